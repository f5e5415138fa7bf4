"""The management groups above a resource, by what is stored of them; the tenant's root group is above everything.

A group's parent is `properties.details.parent.id`; a subscription is in the group below which it was put
(`{group}/subscriptions/{subscription}`), else in the root group. Source: the models of azure-mgmt-managementgroups as
data/schema has them, read 2026-11-25.
"""

from __future__ import annotations

import orjson

from infra.localazure.arm import paths
from infra.localazure.arm.cloud import Cloud
from infra.localazure.identity import TENANT_ID
from residency.arm.ids import fold

_GROUPS = "/providers/microsoft.management/managementgroups/"
_ROOT = _GROUPS + TENANT_ID
_PLACED = "microsoft.management/managementgroups/subscriptions"


def above(cloud: Cloud, resource: str) -> frozenset[str]:
    """The folded ids of the groups above a resource, by its folded id."""
    found = {_ROOT}
    group = _group_of(cloud, resource)
    while group and group not in found:
        found.add(group)
        record = cloud.store.get(group)
        parent = paths.read(orjson.loads(record.body), ("properties", "details", "parent", "id")) if record else None
        group = fold(str(parent)) if parent else ""
    return frozenset(found)


def _group_of(cloud: Cloud, resource: str) -> str:
    if resource.startswith(_GROUPS):
        return _GROUPS + resource.removeprefix(_GROUPS).partition("/")[0]
    subscription = resource.removeprefix("/subscriptions/").partition("/")[0]
    for record in cloud.store.by_type(_PLACED, ""):
        if record.id.endswith(f"/subscriptions/{subscription}"):
            return record.id.partition("/subscriptions/")[0]
    return ""
