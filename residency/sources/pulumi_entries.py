"""Entries of resources as the Pulumi engine writes them into states, checkpoints and previews: checked, not judged.

The format is that of `ResourceV3` in `sdk/go/common/apitype/core.go` of the engine v3.274.1, read 2026-11-25.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from residency.sources.interface import SourceError
from residency.sources.pulumi_resources import NO_SETTINGS, ProviderSettings, PulumiResource
from residency.sources.pulumi_values import TooDeepError, plain

_ENGINES_OWN = ("pulumi:providers:", "pulumi:pulumi:")
"""Custom resources that the engine keeps for itself: provider settings and references to other stacks."""

_RANDOM_NAME = "__createBeforeDelete"
"""The input by which azure-native notes that it made the name up, and another one for each replacement."""

_LINE = re.compile(r"[0-9]{1,9}")
_INSTALLED = re.compile(r"(^|/)(site-packages|node_modules)/")


class Entry(NamedTuple):
    """What is used of one entry.

    `producers` are the URNs of the resources that each input came from; None where the entry does not say.
    """

    urn: str
    token: str
    custom: bool
    id: str
    inputs: Mapping[str, Any]
    outputs: Mapping[str, Any]
    replaced: bool
    deleted: bool
    retained: bool
    provider: str
    producers: Mapping[str, tuple[str, ...]] | None
    has_random_name: bool
    position: tuple[str | None, int | None]

    @property
    def stands(self) -> bool:
        """Whether something outside the engine stands for this entry."""
        return self.custom and not self.replaced and not self.token.startswith(_ENGINES_OWN)

    @property
    def is_real(self) -> bool:
        """Whether something outside the engine stands for this entry now, whatever will become of it."""
        return self.custom and bool(self.id) and not self.token.startswith(_ENGINES_OWN)

    def resource(self, settings: ProviderSettings = NO_SETTINGS) -> PulumiResource:
        """The entry as it is, with the settings of its provider."""
        file, line = self.position
        return PulumiResource(
            urn=self.urn,
            token=self.token,
            id=self.id,
            inputs=self.inputs,
            outputs=self.outputs,
            provider=settings,
            producers=self.producers,
            has_random_name=self.has_random_name,
            file=file,
            line=line,
        )


class EntryReader:
    """Takes a document's values apart; whatever has another form than it should is one clear error."""

    def __init__(self, name: str, again: str) -> None:
        """Make a reader.

        Args:
            name: the file, for errors.
            again: what to do about a damaged one.
        """
        self._name, self._again = name, again

    def mapping(self, value: object, place: str) -> Mapping[str, Any]:
        """The value, which must be an object.

        Raises:
            SourceError: it is not.
        """
        if not isinstance(value, Mapping):
            raise self.damaged(place, "an object is expected")
        return value

    def list_of(self, parent: Mapping[str, Any], key: str) -> list[Any]:
        """A list; empty where it is absent or null.

        Raises:
            SourceError: something else stands there.
        """
        value = [] if parent.get(key) is None else parent[key]
        if not isinstance(value, list):
            raise self.damaged(key, "a list is expected")
        return value

    def entry(self, value: object, place: str) -> Entry:
        """One entry.

        Raises:
            SourceError: damaged, or nested too deep; the message names the place.
        """
        resource = self.mapping(value, place)
        urn, token, resource_id = resource.get("urn"), resource.get("type"), resource.get("id", "")
        if not (isinstance(urn, str) and isinstance(token, str) and isinstance(resource_id, str)):
            raise self.damaged(place, "no text for 'urn', 'type' or 'id'")
        raw_inputs, provider = resource.get("inputs", {}), resource.get("provider")
        return Entry(
            urn=urn,
            token=token,
            custom=resource.get("custom") is True,
            id=resource_id,
            inputs=self._values(raw_inputs, f"{place}.inputs"),
            outputs=self._values(resource.get("outputs", {}), f"{place}.outputs"),
            replaced=resource.get("pendingReplacement") is True,
            deleted=resource.get("delete") is True,
            retained=resource.get("retainOnDelete") is True,
            provider=provider if isinstance(provider, str) else "",
            producers=self._producers(resource.get("propertyDependencies"), f"{place}.propertyDependencies"),
            has_random_name=isinstance(raw_inputs, Mapping) and raw_inputs.get(_RANDOM_NAME) is True,
            position=_source_position(resource),
        )

    def damaged(self, place: str, what: str) -> SourceError:
        """The error for something that has not the form that it should have."""
        return SourceError(f"{self._name} is damaged at {place!r} ({what}): {self._again}")

    def _values(self, value: object, place: str) -> Mapping[str, Any]:
        try:
            return self.mapping(plain(value), place)
        except TooDeepError as error:
            raise SourceError(
                f"{self._name} cannot be read at {place!r}: {error}, which no Azure resource has"
            ) from error

    def _producers(self, value: object, place: str) -> Mapping[str, tuple[str, ...]] | None:
        if value is None:
            return None
        found: dict[str, tuple[str, ...]] = {}
        for name, urns in self.mapping(value, place).items():
            if not isinstance(urns, list | None) or not all(isinstance(urn, str) for urn in urns or ()):
                raise self.damaged(f"{place}.{name}", "a list of URNs is expected")
            found[name] = tuple(urns or ())
        return found


def _source_position(entry: Mapping[str, Any]) -> tuple[str | None, int | None]:
    """File and line of the program that registered a resource, from `project:///app.py#12,4`.

    The innermost frame that belongs to the project itself; a component that was installed shows its caller.
    """
    trace = entry.get("stackTrace")
    frames = [entry, *(trace if isinstance(trace, list) else ())]
    for frame in frames:
        position = frame.get("sourcePosition") if isinstance(frame, Mapping) else None
        if not isinstance(position, str) or not position.startswith("project:///"):
            continue
        parts = urlsplit(position)
        path = unquote(parts.path).lstrip("/")
        if not path.startswith("../") and not _INSTALLED.search(path):
            line = parts.fragment.partition(",")[0]
            return path, int(line) if _LINE.fullmatch(line) else None
    return None, None
