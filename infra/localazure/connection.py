"""A connection that the application can break off: ASGI itself knows no end without an answer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


class UnansweredError(Exception):
    """A request is to be left without an answer."""


_ABORT = "localazure.abort"


class BreakableProtocol(HttpToolsProtocol):
    """uvicorn's protocol; each request's scope says how its connection is broken off."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Give the requests of this connection the means."""
        super().connection_made(transport)
        app = self.app

        async def with_abort(scope: Scope, receive: Receive, send: Send) -> None:
            await app({**scope, _ABORT: transport.abort}, receive, send)

        self.app = with_abort


async def break_off(scope: Scope, receive: Receive) -> None:
    """End the connection as a crash would, and wait until the server has noticed, so that it answers nothing."""
    scope[_ABORT]()
    while (await receive())["type"] != "http.disconnect":
        pass
