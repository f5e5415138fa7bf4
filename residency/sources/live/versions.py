"""API versions of types that the catalogue does not know: the newest stable one that the resource provider names."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable

from residency.sources.live.arm import Arm

_STABLE = re.compile(r"\d{4}-\d{2}-\d{2}")


def newest_stable(versions: Iterable[str]) -> str | None:
    """The newest version without a suffix such as `-preview`, else the newest of all; None of none."""
    known = list(versions)
    return max((text for text in known if _STABLE.fullmatch(text)), default=max(known, default=None))


class ApiVersions:
    """What the resource providers of one subscription say; each is asked once, when it is first needed."""

    def __init__(self, arm: Arm, subscription: str) -> None:
        """Ask nothing yet."""
        self._arm = arm
        self._subscription = subscription
        self._of_namespace: dict[str, dict[str, str | None]] = {}
        self._lock = threading.Lock()

    def newest(self, arm_type: str) -> str | None:
        """The version, or None where the provider names no such type.

        Raises:
            azure.core.exceptions.AzureError: the provider cannot be read.
        """
        namespace, _, name = arm_type.partition("/")
        with self._lock:
            if namespace.lower() not in self._of_namespace:
                provider = self._arm.of(self._subscription).providers.get(namespace)
                self._of_namespace[namespace.lower()] = {
                    str(known.resource_type).lower(): newest_stable(known.api_versions or ())
                    for known in provider.resource_types or ()
                }
            return self._of_namespace[namespace.lower()].get(name.lower())
