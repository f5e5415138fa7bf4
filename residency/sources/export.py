"""The vantage `export`: what Azure's own tools write about resources.

Reads the rows of Resource Graph as JSON lines, its answers (`az graph query`, `Search-AzGraph | ConvertTo-Json`, the
REST API, with `data` as objects or as a table), lists of Azure Resource Manager (`{"value": […]}`), and what
`az … list` and `az … show` print, which has the properties of a resource beside its name instead of below `properties`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from residency.model.rows import Gap, Provenance, RawRow, SourceInfo
from residency.sources.azure_rows import Pages, answer_in, doubt_of, in_arm_shape, is_plain, is_resource, said_of
from residency.sources.interface import Source, SourceError
from residency.sources.json_items import BrokenLine
from residency.sources.json_stream import JsonStream

VANTAGE = "export"
_MOST_BROKEN = 100
"""More items that are not JSON: the file is something else."""
_JSON = frozenset({dict, list, str, int, float, bool, type(None)})
"""What an item is decoded to, unless a decoder made something of its own of a row."""


class ExportSource(Source):
    """Reads one file, row by row; what is kept of it is one row at a time."""

    def __init__(self, target: str) -> None:
        """Take a path, or `-` for standard input; nothing is read yet."""
        self._info = SourceInfo(vantage=VANTAGE, target=target)
        self._stream: JsonStream | None = None
        self._decode: Callable[[bytes], Any] | None = None

    def decode_with(self, decode: Callable[[bytes], Any]) -> None:
        """Decode JSON lines so."""
        self._decode = decode

    def read(self) -> Iterator[RawRow | Gap]:
        """Yield a row for every resource, with the line that it begins at; a gap for what cannot be read.

        Raises:
            SourceError: not readable, or nothing that Azure's tools write; the message names file and place.
        """
        target, started = self._info.target, _now()
        stream = self._stream = JsonStream(target)
        if self._decode is not None:
            stream.decode = self._decode
        yield from _Reading(stream).rows()
        self._info = SourceInfo(vantage=VANTAGE, target=target, digest=stream.digest(), started=started, ended=_now())

    def again(self, token: int) -> RawRow:
        """Decode a row's line again."""
        if self._stream is None:
            raise SourceError("nothing was read yet")
        return RawRow(self._stream.line_at(token), Provenance(vantage=VANTAGE, file=self._stream.name))

    def info(self) -> SourceInfo:
        """The file and its digest."""
        return self._info


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


class _Reading:
    """One pass over a file."""

    def __init__(self, stream: JsonStream) -> None:
        self._stream = stream
        self._provenance = Provenance(vantage=VANTAGE, file=stream.name)
        self._pages = Pages()

    def rows(self) -> Iterator[RawRow | Gap]:
        stream, provenance = self._stream, self._provenance
        broken = read = 0
        make = tuple.__new__  # see JsonStream
        for item in stream.items():
            if isinstance(item, BrokenLine):
                broken += 1
                if broken > _MOST_BROKEN or not read:
                    raise SourceError(f"{stream.name}: the item at line {item.line} {item.reason}")
                yield Gap(where=f"{stream.name}:{item.line}", reason=f"the item {item.reason}")
                continue
            value, line, at = item
            read += 1
            form = type(value)
            if form not in _JSON or (form is dict and is_plain(value)):
                yield make(RawRow, (value, provenance, None, line, at))
            else:
                yield from self._other(value, line)
        for where, reason in self._pages.missing():
            yield Gap(where=where, reason=reason)

    def _other(self, value: object, line: int) -> Iterator[RawRow | Gap]:
        """What an item is that is no plain row: a row of another form, an answer of many, or nothing like it."""
        place = f"{self._stream.name}:{line}"
        if isinstance(value, list):
            yield from self._many(value, place, line, is_whole=False)
        elif not isinstance(value, Mapping):
            said = f"holds {type(value).__name__} {str(value)[:40]!r} where a resource is expected"
            yield Gap(where=place, reason=said)
        elif is_resource(value):
            yield from self._one(value, line, is_whole=False)
        elif (found := answer_in(value)) is not None:
            self._pages.add(place, found)
            yield from self._many(found.rows, place, line, is_whole=True)
        elif self._stream.is_alone:
            raise SourceError(f"{self._stream.name} is no export of resources but {said_of(value)}")
        else:
            yield Gap(where=place, reason=f"is no resource: it has neither an id nor a type, and {said_of(value)}")

    def _many(self, rows: list[Any], place: str, line: int, *, is_whole: bool) -> Iterator[RawRow | Gap]:
        for index, row in enumerate(rows):
            if isinstance(row, Mapping) and is_resource(row):
                yield from self._one(row, line, is_whole=is_whole)
            else:
                yield Gap(where=f"{place}[{index}]", reason="is no resource: it has neither an id nor a type")

    def _one(self, value: Mapping[str, Any], line: int, *, is_whole: bool) -> Iterator[RawRow | Gap]:
        body = in_arm_shape(value, is_whole=is_whole)
        below = body.get("resources")
        if doubt := doubt_of(body["id"]):
            yield Gap(where=f"{self._stream.name}:{line}", reason=doubt)
        yield RawRow(body, self._provenance, None, line)
        if isinstance(below, list):  # children that a machine is shown with
            yield from self._many(below, f"{self._stream.name}:{line}.resources", line, is_whole=is_whole)
