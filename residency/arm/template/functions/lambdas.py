"""Functions that take a lambda: `lambda('a', 'b', expression)`, whose variables are read by `lambdaVariables('a')`."""

from __future__ import annotations

from collections.abc import Callable
from functools import cmp_to_key
from typing import Any

from residency.arm.template.environment import Environment
from residency.arm.template.errors import TemplateError
from residency.arm.template.expression import Call, Literal, Node
from residency.arm.template.functions.registry import (
    Evaluate,
    in_environment,
    invalid,
    is_one,
    misplaced,
    on_trees,
    wrong_type,
)


@on_trees("map")
def _map(env: Environment, evaluate: Evaluate, items: Node, of: Node) -> list[Any]:
    run = _lambda("map", 1, env, evaluate, of, takes=(1, 2))
    return [run(item, at) for at, item in enumerate(_given("map", 0, list, evaluate(items, env)))]


@on_trees("filter")
def _filter(env: Environment, evaluate: Evaluate, items: Node, of: Node) -> list[Any]:
    run = _lambda("filter", 1, env, evaluate, of, takes=(1, 2), gives=bool)
    return [item for at, item in enumerate(_given("filter", 0, list, evaluate(items, env))) if run(item, at)]


@on_trees("reduce")
def _reduce(env: Environment, evaluate: Evaluate, items: Node, start: Node, of: Node) -> Any:
    run = _lambda("reduce", 2, env, evaluate, of, takes=(2, 3))
    found = evaluate(start, env)
    for at, item in enumerate(_given("reduce", 0, list, evaluate(items, env))):
        found = run(found, item, at)
    return found


@on_trees("sort")
def _sort(env: Environment, evaluate: Evaluate, items: Node, of: Node) -> list[Any]:
    """The lambda tells whether its first item stands before its second."""
    before = _lambda("sort", 1, env, evaluate, of, takes=(2, 2), gives=bool)
    found: list[Any] = _given("sort", 0, list, evaluate(items, env))
    return sorted(found, key=cmp_to_key(lambda first, second: int(before(second, first)) - int(before(first, second))))


@on_trees("toObject")
def _to_object(
    env: Environment, evaluate: Evaluate, items: Node, key: Node, value: Node | None = None
) -> dict[str, Any]:
    """Where two items have one key, the later one stays (unverified)."""
    key_of = _lambda("toObject", 1, env, evaluate, key, takes=(1, 1), gives=str)
    value_of = _lambda("toObject", 2, env, evaluate, value, takes=(1, 1)) if value else None
    found: list[Any] = _given("toObject", 0, list, evaluate(items, env))
    return {key_of(item): value_of(item) if value_of else item for item in found}


@on_trees("groupBy")
def _group_by(env: Environment, evaluate: Evaluate, items: Node, key: Node) -> dict[str, list[Any]]:
    key_of = _lambda("groupBy", 1, env, evaluate, key, takes=(1, 1), gives=str)
    groups: dict[str, list[Any]] = {}
    for item in _given("groupBy", 0, list, evaluate(items, env)):
        groups.setdefault(key_of(item), []).append(item)
    return groups


@on_trees("mapValues")
def _map_values(env: Environment, evaluate: Evaluate, value: Node, of: Node) -> dict[str, Any]:
    run = _lambda("mapValues", 1, env, evaluate, of, takes=(1, 1))
    return {key: run(inner) for key, inner in _given("mapValues", 0, dict, evaluate(value, env)).items()}


@in_environment("lambdaVariables")
def _lambda_variables(env: Environment, name: str) -> Any:
    if name.lower() not in env.local:
        raise TemplateError(
            f"The lambda variable '{name}' is not found. Please see https://aka.ms/arm-functions for usage details."
        )
    return env.local[name.lower()]


@on_trees("lambda")
def _lambda_alone(_env: Environment, _evaluate: Evaluate, *_parts: Node) -> Any:
    """A lambda has no value of its own: only the functions above take one."""
    raise misplaced("lambda")


def _lambda(
    name: str,
    position: int,
    env: Environment,
    evaluate: Evaluate,
    node: Node,
    *,
    takes: tuple[int, int],
    gives: type | None = None,
) -> Callable[..., Any]:
    """The lambda at a position of a function's arguments, to be called with at least as many values as it names."""
    if not isinstance(node, Call) or node.name.lower() != "lambda" or not node.arguments:
        raise invalid(name, f"parameter {position + 1} must be a lambda")
    *variables, body = node.arguments
    if not takes[0] <= len(variables) <= takes[1]:
        raise invalid(name, f"the lambda must have {' or '.join(map(str, sorted(set(takes))))} variables")
    names = [each.value for each in variables if isinstance(each, Literal) and isinstance(each.value, str)]
    if len(names) != len(variables):
        raise invalid(name, "the variables of a lambda must be strings")

    def run(*values: Any) -> Any:
        found = evaluate(body, env.with_local(names, values))
        return found if gives is None else _given(name, position, gives, found)

    return run


def _given(name: str, position: int, wanted: type, value: Any) -> Any:
    if not is_one(value, (wanted,)):
        raise wrong_type(name, position, (wanted,), value)
    return value
