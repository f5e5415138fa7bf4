"""What a custom definition or initiative must be, and what Azure adds to it.

Codes InvalidPolicyRule and InvalidCreatePolicySetDefinitionRequest: tests of Azure's PowerShell module Az.Policy;
InvalidPolicyAlias and InvalidPolicyParameters are known from use and unverified; read 2026-11-25.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.policy import builtin, expressions, fields, forms, parameters, rule
from infra.localazure.arm.policy.kinds import DEFINITIONS, Kind
from infra.localazure.errors import ArmError, invalid_content
from residency.arm.ids import fold


def checked(cloud: Cloud, name: str, body: object, kind: Kind) -> dict[str, Any]:
    """The properties to store.

    Raises:
        ArmError: 400, something in them cannot be used.
    """
    stated = body.get("properties") if isinstance(body, Mapping) else None
    if not isinstance(stated, Mapping):
        raise invalid_content("The request content was invalid: 'properties' is required.")
    forms.require(stated, forms.DEFINITION)
    if str(stated.get("policyType") or "Custom") != "Custom":
        raise ArmError(
            400,
            f"InvalidCreate{kind.code}Request",
            f"The {kind.words} '{name}' create request is invalid: its 'policyType' must be 'Custom'.",
        )
    declared = _declared(name, stated, kind)
    version = stated.get("version") or "1.0.0"
    common = {**stated, "policyType": "Custom", "parameters": declared, "version": version, "versions": [version]}
    if kind is DEFINITIONS:
        _require_rule(cloud, name, stated.get("policyRule"), declared)
        return {**common, "mode": stated.get("mode") or "Indexed"}
    return {**common, "policyDefinitions": list(_members(cloud, name, stated.get("policyDefinitions"), declared))}


def _declared(name: str, stated: Mapping[str, Any], kind: Kind) -> dict[str, Any]:
    declared = stated.get("parameters") or {}
    for each, parameter in declared.items():
        if str((parameter or {}).get("type", "")).lower() not in parameters.TYPES:
            raise ArmError(
                400,
                "InvalidPolicyParameters",
                f"The {kind.words} '{name}' has an invalid parameter '{each}': its type must be one of "
                f"'{', '.join(sorted(parameters.TYPES))}'.",
            )
    return dict(declared)


def _require_rule(cloud: Cloud, name: str, stated: Any, declared: Mapping[str, Any]) -> None:
    try:
        parsed = rule.parse(stated)
        details = parsed.details
        forms.require(details, forms.FIELDS if isinstance(details, list) else forms.DETAILS, "policyRule.then.details")
        used = set(rule.used_parameters(_worked_out_here(stated, parsed)))
    except rule.RuleError as error:
        raise ArmError(400, "InvalidPolicyRule", f"Failed to parse policy rule: '{error}'.") from error
    undeclared = used - {each.lower() for each in declared}
    if undeclared:
        raise ArmError(
            400,
            "InvalidPolicyParameters",
            f"The policy rule of the policy definition '{name}' uses parameters that are not defined: "
            f"'{', '.join(sorted(undeclared))}'.",
        )
    for field in _named_fields(stated):
        if not fields.is_field(field) and _type_of(cloud, field) is None:
            raise ArmError(
                400,
                "InvalidPolicyAlias",
                f"The policy definition '{name}' rule is invalid. The 'field' property '{field}' of the policy rule "
                f"doesn't exist as an alias. Please check if '{field}' is correct.",
            )


def _worked_out_here(stated: Mapping[str, Any], parsed: rule.Rule) -> list[Any]:
    """What of a rule has this language's expressions: not the template that `deployIfNotExists` carries with it."""
    conditions = [value for key, value in stated.items() if key.lower() == "if"]
    details = parsed.details
    operations = details.get("operations") if isinstance(details, Mapping) else details
    return [*conditions, parsed.effect, operations]


def _named_fields(stated: Any) -> Iterator[str]:
    """The fields that a rule names by a plain text."""
    for each in stated if isinstance(stated, list) else []:
        yield from _named_fields(each)
    for key, value in stated.items() if isinstance(stated, Mapping) else []:
        if key.lower() == "field" and isinstance(value, str) and not expressions.is_one(value):
            yield value
        elif key.lower() != "deployment":
            yield from _named_fields(value)


def _type_of(cloud: Cloud, alias: str) -> str | None:
    """The type whose alias this can be: the longest beginning that is a known one."""
    segments = alias.partition("[")[0].split("/")
    beginnings = ("/".join(segments[:end]) for end in range(len(segments) - 1, 1, -1))
    return next((found for found in map(cloud.schemas.known_type, beginnings) if found), None)


def _members(cloud: Cloud, name: str, stated: Any, declared: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    who = f"policy set definition '{name}'"
    if not stated:
        raise ArmError(
            400,
            "InvalidCreatePolicySetDefinitionRequest",
            f"The {who} create request is invalid. At least one policy definition must be referenced.",
        )
    for index, member in enumerate(stated):
        identifier = member.get("policyDefinitionId") or ""
        record = builtin.find(cloud, fold(identifier))
        if record is None or record.type != DEFINITIONS.folded:
            raise DEFINITIONS.missing(identifier.rpartition("/")[2], 400)
        definition = orjson.loads(record.body)
        given = parameters.values(member.get("parameters"))
        parameters.require(who, definition["name"], definition["properties"].get("parameters") or {}, given)
        try:
            used = set(rule.used_parameters(list(given.values()), frozenset({"parameters"})))
        except rule.RuleError as error:
            raise ArmError(
                400, "InvalidPolicyParameters", f"The parameters of the {who} are invalid: {error}."
            ) from error
        undeclared = used - {each.lower() for each in declared}
        if undeclared:
            raise ArmError(
                400, "UndefinedPolicyParameter", f"The {who} does not define the parameter(s) '{min(undeclared)}'."
            )
        reference = member.get("policyDefinitionReferenceId") or str(index)
        yield {**member, "policyDefinitionReferenceId": reference}
