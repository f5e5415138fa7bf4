"""Decode rows by the shape of their type: what is judged is decoded, all else is skipped.

Skipping takes half the time of decoding, and must not overlook a judged name that is spelled in another case. So a
shape knows every name that the rows of a type have had so far, and which of them are judged; an object with a name
that it does not know is no row of this shape, and is decoded in full.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec

from residency.catalogue.judged_tree import ENVELOPE, Form, Node
from residency.catalogue.paths import LIST, MAP

NotOfShape = (msgspec.DecodeError, RecursionError)
"""What a decoder raises at a line that is of none of its shapes."""
_APART = ("type", "properties", "resources", *ENVELOPE)
"""Names of a row that have a meaning of their own; one with `resources` is a template or an answer."""
_MOST_NAMES = 400
"""Objects of more names than this are maps that anybody may put anything into: there will always be another."""


class Shape:
    """What rows of a type look like, as far as they were seen."""

    def __init__(self, tree: Node) -> None:
        """Begin with no more than what is judged."""
        self._root = _Objects(tree, Form.OBJECT)

    @property
    def names(self) -> int:
        """How many names are known: more than before means that the decoder should be made anew."""
        return self._root.count()

    def note(self, row: Mapping[str, Any]) -> None:
        """Learn the names that a row has where it is judged."""
        self._root.note(row)

    def rows(self, spelling: str) -> type[msgspec.Struct] | None:
        """The class of the rows whose type is spelled so; None where names never repeat."""
        return self._root.row(spelling) if self._root.is_bounded() else None


def decoder(rows: Iterable[type[msgspec.Struct]]) -> Callable[[bytes], Any]:
    """What makes a row of one of these classes of a line; raises `NotOfShape` where it is none."""
    union: Any = _Untyped
    for one in rows:
        union |= one
    return msgspec.json.Decoder(union).decode


class _Untyped(msgspec.Struct, tag_field="type", tag=""):
    """Of no type. Where there are several classes, and only there, a row must say of which it is."""


class _Skipped(msgspec.Struct):
    """An object of which nothing is wanted."""


class _Objects:
    """The values at one place of the tree."""

    __slots__ = ("_below", "_form", "_names", "_node")

    def __init__(self, node: Node, form: Form) -> None:
        self._node, self._form = node, form
        self._names: dict[str, None] = {}
        self._below = {step: _Objects(below, below.form) for step, below in node.steps.items() if below.form}

    def note(self, value: Any) -> None:
        if type(value) is dict and self._form is Form.OBJECT:
            self._names.update(dict.fromkeys(value))
            for step, below in self._below.items():
                below.note(value.get(step))
        elif type(value) is dict and self._form is Form.MAP and MAP in self._below:
            for item in value.values():
                self._below[MAP].note(item)
        elif type(value) is list and self._form is Form.LIST and LIST in self._below:
            for item in value:
                self._below[LIST].note(item)

    def count(self) -> int:
        return len(self._names) + sum(below.count() for below in self._below.values())

    def is_bounded(self) -> bool:
        return len(self._names) <= _MOST_NAMES and all(below.is_bounded() for below in self._below.values())

    def row(self, spelling: str) -> type[msgspec.Struct]:
        """The class of whole rows: what has no object of properties is a row of another form, or no row at all."""
        fields = [("id", str), ("name", Any, None), ("location", Any, None), *self._fields(skip=_APART)]
        below = self._below.get("properties")
        fields.append(("properties", below.objects() if below and below._form is Form.OBJECT else _Skipped))
        return msgspec.defstruct(
            "Row", fields, tag_field="type", tag=spelling, forbid_unknown_fields=True, gc=False, kw_only=True
        )

    def objects(self) -> type[msgspec.Struct]:
        return msgspec.defstruct("Object", self._fields(skip=()), forbid_unknown_fields=True, gc=False)

    def _type(self) -> Any:
        match self._form:
            case Form.OBJECT:
                return self.objects() | None
            case Form.LIST:
                return list[self._step(LIST)] | None  # type: ignore[misc]  # made at run time
            case Form.MAP:
                return dict[str, self._step(MAP)] | None  # type: ignore[misc]  # made at run time

    def _step(self, step: str) -> Any:
        return self._below[step]._type() if step in self._below else Any

    def _fields(self, skip: Iterable[str]) -> list[Any]:
        """A field for each name, in the order in which they were met; other spellings of judged names get none."""
        judged = self._node.steps
        folded = {step.lower() for step in judged} | {name.lower() for name in skip}
        names = [name for name in self._names if name in judged or name.lower() not in folded]
        fields: list[Any] = []
        for index, name in enumerate(dict.fromkeys([*names, *judged])):
            if name in skip:
                continue
            own = self._step(name) if name in judged else msgspec.Raw
            attribute = self._node.attribute(name) if name in judged else f"x{index}"
            fields.append((attribute, own, msgspec.field(name=name, default=None)))
        return fields
