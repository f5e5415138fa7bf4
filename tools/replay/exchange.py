"""What is expected of one request, and how an answer is compared with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

_PASSING = re.compile(
    r"""\d{4}-\d\d-\d\d[T ][\d:.]+.*                    # a moment
    | [A-Z][a-z]{2},\ \d\d\ [A-Z][a-z]{2}\ \d{4}.*     # a moment as in mail headers
    | .*[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-.*         # something with a GUID
    | \d+\.\d+\.\d+\.\d+ | PT[\d.]+S | [+/\w]{40,}={0,2}""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
"""Values that are never the same twice: of them only the type counts."""
_KINDS: Mapping[type, str] = {str: "text", bool: "bool", int: "number", float: "number", list: "list", dict: "object"}


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """One request and what Azure answered.

    Attributes:
        method: upper case.
        url: path and query, with the local subscription.
        body: decoded JSON, None for none.
        status: the status, None where any will do (what only prepares the ground).
        headers: names that the answer must have, in lower case.
        values: dotted path -> value or, as `<text>`, the type only; `[]` is any item of a list.
        code: of the error, None where there is none.
        message: of the error, None where the words do not count.
        finally_values: the same as `values`, for what a GET answers when the operation is over.
    """

    method: str
    url: str
    body: Any = None
    status: int | None = None
    headers: frozenset[str] = frozenset()
    values: Mapping[str, Any] = field(default_factory=dict)
    code: str | None = None
    message: str | None = None
    finally_values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The request in one line."""
        return f"{self.method} {self.url}"


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What the embedded Azure answered; header names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: Any


def differences(wanted: Exchange, reply: Reply, end: Reply | None) -> Iterator[str]:
    """What in an answer, and in what GET answers when all is done, is not as wanted."""
    if wanted.status is not None and reply.status != wanted.status:
        yield f"status {reply.status} instead of {wanted.status}"
    yield from (f"no header {name}" for name in sorted(wanted.headers - reply.headers.keys()))
    error = reply.body.get("error", {}) if isinstance(reply.body, dict) else {}
    if wanted.code is not None and error.get("code") != wanted.code:
        yield f"error {error.get('code')} instead of {wanted.code}"
    if wanted.message is not None and error.get("message") != wanted.message:
        yield f"message {error.get('message')!r} instead of {wanted.message!r}"
    yield from _wrong_values(wanted.values, reply.body)
    if wanted.finally_values:
        if end is None:
            yield "no operation to follow"
        else:
            yield from (f"in the end {finding}" for finding in _wrong_values(wanted.finally_values, end.body))


def shape(body: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """The paths of a body with their values; of passing values, and of empty lists and objects, the type."""
    if isinstance(body, dict) and body:
        for key, value in body.items():
            yield from shape(value, f"{path}.{key}" if path else key)
    elif isinstance(body, list) and body:
        for item in body:
            yield from shape(item, f"{path}[]")
    elif body is not None and path:
        passing = isinstance(body, str) and _PASSING.fullmatch(body)
        yield path, f"<{_KINDS[type(body)]}>" if passing or isinstance(body, dict | list) else body


def _wrong_values(wanted: Mapping[str, Any], body: Any) -> Iterator[str]:
    for path, value in wanted.items():
        there = list(_at(body, re.split(r"\.(?![^\[]*\])", path)))
        if not there:
            yield f"no {path}"
        elif not any(_same(value, each) for each in there):
            shown = there[0] if isinstance(there[0], str | int | float | bool) else f"<{_KINDS.get(type(there[0]))}>"
            yield f"{path} is {shown!r} instead of {value!r}"


def _same(wanted: Any, there: Any) -> bool:
    if isinstance(wanted, str) and wanted.startswith("<") and wanted.endswith(">"):
        return wanted == f"<{_KINDS.get(type(there))}>"
    if isinstance(wanted, str) and isinstance(there, str):  # Azure's own spelling of ids and places varies
        return wanted.lower().replace(" ", "") == there.lower().replace(" ", "")
    return bool(wanted == there) and isinstance(wanted, bool) == isinstance(there, bool)


def _at(body: Any, steps: list[str]) -> Iterator[Any]:
    """The values at a path; a key may hold dots itself, so that longer keys are tried too."""
    if not steps:
        yield body
        return
    for taken in range(1, len(steps) + 1):
        key = ".".join(steps[:taken])
        name, each, _ = key.partition("[]")
        if not isinstance(body, dict) or name not in body:
            continue
        value = body[name]
        if not each:
            yield from _at(value, steps[taken:])
        elif isinstance(value, list):
            for item in value:
                yield from _at(item, steps[taken:])
