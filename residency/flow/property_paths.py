"""Follow a property path through a body that nobody has checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from residency.catalogue.paths import LIST, MAP
from residency.model.opaque import Opaque


def walk(body: Mapping[str, Any], steps: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    """Yield every (path with indices, value) that a path leads to; None stands for a value that is not there.

    Names are found in any case and reported in the catalogue's. `null` and empty text are as good as absent. Where
    the body has another form than the path expects, the value is an `Opaque` that says so.
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
