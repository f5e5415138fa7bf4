"""Who reads: the identity that azure-identity finds, its token while that is good, and its name for reports."""

from __future__ import annotations

import base64
import binascii
import json
import logging
import re
import threading
import time
from typing import Any

from azure.core.credentials import AccessToken
from azure.core.exceptions import ClientAuthenticationError
from azure.identity import DefaultAzureCredential

from residency.sources.interface import SourceError
from residency.sources.live.cloud import Cloud

_FRESH_SECONDS = 300
_TENANT = re.compile(r"[A-Za-z0-9.-]{1,253}")
_QUIET = logging.NullHandler()


class SignIn:
    """A credential for the azure clients that asks once for all of them, in place of once for each client."""

    def __init__(self, cloud: Cloud, tenant: str | None) -> None:
        """Prepare the sign-in; nothing is asked yet."""
        self._tenant = tenant
        self._lock = threading.Lock()
        self._token: AccessToken | None = None
        self._credential = DefaultAzureCredential(
            authority=cloud.authority,
            disable_instance_discovery=not cloud.by_name,
            additionally_allowed_tenants=[tenant] if tenant else [],
        )

    def get_token(self, *scopes: str, claims: str | None = None, **_: Any) -> AccessToken:
        """The token for the cloud's Resource Manager; all clients ask for this one scope.

        `claims` is what an answer of Resource Manager demanded on top (continuous access evaluation).
        """
        with self._lock:
            token = self._token
            if token is None or claims or token.expires_on - time.time() < _FRESH_SECONDS:
                token = self._credential.get_token(*scopes, claims=claims, tenant_id=self._tenant)
                self._token = token
            return token

    def identity(self) -> str | None:
        """The object id, else the application id, that the last token names; None where it names none."""
        return _identity(self._token.token) if self._token else None

    def close(self) -> None:
        """Close the connections of the sign-in."""
        self._credential.close()


def sign_in(cloud: Cloud, tenant: str | None) -> SignIn:
    """Sign in and fetch a first token.

    Raises:
        SourceError: nobody is signed in, or the sign-in is refused.
    """
    if tenant and not _TENANT.fullmatch(tenant):
        raise SourceError(f"{tenant!r} is no id or domain of a tenant: `az account list` shows them")
    # Without a handler, Python prints the whole chain of what azure-identity tried.
    logging.getLogger("azure").addHandler(_QUIET)
    try:
        signed_in = SignIn(cloud, tenant)
        signed_in.get_token(cloud.scope)
    except ValueError as error:
        raise SourceError(f"the AZURE_ settings of the sign-in are not valid: {error}") from error
    except ClientAuthenticationError as error:
        refusal = re.search(r"AADSTS\d+", str(error))
        if refusal:
            raise SourceError(
                f"the sign-in to {cloud.name} was refused ({refusal[0]}): sign in again, or correct AZURE_TENANT_ID, "
                "AZURE_CLIENT_ID and the secret"
            ) from error
        raise SourceError(
            f"nobody is signed in to {cloud.name}, or its sign-in does not answer: run `az login`, or set "
            "AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET for an identity with the role Reader"
        ) from error
    return signed_in


def _identity(token: str) -> str | None:
    """Read who a token is for. It was issued to us and is not verified: this names, it does not decide."""
    parts = token.split(".")
    if len(parts) < 2:  # noqa: PLR2004 - header, claims, signature
        return None
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (binascii.Error, ValueError):
        return None
    if not isinstance(claims, dict):
        return None
    return next((str(claims[name]) for name in ("oid", "appid", "azp") if claims.get(name)), None)
