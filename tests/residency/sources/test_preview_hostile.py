"""Previews that are damaged anywhere: one clear error, or an answer that is no cleaner than the whole one's."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from residency.errors import ResidencyError
from residency.model.verdicts import Verdict
from residency.sources.preview import PreviewSource
from residency.sources.pulumi_values import UNKNOWN
from residency.sources.state import StateSource
from tests.residency.conftest import Judge
from tests.residency.sources.previews import PREVIEWS

_TEXTS = ["", "x", "/", "/subscriptions", "//", UNKNOWN, "[secret]", "urn:pulumi:", "::", "*", "../..", "é\u2028"]
_ODD = st.sampled_from(
    [None, True, 0, -1, 1e308, *_TEXTS, f"{'/a' * 3000}", [], [[]], {}, {"": {}}, [UNKNOWN], {"id": UNKNOWN}]
)


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    if isinstance(value, dict):
        return found + [place for key, item in value.items() for place in _places(item, (*path, key))]
    if isinstance(value, list):
        return found + [place for index, item in enumerate(value) for place in _places(item, (*path, index))]
    return found


def _changed(value: Any, path: tuple[Any, ...], new: Any) -> None:
    """Put a value at a place; nothing where an earlier change has taken the place away."""
    try:
        for step in path[:-1]:
            value = value[step]
        value[path[-1]] = new
    except (KeyError, IndexError, TypeError):
        return


@pytest.mark.parametrize("name", ["create", "change", "state"])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_odd_values_anywhere_are_an_error_or_an_answer(judge: Judge, name: str, data: st.DataObject) -> None:
    document = json.loads((PREVIEWS / f"{name}.json").read_text())
    places = _places(document)
    for place in data.draw(st.lists(st.sampled_from(places), min_size=1, max_size=5)):
        _changed(document, place, data.draw(_ODD))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "odd.json"
        file.write_text(json.dumps(document))
        source = StateSource(str(file)) if name == "state" else PreviewSource(str(file))
        try:
            rows = list(source.read())
        except ResidencyError as error:
            assert str(file) in str(error)
            return
        assessment = judge(rows, screen=data.draw(st.booleans()))
    assert not [one for one in assessment.results if one.verdict is Verdict.ERROR]


@settings(max_examples=40, deadline=None)
@given(end=st.integers(0, 30_000), name=st.sampled_from(["create.json", "change.ndjson"]))
def test_a_preview_that_is_cut_off_is_an_error_or_a_gap(end: int, name: str) -> None:
    raw = (PREVIEWS / name).read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(raw[: min(end, len(raw) - 3)])
        source = PreviewSource(str(file))
        try:
            list(source.read())
        except ResidencyError as error:
            assert str(file) in str(error)
            return
        assert source.is_partial
