"""What the compiled screens run on: answers about spellings, remembered, because an estate repeats the same few."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.model.boundary import Boundary
from residency.model.places import Place
from residency.model.regions import Region, find_region

RESIDUE = -1
"""A screen's answer where a row must be looked at in full. Any other answer is the number of flows that pass."""

_REMEMBERED = 4096


class Spellings(dict[Any, Place | None]):
    """Spelling of a location -> its place where the question is answered with yes; None for no, and for no text."""

    __slots__ = ("_question",)

    def __init__(self, question: Callable[[Region], bool]) -> None:
        super().__init__()
        self._question = question

    def __missing__(self, spelling: object) -> Place | None:
        region = find_region(spelling) if isinstance(spelling, str) else None
        answer = region.place if region is not None and self._question(region) else None
        if len(self) < _REMEMBERED:
            self[spelling] = answer
        return answer


class Usual(dict[tuple[Any, ...], bool]):
    """Keys of an object -> whether no judged name is among them in another case alone, which a look-up would miss."""

    __slots__ = ("_names",)

    def __init__(self, *names: str) -> None:
        super().__init__()
        self._names = {name.lower(): name for name in names}

    def __missing__(self, keys: tuple[Any, ...]) -> bool:
        answer = all(self._names.get(key.lower(), key) in keys for key in keys)
        if len(self) < _REMEMBERED:
            self[keys] = answer
        return answer


Ref = tuple[int, str, tuple[int | str, ...]]
"""A reference: index of its fact, value, and the indices and keys that fill the `[]` and `{}` of the fact's path."""


class Look:
    """What a screen looks with.

    Attributes:
        inside: spelling of a region -> its place, if that is inside the boundary.
        pairs: spelling of a region -> its place, if that and the region that services copy to from it are inside.
        refs: every reference that the screen met on the row at hand.
    """

    __slots__ = ("inside", "pairs", "refs")

    def __init__(self, boundary: Boundary) -> None:
        self.inside = Spellings(lambda region: boundary.contains(region.place))
        self.pairs = Spellings(
            lambda region: (
                boundary.contains(region.place) and all(boundary.contains(pair.place) for pair in own_pair(region))
            )
        )
        self.refs: list[Ref] = []


def own_pair(region: Region) -> tuple[Region, ...]:
    """The region that services copy to by themselves: the paired one, where both are in one geography."""
    pair = find_region(region.pair) if region.pair else None
    return (pair,) if pair and pair.geography == region.geography else ()


Screen = Callable[[Mapping[str, Any], Look], int]
"""Looks at one row; raises KeyError, TypeError or AttributeError where the row is not of the expected form."""
