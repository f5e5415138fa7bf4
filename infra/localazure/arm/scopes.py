"""Whether the places exist in which a request wants to act: subscription, group, parent, extended resource."""

from __future__ import annotations

import orjson

from infra.localazure.arm import subscriptions
from infra.localazure.arm.cloud import Cloud
from infra.localazure.errors import (
    ArmError,
    group_not_found,
    is_guid,
    no_subscription,
    parent_not_found,
    resource_not_found,
    subscription_not_found,
)
from residency.arm.ids import InvalidResourceIdError, ResourceId, fold, parse_resource_id

GROUP_TYPE = "microsoft.resources/resourcegroups"


def parse(path: str) -> ResourceId:
    """Read a path as a resource id.

    Raises:
        ArmError: 400, the path names nothing.
    """
    try:
        return parse_resource_id(path)
    except InvalidResourceIdError as error:
        raise ArmError(400, "InvalidResourceId", f"The request path is no resource id: {error}.") from error


def require_root(path: str) -> None:
    """Refuse a request whose path begins with neither a subscription nor a provider.

    Raises:
        ArmError: 404, or 400 where the subscription's id is no GUID.
    """
    root, *rest = path.strip("/").split("/")
    if root.lower() not in {"subscriptions", "providers"}:
        raise no_subscription()
    if root.lower() == "subscriptions" and rest and not is_guid(rest[0]):
        raise subscription_not_found(rest[0])


def require_subscription(cloud: Cloud, target: ResourceId) -> None:
    """Refuse ids of a subscription that there is not; ids of the tenant pass.

    Raises:
        ArmError: 404 SubscriptionNotFound.
    """
    if target.subscription:
        subscriptions.require(cloud, target.subscription)


def require_group(cloud: Cloud, target: ResourceId) -> None:
    """Refuse ids whose resource group does not exist.

    Raises:
        ArmError: 404 ResourceGroupNotFound.
    """
    if target.resource_group and cloud.store.get(group_id(target)) is None:
        raise group_not_found(target.resource_group)


def require_scope(cloud: Cloud, target: ResourceId) -> None:
    """Refuse to write where the subscription, the group, the parent or the extended resource is missing.

    Raises:
        ArmError: 404, or 409 while the group is being deleted.
    """
    require_subscription(cloud, target)
    require_group_stays(cloud, target)
    if target.type.lower() == GROUP_TYPE:
        return
    require_group(cloud, target)
    for each in (target.text, target.parent):
        if each and cloud.store.running(fold(each), "delete"):
            raise being_deleted(each)
    require_parents(cloud, target)
    if target.is_extension:
        extended = cloud.store.get(fold(target.scope))
        if extended is None or extended.hidden:
            raise missing(cloud, parse(target.scope))


def require_parents(cloud: Cloud, target: ResourceId) -> None:
    """Refuse a child whose parent is missing; a segment such as `locations` that is no type of its own is passed over.

    Raises:
        ArmError: 404 ParentResourceNotFound.
    """
    if not target.parent:
        return
    parent = parse_resource_id(target.parent)
    if cloud.schemas.known_type(parent.type) is None:
        require_parents(cloud, parent)
        return
    record = cloud.store.get(fold(parent.text))
    if record is None or record.hidden:
        raise parent_not_found(parent.full_name)


def place(cloud: Cloud, target: ResourceId) -> str:
    """The location of a resource, or of the nearest one that it belongs to; empty where none has one."""
    owners = [target.text]
    while target.parent:
        target = parse_resource_id(target.parent)
        owners.append(target.text)
    if target.is_extension:
        owners.append(target.scope)
    stored = (cloud.store.get(fold(owner)) for owner in owners)
    found = (orjson.loads(record.body).get("location") for record in stored if record)
    return next((location for location in found if isinstance(location, str)), "")


def require_group_stays(cloud: Cloud, target: ResourceId) -> None:
    """Refuse to write into a group that is on its way out.

    Raises:
        ArmError: 409 ResourceGroupBeingDeleted.
    """
    if target.resource_group and cloud.store.running(group_id(target), "delete"):
        raise ArmError(
            409,
            "ResourceGroupBeingDeleted",
            f"The resource group '{target.resource_group}' is in deprovisioning state and cannot perform "
            "this operation.",
        )


def missing(cloud: Cloud, target: ResourceId) -> ArmError:
    """The 404 for a resource that is not there: of its subscription or group where those are missing already."""
    require_subscription(cloud, target)
    if target.type.lower() == GROUP_TYPE:
        return group_not_found(target.name)
    require_group(cloud, target)
    arm_type = cloud.schemas.known_type(target.type) or target.type
    return resource_not_found(arm_type, target.full_name, target.resource_group)


def being_deleted(resource: str) -> ArmError:
    """A write to a resource, or below one, whose deletion has begun. The code is ours."""
    return ArmError(409, "ResourceBeingDeleted", f"The resource '{resource}' is being deleted.", gateway=False)


def group_id(target: ResourceId) -> str:
    """The folded id of the group that a target is in."""
    return f"/subscriptions/{target.subscription}/resourcegroups/{target.resource_group}".lower()
