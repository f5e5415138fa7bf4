"""Graph, boundary, rules and exemptions in; assessment out. Pure: the day and everything else is given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date

from residency.exemptions import RULE as STALE_EXEMPTION
from residency.exemptions import apply_exemptions
from residency.model.boundary import Boundary
from residency.model.claims import Graph
from residency.model.identity import finding_id
from residency.model.resources import Inventory
from residency.model.results import Assessment, CatalogueInfo, Exemption, Result, Summary
from residency.model.rows import Gap, SourceInfo
from residency.model.verdicts import OPEN, Kind, Verdict
from residency.rules.interface import RuleModule

Baseline = frozenset[tuple[str, str | None]]
"""Findings that are taken as known: (id, subscription); None stands for every subscription."""
_Counted = tuple[str, Verdict]
"""Of a judgement that is not written out: the folded id of whom it is about, and the verdict."""


def assess(
    inventory: Inventory,
    graph: Graph,
    *,
    boundary: Boundary,
    rules: Sequence[RuleModule],
    exemptions: Iterable[Exemption] = (),
    baseline: Baseline = frozenset(),
    listed: Collection[Verdict] = frozenset(Verdict),
    as_of: date,
    catalogue: CatalogueInfo,
    source: SourceInfo,
    gaps: Iterable[Gap] = (),
) -> Assessment:
    """Let every rule judge, apply what was accepted, and count.

    Args:
        inventory: what the graph is about; its tally of settled rows goes into the counts.
        graph: every claim.
        boundary: what counts as inside.
        rules: in the order in which they are run.
        exemptions: accepted findings.
        baseline: known findings; they become `not_checked`.
        listed: verdicts whose results are wanted; the others are counted and not written out.
        as_of: the day that decides whether an exemption holds.
        catalogue: which catalogue the graph comes from.
        source: what was read.
        gaps: what could not be read.
    """
    wanted = OPEN | frozenset(listed)
    results: list[Result] = []
    counted: list[_Counted] = []
    for rule in rules:
        written, unwritten = _run(rule, graph, boundary, wanted)
        results += written
        counted += unwritten
    results = [_known(result) if _is_in(result, baseline) else result for result in results]
    results = apply_exemptions(results, exemptions, as_of)
    ordered = sorted(results, key=lambda one: (one.subject.lower(), one.rule, one.kind, one.path, one.id))
    return Assessment(
        boundary=boundary,
        catalogue=catalogue,
        as_of=as_of.isoformat(),
        source=source,
        gaps=tuple(gaps),
        results=tuple(ordered),
        summary=_summary(ordered, counted, inventory),
        rules=(*(rule.RULE for rule in rules), STALE_EXEMPTION),
    )


def _run(
    module: RuleModule, graph: Graph, boundary: Boundary, wanted: Collection[Verdict]
) -> tuple[list[Result], list[_Counted]]:
    """A rule's results, and what is to be counted of those that nobody wants; a crash is a result, never silence."""
    results: list[Result] = []
    counted: list[_Counted] = []
    try:
        for judgement in module.check(graph, boundary):
            if judgement.verdict in wanted:
                results.append(judgement.result())
            else:
                counted.append((judgement.subject.node, judgement.verdict))
        return results, counted
    except Exception as error:  # noqa: BLE001 - whatever a rule dies of becomes a finding and exit 2
        rule = module.RULE
        kind = min(rule.kinds, default=Kind.REFERENCE)
        crash = Result(
            id=finding_id(rule=rule.id, kind=kind, arm_type="rule", key=rule.slug, path="check", to=()),
            rule=rule.id,
            name=rule.slug,
            verdict=Verdict.ERROR,
            kind=kind,
            subject=f"rule:{rule.id}",
            type="rule",
            path="check",
            paths=("check",),
            reason=f"the rule crashed with {type(error).__name__}, so nothing that it judges is proven",
            fix="Report this; the other rules' results stand.",
        )
        return [crash], []


def _is_in(result: Result, baseline: Baseline) -> bool:
    if result.verdict not in OPEN:
        return False
    if result.subscription is None:
        return any(known == result.id for known, _ in baseline)
    return (result.id, result.subscription) in baseline or (result.id, None) in baseline


def _known(result: Result) -> Result:
    return replace(result, verdict=Verdict.NOT_CHECKED, reason="was there already: it is in the baseline")


def _summary(results: Sequence[Result], counted: Collection[_Counted], inventory: Inventory) -> Summary:
    worst: dict[str, Verdict] = {}
    read = {resource.id: resource.node for resource in inventory.resources}
    for result in results:
        node = read.get(result.subject)
        if node is not None:
            worst[node] = max(result.verdict, worst.get(node, result.verdict), key=lambda one: one.weight)
    for node, verdict in counted:
        known = worst.get(node)
        if known is None or known.weight < verdict.weight:
            worst[node] = verdict
    resources, counts = Counter(worst.values()), Counter(result.verdict for result in results)
    counts.update(verdict for _, verdict in counted)
    resources.update({Verdict(name): count for name, count in inventory.tally.resources.items()})
    counts.update({Verdict(name): count for name, count in inventory.tally.results.items()})
    roots = {result.root.lower() for result in results if result.verdict is Verdict.FAIL and result.root}
    return Summary(
        resources={verdict: resources[verdict] for verdict in Verdict},
        results={verdict: counts[verdict] for verdict in Verdict},
        roots=len(roots),
    )
