"""`Microsoft.Subscription/aliases`: how a subscription is made. The alias itself is a resource like any other."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

import orjson

from infra.localazure.arm import resources, scopes, subscriptions
from infra.localazure.arm.call import Answer, Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.routing import Route
from infra.localazure.errors import invalid_content
from residency.arm.ids import fold


def create(cloud: Cloud, call: Call, _alias: str) -> Answer:
    """`PUT /providers/Microsoft.Subscription/aliases/{alias}`: make a subscription, or name one that there is.

    The subscription is there at once; in Azure it may take minutes.

    Raises:
        ArmError: 404, the subscription to be named does not exist; 400, the body.
    """
    asked = call.body.get("properties") if isinstance(call.body, dict) else None
    if not isinstance(asked, dict):
        raise invalid_content("The request content was invalid: properties is required.")
    target = scopes.parse(call.path)
    standing = cloud.store.get(fold(call.path))
    wanted = asked.get("subscriptionId")
    if standing:
        chosen = orjson.loads(standing.body)["properties"]["subscriptionId"]
    elif isinstance(wanted, str):
        subscriptions.require(cloud, wanted)
        chosen = wanted.lower()
    else:
        chosen = str(uuid4())
    properties: dict[str, Any] = {"workload": "Production", **asked, "subscriptionId": chosen}
    with cloud.store.transaction():
        answer = resources.put(cloud, replace(call, body={"properties": properties}), target)
        if not standing and not isinstance(wanted, str):
            name = str(asked.get("displayName") or target.name)
            subscriptions.save(cloud, subscriptions.body_of(chosen, name), call.now)
    return answer


ROUTES = (Route("PUT", "/providers/Microsoft.Subscription/aliases/{}", create),)
