"""What ARM made below a storage account, told to its data plane: containers, queues and tables.

Azure has one truth for both; here ARM's is in the store and the data plane's in Azurite. What the store has is made in
Azurite before a client gets through to it. The other way there is nothing: ARM does not list what a client makes in the
data plane, and what ARM deletes stays there.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import ssl
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

import orjson

from infra.localazure.arm.cloud import Cloud
from infra.localazure.entry.azurite import Account
from infra.localazure.entry.hosts import table
from infra.localazure.identity import TokenService

_AUDIENCE = "https://storage.azure.com"
_API_VERSION = "2021-12-02"
_GOOD = frozenset({201, 204, 409})
"""Made, or there already."""
_SECONDS = 5.0

_log = logging.getLogger("localazure.azurite")


class Mirror:
    """Makes in Azurite what the store has.

    Args:
        cloud: whose store it is.
        tokens: issue what Azurite lets in.
        authority: the certificate file of the CA that signed Azurite's certificate.
    """

    def __init__(self, cloud: Cloud, tokens: TokenService, authority: Path) -> None:
        self._cloud = cloud
        self._tokens = tokens
        self._authority = authority
        self._made: set[tuple[Account, str, str]] = set()

    async def refresh(self, account: Account, service: str, port: int) -> None:
        """Make what a service of an account lacks; what cannot be made is logged, and tried again the next time."""
        host = f"{account.name}.{table()['storage'][service]}"
        for arm_type, form in table()["children"].items():
            if form["service"] != service:
                continue
            for record in self._cloud.store.by_type(arm_type.lower(), account.id):
                name = str(orjson.loads(record.body)["name"])
                known = (account, service, name)
                if known not in self._made and await self._make(form, name, host, port):
                    self._made.add(known)

    async def _make(self, form: Mapping[str, Any], name: str, host: str, port: int) -> bool:
        token, _ = self._tokens.issue(audience=_AUDIENCE)
        body = orjson.dumps(dict.fromkeys(form["fields"], name)) if "fields" in form else b""
        head = [
            f"{form['method']} {form['path'].replace('{name}', quote(name, safe=''))} HTTP/1.1",
            f"Host: {host}",
            f"Authorization: Bearer {token}",
            f"x-ms-version: {_API_VERSION}",
            "Accept: application/json",
            "Content-Type: application/json",
            f"Content-Length: {len(body)}",
            "Connection: close",
        ]
        try:
            status = await self._status("\r\n".join([*head, "", ""]).encode() + body, host, port)
        except (OSError, TimeoutError, ValueError, IndexError) as error:
            _log.warning("Azurite at %s did not answer whether it made %s: %r", host, quote(name), error)
            return False
        if status not in _GOOD:
            _log.warning("Azurite at %s refused to make %s: status %d", host, quote(name), status)
        return status in _GOOD

    async def _status(self, request: bytes, host: str, port: int) -> int:
        trust = ssl.create_default_context(cafile=str(self._authority))
        async with asyncio.timeout(_SECONDS):
            reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=trust, server_hostname=host)
            with contextlib.closing(writer):
                writer.write(request)
                return int((await reader.readline()).split()[1])
