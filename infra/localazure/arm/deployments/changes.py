"""What differs between a resource before and after, as what-if tells it.

Forms and names: the models of azure-mgmt-resource-deployments 2.0.0 and the recording
test_resource_group_level_what_if of azure-cli's tests, read 2026-11-25.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Delta = dict[str, Any]


def delta(before: Mapping[str, Any], after: Mapping[str, Any], path: str = "") -> list[Delta]:
    """The properties that differ: objects by dotted path, arrays as one entry with an entry for each item."""
    return list(_of_objects(before, after, path))


def _of_objects(before: Mapping[str, Any], after: Mapping[str, Any], path: str) -> Iterator[Delta]:
    for key in sorted({*before, *after}):
        here = f"{path}.{key}" if path else key
        yield from _of_values(before, after, key, here)


def _of_values(before: Mapping[str, Any], after: Mapping[str, Any], key: str, path: str) -> Iterator[Delta]:
    if key not in before:
        yield {"path": path, "propertyChangeType": "Create", "after": after[key]}
    elif key not in after:
        yield {"path": path, "propertyChangeType": "Delete", "before": before[key]}
    elif before[key] != after[key]:
        old, new = before[key], after[key]
        if isinstance(old, Mapping) and isinstance(new, Mapping):
            yield from _of_objects(old, new, path)
        elif isinstance(old, list) and isinstance(new, list):
            yield {"path": path, "propertyChangeType": "Array", "children": _of_arrays(old, new)}
        else:
            yield {"path": path, "propertyChangeType": "Modify", "before": old, "after": new}


def _of_arrays(before: list[Any], after: list[Any]) -> list[Delta]:
    """Items are compared by name where all of them have one, else by their place."""
    old, new = _numbered(before), _numbered(after)
    found: list[Delta] = []
    for index, key in enumerate([*new, *(key for key in old if key not in new)]):
        was, now = old.get(key), new.get(key)
        if isinstance(was, Mapping) and isinstance(now, Mapping) and was != now:
            found.append({"path": str(index), "propertyChangeType": "Modify", "children": delta(was, now)})
        else:
            found += _of_values(old, new, key, str(index))
    return found


def _numbered(items: list[Any]) -> dict[str, Any]:
    names = [item.get("name") for item in items if isinstance(item, Mapping)]
    if len(names) == len(items) and len(set(map(str, names))) == len(items) and all(names):
        return {f"name {name}": item for name, item in zip(names, items, strict=True)}
    return {str(index): item for index, item in enumerate(items)}
