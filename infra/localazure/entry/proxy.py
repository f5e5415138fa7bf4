"""An HTTP proxy on loopback: CONNECT to an emulated host is a tunnel to this machine's server, the rest is refused.

It resolves no name and opens no connection but to ports of 127.0.0.1, so a program behind it cannot reach the real
Azure by mistake. TLS goes through untouched; the server at the tunnel's end shows a certificate for the emulated names.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus

import orjson

from infra.localazure.entry.hosts import Endpoint, endpoint_of

MOST_HEADER_BYTES = 16 * 1024
MOST_TUNNELS = 1024
HEADER_SECONDS = 10.0
_CHUNK = 64 * 1024
_HTTPS = 443
_REQUEST = re.compile(rb"([A-Za-z]+) (\S+) HTTP/1\.[01]")
_AUTHORITY = re.compile(r"([A-Za-z0-9._-]{1,253}):([0-9]{1,5})")

Locate = Callable[[Endpoint], Awaitable[int]]

_log = logging.getLogger("localazure.proxy")


class Unreachable(Exception):  # noqa: N818 - what it says, not what went wrong in here
    """An emulated host that nothing serves now; the message goes to the client."""


@dataclass(frozen=True, kw_only=True)
class _Refusal:
    status: HTTPStatus
    reason: str


class Proxy:
    """The proxy.

    Args:
        locate: the loopback port that serves an endpoint; raises `Unreachable` where there is none.
        header_seconds: how long a client may take to say what it wants.
    """

    def __init__(self, locate: Locate, *, header_seconds: float = HEADER_SECONDS) -> None:
        self._locate = locate
        self._header_seconds = header_seconds
        self._tunnels = 0

    async def serve(self, listener: socket.socket) -> asyncio.Server:
        """Take connections from a listening socket until the answered server is closed."""
        return await asyncio.start_server(self._connection, sock=listener, limit=MOST_HEADER_BYTES)

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):  # the client is gone
            try:
                await self._answer(reader, writer)
            finally:
                writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), self._header_seconds)
        except asyncio.IncompleteReadError:
            return
        except TimeoutError:
            await _refuse(writer, _Refusal(status=HTTPStatus.REQUEST_TIMEOUT, reason="the request's head did not end"))
            return
        except asyncio.LimitOverrunError:
            reason = f"the request's head is longer than {MOST_HEADER_BYTES} bytes"
            await _refuse(writer, _Refusal(status=HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, reason=reason))
            return
        wanted = _wanted(head)
        if isinstance(wanted, _Refusal):
            await _refuse(writer, wanted)
            return
        if self._tunnels >= MOST_TUNNELS:
            await _refuse(writer, _Refusal(status=HTTPStatus.SERVICE_UNAVAILABLE, reason="too many tunnels are open"))
            return
        self._tunnels += 1
        try:
            await self._tunnel(reader, writer, wanted)
        finally:
            self._tunnels -= 1

    async def _tunnel(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, wanted: Endpoint) -> None:
        try:
            port = await self._locate(wanted)
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
        except Unreachable as error:
            await _refuse(writer, _Refusal(status=HTTPStatus.BAD_GATEWAY, reason=str(error)))
            return
        except OSError as error:
            await _refuse(writer, _Refusal(status=HTTPStatus.BAD_GATEWAY, reason=f"{wanted.service}: {error.strerror}"))
            return
        try:
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            ways = [asyncio.create_task(_pump(*way)) for way in ((reader, far_writer), (far_reader, writer))]
            try:  # TLS knows no half-closed connection: one end is the end
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for way in ways:
                    way.cancel()
                await asyncio.gather(*ways, return_exceptions=True)
        finally:
            far_writer.close()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Pass on what comes, until one of the two is gone."""
    with contextlib.suppress(OSError):
        while chunk := await reader.read(_CHUNK):
            writer.write(chunk)
            await writer.drain()


def _wanted(head: bytes) -> Endpoint | _Refusal:
    """What the client asks for, or why it is refused."""
    match = _REQUEST.fullmatch(head.partition(b"\r\n")[0])
    if not match:
        return _Refusal(status=HTTPStatus.BAD_REQUEST, reason="the request line cannot be read")
    method, target = match[1].decode("ascii").upper(), match[2].decode("latin-1")
    if method != "CONNECT":
        reason = f"{_shown(target)} is unreachable: the embedded Azure is asked over https only"
        return _Refusal(status=HTTPStatus.FORBIDDEN, reason=reason)
    authority = _AUTHORITY.fullmatch(target)
    if not authority:
        return _Refusal(status=HTTPStatus.BAD_REQUEST, reason=f"{_shown(target)} is not HOST:PORT")
    endpoint = endpoint_of(authority[1]) if int(authority[2]) == _HTTPS else None
    if endpoint is None:
        reason = f"{target} is unreachable: not a host that the embedded Azure serves"
        return _Refusal(status=HTTPStatus.FORBIDDEN, reason=reason)
    return endpoint


def _shown(target: str) -> str:
    """The start of an untrusted text, without a query (it may hold a secret), in ASCII and without line ends."""
    return orjson.dumps(target.partition("?")[0][:200].encode("ascii", "replace").decode()).decode()


async def _refuse(writer: asyncio.StreamWriter, refusal: _Refusal) -> None:
    """Say no in the status line, which is what clients print, and in the body; and log it."""
    _log.warning("proxy refused: %s", refusal.reason)
    body = f"{refusal.reason}\n".encode()
    head = (
        f"HTTP/1.1 {refusal.status.value} {refusal.status.phrase} ({refusal.reason})\r\n"
        f"Content-Type: text/plain\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    writer.write(head.encode("latin-1", "replace") + body)
    await writer.drain()
