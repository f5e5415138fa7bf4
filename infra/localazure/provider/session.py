"""What every call of one configured provider shares: its settings, the client and what it has learnt."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Set
from typing import Any

from infra.localazure.provider.client import ArmClient
from infra.localazure.provider.config import ProviderConfig
from infra.localazure.provider.credential import Credential
from infra.localazure.provider.transport import Transport
from infra.localazure.provider.values import is_unknown
from infra.localazure.schema import BodySchemas, Finding
from residency.arm.ids import InvalidResourceIdError, parse_resource_id
from residency.arm.sdk_map import PARENT_PATH, TokenMap, to_path

_GROUPS_API_VERSION = "2024-03-01"
_STAND_IN = "(unknown)"
"""Fills path segments whose input is not known yet, while the type is read off the path."""


class Session:
    """One configured provider.

    Attributes:
        config: the provider's settings.
        credential: who it is at the embedded Azure.
        client: ARM.
        cancelled: set when the engine asks to stop.
        taken_up: folded ids that a create of this deployment found standing and took for its own.
    """

    def __init__(self, config: ProviderConfig) -> None:
        self.config = config
        self.cancelled = threading.Event()
        self.taken_up: set[str] = set()
        transport = Transport(self.cancelled)
        self.credential = Credential(transport)
        self.client = ArmClient(config.url, self.credential, transport)
        self._schemas = BodySchemas()
        self._schema_lock = threading.Lock()
        self._group_locations: dict[str, str] = {}

    def group_location(self, group: str) -> str | None:
        """The region of a resource group, or None where there is no such group. A group never moves."""
        if group not in self._group_locations:
            path = f"/subscriptions/{self.config.subscription}/resourceGroups/{group}"
            answer = self.client.get(path, api_version=_GROUPS_API_VERSION)
            if answer is None:
                return None
            self._group_locations[group] = answer.body["location"]
        return self._group_locations[group]

    def check_body(self, token: TokenMap, inputs: Mapping[str, Any], body: Mapping[str, Any]) -> list[Finding]:
        """Compare a request's body with ARM's schema of the type.

        Nothing is found where there is nothing to compare with: no ARM definition matched the class, or an unknown
        input names its type.
        """
        arm_type, name = self._type_and_name(token, inputs)
        if arm_type is None or token.confidence == "unmatched":
            return []
        with self._schema_lock:
            return self._schemas.check(arm_type, token.api_version or "", body, is_unknown=is_unknown, name=name)

    def read_only_paths(self, token: TokenMap) -> tuple[str, ...]:
        """ARM paths, outside lists, that only the service sets."""
        with self._schema_lock:
            return self._schemas.read_only_paths(token.arm_type or "", token.api_version or "")

    def not_writable(self, token: TokenMap, inputs: Mapping[str, Any], body: Mapping[str, Any]) -> Set[str]:
        """ARM paths, without list indices, of what a response holds and a request must not."""
        findings = self.check_body(token, inputs, body)
        return {_without_indices(f.path) for f in findings if f.kind in ("read-only", "unknown-property")}

    def _type_and_name(self, token: TokenMap, inputs: Mapping[str, Any]) -> tuple[str | None, str | None]:
        """The ARM type and the last name by the path, as far as they are known; some classes take both from inputs."""
        given = {name: text for name, text in inputs.items() if isinstance(text, str) and (text or name == PARENT_PATH)}
        filled = {**dict.fromkeys(token.path_params, _STAND_IN), **given}
        try:
            resource = parse_resource_id(to_path(token, filled, subscription_id=self.config.subscription))
        except InvalidResourceIdError:  # a few classes have a path that ends with a type
            return token.arm_type, None
        with self._schema_lock:
            known = self._schemas.known_type(resource.type)
        written = None if _STAND_IN in resource.type else resource.type
        return known or token.arm_type or written, None if resource.name == _STAND_IN else resource.name


def _without_indices(path: str) -> str:
    return "".join(part.partition("]")[2] if number else part for number, part in enumerate(path.split("[")))
