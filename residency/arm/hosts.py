"""Host names as Azure makes them, and what connection strings name. Syntax only: whose a host is, a catalogue says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from ipaddress import ip_address, ip_network

from residency.model.regions import Region, find_region

_URL = re.compile(r"[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)
_VAULT_REFERENCE = re.compile(r"@microsoft\.keyvault\((?P<parts>[^)]*)\)", re.IGNORECASE)
_INSTANCE = re.compile(r"-\d{1,3}$")
_REGIONAL_NAME = re.compile(r"-(?P<region>[a-z0-9]+)-\d{1,3}$")
_KEY = re.compile(r"[a-z][\w .-]*$")
_LONGEST_KEY = 64
_ADDRESS = re.compile(r"[\d.]+|\[?[0-9a-f:]*:[0-9a-f:]*\]?|localhost", re.IGNORECASE)
_PRIVATE = tuple(
    ip_network(network)
    for network in (
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "::1",
        "fc00::/7",
        "fe80::/10",
    )
)
"""Addresses that only the network at hand knows: RFC 1918, RFC 4193, loopback and link-local."""
_LONGEST_NAME = 255
_HOST_KEYS = frozenset(
    {
        "accountendpoint",
        "addr",
        "address",
        "blobendpoint",
        "data source",
        "endpoint",
        "fileendpoint",
        "host",
        "hostname",
        "ingestionendpoint",
        "liveendpoint",
        "profilerendpoint",
        "queueendpoint",
        "server",
        "snapshotendpoint",
        "tableendpoint",
    }
)
_OWN_KEYS = frozenset({"accountendpoint", "accountname", "ingestionendpoint", "instrumentationkey"})
"""Keys that only connection strings have; the others count where there is more than one pair."""
_PUBLIC_SUFFIX = "core.windows.net"


def host_of(value: str) -> str:
    """The host of a URL, of a bare host name or of an image (`DOCKER|host/name:tag`); lower case, without port."""
    rest = (value.partition("://")[2] or value).strip().removeprefix("//")
    for end in "/\\?#":
        rest = rest.partition(end)[0]
    rest = rest.rpartition("@")[2].rpartition("|")[2].lower().removeprefix("tcp:")
    if rest.startswith("["):
        return rest.partition("]")[0] + "]"
    return rest.partition(":")[0].partition(",")[0].strip().rstrip(".")


def is_url(text: str) -> bool:
    """Whether a text is a URL with a host."""
    return "://" in text and bool(_URL.fullmatch(text))


def is_address(host: str) -> bool:
    """Whether a host is a number or this machine: it names nothing that could be looked up."""
    return bool(_ADDRESS.fullmatch(host)) or "." not in host


def is_private(host: str) -> bool:
    """Whether a host is an address that only the network at hand knows, or this machine."""
    if not host[:1].isdigit() and ":" not in host:
        return host == "localhost"
    try:
        address = ip_address(host.strip("[]"))
    except ValueError:
        return False
    return any(address in network for network in _PRIVATE if network.version == address.version)


def ends_with(host: str, suffixes: frozenset[str]) -> bool:
    """Whether a host is one of `suffixes` or below one."""
    rest = host
    while rest:
        if rest in suffixes:
            return True
        rest = rest.partition(".")[2]
    return False


def region_in(host: str, *, named: bool) -> Region | None:
    """The region that a label of a host names: `x.westeurope.cloudapp.azure.com`, `eastus-8.in.…`, `x-eastus-01.…`.

    Args:
        host: lower case.
        named: whether the first label is the name that somebody gave the resource, which says nothing of a place.
    """
    if len(host) > _LONGEST_NAME:
        return None
    first, *further = host.split(".")
    found = _region_of_label.__wrapped__(first, named)
    for label in further:
        found = found or _region_of_label(label, False)
    return found


@lru_cache(1024)
def _region_of_label(label: str, is_name: bool) -> Region | None:  # noqa: FBT001 - caches know positions alone
    """The region that a label names; one that is a name that somebody gave says so only by `NAME-REGION-NUMBER`."""
    candidates = [] if is_name else [label, _INSTANCE.sub("", label)]
    match = _REGIONAL_NAME.search(label)
    if match:
        candidates.append(match["region"])
    for candidate in candidates:
        region = find_region(candidate)
        if region is not None and region.is_physical:
            return region
    return None


def vault_reference(text: str) -> str | None:
    """The vault's host in `@Microsoft.KeyVault(SecretUri=…)` or `(VaultName=…;…)`; None for other texts."""
    match = _VAULT_REFERENCE.search(text)
    if not match:
        return None
    parts = connection_parts(match["parts"])
    if "secreturi" in parts:
        return host_of(parts["secreturi"])
    return f"{parts['vaultname'].lower()}.vault.azure.net" if parts.get("vaultname") else ""


def connection_parts(text: str) -> dict[str, str]:
    """The `key=value` pairs of a connection string, keys in lower case; of a key that comes twice, the last."""
    return dict(_pairs(text))


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for part in text.split(";"):
        before, found, value = part.partition("=")
        key = _KEY.search(before[-_LONGEST_KEY:].strip().lower()) if found else None
        if key:
            yield key[0], value.strip()


def is_connection_string(text: str) -> bool:
    """Whether a text is a list of pairs of which one names a host, an account or an instrumentation key."""
    if "=" not in text or "\n" in text:
        return False
    keys = connection_parts(text).keys()
    return bool(keys & _OWN_KEYS) or (";" in text and bool(keys & _HOST_KEYS))


def hosts_in(text: str) -> Iterator[str]:
    """Every host that a connection string names, a storage account's own included."""
    parts = connection_parts(text)
    for key, value in _pairs(text):
        if key in _HOST_KEYS and (host := host_of(value)):
            yield host
    if name := parts.get("accountname"):
        yield f"{name.lower()}.blob.{parts.get('endpointsuffix', _PUBLIC_SUFFIX).lower()}"


def instrumentation_key(text: str) -> str | None:
    """The GUID of Application Insights that a connection string names."""
    return connection_parts(text).get("instrumentationkey", "").lower() or None
