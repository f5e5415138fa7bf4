"""Lines that are decoded by the shape of their type mean what they mean in full."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import orjson
import pytest

from residency.boundaries.load import load_boundary
from residency.catalogue.entry import Entry
from residency.catalogue.load import Catalogue
from residency.catalogue.screening import Look
from residency.flow.lines import Lines, RowType, Sighted, further_names
from tests.residency.catalogue.test_examples import filled

CATALOGUE = Catalogue()
BOUNDARY = load_boundary("indonesia-strict")
INSTEAD = (None, "", "westeurope", "indonesiacentral", "none", "Disabled", True, 7, [], {}, ["x"], {"id": "x"})
"""What a value is replaced by; some of it is another form, some another meaning."""


def clean_rows(entry: Entry) -> list[dict[str, Any]]:
    """The first rows of the examples, as far as their screen finds nothing."""
    screen = CATALOGUE.screen(entry.type)
    firsts = [filled(example.rows[0], entry.type) for example in CATALOGUE.page(entry.type).examples]
    rows = [{"location": "indonesiacentral", "properties": {}, **row, "type": entry.type} for row in firsts]
    return [row for row in rows if seen_in_full(row, screen) is not None]


def seen_in_full(row: dict[str, Any], screen: Any) -> tuple[Any, ...] | None:
    """What the screen of plain rows finds; None where it hands the row on."""
    look = Look(BOUNDARY, CATALOGUE.hosts)
    kind = RowType(str(row.get("type")), CATALOGUE.entry(str(row.get("type"))), screen)
    try:
        passes = screen(row, look) if screen else -1
        place = look.inside[row["location"]] if kind.follows == "location" else None
    except (KeyError, TypeError, AttributeError, IndexError):
        return None
    if passes < 0 or not isinstance(row.get("properties"), dict) or "resources" in row:
        return None
    refs, others = look.refs, look.others
    return passes, others, refs, further_names(row.get("name"), kind, look) if kind.is_named else (), place


def learned(entry: Entry, rows: list[dict[str, Any]]) -> Lines:
    lines = Lines(CATALOGUE, Look(BOUNDARY, CATALOGUE.hosts), first=len(rows), worth_it=1)
    kind = RowType(entry.type, entry, CATALOGUE.screen(entry.type))
    for row in rows:
        lines.note(kind, row)
    return lines


def by_shape(lines: Lines, row: dict[str, Any]) -> tuple[Any, ...] | None:
    decoded = lines.decode(orjson.dumps(row))
    if type(decoded) is not Sighted:
        assert decoded == row
        return None
    return decoded.passes, decoded.others, decoded.refs, decoded.names, decoded.place


def changed(row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The row with one thing changed: a value, a name's case, or a name more."""
    for steps in places(row):
        for value in INSTEAD:
            yield edited(row, steps, lambda above, last, value=value: above.__setitem__(last, value))
        if isinstance(steps[-1], str):
            yield edited(row, steps, lambda above, last: above.__setitem__(last.swapcase(), above.pop(last)))
            yield edited(row, steps, lambda above, last: above.__setitem__(last.swapcase(), "westeurope"))
            yield edited(row, steps, lambda above, last: above.pop(last))
        yield edited(row, steps, lambda above, last: above.__setitem__("new", 1) if isinstance(above, dict) else None)


def places(value: Any, steps: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    below = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in below:
        yield (*steps, step)
        yield from places(item, (*steps, step))


def edited(row: dict[str, Any], steps: tuple[Any, ...], edit: Any) -> dict[str, Any]:
    copied = copy.deepcopy(row)
    above: Any = copied
    for step in steps[:-1]:
        above = above[step]
    edit(above, steps[-1])
    return copied


SHAPED = [entry for entry in CATALOGUE.entries() if CATALOGUE.shaped_screen(entry.type) and clean_rows(entry)]


@pytest.mark.parametrize("entry", SHAPED, ids=lambda entry: entry.type)
def test_a_row_that_is_taken_by_its_shape_means_what_it_means_in_full(entry: Entry) -> None:
    rows, screen = clean_rows(entry), CATALOGUE.screen(entry.type)
    lines = learned(entry, rows)
    for row in rows:
        assert by_shape(lines, row) == seen_in_full(row, screen)
    for other in [one for row in rows[:3] for one in changed(row)]:
        found = by_shape(lines, other)
        assert found is None or found == seen_in_full(other, screen), other


def storage_lines() -> tuple[Lines, dict[str, Any]]:
    entry = CATALOGUE.entry("Microsoft.Storage/storageAccounts")
    assert entry is not None
    rows = clean_rows(entry)
    return learned(entry, rows), rows[0]


def test_what_no_fact_reads_is_not_decoded_and_what_is_not_known_is() -> None:
    lines, row = storage_lines()
    assert type(lines.decode(orjson.dumps(row))) is Sighted
    assert lines.decode(orjson.dumps(row | {"Sku": row["sku"]})) == row | {"Sku": row["sku"]}
    assert lines.decode(orjson.dumps(row | {"neverSeen": 1})) == row | {"neverSeen": 1}
    assert lines.decode(orjson.dumps(row | {"name": "Sumbér"})) == row | {"name": "Sumbér"}
    assert lines.decode(b'["no row"]') == ["no row"]


@pytest.mark.parametrize("line", [b'{"id": "\xff"}', b'{"id": 1', b"{'id': 1}", b'{"type": NaN}', b"[" * 5000])
def test_what_is_no_json_is_none_by_shape_either(line: bytes) -> None:
    lines, _ = storage_lines()
    with pytest.raises(orjson.JSONDecodeError):
        lines.decode(line)
