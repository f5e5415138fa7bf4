"""The sections of a template, read with care: a template comes from a stranger, and anything may stand anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from residency.arm.template import parameters as declared_parameters
from residency.arm.template.environment import Budget, Environment, Names, Symbols, UserFunction
from residency.arm.template.errors import TemplateError, TooEarlyError
from residency.arm.template.evaluate import now, rounds, value
from residency.arm.template.limits import MOST_OUTPUTS, MOST_VARIABLES, within
from residency.arm.template.scope import Scope

_P = ParamSpec("_P")
_R = TypeVar("_R")


def no_deeper(run: Callable[_P, _R]) -> Callable[_P, _R]:
    """For whatever evaluates a template: one that is nested deeper than the interpreter goes is refused."""

    @wraps(run)
    def guarded(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        try:
            return run(*args, **kwargs)
        except RecursionError:
            message = "The template's variables, functions and values depend on each other over too many levels."
            raise TemplateError(message) from None

    return guarded


@contextmanager
def naming(kind: str, name: str) -> Iterator[None]:
    """An error from within says in which part of the template it is, unless it is said already."""
    try:
        yield
    except TooEarlyError as error:  # stays what it is: a nested deployment waits with it
        raise TooEarlyError(error.message, code=error.code, target=error.target or name) from error
    except TemplateError as error:
        if error.target:
            raise
        place = " at line '1' and column '1'" if kind == "resource" else ""
        message = (
            f"The template {kind} '{name}'{place} is not valid: {error.message} "
            f"Please see https://aka.ms/arm-syntax-{kind}s for usage details."
        )
        raise TemplateError(message, code=error.code, target=name) from error


def mapping(found: Any, what: str) -> Mapping[str, Any]:
    """An object of the template; an empty one where nothing stands.

    Raises:
        TemplateError: something else stands there.
    """
    if found is None:
        return {}
    if not isinstance(found, Mapping):
        raise TemplateError(f"The template is not valid: {what} is no object. Please see https://aka.ms/arm-syntax.")
    return found


def listing(found: Any, what: str) -> list[Any]:
    """An array of the template; an empty one where nothing stands.

    Raises:
        TemplateError: something else stands there.
    """
    if found is None:
        return []
    if not isinstance(found, list):
        raise TemplateError(f"The template is not valid: {what} is no array. Please see https://aka.ms/arm-syntax.")
    return found


def environment(template: Mapping[str, Any], given: Mapping[str, Any], scope: Scope, budget: Budget) -> Environment:
    """What the expressions of a template see. Every variable is evaluated, used or not, as Azure does.

    Raises:
        TemplateError: a section is wrong.
    """
    variables = mapping(template.get("variables"), "'variables'")
    copies = _copies(variables)
    named = {**{name: variables[name] for name in variables if name.lower() != "copy"}, **copies}
    within(len(named), MOST_VARIABLES, "variables")

    def default(text: Any) -> Any:
        return now(text, replace(env, defaults=True), "a parameter's default value")

    def variable(name: str) -> Any:
        with naming("variable", name):
            return now({"copy": [copies[name]]}, env, name)[name] if name in copies else now(named[name], env, name)

    env = Environment(
        scope=scope,
        runtime=None,
        parameters=declared_parameters.names(declared(template), given, default),
        variables=Names("variable", named, variable),
        functions=_functions(template),
        symbols=Symbols(),
        budget=budget,
        template={"template": template, "parameters": given, "mode": "Incremental", "provisioningState": "Accepted"},
    )
    for name in named:
        env.variables.get(name)
    return env


def declared(template: Mapping[str, Any]) -> Mapping[str, Any]:
    """The parameters that a template declares, with `$ref` replaced by the definition that it names.

    Raises:
        TemplateError: a parameter is no object, or refers to a definition that there is not.
    """
    found = mapping(template.get("parameters"), "'parameters'")
    return {name: _defined(template, entry, f"the parameter '{name}'") for name, entry in found.items()}


def outputs(template: Mapping[str, Any], env: Environment) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each output whose condition holds with its type and value.

    Raises:
        TemplateError: an output is wrong.
    """
    found = mapping(template.get("outputs"), "'outputs'")
    within(len(found), MOST_OUTPUTS, "outputs")
    for name, entry in found.items():
        output = _defined(template, entry, f"the output '{name}'")
        if not isinstance(output.get("type"), str):
            raise TemplateError(f"The template output '{name}' has no valid type.", target=name)
        with naming("output", name):
            wanted = now(output.get("condition", True), env, "condition") is True
            made = _output(name, output, env) if wanted else None
        if wanted:
            yield name, {"type": output["type"], "value": made}


def _output(name: str, output: Mapping[str, Any], env: Environment) -> Any:
    copy = output.get("copy")
    if isinstance(copy, Mapping):
        return rounds({"name": name, **copy}, env, unnamed=True)
    return value(output.get("value"), env)


def _copies(variables: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """The variables that are made by loops."""
    found: dict[str, Mapping[str, Any]] = {}
    for each in listing(variables.get("copy"), "'copy' of the variables"):
        name = mapping(each, "an item of 'copy' of the variables").get("name")
        if not isinstance(name, str) or "input" not in each:
            raise TemplateError(
                "A loop of the variables has no name or no input. Please see https://aka.ms/arm-copy for usage details."
            )
        found[name] = each
    return found


def _functions(template: Mapping[str, Any]) -> dict[str, UserFunction]:
    found: dict[str, UserFunction] = {}
    for each in listing(template.get("functions"), "'functions'"):
        space = mapping(each, "a namespace of 'functions'")
        for name, body in mapping(space.get("members"), "'members' of a namespace of functions").items():
            what = f"the function '{space.get('namespace')}.{name}'"
            member = mapping(body, what)
            takes = [mapping(one, f"a parameter of {what}") for one in listing(member.get("parameters"), what)]
            found[f"{space.get('namespace')}.{name}".lower()] = UserFunction(
                parameters=tuple(str(one.get("name")) for one in takes),
                output=mapping(member.get("output"), f"the output of {what}").get("value"),
                calls_others=str(template.get("languageVersion", "")).startswith("2."),
            )
    return found


def _defined(template: Mapping[str, Any], entry: Any, what: str) -> Mapping[str, Any]:
    """A declaration; what it says itself goes before what the definitions say that it refers to."""
    found = dict(mapping(entry, what))
    seen: set[str] = set()
    while "$ref" in found:
        name = str(found.pop("$ref")).removeprefix("#/definitions/")
        definition = mapping(template.get("definitions"), "'definitions'").get(name)
        if definition is None or name in seen:
            raise TemplateError(f"The template is not valid: {what} refers to the definition '{name}', which is none.")
        seen.add(name)
        found = {**mapping(definition, f"the definition '{name}'"), **found}
    return found
