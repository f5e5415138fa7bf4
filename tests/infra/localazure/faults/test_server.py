"""Faults that need a connection or a process: what was written stands, and what was dropped does not."""

from __future__ import annotations

import http.client
import ssl
import time
from collections.abc import Iterator

import pytest

from infra.localazure.admin import FAULTS
from tests.infra.localazure.client import GROUP, GROUP_API, IDENTITIES, IDENTITY_API
from tests.infra.localazure.running import RunningServer

BODY = {"location": "indonesiacentral"}
GROUP_URL = f"{GROUP}?api-version={GROUP_API}"
UNANSWERED = (http.client.RemoteDisconnected, ConnectionResetError, ssl.SSLEOFError)


@pytest.fixture
def clean(server: RunningServer) -> Iterator[RunningServer]:
    """The server with the group and without faults."""
    server.clear_faults()
    server.send("PUT", GROUP_URL, BODY)
    yield server
    server.clear_faults()


def identity(name: str) -> str:
    return f"{IDENTITIES}/{name}?api-version={IDENTITY_API}"


def test_a_dropped_write_is_not_carried_out(clean: RunningServer) -> None:
    clean.add_fault("PUT */dropped drop*2")
    for _ in range(2):
        with pytest.raises(UNANSWERED):
            clean.send("PUT", identity("dropped"), BODY)
        assert clean.send("GET", identity("dropped")).status == 404
    assert clean.send("PUT", identity("dropped"), BODY).status == 201
    assert clean.struck() == [2]


def test_a_write_whose_connection_crashed_stands(clean: RunningServer) -> None:
    clean.add_fault("PUT */crashed crash*1")
    clean.add_fault("DELETE */crashed crash*1")
    with pytest.raises(UNANSWERED):
        clean.send("PUT", identity("crashed"), BODY)
    assert clean.send("GET", identity("crashed")).status == 200
    with pytest.raises(UNANSWERED):
        clean.send("DELETE", identity("crashed"))
    assert clean.send("GET", identity("crashed")).status == 404
    assert clean.send("DELETE", identity("crashed")).status == 204


def test_a_refused_request_can_go_unanswered_too(clean: RunningServer) -> None:
    clean.add_fault("GET */nobody crash*1")
    with pytest.raises(UNANSWERED):
        clean.send("GET", identity("nobody"))
    assert clean.send("GET", identity("nobody")).status == 404


def test_the_log_has_no_traceback_of_it(clean: RunningServer) -> None:
    clean.add_fault("GET */quiet drop*1")
    with pytest.raises(UNANSWERED):
        clean.send("GET", identity("quiet"))
    log = clean.home.log.read_text()
    assert "left without an answer by a fault" in log
    assert "Traceback" not in log
    assert "ASGI" not in log


def test_other_connections_go_on(clean: RunningServer) -> None:
    context = ssl.create_default_context(cafile=str(clean.home.ca_certificate))
    other = http.client.HTTPSConnection("localhost", clean.port, timeout=30, context=context)
    headers = {"authorization": f"Bearer {clean.token}"}
    other.request("GET", GROUP_URL, headers=headers)
    assert other.getresponse().read()
    clean.add_fault("GET */other drop*1")
    with pytest.raises(UNANSWERED):
        clean.send("GET", identity("other"))
    other.request("GET", GROUP_URL, headers=headers)
    assert other.getresponse().status == 200
    other.close()


def test_a_storm_is_exact_and_says_when_to_come_back(clean: RunningServer) -> None:
    clean.add_fault("PUT */stormy 429:2+1*3")
    replies = [clean.send("PUT", identity("stormy"), BODY) for _ in range(5)]
    assert [reply.status for reply in replies] == [201, 429, 429, 429, 200]
    assert {reply.headers.get("retry-after") for reply in replies} == {None, "2"}
    assert clean.struck() == [3]


def test_latency_comes_before_the_request_is_looked_at(clean: RunningServer) -> None:
    clean.add_fault("GET */slow latency=0.3*1")
    started = time.monotonic()
    assert clean.send("GET", identity("slow")).status == 404
    assert time.monotonic() - started >= 0.3
    assert clean.struck() == [1]


def test_the_process_dies_between_write_and_answer(clean: RunningServer) -> None:
    clean.add_fault("PUT */deadly crash=process*1")
    with pytest.raises(UNANSWERED):
        clean.send("PUT", identity("deadly"), BODY)
    assert clean.process.wait(timeout=10) < 0
    clean.start()
    assert clean.send("GET", identity("deadly")).status == 200
    assert clean.send("PUT", identity("deadly"), BODY).status == 200


@pytest.mark.parametrize("body", [None, [], {}, {"fault": "PUT * teapot"}, {"fault": 1}])
def test_what_is_no_fault_is_refused(clean: RunningServer, body: object) -> None:
    assert clean.administer("POST", FAULTS, body).status == 400
    assert clean.struck() == []


@pytest.mark.parametrize(("method", "path"), [("GET", FAULTS), ("POST", FAULTS), ("DELETE", f"{FAULTS}/1")])
def test_faults_are_for_those_who_know_the_secret(clean: RunningServer, method: str, path: str) -> None:
    assert clean.raw(method, path, headers={"x-identity-header": "wrong"}).status == 401
