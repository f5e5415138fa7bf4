"""The vantage `preview`: what a stack will be after the changes that `pulumi preview --json --show-sames` lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property

from residency.arm.ids import UNKNOWN_SUBSCRIPTION
from residency.model.opaque import Opaque
from residency.model.rows import Gap, RawRow, SourceInfo
from residency.sources.interface import Source, SourceError
from residency.sources.preview_document import PREVIEW_AGAIN, Preview, Step, read_preview
from residency.sources.pulumi_entries import Entry
from residency.sources.pulumi_rows import NO_SETTINGS, ProviderSettings, PulumiResource, PulumiRows
from residency.sources.pulumi_values import UNKNOWN, plain
from residency.sources.state import read_entries, subscription_of

VANTAGE = "preview"

_ENDS = frozenset({"delete", "delete-replaced", "discard", "discard-replaced", "remove-pending-replace"})
_MAKES = frozenset({"create", "create-replacement", "replace"})
_READS = frozenset({"read", "read-replacement"})
_KEEPS = frozenset({"same", "refresh"})
_CHANGES = frozenset({"update", "import", "import-replacement"})
_KNOWN = _ENDS | _MAKES | _READS | _KEEPS | _CHANGES
_PROVIDER = "pulumi:providers:azure-native"
_DEFAULT = re.compile(r"pulumi:providers:[\w-]+::default(_|$)")
"""The URN's end of a provider that the engine makes itself, of the stack's configuration."""


class PreviewSource(Source):
    """Reads one preview.

    Rows, one for each custom resource that will stand:

    * What stays the same, as `state` shows it, from the old outputs.
    * What is updated: the new inputs, and of the old outputs what the old inputs did not ask for.
    * What is created or replaced: the checked inputs, with the id that it will have; see `pulumi_rows`.
    * What is deleted with `retainOnDelete`: it leaves the stack and stays in Azure.

    Everything else that is deleted is left out. Gaps: errors among the diagnostics, a preview that did not come to its
    end, and resources that it counted and did not list. A state file fills in those that stay the same.
    """

    def __init__(self, target: str, *, state: str | None = None, subscription: str | None = None) -> None:
        """Nothing is read yet.

        Args:
            target: a path, or `-` for standard input.
            state: a state file of the same stack, from before the preview.
            subscription: that of resources to be created, where neither provider nor configuration names one.
        """
        self._info = SourceInfo(vantage=VANTAGE, target=target)
        self._state, self._subscription = state, subscription
        self._scope: set[str] = set()

    def read(self) -> Iterator[RawRow | Gap]:
        """Yield the rows and gaps of the preview; see the class.

        Raises:
            SourceError: not readable, not a preview, damaged, or the state of another stack.
        """
        started = _now()
        yield from self._preview.faults
        yield from self._unlisted()
        rows = self._rows
        for resource in self._after:
            row = rows.row(resource)
            self._scope |= subscription_of(str(row.body.get("id", "")))
            yield row
        self._info = replace(
            self._info,
            digest=self._preview.document.digest,
            scope=tuple(sorted(self._scope - {UNKNOWN_SUBSCRIPTION})),
            started=started,
            ended=_now(),
        )

    def info(self) -> SourceInfo:
        """The file, its digest, and the subscriptions that its ids name."""
        return self._info

    def before(self) -> Source:
        """What stands before the change, as a source of its own: what it has is not added by the change."""
        return _Before(self._rows_before, self._info)

    @property
    def is_partial(self) -> bool:
        """Whether the preview failed or was cut off, so that what it does not show may be anything."""
        return bool(self._preview.faults)

    @property
    def only_deletes(self) -> bool:
        """Whether the change leaves nothing behind, and takes something away."""
        return not self._after and any(step.op in _ENDS for step in self._preview.steps)

    @cached_property
    def _preview(self) -> Preview:
        return read_preview(self._info.target)

    @cached_property
    def _rows(self) -> PulumiRows:
        return PulumiRows(
            vantage=VANTAGE, file=self._preview.document.name, stack=self._after, subscription=self._subscription
        )

    @cached_property
    def _after(self) -> tuple[PulumiResource, ...]:
        settings = _Settings(self._preview, self._filled)
        found = (settings.of_step(step) for step in self._preview.steps)
        kept = (settings.of_entry(entry) for entry in self._filled if entry.stands)
        return (*(resource for resource in found if resource), *kept)

    @cached_property
    def _filled(self) -> tuple[Entry, ...]:
        """The entries of the state file that the preview does not mention."""
        if self._state is None:
            return ()
        document, entries = read_entries(self._state)
        urns = {urn for step in self._preview.steps for urn in (step.urn, step.old.urn if step.old else step.urn)}
        own, other = _stack_of(urns), _stack_of(entry.urn for entry in entries)
        if own and other and own != other:
            raise SourceError(f"{document.name} is the state of {other}, the preview is of {own}: export that stack")
        return tuple(entry for entry in entries if entry.urn not in urns)

    def _rows_before(self) -> Iterator[RawRow]:
        """The rows of what stands; what gets another made-up name goes by its URN here too, as it does after."""
        after = (self._rows.row(resource).provenance for resource in self._after)
        renamed = {provenance.urn for provenance in after if provenance and provenance.provisional}
        rows = PulumiRows(vantage=VANTAGE, file=self._preview.document.name)
        old = (step.old for step in self._preview.steps)
        for entry in (*old, *self._filled):
            if entry is not None and entry.is_real:
                row = rows.row(entry.resource())
                provisional = entry.urn in renamed
                yield row._replace(provenance=row.provenance and replace(row.provenance, provisional=provisional))

    def _unlisted(self) -> Iterator[Gap]:
        missing = self._preview.missing()
        same = missing.pop("same", 0)
        filled = sum(1 for entry in self._filled if not (_is_default(entry.urn) or entry.replaced or entry.deleted))
        if same and self._state is None:
            reason = (
                f"{same} unchanged resources were counted and not listed: {PREVIEW_AGAIN}, or give the state file that "
                "`pulumi stack export` writes with --state"
            )
            yield Gap(where="steps", reason=reason)
        elif self._state is not None and self._preview.counts is not None and same != filled:
            reason = (
                f"the preview counts {same} unchanged resources that it does not list, and {self._state} has {filled}: "
                "export it anew from the state that the preview was made of"
            )
            yield Gap(where="--state", reason=reason)
        for op, count in missing.items():
            yield Gap(where="steps", reason=f"{count} resources to {op} were counted and not listed: {PREVIEW_AGAIN}")
        for step in self._preview.steps:
            if step.op not in _KNOWN and step.new and step.new.stands:
                yield Gap(where=step.urn, reason=f"what the operation {step.op!r} does to it is not known here")
            elif step.op in _MAKES and step.new is None:
                yield Gap(where=step.urn, reason=f"the preview does not show what it will {step.op}: {PREVIEW_AGAIN}")


class _Before(Source):
    """What stood before, out of a reading that was made already."""

    def __init__(self, rows: Callable[[], Iterator[RawRow]], info: SourceInfo) -> None:
        self._rows, self._info = rows, info

    def read(self) -> Iterator[RawRow | Gap]:
        yield from self._rows()

    def info(self) -> SourceInfo:
        return self._info


class _Settings:
    """Makes resources of steps and entries, with what their providers fill in."""

    def __init__(self, preview: Preview, filled: Iterable[Entry]) -> None:
        states = [step.new or step.old for step in preview.steps]
        self._explicit = {
            entry.urn: ProviderSettings(
                location=_setting(entry.inputs.get("location")),
                subscription=_setting(entry.inputs.get("subscriptionId")),
            )
            for entry in (*states, *filled)
            if entry and entry.token.startswith(_PROVIDER) and not _is_default(entry.urn)
        }
        self._default = ProviderSettings(
            location=_setting(preview.config.get("azure-native:location")),
            subscription=_setting(preview.config.get("azure-native:subscriptionId")),
        )

    def of_step(self, step: Step) -> PulumiResource | None:
        """What will stand; None where nothing will, or nothing outside the engine."""
        if step.op in _ENDS:
            return self.of_entry(step.old) if step.old and step.old.retained and step.old.is_real else None
        new, old = step.new or step.old, step.old
        if new is None or not new.stands:
            return None
        resource = replace(self.of_entry(new), outputs=_known(new.outputs))
        if step.op in _MAKES:
            return replace(resource, id="")
        resource = replace(resource, id=_known_id(new.id) or (old.id if old else ""))
        if step.op in _READS:
            return _read(resource, old)
        if old is None or new is old:
            return resource
        if step.op in _KEEPS:
            return replace(resource, outputs=old.outputs)
        return replace(resource, outputs=old.outputs, outputs_of=old.inputs)

    def of_entry(self, entry: Entry) -> PulumiResource:
        """The resource of an entry as it is."""
        urn = entry.provider.rpartition("::")[0]
        settings = self._default if _is_default(urn) else self._explicit.get(urn, NO_SETTINGS)
        return entry.resource(settings)


def _read(resource: PulumiResource, old: Entry | None) -> PulumiResource:
    """What the program reads and does not own; its properties are known where it was read before."""
    if resource.outputs:
        return resource
    if old is not None and old.id == resource.id and old.outputs:
        return replace(resource, outputs=old.outputs)
    return replace(resource, unread="the program reads it, and a preview does not show what it reads")


def _known(values: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if not isinstance(value, Opaque)}


def _known_id(text: str) -> str:
    return "" if text == UNKNOWN else text


def _setting(value: object) -> str | Opaque | None:
    shown = plain(value)
    return shown if isinstance(shown, str | Opaque) and shown != "" else None


def _is_default(urn: str) -> bool:
    return bool(_DEFAULT.search(urn))


def _stack_of(urns: Iterable[str]) -> str:
    """Stack and project that the URNs are of, `dev of shop`; empty where there are none."""
    for urn in sorted(urns):
        stack, _, rest = urn.removeprefix("urn:pulumi:").partition("::")
        return f"{stack} of {rest.partition('::')[0]}"
    return ""


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
