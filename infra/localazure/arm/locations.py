"""The locations of a subscription: all public regions, with their zones and pairs."""

from __future__ import annotations

from typing import Any

from infra.localazure.arm import subscriptions
from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.regions import regions
from infra.localazure.arm.routing import Route
from infra.localazure.arm.versions import require_version


def listed(cloud: Cloud, call: Call, subscription: str) -> Answer:
    """`GET /subscriptions/{id}/locations`.

    Raises:
        ArmError: 404, no such subscription.
    """
    require_version(call.api_version)
    subscriptions.require(cloud, subscription)
    return json_answer(200, {"value": [_location(region, subscription) for region in regions()]})


def _location(region: dict[str, Any], subscription: str) -> dict[str, Any]:
    name = region["name"]
    metadata = {
        "regionType": "Physical",
        "regionCategory": region["category"],
        "geography": region["geography"],
        "geographyGroup": region["geographyGroup"],
        "longitude": str(region["longitude"]),
        "latitude": str(region["latitude"]),
        "physicalLocation": region["physicalLocation"],
        "pairedRegion": [{"name": region["pair"], "id": _id(region["pair"], subscription)}] if region["pair"] else [],
    }
    location = {
        "id": _id(name, subscription),
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


def _id(name: str, subscription: str) -> str:
    return f"/subscriptions/{subscription}/locations/{name}"


ROUTES = (Route("GET", "/subscriptions/{}/locations", listed),)
