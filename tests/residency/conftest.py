"""Estates of the fixtures, and the whole way from rows to an assessment."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import residency.rules
from residency.assess import assess
from residency.boundaries.load import load_boundary
from residency.catalogue.load import Catalogue
from residency.flow.graph import build_graph
from residency.flow.screen import Screener
from residency.model.results import Assessment
from residency.model.rows import Gap, Provenance, RawRow, SourceInfo
from residency.rules.interface import load_rules

ESTATES = Path(__file__).parents[1] / "fixtures" / "estates"
FIXTURES = Path(residency.rules.__path__[0]) / "fixtures"
AS_OF = date(2026, 11, 25)

Rows = list[dict[str, Any]]
Judge = Callable[..., Assessment]


@pytest.fixture(scope="session")
def estate() -> Callable[[str], Rows]:
    """Reads an estate of the tests, or of a rule's fixtures: a list of ARM rows."""
    files = {path.stem: path for folder in (ESTATES, FIXTURES) for path in folder.glob("*.json")}
    return lambda name: json.loads(files[name].read_text("utf-8"))


@pytest.fixture(scope="session")
def judge() -> Judge:
    """Judges rows; `screen` chooses between the two paths that must say the same."""
    catalogue = Catalogue()

    def run(
        rows: Iterable[Any],
        *,
        screen: bool = False,
        boundary: str = "indonesia-strict",
        as_of: date = AS_OF,
        provenance: Provenance | None = None,
        source: SourceInfo | None = None,
        **options: Any,
    ) -> Assessment:
        limits = load_boundary(boundary)
        screener = Screener(catalogue, limits, as_of, screen=screen)
        raws = (row if isinstance(row, RawRow | Gap) else RawRow(body=row, provenance=provenance) for row in rows)
        inventory = screener.read(raws)
        return assess(
            inventory,
            build_graph(inventory, catalogue, limits, as_of),
            boundary=limits,
            as_of=as_of,
            catalogue=catalogue.info,
            source=source or SourceInfo(vantage="rows", target="fixture"),
            gaps=screener.gaps,
            **{"rules": load_rules(), **options},
        )

    return run
