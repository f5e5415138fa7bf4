"""Subscriptions that are made while the server runs."""

from __future__ import annotations

from tests.infra.localazure.client import GROUP_API, OTHER, InProcess, Reply

API = "api-version=2021-10-01"
ALIASES = "/providers/Microsoft.Subscription/aliases"


def put(arm: InProcess, alias: str, **properties: str) -> Reply:
    return arm.send("PUT", f"{ALIASES}/{alias}?{API}", {"properties": properties})


def test_a_subscription_is_made_and_is_like_any_other(arm: InProcess) -> None:
    made = put(arm, "shop", displayName="Shop", workload="DevTest", billingScope="/billingAccounts/1")
    assert made.status == 201
    assert (made.json["id"], made.json["type"]) == (f"{ALIASES}/shop", "Microsoft.Subscription/aliases")
    assert made.json["properties"]["provisioningState"] == "Succeeded"
    new = made.json["properties"]["subscriptionId"]
    body = arm.send("GET", f"/subscriptions/{new}?api-version=2022-12-01").json
    assert (body["displayName"], body["state"]) == ("Shop", "Enabled")
    group = f"/subscriptions/{new}/resourceGroups/rg1?api-version={GROUP_API}"
    assert arm.send("PUT", group, {"location": "indonesiacentral"}).status == 201
    arm.restart()
    assert arm.send("GET", group).status == 200

    assert arm.send("GET", f"{ALIASES}/shop?{API}").json["properties"]["subscriptionId"] == new
    assert [each["name"] for each in arm.send("GET", f"{ALIASES}?{API}").json["value"]] == ["shop"]
    assert put(arm, "shop", displayName="Other").json["properties"]["subscriptionId"] == new
    assert len(arm.send("GET", "/subscriptions?api-version=2022-12-01").json["value"]) == 3


def test_an_alias_may_name_a_subscription_that_there_is(arm: InProcess) -> None:
    assert put(arm, "second", subscriptionId=OTHER).json["properties"]["subscriptionId"] == OTHER
    assert put(arm, "third", subscriptionId="10000000-0000-0000-0000-000000000000").error == "SubscriptionNotFound"
    assert len(arm.send("GET", "/subscriptions?api-version=2022-12-01").json["value"]) == 2


def test_the_subscription_outlives_its_alias(arm: InProcess) -> None:
    new = put(arm, "shop").json["properties"]["subscriptionId"]
    assert arm.send("DELETE", f"{ALIASES}/shop?{API}").status in {200, 204}
    assert arm.send("GET", f"{ALIASES}/shop?{API}").status == 404
    assert arm.send("GET", f"/subscriptions/{new}?api-version=2022-12-01").status == 200


def test_bodies_that_are_none_are_refused(arm: InProcess) -> None:
    assert arm.send("PUT", f"{ALIASES}/shop?{API}", {"properties": "all"}).error == "InvalidRequestContent"
    assert arm.send("PUT", f"{ALIASES}/shop?{API}").error == "InvalidRequestContent"
    assert arm.send("PUT", f"{ALIASES}/shop", {"properties": {}}).error == "MissingApiVersionParameter"
    assert len(arm.send("GET", "/subscriptions?api-version=2022-12-01").json["value"]) == 2
