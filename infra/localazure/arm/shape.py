"""From a request's body to the body that ARM answers: envelope, the service's own outputs, secrets set aside."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from infra.localazure.arm import paths
from infra.localazure.arm.outputs import Outputs
from infra.localazure.arm.paths import Steps
from infra.localazure.arm.secrets import SecretTable
from infra.localazure.identity import CLIENT_ID, PRINCIPAL_ID, TENANT_ID, derived_id
from infra.localazure.schema import BodySchemas
from residency.arm.ids import ResourceId, fold
from residency.model.regions import fold_name

_FIRST = ("id", "name", "type", "location", "tags", "kind", "sku", "identity", "zones")


@dataclass(frozen=True, kw_only=True)
class Shaped:
    """An answer's body and the secrets that were taken out of it, by their dotted place."""

    body: dict[str, Any]
    secrets: Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Moment:
    """What a body is shaped with beside itself.

    Attributes:
        now: seconds since the epoch.
        etag: the new entity tag, a bare GUID.
        state: the `provisioningState` to show, where the type has one.
        old: the body that GET answered before, or None for a new resource.
    """

    now: float
    etag: str
    state: str = "Succeeded"
    old: Mapping[str, Any] | None = None


class Shaper:
    """Shapes bodies by the schemas and the tables `outputs/` and `secrets.toml`."""

    def __init__(self, schemas: BodySchemas) -> None:
        self._schemas = schemas
        self._outputs = Outputs()
        self._secrets = SecretTable()
        self._read_only = lru_cache(maxsize=None)(self._read_only_steps)
        self._envelope = lru_cache(maxsize=None)(schemas.envelope)
        self._tracked = lru_cache(maxsize=None)(schemas.is_tracked)

    def is_tracked(self, arm_type: str) -> bool:
        """Whether resources of the type are tracked ones."""
        return self._tracked(arm_type)

    def shape(
        self, target: ResourceId, arm_type: str, api_version: str, asked: Mapping[str, Any], at: Moment
    ) -> Shaped:
        """The body to store for a resource whose request (or merged patch) was `asked`.

        What only the service sets is dropped from `asked` and, where it was there before, kept from the old body.
        """
        body: dict[str, Any] = {"id": spelled_id(target, arm_type), "name": target.name, "type": arm_type}
        given = copy.deepcopy(dict(asked))
        for key in (*_FIRST[3:], *sorted(given)):
            if key in given and key not in body and given[key] is not None:
                body[key] = given[key]
        secrets = dict(self._take_secrets(arm_type.lower(), body))
        read_only = self._read_only(arm_type, api_version)
        for steps in read_only:
            if steps[0] in {"id", "name", "type"} or steps == ("properties",):  # a child that only its parent writes
                continue
            paths.remove(body, steps)
            kept = paths.read(at.old, steps) if at.old else None
            if kept is not None and isinstance(paths.read(body, steps[:-1]), dict):
                paths.write(body, steps, kept)
        if ("properties", "provisioningState") in read_only:
            paths.write(body, ("properties", "provisioningState"), at.state)
        self._identity(body, at)
        if "systemData" in self._envelope(arm_type, api_version):
            body["systemData"] = _system_data(at)
        self._add_outputs(target, arm_type, body, at)
        return Shaped(body=body, secrets=secrets)

    def _add_outputs(self, target: ResourceId, arm_type: str, body: dict[str, Any], at: Moment) -> None:
        known = {
            "name": target.name,
            "id": body["id"],
            "location": fold_name(str(body.get("location", ""))),
            "subscription": target.subscription or "",
            "scope": target.scope or "/",
            "tenant": TENANT_ID,
            "caller": PRINCIPAL_ID,
            "now": timestamp(at.now),
            "etag": at.etag,
            "state": at.state,
        }
        self._outputs.add(arm_type.lower(), body, at.old, known)

    def _identity(self, body: dict[str, Any], at: Moment) -> None:
        """Give the managed identities of a resource their directory ids; one that is there keeps its own."""
        identity = body.get("identity")
        if not isinstance(identity, dict):
            return
        if "systemassigned" in str(identity.get("type", "")).lower():
            kept = paths.read(at.old, ("identity", "principalId")) if at.old else None
            identity["principalId"] = kept or derived_id(f"{fold(body['id'])}:principal")
            identity["tenantId"] = TENANT_ID
        assigned = identity.get("userAssignedIdentities")
        if isinstance(assigned, dict):
            for each in assigned:
                assigned[each] = {
                    "principalId": derived_id(f"{fold(each)}:principal"),
                    "clientId": derived_id(f"{fold(each)}:client"),
                }

    def _take_secrets(self, folded_type: str, body: dict[str, Any], path: str = "") -> Iterator[tuple[str, Any]]:
        for key in list(body):
            value, here = body[key], f"{path}.{key}" if path else key
            if self._secrets.holds(folded_type, here):
                yield here, body.pop(key)
            elif isinstance(value, dict):
                yield from self._take_secrets(folded_type, value, here)
            elif isinstance(value, list):
                for index, item in enumerate(value):
                    if isinstance(item, dict):
                        yield from self._take_secrets(folded_type, item, f"{here}[{index}]")

    def _read_only_steps(self, arm_type: str, api_version: str) -> tuple[Steps, ...]:
        return tuple(tuple(path.split(".")) for path in self._schemas.read_only_paths(arm_type, api_version))


def spelled_id(target: ResourceId, arm_type: str) -> str:
    """The id as ARM answers it: names as the request spelled them, fixed words and types as documented."""
    if not target.scope and arm_type == "Microsoft.Resources/subscriptions":
        return f"/subscriptions/{target.name}"
    if arm_type == "Microsoft.Resources/resourceGroups":
        return f"/subscriptions/{target.subscription}/resourceGroups/{target.name}"
    namespace, *kinds = arm_type.split("/")
    pairs = "/".join(f"{kind}/{name}" for kind, name in zip(kinds, target.names, strict=True))
    return f"{_spelled_scope(target.scope)}/providers/{namespace}/{pairs}"


def timestamp(seconds: float) -> str:
    """A moment as Azure writes it, `2026-11-25T08:50:00.0000000Z`."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%S.%f}0Z"


def _spelled_scope(scope: str) -> str:
    scope = re.sub(r"^/subscriptions/", "/subscriptions/", scope, flags=re.IGNORECASE)
    scope = re.sub(r"/resourcegroups/", "/resourceGroups/", scope, count=1, flags=re.IGNORECASE)
    return re.sub(r"/providers/", "/providers/", scope, flags=re.IGNORECASE)


def _system_data(at: Moment) -> dict[str, str]:
    before: Mapping[str, str] = (at.old or {}).get("systemData") or {}
    now = timestamp(at.now)
    return {
        "createdBy": CLIENT_ID,
        "createdByType": "Application",
        "createdAt": before.get("createdAt", now),
        "lastModifiedBy": CLIENT_ID,
        "lastModifiedByType": "Application",
        "lastModifiedAt": now,
    }
