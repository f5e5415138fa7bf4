"""Functions of moments: Azure's documented examples, what users saw, and what is refused."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.residency.arm.template.expressions import default_of, refusal_of, value_of

SEEN: list[tuple[str, Any]] = [
    ("dateTimeAdd('2023-01-01 00:00:00Z', 'P1Y')", "2024-01-01T00:00:00Z"),
    ("dateTimeAdd('2024-01-01 00:00:00Z', 'P1Y')", "2024-12-31T00:00:00Z"),
    ("dateTimeAdd('2023-02-01 00:00:00Z', 'P1M')", "2023-03-03T00:00:00Z"),
    ("dateTimeAdd('2024-02-01 00:00:00Z', 'P1M')", "2024-03-02T00:00:00Z"),
    ("dateTimeAdd('2022-09-01T00:00:00Z', 'P10Y')", "2032-08-29T00:00:00Z"),
    ("dateTimeAdd('2023-09-11 14:42:56Z', 'P2Y')", "2025-09-10T14:42:56Z"),
    ("dateTimeAdd('2020-04-07 14:53:14Z', '-P9D', 'MM/dd/yyyy h:mm:ss tt')", "03/29/2020 2:53:14 PM"),
    ("dateTimeAdd('20200407T145314Z', 'PT1H', 'yyyyMMdd_hhmmss')", "20200407_035314"),
    ("dateTimeAdd('2020-04-07T14:53:14+07:00', 'PT1H30M')", "2020-04-07T09:23:14Z"),
    ("dateTimeAdd('2020-04-07', 'P1W')", "2020-04-14T00:00:00Z"),
    ("dateTimeFromEpoch(1680224438)", "2023-03-31T01:00:38Z"),
    ("dateTimeToEpoch('2023-03-31T01:00:38Z')", 1680224438),
]


@pytest.mark.parametrize(("text", "value"), SEEN)
def test_examples(text: str, value: Any) -> None:
    assert value_of(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("utcNow()", "20190305T175318Z"),
        ("utcNow('d')", "03/05/2019"),
        ("utcNow('M d')", "3 5"),
        ("utcNow('u')", "2019-03-05 17:53:18Z"),
        ("utcNow('o')", "2019-03-05T17:53:18.0000000Z"),
        ("dateTimeAdd(utcNow(), 'P1D')", "2019-03-06T17:53:18Z"),
    ],
)
def test_utc_now_in_a_default(text: str, value: str) -> None:
    assert default_of(text) == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("utcNow()", "'utcNow' is not expected at this location"),
        (
            "dateTimeAdd('2023-03-31', 'PTASDIONS1D')",
            "'dateTimeAdd' has an invalid parameter. The second parameter 'PTASDIONS1D' is not a valid",
        ),
        ("dateTimeAdd('2023-03-31', 'P')", "not a valid ISO8601 Duration"),
        ("dateTimeAdd('2023-03-31', 'P1DT')", "not a valid ISO8601 Duration"),
        ("dateTimeAdd('yesterday', 'P1D')", "The first parameter 'yesterday' is not a valid ISO8601 DateTime"),
        ("dateTimeAdd('2023-02-30', 'P1D')", "not a valid ISO8601 DateTime"),
        ("dateTimeAdd('2023-03-31', 'P99999999999Y')", "not a valid ISO8601 Duration"),
        ("dateTimeAdd('9999-12-31', 'P1D')", "out of the range of dates"),
        ("dateTimeAdd('2023-03-31', 'P1D', 'Q')", "the format 'Q' is not valid"),
        ("dateTimeFromEpoch(9223372036854775807)", "out of the range of dates"),
        ("dateTimeToEpoch('x')", "not a valid ISO8601 DateTime"),
    ],
)
def test_refused(text: str, message: str) -> None:
    assert re.search(message, refusal_of(text))


@given(seconds=st.integers(-62_135_596_800, 253_402_300_799))
def test_to_epoch_undoes_from_epoch(seconds: int) -> None:
    assert value_of(f"dateTimeToEpoch(dateTimeFromEpoch({seconds}))") == seconds
