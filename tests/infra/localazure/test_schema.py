"""Bodies against their schemas: what fits, what does not, and how it is said."""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from typing import Any

import pytest

from infra.localazure.schema import BodySchemas

STORAGE = "Microsoft.Storage/storageAccounts"
SCHEMAS = BodySchemas()
BACKUP_POLICY = ("Microsoft.RecoveryServices/vaults/backupPolicies", "2024-10-01")


def account(**changes: Any) -> dict[str, Any]:
    return {"location": "l", "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}, "properties": {}} | changes


def found(arm_type: str, api_version: str, body: object, **options: Any) -> list[tuple[str, str, str]]:
    return [(each.severity, each.kind, each.path) for each in SCHEMAS.check(arm_type, api_version, body, **options)]


GOOD = [
    (STORAGE, "2024-01-01", account()),
    (STORAGE, "2024-01-01", account(id="/x", name="n", type=STORAGE, tags={"any": "thing"})),
    ("microsoft.storage/STORAGEACCOUNTS", "2024-01-01", account(properties={"networkAcls": {"defaultAction": "Deny"}})),
    ("Microsoft.ManagedIdentity/userAssignedIdentities", "2023-01-31", {"location": "l"}),
    (
        "Microsoft.Network/virtualNetworks",
        "2024-05-01",
        {"properties": {"subnets": [{"name": "s", "properties": {"addressPrefix": "10.0.0.0/24"}}]}},
    ),
]
BAD = [
    (account(nonsense=1), ("error", "unknown-property", "nonsense")),
    (account(properties={"networkRuleSet": {}}), ("error", "unknown-property", "properties.networkRuleSet")),
    (account(allowBlobPublicAccess=True), ("error", "unknown-property", "allowBlobPublicAccess")),
    (account(location=5), ("error", "wrong-type", "location")),
    (account(sku="Standard_ZRS"), ("error", "wrong-type", "sku")),
    (account(properties={"isHnsEnabled": "true"}), ("error", "wrong-type", "properties.isHnsEnabled")),
    (
        account(properties={"networkAcls": {"defaultAction": "deny"}}),
        ("error", "enum", "properties.networkAcls.defaultAction"),
    ),
    (account(sku={"name": "Standard_XRS"}), ("warning", "enum-open", "sku.name")),
    (account(sku={}), ("error", "missing-required", "sku.name")),
    (account(properties={"primaryEndpoints": {}}), ("warning", "read-only", "properties.primaryEndpoints")),
    (
        account(properties={"networkAcls": {"defaultAction": "Deny", "ipRules": [{"value": "x"}, {"value": 1}]}}),
        ("error", "wrong-type", "properties.networkAcls.ipRules[1].value"),
    ),
    ("text", ("error", "wrong-type", "")),
]


@pytest.mark.parametrize(("arm_type", "api_version", "body"), GOOD)
def test_what_fits_has_no_finding(arm_type: str, api_version: str, body: dict[str, Any]) -> None:
    assert found(arm_type, api_version, body) == []


@pytest.mark.parametrize(("body", "expected"), BAD)
def test_what_does_not_fit_is_found_at_its_place(body: object, expected: tuple[str, str, str]) -> None:
    assert found(STORAGE, "2024-01-01", body) == [expected]


def test_a_patch_needs_nothing_and_is_checked_all_the_same() -> None:
    assert found(STORAGE, "2024-01-01", {}, patch=True) == []
    assert found(STORAGE, "2024-01-01", {"x": 1}, patch=True) == [("error", "unknown-property", "x")]


def test_with_a_schema_of_another_version_nothing_is_an_error() -> None:
    findings = found(STORAGE, "2023-05-01", {"x": 1})
    assert ("warning", "other-api-version", "") in findings
    assert ("warning", "unknown-property", "x") in findings
    assert {severity for severity, _, _ in findings} == {"warning"}


def test_unknown_types_and_versions() -> None:
    assert found("Microsoft.Nothing/x", "2024-01-01", {}) == [("error", "unknown-type", "")]
    assert found("Microsoft.Storage/storageAccount", "2024-01-01", {}) == [("error", "unknown-type", "")]
    message = SCHEMAS.check("Microsoft.Storage/storageAccount", "2024-01-01", {})[0].message
    assert STORAGE in message
    assert ("error", "unknown-api-version", "") in found(STORAGE, "2024-02-30", account())
    assert ("warning", "other-api-version", "") in found(STORAGE, "2199-01-01", account())


def test_values_that_are_not_known_yet_are_accepted_anywhere() -> None:
    unknown = object()
    body = account(
        location=unknown, sku=unknown, tags=unknown, properties={"networkAcls": unknown, "isHnsEnabled": unknown}
    )
    assert found(STORAGE, "2024-01-01", body, is_unknown=lambda value: value is unknown) == []
    assert found(STORAGE, "2024-01-01", unknown, is_unknown=lambda value: value is unknown) == []
    chosen = {"properties": {"backupManagementType": unknown}}
    assert found(*BACKUP_POLICY, chosen, is_unknown=lambda value: value is unknown) == []


def test_a_discriminator_chooses_the_form() -> None:
    storage = {"backupManagementType": "AzureStorage", "workLoadType": "AzureFileShare"}
    assert found(*BACKUP_POLICY, {"properties": storage}) == []
    machine = {"backupManagementType": "AzureIaasVM", "workLoadType": "AzureFileShare"}
    assert found(*BACKUP_POLICY, {"properties": machine}) == [("error", "unknown-property", "properties.workLoadType")]


@pytest.mark.parametrize(("choice", "kind"), [({}, "missing-required"), ("Nonsense", "enum"), (5, "wrong-type")])
def test_a_discriminator_without_a_known_value(choice: object, kind: str) -> None:
    properties = {"backupManagementType": choice} if choice != {} else {}
    place = "properties.backupManagementType"
    assert found(*BACKUP_POLICY, {"properties": properties}) == [("error", kind, place)]


def test_types_versions_and_read_only_paths() -> None:
    assert SCHEMAS.known_type("MICROSOFT.STORAGE/storageaccounts") == STORAGE
    assert SCHEMAS.known_type("Microsoft.Storage/none") is None
    assert SCHEMAS.known_type("none") is None
    assert SCHEMAS.api_versions(STORAGE)[-1] == max(SCHEMAS.api_versions(STORAGE))
    assert SCHEMAS.api_versions("Microsoft.Nothing/x") == ()
    assert len(list(SCHEMAS.types())) > 3000
    read_only = SCHEMAS.read_only_paths(STORAGE, "2024-01-01")
    assert "properties.primaryEndpoints" in read_only
    assert "id" in read_only
    assert "properties.minimumTlsVersion" not in read_only
    assert SCHEMAS.read_only_paths("Microsoft.Nothing/x", "2024-01-01") == ()


@pytest.mark.parametrize(
    ("arm_type", "tracked", "extension"),
    [
        (STORAGE, True, False),
        ("Microsoft.Sql/servers/databases", True, False),
        ("Microsoft.Network/virtualNetworks/subnets", False, False),
        ("Microsoft.Insights/diagnosticSettings", False, True),
        ("Microsoft.Authorization/roleAssignments", False, True),
        ("Microsoft.Nothing/x", False, False),
    ],
)
def test_kinds_of_types(arm_type: str, *, tracked: bool, extension: bool) -> None:
    assert SCHEMAS.is_tracked(arm_type) is tracked
    assert SCHEMAS.is_extension(arm_type) is extension


def test_a_recursive_schema_ends(tmp_path: Path) -> None:
    provider = {
        "ns": "N",
        "types": ["s", ["o", {"self": [1, 0], "made": [0, 2], "many": [2, 0]}], ["l", 1]],
        "res": {"n/a@2024-01-01": [1, 8]},
        "apis": {"n/a": ["2024-01-01"]},
        "names": {"n/a": "N/a"},
    }
    (tmp_path / "n.json.xz").write_bytes(lzma.compress(json.dumps(provider).encode()))
    schemas = BodySchemas(tmp_path)
    assert {path.rpartition(".")[2] for path in schemas.read_only_paths("N/a", "2024-01-01")} == {"made"}
    nested = {"self": {"self": {"many": [{"made": "x"}]}}}
    assert [each.path for each in schemas.check("N/a", "2024-01-01", nested)] == ["self.self.many[0].made"]
