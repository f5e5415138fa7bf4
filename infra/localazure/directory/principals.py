"""Who is in the directory: the local principal, the managed identities of the store, and who was given a role as one.

All of them are service principals.

Form of a service principal: the Microsoft Graph reference (v1.0, resource type servicePrincipal), read 2026-11-25.
There are no users and no groups: nobody signs in but the local principal, and nothing in ARM makes a group.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson

from infra.localazure.arm.cloud import Cloud
from infra.localazure.identity import CLIENT_ID, PRINCIPAL_ID, TENANT_ID, TENANT_NAME, derived_id
from infra.localazure.store import Record

Principal = dict[str, Any]
"""As Graph answers it, without `@odata.type`."""

_IDENTITIES = "microsoft.managedidentity/userassignedidentities"
_ASSIGNMENTS = "microsoft.authorization/roleassignments"
_MARK = b'"principalId":"'


def everyone(cloud: Cloud) -> Iterator[Principal]:
    """Every service principal once: the local one first, then by the id of the resource that names it."""
    seen = set()
    for each in (_local(), *_named(cloud.store.holding(_MARK))):
        if each["id"] not in seen:
            seen.add(each["id"])
            yield each


def by_id(cloud: Cloud, object_id: str) -> Principal | None:
    """The service principal with an object id (a GUID); None where nobody has it."""
    folded = object_id.lower()
    if folded == PRINCIPAL_ID:
        return _local()
    holders = cloud.store.holding(_MARK + folded.encode())
    return next((each for each in _named(holders) if each["id"] == folded), None)


def _named(records: Iterable[Record]) -> Iterator[Principal]:
    """The principals that resources have, then those that only role assignments name."""
    assigned = []
    for record in records:
        body = orjson.loads(record.body)
        own: Mapping[str, Any] = body.get("properties") or {}
        if record.type == _IDENTITIES:
            yield _identity(body, own["principalId"], own["clientId"], explicit=True)
        elif record.type == _ASSIGNMENTS:
            assigned += [own["principalId"]] if own.get("principalType") == "ServicePrincipal" else []
        elif principal := (body.get("identity") or {}).get("principalId"):
            yield _identity(body, principal, derived_id(f"{principal}:client"), explicit=False)
    for principal in assigned:
        yield _principal(principal, derived_id(f"{principal}:client"), principal, "Application")


def _identity(body: Mapping[str, Any], object_id: str, client_id: str, *, explicit: bool) -> Principal:
    """`explicit`: made by itself, not with another resource."""
    known = _principal(object_id, client_id, body["name"], "ManagedIdentity")
    return {**known, "alternativeNames": [f"isExplicit={explicit}", body["id"]]}


def _local() -> Principal:
    return _principal(PRINCIPAL_ID, CLIENT_ID, TENANT_NAME, "Application")


def _principal(object_id: str, client_id: str, name: str, kind: str) -> Principal:
    return {
        "id": object_id,
        "accountEnabled": True,
        "alternativeNames": [],
        "appDisplayName": name if kind == "Application" else None,
        "appId": client_id,
        "appOwnerOrganizationId": TENANT_ID if kind == "Application" else None,
        "appRoles": [],
        "displayName": name,
        "keyCredentials": [],
        "oauth2PermissionScopes": [],
        "passwordCredentials": [],
        "servicePrincipalNames": [client_id],
        "servicePrincipalType": kind,
        "tags": [],
    }
