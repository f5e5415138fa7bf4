"""Moments by .NET's format strings: examples of its documentation, and what is refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from residency.arm.template.dotnet.moments import duration, moment, written
from residency.arm.template.dotnet.numbers import FormatError

AT = datetime(2009, 6, 5, 13, 4, 3, 617_500, tzinfo=UTC)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("d", "06/05/2009"),
        ("D", "Friday, 05 June 2009"),
        ("f", "Friday, 05 June 2009 13:04"),
        ("G", "06/05/2009 13:04:03"),
        ("M", "June 05"),
        ("o", "2009-06-05T13:04:03.6175000Z"),
        ("R", "Fri, 05 Jun 2009 13:04:03 GMT"),
        ("s", "2009-06-05T13:04:03"),
        ("u", "2009-06-05 13:04:03Z"),
        ("Y", "2009 June"),
        ("%h", "1"),
        ("h:mm t", "1:04 P"),
        ("hh tt", "01 PM"),
        ("yy-M-d H", "09-6-5 13"),
        ("ss.fff FFF", "03.617 617"),
        ("ff F", "61 6"),
        ("ddd MMM 'of' yyyy", "Fri Jun of 2009"),
        ('\\d"day" zzz K', "dday +00:00 Z"),
        ("yyyyMMddTHHmmssZ", "20090605T130403Z"),
    ],
)
def test_formats(form: str, text: str) -> None:
    assert written(AT, form) == text


@pytest.mark.parametrize("form", ["Q", "ffffffff", "x"])
def test_refused(form: str) -> None:
    with pytest.raises(FormatError):
        written(AT, form)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("P1D", timedelta(days=1)),
        ("-P1DT2H", -timedelta(days=1, hours=2)),
        ("P1Y2M3W", timedelta(days=365 + 60 + 21)),
        ("PT1M1.5S", timedelta(seconds=61.5)),
    ],
)
def test_durations(text: str, length: timedelta) -> None:
    assert duration(text) == length


@given(at=st.datetimes(timezones=st.just(UTC)))
@pytest.mark.parametrize("form", ["s", "u", "o", "yyyyMMddTHHmmssZ"])
def test_what_is_written_is_read(form: str, at: datetime) -> None:
    read = moment(written(at, form))
    assert read == (at if form == "o" else at.replace(microsecond=0))
