"""What cannot be said of a vault, and what cannot be changed any more."""

from __future__ import annotations

from infra.localazure.arm.tables import load
from infra.localazure.identity import TENANT_ID
from infra.localazure.schema import BodySchemas
from tests.infra.localazure.client import GROUP, InProcess, Reply

VAULT = f"{GROUP}/providers/Microsoft.KeyVault/vaults/kvshop?api-version=2024-11-01"


def put(arm: InProcess, **properties: object) -> Reply:
    vault = {"tenantId": TENANT_ID, "sku": {"family": "A", "name": "standard"}, **properties}
    return arm.send("PUT", VAULT, {"location": "indonesiacentral", "properties": vault})


def test_purge_protection_is_never_taken_back(arm: InProcess) -> None:
    refused = put(arm, enablePurgeProtection=False)
    assert (refused.status, refused.error) == (400, "BadRequest")
    assert "irreversible" in refused.json["error"]["message"]
    assert put(arm, enablePurgeProtection=True).status == 200
    assert put(arm).json["properties"]["enablePurgeProtection"] is True, "left out, it stays"
    patched = arm.send("PATCH", VAULT, {"properties": {"enablePurgeProtection": False}})
    assert patched.error == "BadRequest"


def test_the_retention_time_is_settled_with_the_vault(arm: InProcess) -> None:
    assert put(arm, softDeleteRetentionInDays=7).status == 200
    refused = put(arm, softDeleteRetentionInDays=8)
    assert (refused.status, refused.error) == (400, "BadRequest")
    assert "can't be modified" in refused.json["error"]["message"]
    assert put(arm, softDeleteRetentionInDays=7).status == 200
    assert put(arm).json["properties"]["softDeleteRetentionInDays"] == 7


def test_the_table_names_types_that_there_are() -> None:
    schemas = BodySchemas()
    assert [name for name in load("settled.toml") if schemas.known_type(name) is None] == []
