"""The store: transactions, order, the change sequence, and files that are not ours."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infra.localazure.errors import LocalAzureError
from infra.localazure.store import ChangeReader, Operation, Record, Store


def record(identifier: str, *, body: bytes = b"{}", hidden: bool = False) -> Record:
    return Record(
        id=identifier,
        type="t/a",
        body=body,
        etag="e",
        created_by=None,
        secrets=None,
        listed=True,
        hidden=hidden,
        created=1.0,
        changed=2.0,
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "azure.sqlite")
    yield opened
    opened.close()


def test_what_was_put_is_there_in_another_process(store: Store) -> None:
    store.put(record("/a", body=b'{"x":1}'))
    again = Store(store.path)
    assert again.get("/a") == record("/a", body=b'{"x":1}')
    assert again.get("/b") is None
    again.close()


def test_a_transaction_is_whole_or_nothing(store: Store) -> None:
    def half() -> None:
        with store.transaction():
            store.put(record("/a"))
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError):
        half()
    assert store.get("/a") is None
    store.put(record("/b"))
    assert store.count() == 1


def test_what_is_undone_leaves_no_trace_in_the_sequence_or_the_clock(store: Store) -> None:
    def half() -> None:
        with store.transaction():
            store.put(record("/a"))
            store.start(Operation("1", "put", "/a", 5.0))
            raise RuntimeError("half way")

    store.put(record("/kept"))
    before = store.sequence
    with pytest.raises(RuntimeError):
        half()
    assert (store.sequence, store.due(9.0)) == (before, ())
    with store.rehearsal():
        store.put(record("/a"))
        store.delete_tree("/kept")
        store.start(Operation("1", "put", "/a", 5.0))
        changed, gone = store.changed_since(before)
        assert ([each.id for each in changed], gone) == (["/a"], ["/kept"])
        assert store.due(9.0)
    assert (store.sequence, store.due(9.0)) == (before, ())
    assert store.changed_since(before) == ([], [])
    assert store.get("/kept") is not None


def test_a_tree_goes_and_its_neighbours_stay(store: Store) -> None:
    for identifier in ("/a", "/a/x", "/a/x/y", "/ab", "/a-b", "/a.b"):
        store.put(record(identifier))
    store.delete_tree("/a")
    assert [each.id for each in store.below("")] == ["/a-b", "/a.b", "/ab"]


def test_hidden_records_are_in_no_list(store: Store) -> None:
    store.put(record("/g/a", hidden=True))
    store.put(record("/g/b"))
    assert [each.id for each in store.by_type("t/a", "/g")] == ["/g/b"]
    assert [each.id for each in store.listed("/g")] == ["/g/b"]


def test_operations_come_due_in_order_and_once(store: Store) -> None:
    for name, due in (("later", 3.0), ("first", 1.0), ("second", 2.0)):
        store.start(Operation(name, "put", "/a", due))
    assert [each.id for each in store.due(2.0)] == ["first", "second"]
    store.finish(store.due(2.0)[0])
    assert [each.id for each in store.due(2.0)] == ["second"]
    assert store.due(0.5) == ()
    assert store.running("/a", "put")
    assert store.running("/a", "delete") is None
    finished = store.operation("first")
    assert finished and finished.done


def test_a_file_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "azure.sqlite"
    Store(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(LocalAzureError, match=r"azure\.sqlite was written by a newer version"):
        Store(path)


def test_a_file_that_is_no_store_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "azure.sqlite"
    path.write_bytes(b"something else " * 100)
    with pytest.raises(LocalAzureError, match="is not a store"):
        Store(path)
    assert path.read_bytes() == b"something else " * 100


def test_the_file_is_for_its_owner_only(store: Store) -> None:
    assert store.path.stat().st_mode & 0o077 == 0


def test_clearing_tells_readers_what_is_gone(store: Store) -> None:
    store.put(record("/a"))
    reader = ChangeReader(store.path)
    seen = reader.since(0).upto
    assert store.clear() == 1
    changes = reader.since(seen)
    assert changes.gone == ["/a"]
    store.put(record("/a"))
    assert [each.id for each in reader.since(changes.upto).put] == ["/a"]
    reader.close()


_WRITE = st.tuples(
    st.sampled_from(["put", "hide", "delete", "clear"]), st.sampled_from(["/a", "/a/b", "/c"]), st.booleans()
)


@settings(max_examples=60, deadline=None)
@given(writes=st.lists(_WRITE, max_size=12))
def test_a_reader_that_follows_sees_what_a_reader_that_starts_anew_sees(
    tmp_path_factory: pytest.TempPathFactory, writes: list[tuple[str, str, bool]]
) -> None:
    store = Store(tmp_path_factory.mktemp("s") / "azure.sqlite")
    reader = ChangeReader(store.path)
    copy: set[str] = set()
    seen = 0
    for action, identifier, look in writes:
        if action == "delete":
            store.delete_tree(identifier)
        elif action == "clear":
            store.clear()
        elif store.get(identifier) is None or action == "put":  # what is there is never hidden again
            store.put(record(identifier, hidden=action == "hide"))
        if look:
            changes = reader.since(seen)
            copy = (copy - set(changes.gone)) | {each.id for each in changes.put}
            seen = changes.upto
    changes = reader.since(seen)
    copy = (copy - set(changes.gone)) | {each.id for each in changes.put}
    assert copy == {each.id for each in store.by_type("t/a", "")}
    reader.close()
    store.close()


def test_a_file_of_version_1_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "azure.sqlite"
    Store(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("ALTER TABLE operations DROP COLUMN details")
        connection.execute("INSERT INTO operations VALUES ('old', 'put', '/a', 1.0, 0)")
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    store = Store(path)
    assert store.due(2.0) == [Operation("old", "put", "/a", 1.0)]
    store.start(Operation("new", "move", "/a", 3.0, details=b"{}"))
    store.finish(store.due(2.0)[0], b"why")
    store.close()
    store = Store(path)
    assert store.operation("old") == Operation("old", "put", "/a", 1.0, done=True, details=b"why")
    assert store.operation("new") == Operation("new", "move", "/a", 3.0, details=b"{}")
    store.close()
