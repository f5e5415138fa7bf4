"""What stands in a subscription: Resource Graph, and Resource Manager's lists of the subscription and of each group.

Resource Graph is an index that trails behind (azure-dev #540 on GitHub: most changes within 30 seconds, no upper
bound); Resource Manager's lists have no nested resources, and that of a whole subscription may trail by minutes where
that of a group does not (azure-rest-api-specs #28600). What any of them names is to be read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from azure.core.exceptions import AzureError
from azure.mgmt.resourcegraph.models import QueryRequest, QueryRequestOptions

from residency.arm.ids import fold
from residency.model.rows import Gap
from residency.sources.live.arm import Arm
from residency.sources.live.failures import MalformedAnswerError, reason_of

_QUERY = "Resources | project id, name, type, location | order by id asc"
_ROWS_A_PAGE = 1000
"""The most that Resource Graph returns at once."""

_REPEATABLE = frozenset({"POST"})
"""A query changes nothing: azure-core may repeat it as it repeats a GET."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Listed:
    """A resource that a list names, with no more than a list says of it."""

    id: str
    type: str
    name: str | None
    location: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Discovery:
    """What is known to stand in a subscription, by folded id, and where looking for it failed."""

    listed: Mapping[str, Listed]
    gaps: tuple[Gap, ...]
    only_in_manager: int


def discover(arm: Arm, subscription: str) -> Discovery:
    """Ask both sources. A source that fails half way gives what it gave and a gap; the other one still stands."""
    gaps: list[Gap] = []
    in_graph = _collect(_in_graph(arm, subscription), f"Resource Graph, subscription {subscription}", gaps)
    in_manager = _collect(in_resource_list(arm, subscription), f"/subscriptions/{subscription}/resources", gaps)
    # Resource Graph writes types in lower case, Resource Manager as Azure spells them.
    return Discovery(
        listed={**in_graph, **in_manager}, gaps=tuple(gaps), only_in_manager=len(in_manager.keys() - in_graph.keys())
    )


def in_resource_list(arm: Arm, subscription: str) -> Iterator[Listed]:
    """Resource Manager's resource list.

    Raises:
        azure.core.exceptions.AzureError: the next page cannot be read.
    """
    for found in arm.of(subscription).resources.list():
        yield _listed(found)


def in_group(arm: Arm, subscription: str, group: str) -> tuple[dict[str, Listed], tuple[Gap, ...]]:
    """What stands in a resource group, by folded id, and where looking for it failed."""
    gaps: list[Gap] = []
    entries = map(_listed, arm.of(subscription).resources.list_by_resource_group(group))
    found = _collect(entries, f"/subscriptions/{subscription}/resourceGroups/{group}/resources", gaps)
    return found, tuple(gaps)


def _in_graph(arm: Arm, subscription: str) -> Iterator[Listed]:
    token: str | None = None
    while True:
        options = QueryRequestOptions(top=_ROWS_A_PAGE, skip_token=token, result_format="objectArray")
        query = QueryRequest(subscriptions=[subscription], query=_QUERY, options=options)
        answer = arm.graph.resources(query, retry_on_methods=_REPEATABLE)
        rows: Any = answer.data
        if not isinstance(rows, list):
            raise MalformedAnswerError("the answer holds no rows")
        yield from map(_listed, rows)
        if not answer.skip_token:
            if answer.result_truncated == "true":
                raise MalformedAnswerError("the answer was cut off without a way to go on")
            return
        if answer.skip_token == token:
            raise MalformedAnswerError("the pages lead in a circle")
        token = answer.skip_token


def _listed(entry: Mapping[str, Any]) -> Listed:
    resource_id, arm_type = entry.get("id"), entry.get("type")
    if not (isinstance(resource_id, str) and isinstance(arm_type, str)):
        raise MalformedAnswerError("the answer names a resource without id or type")
    name, location = entry.get("name"), entry.get("location")
    return Listed(
        id=resource_id,
        type=arm_type,
        name=name if isinstance(name, str) else None,
        location=location if isinstance(location, str) and location else None,
    )


def _collect(entries: Iterator[Listed], where: str, gaps: list[Gap]) -> dict[str, Listed]:
    found: dict[str, Listed] = {}
    try:
        for entry in entries:
            found[fold(entry.id)] = entry
    except AzureError as error:
        gaps.append(Gap(where=where, reason=f"{reason_of(error)}, after {len(found):,} resources"))
    return found
