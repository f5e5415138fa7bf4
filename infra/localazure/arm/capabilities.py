"""What a service can do in a region, as clients ask before they create: the table `capabilities.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from typing import Any

from infra.localazure.arm import subscriptions
from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.regions import regions
from infra.localazure.arm.routing import Route
from infra.localazure.arm.tables import by_type
from infra.localazure.arm.versions import require_version
from infra.localazure.errors import ArmError
from residency.model.regions import fold_name


def answer(cloud: Cloud, call: Call, subscription: str, place: str, *, namespace: str) -> Answer:
    """`GET {subscription}/providers/{namespace}/locations/{place}/capabilities`.

    Raises:
        ArmError: 404, another subscription; 400, no such place.
    """
    require_version(call.api_version)
    subscriptions.require(cloud, subscription)
    region = next((each for each in regions() if each["name"] == fold_name(place)), None)
    if region is None:
        raise ArmError(400, "InvalidLocation", f"The location '{place}' is invalid.", gateway=False)
    zonal = bool(region["zones"])
    known = {
        "{geoBackup}": "Enabled" if region["pair"] else "Disabled",
        "{zonal}": "Enabled" if zonal else "Disabled",
        "{zones}": [str(zone) for zone in range(1, region["zones"] + 1)],
        "{ha}": ["SameZone", "ZoneRedundant"] if zonal else ["SameZone"],
    }
    return json_answer(200, {"value": [_filled(_table()[namespace], known)]})


@cache
def _table() -> Mapping[str, Any]:
    return by_type("capabilities.toml")


def _filled(value: Any, known: Mapping[str, Any]) -> Any:
    if isinstance(value, Mapping):
        return {name: _filled(inner, known) for name, inner in value.items()}
    if isinstance(value, list):
        return [_filled(item, known) for item in value]
    return known.get(value, value) if isinstance(value, str) else value


ROUTES = tuple(
    Route(
        "GET",
        f"/subscriptions/{{}}/providers/{namespace}/locations/{{}}/capabilities",
        partial(answer, namespace=namespace),
    )
    for namespace in _table()
)
