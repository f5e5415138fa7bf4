"""The value of an expression, and of a piece of a template that holds some."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from residency.arm.template import functions
from residency.arm.template.environment import Environment, Names
from residency.arm.template.errors import NeedsRuntimeError, TemplateError, TooEarlyError
from residency.arm.template.expression import Access, Call, Literal, Node, is_expression, parse, unescaped
from residency.arm.template.limits import MOST_COPIES, MOST_NESTING, within
from residency.arm.template.scope import Unresolved, open_part

_STEPS_OF_A_ROUND = 4


def evaluate(node: Node, env: Environment) -> Any:
    """The value of an expression's tree.

    Raises:
        TemplateError: the template is wrong.
        NeedsRuntimeError: only a running deployment could tell.
    """
    env.budget.spend()
    if isinstance(node, Literal):
        return node.value
    if isinstance(node, Access):
        return _accessed(node, env)
    if "." in node.name:
        return _user_function(node, env)
    return functions.call(node, env, evaluate)


def expression(text: str, env: Environment) -> Any:
    """The value of a string of a template, expression or not.

    Raises:
        TemplateError, NeedsRuntimeError: as `evaluate`.
    """
    return evaluate(parse(text), env) if is_expression(text) else unescaped(text)


def value(piece: Any, env: Environment, depth: int = 0) -> Any:
    """A piece of a template with all its expressions worked out; `Unresolved` stands for what needs a deployment.

    Raises:
        TemplateError: the template is wrong.
    """
    if depth > MOST_NESTING:
        raise TemplateError(f"The template is nested deeper than {MOST_NESTING} levels.")
    if isinstance(piece, str):
        try:
            return _kept(expression(piece, env), env)
        except NeedsRuntimeError as error:
            return Unresolved(piece, error.function)
    if isinstance(piece, list):
        env.budget.spend(len(piece))
        return [value(item, env, depth + 1) for item in piece]
    if isinstance(piece, Mapping):
        env.budget.spend(len(piece))
        return _object(piece, env, depth)
    return piece


def now(piece: Any, env: Environment, what: str) -> Any:
    """The value of a piece that must be known before anything is deployed, such as a resource's name.

    Raises:
        TemplateError: the template is wrong; TooEarlyError where the value needs a running deployment.
    """
    found = value(piece, env)
    part = open_part(found)
    if part:
        raise TooEarlyError(
            f"The template function '{part.function}' is not expected at this location ({what}). "
            "Please see https://aka.ms/arm-functions for usage details."
        )
    return found


def loop(copy: Mapping[str, Any], env: Environment) -> tuple[str, int]:
    """Name and count of a `copy`.

    Raises:
        TemplateError: it has no name, or a count that is no number or out of range.
    """
    name, count = now(copy.get("name"), env, "copy.name"), now(copy.get("count"), env, "copy.count")
    if not isinstance(name, str) or not name:
        raise TemplateError("The copy element has no name. Please see https://aka.ms/arm-copy for usage details.")
    if not isinstance(count, int) or isinstance(count, bool) or count < 0:
        raise TemplateError(
            f"The copy count of '{name}' is not a valid number. Please see https://aka.ms/arm-copy for usage details."
        )
    within(count, MOST_COPIES, f"copies in '{name}'")
    return name, count


def rounds(copy: Mapping[str, Any], env: Environment, *, unnamed: bool = False) -> list[Any]:
    """The values of a `copy` that makes an array; with `unnamed` a `copyIndex()` without a name means this loop."""
    name, count = loop(copy, env)
    env.budget.spend(count * _STEPS_OF_A_ROUND)
    return [value(copy.get("input"), env.in_copy(name, index, unnamed=unnamed)) for index in range(count)]


def _kept(found: Any, env: Environment, depth: int = 0) -> Any:
    """What an expression came to: its size is counted, and it is not so deep that its readers would stumble.

    Raises:
        TemplateError: it is too large, or nested deeper than is taken.
    """
    if isinstance(found, Mapping | list):
        if depth > MOST_NESTING:
            raise TemplateError(f"The value of an expression is nested deeper than {MOST_NESTING} levels.")
        env.budget.spend(len(found))
        for inner in found.values() if isinstance(found, Mapping) else found:
            _kept(inner, env, depth + 1)
    return found


def _object(piece: Mapping[str, Any], env: Environment, depth: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, inner in piece.items():
        if key.lower() == "copy" and _makes_arrays(inner):
            for copy in inner:
                name, _ = loop(copy, env)
                found[name] = rounds(copy, env)
        else:
            name = str(now(key, env, "a property's name")) if is_expression(key) else unescaped(key)
            found[name] = value(inner, env, depth + 1)
    return found


def _makes_arrays(copy: Any) -> bool:
    return isinstance(copy, list) and all(isinstance(each, Mapping) and "input" in each for each in copy) and bool(copy)


def _accessed(node: Access, env: Environment) -> Any:
    base, index = evaluate(node.base, env), evaluate(node.index, env)
    if isinstance(base, Unresolved) or isinstance(index, Unresolved):
        raise NeedsRuntimeError((base if isinstance(base, Unresolved) else index).function)
    if base is None and node.safe:
        return None
    if isinstance(base, Mapping) and isinstance(index, str):
        found = functions.property_of(base, index)
        if found is not functions.MISSING:
            return found
        if node.safe:
            return None
        raise TemplateError(
            f"The language expression property '{index}' doesn't exist, available properties are "
            f"'{', '.join(map(str, base))}'. Please see https://aka.ms/arm-functions for usage details."
        )
    if isinstance(base, list) and type(index) is int:
        if -1 < index < len(base):
            return base[index]
        if node.safe:
            return None
        raise TemplateError(
            f"The language expression property array index '{index}' is out of bounds. "
            "Please see https://aka.ms/arm-functions for usage details."
        )
    raise TemplateError(
        f"The language expression property '{index}' can't be evaluated, because the value before it is "
        f"of type '{functions.type_name(base)}'. Please see https://aka.ms/arm-functions for usage details."
    )


def _user_function(node: Call, env: Environment) -> Any:
    """Call a function of the template's own: it sees its arguments and nothing else of the template."""
    function = env.functions.get(node.name.lower())
    if function is None:
        raise functions.unknown(node.name)
    if len(node.arguments) != len(function.parameters):
        raise TemplateError(
            f"The template function '{node.name}' has {len(node.arguments)} arguments instead of "
            f"{len(function.parameters)}. Please see https://aka.ms/arm-functions for usage details."
        )
    given = dict(zip((name.lower() for name in function.parameters), node.arguments, strict=True))
    inside = replace(
        env,
        parameters=Names("parameter", function.parameters, lambda name: evaluate(given[name.lower()], env)),
        variables=Names("variable", (), lambda _: None),
        functions=env.functions if function.calls_others else {},
        copies={},
        local={},
    )
    return now(function.output, inside, f"the output of '{node.name}'")
