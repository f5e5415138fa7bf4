"""The short way from a Pulumi resource to its row: for one that stands in Azure and whose last answer says everything.

Most resources of most deployments are such. What this leaves to `pulumi_rows` is everything that takes a decision:
ids to be, values that are not known yet, locations to fill in, properties that only the inputs have.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.arm.sdk_map import PRIVATE
from residency.arm.shapes import Path, to_arm
from residency.arm.tokens import TokenMap
from residency.model.rows import Provenance, RawRow
from residency.sources.pulumi_resources import map_of

_NOWHERE: Path = ()
_NESTED: Path = ("", "", "")
"""Marks of names that are no part of a row, and of those whose values are written in another way in ARM."""
_BAG = "properties"
_IN_BAG = 2
_ROOT = "/subscriptions/"


class StandingRows:
    """Makes rows of resources of one type."""

    def __init__(self, token: str, vantage: str) -> None:
        """Look the type up."""
        self._vantage = vantage
        mapping = map_of(token)
        self._mapping = mapping if mapping and _is_plain(mapping) else None
        self._needs_location = mapping is not None and "location" in mapping.input_names
        self._places = _Places(mapping) if mapping else {}
        self._elsewhere = frozenset({*mapping.path_params, *mapping.query, "azureApiVersion"} if mapping else ())

    def row(self, urn: str, inputs: Mapping[str, Any] | None, outputs: Mapping[str, Any]) -> RawRow | None:
        """The row that `PulumiRows` would make; None where that has to be asked.

        Args:
            urn: the resource's URN.
            inputs: plain; None where they are not known.
            outputs: plain, all of them known.
        """
        mapping, text = self._mapping, outputs.get("id")
        if mapping is None or type(text) is not str or not text.startswith(_ROOT):
            return None
        if inputs is not None and not self._adds_nothing(inputs, outputs):
            return None
        body: dict[str, Any] = {}
        properties: dict[str, Any] = {}
        nested: dict[str, Any] = {}
        for name, value in outputs.items():
            place = self._places[name]
            if place is _NESTED:
                nested[name] = value
            elif len(place) == 1:
                body[place[0]] = value
            elif place:
                properties[place[1]] = value
        if nested:
            written = to_arm(mapping.output_shape, nested, mapping.shapes)
            properties.update(written.pop(_BAG, {}))
            body.update(written)
        if self._needs_location and body.get("location") is None:
            return None
        if properties or mapping.containers:
            body[_BAG] = properties
        body["type"] = mapping.arm_type
        version = outputs.get("azureApiVersion")
        return RawRow(
            body,
            Provenance(vantage=self._vantage, urn=urn),
            version if isinstance(version, str) else mapping.api_version,
        )

    def _adds_nothing(self, inputs: Mapping[str, Any], outputs: Mapping[str, Any]) -> bool:
        """Whether everything that the inputs say stands in the outputs too."""
        for name, value in inputs.items():
            if name in outputs:
                if isinstance(value, dict) and not (
                    isinstance(outputs[name], dict) and _is_within(value, outputs[name])
                ):
                    return False
            elif name not in self._elsewhere and not name.startswith(PRIVATE):
                return False
        return True


class _Places(dict[str, Path]):
    """SDK name of an output -> its place in the row: at the top, in `properties`, or by one of the marks."""

    def __init__(self, mapping: TokenMap) -> None:
        super().__init__()
        self._shape = mapping.output_shape

    def __missing__(self, name: str) -> Path:
        place = self._shape.place(name)
        if name == "azureApiVersion" or name.startswith(PRIVATE):
            place = _NOWHERE
        elif name in self._shape.children or name in self._shape.sets:
            place = _NESTED
        self[name] = place
        return place


def has_many_types(mapping: TokenMap) -> bool:
    """Whether an input decides the ARM type: a placeholder stands where the path names a type."""
    _, _, below = mapping.path.rpartition("/providers/")
    namespace, *rest = below.split("/")
    return any("{" in segment for segment in (namespace, *rest[0::2]))


def _is_plain(mapping: TokenMap) -> bool:
    """Whether rows of a type can be written without a decision: one ARM type, and no place but the usual two."""
    shape = mapping.output_shape
    places = [*shape.places.values(), (*shape.rest, "name")]
    return (
        mapping.arm_type is not None
        and not has_many_types(mapping)
        and not (mapping.also_in_body or shape.constants or mapping.input_shape.constants)
        and set(mapping.containers) <= {_BAG}
        and all(len(place) == 1 or (len(place) == _IN_BAG and place[0] == _BAG) for place in places)
    )


def _is_within(value: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether an object has no name, at any depth, that another one lacks."""
    return all(
        name in other
        and (not isinstance(item, dict) or (isinstance(other[name], dict) and _is_within(item, other[name])))
        for name, item in value.items()
    )
