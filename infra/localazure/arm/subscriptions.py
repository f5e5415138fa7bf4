"""Tenants, the subscription and its locations."""

from __future__ import annotations

from typing import Any

from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.regions import regions
from infra.localazure.arm.routing import Route
from infra.localazure.arm.versions import require_version
from infra.localazure.errors import subscription_not_found
from infra.localazure.identity import SUBSCRIPTION_ID, SUBSCRIPTION_NAME, TENANT_ID, TENANT_NAME


def tenants(_cloud: Cloud, call: Call) -> Answer:
    """`GET /tenants`."""
    require_version(call.api_version)
    tenant = {
        "id": f"/tenants/{TENANT_ID}",
        "tenantId": TENANT_ID,
        "displayName": TENANT_NAME,
        "tenantCategory": "Home",
        "countryCode": "ID",
        "defaultDomain": "local.invalid",
        "domains": ["local.invalid"],
    }
    return json_answer(200, {"value": [tenant]})


def listed(_cloud: Cloud, call: Call) -> Answer:
    """`GET /subscriptions`."""
    require_version(call.api_version)
    return json_answer(200, {"value": [_subscription()], "count": {"type": "Total", "value": 1}})


def one(_cloud: Cloud, call: Call, subscription: str) -> Answer:
    """`GET /subscriptions/{id}`.

    Raises:
        ArmError: 404, another subscription.
    """
    require_version(call.api_version)
    require(subscription)
    return json_answer(200, _subscription())


def locations(_cloud: Cloud, call: Call, subscription: str) -> Answer:
    """`GET /subscriptions/{id}/locations`: all public regions, with their zones and pairs."""
    require_version(call.api_version)
    require(subscription)
    return json_answer(200, {"value": [_location(region) for region in regions()]})


def require(subscription: str) -> None:
    """Refuse another subscription than the local one.

    Raises:
        ArmError: 404.
    """
    if subscription.lower() != SUBSCRIPTION_ID:
        raise subscription_not_found(subscription)


def _subscription() -> dict[str, Any]:
    return {
        "id": f"/subscriptions/{SUBSCRIPTION_ID}",
        "subscriptionId": SUBSCRIPTION_ID,
        "tenantId": TENANT_ID,
        "displayName": SUBSCRIPTION_NAME,
        "state": "Enabled",
        "authorizationSource": "RoleBased",
        "managedByTenants": [],
        "subscriptionPolicies": {
            "locationPlacementId": "Public_2014-09-01",
            "quotaId": "PayAsYouGo_2014-09-01",
            "spendingLimit": "Off",
        },
    }


def _location(region: dict[str, Any]) -> dict[str, Any]:
    name = region["name"]
    metadata = {
        "regionType": "Physical",
        "regionCategory": region["category"],
        "geography": region["geography"],
        "geographyGroup": region["geographyGroup"],
        "longitude": str(region["longitude"]),
        "latitude": str(region["latitude"]),
        "physicalLocation": region["physicalLocation"],
        "pairedRegion": [_pair(region["pair"])] if region["pair"] else [],
    }
    location = {
        "id": f"/subscriptions/{SUBSCRIPTION_ID}/locations/{name}",
        "name": name,
        "type": "Region",
        "displayName": region["displayName"],
        "regionalDisplayName": f"({region['geographyGroup']}) {region['displayName']}",
        "metadata": metadata,
    }
    if region["zones"]:
        location["availabilityZoneMappings"] = [
            {"logicalZone": str(zone), "physicalZone": f"{name}-az{zone}"} for zone in range(1, region["zones"] + 1)
        ]
    return location


def _pair(name: str) -> dict[str, str]:
    return {"name": name, "id": f"/subscriptions/{SUBSCRIPTION_ID}/locations/{name}"}


ROUTES = (
    Route("GET", "/tenants", tenants),
    Route("GET", "/subscriptions", listed),
    Route("GET", "/subscriptions/{}", one),
    Route("GET", "/subscriptions/{}/locations", locations),
)
