"""JSON as the template language reads it from a string: single quotes, bare names and comments are taken too.

Source: the examples of `json()` and `base64ToJson()` in "String functions" and "Object functions for ARM templates",
which have single quotes; bare names and comments are what the JSON library of .NET templates takes (unverified).
"""

from __future__ import annotations

import json
import math
import re
from typing import Any

from residency.arm.template.limits import MOST_NESTING

_TOKEN = re.compile(
    r"""(?P<kept>"(?:[^"\\]|\\.)*"|[\[\]{}:,]|-?\d[\d.eE+-]*|true\b|false\b|null\b)"""
    r"""|'(?P<quoted>(?:[^'\\]|\\.)*)'"""
    r"""|(?P<bare>[A-Za-z_$][\w$]*)(?=\s*:)"""
    r"""|(?P<dropped>\s+|//[^\n]*|/\*.*?\*/)""",
    re.DOTALL,
)
_QUOTES = re.compile(r"\\'|\\.|\"", re.DOTALL)


def loose_json(text: str) -> Any:
    """The value that the text stands for.

    Raises:
        ValueError: the text is no such JSON, is nested deeper than is taken, or holds a number or sign that no other
            JSON could carry on.
    """
    found: list[str] = []
    at = depth = 0
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None:
            raise ValueError(f"not JSON at character {at + 1}")
        at = token.end()
        if token["kept"]:
            found.append(token["kept"])
            depth += (token["kept"] in "[{") - (token["kept"] in "]}")
        elif token["quoted"] is not None:
            found.append('"' + _QUOTES.sub(_requoted, token["quoted"]) + '"')
        elif token["bare"]:
            found.append(f'"{token["bare"]}"')
        if depth > MOST_NESTING:
            raise ValueError(f"nested deeper than {MOST_NESTING} levels")
    value = json.loads(" ".join(found), strict=False, parse_int=_whole, parse_float=_finite)
    if "\\u" in text:  # half a surrogate pair cannot be sent
        json.dumps(value, ensure_ascii=False).encode()
    return value


def _whole(text: str) -> int:
    number = int(text)
    if not -(2**63) <= number < 2**64:
        raise ValueError("a number does not fit into 64 bits")
    return number


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("a number is too large")
    return number


def _requoted(part: re.Match[str]) -> str:
    return {"\\'": "'", '"': '\\"'}.get(part[0], part[0])
