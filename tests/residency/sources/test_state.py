"""The vantage `state`: rows, gaps and errors of Pulumi state files."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from residency.model.opaque import SECRET, Opaque
from residency.model.rows import Gap, RawRow
from residency.sources.interface import SourceError
from residency.sources.state import StateSource

STATES = Path(__file__).parents[2] / "fixtures" / "states"
SUBSCRIPTION = "00000000-0000-4000-8000-000000000001"
GROUP = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/rg-platform"
SIGNATURE = "4dabf18193072939515e22adb298388d"
HIDDEN = {SIGNATURE: "1b47061264138c4ac30d75fd1eb44270", "ciphertext": "v1:bm9uY2U=:Y2lwaGVydGV4dA=="}


def read(target: Path | str) -> tuple[list[RawRow], list[Gap], StateSource]:
    source = StateSource(str(target))
    items = list(source.read())
    return (
        [item for item in items if isinstance(item, RawRow)],
        [item for item in items if isinstance(item, Gap)],
        source,
    )


def of_type(rows: list[RawRow], arm_type: str) -> RawRow:
    return next(row for row in rows if row.body["type"] == arm_type)


def account(**changes: Any) -> dict[str, Any]:
    """A storage account as the engine writes it, with some of its entry changed."""
    return {
        "urn": "urn:pulumi:dev::shop::azure-native:storage:StorageAccount::media",
        "type": "azure-native:storage:StorageAccount",
        "custom": True,
        "id": f"{GROUP}/providers/Microsoft.Storage/storageAccounts/stmedia",
        "inputs": {"accountName": "stmedia", "sku": {"name": "Standard_ZRS"}, "kind": "StorageV2"},
        "outputs": {"name": "stmedia", "location": "indonesiacentral", "sku": {"name": "Standard_ZRS"}},
        **changes,
    }


def state_of(tmp_path: Path, *resources: object, pending: object = None, version: int = 3) -> Path:
    path = tmp_path / "state.json"
    deployment = {"manifest": {}, "resources": list(resources), "pending_operations": pending}
    path.write_text(json.dumps({"version": version, "deployment": deployment}))
    return path


def test_resources_come_in_arms_shape() -> None:
    rows, gaps, _ = read(STATES / "platform.json")
    assert not gaps
    assert sorted(row.body["type"] for row in rows) == [
        "Microsoft.Authorization/roleAssignments",
        "Microsoft.Insights/diagnosticSettings",
        "Microsoft.KeyVault/vaults",
        "Microsoft.ManagedIdentity/userAssignedIdentities",
        "Microsoft.Network/virtualNetworks",
        "Microsoft.OperationalInsights/workspaces",
        "Microsoft.Resources/resourceGroups",
        "Microsoft.Storage/storageAccounts",
    ]
    storage = of_type(rows, "Microsoft.Storage/storageAccounts")
    assert storage.api_version == "2024-01-01"
    assert storage.body["sku"]["name"] == "Standard_ZRS"
    assert storage.body["properties"]["networkAcls"]["defaultAction"] == "Deny"
    assert "networkRuleSet" not in storage.body["properties"]
    setting = of_type(rows, "Microsoft.Insights/diagnosticSettings")
    assert setting.body["properties"]["workspaceId"].endswith("/workspaces/log-platform")


def test_rows_know_urn_and_source_line() -> None:
    rows, _, _ = read(STATES / "platform.json")
    provenance = of_type(rows, "Microsoft.Storage/storageAccounts").provenance
    assert provenance is not None
    assert provenance.urn is not None
    assert provenance.urn.endswith("sme:storage:ObjectStore$azure-native:storage:StorageAccount::media")
    assert (provenance.vantage, provenance.file, provenance.line) == ("state", "stacks/layers/platform.py", 44)


@pytest.mark.parametrize(
    ("own", "trace", "expected"),
    [
        ("project:///app/main.py#7,3", [], ("app/main.py", 7)),
        ("project:///a%20b.py#7", [], ("a b.py", 7)),
        ("project:///../lib/part.py#1", ["project:///main.py#9"], ("main.py", 9)),
        ("project:///.venv/lib/site-packages/part.py#1", ["", "project:///main.py#9"], ("main.py", 9)),
        ("project:///main.py", [], ("main.py", None)),
        ("file:///etc/passwd#1", ["project:///../x.py#2"], (None, None)),
        ("project://[/x", [], (None, None)),
        (f"project:///main.py#{'9' * 5000}", [], ("main.py", None)),
        (None, [], (None, None)),
    ],
)
def test_the_line_is_one_of_the_project(
    tmp_path: Path, own: str | None, trace: list[str], expected: tuple[str | None, int | None]
) -> None:
    frames = [{"sourcePosition": text} if text else {} for text in trace]
    path = state_of(tmp_path, account(sourcePosition=own, stackTrace=frames))
    provenance = read(path)[0][0].provenance
    assert provenance is not None
    assert (provenance.file, provenance.line) == (expected[0] or str(path), expected[1])


def test_info_names_digest_and_subscriptions_not_secrets() -> None:
    rows, _, source = read(STATES / "leaks.json")
    info = source.info()
    assert info.vantage == "state"
    assert info.digest is not None
    assert info.digest.startswith("sha256:")
    assert info.scope == (SUBSCRIPTION,)
    assert info.started is not None
    assert info.ended is not None
    assert "Y2lwaGVydGV4dA" not in repr(rows)


@pytest.mark.parametrize("packed", [False, True])
def test_a_backends_checkpoint_reads_as_the_export_does(tmp_path: Path, packed: bool) -> None:
    raw = (STATES / "platform_checkpoint.json").read_bytes()
    path = tmp_path / ("stack.json.gz" if packed else "stack.json")
    path.write_bytes(gzip.compress(raw) if packed else raw)
    exported, _, _ = read(STATES / "platform.json")
    rows, gaps, _ = read(path)
    assert [row.body for row in rows] == [row.body for row in exported]
    assert not gaps


def test_what_only_inputs_have_is_filled_in(tmp_path: Path) -> None:
    resource = account(
        inputs={"accountName": "stmedia", "sku": {"name": "Standard_GRS"}, "isHnsEnabled": True, "location": "x"},
        outputs={"sku": {"name": "Standard_ZRS"}, "location": "indonesiacentral"},
    )
    rows, _, _ = read(state_of(tmp_path, resource))
    body = rows[0].body
    assert body["properties"]["isHnsEnabled"] is True
    assert body["sku"]["name"] == "Standard_ZRS", "an output is never overruled by an input"
    assert body["location"] == "indonesiacentral"
    assert body["name"] == "stmedia"


@pytest.mark.parametrize(
    "token", ["azure-native:storage/v20230101:StorageAccount", "azure-native_storage_v20230101:storage:StorageAccount"]
)
def test_a_version_in_the_token_is_the_bodys_version(tmp_path: Path, token: str) -> None:
    rows, _, _ = read(state_of(tmp_path, account(type=token)))
    assert rows[0].api_version == "2023-01-01"
    assert rows[0].body["type"] == "Microsoft.Storage/storageAccounts"


@pytest.mark.parametrize("resource_id", ["", "/subscriptions/x/resourceGroups/y/providers/Microsoft.Storage/odd"])
def test_without_an_arm_id_the_map_names_the_type(tmp_path: Path, resource_id: str) -> None:
    body = read(state_of(tmp_path, account(id=resource_id)))[0][0].body
    assert body["type"] == "Microsoft.Storage/storageAccounts"
    assert body.get("id", "") == resource_id


def test_the_version_among_the_outputs_wins(tmp_path: Path) -> None:
    rows, _, _ = read(state_of(tmp_path, account(outputs={"azureApiVersion": "2023-05-01"})))
    assert rows[0].api_version == "2023-05-01"
    assert "azureApiVersion" not in rows[0].body.get("properties", {})


@pytest.mark.parametrize(
    ("token", "resource_id"),
    [
        ("random:index/randomString:RandomString", "abcd"),
        ("kubernetes:core/v1:Secret", "ns/name"),
        ("pulumi-python:dynamic:Resource", "1"),
        ("azure-native:nosuchmodule:Thing", f"{GROUP}/providers/Microsoft.Storage/storageAccounts/stold"),
        ("azure:storage/account:Account", f"{GROUP}/providers/Microsoft.Storage/storageAccounts/stold"),
    ],
)
def test_other_providers_stay_unknown_types(tmp_path: Path, token: str, resource_id: str) -> None:
    resource = account(type=token, id=resource_id, inputs={"a": 1}, outputs={"location": "westeurope"})
    rows, gaps, _ = read(state_of(tmp_path, resource))
    assert not gaps
    assert rows[0].body["type"] == token
    assert "location" not in rows[0].body
    assert rows[0].body["properties"] == {"location": "westeurope", "a": 1}
    assert rows[0].body.get("id") == (resource_id if resource_id.startswith("/") else None)
    assert rows[0].api_version is None


@pytest.mark.parametrize(
    "changes",
    [
        {"custom": False, "type": "sme:storage:ObjectStore"},
        {"type": "pulumi:providers:azure-native"},
        {"type": "pulumi:pulumi:StackReference"},
        {"pendingReplacement": True},
    ],
)
def test_entries_behind_which_nothing_stands_are_no_rows(tmp_path: Path, changes: dict[str, Any]) -> None:
    rows, gaps, _ = read(state_of(tmp_path, account(**changes)))
    assert (rows, gaps) == ([], [])


@pytest.mark.parametrize("flag", ["delete", "external", "protect", "taint"])
def test_entries_behind_which_something_stands_are_rows(tmp_path: Path, flag: str) -> None:
    rows, _, _ = read(state_of(tmp_path, account(**{flag: True}), account()))
    assert [row.body["name"] for row in rows] == ["stmedia", "stmedia"]


@pytest.mark.parametrize("operation", ["creating", "updating", "deleting", "reading"])
def test_an_operation_without_end_is_a_gap(tmp_path: Path, operation: str) -> None:
    unborn = account(id="", outputs={})
    rows, gaps, _ = read(state_of(tmp_path, pending=[{"resource": unborn, "type": operation}]))
    assert not rows
    assert gaps[0].where == unborn["urn"]
    assert operation in gaps[0].reason


def test_secrets_are_opaque_wherever_they_stand(tmp_path: Path) -> None:
    plain_secret = {SIGNATURE: HIDDEN[SIGNATURE], "plaintext": '"southeastasia"'}
    resource = account(
        inputs={"sku": {"name": HIDDEN}},
        outputs={"location": plain_secret, "networkRuleSet": HIDDEN, "tags": {"a": [HIDDEN]}},
    )
    body = read(state_of(tmp_path, resource))[0][0].body
    assert body["location"] is SECRET
    assert body["sku"]["name"] is SECRET
    assert body["properties"]["networkAcls"] is SECRET
    assert body["tags"] == {"a": [SECRET]}


def test_other_signed_values(tmp_path: Path) -> None:
    output = {SIGNATURE: "d0e6a833031e9bbcd3f4e8bde6ca49a4"}
    tags = {
        "asset": {SIGNATURE: "c44067f5952c0a294b673a41bacd8c17", "text": "hidden"},
        "reference": {SIGNATURE: "5cf8f73096256a8f31e491e813e4eb8e", "urn": "urn:x", "id": "/x"},
        "known": {**output, "value": {"a": "b"}},
        "hidden": {**output, "value": "b", "secret": True},
        "later": output,
        "sentinel": "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
        "new": {SIGNATURE: "ffffffffffffffffffffffffffffffff", "text": "hidden"},
    }
    read_tags = read(state_of(tmp_path, account(outputs={"tags": tags})))[0][0].body["tags"]
    assert read_tags["asset"] == Opaque("asset")
    assert read_tags["reference"] == "/x"
    assert read_tags["known"] == {"a": "b"}
    assert read_tags["hidden"] is SECRET
    assert isinstance(read_tags["later"], Opaque)
    assert isinstance(read_tags["sentinel"], Opaque)
    assert isinstance(read_tags["new"], Opaque)


@pytest.mark.parametrize(
    "text",
    [
        '{"version": 3, "deployment": {"manifest": {}}}',
        '{"version": 3, "deployment": null}',
        '{"version": 4, "features": ["taint"], "deployment": {"manifest": {}, "resources": []}}',
        '{"version": 3, "checkpoint": {"stack": "dev"}}',
    ],
)
def test_an_empty_stack_is_read_as_nothing(tmp_path: Path, text: str) -> None:
    path = tmp_path / "state.json"
    path.write_text(text)
    assert read(path)[:2] == ([], [])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"version": 4, "terraform_version": "1.9.0", "serial": 1, "resources": []}', "Terraform"),
        ('{"$schema": "https://x/deploymentTemplate.json#", "contentVersion": "1", "resources": []}', "check export"),
        ('{"steps": [], "changeSummary": {}}', "check preview"),
        ("[]", "check export"),
        ('"text"', "no document"),
        ('{"a": 1}', "another tool"),
        ('{"version": 1, "deployment": {}}', "version 1"),
        ('{"deployment": {}}', "version None"),
        ('{"version": 3, "deployment": []}', "'deployment'"),
        ('{"version": 3, "checkpoint": 7}', "'checkpoint'"),
        ('{"version": 3, "checkpoint": {"latest": 7}}', "'checkpoint.latest'"),
        ('{"version": 3, "deployment": {"resources": {}}}', "'resources'"),
        ('{"version": 3, "deployment": {"resources": [7]}}', "'resources[0]'"),
        ('{"version": 3, "deployment": {"resources": [{"urn": "u"}]}}', "'resources[0]'"),
        ('{"version": 3, "deployment": {"resources": [{"urn": "u", "type": "t", "inputs": {}}, 1]}}', "'resources[1]'"),
        ('{"version": 3, "deployment": {"resources": [{"urn": "u", "type": "t", "outputs": [1]}]}}', "outputs'"),
        ('{"version": 3, "deployment": {"pending_operations": [{}]}}', "'pending_operations[0].resource'"),
    ],
)
def test_other_documents_and_damage_are_one_clear_error(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "state.json"
    path.write_text(text)
    with pytest.raises(SourceError) as error:
        read(path)
    assert says in str(error.value)
    assert str(path) in str(error.value)
    assert "\n" not in str(error.value)


def test_values_nested_too_deep_are_refused_by_place(tmp_path: Path) -> None:
    value: Any = "x"
    for _ in range(300):
        value = {"a": value}
    with pytest.raises(SourceError, match=r"resources\[0\]"):
        read(state_of(tmp_path, account(outputs={"tags": value})))
