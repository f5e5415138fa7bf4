"""What an assessment comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from residency.model.boundary import Boundary
from residency.model.rows import Gap, SourceInfo
from residency.model.verdicts import Kind, Verdict


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """What describes a rule to reports.

    Attributes:
        id: `RES###`, never reused.
        slug: names the fault, `copy-outside-boundary`.
        title: one line.
        kinds: the kinds of claim that the rule judges; empty where it gives the kind of what it is about.
        help: its page, Markdown: the docstring of its module.
    """

    id: str
    slug: str
    title: str
    kinds: frozenset[Kind] = frozenset()
    help: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Exemption:
    """A finding that somebody accepted until a day.

    Attributes:
        id: the finding's id.
        subscription: its subscription; None accepts it in every one.
        reason: why.
        approver: who.
        expires: ISO 8601 date, the last day on which it holds.
        file: where it is written down.
    """

    id: str
    subscription: str | None = None
    reason: str
    approver: str
    expires: str
    file: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Location:
    """A place in a file that somebody can edit; `line` counts from one."""

    file: str
    line: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Result:
    """One answer: rule, kind, subject and path make it unique within an assessment.

    The attributes are those of the machine contract; `id` is `model.identity.finding_id`.
    """

    id: str
    rule: str
    name: str
    verdict: Verdict
    kind: Kind
    subject: str
    arm_id: str | None = None
    urn: str | None = None
    type: str
    subscription: str | None = None
    to: tuple[str, ...] = ()
    path: str
    paths: tuple[str, ...] = ()
    via: tuple[str, ...] = ()
    routes: tuple[tuple[str, ...], ...] = ()
    affects: tuple[str, ...] = ()
    root: str | None = None
    confidence: str = "high"
    location: Location | None = None
    reason: str
    fix: str = ""
    exemption: Exemption | None = None
    frameworks: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Summary:
    """Counts over everything that was read, also over what a report leaves out.

    Attributes:
        resources: verdict -> resources whose heaviest verdict it is.
        results: verdict -> results.
        roots: resources with a first fault.
    """

    resources: Mapping[Verdict, int]
    results: Mapping[Verdict, int]
    roots: int


@dataclass(frozen=True, kw_only=True, slots=True)
class CatalogueInfo:
    """Which catalogue judged."""

    version: str
    digest: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Assessment:
    """Everything a report needs, and nothing that has to be looked up elsewhere."""

    boundary: Boundary
    catalogue: CatalogueInfo
    as_of: str
    source: SourceInfo
    gaps: tuple[Gap, ...]
    results: tuple[Result, ...]
    summary: Summary
    rules: tuple[Rule, ...]
