"""The resources that a template writes down: loops unrolled, children found, names and ids worked out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from residency.arm.ids import InvalidResourceIdError, parse_resource_id
from residency.arm.template.environment import Environment
from residency.arm.template.errors import TemplateError
from residency.arm.template.evaluate import loop, now
from residency.arm.template.identifiers import comparable, relative, resource_id
from residency.arm.template.limits import MOST_NESTING, MOST_RESOURCES, within
from residency.arm.template.scope import Scope
from residency.arm.template.sections import naming

NESTED = "microsoft.resources/deployments"
_TENANT_TYPES = frozenset({"microsoft.management/managementgroups", "microsoft.subscription/aliases"})


@dataclass(frozen=True, kw_only=True)
class Draft:
    """One resource of a template, not yet evaluated but for what says which it is.

    Attributes:
        raw: the template's own object.
        env: what its expressions are evaluated in.
        symbol: its symbolic name; empty in a template whose resources are a list.
        loop: the name of the loop that made it; empty where none did.
        round: its index in that loop.
        batch: how many of the loop are deployed at once; 0 for all.
        wanted: false where its condition is.
        existing: it is only looked up, not deployed.
    """

    raw: Mapping[str, Any]
    env: Environment
    id: str
    type: str
    name: str
    api_version: str
    symbol: str
    loop: str
    round: int
    batch: int
    wanted: bool
    existing: bool

    @cached_property
    def key(self) -> str:
        """Its id as ids are compared."""
        return comparable(self.id)

    @property
    def words(self) -> frozenset[str]:
        """What `dependsOn` and `reference()` may call it, in lower case: `zones`, and of a loop `zones[0]`."""
        named = {self.symbol, self.loop, self.name}
        counted = {f"{word}[{self.round}]" for word in (self.symbol, self.loop) if word and self.loop}
        return frozenset(word.lower() for word in named | counted if word)

    @property
    def deployed(self) -> bool:
        """Whether the deployment writes it."""
        return self.wanted and not self.existing


def drafts(resources: Any, env: Environment) -> list[Draft]:
    """All resources of a template, children behind their parents, in the template's order.

    Args:
        resources: a list, or an object by symbolic name.
        env: of the template.

    Raises:
        TemplateError: a resource cannot be told which it is, two are the same, or there are too many.
    """
    found = list(_drafts(resources, env, None, 0))
    within(len(found), MOST_RESOURCES, "resources")
    seen: set[str] = set()
    for draft in found:
        if draft.deployed:
            if draft.key in seen:
                raise TemplateError(
                    f"The resource '{draft.id}' at line '1' and column '1' is defined multiple times in a template. "
                    "Please see https://aka.ms/arm-syntax-resources for usage details.",
                    target=draft.name,
                )
            seen.add(draft.key)
    return found


def _drafts(resources: Any, env: Environment, parent: Draft | None, depth: int) -> Iterator[Draft]:
    if depth > MOST_NESTING:
        raise TemplateError(f"Resources are nested deeper than {MOST_NESTING} levels.")
    if not isinstance(resources, list | Mapping):
        raise TemplateError("The template's 'resources' is neither an array nor an object.")
    named = resources.items() if isinstance(resources, Mapping) else (("", each) for each in resources)
    for symbol, raw in named:
        if not isinstance(raw, Mapping):
            raise TemplateError("A resource of the template is no object.")
        for draft in _rounds(raw, symbol, env, parent):
            env.budget.spend(10)
            yield draft
            if raw.get("resources") and draft.type.lower() != NESTED:
                yield from _drafts(raw["resources"], draft.env, draft, depth + 1)


def _rounds(raw: Mapping[str, Any], symbol: str, env: Environment, parent: Draft | None) -> Iterator[Draft]:
    copy = raw.get("copy")
    if copy is None:
        yield _draft(raw, env, parent, symbol=symbol)
        return
    if not isinstance(copy, Mapping):
        raise TemplateError(
            "The copy of a resource is no object. Please see https://aka.ms/arm-copy for usage details."
        )
    name, count = loop({"name": symbol, **copy}, env)
    serial = str(now(copy.get("mode", "parallel"), env, "copy.mode")).lower() == "serial"
    batch = now(copy.get("batchSize", 1), env, "copy.batchSize") if serial else 0
    if type(batch) is not int or (serial and batch < 1):
        raise TemplateError(
            f"The batch size of the copy '{name}' is not a valid number. "
            "Please see https://aka.ms/arm-copy for usage details."
        )
    for name_of in (name, symbol):  # known even where the loop makes nothing
        env.symbols.ids.setdefault(name_of.lower(), [])
    for index in range(count):
        inside = env.in_copy(name, index, unnamed=True)
        yield _draft(raw, inside, parent, symbol=symbol, loop=name, index=index, batch=batch)


def _draft(
    raw: Mapping[str, Any],
    env: Environment,
    parent: Draft | None,
    *,
    symbol: str,
    loop: str = "",
    index: int = 0,
    batch: int = 0,
) -> Draft:
    with naming("resource", str(raw.get("name"))):
        arm_type, name, api_version = (_text(raw, key, env) for key in ("type", "name", "apiVersion"))
        if parent:
            arm_type, name = f"{parent.type}/{arm_type}", f"{parent.name}/{name}"
        condition = now(raw.get("condition", True), env, "condition")
        scope = _scope(raw, arm_type, env, parent)
    if not isinstance(condition, bool):
        raise TemplateError(f"The condition of the resource '{name}' is neither true nor false.", target=name)
    return Draft(
        raw=raw,
        env=env,
        id=_identifier(scope, arm_type, name),
        type=arm_type,
        name=name,
        api_version=api_version,
        symbol=symbol,
        loop=loop,
        round=index,
        batch=batch,
        wanted=condition,
        existing=raw.get("existing") is True,
    )


def _identifier(scope: str, arm_type: str, name: str) -> str:
    """The resource's id, provided that it is one."""
    identifier = resource_id(scope, arm_type, name.split("/"))
    try:
        parse_resource_id(identifier)
    except InvalidResourceIdError as error:
        raise TemplateError(f"The type '{arm_type}' and the name '{name}' give {error}.", target=name) from error
    return identifier


def _text(raw: Mapping[str, Any], key: str, env: Environment) -> str:
    value = now(raw.get(key), env, key)
    if not isinstance(value, str) or not value:
        raise TemplateError(f"It has no valid '{key}'.")
    return value


def _scope(raw: Mapping[str, Any], arm_type: str, env: Environment, parent: Draft | None) -> str:
    """The id below which the resource stands."""
    if parent:
        return parent.id[: parent.id.lower().rfind("/providers/")]
    if "scope" in raw:
        scope = now(raw["scope"], env, "scope")
        if not isinstance(scope, str):
            raise TemplateError("The scope of a resource is no text.")
        return "" if scope == "/" else _absolute(scope, env.scope)
    if arm_type.lower() in _TENANT_TYPES:
        return ""
    group, subscription = (_optional(raw, key, env) for key in ("resourceGroup", "subscriptionId"))
    if (group or subscription) and (arm_type.lower() == NESTED or raw.get("existing") is True):
        return _place(env.scope, group, subscription)
    return env.scope.id


def _optional(raw: Mapping[str, Any], key: str, env: Environment) -> str:
    value = now(raw.get(key), env, key)
    return value if isinstance(value, str) else ""


def _place(scope: Scope, group: str, subscription: str) -> str:
    """A nested deployment into another group is itself stored there; into a subscription alone, at the subscription."""
    base = f"/subscriptions/{subscription or scope.subscription}"
    return f"{base}/resourceGroups/{group}" if group else base


def _absolute(scope: str, place: Scope) -> str:
    return scope.rstrip("/") if scope.startswith("/") else relative(scope, place)
