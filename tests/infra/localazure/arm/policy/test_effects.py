"""What assignments do to writes and deletions."""

from __future__ import annotations

import orjson

from tests.infra.localazure.arm.policy.assigned import (
    ALLOWED_GROUP_LOCATIONS,
    ALLOWED_LOCATIONS,
    API,
    PROVIDER,
    REQUIRE_TAG,
    assign,
    assign_rule,
    builtin,
    define,
)
from tests.infra.localazure.client import GROUP, GROUP_API, IDENTITIES, IDENTITY_API, SUB, InProcess, Reply

HERE = {"listOfAllowedLocations": ["indonesiacentral"]}


def put(arm: InProcess, name: str, location: str = "southeastasia", **body: object) -> Reply:
    return arm.send("PUT", f"{IDENTITIES}/{name}?api-version={IDENTITY_API}", {"location": location, **body})


def test_a_place_that_is_not_allowed_is_refused_and_nothing_is_stored(arm: InProcess) -> None:
    assign(arm, ALLOWED_LOCATIONS, HERE, displayName="Stay here")
    assert put(arm, "good", "Indonesia Central").status == 201
    before = arm.cloud.store.count()
    refused = put(arm, "bad")
    assert (refused.status, refused.error) == (403, "RequestDisallowedByPolicy")
    assert arm.cloud.store.count() == before
    assert arm.send("GET", f"{IDENTITIES}/bad?api-version={IDENTITY_API}").error == "ResourceNotFound"


def test_a_refusal_names_resource_assignment_definition_and_what_was_asked(arm: InProcess) -> None:
    assigned = assign(arm, ALLOWED_LOCATIONS, HERE, displayName="Stay").json
    error = put(arm, "bad").json["error"]
    identifiers = [
        {
            "policyAssignment": {"name": "Stay", "id": assigned["id"]},
            "policyDefinition": {"name": "Allowed locations", "id": builtin(ALLOWED_LOCATIONS), "version": "1.0.0"},
        }
    ]
    text = orjson.dumps(identifiers).decode()
    assert error["message"] == f"Resource 'bad' was disallowed by policy. Policy identifiers: '{text}'."
    assert error["target"] == "bad"
    (extra,) = error["additionalInfo"]
    assert extra["type"] == "PolicyViolation"
    info = extra["info"]
    assert info["policyAssignmentScope"] == SUB
    assert info["policyAssignmentParameters"] == {"listOfAllowedLocations": {"value": ["indonesiacentral"]}}
    assert info["policyDefinitionEffect"] == "deny"
    assert info["evaluationDetails"]["evaluatedExpressions"][0] == {
        "result": "True",
        "expressionKind": "Field",
        "expression": "location",
        "path": "location",
        "expressionValue": "southeastasia",
        "targetValue": ["indonesiacentral"],
        "operator": "NotIn",
    }


def test_an_assignment_can_say_why(arm: InProcess) -> None:
    assign(arm, ALLOWED_LOCATIONS, HERE, nonComplianceMessages=[{"message": "Data stays in Indonesia."}])
    message = put(arm, "bad").json["error"]["message"]
    assert message == (
        "Resource 'bad' was disallowed by policy. Reasons: 'Data stays in Indonesia.'. "
        "See error details for policy resource IDs."
    )


def test_every_policy_that_refuses_is_named(arm: InProcess) -> None:
    assign(arm, ALLOWED_LOCATIONS, HERE, displayName="place")
    assign(arm, REQUIRE_TAG, {"tagName": "owner"}, displayName="tag")
    names = [each["info"]["policyAssignmentName"] for each in put(arm, "bad").json["error"]["additionalInfo"]]
    assert sorted(names) == ["place", "tag"]


def test_what_stands_is_left_alone_until_it_is_written_again(arm: InProcess) -> None:
    put(arm, "old")
    assign(arm, ALLOWED_LOCATIONS, HERE)
    url = f"{IDENTITIES}/old?api-version={IDENTITY_API}"
    assert arm.send("GET", url).status == 200
    assert arm.send("PATCH", url, {"tags": {"a": "b"}}).error == "RequestDisallowedByPolicy"
    assert not arm.send("GET", url).json["tags"]
    assert arm.send("DELETE", url).status == 200


def test_it_is_over_when_the_assignment_is_gone(arm: InProcess) -> None:
    assign(arm, ALLOWED_LOCATIONS, HERE)
    assert put(arm, "bad").status == 403
    arm.send("DELETE", f"{SUB}/{PROVIDER}/policyAssignments/pa1?{API}")
    assert put(arm, "bad").status == 201


def test_an_assignment_that_changes_is_seen_at_once(arm: InProcess) -> None:
    assign(arm, ALLOWED_LOCATIONS, HERE)
    assert put(arm, "bad").status == 403
    assign(arm, ALLOWED_LOCATIONS, {"listOfAllowedLocations": ["southeastasia"]})
    assert put(arm, "bad").status == 201


def test_scopes_and_exceptions(arm: InProcess) -> None:
    arm.put_group("rg2")
    other = f"{SUB}/resourceGroups/rg2/providers/Microsoft.ManagedIdentity/userAssignedIdentities/x"
    assign(arm, ALLOWED_LOCATIONS, HERE, scope=GROUP)
    assert put(arm, "bad").status == 403
    assert arm.send("PUT", f"{other}?api-version={IDENTITY_API}", {"location": "southeastasia"}).status == 201
    arm.send("DELETE", f"{GROUP}/{PROVIDER}/policyAssignments/pa1?{API}")
    assign(arm, ALLOWED_LOCATIONS, HERE, notScopes=[GROUP.upper()])
    assert put(arm, "bad").status == 201
    assert arm.send("PUT", f"{other}?api-version={IDENTITY_API}", {"location": "southeastasia"}).status == 403


def test_management_groups_above_count(arm: InProcess) -> None:
    groups = "/providers/Microsoft.Management/managementGroups"
    root = arm.send("GET", f"{groups}?api-version=2023-04-01").json["value"][0]["id"]
    arm.send("PUT", f"{groups}/corp?api-version=2023-04-01", {"properties": {"displayName": "Corp"}})
    assert assign(arm, ALLOWED_LOCATIONS, HERE, scope=f"{groups}/corp").status == 201
    assert put(arm, "one").status == 201
    arm.send("PUT", f"{groups}/corp/subscriptions/{SUB.rpartition('/')[2]}?api-version=2023-04-01", {})
    assert put(arm, "two").status == 403
    arm.send("DELETE", f"{groups}/corp/{PROVIDER}/policyAssignments/pa1?{API}")
    assert put(arm, "two").status == 201
    assert assign(arm, ALLOWED_LOCATIONS, HERE, scope=root).status == 201
    assert put(arm, "three").status == 403


def test_not_enforced_is_not_refused(arm: InProcess) -> None:
    assign(arm, ALLOWED_LOCATIONS, HERE, enforcementMode="DoNotEnforce")
    assert put(arm, "bad").status == 201


def test_indexed_leaves_groups_and_children_alone(arm: InProcess) -> None:
    assign(arm, ALLOWED_LOCATIONS, HERE)
    url = f"{SUB}/resourceGroups/rg2?api-version={GROUP_API}"
    assert arm.send("PUT", url, {"location": "southeastasia"}).status == 201
    assign(arm, ALLOWED_GROUP_LOCATIONS, HERE, displayName="groups")
    url = f"{SUB}/resourceGroups/rg3?api-version={GROUP_API}"
    assert arm.send("PUT", url, {"location": "southeastasia"}).error == "RequestDisallowedByPolicy"


def test_resource_selectors_narrow_an_assignment(arm: InProcess) -> None:
    selectors = [{"name": "s", "selectors": [{"kind": "resourceLocation", "in": ["Southeast Asia"]}]}]
    assign(arm, ALLOWED_LOCATIONS, HERE, resourceSelectors=selectors)
    assert put(arm, "bad").status == 403
    assert put(arm, "other", "eastasia").status == 201


def test_an_override_changes_the_effect(arm: InProcess) -> None:
    assign(arm, ALLOWED_LOCATIONS, HERE, overrides=[{"kind": "policyEffect", "value": "Audit"}])
    reply = put(arm, "bad")
    assert reply.status == 201
    assert reply.headers["x-localazure-warning"] == "policy audit: pa1 (Allowed locations)"


def test_an_effect_comes_from_its_parameter(arm: InProcess) -> None:
    types = {"listOfResourceTypesNotAllowed": ["Microsoft.ManagedIdentity/userAssignedIdentities"]}
    unwanted = "6c112d4e-5bc7-47ae-a041-ea2d9dccd749"
    for effect, status in (("Deny", 403), ("Audit", 201), ("Disabled", 200)):
        assign(arm, unwanted, {**types, "effect": effect})
        assert put(arm, "x").status == status


def test_modify_and_append_come_before_deny(arm: InProcess) -> None:
    assign(arm, REQUIRE_TAG, {"tagName": "owner"}, displayName="require")
    assert put(arm, "x").status == 403
    values = {"tagName": "owner", "tagValue": "platform"}
    assign(arm, "2a0e14a6-b0a6-4fab-991a-187a4f81c498", values, displayName="append")
    assert put(arm, "x").json["tags"] == {"owner": "platform"}
    assert put(arm, "y", tags={"owner": "me"}).json["tags"] == {"owner": "me"}
    identity = {"type": "SystemAssigned"}
    assign(arm, "5ffd78d9-436d-4b41-a421-5baa819e3008", values, displayName="modify", identity=identity)
    assert put(arm, "z", tags={"owner": "me"}).json["tags"] == {"owner": "platform"}


def test_append_refuses_another_value(arm: InProcess) -> None:
    assign_rule(arm, {"field": "name", "like": "x*"}, "append", [{"field": "tags['owner']", "value": "platform"}])
    assert put(arm, "x1").json["tags"] == {"owner": "platform"}
    assert put(arm, "x2", tags={"owner": "Platform"}).status == 201
    assert put(arm, "x3", tags={"owner": "me"}).error == "RequestDisallowedByPolicy"


def test_a_rule_in_any_casing_is_in_force(arm: InProcess) -> None:
    define(arm, "rule", {"IF": {"FIELD": "name", "EQUALS": "X"}, "THEN": {"EFFECT": "Deny"}})
    assert assign(arm, f"{SUB}/{PROVIDER}/policyDefinitions/rule").status == 201
    assert put(arm, "x").status == 403


def test_a_tag_is_inherited_from_the_group(arm: InProcess) -> None:
    identity = {"type": "SystemAssigned"}
    assign(arm, "cd3aa116-8754-49c9-a813-ad46512ece54", {"tagName": "costcentre"}, identity=identity)
    assert not put(arm, "x").json["tags"]
    arm.send("PUT", f"{GROUP}?api-version={GROUP_API}", {"location": "indonesiacentral", "tags": {"CostCentre": "42"}})
    assert put(arm, "y").json["tags"] == {"costcentre": "42"}


def test_modify_sets_and_removes_properties(arm: InProcess) -> None:
    alias = "Microsoft.Storage/storageAccounts"
    operations = [
        {"operation": "addOrReplace", "field": f"{alias}/minimumTlsVersion", "value": "TLS1_2"},
        {"operation": "add", "field": f"{alias}/allowBlobPublicAccess", "value": False},
        {"operation": "remove", "field": "tags['draft']"},
        {
            "operation": "addOrReplace",
            "field": f"{alias}/publicNetworkAccess",
            "value": "Disabled",
            "condition": "[false()]",
        },
    ]
    assign_rule(arm, {"field": "type", "equals": alias}, "modify", {"roleDefinitionIds": [], "operations": operations})
    given = {"minimumTlsVersion": "TLS1_0", "allowBlobPublicAccess": True}
    arm.put_account("one", properties=given, tags={"draft": "yes", "keep": "yes"})
    arm.put_account("two")
    accounts = f"{GROUP}/providers/Microsoft.Storage/storageAccounts"
    first, second = (arm.send("GET", f"{accounts}/{name}?api-version=2024-01-01").json for name in ("one", "two"))
    assert first["tags"] == {"keep": "yes"}
    assert first["properties"]["minimumTlsVersion"] == "TLS1_2"
    assert first["properties"]["allowBlobPublicAccess"] is True
    assert second["properties"]["allowBlobPublicAccess"] is False
    assert second["properties"].get("publicNetworkAccess") != "Disabled"


def test_tags_written_by_themselves_are_judged_too(arm: InProcess) -> None:
    put(arm, "x", tags={"owner": "me"})
    assign(arm, REQUIRE_TAG, {"tagName": "owner"})
    url = f"{IDENTITIES}/x/providers/Microsoft.Resources/tags/default?api-version=2021-04-01"
    assert arm.send("DELETE", url).error == "RequestDisallowedByPolicy"
    assert arm.send("GET", url).json["properties"]["tags"] == {"owner": "me"}
    assert arm.send("PUT", url, {"properties": {"tags": {"owner": "you"}}}).status == 200


def test_an_exemption_lets_through_until_it_is_over(arm: InProcess) -> None:
    assignment = assign(arm, ALLOWED_LOCATIONS, HERE).json["id"]
    properties = {
        "policyAssignmentId": assignment.upper(),
        "exemptionCategory": "Waiver",
        "expiresOn": "2026-10-01T00:00:00Z",
    }
    url = f"{GROUP}/{PROVIDER}/policyExemptions/e1?api-version=2022-07-01-preview"
    assert arm.send("PUT", url, {"properties": properties}).status in {200, 201}
    assert put(arm, "x").status == 201
    arm.now += 30 * 86_400
    assert put(arm, "y").error == "RequestDisallowedByPolicy"


def test_deny_action_refuses_deletions(arm: InProcess) -> None:
    types = {"listOfResourceTypesDisallowedForDeletion": ["Microsoft.ManagedIdentity/userAssignedIdentities"]}
    put(arm, "x")
    url = f"{IDENTITIES}/x?api-version={IDENTITY_API}"
    assign(arm, "78460a36-508a-49a4-b2b2-2f5ec564f4bb", types)
    assert arm.send("DELETE", url).error == "RequestDisallowedByPolicy"
    assert arm.send("GET", url).status == 200
    assign(arm, "78460a36-508a-49a4-b2b2-2f5ec564f4bb", {**types, "effect": "Disabled"})
    assert arm.send("DELETE", url).status == 200


def test_an_initiative_is_in_force_member_by_member(arm: InProcess) -> None:
    sovereignty = f"/{PROVIDER}/policySetDefinitions/c1cbff38-87c0-4b9f-9f70-035c7a3b5523"
    assign(
        arm,
        sovereignty,
        HERE,
        nonComplianceMessages=[{"message": "No.", "policyDefinitionReferenceId": "AllowedLocations"}],
    )
    error = put(arm, "bad").json["error"]
    assert "Reasons: 'No.'" in error["message"]
    assert error["additionalInfo"][0]["info"]["policyDefinitionReferenceId"] == "AllowedLocations"
    assert error["additionalInfo"][0]["info"]["policySetDefinitionId"] == sovereignty
    assert put(arm, "good", "indonesiacentral").status == 201


def test_a_rule_that_fails_refuses(arm: InProcess) -> None:
    assign_rule(arm, {"value": "[substring(field('name'), 0, 3)]", "equals": "abc"}, "audit")
    assert put(arm, "ab").error == "RequestDisallowedByPolicy"
    assert put(arm, "abcd").status == 201


def test_what_looks_for_other_resources_is_accepted_and_not_carried_out(arm: InProcess) -> None:
    assign_rule(arm, {"field": "name", "exists": True}, "auditIfNotExists", {"type": "Microsoft.Insights/x"})
    assert put(arm, "x").status == 201


def test_a_policy_can_be_got_rid_of_again(arm: InProcess) -> None:
    assign_rule(arm, {"field": "name", "exists": True})
    assert put(arm, "x").status == 403
    assert define(arm, "other", {"if": {"field": "name", "exists": True}, "then": {"effect": "audit"}}).status == 201
    assert arm.send("DELETE", f"{SUB}/{PROVIDER}/policyAssignments/pa1?{API}").status == 200
