"""A policy rule: read and checked once, then asked of resources.

Source: MicrosoftDocs/azure-docs, articles/governance/policy/concepts/definition-structure.md (Policy rule), read
2026-11-25.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Any
from typing import Literal as OneOf

from infra.localazure.arm.policy import expressions
from infra.localazure.arm.policy.conditions import OPERATORS, Operator
from infra.localazure.arm.policy.expressions import ExpressionError
from residency.arm.template.expression import Literal

EFFECTS = frozenset(
    {
        "append",
        "audit",
        "auditifnotexists",
        "deny",
        "denyaction",
        "deployifnotexists",
        "disabled",
        "manual",
        "modify",
    }
)


Kind = OneOf["Field", "Value", "Count"]
"""What a condition asks of."""


class RuleError(ValueError):
    """A rule is not one; the message says at which place."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Count:
    """How many members of a list something holds for.

    `field` is a `[*]` alias, or `values` a list whose members are called `name`.
    """

    field: str | None
    values: Any
    name: str
    where: Node | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Test:
    """One condition: what it asks of, and what for."""

    kind: Kind
    subject: Any
    operator: str
    holds: Operator
    wanted: Any


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite."""

    inner: Node


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every one of them."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of them."""

    parts: tuple[Node, ...]


Node = Test | Not | AllOf | AnyOf


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """A rule.

    Attributes:
        condition: when it applies.
        effect: what it then does; an expression, or its name.
        details: how, in the form that the effect asks for.
    """

    condition: Node
    effect: str
    details: Any


def parse(rule: object) -> Rule:
    """Read a rule.

    Raises:
        RuleError: something in it is unknown or missing.
    """
    parts = _keys(rule, "the policy rule")
    if "if" not in parts or "then" not in parts:
        raise RuleError("the policy rule needs 'if' and 'then'")
    then = _keys(parts["then"], "'then'")
    effect = then.get("effect")
    if not isinstance(effect, str):
        raise RuleError("'then' needs 'effect'")
    if not expressions.is_one(effect) and effect.lower() not in EFFECTS:
        raise RuleError(f"the effect '{effect}' is unknown")
    details = then.get("details")
    operations = details.get("operations") if isinstance(details, Mapping) else details
    if isinstance(operations, list) and not all(isinstance(each, Mapping) and "field" in each for each in operations):
        raise RuleError("each operation in 'details' needs 'field'")
    return Rule(condition=_node(parts["if"]), effect=effect, details=details)


def used_parameters(value: Any, own: Set[str] = expressions.OWN) -> Iterator[str]:
    """The names, in lower case, of the parameters that any expression in a value asks for by a plain text.

    Args:
        value: any piece of a rule.
        own: which of the functions that only policies have may be called.

    Raises:
        RuleError: an expression is not well formed, or asks for an unknown function.
    """
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from used_parameters(each, own)
    if not expressions.is_one(value):
        return
    try:
        called = list(expressions.calls(value, own))
    except ExpressionError as error:
        raise RuleError(str(error)) from error
    for each in called:
        match each.name.lower(), each.arguments:
            case "parameters", (Literal(name),):
                yield str(name).lower()


def _keys(value: object, place: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise RuleError(f"{place} must be an object")
    return {str(key).lower(): each for key, each in value.items()}


def _node(stated: object) -> Node:
    parts = _keys(stated, "a condition")
    for word, make in _LOGICAL.items():
        if word in parts:
            if len(parts) > 1:
                raise RuleError(f"'{word}' stands alone, and here beside '{', '.join(set(parts) - {word})}'")
            return make(parts[word])
    return _condition(parts)


def _several(stated: object) -> tuple[Node, ...]:
    if not isinstance(stated, list) or not stated:
        raise RuleError("'allOf' and 'anyOf' need a list of conditions")
    return tuple(_node(each) for each in stated)


_LOGICAL: Mapping[str, Callable[[object], Node]] = {
    "not": lambda stated: Not(_node(stated)),
    "allof": lambda stated: AllOf(_several(stated)),
    "anyof": lambda stated: AnyOf(_several(stated)),
}
_KINDS: Mapping[str, Kind] = {"field": "Field", "value": "Value", "count": "Count"}


def _condition(parts: Mapping[str, Any]) -> Test:
    subjects = [word for word in _KINDS if word in parts]
    others = [word for word in parts if word not in _KINDS]
    if len(subjects) != 1:
        raise RuleError("a condition asks for one of 'field', 'value' and 'count'")
    if len(others) != 1:
        raise RuleError(f"a condition needs one operator, and this has '{', '.join(others)}'")
    if others[0] not in OPERATORS:
        raise RuleError(f"the operator '{others[0]}' is unknown")
    subject, (operator, check) = parts[subjects[0]], OPERATORS[others[0]]
    if subjects[0] == "field" and not isinstance(subject, str):
        raise RuleError("'field' must be a text")
    return Test(
        kind=_KINDS[subjects[0]],
        subject=_count(subject) if subjects[0] == "count" else subject,
        operator=operator,
        holds=check,
        wanted=parts[others[0]],
    )


def _count(stated: object) -> Count:
    parts = _keys(stated, "'count'")
    if ("field" in parts) == ("value" in parts):
        raise RuleError("'count' needs one of 'field' and 'value'")
    if "field" in parts and "[*]" not in str(parts["field"]) and not expressions.is_one(parts["field"]):
        raise RuleError(f"'count' needs a [*] alias, and '{parts['field']}' is none")
    return Count(
        field=parts.get("field"),
        values=parts.get("value"),
        name=str(parts.get("name", "")),
        where=_node(parts["where"]) if "where" in parts else None,
    )
