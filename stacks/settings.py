"""A stack's settings: read from Pulumi's configuration, checked as a whole before anything is registered."""

from __future__ import annotations

import ipaddress
import pkgutil
import re
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from residency.model.regions import Region, find_region
from stacks import layers

SCHEMA_VERSION = "1"
COUNTRY = "ID"
PROJECT_KEYS = frozenset({"schemaVersion", "target", "addressSpace", "purgeProtection"})
PROVIDER_KEYS = frozenset({"location", "subscriptionId", "tenantId", "metadataHost"})
_LOOPBACK = re.compile(r"(localhost|127\.0\.0\.1|\[::1\]):\d{1,5}")
_STACK = re.compile(r"(?P<layer>[a-z]+)-(?P<env>[a-z0-9]+)")
_SMALLEST_NETWORK = 20


class SettingsError(ValueError):
    """The configuration cannot be used; the message lists every fault with its key."""


class Target(StrEnum):
    """What the stack is deployed to."""

    LOCAL = "local"
    AZURE = "azure"


@dataclass(frozen=True, kw_only=True)
class Settings:
    """One stack's settings.

    Attributes:
        layer: the layer to deploy, a module of `stacks.layers`.
        env: the environment, `local`, `dev`, …
        target: the embedded Azure or a subscription.
        subscription: the subscription's GUID.
        tenant: the directory's GUID.
        location: the Azure region's name.
        address_space: the virtual network's range.
        purge_protection: whether deleted vaults stay, and hold their names, until their retention time is over.
    """

    layer: str
    env: str
    target: Target
    subscription: str
    tenant: str
    location: str
    address_space: ipaddress.IPv4Network
    purge_protection: bool = True


def known_layers() -> list[str]:
    """The layers that can be deployed: the modules of `stacks.layers`."""
    return sorted(module.name for module in pkgutil.iter_modules(layers.__path__))


def parse_settings(*, stack: str, project: str, config: Mapping[str, str]) -> Settings:
    """Check a stack's configuration and make its settings.

    Args:
        stack: the stack's name, `<layer>-<env>`.
        project: the Pulumi project's name, the namespace of its own keys.
        config: every configuration value by its full key, `sme-platform:target`.

    Raises:
        SettingsError: with all faults at once.
    """
    faults: list[str] = []
    name = _STACK.fullmatch(stack)
    if name is None:
        faults.append(f"stack {stack!r}: a stack is named <layer>-<env>, such as platform-local")
    elif name["layer"] not in known_layers():
        faults.append(f"stack {stack!r}: unknown layer {name['layer']!r} (known: {', '.join(known_layers())})")
    faults += _unknown_keys(config, project, PROJECT_KEYS) + _unknown_keys(config, "azure-native", PROVIDER_KEYS)
    faults += _target_faults(config, project)
    for key in ("azure-native:subscriptionId", "azure-native:tenantId"):
        faults += _guid_faults(key, config.get(key, ""))
    region = find_region(config.get("azure-native:location", ""))
    faults += _location_faults(config.get("azure-native:location"), region)
    faults += _address_faults(f"{project}:addressSpace", config.get(f"{project}:addressSpace", ""))
    protection = config.get(f"{project}:purgeProtection", "true")
    if protection not in {"true", "false"}:
        faults.append(f"{project}:purgeProtection: {protection!r} is neither 'true' nor 'false'")
    if faults or name is None or region is None:
        raise SettingsError(f"stack {stack} cannot be deployed:\n" + "\n".join(f"  - {fault}" for fault in faults))
    return Settings(
        layer=name["layer"],
        env=name["env"],
        target=Target(config[f"{project}:target"]),
        subscription=config["azure-native:subscriptionId"].lower(),
        tenant=config["azure-native:tenantId"].lower(),
        location=region.name,
        address_space=ipaddress.IPv4Network(config[f"{project}:addressSpace"]),
        purge_protection=protection == "true",
    )


def _unknown_keys(config: Mapping[str, str], namespace: str, known: Iterable[str]) -> list[str]:
    given = {key.split(":", 1)[1] for key in config if key.startswith(f"{namespace}:")}
    return [
        f"{namespace}:{key}: unknown key (known: {', '.join(sorted(known))}); "
        f"remove it with `pulumi config rm {namespace}:{key}`"
        for key in sorted(given - set(known))
    ]


def _target_faults(config: Mapping[str, str], project: str) -> list[str]:
    faults = []
    version = config.get(f"{project}:schemaVersion")
    if version != SCHEMA_VERSION:
        faults.append(f"{project}:schemaVersion: {version!r} is not {SCHEMA_VERSION!r}, the version this code reads")
    target = config.get(f"{project}:target")
    host = config.get("azure-native:metadataHost")
    if target not in set(Target):
        faults.append(f"{project}:target: {target!r} is none of {', '.join(Target)}")
    elif target == Target.LOCAL and not _LOOPBACK.fullmatch(host or ""):
        faults.append(
            f"azure-native:metadataHost: {host!r} is no loopback address with a port, which target local needs; "
            "`make up` writes it"
        )
    elif target == Target.AZURE and host is not None:
        faults.append(f"azure-native:metadataHost: {host!r} may not be set with target azure; remove it")
    return faults


def _guid_faults(key: str, text: str) -> list[str]:
    try:
        value = uuid.UUID(text)
    except ValueError:
        return [f"{key}: {text!r} is not a GUID"]
    return [] if value.int else [f"{key}: put your own GUID in place of the zeros"]


def _location_faults(location: str | None, region: Region | None) -> list[str]:
    if region is None or not region.is_physical:
        return [f"azure-native:location: {location!r} is no Azure region that is known here"]
    if region.country != COUNTRY:
        return [
            f"azure-native:location: {region.name} is in {region.country}, outside Indonesia; "
            "use indonesiacentral, where the platform's data must stay"
        ]
    return []


def _address_faults(key: str, text: str) -> list[str]:
    try:
        network = ipaddress.IPv4Network(text)
    except ValueError as error:
        return [f"{key}: {text!r} is no IPv4 range in CIDR notation ({error})"]
    if not network.is_private:
        return [f"{key}: {network} is not a private range"]
    if network.prefixlen > _SMALLEST_NETWORK:
        return [f"{key}: {network} is too small for the subnets; use /{_SMALLEST_NETWORK} or larger"]
    return []
