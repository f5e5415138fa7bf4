"""The engine's messages as the resources that are judged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from google.protobuf import struct_pb2
from pulumi.runtime.proto import analyzer_pb2

from residency.catalogue.load import Catalogue
from residency.crossguard import Registered
from residency.policypack.judged import Judged
from residency.policypack.values import from_struct
from residency.sources.pulumi_resources import ProviderSettings
from residency.sources.pulumi_values import UNKNOWN

_NOT_KNOWN = "(not known yet)"


class Reader:
    """Reads one stack."""

    def __init__(self, catalogue: Catalogue, shown: Mapping[str, analyzer_pb2.AnalyzeRequest]) -> None:
        """Take what the engine has shown before: the inputs of each resource, by URN."""
        self._catalogue, self._shown = catalogue, shown
        self._judged: dict[str, Judged] = {}
        self._providers: dict[str, ProviderSettings] = {}

    def read(self, resources: Iterable[analyzer_pb2.AnalyzerResource]) -> list[Registered]:
        """Every resource of the stack, in the engine's order, with those properties that are looked at."""
        return [self._registered(resource) for resource in resources]

    def _registered(self, resource: analyzer_pb2.AnalyzerResource) -> Registered:
        urn, token = resource.urn, resource.type
        judged = self._judged.get(token)
        if judged is None:
            judged = self._judged[token] = Judged(token, self._catalogue)
        asked = self._shown.get(urn)
        return Registered(
            urn,
            token,
            from_struct(asked.properties, judged) if asked is not None else None,
            from_struct(resource.properties, judged),
            self._provider(resource.provider) if resource.HasField("provider") else None,
            {name: tuple(found.urns) for name, found in resource.propertyDependencies.items()},
        )

    def _provider(self, provider: analyzer_pb2.AnalyzerProviderResource) -> ProviderSettings:
        urn = provider.urn
        if urn not in self._providers:
            fields = provider.properties.fields
            self._providers[urn] = ProviderSettings(
                location=_setting(fields, "location"),
                subscription=_setting(fields, "subscriptionId"),
            )
        return self._providers[urn]


def _setting(fields: Mapping[str, struct_pb2.Value], name: str) -> str | None:
    """A setting; one that is not known yet is no region's name, and none that could be filled in by something else."""
    text = fields[name].string_value if name in fields else ""
    return _NOT_KNOWN if text == UNKNOWN else text or None
