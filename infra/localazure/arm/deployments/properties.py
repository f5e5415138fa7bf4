"""The bodies that deployments and their operations are answered with.

Forms: the recordings test_group_deployment, -lite, -crossrg and test_resource_group_level_what_if of azure-cli's tests,
read 2026-11-25: parameters begin with a small letter, types with a capital one, secure values are left out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from http import HTTPStatus
from typing import Any
from uuid import uuid4

import orjson

from infra.localazure.arm.deployments import records
from infra.localazure.arm.deployments.outcome import Outcome, Plan, Step, failure
from infra.localazure.arm.deployments.place import DEPLOYMENTS
from infra.localazure.arm.shape import timestamp
from residency.arm.ids import parse_resource_id
from residency.arm.template.drafts import NESTED
from residency.arm.template.expand import Expansion, TemplateResource
from residency.arm.template.hashes import murmur
from residency.arm.template.identifiers import comparable
from residency.arm.template.parameters import SECURE
from residency.arm.template.scope import unresolved
from residency.model.regions import fold_name

_TYPES = {
    "string": "String",
    "securestring": "SecureString",
    "int": "Int",
    "bool": "Bool",
    "array": "Array",
    "object": "Object",
    "secureobject": "SecureObject",
}


def deployment(plan: Plan, outcome: Outcome, started: float) -> dict[str, Any]:
    """What GET answers for a deployment that is over."""
    properties = planned(plan, started)
    properties["timestamp"] = timestamp(outcome.due)
    properties["duration"] = records.duration(outcome.due - started)
    if outcome.errors:
        properties["provisioningState"] = "Failed"
        properties["error"] = failure(plan.place.deployment(plan.name), outcome).inner()
    else:
        if outcome.outputs:
            properties["outputs"] = _values(outcome.outputs)
        properties["outputResources"] = written(outcome)
    return _enveloped(plan, properties)


def validated(plan: Plan, now: float) -> dict[str, Any]:
    """What `validate` answers where nothing is wrong."""
    properties = planned(plan, now)
    properties["validatedResources"] = [{"id": each.id} for each in plan.expansion.all_resources()]
    return _enveloped(plan, properties)


def planned(plan: Plan, now: float) -> dict[str, Any]:
    """The properties that are known before anything is done."""
    shown: dict[str, Any] = {"templateHash": template_hash(plan.template)}
    if plan.expansion.parameters:
        shown["parameters"] = {
            name[:1].lower() + name[1:]: value for name, value in _values(plan.expansion.parameters).items()
        }
    shown["mode"] = "Complete" if plan.complete else "Incremental"
    shown["provisioningState"] = "Succeeded"
    shown["timestamp"] = timestamp(now)
    shown["duration"] = "PT0S"
    shown["correlationId"] = plan.correlation
    shown["providers"] = _providers(plan.expansion)
    shown["dependencies"] = list(_dependencies(plan.expansion.resources))
    return shown


def written(outcome: Outcome) -> list[dict[str, str]]:
    """The resources that were written, those of nested deployments first; deployments themselves are not named."""
    steps = [step for step in outcome.all_steps() if step.operation == "Create" and step.error is None]
    return [{"id": step.id} for step in steps if not _is_deployment(step.id)]


def operations(plan: Plan, outcome: Outcome, operation: str) -> Iterator[dict[str, Any]]:
    """What the list of operations answers, with the time from which it does.

    `operation` is the id of the deployment's own.
    """
    for step in outcome.steps:
        own = step.operation == "EvaluateDeploymentOutput"
        identifier = operation if own else hashlib.sha256(comparable(step.id).encode()).hexdigest()[:16].upper()
        properties: dict[str, Any] = {
            "provisioningOperation": step.operation,
            "provisioningState": "Failed" if step.error else "Succeeded",
            "timestamp": timestamp(step.due),
            "duration": records.duration(step.due - step.started),
            "trackingId": str(uuid4()),
            "statusCode": _phrase(step),
        }
        if step.error:
            properties["statusMessage"] = {"status": "Failed", **step.error.envelope()}
        elif own:
            properties["statusMessage"] = None
        if not own:
            properties["serviceRequestId"] = str(uuid4())
            properties["targetResource"] = _named(step.id)
        shown = {
            "id": f"{plan.place.deployment(plan.name)}/operations/{identifier}",
            "operationId": identifier,
            "properties": properties,
        }
        yield {"due": step.due, "shown": shown}


def template_hash(template: Any) -> str:
    """Azure's number for a template: the 64 bits of its text without blanks, in capitals and in its own order.

    Found by trial: so come out those of three recorded templates and of the REST reference's example.
    """
    return str(murmur(minified(template).encode()))


def minified(template: Any) -> str:
    """What is hashed of a template."""
    return "".join(_capital(sign) for sign in orjson.dumps(template).decode())


def _capital(sign: str) -> str:
    """Capitals that are one sign, as .NET makes them."""
    return sign.upper() if len(sign.upper()) == 1 else sign


def _enveloped(plan: Plan, properties: Mapping[str, Any]) -> dict[str, Any]:
    own = {"id": plan.place.deployment(plan.name), "name": plan.name, "type": DEPLOYMENTS}
    return {**own, **plan.envelope, "properties": properties}


def _values(typed: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Parameters or outputs as they are shown."""
    shown = {}
    for name, entry in typed.items():
        folded = str(entry["type"]).lower()
        secret = folded in SECURE or unresolved(entry["value"])
        kind = {"type": _TYPES.get(folded, entry["type"])}
        shown[name] = kind if secret else {**kind, "value": entry["value"]}
    return shown


def _providers(expansion: Expansion) -> list[dict[str, Any]]:
    """The namespaces and types that a template uses, with the places that it puts them."""
    found: dict[str, dict[str, list[str | None]]] = {}
    for resource in expansion.all_resources():
        namespace, _, kind = resource.type.partition("/")
        places = found.setdefault(namespace, {}).setdefault(kind, [])
        location = resource.body.get("location")
        place = fold_name(location) if isinstance(location, str) else None
        if place not in places:
            places.append(place)
    return [
        {
            "namespace": namespace,
            "resourceTypes": [{"resourceType": kind, "locations": places} for kind, places in sorted(kinds.items())],
        }
        for namespace, kinds in sorted(found.items())
    ]


def _dependencies(resources: Sequence[TemplateResource]) -> Iterator[dict[str, Any]]:
    by_id = {comparable(resource.id): resource.id for resource in resources}
    for resource in resources:
        before = [by_id[each] for each in sorted(resource.depends_on) if each in by_id]
        if before:
            yield {"dependsOn": [_named(each) for each in before], **_named(resource.id)}


def _named(identifier: str) -> dict[str, str]:
    target = parse_resource_id(identifier)
    return {"id": identifier, "resourceType": target.type, "resourceName": target.full_name}


def _is_deployment(identifier: str) -> bool:
    return parse_resource_id(identifier).type.lower() == NESTED


def _phrase(step: Step) -> str:
    """An HTTP status as .NET names it, `BadRequest`."""
    return "OK" if step.status == HTTPStatus.OK else HTTPStatus(step.status).phrase.replace(" ", "")
