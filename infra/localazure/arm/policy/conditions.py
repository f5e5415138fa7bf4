"""The conditions of Azure's policy language: one actual value against what a rule asks for.

Source: MicrosoftDocs/azure-docs, articles/governance/policy/concepts/definition-structure.md (Conditions), read
2026-11-25. Texts are compared without case but by `match` and `notMatch`; that a boolean is compared by its word and a
missing value is never less, greater or alike is observed in built-in rules, else unverified.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

Operator = Callable[[Any, Any], bool]

_MATCH_SIGNS = {"#": r"\d", "?": "[A-Za-z]", ".": "."}


class ConditionError(ValueError):
    """A condition cannot be decided: the two values are not of a kind. Azure lets such an evaluation fail."""


def equals(actual: Any, wanted: Any) -> bool:
    """Whether two values are the same to a policy: no case, `true` for True, `3` for 3."""
    if isinstance(actual, dict | list) or isinstance(wanted, dict | list):
        return bool(actual == wanted)
    if actual is None or wanted is None:
        return actual is wanted
    return _text(actual) == _text(wanted)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value).lower()


def _like(actual: Any, wanted: Any) -> bool:
    if actual is None:
        return False
    first, *others = _text(wanted).split("*")
    text = _text(actual)
    if not others:
        return text == first
    last = others.pop()
    if len(text) < len(first) + len(last) or not text.startswith(first) or not text.endswith(last):
        return False
    at, end = len(first), len(text) - len(last)
    for part in others:  # one after the other, so that no pattern can take long
        found = text.find(part, at, end)
        if found < 0:
            return False
        at = found + len(part)
    return True


def _match(actual: Any, wanted: Any) -> bool:
    if actual is None:
        return False
    pattern = "".join(_MATCH_SIGNS.get(sign, re.escape(sign)) for sign in str(wanted))
    return re.fullmatch(pattern, str(actual), re.DOTALL) is not None


def _match_insensitively(actual: Any, wanted: Any) -> bool:
    return actual is not None and _match(str(actual).lower(), str(wanted).lower())


def _contains(actual: Any, wanted: Any) -> bool:
    if isinstance(actual, list):
        return any(equals(each, wanted) for each in actual)
    return actual is not None and _text(wanted) in _text(actual)


def _in(actual: Any, wanted: Any) -> bool:
    if not isinstance(wanted, list):
        raise ConditionError(f"'in' asks for a list and was given {wanted!r}")
    return any(equals(actual, each) for each in wanted)


def _contains_key(actual: Any, wanted: Any) -> bool:
    return isinstance(actual, Mapping) and any(equals(key, wanted) for key in actual)


def _exists(actual: Any, wanted: Any) -> bool:
    return (actual is not None) == equals(wanted, "true")


def _ordered(holds: Callable[[Any, Any], bool]) -> Operator:
    def compare(actual: Any, wanted: Any) -> bool:
        if actual is None:
            return False
        if _is_number(actual) and _is_number(wanted):
            return holds(actual, wanted)
        if _is_number(actual) and isinstance(wanted, str) and re.fullmatch(r"-?\d+(\.\d+)?", wanted):
            return holds(actual, float(wanted))
        if isinstance(actual, str) and isinstance(wanted, str):
            return holds(actual.lower(), wanted.lower())
        raise ConditionError(f"{actual!r} and {wanted!r} are not of a kind and have no order")

    return compare


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _not(operator: Operator) -> Operator:
    return lambda actual, wanted: not operator(actual, wanted)


_NAMED: Mapping[str, Operator] = {
    "equals": equals,
    "notEquals": _not(equals),
    "like": _like,
    "notLike": _not(_like),
    "match": _match,
    "notMatch": _not(_match),
    "matchInsensitively": _match_insensitively,
    "notMatchInsensitively": _not(_match_insensitively),
    "contains": _contains,
    "notContains": _not(_contains),
    "in": _in,
    "notIn": _not(_in),
    "containsKey": _contains_key,
    "notContainsKey": _not(_contains_key),
    "less": _ordered(lambda actual, wanted: actual < wanted),
    "lessOrEquals": _ordered(lambda actual, wanted: actual <= wanted),
    "greater": _ordered(lambda actual, wanted: actual > wanted),
    "greaterOrEquals": _ordered(lambda actual, wanted: actual >= wanted),
    "exists": _exists,
}
OPERATORS: Mapping[str, tuple[str, Operator]] = {name.lower(): (name, each) for name, each in _NAMED.items()}
"""By name in lower case: the name as Azure spells it, and the condition."""
