"""What the reports for people and for code hosts list, in which order, and how they spell what strangers wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from residency.model.results import Assessment, Result
from residency.model.verdicts import Verdict
from residency.reports.interface import Style
from residency.reports.redact import redact

CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
"""Signs that steer a terminal, start a line, turn the direction of reading, or that XML and UTF-8 do not have."""
_SHOWN = frozenset({Verdict.ERROR, Verdict.FAIL, Verdict.UNKNOWN})
"""Listed without `--only`: what somebody has to do something about."""


def listed(assessment: Assessment, style: Style) -> list[Result]:
    """The results to list, those of one root beside each other and the root's own first, the heaviest root first.

    Without `only` these are the open ones, errors, and what was accepted.
    """
    verdicts = _SHOWN if style.only is None else style.only
    is_accepted = style.only is None
    return sorted(
        (one for one in assessment.results if one.verdict in verdicts or (one.exemption and is_accepted)), key=_order
    )


def by_root(results: list[Result]) -> Iterator[tuple[str, list[Result]]]:
    """Groups of what `listed` returned, each with the id of its root as the source spelled it."""
    for root, group in groupby(results, key=root_of):
        found = list(group)
        yield next((one.root or one.subject for one in found if root_of(one) == root), root), found


def root_of(result: Result) -> str:
    """The id of the resource with the first fault, in lower case; the subject's own where there is none."""
    return (result.root or result.subject).lower()


def is_root(result: Result) -> bool:
    """Whether the result is about the resource with the first fault."""
    return result.subject.lower() == root_of(result)


def spelled_out(text: str) -> str:
    """The text without secrets, on one line, with control signs written as escapes."""
    return CONTROLS.sub(escaped, redact(text))


def escaped(match: re.Match[str]) -> str:
    """A control sign as an escape."""
    return match[0].encode("unicode_escape").decode("ascii")


def _order(result: Result) -> tuple[int, str, bool, str, str, str]:
    root = root_of(result)
    return -result.verdict.weight, root, not is_root(result), result.subject.lower(), result.rule, result.path
