"""What each judged property of one resource moves, taken by itself: the resource it leads to is not looked at here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from residency.catalogue.entry import CLEAN, REFERENCES, Condition, Effect, Entry, Fact, Reads
from residency.catalogue.paths import split_path
from residency.catalogue.screening import own_pair
from residency.flow.placements import place_named
from residency.flow.property_paths import walk
from residency.model.opaque import Opaque
from residency.model.places import ELSEWHERE, GLOBAL, NotApplicable, Place, Unknown, Where
from residency.model.regions import find_region
from residency.model.resources import Resource

_MOST_SHOWN = 200
"""Characters of a value that a reason quotes."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Move:
    """What one property says.

    Attributes:
        fact: what the property means.
        path: where it stands, with indices.
        reference: the value, where it refers to another resource; `where` is then still to be found.
        where: where it leads, for everything else.
        stays: whether that is no more than where the resource itself is.
        reason: one sentence without a full stop.
    """

    fact: Fact
    path: str
    reference: str | None = None
    where: Where
    stays: bool = False
    reason: str


def moves_of(resource: Resource, entry: Entry, home: Where) -> Iterator[Move]:
    """Everything that the judged properties of a resource say, in the order of the entry's facts."""
    if resource.unread:
        yield from _doubts(f"could not be read: {resource.unread}", entry)
        return
    if not entry.covers(resource.api_version):
        yield from _doubts(f"is of API version {resource.api_version}, for which nobody judged the type", entry)
        return
    for fact in entry.facts:
        if resource.proven and fact.reads not in REFERENCES:
            continue
        if not fact.holds_for(resource.api_version) or _is_off(resource, fact):
            continue
        for path, value in walk(resource.body, split_path(fact.path)):
            move = _move(fact, path, value, home)
            if move:
                yield move


def _doubts(reason: str, entry: Entry) -> Iterator[Move]:
    """One doubt for each kind of flow: nobody has seen the properties that decide."""
    seen = set()
    for fact in entry.facts:
        if fact.kind not in seen:
            seen.add(fact.kind)
            yield Move(fact=fact, path=fact.path, where=Unknown(reason=reason), reason=reason)


def _is_off(resource: Resource, fact: Fact) -> bool:
    wanted = fact.when is None or _is_met(resource, fact.when)
    return not wanted or (fact.unless is not None and _is_met(resource, fact.unless))


def _is_met(resource: Resource, condition: Condition) -> bool:
    values = [value for _, value in walk(resource.body, split_path(condition.path))]
    if not condition.values:
        return any(value is not None for value in values)
    return any(("" if value is None else _text(value)) in condition.values for value in values or [None])


def _move(fact: Fact, path: str, value: object, home: Where) -> Move | None:
    if value is None:
        if fact.absent is None:
            return None
        return _by_effect(fact, path, fact.absent, home, "is left out")
    if isinstance(value, Opaque):
        return Move(fact=fact, path=path, where=Unknown(reason=f"its value {value.reason}"), reason=value.reason)
    if fact.reads in REFERENCES:
        if not isinstance(value, str):
            return Move(
                fact=fact, path=path, where=Unknown(reason="its value is no text"), reason="its value is no text"
            )
        return Move(fact=fact, path=path, reference=value, where=(), reason=f"{fact.flows}, {value}")
    return _plain(fact, path, value, home)


def _plain(fact: Fact, path: str, value: object, home: Where) -> Move:
    said = f"is {_text(value, folded=False)}"
    effect = next((effect for known, effect in fact.values.items() if known.lower() == _text(value)), None)
    if effect is not None:
        return _by_effect(fact, path, effect, home, said)
    match fact.reads:
        case Reads.VALUE:
            reason = f"{said}, a value that the catalogue does not know"
            return Move(fact=fact, path=path, where=Unknown(reason=reason), reason=reason)
        case Reads.PRESENCE:
            return _by_effect(fact, path, fact.present or Effect.UNPROVEN, home, said)
        case Reads.PAIR:
            return _by_own_pair(fact, path, value, home)
        case _:
            place = place_named(value) if isinstance(value, str) else Unknown(reason="its value is no text")
            where: Where = place if isinstance(place, Unknown) else (place,)
            return Move(fact=fact, path=path, where=where, reason=f"{said} ({fact.flows})")


def _by_effect(fact: Fact, path: str, effect: str, home: Where, said: str) -> Move:
    where = _effect(effect, home, said)
    reason = f"{said} ({fact.flows})"
    if effect == Effect.PAIR:
        reason += ": a copy stands in the paired region"
        if isinstance(where, tuple) and ELSEWHERE in where:
            reason = f"{said} ({fact.flows}): this asks for a copy in a second region, and its own has no pair here, so"
            reason += " Azure refuses the deployment"
    elif effect == Effect.STAYS:
        reason += ": nothing leaves its own region"
    return Move(fact=fact, path=path, where=where, stays=effect in CLEAN, reason=reason)


def _effect(effect: str, home: Where, said: str) -> Where:
    if effect.startswith("in:"):
        place = place_named(effect[3:])
        return place if isinstance(place, Unknown) else (place,)
    match Effect(effect):
        case Effect.STAYS | Effect.NOTE:
            return home
        case Effect.PAIR:
            return _pair(home)
        case Effect.OPEN:
            return Unknown(reason=f"{said}: a way out is open, and nothing shows whether it is used")
        case Effect.UNPROVEN:
            return Unknown(reason=f"{said}: what happens then is not decided by the resource itself")
        case Effect.METADATA:
            return NotApplicable(reason="no content is concerned")
        case Effect.GLOBAL:
            return (GLOBAL,)


def _pair(home: Where) -> Where:
    """The second region of an explicit request for one."""
    if not isinstance(home, tuple):
        return Unknown(reason="asks for a copy in a second region, and it is not known where the first is")
    places: list[Place] = []
    for place in home:
        region = find_region(place.name)
        pair = find_region(region.pair) if region and region.pair else None
        places.append(pair.place if pair else ELSEWHERE)
    return tuple(dict.fromkeys(places))


def _by_own_pair(fact: Fact, path: str, value: object, home: Where) -> Move:
    region = find_region(value) if isinstance(value, str) else None
    if region is None:
        reason = "it is not known where it is, and so not where it is copied to"
        return Move(fact=fact, path=path, where=Unknown(reason=reason), reason=reason)
    pairs = own_pair(region)
    said = (
        f"{region.name} is paired with {pairs[0].name} in one geography" if pairs else f"{region.name} has no such pair"
    )
    where: Where = tuple(pair.place for pair in pairs) or home
    return Move(fact=fact, path=path, where=where, stays=not pairs, reason=f"{said} ({fact.flows})")


def _text(value: object, *, folded: bool = True) -> str:
    """A value as it is compared, or shown: what is no plain value is not shown, it may hold anything."""
    if isinstance(value, Mapping | list):
        return "no plain value"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    if not folded and len(text) > _MOST_SHOWN:
        text = f"{text[:_MOST_SHOWN]}…"
    return text.lower() if folded else text
