"""Assignments: a definition or initiative put in force at a scope, with values for its parameters.

Source: the operations and models of azure-mgmt-resource-policy 1.0.0, read 2026-11-25; PUT answers 201 each time. The
code InvalidCreatePolicyAssignmentRequest and the refusal ResourceIdentityRequired are known from use and unverified.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import orjson

from infra.localazure.arm import lists, paths, resources, scopes
from infra.localazure.arm.call import Answer, Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.policy import builtin, forms, parameters, rule
from infra.localazure.arm.policy.kinds import ASSIGNMENTS, DEFINITIONS, SETS
from infra.localazure.arm.routing import Route
from infra.localazure.errors import ArmError, invalid_content, invalid_filter
from infra.localazure.store import Record
from residency.arm.ids import fold

_SEGMENT = f"/providers/{ASSIGNMENTS.folded}/"
_MODES = ("Default", "DoNotEnforce", "Enroll")
_WITH_IDENTITY = frozenset({"modify", "deployifnotexists"})
_NOT_CARRIED_OUT = frozenset({"auditifnotexists", "deployifnotexists", "manual"})
_BY_SCOPE = {"atscope()": (True, False), "atexactscope()": (False, False), "atscopeandbelow()": (False, True)}
"""Filters, and whether they show what is assigned above and below the scope; `atScopeAndBelow()` is azure-cli's."""
_BY_DEFINITION = re.compile(r"\s*policyDefinitionId\s+eq\s+'([^']*)'\s*", re.IGNORECASE)


_log = logging.getLogger("localazure.policy")


def get(cloud: Cloud, call: Call, *_parts: str) -> Answer:
    """One assignment.

    Raises:
        ArmError: 404.
    """
    target = scopes.parse(call.path)
    scopes.require_subscription(cloud, target)
    if cloud.store.get(fold(call.path)) is None:
        raise ASSIGNMENTS.missing(target.name)
    return resources.get(cloud, call, target)


def put(cloud: Cloud, call: Call, *_parts: str) -> Answer:
    """Create or replace.

    Raises:
        ArmError: 404, there is no such definition; 400, its parameters are not given as it asks.
    """
    target = scopes.parse(call.path)
    body = call.body if isinstance(call.body, Mapping) else {}
    properties = _checked(cloud, target.name, body)
    return resources.put(cloud, replace(call, body={**body, "properties": properties}), target)


def patch(cloud: Cloud, call: Call, *_parts: str) -> Answer:
    """Change what the body names.

    Raises:
        ArmError: 404, there is no such assignment; 400, what it then would be cannot be in force.
    """
    target = scopes.parse(call.path)
    record = cloud.store.get(fold(call.path))
    if record is None:
        raise ASSIGNMENTS.missing(target.name)
    change = call.body if isinstance(call.body, Mapping) else {}
    _checked(cloud, target.name, paths.merged(orjson.loads(record.body), change))
    return resources.patch(cloud, call, target)


def delete(cloud: Cloud, call: Call, *_parts: str) -> Answer:
    """Take out of force; the answer shows what was."""
    record = cloud.store.get(fold(call.path))
    answer = resources.delete(cloud, call, scopes.parse(call.path))
    return replace(answer, body=record.body) if record else answer


def listed(cloud: Cloud, call: Call, scope: str) -> Answer:
    """The assignments at, above and below a scope, or by `$filter` fewer.

    Raises:
        ArmError: 404, no such scope; 400, the filter is not understood.
    """
    cloud.versions.check(ASSIGNMENTS.arm_type, call.api_version)
    target = scopes.parse(f"/{scope}")
    scopes.require_subscription(cloud, target)
    scopes.require_group(cloud, target)
    return lists.page(call, _matching(cloud, call, fold(scope)))


def _matching(cloud: Cloud, call: Call, scope: str) -> Iterator[Record]:
    text = call.query.get("$filter", "").strip()
    by_definition, by_scope = _BY_DEFINITION.fullmatch(text), text.lower()
    if text and not by_definition and by_scope not in _BY_SCOPE:
        raise invalid_filter(text)
    for record in cloud.store.by_type(ASSIGNMENTS.folded, "", after=call.skip_token()):
        at = record.id.partition(_SEGMENT)[0]
        above, below = _BY_SCOPE.get(by_scope, (True, True))
        wanted = at == scope or (above and scope.startswith(at + "/")) or (below and at.startswith(scope + "/"))
        if wanted and (not by_definition or _definition_id(record) == fold(by_definition[1])):
            yield record


def _definition_id(record: Record) -> str:
    return fold(orjson.loads(record.body)["properties"]["policyDefinitionId"])


def _checked(cloud: Cloud, name: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """The properties of an assignment that can be in force."""
    properties = body.get("properties")
    forms.require(properties, forms.ASSIGNMENT)
    identifier = properties.get("policyDefinitionId") if properties else None
    if not properties or not identifier:
        raise ArmError(
            400,
            "InvalidCreatePolicyAssignmentRequest",
            f"The policy assignment '{name}' create request is invalid. 'policyDefinitionId' is required.",
        )
    _require_mode(properties)
    record = builtin.find(cloud, fold(identifier))
    if record is None or record.type not in {DEFINITIONS.folded, SETS.folded}:
        kind = SETS if f"/{SETS.folded}/" in fold(identifier) else DEFINITIONS
        raise kind.missing(identifier.rpartition("/")[2])
    definition = orjson.loads(record.body)
    declared = definition["properties"].get("parameters") or {}
    given = parameters.values(properties.get("parameters"))
    parameters.require(f"policy assignment '{name}'", definition["name"], declared, given)
    _require_identity(definition, parameters.effective(declared, given), body.get("identity"))
    stated = {key: value for key, value in properties.items() if value is not None}
    return {"enforcementMode": "Default", "parameters": {}, "notScopes": [], **stated}


def _require_mode(properties: Mapping[str, Any]) -> None:
    mode = properties.get("enforcementMode") or "Default"
    if mode not in _MODES:
        raise invalid_content(
            f"The request content was invalid: 'enforcementMode' is one of {', '.join(_MODES)}, not '{mode}'."
        )


def _require_identity(definition: Mapping[str, Any], values: Mapping[str, Any], identity: Any) -> None:
    """What changes resources does so as somebody; asked only of a definition by itself, not of an initiative's."""
    stated = definition["properties"].get("policyRule")
    if stated is None:
        return
    effect = rule.parse(stated).effect
    chosen = next((values[name] for name in rule.used_parameters(effect) if name in values), effect)
    if str(chosen).lower() in _NOT_CARRIED_OUT:
        _log.warning("%s: '%s' is accepted and not carried out", definition["id"], chosen)
    kind = identity.get("type") if isinstance(identity, Mapping) else None
    if str(chosen).lower() in _WITH_IDENTITY and str(kind or "None") == "None":
        raise ArmError(
            400,
            "ResourceIdentityRequired",
            f"Policy assignments must include a 'managed identity' when assigning '{chosen}' policy definitions. "
            "Please see https://aka.ms/azurepolicyremediation for usage details.",
        )


_ONE = f"/{{*}}/providers/{ASSIGNMENTS.arm_type}/{{}}"
ROUTES = (
    Route("GET", f"/{{*}}/providers/{ASSIGNMENTS.arm_type}", listed),
    Route("GET", _ONE, get),
    Route("PUT", _ONE, put),
    Route("PATCH", _ONE, patch),
    Route("DELETE", _ONE, delete),
)
