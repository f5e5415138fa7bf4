"""The engine's messages, taken off the wire no further than somebody looks.

The messages of the SDK turn into an object for each value of each property. These have the same fields
(`analyzer.proto` of the Pulumi SDK, `struct.proto` of protobuf) and leave properties, providers and dependencies as
bytes. Most of them come again and again, and equal bytes are equal values: `values` reads them once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

_FIELD = descriptor_pb2.FieldDescriptorProto
_PACKAGE = "residency.wire"
_TEXT, _BYTES = _FIELD.TYPE_STRING, _FIELD.TYPE_BYTES
_ONE, _MANY = _FIELD.LABEL_OPTIONAL, _FIELD.LABEL_REPEATED


class Properties(Protocol):
    """A `google.protobuf.Struct`.

    Attributes:
        entries: each a `google.protobuf.Struct.FieldsEntry`, in the order of the wire, which means nothing.
    """

    entries: Sequence[bytes]


class Value(Protocol):
    """A `google.protobuf.Value`; what is not set is empty."""

    text: str
    number: float
    flag: bool
    object: Properties
    list: Values

    def WhichOneof(self, group: str) -> str | None:  # noqa: N802 - protobuf's name
        """Of the group `kind`, the name of the field that is set."""


class Values(Protocol):
    """A `google.protobuf.ListValue`."""

    values: Sequence[Value]


class Entry(Protocol):
    """A `google.protobuf.Struct.FieldsEntry`."""

    key: str
    value: Value


class Resource(Protocol):
    """An `AnalyzeRequest` or an `AnalyzerResource`.

    Attributes:
        type: the Pulumi type.
        urn: the URN.
        properties: inputs of the former, outputs of the latter.
        provider: an `AnalyzerProviderResource`; empty where there is none.
        producers: each an `AnalyzerResource.PropertyDependenciesEntry`; the former has none.
    """

    type: str
    urn: str
    properties: Properties
    provider: bytes
    producers: Sequence[bytes]


class Stack(Protocol):
    """An `AnalyzeStackRequest`."""

    resources: Sequence[Resource]


def _message(name: str, *fields: tuple[str, int, int | str, int], group: str = "") -> descriptor_pb2.DescriptorProto:
    message = descriptor_pb2.DescriptorProto(name=name)
    if group:
        message.oneof_decl.add(name=group)
    for field, number, kind, label in fields:
        one = message.field.add(name=field, number=number, label=label)
        if isinstance(kind, str):
            one.type, one.type_name = _FIELD.TYPE_MESSAGE, f".{_PACKAGE}.{kind}"
        else:
            one.type = kind
        if group:
            one.oneof_index = 0
    return message


_POOL = descriptor_pool.DescriptorPool()
_POOL.AddSerializedFile(
    descriptor_pb2.FileDescriptorProto(
        name="residency/wire.proto",
        package=_PACKAGE,
        syntax="proto3",
        message_type=[
            _message("Properties", ("entries", 1, _BYTES, _MANY)),
            _message("Values", ("values", 1, "Value", _MANY)),
            _message(
                "Value",
                ("number", 2, _FIELD.TYPE_DOUBLE, _ONE),
                ("text", 3, _TEXT, _ONE),
                ("flag", 4, _FIELD.TYPE_BOOL, _ONE),
                ("object", 5, "Properties", _ONE),
                ("list", 6, "Values", _ONE),
                group="kind",
            ),
            _message("Entry", ("key", 1, _TEXT, _ONE), ("value", 2, "Value", _ONE)),
            _message(
                "Resource",
                ("type", 1, _TEXT, _ONE),
                ("properties", 2, "Properties", _ONE),
                ("urn", 3, _TEXT, _ONE),
                ("provider", 6, _BYTES, _ONE),
                ("producers", 9, _BYTES, _MANY),
            ),
            _message("Stack", ("resources", 1, "Resource", _MANY)),
        ],
    ).SerializeToString()
)


def _reader(name: str) -> Callable[[bytes], Any]:
    read: Callable[[bytes], Any] = message_factory.GetMessageClass(
        _POOL.FindMessageTypeByName(f"{_PACKAGE}.{name}")
    ).FromString
    return read


read_entry: Callable[[bytes], Entry] = _reader("Entry")
read_resource: Callable[[bytes], Resource] = _reader("Resource")
read_stack: Callable[[bytes], Stack] = _reader("Stack")
"""Each takes a message apart, or raises `google.protobuf.message.DecodeError`."""
