"""The tables that ARM's behaviour is written in: the folder `data`, each file with its sources."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

DATA = Path(__file__).parents[1] / "data"


@cache
def load(name: str) -> dict[str, Any]:
    """A TOML table by its file's name; it is shared, so nobody may change it."""
    return tomllib.loads((DATA / name).read_text(encoding="utf-8"))


@cache
def load_folder(name: str) -> dict[str, Any]:
    """The tables of a folder as one, shared like those of `load`."""
    return {
        key: entry
        for path in sorted((DATA / name).glob("*.toml"))
        for key, entry in load(f"{name}/{path.name}").items()
    }


def by_type(name: str) -> dict[str, Any]:
    """A table whose keys are ARM types, with the types folded."""
    return {arm_type.lower(): entry for arm_type, entry in load(name).items()}
