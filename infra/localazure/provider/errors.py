"""What can go wrong on the way to the embedded Azure, worded for the engine's output."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class ProviderError(Exception):
    """Something the user can act on; the message is what `pulumi` shows."""


class ConfigError(ProviderError):
    """The provider's configuration cannot be served; `key` is the configuration key at fault."""

    def __init__(self, key: str, message: str) -> None:
        super().__init__(message)
        self.key = key


class UnreachableError(ProviderError):
    """Nothing answers, or what answers is not trusted."""


class CancelledError(ProviderError):
    """The engine asked to stop while something was waited for."""


class ArmError(ProviderError):
    """A refusal by ARM: `Code: message`, as in its error envelope."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.status = status
        self.code = code


class PartialError(ProviderError):
    """A resource was written but did not end well; the engine keeps what stands under `resource_id`."""

    def __init__(self, cause: ProviderError, *, resource_id: str, outputs: Mapping[str, Any]) -> None:
        super().__init__(str(cause))
        self.resource_id = resource_id
        self.outputs = outputs
