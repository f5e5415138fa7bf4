"""A policy rule: read and checked once, then asked of resources.

Source: MicrosoftDocs/azure-docs, articles/governance/policy/concepts/definition-structure.md (Policy rule), read
2026-11-25.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from typing import Any
from typing import Literal as OneOf

from infra.localazure.arm.policy import expressions, fields, functions
from infra.localazure.arm.policy.conditions import OPERATORS, ConditionError, Operator
from infra.localazure.arm.policy.expressions import ExpressionError, Functions
from infra.localazure.arm.policy.functions import Facts
from residency.arm.template.expression import Literal, unescaped
from residency.model.regions import fold_name

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


class EvaluationError(ValueError):
    """A rule cannot be worked out for a resource. Azure then refuses the write."""


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


_OF_ITSELF = frozenset({"type", "kind", "name", "fullname"})
_EITHER = frozenset({True, False})

Trace = list[dict[str, Any]]
"""The conditions that were asked, as Azure shows them under `evaluatedExpressions`."""


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


def holds(node: Node, facts: Facts, trace: Trace | None = None) -> bool:
    """Whether a rule's condition is true of a resource.

    Raises:
        EvaluationError: it cannot be said.
    """
    match node:
        case Not(inner):
            return not holds(inner, facts, trace)
        case AllOf(parts):
            return all(holds(part, facts, trace) for part in parts)
        case AnyOf(parts):
            return any(holds(part, facts, trace) for part in parts)
        case Test():
            return _test(node, facts, trace)


def is_applicable(node: Node, facts: Facts) -> bool:
    """Whether a rule is meant for a resource at all: whether its type, kind and name leave the condition possible."""
    try:
        return True in _possible(node, facts)
    except EvaluationError:
        return True


def _possible(node: Node, facts: Facts) -> frozenset[bool]:
    """What a condition can come to where only type, kind and name are looked at."""
    match node:
        case Not(inner):
            return frozenset(not each for each in _possible(inner, facts))
        case AllOf(parts) | AnyOf(parts):
            found = [_possible(part, facts) for part in parts]
            decisive = isinstance(node, AnyOf)
            certain, possible = any(each == {decisive} for each in found), any(decisive in each for each in found)
            if certain or not possible:
                return frozenset({decisive if certain else not decisive})
        case Test(kind="Field", subject=field) if str(field).lower() in _OF_ITSELF:
            return frozenset({_test(node, facts, None)})
    return _EITHER


def worked_out(value: Any, known: Functions) -> Any:
    """A value with the expressions in it worked out.

    Raises:
        EvaluationError: one of them cannot be.
    """
    if isinstance(value, list):
        return [worked_out(each, known) for each in value]
    if isinstance(value, Mapping):
        return {key: worked_out(each, known) for key, each in value.items()}
    if not isinstance(value, str):
        return value
    if not expressions.is_one(value):
        return unescaped(value)
    try:
        return expressions.evaluate(value, known)
    except ExpressionError as error:
        raise EvaluationError(str(error)) from error


def _test(test: Test, facts: Facts, trace: Trace | None) -> bool:
    known = functions.of(facts)
    wanted = worked_out(test.wanted, known)
    if isinstance(test.subject, Count):
        shown, path = test.subject.field or test.subject.name, ""
        values: tuple[Any, ...] = (_counted(test.subject, facts),)
    elif test.kind == "Field":
        shown = worked_out(test.subject, known)
        selection = fields.select(facts.subject, str(shown), facts.pins)
        values, path = selection.values, selection.path
        if str(shown).lower() == "location":
            wanted = _folded(wanted)
    else:
        shown, path, values = test.subject, "", (worked_out(test.subject, known),)
    try:
        result = all(test.holds(value, wanted) for value in values)
    except ConditionError as error:
        raise EvaluationError(str(error)) from error
    if trace is not None:
        trace.append(_traced(test, shown, path, values, wanted, result=result))
    return result


def _folded(wanted: Any) -> Any:
    if isinstance(wanted, list):
        return [_folded(each) for each in wanted]
    return fold_name(wanted) if isinstance(wanted, str) else wanted


def _traced(test: Test, shown: Any, path: str, values: tuple[Any, ...], wanted: Any, *, result: bool) -> dict[str, Any]:
    value = values[0] if len(values) == 1 else list(values)
    entry = {"result": str(result), "expressionKind": test.kind, "expression": shown}
    if path:
        entry["path"] = path
    return entry | {
        "expressionValue": value,
        "targetValue": wanted,
        "operator": test.operator[0].upper() + test.operator[1:],
    }


def _counted(count: Count, facts: Facts) -> int:
    members = _members(count, facts)
    return sum(1 for each in members if count.where is None or holds(count.where, each))


def _members(count: Count, facts: Facts) -> Iterator[Facts]:
    """The facts as they are with each member of the list as its only one."""
    if count.field is None:
        values = worked_out(count.values, functions.of(facts))
        if not isinstance(values, list):
            raise EvaluationError(f"'count' goes through a list, and {values!r} is none")
        for value in values:
            yield replace(facts, current={**facts.current, "": value, count.name.lower(): value})
        return
    field = str(worked_out(count.field, functions.of(facts)))
    selection = fields.select(facts.subject, field, facts.pins)
    for value, pins in zip(selection.values, selection.pins, strict=True):
        yield replace(facts, pins=pins, current={**facts.current, "": value, field.lower(): value})


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
