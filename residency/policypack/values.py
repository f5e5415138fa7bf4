"""Property values off the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from google.protobuf import struct_pb2

from residency.arm.shapes import SPECIAL_VALUE_KEY
from residency.sources.pulumi_values import LATER, UNKNOWN, plain


class ValueReader:
    """Takes objects off the wire: plain (`pulumi_values.plain`), whole numbers as int.

    Attributes:
        met_later: whether any value was not known yet; whoever asks sets it back.
    """

    def __init__(self) -> None:
        self.met_later = False

    def read(self, struct: struct_pb2.Struct, wanted: Mapping[str, bool]) -> dict[str, Any]:
        """An object without those properties that nobody looks at.

        Args:
            struct: as the engine sent it.
            wanted: name -> whether its value is looked at.
        """
        fields = struct.fields
        return {name: self._value(fields[name]) for name in fields if wanted[name]}

    def _value(self, value: struct_pb2.Value) -> Any:
        text = value.string_value  # empty for all other kinds; most values are texts, and asking for the kind is slow
        if text:
            if text == UNKNOWN:
                self.met_later = True
                return LATER
            return text
        match value.WhichOneof("kind"):
            case "string_value":
                return text
            case "struct_value":
                fields = value.struct_value.fields
                found = {name: self._value(fields[name]) for name in fields}
                return plain(found) if SPECIAL_VALUE_KEY in found else found
            case "number_value":
                number = value.number_value
                return int(number) if number.is_integer() else number
            case "bool_value":
                return value.bool_value
            case "list_value":
                return [self._value(item) for item in value.list_value.values]
        return None
