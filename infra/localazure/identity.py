"""Who exists in the embedded Azure, and the tokens by which they are known.

One tenant, one subscription, one principal: fixed local ids, the same on every machine, so that files which name them
can be shared. Tokens are JWTs signed with a key of the machine's own (HS256); nothing outside this process checks them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

import jwt

from infra.localazure.clock import SYSTEM, Clock
from infra.localazure.entry.hosts import sign_in_url
from infra.localazure.errors import ArmError

TENANT_ID = "10ca1a20-0000-4000-8000-000000000001"
SUBSCRIPTION_ID = "10ca1a20-0000-4000-8000-000000000002"
PRINCIPAL_ID = "10ca1a20-0000-4000-8000-000000000003"
"""Object id of the principal that every sign-in yields."""
CLIENT_ID = "10ca1a20-0000-4000-8000-000000000004"
"""Application id of that principal."""
ISSUER = f"https://sts.windows.net/{TENANT_ID}/"
"""As in Azure's version 1 tokens (learn.microsoft.com/entra/identity-platform/access-token-claims-reference); Azurite
takes no other."""
TENANT_NAME = "Local Azure"
SUBSCRIPTION_NAME = "Local Azure"

TOKEN_SECONDS = 86_400
ARM_AUDIENCES = frozenset({"https://management.azure.com", "https://management.core.windows.net"})
GRAPH_AUDIENCES = frozenset({"https://graph.microsoft.com", "00000003-0000-0000-c000-000000000000"})
"""Microsoft Graph's address and application id (azure-docs, read 2026-11-25)."""
_NAMESPACE = UUID("10ca1a20-0000-4000-8000-00000000000f")
_CACHED_TOKENS = 256


def derived_id(text: str) -> str:
    """A GUID that depends on nothing but the text: the same resource always gets the same directory ids."""
    return str(uuid5(_NAMESPACE, text.lower()))


class TokenService:
    """Issue and check bearer tokens.

    Args:
        key: the machine's signing key, at least 32 bytes.
        clock: by which tokens are issued and end.
    """

    def __init__(self, key: bytes, clock: Clock = SYSTEM) -> None:
        self._key = key
        self._clock = clock
        self._good: dict[str, tuple[float, str]] = {}

    def issue(self, *, audience: str, client_id: str = CLIENT_ID) -> tuple[str, int]:
        """A token for a resource such as `https://management.azure.com/`, and its end in seconds since the epoch."""
        now = int(self._clock())
        claims = {
            "aud": audience,
            "iss": ISSUER,
            "iat": now,
            "nbf": now,
            "exp": now + TOKEN_SECONDS,
            "tid": TENANT_ID,
            "oid": PRINCIPAL_ID,
            "sub": PRINCIPAL_ID,
            "appid": client_id,
            "idtyp": "app",
            "ver": "1.0",
        }
        return jwt.encode(claims, self._key, algorithm="HS256"), claims["exp"]  # type: ignore[return-value]

    def check(self, authorization: str | None, base_url: str, audiences: frozenset[str] = ARM_AUDIENCES) -> None:
        """Let a request in by its `Authorization` header.

        Args:
            authorization: the header.
            base_url: scheme and host of the request; unless it is Azure's own, it is an audience of every service here.
            audiences: what the service is known by.

        Raises:
            ArmError: 401 with the challenge that ARM sends.
        """
        if not authorization:
            raise _unauthorized(
                "AuthenticationFailed",
                "Authentication failed. The 'Authorization' header is missing.",
                base_url,
                described="The authentication failed because of missing 'Authorization' header.",
            )
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise _unauthorized(
                "AuthenticationFailedInvalidHeader",
                "Authentication failed. The 'Authorization' header is provided in an invalid format.",
                base_url,
            )
        end, audience = self._good.get(token, (0.0, ""))
        now = self._clock()
        if end <= now:
            claims = self._decode(token, base_url, now)
            end, audience = float(claims["exp"]), str(claims["aud"]).rstrip("/")
            if len(self._good) >= _CACHED_TOKENS:
                self._good.clear()
            self._good[token] = (end, audience)
        if audience not in audiences and (audience != base_url or audience in ARM_AUDIENCES | GRAPH_AUDIENCES):
            allowed = ",".join(f"'{each}/','{each}'" for each in sorted(audiences, reverse=True))
            raise _unauthorized(
                "InvalidAuthenticationTokenAudience",
                f"The access token has been obtained for wrong audience or resource '{audience}'. It should exactly "
                f"match with one of the allowed audiences {allowed}.",
                base_url,
            )

    def _decode(self, token: str, base_url: str, now: float) -> Mapping[str, Any]:
        options: Any = {"verify_aud": False, "verify_exp": False, "verify_nbf": False, "verify_iat": False}
        try:
            claims: Mapping[str, Any] = jwt.decode(
                token, self._key, algorithms=["HS256"], options=options | {"require": ["exp", "aud"]}
            )
            end = float(claims["exp"])
        except (jwt.InvalidTokenError, ValueError, TypeError) as error:
            raise _unauthorized("InvalidAuthenticationToken", "The access token is invalid.", base_url) from error
        if end <= now:
            raise _unauthorized(
                "ExpiredAuthenticationToken",
                f"The access token expiry UTC time '{_spelled(end)}' is earlier than current UTC time "
                f"'{_spelled(now)}'.",
                base_url,
            )
        return claims


def _spelled(seconds: float) -> str:
    """A moment as ARM's errors spell it, `10/3/2019 3:54:29 PM`."""
    moment = datetime.fromtimestamp(seconds, UTC)
    return f"{moment.month}/{moment.day}/{moment.year} {moment.hour % 12 or 12}:{moment:%M:%S %p}"


def _unauthorized(code: str, message: str, base_url: str, *, described: str | None = None) -> ArmError:
    challenge = (
        f'Bearer authorization_uri="{sign_in_url(base_url)}/{TENANT_ID}", '
        f'error="invalid_token", error_description="{described or message}"'
    )
    return ArmError(401, code, message, headers=[("WWW-Authenticate", challenge)])
