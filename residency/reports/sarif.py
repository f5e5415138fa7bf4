"""`sarif`: SARIF 2.1.0, for code hosts and viewers of findings.

What fails has the kind `fail` and the level `error`. What is unproven has the kind `open`, for which the format has no
level; hosts that do not know kinds take the level of the rule, `warning`, so that it is not lost there either.
"""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from residency.model.identity import ID_VERSION
from residency.model.results import Assessment, Result, Rule
from residency.model.verdicts import Verdict
from residency.reports._document import is_loopback
from residency.reports._listing import listed, spelled_out
from residency.reports._sarif_places import Places
from residency.reports.interface import Style

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_KINDS = {
    Verdict.ERROR: "fail",
    Verdict.FAIL: "fail",
    Verdict.UNKNOWN: "open",
    Verdict.NOT_CHECKED: "informational",
    Verdict.PASS: "pass",
    Verdict.NOT_APPLICABLE: "notApplicable",
}
_WORDS = {Verdict.FAIL: "Outside", Verdict.UNKNOWN: "Unproven"}
_TAIL = b"\n    }\n  ]\n}"
_FINGERPRINT = f"residencyFinding/v{ID_VERSION}"


def render(assessment: Assessment, style: Style) -> Iterator[bytes]:
    """One run: findings with those of one root beside each other, and what could not be read as notifications."""
    places, clauses = Places(assessment), _clauses(assessment)
    rules = {rule.id: index for index, rule in enumerate(assessment.rules)}
    document = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(assessment, places, clauses)]}
    head = orjson.dumps(document, option=orjson.OPT_INDENT_2)
    yield head.removesuffix(_TAIL) + b',\n      "results": ['
    twins: Counter[str] = Counter()
    before = b"\n        "
    for one in listed(assessment, style):
        twins[one.id] += 1
        yield before + orjson.dumps(_result(one, places, rules.get(one.rule), clauses, twins[one.id]))
        before = b",\n        "
    yield b"]" + _TAIL + b"\n"


def _run(assessment: Assessment, places: Places, clauses: dict[str, int]) -> dict[str, Any]:
    """Everything of the run but the results."""
    boundary, source, counts = assessment.boundary, assessment.source, assessment.summary
    run: dict[str, Any] = {
        "tool": {
            "driver": {"name": "residency", "rules": [_descriptor(rule) for rule in assessment.rules]},
            "extensions": [{"name": "residency-catalogue", "version": assessment.catalogue.version}],
        },
        "automationDetails": {"id": f"residency/{boundary.name}/{source.vantage}/"},
        "invocations": [_invocation(assessment)],
        "artifacts": places.artifacts(),
        "properties": {
            "boundary": {"name": boundary.name, "title": boundary.title, "digest": boundary.digest},
            "catalogueDigest": assessment.catalogue.digest,
            "asOf": assessment.as_of,
            "vantage": source.vantage,
            "endpoint": source.endpoint,
            "loopback": is_loopback(source),
            "resources": {verdict.value: count for verdict, count in counts.resources.items()},
            "roots": counts.roots,
        },
    }
    if clauses:
        taxa = [{"id": clause} for clause in clauses]
        run["taxonomies"] = [{"name": boundary.name, "shortDescription": {"text": boundary.title}, "taxa": taxa}]
    return run


def _descriptor(rule: Rule) -> dict[str, Any]:
    page = inspect.cleandoc(rule.help) or rule.title
    return {
        "id": rule.id,
        "name": rule.slug,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": " ".join(page.split("\n\n")[:2]).replace("\n", " ")},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": "warning"},
        "properties": {"tags": ["data-residency", *sorted(rule.kinds)]},
    }


def _invocation(assessment: Assessment) -> dict[str, Any]:
    source = assessment.source
    gaps = [
        {
            "level": "warning",
            "descriptor": {"id": "gap"},
            "message": {"text": _text(f"{gap.where}: {gap.reason}")},
        }
        for gap in assessment.gaps
    ]
    errors = [
        {"level": "error", "descriptor": {"id": "error"}, "message": {"text": _text(one.reason)}}
        for one in assessment.results
        if one.verdict is Verdict.ERROR
    ]
    times = {"startTimeUtc": source.started, "endTimeUtc": source.ended}
    return {
        "executionSuccessful": not errors,
        **{name: time.replace("+00:00", "Z") for name, time in times.items() if time},
        "toolExecutionNotifications": [*errors, *gaps],
    }


def _clauses(assessment: Assessment) -> dict[str, int]:
    """Every clause of law that the boundary names, with its place in the taxonomy."""
    named = {clause for clauses in assessment.boundary.frameworks.values() for clause in clauses}
    return {clause: index for index, clause in enumerate(sorted(named))}


def _result(
    result: Result, places: Places, rule_index: int | None, clauses: dict[str, int], twin: int
) -> dict[str, Any]:
    is_fault = result.verdict in {Verdict.FAIL, Verdict.ERROR}
    found: dict[str, Any] = {
        "ruleId": result.rule,
        "kind": _KINDS[result.verdict],
        "message": {"text": _message(result)},
        "locations": [places.location(result.subject, result)],
        "partialFingerprints": {_FINGERPRINT: result.id, "primaryLocationLineHash": f"{result.id}:{twin}"},
        "properties": _properties(result),
    }
    if rule_index is not None:
        found["ruleIndex"] = rule_index
    if is_fault:
        found["level"] = "error"
    related = list(_related(result, places))
    if related:
        found["relatedLocations"] = related
    if result.via:
        found["codeFlows"] = [_code_flow(result, way, places) for way in (result.via, *result.routes)]
    if result.exemption:
        found["kind"] = "fail" if result.root else "open"
        found |= {"level": "error"} if result.root else {}
        found["suppressions"] = [_suppression(result)]
    taxa = [{"id": one, "index": clauses[one], "toolComponent": {"index": 0}} for one in result.frameworks]
    if taxa:
        found["taxa"] = taxa
    return found


def _message(result: Result) -> str:
    word = _WORDS.get(result.verdict, "")
    to = f" ({', '.join(result.to)})" if result.to and result.verdict is Verdict.FAIL else ""
    fix = f" {result.fix}" if result.fix else ""
    return _text(f"{word}{to}{': ' if word else ''}{result.reason.removesuffix('.')}.{fix}")


def _properties(result: Result) -> dict[str, Any]:
    """What the format has no place of its own for, as the json report names it."""
    shown = {
        "verdict": result.verdict.value,
        "kind": result.kind.value,
        "type": result.type,
        "subject": result.subject,
        "urn": result.urn,
        "root": result.root,
        "to": list(result.to),
        "path": result.path,
        "paths": list(result.paths),
        "affects": list(result.affects),
        "confidence": result.confidence,
    }
    return {name: _redacted(value) for name, value in shown.items() if value}


def _redacted(value: str | list[str]) -> str | list[str]:
    return spelled_out(value) if isinstance(value, str) else [spelled_out(one) for one in value]


def _related(result: Result, places: Places) -> Iterator[dict[str, Any]]:
    """The root, the stations on the way, and whose data it is."""
    roles = dict.fromkeys(result.affects, "its data is concerned")
    roles |= dict.fromkeys(result.via, "on the way")
    if result.root and result.root.lower() != result.subject.lower():
        roles |= {result.root: "the root: the resource with the first fault"}
    for number, (resource, role) in enumerate(roles.items(), 1):
        yield {"id": number, **places.location(resource), "message": {"text": role}}


def _code_flow(result: Result, way: Iterable[str], places: Places) -> dict[str, Any]:
    stations = [(result.subject, "sends from here"), *((station, "to here") for station in way)]
    steps = [
        {"location": {**places.location(resource), "message": {"text": text}}, "nestingLevel": level}
        for level, (resource, text) in enumerate(stations)
    ]
    to = f"to {', '.join(result.to)}" if result.to else "the way"
    return {"message": {"text": _text(to)}, "threadFlows": [{"locations": steps}]}


def _suppression(result: Result) -> dict[str, Any]:
    exemption = result.exemption
    if exemption is None:
        raise ValueError("only what is exempted is suppressed")
    return {
        "kind": "external",
        "status": "accepted",
        "justification": spelled_out(exemption.reason),
        "properties": {
            "approver": spelled_out(exemption.approver),
            "expires": exemption.expires,
            "file": spelled_out(exemption.file),
        },
    }


def _text(text: str) -> str:
    """A message that no viewer takes a link from: in SARIF `[text](target)` is one, and a backslash takes that away."""
    plain = spelled_out(text)
    return plain.replace("[", "\\[").replace("]", "\\]") if "](" in plain else plain
