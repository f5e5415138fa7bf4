"""Read the clauses that boundaries name."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, kw_only=True, slots=True)
class Clause:
    """One clause.

    Attributes:
        id: as boundaries and findings name it.
        instrument: the law or regulation.
        article: where in it; empty where that is not confirmed.
        asks: what it asks for, one sentence.
        confidence: `secondary` (several secondary sources agree) or `single` (one source alone).
        sources: where it was read.
        checked_on: when, ISO 8601.
    """

    id: str
    instrument: str
    article: str
    asks: str
    confidence: str
    sources: tuple[str, ...]
    checked_on: str


@cache
def clauses() -> dict[str, Clause]:
    """Every clause that is described, by its id."""
    found: dict[str, Clause] = {}
    for file in sorted(DATA.glob("*.toml")):
        document = tomllib.loads(file.read_text("utf-8"))
        for identity, entry in document["clause"].items():
            found[identity] = Clause(
                id=identity,
                instrument=entry["instrument"],
                article=entry.get("article", ""),
                asks=entry["asks"],
                confidence=entry["confidence"],
                sources=tuple(entry["sources"]),
                checked_on=document["checked_on"].isoformat(),
            )
    return found
