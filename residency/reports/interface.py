"""What a report writer is, and which there are."""

from __future__ import annotations

import importlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Protocol, cast

from residency.model.results import Assessment
from residency.model.verdicts import Verdict

FORMATS = {
    "text": "text",
    "json": "json_document",
    "jsonl": "json_lines",
    "junit": "junit",
    "markdown": "markdown",
    "sarif": "sarif",
}
"""Format -> module of this package."""
OPEN_ALONE = frozenset({"markdown", "sarif", "text"})
"""Formats that list, unless told otherwise, what somebody has to do something about; the others list everything."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Style:
    """How to write.

    Attributes:
        only: verdicts to list; None lists all. Counts are always of everything.
        colour: whether the reader is a terminal that shows colours.
    """

    only: Collection[Verdict] | None = None
    colour: bool = False


class Writer(Protocol):
    """A module of this package that writes one format."""

    def render(self, assessment: Assessment, style: Style) -> bytes | Iterator[bytes]:
        """The whole report, UTF-8, ending with a line break; in parts where it may be long."""


def writer(name: str) -> Writer:
    """The writer of a format of `FORMATS`; only that one is loaded."""
    return cast(Writer, importlib.import_module(f"residency.reports.{FORMATS[name]}"))
