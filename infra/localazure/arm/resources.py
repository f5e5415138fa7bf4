"""PUT, GET, HEAD, PATCH and DELETE of one resource of any type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import orjson

from infra.localazure.arm import (
    actions,
    bodies,
    guards,
    inline,
    names,
    operations,
    paths,
    preconditions,
    removal,
    role_assignments,
    scopes,
    soft_delete,
)
from infra.localazure.arm.call import Answer, Call, Headers
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.shape import Moment
from infra.localazure.arm.times import Verb
from infra.localazure.arm.writing import Write
from infra.localazure.errors import ArmError, invalid_content
from infra.localazure.store import Record
from residency.arm.ids import ResourceId, fold, parse_resource_id
from residency.model.regions import fold_name

ACCEPTED = 202
_CREATED_BY = "x-localazure-created-by"
_NOT_IMPLEMENTED = 501
_UNSAFE = frozenset("<>%&\\?") | {chr(code) for code in range(32)}


def get(cloud: Cloud, call: Call, target: ResourceId) -> Answer:
    """The stored body.

    Raises:
        ArmError: 404, or 400 for the API version.
    """
    _checked_type(cloud, call, target)
    record = _visible(cloud, target)
    headers: Headers = (("ETag", _entity_tag(record)),)
    if record.created_by:
        headers += ((_CREATED_BY, record.created_by),)
    return Answer(status=200, body=record.body, headers=headers)


def head(cloud: Cloud, call: Call, target: ResourceId) -> Answer:
    """204 where the resource exists.

    Raises:
        ArmError: 404, whose body is not sent.
    """
    _checked_type(cloud, call, target)
    _visible(cloud, target)
    return Answer(status=204)


def put(cloud: Cloud, call: Call, target: ResourceId) -> Answer:
    """Create or replace.

    Raises:
        ArmError: the request is refused and nothing was written.
    """
    arm_type = _checked_type(cloud, call, target)
    scopes.require_scope(cloud, target)
    record = cloud.store.get(fold(target.text))
    preconditions.check(call.headers, record)
    if record is None:
        _require_name(target.name)
        names.require(arm_type, target.name)
    is_empty = call.body is None and arm_type.lower() in cloud.statuses.without_body
    body = {} if is_empty else _object(call.body)
    before = _Before.of(record)
    warnings = bodies.check(cloud, call, arm_type, body, before.body, patch=False, name=target.name)
    _require_same_place(target, body, record)
    if record is None:
        body = soft_delete.wanted(cloud, call, target, arm_type, body)
    verb: Verb = "update" if record else "create"
    if cloud.statuses.way(arm_type, verb).status == _NOT_IMPLEMENTED:
        message = f"The embedded Azure does not carry out {arm_type} yet; it was not stored."
        raise ArmError(_NOT_IMPLEMENTED, "NotImplemented", message)
    return _write(cloud, call, target, body, verb, before, warnings)


def patch(cloud: Cloud, call: Call, target: ResourceId) -> Answer:
    """Change what the body names: tags are replaced as a whole, all else is merged.

    Raises:
        ArmError: the request is refused and nothing was written.
    """
    arm_type = _checked_type(cloud, call, target)
    record = _visible(cloud, target)
    scopes.require_scope(cloud, target)
    preconditions.check(call.headers, record)
    change = _object(call.body)
    before = _Before.of(record)
    warnings = bodies.check(cloud, call, arm_type, change, before.body, patch=True, name=target.name)
    _require_same_place(target, change, record)
    body = paths.merged(before.body, change)
    if "tags" in change:
        body["tags"] = change["tags"]
    return _write(cloud, call, target, body, "patch", before, warnings)


def delete(cloud: Cloud, call: Call, target: ResourceId) -> Answer:
    """Remove a resource with its children and extension resources; 204 where there is none.

    Raises:
        ArmError: the group does not exist, the API version or a precondition is refused.
    """
    arm_type = _checked_type(cloud, call, target)
    scopes.require_subscription(cloud, target)
    record = cloud.store.get(fold(target.text))
    if record is None:
        if target.type.lower() == scopes.GROUP_TYPE:
            raise scopes.missing(cloud, target)
        scopes.require_group(cloud, target)
        return Answer(status=204)
    preconditions.check(call.headers, record)
    guards.before_delete(cloud, target)
    way = cloud.statuses.way(arm_type, "delete")
    with cloud.store.transaction():
        if way.header:
            body = orjson.loads(record.body)
            paths.write(body, ("properties", "provisioningState"), "Deleting")
            cloud.store.put(record._replace(body=orjson.dumps(body)))
            return Answer(status=way.status, headers=operations.begin(cloud, call, target, "delete", way))
        removal.remove(cloud, record.id, call.now)
    return Answer(status=way.status, body=record.body if _shows_deleted(arm_type) else b"")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Before:
    """What was stored, decoded; empty for a new resource."""

    record: Record | None = None
    body: Mapping[str, Any] = field(default_factory=dict)
    secrets: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, record: Record | None) -> _Before:
        """Decode a record."""
        if record is None:
            return cls()
        secrets = orjson.loads(record.secrets) if record.secrets else {}
        return cls(record=record, body=orjson.loads(record.body), secrets=secrets)


def _write(
    cloud: Cloud,
    call: Call,
    target: ResourceId,
    body: Mapping[str, Any],
    verb: Verb,
    before: _Before,
    warnings: Headers,
) -> Answer:
    """Shape, store (with inline children and the parent's array) and answer."""
    old = before.record
    arm_type = _checked_type(cloud, call, target)
    place = str(body.get("location") or scopes.place(cloud, target))
    write = guards.before_write(
        cloud,
        Write(call=call, target=target, arm_type=arm_type, body=body, old=before.body, location=place),
    )
    body = write.body
    offered = cloud.offers.check(arm_type, place, target.name, body, before.body)
    way = cloud.statuses.way(arm_type, verb)
    fails = cloud.faults.fails(call.method, call.path, arm_type, call.now)
    if fails:
        way = cloud.statuses.running_on(arm_type, verb, way)
    moment = Moment(
        now=call.now,
        etag=str(uuid4()),
        state="Updating" if way.header else "Succeeded",
        old=before.body if old else None,
    )
    shaped = cloud.shaper.shape(target, arm_type, call.api_version, body, moment)
    children = inline.spread(cloud, target, call.api_version, shaped.body, moment)
    dropped = inline.dropped(cloud, target, shaped.body, before.body) if old else []
    for gone in dropped:
        guards.before_delete(cloud, parse_resource_id(gone))
    kept = before.secrets if call.method == "PATCH" else _of_keys(before.secrets)
    secrets = {**kept, **shaped.secrets}
    record = Record(
        id=fold(target.text),
        type=arm_type.lower(),
        body=orjson.dumps(shaped.body),
        etag=moment.etag,
        created_by=old.created_by if old else call.headers.get("x-ms-client-request-id"),
        secrets=orjson.dumps(secrets) if secrets else None,
        listed=not target.is_extension and cloud.shaper.is_tracked(arm_type) and not _is_group(target),
        hidden=old.hidden if old else way.status == ACCEPTED,
        created=old.created if old else call.now,
        changed=call.now,
    )
    with cloud.store.transaction():
        cloud.store.put(record)
        for gone in dropped:
            removal.remove(cloud, gone, call.now)
        for child in children if old else [*inline.implicit(cloud, target, call.api_version, moment), *children]:
            cloud.store.put(child)
        if old is None:
            soft_delete.bring_back(cloud, target, arm_type, call.now)
        inline.show_in_parent(cloud, record, shaped.body)
        headers = operations.begin(cloud, call, target, verb, way, fails=fails) if way.header else ()
    if way.shows_place:
        headers = (("Location", call.link(shaped.body["id"], **{"api-version": call.api_version})),)
    answered = b"" if way.status == ACCEPTED else record.body
    return Answer(
        status=way.status,
        body=answered,
        headers=(("ETag", _entity_tag(record)), *headers, *warnings, *bodies.warnings((*write.notes, *offered))),
    )


def _entity_tag(record: Record) -> str:
    """The tag as the body spells it, where it has one: services differ."""
    shown = orjson.loads(record.body).get("etag") if b'"etag"' in record.body else None
    return shown if isinstance(shown, str) else f'"{record.etag}"'


def _of_keys(secrets: Mapping[str, Any]) -> Mapping[str, Any]:
    """What outlives a replacement: which keys were made anew, and of what they are made."""
    return {name: value for name, value in secrets.items() if name in {actions.RENEWED, actions.ORIGIN}}


def _checked_type(cloud: Cloud, call: Call, target: ResourceId) -> str:
    """The documented spelling of the type, provided that the request may use it at this version."""
    asked = call.body.get("location") if isinstance(call.body, dict) else None
    return cloud.versions.check(
        target.type, call.api_version, lambda: asked if isinstance(asked, str) else scopes.place(cloud, target)
    )


def _visible(cloud: Cloud, target: ResourceId) -> Record:
    record = cloud.store.get(fold(target.text))
    if record is None or record.hidden:
        raise scopes.missing(cloud, target)
    return record


def _object(body: object) -> dict[str, Any]:
    if not isinstance(body, dict):
        raise invalid_content(
            "The request content was invalid and could not be deserialized: 'An object is required.'."
        )
    return body


def _require_name(name: str) -> None:
    if any(sign in _UNSAFE for sign in name):
        raise ArmError(
            400, "InvalidResourceName", f"Resource name {name!r} is invalid: it has a sign that ARM forbids."
        )


def _require_same_place(target: ResourceId, body: Mapping[str, Any], record: Record | None) -> None:
    """A resource never moves to another location by being written again."""
    asked = body.get("location")
    if record is None or not isinstance(asked, str):
        return
    there = orjson.loads(record.body).get("location")
    if not isinstance(there, str) or fold_name(there) == fold_name(asked):
        return
    if _is_group(target):
        raise ArmError(
            409,
            "InvalidResourceGroupLocation",
            f"Invalid resource group location '{asked}'. The Resource group already exists in location '{there}'.",
        )
    raise ArmError(
        409,
        "InvalidResourceLocation",
        f"The resource '{target.name}' already exists in location '{there}' in resource group "
        f"'{target.resource_group}'. "
        f"A resource with the same name cannot be created in location '{asked}'. Please select a new resource name.",
    )


def _is_group(target: ResourceId) -> bool:
    return target.type.lower() == scopes.GROUP_TYPE


def _shows_deleted(arm_type: str) -> bool:
    """DELETE of a role assignment or definition answers what was deleted (azure-cli fails on an empty 200)."""
    return arm_type.lower() in {role_assignments.ASSIGNMENT_TYPE, role_assignments.DEFINITION_TYPE}
