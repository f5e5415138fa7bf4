"""A rule's page with the law behind it, its fixtures, and the types whose facts it judges."""

from __future__ import annotations

import inspect
import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from residency.assess import assess
from residency.boundaries.load import DEFAULT, known_boundaries, load_boundary
from residency.catalogue.load import Catalogue
from residency.cli.explain_scope import types_judged_by
from residency.flow.graph import build_graph
from residency.flow.screen import Screener
from residency.frameworks.load import clauses
from residency.model.boundary import Boundary
from residency.model.results import Result, Rule
from residency.model.rows import RawRow, SourceInfo
from residency.model.verdicts import Verdict
from residency.reports.short_ids import shortened
from residency.rules.fixtures import Fixture, fixtures_of
from residency.rules.interface import load_rules

_WIDTH = 120
_SHOWN = 3
"""The most results that one fixture is shown by."""
_STEP = re.compile(r"[^.\[\]]+")


def document(rule: Rule) -> dict[str, Any]:
    """Everything about a rule, as plain values."""
    catalogue = Catalogue()
    fixtures: list[dict[str, Any]] = []
    for one in fixtures_of(rule.id):
        at_fault = [shown["path"] for before in fixtures[:1] for shown in before["shows"]]
        fixtures.append(_fixture(rule, one, catalogue, at_fault))
    kinds = sorted(rule.kinds)
    return {
        "id": rule.id,
        "slug": rule.slug,
        "title": rule.title,
        "kinds": kinds,
        "page": inspect.cleandoc(rule.help),
        "law": [_law(rule, load_boundary(name)) for name in known_boundaries()] if fixtures else [],
        "fixtures": fixtures,
        "judges": types_judged_by(rule, catalogue),
    }


def lines(shown: dict[str, Any]) -> Iterator[str]:
    """The document of a rule as text."""
    yield f"{shown['id']} {shown['slug']}"
    yield ""
    yield shown["page"]
    if shown["fixtures"]:
        yield ""
        yield "Fixtures, in residency/rules/fixtures"
    for fixture in shown["fixtures"]:
        yield f"  {fixture['file']}: {fixture['verdict']}"
        yield from (f"    {line}" for result in fixture["shows"] for line in _result_lines(result))
    yield from _law_lines(shown)
    yield from _judges(shown["judges"])


def _law_lines(shown: dict[str, Any]) -> Iterator[str]:
    if shown["law"]:
        yield ""
        depends = "" if shown["kinds"] else " (which, depends on what a finding is about)"
        yield f"Law that a finding touches{depends}"
    described: dict[str, dict[str, Any]] = {}
    for law in shown["law"]:
        yield f"  {law['boundary']}: {', '.join(clause['id'] for clause in law['clauses'])}"
        described |= {clause["id"]: clause for clause in law["clauses"]}
    for clause in described.values():
        article = f", {clause['article']}" if clause.get("article") else ""
        yield f"  {clause['id']}  {clause.get('instrument', 'is not described')}{article}"
        if "asks" in clause:
            yield f"    {clause['asks']}"
            yield f"    {clause['confidence']}; read {clause['checked_on']}: {', '.join(clause['sources'])}"


def _judges(judges: dict[str, Any]) -> Iterator[str]:
    yield ""
    yield f"Judges {judges['what']}"
    types = [f"{name} ({len(paths)})" if paths else name for name, paths in judges["types"].items()]
    if types:
        yield f"  {len(types)} types; `residency explain TYPE` shows their facts:"
        text = ", ".join(types).replace(" (", "\N{NO-BREAK SPACE}(")
        wrapped = textwrap.wrap(text, _WIDTH, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)
        yield from (line.replace("\N{NO-BREAK SPACE}", " ") for line in wrapped)


def _result_lines(result: dict[str, Any]) -> Iterator[str]:
    value = f" = {json.dumps(result['value'], ensure_ascii=False)}" if result["value"] is not None else ""
    to = f" -> {', '.join(result['to'])}" if result["to"] else ""
    yield f"{result['subject']}"
    yield f"  {result['path']}{value}: {result['rule']} {result['verdict']}{to}"
    if result["via"]:
        yield f"  via {' -> '.join(result['via'])}"


def _law(rule: Rule, boundary: Boundary) -> dict[str, Any]:
    kinds = rule.kinds or frozenset(boundary.frameworks)
    named = dict.fromkeys(one for kind in sorted(kinds) for one in boundary.frameworks.get(kind, ()))
    return {"boundary": boundary.name, "clauses": [_clause(one) for one in named]}


def _clause(identity: str) -> dict[str, Any]:
    known = clauses().get(identity)
    if known is None:
        return {"id": identity}
    return {
        "id": identity,
        "instrument": known.instrument,
        "article": known.article,
        "asks": known.asks,
        "confidence": {"secondary": "secondary sources", "single": "a single source"}[known.confidence],
        "sources": list(known.sources),
        "checked_on": known.checked_on,
    }


def _fixture(rule: Rule, fixture: Fixture, catalogue: Catalogue, at_fault: Sequence[str]) -> dict[str, Any]:
    results = _judged(fixture, catalogue)
    bodies = {str(row.get("id")): row for row in fixture.rows}
    shows = [_shown(one, bodies.get(one.subject, {})) for one in _deciding(rule, fixture, results, at_fault)]
    return {"file": fixture.name, "verdict": fixture.verdict.value, "shows": shows, "rows": list(fixture.rows)}


def _judged(fixture: Fixture, catalogue: Catalogue) -> Sequence[Result]:
    """What the checker says of a fixture, as of the day on which the catalogue was looked up last."""
    boundary = load_boundary(DEFAULT)
    day = date.fromisoformat(catalogue.info.version.partition(".")[2])
    screener = Screener(catalogue, boundary, day, screen=False)
    inventory = screener.read(RawRow(body=row) for row in fixture.rows)
    return assess(
        inventory,
        build_graph(inventory, catalogue, boundary, day),
        boundary=boundary,
        rules=load_rules(),
        as_of=day,
        catalogue=catalogue.info,
        source=SourceInfo(vantage="fixture", target=fixture.name),
    ).results


def _deciding(rule: Rule, fixture: Fixture, results: Sequence[Result], at_fault: Sequence[str]) -> Sequence[Result]:
    """The results to show: those at the place of the fault, if there are any.

    Of a rule that says nothing of what has no fault, it is what other rules say in its stead.
    """
    own = [one for one in results if one.rule == rule.id and one.verdict is fixture.verdict]
    found = own or [one for one in results if one.verdict is Verdict.PASS]
    return ([one for one in found if one.path in at_fault] or found)[:_SHOWN]


def _shown(result: Result, body: Mapping[str, Any]) -> dict[str, Any]:
    value = _value(body, result.path)
    return {
        "rule": result.rule,
        "verdict": result.verdict.value,
        "subject": shortened(result.subject),
        "path": result.path,
        "value": shortened(value) if isinstance(value, str) else value,
        "to": list(result.to),
        "via": [shortened(one) for one in result.via],
        "reason": shortened(result.reason),
    }


def _value(body: Any, path: str) -> Any:
    """What stands at a path of a row; None where nothing does."""
    for step in _STEP.findall(path):
        try:
            body = body[int(step)] if isinstance(body, list) else body[step]
        except (KeyError, IndexError, TypeError, ValueError):
            return None
    return body
