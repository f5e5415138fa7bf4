"""Queries over the estate: what Resource Graph's users write, and that the copy follows the store."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson
import pytest

from infra.localazure.arm import subscriptions
from infra.localazure.graph.duck import DuckGraph
from infra.localazure.graph.interface import QueryError
from infra.localazure.identity import PRINCIPAL_ID, SUBSCRIPTION_ID, TENANT_ID
from tests.infra.localazure.client import (
    GROUP,
    GROUP_API,
    IDENTITIES,
    IDENTITY_API,
    NETWORK_API,
    NETWORKS,
    OTHER,
    STORAGE,
    InProcess,
)


@pytest.fixture
def estate(arm: InProcess) -> InProcess:
    """Two accounts, an identity, a network with two subnets, an assignment and a diagnostic setting."""
    arm.put_account("st1", tags={"env": "Prod", "team": "pay"})
    arm.put_account("st2", sku={"name": "Premium_ZRS"}, tags={"env": "test"})
    arm.put_identity("Id1", location="Southeast Asia")
    subnets = [{"name": f"s{n}", "properties": {"addressPrefix": f"10.0.{n}.0/24"}} for n in range(2)]
    arm.put_network("vn", subnets=subnets)
    assignment = f"{GROUP}/providers/Microsoft.Authorization/roleAssignments/a1?api-version=2022-04-01"
    arm.send("PUT", assignment, {"properties": {"roleDefinitionId": "/x", "principalId": PRINCIPAL_ID}})
    setting = f"{STORAGE}/st1/providers/Microsoft.Insights/diagnosticSettings/d?api-version=2021-05-01-preview"
    arm.send("PUT", setting, {"properties": {"storageAccountId": f"{STORAGE}/st2"}})
    return arm


@pytest.fixture
def graph(estate: InProcess) -> Iterator[DuckGraph]:
    engine = DuckGraph(estate.cloud.store.path, subscriptions.known(estate.cloud))
    yield engine
    engine.close()


def rows(graph: DuckGraph, text: str) -> list[list[Any]]:
    result = graph.query(text)
    return [[orjson.loads(value) for value in row] for row in result.rows(0, result.total)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Resources | project name | order by name asc", [["Id1"], ["st1"], ["st2"], ["vn"]]),
        ("resources | count", [[4]]),
        ("where name == 'st1' | project name", [["st1"]]),
        (" summarize n = count() by resourceGroup", [["rg1", 4]]),
        (
            "Resources | where type =~ 'Microsoft.Storage/storageAccounts' | project name | order by name asc",
            [["st1"], ["st2"]],
        ),
        ("Resources | where name in~ ('ST1', 'VN') | project name | order by name asc", [["st1"], ["vn"]]),
        ("Resources | where tags.env has 'prod' | project name", [["st1"]]),
        ("Resources | where tags['env'] =~ 'TEST' | project name", [["st2"]]),
        ("Resources | where sku.name == 'Premium_ZRS' | extend t = tostring(sku.tier) | project t", [["Premium"]]),
        ("Resources | where name startswith 'st' and name !contains '2' | project name", [["st1"]]),
        (
            "Resources | where type has 'virtualnetworks' | mv-expand s = properties.subnets"
            " | project n = tostring(s.name) | order by n asc",
            [["s0"], ["s1"]],
        ),
        (
            "Resources | summarize n = count() by location | order by n desc",
            [["indonesiacentral", 3], ["southeastasia", 1]],
        ),
        ("Resources | distinct location | order by location asc", [["indonesiacentral"], ["southeastasia"]]),
        ("Resources | top 2 by name desc | project name", [["vn"], ["st2"]]),
        ("Resources | order by name asc | take 1 | project name", [["Id1"]]),
        (
            "Resources | where name == 'st1' | join kind=inner"
            " (ResourceContainers | project resourceGroup, g = name) on resourceGroup | project name, g",
            [["st1", "rg1"]],
        ),
        (
            "Resources | where isnotempty(tags.team) | project n = toupper(name),"
            " k = iff(tags.env =~ 'prod', 'p', 't'), c = strcat(location, '/', name)",
            [["ST1", "p", "indonesiacentral/st1"]],
        ),
        ("Resources | project-away properties, tags | where name == 'vn' | project resourceGroup", [["rg1"]]),
        ("Resources | where name == 'vn' | project array_length(properties.subnets)", [[2]]),
        (
            "ResourceContainers | where type == 'microsoft.resources/subscriptions/resourcegroups' | project name",
            [["rg1"]],
        ),
        (
            "ResourceContainers | where type == 'microsoft.resources/subscriptions' | project subscriptionId, tenantId"
            " | order by subscriptionId asc",
            [[SUBSCRIPTION_ID, TENANT_ID], [OTHER, TENANT_ID]],
        ),
        (
            "AuthorizationResources | where properties.principalId == '" + PRINCIPAL_ID + "' | project name",
            [["a1"]],
        ),
    ],
)
def test_queries(graph: DuckGraph, text: str, expected: list[list[Any]]) -> None:
    assert rows(graph, text) == expected


def test_rows_have_graphs_spelling_and_arms_bodies(graph: DuckGraph, estate: InProcess) -> None:
    [[identifier, kind, location, properties]] = rows(
        graph, "Resources | where name == 'Id1' | project id, type, location, properties"
    )
    assert identifier == f"{IDENTITIES}/Id1"
    assert kind == "microsoft.managedidentity/userassignedidentities"
    assert location == "southeastasia"
    assert properties == estate.send("GET", f"{IDENTITIES}/Id1?api-version={IDENTITY_API}").json["properties"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Resources | foo bar",
        "Resources | where",
        "Resources | where nothing == 1",
        "NoSuchTable | take 1",
        "Resources; SELECT 1",
        ".set X <| Resources",
        ".drop table Resources",
        "externaldata(a:string)['/etc/passwd']",
        "read_csv('/etc/passwd')",
        "declare query_parameters(x:string); Resources | where name == x",
    ],
)
def test_what_is_no_query_is_an_error(graph: DuckGraph, text: str) -> None:
    with pytest.raises(QueryError):
        graph.query(text)
    assert rows(graph, "Resources | count") == [[4]]


def test_the_copy_follows_the_store(graph: DuckGraph, estate: InProcess) -> None:
    def names() -> list[str]:
        return [row[0] for row in rows(graph, "Resources | project name | order by name asc")]

    assert names() == ["Id1", "st1", "st2", "vn"]
    estate.put_identity("new")
    assert names() == ["Id1", "new", "st1", "st2", "vn"]
    estate.send("DELETE", f"{IDENTITIES}/new?api-version={IDENTITY_API}")
    assert names() == ["Id1", "st1", "st2", "vn"]
    estate.put_account("st1", tags={"env": "changed"})
    assert rows(graph, "Resources | where tags.env == 'changed' | project name") == [["st1"]]
    subnet = f"{NETWORKS}/vn/subnets/s2?api-version={NETWORK_API}"
    estate.send("PUT", subnet, {"properties": {"addressPrefix": "10.0.2.0/24"}})
    assert rows(graph, "Resources | where name == 'vn' | project array_length(properties.subnets)") == [[3]]
    estate.send("DELETE", f"{GROUP}?api-version={GROUP_API}")
    estate.later()
    estate.send("GET", f"{GROUP}?api-version={GROUP_API}")
    assert names() == []


def test_a_resource_that_is_only_accepted_is_not_there_yet(graph: DuckGraph, estate: InProcess) -> None:
    body = {"location": "indonesiacentral", "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
    estate.send("PUT", f"{STORAGE}/st3?api-version=2024-01-01", body)
    assert rows(graph, "Resources | where name == 'st3' | count") == [[0]]
    estate.later()
    estate.send("GET", f"{STORAGE}/st3?api-version=2024-01-01")
    assert rows(graph, "Resources | where name == 'st3' | count") == [[1]]
