"""The expressions in a policy rule: `[concat('tags[', parameters('tagName'), ']')]`.

They are template expressions, with functions of their own and without some of a template's, and they fail less: a
property that is not there is an empty text, as the built-in rules on inherited tags rely on.

Source: MicrosoftDocs/azure-docs, articles/governance/policy/concepts/definition-structure.md (Policy functions), read
2026-11-25.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from typing import Any

from residency.arm.template import functions
from residency.arm.template.environment import Budget, Environment, Names, Symbols
from residency.arm.template.errors import NeedsRuntimeError, TemplateError
from residency.arm.template.expression import Access, Call, Literal, Node, is_expression, parse
from residency.arm.template.scope import Scope

Functions = Mapping[str, Callable[..., Any]]
"""Those that only policies have, or have otherwise; by name in lower case."""

_NOT_IN_RULES = frozenset(
    {"copyindex", "deployment", "list*", "newguid", "pickzones", "providers", "reference", "resourceid", "variables"}
)
OWN = frozenset(
    {
        "adddays",
        "current",
        "field",
        "iprangecontains",
        "parameters",
        "requestcontext",
        "resourcegroup",
        "subscription",
        "utcnow",
    }
)
"""The names of `Functions`."""


class ExpressionError(ValueError):
    """An expression cannot be read or worked out; the message says why."""


def is_one(value: object) -> bool:
    """Whether a value is an expression."""
    return isinstance(value, str) and is_expression(value)


def evaluate(text: str, own: Functions) -> Any:
    """Work an expression out.

    Raises:
        ExpressionError: it is not well formed, a function is unknown or cannot work with what it is given.
    """
    try:
        return _value(parse(text), own, _nowhere())
    except (TemplateError, NeedsRuntimeError) as error:
        raise ExpressionError(str(error)) from error


def calls(text: str, own: Set[str] = OWN) -> Iterator[Call]:
    """Every function that an expression calls.

    Args:
        text: the expression.
        own: which of the functions that only policies have may be called.

    Raises:
        ExpressionError: it is not well formed, or a function may not be called.
    """
    try:
        found = list(_calls(parse(text)))
    except TemplateError as error:
        raise ExpressionError(f"'{text}': {error}") from error
    known = {name.lower() for name in functions.names()} - _NOT_IN_RULES - OWN | own
    for call in found:
        if call.name.lower() not in known:
            raise ExpressionError(f"the function '{call.name}' in '{text}' is not one of a policy rule")
        yield call


def _calls(node: Node) -> Iterator[Call]:
    match node:
        case Call(_, arguments):
            yield node
            for each in arguments:
                yield from _calls(each)
        case Access(base, index, _):
            yield from _calls(base)
            yield from _calls(index)


def _value(node: Node, own: Functions, env: Environment) -> Any:
    match node:
        case Literal(value):
            return value
        case Access(base, index, _):
            return _member(_value(base, own, env), _value(index, own, env))
        case Call(name, arguments):
            function = own.get(name.lower())
            if function is None:
                return functions.call(node, env, lambda inner, within: _value(inner, own, within))
            try:
                return function(*(_value(each, own, env) for each in arguments))
            except (TypeError, ValueError, KeyError, AttributeError) as error:
                raise ExpressionError(f"the function '{name}' cannot work with what it is given: {error}") from error


def _member(value: Any, key: Any) -> Any:
    if isinstance(value, list) and isinstance(key, int):
        if not 0 <= key < len(value):
            raise ExpressionError(f"the list has {len(value)} items and none numbered {key}")
        return value[key]
    found = functions.property_of(value, str(key)) if isinstance(value, Mapping) else functions.MISSING
    return "" if found is functions.MISSING else found


def _nowhere() -> Environment:
    """What a template's functions see: no template, no deployment."""
    nothing = Names("parameter", (), str)
    return Environment(
        scope=Scope(),
        runtime=None,
        parameters=nothing,
        variables=nothing,
        functions={},
        symbols=Symbols(),
        budget=Budget(),
        template={},
    )
