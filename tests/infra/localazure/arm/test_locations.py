"""The locations of a subscription."""

from __future__ import annotations

from tests.infra.localazure.client import OTHER, SUB, InProcess

API = "api-version=2022-12-01"


def test_indonesia_central_has_zones_and_no_pair(arm: InProcess) -> None:
    locations = {each["name"]: each for each in arm.send("GET", f"{SUB}/locations?{API}").json["value"]}
    central = locations["indonesiacentral"]
    assert len(central["availabilityZoneMappings"]) == 3
    assert central["metadata"]["pairedRegion"] == []
    assert locations["southeastasia"]["metadata"]["pairedRegion"][0]["name"] == "eastasia"


def test_ids_are_the_subscriptions_own(arm: InProcess) -> None:
    locations = arm.send("GET", f"/subscriptions/{OTHER}/locations?{API}").json["value"]
    assert all(each["id"].startswith(f"/subscriptions/{OTHER}/locations/") for each in locations)
    assert arm.send("GET", f"/subscriptions/other/locations?{API}").error == "InvalidSubscriptionId"
