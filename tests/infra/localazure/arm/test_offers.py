"""What a region offers, and how it says no."""

from __future__ import annotations

import logging
import tomllib
from pathlib import Path
from typing import Any

import pytest

from infra.localazure.arm.statuses import DATA
from infra.localazure.schema import BodySchemas
from tests.infra.localazure.client import GROUP, NETWORK_API, SUB, InProcess

HERE = "indonesiacentral"
POSTGRES = f"{GROUP}/providers/Microsoft.DBforPostgreSQL/flexibleServers/db?api-version=2024-08-01"
ABSENT = sorted(
    {
        "Microsoft.Automation/automationAccounts",
        "Microsoft.Databricks/workspaces",
        "Microsoft.NetApp/netAppAccounts",
        "Microsoft.NotificationHubs/namespaces",
        "Microsoft.ServiceNetworking/trafficControllers",
        "Microsoft.Synapse/workspaces",
        "Microsoft.Web/staticSites",
    }
)


def newest(arm: InProcess, arm_type: str) -> str:
    return arm.cloud.schemas.api_versions(arm_type)[-1]


@pytest.mark.parametrize(
    "sku", ["Standard_GRS", "Standard_RAGRS", "Standard_GZRS", "Standard_RAGZRS", "StandardV2_GRS", "StandardV2_GZRS"]
)
def test_an_account_cannot_be_copied_to_a_pair_that_is_not_there(arm: InProcess, sku: str) -> None:
    reply = arm.put_account("stgeo0001", sku={"name": sku})
    assert (reply.status, reply.error) == (400, "RedundancyConfigurationNotAvailableInRegion")
    assert reply.json["error"]["message"].startswith(
        f"The storage account failed to create due to redundancy configuration - Sku: {sku}, Kind: StorageV2 - "
        f"not available in selected Region - {HERE}. "
    )


@pytest.mark.parametrize("sku", ["Standard_LRS", "Standard_ZRS", "Premium_LRS", "Premium_ZRS"])
def test_redundancy_inside_the_region_is_taken(arm: InProcess, sku: str) -> None:
    assert arm.put_account("stin0001", sku={"name": sku}).status == 202


def test_a_region_with_a_pair_takes_the_same_account(arm: InProcess) -> None:
    assert arm.put_account("stgeo0001", location="southeastasia", sku={"name": "Standard_GRS"}).status == 202


def test_a_patch_is_judged_as_a_put_is(arm: InProcess) -> None:
    arm.put_account("stin0001")
    url = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/stin0001?api-version=2024-01-01"
    reply = arm.send("PATCH", url, {"sku": {"name": "Standard_GRS"}})
    assert reply.error == "RedundancyConfigurationNotAvailableInRegion"
    assert arm.send("GET", url).json["sku"]["name"] == "Standard_ZRS"


def test_logged_lets_it_stand_and_says_so(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    arm = InProcess(tmp_path / "azure.sqlite", offers="logged")
    arm.put_group()
    with caplog.at_level(logging.WARNING, "localazure.offers"):
        reply = arm.put_account("stgeo0001", sku={"name": "Standard_GRS"})
    assert reply.status == 202
    assert "RedundancyConfigurationNotAvailableInRegion" in reply.headers["x-localazure-warning"]
    assert HERE in caplog.text
    arm.offers = "enforced"
    arm.restart()
    assert arm.put_account("stgeo0001", sku={"name": "Standard_GRS"}).status in {200, 202}, "what stands may stay"
    arm.cloud.store.close()


@pytest.mark.parametrize("arm_type", ABSENT)
def test_a_type_that_the_region_lacks_is_refused_with_the_places_that_have_it(arm: InProcess, arm_type: str) -> None:
    url = f"{GROUP}/providers/{arm_type}/thing1?api-version=2199-01-01"  # a version whose bodies nobody checks
    reply = arm.send("PUT", url, {"location": "Indonesia Central"})
    assert (reply.status, reply.error) == (400, "LocationNotAvailableForResourceType")
    message = reply.json["error"]["message"]
    assert f"'{HERE}' is not available for resource type '{arm_type}'" in message
    assert "southeastasia" in message


def test_providers_list_exactly_the_offered_places(arm: InProcess) -> None:
    def places(namespace: str, kind: str) -> list[str]:
        types = arm.send("GET", f"{SUB}/providers/{namespace}?api-version=2021-04-01").json["resourceTypes"]
        return next(each["locations"] for each in types if each["resourceType"] == kind)

    assert "Indonesia Central" not in places("Microsoft.Databricks", "workspaces")
    assert "Southeast Asia" in places("Microsoft.Databricks", "workspaces")
    assert "Indonesia Central" in places("Microsoft.Storage", "storageAccounts")


def test_a_place_that_is_none_is_refused_and_global_is_no_place_to_judge(arm: InProcess) -> None:
    assert arm.put_identity("a", location="mars").error == "LocationNotAvailableForResourceType"
    group = arm.send("PUT", f"{SUB}/resourceGroups/g2?api-version=2024-11-01", {"location": "mars"})
    assert group.error == "LocationNotAvailableForResourceGroup"
    zone = f"{GROUP}/providers/Microsoft.Network/privateDnsZones/x.local?api-version=2024-06-01"
    assert arm.send("PUT", zone, {"location": "global"}).status < 300


def test_a_child_is_judged_where_its_parent_is(arm: InProcess) -> None:
    vault = f"{GROUP}/providers/Microsoft.RecoveryServices/vaults/v1"
    body = {"location": HERE, "sku": {"name": "RS0", "tier": "Standard"}, "properties": {}}
    version = newest(arm, "Microsoft.RecoveryServices/vaults")
    assert arm.send("PUT", f"{vault}?api-version={version}", body).status < 300
    arm.later()
    child = "Microsoft.RecoveryServices/vaults/backupstorageconfig"
    url = f"{vault}/backupstorageconfig/vaultstorageconfig?api-version={newest(arm, child)}"
    reply = arm.send("PUT", url, {"properties": {"storageModelType": "GeoRedundant"}})
    assert reply.error == "RedundancyNotSupportedInRegion"
    assert arm.send("PUT", url, {"properties": {"storageModelType": "ZoneRedundant"}}).status < 300


@pytest.mark.parametrize(
    ("properties", "sku", "code"),
    [
        ({"backup": {"geoRedundantBackup": "Enabled"}}, "Standard_D4ds_v5", "GeoBackupNotSupported"),
        ({}, "Standard_D4ds_v6", "SkuNotAvailable"),
        ({}, "Standard_E8ds_v6", "SkuNotAvailable"),
        ({}, "Standard_D4ads_v6", None),
        ({"backup": {"geoRedundantBackup": "Disabled"}}, "Standard_D4ds_v5", None),
    ],
)
def test_postgres(arm: InProcess, properties: dict[str, Any], sku: str, code: str | None) -> None:
    body = {"location": HERE, "sku": {"name": sku, "tier": "GeneralPurpose"}, "properties": properties}
    reply = arm.send("PUT", POSTGRES, body)
    assert reply.error == code
    assert reply.status == (202 if code is None else 400)


@pytest.mark.parametrize(("place", "zone", "refused"), [(HERE, "3", False), (HERE, "4", True), ("westus", "1", True)])
def test_zones_that_a_region_does_not_have_are_refused(arm: InProcess, place: str, zone: str, refused: bool) -> None:
    url = f"{GROUP}/providers/Microsoft.Network/publicIPAddresses/ip?api-version={NETWORK_API}"
    reply = arm.send("PUT", url, {"location": place, "sku": {"name": "Standard"}, "zones": [zone]})
    assert (reply.error == "InvalidAvailabilityZone") is refused
    if refused:
        there = "1,2,3" if place == HERE else ""
        assert f"The zone(s) '{zone}' for resource 'Microsoft.Network/publicIPAddresses/ip'" in reply.text.decode()
        assert reply.json["error"]["message"].endswith(f"are '{there}'")


def test_an_offer_that_no_source_names_is_taken_and_noted(arm: InProcess, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "localazure.offers"):
        assert arm.put_identity("a").status == 201
    assert "Microsoft.ManagedIdentity/userAssignedIdentities" in caplog.text


def test_the_table_names_types_that_there_are() -> None:
    schemas = BodySchemas()
    with (DATA / "offers.toml").open("rb") as handle:
        table = tomllib.load(handle)
    named = [line["type"] for line in table["refused"]]
    named += [name for part in ("absent", "known") for names in table[part].values() for name in names]
    assert [name for name in named if schemas.known_type(name) is None] == []
