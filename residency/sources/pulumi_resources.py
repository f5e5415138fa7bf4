"""Pulumi resources as vantages hand them to the rows: values plain, nothing judged."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from residency.arm import sdk_map
from residency.arm.ids import InvalidResourceIdError, ResourceId, parse_resource_id
from residency.arm.sdk_map import TokenMap
from residency.model.opaque import Opaque

_PACKAGE_OF_ONE_VERSION = re.compile(r"azure-native_\w+_(?P<version>v\d{8}\w*):(?P<module>\w+):(?P<name>\w+)")
"""Tokens of the packages that `pulumi package add azure-native MODULE VERSION` generates."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ProviderSettings:
    """What a provider fills in where a resource says nothing: None for nothing, `Opaque` for what cannot be seen."""

    location: str | Opaque | None = None
    subscription: str | Opaque | None = None


NO_SETTINGS = ProviderSettings()


@dataclass(frozen=True, kw_only=True, slots=True)
class PulumiResource:
    """One custom resource; all values are plain (`pulumi_values.plain`).

    Attributes:
        urn: as the engine writes it.
        token: the SDK's type token.
        id: the provider's id; empty for a resource that is to be created.
        inputs: checked inputs, as they will be sent.
        outputs: what the provider answered last; values that are not known yet may stand among them.
        outputs_of: the inputs that `outputs` are the answer to, where `inputs` are newer; None where they are not.
        provider: what the provider fills in.
        producers: input -> URNs of the resources that its value comes from, an entry for every input that the program
            gives; None where that is not known.
        has_random_name: whether the provider made the name up, so that the next preview has another one.
        file: the program's file that registers it.
        line: the line there.
        unread: why its properties are not known, where they are not.
    """

    urn: str
    token: str
    id: str = ""
    inputs: Mapping[str, Any] = field(default_factory=dict)
    outputs: Mapping[str, Any] = field(default_factory=dict)
    outputs_of: Mapping[str, Any] | None = None
    provider: ProviderSettings = NO_SETTINGS
    producers: Mapping[str, tuple[str, ...]] | None = None
    has_random_name: bool = False
    file: str | None = None
    line: int | None = None
    unread: str | None = None


@cache
def map_of(token: str) -> TokenMap | None:
    """The map of an azure-native token of any spelling; None for other providers' and unknown ones."""
    return sdk_map.find(_plain(token))


def map_by_type(token: str, arm_id: ResourceId) -> TokenMap | None:
    """The map of what stands at an id, for a class that a module had once and now calls by another name."""
    return sdk_map.find_by_type(_plain(token), arm_id.type)


def _plain(token: str) -> str:
    return _PACKAGE_OF_ONE_VERSION.sub(r"azure-native:\g<module>/\g<version>:\g<name>", token)


def arm_id_of(text: str) -> ResourceId | None:
    """An ARM id taken apart; None for every other text."""
    try:
        return parse_resource_id(text) if text.startswith("/") else None
    except InvalidResourceIdError:
        return None
