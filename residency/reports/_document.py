"""An assessment as the machine contract's plain values; `assessment-v1.schema.json` describes them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from residency.model.identity import ID_VERSION
from residency.model.results import Assessment, Result
from residency.model.rows import SourceInfo
from residency.reports.interface import Style
from residency.reports.redact import redact

SCHEMA = "residency/assessment/v1"
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def head(assessment: Assessment) -> dict[str, Any]:
    """Everything but results and summary."""
    boundary, source = assessment.boundary, assessment.source
    return {
        "schema": SCHEMA,
        "boundary": {
            "name": boundary.name,
            "title": boundary.title,
            "countries": sorted(boundary.countries),
            "digest": boundary.digest,
        },
        "catalogue": {"version": assessment.catalogue.version, "digest": assessment.catalogue.digest},
        "as_of": assessment.as_of,
        "source": {
            "vantage": source.vantage,
            "target": redact(source.target),
            "endpoint": source.endpoint,
            "loopback": is_loopback(source),
            "digest": source.digest,
            "identity": source.identity,
            "scope": list(source.scope),
            "started": source.started,
            "ended": source.ended,
        },
        "gaps": [{"where": redact(gap.where), "reason": redact(gap.reason)} for gap in assessment.gaps],
    }


def summary(assessment: Assessment) -> dict[str, Any]:
    """The counts."""
    counts = assessment.summary
    return {
        "resources": {verdict.value: count for verdict, count in counts.resources.items()},
        "results": {verdict.value: count for verdict, count in counts.results.items()},
        "roots": counts.roots,
    }


def results(assessment: Assessment, style: Style) -> Iterator[dict[str, Any]]:
    """The results that are to be listed."""
    for result in assessment.results:
        if style.only is None or result.verdict in style.only:
            yield _result(result)


def is_loopback(source: SourceInfo) -> bool:
    """Whether what was read is no cloud, but something on this machine."""
    return bool(source.endpoint) and urlsplit(source.endpoint or "").hostname in _LOOPBACK


def _result(result: Result) -> dict[str, Any]:
    location, exemption = result.location, result.exemption
    return {
        "id": result.id,
        "idVersion": ID_VERSION,
        "rule": result.rule,
        "name": result.name,
        "verdict": result.verdict,
        "kind": result.kind,
        "subject": redact(result.subject),
        "arm_id": redact(result.arm_id) if result.arm_id else None,
        "urn": redact(result.urn) if result.urn else None,
        "type": result.type,
        "to": list(result.to),
        "path": redact(result.path),
        "paths": [redact(path) for path in result.paths],
        "via": [redact(one) for one in result.via],
        "routes": [[redact(one) for one in route] for route in result.routes],
        "affects": [redact(one) for one in result.affects],
        "root": redact(result.root) if result.root else None,
        "confidence": result.confidence,
        "location": {"file": location.file, "line": location.line} if location else None,
        "reason": redact(result.reason),
        "fix": result.fix,
        "exemption": {
            "reason": redact(exemption.reason),
            "approver": exemption.approver,
            "expires": exemption.expires,
            "file": exemption.file,
        }
        if exemption
        else None,
        "frameworks": list(result.frameworks),
    }
