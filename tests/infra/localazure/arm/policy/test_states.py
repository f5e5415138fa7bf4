"""What policies say of what is stored."""

from __future__ import annotations

from typing import Any

import pytest

from tests.infra.localazure.arm.policy.assigned import (
    ALLOWED_GROUP_LOCATIONS,
    ALLOWED_LOCATIONS,
    PROVIDER,
    assign,
    assign_rule,
    builtin,
)
from tests.infra.localazure.client import GROUP, IDENTITIES, IDENTITY_API, SUB, InProcess, Reply

HERE = {"listOfAllowedLocations": ["indonesiacentral"]}
STATES = "providers/Microsoft.PolicyInsights/policyStates/latest"


def put(arm: InProcess, name: str, location: str) -> None:
    arm.send("PUT", f"{IDENTITIES}/{name}?api-version={IDENTITY_API}", {"location": location})


def ask(arm: InProcess, scope: str, verb: str = "queryResults", query: str = "") -> Reply:
    return arm.send("POST", f"{scope}/{STATES}/{verb}?api-version=2024-10-01{query}")


def words(arm: InProcess, scope: str = SUB, query: str = "") -> dict[tuple[str, str], str]:
    """State by resource and assignment."""
    reply = ask(arm, scope, query=query)
    assert reply.status == 200
    return {
        (row["resourceId"].rpartition("/")[2], row["policyAssignmentName"]): row["complianceState"]
        for row in reply.json["value"]
    }


@pytest.fixture
def estate(arm: InProcess) -> InProcess:
    """One identity abroad, one at home, one policy on places, one on groups, and a network that both pass by."""
    put(arm, "abroad", "southeastasia")
    put(arm, "home", "indonesiacentral")
    assign(arm, ALLOWED_LOCATIONS, HERE, displayName="places")
    assign(arm, ALLOWED_GROUP_LOCATIONS, HERE, displayName="groups")
    return arm


def test_each_resource_is_judged_by_each_policy_that_is_meant_for_it(estate: InProcess) -> None:
    assert words(estate) == {
        ("abroad", "places"): "NonCompliant",
        ("home", "places"): "Compliant",
        ("rg1", "groups"): "Compliant",
    }


def test_a_row_says_what_was_judged_and_by_what(estate: InProcess) -> None:
    (row,) = ask(estate, SUB, query="&$filter=complianceState eq 'NonCompliant'").json["value"]
    assert row["resourceId"] == f"{IDENTITIES}/abroad"
    assert row["policyAssignmentScope"] == SUB
    assert row["policyDefinitionId"] == builtin(ALLOWED_LOCATIONS)
    assert row["policyDefinitionAction"] == "deny"
    assert (row["isCompliant"], row["resourceLocation"], row["resourceGroup"]) == (False, "southeastasia", "rg1")


@pytest.mark.parametrize(
    ("scope", "seen"),
    [
        (GROUP, {"abroad", "home", "rg1"}),
        (f"{IDENTITIES}/home", {"home"}),
        (f"{SUB}/{PROVIDER}/policyAssignments/groups", {"rg1"}),
        (f"{SUB}/{PROVIDER}/policyDefinitions/{ALLOWED_LOCATIONS}", {"abroad", "home"}),
        (f"{SUB}/{PROVIDER}/policyAssignments/none", set()),
    ],
)
def test_a_scope_narrows(estate: InProcess, scope: str, seen: set[str]) -> None:
    assert {name for name, _ in words(estate, scope)} == seen


def test_the_root_management_group_sees_all(estate: InProcess) -> None:
    groups = estate.send("GET", "/providers/Microsoft.Management/managementGroups?api-version=2023-04-01").json
    assert words(estate, groups["value"][0]["id"]) == words(estate)


def test_what_is_not_enforced_is_judged_too(arm: InProcess) -> None:
    put(arm, "abroad", "southeastasia")
    assign(arm, ALLOWED_LOCATIONS, HERE, enforcementMode="DoNotEnforce")
    assert words(arm) == {("abroad", "pa1"): "NonCompliant"}


def test_a_policy_of_another_type_has_no_word(arm: InProcess) -> None:
    put(arm, "home", "indonesiacentral")
    storage = {"field": "type", "equals": "Microsoft.Storage/storageAccounts"}
    assign_rule(arm, {"allOf": [storage, {"field": "location", "equals": "indonesiacentral"}]}, "audit")
    assert words(arm) == {}
    assign_rule(arm, {"anyOf": [storage, {"field": "location", "equals": "indonesiacentral"}]}, "audit")
    assert words(arm)["home", "pa1"] == "NonCompliant"
    assign_rule(arm, {"not": {"anyOf": [{"not": storage}, {"field": "location", "equals": "x"}]}}, "audit")
    assert words(arm) == {}


def test_filters_pages_and_selection(estate: InProcess) -> None:
    assert set(words(estate, query="&$filter=isCompliant eq false")) == {("abroad", "places")}
    assert set(words(estate, query="&$filter=isCompliant eq true and policyAssignmentName ne 'places'")) == {
        ("rg1", "groups")
    }
    assert len(ask(estate, SUB, query="&$top=2").json["value"]) == 2
    picked = ask(estate, SUB, query="&$top=1&$select=resourceId,complianceState").json["value"]
    assert set(picked[0]) == {"resourceId", "complianceState"}


def test_pages_lose_and_double_nothing(estate: InProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("infra.localazure.arm.policy.states.PAGE", 1)
    seen: list[Any] = []
    page = ask(estate, SUB).json
    while True:
        seen += [row["resourceId"].rpartition("/")[2] for row in page["value"]]
        if "@odata.nextLink" not in page:
            break
        page = estate.send("POST", page["@odata.nextLink"]).json
    assert sorted(seen) == ["abroad", "home", "rg1"]


@pytest.mark.parametrize("query", ["&$filter=shape", "&$apply=groupby((x))", "&$top=many"])
def test_what_is_not_answered_is_refused(estate: InProcess, query: str) -> None:
    assert ask(estate, SUB, query=query).status == 400
    assert (
        estate.send("POST", f"{SUB}/{STATES.replace('latest', 'default')}/queryResults?api-version=1-1").status == 400
    )


def test_what_is_exempt_is_called_so(estate: InProcess) -> None:
    assignment = f"{SUB}/{PROVIDER}/policyAssignments/places"
    properties = {"policyAssignmentId": assignment, "exemptionCategory": "Mitigated"}
    url = f"{IDENTITIES}/abroad/{PROVIDER}/policyExemptions/e1?api-version=2022-07-01-preview"
    estate.send("PUT", url, {"properties": properties})
    assert words(estate)["abroad", "places"] == "Exempt"
    assert words(estate)["home", "places"] == "Compliant"


def test_a_summary_counts(estate: InProcess) -> None:
    (summary,) = ask(estate, SUB, "summarize").json["value"]
    assert (summary["results"]["nonCompliantResources"], summary["results"]["nonCompliantPolicies"]) == (1, 1)
    assert summary["results"]["resourceDetails"] == [
        {"complianceState": "compliant", "count": 2},
        {"complianceState": "noncompliant", "count": 1},
    ]
    by_name = {each["policyAssignmentId"].rpartition("/")[2]: each for each in summary["policyAssignments"]}
    assert by_name["places"]["results"]["nonCompliantResources"] == 1
    assert by_name["groups"]["results"]["nonCompliantResources"] == 0
    assert by_name["places"]["policyDefinitions"][0]["effect"] == "deny"


def test_an_evaluation_can_be_asked_for(estate: InProcess) -> None:
    assert ask(estate, SUB, "triggerEvaluation").status == 200
