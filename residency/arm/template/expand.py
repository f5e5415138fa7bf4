"""From a template and its parameters to the resources that its deployment writes, in the order they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from residency.arm.template.dependencies import Known, depends_on, in_order
from residency.arm.template.drafts import NESTED, Draft, drafts
from residency.arm.template.environment import Budget, Environment, Symbols
from residency.arm.template.errors import ResourceExpressionError, TemplateError, TooEarlyError
from residency.arm.template.evaluate import now, value
from residency.arm.template.parameters import require_all
from residency.arm.template.scope import Runtime, Scope
from residency.arm.template.sections import declared, environment, mapping, no_deeper, outputs

_NOT_IN_BODY = frozenset(
    {"type", "apiversion", "name", "condition", "copy", "dependson", "resources", "scope", "comments", "existing",
     "resourcegroup", "subscriptionid", "import", "metadata", "@options"}
)  # fmt: skip
MOST_NESTED = 8
"""Deployments within deployments (ours)."""
_STEPS_OF_A_TEMPLATE = 100


@dataclass(frozen=True, kw_only=True)
class TemplateResource:
    """One resource that a deployment writes.

    Attributes:
        id: its ARM id.
        type: as the template spells it, `Microsoft.Network/virtualNetworks/subnets`.
        name: all name segments, `net/apps`.
        body: what is PUT, with `Unresolved` where only a running deployment can tell.
        depends_on: comparable ids (`identifiers.comparable`) of the resources of this template that come before it.
        nested: for a deployment within the deployment what it writes; None for everything else, for a linked
            template, which is not fetched, and for one that depends on what is made before it.
    """

    id: str
    type: str
    name: str
    api_version: str
    symbol: str
    body: Mapping[str, Any]
    depends_on: frozenset[str]
    draft: Draft
    nested: Expansion | None = None
    depth: int = 0

    @no_deeper
    def resolve(self, runtime: Runtime) -> dict[str, Any]:
        """The body in a running deployment.

        Raises:
            TemplateError: what it refers to is not there.
        """
        return _body(self.draft, self.draft.env.at_run_time(runtime))

    @no_deeper
    def nested_at_run_time(self, runtime: Runtime) -> Expansion:
        """What a nested deployment writes, its parameters now known.

        Raises:
            TemplateError: the nested template is wrong.
        """
        found = _nested(self.draft, self.draft.env.at_run_time(runtime), self.depth)
        if found is None:
            raise linked(self.name)
        return found


@dataclass(frozen=True, kw_only=True)
class Expansion:
    """What a deployment of a template does.

    Attributes:
        resources: those whose condition holds, each behind what it depends on.
        skipped: ids of those whose condition does not hold.
        parameters: the value of every parameter, with the type that the template declares.
        scope: where it goes.
        mode: `Incremental` or `Complete`, for a nested deployment.
    """

    resources: tuple[TemplateResource, ...]
    skipped: tuple[str, ...]
    parameters: Mapping[str, Mapping[str, Any]]
    scope: Scope
    env: Environment
    template: Mapping[str, Any]
    mode: str = "Incremental"

    @no_deeper
    def outputs(self, runtime: Runtime | None = None) -> dict[str, dict[str, Any]]:
        """The outputs, `{name: {type, value}}`; without a runtime with `Unresolved` in them.

        Raises:
            TemplateError: an output is wrong, or what it refers to is not there.
        """
        return dict(outputs(self.template, self.env.at_run_time(runtime) if runtime else self.env))

    def all_resources(self) -> Iterator[TemplateResource]:
        """The resources with those of nested deployments, each nested one behind its deployment."""
        for resource in self.resources:
            yield resource
            if resource.nested:
                yield from resource.nested.all_resources()


@no_deeper
def expand(template: Any, *, parameters: Mapping[str, Any], scope: Scope) -> Expansion:
    """Work out what a deployment of a template does.

    Args:
        template: the decoded template.
        parameters: the deployment's, `{name: {"value": …}}`.
        scope: where it goes.

    Raises:
        TemplateError: ARM would refuse it.
    """
    return _expand(template, mapping(parameters, "'parameters'"), scope, Budget(), 0, None)


def linked(name: str) -> TemplateError:
    """The error for a template that stands behind a link: nothing is fetched."""
    return TemplateError(
        f"The template of the deployment '{name}' is a link; templates are not fetched. Put it into the deployment.",
        code="InvalidContentLink",
        target=name,
    )


def _expand(
    template: Any, given: Mapping[str, Any], scope: Scope, budget: Budget, depth: int, outer: Environment | None
) -> Expansion:
    """With `outer` (a nested template of outer scope) its parameters, variables and functions are the outer ones."""
    if depth > MOST_NESTED:
        raise TemplateError(f"Deployments are nested deeper than {MOST_NESTED} levels.")
    if not isinstance(template, Mapping):
        raise TemplateError("The template is no object.")
    budget.spend(_STEPS_OF_A_TEMPLATE)
    if not isinstance(template.get("contentVersion", ""), str) or "resources" not in template:
        raise TemplateError(
            "The template is not valid: 'contentVersion' and 'resources' are required. "
            "Please see https://aka.ms/arm-syntax for usage details."
        )
    env = (
        replace(outer, scope=scope, symbols=Symbols(), runtime=None)
        if outer
        else environment(template, given, scope, budget)
    )
    takes = {} if outer else declared(template)
    values = require_all(takes, env.parameters)
    found = drafts(template["resources"], env)
    _name_them(found, env.symbols)
    known = Known(found)
    resources = tuple(_resource(draft, known, depth) for draft in found if draft.deployed)
    expansion = Expansion(
        resources=in_order(resources),
        skipped=tuple(draft.id for draft in found if not draft.wanted),
        parameters={name: {"type": takes[name]["type"], "value": values[name]} for name in values},
        scope=scope,
        env=env,
        template=template,
    )
    expansion.outputs()  # what is wrong in an output is wrong before anything is deployed
    return expansion


def _name_them(found: list[Draft], symbols: Symbols) -> None:
    for draft in found:
        for word in draft.words:
            symbols.ids.setdefault(word, []).append(draft.id)
        symbols.api_versions[draft.key] = draft.api_version


def _resource(draft: Draft, known: Known, depth: int) -> TemplateResource:
    symbols = draft.env.symbols
    symbols.referenced.clear()
    try:
        body = _body(draft, draft.env)
        nested = _nested_early(draft, depth)
    except TemplateError as error:
        if error.target:
            raise
        message = (
            f"Unable to process template language expressions for resource '{draft.id}' at line '1' and column '1'. "
            f"'{error.message}'"
        )
        raise ResourceExpressionError(message, code=error.code, target=draft.name) from error
    implicit = symbols.referenced & known.deployed
    return TemplateResource(
        id=draft.id,
        type=draft.type,
        name=draft.name,
        api_version=draft.api_version,
        symbol=draft.symbol,
        body=body,
        depends_on=depends_on(draft, known) | implicit,
        draft=draft,
        nested=nested,
        depth=depth,
    )


def _body(draft: Draft, env: Environment) -> dict[str, Any]:
    """What is PUT: a nested template stays as it is, everything else is evaluated."""
    raw = {key: inner for key, inner in draft.raw.items() if key.lower() not in _NOT_IN_BODY}
    if draft.type.lower() != NESTED:
        return {key: value(inner, env) for key, inner in raw.items()}
    properties = raw.pop("properties", None)
    if not isinstance(properties, Mapping):
        raise TemplateError(f"The nested deployment '{draft.name}' has no properties.", target=draft.name)
    kept = {key: inner if key in {"template", "parameters"} else value(inner, env) for key, inner in properties.items()}
    return {**{key: value(inner, env) for key, inner in raw.items()}, "properties": kept}


def _nested_early(draft: Draft, depth: int) -> Expansion | None:
    """What a nested deployment writes, or None where that depends on what the outer one has made by then."""
    try:
        return _nested(draft, draft.env, depth)
    except TooEarlyError:
        return None


def _nested(draft: Draft, env: Environment, depth: int) -> Expansion | None:
    if draft.type.lower() != NESTED:
        return None
    properties = draft.raw["properties"]
    if "template" not in properties:
        return None
    options = mapping(properties.get("expressionEvaluationOptions"), "'expressionEvaluationOptions'")
    inner = str(options.get("scope", "outer")).lower() == "inner"
    scope = _nested_scope(draft, env)
    given = mapping(value(properties.get("parameters"), env), f"'parameters' of the deployment '{draft.name}'")
    referenced = env.symbols.referenced
    found = _expand(properties["template"], given, scope, env.budget, depth + 1, None if inner else env)
    if not inner:  # what an outer-scoped template refers to may stand in this one
        referenced |= found.env.symbols.referenced
    return replace(found, mode=str(now(properties.get("mode", "Incremental"), env, "mode")))


def _nested_scope(draft: Draft, env: Environment) -> Scope:
    """The scope of a nested deployment follows from its id."""
    steps = draft.id.split("/")
    name = draft.name.rpartition("/")[2]
    location = now(draft.raw.get("location", ""), env, "location") or env.scope.location
    scope = replace(env.scope, deployment_name=name, location=str(location))
    at = draft.id[: draft.id.lower().rfind("/providers/")]
    if at.lower() == env.scope.id.lower():
        return scope
    if "/resourcegroups/" in at.lower():
        facts = dict(scope.other_group(steps[2], steps[4]))
        place = facts.pop("location", scope.location)
        scope = replace(scope, location=place, group=facts)
        return replace(scope, kind="resourceGroup", subscription=steps[2], resource_group=steps[4])
    if at.lower().startswith("/subscriptions/"):
        return replace(scope, kind="subscription", subscription=steps[2], resource_group="")
    above = replace(scope, subscription="", resource_group="", management_group=at.rpartition("/")[2])
    return replace(above, kind="managementGroup" if at else "tenant")


__all__ = ["Expansion", "TemplateResource", "expand", "linked"]
