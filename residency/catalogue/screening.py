"""What the compiled screens run on: answers about spellings, remembered, because an estate repeats the same few."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from residency.catalogue.conditions import is_met, is_off
from residency.catalogue.entry import Condition, Fact, conditional
from residency.catalogue.leads import Hosts, lead_in
from residency.catalogue.paths import LIST, MAP, split_path
from residency.catalogue.property_paths import MAX_DEPTH, texts_below
from residency.model.boundary import Boundary
from residency.model.geographies import find_geography
from residency.model.opaque import Opaque
from residency.model.places import Place
from residency.model.regions import Region, find_region
from residency.model.rows import Row

RESIDUE = -1
"""A screen's answer where a row must be looked at in full. Any other answer is the number of flows that pass."""

_REMEMBERED = 4096
_Steps = tuple[tuple[str, ...], tuple[str, ...]]
"""Attributes of a shaped row, and the keys of plain values that follow them."""


class Spellings(dict[Any, Place | None]):
    """Spelling of a location -> its place, as far as the question has one for it; None for what is no text."""

    __slots__ = ("_question",)

    def __init__(self, question: Callable[[str], Place | None]) -> None:
        super().__init__()
        self._question = question

    def __missing__(self, spelling: object) -> Place | None:
        answer = self._question(spelling) if isinstance(spelling, str) else None
        if len(self) < _REMEMBERED:
            self[spelling] = answer
        return answer


class Usual(dict[tuple[Any, ...], bool]):
    """Keys of an object -> whether none of them is a judged name in another case, which a plain look-up would miss."""

    __slots__ = ("_names",)

    def __init__(self, *names: str) -> None:
        super().__init__()
        self._names = {name.lower(): name for name in names}

    def __missing__(self, keys: tuple[Any, ...]) -> bool:
        answer = all(self._names.get(key.lower(), key) == key for key in keys)
        if len(self) < _REMEMBERED:
            self[keys] = answer
        return answer


class Conditions:
    """The conditions of a fact, for rows whose names are spelled as usual."""

    __slots__ = ("_fact", "_plain", "_unless", "_when")

    def __init__(self, fact: Fact) -> None:
        self._fact = fact
        self._when, self._unless = _plain_steps(fact.when), _plain_steps(fact.unless)
        self._plain = fact.api is None and None not in {self._when, self._unless}

    def are_off(self, row: Row, api_version: str | None) -> bool:
        """What `conditions.is_off` says."""
        if not self._plain:
            return is_off(row, api_version, self._fact)
        when, unless = self._fact.when, self._fact.unless
        if when is not None and not is_met(when, _at(row, self._when), unseen=True):
            return True
        return unless is not None and is_met(unless, _at(row, self._unless), unseen=False)


class ShapedConditions:
    """The conditions of a fact, for rows of a type's shape."""

    __slots__ = ("_at", "_fact")

    def __init__(self, fact: Fact, at: tuple[_Steps, _Steps]) -> None:
        self._fact, self._at = fact, at

    def are_off(self, row: Any, api_version: str | None) -> bool:
        """What `conditions.is_off` says."""
        fact = self._fact
        if not fact.holds_for(api_version):
            return True
        if fact.when is not None and not is_met(fact.when, _in_shape(row, self._at[0]), unseen=True):
            return True
        return fact.unless is not None and is_met(fact.unless, _in_shape(row, self._at[1]), unseen=False)


def _in_shape(row: Any, at: _Steps) -> Any:
    value = row
    for attribute in at[0]:
        if value is None:
            return None
        value = getattr(value, attribute)
    return _at(value, at[1])


def _plain_steps(condition: Condition | None) -> tuple[str, ...] | None:
    """The steps of a condition's path; None where it leads through a list or a map."""
    steps = split_path(condition.path) if condition else ()
    return None if {LIST, MAP} & set(steps) else steps


def _at(row: Any, steps: tuple[str, ...] | None) -> Any:
    value: Any = row
    for step in steps or ():
        if type(value) is not dict:
            return None if value is None or value == "" else Opaque("has another form than expected")
        value = value.get(step)
    return value


class Look:
    """What a screen looks with, one for a whole reading.

    Attributes:
        boundary: what counts as inside.
        hosts: what is known of host names.
        inside: spelling of a region -> its place, if that is inside the boundary.
        pairs: spelling of a region -> its place, if that and the region that services copy to from it are inside.
        geographies: spelling of a geography, a country or a region -> its place, if that is inside.
        refs: every reference of the row at hand, three items each: index of the fact, value, and the indices and keys
            that fill the `[]` and `{}` of the fact's path.
        names: further names of the row at hand: `host` or `guid`, and the value.
        others: how many flows of the row at hand do not apply, because it is nowhere.
        api_version: of the row at hand.
    """

    __slots__ = (
        "_harmless",
        "api_version",
        "boundary",
        "geographies",
        "hosts",
        "inside",
        "names",
        "others",
        "pairs",
        "refs",
    )

    def __init__(self, boundary: Boundary, hosts: Hosts) -> None:
        self.boundary = boundary
        self.inside = Spellings(self._region)
        self.pairs = Spellings(self._pair)
        self.geographies = Spellings(self._geography)
        self.refs: list[Any] = []
        self.names: list[tuple[str, str]] = []
        self.others = 0
        self.api_version: str | None = None
        self.hosts = hosts
        self._harmless: dict[str, bool] = {}

    def forget(self) -> None:
        """Drop what was noted of the row at hand."""
        self.refs.clear()
        self.names.clear()
        self.others = 0

    def _region(self, spelling: str) -> Place | None:
        region = find_region(spelling)
        return region.place if region and self.boundary.contains(region.place) else None

    def _pair(self, spelling: str) -> Place | None:
        region = find_region(spelling)
        pairs = own_pair(region) if region else ()
        return self._region(spelling) if all(self.boundary.contains(pair.place) for pair in pairs) else None

    def _geography(self, spelling: str) -> Place | None:
        place = find_geography(spelling)
        return place if place and self.boundary.contains(place) else None

    def is_off(self, row: Any, fact: Conditions | ShapedConditions) -> bool:
        """Whether a conditional fact does not hold for the row at hand, whose names are spelled as usual."""
        return fact.are_off(row, self.api_version)

    def is_harmless(self, value: object, depth: int = 0) -> bool:
        """Whether no text at or below a value leads anywhere."""
        if type(value) is str:
            known = self._harmless.get(value)
            if known is None:
                lead = lead_in(value, self.hosts)
                known = lead is None or lead.is_control
                if len(self._harmless) < _REMEMBERED:
                    self._harmless[value] = known
            return known
        if type(value) is dict:
            return depth < MAX_DEPTH and all(self.is_harmless(item, depth + 1) for item in value.values())
        if type(value) is list:
            return depth < MAX_DEPTH and all(self.is_harmless(item, depth + 1) for item in value)
        return value is None or type(value) in {bool, int, float}

    def is_harmless_apart(self, value: object, path: str, apart: frozenset[str]) -> bool:
        """Whether no text below a value leads anywhere, but for those at the paths `apart`, which other facts read."""
        return all(self.is_harmless(text.value) for text in texts_below(value, path, apart, key=""))


def conditions(
    *, when: Condition | None = None, unless: Condition | None = None, api: tuple[str, str] | None = None
) -> Conditions:
    """Make the conditions of a screen."""
    return Conditions(conditional(when=when, unless=unless, api=api))


def shaped_conditions(
    *,
    when: Condition | None = None,
    unless: Condition | None = None,
    api: tuple[str, str] | None = None,
    at: tuple[_Steps, _Steps],
) -> ShapedConditions:
    """Make the conditions of a screen of shaped rows; `at` is where they have what the conditions read."""
    return ShapedConditions(conditional(when=when, unless=unless, api=api), at)


def own_pair(region: Region) -> tuple[Region, ...]:
    """The region that services copy to by themselves: the paired one, where both are in one geography."""
    pair = find_region(region.pair) if region.pair else None
    return (pair,) if pair and pair.geography == region.geography else ()


Screen = Callable[[Any, Look], int]
"""Looks at one row, which is a mapping or of the type's shape.

Raises KeyError, TypeError or AttributeError where the row is not of the expected form.
"""
