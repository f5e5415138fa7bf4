"""Invokes: who am I, read a resource, and the few actions that programs ask for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from infra.localazure.provider.errors import ProviderError
from infra.localazure.provider.rules import load_rules
from infra.localazure.provider.session import Session
from residency.arm.sdk_map import MissingPathInputError, TokenMap, find, resource_token_of_getter, to_outputs, to_path

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
    if function in load_rules().actions:
        owner, action = load_rules().actions[function]
        token, path = _resource(session, function, owner, arguments)
        return dict(session.client.request("POST", f"{path}/{action}", api_version=token.api_version, body={}).body)
    resource = resource_token_of_getter(function)
    if resource is None:
        raise ProviderError(f"{function} is not offered by the provider of the embedded Azure")
    token, path = _resource(session, function, resource, arguments)
    return to_outputs(token, session.client.request("GET", path, api_version=token.api_version).body)


def _client_config(session: Session) -> dict[str, Any]:
    claims = session.credential.claims()
    return {
        "clientId": claims.get("appid", ""),
        "objectId": claims.get("oid", ""),
        "subscriptionId": session.config.subscription,
        "tenantId": claims.get("tid", ""),
    }


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
