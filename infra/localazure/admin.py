"""What is no part of Azure: emptying the store and making faults while the server runs.

Each request shows the machine's secret in `x-identity-header`.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable

import orjson
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.localazure.arm.cloud import Cloud
from infra.localazure.errors import LocalAzureError
from infra.localazure.faults.grammar import parse_fault

RESET, FAULTS = "/localazure/reset", "/localazure/faults"
_MOST_BYTES = 4096


def routes(cloud: Cloud, secret: str) -> list[Route]:
    """`POST /localazure/reset`; `GET`, `POST` and `DELETE /localazure/faults`, and `DELETE …/faults/ID`."""

    def guarded(answer: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
        async def checked(request: Request) -> Response:
            shown = request.headers.get("x-identity-header", "")
            if not hmac.compare_digest(shown.encode(), secret.encode()):
                return _refused(401, "Unauthorized", "The secret is wrong.")
            return await answer(request)

        return checked

    async def reset(_request: Request) -> Response:
        return JSONResponse({"removed": cloud.store.clear()})

    async def listed(_request: Request) -> Response:
        return JSONResponse({"faults": cloud.faults.described(cloud.clock())})

    async def add(request: Request) -> Response:
        content = (await request.body())[:_MOST_BYTES]
        try:
            asked = orjson.loads(content)
            fault = parse_fault(str(asked["fault"]))
            number = cloud.arm(fault)
        except (orjson.JSONDecodeError, KeyError, TypeError):
            return _refused(400, "InvalidRequestContent", 'The body must be {"fault": "METHOD GLOB ACTION"}.')
        except LocalAzureError as error:
            return _refused(400, "InvalidFault", str(error))
        return JSONResponse({"id": number, "fault": fault.text}, status_code=201)

    async def clear(request: Request) -> Response:
        return JSONResponse({"removed": cloud.faults.clear(request.path_params.get("number"))})

    return [
        Route(RESET, guarded(reset), methods=["POST"]),
        Route(FAULTS, guarded(listed), methods=["GET"]),
        Route(FAULTS, guarded(add), methods=["POST"]),
        Route(FAULTS, guarded(clear), methods=["DELETE"]),
        Route(f"{FAULTS}/{{number:int}}", guarded(clear), methods=["DELETE"]),
    ]


def _refused(status: int, code: str, message: str) -> Response:
    return JSONResponse({"error": {"code": code, "message": message}}, status_code=status)
