"""What `pulumi preview --json` writes, taken apart and not yet judged.

Two forms: one object when all is over (`PreviewDigest` in `pkg/display/json.go`), or with
`PULUMI_ENABLE_STREAMING_JSON_PREVIEW` one event a line (`EngineEvent` in `sdk/go/common/apitype/events.go`); both of
the engine v3.274.1, read 2026-11-25. Events do not say which resource a value comes from; the object does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from residency.model.rows import Gap
from residency.sources.document import Document, looks_like, read_document
from residency.sources.interface import SourceError
from residency.sources.pulumi_entries import Entry, EntryReader

PREVIEW_AGAIN = "write it again with `pulumi preview --json --show-sames`"

_DIGEST = frozenset({"steps", "changeSummary", "diagnostics"})
_OTHERS = frozenset({"deployment", "checkpoint", "runs", "results", "resources"})
_LONGEST_MESSAGE = 200
_OF_REPLACEMENT = frozenset({"create-replacement", "delete-replaced", "import-replacement", "read-replacement"})
"""Parts of a `replace`, which are listed beside it with `--show-replacement-steps`."""


class Step(NamedTuple):
    """What becomes of one resource."""

    op: str
    urn: str
    old: Entry | None
    new: Entry | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Preview:
    """One preview.

    Attributes:
        document: where it was read.
        config: the stack's configuration.
        steps: in the engine's order.
        counts: operation -> resources, by the engine's own count; None where the preview did not come to an end.
        faults: why the preview is no more than a part.
    """

    document: Document
    config: Mapping[str, Any] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    counts: Mapping[str, int] | None = None
    faults: tuple[Gap, ...] = ()

    def missing(self) -> dict[str, int]:
        """Operation -> how many resources were counted and not listed."""
        listed = Counter(step.op for step in self.steps)
        listed["same"] += listed["refresh"]  # `pulumi refresh` counts what it finds unchanged
        short = {op: count - listed[op] for op, count in (self.counts or {}).items()}
        return {op: count for op, count in sorted(short.items()) if count > 0}


def read_preview(target: str) -> Preview:
    """Read a preview in either form.

    Args:
        target: a path, or `-` for standard input.

    Raises:
        SourceError: not readable, not a preview, or damaged; the message names file and place.
    """
    document = read_document(target, lines=True)
    reader = EntryReader(document.name, PREVIEW_AGAIN)
    if isinstance(document.value, list) and document.of_lines:
        return _of_events(document, reader)
    value = document.value
    if not isinstance(value, Mapping) or not _DIGEST & value.keys() or _OTHERS & value.keys():
        if value == {}:
            raise SourceError(f"{document.name} is an empty preview: run `pulumi preview` without --json to see why")
        raise SourceError(f"{document.name} is no Pulumi preview but looks like {looks_like(value)}")
    steps = (
        _step(step, "oldState", "newState", f"steps[{index}]", reader)
        for index, step in enumerate(reader.list_of(value, "steps"))
    )
    return Preview(
        document=document,
        config=_config(value, reader),
        steps=_whole(steps),
        counts=_counts(value, "changeSummary", reader),
        faults=tuple(_faults(value, reader)),
    )


def _faults(digest: Mapping[str, Any], reader: EntryReader) -> Iterator[Gap]:
    for index, one in enumerate(reader.list_of(digest, "diagnostics")):
        yield from _fault(reader.mapping(one, f"diagnostics[{index}]"))
    if digest.get("changeSummary") is None:
        yield Gap(where="changeSummary", reason="the preview did not come to its end, so that steps may be missing")
    if digest.get("maybeCorrupt") is True:
        yield _corrupt()


def _fault(diagnostic: Mapping[str, Any]) -> Iterator[Gap]:
    if diagnostic.get("severity") == "error":
        urn, message = diagnostic.get("urn"), str(diagnostic.get("message", "")).strip().partition("\n")[0]
        said = message.removeprefix("error: ")[:_LONGEST_MESSAGE]
        yield Gap(
            where=urn if isinstance(urn, str) and urn else "diagnostics",
            reason=f"the preview failed, so that steps may be missing: {said}",
        )


def _corrupt() -> Gap:
    return Gap(where="maybeCorrupt", reason="the engine says that its own picture of the stack may be wrong")


def _of_events(document: Document, reader: EntryReader) -> Preview:
    """The same from a stream of events."""
    config: Mapping[str, Any] = {}
    counts: Mapping[str, int] | None = None
    steps: list[Step] = []
    faults: list[Gap] = []
    for index, value in enumerate(document.value):
        place = f"line {index + 1}"
        event = reader.mapping(value, place)
        if "preludeEvent" in event:
            config = _config(reader.mapping(event["preludeEvent"], place), reader)
        elif "diagnosticEvent" in event:
            faults += _fault(reader.mapping(event["diagnosticEvent"], place))
        elif "resourcePreEvent" in event:
            metadata = reader.mapping(reader.mapping(event["resourcePreEvent"], place).get("metadata"), place)
            if metadata.get("logical") is True:
                steps.append(_step(metadata, "old", "new", place, reader))
        elif "summaryEvent" in event:
            summary = reader.mapping(event["summaryEvent"], place)
            counts = _counts(summary, "resourceChanges", reader)
            faults += [_corrupt()] if summary.get("maybeCorrupt") is True else []
            if summary.get("result") == "failed" and not faults:
                faults.append(Gap(where=place, reason="the preview failed, so that steps may be missing"))
    if counts is None:
        reason = "the events end before the summary: the preview was cut off, and steps may be missing"
        faults.append(Gap(where=f"line {len(document.value)}", reason=reason))
    return Preview(document=document, config=config, steps=_whole(iter(steps)), counts=counts, faults=tuple(faults))


def _step(value: object, old: str, new: str, place: str, reader: EntryReader) -> Step:
    step = reader.mapping(value, place)
    op, urn = step.get("op"), step.get("urn")
    if not (isinstance(op, str) and isinstance(urn, str)):
        raise reader.damaged(place, "no text for 'op' or 'urn'")
    return Step(op, urn, _state(step, old, place, reader), _state(step, new, place, reader))


def _state(step: Mapping[str, Any], key: str, place: str, reader: EntryReader) -> Entry | None:
    return None if step.get(key) is None else reader.entry(step[key], f"{place}.{key}")


def _whole(steps: Iterator[Step]) -> tuple[Step, ...]:
    """The steps without the parts of those that are listed as a whole."""
    found = tuple(steps)
    replaced = {step.urn for step in found if step.op == "replace"}
    return tuple(step for step in found if not (step.op in _OF_REPLACEMENT and step.urn in replaced))


def _config(value: Mapping[str, Any], reader: EntryReader) -> Mapping[str, Any]:
    return {} if value.get("config") is None else reader.mapping(value["config"], "config")


def _counts(value: Mapping[str, Any], key: str, reader: EntryReader) -> Mapping[str, int] | None:
    if value.get(key) is None:
        return None
    counts = reader.mapping(value[key], key)
    for op, count in counts.items():
        if not isinstance(count, int) or isinstance(count, bool):
            raise reader.damaged(f"{key}.{op}", "a number is expected")
    return counts
