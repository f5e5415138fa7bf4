"""`junit`: JUnit's XML, one suite a rule and one case a result, for CI servers.

What fails is a failure. What is unproven is an error, and so is a rule that crashed and whatever could not be read: the
test could not be decided, and a server must not show it green. What was accepted, known before or does not apply is
skipped, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from residency.model.results import Assessment, Result
from residency.model.rows import Gap
from residency.model.verdicts import Verdict
from residency.reports._listing import spelled_out
from residency.reports.interface import Style

_TAGS = {
    Verdict.ERROR: "error",
    Verdict.FAIL: "failure",
    Verdict.UNKNOWN: "error",
    Verdict.NOT_CHECKED: "skipped",
    Verdict.NOT_APPLICABLE: "skipped",
}
_SECONDS = len("2026-11-25T00:00:00")
"""JUnit's times have no zone; ours are UTC."""
_WORDS = {Verdict.UNKNOWN: "unproven", Verdict.NOT_CHECKED: "not checked", Verdict.NOT_APPLICABLE: "not applicable"}


def render(assessment: Assessment, style: Style) -> Iterator[bytes]:
    """Every rule's results, and what could not be read as a suite of its own."""
    suites: dict[str, list[Result]] = {rule.id: [] for rule in assessment.rules}
    for result in assessment.results:
        if style.only is None or result.verdict in style.only:
            suites.setdefault(result.rule, []).append(result)
    titles = {rule.id: f"{rule.id} {rule.slug}" for rule in assessment.rules}
    shown = [one for results in suites.values() for one in results]
    yield b'<?xml version="1.0" encoding="UTF-8"?>\n'
    yield _open("testsuites", "", {"name": f"residency {assessment.boundary.name}", **_counts(shown, assessment.gaps)})
    for rule, results in suites.items():
        if results:
            yield from _suite(titles.get(rule, rule), results, assessment)
    if assessment.gaps:
        yield from _gaps(assessment.gaps)
    yield b"</testsuites>\n"


def _suite(title: str, results: Sequence[Result], assessment: Assessment) -> Iterator[bytes]:
    started = assessment.source.started
    stamp = {"timestamp": started[:_SECONDS]} if started else {}
    yield _open("testsuite", "  ", {"name": title, **_counts(results, ()), **stamp})
    for result in results:
        yield from _case(result)
    yield b"  </testsuite>\n"


def _case(result: Result) -> Iterator[bytes]:
    location = result.location
    attributes = {
        "classname": f"{result.rule}.{result.name}",
        "name": f"{result.subject} {result.path} ({result.kind})",
    }
    if location:
        attributes |= {"file": location.file, **({"line": str(location.line)} if location.line else {})}
    tag = _TAGS.get(result.verdict)
    if tag is None:
        yield _open("testcase", "    ", attributes, end="/>\n")
        return
    yield _open("testcase", "    ", attributes)
    to = f" -> {', '.join(result.to)}" if result.to and result.verdict is Verdict.FAIL else ""
    word = _WORDS.get(result.verdict)
    message = f"{f'{word}: ' if word else ''}{result.reason}{to}"
    if tag == "skipped":
        yield _open(tag, "      ", {"message": message}, end="/>\n")
    else:
        yield _open(tag, "      ", {"type": word or result.verdict.value, "message": message}, end=">")
        yield f"{escape(chr(10).join(spelled_out(line) for line in _details(result)))}</{tag}>\n".encode()
    yield b"    </testcase>\n"


def _details(result: Result) -> Iterator[str]:
    """What a reader needs to mend it, one line each."""
    yield f"id: {result.id}"
    for name, value in (
        ("to", ", ".join(result.to)),
        ("via", " -> ".join(result.via)),
        ("root", result.root),
        ("data of", ", ".join(result.affects)),
        ("do", result.fix),
        ("law", ", ".join(result.frameworks)),
        ("urn", result.urn),
    ):
        if value:
            yield f"{name}: {value}"


def _gaps(gaps: Sequence[Gap]) -> Iterator[bytes]:
    yield _open("testsuite", "  ", {"name": "could not be read", **_counts((), gaps)})
    for gap in gaps:
        yield _open("testcase", "    ", {"classname": "gap", "name": gap.where})
        yield _open("error", "      ", {"type": "gap", "message": gap.reason}, end="/>\n")
        yield b"    </testcase>\n"
    yield b"  </testsuite>\n"


def _counts(results: Sequence[Result], gaps: Sequence[Gap]) -> dict[str, str]:
    tags = [_TAGS.get(result.verdict) for result in results]
    return {
        "tests": str(len(results) + len(gaps)),
        "failures": str(tags.count("failure")),
        "errors": str(tags.count("error") + len(gaps)),
        "skipped": str(tags.count("skipped")),
    }


def _open(tag: str, indent: str, attributes: dict[str, str], end: str = ">\n") -> bytes:
    shown = "".join(f" {name}={quoteattr(spelled_out(value))}" for name, value in attributes.items())
    return f"{indent}<{tag}{shown}{end}".encode()
