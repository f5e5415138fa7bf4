"""What the server itself answers for a storage account's host where Azurite is not installed."""

from __future__ import annotations

from xml.sax.saxutils import escape

from starlette.responses import Response
from starlette.routing import Host
from starlette.types import Receive, Scope, Send

from infra.localazure.entry.hosts import table

_CODE = "NotImplemented"
_MESSAGE = (
    "The data plane of storage accounts is served by Azurite, which is not installed here. "
    "Install Node.js, run `make azurite` (or `npm install -g azurite`), and start the embedded Azure anew."
)


def routes() -> list[Host]:
    """What Starlette mounts for each data-plane suffix."""
    return [Host(f"{{account}}.{suffix}", app=_refuse) for suffix in table()["storage"].values()]


async def _refuse(scope: Scope, receive: Receive, send: Send) -> None:
    """Azure Storage's own form of an error. Its clients repeat a 503 for minutes; a 501 they show at once."""
    error = f"<Error><Code>{_CODE}</Code><Message>{escape(_MESSAGE)}</Message></Error>"
    body = f'<?xml version="1.0" encoding="utf-8"?>{error}'
    headers = {"x-ms-error-code": _CODE, "connection": "close"}
    await Response(body, status_code=501, headers=headers, media_type="application/xml")(scope, receive, send)
