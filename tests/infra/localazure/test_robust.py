"""Whatever a client sends, ARM answers in its own form, and lists and Resource Graph go on working."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from infra.localazure.graph.duck import DuckGraph
from tests.infra.localazure.client import GROUP, SUB, InProcess

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=10,
)
ENVELOPE = st.fixed_dictionaries(
    {},
    optional={
        "location": st.just("indonesiacentral") | JSON,
        "tags": st.dictionaries(st.text(max_size=4), st.text(max_size=4)) | JSON,
        "sku": st.just({"name": "Standard_ZRS"}) | JSON,
        "kind": st.just("StorageV2") | JSON,
        "identity": st.just({"type": "SystemAssigned"}) | JSON,
        "properties": st.fixed_dictionaries({}, optional={"subnets": JSON, "addressSpace": JSON, "x": JSON}) | JSON,
        "id": JSON,
        "zones": JSON,
    },
)
TYPES = [
    ("Microsoft.Storage/storageAccounts", "2024-01-01"),
    ("Microsoft.Network/virtualNetworks", "2024-05-01"),
    ("Microsoft.Network/virtualNetworks", "2199-01-01"),  # no schema of this version: bodies are hardly checked
    ("Microsoft.Storage/storageAccounts", "2199-01-01"),
]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[InProcess, DuckGraph]]:
    client = InProcess(tmp_path_factory.mktemp("robust") / "azure.sqlite")
    client.put_group()
    graph = DuckGraph(client.cloud.store.path, ())
    yield client, graph
    graph.close()
    client.cloud.store.close()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(kind=st.sampled_from(TYPES), method=st.sampled_from(["PUT", "PATCH"]), body=ENVELOPE | JSON)
def test_any_body(shared: tuple[InProcess, DuckGraph], kind: tuple[str, str], method: str, body: Any) -> None:
    client, graph = shared
    arm_type, version = kind
    url = f"{GROUP}/providers/{arm_type}/x1?api-version={version}"
    reply = client.send(method, url, body)
    client.later()
    assert reply.status in {200, 201, 202, 400, 404, 409}
    if reply.status >= 400:
        assert reply.error
    assert client.send("GET", f"{SUB}/resources?api-version=2021-04-01&$filter=tagName%20eq%20'a'").status == 200
    assert client.send("GET", f"{GROUP}/providers/{arm_type}?api-version={version}").json["value"] is not None
    stored = len(client.send("GET", f"{SUB}/resources?api-version=2021-04-01").json["value"])
    assert graph.query("Resources | project id, tags, t = tostring(properties)").total == stored


@settings(max_examples=200, deadline=None)
@given(
    method=st.sampled_from(["GET", "HEAD", "PUT", "PATCH", "DELETE", "POST"]),
    segments=st.lists(
        st.sampled_from(
            [
                "subscriptions",
                SUB.rpartition("/")[2],
                "resourceGroups",
                "rg1",
                "providers",
                "Microsoft.Storage",
                "x",
                "default",
                "storageAccounts",
                "operationResults",
                "resources",
                "locations",
                "..",
                "Microsoft.Authorization",
                "locks",
                "%00",
            ]
        ),
        max_size=12,
    ),
    version=st.sampled_from(["2024-01-01", "2020-05-01", "", "x"]),
)
def test_any_path(shared: tuple[InProcess, DuckGraph], method: str, segments: list[str], version: str) -> None:
    reply = shared[0].send(method, f"/{'/'.join(segments)}?api-version={version}", {"location": "indonesiacentral"})
    assert reply.status < 500
    if reply.status >= 400 and method != "HEAD":
        assert reply.error
