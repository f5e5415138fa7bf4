"""The part of OData's `$filter` with which directory objects are looked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from infra.localazure.errors import ArmError

Test = Callable[[Mapping[str, Any]], bool]

_TEXT = r"'((?:[^']|'')*)'"
_FORMS: tuple[tuple[re.Pattern[str], Callable[[Any, str], bool]], ...] = (
    (re.compile(rf"(\w+)\s+eq\s+{_TEXT}", re.I), lambda value, text: _folded(value) == text),
    (
        re.compile(rf"startswith\(\s*(\w+)\s*,\s*{_TEXT}\s*\)", re.I),
        lambda value, text: _folded(value).startswith(text),
    ),
    (
        re.compile(rf"(\w+)/any\(\s*(?:\w+)\s*:\s*\w+\s+eq\s+{_TEXT}\s*\)", re.I),
        lambda value, text: isinstance(value, list) and text in map(_folded, value),
    ),
)
"""A property and a text, and whether the property's value passes. Graph compares texts without regard to case."""


def read(text: str) -> Test:
    """A test from `A eq 'x'`, `startswith(A,'x')` or `A/any(c:c eq 'x')`, joined by `and`; all pass an empty filter.

    Raises:
        ArmError: 400, the filter is another one.
    """
    tests = [_clause(part.strip()) for part in _parts(text)]
    return lambda body: all(test(body) for test in tests)


def _parts(text: str) -> list[str]:
    return re.split(r"\s+and\s+(?=(?:[^']*'[^']*')*[^']*$)", text, flags=re.I) if text.strip() else []


def _clause(text: str) -> Test:
    for form, passes in _FORMS:
        match = form.fullmatch(text)
        if match:
            return _test(match[1].lower(), match[2].replace("''", "'").lower(), passes)
    raise ArmError(400, "BadRequest", f"Invalid filter clause: '{text}'.")


def _test(name: str, text: str, passes: Callable[[Any, str], bool]) -> Test:
    def test(body: Mapping[str, Any]) -> bool:
        return any(passes(value, text) for key, value in body.items() if key.lower() == name)

    return test


def _folded(value: Any) -> str:
    return str(value).lower()
