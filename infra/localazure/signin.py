"""Sign-in: the token endpoints of Entra ID and of managed identities, and the cloud's description of itself.

Every sign-in yields the one local principal. Whoever reaches the loopback port with a client id and any secret is let
in: the emulator guards no data worth a password, and binds to nothing but loopback.
"""

from __future__ import annotations

import hmac
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from infra.localazure.entry import hosts
from infra.localazure.identity import CLIENT_ID, TENANT_ID, TOKEN_SECONDS, TokenService

_ARM_RESOURCE = "https://management.azure.com/"
_MOST_BYTES = 65_536
_MOST_FIELDS = 64
_GRANTS = frozenset(
    {
        "client_credentials",
        "refresh_token",
        "password",
        "authorization_code",
        "urn:ietf:params:oauth:grant-type:jwt-bearer",
    }
)


class SignIn:
    """The routes of sign-in.

    Args:
        tokens: issues what ARM later checks.
        identity_header: the secret that a managed-identity request has to show.
    """

    def __init__(self, tokens: TokenService, identity_header: str) -> None:
        self._tokens = tokens
        self._identity_header = identity_header

    def routes(self) -> list[Route]:
        """What Starlette mounts, ahead of ARM's own paths."""
        return [
            Route("/metadata/endpoints", self._cloud, methods=["GET"]),
            Route("/metadata/identity/oauth2/token", self._instance_metadata, methods=["GET"]),
            Route("/msi/token", self._app_service, methods=["GET"]),
            Route("/common/discovery/instance", self._discovery, methods=["GET"]),
            Route("/{tenant}/v2.0/.well-known/openid-configuration", self._openid, methods=["GET"]),
            Route("/{tenant}/discovery/v2.0/keys", self._keys, methods=["GET"]),
            Route("/{tenant}/oauth2/v2.0/token", self._token, methods=["POST"]),
            Route("/{tenant}/oauth2/token", self._token, methods=["POST"]),
        ]

    async def _cloud(self, request: Request) -> Response:
        base = base_url(request)
        description = {
            "name": "LocalAzure",
            "portal": base,
            "authentication": {
                "loginEndpoint": base,
                "audiences": ["https://management.core.windows.net/", _ARM_RESOURCE, base],
                "tenant": TENANT_ID,
                "identityProvider": "AAD",
            },
            "resourceManager": base,
            "graph": base,
            "graphAudience": f"{base}/",
            "microsoftGraphResourceId": f"{base}/",
            "media": base,
            "batch": base,
            "suffixes": {
                "storage": "core.windows.net",
                "keyVaultDns": "vault.azure.net",
                "mhsmDns": "managedhsm.azure.net",
                "sqlServerHostname": "database.windows.net",
                "acrLoginServer": "azurecr.io",
                "postgresqlServerEndpoint": "postgres.database.azure.com",
                "mysqlServerEndpoint": "mysql.database.azure.com",
            },
        }
        if hosts.endpoint_of(base.removeprefix("https://")):
            description |= hosts.table()["metadata"]
        old_form = request.query_params.get("api-version", "") < "2022"
        return JSONResponse([description] if old_form else description)

    async def _discovery(self, request: Request) -> Response:
        base = base_url(request)
        host = base.removeprefix("https://")
        names = {"preferred_network": host, "preferred_cache": host, "aliases": [host]}
        if host in (authorities := hosts.table()["authorities"]):
            names = {
                "preferred_network": hosts.table()["sign_in"],
                "preferred_cache": hosts.table()["cached_as"],
                "aliases": authorities,
            }
        return JSONResponse(
            {
                "tenant_discovery_endpoint": f"{base}/{TENANT_ID}/v2.0/.well-known/openid-configuration",
                "api-version": "1.1",
                "metadata": [names],
            }
        )

    async def _openid(self, request: Request) -> Response:
        base = base_url(request)
        tenant = request.path_params["tenant"]
        return JSONResponse(
            {
                "issuer": f"{base}/{TENANT_ID}/v2.0",
                "authorization_endpoint": f"{base}/{tenant}/oauth2/v2.0/authorize",
                "token_endpoint": f"{base}/{tenant}/oauth2/v2.0/token",
                "jwks_uri": f"{base}/{tenant}/discovery/v2.0/keys",
                "device_authorization_endpoint": f"{base}/{tenant}/oauth2/v2.0/devicecode",
                "response_types_supported": ["code", "id_token", "token"],
                "subject_types_supported": ["pairwise"],
                "id_token_signing_alg_values_supported": ["HS256"],
                "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt"],
                "tenant_region_scope": "AS",
            }
        )

    async def _keys(self, _request: Request) -> Response:
        return JSONResponse({"keys": []})

    async def _token(self, request: Request) -> Response:
        form = await _form(request)
        grant, client = form.get("grant_type", ""), form.get("client_id", "")
        if grant not in _GRANTS:
            return _refused("unsupported_grant_type", f"The grant type '{grant}' is not supported.")
        if not client:
            return _refused("invalid_request", "The request body must contain the parameter 'client_id'.")
        if grant == "client_credentials" and not (form.get("client_secret") or form.get("client_assertion")):
            return _refused(
                "invalid_client", "The request body must contain 'client_secret' or 'client_assertion'.", 401
            )
        scope = form.get("scope") or form.get("resource") or _ARM_RESOURCE
        audience = next((word for word in scope.split() if "://" in word), _ARM_RESOURCE).removesuffix("/.default")
        return JSONResponse(self._issue(audience, client) | {"scope": scope, "refresh_token": "local"})

    async def _app_service(self, request: Request) -> Response:
        shown = request.headers.get("x-identity-header", "")
        if not hmac.compare_digest(shown.encode(), self._identity_header.encode()):
            return _refused("invalid_request", "The X-IDENTITY-HEADER is missing or wrong.", 401)
        return self._managed_identity(request)

    async def _instance_metadata(self, request: Request) -> Response:
        if request.headers.get("metadata", "").lower() != "true":
            return _refused("invalid_request", "Required metadata header not specified.")
        return self._managed_identity(request)

    def _managed_identity(self, request: Request) -> Response:
        resource = request.query_params.get("resource")
        if not resource:
            return _refused("invalid_resource", "The query must contain 'resource'.")
        issued = self._issue(resource, CLIENT_ID)
        return JSONResponse({key: str(value) for key, value in issued.items()} | {"resource": resource})

    def _issue(self, audience: str, client: str) -> dict[str, Any]:
        token, end = self._tokens.issue(audience=audience, client_id=client)
        return {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": TOKEN_SECONDS,
            "ext_expires_in": TOKEN_SECONDS,
            "expires_on": end,
            "client_id": client,
        }


def base_url(request: Request) -> str:
    """Scheme and host as the client wrote them."""
    return f"https://{request.headers.get('host', 'localhost')}"


async def _form(request: Request) -> dict[str, str]:
    """The fields of an urlencoded body; a body longer than any sign-in is taken as empty."""
    content = b""
    async for chunk in request.stream():
        content += chunk
        if len(content) > _MOST_BYTES:
            return {}
    return dict(parse_qsl(content.decode("utf-8", "replace"), max_num_fields=_MOST_FIELDS))


def _refused(code: str, message: str, status: int = 400) -> Response:
    return JSONResponse({"error": code, "error_description": message}, status_code=status)
