"""What a deployment would change: it is carried out, looked at and undone.

So what-if cannot differ from what create then does. Listed are the resources that the template names and the tracked
ones that change or go; children that only come with a parent show in the parent's body.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.deployments import refusals
from infra.localazure.arm.deployments.changes import delta
from infra.localazure.arm.deployments.outcome import Outcome, Plan
from infra.localazure.arm.deployments.place import DEPLOYMENTS
from infra.localazure.store import Record
from residency.arm.ids import fold, parse_resource_id

FULL, ID_ONLY = "fullresourcepayloads", "resourceidonly"


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What a rehearsal left behind, as long as it stood.

    Attributes:
        outcome: of the deployment.
        after: what was put, by id, and None for what is gone.
    """

    outcome: Outcome
    after: Mapping[str, Record | None]


def observe(cloud: Cloud, seq: int, outcome: Outcome) -> Seen:
    """Note what has changed since a number of the store's sequence; to be asked within the rehearsal."""
    put, gone = cloud.store.changed_since(seq)
    return Seen(outcome=outcome, after={**{record.id: record for record in put}, **dict.fromkeys(gone)})


def result(cloud: Cloud, plan: Plan, seen: Seen, *, full: bool) -> dict[str, Any]:
    """The answer to `whatIf`; the rehearsal is undone by now, so the store holds what was before."""
    errors = seen.outcome.causes()
    if errors:
        return {"status": "Failed", "error": refusals.of_resources(plan.name, errors).inner()}
    changes = sorted(_changes(cloud, plan, seen, full=full), key=lambda change: str(change["resourceId"]).lower())
    return {"status": "Succeeded", "properties": {"changes": changes}}


def _changes(cloud: Cloud, plan: Plan, seen: Seen, *, full: bool) -> Iterator[dict[str, Any]]:
    versions = {fold(step.id): step.version for step in seen.outcome.all_steps() if step.version}
    named = {each for each in versions if parse_resource_id(each).type != DEPLOYMENTS.lower()}
    told = set()
    for each in sorted({*named, *seen.after}):
        old = _visible(cloud.store.get(each))
        new = seen.after.get(each, old)
        record = new or old
        if record is None or not (each in named or record.listed):
            continue
        told.add(each)
        before, after = (payload(cloud, one, versions.get(each, "")) if one else None for one in (old, new))
        yield _change(before, after, full=full)
    if plan.place.kind == "resourceGroup":
        for record in cloud.store.listed(fold(plan.place.id)):
            if record.id not in told:
                body = payload(cloud, record, "")
                yield _told("Ignore", body, {"before": body, "after": body}, full=full)


def _change(before: dict[str, Any] | None, after: dict[str, Any] | None, *, full: bool) -> dict[str, Any]:
    if before is None:
        return _told("Create", after or {}, {"after": after}, full=full)
    if after is None:
        return _told("Delete", before, {"before": before}, full=full)
    both = {"before": before, "after": after}
    differences = delta(before, after)
    if not differences:
        return _told("NoChange", after, both, full=full)
    return _told("Modify", after, {**both, "delta": differences}, full=full)


def _told(kind: str, body: Mapping[str, Any], payloads: Mapping[str, Any], *, full: bool) -> dict[str, Any]:
    return {"resourceId": body["id"], "changeType": kind, **(payloads if full else {})}


def payload(cloud: Cloud, record: Record, api_version: str) -> dict[str, Any]:
    """A stored resource as what-if shows it: without what only the service sets."""
    body = orjson.loads(record.body)
    version = api_version or (*cloud.schemas.api_versions(body["type"]), "")[0]
    own = {key: body[key] for key in ("id", "name", "type")}
    shown = {**cloud.schemas.writable(body["type"], version, body), **own, "apiVersion": version}
    return dict(sorted(shown.items()))


def _visible(record: Record | None) -> Record | None:
    return None if record is None or record.hidden else record
