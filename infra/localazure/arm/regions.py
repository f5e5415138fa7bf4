"""The public regions, as `data/regions.json` has them."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from infra.localazure.arm.tables import DATA


@cache
def regions() -> tuple[dict[str, Any], ...]:
    """Every region with its names, geography, zones and pair; shared, so nobody may change it."""
    return tuple(json.loads((DATA / "regions.json").read_text(encoding="utf-8"))["regions"])


def region_named(name: str) -> dict[str, Any] | None:
    """The region of a folded name, None where there is none of it."""
    return _by_name().get(name)


@cache
def _by_name() -> dict[str, dict[str, Any]]:
    return {region["name"]: region for region in regions()}
