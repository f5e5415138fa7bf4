"""Lists by group, subscription, parent and extended resource, their filters and pages."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from infra.localazure.arm import lists
from infra.localazure.identity import PRINCIPAL_ID
from tests.infra.localazure.client import (
    GROUP,
    GROUP_API,
    IDENTITIES,
    IDENTITY_API,
    STORAGE,
    STORAGE_API,
    SUB,
    InProcess,
    Reply,
)

RESOURCES = f"{SUB}/resources?api-version=2021-04-01"
IDENTITY_TYPE = "providers/Microsoft.ManagedIdentity/userAssignedIdentities"


def names(reply: Reply) -> list[str]:
    return [each["name"] for each in reply.json["value"]]


@pytest.fixture
def estate(arm: InProcess) -> InProcess:
    """Two groups: identities a and B in the first, c in the second, and an account in the first."""
    arm.put_group("rg2")
    for name in ("a", "B"):
        arm.put_identity(name, tags={"team": name})
    other = f"{SUB}/resourceGroups/rg2/{IDENTITY_TYPE}/c?api-version={IDENTITY_API}"
    arm.send("PUT", other, {"location": "Southeast Asia"})
    arm.put_account("st1")
    return arm


def test_a_type_is_listed_by_group_and_by_subscription(estate: InProcess) -> None:
    assert names(estate.send("GET", f"{IDENTITIES}?api-version={IDENTITY_API}")) == ["a", "B"]
    assert names(estate.send("GET", f"{SUB}/{IDENTITY_TYPE}?api-version={IDENTITY_API}")) == ["a", "B", "c"]
    assert names(estate.send("GET", f"{SUB}/{IDENTITY_TYPE.upper()}?api-version={IDENTITY_API}")) == ["a", "B", "c"]


def test_children_are_listed_by_parent(estate: InProcess) -> None:
    containers = f"{STORAGE}/st1/blobServices/default/containers"
    for name in ("c1", "c2"):
        estate.send("PUT", f"{containers}/{name}?api-version={STORAGE_API}", {"properties": {}})
    assert names(estate.send("GET", f"{containers}?api-version={STORAGE_API}")) == ["c1", "c2"]


def test_groups_are_listed(estate: InProcess) -> None:
    for segment in ("resourceGroups", "resourcegroups"):
        assert names(estate.send("GET", f"{SUB}/{segment}?api-version={GROUP_API}")) == ["rg1", "rg2"]


def test_extension_resources_are_listed_on_their_own_scope_only(estate: InProcess) -> None:
    settings = "providers/Microsoft.Insights/diagnosticSettings"
    body = {"properties": {"storageAccountId": f"{STORAGE}/st1", "metrics": [{"category": "x", "enabled": True}]}}
    for scope in (f"{STORAGE}/st1", f"{STORAGE}/st1/blobServices/default"):
        reply = estate.send("PUT", f"{scope}/{settings}/d?api-version=2021-05-01-preview", body)
        assert reply.status == 200
    account = estate.send("GET", f"{STORAGE}/st1/{settings}?api-version=2021-05-01-preview")
    assert [each["id"] for each in account.json["value"]] == [
        f"{STORAGE}/st1/providers/microsoft.insights/diagnosticSettings/d"
    ]
    assert names(estate.send("GET", f"{SUB}/{settings}?api-version=2021-05-01-preview")) == []


def test_role_assignments_are_inherited(estate: InProcess) -> None:
    assignments = "providers/Microsoft.Authorization/roleAssignments"
    body = {"properties": {"roleDefinitionId": "/x", "principalId": PRINCIPAL_ID}}
    scopes = {"above": SUB, "at": GROUP, "below": f"{STORAGE}/st1"}
    for name, scope in scopes.items():
        assert estate.send("PUT", f"{scope}/{assignments}/{name}?api-version=2022-04-01", body).status == 201

    def listed(condition: str) -> set[str]:
        reply = estate.send("GET", f"{GROUP}/{assignments}?api-version=2022-04-01&$filter={quote(condition)}")
        return set(names(reply))

    assert listed("") == {"above", "at", "below"}
    assert listed("atScope()") == {"above", "at"}
    assert listed("atExactScope()") == {"at"}
    assert listed(f"principalId eq '{PRINCIPAL_ID}'") == {"above", "at", "below"}
    assert listed("principalId eq 'somebody'") == set()


def test_the_generic_list_has_tracked_resources_without_properties(estate: InProcess) -> None:
    reply = estate.send("GET", RESOURCES)
    assert sorted(names(reply)) == ["B", "a", "c", "st1"]
    assert all("properties" not in each for each in reply.json["value"])
    assert sorted(names(estate.send("GET", f"{GROUP}/resources?api-version=2021-04-01"))) == ["B", "a", "st1"]


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("resourceType eq 'Microsoft.Storage/storageAccounts'", ["st1"]),
        ("resourceType eq 'microsoft.managedidentity/userassignedidentities' and name eq 'b'", ["B"]),
        ("resourceGroup eq 'RG2'", ["c"]),
        ("location eq 'southeastasia'", ["c"]),
        ("location ne 'indonesiacentral'", ["c"]),
        ("tagName eq 'team' and tagValue eq 'a'", ["a"]),
        ("name eq 'nobody'", []),
    ],
)
def test_filters_of_the_generic_list(estate: InProcess, condition: str, expected: list[str]) -> None:
    assert names(estate.send("GET", f"{RESOURCES}&$filter={quote(condition)}")) == expected


def test_a_filter_that_is_not_understood_is_refused_and_not_ignored(estate: InProcess) -> None:
    condition = quote("substringof('a', name)")
    reply = estate.send("GET", f"{RESOURCES}&$filter={condition}")
    assert reply.error == "InvalidFilterInQueryString"


def test_expand_adds_what_it_names(estate: InProcess) -> None:
    row = estate.send("GET", f"{RESOURCES}&$expand=createdTime,provisioningState").json["value"][0]
    assert row["createdTime"].endswith("Z")
    assert row["provisioningState"] == "Succeeded"
    assert "changedTime" not in row


@pytest.mark.parametrize("url", [f"{IDENTITIES}?api-version={IDENTITY_API}", RESOURCES])
def test_pages_fit_together(arm: InProcess, monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setattr(lists, "PAGE", 3)
    expected = [f"id{number}" for number in range(8)]
    for name in expected:
        arm.put_identity(name)
    found, pages = [], 0
    link: str | None = url
    while link:
        page = arm.send("GET", link)
        found += names(page)
        pages += 1
        link = page.json.get("nextLink")
        if pages == 1:
            arm.put_identity("id00")  # behind us: it must not shift what is still to come
    assert [name for name in found if name != "id00"] == expected
    assert pages == 3


def test_top_limits_a_page(estate: InProcess) -> None:
    reply = estate.send("GET", f"{RESOURCES}&$top=2")
    assert len(reply.json["value"]) == 2
    assert "nextLink" in reply.json
    assert estate.send("GET", f"{RESOURCES}&$top=0").error == "InvalidTopParameter"


@pytest.mark.parametrize(
    ("url", "code"),
    [
        (f"{IDENTITIES}?api-version={IDENTITY_API}".replace("rg1", "nope"), "ResourceGroupNotFound"),
        (f"{STORAGE}/none/blobServices/default/containers?api-version={STORAGE_API}", "ResourceNotFound"),
        (f"{GROUP}/providers/Microsoft.Storage/nothings?api-version=2024-01-01", "InvalidResourceType"),
        (f"{SUB}/resources", "MissingApiVersionParameter"),
        (f"{RESOURCES}&$skiptoken=%25", "InvalidSkipToken"),
    ],
)
def test_lists_of_what_is_not_there_are_refused(arm: InProcess, url: str, code: str) -> None:
    assert arm.send("GET", url).error == code


def test_role_assignments_come_in_pages_that_end(estate: InProcess) -> None:
    assignments = "providers/Microsoft.Authorization/roleAssignments"
    made = [f"r{number}" for number in range(5)]
    for name in made:
        body = {"properties": {"roleDefinitionId": f"/{name}", "principalId": PRINCIPAL_ID}}
        assert estate.send("PUT", f"{GROUP}/{assignments}/{name}?api-version=2022-04-01", body).status == 201
    link: str | None = f"{GROUP}/{assignments}?api-version=2022-04-01&$top=2"
    found: list[str] = []
    while link and len(found) <= len(made):
        page = estate.send("GET", link)
        found += names(page)
        link = page.json.get("nextLink")
    assert found == made


def test_a_number_that_is_none_is_refused(estate: InProcess) -> None:
    assert estate.send("GET", f"{RESOURCES}&$top={'9' * 5000}").error == "InvalidTopParameter"
