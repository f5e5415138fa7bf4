"""JSON as ARM itself reads it: with comments, unquoted names, single quotes, line breaks in strings, trailing commas.

azure-cli sends templates so: it pastes the text of the template's file into the request, behind `template:` without
quotes (JsonCTemplatePolicy of azure-cli 2.91.0, read 2026-11-25; recordings of the tests of `az deployment group` show
comments). Strict JSON is read faster by others; this is the second try.
"""

from __future__ import annotations

import json
import re
from typing import Any

_TOKEN = re.compile(
    r"""(?P<skipped>\s+|//[^\n]*|/\*.*?\*/)
    |(?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
    |(?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
    |(?P<word>[A-Za-z_$][\w$]*)
    |(?P<sign>[{}\[\]:,])""",
    re.DOTALL | re.VERBOSE,
)
_COLON = re.compile(r"\s*:")
_LITERALS = frozenset({"true", "false", "null"})
_CLOSING = frozenset("}]")
_NOT_A_VALUE = frozenset("{[,:")


def loads(text: str) -> Any:
    """Decode a text.

    Raises:
        ValueError: it is no JSON, however generously read.
    """
    tokens = _tokens(text)
    strict = " ".join(
        sign
        for before, sign, after in zip(["", *tokens], tokens, [*tokens[1:], ""], strict=False)
        if not (sign == "," and after in _CLOSING and before not in _NOT_A_VALUE)
    )
    try:
        return json.loads(strict, strict=False)
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error


def _tokens(text: str) -> list[str]:
    """The text's tokens, each as strict JSON writes it (but for line breaks in strings)."""
    tokens, at = [], 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ValueError(f"unexpected sign {text[at]!r} at character {at}")
        at = match.end()
        if match["text"]:
            tokens.append(_double_quoted(match["text"]))
        elif match["word"] and match["word"] not in _LITERALS:
            if not _COLON.match(text, at):
                raise ValueError(f"{match['word']} is no value")
            tokens.append(f'"{match["word"]}"')
        elif not match["skipped"]:
            tokens.append(match[0])
    return tokens


def _double_quoted(text: str) -> str:
    if text[0] == '"':
        return text
    return '"' + text[1:-1].replace("\\'", "'").replace('"', '\\"') + '"'
