"""Rows of Pulumi resources, standing and to be: what the vantages `state` and `preview` and the policy pack share.

Before a deployment three things are filled in that the engine does not know yet: the id that a resource will have
(`pulumi_ids`), the references whose values other resources of the same program will yield (`pulumi_producers`), and
the location that the provider takes where the program gives none: the provider's own, then the resource group's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from residency.arm import sdk_map
from residency.arm.ids import RESOURCE_GROUP_TYPE, ResourceId, fold
from residency.arm.sdk_map import TokenMap
from residency.model.opaque import Opaque
from residency.model.regions import find_region
from residency.model.rows import Provenance, RawRow
from residency.sources.pulumi_ids import FutureIds
from residency.sources.pulumi_resources import (
    NO_SETTINGS,
    ProviderSettings,
    PulumiResource,
    arm_id_of,
    map_by_type,
    map_of,
)
from residency.sources.pulumi_values import LATER

__all__ = ["NO_SETTINGS", "ProviderSettings", "PulumiResource", "PulumiRows"]

_GROUP = re.compile(r"(?P<group>/subscriptions/[^/]+/resourcegroups/[^/]+)(?:/|$)", re.IGNORECASE)
"""The resource group at the beginning of an id."""


class PulumiRows:
    """Makes rows of the resources of one stack."""

    def __init__(
        self, *, vantage: str, file: str, stack: Iterable[PulumiResource] = (), subscription: str | None = None
    ) -> None:
        """Look at a stack as a whole.

        Args:
            vantage: for the rows' provenance.
            file: where a row was read that knows no line of the program.
            stack: every resource that may produce a value for another one; empty where every value is known.
            subscription: that of resources to be created whose provider names none.
        """
        self._vantage, self._file = vantage, file
        self._ids = FutureIds(stack, subscription)
        self._group_locations: dict[str, Any] | None = None

    def row(self, resource: PulumiResource) -> RawRow:
        """The row of one resource: in ARM's shape where the SDK's class is known, else as it is.

        A foreign resource's row has the Pulumi token for its `type`, and no `location`; it has an `id` where that is an
        ARM id, else the URN alone names it.
        """
        mapping = map_of(resource.token)
        future = self._ids.of(resource.urn) if not resource.id else None
        provenance = Provenance(
            vantage=self._vantage,
            urn=resource.urn,
            file=resource.file or self._file,
            line=resource.line,
            unread=resource.unread,
            provisional=future is not None and not future.is_final,
        )
        arm_id = future.arm_id if future else arm_id_of(resource.id)
        inputs = self._ids.with_producers(resource)
        if mapping is None and arm_id is not None:
            mapping = map_by_type(resource.token, arm_id)
        if mapping is None:
            return RawRow(_foreign(resource, inputs, arm_id), provenance)
        body = _body(mapping, resource, inputs)
        text = future.text if future else resource.id
        if text:
            body["id"] = text
        body["type"] = arm_id.type if arm_id else mapping.arm_type or resource.token
        if arm_id:
            body.setdefault("name", arm_id.name)
        if "location" in mapping.input_names and not resource.unread and _leaves_location_open(resource, body):
            self._locate(body, resource, text)
        return RawRow(body, provenance, _version(resource) or mapping.api_version)

    def _locate(self, body: dict[str, Any], resource: PulumiResource, text: str) -> None:
        """Fill the location in as the provider does; without an answer, it stays as it is."""
        location = resource.provider.location or self._location_of_group(text)
        if location is not None:
            body["location"] = location

    def _location_of_group(self, text: str) -> Any:
        match = _GROUP.match(text)
        if not match:
            return None
        if self._group_locations is None:
            self._group_locations = dict(self._locations_of_groups())
        return self._group_locations.get(fold(match["group"]))

    def _locations_of_groups(self) -> Iterable[tuple[str, Any]]:
        for resource in self._ids.resources:
            mapping = map_of(resource.token)
            if mapping is not None and mapping.arm_type == RESOURCE_GROUP_TYPE:
                future = self._ids.of(resource.urn)
                own = resource.inputs.get("location") or resource.outputs.get("location") or resource.provider.location
                if future and isinstance(own, str):
                    yield fold(future.text), own


def _leaves_location_open(resource: PulumiResource, body: Mapping[str, Any]) -> bool:
    """Whether the program gives no location: there is none, or the provider has put in what it does not know yet."""
    location = body.get("location")
    is_filled_in_later = location == LATER and resource.producers is not None and "location" not in resource.producers
    return location is None or is_filled_in_later


def _body(mapping: TokenMap, resource: PulumiResource, inputs: Mapping[str, Any]) -> dict[str, Any]:
    """What stands, or will stand: the inputs over the last answer where they are newer, else under it."""
    answered = {name: value for name, value in resource.outputs.items() if not isinstance(value, Opaque) or resource.id}
    asked = sdk_map.to_body(mapping, inputs)
    if resource.outputs_of is None:
        body = sdk_map.to_row(mapping, answered)
        _fill_in(body, asked)
        return body
    kept = {
        name: value for name, value in answered.items() if name not in mapping.read_only or not _names_region(value)
    }
    _fill_in(asked, _without(sdk_map.to_row(mapping, kept), sdk_map.to_body(mapping, resource.outputs_of)))
    return asked


def _foreign(resource: PulumiResource, inputs: Mapping[str, Any], arm_id: ResourceId | None) -> dict[str, Any]:
    newer, older = (resource.outputs, inputs) if resource.outputs_of is None else (inputs, resource.outputs)
    properties = dict(newer)
    _fill_in(properties, older)
    body = {"type": resource.token, "name": resource.urn.rpartition("::")[2], "properties": properties}
    return {"id": resource.id, **body} if arm_id else body


def _version(resource: PulumiResource) -> str | None:
    versions = (values.get("azureApiVersion") for values in (resource.outputs, resource.inputs))
    return next((version for version in versions if isinstance(version, str)), None)


def _fill_in(body: dict[str, Any], more: Mapping[str, Any]) -> None:
    """Add what `body` lacks, at every depth of objects; lists are one value."""
    for key, value in more.items():
        if key not in body:
            body[key] = value
        elif isinstance(inner := body[key], dict) and isinstance(value, Mapping):
            _fill_in(inner, value)


def _without(body: Mapping[str, Any], said: Mapping[str, Any]) -> dict[str, Any]:
    """What an answer holds beside what was asked for, at every depth of objects."""
    left = {}
    for key, value in body.items():
        if key not in said:
            left[key] = value
        elif isinstance(value, Mapping) and isinstance(said[key], Mapping):
            left[key] = _without(value, said[key])
    return left


def _names_region(value: Any) -> bool:
    """Whether a region is named anywhere in an answer: after an update it may be another one."""
    if isinstance(value, Mapping):
        return any(map(_names_region, value.values()))
    if isinstance(value, list):
        return any(map(_names_region, value))
    return isinstance(value, str) and find_region(value) is not None
