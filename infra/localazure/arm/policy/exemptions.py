"""Exemptions: scopes for which an assignment is not in force for a time. They are stored as any resource is.

Source: the page "Azure Policy exemption structure" of Microsoft's documentation, read 2026-11-25.
"""

from __future__ import annotations

from datetime import UTC, datetime

import orjson

from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.policy.inforce import Assigned, is_at_or_below
from residency.arm.ids import fold

_TYPE = "microsoft.authorization/policyexemptions"


def covers(cloud: Cloud, resource: str, policy: Assigned, now: float) -> bool:
    """Whether a resource, by its folded id, is exempt from a policy at a moment (seconds since the epoch)."""
    for record in cloud.store.by_type(_TYPE, ""):
        if not is_at_or_below(resource, record.id.partition(f"/providers/{_TYPE}/")[0]):
            continue
        properties = orjson.loads(record.body)["properties"]
        references = [str(each).lower() for each in properties.get("policyDefinitionReferenceIds") or ()]
        if (
            fold(str(properties.get("policyAssignmentId", ""))) == fold(policy.assignment["id"])
            and (not references or policy.reference.lower() in references)
            and not _is_over(properties.get("expiresOn"), now)
        ):
            return True
    return False


def _is_over(expires: object, now: float) -> bool:
    if not isinstance(expires, str):
        return False
    try:
        moment = datetime.fromisoformat(expires.replace("Z", "+00:00"))
    except ValueError:
        return False
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() <= now
