"""How functions are declared, found and called."""

from __future__ import annotations

import inspect
import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from residency.arm.template.environment import Budget, Environment
from residency.arm.template.errors import NeedsRuntimeError, TemplateError
from residency.arm.template.expression import Call, Node
from residency.arm.template.limits import MOST_NESTING
from residency.arm.template.scope import Unresolved

Evaluate = Callable[[Node, Environment], Any]
Json = Any
"""Any JSON value."""
_ITEMS_OF_A_STEP, _CHARACTERS_OF_A_STEP = 4, 64
"""How much of what a function reads or makes counts as a step of the budget."""
MISSING = object()
"""What `property_of` answers where there is no such property."""

_Run = TypeVar("_Run", bound=Callable[..., Any])
_TYPES: Mapping[type, str] = {
    str: "String",
    bool: "Boolean",
    int: "Integer",
    float: "Float",
    list: "Array",
    dict: "Object",
    types.NoneType: "Null",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class _Function:
    """A registered function.

    Attributes:
        sees: what it is given before its arguments: nothing, the environment, or the environment and `evaluate`, and
            then arguments that are still trees.
        most: arguments at most; None for any number.
        accepts: for each argument the Python types that are taken; the last one stands for all further arguments.
    """

    name: str
    run: Callable[..., Any]
    sees: Literal["values", "environment", "trees"]
    least: int
    most: int | None
    accepts: tuple[tuple[type, ...], ...]


_TABLE: dict[str, _Function] = {}


def function(name: str) -> Callable[[_Run], _Run]:
    """Register a function of its arguments alone."""
    return _register(name, "values")


def in_environment(name: str) -> Callable[[_Run], _Run]:
    """Register a function whose first parameter is the environment."""
    return _register(name, "environment")


def on_trees(name: str) -> Callable[[_Run], _Run]:
    """Register a function that gets the environment, `evaluate` and its arguments unevaluated."""
    return _register(name, "trees")


def names() -> Iterator[str]:
    """All names, as they are documented."""
    return iter(each.name for each in _TABLE.values())


def call(node: Call, env: Environment, evaluate: Evaluate) -> Any:
    """Call a function of the language.

    Raises:
        TemplateError: no such function, or it does not take such arguments.
    """
    found = _TABLE.get(node.name.lower())
    arguments = node.arguments
    if found is None and node.name.lower().startswith("list"):
        found, env = _TABLE["list*"], env.with_local(["list*"], [node.name])
    if found is None:
        raise unknown(node.name)
    if len(arguments) < found.least or (found.most is not None and len(arguments) > found.most):
        raise _wrong_number(node.name, found, len(arguments))
    if found.sees == "trees":
        return found.run(env, evaluate, *arguments)
    values = [evaluate(argument, env) for argument in arguments]
    _look_through(values, env.budget)
    for position, value in enumerate(values):
        accepted = found.accepts[min(position, len(found.accepts) - 1)]
        if accepted and not is_one(value, accepted):
            raise wrong_type(node.name, position, accepted, value)
    result = found.run(env, *values) if found.sees == "environment" else found.run(*values)
    if found.sees == "values":
        env.budget.spend(_steps(result))
    return result


def unknown(name: str) -> TemplateError:
    """The error for a function that there is not."""
    return TemplateError(
        f"The template function '{name}' is not valid. Please see https://aka.ms/arm-functions for usage details."
    )


def _wrong_number(name: str, found: _Function, given: int) -> TemplateError:
    if found.most is None:
        wanted = f"at least {found.least}"
    else:
        wanted = str(found.least) if found.least == found.most else f"between {found.least} and {found.most}"
    return TemplateError(
        f"Unable to evaluate template language function '{name}': function requires {wanted} argument(s) while {given} "
        f"were provided. Please see https://aka.ms/arm-resource-functions/#{name} for usage details."
    )


def wrong_type(name: str, position: int, accepted: tuple[type, ...], value: Any) -> TemplateError:
    """The error for an argument of another type."""
    wanted = ", ".join(_TYPES[each] for each in accepted)
    return TemplateError(
        f"The template language function '{name}' expects its parameter {position + 1} to be of type '{wanted}'. "
        f"The provided value is of type '{type_name(value)}'. "
        "Please see https://aka.ms/arm-functions for usage details."
    )


def invalid(name: str, why: str) -> TemplateError:
    """The error for arguments of the right types that make no sense."""
    return TemplateError(
        f"Unable to evaluate the template language function '{name}': {why}. "
        "Please see https://aka.ms/arm-functions for usage details."
    )


def misplaced(name: str) -> TemplateError:
    """The error for a function that is called where it must not be."""
    return TemplateError(
        f"The template function '{name}' is not expected at this location. "
        "Please see https://aka.ms/arm-functions for usage details."
    )


def type_name(value: Any) -> str:
    """The template language's word for the type of a value."""
    return _TYPES.get(type(value), "Object")


def is_one(value: Any, accepted: tuple[type, ...]) -> bool:
    """Whether a value is of one of the types; true and false are no numbers."""
    return type(value) in accepted or (dict in accepted and isinstance(value, Mapping))


def property_of(base: Mapping[str, Any], name: str) -> Any:
    """A property by its name, exactly written or else without case; MISSING where there is none."""
    if name in base:
        return base[name]
    return next((found for key, found in base.items() if key.lower() == name.lower()), MISSING)


def _look_through(values: list[Any], budget: Budget) -> None:
    """Count what a function is given, all inner values too, and see that nothing of it is still open.

    Raises:
        NeedsRuntimeError: a part is known to a running deployment only.
        TemplateError: there is too much of it, or it is nested deeper than is taken.
    """
    level, depth = values, 0
    while level:
        if depth > MOST_NESTING:
            raise TemplateError(f"The value of an expression is nested deeper than {MOST_NESTING} levels.")
        budget.spend(len(level) // _ITEMS_OF_A_STEP)
        below: list[Any] = []
        for value in level:
            if isinstance(value, Unresolved):
                raise NeedsRuntimeError(value.function)
            if isinstance(value, str):
                budget.spend(len(value) // _CHARACTERS_OF_A_STEP)
            elif isinstance(value, Mapping | list):
                below.extend(value.values() if isinstance(value, Mapping) else value)
        level, depth = below, depth + 1


def _steps(made: Any) -> int:
    if isinstance(made, str):
        return len(made) // _CHARACTERS_OF_A_STEP
    return len(made) // _ITEMS_OF_A_STEP if isinstance(made, list | Mapping) else 0


def _register(name: str, sees: Literal["values", "environment", "trees"]) -> Callable[[_Run], _Run]:
    def register(run: _Run) -> _Run:
        hints = get_type_hints(run)
        given = list(inspect.signature(run).parameters.values())[{"values": 0, "environment": 1, "trees": 2}[sees] :]
        several = any(each.kind is each.VAR_POSITIONAL for each in given)
        single = [each for each in given if each.kind is not each.VAR_POSITIONAL]
        _TABLE[name.lower()] = _Function(
            name=name,
            run=run,
            sees=sees,
            least=sum(each.default is each.empty for each in single),
            most=None if several else len(single),
            accepts=tuple(_python_types(hints.get(each.name, Any)) for each in given) or ((),),
        )
        return run

    return register


def _python_types(hint: Any) -> tuple[type, ...]:
    """The types of an annotation; empty for any."""
    if hint is Any:
        return ()
    if isinstance(hint, types.UnionType):
        return tuple(each for part in get_args(hint) for each in _python_types(part))
    return (get_origin(hint) or hint,)
