"""Names of resources, explicit and known before deployment.

A name is `<prefix>-<workload>-<layer>-<env>-<region>` (`vnet-umkm-platform-local-idc`). Where Azure asks for a name
that is unique beyond the resource group, a suffix of six hex digits derived from subscription and stack takes the
region's place, so that two people who deploy the same stack do not collide and one gets the same name every time.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

WORKLOAD = "umkm"
_REGION_CODES = {"indonesiacentral": "idc"}
_SUFFIX_LENGTH = 6


class NamingError(ValueError):
    """A name breaks Azure's rules for its type; the message gives the name and the rule."""


@dataclass(frozen=True, kw_only=True, slots=True)
class NameRule:
    """Azure's rule for the names of one resource type; see `naming.toml` for the source."""

    type: str
    prefix: str
    min: int
    max: int
    pattern: str
    separator: str = "-"
    short: bool = False
    suffixed: bool = False


@cache
def name_rules() -> dict[str, NameRule]:
    """The naming rules by kind (`storage_account`, `key_vault`, …)."""
    table: dict[str, Any] = tomllib.loads(files("infra").joinpath("naming.toml").read_text(encoding="utf-8"))
    return {kind: NameRule(**rule) for kind, rule in table.items() if isinstance(rule, dict)}


@dataclass(frozen=True, kw_only=True, slots=True)
class Naming:
    """Makes the names of one stack.

    Attributes:
        layer: the stack's layer, `platform`.
        env: the stack's environment, `local`, `dev`, …
        location: the Azure region's name.
        subscription: the subscription's GUID.
    """

    layer: str
    env: str
    location: str
    subscription: str

    @property
    def suffix(self) -> str:
        """Six hex digits, the same for the same subscription and stack."""
        key = f"{self.subscription.lower()}/{self.layer}-{self.env}"
        return hashlib.sha256(key.encode()).hexdigest()[:_SUFFIX_LENGTH]

    def name(self, kind: str, *qualifiers: str) -> str:
        """The name of a resource of `kind` (a key of `naming.toml`); qualifiers tell apart several of one kind.

        Raises:
            NamingError: the result breaks Azure's rule for the type.
        """
        rule = name_rules()[kind]
        region = _REGION_CODES.get(self.location, self.location)
        middle = (self.layer, self.env) if rule.short else (WORKLOAD, self.layer, self.env)
        parts = [rule.prefix, *middle, *qualifiers]
        parts += [self.suffix] if rule.suffixed else [region]
        name = rule.separator.join(parts)
        if not rule.min <= len(name) <= rule.max or not re.fullmatch(rule.pattern, name, re.ASCII):
            raise NamingError(
                f"{name!r} is no valid name for {rule.type}: {rule.min} to {rule.max} characters that match "
                f"{rule.pattern} are allowed; choose a shorter or plainer env or layer name"
            )
        return name
