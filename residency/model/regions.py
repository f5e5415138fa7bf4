"""Azure's regions: names, countries, pairs. The table is `regions.json`, rebuilt by `tools/build_regions.py`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from residency.model.places import Place

_TABLE = Path(__file__).with_name("regions.json")
_LONGEST = 64
"""Characters that a name may have to be remembered."""
_BLANKS = str.maketrans("", "", " \t\u00a0")


@dataclass(frozen=True, kw_only=True, slots=True)
class Region:
    """One name that Azure accepts as a location.

    Attributes:
        name: the programmatic name, `indonesiacentral`.
        display: the name for people, `Indonesia Central`.
        geography: Azure's geography; not a country: `Asia Pacific` is Hong Kong and Singapore.
        country: ISO 3166-1 alpha-2; None for a logical location that spans countries.
        pair: the paired region's name; None where there is none or none is known.
        zones: number of availability zones; None where unknown.
        status: `public`, `restricted`, `staging`, `logical` (a geography used as a location), `announced` or
            `sovereign` (the last two unverified: their country is an assumption of the table's source).
    """

    name: str
    display: str
    geography: str
    country: str | None
    pair: str | None
    zones: int | None
    status: str

    @property
    def place(self) -> Place:
        """The region as a destination."""
        return Place(name=self.name, countries=(self.country,) if self.country else ())

    @property
    def is_physical(self) -> bool:
        """Whether the name is a region, not a geography that ARM lets stand for one."""
        return self.status != "logical"


def fold_name(name: str) -> str:
    """The comparable form of a location: Azure ignores case and blanks."""
    return name.translate(_BLANKS).lower()


def find_region(name: str) -> Region | None:
    """The region of a name in any case and with or without blanks; None for a name that the table does not know."""
    return _remembered(name) if len(name) < _LONGEST else _regions().get(fold_name(name))


@lru_cache(4096)
def _remembered(name: str) -> Region | None:
    """An estate spells its regions in the same few ways."""
    return _regions().get(fold_name(name))


def regions() -> tuple[Region, ...]:
    """Every name of the table, in its order."""
    return tuple({region.name: region for region in _regions().values()}.values())


@cache
def _regions() -> dict[str, Region]:
    table = [Region(**record) for record in json.loads(_TABLE.read_bytes())["regions"]]
    by_display = {fold_name(region.display): region for region in table}
    return by_display | {region.name: region for region in table}
