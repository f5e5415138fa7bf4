"""Names that are wider than a region: Azure's geographies, continents, and countries by name or ISO code."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from residency.model.places import GLOBAL, Place
from residency.model.regions import find_region, fold_name, regions

_DATA_ZONES = Path(__file__).with_name("data_zones.json")
_COUNTRIES = Path(__file__).with_name("countries.json")
_CONTINENTS = ("Africa", "Asia", "Europe", "Middle East", "North America", "South America", "Oceania")
"""Services offer them as a place for data; none is confined to one country."""


def find_geography(name: str) -> Place | None:
    """The place that a geography, a country, an ISO 3166-1 alpha-2 code or a region names; None for any other text.

    A geography is spelled as Azure does (`United States`), a region by its programmatic name.
    """
    folded = fold_name(name)
    region = find_region(name)
    if region is not None and region.is_physical:
        return region.place
    if folded == GLOBAL.name:
        return GLOBAL
    return _geographies().get(folded)


def data_zone_of(country: str) -> Place | None:
    """The data zone that model deployments of a country's regions may compute in; None where there is none.

    Args:
        country: ISO 3166-1 alpha-2.
    """
    return _data_zones().get(country)


@cache
def _data_zones() -> dict[str, Place]:
    zones: dict[str, list[str]] = json.loads(_DATA_ZONES.read_bytes())["zones"]
    return {
        country: Place(name=name, countries=tuple(members) if len(members) == 1 else ())
        for name, members in zones.items()
        for country in members
    }


@cache
def _geographies() -> dict[str, Place]:
    table = {fold_name(name): Place(name=name) for name in _CONTINENTS}
    countries: dict[str, str] = json.loads(_COUNTRIES.read_bytes())["countries"]
    for code, country in countries.items():
        table[fold_name(country)] = table[code.lower()] = Place(name=country, countries=(code,))
    within: dict[str, set[str]] = {}
    for region in regions():
        if region.country:
            within.setdefault(region.geography, set()).add(region.country)
    for geography, codes in within.items():
        place = Place(name=geography, countries=tuple(sorted(codes)))
        table.setdefault(fold_name(geography), place)
    for region in regions():
        if not region.is_physical and region.country:
            table[region.name] = table[fold_name(region.display)] = table[region.country.lower()]
    return table
