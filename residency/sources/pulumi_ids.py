"""The ARM ids that resources will have once they are created, as far as a program decides them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote

from residency.arm.ids import UNKNOWN_SUBSCRIPTION
from residency.arm.sdk_map import PARENT_PATH, WHOLE_IDS, MissingPathInputError, TokenMap, to_path
from residency.sources.pulumi_producers import Candidate, resolve
from residency.sources.pulumi_resources import PulumiResource, arm_id_of, map_of

_MOST_STEPS = 40
"""The longest chain of resources by which a name is looked for; an ARM id has a dozen segments."""

_PLACEHOLDER = re.compile(r"/(?P<segment>\w+)/\{(?P<name>\w+)\}")
_UNNAMED = "*"
"""Ends a segment that stands for a name that nobody knows yet: Azure's names hold no such sign."""


class FutureId(NamedTuple):
    """The id of a resource, and whether it is the one that Azure will show.

    It is not where a name in it is made up: by the provider, which makes up another one next time, or here.
    """

    text: str
    is_final: bool


class FutureIds:
    """Ids by URN, found on demand and remembered."""

    def __init__(self, resources: Iterable[PulumiResource], subscription: str | None = None) -> None:
        """Make an index of a stack; `subscription` is that of resources whose provider names none."""
        self._resources = {resource.urn: resource for resource in resources}
        self._subscription = subscription or self._subscription_in_use()
        self._found: dict[str, FutureId | None] = {}

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
            if urns and name in resolved:
                resolved[name] = resolve(name, resolved[name], urns, self._candidates(urns, 0))
        return resolved

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
        return FutureId(arm_id.text, is_final=True) if arm_id else None

    def _future(self, resource: PulumiResource, steps: int) -> FutureId | None:
        mapping = map_of(resource.token)
        if mapping is None:
            return None
        is_final = not _has_made_up_name(resource, mapping)
        inputs = dict(resource.inputs)
        segments = {match["name"]: match["segment"] for match in _PLACEHOLDER.finditer(mapping.path)}
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
            text = unquote(to_path(mapping, inputs, subscription_id=known))
        except MissingPathInputError:
            return None
        arm_id = arm_id_of(text)
        return FutureId(arm_id.text, is_final) if arm_id else None

    def _produced(
        self, resource: PulumiResource, mapping: TokenMap, name: str, segment: str, steps: int
    ) -> FutureId | None:
        """What one input of the path will be: a producer's id, or the name in it after the same segment."""
        if name == mapping.name_input and name not in WHOLE_IDS:
            return None  # made of others' values: it equals none of them
        futures = [self._of(urn, steps + 1) for urn in (resource.producers or {}).get(name, ())]
        if name in WHOLE_IDS:
            known = [future for future in futures if future]
            return known[0] if len(known) == 1 == len(futures) else None
        found = {
            FutureId(text, future.is_final)
            for future in futures
            if future
            for text in _names_after(segment, future.text)
        }
        return found.pop() if len(found) == 1 else None


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
