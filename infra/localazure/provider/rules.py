"""What the official provider does beyond the map, as data (`rules.toml`, with its sources)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Rules:
    """The tables of `rules.toml`; keys are SDK tokens.

    Attributes:
        replace: inputs, beside the path's and `location`, whose change forces a replacement.
        subresources: dotted inputs that hold resources which may also stand alone.
        singletons: resources that stand with their parent, and the inputs they go back to.
        filled_in: dotted outputs that the service fills in when the program leaves them out.
        uuid_names: resources whose automatic name is a GUID.
        actions: functions that are a POST: the resource, and what follows its path; those of `actions.tsv` too.
    """

    replace: Mapping[str, tuple[str, ...]]
    subresources: Mapping[str, tuple[str, ...]]
    singletons: Mapping[str, Mapping[str, Any]]
    filled_in: Mapping[str, tuple[str, ...]]
    uuid_names: frozenset[str]
    actions: Mapping[str, tuple[str, str]]


@cache
def load_rules() -> Rules:
    """Read the tables once."""
    tables = tomllib.loads(Path(__file__).with_name("rules.toml").read_text(encoding="utf-8"))
    generated = (
        line.split("\t") for line in Path(__file__).with_name("actions.tsv").read_text("utf-8").splitlines()[2:]
    )
    by_hand = {token: (resource, action) for token, (resource, action) in tables["actions"].items()}
    return Rules(
        replace={token: tuple(names) for token, names in tables["replace"].items()},
        subresources={token: tuple(paths) for token, paths in tables["subresources"].items()},
        singletons=tables["singletons"],
        filled_in={token: tuple(paths) for token, paths in tables["filled_in"].items()},
        uuid_names=frozenset(tables["autonaming"]["uuid"]),
        actions={token: (resource, action) for token, resource, action in generated} | by_hand,
    )
