"""The names that a resource answers to, and the one that a reference means. Pure look-ups in whatever holds names."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import Any

from residency.arm.hosts import host_of
from residency.catalogue.entry import Entry, Reads
from residency.catalogue.leads import Lead
from residency.catalogue.paths import split_path
from residency.catalogue.property_paths import walk

_PROVIDERS = "/providers/"
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
                yield alias_of(alias.reads, value)


def alias_of(reads: str, value: str) -> str:
    """The name by which a host or a GUID is known."""
    return f"host#{host_of(value)}" if reads == Reads.HOST else f"guid#{value.lower()}"


def target_of(lead: Lead, subject: str, known: Container[str]) -> str | None:
    """The name of the known resource that a reference means; None where there is none.

    Args:
        lead: the reference.
        subject: the folded id of the resource that holds it, which a bare name is near to.
        known: folded ids and the names of `names_of`.
    """
    for name in lead.names:
        if name in known:
            return name
        if name.startswith("/"):
            above = next((one for one in ids_above(name) if one in known), None)
            if above is not None:
                return above
    if lead.bare:
        return next((near for near in names_near(lead, subject) if near in known), None)
    return None


def names_near(lead: Lead, subject: str) -> Iterator[str]:
    """Ids that a bare name may stand for: a sibling, a child, a sibling of a parent, one of the same group."""
    if not (lead.bare and lead.named):
        return
    namespace, *types = lead.named.split("/")
    base, found, own = subject.rpartition(_PROVIDERS)
    if not found:
        return
    own_namespace, *segments = own.split("/")
    above = "/".join(segments[: 2 * (len(types) - 1)])
    if own_namespace == namespace and segments[0::2][: len(types) - 1] == types[:-1]:
        yield f"{base}{_PROVIDERS}{namespace}/{f'{above}/' if above else ''}{types[-1]}/{lead.bare}"
    elif len(types) == 1:
        yield f"{base}{_PROVIDERS}{namespace}/{types[0]}/{lead.bare}"


def nearest_above(folded: str) -> str | None:
    """The first of `ids_above` of a folded id; None where there is none."""
    at = folded.rfind(_PROVIDERS)
    if folded.count("/", at + len(_PROVIDERS)) > _TOP_LEVEL:
        return folded[: folded.rfind("/", 0, folded.rfind("/"))]
    return folded[:at] if folded.rfind(_PROVIDERS, 0, max(at, 0)) >= 0 else None


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
