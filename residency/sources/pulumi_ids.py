"""The ARM ids that resources will have once they are created, as far as a program decides them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from residency.arm.ids import UNKNOWN_SUBSCRIPTION, ResourceId
from residency.arm.sdk_map import PARENT_PATH, WHOLE_IDS, MissingPathInputError, TokenMap, to_id
from residency.model.opaque import Opaque
from residency.sources.pulumi_producers import Candidate, resolve
from residency.sources.pulumi_resources import PulumiResource, arm_id_of, map_of
from residency.sources.pulumi_values import LATER

_MOST_STEPS = 40
"""The longest chain of resources by which a name is looked for; an ARM id has a dozen segments."""

_PLACEHOLDER = re.compile(r"/(?P<segment>\w+)/\{(?P<name>\w+)\}")
_UNNAMED = "*"
"""Ends a segment that stands for a name that nobody knows yet: Azure's names hold no such sign."""


class FutureId(NamedTuple):
    """The id of a resource, and whether it is the one that Azure will show.

    It is not where a name in it is made up: by the provider, which makes up another one next time, or here.

    Attributes:
        text: the id.
        is_final: whether it is the one that Azure will show.
        arm_id: the same, taken apart; None for what is only a name out of an id.
    """

    text: str
    is_final: bool
    arm_id: ResourceId | None = None


class FutureIds:
    """Ids by URN, found on demand and remembered."""

    def __init__(self, resources: Iterable[PulumiResource], subscription: str | None = None) -> None:
        """Make an index of a stack; `subscription` is that of resources whose provider names none."""
        self._resources = {resource.urn: resource for resource in resources}
        self._subscription = subscription or self._subscription_in_use()
        self._found: dict[str, FutureId | None] = {}
        self._whole: dict[tuple[str, tuple[str, ...]], Any] = {}
        self._names: dict[tuple[str, tuple[str, ...]], FutureId] = {}

    @property
    def resources(self) -> Iterable[PulumiResource]:
        """The stack."""
        return self._resources.values()

    def of(self, urn: str) -> FutureId | None:
        """The id of a resource; None where not even its form is known."""
        return self._of(urn, 0)

    def with_producers(self, resource: PulumiResource) -> Mapping[str, Any]:
        """The inputs, with the id of the producing resource wherever a value is not known yet and has one."""
        if not resource.producers:
            return resource.inputs
        resolved = dict(resource.inputs)
        for name, urns in resource.producers.items():
            if not urns or name not in resolved:
                continue
            value = resolved[name]
            if value is LATER:
                resolved[name] = self._produced_whole(name, urns)
            elif isinstance(value, Mapping | list | Opaque):
                resolved[name] = resolve(name, value, urns, self._candidates(urns, 0))
        return resolved

    def _produced_whole(self, name: str, urns: tuple[str, ...]) -> Any:
        """What an input will be of which nothing is known but its producers: the same for all that have them."""
        key = name, urns
        if key not in self._whole:
            self._whole[key] = resolve(name, LATER, urns, self._candidates(urns, 0))
        return self._whole[key]

    def _subscription_in_use(self) -> str | None:
        """The one subscription that every standing resource is in whose provider names none."""
        ids = (arm_id_of(one.id) for one in self._resources.values() if one.id and not one.provider.subscription)
        found = {one.subscription.lower() for one in ids if one and one.subscription}
        return found.pop() if len(found) == 1 else None

    def _candidates(self, urns: Iterable[str], steps: int) -> list[Candidate]:
        found = ((urn, self._of(urn, steps + 1)) for urn in urns)
        return [Candidate(urn, future.text) for urn, future in found if future]

    def _of(self, urn: str, steps: int) -> FutureId | None:
        if urn not in self._found:
            resource = self._resources.get(urn)
            if resource is None or steps > _MOST_STEPS:
                return None
            self._found[urn] = None  # what a cycle finds
            self._found[urn] = self._standing(resource) if resource.id else self._future(resource, steps)
        return self._found[urn]

    def _standing(self, resource: PulumiResource) -> FutureId | None:
        arm_id = arm_id_of(resource.id)
        return FutureId(arm_id.text, is_final=True, arm_id=arm_id) if arm_id else None

    def _future(self, resource: PulumiResource, steps: int) -> FutureId | None:
        mapping = map_of(resource.token)
        if mapping is None:
            return None
        is_final = not _has_made_up_name(resource, mapping)
        inputs = dict(resource.inputs)
        segments = _segments(mapping.path)
        for name in mapping.path_params:
            if isinstance(inputs.get(name), str) or name in {PARENT_PATH, "subscriptionId"}:
                continue
            found = self._produced(resource, mapping, name, segments.get(name, ""), steps)
            if found is None and name in WHOLE_IDS:
                return None
            if found is None:
                found = FutureId(resource.urn.rpartition("::")[2] + _UNNAMED, is_final=False)
            inputs[name], is_final = found.text, is_final and found.is_final
        if not isinstance(inputs.get("subscriptionId"), str):
            inputs.pop("subscriptionId", None)
        subscription = resource.provider.subscription or self._subscription
        known = subscription if isinstance(subscription, str) else UNKNOWN_SUBSCRIPTION
        try:
            text = to_id(mapping, inputs, subscription_id=known)
        except MissingPathInputError:
            return None
        arm_id = arm_id_of(text)
        return FutureId(arm_id.text, is_final, arm_id) if arm_id else None

    def _produced(
        self, resource: PulumiResource, mapping: TokenMap, name: str, segment: str, steps: int
    ) -> FutureId | None:
        """What one input of the path will be: a producer's id, or the name in it after the same segment."""
        if name == mapping.name_input and name not in WHOLE_IDS:
            return None  # made of others' values: it equals none of them
        urns = (resource.producers or {}).get(name, ())
        known_name = self._names.get((segment, urns))
        if known_name is not None and name not in WHOLE_IDS:
            return known_name
        futures = [self._of(urn, steps + 1) for urn in urns]
        if name in WHOLE_IDS:
            known = [future for future in futures if future]
            return known[0] if len(known) == 1 == len(futures) else None
        found = {
            FutureId(text, future.is_final)
            for future in futures
            if future
            for text in _names_after(segment, future.text)
        }
        if len(found) != 1:
            return None
        (name_in_all,) = found
        if all(futures):
            self._names[segment, urns] = name_in_all
        return name_in_all


@cache
def _segments(path: str) -> Mapping[str, str]:
    """Name of a placeholder -> the segment before it."""
    return {match["name"]: match["segment"] for match in _PLACEHOLDER.finditer(path)}


def _has_made_up_name(resource: PulumiResource, mapping: TokenMap) -> bool:
    """Whether the provider made the name up; a copy of the logical name is the same each time."""
    name = mapping.name_input
    if resource.has_random_name or name is None or resource.producers is None:
        return resource.has_random_name
    return name not in resource.producers and resource.inputs.get(name) != resource.urn.rpartition("::")[2]


def _names_after(segment: str, resource_id: str) -> Iterator[str]:
    parts = resource_id.split("/")
    for at, part in enumerate(parts[:-1]):
        if segment and part.lower() == segment.lower():
            yield parts[at + 1]
