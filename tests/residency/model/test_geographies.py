"""Names that are wider than a region, in the spellings that services take for where data is kept."""

from __future__ import annotations

import pytest

from residency.boundaries.load import load_boundary
from residency.model.geographies import find_geography
from residency.model.places import ELSEWHERE, GLOBAL, Place
from residency.model.regions import regions


@pytest.mark.parametrize(
    ("name", "place", "countries"),
    [
        ("Indonesia", "Indonesia", {"ID"}),
        ("indonesia", "Indonesia", {"ID"}),
        (" INDO NESIA", "Indonesia", {"ID"}),
        ("ID", "Indonesia", {"ID"}),
        ("indonesiacentral", "indonesiacentral", {"ID"}),
        ("Indonesia Central", "indonesiacentral", {"ID"}),
        ("United States", "United States", {"US"}),
        ("us", "United States", {"US"}),
        ("SG", "Singapore", {"SG"}),
        ("Southeast Asia", "southeastasia", {"SG"}),
        ("Europe", "Europe", set()),
        ("Asia Pacific", "Asia Pacific", {"HK", "SG"}),
    ],
)
def test_a_name_and_its_place(name: str, place: str, countries: set[str]) -> None:
    found = find_geography(name)
    assert found is not None
    assert found.name == place
    assert countries == set(found.countries) or countries < set(found.countries)


@pytest.mark.parametrize(
    "name", ["", " ", "atlantis", "indonesia-central", "IDN", "world", "unitedstate", "7", "x" * 999]
)
def test_any_other_text_names_no_place(name: str) -> None:
    assert find_geography(name) is None


def test_global_is_a_place_of_its_own() -> None:
    assert find_geography("Global") == find_geography("global") == GLOBAL


def test_every_region_is_found_and_has_the_country_of_its_own() -> None:
    for region in regions():
        for name in (region.name, region.display, region.name.upper()):
            found = find_geography(name)
            assert found is not None
            assert set(found.countries) >= set(region.place.countries)


def test_only_what_is_all_inside_is_inside() -> None:
    """A boundary of one country contains its names in every form, and no place that is wider."""
    boundary = load_boundary("indonesia-strict")
    inside = [find_geography(name) for name in ("ID", "Indonesia", "indonesia", "Indonesia Central")]
    outside = [find_geography(name) for name in ("Asia", "Asia Pacific", "Europe", "Singapore", "us", "global")]
    assert all(place is not None and boundary.contains(place) for place in inside)
    assert not any(place is None or boundary.contains(place) for place in outside)
    assert not boundary.contains(ELSEWHERE)
    assert not boundary.contains(Place(name="Indonesia and Singapore", countries=("ID", "SG")))
