"""The az CLI, unmodified, on the embedded Azure: what it prints is what was asked for, and refusals are Azure's own."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from azure.identity import AzureCliCredential
from azure.mgmt.resource.resources import ResourceManagementClient

from infra.localazure.identity import CLIENT_ID, SUBSCRIPTION_ID, TENANT_ID
from tests.infra.localazure.provider.engine import ROOT
from tests.infra.localazure.running import RunningServer, running_server

pytestmark = pytest.mark.slow

AZ = ROOT / ".tools" / "bin" / "az"
GROUP = f"/subscriptions/{SUBSCRIPTION_ID}/resourceGroups/shop"
ACCOUNT = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/stshop0001"
WORKSPACE = f"{GROUP}/providers/Microsoft.OperationalInsights/workspaces/log-shop"
SUBNET = f"{GROUP}/providers/Microsoft.Network/virtualNetworks/vnet-shop/subnets/apps"
SOMEBODY = "5b0d1e00-0000-4000-8000-000000000001"
ALLOWED_LOCATIONS = "e56962a6-4747-49cd-b67b-bf8b01975c4c"
TEMPLATE = {
    "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    "contentVersion": "1.0.0.0",
    "parameters": {"name": {"type": "string"}},
    "resources": [
        {
            "type": "Microsoft.ManagedIdentity/userAssignedIdentities",
            "apiVersion": "2023-01-31",
            "name": "[parameters('name')]",
            "location": "[resourceGroup().location]",
        }
    ],
    "outputs": {"where": {"type": "string", "value": "[resourceGroup().location]"}},
}


class Said(NamedTuple):
    """What a command left behind; `value` is its decoded JSON, None for none."""

    code: int
    value: Any
    errors: str


class Az:
    """One configuration folder of the CLI."""

    def __init__(self, variables: dict[str, str], folder: Path) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("AZURE_", "PYTHONPATH"))}
        self.folder = folder
        self.variables = {**kept, **variables, "AZURE_CONFIG_DIR": str(folder), "AZURE_CORE_NO_COLOR": "1"}

    def __call__(self, line: str, *more: str) -> Said:
        """Run `az LINE MORE…`; words of the line are separated by blanks."""
        command = [str(AZ), *line.split(), *more, "--output", "json"]
        done = subprocess.run(command, env=self.variables, capture_output=True, text=True, timeout=120, check=False)
        value = json.loads(done.stdout) if done.stdout.strip() else None
        return Said(done.returncode, value, done.stderr)

    def good(self, line: str, *more: str) -> Any:
        said = self(line, *more)
        assert said.code == 0, (line, said.errors)
        return said.value


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    assert AZ.exists(), "run `make az` first"
    with running_server(tmp_path_factory.mktemp("azure-cli")) as running:
        yield running


@pytest.fixture(scope="module")
def az(server: RunningServer, tmp_path_factory: pytest.TempPathFactory) -> Az:
    made = on_local_cloud(server, tmp_path_factory.mktemp("config"))
    signed_in = made.good(f"login --service-principal -u {CLIENT_ID} -p any-secret --tenant {TENANT_ID}")
    assert [each["id"] for each in signed_in] == [SUBSCRIPTION_ID]
    made.good("group create -n shop -l indonesiacentral")
    return made


def on_local_cloud(server: RunningServer, folder: Path) -> Az:
    made = Az(server.environment, folder)
    made.good("cloud set -n LocalAzure")
    return made


def test_other_ways_to_sign_in(server: RunningServer, tmp_path: Path) -> None:
    az = on_local_cloud(server, tmp_path)
    az.good(f"login --service-principal -u {CLIENT_ID} --tenant {TENANT_ID} --federated-token any.federated.token")
    assert az.good("account show")["tenantId"] == TENANT_ID
    az.good("logout")
    assert az("account show").code == 1
    az.good("login --identity")
    assert az.good("account show")["id"] == SUBSCRIPTION_ID
    assert az.good("account get-access-token")["subscription"] == SUBSCRIPTION_ID


def test_the_cloud_can_be_registered_under_another_name(server: RunningServer, tmp_path: Path) -> None:
    variables = {name: value for name, value in server.environment.items() if name != "ARM_CLOUD_METADATA_URL"}
    az = Az(variables, tmp_path)
    az.good(f"cloud register -n Jakarta --endpoint-resource-manager {server.url}")
    az.good("cloud set -n Jakarta")
    az.good(f"login --service-principal -u {CLIENT_ID} -p any-secret --tenant {TENANT_ID}")
    assert az.good("account show")["environmentName"] == "Jakarta"


def test_azures_own_cloud_by_the_proxy(server: RunningServer, tmp_path: Path) -> None:
    """No cloud is registered: az believes that it talks to Azure, blobs included."""
    az = Az(server.proxy_environment, tmp_path)
    az.good(f"login --service-principal -u {CLIENT_ID} -p any-secret --tenant {TENANT_ID}")
    assert az.good("account show")["environmentName"] == "AzureCloud"
    az.good("group create -n by-proxy -l indonesiacentral")
    az.good("storage account create -g by-proxy -n stbyproxy01 -l indonesiacentral --sku Standard_ZRS")
    key = az.good("storage account keys list -g by-proxy -n stbyproxy01")[0]["value"]
    blobs = f"--account-name stbyproxy01 --account-key {key}"
    file = tmp_path / "receipt.txt"
    file.write_text("sold", encoding="utf-8")
    assert az.good(f"storage container create -n receipts {blobs}") == {"created": True}
    az.good(f"storage blob upload -c receipts -n one -f {file} --no-progress {blobs}")
    assert [each["name"] for each in az.good(f"storage blob list -c receipts {blobs}")] == ["one"]
    az.good("group delete -n by-proxy -y")


def test_its_sign_in_is_a_credential_for_programs(az: Az, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in az.variables.items():
        monkeypatch.setenv(name, value)
    url = az.variables["LOCALAZURE_ARM_URL"]
    token = AzureCliCredential(process_timeout=60).get_token("https://management.azure.com/.default")
    client = ResourceManagementClient(
        AzureCliCredential(process_timeout=60), SUBSCRIPTION_ID, base_url=url, credential_scopes=[f"{url}/.default"]
    )
    assert token.token
    assert "shop" in {group.name for group in client.resource_groups.list()}


def test_the_cloud_is_as_large_as_azure_says(az: Az) -> None:
    places = {each["name"]: each for each in az.good("account list-locations")}
    jakarta = places["indonesiacentral"]
    assert len(jakarta["availabilityZoneMappings"]) == 3
    assert not jakarta["metadata"]["pairedRegion"]
    provider = az.good("provider show -n Microsoft.Storage")
    assert provider["registrationState"] == "Registered"
    assert any("Indonesia Central" in kind["locations"] for kind in provider["resourceTypes"])


def test_groups(az: Az) -> None:
    assert az.good("group exists -n nowhere") is False
    assert az.good("group update -n shop --set tags.a=b")["tags"] == {"a": "b"}
    assert [each["name"] for each in az.good("group list --tag a=b")] == ["shop"]
    missing = az("group show -n nowhere")
    assert missing.code == 3
    assert "(ResourceGroupNotFound) Resource group 'nowhere' could not be found." in missing.errors


def test_storage_and_its_logs(az: Az) -> None:
    assert az.good("storage account check-name -n stshop0001")["nameAvailable"] is True
    made = az.good("storage account create -g shop -n stshop0001 -l indonesiacentral --sku Standard_ZRS")
    assert (made["sku"]["name"], made["provisioningState"]) == ("Standard_ZRS", "Succeeded")
    assert "secondaryLocation" not in {name for name, value in made.items() if value}
    assert az.good("storage account check-name -n stshop0001")["reason"] == "AlreadyExists"
    keys = az.good("storage account keys list -g shop -n stshop0001")
    shown = az.good("storage account show-connection-string -g shop -n stshop0001")["connectionString"]
    assert keys[0]["value"] in shown
    changed = az.good("storage account update -g shop -n stshop0001 --min-tls-version TLS1_2")
    assert (changed["minimumTlsVersion"], changed["sku"]["name"]) == ("TLS1_2", "Standard_ZRS")

    az.good("monitor log-analytics workspace create -g shop -n log-shop -l indonesiacentral")
    setting = f"monitor diagnostic-settings create -n all --resource {ACCOUNT} --workspace {WORKSPACE} --metrics"
    az.good(setting, '[{"category": "Transaction", "enabled": true}]')
    (found,) = az.good(f"monitor diagnostic-settings list --resource {ACCOUNT}")
    assert found["workspaceId"].lower() == WORKSPACE.lower()


def test_copies_abroad_are_refused(az: Az) -> None:
    refused = az("storage account create -g shop -n stshopgrs1 -l indonesiacentral --sku Standard_GRS")
    assert refused.code == 1
    assert "(RedundancyConfigurationNotAvailableInRegion)" in refused.errors
    assert az.good("storage account check-name -n stshopgrs1")["nameAvailable"] is True


def test_a_vault_that_was_deleted_can_be_had_back_or_purged(az: Az) -> None:
    az.good("keyvault create -g shop -n kv-shop-0001 -l indonesiacentral")
    assert az.good("keyvault show -n kv-shop-0001")["properties"]["enableSoftDelete"] is True
    az.good("keyvault delete -g shop -n kv-shop-0001")
    assert [each["name"] for each in az.good("keyvault list-deleted --resource-type vault")] == ["kv-shop-0001"]
    again = az("keyvault create -g shop -n kv-shop-0001 -l indonesiacentral")
    assert again.code == 1
    az.good("keyvault recover -n kv-shop-0001")
    assert az.good("keyvault show -n kv-shop-0001")["name"] == "kv-shop-0001"
    az.good("keyvault delete -g shop -n kv-shop-0001")
    az.good("keyvault purge -n kv-shop-0001")
    assert az.good("keyvault list-deleted --resource-type vault") == []


def test_network(az: Az) -> None:
    az.good("network vnet create -g shop -n vnet-shop -l indonesiacentral --subnet-name apps")
    az.good("network vnet subnet create -g shop --vnet-name vnet-shop -n data --address-prefixes 10.0.1.0/24")
    network = az.good("network vnet show -g shop -n vnet-shop")
    assert sorted(each["name"] for each in network["subnets"]) == ["apps", "data"]
    az.good("network nsg create -g shop -n nsg-shop")
    address = az.good("network public-ip create -g shop -n pip-shop --sku Standard --zone 1 2 3")
    assert address["publicIp"]["zones"] == ["1", "2", "3"]
    target = f"--private-connection-resource-id {ACCOUNT} --group-id blob --connection-name blob"
    made = az.good(f"network private-endpoint create -g shop -n pe-shop --subnet {SUBNET} {target}")
    assert made["subnet"]["id"].lower() == SUBNET.lower()
    in_use = az("network vnet subnet delete -g shop --vnet-name vnet-shop -n apps")
    assert in_use.code == 1
    assert "(InUseSubnetCannotBeDeleted)" in in_use.errors


def test_postgresql_asks_first_what_the_region_offers(az: Az) -> None:
    create = "postgres flexible-server create -g shop -n pg-shop-0001 -l indonesiacentral --yes --public-access none"
    size = "--tier GeneralPurpose --sku-name Standard_D2ds_v5 --version 17 --storage-size 128"
    az.good(f"{create} {size} --admin-user shop --admin-password Not-a-secret-1")
    shown = az.good("postgres flexible-server show -g shop -n pg-shop-0001")
    assert shown["backup"]["geoRedundantBackup"] == "Disabled"
    az.good("postgres flexible-server delete -g shop -n pg-shop-0001 --yes")


def test_policy_denies(az: Az) -> None:
    only = json.dumps({"listOfAllowedLocations": {"value": ["indonesiacentral"]}})
    az.good(f"policy assignment create -n at-home --policy {ALLOWED_LOCATIONS} --params", only)
    abroad = az("identity create -g shop -n id-abroad -l southeastasia")
    assert abroad.code == 1
    assert "(RequestDisallowedByPolicy)" in abroad.errors
    az.good("identity create -g shop -n id-home -l indonesiacentral")
    assert [each["name"] for each in az.good("policy assignment list")] == ["at-home"]
    az.good("policy assignment delete -n at-home")
    az.good("identity create -g shop -n id-abroad -l southeastasia")


def test_a_role_is_assigned_once(az: Az) -> None:
    who = f"--assignee-object-id {SOMEBODY} --assignee-principal-type ServicePrincipal"
    first = az.good(f"role assignment create {who} --role Reader --scope {GROUP}")
    again = az.good(f"role assignment create {who} --role Reader --scope {GROUP} --description again")
    assert again["id"] == first["id"]
    (found,) = az.good(f"role assignment list --scope {GROUP} --role Reader")
    assert (found["roleDefinitionName"], found["principalId"]) == ("Reader", SOMEBODY)
    az.good(f"role assignment delete --ids {first['id']}")
    assert az.good(f"role assignment list --scope {GROUP} --role Reader") == []


def test_locks_hold(az: Az) -> None:
    az.good("lock create -n keep -g shop --lock-type CanNotDelete")
    locked = az("identity create -g shop -n id-kept")
    assert locked.code == 0
    refused = az("identity delete -g shop -n id-kept")
    assert refused.code == 1
    assert "(ScopeLocked)" in refused.errors
    az.good("lock delete -n keep -g shop")
    az.good("identity delete -g shop -n id-kept")


def test_generic_resources(az: Az) -> None:
    of_type = "--resource-type Microsoft.ManagedIdentity/userAssignedIdentities"
    az.good(f"resource create -g shop {of_type} -n id-any -l indonesiacentral --properties {{}}")
    az.good(f"resource tag --tags x=y -g shop {of_type} -n id-any")
    assert az.good(f"resource show -g shop {of_type} -n id-any")["tags"] == {"x": "y"}
    assert "id-any" in {each["name"] for each in az.good("resource list -g shop")}
    assert "x" in {each["tagName"] for each in az.good("tag list")}
    az.good(f"resource delete -g shop {of_type} -n id-any")
    assert "id-any" not in {each["name"] for each in az.good("resource list -g shop")}


def test_what_if_says_what_create_does(az: Az, tmp_path: Path) -> None:
    file = tmp_path / "identity.json"
    file.write_text(json.dumps(TEMPLATE), encoding="utf-8")
    asked = f"-g shop -f {file} -p name=id-by-template"
    az.good(f"deployment group validate {asked}")
    (change,) = [
        each
        for each in az.good(f"deployment group what-if --no-pretty-print {asked}")["changes"]
        if each["changeType"] == "Create"
    ]
    assert change["resourceId"].endswith("/userAssignedIdentities/id-by-template")
    made = az.good(f"deployment group create {asked}")["properties"]
    assert [each["id"] for each in made["outputResources"]] == [change["resourceId"]]
    assert made["outputs"]["where"]["value"] == "indonesiacentral"
    assert az.good("deployment operation group list -g shop -n identity")[-1]["properties"]["provisioningState"]
    exported = az.good("group export -n shop")
    assert "Microsoft.ManagedIdentity/userAssignedIdentities" in {each["type"] for each in exported["resources"]}

    file.write_text(json.dumps({**TEMPLATE, "variables": {"v": "[nothing()]"}}), encoding="utf-8")
    wrong = az(f"deployment group validate {asked}")
    assert wrong.code == 1
    assert "InvalidTemplate" in wrong.errors


def test_resource_graph(az: Az) -> None:
    url = "/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01"
    query = json.dumps({"query": "ResourceContainers | where type endswith 'resourcegroups' | project name"})
    assert {"name": "shop"} in az.good(f"rest -m post -u {url} -b", query)["data"]


def test_other_services_can_be_made(az: Az) -> None:
    for line in (
        "acr create -g shop -n acrshop0001 --sku Premium",
        "servicebus namespace create -g shop -n sb-shop-0001 --sku Premium",
        "eventhubs namespace create -g shop -n eh-shop-0001",
        "containerapp env create -g shop -n cae-shop -l indonesiacentral --logs-destination none",
        "aks create -g shop -n aks-shop --no-ssh-key --node-count 1",
    ):
        assert "Succeeded" in json.dumps(az.good(line)), line


def test_a_group_goes_with_all_that_is_in_it(az: Az) -> None:
    az.good("group create -n gone -l indonesiacentral")
    az.good("identity create -g gone -n id-gone")
    az.good("group delete -n gone -y --no-wait")
    az.good("group wait --deleted -n gone")
    assert az("identity show -g gone -n id-gone").code == 3
