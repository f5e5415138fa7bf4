"""Estates of every area: each leak is found, no clean twin is accused, and a state says what the rows say."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from residency.sources.state import StateSource
from tests.residency.labelled.judging import Judge, outcome, said
from tests.residency.labelled.reading import Estate, estates
from tests.residency.labelled.states import EARLIER, lifted, mapped, plain_of, write_state

CASES = [pytest.param(estate, id=estate.title) for estate in estates()]


@pytest.mark.parametrize("estate", CASES)
def test_what_is_labelled_is_said_and_nothing_else(judge: Judge, estate: Estate) -> None:
    rows = list(estate.rows.values())
    assessment = judge(rows)
    result = outcome(estate, assessment)
    assert result.is_right, [f"{one.verdict} {one.kind} {one.to} {one.reason}" for one in assessment.results]
    assert said(judge(rows, screen=True)) == said(assessment)


@pytest.mark.parametrize("estate", CASES)
def test_a_state_says_what_the_rows_say(judge: Judge, estate: Estate, tmp_path: Path) -> None:
    rows = {name: row for name, row in estate.rows.items() if mapped(row)}
    file = tmp_path / "state.json"
    expected = said(judge(rows.values()))
    for form in ({}, {"earlier": EARLIER}):
        write_state(rows, file, **form)
        assert said(judge(StateSource(str(file)).read())) == expected


@pytest.mark.parametrize("estate", CASES)
def test_a_state_that_lifts_every_bag_says_so_too(judge: Judge, estate: Estate, tmp_path: Path) -> None:
    """Tools that write states without the SDK lift every `properties`, and lose what is named like its holder."""
    rows = {name: row for name, row in estate.rows.items() if mapped(row) and plain_of(row)}
    file = tmp_path / "state.json"
    write_state(rows, file, write=lifted)
    assert said(judge(StateSource(str(file)).read())) == said(judge(rows.values()))


def test_there_are_estates_of_every_kind() -> None:
    """At least 150 that leak, and a clean one for most of them."""
    every = list(estates())
    kinds = Counter(label.kind for estate in every for label in estate.fails)
    assert sum(1 for estate in every if estate.fails) >= 150
    assert sum(1 for estate in every if not estate.fails and not estate.doubts) >= 150
    assert min(kinds.values()) >= 2, kinds
    assert len({row["type"].lower() for estate in every for row in estate.rows.values()}) >= 190


def test_a_label_that_is_not_met_shows(judge: Judge) -> None:
    """The comparison itself can fail: a clean estate whose label says that it leaks, and one that says nothing."""
    leaking = next(estate for estate in estates() if estate.fails and not estate.abroad)
    rows = list(leaking.rows.values())
    clean = next(estate for estate in estates() if estate.title == f"{leaking.title} (twin)")
    assert outcome(leaking, judge(clean.rows.values())).missed == leaking.fails
    assert outcome(clean, judge(rows)).alarms == leaking.fails
