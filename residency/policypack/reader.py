"""The engine's messages as the resources that are judged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from google.protobuf import struct_pb2
from pulumi.runtime.proto import analyzer_pb2

from residency.catalogue.load import Catalogue
from residency.crossguard import Registered
from residency.policypack.judged import Judged
from residency.policypack.values import ValueReader
from residency.sources.pulumi_resources import ProviderSettings
from residency.sources.pulumi_values import UNKNOWN

_NOT_KNOWN = "(not known yet)"


class _Asked(NamedTuple):
    """The inputs of a resource, and whether all of them are known."""

    inputs: Mapping[str, Any]
    is_whole: bool


class Reader:
    """Takes what the engine shows, first the inputs of each resource, at the end all outputs."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Look types up in a catalogue."""
        self._catalogue = catalogue
        self._judged: dict[str, Judged] = {}
        self._asked: dict[str, _Asked] = {}

    def take(self, request: analyzer_pb2.AnalyzeRequest) -> Registered:
        """Keep the inputs of one resource. They come one by one, in no order, and perhaps at the same time.

        Returns:
            The resource as far as its inputs tell.
        """
        values = ValueReader()
        inputs = values.read(request.properties, self._judged_of(request.type))
        self._asked[request.urn] = _Asked(inputs, not values.met_later)
        provider = _provider(request.provider, {}) if request.HasField("provider") else None
        return Registered(request.urn, request.type, inputs, {}, provider, {}, is_partial=True)

    def read(self, resources: Iterable[analyzer_pb2.AnalyzerResource]) -> list[Registered]:
        """Every resource of the stack, in the engine's order, with those properties that are looked at.

        The inputs that were taken before are given away with them.
        """
        asked, self._asked = self._asked, {}
        providers: dict[str, ProviderSettings] = {}
        values = ValueReader()
        return [self._registered(resource, asked.get(resource.urn), values, providers) for resource in resources]

    def _judged_of(self, token: str) -> Judged:
        judged = self._judged.get(token)
        if judged is None:
            judged = self._judged[token] = Judged(token, self._catalogue)
        return judged

    def _registered(
        self,
        resource: analyzer_pb2.AnalyzerResource,
        asked: _Asked | None,
        values: ValueReader,
        providers: dict[str, ProviderSettings],
    ) -> Registered:
        token, fields = resource.type, resource.properties.fields
        values.met_later = False
        if asked is not None and "id" in fields and fields["id"].string_value == UNKNOWN:
            outputs, values.met_later = {}, True  # to be created: it will be what its inputs say, and nobody knows more
        else:
            outputs = values.read(resource.properties, self._judged_of(token))
        return Registered(
            resource.urn,
            token,
            asked.inputs if asked is not None else None,
            outputs,
            _provider(resource.provider, providers) if resource.HasField("provider") else None,
            _producers(resource) if asked is not None and not asked.is_whole else {},
            values.met_later,
        )


def _provider(
    provider: analyzer_pb2.AnalyzerProviderResource, providers: dict[str, ProviderSettings]
) -> ProviderSettings:
    urn = provider.urn
    found = providers.get(urn)
    if found is None:
        fields = provider.properties.fields
        subscription = _setting(fields, "subscriptionId")
        found = providers[urn] = ProviderSettings(
            location=_setting(fields, "location"), subscription=None if subscription == _NOT_KNOWN else subscription
        )
    return found


def _producers(resource: analyzer_pb2.AnalyzerResource) -> dict[str, tuple[str, ...]]:
    found = resource.propertyDependencies
    return {name: tuple(found[name].urns) for name in found}


def _setting(fields: Mapping[str, struct_pb2.Value], name: str) -> str | None:
    """A setting; one that is not known yet is no region's name, and none that could be filled in by something else."""
    text = fields[name].string_value if name in fields else ""
    return _NOT_KNOWN if text == UNKNOWN else text or None
