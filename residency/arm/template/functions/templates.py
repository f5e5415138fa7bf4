"""Functions that ask the template itself: parameters, variables, the round of a loop."""

from __future__ import annotations

from typing import Any

from residency.arm.template.environment import Environment
from residency.arm.template.errors import TemplateError
from residency.arm.template.functions.registry import in_environment, wrong_type


@in_environment("parameters")
def _parameters(env: Environment, name: str) -> Any:
    return env.parameters.get(name)


@in_environment("variables")
def _variables(env: Environment, name: str) -> Any:
    return env.variables.get(name)


@in_environment("copyIndex")
def _copy_index(env: Environment, first: str | int = "", second: int = 0) -> int:
    """The round of a loop by its name, else of the resource's loop; an offset is added."""
    name, offset = (first, second) if isinstance(first, str) else ("", first)
    if not isinstance(first, str) and second:
        raise wrong_type("copyIndex", 0, (str,), first)
    if name.lower() not in env.copies:
        raise TemplateError(
            "The template function 'copyIndex' is not expected at this location. The function can only be used in a "
            "resource with copy specified. Please see https://aka.ms/arm-copy for usage details."
        )
    return env.copies[name.lower()] + offset


@in_environment("fail")
def _fail(_env: Environment, message: str) -> Any:
    raise TemplateError(message)
