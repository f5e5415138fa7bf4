"""Azure's own clients, unmodified, in the environment that `infra local env` prints."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError, ResourceExistsError, ResourceNotFoundError
from azure.core.rest import HttpRequest
from azure.identity import ClientSecretCredential, DefaultAzureCredential
from azure.mgmt.authorization import AuthorizationManagementClient
from azure.mgmt.keyvault import KeyVaultManagementClient
from azure.mgmt.loganalytics import LogAnalyticsManagementClient
from azure.mgmt.msi import ManagedServiceIdentityClient
from azure.mgmt.network import NetworkManagementClient
from azure.mgmt.resource.resources import ResourceManagementClient
from azure.mgmt.resourcegraph import ResourceGraphClient
from azure.mgmt.storage import StorageManagementClient

from infra.localazure.identity import SUBSCRIPTION_ID, TENANT_ID
from tests.infra.localazure.running import RunningServer

PLACE = "indonesiacentral"


@pytest.fixture(scope="module", autouse=True)
def _shell(server: RunningServer) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in server.environment.items():
            patch.setenv(name, value)
        yield


@pytest.fixture(scope="module")
def options(server: RunningServer) -> dict[str, Any]:
    """What every client takes: who, and where."""
    return {
        "credential": DefaultAzureCredential(),
        "base_url": server.url,
        "credential_scopes": [f"{server.url}/.default"],
    }


@pytest.fixture(scope="module")
def resources(options: dict[str, Any]) -> ResourceManagementClient:
    client = ResourceManagementClient(subscription_id=SUBSCRIPTION_ID, **options)
    client.resource_groups.create_or_update("rg1", {"location": PLACE})
    return client


def test_the_default_audience_is_let_in_too(server: RunningServer) -> None:
    client = ResourceManagementClient(DefaultAzureCredential(), SUBSCRIPTION_ID, base_url=server.url)
    assert client.resource_groups.check_existence("no-such-group") is False


def test_a_client_secret_signs_in(server: RunningServer) -> None:
    credential = ClientSecretCredential(TENANT_ID, "client", "secret", disable_instance_discovery=True)
    client = ResourceManagementClient(credential, SUBSCRIPTION_ID, base_url=server.url)
    assert client.providers.get("Microsoft.Storage").namespace == "Microsoft.Storage"


def test_groups(resources: ResourceManagementClient) -> None:
    made = resources.resource_groups.create_or_update("rg2", {"location": PLACE, "tags": {"a": "b"}})
    assert made.tags == {"a": "b"}
    assert resources.resource_groups.check_existence("RG2")
    assert "rg2" in [group.name for group in resources.resource_groups.list()]
    resources.resource_groups.begin_delete("rg2").result()
    assert not resources.resource_groups.check_existence("rg2")
    with pytest.raises(ResourceNotFoundError, match="ResourceGroupNotFound"):
        resources.resource_groups.get("rg2")


def test_storage(options: dict[str, Any], resources: ResourceManagementClient) -> None:
    client = StorageManagementClient(subscription_id=SUBSCRIPTION_ID, **options)
    body: Any = {"location": PLACE, "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
    account = client.storage_accounts.begin_create("rg1", "st1", body).result()
    assert account.primary_endpoints and account.primary_endpoints.blob == "https://st1.blob.core.windows.net/"
    assert client.storage_accounts.update("rg1", "st1", {"tags": {"a": "b"}}).tags == {"a": "b"}  # type: ignore[arg-type]
    client.blob_containers.create("rg1", "st1", "c1", {"public_access": "None"})  # type: ignore[arg-type]
    assert [each.name for each in client.blob_containers.list("rg1", "st1")] == ["c1"]
    assert [each.name for each in client.storage_accounts.list()] == ["st1"]
    client.storage_accounts.delete("rg1", "st1")
    with pytest.raises(ResourceNotFoundError):
        client.storage_accounts.get_properties("rg1", "st1")


def test_network(options: dict[str, Any], resources: ResourceManagementClient) -> None:
    client = NetworkManagementClient(subscription_id=SUBSCRIPTION_ID, **options)
    subnet = {"name": "s1", "properties": {"addressPrefix": "10.0.0.0/24"}}
    space = {"addressPrefixes": ["10.0.0.0/16"]}
    body: Any = {"location": PLACE, "properties": {"addressSpace": space, "subnets": [subnet]}}
    network = client.virtual_networks.begin_create_or_update("rg1", "vn", body).result()
    assert network.etag and network.etag.startswith('W/"')
    second: Any = {"properties": {"addressPrefix": "10.0.1.0/24"}}
    client.subnets.begin_create_or_update("rg1", "vn", "s2", second).result()
    assert [each.name for each in client.virtual_networks.get("rg1", "vn").subnets or []] == ["s1", "s2"]
    client.subnets.begin_delete("rg1", "vn", "s1").result()
    assert [each.name for each in client.subnets.list("rg1", "vn")] == ["s2"]
    client.virtual_networks.begin_delete("rg1", "vn").result()


def test_a_vault_that_was_deleted(options: dict[str, Any], resources: ResourceManagementClient) -> None:
    vaults = KeyVaultManagementClient(subscription_id=SUBSCRIPTION_ID, **options).vaults
    wanted: Any = {"location": PLACE, "properties": {"tenantId": TENANT_ID, "sku": {"family": "A", "name": "standard"}}}
    question: Any = {"name": "kvgone", "type": "Microsoft.KeyVault/vaults"}
    assert vaults.check_name_availability(question).name_available
    vaults.begin_create_or_update("rg1", "kvgone", wanted).result()
    vaults.delete("rg1", "kvgone")

    (kept,) = vaults.list_deleted()
    assert kept.properties.scheduled_purge_date - kept.properties.deletion_date == timedelta(days=90)
    assert vaults.get_deleted("kvgone", PLACE).properties.vault_id == kept.properties.vault_id
    assert vaults.check_name_availability(question).reason == "AlreadyExists"
    with pytest.raises(ResourceExistsError, match="recover or purge"):
        vaults.begin_create_or_update("rg1", "kvgone", wanted)
    wanted["properties"]["createMode"] = "recover"
    assert vaults.begin_create_or_update("rg1", "kvgone", wanted).result().name == "kvgone"
    vaults.delete("rg1", "kvgone")
    vaults.begin_purge_deleted("kvgone", PLACE).result()
    assert list(vaults.list_deleted()) == []
    with pytest.raises(ResourceNotFoundError):
        vaults.get_deleted("kvgone", PLACE)


def test_usages_and_skus(options: dict[str, Any], resources: ResourceManagementClient) -> None:
    storage = StorageManagementClient(subscription_id=SUBSCRIPTION_ID, **options)
    (accounts,) = storage.usages.list_by_location(PLACE)
    assert (accounts.name and accounts.name.value, accounts.limit) == ("StorageAccounts", 250)
    here = {sku.name for sku in storage.skus.list() if sku.locations == [PLACE]}
    assert here == {"Standard_LRS", "Standard_ZRS", "Premium_LRS", "Premium_ZRS"}
    network = NetworkManagementClient(subscription_id=SUBSCRIPTION_ID, **options)
    assert {usage.name.value for usage in network.usages.list(PLACE)} >= {"VirtualNetworks", "NetworkInterfaces"}


def test_names_that_are_taken(options: dict[str, Any], resources: ResourceManagementClient) -> None:
    accounts = StorageManagementClient(subscription_id=SUBSCRIPTION_ID, **options).storage_accounts
    assert accounts.check_name_availability({"name": "sttaken"}).name_available  # type: ignore[arg-type]
    body: Any = {"location": PLACE, "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
    accounts.begin_create("rg1", "sttaken", body).result()
    answer = accounts.check_name_availability({"name": "sttaken"})  # type: ignore[arg-type]
    assert (answer.name_available, answer.reason) == (False, "AlreadyExists")
    resources.resource_groups.create_or_update("rg2", {"location": PLACE})
    with pytest.raises(ResourceExistsError, match="StorageAccountInAnotherResourceGroup"):
        accounts.begin_create("rg2", "sttaken", body)
    accounts.delete("rg1", "sttaken")
    resources.resource_groups.begin_delete("rg2").result()


def test_vault_workspace_identity_and_what_extends_them(
    server: RunningServer, options: dict[str, Any], resources: ResourceManagementClient
) -> None:
    vaults = KeyVaultManagementClient(subscription_id=SUBSCRIPTION_ID, **options).vaults
    properties = {"tenantId": TENANT_ID, "sku": {"family": "A", "name": "standard"}, "enableRbacAuthorization": True}
    vault = vaults.begin_create_or_update("rg1", "kv1", {"location": PLACE, "properties": properties}).result()  # type: ignore[arg-type]
    assert vault.properties.vault_uri == "https://kv1.vault.azure.net/"
    workspaces = LogAnalyticsManagementClient(subscription_id=SUBSCRIPTION_ID, **options).workspaces
    workspace = workspaces.begin_create_or_update("rg1", "la1", {"location": PLACE}).result()  # type: ignore[arg-type]
    assert workspace.customer_id
    identities = ManagedServiceIdentityClient(subscription_id=SUBSCRIPTION_ID, **options).user_assigned_identities
    identity = identities.create_or_update("rg1", "id1", {"location": PLACE})  # type: ignore[arg-type]
    assignments = AuthorizationManagementClient(subscription_id=SUBSCRIPTION_ID, **options).role_assignments
    role = f"/subscriptions/{SUBSCRIPTION_ID}/providers/Microsoft.Authorization/roleDefinitions/{uuid.uuid4()}"
    wanted: Any = {"properties": {"roleDefinitionId": role, "principalId": identity.principal_id}}
    assigned = assignments.create(vault.id, str(uuid.uuid4()), wanted)
    assert assigned.scope == vault.id
    assert [each.id for each in assignments.list_for_scope(vault.id)] == [assigned.id]
    assert assignments.delete(vault.id, assigned.name).id == assigned.id

    setting = (
        f"{server.url}{vault.id}/providers/Microsoft.Insights/diagnosticSettings/d1?api-version=2021-05-01-preview"
    )
    logs = [{"categoryGroup": "audit", "enabled": True}]
    body = {"properties": {"workspaceId": workspace.id, "logs": logs}}
    reply = resources._client.send_request(HttpRequest("PUT", setting, json=body))
    assert reply.status_code == 200
    assert reply.json()["properties"]["workspaceId"] == workspace.id


def test_graph(options: dict[str, Any], resources: ResourceManagementClient) -> None:
    identities = ManagedServiceIdentityClient(subscription_id=SUBSCRIPTION_ID, **options).user_assigned_identities
    resources.resource_groups.create_or_update("graph", {"location": PLACE})
    for number in range(5):
        identities.create_or_update("graph", f"id{number}", {"location": PLACE})  # type: ignore[arg-type]
    graph = ResourceGraphClient(**options)
    query = "Resources | where resourceGroup == 'graph' | project id, name | order by id asc"
    found: list[str] = []
    page_options: dict[str, Any] = {"resultFormat": "objectArray", "$top": 2}
    while True:
        page = graph.resources({"query": query, "subscriptions": [SUBSCRIPTION_ID], "options": page_options})  # type: ignore[arg-type]
        found += [row["name"] for row in page.data]
        if not page.skip_token:
            break
        page_options["$skipToken"] = page.skip_token
    assert found == [f"id{number}" for number in range(5)]
    with pytest.raises(HttpResponseError, match="InvalidQuery"):
        graph.resources({"query": "Resources | nonsense"})  # type: ignore[arg-type]


def test_the_generic_list(options: dict[str, Any], resources: ResourceManagementClient) -> None:
    identities = ManagedServiceIdentityClient(subscription_id=SUBSCRIPTION_ID, **options).user_assigned_identities
    identities.create_or_update("rg1", "listed", {"location": PLACE})  # type: ignore[arg-type]
    condition = "resourceType eq 'Microsoft.ManagedIdentity/userAssignedIdentities' and name eq 'listed'"
    assert [each.name for each in resources.resources.list(filter=condition, expand="createdTime")] == ["listed"]
