"""POST actions on a resource, such as `listKeys`: the table `actions.toml`."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import orjson

from infra.localazure.arm import scopes
from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.shape import timestamp
from infra.localazure.arm.tables import by_type
from infra.localazure.errors import ArmError
from infra.localazure.store import Record
from residency.arm.ids import fold

_PLACE = re.compile(r"\{(?:key:(?P<key>\w+)|(?P<created>created)|(?P<name>name))\}")


def act(cloud: Cloud, call: Call) -> Answer:
    """Answer `POST {resource id}/{action}`.

    Raises:
        ArmError: 404, the resource is not there; 400, the action is not in the table.
    """
    path, _, action = call.path.rpartition("/")
    target = scopes.parse(path)
    arm_type = cloud.versions.check(target.type, call.api_version)
    template = _table().get((arm_type.lower(), action.lower()))
    if template is None:
        message = f"The embedded Azure does not answer the action '{action}' of {arm_type}."
        raise ArmError(400, "ActionNotSupported", message, gateway=False)
    record = cloud.store.get(fold(path))
    if record is None or record.hidden:
        raise scopes.missing(cloud, target)
    return json_answer(200, _filled(template, cloud.key, record))


@cache
def _table() -> Mapping[tuple[str, str], Mapping[str, Any]]:
    return {
        (folded, action.lower()): template
        for folded, entry in by_type("actions.toml").items()
        for action, template in entry.items()
    }


def _filled(value: Any, key: bytes, record: Record) -> Any:
    if isinstance(value, Mapping):
        return {name: _filled(inner, key, record) for name, inner in value.items()}
    if isinstance(value, list):
        return [_filled(item, key, record) for item in value]

    def fill(match: re.Match[str]) -> str:
        if match["created"]:
            return timestamp(record.created)
        if match["name"]:
            return str(orjson.loads(record.body)["name"])
        digest = hmac.new(key, f"{record.id}:{match['key']}".encode(), hashlib.sha512).digest()
        return base64.b64encode(digest).decode()

    return _PLACE.sub(fill, value) if isinstance(value, str) else value
