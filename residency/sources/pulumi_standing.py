"""The short way from a Pulumi resource to its row: for one that stands in Azure and whose last answer says everything.

Most resources of most deployments are such. What this leaves to `pulumi_rows` is everything that takes a decision:
ids to be, values that are not known yet, locations to fill in, properties that only the inputs have.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from residency.arm.sdk_map import PRIVATE
from residency.arm.shapes import to_arm
from residency.arm.tokens import TokenMap
from residency.model.rows import Provenance, RawRow
from residency.sources.pulumi_resources import map_of

_BAG = "properties"
_IN_BAG = 2
_ROOT = "/subscriptions/"
_VERSION = "azureApiVersion"


class Piece(NamedTuple):
    """One output of a resource, and what it is in a row.

    Attributes:
        name: its SDK name.
        value: plain.
        is_later: whether any part of the value is not known yet.
        key: its name in ARM; empty where it is no part of a row.
        written: its value in ARM's spelling.
        is_in_bag: whether it stands in the row's `properties`, not beside them.
    """

    name: str
    value: Any
    is_later: bool
    key: str
    written: Any
    is_in_bag: bool


class StandingRows:
    """Makes rows of resources of one type."""

    def __init__(self, token: str, vantage: str) -> None:
        """Look the type up."""
        self._vantage = vantage
        mapping = map_of(token)
        self._mapping = mapping if mapping and _is_plain(mapping) else None
        self._needs_location = mapping is not None and "location" in mapping.input_names
        self._places = _Places(mapping) if mapping else {}
        self._elsewhere = frozenset({*mapping.path_params, *mapping.query, _VERSION} if mapping else ())

    def piece(self, name: str, value: Any, is_later: bool) -> Piece:  # noqa: FBT001 - the parts of a property
        """What an output is in a row; equal outputs of all resources are the same piece.

        Args:
            name: its SDK name.
            value: plain.
            is_later: whether any part of it is not known yet.
        """
        mapping = self._mapping
        if mapping is None:
            return Piece(name, value, is_later, "", None, is_in_bag=False)
        key, is_in_bag, is_written_otherwise = self._places[name]
        if not is_written_otherwise:
            return Piece(name, value, is_later, key, value, is_in_bag)
        written: Any = to_arm(mapping.output_shape, {name: value}, mapping.shapes)
        return Piece(name, value, is_later, key, written[_BAG][key] if is_in_bag else written[key], is_in_bag)

    def row(
        self, urn: str, inputs: Mapping[str, Any] | None, pieces: Sequence[Piece], outputs: Mapping[str, Any]
    ) -> RawRow | None:
        """The row that `PulumiRows` would make; None where that has to be asked.

        Args:
            urn: the resource's URN.
            inputs: plain; None where they are not known.
            pieces: the outputs, all of them known; of resources that have the same ones, in the same order.
            outputs: the same, plain.
        """
        mapping = self._mapping
        if mapping is None or (inputs and not self._adds_nothing(inputs, outputs)):
            return None
        body: dict[str, Any] = {}
        bag: dict[str, Any] = {}
        for _, _, _, key, written, is_in_bag in pieces:
            if is_in_bag:
                bag[key] = written
            elif key:
                body[key] = written
        text, whole = body.get("id"), body.get(_BAG)
        if type(text) is not str or not text.startswith(_ROOT):
            return None
        if self._needs_location and body.get("location") is None:
            return None
        if whole is not None:
            if type(whole) is not dict:
                return None
            bag.update(whole)
        if bag or mapping.containers:
            body[_BAG] = bag
        body["type"] = mapping.arm_type
        version = outputs.get(_VERSION)
        return RawRow(
            body,
            Provenance(vantage=self._vantage, urn=urn),
            version if isinstance(version, str) else mapping.api_version,
        )

    def _adds_nothing(self, inputs: Mapping[str, Any], outputs: Mapping[str, Any]) -> bool:
        """Whether everything that the inputs say stands in the outputs too."""
        for name, value in inputs.items():
            if name in outputs:
                if type(value) is dict and not (isinstance(outputs[name], dict) and _is_within(value, outputs[name])):
                    return False
            elif name not in self._elsewhere and not name.startswith(PRIVATE):
                return False
        return True


class _Place(NamedTuple):
    """Where an output stands in a row: see `Piece`; and whether ARM writes its value in another way."""

    key: str
    is_in_bag: bool
    is_written_otherwise: bool


class _Places(dict[str, _Place]):
    """SDK name of an output -> its place."""

    def __init__(self, mapping: TokenMap) -> None:
        super().__init__()
        self._shape = mapping.output_shape

    def __missing__(self, name: str) -> _Place:
        if name == _VERSION or name.startswith(PRIVATE):
            place = _Place("", is_in_bag=False, is_written_otherwise=False)
        else:
            *above, key = self._shape.place(name)
            is_written_otherwise = name in self._shape.children or name in self._shape.sets
            place = _Place(key, bool(above), is_written_otherwise)
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
