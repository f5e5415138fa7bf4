"""How much of a region a subscription uses, and which SKUs of storage it offers: `usages.toml`, `storage_skus.toml`."""

from __future__ import annotations

from functools import partial
from typing import Any

import orjson

from infra.localazure.arm import subscriptions
from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.regions import regions
from infra.localazure.arm.routing import Route
from infra.localazure.arm.tables import load
from infra.localazure.arm.versions import require_version
from infra.localazure.errors import ArmError
from residency.model.regions import fold_name

_ACCOUNTS = "Microsoft.Storage/storageAccounts"


def listed(cloud: Cloud, call: Call, subscription: str, place: str, *, namespace: str) -> Answer:
    """`GET {subscription}/providers/{namespace}/locations/{place}/usages`.

    Raises:
        ArmError: 404, no such subscription; 400, no such place.
    """
    require_version(call.api_version)
    subscriptions.require(cloud, subscription)
    location = fold_name(place)
    if location not in {region["name"] for region in regions()}:
        raise ArmError(400, "InvalidLocation", f"The location '{place}' is invalid.", gateway=False)
    base = f"/subscriptions/{subscription}/providers/{namespace}/locations/{location}/usages"
    value = [
        {
            "id": f"{base}/{line['name']}",
            "unit": "Count",
            "currentValue": _count(cloud, subscription, line["type"], location),
            "limit": line["limit"],
            "name": {"value": line["name"], "localizedValue": line["text"]},
        }
        for line in load("usages.toml")[namespace]
    ]
    return json_answer(200, {"value": value})


def storage_skus(cloud: Cloud, call: Call, subscription: str) -> Answer:
    """`GET {subscription}/providers/Microsoft.Storage/skus`: one item for each SKU, kind and region that offers it.

    Raises:
        ArmError: 404, no such subscription; 400, the version.
    """
    cloud.versions.check(_ACCOUNTS, call.api_version)
    subscriptions.require(cloud, subscription)
    value = [
        {
            "resourceType": "storageAccounts",
            "name": sku["name"],
            "tier": sku["name"].partition("_")[0],
            "kind": kind,
            "locations": [region["name"]],
            "locationInfo": [{"location": region["name"], "zones": []}],
            "capabilities": [],
            "restrictions": [],
        }
        for sku in load("storage_skus.toml")["sku"]
        for kind in sku["kinds"]
        for region in regions()
        if _offers(cloud, sku, region)
    ]
    return json_answer(200, {"value": value})


def _count(cloud: Cloud, subscription: str, arm_type: str, location: str) -> int:
    found = cloud.store.by_type(arm_type.lower(), f"/subscriptions/{subscription}".lower())
    return sum(fold_name(str(orjson.loads(record.body).get("location") or "")) == location for record in found)


def _offers(cloud: Cloud, sku: dict[str, Any], region: dict[str, Any]) -> bool:
    if sku.get("zonal") and not region["zones"]:
        return False
    return not cloud.offers.refusals(_ACCOUNTS, region["name"], {"sku": {"name": sku["name"]}})


ROUTES = (
    Route("GET", "/subscriptions/{}/providers/Microsoft.Storage/skus", storage_skus),
    *(
        Route(
            "GET",
            f"/subscriptions/{{}}/providers/{namespace}/locations/{{}}/usages",
            partial(listed, namespace=namespace),
        )
        for namespace in load("usages.toml")
    ),
)
