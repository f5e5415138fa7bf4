"""Plays exchanges to an embedded Azure of its own, in this process and with an empty store."""

from __future__ import annotations

import asyncio
import re
import tempfile
import time
from collections.abc import Iterable, Iterator, MutableMapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import orjson

from infra.localazure.app import ArmApp
from infra.localazure.arm import subscriptions
from infra.localazure.arm.cloud import open_cloud
from infra.localazure.graph.api import GraphApi
from infra.localazure.graph.duck import DuckGraph
from infra.localazure.identity import SUBSCRIPTION_ID, TokenService
from tools.replay.exchange import Exchange, Reply, differences

HOST = "localhost"
GROUP_API = "2024-11-01"
_GROUP = re.compile(rf"/subscriptions/{SUBSCRIPTION_ID}/resourceGroups/([^/?]+)", re.IGNORECASE)
_PATIENCE_SECONDS = 10.0
_TERMINAL = frozenset({"Succeeded", "Failed", "Canceled"})
_CREATED, _ACCEPTED, _NOT_FOUND = 201, 202, 404


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """One exchange and what was otherwise."""

    exchange: Exchange
    findings: tuple[str, ...]


class Player:
    """An embedded Azure that lets places stand that it would refuse elsewhere: recordings come from other regions."""

    def __init__(self, app: ArmApp, token: str) -> None:
        self._app = app
        self._token = token

    def play(self, exchanges: Iterable[Exchange]) -> list[Outcome]:
        """Send the requests in order, and follow each operation to its end before the next."""
        return [Outcome(exchange=each, findings=tuple(self._findings(each))) for each in exchanges]

    def send(self, method: str, url: str, body: Any = None) -> Reply:
        """Send one request."""
        return asyncio.run(self._send(method, url, body))

    def _findings(self, wanted: Exchange) -> Iterator[str]:
        reply = self.send(wanted.method, wanted.url, wanted.body)
        end = self._end(wanted, reply)
        yield from differences(wanted, reply, end)

    def _end(self, wanted: Exchange, reply: Reply) -> Reply | None:
        """What GET answers when the operation that a request began, if it did, is over."""
        status = reply.headers.get("azure-asyncoperation")
        location = reply.headers.get("location") if reply.status == _ACCEPTED else None
        until = time.monotonic() + _PATIENCE_SECONDS
        while (status or location) and time.monotonic() < until:
            polled = self.send("GET", status or location or "")
            running = polled.body["status"] not in _TERMINAL if status else polled.status == _ACCEPTED
            if not running:
                break
            time.sleep(0.01)
        return self.send("GET", wanted.url) if wanted.method in {"PUT", "PATCH"} else None

    async def _send(self, method: str, url: str, body: Any) -> Reply:
        parts = urlsplit(url)
        content = b"" if body is None else orjson.dumps(body)
        headers = {"host": HOST, "authorization": f"Bearer {self._token}", "content-type": "application/json"}
        scope = {
            "type": "http",
            "method": method,
            "path": unquote(parts.path),
            "query_string": parts.query.encode(),
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        }
        sent: list[MutableMapping[str, Any]] = []

        async def receive() -> MutableMapping[str, Any]:
            return {"type": "http.request", "body": content, "more_body": False}

        async def send(message: MutableMapping[str, Any]) -> None:
            sent.append(message)

        await self._app(scope, receive, send)
        start, answer = sent
        return Reply(
            status=start["status"],
            headers={name.decode(): value.decode("latin-1") for name, value in start["headers"]},
            body=orjson.loads(answer["body"]) if answer["body"] else None,
        )


@contextmanager
def player() -> Iterator[Player]:
    """A player whose store is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "azure.sqlite"
        cloud = open_cloud(store, key=b"replay", pace="fast", offers="logged", api_versions="lenient")
        engine = DuckGraph(store, map(subscriptions.body_of, cloud.subscriptions))
        tokens = TokenService(b"the key of a replay, for nothing else")
        token, _ = tokens.issue(audience="https://management.azure.com/")
        try:
            yield Player(ArmApp(cloud, GraphApi(engine), tokens), token)
        finally:
            engine.close()
            cloud.store.close()


def groups_of(exchanges: Iterable[Exchange]) -> dict[str, str]:
    """The resource groups that must stand, each with the first location that a request below it gives.

    Not those that are said to be missing, or that the exchanges make themselves.
    """
    found: dict[str, str] = {}
    absent: set[str] = set()
    for each in exchanges:
        match = _GROUP.match(each.url)
        if not match:
            continue
        name = match[1].lower()
        own = not each.url[match.end() :].startswith("/")
        if each.code == "ResourceGroupNotFound" or (own and name not in found and _is_absent(each)):
            absent.add(name)
        location = each.body.get("location") if isinstance(each.body, dict) else None
        found[name] = found.get(name) or (location if isinstance(location, str) else "")
    return {name: location for name, location in found.items() if name not in absent}


def _is_absent(first: Exchange) -> bool:
    """Whether the first request about a group shows that it is not there."""
    return first.status == _NOT_FOUND or (first.method == "PUT" and first.status == _CREATED)


def make_group(to: Player, name: str, location: str) -> None:
    """Make a resource group that a recording found there."""
    url = f"/subscriptions/{SUBSCRIPTION_ID}/resourceGroups/{name}?api-version={GROUP_API}"
    to.send("PUT", url, {"location": location or "westus"})
