"""Sixteen clients at once: nothing is lost, doubled or out of order."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from tests.infra.localazure.client import GROUP, GROUP_API, IDENTITIES, IDENTITY_API
from tests.infra.localazure.running import RunningServer

CLIENTS = 16
BODY = {"location": "indonesiacentral"}
GRAPH = "/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01"


@pytest.fixture(autouse=True, scope="module")
def _group(server: RunningServer) -> None:
    assert server.send("PUT", f"{GROUP}?api-version={GROUP_API}", BODY).status == 201


@contextmanager
def clients(work: Callable[[int], None]) -> Iterator[Callable[[], bool]]:
    """Sixteen threads that work while the block runs; what is yielded says whether one still does."""
    failures: list[BaseException] = []

    def run(number: int) -> None:
        try:
            work(number)
        except BaseException as error:
            failures.append(error)
            raise

    threads = [threading.Thread(target=run, args=(number,)) for number in range(CLIENTS)]
    for thread in threads:
        thread.start()
    yield lambda: any(thread.is_alive() for thread in threads)
    for thread in threads:
        thread.join(timeout=120)
    assert not failures


def identity(name: str) -> str:
    return f"{IDENTITIES}/{name}?api-version={IDENTITY_API}"


def test_of_many_who_create_the_same_one_wins(server: RunningServer) -> None:
    statuses: list[int] = []

    def create(_number: int) -> None:
        statuses.append(server.send("PUT", identity("raced"), BODY, if_none_match="*").status)

    with clients(create):
        pass
    assert sorted(statuses) == [201, *[412] * (CLIENTS - 1)]


def test_if_match_loses_no_change(server: RunningServer) -> None:
    """Everyone adds one to a counter, again and again, and writes only over what it has read."""
    rounds = 5
    server.send("PUT", identity("counter"), {**BODY, "tags": {"count": "0"}})
    written: list[int] = []

    def add(_number: int) -> None:
        for _ in range(rounds):
            while True:
                read = server.send("GET", identity("counter"))
                count = int(read.json["tags"]["count"]) + 1
                body = {**BODY, "tags": {"count": str(count)}}
                status = server.send("PUT", identity("counter"), body, if_match=read.headers["etag"]).status
                if status == 200:
                    written.append(count)
                    break
                assert status == 412

    with clients(add):
        pass
    assert sorted(written) == list(range(1, CLIENTS * rounds + 1))
    assert server.send("GET", identity("counter")).json["tags"] == {"count": str(CLIENTS * rounds)}


def test_graph_pages_stay_whole_while_a_thousand_writes_come(server: RunningServer) -> None:
    query = "Resources | where name startswith 'busy' | project id, tags | order by id asc"
    lasting: set[str] = set()  # acknowledged, and never deleted

    def write(writer: int) -> None:
        for number in range(21):
            name = f"busy{writer:02}-{number:02}"
            assert server.send("PUT", identity(name), BODY).status == 201
            assert server.send("PUT", identity(name), {**BODY, "tags": {"twice": "yes"}}).status == 200
            if number % 2:
                assert server.send("DELETE", identity(name)).status == 200
            else:
                lasting.add(name)

    def read() -> dict[str, str]:
        options: dict[str, object] = {"$top": 100}
        rows: list[tuple[str, str]] = []
        while True:
            page = server.send("POST", GRAPH, {"query": query, "options": options}).json
            rows += [(row["id"].rpartition("/")[2], (row["tags"] or {}).get("twice", "")) for row in page["data"]]
            if "$skipToken" not in page:
                assert len(rows) == page["totalRecords"]
                names = [name for name, _ in rows]
                assert names == sorted(set(names))
                return dict(rows)
            options["$skipToken"] = page["$skipToken"]

    reads = 0
    with clients(write) as busy:
        while busy():
            before = set(lasting)
            found = read()
            assert {name: found.get(name) for name in before} == dict.fromkeys(before, "yes")
            reads += 1
    assert reads > 1
    assert set(read()) == lasting
    listed = server.send("GET", f"{IDENTITIES}?api-version={IDENTITY_API}").json["value"]
    assert {each["name"] for each in listed if each["name"].startswith("busy")} == lasting
