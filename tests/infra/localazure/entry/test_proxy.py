"""The proxy alone, with a loopback echo behind it: what it lets through, what it refuses, and what it never does."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infra.localazure.entry import proxy as module
from infra.localazure.entry.hosts import Endpoint
from infra.localazure.entry.proxy import MOST_HEADER_BYTES, Proxy, Unreachable

Client = tuple[asyncio.StreamReader, asyncio.StreamWriter]
CONNECT = b"CONNECT management.azure.com:443 HTTP/1.1\r\nHost: management.azure.com:443\r\n\r\n"


async def _echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while chunk := await reader.read(65_536):
            writer.write(chunk)
            await writer.drain()
    writer.close()


@asynccontextmanager
async def proxied(
    locate: Callable[[Endpoint], Awaitable[int]] | None = None, **options: Any
) -> AsyncIterator[Callable[[], Awaitable[Client]]]:
    """A proxy before an echo (or before what `locate` says), and how to connect to it."""
    echo = await asyncio.start_server(_echo, "127.0.0.1", 0)

    async def to_echo(_endpoint: Endpoint) -> int:
        return int(echo.sockets[0].getsockname()[1])

    listener = socket.create_server(("127.0.0.1", 0))
    server = await Proxy(locate or to_echo, **options).serve(listener)
    try:
        yield lambda: asyncio.open_connection(*listener.getsockname(), limit=2**22)
    finally:
        server.close()
        echo.close()


async def ask(client: Client, head: bytes) -> bytes:
    """Send a head; the answer's head."""
    client[1].write(head)
    return await asyncio.wait_for(client[0].readuntil(b"\r\n\r\n"), 20)


def answer_to(head: bytes, **options: Any) -> bytes:
    async def scenario() -> bytes:
        async with proxied(**options) as connect:
            return await ask(await connect(), head)

    return asyncio.run(scenario())


def test_a_tunnel_passes_bytes_both_ways_and_ends_with_either_side() -> None:
    content = os.urandom(3_000_000)

    async def scenario() -> None:
        async with proxied() as connect:
            reader, writer = client = await connect()
            writer.write(CONNECT + b"sent without waiting ")  # as some clients do
            assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200 ")
            writer.write(content)
            assert await reader.readexactly(21 + len(content)) == b"sent without waiting " + content
            client[1].close()
            await client[1].wait_closed()

    asyncio.run(asyncio.wait_for(scenario(), 60))


@pytest.mark.parametrize(
    ("head", "status", "said"),
    [
        (b"CONNECT example.com:443 HTTP/1.1\r\n\r\n", 403, b"example.com:443 is unreachable"),
        (b"CONNECT management.azure.com:80 HTTP/1.1\r\n\r\n", 403, b"management.azure.com:80 is unreachable"),
        (b"CONNECT 169.254.169.254:443 HTTP/1.1\r\n\r\n", 403, b"unreachable"),
        (b"CONNECT localhost:443 HTTP/1.1\r\n\r\n", 403, b"unreachable"),
        (b"CONNECT dc.services.visualstudio.com:443 HTTP/1.1\r\n\r\n", 403, b"unreachable"),
        (b"GET http://169.254.169.254/metadata/instance HTTP/1.1\r\n\r\n", 403, b"https only"),
        (b"GET http://management.azure.com/ HTTP/1.1\r\n\r\n", 403, b"https only"),
        (b"POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello", 403, b"https only"),
        (b"CONNECT management.azure.com HTTP/1.1\r\n\r\n", 400, b"not HOST:PORT"),
        (b"CONNECT [::1]:443 HTTP/1.1\r\n\r\n", 400, b"not HOST:PORT"),
        (b"CONNECT user@management.azure.com:443 HTTP/1.1\r\n\r\n", 400, b"not HOST:PORT"),
        (b"CONNECT management.azure.com:99999999 HTTP/1.1\r\n\r\n", 400, b"not HOST:PORT"),
        ("CONNECT mänagement.azure.com:443 HTTP/1.1\r\n\r\n".encode(), 400, b"not HOST:PORT"),
        (b"CONNECT  management.azure.com:443 HTTP/1.1\r\n\r\n", 400, b"cannot be read"),
        (b"\r\n\r\n", 400, b"cannot be read"),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400, b"cannot be read"),
        (b"CONNECT management.azure.com:443 HTTP/2.0\r\n\r\n", 400, b"cannot be read"),
        (CONNECT[:-2] + b"A: " + b"a" * MOST_HEADER_BYTES * 2 + b"\r\n\r\n", 431, b"longer than"),
    ],
)
def test_everything_else_is_refused_and_logged(
    caplog: pytest.LogCaptureFixture, head: bytes, status: int, said: bytes
) -> None:
    with caplog.at_level(logging.WARNING, "localazure.proxy"):
        answer = answer_to(head)
    assert answer.startswith(f"HTTP/1.1 {status} ".encode())
    assert said in answer.partition(b"\r\n")[0]
    (record,) = caplog.records
    assert said.decode() in record.getMessage()
    assert record.getMessage().isprintable()


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_whatever_is_sent_is_answered_in_words(head: bytes) -> None:
    answer = answer_to(head + b"\r\n\r\n")
    assert answer.split()[1] in {b"400", b"403"}


def test_secrets_in_a_refused_url_are_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    answer_to(b"GET http://example.com/x?sig=hush HTTP/1.1\r\nAuthorization: hush\r\n\r\n")
    assert "example.com" in caplog.text
    assert "hush" not in caplog.text


def test_whoever_does_not_say_what_he_wants_is_sent_away() -> None:
    assert answer_to(b"CONNECT mana", header_seconds=0.05).startswith(b"HTTP/1.1 408 ")


def test_what_nothing_serves_is_a_bad_gateway_in_words() -> None:
    async def nobody(_endpoint: Endpoint) -> int:
        raise Unreachable("there is no storage account 'st1' in the embedded Azure")

    answer = answer_to(b"CONNECT st1.blob.core.windows.net:443 HTTP/1.1\r\n\r\n", locate=nobody)
    assert answer.startswith(b"HTTP/1.1 502 ")
    assert b"no storage account 'st1'" in answer

    async def closed_port(_endpoint: Endpoint) -> int:
        with socket.create_server(("127.0.0.1", 0)) as probe:
            return int(probe.getsockname()[1])

    assert answer_to(CONNECT, locate=closed_port).startswith(b"HTTP/1.1 502 ")


def test_many_tunnels_at_once() -> None:
    async def one(connect: Callable[[], Awaitable[Client]], number: int) -> None:
        client = await connect()
        assert (await ask(client, CONNECT)).startswith(b"HTTP/1.1 200 ")
        content = str(number).encode() * 10_000
        client[1].write(content)
        assert await client[0].readexactly(len(content)) == content
        client[1].close()

    async def scenario() -> None:
        async with proxied() as connect:
            await asyncio.gather(*(one(connect, number) for number in range(200)))

    asyncio.run(asyncio.wait_for(scenario(), 60))


def test_tunnels_are_counted_and_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_TUNNELS", 2)

    async def scenario() -> None:
        async with proxied() as connect:
            open_ones = [await connect(), await connect()]
            for client in open_ones:
                assert (await ask(client, CONNECT)).startswith(b"HTTP/1.1 200 ")
            assert (await ask(await connect(), CONNECT)).startswith(b"HTTP/1.1 503 ")
            for client in open_ones:
                client[1].close()
            while not (await ask(await connect(), CONNECT)).startswith(b"HTTP/1.1 200 "):
                await asyncio.sleep(0.01)

    asyncio.run(asyncio.wait_for(scenario(), 60))


def test_nothing_but_loopback_is_ever_dialled(monkeypatch: pytest.MonkeyPatch) -> None:
    dialled: list[str] = []
    connect_for_real = asyncio.open_connection

    async def connect(host: str, port: int, **options: Any) -> Client:
        dialled.append(host)
        return await connect_for_real(host, port, **options)

    def resolve(*_arguments: Any) -> None:
        raise AssertionError("a name was resolved")

    async def scenario() -> list[bytes]:
        async with proxied() as connect_to_proxy:
            clients = [await connect_to_proxy() for _ in range(3)]
            monkeypatch.setattr(module.asyncio, "open_connection", connect)
            for resolver in ("getaddrinfo", "gethostbyname", "gethostbyname_ex"):
                monkeypatch.setattr(socket, resolver, resolve)
            heads = [CONNECT, CONNECT.replace(b"management", b"portal"), b"GET http://example.com/ HTTP/1.1\r\n\r\n"]
            return [await ask(client, head) for client, head in zip(clients, heads, strict=True)]

    answers = asyncio.run(scenario())
    assert [answer.split()[1] for answer in answers] == [b"200", b"403", b"403"]
    assert dialled == ["127.0.0.1"]
