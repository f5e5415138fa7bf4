"""Invokes: who am I, read a resource, and the few actions that programs ask for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from infra.localazure.provider.errors import ProviderError
from infra.localazure.provider.rules import load_rules
from infra.localazure.provider.session import Session
from residency.arm.sdk_map import MissingPathInputError, TokenMap, find, resource_token_of_getter, to_outputs, to_path

_PLACE = re.compile(r"\{(\w+)\}")
_ARM_ENDPOINTS = frozenset({"https://management.azure.com", "https://management.core.windows.net"})
_CLIENT_TOKEN = "azure-native:authorization:getClientToken"  # noqa: S105 - a name
_CLIENT_CONFIG = "azure-native:authorization:getClientConfig"


def invoke(session: Session, function: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Run one function.

    Args:
        session: the configured provider.
        function: the SDK's token, `azure-native:storage:getStorageAccount`.
        arguments: the function's arguments.

    Raises:
        ProviderError: the function is not offered here, an argument is missing, or Azure refuses.
    """
    if function == _CLIENT_CONFIG:
        return _client_config(session)
    if function == _CLIENT_TOKEN:
        return _client_token(session, arguments)
    action = load_rules().actions.get(function)
    if action:
        return _act(session, function, *action, arguments)
    resource = resource_token_of_getter(function)
    if resource is None:
        raise ProviderError(f"{function} is not offered by the provider of the embedded Azure")
    token, path = _resource(session, function, resource, arguments)
    return to_outputs(token, session.client.request("GET", path, api_version=token.api_version).body)


def _act(session: Session, function: str, owner: str, action: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """POST `{owner}/{action}`; what stands in no path goes into the body, under the SDK's names (unverified)."""
    token, path = _resource(session, function, owner, arguments)
    folded = {name.lower(): (name, value) for name, value in arguments.items()}
    used = {"subscriptionId", *token.path_params}

    def fill(match: re.Match[str]) -> str:
        name, value = folded.get(match[1].lower(), (match[1], None))
        if not isinstance(value, str) or not value:
            raise ProviderError(f"{function}: the argument {name!r} is missing")
        used.add(name)
        return quote(value, safe="")

    url = f"{path}/{_PLACE.sub(fill, action)}"
    body = {name: value for name, value in arguments.items() if name not in used}
    return dict(session.client.request("POST", url, api_version=token.api_version, body=body).body)


def _client_config(session: Session) -> dict[str, Any]:
    claims = session.credential.claims()
    return {
        "clientId": claims.get("appid", ""),
        "objectId": claims.get("oid", ""),
        "subscriptionId": session.config.subscription,
        "tenantId": claims.get("tid", ""),
    }


def _client_token(session: Session, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The token for ARM; there is no other endpoint here that a token would be good for."""
    endpoint = arguments.get("endpoint")
    if endpoint and str(endpoint).rstrip("/") not in _ARM_ENDPOINTS:
        raise ProviderError(f"{_CLIENT_TOKEN}: the embedded Azure gives tokens for ARM only, and not for {endpoint}")
    return {"token": session.credential.token()}


def _resource(session: Session, function: str, resource: str, arguments: Mapping[str, Any]) -> tuple[TokenMap, str]:
    token = find(resource)
    if token is None or token.api_version is None:
        raise ProviderError(
            f"{function}: {resource} is not an ARM resource, and the embedded Azure serves nothing else"
        )
    try:
        return token, to_path(token, arguments, subscription_id=session.config.subscription)
    except MissingPathInputError as error:
        raise ProviderError(f"{function}: the argument {error.name!r} is missing") from error
