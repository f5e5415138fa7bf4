"""A report as text, whether its writer makes it whole or in parts."""

from __future__ import annotations

from typing import Any

from residency.model.results import Assessment
from residency.reports.interface import Style, writer


def render(name: str, assessment: Assessment, **style: Any) -> str:
    report = writer(name).render(assessment, Style(**style))
    return (report if isinstance(report, bytes) else b"".join(report)).decode()
