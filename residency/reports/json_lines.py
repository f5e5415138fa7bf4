"""`jsonl`: the results of the machine contract, one a line; then one line with everything else."""

from __future__ import annotations

from collections.abc import Iterator

import orjson

from residency.model.results import Assessment
from residency.reports import _document
from residency.reports.interface import Style


def render(assessment: Assessment, style: Style) -> Iterator[bytes]:
    """Results first, each as in `json`; the last line has `schema`, the reading and the summary."""
    for result in _document.results(assessment, style):
        yield orjson.dumps(result, option=orjson.OPT_APPEND_NEWLINE)
    last = {**_document.head(assessment), "summary": _document.summary(assessment)}
    yield orjson.dumps(last, option=orjson.OPT_APPEND_NEWLINE)
