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

from infra.localazure.arm import locks, scopes
from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.shape import timestamp
from infra.localazure.arm.tables import by_type
from infra.localazure.errors import ArmError, invalid_content
from infra.localazure.store import Record
from residency.arm.ids import fold

RENEWED = "renewed keys"
"""Where a record's secrets hold, by a key's name, the moment when it was made anew."""
ORIGIN = "origin"
"""Where they hold the id that a moved resource had first: its keys are made of that, so that a move changes none."""
_PLACE = re.compile(r"\{(?:key:(?P<key>\w+)|made:(?P<made>\w+)|(?P<created>created)|(?P<name>name))\}")


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
    locks.require_unlocked(cloud, target)
    if "renews" in template:
        record = _renewed(cloud, call, record, template["renews"])
        template = _table()[arm_type.lower(), template["answers"].lower()]
    return json_answer(200, _filled(template, cloud.key, record))


def outcome(cloud: Cloud, record: Record, action: str) -> Any:
    """What an action of the table answers for a stored resource; KeyError where it has none."""
    return _filled(_table()[record.type, action.lower()], cloud.key, record)


def _renewed(cloud: Cloud, call: Call, record: Record, renews: Mapping[str, Mapping[str, str]]) -> Record:
    """The record after the key that the request names was made anew."""
    ((field, keys),) = renews.items()
    asked = call.body.get(field) if isinstance(call.body, dict) else None
    if not isinstance(asked, str) or asked not in keys:
        raise invalid_content(f"The request content was invalid: {field} must be one of {', '.join(keys)}.")
    secrets = orjson.loads(record.secrets) if record.secrets else {}
    secrets.setdefault(RENEWED, {})[keys[asked]] = call.now
    record = record._replace(secrets=orjson.dumps(secrets))
    cloud.store.put(record)
    return record


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

    secrets = orjson.loads(record.secrets) if record.secrets else {}
    renewed, origin = secrets.get(RENEWED, {}), secrets.get(ORIGIN, record.id)

    def fill(match: re.Match[str]) -> str:
        if match["created"]:
            return timestamp(record.created)
        if match["made"]:
            return timestamp(renewed.get(match["made"], record.created))
        if match["name"]:
            return str(orjson.loads(record.body)["name"])
        text = f"{origin}:{match['key']}" + (f":{renewed[match['key']]}" if match["key"] in renewed else "")
        return base64.b64encode(hmac.new(key, text.encode(), hashlib.sha512).digest()).decode()

    return _PLACE.sub(fill, value) if isinstance(value, str) else value
