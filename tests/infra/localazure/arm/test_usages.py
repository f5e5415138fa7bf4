"""What a subscription uses of a region, and which SKUs a region offers."""

from __future__ import annotations

import pytest

from infra.localazure.arm.tables import load
from infra.localazure.schema import BodySchemas
from tests.infra.localazure.client import OTHER, SUB, InProcess

API = "api-version=2024-01-01"


def used(arm: InProcess, namespace: str, place: str = "indonesiacentral", subscription: str = SUB) -> dict[str, int]:
    url = f"{subscription}/providers/{namespace}/locations/{place}/usages?{API}"
    return {each["name"]["value"]: each["currentValue"] for each in arm.send("GET", url).json["value"]}


def test_resources_are_counted_by_region_and_subscription(arm: InProcess) -> None:
    assert used(arm, "Microsoft.Storage") == {"StorageAccounts": 0}
    arm.put_account("st1")
    arm.put_account("st2", location="southeastasia")
    assert used(arm, "Microsoft.Storage") == {"StorageAccounts": 1}
    assert used(arm, "Microsoft.Storage", "Southeast Asia") == {"StorageAccounts": 1}
    assert used(arm, "Microsoft.Storage", subscription=f"/subscriptions/{OTHER}") == {"StorageAccounts": 0}
    arm.put_network("vn")
    assert used(arm, "Microsoft.Network")["VirtualNetworks"] == 1


@pytest.mark.parametrize("namespace", load("usages.toml"))
def test_each_namespace_says_its_limits(arm: InProcess, namespace: str) -> None:
    url = f"{SUB}/providers/{namespace}/locations/indonesiacentral/usages?{API}"
    usages = arm.send("GET", url).json["value"]
    assert len(usages) == len(load("usages.toml")[namespace])
    for usage in usages:
        assert usage["currentValue"] == 0 < usage["limit"]
        assert usage["id"].endswith(f"/usages/{usage['name']['value']}")


def test_a_place_or_subscription_that_is_none(arm: InProcess) -> None:
    path = "providers/Microsoft.Storage/locations"
    assert arm.send("GET", f"{SUB}/{path}/mars/usages?{API}").error == "InvalidLocation"
    assert arm.send("GET", f"/subscriptions/x/{path}/indonesiacentral/usages?{API}").error == "InvalidSubscriptionId"


def test_a_region_without_a_pair_offers_no_copy_abroad_and_one_without_zones_none_over_zones(arm: InProcess) -> None:
    found = arm.send("GET", f"{SUB}/providers/Microsoft.Storage/skus?{API}").json["value"]

    def names(place: str) -> set[str]:
        return {each["name"] for each in found if each["locations"] == [place]}

    assert names("indonesiacentral") == {"Standard_LRS", "Standard_ZRS", "Premium_LRS", "Premium_ZRS"}
    assert names("southeastasia") == {sku["name"] for sku in load("storage_skus.toml")["sku"]}
    assert names("westus") == {"Standard_LRS", "Standard_GRS", "Standard_RAGRS", "Premium_LRS"}


def test_the_table_names_types_that_there_are() -> None:
    schemas = BodySchemas()
    named = [line["type"] for lines in load("usages.toml").values() for line in lines]
    assert [name for name in named if schemas.known_type(name) is None] == []
