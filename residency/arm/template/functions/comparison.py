"""Comparison functions."""

from __future__ import annotations

from typing import Any

from residency.arm.template.environment import Environment
from residency.arm.template.errors import TemplateError
from residency.arm.template.expression import Node
from residency.arm.template.functions.registry import Evaluate, Json, function, on_trees, type_name


@function("equals")
def _equals(first: Json, second: Json) -> bool:
    """Strings are compared with their case, and true is not 1."""
    return type_name(first) == type_name(second) and bool(first == second)


@function("less")
def _less(first: int | str, second: int | str) -> bool:
    return _compared("less", first, second) < 0


@function("lessOrEquals")
def _less_or_equals(first: int | str, second: int | str) -> bool:
    return _compared("lessOrEquals", first, second) <= 0


@function("greater")
def _greater(first: int | str, second: int | str) -> bool:
    return _compared("greater", first, second) > 0


@function("greaterOrEquals")
def _greater_or_equals(first: int | str, second: int | str) -> bool:
    return _compared("greaterOrEquals", first, second) >= 0


@on_trees("coalesce")
def _coalesce(env: Environment, evaluate: Evaluate, *values: Node) -> Any:
    return next((found for found in (evaluate(each, env) for each in values) if found is not None), None)


def _compared(name: str, first: Any, second: Any) -> int:
    """Strings in the order of .NET's invariant culture: first by letters, then small before large (`a`, `A`, `b`)."""
    if type(first) is not type(second):
        raise TemplateError(
            f"The template language function '{name}' expects two parameters of matching types. The function was "
            f"invoked with values of type '{type_name(first)}' and '{type_name(second)}' that do not match."
        )
    if isinstance(first, str):
        first, second = ((text.casefold(), text.swapcase()) for text in (first, second))
    return int(first > second) - int(first < second)
