"""`POST {group}/moveResources` and `…/validateMoveResources`: 202 and `Location`, at the end 204 or why not.

Statuses: azure-cli recording of 2021 (test_resource_move) and the REST reference; read 2026-11-25. What is wrong with
the request itself is answered at once, in our own words.
"""

from __future__ import annotations

import orjson

from infra.localazure.arm import moves, operations, scopes
from infra.localazure.arm.call import Answer, Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.moves import Plan
from infra.localazure.arm.routing import Route
from infra.localazure.arm.versions import require_version
from infra.localazure.errors import ArmError, invalid_content
from residency.arm.ids import fold

_MOST = 800
"""Resources of one move (the documented limit)."""


def move(cloud: Cloud, call: Call, *_place: str) -> Answer:
    """Begin a move.

    Raises:
        ArmError: 400, the request; 404, a group is missing; 409, one is locked, moving or being deleted.
    """
    plan = _plan(cloud, call)
    for group in (plan.source, plan.target):
        moves.refuse_while_moving(cloud, scopes.parse(group))
        scopes.require_group_stays(cloud, scopes.parse(group))
    moves.require_unlocked(cloud, plan)
    target, source = scopes.parse(plan.target), scopes.parse(plan.source)
    with cloud.store.transaction():
        operations.start(cloud, call, target, moves.IN)
        return Answer(status=202, headers=operations.start(cloud, call, source, moves.OUT, plan.kept()))


def validate(cloud: Cloud, call: Call, *_place: str) -> Answer:
    """Begin to look whether a move would do.

    Raises:
        ArmError: 400, the request; 404, a group is missing.
    """
    plan = _plan(cloud, call)
    return Answer(
        status=202, headers=operations.start(cloud, call, scopes.parse(plan.source), moves.TRIAL, plan.kept())
    )


def _plan(cloud: Cloud, call: Call) -> Plan:
    require_version(call.api_version)
    source = call.path.rpartition("/")[0]
    asked = call.body if isinstance(call.body, dict) else {}
    resources, target = asked.get("resources"), asked.get("targetResourceGroup")
    if not isinstance(resources, list) or not all(isinstance(each, str) for each in resources) or not resources:
        raise invalid_content("The request content was invalid: resources is a list of resource ids.")
    if len(resources) > _MOST:
        raise invalid_content(f"The request content was invalid: at most {_MOST} resources can be moved at once.")
    if not isinstance(target, str) or scopes.parse(target).type.lower() != scopes.GROUP_TYPE:
        raise invalid_content("The request content was invalid: targetResourceGroup is the id of a resource group.")
    for group in (source, target):
        scopes.require_subscription(cloud, scopes.parse(group))
        scopes.require_group(cloud, scopes.parse(group))
    if fold(source) == fold(target):
        raise ArmError(400, "InvalidResourceMoveRequest", "The source and the target are the same resource group.")
    for each in resources:
        _require_member(each, source)
    return Plan(tuple(dict.fromkeys(each.rstrip("/") for each in resources)), source, _spelled(cloud, target))


def _spelled(cloud: Cloud, group: str) -> str:
    """The id of a group that is there, as it is answered."""
    record = cloud.store.get(fold(group))
    return str(orjson.loads(record.body)["id"]) if record else group


def _require_member(resource: str, source: str) -> None:
    """Refuse what is not directly in the group: children move with their parent, extensions with what they extend."""
    target = scopes.parse(resource)
    if fold(target.scope) != fold(source) or target.parent:
        raise ArmError(
            400,
            "InvalidResourceMoveRequest",
            f"The resource '{resource}' cannot be moved by itself: only top-level resources of the resource group "
            f"'{scopes.parse(source).name}' can.",
        )


ROUTES = (
    Route("POST", "/subscriptions/{}/resourceGroups/{}/moveResources", move),
    Route("POST", "/subscriptions/{}/resourceGroups/{}/validateMoveResources", validate),
)
