"""The end of a resource group: its members go in whatever order lets them go.

What refuses to go is asked again as long as others go (ARM's resource provider contract v1.0). Where something is left,
the group stays, with what is left, and the deletion has failed: code, status, words and form as in the answer that
Azure/azure-sdk-for-go#2645 shows; read 2026-11-25.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import orjson

from infra.localazure.arm import in_use, locks, removal
from infra.localazure.arm.cloud import Cloud
from infra.localazure.errors import ArmError
from residency.arm.ids import ResourceId, fold, parse_resource_id

_GROUP_SLASHES = 4
"""Of `/subscriptions/{id}/resourcegroups/{name}`."""
_MEMBER_SLASHES = 4
"""Of `/providers/{namespace}/{type}/{name}`."""


def is_group(resource: str) -> bool:
    """Whether a folded id is a resource group's."""
    return resource.startswith("/subscriptions/") and resource.count("/") == _GROUP_SLASHES


def end(cloud: Cloud, group: str, now: float) -> ArmError | None:
    """Delete a group, by its folded id, with all that is in it; what is answered where that fails."""
    record = cloud.store.get(group)
    if record is None:
        return None
    refused = _delete_members(cloud, group, now)
    if not refused:
        removal.remove(cloud, group, now)
        return None
    body = orjson.loads(record.body)
    body["properties"]["provisioningState"] = "Succeeded"
    cloud.store.put(record._replace(body=orjson.dumps(body)))
    return _blocked(body["name"], refused)


def _delete_members(cloud: Cloud, group: str, now: float) -> list[tuple[ResourceId, ArmError]]:
    """Those that are left, each with what its service says."""
    left = list(_members(cloud, group))
    while True:
        refused = []
        for member in left:
            error = _refusal(cloud, member)
            if error is None:
                removal.remove(cloud, fold(member.text), now)
            else:
                refused.append((member, error))
        if not refused or len(refused) == len(left):
            return refused
        left = [member for member, _ in refused]


def _members(cloud: Cloud, group: str) -> Iterator[ResourceId]:
    """The resources that are directly in the group, as their bodies spell their ids."""
    for record in cloud.store.below(group):
        place = record.id.removeprefix(group)
        is_direct = place.startswith("/providers/") and place.count("/") == _MEMBER_SLASHES
        if is_direct and not cloud.schemas.is_extension(record.type):
            yield parse_resource_id(orjson.loads(record.body)["id"])


def _refusal(cloud: Cloud, member: ResourceId) -> ArmError | None:
    try:
        locks.require_deletable(cloud, member)
        in_use.refuse(cloud, member)
    except ArmError as error:
        return error
    return None


def _blocked(group: str, refused: list[tuple[ResourceId, ArmError]]) -> ArmError:
    names = ",".join(f"{member.type}/{member.full_name}" for member, _ in refused)
    return ArmError(
        409,
        "ResourceGroupDeletionBlocked",
        f"Deletion of resource group '{group}' failed as resources with identifiers '{names}' could not be deleted. "
        "The provisioning state of the resource group will be rolled back. "
        f"The tracking Id is '{uuid4()}'. Please check audit logs for more details.",
        details=[
            {"target": member.text, "message": orjson.dumps(error.envelope()).decode()} for member, error in refused
        ],
    )
