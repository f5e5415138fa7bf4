"""What a role assignment or a custom role may be: guards of their writes and deletions.

Codes and words are those that clients look for and that logs show; statuses are unverified but for that of
RoleAssignmentExists.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

import orjson

from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.tables import load
from infra.localazure.arm.writing import Write
from infra.localazure.directory import principals
from infra.localazure.errors import ArmError, invalid_content
from infra.localazure.identity import TENANT_ID
from infra.localazure.store import Record
from residency.arm.ids import ResourceId, fold

ASSIGNMENT_TYPE = "microsoft.authorization/roleassignments"
DEFINITION_TYPE = "microsoft.authorization/roledefinitions"

_log = logging.getLogger("localazure.roles")


def require_new(cloud: Cloud, write: Write) -> None:
    """A guard of writes of role assignments.

    Raises:
        ArmError: 409 RoleAssignmentExists; 400 where principal or role are missing, unknown or changed.
    """
    if write.target.type.lower() != ASSIGNMENT_TYPE:
        return
    asked = _key(write.body)
    if not all(asked):
        raise invalid_content("The request content was invalid: principalId and roleDefinitionId are required.")
    if write.old:
        if asked != _key(write.old):
            raise ArmError(
                400,
                "RoleAssignmentUpdateNotPermitted",
                "Tenant ID, application ID, principal ID, and scope are not allowed to be updated.",
                gateway=False,
            )
        return
    siblings = f"{fold(write.target.scope)}/providers/{ASSIGNMENT_TYPE}"
    if any(_key(orjson.loads(record.body)) == asked for record in cloud.store.by_type(ASSIGNMENT_TYPE, siblings)):
        raise ArmError(409, "RoleAssignmentExists", "The role assignment already exists.", gateway=False)
    principal, role = asked
    if role not in {each["id"] for each in load("role_definitions.toml").values()} and not _custom(cloud, role):
        _log.info("accepted, though no source says that there is a role %s", role)
    if not write.body["properties"].get("principalType") and principals.by_id(cloud, principal) is None:
        raise ArmError(
            400,
            "PrincipalNotFound",
            f"Principal {principal} does not exist in the directory {TENANT_ID}. Check that you have the correct "
            "principal ID. If you are creating this principal and then immediately assigning a role, this error might "
            "be related to a replication delay. In this case, set the role assignment principalType property to a "
            "value, such as ServicePrincipal, User, or Group.",
            gateway=False,
        )


def require_own_name(cloud: Cloud, write: Write) -> None:
    """A guard of writes of custom roles: no other role has the name.

    Raises:
        ArmError: 409 RoleDefinitionWithSameNameExists.
    """
    if write.target.type.lower() != DEFINITION_TYPE:
        return
    name = str((write.body.get("properties") or {}).get("roleName", "")).lower()
    others = {
        str((orjson.loads(record.body).get("properties") or {}).get("roleName", "")).lower()
        for record in cloud.store.by_type(DEFINITION_TYPE, "")
        if record.id != fold(write.target.text)
    }
    if name and name in others | {built_in.lower() for built_in in load("role_definitions.toml")}:
        raise ArmError(
            409,
            "RoleDefinitionWithSameNameExists",
            "A custom role with the same name already exists in this directory. Use a different name.",
            gateway=False,
        )


def require_unassigned(cloud: Cloud, target: ResourceId) -> None:
    """A guard of deletions: a role that somebody has stays.

    Raises:
        ArmError: 400 RoleDefinitionHasAssignments.
    """
    if target.type.lower() != DEFINITION_TYPE:
        return
    role = target.name.lower()
    if any(_key(orjson.loads(record.body))[1] == role for record in cloud.store.by_type(ASSIGNMENT_TYPE, "")):
        message = "There are existing role assignments referencing role (code: RoleDefinitionHasAssignments)."
        raise ArmError(400, "RoleDefinitionHasAssignments", message, gateway=False)


def _key(body: Mapping[str, Any]) -> tuple[str, str]:
    """Principal and role, as GUIDs in lower case."""
    properties = body.get("properties") or {}
    role = str(properties.get("roleDefinitionId", "")).rstrip("/").rpartition("/")[2]
    return str(properties.get("principalId", "")).lower(), role.lower()


def _custom(cloud: Cloud, role: str) -> Record | None:
    found = (record for record in cloud.store.by_type(DEFINITION_TYPE, "") if record.id.endswith(f"/{role}"))
    return next(found, None)
