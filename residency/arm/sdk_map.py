"""Between the Pulumi SDK's shape of a resource (azure-native) and ARM's: paths, bodies, outputs and inputs.

Values that are neither dict nor list pass through every function unchanged, so callers may put stand-ins for unknown
values anywhere (see `residency.arm.shapes`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, unquote

from residency.arm.ids import fold
from residency.arm.shapes import is_opaque, path_to_sdk, put, to_arm, to_sdk
from residency.arm.tokens import TokenMap, find, find_by_type, resource_token_of_getter, tokens

__all__ = [
    "ArmRequest",
    "ForeignResourceIdError",
    "MissingPathInputError",
    "TokenMap",
    "find",
    "find_by_type",
    "resource_token_of_getter",
    "sdk_path",
    "to_body",
    "to_id",
    "to_inputs",
    "to_outputs",
    "to_path",
    "to_request",
    "to_row",
    "tokens",
]

WHOLE_IDS = frozenset({"scope", "resourceUri", "resourceId", "scopeId", "resourceScope", "connectedClusterResourceUri"})
"""Path inputs that hold a whole resource id instead of one segment."""

PARENT_PATH = "parentResourcePath"
"""The path input that holds any number of segments, perhaps none: the generic resource's `servers/s/databases/d`."""

PRIVATE = "__"
"""How the names begin under which the official provider keeps notes of its own among inputs and outputs."""

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_SEGMENT_SAFE = "-._~()'!*@:$&+,;="
_QUERY_NAMES = {"expand": "$expand", "top": "$top", "apiVersion": "api-version"}


class MissingPathInputError(ValueError):
    """A path cannot be written because an input that it needs is absent or not a text; `name` is the input's name."""

    def __init__(self, token: str, name: str) -> None:
        super().__init__(f"{token}: the path needs the input {name!r}")
        self.name = name


class ForeignResourceIdError(ValueError):
    """An id is not of the token's type, so no inputs can be read from it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ArmRequest:
    """A PUT, ready to send: URL path (segments percent-encoded), api-version, further query, JSON body."""

    path: str
    api_version: str | None
    query: Mapping[str, str] = field(default_factory=dict)
    body: Mapping[str, Any] = field(default_factory=dict)


def to_request(token: TokenMap, inputs: Mapping[str, Any], *, subscription_id: str) -> ArmRequest:
    """The PUT that creates or replaces a resource with these inputs.

    Raises:
        MissingPathInputError: an input of the path is absent or unknown.
    """
    query = {_QUERY_NAMES.get(name, name): str(inputs[name]) for name in token.query if inputs.get(name) is not None}
    return ArmRequest(
        path=to_path(token, inputs, subscription_id=subscription_id),
        api_version=query.pop("api-version", token.api_version),
        query=query,
        body=to_body(token, inputs),
    )


def to_path(token: TokenMap, inputs: Mapping[str, Any], *, subscription_id: str) -> str:
    """The URL path of a resource; the segments that inputs fill are percent-encoded.

    Raises:
        MissingPathInputError: an input of the path is absent or unknown.
    """
    return _path(token, inputs, subscription_id, quote)


def to_id(token: TokenMap, inputs: Mapping[str, Any], *, subscription_id: str) -> str:
    """The id of a resource: its URL path without any encoding.

    Raises:
        MissingPathInputError: an input of the path is absent or unknown.
    """
    return _path(token, inputs, subscription_id, _unchanged)


def _unchanged(text: str, *, safe: str) -> str:  # noqa: ARG001 - as `quote` is called
    return text


def _path(token: TokenMap, inputs: Mapping[str, Any], subscription_id: str, written: Callable[..., str]) -> str:
    """A path, each input of it written by a function like `quote`.

    Raises:
        MissingPathInputError: an input of the path is absent or unknown.
    """

    def fill(name: str) -> str:
        value = inputs.get(name)
        if name == "subscriptionId" and (name not in token.path_params or value is None):
            return subscription_id
        if not isinstance(value, str) or not (value or name == PARENT_PATH):
            raise MissingPathInputError(token.token, name)
        if name in WHOLE_IDS or name == PARENT_PATH:
            return written(value.strip("/"), safe=_SEGMENT_SAFE + "/")
        return written(value, safe=_SEGMENT_SAFE)

    parts = _PLACEHOLDER.split(token.path)
    parts[1::2] = map(fill, parts[1::2])
    return "".join(parts).replace("//", "/")


def to_body(token: TokenMap, inputs: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON body of the PUT; unknown values stay in their places."""
    own = {
        name: value
        for name, value in inputs.items()
        if value is not None and not _is_elsewhere(token, name) and not name.startswith(PRIVATE)
    }
    body = to_arm(token.input_shape, own, token.shapes)
    for name, path in token.also_in_body.items():
        if name in inputs:
            put(body, tuple(path.split(".")), inputs[name])
    for container in token.containers:
        body.setdefault(container, {})
    return body


def _is_elsewhere(token: TokenMap, name: str) -> bool:
    """Whether an input goes into the URL and not into the body too."""
    return name not in token.input_names and (
        name in token.path_params or name in token.query or name == "azureApiVersion"
    )


def to_outputs(token: TokenMap, body: Mapping[str, Any]) -> dict[str, Any]:
    """A response in the SDK's shape, as the official provider returns it: `id` and the api-version, no path inputs."""
    outputs = to_sdk(token.output_shape, body, token.shapes)
    if token.api_version:
        outputs["azureApiVersion"] = token.api_version
    return outputs


def to_row(token: TokenMap, outputs: Mapping[str, Any]) -> dict[str, Any]:
    """The inverse of `to_outputs`: the outputs of a state file as the ARM resource they were read from."""
    own = {name: value for name, value in outputs.items() if name != "azureApiVersion" and not name.startswith(PRIVATE)}
    return to_arm(token.output_shape, own, token.shapes)


def to_inputs(
    token: TokenMap, resource_id: str, body: Mapping[str, Any], *, read_only: Collection[str] = ()
) -> dict[str, Any]:
    """The inputs with which a program would describe a resource that stands in Azure (`pulumi import`).

    Args:
        token: the map of the class.
        resource_id: the resource's id; path inputs are read from it.
        body: the resource as ARM returns it.
        read_only: ARM paths, without list indices, that a request must not hold (`properties.vaultUri`).

    Raises:
        ForeignResourceIdError: the id is not of the token's type.
    """
    inputs = _path_inputs(token, resource_id)
    identity = {
        "id": fold(resource_id),
        "name": resource_id.rsplit("/", 1)[-1].lower(),
        "type": (token.arm_type or "").lower(),
    }
    writable = _pruned(body, frozenset(read_only), "")
    for name, value in to_sdk(token.input_shape, writable, token.shapes).items():
        repeats = name in identity and name in token.input_names and _folded(name, value) == identity[name]
        if not repeats and name not in token.read_only and name not in inputs and _may_be_input(token, name):
            inputs[name] = value
    return inputs


def sdk_path(token: TokenMap, arm_path: str) -> str:
    """Write an ARM path of the request's body in the SDK's spelling, to show a fault where the program has it.

    `properties.networkAcls.ipRules[0].value` -> `networkRuleSet.ipRules[0].iPAddressOrRange`.
    """
    segments = [
        int(index) if index else name for name, index in re.findall(r"([^.\[\]]+)|\[(\d+)\]", arm_path) if name or index
    ]
    written = path_to_sdk(token.input_shape, segments, token.shapes)
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in written)
    return text.removeprefix(".")


def _may_be_input(token: TokenMap, name: str) -> bool:
    """Whether an ARM name can be an input: not what only responses carry at their top."""
    return name in token.input_shape.places or name not in token.output_names


def _folded(name: str, value: Any) -> str:
    return fold(value) if name == "id" else str(value).lower()


def _path_inputs(token: TokenMap, resource_id: str) -> dict[str, Any]:
    def group(match: re.Match[str]) -> str:
        name = match[1]
        return rf"(?P<{name}>.+)" if name in WHOLE_IDS else rf"(?P<{name}>[^/]+)"

    template = re.sub(r"[.$]", r"\\\g<0>", token.path)
    template = template.replace(f"{{{PARENT_PATH}}}/", rf"(?P<{PARENT_PATH}>(?:[^/]+/)*)")
    match = re.fullmatch(_PLACEHOLDER.sub(group, template), "/" + resource_id.strip("/"), re.IGNORECASE)
    if not match:
        raise ForeignResourceIdError(f"{resource_id!r} is not an id of {token.token}, which has the form {token.path}")
    found = match.groupdict()
    return {name: _path_value(name, found[name]) for name in token.path_params if name in found}


def _path_value(name: str, text: str) -> str:
    if name == PARENT_PATH:
        return text.rstrip("/")
    return f"/{text}" if name in WHOLE_IDS else unquote(text)


def _pruned(value: Any, paths: frozenset[str], at: str) -> Any:
    """A copy of a body without the given paths (list indices do not count) and without objects that held no more."""
    if is_opaque(value):
        return value
    if isinstance(value, list):
        return [_pruned(item, paths, at) for item in value]
    result = {}
    for key, item in value.items():
        path = f"{at}.{key}" if at else key
        kept = None if path in paths else _pruned(item, paths, path)
        if path not in paths and (kept != {} or item == {}):
            result[key] = kept
    return result
