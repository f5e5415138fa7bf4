"""Between the engine's wire values and Python's: numbers, nulls and values that are not known yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from google.protobuf import struct_pb2

_UNKNOWN_TEXT = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"
"""How an unknown value travels (Pulumi SDK, `runtime/rpc.py`)."""


class Unknown:
    """A value that only exists after something else has been created; there is one instance, `UNKNOWN`."""

    def __repr__(self) -> str:
        return "<unknown>"


UNKNOWN = Unknown()


def is_unknown(value: object) -> bool:
    """Whether a value is not known yet."""
    return value is UNKNOWN


def holds_unknown(value: object) -> bool:
    """Whether a value, or anything below it, is not known yet."""
    if isinstance(value, Mapping):
        return any(holds_unknown(item) for item in value.values())
    if isinstance(value, list):
        return any(holds_unknown(item) for item in value)
    return value is UNKNOWN


def from_struct(struct: struct_pb2.Struct) -> dict[str, Any]:
    """A wire object as a dict; nulls are left out, whole numbers become int."""
    return {
        name: _from_value(value) for name, value in struct.fields.items() if value.WhichOneof("kind") != "null_value"
    }


def _from_value(value: struct_pb2.Value) -> Any:
    match value.WhichOneof("kind"):
        case "string_value":
            return UNKNOWN if value.string_value == _UNKNOWN_TEXT else value.string_value
        case "number_value":
            number = value.number_value
            return int(number) if number.is_integer() else number
        case "bool_value":
            return value.bool_value
        case "struct_value":
            return from_struct(value.struct_value)
        case "list_value":
            return [_from_value(item) for item in value.list_value.values]
    return None


def to_struct(values: Mapping[str, Any]) -> struct_pb2.Struct:
    """A dict as a wire object; nulls are left out."""
    struct = struct_pb2.Struct()
    for name, item in values.items():
        if item is not None:
            _fill(struct.fields[name], item)
    return struct


def _fill(target: struct_pb2.Value, value: Any) -> None:
    if value is UNKNOWN:
        target.string_value = _UNKNOWN_TEXT
    elif isinstance(value, bool):
        target.bool_value = value
    elif isinstance(value, int | float):
        target.number_value = value
    elif isinstance(value, Mapping):
        target.struct_value.CopyFrom(to_struct(value))
    elif isinstance(value, list):
        target.list_value.SetInParent()
        for item in value:
            _fill(target.list_value.values.add(), item)
    elif value is None:
        target.null_value = struct_pb2.NULL_VALUE
    else:
        target.string_value = str(value)
