"""What `live` must read beside Resource Graph: compiled from the catalogue, passed in by the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True, slots=True)
class TypePlan:
    """How to read one ARM type.

    Attributes:
        type: the ARM type in Azure's spelling.
        api_version: the version its facts were judged at.
        subscription_list: whether ARM lists the type at `/subscriptions/{id}/providers/{type}`.
        children: child collections to list below each resource, as path suffixes (`blobServices`,
            `blobServices/default/containers`).
        extensions: extension types that may sit on each resource (`Microsoft.Insights/diagnosticSettings`).
    """

    type: str
    api_version: str
    subscription_list: bool = True
    children: tuple[str, ...] = ()
    extensions: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadPlan:
    """The plan for a whole reading; keys of `types` are lower-case ARM types.

    `subscription_extensions` are extension types that ARM lists for a subscription as a whole (role assignments).
    """

    types: Mapping[str, TypePlan] = field(default_factory=dict)
    subscription_extensions: tuple[str, ...] = ()

    def of(self, arm_type: str) -> TypePlan | None:
        """The plan of a type, or None where the catalogue does not know it."""
        return self.types.get(arm_type.lower())
