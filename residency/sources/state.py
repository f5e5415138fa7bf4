"""The vantage `state`: what Pulumi's state says it has deployed.

Reads `pulumi stack export` and the checkpoint files that a `file://` or `azblob://` backend keeps
(`.pulumi/stacks/…/<stack>.json`, also `.json.gz`). The format is that of `sdk/go/common/apitype/core.go` in the engine
v3.274.1, read 2026-11-25; versions 3 and 4 differ in nothing that is read here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from residency.arm import sdk_map
from residency.arm.ids import InvalidResourceIdError, ResourceId, parse_resource_id
from residency.model.rows import Gap, Provenance, RawRow, SourceInfo
from residency.sources.document import Document, looks_like, read_document
from residency.sources.interface import Source, SourceError
from residency.sources.pulumi_values import TooDeepError, plain

VANTAGE = "state"
_VERSIONS = (3, 4)
_LINE = re.compile(r"[0-9]{1,9}")
_EXPORT_AGAIN = "write it again with `pulumi stack export --file FILE`"
_PACKAGE_OF_ONE_VERSION = re.compile(r"azure-native_\w+_(?P<version>v\d{8}\w*):(?P<module>\w+):(?P<name>\w+)")
"""Tokens of the packages that `pulumi package add azure-native MODULE VERSION` generates."""

_INSTALLED = re.compile(r"(^|/)(site-packages|node_modules)/")
_ENGINES_OWN = ("pulumi:providers:", "pulumi:pulumi:")
"""Custom resources that the engine keeps for itself: provider settings and references to other stacks."""


class StateSource(Source):
    """Reads one state file.

    Rows, one for each custom resource that exists:

    * `azure-native` resources in ARM's shape, from the outputs; what only the inputs have (write-only properties, or
      everything where a creation was interrupted) is filled in from them. Resources that the program reads but does
      not own, and old copies that wait for their deletion, exist and are rows like any other, so that an id may come
      more than once.
    * Everything else that a plugin has made (other providers, and `azure-native` types that the map does not know):
      the world is closed, and such a resource may hold data anywhere. Its row has the Pulumi token for its `type`, the
      properties as they are and no `location`; unless the catalogue judges the token, it is unknown. It has an `id`
      where that is an ARM id, else the URN alone names it.

    Components, provider settings, stack references and resources that were deleted to be replaced
    (`pendingReplacement`) are nothing that stands in Azure and are left out. An operation that the engine did not see
    end is a gap.
    """

    def __init__(self, target: str) -> None:
        """Take a path, or `-` for standard input; nothing is read yet."""
        self._info = SourceInfo(vantage=VANTAGE, target=target)

    def read(self) -> Iterator[RawRow | Gap]:
        """Yield the rows and gaps of the file; see the class.

        Raises:
            SourceError: not readable, not a Pulumi state, or damaged; the message names file and place.
        """
        target, started = self._info.target, _now()
        document = read_document(target)
        deployment = _deployment(document)
        yield from _pending(deployment, document.name)
        subscriptions: set[str] = set()
        for resource in _resources(deployment, document.name):
            if _stands(resource):
                yield _row(resource, document.name, subscriptions)
        self._info = SourceInfo(
            vantage=VANTAGE,
            target=target,
            digest=document.digest,
            scope=tuple(sorted(subscriptions)),
            started=started,
            ended=_now(),
        )

    def info(self) -> SourceInfo:
        """The file, its digest, and the subscriptions that its ids name."""
        return self._info


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


class _Resource(NamedTuple):
    """What is used of one entry of the state, checked."""

    urn: str
    token: str
    custom: bool
    id: str
    inputs: Mapping[str, Any]
    outputs: Mapping[str, Any]
    replaced: bool
    position: tuple[str | None, int | None]


def _deployment(document: Document) -> Mapping[str, Any]:
    """The deployment inside an export or a checkpoint; empty for a stack that was never deployed."""
    value = document.value
    if not isinstance(value, Mapping) or not {"deployment", "checkpoint"} & value.keys():
        raise SourceError(f"{document.name} is no Pulumi state but looks like {looks_like(value)}")
    if (version := value.get("version")) not in _VERSIONS:
        raise SourceError(f"{document.name} is a Pulumi state of version {version!r}, not 3 or 4: {_EXPORT_AGAIN}")
    place, deployment = "deployment", value.get("deployment")
    if "checkpoint" in value:
        place, deployment = (
            "checkpoint.latest",
            _mapping(value["checkpoint"], "checkpoint", document.name).get("latest"),
        )
    return _mapping({} if deployment is None else deployment, place, document.name)


def _mapping(value: object, place: str, name: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise SourceError(f"{name} is damaged at {place!r} (an object is expected): {_EXPORT_AGAIN}")
    return value


def _list(parent: Mapping[str, Any], key: str, name: str) -> list[Any]:
    value = [] if parent.get(key) is None else parent[key]
    if not isinstance(value, list):
        raise SourceError(f"{name} is damaged at {key!r} (a list is expected): {_EXPORT_AGAIN}")
    return value


def _resources(deployment: Mapping[str, Any], name: str) -> Iterator[_Resource]:
    for index, entry in enumerate(_list(deployment, "resources", name)):
        yield _resource(entry, f"resources[{index}]", name)


def _resource(entry: object, place: str, name: str) -> _Resource:
    resource = _mapping(entry, place, name)
    urn, token, resource_id = resource.get("urn"), resource.get("type"), resource.get("id", "")
    if not (isinstance(urn, str) and isinstance(token, str) and isinstance(resource_id, str)):
        raise SourceError(f"{name} is damaged at {place!r} (no text for 'urn', 'type' or 'id'): {_EXPORT_AGAIN}")
    try:
        inputs, outputs = plain(resource.get("inputs", {})), plain(resource.get("outputs", {}))
    except TooDeepError as error:
        raise SourceError(f"{name} cannot be read at {place!r}: {error}, which no Azure resource has") from error
    return _Resource(
        urn=urn,
        token=token,
        custom=resource.get("custom") is True,
        id=resource_id,
        inputs=_mapping(inputs, f"{place}.inputs", name),
        outputs=_mapping(outputs, f"{place}.outputs", name),
        replaced=resource.get("pendingReplacement") is True,
        position=_source_position(resource),
    )


def _stands(resource: _Resource) -> bool:
    """Whether something outside the engine stands for this entry."""
    return resource.custom and not resource.replaced and not resource.token.startswith(_ENGINES_OWN)


def _pending(deployment: Mapping[str, Any], name: str) -> Iterator[Gap]:
    for index, entry in enumerate(_list(deployment, "pending_operations", name)):
        place = f"pending_operations[{index}]"
        operation = _mapping(entry, place, name)
        resource = _resource(operation.get("resource"), f"{place}.resource", name)
        yield Gap(
            where=resource.urn,
            reason=f"Pulumi was interrupted while {operation.get('type', 'changing')} it, so that the state does not "
            "say what stands in Azure: run `pulumi refresh` and export again",
        )


def _row(resource: _Resource, name: str, subscriptions: set[str]) -> RawRow:
    file, line = resource.position
    provenance = Provenance(vantage=VANTAGE, urn=resource.urn, file=file or name, line=line)
    arm_id = _arm_id(resource.id)
    if arm_id and arm_id.subscription:
        subscriptions.add(arm_id.subscription.lower())
    mapping = sdk_map.find(_PACKAGE_OF_ONE_VERSION.sub(r"azure-native:\g<module>/\g<version>:\g<name>", resource.token))
    if mapping is None:
        return RawRow(_foreign(resource, arm_id), provenance)
    body = sdk_map.to_row(mapping, resource.outputs)
    _fill_in(body, sdk_map.to_body(mapping, resource.inputs))
    if resource.id:
        body["id"] = resource.id
    body["type"] = arm_id.type if arm_id else mapping.arm_type or resource.token
    if arm_id:
        body.setdefault("name", arm_id.name)
    read_at = resource.outputs.get("azureApiVersion")
    return RawRow(body, provenance, read_at if isinstance(read_at, str) else mapping.api_version)


def _foreign(resource: _Resource, arm_id: ResourceId | None) -> dict[str, Any]:
    properties = dict(resource.outputs)
    _fill_in(properties, resource.inputs)
    body = {"type": resource.token, "name": resource.urn.rpartition("::")[2], "properties": properties}
    return {"id": resource.id, **body} if arm_id else body


def _fill_in(body: dict[str, Any], more: Mapping[str, Any]) -> None:
    """Add what `body` lacks, at every depth of objects; lists are one value."""
    for key, value in more.items():
        if key not in body:
            body[key] = value
        elif isinstance(inner := body[key], dict) and isinstance(value, Mapping):
            _fill_in(inner, value)


def _arm_id(text: str) -> ResourceId | None:
    try:
        return parse_resource_id(text) if text.startswith("/") else None
    except InvalidResourceIdError:
        return None


def _source_position(entry: Mapping[str, Any]) -> tuple[str | None, int | None]:
    """File and line of the program that registered a resource, from `project:///app.py#12,4`.

    The innermost frame that belongs to the project itself; a component that was installed shows its caller.
    """
    trace = entry.get("stackTrace")
    frames = [entry, *(trace if isinstance(trace, list) else ())]
    for frame in frames:
        position = frame.get("sourcePosition") if isinstance(frame, Mapping) else None
        if not isinstance(position, str) or not position.startswith("project:///"):
            continue
        parts = urlsplit(position)
        path = unquote(parts.path).lstrip("/")
        if not path.startswith("../") and not _INSTALLED.search(path):
            line = parts.fragment.partition(",")[0]
            return path, int(line) if _LINE.fullmatch(line) else None
    return None, None
