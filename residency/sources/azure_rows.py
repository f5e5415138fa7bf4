"""What Azure's tools print about resources: the rows of an answer, whether those are all, and a row in ARM's shape."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any, NamedTuple

import orjson

from residency.arm.flattened import has_flat_properties, unflattened
from residency.arm.ids import MOST_CHARACTERS, InvalidResourceIdError, parse_resource_id
from residency.model.opaque import Opaque
from residency.sources.document import looks_like

_ROW_LISTS = ("data", "value", "resources")
_OTHER_TOOLS = frozenset({"$schema", "contentVersion", "deployment", "checkpoint", "steps", "terraform_version"})
"""Keys of documents that may hold a list of that name too, and are no answer."""
_PLAIN_KEYS = frozenset({"id", "kind", "location", "name", "properties", "resources", "sku", "tags", "type"})
NO_PROPERTIES = Opaque("not in the export: ask for its properties, Resource Graph has them")
"""Stands for the properties of a resource of which only the head was asked for."""


class Answer(NamedTuple):
    """An answer of Resource Graph or Resource Manager.

    Attributes:
        rows: what it holds.
        more: why it is not everything; empty where it is.
        total: how many rows there are in all, where it says so.
        held: how many rows it holds.
        is_last: whether it names no further page.
    """

    rows: list[Any]
    more: str
    total: int | None
    held: int
    is_last: bool


class Pages:
    """The answers of one file, which may be pages of one another."""

    def __init__(self) -> None:
        self._all: list[tuple[str, Answer]] = []

    def add(self, where: str, answer: Answer) -> None:
        """Take the next answer, without its rows."""
        self._all.append((where, answer._replace(rows=[])))

    def missing(self) -> Iterator[tuple[str, str]]:
        """Where and why rows are missing, of every answer whose further pages are not in the file."""
        for where, answer in self._all:
            if answer.more and not self._is_whole(answer.total):
                yield where, answer.more

    def _is_whole(self, total: int | None) -> bool:
        """Whether the answers that speak of so many rows have as many together, the last page among them."""
        pages = [answer for _, answer in self._all if total is not None and answer.total == total]
        return sum(page.held for page in pages) == total and any(page.is_last for page in pages)


def answer_in(value: Mapping[str, Any]) -> Answer | None:
    """The rows of an answer in any spelling of its keys (REST, `az`, PowerShell); None where the value is none."""
    if _OTHER_TOOLS & value.keys():
        return None
    named = {str(key).lower().replace("_", "").removeprefix("$"): item for key, item in value.items()}
    for key in _ROW_LISTS:
        rows = named.get(key)
        if isinstance(rows, Mapping) and isinstance(rows.get("columns"), list) and isinstance(rows.get("rows"), list):
            rows = _table(rows)
        if isinstance(rows, list):
            total = named.get("totalrecords")
            total = total if isinstance(total, int) and not isinstance(total, bool) else None
            more = _cut_off(named)
            few = f"the answer has {len(rows)} of {total} rows: ask for the others"
            is_short = total is not None and total > len(rows)
            return Answer(rows, more or (few if is_short else ""), total, len(rows), not more)
    return None


def _table(table: Mapping[str, Any]) -> list[dict[str, Any] | None]:
    """The rows as objects; None for one that does not fit the columns."""
    names = [column.get("name") if isinstance(column, Mapping) else column for column in table["columns"]]
    return [
        {str(name): cell for name, cell in zip(names, row, strict=True)}
        if isinstance(row, list) and len(row) == len(names)
        else None
        for row in table["rows"]
    ]


def _cut_off(named: Mapping[str, Any]) -> str:
    """What an answer says about further pages."""
    if named.get("skiptoken") or str(named.get("resulttruncated", "")).lower() == "true":
        return "the answer is one page of several: ask for the next ones with its skip token"
    if named.get("nextlink"):
        return "the list is one page of several: follow its nextLink"
    return ""


def is_resource(value: Mapping[str, Any]) -> bool:
    """Whether an object is meant to be a resource: it has an id, or a type and a name."""
    keys = {str(key).lower() for key in value}
    return "resourceid" in keys or "id" in keys or {"type", "name"} <= keys


def is_plain(value: dict[str, Any]) -> bool:
    """Whether a row is in ARM's shape as it stands; what is told false may be so too. Asked of every row there is."""
    text = value.get("id")
    return (
        type(value.get("properties")) is dict
        and type(text) is str
        and "/providers/" in text
        and text.count("/") % 2 == 0  # keys and values in turn
        and len(text) <= MOST_CHARACTERS
        and "type" in value
        and "resources" not in value
    )


def doubt_of(resource_id: object) -> str:
    """What is wrong with an id, and what that makes of the reading; empty where nothing is."""
    if not isinstance(resource_id, str):
        return "the resource has no id: what refers to it or belongs to it cannot be found"
    try:
        parse_resource_id(resource_id)
    except InvalidResourceIdError as error:
        return f"{error}: what refers to it or belongs to it cannot be found"
    return ""


def said_of(value: Mapping[str, Any]) -> str:
    """What an object is that is neither a resource nor an answer, for an error."""
    error = value.get("error")
    if isinstance(error, Mapping):
        return f"an error of Azure: {error.get('code')}, {str(error.get('message'))[:200]}"
    if "contentVersion" in value:
        return "looks like an ARM template, which says what is wanted: check what stands in Azure"
    what = looks_like(value)
    return "holds no list of them" if "check export" in what else f"looks like {what}"


def in_arm_shape(value: Mapping[str, Any], *, is_whole: bool) -> dict[str, Any]:
    """A row in ARM's shape.

    `ResourceId` of PowerShell is an id, `properties` as JSON text are unpacked, and what `az` flattened is put back
    below `properties`. Where a row has none at all, they were not asked for: they cannot be seen, and are not absent.

    Args:
        value: the row.
        is_whole: whether whoever wrote it never flattens: all that is not in the row was not asked for.
    """
    body = {(folded if (folded := str(key).lower()) in _PLAIN_KEYS else str(key)): item for key, item in value.items()}
    if "id" not in body:
        same = next((key for key in body if key.lower() == "resourceid"), "")
        body["id"] = body.pop(same, None)
    if not isinstance(body.get("type"), str) and isinstance(body["id"], str):
        with suppress(InvalidResourceIdError):  # else the row is judged as one of an unknown type
            body["type"] = parse_resource_id(body["id"]).type
    properties = body.get("properties")
    if isinstance(properties, str) and properties:
        body["properties"] = _unpacked(properties)
    elif properties is None or properties == "":
        if "properties" in body or is_whole or not has_flat_properties(body):
            body["properties"] = NO_PROPERTIES
        else:
            body = unflattened(str(body.get("type")), body)
    return body


def _unpacked(text: str) -> object:
    """`properties` of CSV-like exports is JSON as text; another text stays what it is, and nobody understands it."""
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return text
