"""Which types' facts a rule judges."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from residency.catalogue.entry import REFERENCES, Effect, Entry, Fact, How
from residency.catalogue.load import Catalogue
from residency.model.results import Rule
from residency.model.verdicts import CARRIERS, Kind

_PLACES = {
    Kind.PLACEMENT: frozenset({How.REGIONAL, How.PARENT, How.EXTENDS, How.FOLLOWS}),
    Kind.GLOBAL: frozenset({How.NON_REGIONAL}),
    Kind.JURISDICTION: frozenset({How.GEOGRAPHY}),
}
"""Kind -> how the types are located whose place is of that kind."""


def _sends_on(fact: Fact) -> bool:
    return fact.reads in REFERENCES and fact.kind in {*CARRIERS, Kind.KEY}


def _may_be_unread(fact: Fact) -> bool:
    return fact.reads in REFERENCES and not fact.is_bound


def _is_refused(fact: Fact) -> bool:
    return Effect.PAIR in {*fact.values.values(), fact.present, fact.absent}


_OF_FACTS: dict[str, tuple[str, Callable[[Fact], bool]]] = {
    "RES013": ("references along which data or keys go on", _sends_on),
    "RES014": ("references whose target may not be among what was read", _may_be_unread),
    "RES016": ("values that ask for a copy in the paired region", _is_refused),
}
"""Rules that are not about kinds -> what they judge, and whether they judge a fact."""


def types_judged_by(rule: Rule, catalogue: Catalogue) -> dict[str, Any]:
    """What a rule judges in words, and the types with the paths of their facts; no paths where the place is judged."""
    what, selects = _scope(rule)
    found = {entry.type: selects(entry) for entry in catalogue.entries()}
    return {"what": what, "types": {name: paths for name, paths in found.items() if paths is not None}}


def _scope(rule: Rule) -> tuple[str, Callable[[Entry], list[str] | None]]:
    """In words, and as a function: the paths of the type's facts that the rule judges, or None if it judges nothing."""
    if rule.kinds:
        words = f"facts of the kind {' and '.join(sorted(rule.kinds))}"
        places = ", and where the types are whose place is of that kind" if rule.kinds & _PLACES.keys() else ""
        return words + places, partial(_by_kinds, rule)
    if rule.id in _OF_FACTS:
        words, judges = _OF_FACTS[rule.id]
        return words, lambda entry: [fact.path for fact in entry.facts if judges(fact)] or None
    if rule.id == "RES015":
        return "where types are that hold nothing but records about resources", _records_alone
    if rule.id == "RES004":
        return "types that are not in the catalogue", _nothing
    return "no resources", _nothing


def _by_kinds(rule: Rule, entry: Entry) -> list[str] | None:
    paths = [fact.path for fact in entry.facts if rule.kinds.intersection({fact.kind, *fact.keys.values()})]
    has_place = any(entry.how in _PLACES.get(kind, ()) for kind in rule.kinds)
    if rule.kinds == {Kind.PLACEMENT} and entry.holds == {"metadata"}:
        has_place = False
    return paths if paths or has_place else None


def _nothing(_: Entry) -> list[str] | None:
    return None


def _records_alone(entry: Entry) -> list[str] | None:
    return [] if entry.holds == {"metadata"} and entry.how is not How.METADATA else None
