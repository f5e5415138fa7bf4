"""Decode lines no further than judging needs, where rows of their type were seen before and nothing is amiss."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from residency.arm.ids import InvalidResourceIdError, fold
from residency.catalogue.entry import Entry, Fact, How
from residency.catalogue.judged_tree import has_shape, tree_of
from residency.catalogue.load import Catalogue
from residency.catalogue.screening import Look, Screen
from residency.flow.references import alias_of, nearest_above
from residency.model.places import Place

if TYPE_CHECKING:
    from residency.catalogue.shapes import Shape

_FIRST = 64
"""Rows of a type that are decoded in full before its shape is taken for known."""
_WORTH_IT = 1500
"""Rows of a file that are decoded in full in any case: making decoders takes as long as some hundred rows."""


class Way(NamedTuple):
    """What references at one property have in common, for `Waiting`: the leads known so far, flags, and the fact."""

    known: dict[int, int]
    flags: int
    fact: Fact


class RowType:
    """What is known of a type; one for each spelling of it.

    Attributes:
        spelling: as the rows have it.
        entry: what the catalogue knows; None for an unknown type.
        screen: looks at a row; None where rows of the type are looked at in full.
        by_others: whether it is where another resource is.
        needs_parent: whether a row without a parent is looked at in full.
        follows: the property that says where it is; empty where none does.
        is_wide: whether that names a geography.
        is_named: whether it answers to other names than its id.
        prefix: of a name that no other resource in the world has.
        shape: what rows look like; None where they are never decoded by it.
        shaped_screen: looks at rows that were decoded by the shape.
        noted: rows that were decoded in full.
        due: at so many the shape is used, or used anew.
        names: how many names the shape in use has.
        sorts: for `Waiting`, the numbers of rows that are alike.
        ways: for `Waiting`, by the numbers of the facts that read references.
    """

    __slots__ = (
        "by_others",
        "due",
        "entry",
        "follows",
        "is_named",
        "is_wide",
        "names",
        "needs_parent",
        "noted",
        "prefix",
        "screen",
        "shape",
        "shaped_screen",
        "sorts",
        "spelling",
        "ways",
    )

    def __init__(self, spelling: str, entry: Entry | None, screen: Screen | None) -> None:
        self.spelling, self.entry, self.screen = spelling, entry, screen
        how = entry.how if entry else How.REGIONAL
        self.by_others = how in {How.PARENT, How.EXTENDS}
        self.needs_parent = how is How.PARENT
        self.follows = entry.path if entry and entry.path else "location" if how is How.REGIONAL else ""
        self.is_wide = how is How.GEOGRAPHY
        self.is_named = entry is not None and entry.is_named
        self.prefix = entry.type.lower() if entry and entry.hosts else ""
        self.shape: Shape | None = None
        self.shaped_screen: Screen | None = None
        self.noted, self.due, self.names = 0, 0, 0
        self.sorts: dict[tuple[int, int, int], int] = {}
        self.ways: dict[int, Way] = {}


class Sighted(NamedTuple):
    """A row that its screen found clean: all that is wanted of it.

    Attributes:
        type: of the row.
        node: its folded id.
        names: hashes of what it answers to beside that.
        place: where it is, if it is located itself.
        passes: how many of its flows pass.
        others: how many do not apply.
        refs: see `Look.refs`.
    """

    type: RowType
    node: str
    names: tuple[int, ...]
    place: Place | None
    passes: int
    others: int
    refs: list[Any]


class Lines:
    """Decodes the lines of one reading, and learns their shapes meanwhile."""

    def __init__(self, catalogue: Catalogue, look: Look, *, first: int = _FIRST, worth_it: int = _WORTH_IT) -> None:
        """Know nothing yet.

        Args:
            catalogue: has the screens.
            look: what they look with; what they note of references and names is taken out of it.
            first: rows of a type that are decoded in full before its shape is taken for known.
            worth_it: clean rows that are decoded in full before any shape is.
        """
        self._catalogue, self._look = catalogue, look
        self._decode: Callable[[bytes], Any] | None = None
        self._not_of_shape: tuple[type[Exception], ...] = ()
        self._types: dict[type, RowType] = {}
        self._classes: dict[str, type] = {}
        self._noted = 0
        self._first, self._worth_it = first, worth_it

    def decode(self, line: bytes) -> Any:
        """A `Sighted`, or the value in full.

        Raises:
            orjson.JSONDecodeError: the line is not JSON.
        """
        if self._decode is not None and line.isascii():  # what is skipped is not checked for being UTF-8
            try:
                sighted = self._sighted(self._decode(line))
            except self._not_of_shape:
                sighted = None
            if sighted is not None:
                return sighted
            self._look.forget()
        return orjson.loads(line)

    def _sighted(self, row: Any) -> Sighted | None:
        kind = self._types[type(row)]
        look = self._look
        passes = kind.shaped_screen(row, look)  # type: ignore[misc]  # a type in use has one
        if passes < 0:
            return None
        text = row.id
        node = text.lower() if text[0] == "/" and "//" not in text and text[-1] != "/" else fold(text)
        if kind.needs_parent and nearest_above(node) is None:
            return None
        place = look.inside[row.location] if kind.follows else None
        names = further_names(row.name, kind, look) if kind.is_named else ()
        others, refs = look.others, look.refs
        if others:
            look.others = 0
        if refs:
            look.refs = []
        sighted: Sighted = _made(Sighted, (kind, node, names, place, passes, others, refs))
        return sighted

    def note(self, kind: RowType, row: Mapping[str, Any]) -> None:
        """Learn from a clean row that was decoded in full."""
        self._noted += 1
        kind.noted += 1
        if kind.shape is None:
            if kind.noted > 1 or kind.entry is None or not has_shape(kind.entry):
                return
            from residency.catalogue.shapes import Shape  # noqa: PLC0415 - takes as long as some hundred rows

            kind.shape = Shape(tree_of(kind.entry))
        kind.shape.note(row)
        if kind.noted >= max(kind.due, self._first) and self._noted >= self._worth_it:
            kind.due = 2 * kind.noted
            if kind.shape.names > kind.names:
                self._use(kind, kind.shape)

    def _use(self, kind: RowType, shape: Shape) -> None:
        from residency.catalogue.shapes import NotOfShape, decoder  # noqa: PLC0415

        kind.names = shape.names
        kind.shaped_screen = self._catalogue.shaped_screen(kind.spelling)
        made = shape.rows(kind.spelling) if kind.shaped_screen else None
        if made is None:
            self._classes.pop(kind.spelling, None)
        else:
            self._classes[kind.spelling] = made
            self._types[made] = kind
        self._decode = decoder(self._classes.values()) if self._classes else None
        self._not_of_shape = (*NotOfShape, KeyError, TypeError, AttributeError, IndexError, InvalidResourceIdError)


_made: Any = tuple.__new__
"""A million of them: what a named tuple's own constructor adds is felt."""


def further_names(name: object, kind: RowType, look: Look) -> tuple[int, ...]:
    """Hashes of what a row answers to beside its id: its name, where no other in the world has it, and more."""
    own = [f"{kind.prefix}#{name.lower()}"] if kind.prefix and type(name) is str else []
    if look.names:
        own += [alias_of(reads, value) for reads, value in look.names]
        look.names.clear()
    return tuple(map(hash, own))
