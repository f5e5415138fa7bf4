"""The end of a deployment in complete mode: what its template does not name is deleted.

Deleted are tracked resources of the group, behind everything else. Those whose condition is false are deleted too (API
version 2019-05-10 and newer); what nested deployments write counts as named. Source: the page "Azure Resource Manager
deployment modes", read 2026-11-25.
"""

from __future__ import annotations

from collections.abc import Callable

import orjson

from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.deployments.outcome import Outcome, Step
from infra.localazure.errors import ArmError
from residency.arm.ids import fold
from residency.arm.template.identifiers import comparable

Delete = Callable[[str, float], float]
"""Deletes a resource by its id, beginning at a moment; the moment at which it is gone."""


def delete_others(cloud: Cloud, group: str, outcome: Outcome, delete: Delete) -> None:
    """Delete in any order that succeeds; what is refused as long as nothing else goes has failed.

    Args:
        cloud: where.
        group: the group's id.
        outcome: of the deployment; the deletions are added to its steps.
        delete: how.
    """
    kept = {comparable(step.id) for step in outcome.all_steps()}
    waiting = [
        str(orjson.loads(record.body)["id"])
        for record in cloud.store.listed(fold(group))
        if record.id not in kept and not any(each.startswith(f"{record.id}/") for each in kept)
    ]
    begins = outcome.due
    refused: dict[str, ArmError] = {}
    while waiting:
        refused = {}
        for each in waiting:
            if cloud.store.get(fold(each)) is None:  # gone with its parent
                continue
            try:
                due = delete(each, begins)
            except ArmError as error:
                refused[each] = error
            else:
                outcome.steps.append(Step(id=each, operation="Delete", started=begins, due=due))
                outcome.due = max(outcome.due, due)
        if len(refused) == len(waiting):
            break
        waiting = list(refused)
    outcome.steps += [
        Step(id=each, operation="Delete", started=begins, due=begins, status=error.status, error=error)
        for each, error in refused.items()
    ]
