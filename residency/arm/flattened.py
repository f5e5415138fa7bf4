"""Resources whose properties stand beside their names, as `az` prints them, back in ARM's shape.

`az` shows most resources through the classes of its SDK. Those flatten `properties`, also of nested resources, and
rename some: `networkRuleSet` is ARM's `networkAcls`. The classes of azure-native are made from the same
specifications and flatten and rename alike, so that their maps serve here.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from residency.arm.sdk_map import to_row
from residency.arm.tokens import TokenMap, maps_of_type

_BESIDE = frozenset(
    {"etag", "extendedlocation", "id", "identity", "kind", "location", "managedby", "name", "plan", "sku", "systemdata"}
    | {"tags", "type", "zones"}
)
"""Keys that stand beside `properties` in every resource."""
ADDED = frozenset({"apiversion", "resourcegroup", "subscriptionid", "tenantid"})
"""Keys that Azure's tools add to a row, which no resource has itself."""
_LISTED = frozenset({"changedtime", "createdtime", "provisioningstate"})
"""Keys that a list of Resource Manager's own, which knows no properties, has beside those of every resource."""


def has_flat_properties(row: Mapping[str, Any]) -> bool:
    """Whether anything in a row without `properties` can be one of them."""
    return any(value is not None and str(key).lower() not in _BESIDE | ADDED | _LISTED for key, value in row.items())


def unflattened(arm_type: str, row: Mapping[str, Any]) -> dict[str, Any]:
    """The row in ARM's shape; what no map knows is put below `properties` under its own name."""
    own = {key: value for key, value in row.items() if key.lower() not in ADDED}
    found = next((one for one in _maps(arm_type.lower()) if _fits(one, own)), None)
    if found is not None:
        return to_row(found, own)
    below = {key: value for key, value in own.items() if key.lower() not in _BESIDE}
    return {key: value for key, value in own.items() if key.lower() in _BESIDE} | {"properties": below}


def _fits(found: TokenMap, row: Mapping[str, Any]) -> bool:
    """Whether a row has the constants by which classes of one type are told apart."""
    return all(row.get(name) == value for name, value in found.output_shape.constants.items())


@lru_cache(maxsize=256)
def _maps(arm_type: str) -> tuple[TokenMap, ...]:
    return maps_of_type(arm_type)
