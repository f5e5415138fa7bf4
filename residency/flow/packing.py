"""Keep of a row only what the catalogue judges, as bytes: rows that must wait for others take little room so."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import orjson

from residency.catalogue.entry import Entry
from residency.catalogue.paths import LIST, MAP, split_path

_ALWAYS = ("id", "name", "type", "location")
_Tree = dict[str, "_Tree"]


def pack(row: Mapping[str, Any], entry: Entry) -> bytes:
    """The judged part of a row.

    Raises:
        TypeError: the judged part holds something that is no JSON.
    """
    return orjson.dumps(_pruned(row, _tree(entry.type, _paths(entry))))


def unpack(packed: bytes) -> dict[str, Any]:
    """The row that `pack` kept of another: at every judged path it has the other's values, with the same indices."""
    row: dict[str, Any] = orjson.loads(packed)
    return row


def _paths(entry: Entry) -> tuple[str, ...]:
    conditions = [fact.unless.path for fact in entry.facts if fact.unless]
    aliases = [alias.path for alias in entry.aliases]
    placing = [entry.path] if entry.path else []
    return (*_ALWAYS, *placing, *conditions, *aliases, *(fact.path for fact in entry.facts))


@cache
def _tree(_arm_type: str, paths: tuple[str, ...]) -> _Tree:
    root: _Tree = {}
    for path in paths:
        node = root
        for step in split_path(path):
            node = node.setdefault(step, {})
    return root


def _pruned(value: Any, tree: _Tree) -> Any:
    if not tree:
        return value
    if isinstance(value, Mapping):
        every = tree.get(MAP)
        return {
            key: _pruned(item, tree.get(key, every or {}))
            for key, item in value.items()
            if key in tree or every is not None
        }
    if isinstance(value, list):
        return [_pruned(item, tree[LIST]) for item in value] if LIST in tree else value
    return value
