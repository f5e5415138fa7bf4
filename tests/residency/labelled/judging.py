"""Compares what is said of an estate with its labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from residency.model.identity import without_indices
from residency.model.results import Assessment, Result
from residency.model.verdicts import OPEN, Verdict
from tests.residency.labelled.reading import Estate, Label

Judge = Callable[..., Assessment]


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What an assessment comes to, held against the labels.

    Attributes:
        found: leaks that are labelled and said.
        missed: leaks that are labelled only.
        alarms: leaks that are said only, of rows that are not elsewhere on purpose.
        silent: doubts that are labelled only.
        unproven: rows that are in doubt, without a label that says so.
    """

    found: frozenset[Label] = field(default_factory=frozenset)
    missed: frozenset[Label] = field(default_factory=frozenset)
    alarms: frozenset[Label] = field(default_factory=frozenset)
    silent: frozenset[Label] = field(default_factory=frozenset)
    unproven: frozenset[str] = field(default_factory=frozenset)

    @property
    def is_right(self) -> bool:
        """Whether everything that is labelled is said, and nothing else."""
        return not (self.missed or self.alarms or self.silent or self.unproven)


def outcome(estate: Estate, assessment: Assessment) -> Outcome:
    """Hold an assessment of the estate's rows against its labels."""
    fails = {one for one in _labels(estate, assessment.results, Verdict.FAIL) if one.row not in estate.abroad}
    abroad = {one for one in _labels(estate, assessment.results, Verdict.FAIL) if one.row in estate.abroad}
    doubts = {_bare(one) for one in _labels(estate, assessment.results, Verdict.UNKNOWN, Verdict.ERROR)}
    wanted = {_bare(one) for one in estate.doubts}
    labelled = {one.row for one in wanted} | estate.abroad
    return Outcome(
        found=estate.fails & (fails | abroad),
        missed=estate.fails - fails - abroad,
        alarms=frozenset(fails - estate.fails),
        silent=frozenset(wanted - doubts),
        unproven=frozenset(one.row for one in doubts if one.row not in labelled),
    )


def said(assessment: Assessment) -> list[tuple[Any, ...]]:
    """Every finding, in the form in which two assessments are held against each other."""
    return sorted((one.id, one.verdict, one.to, one.path) for one in assessment.results if one.verdict in OPEN)


def _labels(estate: Estate, results: Iterable[Result], *verdicts: Verdict) -> set[Label]:
    names = {row["id"].lower(): name for name, row in estate.rows.items()}
    return {
        Label(names.get(one.subject.lower(), one.subject), one.kind, frozenset(one.to), _path(one))
        for one in results
        if one.verdict in verdicts
    }


def _path(result: Result) -> str:
    return without_indices(result.path).replace("[]", "").lower()


def _bare(label: Label) -> Label:
    return label._replace(to=frozenset())
