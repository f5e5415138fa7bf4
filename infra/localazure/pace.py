"""How long operations run, and how clients are told when to ask again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Pace:
    """One way of keeping clients waiting.

    `Retry-After: 0` or none makes azure-core wait for its default of 30 s, and a fraction breaks some clients; all
    understand `retry-after-ms` (seen with azure-core and azure-cli 2.91.0, 2026-11-25).

    Attributes:
        seconds: how long an operation runs.
        headers: what an answer says about asking again.
    """

    seconds: float
    headers: tuple[tuple[str, str], ...]


PACES: Mapping[str, Pace] = {
    "fast": Pace(seconds=0.03, headers=(("retry-after-ms", "20"),)),
    "faithful": Pace(seconds=5.0, headers=(("Retry-After", "2"),)),
}
