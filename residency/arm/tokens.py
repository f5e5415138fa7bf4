"""The resource classes of the Pulumi SDK (azure-native) and how each is written in ARM.

The facts were derived by machine from the SDK's classes and ARM's type trees; `data/sdk/index.json` names source and
date and holds a digest of each file. There is one file a provider module (the middle of a token), read when the first
token of that module is asked for. `tools/build_sdk_map.py` builds them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from residency.arm.answers import Answers
from residency.arm.shapes import Child, Shape

PACKAGE = "azure-native"

_DATA = Path(__file__).parent / "data" / "sdk"
_ALIASES = Path(__file__).parent / "data" / "sdk_aliases.json"
_TOKEN = re.compile(rf"{PACKAGE}:(?P<module>\w+)(?:/v(?P<version>\d{{8}}\w*))?:(?P<name>\w+)")
_GETTER = re.compile(r"(?P<prefix>.+:)get(?P<name>[A-Z]\w*)")


@dataclass(frozen=True, kw_only=True, slots=True)
class TokenMap:
    """How one SDK resource class is written in ARM.

    Attributes:
        token: the SDK's token, without a version.
        arm_type: the ARM type in Azure's spelling; one of the variants where the type is part of the path, None for
            `resources:Resource`, whose type is an input.
        api_version: the version that the SDK sends; None for the six custom resources that are no ARM PUT.
        path: the URL template, with the SDK's own input names in braces.
        path_params: the inputs that stand in the path.
        name_input: the input that names the resource; None where the last segment is fixed.
        query: the inputs that are sent in the query.
        required: the inputs that the SDK demands.
        read_only: outputs of `properties` that are no inputs, in the SDK's spelling.
        also_in_body: path inputs that are sent in the body too, with their ARM path.
        containers: ARM objects that are sent even when empty.
        input_shape: where inputs go in the request's body.
        output_shape: where outputs come from in the response's body.
        input_names: inputs that stand at the top of the body in ARM too.
        output_names: outputs that stand at the top of the response.
        shapes: the nested classes of the module.
        confidence: how sure the map is: `exact`, `rule` or `unmatched`.
    """

    token: str
    arm_type: str | None
    api_version: str | None
    path: str
    path_params: tuple[str, ...]
    name_input: str | None
    query: tuple[str, ...]
    required: tuple[str, ...]
    read_only: tuple[str, ...]
    also_in_body: Mapping[str, str]
    containers: tuple[str, ...]
    input_shape: Shape
    output_shape: Shape
    input_names: frozenset[str]
    output_names: frozenset[str]
    shapes: Mapping[str, Shape]
    confidence: str


def tokens() -> Iterator[str]:
    """All tokens, by module. Reads every file."""
    for module in sorted(_index()["files"]):
        for name in sorted(_module(module)):
            yield f"{PACKAGE}:{module}:{name}"


def find(token: str) -> TokenMap | None:
    """The map of a token; `azure-native:storage/v20240101:StorageAccount` is the same map at that version.

    A token of an earlier major version (`azure-native:documentdb:DatabaseAccount`) has the map of today's.

    Returns None for anything that is not a resource class of the SDK.
    """
    match = _TOKEN.fullmatch(token)
    if not match:
        return None
    found = _class(match["module"], match["name"])
    if found is None:
        found = _class(*_lookups()["aliases"].get(f"{match['module']}:{match['name']}", ":").split(":"))
    if found and match["version"]:
        return replace(found, api_version=_dashed(match["version"]))
    return found


def find_by_type(token: str, arm_type: str) -> TokenMap | None:
    """The map of an ARM type in the module of a token that is not known; None where the module has no such class.

    A module that was renamed or split is what it has become. Of several classes, the one that the token names, else the
    first.
    """
    match = _TOKEN.fullmatch(token)
    if not match:
        return None
    modules = {match["module"]}
    for earlier, today in _lookups()["aliases"].items():
        if earlier.partition(":")[0] == match["module"]:
            modules.add(today.partition(":")[0])
    classes = (one.split(":") for one in _lookups()["types"].get(arm_type.lower(), ()))
    own = [one for one in classes if one[0] in modules]
    found = min(own, key=lambda one: (one[1] != match["name"], one), default=None)
    return _class(*found) if found else None


def maps_of_type(arm_type: str) -> tuple[TokenMap, ...]:
    """The maps of every class that is written as an ARM type, in any case of the type; empty where there is none.

    Looks into the module that is called like the type's namespace first, and reads every file only if it is not there.
    """
    wanted = arm_type.lower()
    own = wanted.partition("/")[0].removeprefix("microsoft.")
    modules = [own] if own in _index()["files"] else []
    return _of_type(wanted, modules) or _of_type(wanted, _index()["files"])


def _of_type(wanted: str, modules: Iterable[str]) -> tuple[TokenMap, ...]:
    maps = (found for module in modules for found in _module(module).values())
    return tuple(found for found in maps if (found.arm_type or "").lower() == wanted)


def resource_token_of_getter(token: str) -> str | None:
    """`azure-native:storage:getStorageAccount` -> `azure-native:storage:StorageAccount`; None for other functions."""
    match = _GETTER.fullmatch(token)
    resource = match["prefix"] + match["name"] if match else ""
    return resource if find(resource) else None


def _class(module: str, name: str) -> TokenMap | None:
    return _module(module).get(name) if module in _index()["files"] else None


def _dashed(version: str) -> str:
    """`20240101preview` -> `2024-01-01-preview`."""
    date = f"{version[:4]}-{version[4:6]}-{version[6:8]}"
    return f"{date}-{version[8:]}" if version[8:] else date


@cache
def _index() -> Mapping[str, Any]:
    content: Mapping[str, Any] = json.loads((_DATA / "index.json").read_bytes())
    return content


@cache
def _lookups() -> Mapping[str, Any]:
    content: Mapping[str, Any] = json.loads(_ALIASES.read_bytes())
    return content


@cache
def _module(name: str) -> Mapping[str, TokenMap]:
    content = json.loads((_DATA / f"{name}.json").read_bytes())
    answers = Answers({key: _nested_shape(value) for key, value in content["classes"].items()})
    return {key: _token_map(f"{PACKAGE}:{name}:{key}", value, answers) for key, value in content["tokens"].items()}


def _token_map(token: str, data: Mapping[str, Any], answers: Answers) -> TokenMap:
    body, outputs = data.get("body", {}), data.get("outputs", {})
    asked = _root_shape(body, top=body.get("top", ()))
    answered = _root_shape(outputs, top=("id", *outputs.get("top", ())))
    return TokenMap(
        token=token,
        arm_type=data.get("type"),
        api_version=data.get("api"),
        path=data["path"],
        path_params=tuple(data.get("params", ())),
        name_input=data.get("name"),
        query=tuple(data.get("query", ())),
        required=tuple(data.get("required", ())),
        read_only=tuple(outputs.get("read_only", ())),
        also_in_body=body.get("also", {}),
        containers=tuple(body.get("containers", ())),
        input_shape=asked,
        output_shape=answers.completed(answered, asked),
        input_names=frozenset(body.get("top", ())),
        output_names=frozenset(("id", *outputs.get("top", ()))),
        shapes=answers.shapes,
        confidence=data["confidence"],
    )


def _root_shape(data: Mapping[str, Any], *, top: Collection[str]) -> Shape:
    moved = {name: tuple(path.split(".")) for name, path in data.get("at", {}).items()}
    return Shape(
        places={**{name: (name,) for name in top if name not in moved}, **moved},
        rest=() if data.get("flat") else ("properties",),
        sets=frozenset(data.get("sets", ())),
        constants=data.get("const", {}),
        children={name: _children(members) for name, members in data.get("classes", {}).items()},
    )


def _nested_shape(data: Mapping[str, Any]) -> Shape:
    rules = data.get("props", {})
    return Shape(
        places={name: _path(rule["p"]) for name, rule in rules.items() if "p" in rule},
        sets=frozenset(name for name, rule in rules.items() if rule.get("set")),
        constants=data.get("const", {}),
        children={name: _children(rule["c"]) for name, rule in rules.items() if "c" in rule},
    )


def _path(place: str | list[str]) -> tuple[str, ...]:
    return tuple(place) if isinstance(place, list) else tuple(place.split("."))


def _children(members: list[list[Any]]) -> tuple[Child, ...]:
    return tuple(Child(wrap=wrap, shape=key, when=when[0] if when else {}) for wrap, key, *when in members)
