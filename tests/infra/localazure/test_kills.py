"""A server that is killed at random points: what it stored is what its clients saw acknowledged."""

from __future__ import annotations

import http.client
import random
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.infra.localazure.client import GROUP, GROUP_API, IDENTITIES, IDENTITY_API, STORAGE, STORAGE_API
from tests.infra.localazure.running import RunningServer

pytestmark = pytest.mark.slow

SEED = 20261125
POINTS = 50
WRITERS = 4
BODY = {"location": "indonesiacentral"}
ACCOUNT = {**BODY, "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
GRAPH = "/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01"
GONE = None


@dataclass
class Writer:
    """One client: it knows what it saw acknowledged, and the one write that it has no answer to.

    `acknowledged` has the tag of each resource, GONE where its deletion was acknowledged.
    """

    server: RunningServer
    name: str
    dice: random.Random
    acknowledged: dict[str, str | None] = field(default_factory=dict)
    pending: tuple[str, str | None] | None = None
    answers: int = 0

    def work(self) -> None:
        """Write until the server is gone."""
        while True:
            url, value = self._choose()
            self.pending = (url, value)
            try:
                if value is GONE:
                    reply = self.server.send("DELETE", url)
                else:
                    body = ACCOUNT if url.startswith(STORAGE) else BODY
                    reply = self.server.send("PUT", url, {**body, "tags": {"value": value}})
            except (OSError, http.client.HTTPException):
                return
            assert reply.status in {200, 201, 202}, reply
            self.acknowledged[url] = value
            self.pending = None
            self.answers += 1

    def _choose(self) -> tuple[str, str | None]:
        there = [url for url, value in self.acknowledged.items() if value is not GONE and not url.startswith(STORAGE)]
        if there and self.dice.random() < 0.5:
            url = self.dice.choice(there)
            return url, GONE if self.dice.random() < 0.4 else f"again{self.answers}"
        number = len(self.acknowledged)
        if self.dice.random() < 0.2:  # a long-running operation
            return f"{STORAGE}/st{self.name}{number}?api-version={STORAGE_API}", "account"
        return f"{IDENTITIES}/id{self.name}{number}?api-version={IDENTITY_API}", "new"

    def settle(self, found: dict[str, str]) -> None:
        """Compare what is stored with what is known, and take over what became of the write without an answer."""
        for url, value in self.acknowledged.items():
            allowed = {value, self.pending[1]} if self.pending and self.pending[0] == url else {value}
            assert found.get(url, GONE) in allowed, url
        if self.pending:
            url, value = self.pending
            stored = found.get(url, GONE)
            assert stored in {value, self.acknowledged.get(url, GONE)}
            self.acknowledged[url] = stored
            self.pending = None


def test_the_store_equals_what_was_acknowledged_at_fifty_points(tmp_path: Path) -> None:
    dice = random.Random(SEED)
    server = RunningServer(tmp_path)
    server.start()
    assert server.send("PUT", f"{GROUP}?api-version={GROUP_API}", BODY).status == 201
    writers = [Writer(server, f"{number}x", random.Random(f"{SEED}.{number}")) for number in range(WRITERS)]
    try:
        for _ in range(POINTS):
            point = sum(writer.answers for writer in writers) + dice.randrange(1, 40)
            threads = [threading.Thread(target=writer.work) for writer in writers]
            for thread in threads:
                thread.start()
            while sum(writer.answers for writer in writers) < point:
                assert any(thread.is_alive() for thread in threads)
                time.sleep(0.001)
            time.sleep(dice.random() * 0.01)
            server.kill()
            for thread in threads:
                thread.join(timeout=60)
            server.start()
            check(server, writers)
    finally:
        server.kill()
    assert sum(writer.answers for writer in writers) > POINTS


def check(server: RunningServer, writers: list[Writer]) -> None:
    """Lists and Resource Graph show the same resources: those that the writers know."""
    time.sleep(0.05)  # operations that were running end by the clock
    found: dict[str, str] = {}
    for kind, version in ((IDENTITIES, IDENTITY_API), (STORAGE, STORAGE_API)):
        rows = server.send("GET", f"{kind}?api-version={version}").json["value"]
        found |= {f"{row['id']}?api-version={version}": row["tags"]["value"] for row in rows}
        assert len(rows) == sum(url.startswith(kind) for url in found)
        assert {row["properties"].get("provisioningState", "Succeeded") for row in rows} <= {"Succeeded"}
    asked = {"query": "Resources | project id | order by id asc", "options": {"$top": 1000}}
    graph = [row["id"] for row in server.send("POST", GRAPH, asked).json["data"]]
    assert sorted(graph) == sorted(url.partition("?")[0] for url in found)
    for writer in writers:
        writer.settle(found)
    assert set(found) <= {url for writer in writers for url in writer.acknowledged}
