"""Prints what is found in the labelled estates: `python -m tests.residency.labelled`."""

from __future__ import annotations

from collections import Counter
from datetime import date

from residency.assess import assess
from residency.boundaries.load import load_boundary
from residency.catalogue.load import Catalogue
from residency.flow.graph import build_graph
from residency.flow.screen import Screener
from residency.model.results import Assessment
from residency.model.rows import RawRow, SourceInfo
from residency.rules.interface import load_rules
from tests.residency.labelled.judging import outcome
from tests.residency.labelled.reading import Estate, estates

AS_OF = date(2026, 11, 25)
HEADS = ("estates", "leaks", "found", "missed", "false alarms", "clean rows", "unproven clean rows")


def judged(estate: Estate, catalogue: Catalogue) -> Assessment:
    """The assessment of an estate's rows."""
    boundary = load_boundary("indonesia-strict")
    screener = Screener(catalogue, boundary, AS_OF, screen=False)
    inventory = screener.read(RawRow(body=row) for row in estate.rows.values())
    return assess(
        inventory,
        build_graph(inventory, catalogue, boundary, AS_OF),
        boundary=boundary,
        as_of=AS_OF,
        catalogue=catalogue.info,
        source=SourceInfo(vantage="rows", target=estate.title),
        gaps=screener.gaps,
        rules=load_rules(),
    )


def main() -> None:
    """Judge every estate, and count by area."""
    catalogue, table = Catalogue(), Counter[tuple[str, str]]()
    for estate in estates():
        result = outcome(estate, judged(estate, catalogue))
        is_clean = not (estate.fails or estate.doubts or estate.abroad)
        counts = (1, len(estate.fails), len(result.found), len(result.missed), len(result.alarms))
        counts += (len(estate.rows), len(result.unproven)) if is_clean else (0, 0)
        for area in (estate.title.partition(":")[0], "all"):
            for head, count in zip(HEADS, counts, strict=True):
                table[area, head] += count
    areas = dict.fromkeys(area for area, _ in table if area != "all")
    print(f"{'':14}" + "".join(f"{head:>21}" for head in HEADS))  # noqa: T201 - that is what it is for
    for area in (*areas, "all"):
        print(f"{area:14}" + "".join(f"{table[area, head]:>21}" for head in HEADS))  # noqa: T201


if __name__ == "__main__":
    main()
