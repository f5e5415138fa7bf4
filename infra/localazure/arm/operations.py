"""Long-running operations. They end by the clock: what is due is settled before the next request is looked at."""

from __future__ import annotations

import re
from uuid import uuid4

import orjson

from infra.localazure.arm import inline, removal
from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.statuses import Way
from infra.localazure.errors import ArmError
from infra.localazure.store import Operation
from residency.arm.ids import ResourceId, fold

STATUSES, RESULTS = "operationStatuses", "operationResults"
_KEPT_SECONDS = 86_400.0
_OPERATION = re.compile(rf"/(?:{STATUSES}|{RESULTS})/[0-9a-f]{{32}}$", re.IGNORECASE)
_HEADER_SEGMENT = {"Azure-AsyncOperation": STATUSES, "Location": RESULTS}


def settle(cloud: Cloud, now: float) -> None:
    """Finish the operations whose time has come, and forget those that nobody can still be following."""
    due = cloud.store.due(now)
    if due:
        cloud.store.forget_operations(now - _KEPT_SECONDS)
    for operation in due:
        with cloud.store.transaction():
            if operation.kind == "delete":
                removal.remove(cloud, operation.resource, now)
            else:
                _arrive(cloud, operation.resource)
            cloud.store.finish(operation)


def _arrive(cloud: Cloud, resource: str) -> None:
    record = cloud.store.get(resource)
    if record is None:
        return
    body = orjson.loads(record.body)
    properties = body.get("properties")
    if isinstance(properties, dict) and "provisioningState" in properties:
        properties["provisioningState"] = "Succeeded"
    arrived = record._replace(body=orjson.dumps(body), hidden=False)
    cloud.store.put(arrived)
    inline.show_in_parent(cloud, arrived, body)


def begin(cloud: Cloud, call: Call, target: ResourceId, kind: str, way: Way) -> tuple[tuple[str, str], ...]:
    """Start an operation and answer the headers that tell the client where to follow it."""
    operation = Operation(uuid4().hex, kind, fold(target.text), call.now + cloud.pace.seconds, done=False)
    cloud.store.start(operation)
    header = way.header or "Location"
    scope = f"/subscriptions/{target.subscription}" if target.subscription else ""
    path = f"{scope}/providers/{target.namespace}/{_HEADER_SEGMENT[header]}/{operation.id}"
    return ((header, call.link(path, **{"api-version": call.api_version})), *cloud.pace.headers)


def is_operation_path(path: str) -> bool:
    """Whether a path is one that `begin` hands out."""
    return _OPERATION.search(path) is not None


def poll(cloud: Cloud, call: Call) -> Answer:
    """Answer a client that follows an operation.

    Raises:
        ArmError: 404, no such operation.
    """
    _, segment, identifier = call.path.rsplit("/", 2)
    operation = cloud.store.operation(identifier)
    if operation is None:
        raise ArmError(404, "OperationNotFound", f"The operation '{identifier}' could not be found.")
    if segment.lower() == STATUSES.lower():
        status = "Succeeded" if operation.done else "InProgress"
        body = {"id": call.path, "name": operation.id, "status": status}
        return json_answer(200, body, () if operation.done else cloud.pace.headers)
    if not operation.done:
        return Answer(status=202, headers=(("Location", call.link()), *cloud.pace.headers))
    record = cloud.store.get(operation.resource)
    if operation.kind == "delete" or record is None:
        return Answer(status=200 if operation.kind == "delete" else 204)
    return Answer(status=200, body=record.body)
