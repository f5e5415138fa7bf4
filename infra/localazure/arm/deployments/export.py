"""The template of what stands in a group: `POST {group}/exportTemplate`.

Written are tracked resources and their children; extension resources (locks, role assignments, settings) are not, and
neither are secrets. Names are parameters `{type}_{name}_name`, ids of exported resources become `resourceId(…)`.
Options: the page "Resource Groups - Export Template", api-version 2021-04-01, and `az group export`; read 2026-11-25.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from infra.localazure.arm import scopes
from infra.localazure.arm.call import Answer, Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.deployments import place as places
from infra.localazure.arm.deployments import records, results
from infra.localazure.arm.routing import Route
from infra.localazure.arm.versions import require_version
from infra.localazure.errors import invalid_content
from infra.localazure.store import Record
from residency.arm.ids import ResourceId, fold, parse_resource_id

_SCHEMA = "https://schema.management.azure.com/schemas/2015-01-01/deploymentTemplate.json#"
_OWN = frozenset({"id", "name", "type", "etag"})
_WITH_DEFAULTS = "includeparameterdefaultvalue"
_NAMES_AS_THEY_ARE = frozenset({"skipresourcenameparameterization", "skipallparameterization"})


@dataclass(frozen=True, kw_only=True)
class _Exported:
    """One resource of the template."""

    target: ResourceId
    body: Mapping[str, Any]
    api_version: str


def answer(cloud: Cloud, call: Call, subscription: str, group: str) -> Answer:
    """202, and later the template.

    Raises:
        ArmError: 404, the group or a resource is not there; 400, the request cannot be understood.
    """
    require_version(call.api_version)
    place = places.of(f"/subscriptions/{subscription}/resourceGroups/{group}")
    places.require(cloud, place)
    asked = call.body if isinstance(call.body, dict) else {}
    wanted, options = asked.get("resources") or ["*"], asked.get("options") or ""
    if not isinstance(wanted, list) or not isinstance(options, str):
        raise invalid_content("The request content was invalid: 'resources' is an array and 'options' a text.")
    chosen = frozenset(options.lower().replace(" ", "").split(","))
    exported = {fold(each.target.text): each for each in _chosen(cloud, place.id, wanted)}
    template = _Template(exported, defaults=_WITH_DEFAULTS in chosen, literal=bool(_NAMES_AS_THEY_ARE & chosen))
    return results.promise(cloud, call, f"/subscriptions/{place.subscription}", {"template": template.document()})


def _chosen(cloud: Cloud, group: str, wanted: list[Any]) -> Iterator[_Exported]:
    folded = {fold(str(each)) for each in wanted}
    for each in wanted:
        if each != "*" and cloud.store.get(fold(str(each))) is None:
            raise scopes.missing(cloud, scopes.parse(str(each)))
    for record in cloud.store.below(fold(group)):
        if not record.hidden and ("*" in wanted or record.id in folded):
            exported = _exported(cloud, record)
            if exported:
                yield exported


def _exported(cloud: Cloud, record: Record) -> _Exported | None:
    """None for what is no resource of its own in a template."""
    body = orjson.loads(record.body)
    target = parse_resource_id(body["id"])
    own = record.listed or (len(target.names) > 1 and not target.is_extension)
    if not own or record.type == records.TYPE or cloud.children.holding(target.type):
        return None
    version = _version(cloud, target, body)
    kept = cloud.schemas.writable(target.type, version, body)
    for each in cloud.children.inline(target.type):
        _strip_items(kept, each.array)
    return _Exported(
        target=target,
        body={key: value for key, value in kept.items() if key not in _OWN and value is not None},
        api_version=version,
    )


def _version(cloud: Cloud, target: ResourceId, body: Mapping[str, Any]) -> str:
    """The newest API version, no preview where there is another, whose schema takes the body."""
    versions = cloud.schemas.api_versions(target.type)
    stable = [version for version in versions if "-preview" not in version] or list(versions)
    for version in reversed(stable):
        kept = cloud.schemas.writable(target.type, version, body)
        findings = cloud.schemas.check(target.type, version, kept, name=target.name)
        if not any(finding.severity == "error" for finding in findings):
            return version
    return stable[-1]


def _strip_items(body: Any, steps: tuple[str, ...]) -> None:
    """Take the ids and types out of children that stand in their parent's array: the new parent gives new ones."""
    for step in steps:
        body = body.get(step) if isinstance(body, dict) else None
    for item in body if isinstance(body, list) else ():
        for key in ("id", "type", "etag"):
            item.pop(key, None)


class _Template:
    """Writes the document; the resources are known by their folded ids."""

    def __init__(self, exported: Mapping[str, _Exported], *, defaults: bool, literal: bool) -> None:
        self._exported = exported
        self._defaults = defaults
        self._literal = literal
        self._parameters: dict[str, str] = {}
        self._before: dict[str, set[str]] = {}

    def document(self) -> dict[str, Any]:
        """The whole template."""
        written = [self._resource(key, each) for key, each in self._exported.items()]
        parameters = {
            name: {**({"defaultValue": value} if self._defaults else {}), "type": "String"}
            for name, value in sorted(self._parameters.items())
        }
        return {
            "$schema": _SCHEMA,
            "contentVersion": "1.0.0.0",
            "parameters": parameters,
            "variables": {},
            "resources": written,
        }

    def _resource(self, key: str, exported: _Exported) -> dict[str, Any]:
        target = exported.target
        self._before[key] = {fold(target.parent)} & self._exported.keys() if target.parent else set()
        body = {name: self._value(value, key) for name, value in exported.body.items()}
        names = self._names(target)
        name = names[0] if len(names) == 1 else f"concat({', '.join(_joined(names))})"
        depends_on = [f"[{self._identifier(each)}]" for each in sorted(self._before[key])]
        return {
            "type": target.type,
            "apiVersion": exported.api_version,
            "name": _literal(target.full_name) if self._literal else f"[{name}]",
            **body,
            **({"dependsOn": depends_on} if depends_on else {}),
        }

    def _value(self, value: Any, holder: str) -> Any:
        if isinstance(value, Mapping):
            return {self._text(key, holder): self._value(inner, holder) for key, inner in value.items()}
        if isinstance(value, list):
            return [self._value(item, holder) for item in value]
        return self._text(value, holder) if isinstance(value, str) else value

    def _text(self, text: str, holder: str) -> str:
        """An id of an exported resource, or of something below one, becomes an expression and a dependency."""
        if not text.startswith("/"):
            return _literal(text)
        known, rest = fold(text), ""
        while known not in self._exported and "/" in known[1:]:
            known = known.rpartition("/")[0]
            rest = text[len(known) :]
        if known not in self._exported:
            return _literal(text)
        if known != holder and holder not in self._reached(known):
            self._before[holder].add(known)
        identifier = self._identifier(known)
        return f"[concat({identifier}, {_quoted(rest)})]" if rest else f"[{identifier}]"

    def _reached(self, key: str) -> set[str]:
        """What a resource depends on, directly or not."""
        found, waiting = set(), [key]
        while waiting:
            for each in self._before.get(waiting.pop(), ()):
                if each not in found:
                    found.add(each)
                    waiting.append(each)
        return found

    def _identifier(self, key: str) -> str:
        target = self._exported[key].target
        return f"resourceId({', '.join([_quoted(target.type), *self._names(target)])})"

    def _names(self, target: ResourceId) -> list[str]:
        """Each name as a piece of an expression; the topmost is a parameter."""
        root, *below = target.names
        if self._literal:
            return [_quoted(name) for name in target.names]
        kind = target.type_segments[0]
        parameter = re.sub(r"\W", "_", f"{kind}_{root}_name")
        self._parameters[parameter] = root
        return [f"parameters('{parameter}')", *(_quoted(name) for name in below)]


def _joined(names: list[str]) -> list[str]:
    """Names with slashes between them, as arguments of `concat`."""
    return [names[0], *(piece for name in names[1:] for piece in (_quoted("/"), name))]


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _literal(text: str) -> str:
    """A text that the template language leaves alone."""
    return f"[{text}" if text.startswith("[") else text


ROUTES = (Route("POST", "/subscriptions/{}/resourceGroups/{}/exportTemplate", answer),)
