"""Which children come with their parent: the table `children.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from infra.localazure.arm.paths import Steps
from infra.localazure.arm.tables import load


@dataclass(frozen=True, kw_only=True, slots=True)
class InlineChildren:
    """An array in a parent's body whose items are children.

    Attributes:
        array: where it stands.
        segment: the children's type segment, `subnets`.
    """

    array: Steps
    segment: str


class Children:
    """The table, asked by folded types."""

    def __init__(self) -> None:
        table = load("children.toml")
        self._inline = {
            name.lower(): tuple(
                InlineChildren(array=tuple(path.split(".")), segment=segment)
                for path, segment in entry.get("inline", {}).items()
            )
            for name, entry in table.items()
        }
        self._implicit: dict[str, Mapping[str, Any]] = {
            name.lower(): entry["implicit"] for name, entry in table.items() if "implicit" in entry
        }

    def inline(self, parent_type: str) -> tuple[InlineChildren, ...]:
        """The arrays of children in the body of a type."""
        return self._inline.get(parent_type.lower(), ())

    def holding(self, child_type: str) -> InlineChildren | None:
        """The array of the parent's body in which a child of this type appears, if there is one."""
        parent, _, segment = child_type.lower().rpartition("/")
        return next((each for each in self._inline.get(parent, ()) if each.segment.lower() == segment), None)

    def implicit(self, parent_type: str) -> Mapping[str, Any]:
        """`segment/name` -> body of the children that exist as soon as a parent of this type does."""
        return self._implicit.get(parent_type.lower(), {})
