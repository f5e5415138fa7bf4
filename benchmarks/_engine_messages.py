"""What the engine says to a policy pack, as it stands on the wire.

`policy_pack_shop.json` holds messages that the engine (v3.274.1) sent of one shop of the test program `estate`, made of
SDK classes, on the embedded Azure: before its first deployment, and of what stood after it. Here they are made out for
any number of shops. The engine writes a map's entries in random order, another one in each message, so that no two
objects of the same content need be the same bytes; so does this.
"""

from __future__ import annotations

import json
import random
import struct
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from google.protobuf import json_format
from pulumi.runtime.proto import analyzer_pb2

SHOP = Path(__file__).with_name("policy_pack_shop.json")
LATER = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"
_PROPERTIES, _RESOURCES = 2, 1
"""Field numbers of `AnalyzeRequest` and `AnalyzerResource`; of `AnalyzeStackRequest` (pulumi SDK, `analyzer.proto`)."""
_NULL, _NUMBER, _TEXT, _BOOL, _OBJECT, _LIST = 1, 2, 3, 4, 5, 6
"""Field numbers of `google.protobuf.Value`."""


class Messages(NamedTuple):
    """Serialised: an `AnalyzeRequest` for each resource, and the `AnalyzeStackRequest`."""

    asked: list[bytes]
    shown: bytes


def of_shops(resources: int, *, planned: bool) -> Messages:
    """The messages of a stack of at least so many resources, before its deployment or of one that stands."""
    recorded = json.loads(SHOP.read_text(encoding="utf-8"))
    shops = -(-(resources - len(recorded["shared"])) // len(recorded["shop"]))
    moment = "before" if planned else "after"
    text = json.dumps(recorded["shop"])
    rng = random.Random(7)
    stack = json.loads(_made_out(json.dumps(recorded["shared"]), "", rng))
    for number in range(shops):
        stack += json.loads(_made_out(text, f"s{number:05d}", rng))
    return _messages(({**one, **one[moment]} for one in stack), recorded["provider"], rng)


def of_export(file: Path) -> Messages:
    """The messages of the stack in a file that `pulumi stack export` wrote."""
    stack = json.loads(file.read_bytes())["deployment"]["resources"]
    made = (
        {
            "type": one["type"],
            "urn": one["urn"],
            "name": one["urn"].rpartition("::")[2],
            "options": {"customTimeouts": {}, "parent": one["parent"]},
            "parent": one["parent"],
            "dependencies": sorted({urn for urns in one.get("propertyDependencies", {}).values() for urn in urns}),
            "propertyDependencies": {
                name: {"urns": urns} for name, urns in one.get("propertyDependencies", {}).items()
            },
            "inputs": one["inputs"],
            "outputs": {"id": one["id"], **one["outputs"]},
        }
        for one in stack
        if one.get("provider")
    )
    return _messages(made, json.loads(SHOP.read_text(encoding="utf-8"))["provider"], random.Random(7))


def _made_out(text: str, shop: str, rng: random.Random) -> str:
    parts = text.replace("@SHOP@", shop).replace("@LATER@", LATER).split("@GUID@")
    text = "".join(part + str(uuid.UUID(int=rng.getrandbits(128))) for part in parts[:-1]) + parts[-1]
    parts = text.split("@TICK@")
    return "".join(f"{part}{rng.randrange(10**7):07d}" for part in parts[:-1]) + parts[-1]


def _messages(stack: Iterator[dict[str, Any]], provider: dict[str, Any], rng: random.Random) -> Messages:
    asked, shown = [], []
    for one in stack:
        about = {name: one[name] for name in ("type", "urn", "name", "options")}
        about |= {"provider": provider} if one["type"].startswith("azure-native:") else {}
        head = json_format.ParseDict(about, analyzer_pb2.AnalyzeRequest()).SerializeToString()
        asked.append(head + _field(_PROPERTIES, _object(one["inputs"], rng)))
        about |= {name: one[name] for name in ("parent", "dependencies", "propertyDependencies")}
        head = json_format.ParseDict(about, analyzer_pb2.AnalyzerResource()).SerializeToString()
        shown.append(_field(_RESOURCES, head + _field(_PROPERTIES, _object(one["outputs"], rng))))
    return Messages(asked, b"".join(shown))


def _object(fields: dict[str, Any], rng: random.Random) -> bytes:
    """A `google.protobuf.Struct`."""
    names = sorted(fields)
    rng.shuffle(names)
    entries = (_field(1, name.encode()) + _field(2, _value(fields[name], rng)) for name in names)
    return b"".join(_field(1, entry) for entry in entries)


def _value(value: Any, rng: random.Random) -> bytes:
    match value:
        case None:
            return bytes([_NULL << 3, 0])
        case bool():
            return bytes([_BOOL << 3, value])
        case str():
            return _field(_TEXT, value.encode())
        case dict():
            return _field(_OBJECT, _object(value, rng))
        case list():
            return _field(_LIST, b"".join(_field(1, _value(item, rng)) for item in value))
    return bytes([_NUMBER << 3 | 1]) + struct.pack("<d", value)


def _field(number: int, content: bytes) -> bytes:
    """A field with a length before its content."""
    return bytes([number << 3 | 2]) + _varint(len(content)) + content


def _varint(number: int) -> bytes:
    found = bytearray()
    while number > 0x7F:
        found.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*found, number])
