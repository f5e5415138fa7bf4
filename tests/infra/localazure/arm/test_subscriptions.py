"""Subscriptions, tenants and providers."""

from __future__ import annotations

import pytest

from infra.localazure.identity import SUBSCRIPTION_ID, TENANT_ID
from tests.infra.localazure.client import GROUP_API, IDENTITIES, OTHER, SUB, InProcess, Reply

API = "api-version=2022-12-01"


def test_the_subscription_and_its_tenant(arm: InProcess) -> None:
    assert arm.send("GET", f"/subscriptions?{API}").json["value"][0]["subscriptionId"] == SUBSCRIPTION_ID
    assert arm.send("GET", f"{SUB}?{API}").json["tenantId"] == TENANT_ID
    assert arm.send("GET", f"/tenants?{API}").json["value"][0]["tenantId"] == TENANT_ID
    assert arm.send("GET", f"/subscriptions/other?{API}").error == "InvalidSubscriptionId"


def test_what_the_server_starts_with_is_listed_and_can_be_written_to(arm: InProcess) -> None:
    listed = arm.send("GET", f"/subscriptions?{API}").json
    assert [each["subscriptionId"] for each in listed["value"]] == [SUBSCRIPTION_ID, OTHER]
    assert listed["count"] == {"type": "Total", "value": 2}
    group = f"/subscriptions/{OTHER}/resourceGroups/rg1"
    assert arm.send("GET", f"{group}?api-version={GROUP_API}").error == "ResourceGroupNotFound"
    made = arm.send("PUT", f"{group}?api-version={GROUP_API}", {"location": "indonesiacentral"})
    assert (made.status, made.json["id"]) == (201, group)
    names = arm.send("GET", f"/subscriptions/{OTHER}/resourceGroups?api-version={GROUP_API}").json["value"]
    assert [each["id"] for each in names] == [group]
    assert len(arm.send("GET", f"{SUB}/resourceGroups?api-version={GROUP_API}").json["value"]) == 1


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE"])
def test_a_subscription_itself_is_not_written(arm: InProcess, method: str) -> None:
    assert arm.send(method, f"{SUB}?{API}", {}).error == "HttpMethodNotSupported"
    assert arm.send("GET", f"{SUB}?{API}").status == 200


def act(arm: InProcess, action: str, body: object = None, subscription: str = SUB) -> Reply:
    return arm.send("POST", f"{subscription}/providers/Microsoft.Subscription/{action}?api-version=2021-10-01", body)


def test_a_subscription_gets_another_name(arm: InProcess) -> None:
    assert act(arm, "rename", {"subscriptionName": "shop"}).json == {"subscriptionId": SUBSCRIPTION_ID}
    assert arm.send("GET", f"{SUB}?{API}").json["displayName"] == "shop"
    arm.restart()
    assert arm.send("GET", f"/subscriptions?{API}").json["value"][0]["displayName"] == "shop"
    assert act(arm, "rename", {}).error == "InvalidRequestContent"
    assert act(arm, "rename", {"subscriptionName": "x"}, "/subscriptions/other").error == "InvalidSubscriptionId"


def test_what_is_cancelled_can_be_read_and_emptied_but_not_written_until_it_is_enabled(arm: InProcess) -> None:
    arm.put_identity("a")
    assert act(arm, "cancel").status == 200
    assert arm.send("GET", f"{SUB}?{API}").json["state"] == "Disabled"
    refused = arm.put_identity("b")
    assert (refused.status, refused.error) == (409, "ReadOnlyDisabledSubscription")
    assert SUBSCRIPTION_ID in refused.json["error"]["message"]
    assert arm.send("POST", f"{SUB}/providers/Microsoft.Storage/register?{API}").status == 409
    assert arm.send("GET", f"{IDENTITIES}/a?api-version=2024-11-30").status == 200
    assert arm.send("DELETE", f"{IDENTITIES}/a?api-version=2024-11-30").status == 200
    other = f"/subscriptions/{OTHER}/resourceGroups/rg1?api-version={GROUP_API}"
    assert arm.send("PUT", other, {"location": "indonesiacentral"}).status == 201
    assert act(arm, "enable").status == 200
    assert arm.put_identity("b").status == 201


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
