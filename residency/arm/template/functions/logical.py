"""Logical functions."""

from __future__ import annotations

from typing import Any

from residency.arm.template.environment import Environment
from residency.arm.template.errors import TemplateError
from residency.arm.template.expression import Node
from residency.arm.template.functions.registry import Evaluate, function, on_trees, wrong_type


@on_trees("and")
def _and(env: Environment, evaluate: Evaluate, first: Node, second: Node, *more: Node) -> bool:
    return all(_truth("and", evaluate(each, env), at) for at, each in enumerate((first, second, *more)))


@on_trees("or")
def _or(env: Environment, evaluate: Evaluate, first: Node, second: Node, *more: Node) -> bool:
    return any(_truth("or", evaluate(each, env), at) for at, each in enumerate((first, second, *more)))


@on_trees("if")
def _if(env: Environment, evaluate: Evaluate, condition: Node, yes: Node, no: Node) -> Any:
    """Only the branch that is taken is evaluated."""
    return evaluate(yes if _truth("if", evaluate(condition, env), 0) else no, env)


@function("not")
def _not(value: bool) -> bool:  # noqa: FBT001 - the language's own signature
    return not value


@function("true")
def _true() -> bool:
    return True


@function("false")
def _false() -> bool:
    return False


@function("bool")
def _bool(value: str | int | bool) -> bool:  # noqa: FBT001 - the language's own signature
    if not isinstance(value, str):
        return bool(value)
    if value.lower() not in {"true", "false", "1", "0"}:
        raise TemplateError(
            "The template language function 'bool' was invoked with a parameter that is not valid. "
            "The value cannot be converted to the target type."
        )
    return value.lower() in {"true", "1"}


def _truth(name: str, value: Any, position: int) -> bool:
    if not isinstance(value, bool):
        raise wrong_type(name, position, (bool,), value)
    return value
