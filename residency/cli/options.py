"""The options that every check takes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import UTC, date, datetime

from residency.boundaries.load import DEFAULT
from residency.model.verdicts import Kind, Verdict
from residency.reports.interface import FORMATS


def add_common(parser: argparse.ArgumentParser) -> None:
    """Add the common options of `residency check`."""
    group = parser.add_argument_group("what is judged, and how it is written")
    group.add_argument("--boundary", default=DEFAULT, metavar="NAME|FILE", help=f"what counts as inside ({DEFAULT})")
    group.add_argument("--format", choices=sorted(FORMATS), default="text", help="how to write (text)")
    group.add_argument("--output", metavar="FILE", help="write there instead of to standard output")
    group.add_argument(
        "--only", type=_verdicts, metavar="VERDICT,...", help="list only these verdicts; counts are of everything"
    )
    group.add_argument(
        "--exemptions", metavar="FILE", help="accepted findings, with reason, approver and expiry (TOML)"
    )
    group.add_argument("--baseline", metavar="FILE", help="a json report; its findings are taken as known")
    group.add_argument("--as-of", type=_day, metavar="DATE", help="judge facts and exemptions as of that day (today)")
    group.add_argument(
        "--allow-unproven",
        default=frozenset(),
        type=_kinds,
        metavar="[KIND,...]",
        help="exit with 0 though something of these kinds, or without =KIND anything at all, is unproven",
    )
    group.add_argument("--progress", action="store_true", help="say what is being done, also if nobody is looking")


def with_values(argv: Sequence[str]) -> list[str]:
    """Write a bare `--allow-unproven` out: its value is optional, and argparse would take the next word for it."""
    every = f"--allow-unproven={','.join(Kind)}"
    return [every if word == "--allow-unproven" else word for word in argv]


def as_of(arguments: argparse.Namespace) -> date:
    """The day of the assessment. Only the command line looks at the clock."""
    given: date | None = arguments.as_of
    return given or datetime.now(UTC).date()


def _verdicts(text: str) -> frozenset[Verdict]:
    return frozenset(Verdict(_choice(word, [*Verdict], "verdict")) for word in text.split(","))


def _kinds(text: str) -> frozenset[Kind]:
    return frozenset(Kind(_choice(word, [*Kind], "kind")) for word in text.split(","))


def _choice(word: str, choices: list[str], what: str) -> str:
    if word.strip() not in choices:
        raise argparse.ArgumentTypeError(f"{word!r} is no {what}: choose from {', '.join(choices)}")
    return word.strip()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no date (write 2027-03-31)") from error
