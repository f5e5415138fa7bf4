"""Exemptions: scopes for which an assignment is not in force for a time. They are stored as any resource is.

Source: the page "Azure Policy exemption structure" of Microsoft's documentation, read 2026-11-25.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import orjson

from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.policy import forms
from infra.localazure.arm.policy.inforce import Assigned, is_at_or_below
from residency.arm.ids import fold

_TYPE = "microsoft.authorization/policyexemptions"


def without(cloud: Cloud, resource: str, policies: list[Assigned], now: float) -> list[Assigned]:
    """The policies that a resource, by its folded id, is not exempt from at a moment (seconds since the epoch)."""
    records = cloud.store.by_type(_TYPE, "") if policies else ()
    granted = [
        orjson.loads(record.body).get("properties")
        for record in records
        if is_at_or_below(resource, record.id.partition(f"/providers/{_TYPE}/")[0])
    ]
    sound = [each for each in granted if each and not forms.misfit(each, forms.EXEMPTION, "properties")]
    standing = [each for each in sound if not _is_over(each.get("expiresOn"), now)]
    return [policy for policy in policies if not any(_is_of(each, policy) for each in standing)]


def _is_of(exemption: Mapping[str, Any], policy: Assigned) -> bool:
    references = [str(each).lower() for each in exemption.get("policyDefinitionReferenceIds") or ()]
    is_its = fold(str(exemption.get("policyAssignmentId", ""))) == fold(policy.assignment["id"])
    return is_its and (not references or policy.reference.lower() in references)


def _is_over(expires: object, now: float) -> bool:
    if not isinstance(expires, str):
        return False
    try:
        moment = datetime.fromisoformat(expires.replace("Z", "+00:00"))
    except ValueError:
        return False
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() <= now
