"""Follow a property path through a body that nobody has checked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from residency.catalogue.paths import LIST, MAP
from residency.model.opaque import Opaque

MAX_DEPTH = 200
"""The deepest nesting followed; ARM bodies stay far below, and Python's own stack ends near 1000."""
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
            yield path or ".".join(steps), None
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
    wanted = step.lower()
    found = [item for key, item in value.items() if str(key).lower() == wanted]
    for item in found or [None]:
        yield from _walk(item, rest, below if item not in (None, "") else ".".join([below, *rest]))


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
    A text belongs to the nearest key of a map above it; that of a list's item `{"name": …, "value": …}` is its name.
    Texts that are nested deeper than `MAX_DEPTH` are one value that cannot be seen.
    """
    if apart and _INDEX.sub("[]", path).lower() in apart:
        return
    if isinstance(value, str | Opaque):
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
            yield from texts_below(item, below, apart, key=str(name) if is_pair else str(step), depth=depth + 1)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from texts_below(item, f"{path}[{index}]", apart, key=key, depth=depth + 1)
