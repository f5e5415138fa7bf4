"""Names that do not fit, and names that are taken."""

from __future__ import annotations

import re
from typing import Any

import pytest

from infra.localazure.arm.tables import load
from infra.localazure.identity import TENANT_ID
from infra.localazure.schema import BodySchemas
from tests.infra.localazure.client import GROUP, OTHER, STORAGE_API, SUB, InProcess, Reply

HERE = "indonesiacentral"
TYPES = sorted(name for name in load("names.toml") if name != "default")
ELSEWHERE = f"/subscriptions/{OTHER}/resourceGroups/rg1"


@pytest.fixture(autouse=True)
def _groups(arm: InProcess) -> None:
    for group in (ELSEWHERE, f"{SUB}/resourceGroups/rg2"):
        arm.send("PUT", f"{group}?api-version=2024-11-01", {"location": HERE})


def put(arm: InProcess, arm_type: str, name: str, group: str = GROUP, location: str = HERE, **body: Any) -> Reply:
    """A resource at a version whose bodies nobody checks, there when this is over."""
    url = f"{group}/providers/{arm_type}/{name}?api-version=2199-01-01"
    reply = arm.send("PUT", url, {"location": location, "properties": {}, **body})
    arm.later()
    return reply


def test_the_table_names_types_that_there_are_and_patterns_that_are_some() -> None:
    schemas = BodySchemas()
    assert [name for name in TYPES if schemas.known_type(name) is None] == []
    for name in TYPES:
        re.compile(load("names.toml")[name].get("pattern", ""))


@pytest.mark.parametrize(
    ("arm_type", "name", "code"),
    [
        ("Microsoft.KeyVault/vaults", "kv--one", "VaultNameNotValid"),
        ("Microsoft.KeyVault/vaults", "1kv", "VaultNameNotValid"),
        ("Microsoft.KeyVault/vaults", "kv" + "x" * 23, "VaultNameNotValid"),
        ("Microsoft.KeyVault/vaults", "kv-One1", None),
        ("Microsoft.ContainerRegistry/registries", "acr-one", "InvalidResourceName"),
        ("Microsoft.ServiceBus/namespaces", "short", "InvalidResourceName"),
        ("Microsoft.ServiceBus/namespaces", "sb-shop", None),
        ("Microsoft.DBforPostgreSQL/flexibleServers", "-pg", "InvalidResourceName"),
        ("Microsoft.Web/sites", "s", "InvalidResourceName"),
    ],
)
def test_a_name_that_does_not_fit_is_refused_in_its_types_words(
    arm: InProcess, arm_type: str, name: str, code: str | None
) -> None:
    reply = put(arm, arm_type, name)
    assert reply.error == code
    if code:
        assert reply.status == 400
        assert f"'{name}'" in reply.json["error"]["message"]


@pytest.mark.parametrize(
    ("arm_type", "status", "code"),
    [
        ("Microsoft.KeyVault/vaults", 409, "VaultAlreadyExists"),
        ("Microsoft.ContainerRegistry/registries", 409, "AlreadyInUse"),
        ("Microsoft.DocumentDB/databaseAccounts", 400, "BadRequest"),
        ("Microsoft.DBforPostgreSQL/flexibleServers", 409, "ServerNameAlreadyExists"),
        ("Microsoft.Sql/servers", 409, "NameAlreadyExists"),
        ("Microsoft.ServiceBus/namespaces", 409, "NameNotAvailable"),
        ("Microsoft.EventHub/namespaces", 409, "NameNotAvailable"),
        ("Microsoft.AppConfiguration/configurationStores", 409, "NameNotAvailable"),
        ("Microsoft.Cache/redis", 409, "NameNotAvailable"),
        ("Microsoft.ApiManagement/service", 409, "ServiceAlreadyExists"),
        ("Microsoft.Web/sites", 409, "Conflict"),
        ("Microsoft.Search/searchServices", 400, "ServiceNameUnavailable"),
    ],
)
def test_a_name_that_somebody_has_is_refused_in_its_types_words(
    arm: InProcess, arm_type: str, status: int, code: str
) -> None:
    assert put(arm, arm_type, "shopname1").status < 300
    assert put(arm, arm_type, "shopname1").status < 300, "its owner may write it again"
    refused = put(arm, arm_type, "shopname1", ELSEWHERE)
    assert (refused.status, refused.error) == (status, code)
    assert put(arm, arm_type, "shopname2", ELSEWHERE).status < 300


def test_a_storage_account_says_where_its_name_is_taken(arm: InProcess) -> None:
    arm.put_account("stshop")
    account = {"kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
    here = put(arm, "Microsoft.Storage/storageAccounts", "stshop", f"{SUB}/resourceGroups/rg2", **account)
    assert (here.status, here.error) == (409, "StorageAccountInAnotherResourceGroup")
    there = put(arm, "Microsoft.Storage/storageAccounts", "stshop", ELSEWHERE, **account)
    assert (there.status, there.error) == (409, "StorageAccountAlreadyTaken")
    assert there.json["error"]["message"] == "The storage account named stshop is already taken."


def test_a_name_is_taken_before_its_owner_is_there_and_free_when_it_is_gone(arm: InProcess) -> None:
    account = {"location": HERE, "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
    path = f"/providers/Microsoft.Storage/storageAccounts/stshop?api-version={STORAGE_API}"
    assert arm.send("PUT", GROUP + path, account).status == 202
    assert arm.send("PUT", ELSEWHERE + path, account).error == "StorageAccountAlreadyTaken"
    arm.later()
    arm.send("DELETE", GROUP + path)
    arm.later()
    assert arm.send("PUT", ELSEWHERE + path, account).status == 202


def test_a_type_may_be_unique_in_its_region_only(arm: InProcess) -> None:
    assert put(arm, "Microsoft.Batch/batchAccounts", "batch1").status < 300
    assert put(arm, "Microsoft.Batch/batchAccounts", "batch1", ELSEWHERE, "southeastasia").status < 300
    assert put(arm, "Microsoft.Batch/batchAccounts", "batch1", f"{SUB}/resourceGroups/rg2").error == "NameNotAvailable"


def test_a_property_may_be_what_is_unique(arm: InProcess) -> None:
    def account(name: str, group: str, domain: str | None) -> Reply:
        properties = {"customSubDomainName": domain} if domain else {}
        return put(arm, "Microsoft.CognitiveServices/accounts", name, group, kind="Face", properties=properties)

    assert account("face1", GROUP, "shop").status < 300
    assert account("face1", GROUP, "shop").status < 300
    assert account("face1", ELSEWHERE, None).status < 300, "the name itself is unique in its group only"
    assert account("face2", GROUP, "Shop").error == "CustomDomainInUse"
    assert account("face1", ELSEWHERE, "shop").error == "CustomDomainInUse", "an update is asked too"


def test_other_types_are_unique_in_their_group_only(arm: InProcess) -> None:
    identity = "Microsoft.ManagedIdentity/userAssignedIdentities"
    assert put(arm, identity, "one").status < 300
    assert put(arm, identity, "one", ELSEWHERE).status < 300


def test_a_vault_in_an_older_store_is_found(arm: InProcess) -> None:
    """The index over names is made when a store is opened that has none."""
    put(arm, "Microsoft.KeyVault/vaults", "kvshop", properties={"tenantId": TENANT_ID})
    arm.cloud.store._connection.execute("DROP INDEX resources_by_name")
    arm.restart()
    assert [record.id for record in arm.cloud.store.by_name("microsoft.keyvault/vaults", "kvshop")]
    plan = arm.cloud.store._connection.execute("SELECT sql FROM sqlite_master WHERE name = 'resources_by_name'")
    assert plan.fetchone()
