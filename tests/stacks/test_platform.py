"""The platform layer: what it registers, on both targets."""

from __future__ import annotations

import json

import pytest

from tests.stacks.registrations import Registered, register_platform, settings


@pytest.fixture(scope="module")
def local() -> Registered:
    return register_platform(settings())


def test_both_targets_register_the_same_resources(local: Registered) -> None:
    azure = register_platform(settings(target="azure", azure_native__metadataHost=None))

    assert azure.sorted() == local.sorted()
    assert len(local.resources) > 15


def test_a_vault_is_protected_unless_the_stack_says_otherwise(local: Registered) -> None:
    open_ended = register_platform(settings(purgeProtection="false"))

    assert local.of("azure-native:keyvault:Vault")[0]["properties"]["enablePurgeProtection"] is True
    assert "enablePurgeProtection" not in open_ended.of("azure-native:keyvault:Vault")[0]["properties"]


def test_an_environment_changes_names_and_nothing_else(local: Registered) -> None:
    dev = register_platform(settings(stack="platform-dev"))

    assert [entry[:2] for entry in dev.sorted()] == [entry[:2] for entry in local.sorted()]
    assert dev.sorted() != local.sorted()


def test_every_azure_resource_is_named_explicitly(local: Registered) -> None:
    azure = [entry for entry in local.resources if entry[0].startswith("azure-native:")]
    names = {
        "azure-native:authorization:RoleAssignment": "roleAssignmentName",
        "azure-native:keyvault:Vault": "vaultName",
        "azure-native:managedidentity:UserAssignedIdentity": "resourceName",
        "azure-native:monitor:DiagnosticSetting": "name",
        "azure-native:network:NetworkSecurityGroup": "networkSecurityGroupName",
        "azure-native:network:VirtualNetwork": "virtualNetworkName",
        "azure-native:operationalinsights:Workspace": "workspaceName",
        "azure-native:resources:ResourceGroup": "resourceGroupName",
        "azure-native:storage:BlobContainer": "containerName",
        "azure-native:storage:BlobServiceProperties": "blobServicesName",
        "azure-native:storage:StorageAccount": "accountName",
    }

    assert {token for token, _, _ in azure} == set(names)
    assert all(inputs.get(names[token]) for token, _, inputs in azure)


def test_everything_with_a_location_stands_in_the_settings_region(local: Registered) -> None:
    located = [inputs["location"] for _, _, inputs in local.resources if "location" in inputs]

    assert set(located) == {"indonesiacentral"}
    assert len(located) >= 7


def test_no_setting_spells_a_geo_copy(local: Registered) -> None:
    (account,) = local.of("azure-native:storage:StorageAccount")

    assert account["sku"] == {"name": "Standard_ZRS"}
    assert account["allowCrossTenantReplication"] is False
    assert account["allowedCopyScope"] == "AAD"
    assert "GRS" not in json.dumps([inputs for _, _, inputs in local.resources])


def test_logs_of_network_store_vault_and_workspace_go_to_the_workspace(local: Registered) -> None:
    diagnostics = local.of("azure-native:monitor:DiagnosticSetting")

    assert len({setting["resourceUri"] for setting in diagnostics}) == len(diagnostics) == 5
    assert {setting["workspaceId"] for setting in diagnostics} == {"/azure-native:operationalinsights:Workspace/logs"}


def test_roles_are_given_on_the_group_to_a_service_principal(local: Registered) -> None:
    assignments = local.of("azure-native:authorization:RoleAssignment")

    assert {a["scope"] for a in assignments} == {"/azure-native:resources:ResourceGroup/platform"}
    assert {a["principalType"] for a in assignments} == {"ServicePrincipal"}
    assert len({a["roleAssignmentName"] for a in assignments}) == len(assignments) == 2
