"""Automatic names, as the official provider makes them.

Deterministic in the engine's random seed; the digits themselves need not equal the official provider's.
"""

from __future__ import annotations

import hashlib
from typing import NamedTuple
from uuid import UUID

from infra.localazure.provider.rules import load_rules
from residency.arm.sdk_map import TokenMap

_DIGITS = 8
_GUID_DIGITS = 32
_TOP_LEVEL_SLASHES = 2


class AutomaticName(NamedTuple):
    """A name, and whether it is random: then a replacement can stand beside what it replaces."""

    name: str
    random: bool


def automatic_name(token: TokenMap, logical_name: str, seed: bytes) -> AutomaticName:
    """The name of a resource whose program gives none."""
    digits = hashlib.sha256(seed + logical_name.encode()).hexdigest()
    if token.token in load_rules().uuid_names:
        return AutomaticName(str(UUID(digits[:_GUID_DIGITS])), random=True)
    if _has_parent(token):
        return AutomaticName(logical_name, random=False)
    return AutomaticName(logical_name + digits[:_DIGITS], random=True)


def _has_parent(token: TokenMap) -> bool:
    """Whether the type stands below another one: `…/providers/NAMESPACE/TYPE/{name}/TYPE/{name}`."""
    _, providers, below = token.path.rpartition("/providers/")
    return bool(providers) and below.count("/") > _TOP_LEVEL_SLASHES
