"""Tenants and subscriptions: which there are, their names and states, and what a state forbids.

The subscriptions that a server starts with are not stored until something about them changes; those made later are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import orjson

from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.routing import Route
from infra.localazure.arm.versions import require_version
from infra.localazure.errors import ArmError, invalid_content, subscription_not_found
from infra.localazure.identity import SUBSCRIPTION_ID, SUBSCRIPTION_NAME, TENANT_ID, TENANT_NAME
from infra.localazure.store import Record

TYPE = "microsoft.resources/subscriptions"
ENABLED, DISABLED = "Enabled", "Disabled"
_SUBSCRIPTION_SEGMENTS = 3
"""Of `/subscriptions/{id}`, with the empty one before the first slash."""
_CHANGES = frozenset({"PUT", "PATCH", "POST"})
_STATE_CHANGE = "/providers/microsoft.subscription/"


def tenants(_cloud: Cloud, call: Call) -> Answer:
    """`GET /tenants`."""
    require_version(call.api_version)
    tenant = {
        "id": f"/tenants/{TENANT_ID}",
        "tenantId": TENANT_ID,
        "displayName": TENANT_NAME,
        "tenantCategory": "Home",
        "countryCode": "ID",
        "defaultDomain": "local.invalid",
        "domains": ["local.invalid"],
    }
    return json_answer(200, {"value": [tenant]})


def listed(cloud: Cloud, call: Call) -> Answer:
    """`GET /subscriptions`."""
    require_version(call.api_version)
    found = known(cloud)
    return json_answer(200, {"value": found, "count": {"type": "Total", "value": len(found)}})


def one(cloud: Cloud, call: Call, subscription: str) -> Answer:
    """`GET /subscriptions/{id}`.

    Raises:
        ArmError: 404, no such subscription.
    """
    require_version(call.api_version)
    return json_answer(200, get(cloud, subscription))


def rename(cloud: Cloud, call: Call, subscription: str) -> Answer:
    """`POST {subscription}/providers/Microsoft.Subscription/rename`.

    Raises:
        ArmError: 404, no such subscription; 400, no name.
    """
    name = call.body.get("subscriptionName") if isinstance(call.body, dict) else None
    if not isinstance(name, str) or not name:
        raise invalid_content("The request content was invalid: subscriptionName is required.")
    return _changed(cloud, call, subscription, displayName=name)


def cancel(cloud: Cloud, call: Call, subscription: str) -> Answer:
    """`POST {subscription}/providers/Microsoft.Subscription/cancel`: nothing in it can be written from now on."""
    return _changed(cloud, call, subscription, state=DISABLED)


def enable(cloud: Cloud, call: Call, subscription: str) -> Answer:
    """`POST {subscription}/providers/Microsoft.Subscription/enable`."""
    return _changed(cloud, call, subscription, state=ENABLED)


def known(cloud: Cloud) -> list[dict[str, Any]]:
    """Every subscription, as GET answers it: those that the server started with first."""
    bodies = {subscription: body_of(subscription) for subscription in cloud.subscriptions}
    for record in cloud.store.by_type(TYPE, ""):
        body = orjson.loads(record.body)
        bodies[body["subscriptionId"]] = body
    return list(bodies.values())


def get(cloud: Cloud, subscription: str) -> dict[str, Any]:
    """One subscription, as GET answers it.

    Raises:
        ArmError: 404, no such subscription.
    """
    folded = subscription.lower()
    record = cloud.store.get(f"/subscriptions/{folded}")
    if record is not None:
        body: dict[str, Any] = orjson.loads(record.body)
        return body
    if folded not in cloud.subscriptions:
        raise subscription_not_found(subscription)
    return body_of(folded)


def require(cloud: Cloud, subscription: str) -> None:
    """Refuse a subscription that there is not.

    Raises:
        ArmError: 404.
    """
    folded = subscription.lower()
    if folded not in cloud.subscriptions and cloud.store.get(f"/subscriptions/{folded}") is None:
        raise subscription_not_found(subscription)


def require_enabled(cloud: Cloud, call: Call) -> None:
    """Refuse writes and actions in a disabled subscription; it can be read, emptied and enabled again.

    Which methods: learn.microsoft.com, subscription states, 2025-01-08. Code and words: logs, read 2026-11-25.

    Raises:
        ArmError: 409.
    """
    if call.method not in _CHANGES:
        return
    folded = call.path.lower().split("/", _SUBSCRIPTION_SEGMENTS)
    if len(folded) < _SUBSCRIPTION_SEGMENTS or folded[1] != "subscriptions":
        return
    record = cloud.store.get(f"/subscriptions/{folded[2]}")
    if record is None or _STATE_CHANGE in call.path.lower():
        return
    if orjson.loads(record.body)["state"] != ENABLED:
        raise ArmError(
            409,
            "ReadOnlyDisabledSubscription",
            f"The subscription '{folded[2]}' is disabled and therefore marked as read only. You cannot perform any "
            "write actions on this subscription until it is re-enabled.",
        )


def body_of(subscription: str, name: str | None = None) -> dict[str, Any]:
    """The body of a subscription that nothing was changed about.

    Args:
        subscription: its id, in lower case.
        name: its display name; without one, the local subscription's or the id.
    """
    return {
        "id": f"/subscriptions/{subscription}",
        "subscriptionId": subscription,
        "tenantId": TENANT_ID,
        "displayName": name or (SUBSCRIPTION_NAME if subscription == SUBSCRIPTION_ID else subscription),
        "state": ENABLED,
        "authorizationSource": "RoleBased",
        "managedByTenants": [],
        "subscriptionPolicies": {
            "locationPlacementId": "Public_2014-09-01",
            "quotaId": "PayAsYouGo_2014-09-01",
            "spendingLimit": "Off",
        },
    }


def save(cloud: Cloud, body: Mapping[str, Any], now: float) -> None:
    """Store a subscription."""
    folded = f"/subscriptions/{body['subscriptionId']}"
    before = cloud.store.get(folded)
    cloud.store.put(
        Record(
            id=folded,
            type=TYPE,
            body=orjson.dumps(body),
            etag=str(uuid4()),
            created_by=None,
            secrets=None,
            listed=False,
            hidden=False,
            created=before.created if before else now,
            changed=now,
        )
    )


def _changed(cloud: Cloud, call: Call, subscription: str, **values: str) -> Answer:
    require_version(call.api_version)
    body = {**get(cloud, subscription), **values}
    save(cloud, body, call.now)
    return json_answer(200, {"subscriptionId": body["subscriptionId"]})


def _not_written(_cloud: Cloud, call: Call, _subscription: str) -> Answer:
    raise ArmError(405, "HttpMethodNotSupported", f"The HTTP method {call.method} is not supported at this path.")


ROUTES = (
    Route("GET", "/tenants", tenants),
    Route("GET", "/subscriptions", listed),
    Route("GET", "/subscriptions/{}", one),
    Route("PUT PATCH DELETE", "/subscriptions/{}", _not_written),
    Route("POST", "/subscriptions/{}/providers/Microsoft.Subscription/rename", rename),
    Route("POST", "/subscriptions/{}/providers/Microsoft.Subscription/cancel", cancel),
    Route("POST", "/subscriptions/{}/providers/Microsoft.Subscription/enable", enable),
)
