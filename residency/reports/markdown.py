"""`markdown`: a comment on a pull request. The verdict first, then what to mend, what is unproven, what was not read.

Names and values come from files of strangers: every sign of Markdown and HTML in them is written as an entity, so
that they can neither make a link, a picture or a heading, nor call anybody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from residency.model.results import Assessment, Result
from residency.model.verdicts import Verdict
from residency.reports._document import is_loopback
from residency.reports._listing import by_root, is_root, listed, spelled_out
from residency.reports.interface import Style
from residency.reports.short_ids import only_subscription, shortened

ROWS = 50
"""The most rows of one table: code hosts take comments of some 65,000 characters."""
_NAMES = 3
"""The most names in one cell."""
_TEXT = 300
"""The most signs of one text in a cell."""
_MARKUP = re.compile(r"[^\w\s.,;=%?/-]|_|(?<=www)\.|/(?=/)", re.ASCII)
_CALLS = re.compile(r"(&#64;|&#35;)")
_WORDS = {Verdict.PASS: "inside", Verdict.NOT_APPLICABLE: "not applicable", Verdict.NOT_CHECKED: "not checked"}
_OPEN = (Verdict.ERROR, Verdict.UNKNOWN)


def render(assessment: Assessment, style: Style) -> bytes:
    """The whole comment."""
    paragraphs = _Paragraphs(assessment, style)
    return "\n\n".join([*paragraphs.head(), *paragraphs.findings(), *paragraphs.gaps()]).encode() + b"\n"


class _Paragraphs:
    """Parts of the comment, each without the line breaks around it."""

    def __init__(self, assessment: Assessment, style: Style) -> None:
        self._assessment = assessment
        self._groups = list(by_root(listed(assessment, style)))
        self._is_short = only_subscription(assessment) is not None

    def head(self) -> Iterator[str]:
        """Verdict, counts, and what was read against which boundary."""
        assessment, counts = self._assessment, self._assessment.summary.resources
        yield f"## Residency: {_verdict(assessment)}"
        others = (Verdict.PASS, Verdict.NOT_APPLICABLE, Verdict.NOT_CHECKED)
        rest = ", ".join(f"{counts[verdict]} {_WORDS[verdict]}" for verdict in others)
        roots = f" {_many(assessment.summary.roots, 'root cause')}." if assessment.summary.roots else ""
        yield (
            f"**{counts[Verdict.FAIL]} outside**, **{counts[Verdict.UNKNOWN]} unproven**, {rest}, "
            f"of {_many(sum(counts.values()), 'resource')}.{roots}"
        )
        boundary, source = assessment.boundary, assessment.source
        local = ", on this machine and no cloud" if is_loopback(source) else ""
        yield (
            f"Boundary {_code(boundary.name)} ({_prose(boundary.title)}) as of {assessment.as_of}; "
            f"read: {_prose(source.vantage)} {_code(source.target)}{local}."
        )

    def findings(self) -> Iterator[str]:
        """Tables of roots, of what is unproven, and of what was accepted or asked for."""
        outside, unproven, others = [], [], []
        for root, group in self._groups:
            failing = [one for one in group if one.verdict is Verdict.FAIL]
            if failing:
                outside.append(self._root(root, failing))
            unproven += [one for one in group if one.verdict in _OPEN]
            others += [one for one in group if one.verdict is not Verdict.FAIL and one.verdict not in _OPEN]
        if outside:
            yield "### Outside, by root cause"
            yield _table(("Mend this", "Data goes to", "Because", "What hangs on it", "How"), outside)
        if unproven:
            yield "### Unproven"
            yield _table(("Resource", "Rule", "Why", "How to prove it"), [self._unproven(one) for one in unproven])
        if others:
            yield "### Accepted, and other answers"
            yield _table(("Resource", "Rule", "Answer", "Why"), [self._other(one) for one in others])

    def gaps(self) -> Iterator[str]:
        """What could not be read."""
        gaps = self._assessment.gaps
        if gaps:
            yield "### Could not be read"
            yield "\n".join(f"- {self._name(gap.where)}: {_prose(gap.reason)}" for gap in gaps[:ROWS])
            if len(gaps) > ROWS:
                yield f"… and {len(gaps) - ROWS} more."

    def _root(self, root: str, failing: Sequence[Result]) -> tuple[str, ...]:
        own = [one for one in failing if is_root(one)] or list(failing)
        others = dict.fromkeys(one.subject for one in failing if not is_root(one))
        to = sorted({place for one in failing for place in one.to})
        hanging = [self._name(one) for one in list(others)[:_NAMES]]
        if len(others) > _NAMES:
            hanging.append(f"{len(others) - _NAMES} more")
        fixes = dict.fromkeys(one.fix for one in own if one.fix)
        place = next((one.location for one in own if one.location), None)
        where = f"<br>{_code(f'{place.file}:{place.line}' if place.line else place.file)}" if place else ""
        return (
            self._name(root) + where,
            ", ".join(_code(one) for one in to),
            "<br>".join(f"{_rule(one)} {self._prose(one.reason)}" for one in own[:_NAMES]),
            "<br>".join(hanging),
            "<br>".join(_prose(fix) for fix in fixes),
        )

    def _unproven(self, result: Result) -> tuple[str, ...]:
        return self._name(result.subject), _rule(result), self._prose(result.reason), _prose(result.fix)

    def _other(self, result: Result) -> tuple[str, ...]:
        answer = result.verdict.replace("_", " ")
        return self._name(result.subject), _rule(result), answer, self._prose(result.reason)

    def _name(self, resource: str) -> str:
        return _code(shortened(resource) if self._is_short else resource)

    def _prose(self, text: str) -> str:
        return _prose(shortened(text) if self._is_short else text)


def _verdict(assessment: Assessment) -> str:
    counts = assessment.summary.results
    if counts[Verdict.ERROR]:
        return "the check itself failed"
    if counts[Verdict.FAIL]:
        return "data leaves the boundary"
    if counts[Verdict.UNKNOWN] or assessment.gaps:
        return "not proven"
    return "everything is inside" if any(assessment.summary.resources.values()) else "nothing was read"


def _many(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _table(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [titles, ["---"] * len(titles), *rows[:ROWS]]
    more = f"\n\n… and {len(rows) - ROWS} more." if len(rows) > ROWS else ""
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + more


def _rule(result: Result) -> str:
    return f"{result.rule} {result.name}"


def _code(text: str) -> str:
    """As code, in HTML: a back tick in the text would end Markdown's."""
    return f"<code>{_entities(_cut(spelled_out(text)))}</code>"


def _prose(text: str) -> str:
    """As text; a sign that nobody sees behind `@` and `#` keeps hosts from calling people and linking issues."""
    return _CALLS.sub(r"\1&#8203;", _entities(_cut(spelled_out(text))))


def _entities(text: str) -> str:
    return _MARKUP.sub(lambda match: f"&#{ord(match[0])};", text)


def _cut(text: str) -> str:
    return text if len(text) <= _TEXT else f"{text[:_TEXT]}…"
