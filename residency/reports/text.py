"""`text`: for people, findings grouped by their root."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from residency.model.results import Assessment, Result
from residency.model.verdicts import Verdict
from residency.reports._document import is_loopback
from residency.reports._listing import CONTROLS, by_root, escaped, is_root, listed
from residency.reports.interface import Style
from residency.reports.redact import redact
from residency.reports.short_ids import only_subscription, shortened

_CONTROLS_BUT_COLOURS = re.compile(rf"(?!\x1b\[(?:0|3[1-5])m){CONTROLS.pattern}")
_COLOURS = {Verdict.ERROR: "35", Verdict.FAIL: "31", Verdict.UNKNOWN: "33", Verdict.PASS: "32"}
_WORDS = {
    Verdict.ERROR: "errors",
    Verdict.FAIL: "outside",
    Verdict.UNKNOWN: "unproven",
    Verdict.NOT_CHECKED: "not checked",
    Verdict.PASS: "inside",
    Verdict.NOT_APPLICABLE: "not applicable",
}


def render(assessment: Assessment, style: Style) -> bytes:
    """Findings by root, gaps, and the counts."""
    lines = [*_head(assessment), ""]
    for root, group in by_root(listed(assessment, style)):
        lines += [*_group(root, group, style), ""]
    if assessment.gaps:
        lines += ["Could not be read:", *(f"  {gap.where}: {gap.reason}" for gap in assessment.gaps), ""]
    lines += _counts(assessment, style)
    subscription = only_subscription(assessment)
    lines = [_on_one_line(redact(line), style) for line in lines]
    if subscription:
        lines = [shortened(line) for line in lines]
        lines.insert(2, f"Subscription: {subscription} (left out of the ids below)")
    return "".join(f"{line}\n" for line in lines).encode()


def _on_one_line(text: str, style: Style) -> str:
    """The text with control signs spelled out; where colours are wanted, those that this report uses stay.

    Names and values come from files of strangers, and may not steer a terminal or start a line of their own.
    """
    return (_CONTROLS_BUT_COLOURS if style.colour else CONTROLS).sub(escaped, text)


def _head(assessment: Assessment) -> Iterator[str]:
    boundary, source = assessment.boundary, assessment.source
    yield f"Boundary: {boundary.name} ({boundary.title}), as of {assessment.as_of}"
    where = f", {source.endpoint}" if source.endpoint else ""
    local = " (on this machine, no cloud)" if is_loopback(source) else ""
    yield f"Read: {source.vantage} {source.target}{where}{local}"


def _group(root: str, results: Sequence[Result], style: Style) -> Iterator[str]:
    yield root
    for result in results:
        word = _paint(result.verdict.upper().replace("_", " "), result.verdict, style)
        to = f" -> {', '.join(result.to)}" if result.to and result.verdict is Verdict.FAIL else ""
        yield f"  {word} {result.rule} {result.name}{to}  [{result.id}]"
        if not is_root(result):
            yield f"    on   {result.subject}"
        yield f"    why  {result.reason}"
        if result.via:
            yield f"    via  {' -> '.join(result.via)}"
        if result.affects:
            yield f"    data of {', '.join(result.affects)}"
        if result.location:
            line = f":{result.location.line}" if result.location.line else ""
            yield f"    at   {result.location.file}{line}"
        if result.fix:
            yield f"    do   {result.fix}"
        if result.frameworks:
            yield f"    law  {', '.join(result.frameworks)}"


def _counts(assessment: Assessment, style: Style) -> Iterator[str]:
    resources = assessment.summary.resources
    parts = [
        _paint(f"{resources[verdict]} {_WORDS[verdict]}", verdict if resources[verdict] else None, style)
        for verdict in Verdict
        if resources[verdict] or verdict in {Verdict.FAIL, Verdict.UNKNOWN, Verdict.PASS}
    ]
    total = sum(resources.values())
    yield f"{total} resource{'' if total == 1 else 's'}: {', '.join(parts)}."
    roots = assessment.summary.roots
    if roots:
        yield f"{roots} root cause{'' if roots == 1 else 's'}: mend {'it' if roots == 1 else 'these'} first."
    if assessment.gaps:
        yield f"{len(assessment.gaps)} gap{'' if len(assessment.gaps) == 1 else 's'}: the reading is not complete."


def _paint(text: str, verdict: Verdict | None, style: Style) -> str:
    colour = _COLOURS.get(verdict) if verdict and style.colour else None
    return f"\x1b[{colour}m{text}\x1b[0m" if colour else text
