"""Policy definitions and initiatives: the built-in ones to read, custom ones to write.

Source: the operations of azure-mgmt-resource-policy 1.0.0, read 2026-11-25. That a definition in use cannot be deleted
is documented; the code of that refusal is ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import orjson

from infra.localazure.arm import lists, resources, scopes
from infra.localazure.arm.call import Answer, Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.policy import builtin, custom
from infra.localazure.arm.policy.kinds import ASSIGNMENTS, DEFINITIONS, SETS, Kind
from infra.localazure.arm.routing import Route
from infra.localazure.errors import ArmError, invalid_filter
from infra.localazure.store import Record
from residency.arm.ids import fold

_FILTER = re.compile(r"\s*(policyType|category)\s+-?eq\s+'((?:[^']|'')*)'\s*", re.IGNORECASE)


def get(cloud: Cloud, call: Call, *_parts: str, kind: Kind) -> Answer:
    """One definition: a built-in one at the tenant, a custom one where it was put.

    Raises:
        ArmError: 404.
    """
    cloud.versions.check(kind.arm_type, call.api_version)
    target = scopes.parse(call.path)
    scopes.require_subscription(cloud, target)
    record = builtin.find(cloud, fold(call.path))
    if record is None:
        raise kind.missing(target.name)
    return Answer(status=200, body=record.body)


def listed(cloud: Cloud, call: Call, scope: str = "", *, kind: Kind) -> Answer:
    """The custom definitions of a scope and the built-in ones; `$filter` by kind or category, `$top`.

    Raises:
        ArmError: 404, no such subscription; 400, the filter is not understood.
    """
    cloud.versions.check(kind.arm_type, call.api_version)
    if scope:
        scopes.require_subscription(cloud, scopes.parse(f"/{scope}"))
    return lists.page(call, _matching(cloud, call, f"/{scope}", kind))


def put(cloud: Cloud, call: Call, *_parts: str, kind: Kind) -> Answer:
    """Create or replace a custom definition.

    Raises:
        ArmError: 400, its rule or parameters cannot be used.
    """
    target = scopes.parse(call.path)
    properties = custom.checked(cloud, target.name, call.body, kind)
    return resources.put(cloud, replace(call, body={"properties": properties}), target)


def delete(cloud: Cloud, call: Call, *_parts: str, kind: Kind) -> Answer:
    """Remove a custom definition; the answer shows it.

    Raises:
        ArmError: 409, an assignment or initiative uses it.
    """
    target = scopes.parse(call.path)
    record = cloud.store.get(fold(call.path))
    users = _users(cloud, fold(call.path))
    if record and users:
        raise ArmError(
            409, f"{kind.code}InUse", f"The {kind.words} '{target.name}' is used by '{', '.join(users)}'; delete that."
        )
    answer = resources.delete(cloud, call, target)
    return replace(answer, body=record.body) if record else answer


def read_only(_cloud: Cloud, call: Call, *_parts: str) -> Answer:
    """What is built in cannot be written.

    Raises:
        ArmError: always.
    """
    raise ArmError(405, "HttpMethodNotSupported", f"The HTTP method {call.method} is not supported at this path.")


def _matching(cloud: Cloud, call: Call, scope: str, kind: Kind) -> Iterator[Record]:
    text = call.query.get("$filter", "").strip()
    exact = text.lower() == "atexactscope()"
    wanted = None if exact or not text else _FILTER.fullmatch(text)
    if text and not exact and wanted is None:
        raise invalid_filter(text)
    custom_ones = cloud.store.by_type(kind.folded, fold(scope).rstrip("/")) if scope != "/" else []
    records = [*([] if exact else builtin.of_kind(kind)), *custom_ones]
    for record in sorted(records, key=lambda record: record.id):
        if record.id > call.skip_token() and (wanted is None or _is(record, wanted[1], wanted[2].replace("''", "'"))):
            yield record


def _is(record: Record, field: str, value: str) -> bool:
    properties: Mapping[str, Any] = orjson.loads(record.body)["properties"]
    stated = properties.get("policyType") if field.lower() == "policytype" else _category(properties)
    return str(stated or "").lower() == value.lower()


def _category(properties: Mapping[str, Any]) -> Any:
    metadata = properties.get("metadata")
    return metadata.get("category") if isinstance(metadata, dict) else None


def _users(cloud: Cloud, definition: str) -> list[str]:
    """The names of what refers to a definition."""
    found = []
    for kind in (ASSIGNMENTS, SETS):
        for record in cloud.store.by_type(kind.folded, ""):
            body = orjson.loads(record.body)
            properties = body["properties"]
            referred = [properties, *properties.get("policyDefinitions", ())]
            if any(fold(each.get("policyDefinitionId", "")) == definition for each in referred):
                found.append(str(body["name"]))
    return found


def _routes(kind: Kind) -> Iterator[Route]:
    yield Route("GET", f"/providers/{kind.arm_type}", partial(listed, kind=kind))
    yield Route("GET", f"/providers/{kind.arm_type}/{{}}", partial(get, kind=kind))
    yield Route("PUT PATCH DELETE", f"/providers/{kind.arm_type}/{{}}", read_only)
    yield Route("GET", f"/{{*}}/providers/{kind.arm_type}", partial(listed, kind=kind))
    yield Route("GET", f"/{{*}}/providers/{kind.arm_type}/{{}}", partial(get, kind=kind))
    yield Route("PUT", f"/{{*}}/providers/{kind.arm_type}/{{}}", partial(put, kind=kind))
    yield Route("DELETE", f"/{{*}}/providers/{kind.arm_type}/{{}}", partial(delete, kind=kind))


ROUTES = (*_routes(DEFINITIONS), *_routes(SETS))
