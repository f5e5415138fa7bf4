"""Ninety known ways that data leaves a region, each by a row or two: what the facts come to, all in all.

The list is from the research of 2026-11-25 that the catalogue began with; `leak` is its number there. It was compiled
from Azure's API descriptions and reliability pages; the rows are written anew in the shape of Resource Graph.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from residency.model.results import Assessment
from residency.model.verdicts import Verdict

Judge = Callable[..., Assessment]
LEAKS = json.loads((Path(__file__).parents[2] / "fixtures" / "leaks.json").read_text("utf-8"))


@pytest.mark.parametrize("screen", [False, True], ids=["full", "screened"])
@pytest.mark.parametrize("leak", LEAKS, ids=lambda leak: f"{leak['leak']}-{leak['rows'][0]['type']}")
def test_a_known_way_out_is_found(judge: Judge, leak: dict[str, Any], screen: bool) -> None:
    subject = leak["rows"][0]["id"].lower()
    results = [one for one in judge(leak["rows"], screen=screen).results if one.subject.lower() == subject]
    destinations = {place for one in results if one.verdict is Verdict.FAIL for place in one.to}
    assert destinations == set(leak["to"])
    if not screen:
        assert max((one.verdict for one in results), key=lambda one: one.weight) == leak["verdict"]
