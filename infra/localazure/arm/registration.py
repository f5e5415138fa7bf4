"""Which resource providers a subscription may use, and what is refused until it is registered for one.

A change is a record of the subscription; what was never changed is as the mode and `registration.toml` say.
"""

from __future__ import annotations

from functools import cache
from typing import Any
from uuid import uuid4

import orjson

from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.tables import load
from infra.localazure.arm.writing import Write
from infra.localazure.errors import ArmError
from infra.localazure.store import Record

REGISTERED, NOT_REGISTERED = "Registered", "NotRegistered"
_UNREGISTERED = "Unregistered"
_ON_THE_WAY = {REGISTERED: "Registering", _UNREGISTERED: "Unregistering"}
_TYPE = "microsoft.resources/providers"


def is_free(namespace: str) -> bool:
    """Whether every subscription may use a namespace, registered or not."""
    return namespace.lower() in _free()


def state(cloud: Cloud, subscription: str, namespace: str, now: float) -> str:
    """A namespace's `registrationState` in a subscription."""
    record = cloud.store.get(_id(subscription, namespace))
    if record is None:
        is_open = cloud.registration == "all" or is_free(namespace)
        return REGISTERED if is_open else NOT_REGISTERED
    body: dict[str, Any] = orjson.loads(record.body)
    ends_as: str = body["state"]
    return _ON_THE_WAY[ends_as] if now < body["due"] else ends_as


def register(cloud: Cloud, subscription: str, namespace: str, now: float) -> None:
    """Register a subscription for a namespace; it takes as long as an operation."""
    if state(cloud, subscription, namespace, now) not in {REGISTERED, _ON_THE_WAY[REGISTERED]}:
        _save(cloud, subscription, namespace, REGISTERED, now)


def unregister(cloud: Cloud, subscription: str, namespace: str, now: float) -> None:
    """End a registration.

    The words of the refusal are those of a deployment log, read 2026-11-25; its status and code are unverified.

    Raises:
        ArmError: 409, there are resources of the namespace.
    """
    scope = f"/subscriptions/{subscription}".lower()
    if any(cloud.store.by_type(name.lower(), scope, limit=1) for name in cloud.schemas.types(namespace)):
        raise ArmError(
            409,
            "SubscriptionUnregistrationNotAllowed",
            f"The subscription cannot be unregistered from resource namespace '{namespace}'. Please delete existing "
            "resources for the provider.",
        )
    if state(cloud, subscription, namespace, now) in {REGISTERED, _ON_THE_WAY[REGISTERED]}:
        _save(cloud, subscription, namespace, _UNREGISTERED, now)


def require(cloud: Cloud, write: Write) -> None:
    """Refuse a write in a namespace that its subscription is not registered for; one on the way is let in, as in Azure.

    Raises:
        ArmError: 409 MissingSubscriptionRegistration.
    """
    namespace, subscription = write.arm_type.partition("/")[0], write.target.subscription
    if not subscription or is_free(namespace):
        return
    if state(cloud, subscription, namespace, write.call.now) in {REGISTERED, _ON_THE_WAY[REGISTERED]}:
        return
    message = (
        f"The subscription is not registered to use namespace '{namespace}'. See https://aka.ms/rps-not-found for how "
        "to register subscriptions."
    )
    code = "MissingSubscriptionRegistration"
    raise ArmError(409, code, message, details=[{"code": code, "target": namespace, "message": message}])


def _save(cloud: Cloud, subscription: str, namespace: str, ends_as: str, now: float) -> None:
    cloud.store.put(
        Record(
            id=_id(subscription, namespace),
            type=_TYPE,
            body=orjson.dumps({"state": ends_as, "due": now + cloud.pace.seconds}),
            etag=str(uuid4()),
            created_by=None,
            secrets=None,
            listed=False,
            hidden=False,
            created=now,
            changed=now,
        )
    )


def _id(subscription: str, namespace: str) -> str:
    return f"/subscriptions/{subscription}/providers/{namespace}".lower()


@cache
def _free() -> frozenset[str]:
    return frozenset(name.lower() for name in load("registration.toml")["free"])
