"""What the policies in force do to a write: they add to it, refuse it or take note of it. Some refuse deletions.

In Azure's order: `modify` and `append` first, `deny` on what that made, `audit` last. What has to look for other
resources (`auditIfNotExists`, `deployIfNotExists`) is accepted and not carried out. A rule that cannot be worked out
refuses the write, whatever its effect.

Sources: MicrosoftDocs/azure-docs, articles/governance/policy/concepts/effects.md; the refusal's form, with its
`additionalInfo`, from answers of Azure in public logs; read 2026-11-25. Its status, 403, is so in one of them. The
refusal of a deletion is unverified.
"""

from __future__ import annotations

import logging
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

import orjson

from infra.localazure.arm import scopes, subscriptions
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.policy import changes, evaluation, exemptions, inforce, refusal
from infra.localazure.arm.policy.fields import Subject
from infra.localazure.arm.policy.functions import Facts
from infra.localazure.arm.policy.inforce import Assigned
from infra.localazure.arm.writing import Write
from residency.arm.ids import ResourceId, fold

_NOT_JUDGED = (
    "microsoft.authorization/locks",
    "microsoft.authorization/policy",
    "microsoft.resources/deployments",
    "microsoft.resources/tags",
)
"""Beginnings of types that policies leave alone. Unverified."""

_CHANGING = frozenset({"append", "modify"})
_DECIDING = frozenset({"audit", "deny"})
_PROTECTING = frozenset({"denyaction"})
JUDGING = _CHANGING | _DECIDING
"""Effects with a word on a resource as it is, in lower case."""

_log = logging.getLogger("localazure.policy")


class Judged(NamedTuple):
    """One policy's word on one resource: whether its condition holds, and what was asked."""

    policy: Assigned
    effect: str
    applies: bool
    trace: evaluation.Trace


def judge(cloud: Cloud, write: Write) -> Write:
    """The write as the policies make it.

    Raises:
        ArmError: 403, one of them refuses it.
    """
    policies = _in_force(cloud, write.target, write.arm_type, write.call.now)
    if not policies:
        return write
    facts = facts_of(cloud, Subject(target=write.target, arm_type=write.arm_type, body=write.body), write.call)
    changed = _changed(policies, facts)
    facts = replace(facts, subject=replace(facts.subject, body=changed))
    words = [word for word in judged(policies, facts, _DECIDING) if word.applies]
    denied = [word for word in words if word.effect.lower() == "deny"]
    if denied:
        raise refusal.of_write(facts.subject.target, denied)
    notes = [refusal.note(word) for word in words if word.effect.lower() == "audit"]
    for note in notes:
        _log.warning("%s %s", write.target.text, note)
    return replace(write, body=changed, notes=(*write.notes, *notes))


def require_deletable(cloud: Cloud, target: ResourceId) -> None:
    """Refuse a deletion that a policy with the effect `denyAction` forbids.

    Raises:
        ArmError: 403.
    """
    arm_type = cloud.schemas.known_type(target.type) or target.type
    policies = _in_force(cloud, target, arm_type, cloud.clock())
    record = cloud.store.get(fold(target.text)) if policies else None
    if record is None:
        return
    facts = facts_of(cloud, Subject(target=target, arm_type=arm_type, body=orjson.loads(record.body)), None)
    words = [word for word in judged(policies, facts, _PROTECTING) if word.applies]
    denied = [word for word in words if _forbids_delete(word.policy)]
    if denied:
        raise refusal.of_delete(target, denied)


def judged(policies: Iterable[Assigned], facts: Facts, wanted: Container[str]) -> Iterator[Judged]:
    """The word on a resource as it is of each policy whose effect, in lower case, is wanted.

    A rule that cannot be worked out applies, with the effect `deny`.
    """
    for policy in policies:
        known = replace(facts, parameters=policy.values)
        if not policy.selects(known):
            continue
        trace: evaluation.Trace = []
        try:
            effect = policy.effect(known)
            if effect.lower() in wanted:
                yield Judged(policy, effect, evaluation.holds(policy.rule.condition, known, trace), trace)
        except evaluation.EvaluationError as error:
            yield _failed(Judged(policy, "deny", True, trace), error)


def _failed(word: Judged, error: evaluation.EvaluationError) -> Judged:
    """The word of a policy that cannot be worked out: it refuses."""
    _log.warning("%s: %s", word.policy.definition["id"], error)
    trace = [*word.trace, {"result": "Error", "expression": str(error)}]
    return word._replace(effect="deny", trace=trace)


def facts_of(cloud: Cloud, subject: Subject, call: Any) -> Facts:
    """What rules can ask for; without a request, as at the newest API version and the time the resource was changed."""
    target = subject.target
    group = cloud.store.get(scopes.group_id(target)) if target.resource_group else None
    return Facts(
        subject=subject,
        parameters={},
        group=orjson.loads(group.body) if group else None,
        subscription=subscriptions.get(cloud, target.subscription) if target.subscription else {},
        api_version=call.api_version if call else cloud.schemas.api_versions(subject.arm_type)[-1],
        now=call.now if call else 0.0,
        pins={},
        current={},
    )


def in_force(cloud: Cloud, target: ResourceId, arm_type: str) -> list[Assigned]:
    """The policies of ARM's own modes that judge a resource, enforced or not, exempt or not."""
    if arm_type.lower().startswith(_NOT_JUDGED):
        return []
    indexed = cloud.shaper.is_tracked(arm_type) and arm_type.lower() != scopes.GROUP_TYPE
    return [
        policy
        for policy in inforce.over(cloud, fold(target.text))
        if policy.is_of_resource_manager and (indexed or policy.judges_everything)
    ]


def _in_force(cloud: Cloud, target: ResourceId, arm_type: str, now: float) -> list[Assigned]:
    enforced = [policy for policy in in_force(cloud, target, arm_type) if policy.is_enforced]
    return exemptions.without(cloud, fold(target.text), enforced, now)


def _changed(policies: list[Assigned], facts: Facts) -> Mapping[str, Any]:
    """The body with what `modify` and `append` do to it, one policy after the other."""
    for policy in policies:
        for word in judged([policy], facts, _CHANGING):
            if word.applies:
                try:
                    body = changes.made(policy, replace(facts, parameters=policy.values))
                except evaluation.EvaluationError as error:
                    raise refusal.of_write(facts.subject.target, [_failed(word, error)]) from error
                facts = replace(facts, subject=replace(facts.subject, body=body))
    return facts.subject.body


def _forbids_delete(policy: Assigned) -> bool:
    names = (policy.rule.details or {}).get("actionNames") or ()
    return "delete" in {str(name).lower() for name in names}
