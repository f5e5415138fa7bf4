"""The functions of a policy rule: those of templates that work on values alone, and those that only policies have.

Source: MicrosoftDocs/azure-docs, articles/governance/policy/concepts/definition-structure.md (Policy functions) and
articles/azure-resource-manager/templates/template-functions.md, read 2026-11-25.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from infra.localazure.arm.policy import fields
from infra.localazure.arm.policy.conditions import equals
from infra.localazure.arm.policy.expressions import Functions
from infra.localazure.arm.policy.fields import Pins, Subject
from infra.localazure.arm.shape import timestamp


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """All that a rule can ask for.

    Attributes:
        subject: the resource.
        parameters: effective values by name in lower case.
        group: the body of its resource group, None outside of one.
        subscription: the body of its subscription.
        api_version: of the request.
        now: seconds since the epoch.
        pins: while `count` goes through a list, its one member, by the alias of the members.
        current: while `count` goes through a list, what `current()` answers: by the name of the count, and by "" for
            the innermost.
    """

    subject: Subject
    parameters: Mapping[str, Any]
    group: Mapping[str, Any] | None
    subscription: Mapping[str, Any]
    api_version: str
    now: float
    pins: Pins
    current: Mapping[str, Any]


def of(facts: Facts) -> Functions:
    """Every function, with the facts at hand."""
    known: dict[str, Callable[..., Any]] = {
        "parameters": lambda name: facts.parameters[name.lower()],
        "field": lambda name: fields.select(facts.subject, name, facts.pins).literal,
        "current": lambda name="": _current(facts, name),
        "resourcegroup": lambda: facts.group or {},
        "subscription": lambda: facts.subscription,
        "requestcontext": lambda: {"apiVersion": facts.api_version},
        "utcnow": lambda: timestamp(facts.now),
    }
    return ChainMap(known, _PURE)


def of_parameters(values: Mapping[str, Any]) -> Functions:
    """What an initiative may use where it passes its parameters on: their values by name in lower case."""
    return ChainMap({"parameters": lambda name: values[name.lower()]}, _PURE)


def _current(facts: Facts, name: str) -> Any:
    if name.lower() in facts.current:
        return facts.current[name.lower()]
    return fields.select(facts.subject, name, facts.pins).literal


def _concat(*values: Any) -> Any:
    if all(isinstance(value, list) for value in values):
        return [item for value in values for item in value]
    return "".join(_string(value) for value in values)


def _string(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def _contains(holder: Any, wanted: Any) -> bool:
    if isinstance(holder, str):
        return _string(wanted) in holder
    return any(equals(each, wanted) for each in holder)


def _split(text: str, separators: str | list[str]) -> list[str]:
    first, *others = [separators] if isinstance(separators, str) else separators
    for other in others:
        text = text.replace(other, first)
    return text.split(first)


def _substring(text: str, start: int, length: int | None = None) -> str:
    end = len(text) if length is None else start + length
    if start < 0 or end > len(text):
        raise ValueError(f"'{text}' has no {length} signs from {start} on")
    return text[start:end]


def _add_days(moment: str, days: int) -> str:
    stem = moment.removesuffix("Z").partition(".")[0]
    when = datetime.fromisoformat(stem).replace(tzinfo=UTC) + timedelta(days=days)
    return timestamp(when.timestamp())


def _bool(value: Any) -> bool:
    return equals(value, "true") or equals(value, 1)


_PURE: dict[str, Callable[..., Any]] = {
    "add": lambda a, b: a + b,
    "adddays": _add_days,
    "and": lambda *values: all(value is True for value in values),
    "array": lambda value: value if isinstance(value, list) else [value],
    "bool": _bool,
    "coalesce": lambda *values: next((value for value in values if value is not None), None),
    "concat": _concat,
    "contains": _contains,
    "createarray": lambda *values: list(values),
    "div": lambda a, b: int(a / b),
    "empty": lambda value: value is None or len(value) == 0,
    "endswith": lambda text, end: text.lower().endswith(end.lower()),
    "equals": equals,
    "false": lambda: False,
    "first": lambda value: value[0] if value else "",
    "greater": lambda a, b: a > b,
    "greaterorequals": lambda a, b: a >= b,
    "indexof": lambda text, part: text.lower().find(part.lower()),
    "int": int,
    "intersection": lambda *lists: [each for each in lists[0] if all(each in other for other in lists[1:])],
    "join": lambda items, sign: sign.join(map(_string, items)),
    "last": lambda value: value[-1] if value else "",
    "lastindexof": lambda text, part: text.lower().rfind(part.lower()),
    "length": len,
    "less": lambda a, b: a < b,
    "lessorequals": lambda a, b: a <= b,
    "max": max,
    "min": min,
    "mod": lambda a, b: a % b,
    "mul": lambda a, b: a * b,
    "not": lambda value: not value,
    "null": lambda: None,
    "or": lambda *values: any(value is True for value in values),
    "padleft": lambda text, width, sign=" ": _string(text).rjust(width, sign),
    "replace": lambda text, old, new: text.replace(old, new),
    "skip": lambda value, count: value[max(count, 0) :],
    "split": _split,
    "startswith": lambda text, start: text.lower().startswith(start.lower()),
    "string": _string,
    "sub": lambda a, b: a - b,
    "substring": _substring,
    "take": lambda value, count: value[: max(count, 0)],
    "tolower": lambda text: text.lower(),
    "toupper": lambda text: text.upper(),
    "trim": lambda text: text.strip(),
    "true": lambda: True,
    "union": lambda *lists: list(dict.fromkeys(each for one in lists for each in one)),
}

NAMES = frozenset(_PURE) | {
    "if",
    "parameters",
    "field",
    "current",
    "resourcegroup",
    "subscription",
    "requestcontext",
    "utcnow",
}
"""Every function that a rule may use, in lower case."""
