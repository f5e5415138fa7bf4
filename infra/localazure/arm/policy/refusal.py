"""How Azure words a policy's refusal.

Source: answers of Azure in public logs (a storage account refused in 2026, a scale set, an AKS cluster with a message
of its own), read 2026-11-25.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import orjson

from infra.localazure.arm.policy.inforce import Assigned
from infra.localazure.errors import ArmError
from residency.arm.ids import ResourceId

if TYPE_CHECKING:
    from infra.localazure.arm.policy.effects import Judged


def of_write(target: ResourceId, words: Sequence[Judged]) -> ArmError:
    """A write that policies refuse."""
    return _refused(target, words, f"Resource '{target.name}' was disallowed by policy.")


def of_delete(target: ResourceId, words: Sequence[Judged]) -> ArmError:
    """A deletion that policies refuse. The first sentence is ours."""
    return _refused(target, words, f"Deletion of resource '{target.name}' was disallowed by policy.")


def note(word: Judged) -> str:
    """One line on a policy that only takes note."""
    return f"policy {word.effect.lower()}: {shown(word.policy.assignment)} ({shown(word.policy.definition)})"


def shown(body: Mapping[str, Any]) -> str:
    """The display name, or the name where there is none."""
    return str(body["properties"].get("displayName") or body["name"])


def _refused(target: ResourceId, words: Sequence[Judged], sentence: str) -> ArmError:
    reasons = [reason for word in words if (reason := _reason(word.policy))]
    if reasons:
        listed = ",".join(f"'{reason}'" for reason in reasons)
        message = f"{sentence} Reasons: {listed}. See error details for policy resource IDs."
    else:
        identifiers = orjson.dumps([_identifiers(word.policy) for word in words]).decode()
        message = f"{sentence} Policy identifiers: '{identifiers}'."
    return ArmError(
        403,
        "RequestDisallowedByPolicy",
        message,
        target=target.name,
        additional_info=[{"type": "PolicyViolation", "info": _violation(word)} for word in words],
    )


def _reason(policy: Assigned) -> str:
    """The assignment's message for the definition, else its general one."""
    messages = policy.assignment["properties"].get("nonComplianceMessages") or ()
    by_reference = {
        str(each.get("policyDefinitionReferenceId") or ""): str(each.get("message", "")) for each in messages
    }
    return by_reference.get(policy.reference) or by_reference.get("") or ""


def _identifiers(policy: Assigned) -> dict[str, Any]:
    named = {"policyAssignment": policy.assignment, "policyDefinition": policy.definition}
    if policy.initiative:
        named["policySetDefinition"] = policy.initiative
    return {
        key: {"name": shown(body), "id": body["id"]}
        | ({"version": body["properties"]["version"]} if "version" in body["properties"] else {})
        for key, body in named.items()
    }


def _violation(word: Judged) -> dict[str, Any]:
    policy = word.policy
    definition, assignment = policy.definition, policy.assignment
    info = {
        "evaluationDetails": {"evaluatedExpressions": word.trace},
        "policyDefinitionId": definition["id"],
        "policyDefinitionName": definition["name"],
        "policyDefinitionDisplayName": shown(definition),
        "policyDefinitionVersion": definition["properties"].get("version", "1.0.0"),
        "policyDefinitionEffect": word.effect,
    }
    if policy.initiative:
        info |= {
            "policyDefinitionReferenceId": policy.reference,
            "policySetDefinitionId": policy.initiative["id"],
            "policySetDefinitionName": policy.initiative["name"],
            "policySetDefinitionDisplayName": shown(policy.initiative),
            "policySetDefinitionVersion": policy.initiative["properties"].get("version", "1.0.0"),
        }
    return info | {
        "policyAssignmentId": assignment["id"],
        "policyAssignmentName": assignment["name"],
        "policyAssignmentDisplayName": shown(assignment),
        "policyAssignmentScope": assignment["properties"].get("scope", ""),
        "policyAssignmentParameters": assignment["properties"].get("parameters") or {},
        "policyExemptionIds": [],
        "policyEnrollmentIds": [],
    }
