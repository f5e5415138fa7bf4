"""Resource providers: which namespaces, types and API versions there are, and whether a subscription may use them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import orjson

from infra.localazure.arm import registration, subscriptions
from infra.localazure.arm.call import Answer, Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.routing import Route
from infra.localazure.arm.versions import require_version
from infra.localazure.errors import ArmError


def listed(cloud: Cloud, call: Call, subscription: str | None = None) -> Answer:
    """`GET {subscription}/providers` or `/providers`."""
    _require(cloud, call, subscription)
    found = [_described(cloud, call, subscription, namespace) for namespace in _namespaces(cloud)]
    return Answer(status=200, body=b'{"value":[' + b",".join(found) + b"]}")


def one(cloud: Cloud, call: Call, subscription: str, namespace: str) -> Answer:
    """`GET {subscription}/providers/{namespace}`.

    Raises:
        ArmError: 404, no such subscription or namespace.
    """
    _require(cloud, call, subscription)
    return Answer(status=200, body=_described(cloud, call, subscription, namespace))


def register(cloud: Cloud, call: Call, subscription: str, namespace: str) -> Answer:
    """`POST {subscription}/providers/{namespace}/register`.

    Raises:
        ArmError: 404, no such subscription or namespace.
    """
    _require(cloud, call, subscription)
    spelled, _ = _provider(cloud, namespace)
    registration.register(cloud, subscription, spelled, call.now)
    return Answer(status=200, body=_described(cloud, call, subscription, namespace))


def unregister(cloud: Cloud, call: Call, subscription: str, namespace: str) -> Answer:
    """`POST {subscription}/providers/{namespace}/unregister`.

    Raises:
        ArmError: 404, no such subscription or namespace; 409, there are resources of it.
    """
    _require(cloud, call, subscription)
    spelled, _ = _provider(cloud, namespace)
    registration.unregister(cloud, subscription, spelled, call.now)
    return Answer(status=200, body=_described(cloud, call, subscription, namespace))


def of_tenant(cloud: Cloud, call: Call, namespace: str) -> Answer:
    """`GET /providers/{namespace}`.

    Raises:
        ArmError: 404, no such namespace.
    """
    _require(cloud, call, None)
    return Answer(status=200, body=_described(cloud, call, None, namespace))


def _require(cloud: Cloud, call: Call, subscription: str | None) -> None:
    require_version(call.api_version)
    if subscription is not None:
        subscriptions.require(cloud, subscription)


def _described(cloud: Cloud, call: Call, subscription: str | None, namespace: str) -> bytes:
    """A provider's JSON: what is the same for all subscriptions is written once and kept."""
    spelled, body = _provider(cloud, namespace)
    own: dict[str, Any] = {"registrationState": registration.REGISTERED}
    if subscription is not None:
        state = registration.state(cloud, subscription, spelled, call.now)
        own = {"id": f"/subscriptions/{subscription}/providers/{spelled}", "registrationState": state}
    return orjson.dumps(own)[:-1] + b"," + body[1:]


@lru_cache(maxsize=4)
def _namespaces(cloud: Cloud) -> tuple[str, ...]:
    return tuple(sorted({name.partition("/")[0] for name in cloud.schemas.types()}, key=str.lower))


def _provider(cloud: Cloud, namespace: str) -> tuple[str, bytes]:
    """A namespace's spelling, and its JSON without what belongs to a subscription."""
    if not cloud.schemas.has_namespace(namespace):
        raise ArmError(404, "InvalidResourceNamespace", f"The resource namespace '{namespace}' is invalid.")
    return _known_provider(cloud, namespace.lower())


@lru_cache(maxsize=512)
def _known_provider(cloud: Cloud, namespace: str) -> tuple[str, bytes]:
    schemas = cloud.schemas
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
    policy = "RegistrationFree" if registration.is_free(spelled) else "RegistrationRequired"
    return spelled, orjson.dumps({"namespace": spelled, "resourceTypes": types, "registrationPolicy": policy})


ROUTES = (
    Route("GET", "/providers", listed),
    Route("GET", "/providers/{}", of_tenant),
    Route("GET", "/subscriptions/{}/providers", listed),
    Route("GET", "/subscriptions/{}/providers/{}", one),
    Route("POST", "/subscriptions/{}/providers/{}/register", register),
    Route("POST", "/subscriptions/{}/providers/{}/unregister", unregister),
)
