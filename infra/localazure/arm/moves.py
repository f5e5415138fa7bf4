"""What a move of resources to another group does, and what forbids it.

A resource goes with its children and what extends it; ids in what moves are written anew, those that others hold are
not ("dependencies with other resources may break"). Role assignments do not move. Source: azure-docs, "Move Azure
resources to a new resource group or subscription" and "Transfer role assignments"; form and codes of refusals: that
page, and the output of a validation that AaronSaikovski/armv shows; read 2026-11-25. That a lock of a resource moves
with it, and that one below it counts, is unverified.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple, Self
from uuid import uuid4

import orjson

from infra.localazure.arm import actions, locks, role_assignments, scopes
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.tables import load
from infra.localazure.arm.writing import Write
from infra.localazure.errors import ArmError
from infra.localazure.store import Operation
from residency.arm.ids import ResourceId, fold, parse_resource_id

OUT, IN, TRIAL = "move", "move-in", "move-trial"
"""Kinds of operations: at the source group, at the target group while that runs, and a validation."""
_ASSIGNMENTS = f"/providers/{role_assignments.ASSIGNMENT_TYPE}/"


class Plan(NamedTuple):
    """What is to be moved: ids of resources, all in the group `source`, and the id of the group `target`."""

    resources: tuple[str, ...]
    source: str
    target: str

    def kept(self) -> bytes:
        """As an operation keeps it."""
        return orjson.dumps(self._asdict())

    @classmethod
    def restored(cls, kept: bytes | None) -> Self:
        """What `kept` was made of."""
        said = orjson.loads(kept or b"{}")
        return cls(tuple(said["resources"]), said["source"], said["target"])

    def moved(self, resource: str) -> str:
        """The new id of one of the resources, or of what is below one."""
        return self.target + resource[len(self.source) :]


def refuse_while_moving(cloud: Cloud, target: ResourceId) -> None:
    """A guard of deletions: groups between which resources are being moved stay as they are.

    Raises:
        ArmError: 409; the code is ours.
    """
    if not target.resource_group or target.type.lower() == locks.LOCK_TYPE:
        return
    group = scopes.group_id(target)
    if any(cloud.store.running(group, kind) for kind in (OUT, IN)):
        message = f"The resource group '{target.resource_group}' is part of a move of resources and cannot be changed."
        raise ArmError(409, "ResourceGroupMoveInProgress", message)


def refuse_write_while_moving(cloud: Cloud, write: Write) -> None:
    """The same as a guard of writes."""
    refuse_while_moving(cloud, write.target)


def require_unlocked(cloud: Cloud, plan: Plan) -> None:
    """Refuse to move what a `ReadOnly` lock holds, out of or into what one holds.

    Raises:
        ArmError: 409 ScopeLocked.
    """
    for group in (plan.source, plan.target):
        locks.require_unlocked(cloud, parse_resource_id(group))
    for each in plan.resources:
        locks.require_movable(cloud, parse_resource_id(each))


def try_out(cloud: Cloud, operation: Operation, now: float) -> ArmError | None:
    """What a validation says at its end."""
    return _refusal(cloud, Plan.restored(operation.details), now)


def carry_out(cloud: Cloud, operation: Operation, now: float) -> ArmError | None:
    """Move everything, or nothing where something forbids it."""
    plan = Plan.restored(operation.details)
    error = _refusal(cloud, plan, now)
    if error is None:
        ids = {fold(each): plan.moved(_spelled(cloud, each)) for each in plan.resources}
        for each in ids:
            _move(cloud, plan, each, ids, now)
    return error


def _spelled(cloud: Cloud, resource: str) -> str:
    record = cloud.store.get(fold(resource))
    return str(orjson.loads(record.body)["id"]) if record else resource


def _refusal(cloud: Cloud, plan: Plan, now: float) -> ArmError | None:
    try:
        require_unlocked(cloud, plan)
        for group in (plan.source, plan.target):
            scopes.require_group(cloud, parse_resource_id(group))
    except ArmError as error:
        return error
    details = [detail for each in plan.resources for detail in _faults(cloud, plan, each)]
    if not details:
        return None
    return ArmError(
        409,
        "ResourceMoveValidationFailed",
        f"The resource batch move request has '{len(details)}' validation errors. Diagnostic information: timestamp "
        f"'{datetime.fromtimestamp(now, UTC):%Y%m%dT%H%M%SZ}', tracking Id '{uuid4()}', request correlation Id "
        f"'{uuid4()}'.",
        details=details,
    )


def _faults(cloud: Cloud, plan: Plan, resource: str) -> Iterator[dict[str, str]]:
    record = cloud.store.get(fold(resource))
    target = parse_resource_id(resource)
    arm_type = cloud.schemas.known_type(target.type) or target.type
    if record is None or record.hidden:
        yield _fault(scopes.missing(cloud, target), resource)
        return
    table = load("immovable.toml")
    across = parse_resource_id(plan.source).subscription != parse_resource_id(plan.target).subscription
    fixed = {each.lower() for each in [*table["group"], *(table["subscription"] if across else ())]}
    if record.type in fixed:
        message = f"Resource move is not supported for resource types '{arm_type}'."
        yield {"code": "ResourceMoveNotSupported", "target": resource, "message": message}
    state = (orjson.loads(record.body).get("properties") or {}).get("provisioningState", "Succeeded")
    if state != "Succeeded":
        yield {
            "code": "MoveCannotProceedWithResourcesNotInSucceededState",
            "target": resource,
            "message": f"The resource is in the state '{state}': only resources in the state 'Succeeded' can be moved.",
        }
    if cloud.store.get(fold(plan.moved(resource))):
        yield {
            "code": "CannotMoveResource",
            "target": resource,
            "message": f"The move resources request contains resources like '{resource}' which have the same name as "
            "a resource in the target resource group.",
        }


def _fault(error: ArmError, resource: str) -> dict[str, str]:
    return {"code": error.code, "target": resource, "message": error.message}


def _move(cloud: Cloud, plan: Plan, resource: str, ids: Mapping[str, str], now: float) -> None:
    """Move one resource, by its folded id, with all below it; `ids` are all that move, folded, with the new ones."""
    itself = cloud.store.get(resource)
    tree = [*([itself] if itself else []), *cloud.store.below(resource)]
    cloud.store.delete_tree(resource)
    for record in tree:
        if _ASSIGNMENTS in record.id:
            continue
        secrets = {actions.ORIGIN: record.id, **orjson.loads(record.secrets or b"{}")}
        moved = record._replace(
            id=fold(plan.moved(record.id)),
            body=orjson.dumps(_rewritten(orjson.loads(record.body), ids)),
            secrets=orjson.dumps(secrets),
            changed=now,
        )
        cloud.store.put(moved)


def _rewritten(value: Any, ids: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {_readdressed(key, ids): _rewritten(inner, ids) for key, inner in value.items()}
    if isinstance(value, list):
        return [_rewritten(inner, ids) for inner in value]
    return _readdressed(value, ids) if isinstance(value, str) else value


def _readdressed(text: str, ids: Mapping[str, str]) -> str:
    """A text that is the id of something that moves, or of what is below it, with the new id."""
    if not text.startswith("/"):
        return text
    folded = text.lower()
    for old, new in ids.items():
        if folded == old or folded.startswith(old + "/"):
            return new + text[len(old) :]
    return text
