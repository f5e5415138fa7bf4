"""The same rows as Pulumi's state has them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from residency.arm.sdk_map import ForeignResourceIdError, TokenMap, find, to_inputs, to_outputs, tokens

Row = dict[str, Any]

_OPEN_TYPE = re.compile(r"/providers/[^/]+/(?:[^/{]+/\{\w+\}/)*\{")
"""A path in which a type stands in braces."""


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


def write_state(rows: Mapping[str, Row], file: Path) -> None:
    """Write an export of a stack that made these rows; types without a class are left out."""
    resources = [entry for name, row in rows.items() if (entry := _entry(name, row))]
    deployment = {"manifest": {"version": "v3.274.1"}, "resources": resources}
    file.write_text(json.dumps({"version": 3, "deployment": deployment}), "utf-8")


def mapped(row: Row) -> bool:
    """Whether the SDK has a class for a row."""
    return bool(_entry("any", row))


def _entry(name: str, row: Row) -> dict[str, Any] | None:
    whole = _without_nulls(row)
    for mapping in maps().get(row["type"].lower(), ()) or of_many_types():
        try:
            inputs = to_inputs(mapping, row["id"], whole)
        except ForeignResourceIdError:
            continue
        return {
            "urn": f"urn:pulumi:prod::shop::{mapping.token}::{name}",
            "type": mapping.token,
            "custom": True,
            "id": row["id"],
            "inputs": inputs,
            "outputs": to_outputs(mapping, whole),
        }
    return None


def _without_nulls(value: Any) -> Any:
    """The value as the provider keeps it: what is null is not there."""
    if isinstance(value, dict):
        return {key: _without_nulls(item) for key, item in value.items() if item is not None}
    return [_without_nulls(item) for item in value] if isinstance(value, list) else value
