"""Assignments as clients write and read them."""

from __future__ import annotations

import pytest

from tests.infra.localazure.arm.policy.assigned import (
    ALLOWED_LOCATIONS,
    API,
    PROVIDER,
    REQUIRE_TAG,
    assign,
    builtin,
)
from tests.infra.localazure.client import GROUP, IDENTITIES, SUB, InProcess

HERE = {"listOfAllowedLocations": ["indonesiacentral"]}
MINIMUM_TLS = "fe83a0eb-a853-422d-aac2-1bffd182c5d0"
ADD_TAG = "4f9dc7db-30c1-420c-b61a-e1d640128d26"


def listed(arm: InProcess, scope: str, condition: str = "") -> list[str]:
    query = f"&$filter={condition}" if condition else ""
    reply = arm.send("GET", f"{scope}/{PROVIDER}/policyAssignments?{API}{query}")
    assert reply.status == 200
    return [each["name"] for each in reply.json["value"]]


def test_every_put_answers_201_and_says_what_was_left_out(arm: InProcess) -> None:
    first, second = (assign(arm, ALLOWED_LOCATIONS, HERE) for _ in range(2))
    assert (first.status, second.status) == (201, 201)
    properties = second.json["properties"]
    assert properties["enforcementMode"] == "Default"
    assert properties["scope"] == SUB
    assert properties["metadata"]["createdOn"] == first.json["properties"]["metadata"]["createdOn"]


def test_get_patch_and_delete(arm: InProcess) -> None:
    url = f"{SUB}/{PROVIDER}/policyAssignments/pa1?{API}"
    assert arm.send("GET", url).error == "PolicyAssignmentNotFound"
    assert arm.send("PATCH", url, {}).error == "PolicyAssignmentNotFound"
    assert arm.send("DELETE", url).status == 204
    assign(arm, ALLOWED_LOCATIONS, HERE)
    patched = arm.send("PATCH", url, {"identity": {"type": "SystemAssigned"}, "location": "indonesiacentral"})
    assert (patched.status, "principalId" in patched.json["identity"]) == (200, True)
    assert patched.json["properties"]["parameters"] == {"listOfAllowedLocations": {"value": ["indonesiacentral"]}}
    deleted = arm.send("DELETE", url)
    assert (deleted.status, deleted.json["name"]) == (200, "pa1")


def test_a_list_is_by_scope(arm: InProcess) -> None:
    arm.put_identity("id1")
    for scope, name in ((SUB, "top"), (GROUP, "middle"), (f"{IDENTITIES}/id1", "low")):
        assert assign(arm, ALLOWED_LOCATIONS, HERE, scope=scope, displayName=name).status == 201
    assert sorted(listed(arm, SUB)) == ["low", "middle", "top"]
    assert listed(arm, SUB, "atExactScope()") == ["top"]
    assert sorted(listed(arm, GROUP, "atScope()")) == ["middle", "top"]
    assert listed(arm, GROUP, "atExactScope()") == ["middle"]
    assert sorted(listed(arm, GROUP, "atScopeAndBelow()")) == ["low", "middle"]
    assert sorted(listed(arm, f"{IDENTITIES}/id1")) == ["low", "middle", "top"]
    assert len(listed(arm, SUB, f"policyDefinitionId eq '{builtin(ALLOWED_LOCATIONS)}'")) == 3
    assert listed(arm, SUB, f"policyDefinitionId eq '{builtin(REQUIRE_TAG)}'") == []
    wrong = arm.send("GET", f"{SUB}/{PROVIDER}/policyAssignments?{API}&$filter=shape eq 'round'")
    assert wrong.error == "InvalidFilterInQueryString"


def test_what_is_assigned_to_a_group_goes_with_it(arm: InProcess) -> None:
    assign(arm, ALLOWED_LOCATIONS, HERE, scope=GROUP)
    arm.send("DELETE", f"{GROUP}?api-version=2024-11-01")
    arm.later()
    assert listed(arm, SUB) == []


@pytest.mark.parametrize(
    ("definition", "values", "more", "code"),
    [
        (ALLOWED_LOCATIONS, {}, {}, "MissingPolicyParameter"),
        (ALLOWED_LOCATIONS, {**HERE, "colour": "red"}, {}, "UndefinedPolicyParameter"),
        (ALLOWED_LOCATIONS, {"listOfAllowedLocations": "indonesiacentral"}, {}, "InvalidPolicyParameterType"),
        (MINIMUM_TLS, {"effect": "Explode"}, {}, "PolicyParameterValueNotAllowed"),
        ("nothing", {}, {}, "PolicyDefinitionNotFound"),
        (f"/{PROVIDER}/policySetDefinitions/nothing", {}, {}, "PolicySetDefinitionNotFound"),
        (ALLOWED_LOCATIONS, HERE, {"enforcementMode": "Sometimes"}, "InvalidRequestContent"),
        (ALLOWED_LOCATIONS, HERE, {"notScopes": GROUP}, "InvalidRequestContent"),
        (ADD_TAG, {"tagName": "a", "tagValue": "b"}, {}, "ResourceIdentityRequired"),
    ],
)
def test_what_cannot_be_in_force_is_refused(
    arm: InProcess, definition: str, values: dict[str, object], more: dict[str, object], code: str
) -> None:
    assert assign(arm, definition, values, **more).error == code
    assert listed(arm, SUB) == []


def test_names_of_parameters_are_compared_without_case(arm: InProcess) -> None:
    assert assign(arm, ALLOWED_LOCATIONS, {"LISTOFALLOWEDLOCATIONS": ["indonesiacentral"]}).status == 201


def test_a_definition_must_be_named(arm: InProcess) -> None:
    reply = arm.send("PUT", f"{SUB}/{PROVIDER}/policyAssignments/pa1?{API}", {"properties": {}})
    assert reply.error == "InvalidCreatePolicyAssignmentRequest"
