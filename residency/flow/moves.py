"""What each judged property of one resource moves, taken by itself: the resource it leads to is not looked at here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from residency.catalogue.entry import CLEAN, REFERENCES, Effect, Entry, Fact, Reads
from residency.catalogue.leads import Hosts, Lead, lead_in, lead_of
from residency.catalogue.property_paths import texts_below
from residency.catalogue.screening import own_pair
from residency.flow.placements import geography_named, place_named
from residency.model.geographies import data_zone_of
from residency.model.opaque import Opaque
from residency.model.places import ELSEWHERE, GLOBAL, NotApplicable, Place, Unknown, Where
from residency.model.regions import find_region
from residency.model.resources import Resource
from residency.model.verdicts import Kind

_MOST_SHOWN = 200
"""Characters of a value that a reason quotes."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Move:
    """What one property says.

    Attributes:
        fact: what the property means.
        kind: what is moved: the fact's kind, or that of the known key of a free map.
        path: where it stands, with indices.
        lead: where it refers to another resource; `where` is then still to be found.
        where: where it leads, for everything else.
        stays: whether that is no more than where the resource itself is.
        refused: whether Azure refuses to deploy this here.
        reason: one sentence without a full stop.
    """

    fact: Fact
    kind: Kind
    path: str
    lead: Lead | None = None
    where: Where
    stays: bool = False
    refused: bool = False
    reason: str


def moves_of(resource: Resource, entry: Entry, home: Where, hosts: Hosts) -> Iterator[Move]:
    """Everything that the judged properties of a resource say, in the order of the entry's facts."""
    if resource.unread:
        yield from _doubts(f"could not be read: {resource.unread}", entry)
        return
    if not entry.covers(resource.api_version):
        yield from _doubts(f"is of API version {resource.api_version}, for which nobody judged the type", entry)
        return
    for number, path, value in resource.found:
        fact = entry.facts[number]
        if fact.reads is Reads.FREE:
            yield from _free(fact, path, value, entry, hosts)
        else:
            move = _move(fact, path, value, home, hosts)
            if move:
                yield move


def _free(fact: Fact, path: str, value: object, entry: Entry, hosts: Hosts) -> Iterator[Move]:
    """What the texts of a free map or list lead to; texts that other facts read are theirs."""
    keys = {key.lower(): kind for key, kind in fact.keys.items()}
    own = frozenset(other.path.lower() for other in entry.facts if other is not fact)
    for text in texts_below(value, path, own, key=path.rpartition(".")[2]):
        kind = keys.get(text.key.lower(), fact.kind)
        shown = f"{text.key} " if text.key else ""
        if isinstance(text.value, Opaque):
            reason = f"{shown}has a value that cannot be seen ({text.value.reason}): it may lead anywhere"
            yield Move(fact=fact, kind=kind, path=text.path, where=Unknown(reason=reason), reason=reason)
            continue
        lead = lead_in(text.value, hosts)
        if lead is None or lead.is_control:
            continue
        reason = f"{shown}names {lead.shown} ({fact.flows})"
        if lead.names:
            yield Move(fact=fact, kind=kind, path=text.path, lead=lead, where=(), reason=reason)
        elif lead.states:
            yield Move(fact=fact, kind=kind, path=text.path, where=(lead.states,), reason=reason)


def _doubts(reason: str, entry: Entry) -> Iterator[Move]:
    """One doubt for each kind of flow: nobody has seen the properties that decide."""
    seen = set()
    for fact in entry.facts:
        if fact.kind not in seen:
            seen.add(fact.kind)
            yield _doubt(fact, fact.path, reason)


def _doubt(fact: Fact, path: str, reason: str) -> Move:
    return Move(fact=fact, kind=fact.kind, path=path, where=Unknown(reason=reason), reason=reason)


def _move(fact: Fact, path: str, value: object, home: Where, hosts: Hosts) -> Move | None:
    if value is None:
        if fact.absent is None:
            return None
        return _by_effect(fact, path, fact.absent, home, "is left out")
    if isinstance(value, Opaque):
        return _doubt(fact, path, f"its value cannot be seen ({value.reason})")
    if fact.reads in REFERENCES:
        if not isinstance(value, str):
            return _doubt(fact, path, "its value is no text")
        lead = lead_of(fact.reads, value, hosts, fact.named)
        if lead.is_control:
            return None
        return Move(fact=fact, kind=fact.kind, path=path, lead=lead, where=(), reason=f"{fact.flows}, {lead.shown}")
    return _plain(fact, path, value, home)


def _plain(fact: Fact, path: str, value: object, home: Where) -> Move:
    said = f"is {_text(value, folded=False)}"
    effect = next((effect for known, effect in fact.values.items() if known.lower() == _text(value)), None)
    if effect is not None:
        return _by_effect(fact, path, effect, home, said)
    match fact.reads:
        case Reads.VALUE:
            return _doubt(fact, path, f"{said}, a value that the catalogue does not know")
        case Reads.PRESENCE:
            return _by_effect(fact, path, fact.present or Effect.UNPROVEN, home, said)
        case Reads.PAIR:
            return _by_own_pair(fact, path, value, home)
        case _:
            named = geography_named if fact.reads is Reads.GEOGRAPHY else place_named
            place = named(value) if isinstance(value, str) else Unknown(reason="its value is no text")
            where: Where = place if isinstance(place, Unknown) else (place,)
            return Move(fact=fact, kind=fact.kind, path=path, where=where, reason=f"{said} ({fact.flows})")


def _by_effect(fact: Fact, path: str, effect: str, home: Where, said: str) -> Move:
    where, refused = _effect(effect, home, said), False
    reason = f"{said} ({fact.flows})"
    if effect in {Effect.PAIR, Effect.SECOND_REGION}:
        reason += ": a copy stands in the paired region"
        if isinstance(where, tuple) and ELSEWHERE in where:
            refused = effect == Effect.PAIR
            reason = f"{said} ({fact.flows}): this asks for a copy in a second region, and its own has no pair here"
            reason += ", so Azure refuses the deployment" if refused else ""
    elif effect == Effect.STAYS:
        reason += ": nothing leaves its own region"
    stays = effect in CLEAN
    return Move(fact=fact, kind=fact.kind, path=path, where=where, stays=stays, refused=refused, reason=reason)


def _effect(effect: str, home: Where, said: str) -> Where:
    if effect.startswith("in:"):
        place = geography_named(effect[3:])
        return place if isinstance(place, Unknown) else (place,)
    match Effect(effect):
        case Effect.STAYS | Effect.NOTE:
            return home
        case Effect.PAIR | Effect.SECOND_REGION:
            return _pair(home)
        case Effect.OPEN:
            return Unknown(reason=f"{said}: a way out is open, and nothing shows whether it is used")
        case Effect.UNPROVEN:
            return Unknown(reason=f"{said}: what happens then is not decided by the resource itself")
        case Effect.METADATA:
            return NotApplicable(reason="no content is concerned")
        case Effect.GLOBAL:
            return (GLOBAL,)
        case Effect.DATA_ZONE:
            return _data_zone(home)


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


def _data_zone(home: Where) -> Where:
    """The data zone that a region belongs to; there is one for the United States and one for the European Union."""
    if not isinstance(home, tuple):
        return Unknown(reason="may be computed anywhere in a data zone, and it is not known in which")
    zones = (data_zone_of(country) or ELSEWHERE for place in home for country in place.countries or ("",))
    return tuple(dict.fromkeys(zones))


def _by_own_pair(fact: Fact, path: str, value: object, home: Where) -> Move:
    region = find_region(value) if isinstance(value, str) else None
    if region is None:
        return _doubt(fact, path, "it is not known where it is, and so not where it is copied to")
    pairs = own_pair(region)
    said = (
        f"{region.name} is paired with {pairs[0].name} in one geography" if pairs else f"{region.name} has no such pair"
    )
    where: Where = tuple(pair.place for pair in pairs) or home
    reason = f"{said} ({fact.flows})"
    return Move(fact=fact, kind=fact.kind, path=path, where=where, stays=not pairs, reason=reason)


def _text(value: object, *, folded: bool = True) -> str:
    """A value as it is compared, or shown: what is no plain value is not shown, it may hold anything."""
    if isinstance(value, Mapping | list):
        return "no plain value"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    if not folded and len(text) > _MOST_SHOWN:
        text = f"{text[:_MOST_SHOWN]}…"
    return text.lower() if folded else text
