"""What a value leads to: the names that may be looked up among what was read, and the place that it states itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from residency.arm.hosts import (
    ends_with,
    host_of,
    hosts_in,
    instrumentation_key,
    is_address,
    is_connection_string,
    is_private,
    is_url,
    region_in,
    vault_reference,
)
from residency.arm.ids import MOST_CHARACTERS, fold
from residency.catalogue.entry import Reads
from residency.model.places import GLOBAL, Place
from residency.model.regions import find_region

_MANAGER = re.compile(r"https://management\.azure\.com(:443)?(?=/subscriptions/|/providers/)", re.IGNORECASE)
"""What stands before an id that is written as a URL."""
_SECONDARY = "-secondary"
_LOCATIONS = "/locations/"
_LONGEST_REGION = 64
_LONGEST_HOST = 255
_MOST_SHOWN = 80
_REMEMBERED = 4096


class _Suffix(NamedTuple):
    """What is known of hosts below a suffix: types whose name the label may be; whether it is nowhere; Azure's."""

    types: tuple[str, ...]
    everywhere: bool
    azure: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Hosts:
    """What is known of host names.

    Attributes:
        types: suffix -> lower-case types of the resources whose name the label before it may be.
        azure: suffixes under which a label may name a region.
        everywhere: suffixes of services that are in no one region.
        control: hosts of the control plane, where no content goes.
    """

    types: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    azure: frozenset[str] = frozenset()
    everywhere: frozenset[str] = frozenset()
    control: frozenset[str] = frozenset()
    suffixes: dict[str, _Suffix] = field(default_factory=dict, repr=False, compare=False)
    """What was found out about suffixes: an estate has few of them and many hosts."""

    def below(self, suffix: str) -> _Suffix:
        """What is known of all hosts that have one label before a suffix."""
        known = self.suffixes.get(suffix)
        if known is None:
            known = _Suffix(
                types=tuple(_types_below(suffix, self.types)),
                everywhere=ends_with(suffix, self.everywhere),
                azure=any(ends_with(suffix, one) for one in (self.azure, frozenset(self.types), self.everywhere)),
            )
            if len(self.suffixes) < _REMEMBERED:
                self.suffixes[suffix] = known
        return known

    def is_azure(self, host: str) -> bool:
        """Whether a host is one of Azure's."""
        if host in self.azure or host in self.types or host in self.everywhere:
            return True
        return self.below(host.partition(".")[2]).azure


class Lead(NamedTuple):
    """A reference, understood as far as its text alone says.

    Attributes:
        shown: what a report may show of it: never a key or a password.
        names: names in the form of the name index, best first: folded ids, `type#name`, `host#…`, `guid#…`.
        bare: a bare name that stands for a resource near the one that holds it; empty for everything else.
        named: the type that `bare` is of.
        states: the place that the text names itself; None where it names none.
        is_control: whether it leads to the control plane or stays in the network at hand: no content goes anywhere.
    """

    shown: str
    names: tuple[str, ...] = ()
    bare: str = ""
    named: str = ""
    states: Place | None = None
    is_control: bool = False


def lead_of(reads: Reads, value: str, hosts: Hosts, named: str = "") -> Lead:
    """What a reference leads to.

    Args:
        reads: how its value is understood; one of `REFERENCES`.
        value: as the row spells it.
        hosts: what is known of host names.
        named: the type that a bare name is of.
    """
    if len(value) > MOST_CHARACTERS and not is_connection_string(value):
        return Lead(shown=f"{without_secrets(value[:_MOST_SHOWN])}…")  # nothing that Azure would take
    if _is_id(value):
        return _id(value)  # before a deployment, any reference to a resource of the program is that resource's id
    match reads:
        case Reads.GUID:
            return Lead(shown=value, names=(f"guid#{value.lower()}",))
        case Reads.HOST:
            return _host(host_of(value), hosts, shown=without_secrets(value))
        case Reads.CONNECTION_STRING:
            return _connection(value, hosts)
        case _ if "/" not in value and "." in value and hosts.is_azure(value.lower()):
            return _host(value.lower(), hosts, shown=value)
        case _ if "/" not in value:
            return Lead(shown=value, bare=value.lower(), named=named.lower(), names=_global_name(value, named, hosts))
        case _:
            return _id(value)


def lead_in(text: str, hosts: Hosts) -> Lead | None:
    """What a text leads to that may be anything; None where it names no resource, no host and no region."""
    if len(text) > MOST_CHARACTERS:
        return _connection(text, hosts) if is_connection_string(text) else lead_in(text[:MOST_CHARACTERS], hosts)
    if text.startswith("@"):
        vault = vault_reference(text)
        return _host(vault, hosts, shown=vault) if vault else None
    if "/" not in text and "=" not in text and "." not in text:
        return _region(text)
    if _is_id(text):
        return _id(text)
    if _MANAGER.match(text):
        return _id(text)
    if is_url(text):
        host = host_of(text)
        return None if is_address(host) else _host(host, hosts, shown=without_secrets(text))
    if is_connection_string(text):
        return _connection(text, hosts)
    bare = host_of(text)
    return _host(bare, hosts, shown=bare) if len(bare) <= _LONGEST_HOST and hosts.is_azure(bare) else None


def without_secrets(url: str) -> str:
    """A URL without what may be a secret in it: its user, its query and its fragment."""
    address = url.partition("?")[0].partition("#")[0]
    scheme, found, rest = address.partition("://")
    if not found:
        return address
    host, _, path = rest.partition("/")
    return f"{scheme}://{host.rpartition('@')[2]}/{path}".rstrip("/")


def _region(text: str) -> Lead | None:
    region = find_region(text) if len(text) < _LONGEST_REGION else None
    return Lead(shown=text, states=region.place) if region is not None and region.is_physical else None


def _is_id(text: str) -> bool:
    return text[:15].lower().startswith(("/subscriptions/", "/providers/"))


def _id(value: str) -> Lead:
    node = fold(value if value[0] == "/" else _MANAGER.sub("", value))
    _, found, rest = node.partition(_LOCATIONS)
    region = find_region(rest.partition("/")[0]) if found else None
    return Lead(shown=value, names=(node,), states=region.place if region else None)


def _global_name(value: str, named: str, hosts: Hosts) -> tuple[str, ...]:
    known = any(named.lower() in types for types in hosts.types.values())
    return (f"{named.lower()}#{value.lower()}",) if known else ()


def _connection(value: str, hosts: Hosts) -> Lead:
    leads = [_host(host, hosts, shown=host) for host in hosts_in(value)]
    key = instrumentation_key(value)
    if key:
        leads.append(Lead(shown=f"instrumentation key {key}", names=(f"guid#{key}",)))
    if not leads:
        vault = vault_reference(value)
        return _host(vault, hosts, shown=vault) if vault else Lead(shown="a connection string that names no host")
    shown = ", ".join(lead.shown for lead in leads)
    if len({lead.states for lead in leads if lead.states}) > 1:
        return Lead(shown=shown)  # content may go to either: one that is inside proves nothing of the other
    return Lead(
        shown=shown,
        names=tuple(name for lead in leads for name in lead.names),
        states=next((lead.states for lead in leads if lead.states), None),
        is_control=all(lead.is_control for lead in leads),
    )


def _host(host: str, hosts: Hosts, *, shown: str) -> Lead:
    if len(host) > _LONGEST_HOST:
        return Lead(shown=f"{shown[:_MOST_SHOWN]}…")
    if host in hosts.control or is_private(host):
        return Lead(shown=shown, is_control=True)
    name, _, suffix = host.partition(".")
    below = hosts.below(suffix)
    name = name.removesuffix(_SECONDARY)
    names = (f"host#{host}", *[f"{arm_type}#{name}" for arm_type in below.types])
    if below.everywhere or host in hosts.everywhere:
        return Lead(shown=shown, names=names, states=GLOBAL)
    region = region_in(host, named=len(names) > 1) if hosts.is_azure(host) else None
    return Lead(shown=shown, names=names, states=region.place if region else None)


def _types_below(suffix: str, types: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    while suffix:
        yield from types.get(suffix, ())
        suffix = suffix.partition(".")[2]
