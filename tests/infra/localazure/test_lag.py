"""Lists of a whole subscription and Resource Graph that trail; what is read by its id is right at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infra.localazure.arm import subscriptions
from infra.localazure.faults.grammar import parse_fault
from infra.localazure.graph.duck import DuckGraph
from infra.localazure.lag import Feed, Past
from infra.localazure.store import Record, Store
from tests.infra.localazure.client import GROUP, GROUP_API, IDENTITIES, IDENTITY_API, SUB, InProcess

WIDE = f"{SUB}/resources?api-version=2021-04-01"
OF_TYPE = f"{SUB}/providers/Microsoft.ManagedIdentity/userAssignedIdentities?api-version={IDENTITY_API}"
GROUPS = f"{SUB}/resourceGroups?api-version={GROUP_API}"
IN_GROUP = f"{GROUP}/resources?api-version=2021-04-01"


@pytest.fixture
def graph(arm: InProcess) -> Iterator[DuckGraph]:
    """Resource Graph over that cloud."""
    engine = DuckGraph(arm.cloud.store.path, subscriptions.known(arm.cloud), arm.cloud.graph_feed)
    yield engine
    engine.close()


def names(arm: InProcess, url: str) -> list[str]:
    return [each["name"] for each in arm.send("GET", url).json["value"]]


def found(graph: DuckGraph, query: str = "Resources | project name | order by name asc") -> list[str]:
    result = graph.query(query)
    try:
        return [orjson.loads(row[0]) for row in result.rows(0, 100)]
    finally:
        result.close()


def lag(arm: InProcess, text: str) -> int:
    return arm.cloud.faults.add(parse_fault(text))


@pytest.mark.parametrize("url", [WIDE, OF_TYPE])
def test_what_is_new_changed_or_gone_comes_late_to_wide_lists(arm: InProcess, url: str) -> None:
    arm.put_identity("old")
    lag(arm, "lag list 5")
    arm.later(100)
    arm.put_identity("new")
    arm.put_identity("old", tags={"a": "b"})
    assert names(arm, url) == ["old"]
    assert not arm.send("GET", url).json["value"][0].get("tags")
    assert names(arm, IN_GROUP) == ["new", "old"]
    assert arm.send("GET", f"{IDENTITIES}/new?api-version={IDENTITY_API}").status == 200
    arm.later(4.9)
    assert names(arm, url) == ["old"]
    arm.later(0.1)
    assert names(arm, url) == ["new", "old"]
    arm.send("DELETE", f"{IDENTITIES}/old?api-version={IDENTITY_API}")
    assert names(arm, url) == ["new", "old"]
    assert names(arm, IN_GROUP) == ["new"]
    arm.later(5)
    assert names(arm, url) == ["new"]


def test_groups_are_listed_late(arm: InProcess) -> None:
    lag(arm, "lag list 5")
    arm.put_group("rg2")
    assert names(arm, GROUPS) == ["rg1"]
    arm.later(5)
    assert names(arm, GROUPS) == ["rg1", "rg2"]


def test_graph_trails(arm: InProcess, graph: DuckGraph) -> None:
    arm.put_identity("old")
    lag(arm, "lag graph 30")
    arm.put_identity("new")
    assert found(graph) == ["old"]
    arm.later(30)
    assert found(graph) == ["new", "old"]
    arm.send("DELETE", f"{IDENTITIES}/old?api-version={IDENTITY_API}")
    assert found(graph) == ["new", "old"]
    arm.later(30)
    assert found(graph) == ["new"]


def test_the_lag_is_counted_from_the_write_and_not_from_the_question(arm: InProcess, graph: DuckGraph) -> None:
    lag(arm, "lag graph 30")
    lag(arm, "lag list 30")
    arm.put_identity("early")
    arm.later(30)
    assert found(graph) == names(arm, WIDE) == ["early"]


def test_what_an_operation_makes_is_as_old_as_the_end_of_the_operation(arm: InProcess) -> None:
    lag(arm, "lag list 30")
    arm.put_account("st1")  # its operation's time passes here, and nobody asks
    assert names(arm, WIDE) == ["st1"]


def test_the_present_is_back_when_the_lag_is_cleared(arm: InProcess, graph: DuckGraph) -> None:
    number = lag(arm, "lag graph 30")
    arm.put_identity("new")
    assert found(graph) == []
    arm.cloud.faults.clear(number)
    assert found(graph) == ["new"]
    lag(arm, "lag graph 30 for 10")
    arm.put_identity("newer")
    assert found(graph) == ["new"]
    arm.later(10)
    assert found(graph) == ["new", "newer"]


def test_lists_trail_alone_or_the_graph_does(arm: InProcess, graph: DuckGraph) -> None:
    lag(arm, "lag list 5")
    arm.put_identity("new")
    assert (names(arm, WIDE), found(graph)) == ([], ["new"])


def test_a_reader_that_fails_sees_the_same_change_again(tmp_path: Path) -> None:
    store = Store(tmp_path / "azure.sqlite")
    feed = Feed(store.path)
    store.put(_record("/subscriptions/s/a"))
    with pytest.raises(RuntimeError):
        _fail(feed)
    assert [record.id for changes in feed.ready() for record in changes.put] == ["/subscriptions/s/a"]
    assert list(feed.ready()) == []
    feed.close()
    store.close()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.booleans(), st.integers(0, 4)), max_size=20))
def test_the_past_is_what_the_store_was(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, bool, int]]
) -> None:
    """At each moment the lists are those that the store gave some seconds before."""
    store, now, lag_seconds = Store(tmp_path_factory.mktemp("s") / "azure.sqlite"), 100.0, 3.0
    past = Past(Feed(store.path, lambda _: lag_seconds, lambda: now))
    past.feed.note(now)
    history: list[tuple[float, list[str]]] = [(0.0, [])]
    for name, is_put, seconds in steps:
        now += seconds
        past.feed.note(now)
        if is_put:
            store.put(_record(f"/subscriptions/s/{name}"))
        else:
            store.delete_tree(f"/subscriptions/s/{name}")
        past.feed.note(now)
        history.append((now, [each.id for each in store.listed("/subscriptions/s")]))
        then = [ids for moment, ids in history if moment <= now - lag_seconds][-1]
        assert [each.id for each in past.listed("/subscriptions/s")] == then
    past.feed.close()
    store.close()


def _record(folded: str) -> Record:
    return Record(folded, "t", b"{}", "e", None, None, listed=True, hidden=False, created=0.0, changed=0.0)


def _fail(feed: Feed) -> None:
    for _ in feed.ready():
        raise RuntimeError
