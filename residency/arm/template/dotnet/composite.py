"""Composite format strings: `String.Format("{0,-5}: {1:N0}", …)`.

Source: the page "Composite formatting" of the .NET documentation, read 2026-11-25.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from residency.arm.template.dotnet.numbers import FormatError, number
from residency.arm.template.limits import MOST_PRODUCED, within

_PIECE = re.compile(
    r"(?P<text>[^{}]+)|(?P<brace>\{\{|\}\})"
    r"|\{(?P<index>\d{1,7})\s*(?:,\s*(?P<width>-?\d{1,7})\s*)?(?::(?P<form>(?:[^{}]|\{\{|\}\})*))?\}"
)
_WRONG_INDEX = "Index (zero based) must be greater than or equal to zero and less than the size of the argument list."


def composed(form: str, values: Sequence[Any]) -> str:
    """The text with every `{index[,width][:format]}` replaced by that value.

    Raises:
        FormatError: the text is not a composite format string, or names a value that there is not.
        TemplateError: the result is longer than is taken.
    """
    found: list[str] = []
    at = size = 0
    while at < len(form):
        piece = _PIECE.match(form, at)
        if piece is None:
            raise FormatError("Input string was not in a correct format.")
        at = piece.end()
        found.append(piece["text"] or (piece["brace"] or "")[:1] or _item(piece, values))
        size += len(found[-1])
        within(size, MOST_PRODUCED, "characters in the result of 'format'")
    return "".join(found)


def _item(piece: re.Match[str], values: Sequence[Any]) -> str:
    if int(piece["index"]) >= len(values):
        raise FormatError(_WRONG_INDEX)
    value, form = values[int(piece["index"])], (piece["form"] or "").replace("{{", "{").replace("}}", "}")
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    shown = number(value, form) if is_number else text_of(value)
    width = int(piece["width"] or 0)
    within(abs(width), MOST_PRODUCED, "characters in the result of 'format'")
    return shown.ljust(-width) if width < 0 else shown.rjust(width)


def text_of(value: Any) -> str:
    """Any value as a text: JSON without spaces for arrays and objects, nothing for null."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "True" if value else "False"
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
