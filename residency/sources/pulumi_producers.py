"""Values that are not known before a deployment because other resources of the same program will yield them.

The engine says of each input which resources its value comes from, not which part of it from which. A part that can
come from one resource alone is that resource; else the names of the properties on the way to it decide
(`…virtualNetworkResourceId` is the network); what is left open stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from residency.arm.ids import fold
from residency.model.opaque import Opaque
from residency.sources.pulumi_values import LATER, MAX_DEPTH

_NAMES_THAT_COUNT = 3
"""The nearest names on the way to a value that are compared."""
_CONTAINERS = re.compile(r"/subscriptions/[^/]+(?:/resourcegroups/[^/]+)?", re.IGNORECASE)
_REGIONS = ("location", "region")
_SIGNS = re.compile(r"[^a-z0-9]")
_SHORTEST_NEEDLE = 3

_Path = tuple[str | int, ...]


class Candidate(NamedTuple):
    """A resource that a value may come from, and the id that stands for it."""

    urn: str
    id: str


def resolve(name: str, value: Any, urns: Sequence[str], candidates: Sequence[Candidate]) -> Any:
    """The value of one input with every later part replaced that is a resource.

    Args:
        name: the input.
        value: what is known of it.
        urns: what it comes from.
        candidates: those of `urns` that have an id; parts may come from the others too, but no id can stand for them.
    """
    leaves = list(_later(value, (name,), 0))
    if not leaves:
        return value
    chosen = _chosen(leaves, _deepest(candidates), is_complete=len(candidates) == len(urns))
    why = Opaque(f"not known before the deployment: it comes from {', '.join(urns)}")
    return _replaced(value, (name,), {path: chosen.get(path, why) for path in leaves})


def _later(value: Any, path: _Path, depth: int) -> Iterator[_Path]:
    """Where the later parts are; what decides a region is left unknown."""
    if value is LATER and not str(path[-1]).lower().endswith(_REGIONS):
        yield path
    if depth > MAX_DEPTH:
        return
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _later(item, (*path, key), depth + 1)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _later(item, (*path, index), depth + 1)


def _replaced(value: Any, path: _Path, by: Mapping[_Path, Any]) -> Any:
    if path in by:
        return by[path]
    if isinstance(value, Mapping):
        return {key: _replaced(item, (*path, key), by) for key, item in value.items()}
    if isinstance(value, list):
        return [_replaced(item, (*path, index), by) for index, item in enumerate(value)]
    return value


def _deepest(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without those above others: an id made of a server's and a database's name is the database's."""
    nodes = [fold(one.id) for one in candidates]
    return [
        one
        for one, node in zip(candidates, nodes, strict=True)
        if not any(other.startswith(f"{node}/") for other in nodes if other != node)
    ]


def _chosen(leaves: Sequence[_Path], candidates: Sequence[Candidate], *, is_complete: bool) -> dict[_Path, str]:
    chosen: dict[_Path, str] = {}
    groups: dict[tuple[str, ...], list[_Path]] = {}
    for leaf in leaves:
        groups.setdefault(tuple(part for part in leaf if isinstance(part, str)), []).append(leaf)
    for names, alike in groups.items():
        named = _best_named(names, candidates)
        if len(named) == 1:
            chosen |= dict.fromkeys(alike, named[0].id)
        elif named and len(named) == len(alike):
            chosen |= {leaf: one.id for leaf, one in zip(alike, named, strict=True)}
    return (
        chosen | _left_over([alike for alike in groups.values() if alike[0] not in chosen], candidates, chosen)
        if is_complete
        else chosen
    )


def _left_over(
    groups: Sequence[Sequence[_Path]], candidates: Sequence[Candidate], chosen: Mapping[_Path, str]
) -> dict[_Path, str]:
    """What parts come from that no name decides: the one resource that there is, or those that nothing else is."""
    usable = [one.id for one in candidates if not _CONTAINERS.fullmatch(one.id)]
    if len(usable) == 1:
        return {leaf: usable[0] for alike in groups for leaf in alike}
    unused = [one for one in usable if one not in chosen.values()]
    if len(groups) != 1 or len(unused) not in {1, len(groups[0])}:
        return {}
    return {leaf: unused[at % len(unused)] for at, leaf in enumerate(groups[0])}


def _best_named(names: Sequence[str], candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates whose type is named best on the way to a value; none where no name says anything."""
    way = _SIGNS.sub("", "".join(names[-_NAMES_THAT_COUNT:]).lower())
    scored = [(max((len(word) for word in _words(one.id) if word in way), default=0), one) for one in candidates]
    best = max((score for score, _ in scored), default=0)
    return [one for score, one in scored if score == best] if best else []


def _words(resource_id: str) -> Iterator[str]:
    """What a property may call a resource of this type: `workspace`, `keyvault`, `virtualnetwork`."""
    _, found, rest = fold(resource_id).rpartition("/providers/")
    if not found:
        yield "resourcegroup"
        return
    namespace, *segments = rest.split("/")
    words = [namespace.rpartition(".")[2], *segments[0::2]]
    for word in words:
        singular = re.sub(r"ies$", "y", word) if word.endswith("ies") else re.sub(r"(?<=s)es$|(?<!s)s$", "", word)
        if len(singular) >= _SHORTEST_NEEDLE:
            yield singular
