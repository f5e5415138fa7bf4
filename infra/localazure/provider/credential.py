"""The token of the embedded Azure, from its managed identity endpoint."""

from __future__ import annotations

import base64
import binascii
import json
import os
import threading
import time
from typing import Any
from urllib.parse import urlencode, urlsplit

from infra.localazure.provider.errors import ProviderError
from infra.localazure.provider.transport import Transport

_RESOURCE = "https://management.azure.com/"
_EARLY_SECONDS = 300
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class CredentialError(ProviderError):
    """There is no endpoint to ask for a token, or it gives none."""


class Credential:
    """Asks `IDENTITY_ENDPOINT` (the form of App Service) for a token and keeps it until it is nearly over.

    Only an endpoint on this machine is asked: a token of a real identity has no business at the embedded Azure.

    Args:
        transport: the connection.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._lock = threading.Lock()
        self._token = ""
        self._expires = 0.0

    def token(self) -> str:
        """A bearer token.

        Raises:
            CredentialError: the environment names no usable endpoint.
            UnreachableError: the endpoint does not answer.
        """
        with self._lock:
            if time.time() > self._expires - _EARLY_SECONDS:
                self._token, self._expires = _ask(self._transport)
            return self._token

    def claims(self) -> dict[str, Any]:
        """What the token says about its principal: `tid`, `oid`, `appid`."""
        payload = self.token().split(".")[1]
        try:
            claims: dict[str, Any] = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        except (binascii.Error, ValueError) as error:
            raise CredentialError("the identity endpoint's token is not a JWT") from error
        return claims


def _ask(transport: Transport) -> tuple[str, float]:
    endpoint, header = os.environ.get("IDENTITY_ENDPOINT", ""), os.environ.get("IDENTITY_HEADER", "")
    if urlsplit(endpoint).hostname not in _LOOPBACK:
        raise CredentialError(
            "no identity endpoint on this machine (IDENTITY_ENDPOINT): "
            'put the shell on the embedded Azure with eval "$(infra local env)"'
        )
    url = f"{endpoint}?{urlencode({'api-version': '2019-08-01', 'resource': _RESOURCE})}"
    response = transport.send("GET", url, {"X-IDENTITY-HEADER": header})
    try:
        answer = json.loads(response.data)
        return str(answer["access_token"]), float(answer["expires_on"])
    except (KeyError, ValueError) as error:
        raise CredentialError(f"the identity endpoint {endpoint} gives no token (HTTP {response.status})") from error
