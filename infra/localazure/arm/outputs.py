"""What the service itself adds to a body, by the tables in `data/outputs`: one file for each provider namespace."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from infra.localazure.arm import paths
from infra.localazure.arm.paths import Steps
from infra.localazure.arm.regions import region_named
from infra.localazure.arm.tables import load_folder
from infra.localazure.identity import derived_id
from residency.arm.ids import fold

_PLACE = re.compile(r"\{([^{}|:]+)(?:\|([^{}])|:([a-z]+))?\}")
_ADDRESSES = "203.0.113."
"""Public addresses are made up of the block that RFC 5737 keeps for documentation."""
_Values = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Rule:
    """Values for the bodies that meet all conditions.

    Attributes:
        when: dotted path, or name of a place -> pattern for the whole value; what is not there is the empty text.
        always: written over whatever the body has.
        first: set when the resource is made, then kept.
        default: set where the body has nothing.
        kept: paths whose old value stays where the body has nothing.
    """

    when: Mapping[str, re.Pattern[str]]
    always: _Values
    first: _Values
    default: _Values
    kept: tuple[str, ...]

    def fits(self, body: Mapping[str, Any], known: Mapping[str, str]) -> bool:
        """Whether a body meets the conditions."""
        return all(pattern.fullmatch(str(_held(path, known, body, body) or "")) for path, pattern in self.when.items())


class Outputs:
    """The tables, asked by folded types."""

    def __init__(self) -> None:
        self._rules = {name.lower(): tuple(_rules(entry)) for name, entry in load_folder("outputs").items()}

    def add(
        self, folded_type: str, body: dict[str, Any], old: Mapping[str, Any] | None, known: Mapping[str, str]
    ) -> None:
        """Add to a body what the service adds.

        Args:
            folded_type: the ARM type in lower case.
            body: with id and name; changed in place.
            old: the body that GET answered before, None for a new resource.
            known: what `{places}` in the tables stand for, beside values of the body itself.
        """
        rules = self._rules.get(folded_type)
        if rules is None:
            return
        here = region_named(known["location"])
        known = {**known, "region": here["displayName"] if here else "", "pair": (here or {}).get("pair") or ""}
        for rule in rules:
            if rule.fits(body, known):
                for path in rule.kept:
                    _write(body, path, _kept(old, path, None), known, over=False)
                for path, value in rule.first.items():
                    _write(body, path, _kept(old, path, value), known, over=True)
                for path, value in rule.always.items():
                    _write(body, path, value, known, over=True)
                for path, value in rule.default.items():
                    _write(body, path, value, known, over=False)


def _kept(old: Mapping[str, Any] | None, path: str, value: Any) -> Any:
    kept = paths.read(old, tuple(path.split("."))) if old else None
    return value if kept is None else kept


def _write(body: dict[str, Any], path: str, value: Any, known: Mapping[str, str], *, over: bool) -> None:
    for holder, steps in _spots(body, path):
        if over or paths.read(holder, steps) is None:
            filled = _filled(value, known, body, holder)
            if filled is not None:
                paths.write(holder, steps, filled)


def _spots(body: dict[str, Any], path: str) -> Iterator[tuple[dict[str, Any], Steps]]:
    """Where a path leads: one spot, or one in each item of the arrays that it names with `[]`."""
    array, each, rest = path.partition("[].")
    if not each:
        yield body, tuple(path.split("."))
        return
    items = paths.read(body, tuple(array.split(".")))
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict):
            yield from _spots(item, rest)


def _filled(value: Any, known: Mapping[str, str], body: Mapping[str, Any], item: Mapping[str, Any]) -> Any:
    """A template's value with its places filled in.

    A text that is one place and nothing else becomes the value found there, None where there is nothing.
    """
    if isinstance(value, Mapping):
        return {key: _filled(inner, known, body, item) for key, inner in value.items()}
    if isinstance(value, list):
        return [_filled(inner, known, body, item) for inner in value]
    if not isinstance(value, str) or "{" not in value:
        return value

    def found(match: re.Match[str]) -> Any:
        place, before, kind = match.groups()
        if kind:
            own = derived_id(f"{fold(known['id'])}:{kind}")
            return f"{_ADDRESSES}{int(own[:2], 16)}" if kind == "address" else own
        held = _held(place, known, body, item)
        return held.split(before)[0] if before and isinstance(held, str) else held

    whole = _PLACE.fullmatch(value)
    if whole:
        return copy.deepcopy(found(whole)) or None
    return _PLACE.sub(lambda match: str(found(match) or ""), value)


def _held(place: str, known: Mapping[str, str], body: Mapping[str, Any], item: Mapping[str, Any]) -> Any:
    """What a place names: something known, `.x` of the array's item at hand, or a value of the body."""
    if place in known:
        return known[place]
    return item.get(place[1:]) if place.startswith(".") else paths.read(body, tuple(place.split(".")))


def _rules(entry: Mapping[str, Any]) -> Iterator[_Rule]:
    yield _rule({}, entry)
    for part in entry.get("where", ()):
        yield _rule(part["when"], {path: value for path, value in part.items() if path != "when"})


def _rule(when: Mapping[str, str], entry: Mapping[str, Any]) -> _Rule:
    return _Rule(
        when={path: re.compile(pattern, re.IGNORECASE) for path, pattern in when.items()},
        always={path: value for path, value in entry.items() if path not in {"first", "default", "kept", "where"}},
        first=entry.get("first", {}),
        default=entry.get("default", {}),
        kept=tuple(entry.get("kept", ())),
    )
