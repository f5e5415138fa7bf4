"""The shapes of answers where the SDK has no class for them.

The SDK types the members of a union in outputs as anything, so that no class says where their properties go. The
official provider flattens answers as it flattens requests: the classes of the inputs say it. A member of a union may be
answered with properties that nobody can ask for; where all that can be asked for stands below `properties`, so do they.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from residency.arm.shapes import Child, Shape

_ASKED, _ANSWERED = "Args", "Response"
_COPY = " answered"
_BAG = ("properties",)
_ENVELOPE = frozenset({"etag", "id", "name", "type"})


class Answers:
    """Completes the shapes of one module; `shapes` holds all of them, those of answers completed too."""

    def __init__(self, shapes: Mapping[str, Shape]) -> None:
        """Complete the nested classes."""
        self.shapes = dict(shapes)
        self._reach: dict[str, bool] = {}
        for key in shapes:
            asked = shapes.get(f"{key.removesuffix(_ANSWERED)}{_ASKED}") if key.endswith(_ANSWERED) else None
            if asked:
                self.shapes[key] = self.completed(shapes[key], asked)

    def completed(self, answered: Shape, asked: Shape) -> Shape:
        """The shape of an answer, with the classes of the request where they lead to a union and it has none."""
        missing = {
            name: self._copies(children)
            for name, children in asked.children.items()
            if name not in answered.children and self._leads_to_union(children)
        }
        return replace(answered, children={**answered.children, **missing}) if missing else answered

    def _leads_to_union(self, children: Iterable[Child]) -> bool:
        return any(child.when or self._reaches(child.shape) for child in children)

    def _reaches(self, key: str) -> bool:
        if key not in self._reach:
            self._reach[key] = False  # a class that stands below itself adds nothing
            self._reach[key] = any(map(self._leads_to_union, self.shapes[key].children.values()))
        return self._reach[key]

    def _copies(self, children: Iterable[Child]) -> tuple[Child, ...]:
        return tuple(replace(child, shape=self._copy(child)) for child in children)

    def _copy(self, child: Child) -> str:
        """An input's class as answers have it: nothing is filled in, and a map is a map."""
        key = child.shape + _COPY
        if key not in self.shapes:
            own = self.shapes[child.shape]
            self.shapes[key] = own  # for a class that stands below itself
            children = {name: self._copies(below) for name, below in own.children.items()}
            bare = replace(own, children=children, constants={}, sets=frozenset())
            self.shapes[key] = _with_bag(bare, child) if child.when else bare
        return key


def _with_bag(shape: Shape, child: Child) -> Shape:
    if not shape.places or any(path[:1] != _BAG for path in shape.places.values()):
        return shape
    outside = {name: (name,) for name in (*_ENVELOPE, *child.when) if name not in shape.places}
    return replace(shape, places={**outside, **shape.places}, rest=_BAG)
