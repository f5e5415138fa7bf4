"""From the body of a request to the deployment that it asks for."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType
from typing import Any
from uuid import uuid4

import orjson

from infra.localazure.arm.call import Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.deployments import place as places
from infra.localazure.arm.deployments import refusals
from infra.localazure.arm.deployments.outcome import Plan
from infra.localazure.arm.deployments.place import Place
from infra.localazure.errors import ArmError, invalid_content
from residency.arm.ids import fold
from residency.arm.template.errors import TemplateError
from residency.arm.template.expand import expand

_MODES = {"incremental": False, "complete": True}
_NOT_FETCHED = ("templateLink", "parametersLink")


def read(cloud: Cloud, call: Call, place: Place, name: str) -> Plan:
    """Read a request to validate, predict or carry out a deployment.

    Raises:
        ArmError: the place is not there, or the request or its template is wrong.
    """
    cloud.versions.check(places.DEPLOYMENTS, call.api_version)
    places.require(cloud, place)
    places.require_name(name)
    properties = _properties(call)
    envelope = _envelope(call, place)
    location = envelope.get("location", "")
    if place.kind != "resourceGroup" and not location:
        raise ArmError(
            400,
            "InvalidDeployment",
            f"The 'location' property must be specified for '{name}'. "
            "Please see https://aka.ms/deploy-to-subscription for usage details.",
        )
    scope = places.evaluation(cloud, call, place, name=name, location=location)
    parameters = _parameters(cloud, properties)
    try:
        expansion = expand(properties["template"], parameters=parameters, scope=scope)
    except TemplateError as error:
        raise refusals.of_template(error) from error
    return Plan(
        place=place,
        name=name,
        expansion=expansion,
        template=properties["template"],
        complete=_complete(properties, place),
        correlation=call.headers.get("x-ms-correlation-request-id") or str(uuid4()),
        envelope=envelope,
    )


def setting(call: Call, *names: str) -> str:
    """A text of the request's properties, in lower case; empty where there is none."""
    value: Any = call.body.get("properties")
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value.lower() if isinstance(value, str) else ""


def _envelope(call: Call, place: Place) -> dict[str, Any]:
    """What is kept of the request beside its properties; a group's deployment has the group's location."""
    kinds: dict[str, type] = {"tags": dict} if place.kind == "resourceGroup" else {"location": str, "tags": dict}
    for key, kind in kinds.items():
        if not isinstance(call.body.get(key), kind | NoneType):
            raise invalid_content(f"The request content was invalid: '{key}' is of the wrong type.")
    return {key: call.body[key] for key in kinds if call.body.get(key)}


def _properties(call: Call) -> Mapping[str, Any]:
    properties = call.body.get("properties") if isinstance(call.body, dict) else None
    if not isinstance(properties, dict):
        raise invalid_content("The request content was invalid: the deployment has no 'properties'.")
    for link in _NOT_FETCHED:
        if link in properties:
            raise ArmError(
                400,
                "InvalidContentLink",
                f"The embedded Azure fetches nothing: '{link}' cannot be followed. Put the content into the request.",
            )
    if properties.get("onErrorDeployment"):
        raise ArmError(
            501, "NotImplemented", "The embedded Azure does not redeploy an earlier deployment when one fails."
        )
    if not isinstance(properties.get("template"), dict):
        raise invalid_content("The request content was invalid: the deployment has no template.")
    return properties


def _complete(properties: Mapping[str, Any], place: Place) -> bool:
    mode = properties.get("mode")
    if not isinstance(mode, str) or mode.lower() not in _MODES:
        raise invalid_content("The request content was invalid: 'mode' is one of Incremental and Complete.")
    complete = _MODES[mode.lower()]
    if complete and place.kind != "resourceGroup":
        raise ArmError(
            400,
            "InvalidDeploymentMode",  # code and words are ours; that only groups take it is documented
            "The mode 'Complete' is taken by deployments to a resource group only.",
        )
    return complete


def _parameters(cloud: Cloud, properties: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters given, with the secrets that they refer to."""
    given = {} if properties.get("parameters") is None else properties["parameters"]
    if not isinstance(given, dict):
        raise invalid_content("The request content was invalid: 'parameters' is an object.")
    given = given.get("parameters", given) if "$schema" in given else given  # a whole parameter file
    for name, entry in given.items():
        if not isinstance(entry, dict) or not {"value", "reference"} & entry.keys():
            raise invalid_content(f"The request content was invalid: the parameter '{name}' has no value.")
    return {name: _value(cloud, entry) for name, entry in given.items()}


def _value(cloud: Cloud, entry: Mapping[str, Any]) -> Mapping[str, Any]:
    if "value" in entry:
        return entry
    reference = entry["reference"] if isinstance(entry["reference"], dict) else {}
    vault = (reference.get("keyVault") or {}).get("id", "")
    record = cloud.store.get(fold(f"{vault}/secrets/{reference.get('secretName', '')}"))
    secret = orjson.loads(record.secrets) if record and record.secrets else {}
    if "properties.value" not in secret:
        raise ArmError(
            400,
            "KeyVaultParameterReferenceNotFound",  # the words are ours
            f"The secret '{reference.get('secretName')}' of the vault '{vault}' could not be found.",
        )
    return {"value": secret["properties.value"]}
