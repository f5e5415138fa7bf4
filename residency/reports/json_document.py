"""`json`: one object, the machine contract."""

from __future__ import annotations

import orjson

from residency.model.results import Assessment
from residency.reports import _document
from residency.reports.interface import Style


def render(assessment: Assessment, style: Style) -> bytes:
    """The whole assessment as one JSON object."""
    document = {
        **_document.head(assessment),
        "results": list(_document.results(assessment, style)),
        "summary": _document.summary(assessment),
    }
    return orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
