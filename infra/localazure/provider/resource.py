"""One resource's life: preview, create, update, read and delete, as requests to ARM."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from http import HTTPStatus
from typing import Any, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from infra.localazure.provider.client import Answer
from infra.localazure.provider.diff import applied
from infra.localazure.provider.errors import ArmError, PartialError, ProviderError
from infra.localazure.provider.operations import finish
from infra.localazure.provider.rules import load_rules
from infra.localazure.provider.session import Session
from infra.localazure.provider.values import UNKNOWN, holds_unknown
from residency.arm.ids import fold
from residency.arm.sdk_map import (
    ArmRequest,
    ForeignResourceIdError,
    MissingPathInputError,
    TokenMap,
    to_body,
    to_inputs,
    to_outputs,
    to_request,
    to_row,
)
from residency.arm.shapes import Path, get, is_opaque, path_to_sdk, put

_CREATED_BY = "x-localazure-created-by"
_STABLE = ("name", "location")
"""Outputs that no update changes, so that the preview of one may show them (official provider, Update)."""


class Resource(NamedTuple):
    """What stands in Azure: its id, its outputs, and the inputs that describe it."""

    id: str
    outputs: dict[str, Any]
    inputs: Mapping[str, Any]


def preview(
    session: Session, token: TokenMap, inputs: Mapping[str, Any], olds: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """The outputs as far as they can be told beforehand: what the inputs say; the rest is unknown.

    Args:
        session: for the schema's read-only properties.
        token: the resource's class.
        inputs: as checked.
        olds: the outputs before an update; None before a create.
    """
    outputs = to_outputs(token, to_body(token, inputs))
    for name in (*token.output_shape.places, *token.read_only):
        outputs.setdefault(name, UNKNOWN)
    for path in session.read_only_paths(token):
        _mark_unknown(outputs, path_to_sdk(token.output_shape, path.split("."), token.shapes))
    for dotted in load_rules().filled_in.get(token.token, ()):
        _mark_unknown(outputs, dotted.split("."))
    if olds:
        outputs.update({name: olds[name] for name in _STABLE if name in olds})
    return outputs


def _mark_unknown(outputs: dict[str, Any], path: Sequence[str | int]) -> None:
    """Set a place to unknown if the object that holds it is there and it is not."""
    *way, last = (str(segment) for segment in path)
    found, holder = get(outputs, tuple(way))
    if found and isinstance(holder, dict) and not is_opaque(holder):
        holder.setdefault(last, UNKNOWN)


def create(session: Session, token: TokenMap, inputs: Mapping[str, Any], *, urn: str, seconds: float) -> Resource:
    """Create a resource that does not stand yet, or end a create of its own that was interrupted.

    The creating PUT carries an id made from the URN, which the embedded Azure keeps and returns on GET: by it an
    interrupted create is told from somebody else's resource.

    Args:
        session: the configured provider.
        token: the resource's class.
        inputs: as checked, nothing unknown.
        urn: the resource's URN.
        seconds: how long it may take; 0 for the default.

    Raises:
        ProviderError: the resource stands already, an input is not known, or Azure refuses.
        PartialError: it stands but did not end well.
    """
    request = _request(session, token, inputs)
    marker = str(uuid5(NAMESPACE_URL, urn))
    is_own = False
    if token.name_input and token.token not in load_rules().singletons:
        standing = session.client.get(request.path, api_version=request.api_version, query=request.query)
        if standing and standing.headers.get(_CREATED_BY) != marker:
            raise ProviderError(
                f"cannot create already existing resource '{_id(standing, request)}'; import it instead"
            )
        is_own = standing is not None
    body = deepcopy(dict(request.body))
    for path in _unset_subresources(token, request.body):
        put(body, path, [])
    made = _write(session, token, request, body, seconds, headers={"x-ms-client-request-id": marker})
    if is_own:
        session.taken_up.add(fold(_id(made, request)))
    return Resource(_id(made, request), _outputs(token, made, request.body), inputs)


def update(session: Session, token: TokenMap, inputs: Mapping[str, Any], *, seconds: float) -> Resource:
    """Replace what stands by what the inputs say, leaving alone resources of their own that it holds.

    Raises:
        ProviderError: an input is not known, or Azure refuses.
        PartialError: it stands but did not end well.
    """
    request = _request(session, token, inputs)
    body = deepcopy(dict(request.body))
    for path, value in _standing_subresources(session, token, request):
        put(body, path, value)
    made = _write(session, token, request, body, seconds)
    return Resource(_id(made, request), _outputs(token, made, request.body), inputs)


def read(
    session: Session, token: TokenMap, resource_id: str, inputs: Mapping[str, Any], outputs: Mapping[str, Any]
) -> Resource | None:
    """What stands under an id, or None.

    Args:
        session: the configured provider.
        token: the resource's class.
        resource_id: the ARM id.
        inputs: those of the state; empty for an import, which gets the inputs that describe what stands.
        outputs: those of the state.

    Raises:
        ProviderError: the id is of another type, or Azure refuses.
    """
    answer = session.client.get(resource_id, api_version=_api_version(token, inputs))
    if answer is None:
        return None
    try:
        if not inputs:
            described = _described(session, token, resource_id, answer.body)
            return Resource(resource_id, to_outputs(token, answer.body), described)
        found = _outputs(token, answer, to_body(token, inputs))
        read_only = {
            *session.read_only_paths(token),
            *session.not_writable(token, inputs, to_row(token, found)),
        }
        before, after = (
            to_inputs(token, resource_id, to_row(token, reading), read_only=read_only) for reading in (outputs, found)
        )
    except ForeignResourceIdError as error:
        raise ProviderError(str(error)) from error
    return Resource(resource_id, found, applied(inputs, before, after))


def delete(session: Session, token: TokenMap, resource_id: str, inputs: Mapping[str, Any], *, seconds: float) -> None:
    """Delete what stands under an id; nothing there is as good. A singleton goes back to its defaults.

    What a create of the same deployment took up is left standing: the engine replaces one resource by another of the
    same name (`--target-replace`) by creating first, and what it then deletes is what it has just made.

    Raises:
        ProviderError: Azure refuses.
    """
    if fold(resource_id) in session.taken_up:
        session.taken_up.discard(fold(resource_id))
        return
    api_version = _api_version(token, inputs)
    defaults = load_rules().singletons.get(token.token)
    try:
        if defaults is None:
            answer = session.client.request("DELETE", resource_id, api_version=api_version)
        else:
            body = to_body(token, defaults)
            answer = session.client.request("PUT", resource_id, api_version=api_version, body=body)
    except ArmError as error:
        if error.status == HTTPStatus.NOT_FOUND:
            return
        raise
    finish(session.client, answer, path=resource_id, api_version=api_version, seconds=seconds)


def _described(session: Session, token: TokenMap, resource_id: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """The inputs of a resource that no program has described yet, without empty lists of resources of their own."""
    path_inputs = to_inputs(token, resource_id, {})
    not_writable = {*session.read_only_paths(token), *session.not_writable(token, path_inputs, body)}
    standing = deepcopy(dict(body))
    for path in _subresources(token):
        if get(standing, path) == (True, []):
            get(standing, path[:-1])[1].pop(path[-1])
    inputs = to_inputs(token, resource_id, standing, read_only=not_writable)
    if token.api_version:
        inputs["azureApiVersion"] = token.api_version
    return inputs


def _request(session: Session, token: TokenMap, inputs: Mapping[str, Any]) -> ArmRequest:
    unknown = sorted(name for name, value in inputs.items() if holds_unknown(value))
    if unknown:
        raise ProviderError(f"not known at the time of the deployment: {', '.join(unknown)}")
    try:
        return to_request(token, inputs, subscription_id=session.config.subscription)
    except MissingPathInputError as error:
        raise ProviderError(str(error)) from error


def _write(
    session: Session,
    token: TokenMap,
    request: ArmRequest,
    body: Mapping[str, Any],
    seconds: float,
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """PUT, wait for the end, and read what then stands unless the answer already says it."""
    client, version = session.client, request.api_version
    answer = client.request("PUT", request.path, api_version=version, query=request.query, body=body, headers=headers)
    try:
        waited = finish(client, answer, path=request.path, api_version=version, seconds=seconds)
    except ProviderError as error:
        standing = client.get(request.path, api_version=version)
        if standing is None:
            raise
        outputs = _outputs(token, standing, request.body)
        raise PartialError(error, resource_id=_id(standing, request), outputs=outputs) from error
    if not waited and isinstance(answer.body, dict) and "id" in answer.body:
        return answer
    read_back = client.get(request.path, api_version=version)
    if read_back is None:
        raise ProviderError(f"{request.path} was written and is not there")
    return read_back


def _outputs(token: TokenMap, answer: Answer, sent: Mapping[str, Any]) -> dict[str, Any]:
    """An answer as outputs; lists that the program leaves to resources of their own are shown empty."""
    outputs = to_outputs(token, answer.body)
    for path in _unset_subresources(token, sent):
        way = tuple(str(segment) for segment in path_to_sdk(token.output_shape, path, token.shapes))
        if isinstance(get(outputs, way[:-1])[1], dict):
            put(outputs, way, [])
    return outputs


def _id(answer: Answer, request: ArmRequest) -> str:
    found = answer.body.get("id") if isinstance(answer.body, dict) else None
    return found if isinstance(found, str) else request.path


def _api_version(token: TokenMap, inputs: Mapping[str, Any]) -> str | None:
    """The version of requests by id: an input of the generic resource, else the class's own."""
    given = inputs.get("apiVersion") if "apiVersion" in token.query else None
    return given if isinstance(given, str) else token.api_version


def _subresources(token: TokenMap) -> Iterator[Path]:
    """The ARM paths of lists whose items may be resources of their own."""
    for dotted in load_rules().subresources.get(token.token, ()):
        name, *below = dotted.split(".")
        yield (*token.input_shape.place(name), *below)


def _unset_subresources(token: TokenMap, body: Mapping[str, Any]) -> list[Path]:
    """Those of them that the program leaves to resources of their own."""
    return [path for path in _subresources(token) if not get(body, path)[0]]


def _standing_subresources(session: Session, token: TokenMap, request: ArmRequest) -> Iterator[tuple[Path, Any]]:
    """Where such lists stand in Azure, and what they hold."""
    unset = _unset_subresources(token, request.body)
    standing = session.client.get(request.path, api_version=request.api_version) if unset else None
    for path in unset:
        found, value = get(standing.body if standing else None, path)
        if found:
            yield path, value
