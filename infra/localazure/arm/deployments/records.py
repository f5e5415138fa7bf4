"""Deployments as they are kept: one record each, with its operations and its template where no answer shows them.

A deployment is carried out within its request. Until its time is over, which is when the last of its resources'
operations would be, it is shown as running; `shown` decides by the clock, and nothing has to be settled.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import orjson

from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.deployments.place import DEPLOYMENTS, Place
from infra.localazure.arm.shape import timestamp
from infra.localazure.errors import ArmError
from infra.localazure.store import Record
from residency.arm.ids import fold

TYPE = DEPLOYMENTS.lower()
MOST_KEPT = 800
"""Deployments of one scope that are remembered; the oldest are forgotten (Azure's documented limit)."""
_WHEN_OVER = ("outputs", "outputResources", "error")
RUNNING, CANCELED = "Running", "Canceled"


@dataclass(frozen=True, kw_only=True)
class Deployment:
    """One deployment.

    Attributes:
        body: what GET answers when it is over.
        template: as it was given.
        operations: each with `shown`, what the list of operations answers, and `due`, when it is over.
        operation: the id by which clients follow it.
        started: seconds since the epoch.
        due: when it is over.
    """

    body: Mapping[str, Any]
    template: Any
    operations: Sequence[Mapping[str, Any]]
    operation: str
    started: float
    due: float

    @property
    def id(self) -> str:
        """Its ARM id."""
        return str(self.body["id"])

    def runs(self, now: float) -> bool:
        """Whether it is not over yet."""
        return now < self.due

    def state(self, now: float) -> str:
        """Its provisioning state."""
        return RUNNING if self.runs(now) else str(self.body["properties"]["provisioningState"])

    def shown(self, now: float, *, state: str | None = None) -> dict[str, Any]:
        """What GET answers at a moment, with another state where one is given."""
        properties = dict(self.body["properties"])
        if self.runs(now):
            properties = {key: value for key, value in properties.items() if key not in _WHEN_OVER}
            properties["duration"] = duration(now - self.started)
            properties["timestamp"] = timestamp(now)
        properties["provisioningState"] = state or self.state(now)
        return {**self.body, "properties": properties}

    def operations_at(self, now: float) -> list[Mapping[str, Any]]:
        """What its list of operations answers at a moment: those that are over."""
        return [each["shown"] for each in self.operations if each["due"] <= now]

    def canceled(self, now: float) -> Deployment:
        """The same, ended by its caller; what was carried out stays."""
        properties = {key: value for key, value in self.body["properties"].items() if key not in _WHEN_OVER}
        properties |= {"provisioningState": CANCELED, "timestamp": timestamp(now)}
        properties["duration"] = duration(now - self.started)
        return replace(self, body={**self.body, "properties": properties}, due=now)


def save(cloud: Cloud, deployment: Deployment, now: float) -> None:
    """Store a deployment in place of an older one of its name."""
    unseen = {
        "template": deployment.template,
        "operations": deployment.operations,
        "operation": deployment.operation,
        "started": deployment.started,
        "due": deployment.due,
    }
    cloud.store.put(
        Record(
            id=fold(deployment.id),
            type=TYPE,
            body=orjson.dumps(deployment.body),
            etag=str(uuid4()),
            created_by=None,
            secrets=orjson.dumps(unseen),
            listed=False,
            hidden=False,
            created=deployment.started,
            changed=now,
        )
    )


def find(cloud: Cloud, place: Place, name: str) -> Deployment | None:
    """A deployment by its place and name."""
    record = cloud.store.get(fold(place.deployment(name)))
    return _read(record) if record else None


def get(cloud: Cloud, place: Place, name: str) -> Deployment:
    """A deployment by its place and name.

    Raises:
        ArmError: 404.
    """
    found = find(cloud, place, name)
    if found is None:
        raise ArmError(404, "DeploymentNotFound", f"Deployment '{name}' could not be found.")
    return found


def at(cloud: Cloud, place: Place) -> list[Deployment]:
    """The deployments of a place, the newest first; those of places below it are not among them."""
    return [_read(record) for record in _records(cloud, place)]


def require_idle(cloud: Cloud, place: Place, name: str, now: float) -> None:
    """Refuse a deployment whose name another one bears that still runs.

    Words and code: logs (azure-pipelines-tasks #5320, azure-dev #2977, read 2026-11-25); the status is unverified.

    Raises:
        ArmError: 409.
    """
    older = find(cloud, place, name)
    if older is None or not older.runs(now):
        return
    since, until = (moment(when) for when in (older.started, older.started + 7 * 86_400))
    raise ArmError(
        409,
        "DeploymentActive",
        f"Unable to edit or replace deployment '{name}': previous deployment from '{since}' is still active "
        f"(expiration time is '{until}'). Please see https://aka.ms/arm-deploy-resources for usage details.",
    )


def forget_old(cloud: Cloud, place: Place) -> None:
    """Remove what is above the number of deployments that a place remembers."""
    for record in _records(cloud, place)[MOST_KEPT:]:
        cloud.store.delete_tree(record.id)


def duration(seconds: float) -> str:
    """A span as ARM writes it, `PT27.070914S`; the moments between which it lies are exact to microseconds."""
    whole = f"{max(seconds, 0):.6f}".rstrip("0").rstrip(".")
    return f"PT{whole}S"


def moment(seconds: float) -> str:
    """A time as ARM writes it in messages, `6/14/2024 10:02:46 PM`, in UTC."""
    at = datetime.fromtimestamp(seconds, UTC)
    return f"{at.month}/{at.day}/{at.year} {at.hour % 12 or 12}:{at:%M:%S %p}"


def _records(cloud: Cloud, place: Place) -> list[Record]:
    prefix = fold(place.deployment("")) + "/"
    found = [each for each in cloud.store.by_type(TYPE, prefix) if "/" not in each.id.removeprefix(prefix)]
    return sorted(found, key=lambda record: record.created, reverse=True)


def _read(record: Record) -> Deployment:
    unseen = orjson.loads(record.secrets or b"{}")
    return Deployment(body=orjson.loads(record.body), **unseen)
