"""The vantage `export`: what Azure's own tools write about resources.

Reads the rows of Resource Graph as JSON lines, its answers (`az graph query`, `Search-AzGraph | ConvertTo-Json`, the
REST API, with `data` as objects or as a table), lists of Azure Resource Manager (`{"value": […]}`), and what
`az … list` and `az … show` print, which has the properties of a resource beside its name instead of below `properties`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, NamedTuple

import orjson

from residency.arm.ids import InvalidResourceIdError, parse_resource_id
from residency.model.rows import Gap, Provenance, RawRow, SourceInfo
from residency.sources.document import looks_like
from residency.sources.interface import Source, SourceError
from residency.sources.json_stream import BrokenLine, JsonStream

VANTAGE = "export"
_ENVELOPE = frozenset(
    {
        "apiversion",
        "etag",
        "extendedlocation",
        "id",
        "identity",
        "kind",
        "location",
        "managedby",
        "name",
        "plan",
        "properties",
        "resourcegroup",
        "sku",
        "subscriptionid",
        "systemdata",
        "tags",
        "tenantid",
        "type",
        "zones",
    }
)
"""Keys that stand beside `properties` in every resource; the rest of a flattened row belongs below it."""
_ROW_LISTS = ("data", "value", "resources")
_MOST_BROKEN_LINES = 100
_JSON = frozenset({dict, list, str, int, float, bool, type(None)})
"""What a line is decoded to, unless a decoder made something of its own of a row."""


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
        yield from _rows(stream)
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


def _rows(stream: JsonStream) -> Iterator[RawRow | Gap]:
    provenance = Provenance(vantage=VANTAGE, file=stream.name)
    broken = read = 0
    make = tuple.__new__
    for item in stream.items():
        if isinstance(item, BrokenLine):
            broken += 1
            if broken > _MOST_BROKEN_LINES or not read:
                raise SourceError(f"{stream.name} is not JSON at line {item.line}, {item.reason}")
            yield Gap(where=f"{stream.name}:{item.line}", reason=f"the line is not JSON: {item.reason}")
            continue
        value, line, at = item
        read += 1
        form = type(value)
        if form not in _JSON or (form is dict and "properties" in value and "type" in value and "id" in value):
            yield make(RawRow, (value, provenance, None, line, at))
        else:
            yield from _other(value, line, stream, provenance)


def _other(value: object, line: int, stream: JsonStream, provenance: Provenance) -> Iterator[RawRow | Gap]:
    """What an item is that is no plain row: a row of another form, an answer that holds rows, or nothing like it."""
    place = f"{stream.name}:{line}"
    if not isinstance(value, Mapping):
        yield Gap(where=place, reason=f"holds {type(value).__name__} {str(value)[:40]!r} where a resource is expected")
        return
    answer = _answer(value)
    if answer is not None:
        yield from _of_answer(answer, place, line, provenance)
    elif _is_resource(value):
        yield _row(value, line, provenance)
    elif stream.is_alone:
        raise SourceError(f"{stream.name} is no export of resources but looks like {looks_like(value)}")
    else:
        yield Gap(where=place, reason="holds an object that has neither an id nor a type: it is no resource")


class _Answer(NamedTuple):
    rows: list[Any]
    more: str
    """Why the answer is not everything; empty where it is."""


def _answer(value: Mapping[str, Any]) -> _Answer | None:
    """The rows of an answer of Resource Graph or Resource Manager; None where the value is none."""
    for key in _ROW_LISTS:
        rows = value.get(key)
        if isinstance(rows, Mapping) and isinstance(rows.get("columns"), list) and isinstance(rows.get("rows"), list):
            rows = _table(rows)
        if isinstance(rows, list) and not _is_resource(value) and "$schema" not in value:
            return _Answer(rows, _cut_off(value, len(rows)))
    return None


def _table(table: Mapping[str, Any]) -> list[dict[str, Any]]:
    names = [column.get("name") if isinstance(column, Mapping) else column for column in table["columns"]]
    rows = (row if isinstance(row, list) else [] for row in table["rows"])
    return [{str(name): cell for name, cell in zip(names, row, strict=False)} for row in rows]


def _cut_off(value: Mapping[str, Any], count: int) -> str:
    token = value.get("$skipToken") or value.get("skipToken") or value.get("skip_token")
    if token or str(value.get("resultTruncated", "")).lower() == "true":
        return "the answer is one page of several: ask for the next ones with its skip token"
    if value.get("nextLink"):
        return "the list is one page of several: follow its nextLink"
    total = value.get("totalRecords", value.get("total_records"))
    if isinstance(total, int) and not isinstance(total, bool) and total > count:
        return f"the answer has {count} of {total} rows: ask for the others"
    return ""


def _of_answer(answer: _Answer, place: str, line: int, provenance: Provenance) -> Iterator[RawRow | Gap]:
    if answer.more:
        yield Gap(where=place, reason=answer.more)
    for index, row in enumerate(answer.rows):
        if isinstance(row, Mapping) and _is_resource(row):
            yield _row(row, line, provenance)
        else:
            yield Gap(where=f"{place}[{index}]", reason="is no resource: it has neither an id nor a type")


def _is_resource(value: Mapping[str, Any]) -> bool:
    keys = {str(key).lower() for key in value}
    return "resourceid" in keys or "id" in keys or {"type", "name"} <= keys


def _row(value: Mapping[str, Any], line: int, provenance: Provenance) -> RawRow:
    """The row in ARM's shape: `ResourceId` is an id, and what `az` flattened is put back below `properties`."""
    body = {_plain_key(str(key)): item for key, item in value.items()}
    if isinstance(body.get("properties"), str):
        body["properties"] = _unpacked(body["properties"])
    if "properties" not in body:
        below = {key: item for key, item in body.items() if key.lower() not in _ENVELOPE}
        body = {key: item for key, item in body.items() if key.lower() in _ENVELOPE} | {"properties": below}
    if not isinstance(body.get("type"), str) and isinstance(body.get("id"), str):
        with suppress(InvalidResourceIdError):  # else the row is judged as one of an unknown type
            body["type"] = parse_resource_id(body["id"]).type
    return RawRow(body, provenance, None, line)


def _plain_key(key: str) -> str:
    folded = key.lower()
    if folded == "resourceid":
        return "id"
    return folded if folded in {"id", "name", "type", "location", "properties", "sku", "kind"} else key


def _unpacked(text: str) -> object:
    """`properties` of CSV-like exports is JSON as text; another text stays what it is, and nobody understands it."""
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return text
