"""An assessment that has something of everything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from residency.model.results import Assessment, CatalogueInfo
from residency.model.rows import Gap, Provenance, SourceInfo
from tests.residency.estates import Row

Judge = Callable[..., Assessment]
Estate = Callable[[str], list[Row]]
DIGEST = f"sha256:{64 * '0'}"


@pytest.fixture
def leaking(judge: Judge, estate: Estate) -> Assessment:
    """A leak with its root, a doubt, a gap, a source on this machine, and the rules that found something."""
    rows = [*estate("res013-fail"), *estate("res004-unknown"), Gap(where="/subscriptions/x", reason="forbidden")]
    source = SourceInfo(
        vantage="state",
        target="export.json",
        endpoint="https://localhost:8443",
        digest=DIGEST,
        scope=("00000000-0000-0000-0000-000000000001",),
        started="2026-11-25T00:00:00Z",
        ended="2026-11-25T00:00:01Z",
    )
    provenance = Provenance(vantage="state", urn="urn:pulumi:a::b::c::d", file="stacks/x.py", line=7)
    assessment = judge(rows, source=source, provenance=provenance)
    return replace(
        assessment,
        boundary=replace(assessment.boundary, digest=DIGEST),
        catalogue=CatalogueInfo(version="1.2026-11-25", digest=DIGEST),
        rules=tuple(rule for rule in assessment.rules if rule.id in {one.rule for one in assessment.results}),
    )
