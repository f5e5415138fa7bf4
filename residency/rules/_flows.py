"""What rules share that differ by kind alone: what leads outside fails, what cannot be said is unknown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from residency.model.boundary import Boundary
from residency.model.claims import Claim, Graph, Placement
from residency.model.identity import finding_id, without_indices
from residency.model.places import Place, Unknown
from residency.model.resources import Resource
from residency.model.results import Location, Result, Rule
from residency.model.verdicts import Verdict

_CONFIDENCE = ("low", "medium", "high")


def direct(graph: Graph) -> Iterator[Claim]:
    """Flows that rules judge by their kind: those to something that is known, and not by way of something inside."""
    return (flow for flow in graph.flows if not flow.indirect and not flow.unresolved)


def holds_records_alone(claim: Placement) -> bool:
    """Whether what is there is nothing but records about resources."""
    return claim.holds == {"metadata"}


class Judgement(NamedTuple):
    """A verdict on one subject, kind and path without indices; the result is written only where somebody wants it."""

    rule: Rule
    verdict: Verdict
    claims: list[Claim]
    """Every claim about it; those with the verdict decide."""
    boundary: Boundary

    @property
    def subject(self) -> Resource:
        """Whom it is about."""
        return self.claims[0].subject

    def result(self) -> Result:
        """The judgement, written out."""
        return _result(self)


def judge(rule: Rule, claims: Iterable[Claim], boundary: Boundary) -> Iterator[Judgement]:
    """One judgement for each subject, kind and path without indices, the heaviest claim deciding.

    Args:
        rule: in whose name.
        claims: in any order; those of other kinds than the rule's are left to other rules.
        boundary: what counts as inside.
    """
    groups: dict[tuple[str, str, str], list[Claim]] = {}
    for claim in claims:
        if not rule.kinds or claim.kind in rule.kinds:
            path = without_indices(claim.path) if "[" in claim.path else claim.path
            groups.setdefault((claim.subject.node, claim.kind, path), []).append(claim)
    for group in groups.values():
        verdict = max((_verdict(claim, boundary)[0] for claim in group), key=lambda one: one.weight)
        yield Judgement(rule, verdict, group, boundary)


def _verdict(claim: Claim, boundary: Boundary) -> tuple[Verdict, str]:
    """The verdict of one claim, and why."""
    where = claim.where
    if isinstance(claim, Placement) and claim.holds <= boundary.free:
        is_inside = isinstance(where, tuple) and not boundary.outside(where)
        if not is_inside:
            return Verdict.NOT_APPLICABLE, f"{claim.reason}, and holds nothing but {', '.join(sorted(claim.holds))}"
    if isinstance(where, tuple):
        return (Verdict.FAIL if boundary.outside(where) else Verdict.PASS), claim.reason
    return (Verdict.UNKNOWN if isinstance(where, Unknown) else Verdict.NOT_APPLICABLE), where.reason


def _result(judgement: Judgement) -> Result:
    rule, verdict, group, boundary = judgement
    judged = [(claim, *_verdict(claim, boundary)) for claim in group]
    deciding = [(claim, reason) for claim, its, reason in judged if its is verdict]
    claim, reason = min(deciding, key=lambda one: (len(one[0].via), one[0].path, one[1]))
    is_fail, is_unknown = verdict is Verdict.FAIL, verdict is Verdict.UNKNOWN
    to = _destinations([one for one, _ in deciding], boundary, only_outside=is_fail)
    subject, evidence = claim.subject, claim.evidence
    urn, location = _origin(claim)
    path = min((one.path for one, _ in deciding), key=_by_index)
    return Result(
        id=finding_id(rule=rule.id, kind=claim.kind, arm_type=subject.type, key=subject.key, path=path, to=to),
        rule=rule.id,
        name=rule.slug,
        verdict=verdict,
        kind=claim.kind,
        subject=subject.id,
        arm_id=subject.id if subject.id.startswith("/") else None,
        urn=urn,
        type=subject.type,
        subscription=subject.subscription,
        to=to,
        path=path,
        paths=tuple(sorted({one.path for one, _ in deciding}, key=_by_index)),
        via=claim.via if is_fail else (),
        routes=_routes([one for one, _ in deciding], claim) if is_fail else (),
        affects=claim.affects if is_fail else (),
        root=(claim.root or subject.id) if is_fail else None,
        confidence=min((one.evidence.confidence for one, _ in deciding), key=_CONFIDENCE.index),
        location=location,
        reason=f"{path}: {reason}" + (f" ({evidence.note})" if evidence.note and verdict is not Verdict.FAIL else ""),
        fix=claim.fix if is_fail or is_unknown else "",
        frameworks=boundary.frameworks.get(claim.kind, ()) if is_fail or is_unknown else (),
    )


def _destinations(claims: list[Claim], boundary: Boundary, *, only_outside: bool) -> tuple[str, ...]:
    places: set[Place] = set()
    for claim in claims:
        if isinstance(claim.where, tuple):
            places.update(boundary.outside(claim.where) if only_outside else claim.where)
    return tuple(sorted(place.name for place in places))


def _routes(claims: list[Claim], shown: Claim) -> tuple[tuple[str, ...], ...]:
    ways = {way for claim in claims for way in (claim.via, *claim.routes) if way}
    return tuple(sorted(ways - {shown.via}, key=lambda way: (len(way), way)))


def _origin(claim: Claim) -> tuple[str | None, Location | None]:
    provenance = claim.subject.provenance
    if provenance is None:
        return None, None
    location = Location(file=provenance.file, line=provenance.line) if provenance.file else None
    return provenance.urn, location


def _by_index(path: str) -> tuple[tuple[int, str], ...]:
    """Sorts `a[2]` before `a[10]`."""
    parts = path.replace("]", "").replace("[", ".").split(".")
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in parts)
