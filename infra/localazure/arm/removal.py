"""The end of a resource: it leaves its parent's array, what follows is done, and its tree goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from infra.localazure.arm import inline, soft_delete
from infra.localazure.arm.cloud import Cloud
from infra.localazure.store import Record

_FOLLOWERS: Mapping[str, Callable[[Cloud, Record, float], None]] = dict.fromkeys(soft_delete.table(), soft_delete.keep)
"""By folded type: what is done with each resource of it that goes, alone or with its group."""


def remove(cloud: Cloud, resource: str, now: float) -> None:
    """Remove a resource, by its folded id, with everything below it."""
    inline.leave_parent(cloud, resource, now)
    for arm_type, follow in _FOLLOWERS.items():
        itself = cloud.store.get(resource)
        for record in [*cloud.store.by_type(arm_type, resource), *([itself] if itself else [])]:
            if record.type == arm_type:
                follow(cloud, record, now)
    cloud.store.delete_tree(resource)
