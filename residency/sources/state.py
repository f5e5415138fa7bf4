"""The vantage `state`: what Pulumi's state says it has deployed.

Reads `pulumi stack export` and the checkpoint files that a `file://` or `azblob://` backend keeps
(`.pulumi/stacks/…/<stack>.json`, also `.json.gz`). The format is that of `sdk/go/common/apitype/core.go` in the engine
v3.274.1, read 2026-11-25; versions 3 and 4 differ in nothing that is read here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from residency.model.rows import Gap, RawRow, SourceInfo
from residency.sources.document import Document, looks_like, read_document
from residency.sources.interface import Source, SourceError
from residency.sources.pulumi_entries import Entry, EntryReader
from residency.sources.pulumi_resources import arm_id_of
from residency.sources.pulumi_rows import PulumiRows

VANTAGE = "state"
_VERSIONS = (3, 4)
_EXPORT_AGAIN = "write it again with `pulumi stack export --file FILE`"


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
        reader = EntryReader(document.name, _EXPORT_AGAIN)
        deployment = _deployment(document, reader)
        yield from _pending(deployment, reader)
        rows = PulumiRows(vantage=VANTAGE, file=document.name)
        subscriptions: set[str] = set()
        for entry in _entries(deployment, reader):
            if entry.stands:
                subscriptions |= subscription_of(entry.id)
                yield rows.row(entry.resource())
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


def read_entries(target: str) -> tuple[Document, list[Entry]]:
    """Every entry of a state file, for a vantage that has to know what stands.

    Raises:
        SourceError: as `StateSource.read`.
    """
    document = read_document(target)
    reader = EntryReader(document.name, _EXPORT_AGAIN)
    return document, list(_entries(_deployment(document, reader), reader))


def subscription_of(resource_id: str) -> set[str]:
    """The subscription that an id names, if it does."""
    arm_id = arm_id_of(resource_id)
    return {arm_id.subscription.lower()} if arm_id and arm_id.subscription else set()


def _deployment(document: Document, reader: EntryReader) -> Mapping[str, Any]:
    """The deployment inside an export or a checkpoint; empty for a stack that was never deployed."""
    value = document.value
    if not isinstance(value, Mapping) or not {"deployment", "checkpoint"} & value.keys():
        raise SourceError(f"{document.name} is no Pulumi state but looks like {looks_like(value)}")
    if (version := value.get("version")) not in _VERSIONS:
        raise SourceError(f"{document.name} is a Pulumi state of version {version!r}, not 3 or 4: {_EXPORT_AGAIN}")
    place, deployment = "deployment", value.get("deployment")
    if "checkpoint" in value:
        place, deployment = "checkpoint.latest", reader.mapping(value["checkpoint"], "checkpoint").get("latest")
    return reader.mapping({} if deployment is None else deployment, place)


def _entries(deployment: Mapping[str, Any], reader: EntryReader) -> Iterator[Entry]:
    for index, value in enumerate(reader.list_of(deployment, "resources")):
        yield reader.entry(value, f"resources[{index}]")


def _pending(deployment: Mapping[str, Any], reader: EntryReader) -> Iterator[Gap]:
    for index, value in enumerate(reader.list_of(deployment, "pending_operations")):
        place = f"pending_operations[{index}]"
        operation = reader.mapping(value, place)
        entry = reader.entry(operation.get("resource"), f"{place}.resource")
        yield Gap(
            where=entry.urn,
            reason=f"Pulumi was interrupted while {operation.get('type', 'changing')} it, so that the state does not "
            "say what stands in Azure: run `pulumi refresh` and export again",
        )
