"""Resource providers: which namespaces, types and API versions there are."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import orjson

from infra.localazure.arm import subscriptions
from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.routing import Route
from infra.localazure.arm.versions import require_version
from infra.localazure.errors import ArmError


def listed(cloud: Cloud, call: Call, subscription: str | None = None) -> Answer:
    """`GET {subscription}/providers` or `/providers`."""
    _require(cloud, call, subscription)
    return Answer(status=200, body=_all(cloud, subscription))


def one(cloud: Cloud, call: Call, subscription: str, namespace: str) -> Answer:
    """`GET {subscription}/providers/{namespace}`, and the answer of `register` and `unregister`.

    Raises:
        ArmError: 404, no such namespace.
    """
    _require(cloud, call, subscription)
    return json_answer(200, _provider(cloud, subscription, namespace.lower()))


def of_tenant(cloud: Cloud, call: Call, namespace: str) -> Answer:
    """`GET /providers/{namespace}`.

    Raises:
        ArmError: 404, no such namespace.
    """
    _require(cloud, call, None)
    return json_answer(200, _provider(cloud, None, namespace.lower()))


def _require(cloud: Cloud, call: Call, subscription: str | None) -> None:
    require_version(call.api_version)
    if subscription is not None:
        subscriptions.require(cloud, subscription)


@lru_cache(maxsize=4)
def _all(cloud: Cloud, subscription: str | None) -> bytes:
    namespaces = sorted({name.partition("/")[0] for name in cloud.schemas.types()}, key=str.lower)
    return orjson.dumps({"value": [_provider(cloud, subscription, namespace) for namespace in namespaces]})


@lru_cache(maxsize=512)
def _provider(cloud: Cloud, subscription: str | None, namespace: str) -> dict[str, Any]:
    schemas = cloud.schemas
    if not schemas.has_namespace(namespace):
        raise ArmError(404, "InvalidResourceNamespace", f"The resource namespace '{namespace}' is invalid.")
    types = [
        {
            "resourceType": name.partition("/")[2],
            "locations": cloud.offers.places(name) if schemas.is_tracked(name) else [],
            "apiVersions": list(reversed(schemas.api_versions(name))),
            "capabilities": "SupportsTags, SupportsLocation" if schemas.is_tracked(name) else "None",
        }
        for name in schemas.types(namespace)
    ]
    spelled = next(iter(schemas.types(namespace))).partition("/")[0]
    provider: dict[str, Any] = {"namespace": spelled, "resourceTypes": types, "registrationState": "Registered"}
    if subscription is not None:
        provider = {"id": f"/subscriptions/{subscription}/providers/{spelled}", **provider}
    return {**provider, "registrationPolicy": "RegistrationRequired"}


ROUTES = (
    Route("GET", "/providers", listed),
    Route("GET", "/providers/{}", of_tenant),
    Route("GET", "/subscriptions/{}/providers", listed),
    Route("GET", "/subscriptions/{}/providers/{}", one),
    Route("POST", "/subscriptions/{}/providers/{}/register", one),
    Route("POST", "/subscriptions/{}/providers/{}/unregister", one),
)
