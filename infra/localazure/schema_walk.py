"""Walk a body beside its schema's type nodes and note what does not fit.

A node is `"s"` string, `"i"` number, `"b"` boolean, `"a"` anything, `["e", values, open]` enumeration,
`["l", item]` list, `["u", choices]` union, `["o", {name: [node, flags]}, additional?]` object, or
`["d", discriminator, {common}, {value: node}]` object chosen by the value of one property. Nodes name each other by
number. Flags are bits: 1 required, 2 read-only.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

REQUIRED, READ_ONLY = 1, 2
ENVELOPE = frozenset({"id", "name", "type", "apiVersion"})
"""Properties of every resource, which a body may repeat from its path."""

_SCALARS: Mapping[str, tuple[tuple[type, ...], str]] = {
    "s": ((str,), "string"),
    "b": ((bool,), "boolean"),
    "i": ((int, float), "number"),
}
_JSON_NAMES: Mapping[type, str] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}

Properties = Mapping[str, Sequence[Any]]
"""Property name -> [number of its node or None for anything, flags]."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One place where a body does not fit its schema.

    `kind` is one of unknown-type, unknown-api-version, other-api-version, schema-note, unknown-property, wrong-type,
    enum, enum-open, missing-required, read-only. `path` is dotted as ARM spells it, with `[n]` for list items, and
    empty where the finding is about the request as a whole.
    """

    severity: Literal["error", "warning"]
    kind: str
    path: str
    message: str

    def as_warning(self) -> Finding:
        """The same finding, which then refuses nothing."""
        return replace(self, severity="warning")


class BodyWalk:
    """One pass over one body; findings are gathered in the order in which the body is read."""

    def __init__(self, nodes: Sequence[Any], *, patch: bool, is_unknown: Callable[[object], bool]) -> None:
        self._nodes = nodes
        self._patch = patch
        self._is_unknown = is_unknown
        self._found: list[Finding] = []

    def body(self, number: int, body: object, name: str | None) -> list[Finding]:
        """Walk a whole request body, `name` being the resource's own."""
        if not self._is_unknown(body):
            self._object(number, body, "", name)
        return self._found

    def _note(self, kind: str, path: str, message: str, severity: Literal["error", "warning"] = "error") -> None:
        self._found.append(Finding(severity=severity, kind=kind, path=path, message=message))

    def _value(self, number: int, value: object, path: str) -> None:
        node = self._nodes[number]
        if value is None or node == "a" or self._is_unknown(value):
            return
        if isinstance(node, str):
            accepted, wanted = _SCALARS[node]
            if not isinstance(value, accepted) or (node == "i" and isinstance(value, bool)):
                self._note("wrong-type", path, f"expected {wanted}, got {json_name(value)}")
        elif node[0] == "e":
            self._enumeration(node[1], value, path, is_open=bool(node[2]))
        elif node[0] == "l":
            if not isinstance(value, list):
                self._note("wrong-type", path, f"expected array, got {json_name(value)}")
                return
            for index, item in enumerate(value):
                self._value(node[1], item, f"{path}[{index}]")
        elif node[0] == "u":
            self._union(node[1], value, path)
        else:
            self._object(number, value, path)

    def _enumeration(self, values: Sequence[str], value: object, path: str, *, is_open: bool) -> None:
        if not isinstance(value, str):
            self._note("wrong-type", path, f"expected string, got {json_name(value)}")
        elif value not in values:
            kind = "enum-open" if is_open else "enum"
            self._note(kind, path, not_one_of(value, values), "warning" if is_open else "error")

    def _union(self, choices: Sequence[int], value: object, path: str) -> None:
        """Keep the findings of the first choice that fits, else of the one with the fewest."""
        before, best = self._found, None
        for choice in choices:
            self._found = []
            self._value(choice, value, path)
            if not any(_speaks_against(finding) for finding in self._found):
                best = self._found
                break
            if best is None or len(self._found) < len(best):
                best = self._found
        self._found = before + (best or [])

    def _object(self, number: int, value: object, path: str, name: str | None = None) -> None:
        node = self._nodes[number]
        if not isinstance(value, dict):
            self._note("wrong-type", path, f"expected object, got {json_name(value)}")
            return
        if isinstance(node, str):
            return
        if node[0] == "d":
            properties, additional = self._chosen(node, value, path, name), None
        elif node[0] == "o":
            properties, additional = node[1], node[2] if len(node) > 2 else None  # noqa: PLR2004 - optional third
        else:
            self._note("wrong-type", path, "expected array, got object")
            return
        for key, item in value.items():
            if path or key not in ENVELOPE:
                self._property(properties, additional, key, item, path)
        if not self._patch:
            self._required(properties, value, path)

    def _property(self, properties: Properties, additional: int | None, key: str, item: object, path: str) -> None:
        declared = properties.get(key)
        if declared is None:
            if additional is not None:
                self._value(additional, item, join(path, key))
            elif properties:  # an object without declared properties is an open one
                self._note("unknown-property", join(path, key), self._nearest_property(properties, key))
        elif declared[1] & READ_ONLY:
            if item is not None:
                self._note(
                    "read-only", join(path, key), "only the service sets this property; it is ignored", "warning"
                )
        elif declared[0] is not None:
            self._value(declared[0], item, join(path, key))

    def _required(self, properties: Properties, value: Mapping[str, object], path: str) -> None:
        for key, (_, flags) in properties.items():
            if flags & REQUIRED and not flags & READ_ONLY and value.get(key) is None and (path or key not in ENVELOPE):
                self._note("missing-required", join(path, key), "required property is absent")

    def _chosen(self, node: Sequence[Any], value: Mapping[str, object], path: str, name: str | None) -> Properties:
        """The properties of the variant that the discriminator chooses, or of all variants while it is unclear."""
        _, discriminator, common, variants = node
        by_name = not path and discriminator == "name"
        choice = value.get(discriminator)
        if choice is None and by_name:
            choice = name
        variant = None
        if choice is None:
            if not self._patch:
                self._note(
                    "missing-required", join(path, discriminator), f"one of {_listed(list(variants))} must be chosen"
                )
        elif isinstance(choice, str):
            variant = variants.get(choice, _ignoring_case(variants, choice))
            if choice not in variants and not (by_name and variant is not None):
                self._note("enum", join(path, discriminator), not_one_of(choice, list(variants)))
        elif not self._is_unknown(choice):
            self._note("wrong-type", join(path, discriminator), f"expected string, got {json_name(choice)}")
        properties = dict(common)
        if variant is not None:
            properties.update(self._nodes[variant][1])
        else:
            for number in variants.values():
                for key, (kind, flags) in self._nodes[number][1].items():
                    properties.setdefault(key, [kind, flags & ~REQUIRED])
        properties[discriminator] = [None, 0]
        return properties

    def _nearest_property(self, properties: Properties, key: str) -> str:
        for known in properties:
            if known.lower() == key.lower():
                return f"unknown property; differs in case from {known}"
        bag = properties.get("properties", (None,))[0]
        if bag is not None and key in declared_properties(self._nodes[bag]):
            return f"unknown property; did you mean properties.{key}?"
        near = difflib.get_close_matches(key, list(properties), 1, 0.5)
        return "unknown property; " + (f"did you mean {near[0]}?" if near else f"known: {_listed(list(properties), 8)}")


def declared_properties(node: Any) -> Properties:
    """The properties that an object node declares; for a discriminated one those common to all variants."""
    if isinstance(node, str) or node[0] not in {"o", "d"}:
        return {}
    declared: Properties = node[1] if node[0] == "o" else node[2]
    return declared


def read_only_names(
    nodes: Sequence[Any], number: int, path: str = "", above: frozenset[int] = frozenset()
) -> Iterator[str]:
    """Yield the dotted paths of read-only properties below an object node; lists and maps are not entered."""
    node = nodes[number]
    groups = [declared_properties(node)]
    if node[0] == "d":
        groups += [declared_properties(nodes[variant]) for variant in node[3].values()]
    seen = set()
    for properties in groups:
        for key, (kind, flags) in properties.items():
            if key in seen:
                continue
            seen.add(key)
            if flags & READ_ONLY:
                yield join(path, key)
            elif kind is not None and kind not in above and declared_properties(nodes[kind]):
                yield from read_only_names(nodes, kind, join(path, key), above | {number})


def writable(nodes: Sequence[Any], number: int | None, value: Any) -> Any:
    """A value without the properties that only the service sets, in lists and maps too; a union's stays whole."""
    node = nodes[number] if number is not None else "a"
    if isinstance(node, str) or not isinstance(value, list | dict):
        return value
    if isinstance(value, list):
        return [writable(nodes, node[1], item) for item in value] if node[0] == "l" else value
    if node[0] not in {"o", "d"}:
        return value
    properties = dict(declared_properties(node))
    if node[0] == "d":
        variant = node[3].get(value.get(node[1]))
        properties |= declared_properties(nodes[variant]) if variant is not None else {}
    others = node[2] if node[0] == "o" and len(node) > 2 else None  # noqa: PLR2004 - optional third
    kept = {}
    for key, inner in value.items():
        kind, flags = properties.get(key, (others, 0))
        if not flags & READ_ONLY:
            kept[key] = writable(nodes, kind, inner)
    return kept


def not_one_of(value: str, values: Sequence[str]) -> str:
    """Say which values would do, and which of them is nearest."""
    near = [known for known in values if known.lower() == value.lower()] or difflib.get_close_matches(value, values, 1)
    return f"{value!r} is not one of {_listed(values)}" + (f"; did you mean {near[0]}?" if near else "")


def join(path: str, key: str) -> str:
    """One step further down a dotted path."""
    return f"{path}.{key}" if path else key


def json_name(value: object) -> str:
    """What JSON calls the type of a value."""
    return _JSON_NAMES.get(type(value), type(value).__name__)


def _speaks_against(finding: Finding) -> bool:
    return finding.severity == "error" or finding.kind == "read-only"


def _ignoring_case(variants: Mapping[str, int], choice: str) -> int | None:
    return next((number for value, number in variants.items() if value.lower() == choice.lower()), None)


def _listed(values: Sequence[str], most: int = 12) -> str:
    return ", ".join(values[:most]) + (" …" if len(values) > most else "")
