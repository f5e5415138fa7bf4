"""Property values off the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from google.protobuf import struct_pb2

from residency.arm.shapes import SPECIAL_VALUE_KEY
from residency.sources.pulumi_values import LATER, UNKNOWN, plain


def from_struct(struct: struct_pb2.Struct, wanted: Mapping[str, bool]) -> dict[str, Any]:
    """A wire object as a dict, plain (`pulumi_values.plain`), whole numbers as int.

    Args:
        struct: as the engine sent it.
        wanted: name -> whether its value is looked at; the others are left out.
    """
    return {name: _from_value(value) for name, value in struct.fields.items() if wanted[name]}


def _from_value(value: struct_pb2.Value) -> Any:
    match value.WhichOneof("kind"):
        case "string_value":
            text = value.string_value
            return LATER if text == UNKNOWN else text
        case "struct_value":
            fields = value.struct_value.fields
            found = {name: _from_value(item) for name, item in fields.items()}
            return plain(found) if SPECIAL_VALUE_KEY in found else found
        case "number_value":
            number = value.number_value
            return int(number) if number.is_integer() else number
        case "bool_value":
            return value.bool_value
        case "list_value":
            return [_from_value(item) for item in value.list_value.values]
    return None
