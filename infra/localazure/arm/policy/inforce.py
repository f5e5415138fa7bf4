"""Which policies are in force for a resource: every assignment at or above it, its initiative's members one by one.

Nothing is kept between requests but what bodies have been read into, by the bodies themselves: so a change is seen by
the next write, and a write costs one look into the store's index where nothing is assigned.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import orjson

from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.policy import ancestors, builtin, evaluation, functions, parameters, rule
from infra.localazure.arm.policy.functions import Facts
from infra.localazure.arm.policy.kinds import ASSIGNMENTS, SETS
from infra.localazure.arm.policy.rule import Rule
from infra.localazure.store import Record
from residency.arm.ids import fold
from residency.model.regions import fold_name

_SEGMENT = f"/providers/{ASSIGNMENTS.folded}/"


@dataclass(frozen=True, kw_only=True)
class Assigned:
    """One definition as one assignment has it.

    Attributes:
        assignment: the assignment's body.
        scope: where it is assigned, folded; empty for the tenant.
        excluded: scopes below that one where it is not in force, folded.
        definition: the definition's body.
        initiative: the body of the set that the definition is a member of, and its name there; or None.
        reference: the definition's name in the set; empty outside of one.
        rule: the definition's rule.
        values: its parameters, effective, by name in lower case; those of the set passed on.
    """

    assignment: Mapping[str, Any]
    scope: str
    excluded: tuple[str, ...]
    definition: Mapping[str, Any]
    initiative: Mapping[str, Any] | None
    reference: str
    rule: Rule
    values: Mapping[str, Any]

    @property
    def is_enforced(self) -> bool:
        """Whether writes are held to it, and not only judged."""
        return str(self.assignment["properties"].get("enforcementMode") or "Default").lower() == "default"

    @property
    def judges_everything(self) -> bool:
        """Mode `All`: also types without tags and location."""
        return str(self.definition["properties"].get("mode", "")).lower() == "all"

    @property
    def is_of_resource_manager(self) -> bool:
        """Whether the mode is one of ARM's own; data-plane modes are accepted and never in force here."""
        return str(self.definition["properties"].get("mode", "")).lower() in {"", "all", "indexed"}

    def effect(self, facts: Facts) -> str:
        """What it does, as the rule or its parameter spells it; an override of the assignment goes before.

        Raises:
            EvaluationError: it cannot be said.
        """
        for override in self.assignment["properties"].get("overrides") or ():
            is_effect = str(override.get("kind")).lower() == "policyeffect" and override.get("value")
            if is_effect and self._is_selected(override, facts):
                return str(override["value"])
        return str(evaluation.worked_out(self.rule.effect, functions.of(facts)))

    def selects(self, facts: Facts) -> bool:
        """Whether the assignment's resource selectors, if it has any, take the resource in."""
        selectors = self.assignment["properties"].get("resourceSelectors") or ()
        return not selectors or any(self._is_selected(each, facts) for each in selectors)

    def _is_selected(self, holder: Mapping[str, Any], facts: Facts) -> bool:
        return all(self._fits(selector, facts) for selector in holder.get("selectors") or ())

    def _fits(self, selector: Mapping[str, Any], facts: Facts) -> bool:
        location = facts.subject.body.get("location")
        match str(selector.get("kind", "")).lower():
            case "resourcelocation":
                value = fold_name(str(location or ""))
            case "resourcetype":
                value = facts.subject.type.lower()
            case "resourcewithoutlocation":
                value = "subscriptionlevelresources" if location is None else ""
            case _:
                value = self.reference.lower()
        inside, outside = selector.get("in"), selector.get("notIn")
        if inside is not None and value not in {fold_name(str(each)) for each in inside}:
            return False
        return outside is None or value not in {fold_name(str(each)) for each in outside}


def over(cloud: Cloud, resource: str) -> list[Assigned]:
    """The policies in force for a resource, by its folded id; those assigned highest first."""
    records = cloud.store.by_type(ASSIGNMENTS.folded, "")
    if not records:
        return []
    above = ancestors.above(cloud, resource)
    found = [each for record in records for each in of_assignment(cloud, record) if _is_below(resource, each, above)]
    return sorted(found, key=lambda each: len(each.scope))


def of_assignment(cloud: Cloud, record: Record) -> Iterator[Assigned]:
    """The definitions of one assignment; none where what it refers to is gone."""
    definition = builtin.find(cloud, _refers_to(record.body))
    if definition is None:
        return
    if definition.type != SETS.folded:
        yield _assigned(record.body, definition.body, None, "")
        return
    for index, identifier in enumerate(_member_ids(definition.body)):
        member = builtin.find(cloud, identifier)
        if member is not None:
            yield _assigned(record.body, member.body, definition.body, str(index))


def _is_below(resource: str, each: Assigned, above: frozenset[str]) -> bool:
    inside = not each.scope or each.scope in above or is_at_or_below(resource, each.scope)
    return inside and not any(is_at_or_below(resource, scope) or scope in above for scope in each.excluded)


def is_at_or_below(resource: str, scope: str) -> bool:
    """Whether a folded id is a scope or in it."""
    return resource == scope or resource.startswith(scope + "/")


@lru_cache(maxsize=512)
def _refers_to(assignment: bytes) -> str:
    return fold(str(orjson.loads(assignment)["properties"]["policyDefinitionId"]))


@lru_cache(maxsize=128)
def _member_ids(initiative: bytes) -> tuple[str, ...]:
    members = orjson.loads(initiative)["properties"]["policyDefinitions"]
    return tuple(fold(member["policyDefinitionId"]) for member in members)


@lru_cache(maxsize=1024)
def _assigned(assignment: bytes, definition: bytes, initiative: bytes | None, member: str) -> Assigned:
    read, body = orjson.loads(assignment), orjson.loads(definition)
    given = parameters.values(read["properties"].get("parameters"))
    declared = body["properties"].get("parameters") or {}
    holder = orjson.loads(initiative) if initiative else None
    entry = holder["properties"]["policyDefinitions"][int(member)] if holder else {}
    values = _passed_on(holder, entry, given, declared) if holder else parameters.effective(declared, given)
    return Assigned(
        assignment=read,
        scope=fold(read["id"]).partition(_SEGMENT)[0],
        excluded=tuple(fold(scope) for scope in read["properties"].get("notScopes") or ()),
        definition=body,
        initiative=holder,
        reference=str(entry.get("policyDefinitionReferenceId") or member),
        rule=rule.parse(body["properties"]["policyRule"]),
        values=values,
    )


def _passed_on(
    initiative: Mapping[str, Any], member: Mapping[str, Any], given: Mapping[str, Any], declared: parameters.Declared
) -> Mapping[str, Any]:
    """What a definition gets from the initiative it is in.

    Where that cannot be worked out, nothing: a rule that then asks for a parameter fails, and so refuses.
    """
    outer = parameters.effective(initiative["properties"].get("parameters") or {}, given)
    try:
        inner = evaluation.worked_out(parameters.values(member.get("parameters")), functions.of_parameters(outer))
    except evaluation.EvaluationError:
        return {}
    return parameters.effective(declared, inner)
