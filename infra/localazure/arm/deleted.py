"""The deleted resources that are kept: list, GET and purge. What is kept, and for how long, is `soft_delete`'s.

API versions are those of what was deleted: the schemas do not know all of what is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

import orjson

from infra.localazure.arm import operations, scopes, soft_delete, subscriptions
from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.routing import Route
from infra.localazure.arm.statuses import Way
from infra.localazure.store import Record
from residency.arm.ids import fold

_PURGE = Way(status=202, header="Location")


def listed(cloud: Cloud, call: Call, subscription: str, *, arm_type: str) -> Answer:
    """All of a type in a subscription that are kept.

    Raises:
        ArmError: 404, no such subscription.
    """
    cloud.versions.check(arm_type, call.api_version)
    subscriptions.require(cloud, subscription)
    kept_type = soft_delete.table()[arm_type]["type"].lower()
    found = cloud.store.by_type(kept_type, f"/subscriptions/{subscription}".lower())
    kept = [orjson.loads(record.body) for record in found if soft_delete.alive(cloud, record, call.now)]
    return json_answer(200, {"value": kept})


def one(cloud: Cloud, call: Call, *parts: str, arm_type: str) -> Answer:
    """One that is kept.

    Raises:
        ArmError: 404, nothing is kept under this id.
    """
    return Answer(status=200, body=_found(cloud, call, call.path, parts, arm_type).body)


def purge(cloud: Cloud, call: Call, *parts: str, arm_type: str) -> Answer:
    """Let go of one that is kept; its name is free when the operation is over.

    Raises:
        ArmError: 404, nothing is kept under this id; 405, it is protected.
    """
    path = call.path.rpartition("/")[0] if call.method == "POST" else call.path
    record = _found(cloud, call, path, parts, arm_type)
    if soft_delete.is_protected(record):
        raise soft_delete.refusal(soft_delete.table()[arm_type]["forbidden"], parts[-1])
    with cloud.store.transaction():
        headers = operations.begin(cloud, call, scopes.parse(path), "delete", _PURGE)
    return Answer(status=_PURGE.status, headers=headers)


def _found(cloud: Cloud, call: Call, path: str, parts: tuple[str, ...], arm_type: str) -> Record:
    cloud.versions.check(arm_type, call.api_version)
    subscriptions.require(cloud, parts[0])
    record = soft_delete.alive(cloud, cloud.store.get(fold(path)), call.now)
    if record is None:
        raise soft_delete.refusal(soft_delete.table()[arm_type]["missing"], parts[-1])
    return record


def _routes() -> Iterator[Route]:
    for arm_type, line in soft_delete.table().items():
        path = re.sub(r"\{\w+\}", "{}", line["id"])
        purged = f"{path}/purge" if line["purge"] == "POST" else path
        yield Route("GET", line["list"], partial(listed, arm_type=arm_type))
        yield Route("GET", path, partial(one, arm_type=arm_type))
        yield Route(line["purge"], purged, partial(purge, arm_type=arm_type))


ROUTES = tuple(_routes())
