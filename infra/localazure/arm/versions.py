"""Which types and API versions a request may name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

from infra.localazure.errors import ArmError
from infra.localazure.schema import BodySchemas, version_day
from residency.model.regions import fold_name

Mode = Literal["lenient", "strict"]
MODES: tuple[Mode, ...] = ("lenient", "strict")

_ARM_VERSIONS = ("2020-06-01", "2021-01-01", "2021-04-01", "2022-09-01", "2022-12-01", "2023-07-01", "2024-11-01")
"""Versions of ARM's own routes, for the text of a refusal; any well-formed version is taken there."""


Places = Callable[[str], Iterable[str]]


def _nowhere(_arm_type: str) -> Iterable[str]:
    return ()


class Versions:
    """Checks types and `api-version` values against the schemas; what was found is remembered.

    Args:
        schemas: which types and versions there are.
        mode: whether versions newer than all known ones are refused.
        places: the display names of the regions that offer a type, for the text of a refusal.
    """

    def __init__(self, schemas: BodySchemas, mode: Mode = "lenient", places: Places = _nowhere) -> None:
        self._schemas = schemas
        self._places = places
        self._mode = mode
        self._good: dict[tuple[str, str], str] = {}

    def check(self, arm_type: str, api_version: str, place: Callable[[], str] = str) -> str:
        """The documented spelling of a type, provided that the request may use it at this version.

        A well-formed version newer than all known ones is let in, unless the mode is strict: clients learn of new
        versions first.

        Args:
            arm_type: as the client spells it.
            api_version: as the client spells it.
            place: asked for the location of the resource when the version is refused.

        Raises:
            ArmError: unknown namespace or type; version missing, malformed or not the type's.
        """
        key = (arm_type, api_version)
        if key not in self._good:
            self._good[key] = self._checked(arm_type, api_version, place)
        return self._good[key]

    def _checked(self, arm_type: str, api_version: str, place: Callable[[], str]) -> str:
        require_version(api_version)
        name = self._schemas.known_type(arm_type)
        if name is None:
            raise self._unknown_type(arm_type, api_version)
        known = self._schemas.api_versions(arm_type)
        folded = api_version.lower()
        newest = max(version_day(version) or 0 for version in known)
        if folded not in known and (self._mode == "strict" or (version_day(folded) or 0) <= newest):
            raise ArmError(
                400,
                "NoRegisteredProviderFound",
                f"No registered resource provider found for location '{fold_name(place())}' and API version "
                f"'{api_version}' for type '{name.partition('/')[2]}'. The supported api-versions are "
                f"'{', '.join(known)}'. The supported locations are '{', '.join(map(fold_name, self._places(name)))}'.",
            )
        return name

    def _unknown_type(self, arm_type: str, api_version: str) -> ArmError:
        namespace, _, kind = arm_type.partition("/")
        if not self._schemas.has_namespace(namespace):
            return ArmError(404, "InvalidResourceNamespace", f"The resource namespace '{namespace}' is invalid.")
        return ArmError(
            404,
            "InvalidResourceType",
            f"The resource type '{kind}' could not be found in the namespace '{namespace}' for api version "
            f"'{api_version}'.",
        )


def require_version(api_version: str) -> None:
    """Refuse a request whose `api-version` is missing or malformed.

    Raises:
        ArmError: 400.
    """
    if not api_version:
        raise ArmError(
            400,
            "MissingApiVersionParameter",
            "The api-version query parameter (?api-version=) is required for all requests.",
        )
    if version_day(api_version) is None:
        raise ArmError(
            400,
            "InvalidApiVersionParameter",
            f"The api-version '{api_version}' is invalid. The supported versions are '{','.join(_ARM_VERSIONS)}'.",
        )
