"""Deleted vaults and what else Azure keeps: listed, brought back, purged, and in the way of their old name."""

from __future__ import annotations

from typing import Any

import pytest

from infra.localazure.arm.soft_delete import table
from infra.localazure.identity import TENANT_ID
from infra.localazure.schema import BodySchemas
from tests.infra.localazure.client import GROUP, GROUP_API, OTHER, SUB, InProcess, Reply

API = "api-version=2024-11-01"
VAULTS = f"{GROUP}/providers/Microsoft.KeyVault/vaults"
DELETED = f"{SUB}/providers/Microsoft.KeyVault/locations/indonesiacentral/deletedVaults"
DAY = 86_400.0


def put_vault(arm: InProcess, name: str = "kvshop", group: str = GROUP, **properties: Any) -> Reply:
    body = {
        "location": "indonesiacentral",
        "tags": {"env": "test"},
        "properties": {"tenantId": TENANT_ID, "sku": {"family": "A", "name": "standard"}, **properties},
    }
    return arm.send("PUT", f"{group}/providers/Microsoft.KeyVault/vaults/{name}?{API}", body)


def delete_vault(arm: InProcess, name: str = "kvshop") -> None:
    assert arm.send("DELETE", f"{VAULTS}/{name}?{API}").status == 200


def listed(arm: InProcess) -> list[Any]:
    kept: list[Any] = arm.send("GET", f"{SUB}/providers/Microsoft.KeyVault/deletedVaults?{API}").json["value"]
    return kept


def purge(arm: InProcess, name: str = "kvshop") -> Reply:
    return arm.send("POST", f"{DELETED}/{name}/purge?{API}")


def test_a_deleted_vault_is_kept_and_says_until_when(arm: InProcess) -> None:
    put_vault(arm, softDeleteRetentionInDays=7)
    assert listed(arm) == []
    delete_vault(arm)
    assert arm.send("GET", f"{VAULTS}/kvshop?{API}").error == "ResourceNotFound"
    (kept,) = listed(arm)
    assert (kept["id"], kept["type"]) == (f"{DELETED}/kvshop", "Microsoft.KeyVault/deletedVaults")
    assert kept["properties"] == {
        "vaultId": f"{VAULTS}/kvshop",
        "location": "indonesiacentral",
        "tags": {"env": "test"},
        "deletionDate": "2026-09-21T14:13:20Z",
        "scheduledPurgeDate": "2026-09-28T14:13:20Z",
    }
    assert arm.send("GET", f"{DELETED}/kvshop?{API}").json == kept
    assert arm.send("GET", f"{DELETED}/other?{API}").error == "DeletedVaultNotFound"
    assert arm.send("GET", f"{SUB}/resources?api-version=2021-04-01").json["value"] == []


def test_its_name_is_taken_until_it_is_purged(arm: InProcess) -> None:
    put_vault(arm)
    delete_vault(arm)
    refused = put_vault(arm)
    assert (refused.status, refused.error) == (409, "ConflictError")
    assert "already exists in deleted state" in refused.json["error"]["message"]
    elsewhere = f"/subscriptions/{OTHER}/resourceGroups/rg1"
    arm.send("PUT", f"{elsewhere}?api-version={GROUP_API}", {"location": "indonesiacentral"})
    assert put_vault(arm, group=elsewhere).error == "VaultAlreadyExists"
    check = f"{SUB}/providers/Microsoft.KeyVault/checkNameAvailability?{API}"
    question = {"name": "kvshop", "type": "Microsoft.KeyVault/vaults"}
    assert arm.send("POST", check, question).json["reason"] == "AlreadyExists"

    going = purge(arm)
    assert (going.status, going.text) == (202, b"")
    assert put_vault(arm).error == "ConflictError"
    arm.later(1)
    assert arm.send("GET", going.headers["location"]).status == 200
    assert listed(arm) == []
    assert purge(arm).error == "DeletedVaultNotFound"
    assert arm.send("POST", check, question).json["nameAvailable"] is True
    assert put_vault(arm).status == 200


def test_it_goes_by_itself_when_its_time_is_over(arm: InProcess) -> None:
    put_vault(arm, softDeleteRetentionInDays=7)
    put_vault(arm, "kvother")
    delete_vault(arm)
    delete_vault(arm, "kvother")
    arm.later(7 * DAY - 1)
    assert put_vault(arm).error == "ConflictError"
    arm.later(1)
    assert put_vault(arm).status == 200
    assert [kept["name"] for kept in listed(arm)] == ["kvother"]
    arm.later(83 * DAY)
    assert listed(arm) == []


def test_it_goes_with_its_group_and_is_kept_nevertheless(arm: InProcess) -> None:
    put_vault(arm)
    put_vault(arm, "kvother")
    arm.send("DELETE", f"{GROUP}?api-version={GROUP_API}")
    arm.later()
    assert arm.send("GET", f"{GROUP}?api-version={GROUP_API}").error == "ResourceGroupNotFound"
    assert [kept["name"] for kept in listed(arm)] == ["kvother", "kvshop"]
    arm.put_group()
    assert put_vault(arm).error == "ConflictError"


def test_it_comes_back_as_it_was(arm: InProcess) -> None:
    put_vault(arm, enabledForDeployment=True)
    secret = f"{VAULTS}/kvshop/secrets/one?{API}"
    assert arm.send("PUT", secret, {"properties": {"value": "hidden"}}).status < 300
    before = arm.send("GET", f"{VAULTS}/kvshop?{API}").json
    delete_vault(arm)
    assert arm.send("GET", secret).status == 404
    assert put_vault(arm, "kvother", createMode="recover").error == "SoftDeletedVaultDoesNotExist"
    back = put_vault(arm, createMode="recover", enabledForDeployment=False)
    assert back.status == 200
    after = arm.send("GET", f"{VAULTS}/kvshop?{API}").json
    assert {**after, "systemData": None} == {**before, "systemData": None}
    assert arm.send("GET", secret).status == 200
    assert listed(arm) == []
    assert put_vault(arm, createMode="recover").status == 200, "of one that stands it says nothing"


def test_a_protected_one_cannot_be_purged(arm: InProcess) -> None:
    put_vault(arm, enablePurgeProtection=True)
    delete_vault(arm)
    assert listed(arm)[0]["properties"]["purgeProtectionEnabled"] is True
    refused = purge(arm)
    assert (refused.status, refused.error) == (405, "MethodNotAllowed")
    assert refused.json["error"]["message"] == "Operation 'DeletedVaultPurge' is not allowed."
    assert put_vault(arm, createMode="recover").status == 200


def test_it_outlives_the_process(arm: InProcess) -> None:
    put_vault(arm)
    delete_vault(arm)
    arm.restart()
    assert [kept["name"] for kept in listed(arm)] == ["kvshop"]
    assert put_vault(arm).error == "ConflictError"


@pytest.mark.parametrize("arm_type", table(), ids=lambda name: name)
def test_each_type_of_the_table(arm: InProcess, arm_type: str) -> None:
    line = table()[arm_type]
    version = "api-version=2199-01-01"
    url = f"{GROUP}/providers/{arm_type}/shopname1?{version}"
    body: dict[str, Any] = {"location": "indonesiacentral", "sku": {"name": "standard"}, "kind": "Face"}
    subscription = SUB.rpartition("/")[2]

    def kept() -> list[str]:
        found = arm.send("GET", f"{line['list'].replace('{}', subscription)}?{version}").json["value"]
        return [each["id"] for each in found]

    assert arm.send("PUT", url, {**body, "properties": {}}).status < 300
    arm.later()
    assert arm.send("DELETE", url).status < 300
    arm.later()
    (found,) = kept()
    assert arm.send("GET", f"{found}?{version}").json["properties"]["scheduledPurgeDate"]
    assert arm.send("PUT", url, {**body, "properties": {}}).error == line["conflict"]["code"]

    way, _, flag = line["recover"]["property"].partition(".")
    assert arm.send("PUT", url, {**body, way: {flag: line["recover"]["value"]}}).status < 300
    arm.later()
    assert flag not in arm.send("GET", url).json["properties"]
    assert kept() == []

    arm.send("DELETE", url)
    arm.later()
    suffix = "/purge" if line["purge"] == "POST" else ""
    assert arm.send(line["purge"], f"{found}{suffix}?{version}").status == 202
    arm.later()
    assert kept() == []
    assert arm.send("GET", f"{found}?{version}").status == 404
    assert arm.send("PUT", url, {**body, "properties": {}}).status < 300


@pytest.mark.parametrize("line", table().values(), ids=lambda line: line["type"])
def test_only_a_deletion_makes_a_kept_resource(arm: InProcess, line: dict[str, Any]) -> None:
    places = {"subscription": SUB.rpartition("/")[2], "location": "indonesiacentral", "group": "rg1", "name": "forged1"}
    version = arm.cloud.schemas.api_versions(line["type"])[-1]
    forged = arm.send("PUT", f"{line['id'].format(**places)}?api-version={version}", {"properties": {}})
    assert forged.status in {400, 405}
    assert put_vault(arm, "forged1").status in {200, 201}


def test_a_store_of_the_free_tier_is_gone_at_once(arm: InProcess) -> None:
    url = f"{GROUP}/providers/Microsoft.AppConfiguration/configurationStores/shopname1?api-version=2199-01-01"
    body = {"location": "indonesiacentral", "sku": {"name": "Free"}, "properties": {}}
    for _ in range(2):
        assert arm.send("PUT", url, body).status == 201
        arm.later()
        arm.send("DELETE", url)
        arm.later()


def test_an_account_is_in_the_way_of_its_own_group_only(arm: InProcess) -> None:
    """Its name is unique in its group, unlike that of a vault."""
    body = {"location": "indonesiacentral", "kind": "Face", "properties": {}}
    path = "/providers/Microsoft.CognitiveServices/accounts/face1?api-version=2199-01-01"
    arm.put_group("rg2")
    arm.send("PUT", GROUP + path, body)
    arm.send("DELETE", GROUP + path)
    assert arm.send("PUT", f"{SUB}/resourceGroups/rg2{path}", body).status < 300
    assert arm.send("PUT", GROUP + path, body).error == "FlagMustBeSetForRestore"


def test_the_table_names_types_that_there_are() -> None:
    schemas = BodySchemas()
    named = [name for arm_type, line in table().items() for name in (arm_type, line["type"])]
    assert [name for name in named if schemas.known_type(name) is None] == []
