"""Every known type can be created, read, listed, patched and deleted, wherever its schema puts it."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from infra.localazure.arm import soft_delete
from infra.localazure.schema import BodySchemas, Finding, version_day
from tests.infra.localazure.client import GROUP, InProcess

SCHEMAS = BodySchemas()
NAMESPACES = sorted({name.partition("/")[0] for name in SCHEMAS.types()}, key=str.lower)
NOT_BY_THEMSELVES = {
    "microsoft.resources/deployments",
    "microsoft.resources/resourcegroups",
    "microsoft.resources/subscriptions",
    "microsoft.resources/tags",
    *(line["type"].lower() for line in soft_delete.table().values()),
}
ALLOWED_LOCATIONS = "/providers/Microsoft.Authorization/policyDefinitions/e765b5de-1225-4ba3-bd56-1ac6695af988"
PLACES = {"listOfAllowedLocations": {"value": ["indonesiacentral"]}}
STATED: dict[str, dict[str, Any]] = {
    "microsoft.authorization/locks": {"properties": {"level": "CanNotDelete"}},
    "microsoft.authorization/roleassignments": {"properties": {"principalType": "User"}},
    "microsoft.authorization/policyassignments": {
        "properties": {"policyDefinitionId": ALLOWED_LOCATIONS, "parameters": PLACES}
    },
    "microsoft.authorization/policydefinitions": {
        "properties": {"policyRule": {"if": {"field": "name", "equals": "x"}, "then": {"effect": "audit"}}}
    },
    "microsoft.authorization/policysetdefinitions": {
        "properties": {"policyDefinitions": [{"policyDefinitionId": ALLOWED_LOCATIONS, "parameters": PLACES}]}
    },
}
"""Bodies of types that ask for more than their schema says."""
NOT_CARRIED_OUT = {"microsoft.resources/deploymentstacks"}


def fitting_body(arm_type: str, api_version: str, name: str) -> dict[str, Any]:
    """Grow a body from nothing: each finding says what is still missing or wrong."""
    body: dict[str, Any] = {"location": "indonesiacentral"} if SCHEMAS.is_tracked(arm_type) else {}
    body |= copy.deepcopy(STATED.get(arm_type.lower(), {}))
    for _ in range(60):
        errors = [each for each in SCHEMAS.check(arm_type, api_version, body, name=name) if each.severity == "error"]
        errors = [each for each in errors if each.kind not in {"unknown-type", "unknown-api-version"}]
        if not errors:
            return body
        for error in errors:
            mend(body, error)
    raise AssertionError(f"no body found for {arm_type}: {errors}")


KEPT = 91 * 86_400.0
"""Longer than anything deleted is kept, so that a child's parent can be made again."""


@pytest.fixture
def arm(tmp_path: Path) -> Iterator[InProcess]:
    """ARM that takes what the region does not offer: here only the type itself is tried."""
    client = InProcess(tmp_path / "azure.sqlite", offers="logged")
    client.put_group()
    yield client
    client.cloud.store.close()


def mend(body: dict[str, Any], error: Finding) -> None:
    *way, last = error.path.split(".")
    holder: Any = body
    for step in way:
        key, _, index = step.partition("[")
        holder = holder[key]
        for each in index.removesuffix("]").split("][") if index else ():
            holder = holder[int(each)]
    if error.kind == "missing-required":
        words = error.message.split()
        holder[last] = words[2].rstrip(",") if words[:2] == ["one", "of"] else "x"
    elif error.kind == "wrong-type":
        wanted = error.message.split(",")[0].removeprefix("expected ")
        holder[last] = {"object": {}, "array": [], "number": 1, "boolean": True, "string": "x"}[wanted]
    elif error.kind == "enum":
        holder[last] = error.message.split(" is not one of ")[1].split(",")[0].split(";")[0]
    else:
        raise AssertionError(error)


def name_for(arm_type: str, api_version: str) -> str:
    """A name that the type takes: a few types have a fixed set of names, which a finding tells."""
    for finding in SCHEMAS.check(arm_type, api_version, {}, name="default"):
        if (finding.kind, finding.path) == ("enum", "name"):
            return finding.message.split(" is not one of ")[1].split(",")[0].split(";")[0]
    return "default"


def place_of(arm: InProcess, arm_type: str) -> str:
    """The URL path of a resource of the type; its parents are made first."""
    namespace, *segments = arm_type.split("/")
    path = f"{GROUP}/providers/{namespace}"
    for depth, segment in enumerate(segments, start=1):
        known = SCHEMAS.known_type("/".join((namespace, *segments[:depth])))
        path = f"{path}/{segment}/{name_for(known, version_of(known)) if known else 'x'}"
        if known and depth < len(segments) and arm.cloud.store.get(path.lower()) is None:
            put(arm, known, path)
    return path


def version_of(arm_type: str) -> str:
    return SCHEMAS.api_versions(arm_type)[-1]


def put(arm: InProcess, arm_type: str, path: str) -> None:
    version = version_of(arm_type)
    body = fitting_body(arm_type, version, path.rpartition("/")[2])
    reply = arm.send("PUT", f"{path}?api-version={version}", body)
    assert reply.status in {200, 201, 202}, (arm_type, reply.text)
    arm.later()


def types_of(namespace: str) -> list[str]:
    """The namespace's types that have an API version of ARM's (a few stand for data-plane objects and have none)."""
    types = (each for each in SCHEMAS.types(namespace) if each.lower() not in NOT_BY_THEMSELVES | NOT_CARRIED_OUT)
    return [each for each in types if version_day(version_of(each))]


@pytest.mark.parametrize("namespace", NAMESPACES)
def test_every_type_of_a_namespace(arm: InProcess, namespace: str) -> None:
    for arm_type in types_of(namespace):
        path = place_of(arm, arm_type)
        name = path.rpartition("/")[2]
        url = f"{path}?api-version={version_of(arm_type)}"
        put(arm, arm_type, path)
        body = arm.send("GET", url).json
        assert (body["id"], body["name"]) == (path, name)
        assert body["type"].lower() == arm_type.lower()  # some services spell their own types otherwise
        listed = arm.send("GET", url.replace(f"/{name}?", "?")).json["value"]
        assert path in [each["id"] for each in listed]
        again = arm.send("PUT", url, body)
        assert again.status in {200, 201, 202}, ("what was answered cannot be sent back", again.text)
        arm.later()
        assert arm.send("PATCH", url, {}).status in {200, 201, 202}
        arm.later()
        assert arm.send("DELETE", url).status in {200, 202}
        arm.later(KEPT)
        assert arm.send("GET", url).status == 404


@pytest.mark.parametrize("arm_type", sorted(NOT_CARRIED_OUT))
def test_what_would_have_to_be_carried_out_is_refused_and_not_stored(arm: InProcess, arm_type: str) -> None:
    version = version_of(arm_type)
    url = f"{GROUP}/providers/{arm_type}/x?api-version={version}"
    reply = arm.send("PUT", url, fitting_body(arm_type, version, "x"))
    assert (reply.status, reply.error) == (501, "NotImplemented")
    assert arm.send("GET", url).status == 404
