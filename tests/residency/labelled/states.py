"""The same rows as Pulumi's state has them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from residency.arm.sdk_map import ForeignResourceIdError, TokenMap, find, to_inputs, to_outputs, tokens

Row = dict[str, Any]

EARLIER = {
    "cosmosdb": "documentdb",
    "mongocluster": "documentdb",
    "redis": "cache",
    "iothub": "devices",
    "deviceprovisioningservices": "devices",
    "monitor": "insights",
    "applicationinsights": "insights",
    "dns": "network",
    "privatedns": "network",
}
"""Module -> its name in the SDK's second major version."""

_OPEN_TYPE = re.compile(r"/providers/[^/]+/(?:[^/{]+/\{\w+\}/)*\{")
"""A path in which a type stands in braces."""
_LOST_WHEN_LIFTED = ("Microsoft.BotService/botServices/channels", "Microsoft.StreamAnalytics/streamingjobs")
"""Types whose unions cannot be told apart once `properties.type` is lifted over the name of something else."""
_TOP = ("location", "sku", "kind", "identity", "zones", "tags", "extendedLocation")


@cache
def maps() -> Mapping[str, tuple[TokenMap, ...]]:
    """The maps of every ARM type, in lower case."""
    found: dict[str, tuple[TokenMap, ...]] = {}
    for token in tokens():
        mapping = find(token)
        if mapping and mapping.arm_type:
            found[mapping.arm_type.lower()] = (*found.get(mapping.arm_type.lower(), ()), mapping)
    return found


@cache
def of_many_types() -> tuple[TokenMap, ...]:
    """The maps of classes that stand for several types, which their path leaves open."""
    return tuple(one for many in maps().values() for one in many if _OPEN_TYPE.search(one.path))


def in_sdk_shape(mapping: TokenMap, row: Row) -> tuple[Row, Row]:
    """Inputs and outputs as the official provider has them."""
    return to_inputs(mapping, row["id"], row), to_outputs(mapping, row)


def lifted(mapping: TokenMap, row: Row) -> tuple[Row, Row]:
    """Inputs and outputs as a tool makes them that knows no class: every `properties` is lifted into its holder."""
    own = {key: row[key] for key in _TOP if row.get(key)}
    bags = {key: value for key, value in _lifted(row.get("properties") or {}).items() if key not in {"name", "type"}}
    return {**own, **bags}, {"name": row["name"], "type": row["type"], **own, **bags}


def write_state(
    rows: Mapping[str, Row],
    file: Path,
    *,
    earlier: Mapping[str, str] | None = None,
    write: Callable[[TokenMap, Row], tuple[Row, Row]] = in_sdk_shape,
) -> None:
    """Write an export of a stack that made these rows.

    Args:
        rows: of types that the SDK has a class for.
        file: to write.
        earlier: names that modules had before.
        write: makes inputs and outputs.
    """
    resources = [_entry(name, row, earlier or {}, write) for name, row in rows.items()]
    deployment = {"manifest": {"version": "v3.274.1"}, "resources": resources}
    file.write_text(json.dumps({"version": 3, "deployment": deployment}), "utf-8")


def mapped(row: Row) -> bool:
    """Whether the SDK has a class for a row."""
    return _map(row) is not None


def plain_of(row: Row) -> bool:
    """Whether a row still says what it is when every bag is lifted."""
    return row["type"] not in _LOST_WHEN_LIFTED


def _map(row: Row) -> TokenMap | None:
    for mapping in maps().get(row["type"].lower(), ()) or of_many_types():
        try:
            to_inputs(mapping, row["id"], {})
        except ForeignResourceIdError:
            continue
        return mapping
    return None


def _entry(
    name: str, row: Row, earlier: Mapping[str, str], write: Callable[[TokenMap, Row], tuple[Row, Row]]
) -> dict[str, Any]:
    mapping = _map(row)
    assert mapping
    package, module, own = mapping.token.split(":")
    token = f"{package}:{earlier.get(module, module)}:{own}"
    inputs, outputs = write(mapping, _without_nulls(row))
    urn = f"urn:pulumi:prod::shop::{token}::{name}"
    return {"urn": urn, "type": token, "custom": True, "id": row["id"], "inputs": inputs, "outputs": outputs}


def _lifted(value: Any) -> Any:
    if isinstance(value, list):
        return [_lifted(item) for item in value]
    if not isinstance(value, dict):
        return value
    result: Row = {}
    for key, item in value.items():
        if key == "properties" and isinstance(item, dict):
            result |= _lifted(item)
        else:
            result[key] = _lifted(item)
    return result


def _without_nulls(value: Any) -> Any:
    """The value as the provider keeps it: what is null is not there."""
    if isinstance(value, dict):
        return {key: _without_nulls(item) for key, item in value.items() if item is not None}
    return [_without_nulls(item) for item in value] if isinstance(value, list) else value
