"""Whatever faults strike, the store holds exactly the writes that were carried out, and clients hear no lie."""

from __future__ import annotations

import asyncio
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infra.localazure.app import ArmApp
from infra.localazure.faults.grammar import parse_fault
from infra.localazure.graph.api import GraphApi
from infra.localazure.graph.duck import DuckGraph
from infra.localazure.identity import TokenService
from tests.infra.localazure.client import IDENTITIES, IDENTITY_API, InProcess

NAMES = ("a", "b", "c")
CARRIED_OUT = {"": True, "latency=0": True, "crash": True, "503": False, "429": False, "drop": False}
ANSWERED = {"": True, "latency=0": True, "crash": False, "503": True, "429": True, "drop": False}
STEPS = st.lists(
    st.tuples(st.sampled_from(("PUT", "DELETE")), st.sampled_from(NAMES), st.sampled_from(sorted(CARRIED_OUT))),
    max_size=15,
)


@pytest.fixture(scope="module")
def arm(tmp_path_factory: pytest.TempPathFactory) -> InProcess:
    client = InProcess(tmp_path_factory.mktemp("app") / "azure.sqlite")
    client.put_group()
    return client


@pytest.fixture(scope="module")
def tokens(arm: InProcess) -> TokenService:
    return TokenService(b"k" * 32, arm.cloud.clock)


@pytest.fixture(scope="module")
def app(arm: InProcess, tokens: TokenService) -> ArmApp:
    return ArmApp(arm.cloud, GraphApi(DuckGraph(Path(arm.cloud.store.path), ())), tokens)


async def ask(app: ArmApp, tokens: TokenService, method: str, path: str) -> int | None:
    """One request as a web server hands it over; the status, or None where the connection was broken off."""
    token, _ = tokens.issue(audience="https://management.azure.com/")
    sent: list[MutableMapping[str, Any]] = []
    aborted: list[bool] = []
    body = orjson.dumps({"location": "indonesiacentral"}) if method == "PUT" else b""
    incoming = iter([{"type": "http.request", "body": body}, {"type": "http.disconnect"}])

    async def receive() -> MutableMapping[str, Any]:
        return next(incoming)

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    headers = {"authorization": f"Bearer {token}", "content-type": "application/json", "host": "localhost:1"}
    scope = {
        "method": method,
        "path": path,
        "query_string": f"api-version={IDENTITY_API}".encode(),
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        "localazure.abort": lambda: aborted.append(True),
    }
    await app(scope, receive, send)
    assert bool(aborted) != bool(sent), "a request is answered or broken off, and never both"
    return int(sent[0]["status"]) if sent else None


@settings(max_examples=40, deadline=None)
@given(STEPS)
def test_the_store_holds_what_was_carried_out(
    app: ArmApp, arm: InProcess, tokens: TokenService, steps: list[tuple[str, str, str]]
) -> None:
    stands = {name: arm.send("GET", f"{IDENTITIES}/{name}?api-version={IDENTITY_API}").status == 200 for name in NAMES}
    for method, name, action in steps:
        arm.cloud.faults.clear()
        if action:
            arm.cloud.faults.add(parse_fault(f"{method} */{name} {action}*1"))
        status = asyncio.run(ask(app, tokens, method, f"{IDENTITIES}/{name}"))
        assert (status is not None) == ANSWERED[action]
        if CARRIED_OUT[action]:
            stands[name] = method == "PUT"
            assert status is None or status < 300
        found = {each.id.rpartition("/")[2] for each in arm.cloud.store.listed("")}
        assert found == {name for name, there in stands.items() if there}
