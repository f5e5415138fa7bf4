"""Dotted paths into decoded JSON bodies; all work on the body they are given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Steps = tuple[str, ...]


def read(body: Mapping[str, Any], steps: Steps) -> Any:
    """The value at a path, None where there is none."""
    value: Any = body
    for step in steps:
        if not isinstance(value, Mapping):
            return None
        value = value.get(step)
    return value


def write(body: dict[str, Any], steps: Steps, value: object) -> None:
    """Set a value, making the objects on the way; an object's place that holds something else is left alone."""
    *way, last = steps
    for step in way:
        inner = body.get(step)
        if inner is None:
            inner = body[step] = {}
        if not isinstance(inner, dict):
            return
        body = inner
    body[last] = value


def remove(body: dict[str, Any], steps: Steps) -> None:
    """Take a value away, if it is there."""
    holder = read(body, steps[:-1])
    if isinstance(holder, dict):
        holder.pop(steps[-1], None)


def merged(old: Mapping[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """A JSON merge patch (RFC 7396): objects are merged, null removes, all else replaces."""
    result = dict(old)
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        elif isinstance(value, Mapping):
            inner = result.get(key)
            result[key] = merged(inner if isinstance(inner, Mapping) else {}, value)
        else:
            result[key] = value
    return result
