"""What is kept of a deleted resource, and how its name comes back: the table `soft_delete.toml`.

A kept resource is a record of its own type in the subscription. What was deleted, children included, is in the record's
secrets; when its time is over, the record is dropped by whoever meets it first.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import uuid4

import orjson

from infra.localazure.arm import names, paths
from infra.localazure.arm.call import Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.tables import by_type
from infra.localazure.arm.writing import Write
from infra.localazure.errors import ArmError
from infra.localazure.store import Record
from residency.arm.ids import ResourceId, fold, parse_resource_id
from residency.model.regions import fold_name

Line = Mapping[str, Any]
_DAY = 86_400.0


def keep(cloud: Cloud, record: Record, now: float) -> None:
    """Keep what is about to be removed, if its type and its body say so."""
    line, body = table()[record.type], orjson.loads(record.body)
    never = line.get("never")
    if never and str(_at(body, never["property"])).lower() in never["values"]:
        return
    days = _at(body, line["days"]["property"]) if "property" in line["days"] else None
    end = now + _DAY * (days if isinstance(days, int) else line["days"]["default"])
    shown = _shown(line, body, now, end)
    children = [each for each in cloud.store.below(record.id) if "/providers/" not in each.id[len(record.id) :]]
    cloud.store.put(
        Record(
            id=fold(shown["id"]),
            type=line["type"].lower(),
            body=orjson.dumps(shown),
            etag=str(uuid4()),
            created_by=None,
            secrets=orjson.dumps({"end": end, "records": [_packed(each) for each in (record, *children)]}),
            listed=False,
            hidden=False,
            created=now,
            changed=now,
        )
    )


def alive(cloud: Cloud, record: Record | None, now: float) -> Record | None:
    """A kept record, None where its time is over; it is dropped then."""
    if record is None or _kept(record)["end"] > now:
        return record
    cloud.store.delete_tree(record.id)
    return None


def standing(cloud: Cloud, arm_type: str, name: str, now: float) -> list[Record]:
    """What is kept under a name, of all subscriptions and places; nothing where the type is never kept."""
    line = table().get(arm_type.lower())
    found = cloud.store.by_name(line["type"].lower(), name.lower()) if line else []
    return [record for record in found if alive(cloud, record, now)]


def wanted(cloud: Cloud, call: Call, target: ResourceId, arm_type: str, body: dict[str, Any]) -> dict[str, Any]:
    """The body of a new resource: that of the kept one where the request asks to bring it back.

    Raises:
        ArmError: there is nothing to bring back.
    """
    line = table().get(arm_type.lower())
    if line is None or not _asks_back(line, body):
        return body
    for record in standing(cloud, arm_type, target.name, call.now):
        packed = _kept(record)["records"][0]
        if packed["id"] == fold(target.text):
            kept: dict[str, Any] = orjson.loads(packed["body"])
            return kept
    raise refusal(line["nothing"], target.name)


def refuse_reuse(cloud: Cloud, write: Write) -> None:
    """Refuse a new resource under a name that a kept one has, unless it is brought back.

    Raises:
        ArmError: with the type's own code.
    """
    line = table().get(write.arm_type.lower())
    if line is None or write.old or _asks_back(line, write.call.body):
        return
    for record in standing(cloud, write.arm_type, write.target.name, write.call.now):
        original = _kept(record)["records"][0]["id"]
        if parse_resource_id(original).subscription == (write.target.subscription or "").lower():
            if original == fold(write.target.text) or names.is_unique(write.arm_type):
                raise refusal(line["conflict"], write.target.name, original)
        elif names.is_unique(write.arm_type):
            raise names.taken(write.arm_type, write.target.name)


def refuse_direct(_cloud: Cloud, write: Write) -> None:
    """Refuse to write what only a deletion makes.

    Raises:
        ArmError: 405.
    """
    if write.arm_type.lower() in {line["type"].lower() for line in table().values()}:
        method = write.call.method
        raise ArmError(405, "HttpMethodNotSupported", f"The HTTP method {method} is not supported at this path.")


def bring_back(cloud: Cloud, target: ResourceId, arm_type: str, now: float) -> None:
    """Give a resource that has just been written the children that were kept with it, and keep nothing any more."""
    for record in standing(cloud, arm_type, target.name, now):
        itself, *children = _kept(record)["records"]
        if itself["id"] == fold(target.text):
            for child in children:
                cloud.store.put(_unpacked(child))
            cloud.store.delete_tree(record.id)


def is_protected(record: Record) -> bool:
    """Whether a kept record may not be purged."""
    original = _kept(record)["records"][0]
    path = table()[original["type"]].get("protected")
    return bool(path and _at(orjson.loads(original["body"]), path))


def refusal(line: Line, name: str, resource: str = "") -> ArmError:
    """An error as the table has it."""
    return ArmError(line["status"], line["code"], line["message"].format(name=name, id=resource), gateway=False)


@cache
def table() -> Mapping[str, Line]:
    """The table's lines by the folded type of what is deleted."""
    return by_type("soft_delete.toml")


def _asks_back(line: Line, body: object) -> bool:
    value = _at(body, line["recover"]["property"]) if isinstance(body, dict) else None
    return str(value).lower() == str(line["recover"]["value"]).lower()


def _shown(line: Line, body: Mapping[str, Any], now: float, end: float) -> dict[str, Any]:
    target = parse_resource_id(body["id"])
    texts = {
        "subscription": target.subscription or "",
        "group": target.resource_group or "",
        "location": fold_name(str(body.get("location") or "")),
        "name": target.name,
    }
    protected = _at(body, line["protected"]) if "protected" in line else None
    values = {
        "{id}": body["id"],
        "{tags}": body.get("tags"),
        "{now}": _date(now),
        "{end}": _date(end),
        "{protected}": True if protected else None,
        "{location}": texts["location"],
    }
    filled = _filled(line["body"], values)
    properties = (
        {**(body.get("properties") or {}), **filled["properties"]} if line.get("whole") else filled["properties"]
    )
    base = body if line.get("whole") else {}
    return {**base, "id": line["id"].format_map(texts), "name": target.name, **filled, "properties": properties}


def _filled(value: Any, values: Mapping[str, Any]) -> Any:
    """A template with its places filled in; what has no value is left out."""
    if isinstance(value, Mapping):
        inner = {key: _filled(each, values) for key, each in value.items()}
        return {key: each for key, each in inner.items() if each is not None}
    return values.get(value, value)


def _date(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}"


def _at(body: Mapping[str, Any], path: str) -> Any:
    return paths.read(body, tuple(path.split(".")))


def _kept(record: Record) -> dict[str, Any]:
    kept: dict[str, Any] = orjson.loads(record.secrets or b"{}")
    return kept


def _packed(record: Record) -> dict[str, Any]:
    secrets = record.secrets.decode() if record.secrets else None
    return {**record._asdict(), "body": record.body.decode(), "secrets": secrets}


def _unpacked(packed: Mapping[str, Any]) -> Record:
    secrets = packed["secrets"].encode() if packed["secrets"] else None
    return Record(**{**packed, "body": packed["body"].encode(), "secrets": secrets})
