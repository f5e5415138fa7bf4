"""What a user configures of the pack, as the engine hands it over: for each policy a level and properties."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from google.protobuf import json_format, struct_pb2
from pulumi.runtime.proto import analyzer_pb2

from residency.boundaries.load import known_boundaries
from residency.crossguard import SETTINGS, PackConfigError, Settings, policies, read_settings
from residency.model.verdicts import Kind

MANDATORY, DISABLED = analyzer_pb2.MANDATORY, analyzer_pb2.DISABLED
_ALL = "all"
"""The engine's own word for every policy."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Configuration:
    """The settings, and for each policy whether its violations stop a deployment."""

    settings: Settings = field(default_factory=Settings)
    levels: Mapping[str, analyzer_pb2.EnforcementLevel.ValueType] = field(default_factory=dict)

    def level(self, policy: str) -> analyzer_pb2.EnforcementLevel.ValueType:
        """What a violation of the policy is; mandatory, unless the user has said otherwise."""
        return self.levels.get(policy, MANDATORY)


def read_configuration(config: Mapping[str, analyzer_pb2.PolicyConfig]) -> Configuration:
    """Take what the engine hands over apart.

    Raises:
        PackConfigError: no such policy, an unknown key, or a value of another kind than it must be.
    """
    known = {SETTINGS, *(rule.slug for rule in policies())}
    settings = Settings()
    levels: dict[str, analyzer_pb2.EnforcementLevel.ValueType] = {}
    for name, given in sorted(config.items()):
        if name not in known and name != _ALL:
            raise PackConfigError(f"there is no policy {name!r}: the policies are {', '.join(sorted(known))}")
        properties: dict[str, Any] = json_format.MessageToDict(given.properties)
        if name == SETTINGS:
            settings = read_settings(properties)
        elif properties:
            raise PackConfigError(f"{name}: unknown key {min(properties)!r}: it takes nothing but an enforcementLevel")
        if name != _ALL:
            # A stack's policy mends nothing: "remediate" is as good as mandatory, as the engine has it too.
            is_softer = given.enforcementLevel in {analyzer_pb2.ADVISORY, DISABLED}
            levels[name] = given.enforcementLevel if is_softer else MANDATORY
    return Configuration(settings=settings, levels=levels)


def schema() -> analyzer_pb2.PolicyConfigSchema:
    """The form of the pack's own settings, for the engine to check and to show."""
    properties = struct_pb2.Struct()
    properties.update(
        {
            "boundary": {
                "type": "string",
                "description": f"what counts as inside: {', '.join(known_boundaries())}, or a TOML file",
            },
            "allowUnproven": {
                "type": "array",
                "items": {"type": "string", "enum": [_ALL, *Kind]},
                "description": "kinds of findings that may be unproven without stopping the deployment",
            },
        }
    )
    return analyzer_pb2.PolicyConfigSchema(properties=properties)
