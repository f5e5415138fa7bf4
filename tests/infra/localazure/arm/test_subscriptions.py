"""Subscriptions, tenants, locations and providers."""

from __future__ import annotations

import pytest

from infra.localazure.identity import SUBSCRIPTION_ID, TENANT_ID
from tests.infra.localazure.client import SUB, InProcess

API = "api-version=2022-12-01"


def test_the_subscription_and_its_tenant(arm: InProcess) -> None:
    assert arm.send("GET", f"/subscriptions?{API}").json["value"][0]["subscriptionId"] == SUBSCRIPTION_ID
    assert arm.send("GET", f"{SUB}?{API}").json["tenantId"] == TENANT_ID
    assert arm.send("GET", f"/tenants?{API}").json["value"][0]["tenantId"] == TENANT_ID
    assert arm.send("GET", f"/subscriptions/other?{API}").error == "SubscriptionNotFound"


def test_indonesia_central_has_zones_and_no_pair(arm: InProcess) -> None:
    locations = {each["name"]: each for each in arm.send("GET", f"{SUB}/locations?{API}").json["value"]}
    central = locations["indonesiacentral"]
    assert len(central["availabilityZoneMappings"]) == 3
    assert central["metadata"]["pairedRegion"] == []
    assert locations["southeastasia"]["metadata"]["pairedRegion"][0]["name"] == "eastasia"


def test_providers(arm: InProcess) -> None:
    storage = arm.send("GET", f"{SUB}/providers/microsoft.storage?{API}").json
    assert storage["namespace"] == "Microsoft.Storage"
    assert storage["registrationState"] == "Registered"
    accounts = next(each for each in storage["resourceTypes"] if each["resourceType"] == "storageAccounts")
    assert "Indonesia Central" in accounts["locations"]
    assert accounts["apiVersions"] == sorted(accounts["apiVersions"], reverse=True)
    everything = arm.send("GET", f"{SUB}/providers?{API}").json["value"]
    assert len(everything) > 200
    assert arm.send("POST", f"{SUB}/providers/Microsoft.Storage/register?{API}").status == 200
    assert arm.send("GET", f"{SUB}/providers/Microsoft.Nothing?{API}").error == "InvalidResourceNamespace"
    assert arm.send("GET", f"/providers/Microsoft.Storage?{API}").json["namespace"] == "Microsoft.Storage"


@pytest.mark.parametrize(
    ("name", "reason"), [("st1", "AlreadyExists"), ("No_Such-Name", "AccountNameInvalid"), ("st2", None)]
)
def test_storage_names(arm: InProcess, name: str, reason: str | None) -> None:
    arm.put_account("st1")
    url = f"{SUB}/providers/Microsoft.Storage/checkNameAvailability?api-version=2024-01-01"
    answer = arm.send("POST", url, {"name": name, "type": "Microsoft.Storage/storageAccounts"}).json
    assert answer["nameAvailable"] is (reason is None)
    assert answer.get("reason") == reason
