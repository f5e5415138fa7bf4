"""Role definitions and assignments."""

from __future__ import annotations

from uuid import UUID

import pytest

from infra.identity.built_in_roles import BuiltInRole
from infra.localazure.arm.tables import load
from infra.localazure.identity import PRINCIPAL_ID
from tests.infra.localazure.client import GROUP, IDENTITIES, SUB, InProcess, Reply

API = "2022-04-01"
READER = "acdd72a7-3385-48ef-bd42-f606fba81ae7"
SOMEBODY = "5b0d1e00-0000-4000-8000-000000000001"
NAMES = [str(UUID(int=number)) for number in range(9)]


def assign(
    arm: InProcess, name: str = NAMES[0], scope: str = GROUP, role: str = READER, who: str = SOMEBODY, **more: str
) -> Reply:
    url = f"{scope}/providers/Microsoft.Authorization/roleAssignments/{name}?api-version={API}"
    definition = f"{SUB}/providers/Microsoft.Authorization/roleDefinitions/{role}"
    properties = {"principalId": who, "roleDefinitionId": definition, "principalType": "ServicePrincipal", **more}
    return arm.send("PUT", url, {"properties": {key: value for key, value in properties.items() if value}})


def definitions(arm: InProcess, scope: str, text: str = "") -> list[dict[str, object]]:
    url = f"{scope}/providers/Microsoft.Authorization/roleDefinitions?api-version={API}&$filter={text}"
    found: list[dict[str, object]] = arm.send("GET", url).json["value"]
    return found


@pytest.mark.parametrize("scope", ["", SUB, GROUP])
def test_a_built_in_role_is_found_by_its_name_at_every_scope(arm: InProcess, scope: str) -> None:
    (found,) = definitions(arm, scope, "roleName eq 'Reader'")
    assert found["name"] == READER
    assert found["properties"]["permissions"][0]["actions"] == ["*/read"]  # type: ignore[index]
    assert str(found["id"]).startswith("/providers/" if not scope else SUB)
    same = arm.send("GET", f"{found['id']}?api-version={API}")
    assert (same.status, same.json) == (200, found)


def test_the_roles_that_the_components_assign_are_known() -> None:
    known = {role["id"] for role in load("role_definitions.toml").values()}
    assert {role.value for role in BuiltInRole} <= known
    assert all(str(UUID(role)) == role for role in known)


def test_a_custom_role_stands_beside_them(arm: InProcess) -> None:
    url = f"{SUB}/providers/Microsoft.Authorization/roleDefinitions/{{}}?api-version={API}"
    role = {
        "roleName": "Shopkeeper",
        "type": "CustomRole",
        "permissions": [{"actions": ["*/read"]}],
        "assignableScopes": [SUB],
    }
    assert arm.send("PUT", url.format(NAMES[1]), {"properties": role}).status == 201
    assert [each["name"] for each in definitions(arm, GROUP, "roleName eq 'Shopkeeper'")] == [NAMES[1]]
    assert {each["name"] for each in definitions(arm, SUB, "type eq 'CustomRole'")} == {NAMES[1]}
    twice = arm.send("PUT", url.format(NAMES[2]), {"properties": {**role, "roleName": "SHOPKEEPER"}})
    assert (twice.status, twice.error) == (409, "RoleDefinitionWithSameNameExists")
    assert assign(arm, role=NAMES[1]).status == 201
    held = arm.send("DELETE", url.format(NAMES[1]))
    assert (held.status, held.error) == (400, "RoleDefinitionHasAssignments")


def test_the_same_role_is_assigned_once_a_scope(arm: InProcess) -> None:
    arm.put_identity("id1")
    assert assign(arm).status == 201
    again = assign(arm, NAMES[1])
    assert (again.status, again.error) == (409, "RoleAssignmentExists")
    assert assign(arm, NAMES[2], scope=f"{IDENTITIES}/id1").status == 201
    assert assign(arm, NAMES[3], scope=SUB).status == 201
    assert assign(arm, NAMES[4], who=NAMES[4]).status == 201


def test_an_assignment_keeps_its_principal_and_role(arm: InProcess) -> None:
    assign(arm)
    assert assign(arm, description="why").status == 201
    changed = assign(arm, who=NAMES[5])
    assert (changed.status, changed.error) == (400, "RoleAssignmentUpdateNotPermitted")


def test_without_its_type_a_principal_must_be_known(arm: InProcess) -> None:
    unknown = assign(arm, principalType="")
    assert (unknown.status, unknown.error) == (400, "PrincipalNotFound")
    assert assign(arm, who=PRINCIPAL_ID, principalType="").status == 201
    identity = arm.put_identity("id1").json["properties"]["principalId"]
    assert assign(arm, NAMES[1], who=identity, principalType="").status == 201


def test_an_assignment_names_principal_and_role(arm: InProcess) -> None:
    assert assign(arm, who="").error == "InvalidRequestContent"
