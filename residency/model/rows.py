"""What a source hands on: ARM-shaped rows with their provenance, and gaps where something could not be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

Row = Mapping[str, Any]
"""One resource in ARM's JSON shape: `id`, `type`, `name`, `location`, `sku`, `properties`, …; not yet trusted."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Provenance:
    """Where a row was read: the vantage, and what of file, line and URN that vantage knows.

    `unread` is set where the resource is known to exist and its body could not be read, and says why: the row then has
    no more than `id`, `type`, `name` and `location`, and whatever the rest would have decided is unknown.

    `provisional` is set where a name in the row's `id` is made up: the id then joins the rows of this reading and means
    nothing outside of it, and the URN stands for the resource in findings.
    """

    vantage: str
    urn: str | None = None
    file: str | None = None
    line: int | None = None
    unread: str | None = None
    provisional: bool = False


class RawRow(NamedTuple):
    """A row and its provenance. A tuple, because a million of them pass through the screen.

    `api_version` is the version the body was written or read at; None where the vantage does not know it. `line` is the
    line of the provenance's file that the row begins at, where the provenance itself, shared by the rows, names none.
    `token` is what the source can read the row again by; None where it cannot.
    """

    body: Row
    provenance: Provenance | None = None
    api_version: str | None = None
    line: int | None = None
    token: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Gap:
    """Something that should have been read and was not. A gap is never a shorter list: it makes the answer unproven."""

    where: str
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceInfo:
    """What was read, by whom and when; goes into every report.

    Attributes:
        vantage: `live`, `state`, …
        target: the file or the subscriptions asked for.
        endpoint: the cloud's resource manager URL; None for files.
        digest: `sha256:…` of a file's bytes; None for live.
        identity: who was signed in (object id), never a token; None for files.
        scope: subscriptions or management groups in the reading.
        started: ISO 8601 UTC.
        ended: ISO 8601 UTC.
    """

    vantage: str
    target: str
    endpoint: str | None = None
    digest: str | None = None
    identity: str | None = None
    scope: tuple[str, ...] = ()
    started: str | None = None
    ended: str | None = None
