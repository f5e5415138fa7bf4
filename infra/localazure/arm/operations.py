"""Long-running operations. They end by the clock: what is due is settled before the next request is looked at."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

import orjson

from infra.localazure.arm import group_deletion, inline, moves, removal
from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.statuses import Way
from infra.localazure.arm.times import Verb
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
        complete(cloud, operation, now)
        cloud.note(operation.due)


def complete(cloud: Cloud, operation: Operation, now: float) -> None:
    """Finish one operation."""
    with cloud.store.transaction():
        error = _ENDS[operation.kind](cloud, operation, now)
        cloud.store.finish(operation, error.kept() if error else None)


def _arrive(cloud: Cloud, operation: Operation, _now: float) -> None:
    _settle_in(cloud, operation, "Succeeded")


def _fail(cloud: Cloud, operation: Operation, _now: float) -> ArmError:
    _settle_in(cloud, operation, "Failed")
    return failure()


def _settle_in(cloud: Cloud, operation: Operation, state: str) -> None:
    record = cloud.store.get(operation.resource)
    if record is None:
        return
    body = orjson.loads(record.body)
    _end_states(body, state)
    arrived = record._replace(body=orjson.dumps(body), hidden=False)
    cloud.store.put(arrived)
    inline.show_in_parent(cloud, arrived, body)


def _end_states(body: Any, state: str) -> None:
    """End the `provisioningState` of a body and of the children that it shows."""
    properties = body.get("properties")
    if not isinstance(properties, dict):
        return
    if "provisioningState" in properties:
        properties["provisioningState"] = state
    for shown in properties.values():
        for child in shown if isinstance(shown, list) else ():
            if isinstance(child, dict) and "id" in child:
                _end_states(child, state)


def _go(cloud: Cloud, operation: Operation, now: float) -> ArmError | None:
    if group_deletion.is_group(operation.resource):
        return group_deletion.end(cloud, operation.resource, now)
    removal.remove(cloud, operation.resource, now)
    return None


_ENDS: Mapping[str, Callable[[Cloud, Operation, float], ArmError | None]] = {
    "put": _arrive,
    "failing": _fail,
    "delete": _go,
    moves.OUT: moves.carry_out,
    moves.IN: lambda _cloud, _operation, _now: None,
    moves.TRIAL: moves.try_out,
}
"""What is done when an operation of a kind is over; the error is how it failed."""


def begin(
    cloud: Cloud, call: Call, target: ResourceId, verb: Verb, way: Way, *, fails: bool = False
) -> tuple[tuple[str, str], ...]:
    """Start an operation and answer the headers that tell the client where to follow it.

    Args:
        cloud: where it runs.
        call: the request that starts it.
        target: the resource.
        verb: what is done to it.
        way: how the request is answered.
        fails: whether a write ends as Failed.
    """
    kind = "delete" if verb == "delete" else "failing" if fails else "put"
    operation = Operation(uuid4().hex, kind, fold(target.text), call.now + _seconds(cloud, target, verb))
    return _begun(cloud, call, target, operation, tuple(_HEADER_SEGMENT) if way.also else (way.header or "Location",))


def start(
    cloud: Cloud, call: Call, target: ResourceId, kind: str, details: bytes | None = None
) -> tuple[tuple[str, str], ...]:
    """Start an operation that is no write or deletion; `Location` tells the client where to follow it."""
    operation = Operation(uuid4().hex, kind, fold(target.text), call.now + cloud.pace.seconds, details=details)
    return _begun(cloud, call, target, operation, ("Location",))


def _begun(
    cloud: Cloud, call: Call, target: ResourceId, operation: Operation, names: tuple[str, ...]
) -> tuple[tuple[str, str], ...]:
    cloud.store.start(operation)
    scope = f"/subscriptions/{target.subscription}" if target.subscription else ""
    paths = ((name, f"{scope}/providers/{target.namespace}/{_HEADER_SEGMENT[name]}/{operation.id}") for name in names)
    links = ((name, call.link(path, **{"api-version": call.api_version})) for name, path in paths)
    return (*links, *cloud.pace.headers)


def _seconds(cloud: Cloud, target: ResourceId, verb: Verb) -> float:
    """How long an operation runs; deleting takes as long as the slowest of all that goes."""
    if cloud.times.mode == "none":
        return cloud.pace.seconds
    types = {target.type.lower()}
    if verb == "delete":
        types |= {record.type for record in cloud.store.below(fold(target.text))}
    return max(cloud.times.seconds(each, verb) for each in types)


def is_operation_path(path: str) -> bool:
    """Whether a path is one that `begin` hands out."""
    return _OPERATION.search(path) is not None


def poll(cloud: Cloud, call: Call) -> Answer:
    """Answer a client that follows an operation.

    Raises:
        ArmError: 404, no such operation; if it has failed and is followed by `Location`, its error.
    """
    _, segment, identifier = call.path.rsplit("/", 2)
    operation = cloud.store.operation(identifier)
    if operation is None:
        raise ArmError(404, "OperationNotFound", f"The operation '{identifier}' could not be found.")
    error = ArmError.restored(operation.details) if operation.done and operation.details else None
    if segment.lower() == STATUSES.lower():
        status = "InProgress" if not operation.done else "Failed" if error else "Succeeded"
        body = {"id": call.path, "name": operation.id, "status": status, **(error.envelope() if error else {})}
        return json_answer(200, body, () if operation.done else cloud.pace.headers)
    if not operation.done:
        return Answer(status=202, headers=(("Location", call.link()), *cloud.pace.headers))
    if error:
        raise error
    if operation.kind == "delete":
        return Answer(status=200)
    record = cloud.store.get(operation.resource) if operation.kind == "put" else None
    return Answer(status=200, body=record.body) if record else Answer(status=204)


def failure() -> ArmError:
    """How a failed operation is explained (the message as deployments show it, such as Azure/azure-cli#13896)."""
    message = "The resource operation completed with terminal provisioning state 'Failed'."
    return ArmError(409, "ResourceDeploymentFailure", message, gateway=False)
