"""What a rule comes to for one resource.

Source: MicrosoftDocs/azure-docs, articles/governance/policy/concepts/definition-structure.md (Conditions, Count), read
2026-11-25.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from infra.localazure.arm.policy import expressions, fields, functions
from infra.localazure.arm.policy.conditions import ConditionError
from infra.localazure.arm.policy.expressions import ExpressionError, Functions
from infra.localazure.arm.policy.functions import Facts
from infra.localazure.arm.policy.rule import AllOf, AnyOf, Count, Node, Not, Test
from residency.arm.template.expression import unescaped
from residency.model.regions import fold_name

_OF_ITSELF = frozenset({"type", "kind", "name", "fullname"})
_EITHER = frozenset({True, False})

Trace = list[dict[str, Any]]
"""The conditions that were asked, as Azure shows them under `evaluatedExpressions`."""


class EvaluationError(ValueError):
    """A rule cannot be worked out for a resource. Azure then refuses the write."""


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
