"""The ASGI application: sign-in and metadata by Starlette's routes, everything else is ARM."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import re
import signal
import time
from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl
from uuid import uuid4

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount

from infra.localazure import admin, relaxed_json
from infra.localazure.arm import operations, route, subscriptions
from infra.localazure.arm.call import Answer, Call, Headers
from infra.localazure.arm.cloud import Cloud
from infra.localazure.connection import Receive, Scope, Send, UnansweredError, break_off
from infra.localazure.directory import api as directory
from infra.localazure.errors import ArmError, invalid_content
from infra.localazure.graph import api as graph
from infra.localazure.identity import ARM_AUDIENCES, GRAPH_AUDIENCES, TokenService
from infra.localazure.record import Recorder
from infra.localazure.throttle import Throttle

MOST_BYTES = 4 * 1024 * 1024
"""ARM's limit of a request body."""
MOST_DEPTH = 100
"""Levels of nesting that are taken; ours, so that no body can exhaust the stack. No schema needs as many."""
_SLASHES = re.compile(r"/{2,}")
_WITH_BODY = frozenset({"PUT", "POST", "PATCH"})
_NO_CONTENT = 204
_CONSTANT_HEADERS = [
    (b"cache-control", b"no-cache"),
    (b"pragma", b"no-cache"),
    (b"expires", b"-1"),
    (b"strict-transport-security", b"max-age=31536000; includeSubDomains"),
    (b"x-content-type-options", b"nosniff"),
]

_log = logging.getLogger("localazure.requests")


class ArmApp:
    """Decodes a request, has it answered, and encodes the answer with ARM's headers.

    ARM's own work is done in the event loop, one request after the other: each is one transaction of the store.
    Resource Graph's queries run in a thread.
    """

    def __init__(
        self,
        cloud: Cloud,
        graph_api: graph.GraphApi,
        tokens: TokenService,
        *,
        recorder: Recorder | None = None,
        throttle: Throttle | None = None,
    ) -> None:
        self._cloud = cloud
        self._graph = graph_api
        self._tokens = tokens
        self._recorder = recorder
        self._throttle = throttle or Throttle()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request."""
        started = time.perf_counter()
        call, gateway = _call(scope, self._cloud.clock()), False
        of_directory = directory.is_path(call.path)
        left: Headers = ()
        try:
            content = await _content(receive)
            audiences = GRAPH_AUDIENCES if of_directory else ARM_AUDIENCES
            self._tokens.check(call.headers.get("authorization"), call.base_url, audiences)
            left = () if of_directory else self._throttle.take(call)
            if call.method in _WITH_BODY and content:
                call = _with_body(call, content)
            answer = await self._struck(call, scope["query_string"].decode("latin-1"))
        except ArmError as error:
            gateway = error.gateway and not of_directory
            envelope = directory.envelope(error, call) if of_directory else error.envelope()
            answer = Answer(status=error.status, body=orjson.dumps(envelope), headers=error.headers)
        except UnansweredError:
            _log.info("%s %s was left without an answer by a fault", call.method, orjson.dumps(call.path).decode())
            await break_off(scope, receive)
            return
        if self._recorder and not operations.is_operation_path(call.path):  # waiting is not worth a line
            self._recorder.write(call, answer.status)
        await _respond(send, call, replace(answer, headers=(*answer.headers, *left)), gateway=gateway)
        _log.info(
            "%s %s %d %.1f ms",
            call.method,
            orjson.dumps(call.path).decode(),
            answer.status,
            (time.perf_counter() - started) * 1e3,
        )

    async def _struck(self, call: Call, query: str) -> Answer:
        """Answer as the faults let it.

        Raises:
            ArmError: the request is refused, by ARM or by a fault.
            UnansweredError: a fault leaves it without an answer.
        """
        blow = self._cloud.faults.strike(call.method, call.path, query, call.now)
        if blow.latency:
            await asyncio.sleep(blow.latency)
            call = replace(call, now=self._cloud.clock())
        if blow.is_dropped:
            raise UnansweredError
        if blow.refusal:
            raise blow.refusal
        if not blow.crash:
            return await self._answer(call)
        with contextlib.suppress(ArmError):
            await self._answer(call)
        if blow.crash == "process":
            os.kill(os.getpid(), signal.SIGKILL)
        raise UnansweredError

    async def _answer(self, call: Call) -> Answer:
        if call.method == "POST" and call.path.lower() == graph.PATH:
            operations.settle(self._cloud, call.now)
            readable = [each["subscriptionId"] for each in subscriptions.known(self._cloud)]
            return await asyncio.to_thread(self._graph.answer, call, readable)
        if directory.is_path(call.path):
            operations.settle(self._cloud, call.now)
            return directory.answer(self._cloud, call)
        return route.answer(self._cloud, call)


def make_app(arm: ArmApp, ahead: Iterable[BaseRoute], cloud: Cloud, admin_secret: str) -> Starlette:
    """Put the administrative paths, and what is given (sign-in), ahead of ARM."""
    return Starlette(
        routes=[*admin.routes(cloud, admin_secret), *ahead, Mount("/", app=arm)],
        exception_handlers={Exception: _failed},
    )


async def _failed(_request: Request, _error: Exception) -> Response:
    """What a client sees of a fault of ours; Starlette raises it again, and the log has it whole."""
    error = ArmError(500, "InternalServerError", "The embedded Azure failed; `infra local log` has the details.")
    return JSONResponse(error.envelope(), status_code=500)


def _call(scope: Scope, now: float) -> Call:
    """A request without its body."""
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
    return Call(
        method=scope["method"],
        path="/" + _SLASHES.sub("/", scope["path"]).strip("/"),
        query={name.lower(): value for name, value in query},
        headers=headers,
        body=None,
        base_url=f"https://{headers.get('host', 'localhost')}",
        now=now,
    )


async def _content(receive: Receive) -> bytes:
    """The whole body.

    Raises:
        ArmError: 413, it is longer than ARM takes.
    """
    chunks, size = [], 0
    while True:
        message = await receive()
        chunk = message.get("body", b"")
        size += len(chunk)
        if size <= MOST_BYTES:
            chunks.append(chunk)
        if not message.get("more_body", False):
            break
    if size > MOST_BYTES:
        raise ArmError(
            413,
            "RequestContentTooLarge",
            f"The request content size exceeds the maximum size of {MOST_BYTES // 2**20} MB.",
        )
    return b"".join(chunks)


def _with_body(call: Call, content: bytes) -> Call:
    """The call with its decoded body.

    Raises:
        ArmError: 415 for another content type; 400 for what is not JSON or nested too deep.
    """
    media_type = call.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json":
        raise ArmError(
            415,
            "UnsupportedMediaType",
            f"The content media type '{media_type}' is not supported. Only 'application/json' is supported.",
        )
    try:
        body = _decoded(content)
    except ValueError as error:
        raise invalid_content(f"The request content was invalid and could not be deserialized: '{error}'.") from error
    if content.count(b"{") + content.count(b"[") > MOST_DEPTH and _depth(body) > MOST_DEPTH:
        raise invalid_content(f"The request content is nested deeper than {MOST_DEPTH} levels.")
    return replace(call, body=body)


def _decoded(content: bytes) -> Any:
    """JSON, with the liberties that ARM takes where a text is not strict.

    Raises:
        ValueError: it is neither; the strict reader's message says where.
    """
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError as strict:
        try:
            return relaxed_json.loads(content.decode())
        except ValueError:
            raise strict from None


def _depth(body: Any) -> int:
    """How deep a decoded body is nested, without recursion."""
    level, depth = [body], 0
    while level:
        depth += 1
        level = [
            inner
            for value in level
            if isinstance(value, dict | list)
            for inner in (value.values() if isinstance(value, dict) else value)
        ]
    return depth


async def _respond(send: Send, call: Call, answer: Answer, *, gateway: bool) -> None:
    request_id = str(uuid4())
    correlation = call.headers.get("x-ms-correlation-request-id", request_id)
    body = b"" if call.method == "HEAD" or answer.status == _NO_CONTENT else answer.body
    headers = [
        *_CONSTANT_HEADERS,
        (b"content-length", str(len(body)).encode()),
        (b"x-ms-request-id", request_id.encode()),
        (b"x-ms-correlation-request-id", correlation.encode("latin-1")),
        (b"x-ms-routing-request-id", f"LOCAL:{_utc(call.now)}:{request_id}".encode()),
        *((name.lower().encode(), value.encode("latin-1", "replace")) for name, value in answer.headers),
    ]
    if body:
        headers.append((b"content-type", b"application/json; charset=utf-8"))
    if gateway:
        headers.append((b"x-ms-failure-cause", b"gateway"))
    if "x-ms-client-request-id" in call.headers:
        headers.append((b"x-ms-client-request-id", call.headers["x-ms-client-request-id"].encode("latin-1")))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _utc(seconds: float) -> str:
    return time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(seconds))
