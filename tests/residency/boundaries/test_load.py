from __future__ import annotations

from pathlib import Path

import pytest

from residency.boundaries.load import BoundaryError, known_boundaries, load_boundary
from residency.model.places import ELSEWHERE, GLOBAL, Place
from residency.model.verdicts import Kind


@pytest.mark.parametrize("name", known_boundaries())
def test_a_boundary_that_comes_along_is_named_by_its_file_and_knows_the_law_of_every_kind(name: str) -> None:
    boundary = load_boundary(name)
    assert boundary.name == name
    assert boundary.frameworks.keys() == set(Kind)
    assert boundary.countries == {"ID"}


def test_a_place_is_inside_only_if_nothing_of_it_can_be_outside() -> None:
    boundary = load_boundary("indonesia-strict")
    assert boundary.contains(Place(name="indonesiacentral", countries=("ID",)))
    for place in (ELSEWHERE, GLOBAL, Place(name="asia"), Place(name="x", countries=("ID", "SG"))):
        assert not boundary.contains(place)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('name = "x"', "countries must be a list"),
        ('name = "x"\ntitle = "x"\ncountries = ["XX"]\nfree = []', "no region in 'XX'"),
        ('name = "x"\ntitle = "x"\ncountries = ["ID"]\nfree = ["everything"]', "'everything' is none of"),
        ('name = "x"\ntitle = "x"\ncountries = ["ID"]\nfree = []\nregions = []', "unknown key 'regions'"),
        ('name = ""\ntitle = "x"\ncountries = ["ID"]\nfree = []', "name must be text"),
        ('name = "x"\ntitle = "x"\ncountries = ["ID"]\nfree = []\n[frameworks]\nlaw = []', "'law' is none of"),
        ("= 3", "is not TOML"),
    ],
)
def test_a_faulty_file_is_refused_in_one_sentence(tmp_path: Path, text: str, complaint: str) -> None:
    file = tmp_path / "boundary.toml"
    file.write_text(text)
    with pytest.raises(BoundaryError, match=complaint):
        load_boundary(str(file))


def test_an_unknown_name_lists_the_known_ones() -> None:
    with pytest.raises(BoundaryError, match="indonesia-private-scope, indonesia-strict"):
        load_boundary("indonesia-lenient")
