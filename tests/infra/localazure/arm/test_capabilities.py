"""What PostgreSQL can do in a region."""

from __future__ import annotations

import pytest

from tests.infra.localazure.client import SUB, InProcess


def url(place: str) -> str:
    return f"{SUB}/providers/Microsoft.DBforPostgreSQL/locations/{place}/capabilities?api-version=2026-04-01-preview"


@pytest.mark.parametrize(
    ("place", "geo", "zones"),
    [
        ("indonesiacentral", "Disabled", ["1", "2", "3"]),
        ("southeastasia", "Enabled", ["1", "2", "3"]),
        ("westus", "Enabled", []),
    ],
)
def test_pair_and_zones_decide(arm: InProcess, place: str, geo: str, zones: list[str]) -> None:
    (found,) = arm.send("GET", url(place)).json["value"]
    features = {each["name"]: each["status"] for each in found["supportedFeatures"]}
    assert features["GeoBackup"] == found["geoBackupSupported"] == geo
    assert features["ZoneRedundantHa"] == ("Enabled" if zones else "Disabled")
    assert features["OfferRestricted"] == "Disabled"
    assert all(isinstance(each["supportedVersionsToUpgrade"], list) for each in found["supportedServerVersions"])
    skus = [sku for edition in found["supportedServerEditions"] for sku in edition["supportedServerSkus"]]
    assert all(sku["supportedZones"] == zones for sku in skus)
    assert not [sku["name"] for sku in skus if sku["name"].endswith("ds_v6")]


def test_a_place_that_is_none_is_refused(arm: InProcess) -> None:
    assert arm.send("GET", url("mars")).error == "InvalidLocation"
