"""`json`: one object, the machine contract."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from residency.model.results import Assessment
from residency.reports import _document
from residency.reports.interface import Style


def render(assessment: Assessment, style: Style) -> Iterator[bytes]:
    """The whole assessment as one JSON object, a result at a time."""
    head = orjson.dumps(_document.head(assessment), option=orjson.OPT_INDENT_2)
    yield head.removesuffix(b"\n}") + b',\n  "results": ['
    before = b"\n    "
    for result in _document.results(assessment, style):
        yield before + _indented(result, b"\n    ")
        before = b",\n    "
    yield b"]" if before.startswith(b"\n") else b"\n  ]"
    yield b',\n  "summary": ' + _indented(_document.summary(assessment), b"\n  ") + b"\n}\n"


def _indented(value: Any, line_break: bytes) -> bytes:
    """A value below others: JSON has no line breaks inside of texts, so that every one is one of the layout."""
    return orjson.dumps(value, option=orjson.OPT_INDENT_2).replace(b"\n", line_break)
