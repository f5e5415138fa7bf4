"""Functions of objects."""

from __future__ import annotations

from typing import Any

from residency.arm.template.functions.registry import Json, function, invalid, wrong_type
from residency.arm.template.loose_json import loose_json


@function("createObject")
def _create_object(*pairs: Json) -> dict[str, Any]:
    if len(pairs) % 2:
        raise invalid("createObject", "a name without a value stands at its end")
    for at, name in enumerate(pairs[::2]):
        if not isinstance(name, str):
            raise wrong_type("createObject", 2 * at, (str,), name)
    return dict(zip(pairs[::2], pairs[1::2], strict=True))


@function("json")
def _json(text: str) -> Any:
    try:
        return loose_json(text)
    except ValueError as error:
        raise invalid("json", f"the text is not valid JSON ({error})") from error


@function("null")
def _null() -> None:
    return None


@function("items")
def _items(value: dict) -> list[dict[str, Any]]:  # type: ignore[type-arg]
    return [{"key": key, "value": value[key]} for key in sorted(value)]


@function("objectKeys")
def _object_keys(value: dict) -> list[str]:  # type: ignore[type-arg]
    return sorted(value)


@function("shallowMerge")
def _shallow_merge(objects: list) -> dict[str, Any]:  # type: ignore[type-arg]
    merged: dict[str, Any] = {}
    for at, each in enumerate(objects):
        if not isinstance(each, dict):
            raise wrong_type("shallowMerge", at, (dict,), each)
        merged |= each
    return merged
