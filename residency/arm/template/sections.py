"""The sections of a template that its expressions refer to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from residency.arm.template import parameters as declared_parameters
from residency.arm.template.environment import Budget, Environment, Names, Symbols, UserFunction
from residency.arm.template.errors import TemplateError
from residency.arm.template.evaluate import now
from residency.arm.template.limits import MOST_VARIABLES, within
from residency.arm.template.scope import Scope


def environment(template: Mapping[str, Any], given: Mapping[str, Any], scope: Scope, budget: Budget) -> Environment:
    """What the expressions of a template see: its parameters, variables and functions.

    Raises:
        TemplateError: a variable is wrong, or there are too many.
    """
    variables = section(template, "variables")
    copies = {str(each.get("name")): each for each in variables.get("copy") or () if isinstance(each, Mapping)}
    named = [name for name in variables if name.lower() != "copy"] + list(copies)
    within(len(named), MOST_VARIABLES, "variables")

    def default(text: Any) -> Any:
        return now(text, replace(env, defaults=True), "a parameter's default value")

    def variable(name: str) -> Any:
        return now({"copy": [copies[name]]}, env, name)[name] if name in copies else now(variables[name], env, name)

    env = Environment(
        scope=scope,
        runtime=None,
        parameters=declared_parameters.names(section(template, "parameters"), given, default),
        variables=Names("variable", named, variable),
        functions=_functions(template),
        symbols=Symbols(),
        budget=budget,
        template={"template": template, "parameters": given, "mode": "Incremental", "provisioningState": "Accepted"},
    )
    for name in named:  # an unknown function in an unused variable is an error all the same
        env.variables.get(name)
    return env


def _functions(template: Mapping[str, Any]) -> dict[str, UserFunction]:
    found = {}
    for space in template.get("functions") or ():
        for name, member in (space.get("members") or {}).items():
            names = tuple(str(each.get("name")) for each in member.get("parameters") or ())
            output = (member.get("output") or {}).get("value")
            found[f"{space.get('namespace')}.{name}".lower()] = UserFunction(parameters=names, output=output)
    return found


def section(template: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """A section by its name; empty where there is none.

    Raises:
        TemplateError: it is no object.
    """
    section = template.get(name) or {}
    if not isinstance(section, Mapping):
        raise TemplateError(f"The template's '{name}' is no object. Please see https://aka.ms/arm-syntax.")
    return section
