"""Check: fill in what the program leaves to the provider, and refuse what Azure would refuse.

The order of the defaults is the official provider's (pulumi/pulumi-azure-native, provider/pkg/provider/provider.go @
6d9e7fe5, applyDefaults): a name from the old inputs or an automatic one; a location from the old inputs, the
provider's configuration, then the resource group.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from infra.localazure.provider.naming import automatic_name
from infra.localazure.provider.session import Session
from infra.localazure.provider.values import UNKNOWN
from residency.arm.sdk_map import TokenMap, sdk_path, to_body

RANDOM_NAME_FLAG = "__createBeforeDelete"
"""Input that the official provider keeps for randomly named resources: they may stand beside their replacement."""

_LOCATION_HINT = ". Either set it explicitly or configure it with 'pulumi config set azure-native:location <value>'."


class Failure(NamedTuple):
    """What is wrong with one input, by its path in the program."""

    path: str
    reason: str


def with_defaults(
    session: Session, token: TokenMap, olds: Mapping[str, Any], news: Mapping[str, Any], *, name: str, seed: bytes
) -> dict[str, Any]:
    """The inputs with name, location and API version filled in.

    Args:
        session: for the location of the resource group.
        token: the resource's class.
        olds: the inputs of the last deployment, empty for a new resource.
        news: the program's inputs.
        name: the logical name, the last part of the URN.
        seed: the engine's random seed.
    """
    inputs = dict(news)
    key = token.name_input
    if key and key not in inputs and key not in token.required:
        if key in olds:
            inputs[key], random = olds[key], olds.get(RANDOM_NAME_FLAG) is True
        else:
            inputs[key], random = automatic_name(token, name, seed)
        if random:
            inputs[RANDOM_NAME_FLAG] = True
    if "location" in token.input_names and "location" not in inputs:
        location = olds.get("location") or session.config.location or _group_location(session, inputs)
        if location is not None:
            inputs["location"] = location
    if token.api_version:
        inputs.setdefault("azureApiVersion", token.api_version)
    return inputs


def _group_location(session: Session, inputs: Mapping[str, Any]) -> Any:
    """The resource group's region; unknown while the group itself is, None where there is no group to ask."""
    group = inputs.get("resourceGroupName")
    if group is UNKNOWN:
        return UNKNOWN
    return session.group_location(group) if isinstance(group, str) else None


def failures(session: Session, token: TokenMap, inputs: Mapping[str, Any]) -> list[Failure]:
    """What Azure would refuse in the inputs, each once; the first word on a property is kept."""
    if token.api_version is None:
        return [Failure("", f"{token.token} is not an ARM PUT, and the embedded Azure serves nothing else")]
    found: dict[str, Failure] = {}
    for failure in (*_missing(token, inputs), *_misfits(session, token, inputs)):
        found.setdefault(failure.path, failure)
    return list(found.values())


def _missing(token: TokenMap, inputs: Mapping[str, Any]) -> Iterator[Failure]:
    for name in token.required:
        if name not in inputs:
            yield Failure(name, f"missing required property '{name}'")


def _misfits(session: Session, token: TokenMap, inputs: Mapping[str, Any]) -> Iterator[Failure]:
    """The body schema's errors, in the program's spelling."""
    for finding in session.check_body(token, inputs, to_body(token, inputs)):
        if finding.severity != "error":
            continue
        path = sdk_path(token, finding.path)
        if finding.kind == "missing-required":
            hint = _LOCATION_HINT if path == "location" else ""
            yield Failure(path, f"missing required property '{path}'{hint}")
        else:
            yield Failure(path, f"'{path}': {finding.message}" if path else finding.message)
