"""Follow a property path through a body that nobody has checked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from residency.catalogue.paths import LIST, MAP, split_path
from residency.model.opaque import OneOf, Opaque

MAX_DEPTH = 200
"""The deepest nesting followed; ARM bodies stay far below, and Python's own stack ends near 1000."""
_VALUES = frozenset({"value", "defaultValue"})
_REMEMBERED = 4096
"""Sets of keys, or paths, of which the answer is remembered: an estate repeats the same few."""
_INDEX = re.compile(r"\[\d+\]")


def walk(body: Mapping[str, Any], steps: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    """Yield every (path with indices, value) that a path leads to; None stands for a value that is not there.

    Names are found in any case and reported in the catalogue's.
    `null` and empty text are as good as absent. Where the body has another form than the path expects, the value is
    an `Opaque` that says so.
    """
    yield from _walk(body, steps, "")


def _walk(value: Any, steps: tuple[str, ...], path: str) -> Iterator[tuple[str, Any]]:
    if value is None or value == "":
        if not path.endswith("]"):
            yield _absent(path, steps), None
        return
    if isinstance(value, OneOf) and not steps:
        for one in value.ids:
            yield path, one
        return
    if not steps or isinstance(value, Opaque):
        yield path, value
        return
    step, rest = steps[0], steps[1:]
    if step == LIST:
        if isinstance(value, list):
            for index, item in enumerate(value):
                yield from _walk(item, rest, f"{path}[{index}]")
            return
    elif isinstance(value, Mapping):
        yield from _named(value, step, rest, path)
        return
    yield path, Opaque(f"has another form than expected: {type(value).__name__}")


def _named(value: Mapping[str, Any], step: str, rest: tuple[str, ...], path: str) -> Iterator[tuple[str, Any]]:
    if step == MAP:
        for key, item in value.items():
            yield from _walk(item, rest, f"{path}.{key}" if path else str(key))
        return
    below = f"{path}.{step}" if path else step
    found = [value[key] for key in _spellings(tuple(value), step.lower())]
    for item in found or [None]:
        yield from _walk(item, rest, below)


def _absent(path: str, rest: tuple[str, ...]) -> str:
    """The path of a value of which no more is there than what `path` leads to."""
    return "".join([path, *(step if step == LIST else f".{step}" for step in rest)]).removeprefix(".")


@lru_cache(_REMEMBERED)
def _spellings(keys: tuple[Any, ...], wanted: str) -> tuple[Any, ...]:
    """Those of the keys that are a name, in any case."""
    return tuple(key for key in keys if str(key).lower() == wanted)


class PathTree:
    """Many property paths, followed through a body at once. What it finds is what `walk` finds for each of them."""

    __slots__ = ("_absent", "_below", "_ends", "_steps", "_usual")

    def __init__(self, paths: Iterable[str]) -> None:
        """Take the paths; each is known by its number from here on."""
        self._steps: dict[str, tuple[str, PathTree]] = {}
        self._ends: list[int] = []
        self._below: list[tuple[int, tuple[str, ...]]] = []
        self._absent: dict[str, tuple[tuple[int, str, None], ...]] = {}
        self._usual: dict[tuple[Any, ...], bool] = {}
        for number, path in enumerate(paths):
            self._add(number, split_path(path))

    def _add(self, number: int, steps: tuple[str, ...]) -> None:
        self._below.append((number, steps))
        if not steps:
            self._ends.append(number)
            return
        name = steps[0]
        _, tree = self._steps.setdefault(name.lower(), (name, PathTree(())))
        tree._add(number, steps[1:])

    def visit(self, body: Mapping[str, Any]) -> list[tuple[int, str, Any]]:
        """Every (number of a path, path with indices, value), ordered by number."""
        found: list[tuple[int, str, Any]] = []
        self._visit(body, "", found)
        found.sort(key=_number)
        return found

    def _visit(self, value: Any, path: str, found: list[tuple[int, str, Any]]) -> None:
        if value is None or value == "":
            if not path.endswith("]"):
                found += self._absent.get(path) or self._all_absent(path)
            return
        if isinstance(value, OneOf):
            found.extend((number, path, one) for number in self._ends for one in value.ids)
        if isinstance(value, Opaque):
            found.extend((number, path, value) for number, rest in self._below if rest or not isinstance(value, OneOf))
            return
        for number in self._ends:
            found.append((number, path, value))
        if not self._steps:
            return
        if type(value) is dict or isinstance(value, Mapping):
            self._mapping(value, path, found)
            return
        for step, (_, tree) in self._steps.items():
            if step == LIST and isinstance(value, list):
                for index, item in enumerate(value):
                    tree._visit(item, f"{path}[{index}]", found)
            else:
                other = Opaque(f"has another form than expected: {type(value).__name__}")
                found.extend((number, path, other) for number, _ in tree._below)

    def _all_absent(self, path: str) -> tuple[tuple[int, str, None], ...]:
        """What is found where there is nothing."""
        absent = tuple((number, _absent(path, rest), None) for number, rest in self._below)
        if len(self._absent) < _REMEMBERED:
            self._absent[path] = absent
        return absent

    def _mapping(self, value: Mapping[str, Any], path: str, found: list[tuple[int, str, Any]]) -> None:
        keys = tuple(value)
        usual = self._usual.get(keys)
        if usual is None:
            usual = self._are_usual(keys)
        if usual:
            for name, tree in self._steps.values():
                tree._visit(value.get(name), f"{path}.{name}" if path else name, found)
            return
        by_name: dict[str, list[Any]] = {}
        for key, item in value.items():
            folded = str(key).lower()
            if folded in self._steps:
                by_name.setdefault(folded, []).append(item)
        for step, (name, tree) in self._steps.items():
            if step == MAP:
                for key, item in value.items():
                    tree._visit(item, f"{path}.{key}" if path else str(key), found)
            elif step == LIST:
                other = Opaque("has another form than expected: dict")
                found.extend((number, path, other) for number, _ in tree._below)
            else:
                for item in by_name.get(step, (None,)):
                    tree._visit(item, f"{path}.{name}" if path else name, found)

    def _are_usual(self, keys: tuple[Any, ...]) -> bool:
        """Whether a plain look-up finds everything: nothing but names is wanted, and none is in another case."""
        usual = not {LIST, MAP} & self._steps.keys() and all(
            self._steps.get(str(key).lower(), (key,))[0] == key for key in keys
        )
        if len(self._usual) < _REMEMBERED:
            self._usual[keys] = usual
        return usual


def _number(one: tuple[int, str, Any]) -> int:
    return one[0]


class Text(NamedTuple):
    """A text, or a value that cannot be seen, somewhere below a property: its path and the key that it belongs to."""

    path: str
    key: str
    value: str | Opaque


def texts_below(
    value: Any, path: str, apart: frozenset[str] = frozenset(), *, key: str, depth: int = 0
) -> Iterator[Text]:
    """Every text at or below a value, in the value's order.

    What is at or below one of the paths `apart` (lower case, without indices) is left out.
    A text belongs to the nearest key of a map above it; that of `{NAME: {"value": …}}` is NAME, and that of a list's
    item `{"name": …, "value": …}` is its name. Texts that are nested deeper than `MAX_DEPTH` are one value that cannot
    be seen.
    """
    if apart and (_INDEX.sub("[]", path) if "[" in path else path).lower() in apart:
        return
    if isinstance(value, OneOf):
        yield from (Text(path, key, one) for one in value.ids)
    elif isinstance(value, str | Opaque):
        yield Text(path, key, value)
    elif depth > MAX_DEPTH:
        yield Text(path, key, Opaque(f"nested deeper than {MAX_DEPTH} levels"))
    elif isinstance(value, Mapping):
        name = value.get("name")
        is_pair = isinstance(name, str) and "value" in value
        for step, item in value.items():
            if is_pair and step == "name":
                continue
            below = f"{path}.{step}" if path else str(step)
            own = str(name) if is_pair else key if step in _VALUES and key else str(step)
            yield from texts_below(item, below, apart, key=own, depth=depth + 1)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from texts_below(item, f"{path}[{index}]", apart, key=key, depth=depth + 1)
