"""Composite format strings: examples of .NET's documentation, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from residency.arm.template.dotnet.composite import composed
from residency.arm.template.dotnet.numbers import FormatError


@pytest.mark.parametrize(
    ("form", "values", "text"),
    [
        ("plain", [], "plain"),
        ("{0} and {1}, {0}", ["a", 1], "a and 1, a"),
        ("{0,5}|{0,-5}|", ["ab"], "   ab|ab   |"),
        ("{0,8:N1}", [1234], " 1,234.0"),
        ("{{{0}}}", ["x"], "{x}"),
        ("{0:0.00}", [1.5], "1.50"),
        ("{0}{1}", [True, None], "True"),
        ("{0:N2}", ["text has no format"], "text has no format"),
        ("{0}", [{"prop": ["value"]}], '{"prop":["value"]}'),
    ],
)
def test_composed(form: str, values: list[Any], text: str) -> None:
    assert composed(form, values) == text


@pytest.mark.parametrize("form", ["{", "}", "{0", "{x}", "{-1}", "{0:{", "{1}", "{0,x}"])
def test_refused(form: str) -> None:
    with pytest.raises(FormatError):
        composed(form, ["a"])


@given(text=st.text())
def test_doubled_braces_stand_for_themselves(text: str) -> None:
    assert composed(text.replace("{", "{{").replace("}", "}}"), []) == text
