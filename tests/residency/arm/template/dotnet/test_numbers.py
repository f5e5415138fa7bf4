"""Numbers by .NET's format strings: examples of its documentation, and what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from residency.arm.template.dotnet.numbers import FormatError, number


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (1234, "", "1234"),
        (1234, "D", "1234"),
        (-1234, "D6", "-001234"),
        (255, "X", "FF"),
        (-1, "x", "ffffffffffffffff"),
        (255, "x4", "00ff"),
        (42, "B", "101010"),
        (42, "b16", "0000000000101010"),
        (1234.567, "F", "1234.57"),
        (1234, "F1", "1234.0"),
        (-1234.56, "F4", "-1234.5600"),
        (1234.567, "N", "1,234.57"),
        (-1234.56, "N3", "-1,234.560"),
        (1, "P", "100.00 %"),
        (-0.39678, "P1", "-39.7 %"),
        (123.456, "C", "¤123.46"),
        (-123.456, "C3", "(¤123.456)"),
        (1052.0329112756, "e2", "1.05e+003"),
        (-1052.0329112756, "E3", "-1.052E+003"),
        (1.5, "", "1.5"),
        (2.0, "", "2"),
        (123, "00000", "00123"),
        (0.45678, "0.00", "0.46"),
        (0.45678, "#.##", ".46"),
        (1234567890, "#,#", "1,234,567,890"),
        (0.086, "0.0%", "8.6%"),
        (7, "'no. '00", "no. 07"),
        (-0.001, "F1", "0.0"),
    ],
)
def test_formats(value: float, form: str, text: str) -> None:
    assert number(value, form) == text


@pytest.mark.parametrize(("value", "form"), [(1.5, "D"), (1.5, "X"), (1, "Q"), (1, "0;1"), (1, "0.0E+0"), (1, "hello")])
def test_refused(value: float, form: str) -> None:
    with pytest.raises(FormatError):
        number(value, form)


@given(
    value=st.integers() | st.floats(allow_nan=False, allow_infinity=False), form=st.text(alphabet="DNFXPCEG059#,.%' ")
)
def test_any_format_gives_a_text_or_is_refused(value: float, form: str) -> None:
    try:
        assert isinstance(number(value, form), str)
    except FormatError as error:
        assert str(error)


@given(value=st.integers(-(2**63), 2**63 - 1))
def test_grouping_only_adds_commas(value: int) -> None:
    assert int(number(value, "N0").replace(",", "")) == value
