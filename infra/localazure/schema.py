"""Body schemas of ARM types: which types and API versions exist, and whether a request's body fits.

The data (`data/schema/<namespace>.json.xz`, written by `tools/build_arm_schema.py`) holds, for each provider
namespace, `types` (numbered type nodes), `res` (`type@version` -> [number of the body, scope flags, note?]), `apis`
(type -> every known API version) and `names` (type -> documented spelling); keys are in lower case. Derived on
2026-08-20 from the public ARM type trees (Azure/bicep-types-az) at the versions that pulumi-azure-native 3.29.0 uses.
"""

from __future__ import annotations

import difflib
import json
import lzma
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from infra.localazure.schema_walk import BodyWalk, Finding, declared_properties, read_only_names, writable

DEFAULT_DIRECTORY = Path(__file__).parent / "data" / "schema"
_EXTENSION_SCOPE = 16
"""Bit of the scope flags; the others are 1 tenant, 2 management group, 4 subscription, 8 resource group."""
_VERSION = re.compile(r"(\d{4})-(\d{2})-(\d{2})(-[a-z0-9]+)?", re.IGNORECASE)

__all__ = ["BodySchemas", "Finding", "version_day"]


def _never(_value: object) -> bool:
    return False


def version_day(api_version: str) -> int | None:
    """A number that orders API versions by date (previews with their date), or None where the text is no version."""
    match = _VERSION.fullmatch(api_version)
    return int(match[1]) * 372 + int(match[2]) * 31 + int(match[3]) if match else None


class BodySchemas:
    """The schemas of all ARM types; a namespace's file is read when the first of its types is asked for.

    Args:
        directory: a folder of `<namespace>.json.xz` files; the package's own where it is None.
    """

    def __init__(self, directory: Path | None = None) -> None:
        self._directory = directory or DEFAULT_DIRECTORY
        self._files = {path.name.removesuffix(".json.xz"): path for path in sorted(self._directory.glob("*.json.xz"))}
        self._loaded: dict[str, Mapping[str, Any]] = {}

    def check(
        self,
        arm_type: str,
        api_version: str,
        body: object,
        *,
        patch: bool = False,
        is_unknown: Callable[[object], bool] = _never,
        name: str | None = None,
    ) -> list[Finding]:
        """Compare a request's body with its schema.

        Args:
            arm_type: in any casing.
            api_version: where the schema of this very version is not held, the nearest one is used and everything
                that it finds is a warning.
            body: decoded JSON.
            patch: required properties may then be absent.
            is_unknown: tells values that are not known yet; they are accepted in any place.
            name: the resource's name; a few types choose their body's form by it.

        Returns:
            What does not fit, in the body's order; nothing where it fits.
        """
        provider = self._provider(arm_type)
        if provider is None:
            return [_error("unknown-type", f"no resource provider {arm_type.partition('/')[0]!r} is known")]
        held = self._held(provider, arm_type)
        if not held:
            return [_error("unknown-type", self._unknown_type(provider, arm_type))]
        findings = []
        exact = api_version in held
        if not exact:
            findings.append(self._version_note(arm_type, api_version, nearest_version(held, api_version)))
        number, *rest = held[api_version if exact else nearest_version(held, api_version)]
        if len(rest) > 1:
            findings.append(_warning("schema-note", f"the schema is not this version's own: {rest[1]}"))
        found = BodyWalk(provider["types"], patch=patch, is_unknown=is_unknown).body(number, body, name)
        return findings + (found if exact else [finding.as_warning() for finding in found])

    def known_type(self, arm_type: str) -> str | None:
        """The documented spelling of a type given in any casing, or None."""
        provider = self._provider(arm_type)
        return provider["names"].get(arm_type.lower()) if provider else None

    def has_namespace(self, namespace: str) -> bool:
        """Whether a provider namespace, in any casing, is known."""
        return namespace.lower() in self._files

    def api_versions(self, arm_type: str) -> tuple[str, ...]:
        """Every known API version of a type, oldest first; empty for an unknown type."""
        provider = self._provider(arm_type)
        if provider is None:
            return ()
        versions = {*provider["apis"].get(arm_type.lower(), ()), *self._held(provider, arm_type)}
        return tuple(sorted(versions, key=lambda version: (version_day(version) or 0, version)))

    def types(self, namespace: str | None = None) -> Iterable[str]:
        """All known types, or those of one namespace, in their documented spelling. All takes about 0.2 s to read."""
        for each in self._files if namespace is None else (namespace.lower(),):
            yield from self._load(each)["names"].values()

    def read_only_paths(self, arm_type: str, api_version: str) -> tuple[str, ...]:
        """Dotted paths of the properties that only the service sets; what stands inside lists is left out."""
        root = self._root(arm_type, api_version)
        return tuple(read_only_names(*root)) if root else ()

    def writable(self, arm_type: str, api_version: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """A stored body without what only the service sets, by the version nearest to the one given."""
        root = self._root(arm_type, api_version)
        own = {key: value for key, value in body.items() if key != "systemData"}  # not every version declares it
        kept: dict[str, Any] = writable(*root, own) if root else own
        return kept

    def is_extension(self, arm_type: str) -> bool:
        """Whether resources of the type extend other resources: the scope flags of some version say so."""
        provider = self._provider(arm_type)
        held = self._held(provider, arm_type) if provider else {}
        return any(resource[1] & _EXTENSION_SCOPE for resource in held.values())

    def is_tracked(self, arm_type: str) -> bool:
        """Whether resources of the type have a location and tags of their own (ARM's "tracked resources")."""
        return {"location", "tags"} <= self.envelope(arm_type, "9999-12-31")

    def envelope(self, arm_type: str, api_version: str) -> frozenset[str]:
        """The names at the top of a type's body, at the version nearest to the one given."""
        root = self._root(arm_type, api_version)
        return frozenset(declared_properties(root[0][root[1]])) if root else frozenset()

    def _root(self, arm_type: str, api_version: str) -> tuple[list[Any], int] | None:
        provider = self._provider(arm_type)
        held = self._held(provider, arm_type) if provider else {}
        if not provider or not held:
            return None
        return provider["types"], held[nearest_version(held, api_version)][0]

    def _provider(self, arm_type: str) -> Mapping[str, Any] | None:
        namespace = arm_type.partition("/")[0].lower()
        return self._load(namespace) if namespace in self._files else None

    def _load(self, namespace: str) -> Mapping[str, Any]:
        if namespace not in self._loaded:
            provider = json.loads(lzma.decompress(self._files[namespace].read_bytes()))
            provider["held"] = _by_type(provider["res"])
            self._loaded[namespace] = provider
        return self._loaded[namespace]

    @staticmethod
    def _held(provider: Mapping[str, Any], arm_type: str) -> Mapping[str, list[Any]]:
        held: Mapping[str, list[Any]] = provider["held"].get(arm_type.lower(), {})
        return held

    def _version_note(self, arm_type: str, api_version: str, used: str) -> Finding:
        known = self.api_versions(arm_type)
        day = version_day(api_version)
        if api_version in known:
            return _warning("other-api-version", f"{api_version} is known, but its schema is not; checked with {used}")
        if day and day > max(version_day(version) or 0 for version in known):
            return _warning("other-api-version", f"{api_version} is newer than all known; checked with {used}")
        return _error("unknown-api-version", f"no api-version {api_version!r}; newest known: {', '.join(known[-6:])}")

    @staticmethod
    def _unknown_type(provider: Mapping[str, Any], arm_type: str) -> str:
        folded = arm_type.lower()
        if folded in provider["names"]:
            return f"{provider['names'][folded]} exists, but the schema of its body is not known"
        near = difflib.get_close_matches(folded, provider["names"], 1, 0.5)
        return f"unknown resource type {arm_type}" + (f"; did you mean {provider['names'][near[0]]}?" if near else "")


def nearest_version(versions: Iterable[str], wanted: str) -> str:
    """The version whose date is nearest to `wanted`; a release before a preview of the same distance."""
    day = version_day(wanted) or 0
    return min(versions, key=lambda version: (abs((version_day(version) or 0) - day), len(version)))


def _by_type(resources: Mapping[str, list[Any]]) -> dict[str, dict[str, list[Any]]]:
    held: dict[str, dict[str, list[Any]]] = {}
    for key, resource in resources.items():
        arm_type, _, version = key.partition("@")
        held.setdefault(arm_type, {})[version] = resource
    return held


def _error(kind: str, message: str) -> Finding:
    return Finding(severity="error", kind=kind, path="", message=message)


def _warning(kind: str, message: str) -> Finding:
    return Finding(severity="warning", kind=kind, path="", message=message)
