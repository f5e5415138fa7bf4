"""The truth: resources, running operations and the change sequence, in one SQLite file in WAL mode.

A request's writes are one transaction, committed before the answer is sent, so a killed process loses nothing that it
acknowledged. (`synchronous=NORMAL`: a killed process loses nothing; a machine that loses power may lose the last
commits, never the file's consistency.) The store belongs to the thread that opened it; other threads open a reader.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from infra.localazure.errors import LocalAzureError

SCHEMA_VERSION = 2

_TABLES = """
CREATE TABLE resources (
    id TEXT PRIMARY KEY,        -- folded
    type TEXT NOT NULL,         -- folded
    body BLOB NOT NULL,         -- the JSON that GET answers
    etag TEXT NOT NULL,
    created_by TEXT,            -- x-ms-client-request-id of the PUT that created it
    secrets BLOB,               -- JSON of write-only values, never answered
    listed INTEGER NOT NULL,    -- a tracked resource: in /resources and in the Graph's Resources table
    hidden INTEGER NOT NULL,    -- accepted with 202 and not there yet
    created REAL NOT NULL,      -- seconds since the epoch
    changed REAL NOT NULL,
    seq INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX resources_by_type ON resources (type, id);
CREATE INDEX resources_by_seq ON resources (seq);
CREATE INDEX resources_listed ON resources (id) WHERE listed = 1;
CREATE TABLE tombstones (id TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX tombstones_by_seq ON tombstones (seq);
CREATE TABLE operations (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,         -- put or delete
    resource TEXT NOT NULL,     -- folded id
    due REAL NOT NULL,          -- seconds since the epoch
    done INTEGER NOT NULL,
    details BLOB                -- JSON: what is to be done; once over, the error with which it failed
) WITHOUT ROWID;
CREATE INDEX operations_due ON operations (done, due);
"""


_NAME = "substr(id, length(rtrim(id, replace(id, '/', ''))) + 1)"
"""The last segment of an id, in SQL."""
_ADDED = f"CREATE INDEX IF NOT EXISTS resources_by_name ON resources ({_NAME}, type)"
"""What stores of the same version may not have yet."""
_FROM_1 = "BEGIN; ALTER TABLE operations ADD COLUMN details BLOB; PRAGMA user_version = 2; COMMIT;"


class Record(NamedTuple):
    """One stored resource; the fields are the columns of `resources` without its sequence number."""

    id: str
    type: str
    body: bytes
    etag: str
    created_by: str | None
    secrets: bytes | None
    listed: bool
    hidden: bool
    created: float
    changed: float


class Operation(NamedTuple):
    """One long-running operation; it is over when its time has come, whoever asks.

    `details` is JSON: what is to be done; once over, the error with which it failed.
    """

    id: str
    kind: str
    resource: str
    due: float
    done: bool = False
    details: bytes | None = None


class Changes(NamedTuple):
    """What happened after a sequence number: `upto` is the number to ask from next."""

    upto: int
    put: list[Record]
    gone: list[str]


_COLUMNS = "id, type, body, etag, created_by, secrets, listed, hidden, created, changed"
_OPERATIONS = "SELECT id, kind, resource, due, done, details FROM operations"
_GET = f"SELECT {_COLUMNS} FROM resources WHERE id = ?"  # noqa: S608 - constants only
_PUT = f"INSERT OR REPLACE INTO resources ({_COLUMNS}, seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608
_BY_TYPE = f"SELECT {_COLUMNS} FROM resources WHERE type = ? AND id > ? AND id < ? AND hidden = 0 ORDER BY id LIMIT ?"  # noqa: S608
_BY_NAME = f"SELECT {_COLUMNS} FROM resources WHERE {_NAME} = ? AND type = ? ORDER BY id"  # noqa: S608
_LISTED = f"SELECT {_COLUMNS} FROM resources WHERE listed = 1 AND id > ? AND id < ? AND hidden = 0 ORDER BY id LIMIT ?"  # noqa: S608
_HOLDING = f"SELECT {_COLUMNS} FROM resources WHERE instr(body, ?) AND hidden = 0 ORDER BY id"  # noqa: S608
_BELOW = f"SELECT {_COLUMNS} FROM resources WHERE id > ? AND id < ? ORDER BY id"  # noqa: S608
_CHANGED = f"SELECT {_COLUMNS}, seq FROM resources WHERE seq > ? AND hidden = 0 ORDER BY seq"  # noqa: S608


class Store:
    """The open store. All ids given to it are folded (`residency.arm.ids.fold`).

    Raises:
        LocalAzureError: the file was written by a newer version, or is no store.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = _open(path)
        self._seq: int = self._connection.execute(
            "SELECT max((SELECT ifnull(max(seq), 0) FROM resources), (SELECT ifnull(max(seq), 0) FROM tombstones))"
        ).fetchone()[0]
        self._next_due: float | None = None
        self._refresh_next_due()

    def close(self) -> None:
        """Close the file; the store is of no use afterwards."""
        self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes inside are committed together, or none of them where an exception leaves the block."""
        if self._connection.in_transaction:
            yield
            return
        with self._undone_unless_committed():
            yield
            self._connection.execute("COMMIT")

    @contextmanager
    def rehearsal(self) -> Iterator[None]:
        """What is written inside can be read inside, and is undone at the end of the block."""
        with self._undone_unless_committed():
            yield

    @contextmanager
    def _undone_unless_committed(self) -> Iterator[None]:
        seq, next_due = self._seq, self._next_due
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
                self._seq, self._next_due = seq, next_due

    @property
    def sequence(self) -> int:
        """The number of the last change."""
        return self._seq

    def changed_since(self, seq: int) -> tuple[list[Record], list[str]]:
        """What was put and is visible, and the ids of what is gone, after a change; by id."""
        rows = self._connection.execute(_CHANGED, (seq,)).fetchall()
        gone = self._connection.execute("SELECT id FROM tombstones WHERE seq > ? ORDER BY id", (seq,)).fetchall()
        return sorted(_record(row[:-1]) for row in rows), [each for (each,) in gone]

    def get(self, resource: str) -> Record | None:
        """The record of one id, hidden or not."""
        row = self._connection.execute(_GET, (resource,)).fetchone()
        return _record(row) if row else None

    def put(self, record: Record) -> None:
        """Write a record and give it the next sequence number."""
        self._seq += 1
        with self.transaction():
            self._connection.execute(_PUT, (*record, self._seq))
            if not record.hidden:  # what is made anew out of sight is still gone for readers
                self._connection.execute("DELETE FROM tombstones WHERE id = ?", (record.id,))

    def delete_tree(self, resource: str) -> None:
        """Remove a resource and everything below it: children and extension resources."""
        with self.transaction():
            low, high = _span(resource)
            ids = self._connection.execute(
                "SELECT id FROM resources WHERE id = ? UNION ALL SELECT id FROM resources WHERE id > ? AND id < ?",
                (resource, low, high),
            ).fetchall()
            for (each,) in ids:
                self._seq += 1
                self._connection.execute("INSERT OR REPLACE INTO tombstones VALUES (?, ?)", (each, self._seq))
                self._connection.execute("DELETE FROM resources WHERE id = ?", (each,))

    def by_type(self, arm_type: str, scope: str, *, after: str = "", limit: int = -1) -> list[Record]:
        """Visible records of a folded type anywhere below a folded scope, by id, from behind the id `after`."""
        low, high = _span(scope)
        return [_record(row) for row in self._connection.execute(_BY_TYPE, (arm_type, max(low, after), high, limit))]

    def by_name(self, arm_type: str, name: str) -> list[Record]:
        """Records of a folded type whose last name, folded, is this one; hidden or not, anywhere, by id."""
        return [_record(row) for row in self._connection.execute(_BY_NAME, (name, arm_type))]

    def listed(self, scope: str, *, after: str = "", limit: int = -1) -> list[Record]:
        """Visible tracked resources below a folded scope, by id, from behind the id `after`."""
        low, high = _span(scope)
        return [_record(row) for row in self._connection.execute(_LISTED, (max(low, after), high, limit))]

    def holding(self, text: bytes) -> list[Record]:
        """Visible records whose body has a text in it, by id; every record is looked at."""
        return [_record(row) for row in self._connection.execute(_HOLDING, (text,))]

    def below(self, scope: str) -> list[Record]:
        """Everything below an id, hidden or not."""
        return [_record(row) for row in self._connection.execute(_BELOW, _span(scope))]

    def start(self, operation: Operation) -> None:
        """Remember an operation that will be over at its `due` time."""
        with self.transaction():
            self._connection.execute("INSERT INTO operations VALUES (?, ?, ?, ?, ?, ?)", operation)
        if self._next_due is None or operation.due < self._next_due:
            self._next_due = operation.due

    def operation(self, operation: str) -> Operation | None:
        """One operation by its id."""
        row = self._connection.execute(_OPERATIONS + " WHERE id = ?", (operation,)).fetchone()
        return _operation(row) if row else None

    def running(self, resource: str, kind: str) -> Operation | None:
        """The operation of that kind that is not over yet, if a resource has one."""
        if self._next_due is None:
            return None
        row = self._connection.execute(
            _OPERATIONS + " WHERE done = 0 AND resource = ? AND kind = ?",
            (resource, kind),
        ).fetchone()
        return _operation(row) if row else None

    def due(self, now: float) -> Sequence[Operation]:
        """Operations whose time has come and which nobody has finished yet, in the order of their time."""
        if self._next_due is None or self._next_due > now:
            return ()
        rows = self._connection.execute(
            _OPERATIONS + " WHERE done = 0 AND due <= ? ORDER BY due",
            (now,),
        ).fetchall()
        return [_operation(row) for row in rows]

    def finish(self, operation: Operation, error: bytes | None = None) -> None:
        """Mark an operation as over, with the error with which it failed."""
        self._connection.execute("UPDATE operations SET done = 1, details = ? WHERE id = ?", (error, operation.id))
        self._refresh_next_due()

    def forget_operations(self, before: float) -> None:
        """Remove what was over before a moment."""
        self._connection.execute("DELETE FROM operations WHERE done = 1 AND due < ?", (before,))

    def clear(self) -> int:
        """Remove every resource and operation; the number of resources is answered. The sequence goes on."""
        with self.transaction():
            self._seq += 1
            count: int = self._connection.execute("SELECT count(*) FROM resources").fetchone()[0]
            self._connection.execute("INSERT OR REPLACE INTO tombstones SELECT id, ? FROM resources", (self._seq,))
            self._connection.execute("DELETE FROM resources")
            self._connection.execute("DELETE FROM operations")
        self._next_due = None
        return count

    def count(self) -> int:
        """How many resources are stored."""
        return int(self._connection.execute("SELECT count(*) FROM resources").fetchone()[0])

    def _refresh_next_due(self) -> None:
        self._next_due = self._connection.execute("SELECT min(due) FROM operations WHERE done = 0").fetchone()[0]


class ChangeReader:
    """A second, reading connection for another thread: the visible changes since a sequence number."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._connection.execute("PRAGMA query_only = ON")

    def since(self, seq: int) -> Changes:
        """All changes after `seq`, read in one snapshot."""
        self._connection.execute("BEGIN")
        try:
            rows = self._connection.execute(_CHANGED, (seq,)).fetchall()
            gone = self._connection.execute("SELECT id, seq FROM tombstones WHERE seq > ?", (seq,)).fetchall()
        finally:
            self._connection.execute("COMMIT")
        upto = max([seq, *(row[-1] for row in rows), *(row[-1] for row in gone)])
        return Changes(upto, [_record(row[:-1]) for row in rows], [row[0] for row in gone])

    def close(self) -> None:
        """Close the reader."""
        self._connection.close()


def _open(path: Path) -> sqlite3.Connection:
    path.touch(mode=0o600)
    try:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        found = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.DatabaseError as error:
        raise LocalAzureError(f"{path} is not a store of the embedded Azure ({error}); move it away") from error
    if found > SCHEMA_VERSION:
        connection.close()
        raise LocalAzureError(
            f"{path} was written by a newer version of the embedded Azure (store version {found}, this one knows "
            f"{SCHEMA_VERSION}); update this project or move the file away"
        )
    if found == 0:
        connection.executescript(f"BEGIN; {_TABLES} PRAGMA user_version = {SCHEMA_VERSION}; COMMIT;")
    if found == 1:
        connection.executescript(_FROM_1)
    connection.execute(_ADDED)
    return connection


def _span(scope: str) -> tuple[str, str]:
    """The range of ids strictly below a folded id: between `id/` and `id0`, `0` being the sign after `/`."""
    stem = scope.rstrip("/")
    return stem + "/", stem + "0"


def _record(row: Sequence[Any]) -> Record:
    return Record._make((*row[:6], bool(row[6]), bool(row[7]), *row[8:10]))


def _operation(row: Sequence[Any]) -> Operation:
    return Operation._make((*row[:4], bool(row[4]), row[5]))
