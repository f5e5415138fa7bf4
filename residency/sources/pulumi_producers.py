"""Values that are not known before a deployment because other resources of the same program will yield them.

The engine says of each input which resources its value comes from, not which part of it from which. A part that can
come from one resource alone is that resource. Where several are possible, the names on the way to the part decide
(`virtualNetworkResourceId` is the network, the app setting `REDIS_HOST` the cache); what is left open is one of them.
A part that may come from something without an ARM id stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from residency.arm.ids import fold
from residency.model.opaque import OneOf, Opaque
from residency.sources.pulumi_values import LATER, MAX_DEPTH

_NAMES_THAT_COUNT = 3
"""The nearest names on the way to a value that are compared."""

_REGIONS = ("location", "region")
"""How the names of properties end that decide a region: what is not known of them is left unknown."""

_LABELS = ("name", "key")
"""Neighbours of a value that say what it is for, in lists of pairs."""

_CONTAINERS = re.compile(r"/subscriptions/[^/]+(?:/resourcegroups/[^/]+)?", re.IGNORECASE)
"""Groups and subscriptions: parts of many texts, and what is meant only where a name says so."""

_SIGNS = re.compile(r"[^a-z0-9]")
_SHORTEST_WORD = 3


class Candidate(NamedTuple):
    """A resource that a value may come from, and the id that stands for it."""

    urn: str
    id: str


def resolve(name: str, value: Any, urns: Sequence[str], candidates: Sequence[Candidate]) -> Any:
    """The value of one input, with every later part replaced that is a resource.

    Args:
        name: the input.
        value: what is known of it.
        urns: what it comes from.
        candidates: those of `urns` that have an id.
    """
    return _Resolution(urns, candidates).of(value, (name,), 0)


class _Resolution:
    def __init__(self, urns: Sequence[str], candidates: Sequence[Candidate]) -> None:
        self._candidates = _deepest(candidates)
        self._any = [one.id for one in self._candidates if not _CONTAINERS.fullmatch(one.id)]
        self._is_complete = len(candidates) == len(urns)
        self._why = f"not known before the deployment: it comes from {', '.join(urns)}"

    def of(self, value: Any, names: tuple[str, ...], depth: int) -> Any:
        if value == LATER:
            return self._later(names)
        if depth > MAX_DEPTH:
            return value
        if isinstance(value, Mapping):
            labels = tuple(label for key in _LABELS if isinstance(label := value.get(key), str))
            return {key: self.of(item, (*names, *labels, key), depth + 1) for key, item in value.items()}
        if isinstance(value, list):
            return [self.of(item, names, depth + 1) for item in value]
        return value

    def _later(self, names: tuple[str, ...]) -> Any:
        if names[-1].lower().endswith(_REGIONS):
            return Opaque(self._why)
        ids = _best_named(names, self._candidates) or (self._any if self._is_complete else [])
        if len(ids) > 1:
            return OneOf(self._why, tuple(ids))
        return ids[0] if ids else Opaque(self._why)


def _deepest(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without those above others: an id made of a server's and a database's name is the database's."""
    nodes = [fold(one.id) for one in candidates]
    return [
        one
        for one, node in zip(candidates, nodes, strict=True)
        if not any(other.startswith(f"{node}/") for other in nodes if other != node)
    ]


def _best_named(names: Sequence[str], candidates: Sequence[Candidate]) -> list[str]:
    """The ids whose type is named best on the way to a value; none where no name says anything."""
    way = _SIGNS.sub("", "".join(names[-_NAMES_THAT_COUNT:]).lower())
    scored = [(max((len(word) for word in _words(one.id) if word in way), default=0), one.id) for one in candidates]
    best = max((score for score, _ in scored), default=0)
    return [resource_id for score, resource_id in scored if score == best] if best else []


def _words(resource_id: str) -> Iterator[str]:
    """What a property may call a resource of this type: `workspace`, `keyvault`, `virtualnetwork`."""
    _, found, rest = fold(resource_id).rpartition("/providers/")
    if not found:
        yield "resourcegroup"
        return
    namespace, *segments = rest.split("/")
    for word in (namespace.rpartition(".")[2], *segments[0::2]):
        singular = f"{word[:-3]}y" if word.endswith("ies") else re.sub(r"(?<=ss)es$|(?<!s)s$", "", word)
        if len(singular) >= _SHORTEST_WORD:
            yield singular
