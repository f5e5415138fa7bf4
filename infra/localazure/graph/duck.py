"""The engine of Resource Graph: `duckdb-kql` over DuckDB in memory, brought up to date before each query."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from threading import Lock
from typing import Any

import duckdb
import duckdb_kql
import orjson

from infra.localazure.graph import rows
from infra.localazure.graph.interface import Column, GraphEngine, QueryError, Result
from infra.localazure.lag import Feed
from infra.localazure.store import Changes

_TABLE_NAME = re.compile(r"\b(" + "|".join(rows.TABLES) + r")\b", re.IGNORECASE)
_NO_TABLE = re.compile(
    r"\s*(?:where|project|project-away|extend|summarize|order|sort|top|take|limit|count|distinct)\b", re.I
)
"""How a query begins that names no table; it asks Resources (Azure's own examples of 2019 are written so)."""
_TYPES = {
    "VARCHAR": "string",
    "BOOLEAN": "boolean",
    "BIGINT": "integer",
    "INTEGER": "integer",
    "HUGEINT": "integer",
    "DOUBLE": "number",
    "TIMESTAMP": "datetime",
    "TIMESTAMP WITH TIME ZONE": "datetime",
}
_MOST_ROWS = 1_000_000


class _Kept(Result):
    """A table of its own in the database, which DuckDB fills much faster than rows could be handed to Python."""

    def __init__(self, database: Any, lock: Lock, name: str, columns: tuple[Column, ...], total: int) -> None:
        self._database, self._lock, self._name = database, lock, name
        self.columns, self.total = columns, total

    def rows(self, start: int, count: int) -> list[tuple[bytes, ...]]:
        with self._lock:
            found = self._database.execute(
                f'SELECT to_json(COLUMNS(*)) FROM "{self._name}" LIMIT {count:d} OFFSET {start:d}'  # noqa: S608
            ).fetchall()
        return [tuple(_json(value) for value in row) for row in found]

    def close(self) -> None:
        with self._lock:
            self._database.execute(f'DROP TABLE "{self._name}"')


class DuckGraph(GraphEngine):
    """Follows a store file; the first query reads all of it, later ones only what has changed.

    Args:
        store: the SQLite file, which another connection keeps writing.
        subscriptions: those that there are though they are not stored, as GET answers them.
        feed: the changes as they are to be seen; all at once where it is None.
    """

    def __init__(self, store: Path, subscriptions: Iterable[Mapping[str, Any]], feed: Feed | None = None) -> None:
        self._feed = feed or Feed(store)
        self._results = 0
        self._lock = Lock()
        self._database = duckdb_kql.connect(config={"threads": 1})
        for table in rows.TABLES:
            columns = ", ".join(
                [
                    "_id VARCHAR",
                    *(f'"{c}" VARCHAR' for c in rows.TEXT),
                    *(f'"{c}" JSON' for c in rows.DYNAMIC),
                ]
            )
            self._database.execute(f'CREATE TABLE "_{table}" ({columns})')
        self._given = {body["id"]: rows.subscription_row(body) for body in subscriptions}
        self._insert(rows.CONTAINERS, self._given.items())
        self._scope: frozenset[str] | None = None
        self._show(None)
        # Query texts come from clients: they may read these tables and nothing else of the machine.
        self._database.execute("SET enable_external_access = false")
        self._database.execute("SET lock_configuration = true")

    def query(self, text: str, subscriptions: frozenset[str] | None = None) -> Result:
        """Run a query over everything that is committed now, or was when a lag says.

        Raises:
            QueryError: the text is not valid KQL, uses what is not supported here, or finds too many rows.
        """
        with self._lock:
            self._catch_up()
            if subscriptions != self._scope:
                self._show(subscriptions)
            try:
                result = self._run(_translated(text))
            except duckdb.Error as error:
                raise QueryError(str(error).splitlines()[0]) from error
        if result.total > _MOST_ROWS:
            result.close()
            raise QueryError(f"the result has more than {_MOST_ROWS} rows; narrow the query")
        return result

    def close(self) -> None:
        """Close both sides."""
        self._feed.close()
        self._database.close()

    def _run(self, sql: str) -> _Kept:
        self._results += 1
        name = f"_result{self._results}"
        kept = f'CREATE TEMP TABLE "{name}" AS SELECT * FROM ({sql}) LIMIT {_MOST_ROWS + 1}'  # noqa: S608 - translated KQL
        ((total,),) = self._database.execute(kept).fetchall()
        described = self._database.execute(f'SELECT * FROM "{name}" LIMIT 0').description or []  # noqa: S608
        columns = tuple(Column(name=column, type=_TYPES.get(str(kind), "object")) for column, kind, *_ in described)
        return _Kept(self._database, self._lock, name, columns, total)

    def _show(self, scope: frozenset[str] | None) -> None:
        """Let the tables' views show the rows of some subscriptions and of the tenant, or all."""
        # A view takes no parameters: the ids are written into it, as SQL's literals.
        names = ", ".join("'" + name.replace("'", "''") + "'" for name in sorted(scope or ()))
        where = f"WHERE lower(\"subscriptionId\") IN ('', {names})" if scope else ""
        for table in rows.TABLES:
            self._database.execute(
                f'CREATE OR REPLACE VIEW "{table}" AS SELECT * EXCLUDE (_id) FROM "_{table}" {where}'  # noqa: S608
            )
        self._scope = scope

    def _catch_up(self) -> None:
        for changes in self._feed.ready():
            self._apply(changes)

    def _apply(self, changes: Changes) -> None:
        put: dict[str, list[tuple[str, dict[str, Any]]]] = {table: [] for table in rows.TABLES}
        for record in changes.put:
            table = rows.table_of(record)
            if table:
                put[table].append((record.id, rows.row_of(record)))
        # After a failure half way the next query applies the same changes again.
        for table, added in put.items():
            gone = [*changes.gone, *(folded for folded, _ in added)]
            self._database.execute(f'DELETE FROM "_{table}" WHERE _id IN (SELECT unnest(?))', [gone])  # noqa: S608
            self._insert(table, added)
        self._insert(rows.CONTAINERS, [(given, self._given[given]) for given in changes.gone if given in self._given])

    def _insert(self, table: str, added: Iterable[tuple[str, dict[str, Any]]]) -> None:
        """Insert rows given as one JSON text, which DuckDB takes apart faster than Python could bind values."""
        text = orjson.dumps([{"_id": folded, **row} for folded, row in added]).decode()
        fields = ["_id", *rows.TEXT]
        picked = [*(f"j->>'{name}'" for name in fields), *(f"nullif(j->'{name}', 'null')" for name in rows.DYNAMIC)]
        self._database.execute(
            f'INSERT INTO "_{table}" SELECT {", ".join(picked)} '  # noqa: S608 - constants only
            "FROM (SELECT unnest(from_json(?, '[\"JSON\"]')) AS j)",
            [text],
        )


def _translated(text: str) -> str:
    if _NO_TABLE.match(text):
        text = f"{rows.RESOURCES} | {text}"
    schema = {name: list(rows.COLUMNS) for name in _TABLE_NAME.findall(text)}
    try:
        translated = duckdb_kql.to_sql(text, schema=schema, allow_write=False)
    except duckdb_kql.KqlError as error:
        raise QueryError(str(error)) from error
    except RecursionError as error:
        raise QueryError("the query is nested too deep") from error
    if translated.parameters:
        raise QueryError("query parameters are not supported")
    return str(translated)


def _json(value: str | None) -> bytes:
    return b"null" if value is None else value.encode()
