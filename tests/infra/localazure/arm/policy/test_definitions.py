"""Policy definitions and initiatives as clients read and write them."""

from __future__ import annotations

import pytest

from tests.infra.localazure.arm.policy.assigned import ALLOWED_LOCATIONS, API, PROVIDER, assign, builtin, define
from tests.infra.localazure.client import SUB, InProcess

DENY_ALL = {"if": {"field": "name", "exists": True}, "then": {"effect": "deny"}}
SOVEREIGNTY = "c1cbff38-87c0-4b9f-9f70-035c7a3b5523"


def names(arm: InProcess, path: str, query: str = "") -> list[str]:
    reply = arm.send("GET", f"{path}?{API}{query}")
    assert reply.status == 200
    return [each["name"] for each in reply.json["value"]]


def test_a_built_in_definition_is_read_at_the_tenant_and_not_below(arm: InProcess) -> None:
    body = arm.send("GET", f"{builtin(ALLOWED_LOCATIONS).upper()}?{API}").json
    assert body["properties"]["displayName"] == "Allowed locations"
    assert body["properties"]["policyType"] == "BuiltIn"
    assert body["properties"]["policyRule"]["then"] == {"effect": "deny"}
    assert arm.send("GET", f"{SUB}{builtin(ALLOWED_LOCATIONS)}?{API}").error == "PolicyDefinitionNotFound"


def test_what_is_built_in_cannot_be_written(arm: InProcess) -> None:
    for method in ("PUT", "DELETE"):
        assert arm.send(method, f"{builtin(ALLOWED_LOCATIONS)}?{API}", {}).status == 405


def test_a_list_holds_built_in_and_custom_ones_and_is_filtered(arm: InProcess) -> None:
    define(arm, "mine", DENY_ALL, metadata={"category": "Ours"})
    path = f"{SUB}/{PROVIDER}/policyDefinitions"
    assert {"mine", ALLOWED_LOCATIONS} <= set(names(arm, path))
    assert "mine" not in names(arm, f"/{PROVIDER}/policyDefinitions")
    assert names(arm, path, "&$filter=policyType eq 'Custom'") == ["mine"]
    assert names(arm, path, "&$filter=policyType -eq 'Custom'") == ["mine"]
    assert "mine" not in names(arm, path, "&$filter=policyType eq 'BuiltIn'")
    assert names(arm, path, "&$filter=category eq 'ours'") == ["mine"]
    assert names(arm, path, "&$filter=atExactScope()") == ["mine"]
    assert arm.send("GET", f"{path}?{API}&$filter=shape eq 'round'").error == "InvalidFilterInQueryString"


def test_a_list_is_paged_without_loss(arm: InProcess) -> None:
    path = f"/{PROVIDER}/policyDefinitions"
    found, link = [], f"{path}?{API}&$top=20"
    while link:
        page = arm.send("GET", link).json
        found += [each["name"] for each in page["value"]]
        link = page.get("nextLink")
    assert found == names(arm, path)


def test_every_put_answers_201_and_delete_shows_what_was(arm: InProcess) -> None:
    assert [define(arm, "mine", DENY_ALL).status for _ in range(2)] == [201, 201]
    url = f"{SUB}/{PROVIDER}/policyDefinitions/mine?{API}"
    assert arm.send("GET", url).json["id"] == url.partition("?")[0]
    deleted = arm.send("DELETE", url)
    assert (deleted.status, deleted.json["name"]) == (200, "mine")
    assert arm.send("DELETE", url).status == 204
    assert arm.send("GET", url).error == "PolicyDefinitionNotFound"


def test_a_definition_in_use_stays(arm: InProcess) -> None:
    define(arm, "mine", DENY_ALL)
    assign(arm, f"{SUB}/{PROVIDER}/policyDefinitions/mine")
    url = f"{SUB}/{PROVIDER}/policyDefinitions/mine?{API}"
    assert arm.send("DELETE", url).error == "PolicyDefinitionInUse"
    arm.send("DELETE", f"{SUB}/{PROVIDER}/policyAssignments/pa1?{API}")
    assert arm.send("DELETE", url).status == 200


DENY = {"effect": "deny"}


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (None, "InvalidPolicyRule"),
        ([], "InvalidPolicyRule"),
        ({"if": {"field": "name", "equals": "x"}}, "InvalidPolicyRule"),
        ({"if": {"field": "name", "equals": "x"}, "then": {"effect": "explode"}}, "InvalidPolicyRule"),
        ({"if": {"field": "name", "resembles": "x"}, "then": DENY}, "InvalidPolicyRule"),
        ({"if": {"field": "name"}, "then": DENY}, "InvalidPolicyRule"),
        ({"if": {"equals": "x"}, "then": DENY}, "InvalidPolicyRule"),
        ({"if": {"field": "name", "value": "x", "equals": "x"}, "then": DENY}, "InvalidPolicyRule"),
        ({"if": {"allOf": []}, "then": DENY}, "InvalidPolicyRule"),
        ({"if": {"field": "name", "equals": "[concat('a'"}, "then": DENY}, None),
        ({"if": {"field": "name", "equals": "[concat('a']"}, "then": DENY}, "InvalidPolicyRule"),
        ({"if": {"field": "name", "equals": "[reference('a')]"}, "then": DENY}, "InvalidPolicyRule"),
        ({"if": {"count": {"field": "name"}, "equals": 1}, "then": DENY}, "InvalidPolicyRule"),
        ({"if": {"field": "nme", "equals": "x"}, "then": DENY}, "InvalidPolicyAlias"),
        (
            {"if": {"field": "Microsoft.Storage/nothing/x", "equals": "x"}, "then": DENY},
            "InvalidPolicyAlias",
        ),
        (
            {"if": {"field": "name", "equals": "[parameters('x')]"}, "then": DENY},
            "InvalidPolicyParameters",
        ),
        ({"if": {"field": "name", "equals": "x"}, "then": {"effect": "[parameters('e')]"}}, "InvalidPolicyParameters"),
        ({"IF": {"ALLOF": [{"Field": "name", "Equals": "x"}]}, "then": {"Effect": "Deny"}}, None),
    ],
)
def test_a_rule_is_checked(arm: InProcess, rule: object, code: str | None) -> None:
    reply = define(arm, "mine", rule)
    assert (reply.status, reply.error) == ((400, code) if code else (201, None))


def test_parameters_are_checked(arm: InProcess) -> None:
    assert define(arm, "mine", DENY_ALL, parameters={"x": {"type": "Colour"}}).error == "InvalidPolicyParameters"
    assert define(arm, "mine", DENY_ALL, parameters={"x": {"type": "String"}}).status == 201


def test_custom_definitions_are_custom(arm: InProcess) -> None:
    assert define(arm, "mine", DENY_ALL, policyType="BuiltIn").error == "InvalidCreatePolicyDefinitionRequest"
    assert define(arm, "mine", DENY_ALL).json["properties"]["policyType"] == "Custom"


def put_set(arm: InProcess, members: object, **properties: object) -> object:
    body = {"properties": {"policyDefinitions": members, **properties}}
    return arm.send("PUT", f"{SUB}/{PROVIDER}/policySetDefinitions/ours?{API}", body)


def test_an_initiative_is_built_in_or_custom(arm: InProcess) -> None:
    path = f"{SUB}/{PROVIDER}/policySetDefinitions"
    assert names(arm, path) == [SOVEREIGNTY]
    member = {"policyDefinitionId": builtin(ALLOWED_LOCATIONS)}
    missing = put_set(arm, [member])
    assert missing.error == "MissingPolicyParameter"
    given = member | {"parameters": {"listOfAllowedLocations": {"value": ["indonesiacentral"]}}}
    assert [put_set(arm, [given]).status for _ in range(2)] == [201, 200]
    assert sorted(names(arm, path)) == [SOVEREIGNTY, "ours"]
    assert put_set(arm, []).error == "InvalidCreatePolicySetDefinitionRequest"
    assert put_set(arm, [{"policyDefinitionId": builtin("nothing")}]).error == "PolicyDefinitionNotFound"


def test_an_initiative_passes_only_parameters_on_that_it_has(arm: InProcess) -> None:
    given = {"listOfAllowedLocations": {"value": "[parameters('places')]"}}
    member = {"policyDefinitionId": builtin(ALLOWED_LOCATIONS), "parameters": given}
    assert put_set(arm, [member]).error == "UndefinedPolicyParameter"
    assert put_set(arm, [member], parameters={"places": {"type": "Array"}}).status == 201
