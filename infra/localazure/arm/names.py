"""How names must look and within what they are unique, by type: the table `names.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import orjson

from infra.localazure.arm import paths
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.tables import by_type
from infra.localazure.arm.writing import Write
from infra.localazure.errors import ArmError
from infra.localazure.store import Record
from residency.arm.ids import fold, parse_resource_id
from residency.model.regions import fold_name


def require(arm_type: str, name: str) -> None:
    """Refuse a name that its type does not take.

    Raises:
        ArmError: with the type's own code.
    """
    wrong = finding(arm_type, name)
    if wrong:
        raise wrong


def finding(arm_type: str, name: str) -> ArmError | None:
    """What is wrong with a name by itself, None where nothing is."""
    rule = _table().get(arm_type.lower())
    if rule and "long" in rule and len(name) > rule["long"]["most"]:
        return _error(rule["long"], arm_type, name)
    if rule is None or "pattern" not in rule or re.fullmatch(rule["pattern"], name):
        return None
    return _error(rule.get("invalid") or _table()["default"]["invalid"], arm_type, name)


def refuse_taken(cloud: Cloud, write: Write) -> None:
    """Refuse a new resource whose name another one has, within what names of the type are unique.

    Raises:
        ArmError: with the type's own code.
    """
    unique = _table().get(write.arm_type.lower(), {}).get("unique")
    if unique is None:
        return
    name = _asked(unique, write.body, write.target.name)
    if not name or (write.old and name == _asked(unique, write.old, write.target.name)):
        return
    for record in holders(cloud, write.arm_type, name, write.location):
        if record.id != fold(write.target.text):
            same = parse_resource_id(record.id).subscription == (write.target.subscription or "").lower()
            raise taken(write.arm_type, name, same_subscription=same)


def holders(cloud: Cloud, arm_type: str, name: str, location: str = "") -> Iterator[Record]:
    """The resources that have a name which is unique in their type, or in their type and location."""
    unique = _table()[arm_type.lower()]["unique"]
    if "by" in unique:
        found = [
            record
            for record in cloud.store.by_type(arm_type.lower(), "")
            if _asked(unique, orjson.loads(record.body), "").lower() == name.lower()
        ]
    else:
        found = cloud.store.by_name(arm_type.lower(), name.lower())
    for record in found:
        if unique["scope"] == "global" or _place(record) == fold_name(location):
            yield record


def taken(arm_type: str, name: str, *, same_subscription: bool = False) -> ArmError:
    """How a name that is taken is refused."""
    table = _table()
    rule = table[arm_type.lower()]
    line = rule.get("here") if same_subscription else None
    return _error(line or {**table["default"]["taken"], **rule["unique"]}, arm_type, name)


def is_unique(arm_type: str) -> bool:
    """Whether a resource's own name is unique beyond its group."""
    unique = _table().get(arm_type.lower(), {}).get("unique")
    return unique is not None and "by" not in unique


def _asked(unique: Mapping[str, Any], body: Mapping[str, Any], name: str) -> str:
    """The name that has to be unique: the resource's own, or a property; empty where the body has none."""
    return str(paths.read(body, tuple(unique["by"].split("."))) or "") if "by" in unique else name


def _place(record: Record) -> str:
    return fold_name(str(orjson.loads(record.body).get("location") or ""))


def _error(line: Mapping[str, Any], arm_type: str, name: str) -> ArmError:
    message = line["message"].format(name=name, type=arm_type, length=len(name))
    return ArmError(line["status"], line["code"], message, gateway=False)


@cache
def _table() -> Mapping[str, Any]:
    return by_type("names.toml")
