"""An estate of any size, made of the examples that the catalogue brings: the same bytes for the same size."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from residency.catalogue.load import Catalogue

GROUP = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/example"
FAILING = 43
"""Every so many examples one that fails is taken instead of a clean one: 2.3 in a hundred."""


def write_estate(path: Path, size: int) -> None:
    """Write rows of Resource Graph, one a line."""
    with path.open("w", encoding="utf-8") as file:
        for number, row in enumerate(_rows()):
            if number == size:
                return
            file.write(json.dumps(row, separators=(",", ":")) + "\n")


def _rows() -> Iterator[dict[str, Any]]:
    """Rows without end: each round through the examples is a group of its own."""
    catalogue = Catalogue()
    examples = [(entry.type, one) for entry in catalogue.entries() for one in catalogue.page(entry.type).examples]
    clean = [one for one in examples if one[1].verdict in {"pass", "not_applicable"}]
    failing = [one for one in examples if one[1].verdict == "fail"]
    number = 0
    while True:
        number += 1
        arm_type, example = failing[number % len(failing)] if number % FAILING == 0 else clean[number % len(clean)]
        texts = (json.dumps(_filled(row, arm_type)) for row in example.rows)
        yield from (
            json.loads(text.replace("/resourceGroups/example", f"/resourceGroups/rg{number}")) for text in texts
        )


def _filled(row: Mapping[str, Any], arm_type: str) -> dict[str, Any]:
    arm_type = row.get("type", arm_type)
    namespace, *segments = arm_type.split("/")
    own = "/".join(f"{segment}/example" for segment in segments)
    return {"id": f"{GROUP}/providers/{namespace}/{own}", "name": "example", "type": arm_type} | dict(row)
