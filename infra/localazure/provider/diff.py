"""Diff: what changed between two sets of inputs, and what of it forces a replacement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, NamedTuple

from infra.localazure.provider.rules import load_rules
from residency.arm.sdk_map import PRIVATE, WHOLE_IDS, TokenMap
from residency.model.regions import fold_name

_INDEX = re.compile(r"\[\d+\]")
_PLAIN_NAME = re.compile(r"[A-Za-z_][\w-]*")


class Kind(Enum):
    """How a property changed."""

    ADD = "add"
    DELETE = "delete"
    UPDATE = "update"


class Change(NamedTuple):
    """One changed property, by its path in the program; `replaces` when it cannot be changed in place."""

    path: str
    kind: Kind
    replaces: bool

    @property
    def property(self) -> str:
        """The input at the root of the path."""
        return re.split(r"[.\[]", self.path, maxsplit=1)[0]


def changes(token: TokenMap, old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """The differences between two sets of inputs, in order of their paths.

    Inputs whose name starts with two underscores are the provider's own notes and do not count.
    """
    fixed = {*token.path_params, *load_rules().replace.get(token.token, ()), "location"}
    found = []
    for name in sorted({*old, *new}):
        if name.startswith(PRIVATE) or _means_the_same(name, old.get(name), new.get(name)):
            continue
        for path, kind in _differences(name, old, new, name):
            found.append(Change(path, kind, _is_fixed(path, fixed)))
    return found


def _means_the_same(name: str, old: Any, new: Any) -> bool:
    """Whether two spellings mean one place: a region's case and blanks, a scope's outer slashes do not count."""
    if not isinstance(old, str) or not isinstance(new, str):
        return False
    if name == "location":
        return fold_name(old) == fold_name(new)
    return name in WHOLE_IDS and old.strip("/") == new.strip("/")


def _is_fixed(path: str, fixed: set[str]) -> bool:
    """Whether the path, or an object on its way, is one that cannot be changed in place."""
    parts = _INDEX.sub("", path).split(".")
    return any(".".join(parts[: number + 1]) in fixed for number in range(len(parts)))


def _differences(key: str, old: Mapping[str, Any], new: Mapping[str, Any], path: str) -> Iterator[tuple[str, Kind]]:
    if key not in old:
        yield path, Kind.ADD
    elif key not in new:
        yield path, Kind.DELETE
    else:
        yield from _value_differences(old[key], new[key], path)


def _value_differences(old: Any, new: Any, path: str) -> Iterator[tuple[str, Kind]]:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in sorted({*old, *new}):
            yield from _differences(key, old, new, _below(path, key))
    elif isinstance(old, list) and isinstance(new, list):
        for index in range(max(len(old), len(new))):
            place = f"{path}[{index}]"
            if index >= len(old):
                yield place, Kind.ADD
            elif index >= len(new):
                yield place, Kind.DELETE
            else:
                yield from _value_differences(old[index], new[index], place)
    elif old != new:
        yield path, Kind.UPDATE


def _below(path: str, key: str) -> str:
    return f"{path}.{key}" if _PLAIN_NAME.fullmatch(key) else f'{path}["{key}"]'


def applied(inputs: Mapping[str, Any], old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """The inputs, brought up to date by what changed between two readings of the same resource.

    Inputs are a subset of what a reading holds (the service adds defaults), so only what differs between the readings
    is taken over. The idea is the official provider's (diff.go, applyDiff).
    """
    result = {name: value for name, value in inputs.items() if name in new or name not in old}
    for name, value in new.items():
        if name not in old:
            result[name] = value
        elif old[name] != value:
            result[name] = _applied_value(inputs[name], old[name], value) if name in inputs else value
    return result


def _applied_value(value: Any, old: Any, new: Any) -> Any:
    if all(isinstance(item, dict) for item in (value, old, new)):
        return applied(value, old, new)
    if all(isinstance(item, list) for item in (value, old, new)):
        common = min(len(value), len(old), len(new))
        return [_applied_value(*items) for items in zip(value, old, new[:common], strict=False)] + new[common:]
    return new
