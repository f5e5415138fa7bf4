"""Property values off the wire."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Generic, NamedTuple, TypeVar

from residency.arm.shapes import SPECIAL_VALUE_KEY
from residency.policypack.judged import WHOLE, Level
from residency.policypack.wire import Value, read_entry
from residency.sources.pulumi_values import LATER, UNKNOWN, plain

_T = TypeVar("_T")
_KEY_TAG = 0x0A
_LONGEST_SHORT = 0x7F
"""How an entry begins: the tag of its name, and the name's length if it takes one byte (protobuf's encoding)."""
_REMEMBERED = 64
"""Values that are kept of a property: of some there are a handful in a stack, of others each resource has its own."""


class Property(NamedTuple):
    """One property of a resource, its value plain (`pulumi_values.plain`), whole numbers as int.

    Attributes:
        name: its SDK name.
        value: shared by all resources that have the same: not to be changed.
        is_later: whether any part of the value is not known yet.
    """

    name: str
    value: Any
    is_later: bool


class Remembered(dict[bytes, _T | None], Generic[_T]):
    """The properties of one sort of objects, by their bytes; None for a property that nobody looks at."""

    def __init__(self, level: Level, make: Callable[[str, Any, bool], _T]) -> None:
        """Remember nothing yet.

        Args:
            level: which properties are looked at.
            make: what is made of a `Property`, given as its three parts.
        """
        super().__init__()
        self._level, self._make = level, make
        self._room: dict[str, int] = {}
        self._values: dict[str, _Values] = {}

    def __missing__(self, entry: bytes) -> _T | None:
        name = _name(entry)
        level, found = self._level[name], None
        if level is not None:
            values = self._values.get(name)
            if values is None:
                values = self._values[name] = _EVERYTHING if level is WHOLE else _Values(level)
            found = self._make(name, *values.read(read_entry(entry).value))
        room = self._room.get(name, _REMEMBERED)
        if room:
            self._room[name] = room - 1
            self[entry] = found
        return found


class _Values:
    """Takes the values of one property apart."""

    def __init__(self, level: Level) -> None:
        self._level = level
        self._known: Remembered[Property] = Remembered(level, Property)
        self._of_items: _Values | None = None

    def read(self, value: Value) -> tuple[Any, bool]:
        """The value as plain data, and whether any part of it is not known yet."""
        text = value.text  # empty for all other kinds; most values are texts, and asking for the kind is slow
        if text:
            return (LATER, True) if text == UNKNOWN else (text, False)
        match value.WhichOneof("kind"):
            case "text":
                return text, False
            case "object":
                return self._object(value.object.entries)
            case "number":
                number = value.number
                return int(number) if number.is_integer() else number, False
            case "flag":
                return value.flag, False
            case "list":
                items = [self._items().read(item) for item in value.list.values]
                return [item for item, _ in items], any(is_later for _, is_later in items)
        return None, False

    def _object(self, entries: Iterable[bytes]) -> tuple[Any, bool]:
        """An object, its names in order: the wire has them in another one each time."""
        known = self._known
        found = [one for entry in sorted(entries) if (one := known[entry]) is not None]
        value = {name: item for name, item, _ in found}
        if SPECIAL_VALUE_KEY not in value:
            return value, any(one.is_later for one in found)
        if self._level is not WHOLE:
            return _EVERYTHING._object(entries)
        return plain(value), any(one.is_later for one in found)

    def _items(self) -> _Values:
        if self._of_items is None:
            level = self._level.of_items()
            self._of_items = _EVERYTHING if level is WHOLE else _Values(level)
        return self._of_items


_EVERYTHING = _Values(WHOLE)


def own(value: Any) -> Any:
    """A value that may be changed: its objects and lists are shared with no other."""
    if type(value) is dict:
        return {name: own(item) for name, item in value.items()}
    if type(value) is list:
        return [own(item) for item in value]
    return value


def _name(entry: bytes) -> str:
    length = entry[1]
    if entry[0] == _KEY_TAG and length <= _LONGEST_SHORT:
        return entry[2 : 2 + length].decode()
    return read_entry(entry).key
