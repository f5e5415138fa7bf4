"""`POST /providers/Microsoft.ResourceGraph/resources`: options, paging and the two forms of a result."""

from __future__ import annotations

import base64
import binascii
import re
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Any, Literal, NamedTuple
from uuid import uuid4

import orjson

from infra.localazure.arm.call import Answer, Call
from infra.localazure.arm.versions import require_version
from infra.localazure.errors import ArmError, invalid_content
from infra.localazure.graph.interface import GraphEngine, QueryError, Result
from infra.localazure.identity import TENANT_ID

PATH = "/providers/microsoft.resourcegraph/resources"
VERSIONS = ("2018-09-01-preview", "2019-04-01", "2020-04-01-preview", "2021-03-01", "2022-10-01", "2024-04-01")
MOST_ROWS = 1000
"""`$top` at most, and where it is left out (the page on large result sets, read 2026-11-25; az asks for 100 itself)."""
_OBJECTS_SINCE = "2021-03-01"
"""From this version on a result is an array of objects where no form is asked for, before it a table: so the example
ResourcesBasicQuery of both versions in Azure's API specifications, read 2026-11-25."""

_KEPT_RESULTS = 16
_CUT = re.compile(r"\|\s*(?:take|limit|sample)\b", re.IGNORECASE)
"""Operators that cut a result short; Azure does not page through such a one."""


@dataclass(frozen=True, kw_only=True)
class _Options:
    top: int
    skip: int
    form: Literal["table", "objectArray"]


class _Query(NamedTuple):
    """What is asked, and of which subscriptions; None for all."""

    text: str
    scope: frozenset[str] | None


class GraphApi:
    """Answers queries; a paged result is kept, so that its pages fit together whatever is written meanwhile."""

    def __init__(self, engine: GraphEngine) -> None:
        self._engine = engine
        self._results: OrderedDict[str, tuple[_Query, Result]] = OrderedDict()
        self._lock = Lock()

    def answer(self, call: Call, readable: Iterable[str]) -> Answer:
        """Run the query of a request. Meant for a thread of its own.

        Args:
            call: the request.
            readable: the ids of all subscriptions, in lower case.

        Raises:
            ArmError: 400 for the version, the options or the query; 403 where no subscription may be read.
        """
        require_version(call.api_version)
        if call.api_version not in VERSIONS and call.api_version < VERSIONS[-1]:
            raise ArmError(
                400,
                "InvalidApiVersionParameter",
                f"The api-version '{call.api_version}' is invalid. The supported versions are '{','.join(VERSIONS)}'.",
            )
        body = call.body
        if not isinstance(body, dict) or not isinstance(body.get("query"), str):
            raise invalid_content("The request content was invalid: 'query' is required.")
        query = _Query(body["query"], _scope(body, frozenset(readable)))
        given = body.get("options") or {}
        if not isinstance(given, dict):
            raise _bad("The value of options must be an object.")
        options = _options(given, "objectArray" if call.api_version >= _OBJECTS_SINCE else "table")
        token = given.get("$skipToken")
        with self._lock:
            key, result, start = self._page(query, token, options)
            pages = any(column.name == "id" for column in result.columns) and not _CUT.search(query.text)
            more = start + options.top < result.total
            next_token = _write_token(key, start + options.top) if more and pages else None
            try:
                return _written(result, start, options, next_token)
            finally:
                if next_token or key in self._results:  # the last page may be asked for again
                    self._keep(key, query, result)
                else:
                    result.close()

    def _page(self, query: _Query, token: object, options: _Options) -> tuple[str, Result, int]:
        """The key of a result, the result, and the row where the page starts."""
        if not token:
            return uuid4().hex, self._ask(query), options.skip
        key, start = _read_token(token)
        kept = self._results.get(key)
        if kept and kept[0] == query:
            return key, kept[1], start
        return uuid4().hex, self._ask(query), start  # forgotten, or ended: ask again and go on at that row

    def _ask(self, query: _Query) -> Result:
        try:
            return self._engine.query(query.text, query.scope)
        except QueryError as error:
            details = [
                {"code": "InvalidQuery", "message": "Query is invalid. Please refer to the documentation for details."},
                {"code": "ParserFailure", "message": str(error)},
            ]
            raise _bad("Please provide below info when asking for support.", details) from error

    def _keep(self, key: str, query: _Query, result: Result) -> None:
        self._results[key] = (query, result)
        self._results.move_to_end(key)
        while len(self._results) > _KEPT_RESULTS:
            _, (_, oldest) = self._results.popitem(last=False)
            oldest.close()


def _written(result: Result, start: int, options: _Options, next_token: str | None) -> Answer:
    page = result.rows(start, options.top)
    if options.form == "table":
        described = orjson.dumps([{"name": column.name, "type": column.type} for column in result.columns])
        data = (
            b'{"columns":' + described + b',"rows":[' + b",".join(b"[" + b",".join(row) + b"]" for row in page) + b"]}"
        )
    else:
        names = [orjson.dumps(column.name) + b":" for column in result.columns]
        objects = (b",".join(name + value for name, value in zip(names, row, strict=True)) for row in page)
        data = b"[" + b",".join(b"{" + inner + b"}" for inner in objects) + b"]"
    summary: dict[str, Any] = {
        "totalRecords": result.total,
        "count": len(page),
        "facets": [],
        "resultTruncated": "true" if start + len(page) < result.total else "false",
        **({"$skipToken": next_token} if next_token else {}),
    }
    return Answer(status=200, body=orjson.dumps(summary)[:-1] + b',"data":' + data + b"}")


def _options(given: dict[str, Any], usual_form: str) -> _Options:
    top, skip = given.get("$top", MOST_ROWS), given.get("$skip", 0)
    form = given.get("resultFormat", usual_form)
    if not _is_count(top) or not 1 <= top <= MOST_ROWS:
        raise _bad(f"The value of $top must be a number from 1 to {MOST_ROWS}.")
    if not _is_count(skip) or skip < 0:
        raise _bad("The value of $skip must be a number from 0.")
    if form not in {"table", "objectArray"}:
        raise _bad("The value of resultFormat must be table or objectArray.")
    return _Options(top=top, skip=skip, form=form)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _scope(body: dict[str, Any], readable: frozenset[str]) -> frozenset[str] | None:
    """The subscriptions that a query sees; None for all, as where it names none or the tenant's root group.

    Raises:
        ArmError: 403, there is none of those that it names.
    """
    named, groups = body.get("subscriptions") or [], body.get("managementGroups") or []
    if not isinstance(named, list) or not isinstance(groups, list):
        raise _bad("The values of subscriptions and managementGroups must be arrays.")
    if not named and (not groups or TENANT_ID in [str(each).lower() for each in groups]):
        return None
    seen = frozenset(str(each).lower() for each in named) & readable
    if not seen:
        raise ArmError(403, "AccessDenied", "The client may read none of the subscriptions of the query.")
    return None if seen == readable else seen


def _write_token(key: str, start: int) -> str:
    return base64.urlsafe_b64encode(f"{key}:{start}".encode()).decode()


def _read_token(token: object) -> tuple[str, int]:
    try:
        key, start = base64.b64decode(str(token).encode("ascii"), altchars=b"-_", validate=True).decode().split(":")
        return key, max(int(start), 0)
    except (binascii.Error, ValueError) as error:
        raise _bad("The value of $skipToken is not one that a result contained.") from error


def _bad(message: str, details: Sequence[dict[str, Any]] = ()) -> ArmError:
    return ArmError(400, "BadRequest", message, details=details, gateway=False)
