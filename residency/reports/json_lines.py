"""`jsonl`: the results of the machine contract, one a line; then one line with everything else."""

from __future__ import annotations

import orjson

from residency.model.results import Assessment
from residency.reports import _document
from residency.reports.interface import Style


def render(assessment: Assessment, style: Style) -> bytes:
    """Results first, each as in `json`; the last line has `schema`, the reading and the summary."""
    lines = [orjson.dumps(result) for result in _document.results(assessment, style)]
    last = {**_document.head(assessment), "summary": _document.summary(assessment)}
    return b"\n".join([*lines, orjson.dumps(last), b""])
