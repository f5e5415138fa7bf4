"""What single judged properties decide: each fault beside its twin that has none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from residency.model.results import Assessment
from residency.model.verdicts import Kind, Verdict
from tests.residency.estates import AWAY, GROUP, HOME, Row, network, row, storage, vault, workspace

Judge = Callable[..., Assessment]
Estate = Callable[[str], list[Row]]

CLUSTERS = "Microsoft.OperationalInsights/clusters"
POLICIES = "Microsoft.Network/serviceEndpointPolicies"


def verdict_at(assessment: Assessment, path: str, kind: Kind) -> Verdict:
    [verdict] = {one.verdict for one in assessment.results if one.path == path and one.kind is kind}
    return verdict


def key(**properties: Any) -> list[Row]:
    parent = vault()
    return [parent, row("Microsoft.KeyVault/vaults/keys", "k", None, properties, parent["id"])]


def subnet(**properties: Any) -> list[Row]:
    parent = network()
    return [parent, row("Microsoft.Network/virtualNetworks/subnets", "app", None, properties, parent["id"])]


def old_storage(kind: str) -> list[Row]:
    return [row("Microsoft.Storage/storageAccounts", "st", HOME, {"accountType": kind})]


def converting(sku: str) -> list[Row]:
    return [storage(storageAccountSkuConversionStatus={"targetSkuName": sku, "skuConversionStatus": "InProgress"})]


def sharing(capability: str, *, is_open: bool) -> list[Row]:
    return [storage(dataCollaborationPolicyProperties={capability: is_open})]


def endpoint(service: str) -> list[Row]:
    return subnet(serviceEndpoints=[{"service": service}])


def cluster(**properties: Any) -> list[Row]:
    return [row(CLUSTERS, "logs", HOME, properties), vault("near"), vault("far", AWAY)]


def key_in(name: str) -> Row:
    return {"keyVaultUri": f"https://{name}.vault.azure.net"}


ACCOUNT_TYPE = "properties.accountType"
TARGET = "properties.storageAccountSkuConversionStatus.targetSkuName"
SHARES = "properties.dataCollaborationPolicyProperties.allowStorageDataShares"
CONNECTORS = "properties.dataCollaborationPolicyProperties.allowStorageConnectors"
EXPORTABLE = "properties.attributes.exportable"
SERVICE = "properties.serviceEndpoints[0].service"
EXPORT = "properties.features.enableDataExport"
COPY = "properties.replication.location"
CLUSTER_KEY = "properties.keyVaultProperties.keyVaultUri"


@pytest.mark.parametrize("screen", [False, True])
@pytest.mark.parametrize(
    ("rows", "path", "kind", "expected"),
    [
        (old_storage("Standard_RAGRS"), ACCOUNT_TYPE, Kind.REPLICA, Verdict.FAIL),
        (old_storage("Standard_ZRS"), ACCOUNT_TYPE, Kind.REPLICA, Verdict.PASS),
        (converting("Standard_GZRS"), TARGET, Kind.REPLICA, Verdict.FAIL),
        (converting("Standard_ZRS"), TARGET, Kind.REPLICA, Verdict.PASS),
        (sharing("allowStorageDataShares", is_open=True), SHARES, Kind.REPLICA, Verdict.UNKNOWN),
        (sharing("allowStorageDataShares", is_open=False), SHARES, Kind.REPLICA, Verdict.PASS),
        (sharing("allowStorageConnectors", is_open=True), CONNECTORS, Kind.NETWORK, Verdict.UNKNOWN),
        (sharing("allowStorageConnectors", is_open=False), CONNECTORS, Kind.NETWORK, Verdict.PASS),
        (key(attributes={"exportable": True}), EXPORTABLE, Kind.KEY, Verdict.UNKNOWN),
        (key(attributes={"exportable": False}), EXPORTABLE, Kind.KEY, Verdict.PASS),
        (key(release_policy={"data": "e30"}), "properties.release_policy.data", Kind.KEY, Verdict.UNKNOWN),
        (endpoint("Microsoft.Storage.Global"), SERVICE, Kind.NETWORK, Verdict.UNKNOWN),
        (endpoint("Microsoft.Storage"), SERVICE, Kind.NETWORK, Verdict.PASS),
        ([workspace(features={"enableDataExport": True})], EXPORT, Kind.TELEMETRY, Verdict.UNKNOWN),
        ([workspace(features={"enableDataExport": False})], EXPORT, Kind.TELEMETRY, Verdict.PASS),
        (cluster(replication={"enabled": True, "location": AWAY}), COPY, Kind.REPLICA, Verdict.FAIL),
        (cluster(replication={"enabled": False}), "properties.replication.enabled", Kind.REPLICA, Verdict.PASS),
        (cluster(keyVaultProperties=key_in("far")), CLUSTER_KEY, Kind.KEY, Verdict.FAIL),
        (cluster(keyVaultProperties=key_in("near")), CLUSTER_KEY, Kind.KEY, Verdict.PASS),
    ],
)
def test_a_property_decides(
    judge: Judge, rows: list[Row], path: str, kind: Kind, expected: Verdict, *, screen: bool
) -> None:
    assessment = judge(rows, screen=screen)
    if expected is Verdict.PASS and screen:
        assert not [one for one in assessment.results if one.path == path and one.verdict is not Verdict.PASS]
    else:
        assert verdict_at(assessment, path, kind) is expected


@pytest.mark.parametrize(("location", "expected"), [(AWAY, Verdict.FAIL), (HOME, Verdict.PASS)])
def test_a_policy_of_service_endpoints_is_a_reference(judge: Judge, location: str, expected: Verdict) -> None:
    policy = row(POLICIES, "p", location, {})
    rows = [policy, *subnet(serviceEndpointPolicies=[{"id": f"{GROUP}/providers/{POLICIES}/p"}])]
    assert verdict_at(judge(rows), "properties.serviceEndpointPolicies[0].id", Kind.NETWORK) is expected


def test_a_workspace_fails_with_the_copy_of_the_cluster_that_keeps_its_logs(judge: Judge, estate: Estate) -> None:
    rows = estate("cluster-fail")
    cluster_id = rows[0]["id"]
    [link] = [one for one in judge(rows).results if one.rule == "RES013" and one.verdict is Verdict.FAIL]
    assert (link.path, link.to, link.root) == ("properties.writeAccessResourceId", (AWAY,), cluster_id)
    assert rows[1]["id"] in link.affects
