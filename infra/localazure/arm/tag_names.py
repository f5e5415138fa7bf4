"""`{subscription}/tagNames`: the tags that its groups and resources have, and those that were named ahead of use.

Form of the answers, and 204 for what is not there: an azure-cli recording of 2021 (test_tag_scenario); what may be
deleted: the reference of Tags_Delete and Tags_DeleteValue; read 2026-11-25. The codes of refusals are ours. Names are
compared without regard to case, values with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import orjson

from infra.localazure.arm import lists, scopes, subscriptions
from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.routing import Route
from infra.localazure.arm.versions import require_version
from infra.localazure.errors import ArmError
from infra.localazure.store import Record
from residency.arm.ids import fold

_TYPE = "microsoft.resources/subscriptions/tagnames"
_VALUES = f"{_TYPE}/tagvalues"


@dataclass(kw_only=True)
class _Tag:
    """A tag name with how many have it, with each value and in all; values that nobody has count nothing."""

    name: str
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def listed(cloud: Cloud, call: Call, subscription: str) -> Answer:
    """`GET {subscription}/tagNames`.

    Raises:
        ArmError: 404, no such subscription.
    """
    _check(cloud, call, subscription)
    found = _tags(cloud, subscription).values()
    return json_answer(200, {"value": [_shown(subscription, tag) for tag in found]})


def name(cloud: Cloud, call: Call, subscription: str, tag: str) -> Answer:
    """`PUT {subscription}/tagNames/{name}`: name a tag ahead of use."""
    _check(cloud, call, subscription)
    status = _keep(cloud, call, _TYPE, tag)
    return json_answer(status, _shown(subscription, _tags(cloud, subscription)[tag.lower()]))


def name_value(cloud: Cloud, call: Call, subscription: str, tag: str, value: str) -> Answer:
    """`PUT {subscription}/tagNames/{name}/tagValues/{value}`.

    Raises:
        ArmError: 404, the tag was not named.
    """
    _check(cloud, call, subscription)
    found = _tags(cloud, subscription).get(tag.lower())
    if found is None:
        raise ArmError(404, "TagNameNotFound", f"The tag name '{tag}' could not be found.")
    status = _keep(cloud, call, _VALUES, value)
    return json_answer(status, _shown_value(_id(subscription, found), value, found.counts.get(value, 0)))


def forget(cloud: Cloud, call: Call, subscription: str, tag: str) -> Answer:
    """`DELETE {subscription}/tagNames/{name}`.

    Raises:
        ArmError: 409, the tag has values or somebody has it.
    """
    _check(cloud, call, subscription)
    found = _tags(cloud, subscription).get(tag.lower())
    if found and found.counts:
        raise ArmError(409, "TagNameInUse", f"The tag name '{tag}' has values or is in use and cannot be deleted.")
    return _forgotten(cloud, call)


def forget_value(cloud: Cloud, call: Call, subscription: str, tag: str, value: str) -> Answer:
    """`DELETE {subscription}/tagNames/{name}/tagValues/{value}`.

    Raises:
        ArmError: 409, somebody has the tag with that value.
    """
    _check(cloud, call, subscription)
    found = _tags(cloud, subscription).get(tag.lower())
    if found and found.counts.get(value):
        raise ArmError(409, "TagValueInUse", f"The value '{value}' of the tag '{tag}' is in use and cannot be deleted.")
    return _forgotten(cloud, call)


def _check(cloud: Cloud, call: Call, subscription: str) -> None:
    require_version(call.api_version)
    subscriptions.require(cloud, subscription)


def _tags(cloud: Cloud, subscription: str) -> dict[str, _Tag]:
    """By folded name: first those that were named, then the others as they are met."""
    scope = f"/subscriptions/{subscription}".lower()
    tags: dict[str, _Tag] = {}
    for record in cloud.store.by_type(_TYPE, scope):
        tag = str(orjson.loads(record.body)["name"])
        tags[tag.lower()] = _Tag(name=tag)
    for record in cloud.store.by_type(_VALUES, scope):
        named = record.id.rsplit("/", 3)[1]
        tags.setdefault(named, _Tag(name=named)).counts[orjson.loads(record.body)["name"]] = 0
    for tag, value in _in_use(cloud, scope):
        counts = tags.setdefault(tag.lower(), _Tag(name=tag)).counts
        counts[value] = counts.get(value, 0) + 1
    return tags


def _in_use(cloud: Cloud, scope: str) -> Iterator[tuple[str, str]]:
    for record in cloud.store.by_type(scopes.GROUP_TYPE, scope):
        yield from (orjson.loads(record.body).get("tags") or {}).items()
    for record in lists.walk(cloud.store, scope):
        yield from (orjson.loads(record.body).get("tags") or {}).items()


def _keep(cloud: Cloud, call: Call, kind: str, text: str) -> int:
    """Store a name or value; 200 where it is there, else 201."""
    if cloud.store.get(fold(call.path)):
        return 200
    cloud.store.put(
        Record(
            id=fold(call.path),
            type=kind,
            body=orjson.dumps({"id": call.path, "name": text}),
            etag=str(uuid4()),
            created_by=None,
            secrets=None,
            listed=False,
            hidden=False,
            created=call.now,
            changed=call.now,
        )
    )
    return 201


def _forgotten(cloud: Cloud, call: Call) -> Answer:
    if cloud.store.get(fold(call.path)) is None:
        return Answer(status=204)
    cloud.store.delete_tree(fold(call.path))
    return Answer(status=200)


def _id(subscription: str, tag: _Tag) -> str:
    return f"/subscriptions/{subscription}/tagNames/{tag.name}"


def _shown(subscription: str, tag: _Tag) -> dict[str, Any]:
    identifier = _id(subscription, tag)
    return {
        "id": identifier,
        "tagName": tag.name,
        "count": {"type": "Total", "value": tag.total},
        "values": [_shown_value(identifier, value, count) for value, count in tag.counts.items()],
    }


def _shown_value(tag: str, value: str, count: int) -> dict[str, Any]:
    return {"id": f"{tag}/tagValues/{value}", "tagValue": value, "count": {"type": "Total", "value": count}}


_NAMES = "/subscriptions/{}/tagNames"
ROUTES = (
    Route("GET", _NAMES, listed),
    Route("PUT", f"{_NAMES}/{{}}", name),
    Route("DELETE", f"{_NAMES}/{{}}", forget),
    Route("PUT", f"{_NAMES}/{{}}/tagValues/{{}}", name_value),
    Route("DELETE", f"{_NAMES}/{{}}/tagValues/{{}}", forget_value),
)
