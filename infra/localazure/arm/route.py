"""Which part of ARM answers a path."""

from __future__ import annotations

from collections.abc import Callable

from infra.localazure.arm import (
    actions,
    aliases,
    capabilities,
    data_boundaries,
    deleted,
    lists,
    locations,
    management_groups,
    move_requests,
    name_checks,
    operations,
    providers,
    resources,
    role_definitions,
    scopes,
    subscriptions,
    tag_names,
    tags,
    usages,
)
from infra.localazure.arm.call import Answer, Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.deployments import routes as deployments
from infra.localazure.arm.policy import assignments, definitions, states
from infra.localazure.arm.routing import Router
from infra.localazure.errors import ArmError
from residency.arm.ids import ResourceId

_ROUTER = Router(
    route
    for module in (
        aliases,
        assignments,
        capabilities,
        data_boundaries,
        definitions,
        deleted,
        lists,
        locations,
        management_groups,
        move_requests,
        name_checks,
        providers,
        role_definitions,
        states,
        subscriptions,
        tag_names,
        tags,
        usages,
    )
    for route in module.ROUTES
)
"""Paths that mean something else than the resource, list or action that their form says."""

_ON_RESOURCE: dict[str, Callable[[Cloud, Call, ResourceId], Answer]] = {
    "GET": resources.get,
    "HEAD": resources.head,
    "PUT": resources.put,
    "PATCH": resources.patch,
    "DELETE": resources.delete,
}


def answer(cloud: Cloud, call: Call) -> Answer:
    """Answer one ARM request; what is due by the clock is done first.

    Raises:
        ArmError: the request is refused.
    """
    operations.settle(cloud, call.now)
    cloud.note(call.now)
    subscriptions.require_enabled(cloud, call)
    if operations.is_operation_path(call.path):
        return operations.poll(cloud, call)
    answered = _DEPLOYMENTS.answer(cloud, call) or _one(cloud, call)
    cloud.note(call.now)
    return answered


def _one(cloud: Cloud, call: Call) -> Answer:
    """Answer what is about one resource, list or fixed path; the resources of a deployment are written so."""
    return _ROUTER.answer(cloud, call) or _by_id(cloud, call)


_DEPLOYMENTS = Router(deployments.routes(_one))


def _by_id(cloud: Cloud, call: Call) -> Answer:
    scopes.require_root(call.path)
    scope, marker, rest = _split(call.path)
    segments = rest.split("/") if marker else []
    if marker and len(segments) % 2 == 0:  # namespace, then a type without a name
        if call.method == "GET":
            return _list(cloud, call, scope, segments)
        if call.method == "POST" and len(segments) > 2:  # noqa: PLR2004 - an action on a resource
            return actions.act(cloud, call)
        raise _not_allowed(call.method)
    target = scopes.parse(call.path)
    on_resource = _ON_RESOURCE.get(call.method)
    if on_resource is None:
        raise _not_allowed(call.method)
    return on_resource(cloud, call, target)


def _list(cloud: Cloud, call: Call, scope: str, segments: list[str]) -> Answer:
    namespace, *rest = segments
    arm_type = "/".join((namespace, *rest[0::2]))
    if len(rest) == 1:
        return lists.collection(cloud, call, scope, arm_type)
    parent = f"{scope}/providers/{namespace}/{'/'.join(rest[:-1])}"
    return lists.collection(cloud, call, parent, arm_type)


def _split(path: str) -> tuple[str, str, str]:
    """The path before the last `/providers/`, that marker (empty where there is none), and what follows."""
    at = path.lower().rfind("/providers/")
    return (path[:at], "/providers/", path[at + len("/providers/") :]) if at >= 0 else (path, "", "")


def _not_allowed(method: str) -> ArmError:
    return ArmError(405, "HttpMethodNotSupported", f"The HTTP method {method} is not supported at this path.")
