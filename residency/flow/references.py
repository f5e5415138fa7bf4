"""The names that a resource answers to: its ARM id, host names, GUIDs. Pure look-ups in whatever holds names."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import Any

from residency.arm.ids import fold
from residency.catalogue.entry import Entry, Fact, Reads
from residency.catalogue.paths import split_path
from residency.flow.property_paths import walk
from residency.model.regions import Region, find_region

_PROVIDERS = "/providers/"
_SECONDARY = "-secondary"
_TOP_LEVEL = 2
"""Slashes after `providers/` in the id of a resource without a parent: namespace/type/name."""


def names_of(row: Mapping[str, Any], entry: Entry) -> Iterator[str]:
    """Every name beside its id that a row of the type answers to, in the form that `target_of` asks for."""
    name = row.get("name")
    if entry.hosts and isinstance(name, str):
        yield f"{entry.type.lower()}#{name.lower()}"
    for alias in entry.aliases:
        for _, value in walk(row, split_path(alias.path)):
            if isinstance(value, str) and value:
                yield f"host#{host_of(value)}" if alias.reads is Reads.HOST else f"guid#{value.lower()}"


def target_of(fact: Fact, value: str, hosts: Mapping[str, str], known: Container[str]) -> str | None:
    """The name of the known resource that a reference means; None where there is none.

    Args:
        fact: says how the value is understood.
        value: as the row spells it.
        hosts: suffix of host names -> lower-case type (`Catalogue.hosts`).
        known: folded ids and the names of `names_of`.
    """
    if fact.reads is Reads.ARM_ID:
        return _by_id(fact, value, known)
    candidates = [f"guid#{value.lower()}"] if fact.reads is Reads.GUID else list(_host_names(host_of(value), hosts))
    return next((name for name in candidates if name in known), None)


def _by_id(fact: Fact, value: str, known: Container[str]) -> str | None:
    if "/" not in value:
        name = f"{fact.named.lower()}#{value.lower()}"
        return name if name in known else None
    node = fold(value)
    return next((one for one in (node, *ids_above(node)) if one in known), None)


def ids_above(resource_id: str) -> Iterator[str]:
    """The ids that a resource's own id begins with, nearest first: its parents, then what those extend, and so on.

    Groups and subscriptions are not among them. The spelling is the id's; slashes must be single, as `fold` makes them.
    """
    lower = resource_id.lower()
    end = len(lower)
    while True:
        at = lower.rfind(_PROVIDERS, 0, end)
        if lower.count("/", at + len(_PROVIDERS), end) > _TOP_LEVEL:
            end = lower.rfind("/", 0, lower.rfind("/", 0, end))
        else:
            end = at
            if lower.rfind(_PROVIDERS, 0, end) < 0:
                return
        yield resource_id[:end]


def _host_names(host: str, hosts: Mapping[str, str]) -> Iterator[str]:
    yield f"host#{host}"
    name, _, suffix = host.partition(".")
    while suffix:
        arm_type = hosts.get(suffix)
        if arm_type:
            yield f"{arm_type}#{name.removesuffix(_SECONDARY)}"
        suffix = suffix.partition(".")[2]


def host_of(value: str) -> str:
    """The host of a URL, or of a bare host name; lower case, without port."""
    rest = value.partition("://")[2] or value
    return rest.partition("/")[0].rpartition("@")[2].partition(":")[0].lower()


def stated_region(fact: Fact, value: str) -> Region | None:
    """The region that an id or a host name states itself: `…/locations/westeurope/…`, `x.westeurope.example.net`."""
    if fact.reads is Reads.ARM_ID:
        _, found, rest = fold(value).partition("/locations/")
        return find_region(rest.partition("/")[0]) if found else None
    if fact.reads is Reads.HOST:
        regions = (find_region(label) for label in host_of(value).split(".")[1:])
        return next((region for region in regions if region and region.is_physical), None)
    return None
