from __future__ import annotations

import pytest

from residency.model.regions import find_region, regions


@pytest.mark.parametrize("name", ["indonesiacentral", "Indonesia Central", "INDONESIACENTRAL", " indonesia central "])
def test_a_region_is_found_in_any_spelling(name: str) -> None:
    region = find_region(name)
    assert region is not None
    assert (region.name, region.country, region.pair, region.zones) == ("indonesiacentral", "ID", None, 3)


def test_the_logical_location_is_in_the_country_and_is_no_region() -> None:
    region = find_region("indonesia")
    assert region is not None
    assert region.place.countries == ("ID",)
    assert not region.is_physical


@pytest.mark.parametrize("name", ["asia", "Asia Pacific", "europe", "global"])
def test_a_location_that_spans_countries_is_in_none(name: str) -> None:
    region = find_region(name)
    assert region is not None
    assert region.place.countries == ()


@pytest.mark.parametrize("name", ["", "atlantis", "indonesiacentral2", "indonesia-central"])
def test_an_unknown_name_is_no_region(name: str) -> None:
    assert find_region(name) is None


def test_a_staging_region_is_in_the_country_of_the_region_that_it_stages() -> None:
    region = find_region("East Asia (Stage)")
    assert region is not None
    assert (region.status, region.country) == ("staging", "HK")


def test_every_pair_is_a_region_and_geography_is_not_country() -> None:
    table = regions()
    assert all(find_region(region.pair) for region in table if region.pair)
    countries = {region.country for region in table if region.geography == "Asia Pacific" and region.is_physical}
    assert countries == {"HK", "SG"}
    assert len({region.name for region in table}) == len(table)
