"""Functions of IP networks in CIDR notation."""

from __future__ import annotations

from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Any

from residency.arm.template.functions.registry import function, invalid


@function("parseCidr")
def _parse_cidr(network: str) -> dict[str, Any]:
    found = _network("parseCidr", network)
    first, last = _usable(found)
    broadcast = {"broadcast": str(found.broadcast_address)} if isinstance(found, IPv4Network) else {}
    return {
        "network": str(found.network_address),
        "netmask": str(found.netmask),
        **broadcast,
        "firstUsable": str(found.network_address + first),
        "lastUsable": str(found.network_address + last),
        "cidr": found.prefixlen,
    }


@function("cidrSubnet")
def _cidr_subnet(network: str, length: int, index: int) -> str:
    found = _network("cidrSubnet", network)
    if not found.prefixlen <= length <= found.max_prefixlen:
        raise invalid("cidrSubnet", f"the new CIDR '{length}' must be from {found.prefixlen} to {found.max_prefixlen}")
    if not 0 <= index < 2 ** (length - found.prefixlen):
        raise invalid("cidrSubnet", f"'{network}' has no subnet of length {length} with the index {index}")
    return f"{found.network_address + index * 2 ** (found.max_prefixlen - length)}/{length}"


@function("cidrHost")
def _cidr_host(network: str, index: int) -> str:
    """Counted from the first address behind the network's own."""
    found = _network("cidrHost", network)
    _, last = _usable(found)
    at = index + (found.num_addresses > 1)
    if index < 0 or at > last:
        raise invalid("cidrHost", f"'{network}' has no usable address with the index {index}")
    return str(found.network_address + at)


def _network(name: str, text: str) -> IPv4Network | IPv6Network:
    try:
        if "/" in text:
            return ip_network(text, strict=False)
    except ValueError as error:
        raise invalid(name, f"'{text[:80]}' is no network in CIDR notation") from error
    raise invalid(name, f"'{text[:80]}' is no network in CIDR notation")


def _usable(network: IPv4Network | IPv6Network) -> tuple[int, int]:
    """Offsets of the first and the last usable address; IPv4 keeps its network and broadcast addresses."""
    most = network.num_addresses - 1
    kept_back = isinstance(network, IPv4Network)
    return (1, most - 1) if kept_back and most > 1 else (0, 0 if kept_back else most)
