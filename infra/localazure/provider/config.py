"""The provider's configuration, and the rule that it serves loopback only.

The address is taken from the provider's own `metadataHost` and never from an environment variable: a `refresh` of a
real stack through this provider would find nothing and empty its state.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from infra.localazure.provider.errors import ConfigError

_LOOPBACK = re.compile(r"(?:localhost|127\.0\.0\.1|\[::1\]):\d{1,5}")


@dataclass(frozen=True, kw_only=True)
class ProviderConfig:
    """One provider resource's settings.

    Attributes:
        host: `localhost:PORT` of the embedded Azure.
        subscription: the subscription's GUID.
        location: the region of resources that name none, or None.
    """

    host: str
    subscription: str
    location: str | None = None

    @property
    def url(self) -> str:
        """The resource manager's address."""
        return f"https://{self.host}"


def loopback_host(settings: Mapping[str, Any]) -> str:
    """The address that the settings name.

    Raises:
        ConfigError: there is none, or it is not on this machine.
    """
    host = settings.get("metadataHost")
    if not host:
        raise ConfigError(
            "metadataHost",
            "this azure-native provider serves the embedded Azure only and azure-native:metadataHost is not set: "
            "set it to localhost:PORT, or take .tools/bin off PATH so that the official plugin serves the stack",
        )
    if not isinstance(host, str) or not _LOOPBACK.fullmatch(host):
        raise ConfigError(
            "metadataHost",
            f"this azure-native provider serves the embedded Azure only and azure-native:metadataHost is {host!r}, not "
            "localhost:PORT: correct it, or take .tools/bin off PATH so that the official plugin serves the stack",
        )
    return host


def parse_config(settings: Mapping[str, Any]) -> ProviderConfig:
    """Read the settings of one provider resource.

    The subscription may come from `ARM_SUBSCRIPTION_ID`, as with the official provider.

    Raises:
        ConfigError: the address is not loopback, or there is no subscription.
    """
    host = loopback_host(settings)
    subscription = settings.get("subscriptionId") or os.environ.get("ARM_SUBSCRIPTION_ID")
    if not isinstance(subscription, str) or not subscription:
        raise ConfigError(
            "subscriptionId",
            "no subscription: set azure-native:subscriptionId (`infra local status` prints the embedded Azure's)",
        )
    location = settings.get("location")
    return ProviderConfig(
        host=host, subscription=subscription, location=location if isinstance(location, str) else None
    )
