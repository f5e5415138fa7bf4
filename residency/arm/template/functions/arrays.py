"""Functions of arrays; many of them take strings and objects too."""

from __future__ import annotations

import json
from typing import Any

from residency.arm.template.functions.registry import (
    MISSING,
    Json,
    function,
    invalid,
    property_of,
    type_name,
    wrong_type,
)
from residency.arm.template.limits import MOST_PRODUCED, within

_MOST_RANGE = 10_000
_LARGEST_END = 2**31 - 1


@function("array")
def _array(value: Json) -> list[Any]:
    return value if isinstance(value, list) else [value]


@function("createArray")
def _create_array(*values: Json) -> list[Any]:
    return list(values)


@function("concat")
def _concat(first: Json, *more: Json) -> Any:
    """Arrays into one, or anything simple into a string."""
    if isinstance(first, list):
        for at, each in enumerate(more):
            if not isinstance(each, list):
                raise wrong_type("concat", at + 1, (list,), each)
        within(len(first) + sum(map(len, more)), MOST_PRODUCED, "items in the result of 'concat'")
        return [item for each in (first, *more) for item in each]
    texts = []
    for at, each in enumerate((first, *more)):
        if type_name(each) not in {"String", "Integer", "Boolean"}:
            raise wrong_type("concat", at, (str, int, bool), each)
        texts.append(str(each) if not isinstance(each, bool) else str(each).capitalize())
    within(sum(map(len, texts)), MOST_PRODUCED, "characters in the result of 'concat'")
    return "".join(texts)


@function("contains")
def _contains(container: list | dict | str, item: Json) -> bool:  # type: ignore[type-arg]
    if isinstance(container, list):
        return any(type_name(each) == type_name(item) and each == item for each in container)
    if not isinstance(item, str | int):
        raise wrong_type("contains", 1, (str, int), item)
    if isinstance(container, str):
        return str(item) in container
    return property_of(container, str(item)) is not MISSING


@function("empty")
def _empty(value: list | dict | str | None) -> bool:  # type: ignore[type-arg]
    return not value


@function("length")
def _length(value: list | dict | str) -> int:  # type: ignore[type-arg]
    return len(value)


@function("first")
def _first(value: list | str) -> Any:  # type: ignore[type-arg]
    return value[0] if value else ("" if isinstance(value, str) else None)


@function("last")
def _last(value: list | str) -> Any:  # type: ignore[type-arg]
    return value[-1] if value else ("" if isinstance(value, str) else None)


@function("skip")
def _skip(value: list | str, count: int) -> Any:  # type: ignore[type-arg]
    return value[max(count, 0) :]


@function("take")
def _take(value: list | str, count: int) -> Any:  # type: ignore[type-arg]
    return value[: max(count, 0)]


@function("range")
def _range(start: int, count: int) -> list[int]:
    if not 0 <= count <= _MOST_RANGE:
        raise invalid("range", f"the count must be a number from 0 to {_MOST_RANGE}")
    if start + count > _LARGEST_END:
        raise invalid("range", f"the sum of its parameters must not be larger than {_LARGEST_END}")
    return list(range(start, start + count))


@function("union")
def _union(first: list | dict, second: list | dict, *more: list | dict) -> Any:  # type: ignore[type-arg]
    """Arrays without doubles in the order of their first sight; objects merged to the bottom, the last one wins."""
    result: Any = first
    for at, each in enumerate((second, *more)):
        if type_name(each) != type_name(first):
            raise wrong_type("union", at + 1, (type(first),), each)
        result = _merged(result, each) if isinstance(each, dict) else [*result, *each]
    return _distinct(result) if isinstance(first, list) else result


@function("intersection")
def _intersection(first: list | dict, second: list | dict, *more: list | dict) -> Any:  # type: ignore[type-arg]
    for at, each in enumerate((second, *more)):
        if type_name(each) != type_name(first):
            raise wrong_type("intersection", at + 1, (type(first),), each)
    others: tuple[Any, ...] = (second, *more)
    if isinstance(first, list):
        common = set(map(_alike, first)).intersection(*(map(_alike, other) for other in others))
        return _distinct([item for item in first if _alike(item) in common])
    return {key: value for key, value in first.items() if all(o.get(key, MISSING) == value for o in others)}


@function("distinct")
def _distinct_of(value: list) -> list[Any]:  # type: ignore[type-arg]
    return _distinct(value)


@function("flatten")
def _flatten(value: list) -> list[Any]:  # type: ignore[type-arg]
    for at, each in enumerate(value):
        if not isinstance(each, list):
            raise wrong_type("flatten", at, (list,), each)
    return [item for each in value for item in each]


@function("indexOf")
def _index_of(value: list | str, item: Json) -> int:  # type: ignore[type-arg]
    """In strings without case."""
    if isinstance(value, str):
        return value.lower().find(_text("indexOf", item).lower())
    return next((at for at, each in enumerate(value) if type_name(each) == type_name(item) and each == item), -1)


@function("lastIndexOf")
def _last_index_of(value: list | str, item: Json) -> int:  # type: ignore[type-arg]
    if isinstance(value, str):
        return value.lower().rfind(_text("lastIndexOf", item).lower())
    found = [at for at, each in enumerate(value) if type_name(each) == type_name(item) and each == item]
    return found[-1] if found else -1


@function("indexFromEnd")
def _index_from_end(value: list, index: int) -> Any:  # type: ignore[type-arg]
    if not 1 <= index <= len(value):
        raise invalid("indexFromEnd", f"the index {index} is out of bounds")
    return value[-index]


@function("tryIndexFromEnd")
def _try_index_from_end(value: list | None, index: int, *path: Json) -> Any:  # type: ignore[type-arg]
    return _at_path(value, ({"value": index, "fromEnd": True}, *path))


@function("tryGet")
def _try_get(value: list | dict | None, *path: Json) -> Any:  # type: ignore[type-arg]
    """What stands at a path of names and indices; null where anything of it is missing."""
    return _at_path(value, path)


def _at_path(value: Any, path: tuple[Any, ...]) -> Any:
    """Steps are names, indices, and `{"value": 1, "fromEnd": true}` as the Bicep compiler writes `[^1]`."""
    found = value
    for step in path:
        from_end = isinstance(step, dict) and step.get("fromEnd") is True
        index = step.get("value") if isinstance(step, dict) else step
        if isinstance(found, dict) and isinstance(index, str):
            found = property_of(found, index)
        elif isinstance(found, list) and type(index) is int:
            at = len(found) - index if from_end else index
            found = found[at] if -1 < at < len(found) else MISSING
        else:
            return None
        if found is MISSING:
            return None
    return found


def _distinct(items: list[Any]) -> list[Any]:
    found: dict[str, Any] = {}
    for item in items:
        found.setdefault(_alike(item), item)
    return list(found.values())


def _alike(item: Any) -> str:
    """The same text for equal items: the order of an object's properties does not count, and 1 is not true."""
    return json.dumps(item, sort_keys=True)


def _merged(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    merged = dict(first)
    for key, value in second.items():
        there = merged.get(key)
        merged[key] = _merged(there, value) if isinstance(there, dict) and isinstance(value, dict) else value
    return merged


def _text(name: str, item: Any) -> str:
    if not isinstance(item, str):
        raise wrong_type(name, 1, (str,), item)
    return item
