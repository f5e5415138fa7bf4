"""Which part of ARM answers a path."""

from __future__ import annotations

from collections.abc import Callable

from infra.localazure.arm import (
    actions,
    capabilities,
    lists,
    operations,
    providers,
    resources,
    scopes,
    subscriptions,
    tags,
)
from infra.localazure.arm.call import Answer, Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.versions import require_version
from infra.localazure.errors import ArmError
from residency.arm.ids import ResourceId, fold

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
    if operations.is_operation_path(call.path):
        return operations.poll(cloud, call)
    return _fixed(cloud, call) or _by_id(cloud, call)


def _fixed(cloud: Cloud, call: Call) -> Answer | None:
    """The paths that name no resource: everything with no type after the last `providers/`."""
    match (call.method, *fold(call.path).split("/")[1:]):
        case (method, "subscriptions", subscription, *rest) if rest:
            return _in_subscription(cloud, call, subscription, (method, *rest))
        case ("GET", "subscriptions"):
            return subscriptions.listed(call)
        case ("GET", "subscriptions", subscription):
            return subscriptions.one(call, subscription)
        case ("GET", "tenants"):
            return subscriptions.tenants(call)
        case ("GET", "providers"):
            return providers.listed(cloud, call, None)
        case ("GET", "providers", namespace):
            return providers.one(cloud, call, None, namespace)
    return None


def _in_subscription(cloud: Cloud, call: Call, subscription: str, asked: tuple[str, ...]) -> Answer | None:
    match asked:
        case ("GET", "locations"):
            return subscriptions.locations(call, subscription)
        case ("GET", "providers"):
            return providers.listed(cloud, call, subscription)
        case ("GET", "providers", namespace) | ("POST", "providers", namespace, "register" | "unregister"):
            return providers.one(cloud, call, subscription, namespace)
        case ("GET", "providers", namespace, "locations", place, "capabilities") if capabilities.has(namespace):
            return capabilities.answer(call, subscription, namespace, place)
        case ("POST", "providers", "microsoft.storage", "checknameavailability"):
            return providers.check_storage_name(cloud, call, subscription)
        case ("GET", "resourcegroups"):
            require_version(call.api_version)
            subscriptions.require(subscription)
            return lists.groups(cloud, call, subscription)
        case ("GET", "resources") | ("GET", "resourcegroups", _, "resources"):
            require_version(call.api_version)
            return lists.resources(cloud, call, call.path.rpartition("/")[0])
    return None


def _by_id(cloud: Cloud, call: Call) -> Answer:
    scope, marker, rest = _split(call.path)
    segments = rest.split("/") if marker else []
    if marker and len(segments) % 2 == 0:  # namespace, then a type without a name
        if call.method == "GET":
            return _list(cloud, call, scope, segments)
        if call.method == "POST" and len(segments) > 2:  # noqa: PLR2004 - an action on a resource
            return actions.act(cloud, call)
        raise _not_allowed(call.method)
    if tags.is_tags(call.path):
        return tags.answer(cloud, call)
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
