"""The engine's messages as the resources that are judged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from google.protobuf import message_factory, struct_pb2
from pulumi.runtime.proto import analyzer_pb2

from residency.catalogue.load import Catalogue
from residency.crossguard import VANTAGE, Registered
from residency.policypack.judged import judged
from residency.policypack.values import Property, Remembered, own
from residency.policypack.wire import Resource, read_resource, read_stack
from residency.sources.pulumi_resources import ProviderSettings
from residency.sources.pulumi_standing import Piece, StandingRows
from residency.sources.pulumi_values import UNKNOWN

_NOT_KNOWN = "(not known yet)"
_PRODUCERS = message_factory.GetMessageClass(
    analyzer_pb2.AnalyzerResource.DESCRIPTOR.nested_types_by_name["PropertyDependenciesEntry"]
)


class _Asked(NamedTuple):
    """The inputs of a resource, and whether all of them are known."""

    inputs: Mapping[str, Any]
    is_whole: bool


class _Type:
    """What is read of the resources of one Pulumi type."""

    def __init__(self, token: str, catalogue: Catalogue) -> None:
        level = judged(token, catalogue)
        self.rows = StandingRows(token, VANTAGE)
        self.inputs: Remembered[Property] = Remembered(level, Property)
        self.outputs: Remembered[Piece] = Remembered(level, self.rows.piece)


class Reader:
    """Takes what the engine shows, first the inputs of each resource, at the end all outputs."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Look types up in a catalogue."""
        self._catalogue = catalogue
        self._types: dict[str, _Type] = {}
        self._asked: dict[str, _Asked] = {}
        self._producers = _Producers()

    def take(self, message: bytes) -> Registered:
        """Keep the inputs of one resource. They come one by one, in no order, and perhaps at the same time.

        Args:
            message: an `AnalyzeRequest`.

        Returns:
            The resource as far as its inputs tell.
        """
        request = read_resource(message)
        known = self._type(request.type).inputs
        found = [one for entry in sorted(request.properties.entries) if (one := known[entry]) is not None]
        inputs = {name: own(value) for name, value, _ in found}
        self._asked[request.urn] = _Asked(inputs, not any(one.is_later for one in found))
        provider = _provider(request.provider) if request.provider else None
        return Registered(request.urn, request.type, inputs, {}, provider, {}, is_partial=True)

    def read(self, message: bytes) -> list[Registered]:
        """Every resource of the stack, in the engine's order, with those properties that are looked at.

        The inputs that were taken before are given away with them.

        Args:
            message: an `AnalyzeStackRequest`.
        """
        asked, self._asked = self._asked, {}
        self._producers.clear()
        providers: dict[bytes, ProviderSettings | None] = {b"": None}
        found = []
        for resource in read_stack(message).resources:
            provider = resource.provider
            if provider not in providers:
                providers[provider] = _provider(provider)
            found.append(self._registered(resource, asked.get(resource.urn), providers[provider]))
        return found

    def _type(self, token: str) -> _Type:
        known = self._types.get(token)
        if known is None:
            known = self._types[token] = _Type(token, self._catalogue)
        return known

    def _registered(self, resource: Resource, asked: _Asked | None, provider: ProviderSettings | None) -> Registered:
        token, urn = resource.type, resource.urn
        inputs = asked.inputs if asked is not None else None
        producers = {}
        if asked is not None and not asked.is_whole:
            producers = dict(map(self._producers.__getitem__, resource.producers))
        entries = sorted(resource.properties.entries)
        if asked is not None and _ID_LATER in entries:
            # To be created: it will be what its inputs say, and nobody knows more.
            return Registered(urn, token, inputs, {}, provider, producers, is_partial=True)
        kind = self._type(token)
        known = kind.outputs
        pieces = [piece for entry in entries if (piece := known[entry]) is not None]
        outputs = {name: value for name, value, *_ in pieces}
        is_partial = any(piece.is_later for piece in pieces)
        row = None if is_partial else kind.rows.row(urn, inputs, pieces, outputs)
        if row is None:
            outputs = own(outputs)
        return Registered(urn, token, inputs, outputs, provider, producers, is_partial, row)


def _entry(name: str, text: str) -> bytes:
    """A property as it stands on the wire."""
    struct = struct_pb2.Struct()
    struct.update({name: text})
    return read_resource(analyzer_pb2.AnalyzeRequest(properties=struct).SerializeToString()).properties.entries[0]


_ID_LATER = _entry("id", UNKNOWN)


def _provider(message: bytes) -> ProviderSettings:
    fields = analyzer_pb2.AnalyzerProviderResource.FromString(message).properties.fields
    subscription = _setting(fields, "subscriptionId")
    return ProviderSettings(
        location=_setting(fields, "location"), subscription=None if subscription == _NOT_KNOWN else subscription
    )


class _Producers(dict[bytes, tuple[str, tuple[str, ...]]]):
    """An input and what its value comes from, by their bytes."""

    def __missing__(self, message: bytes) -> tuple[str, tuple[str, ...]]:
        one = _PRODUCERS.FromString(message)
        found = self[message] = one.key, tuple(one.value.urns)
        return found


def _setting(fields: Mapping[str, struct_pb2.Value], name: str) -> str | None:
    """A setting; one that is not known yet is no region's name, and none that could be filled in by something else."""
    text = fields[name].string_value if name in fields else ""
    return _NOT_KNOWN if text == UNKNOWN else text or None
