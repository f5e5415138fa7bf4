"""What a region offers, and how it says no."""

from __future__ import annotations

import logging
import tomllib
from pathlib import Path
from typing import Any

import pytest

from infra.localazure.arm.offers import Offers
from infra.localazure.arm.tables import DATA
from infra.localazure.errors import ArmError
from infra.localazure.home import ServerSettings
from infra.localazure.schema import BodySchemas
from tests.infra.localazure.client import GROUP, NETWORK_API, SUB, InProcess

HERE = "indonesiacentral"
POSTGRES = f"{GROUP}/providers/Microsoft.DBforPostgreSQL/flexibleServers/pg1?api-version=2024-08-01"
TABLE = tomllib.loads((DATA / "offers.toml").read_text(encoding="utf-8"))
ABSENT = sorted(TABLE["absent"][HERE])
KNOWN = sorted(TABLE["known"][HERE])
REFUSED = {
    ("Microsoft.ApiManagement/service", "sku.name"): ("StandardV2", "Developer"),
    ("Microsoft.CognitiveServices/accounts", "kind"): ("OpenAI", "TextTranslation"),
    ("Microsoft.Compute/virtualMachines", "properties.hardwareProfile.vmSize"): ("Standard_D4s_v6", "Standard_D4s_v5"),
    ("Microsoft.DataProtection/backupVaults", "properties.storageSettings[].type"): ("GeoRedundant", "ZoneRedundant"),
    ("Microsoft.DBforPostgreSQL/flexibleServers", "properties.backup.geoRedundantBackup"): ("Enabled", "Disabled"),
    ("Microsoft.DBforPostgreSQL/flexibleServers", "sku.name"): ("Standard_D4ds_v6", "Standard_D4ads_v6"),
    ("Microsoft.DBforPostgreSQL/flexibleServers", "sku.name "): ("Standard_EC4ads_v5", "Standard_E4ads_v5"),
    (
        "Microsoft.DocumentDB/databaseAccounts",
        "properties.backupPolicy.periodicModeProperties.backupStorageRedundancy",
    ): (
        "Geo",
        "Zone",
    ),
    ("Microsoft.Network/applicationGateways", "properties.sku.name"): ("Basic", "WAF_v2"),
    ("Microsoft.OperationalInsights/workspaces", "properties.replication.location"): ("southeastasia", None),
    ("Microsoft.RecoveryServices/vaults", "properties.redundancySettings.standardTierStorageRedundancy"): (
        "GeoRedundant",
        "ZoneRedundant",
    ),
    ("Microsoft.RecoveryServices/vaults/backupstorageconfig", "properties.storageModelType"): (
        "ReadAccessGeoZoneRedundant",
        "ZoneRedundant",
    ),
    ("Microsoft.Search/searchServices", "properties.computeType"): ("confidential", "default"),
    ("Microsoft.Search/searchServices", "properties.semanticSearch"): ("standard", "disabled"),
    ("Microsoft.Sql/managedInstances", "properties.requestedBackupStorageRedundancy"): ("GeoZone", "Zone"),
    ("Microsoft.Sql/servers/databases", "properties.maintenanceConfigurationId"): (
        "/subscriptions/x/providers/Microsoft.Maintenance/publicMaintenanceConfigurations/SQL_IndonesiaCentral_DB_1",
        "/subscriptions/x/providers/Microsoft.Maintenance/publicMaintenanceConfigurations/SQL_Default",
    ),
    ("Microsoft.Sql/servers/databases", "properties.requestedBackupStorageRedundancy"): ("Geo", "Zone"),
    ("Microsoft.Sql/servers/databases", "sku.name"): ("HS_PRMS_2", "HS_S_Gen5_2"),
    ("Microsoft.Storage/storageAccounts", "sku.name"): ("Standard_RAGZRS", "Standard_ZRS"),
    ("Microsoft.Web/serverfarms", "sku.name"): ("P1mv4", "P1v3"),
}
"""Each refused value of the table, and one of the same place that stands; a blank tells two lines of one path apart."""


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


@pytest.mark.parametrize("arm_type", [name for name in ABSENT if name.count("/") == 1])
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
    named = [line["type"] for line in TABLE["refused"]]
    named += [name for part in ("absent", "known") for names in TABLE[part].values() for name in names]
    assert [name for name in named if schemas.known_type(name) is None] == []


def body_with(path: str, value: str | None) -> dict[str, Any]:
    """A body that holds nothing but the value."""
    first, _, rest = path.strip().partition(".")
    inner: Any = body_with(rest, value) if rest else value
    return {first.removesuffix("[]"): [inner] if first.endswith("[]") else inner}


def test_every_line_of_the_table_is_tried_here() -> None:
    lines = sorted((line["type"], line["path"]) for line in TABLE["refused"])
    assert lines == sorted((arm_type, path.strip()) for arm_type, path in REFUSED)


@pytest.mark.parametrize(
    ("place", "values"), REFUSED.items(), ids=lambda each: f"{each[0].rpartition('/')[2]}-{each[1]}"
)
def test_a_value_that_the_region_lacks_is_refused_and_one_that_it_has_stands(
    place: tuple[str, str], values: tuple[str, str | None]
) -> None:
    offers = Offers("enforced")
    arm_type, path = place
    wrong, right = values
    assert offers.check(arm_type, HERE, "thing", body_with(path, right), {}) == []
    assert offers.check(arm_type, "southeastasia", "thing", body_with(path, wrong), {}) == [], "it has all of them"
    with pytest.raises(ArmError) as refused:
        offers.check(arm_type, HERE, "thing", body_with(path, wrong), {})
    lines = [line for line in TABLE["refused"] if (line["type"], line["path"]) == (arm_type, path.strip())]
    assert refused.value.code in {line["code"] for line in lines}
    assert HERE in refused.value.message


@pytest.mark.parametrize("arm_type", ABSENT)
def test_no_child_and_no_listed_place_gets_round_the_table(arm_type: str) -> None:
    offers = Offers("enforced")
    with pytest.raises(ArmError, match="is not available for resource type"):
        offers.check(arm_type, HERE, "thing", {}, {})
    assert "Indonesia Central" not in offers.places(arm_type)


@pytest.mark.parametrize("arm_type", KNOWN)
def test_a_type_that_a_source_names_is_offered(arm_type: str) -> None:
    offers = Offers("enforced")
    assert offers.check(arm_type, HERE, "thing", {}, {}) == []
    assert "Indonesia Central" in offers.places(arm_type)


def test_the_region_has_three_zones_and_no_pair(arm: InProcess) -> None:
    listed = arm.send("GET", f"{SUB}/locations?api-version=2022-12-01").json["value"]
    here = next(each for each in listed if each["name"] == HERE)
    assert here["metadata"]["pairedRegion"] == []
    assert [zone["logicalZone"] for zone in here["availabilityZoneMappings"]] == ["1", "2", "3"]


def test_offers_are_enforced_unless_asked_otherwise() -> None:
    assert ServerSettings().offers == "enforced"
