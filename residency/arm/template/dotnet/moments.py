"""Moments: reading the forms that the template language takes, and writing them by .NET's format strings.

Source: the pages "Standard date and time format strings" and "Custom date and time format strings" of the .NET
documentation, read 2026-11-25; the culture is the invariant one, as `utcNow('d')` is documented to give `03/05/2019`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from residency.arm.template.dotnet.numbers import FormatError

AS_RETURNED = "yyyy-MM-ddTHH:mm:ssZ"
"""How functions of moments answer where no format is given."""
_READ = re.compile(
    r"(?P<date>\d{4}-\d{2}-\d{2}|\d{8})"
    r"(?:[T ](?P<time>\d{2}:\d{2}(?::\d{2})?|\d{6}|\d{4})(?:[.,](?P<fraction>\d{1,9}))?"
    r"\s*(?P<zone>Z|[+-]\d{2}:?\d{2})?)?",
    re.IGNORECASE,
)
_DURATION = re.compile(
    r"(?P<sign>-?)P(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?=\d)(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?"
)
_DAYS = {"years": 365, "months": 30, "weeks": 7, "days": 1}
_STANDARD: Mapping[str, str] = {
    "d": "MM/dd/yyyy",
    "D": "dddd, dd MMMM yyyy",
    "f": "dddd, dd MMMM yyyy HH:mm",
    "F": "dddd, dd MMMM yyyy HH:mm:ss",
    "g": "MM/dd/yyyy HH:mm",
    "G": "MM/dd/yyyy HH:mm:ss",
    "m": "MMMM dd",
    "M": "MMMM dd",
    "o": "yyyy-MM-ddTHH:mm:ss.fffffffK",
    "O": "yyyy-MM-ddTHH:mm:ss.fffffffK",
    "r": "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
    "R": "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
    "s": "yyyy-MM-ddTHH:mm:ss",
    "t": "HH:mm",
    "T": "HH:mm:ss",
    "u": "yyyy-MM-dd HH:mm:ss'Z'",
    "U": "dddd, dd MMMM yyyy HH:mm:ss",
    "y": "yyyy MMMM",
    "Y": "yyyy MMMM",
}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_PART = re.compile(
    r"\\(?P<kept>.)|'(?P<single>[^']*)'|\"(?P<double>[^\"]*)\"|%(?=.)|(?P<run>([A-Za-z])\5*)|.", re.DOTALL
)
_OF_UTC: Mapping[str, str] = {"z": "+0", "zz": "+00", "zzz": "+00:00", "K": "Z", "g": "A.D."}
_RUNS: Mapping[str, Callable[[datetime], str]] = {
    "d": lambda at: str(at.day),
    "dd": lambda at: f"{at.day:02}",
    "ddd": lambda at: _WEEKDAYS[at.weekday()][:3],
    "dddd": lambda at: _WEEKDAYS[at.weekday()],
    "M": lambda at: str(at.month),
    "MM": lambda at: f"{at.month:02}",
    "MMM": lambda at: _MONTHS[at.month - 1][:3],
    "MMMM": lambda at: _MONTHS[at.month - 1],
    "y": lambda at: str(at.year % 100),
    "yy": lambda at: f"{at.year % 100:02}",
    "yyy": lambda at: f"{at.year:03}",
    "yyyy": lambda at: f"{at.year:04}",
    "yyyyy": lambda at: f"{at.year:05}",
    "H": lambda at: str(at.hour),
    "HH": lambda at: f"{at.hour:02}",
    "h": lambda at: str(at.hour % 12 or 12),
    "hh": lambda at: f"{at.hour % 12 or 12:02}",
    "m": lambda at: str(at.minute),
    "mm": lambda at: f"{at.minute:02}",
    "s": lambda at: str(at.second),
    "ss": lambda at: f"{at.second:02}",
    "t": lambda at: "AP"[at.hour // 12],
    "tt": lambda at: ("AM", "PM")[at.hour // 12],
}


def moment(text: str) -> datetime:
    """Read a moment; without a zone it is UTC, with one it is brought to UTC.

    Raises:
        ValueError: the text is none.
    """
    found = _READ.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"not a date and time: {text[:80]!r}")
    date, time, zone = (re.sub(r"[-+:]", "", found[part] or "") for part in ("date", "time", "zone"))
    at = datetime.strptime(date + time.ljust(6, "0"), "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    at += timedelta(microseconds=int((found["fraction"] or "").ljust(6, "0")[:6]))
    if zone and zone.upper() != "Z":
        ahead = timedelta(hours=int(zone[:2]), minutes=int(zone[2:]))
        at = at + ahead if (found["zone"] or "").startswith("-") else at - ahead
    return at


def duration(text: str) -> timedelta:
    """Read an ISO 8601 duration. A year is 365 days and a month 30, as Azure documents it.

    Raises:
        ValueError: the text is none, or longer than .NET and Python can tell.
    """
    found = _DURATION.fullmatch(text)
    if found is None or text[-1] in "PT":
        raise ValueError(f"not a duration: {text[:80]!r}")
    try:
        days = sum(int(found[part] or 0) * length for part, length in _DAYS.items())
        length = timedelta(
            days=days,
            hours=int(found["hours"] or 0),
            minutes=int(found["minutes"] or 0),
            seconds=float(found["seconds"] or 0),
        )
    except OverflowError as error:
        raise ValueError(f"too long a duration: {text[:80]!r}") from error
    return -length if found["sign"] else length


def written(at: datetime, form: str) -> str:
    """A moment in UTC as .NET's `ToString(form)` writes it.

    Raises:
        FormatError: the format is not valid.
    """
    if len(form) == 1 and form not in _STANDARD:
        raise FormatError("Input string was not in a correct format.")
    return "".join(_written(part, at) for part in _PART.finditer(_STANDARD.get(form, form)))


def _written(part: re.Match[str], at: datetime) -> str:
    literal = next((part[kind] for kind in ("kept", "single", "double") if part[kind] is not None), None)
    if literal is not None or part[0] == "%":
        return literal or ""
    run = part["run"]
    if run is None or run[0] not in "dMyHhmstzKgfF":
        return part[0]
    if run[0] in "fF":
        if len(run) > 7:  # noqa: PLR2004 - .NET's ticks have seven digits
            raise FormatError("Input string was not in a correct format.")
        digits = f"{at.microsecond:06}0"[: len(run)]
        return digits if run[0] == "f" else digits.rstrip("0")
    if run[0] in "zKg":
        return _OF_UTC.get(run, _OF_UTC["zzz"] if run[0] == "z" else _OF_UTC[run[0]])
    longest = max((known for known in _RUNS if known[0] == run[0]), key=len)
    return _RUNS.get(run, _RUNS[longest])(at)
