"""Unmodified clients behind the proxy: they name Azure's own hosts and take no option, and answers name them too."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
import requests
from azure.identity import ClientSecretCredential, DefaultAzureCredential
from azure.mgmt.resource.resources import ResourceManagementClient
from azure.mgmt.resourcegraph import ResourceGraphClient
from azure.mgmt.storage import StorageManagementClient

from infra.localazure.entry.hosts import certificate_names
from infra.localazure.identity import SUBSCRIPTION_ID, TENANT_ID
from tests.infra.localazure.client import GROUP, GROUP_API, IDENTITIES, IDENTITY_API, STORAGE, STORAGE_API, SUB
from tests.infra.localazure.running import RunningServer

ARM = "https://management.azure.com"
LOGIN = "https://login.microsoftonline.com"
PLACE = "indonesiacentral"

pytestmark = pytest.mark.usefixtures("behind_proxy")


@pytest.fixture
def session(server: RunningServer) -> Iterator[requests.Session]:
    """Plain HTTP as any program does it, signed in."""
    with requests.Session() as session:
        session.headers["Authorization"] = f"Bearer {server.token}"
        session.put(f"{ARM}{GROUP}?api-version={GROUP_API}", json={"location": PLACE}).raise_for_status()
        yield session


def test_clients_take_no_option() -> None:
    credential = DefaultAzureCredential()
    resources = ResourceManagementClient(credential, SUBSCRIPTION_ID)
    resources.resource_groups.create_or_update("rg1", {"location": PLACE})
    storage = StorageManagementClient(credential, SUBSCRIPTION_ID)
    body: Any = {"location": PLACE, "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
    assert storage.storage_accounts.begin_create("rg1", "plain1", body).result().provisioning_state == "Succeeded"
    query: Any = {
        "query": "Resources | where name == 'plain1' | project name",
        "options": {"resultFormat": "objectArray"},
    }
    assert ResourceGraphClient(credential).resources(query).data == [{"name": "plain1"}]
    resources.resource_groups.create_or_update("rg9", {"location": PLACE})
    resources.resource_groups.begin_delete("rg9").result()


def test_instance_discovery_stays_on() -> None:
    credential = ClientSecretCredential(TENANT_ID, "client", "secret")
    client = ResourceManagementClient(credential, SUBSCRIPTION_ID)
    assert client.providers.get("Microsoft.Storage").namespace == "Microsoft.Storage"


def test_links_and_operations_name_the_host_that_was_asked(session: requests.Session) -> None:
    for number in range(3):
        url = f"{ARM}{IDENTITIES}/id{number}?api-version={IDENTITY_API}"
        session.put(url, json={"location": PLACE}).raise_for_status()
    page = session.get(f"{ARM}{SUB}/resources?api-version={GROUP_API}&$top=1").json()
    assert page["nextLink"].startswith(f"{ARM}/")
    assert session.get(page["nextLink"]).status_code == 200
    account = {"location": PLACE, "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
    made = session.put(f"{ARM}{STORAGE}/links1?api-version={STORAGE_API}", json=account)
    assert made.headers["location"].startswith(f"{ARM}/")
    assert session.get(made.headers["location"]).status_code in {200, 202}
    network = {"location": PLACE, "properties": {"addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}}}
    url = f"{ARM}{GROUP}/providers/Microsoft.Network/virtualNetworks/vn?api-version=2024-05-01"
    assert session.put(url, json=network).headers["azure-asyncoperation"].startswith(f"{ARM}/")


def test_who_is_not_signed_in_is_sent_to_the_real_sign_in() -> None:
    reply = requests.get(f"{ARM}{SUB}?api-version={GROUP_API}")
    assert reply.status_code == 401
    assert f'authorization_uri="{LOGIN}/{TENANT_ID}"' in reply.headers["www-authenticate"]


def test_the_public_cloud_describes_itself() -> None:
    new = requests.get(f"{ARM}/metadata/endpoints?api-version=2022-09-01").json()
    assert new["name"] == "AzureCloud"
    assert new["resourceManager"] == f"{ARM}/"
    assert new["authentication"]["loginEndpoint"] == LOGIN
    assert new["suffixes"]["storage"] == "core.windows.net"
    assert requests.get(f"{ARM}/metadata/endpoints?api-version=2019-05-01").json() == [new]
    assert "localhost" not in str(new)


def test_sign_in_describes_itself() -> None:
    discovery = requests.get(
        f"{LOGIN}/common/discovery/instance",
        params={"api-version": "1.1", "authorization_endpoint": f"{LOGIN}/common/oauth2/authorize"},
    ).json()
    assert discovery["metadata"][0]["preferred_cache"] == "login.windows.net"
    assert "login.microsoftonline.com" in discovery["metadata"][0]["aliases"]
    openid = requests.get(discovery["tenant_discovery_endpoint"]).json()
    assert openid["token_endpoint"] == f"{LOGIN}/{TENANT_ID}/oauth2/v2.0/token"
    assert openid["issuer"] == f"{LOGIN}/{TENANT_ID}/v2.0"


def test_the_registered_cloud_is_there_at_the_same_time(server: RunningServer, session: requests.Session) -> None:
    session.put(f"{ARM}{IDENTITIES}/both?api-version={IDENTITY_API}", json={"location": PLACE}).raise_for_status()
    url = f"{IDENTITIES}/both?api-version={IDENTITY_API}"
    assert server.send("GET", url).json == session.get(f"{ARM}{url}").json()
    assert server.raw("GET", "/metadata/endpoints?api-version=2022-09-01").json["name"] == "LocalAzure"


@pytest.mark.parametrize("name", [name for name in certificate_names() if "*" not in name])
def test_every_name_is_served_with_a_certificate_that_is_checked(name: str) -> None:
    assert requests.get(f"https://{name}/").status_code == 401


@pytest.mark.parametrize(
    "url", ["https://example.com/", "https://kv1.vault.azure.net/secrets", "https://pypi.example/"]
)
def test_other_hosts_are_refused_and_logged(server: RunningServer, url: str) -> None:
    with pytest.raises(requests.exceptions.ProxyError, match="403"):
        requests.get(url)
    host = url.split("/")[2]
    assert re.search(rf"WARNING proxy refused: {re.escape(host)}:443 is unreachable", server.home.log.read_text())


def test_plain_http_is_refused_and_logged(server: RunningServer) -> None:
    reply = requests.get("http://169.254.169.254/metadata/instance", headers={"Metadata": "true"})
    assert reply.status_code == 403
    assert 'proxy refused: "http://169.254.169.254/metadata/instance"' in server.home.log.read_text()


def test_a_program_in_a_shell_of_its_own(behind_proxy: dict[str, str]) -> None:
    """Nothing of this process but the variables of the entry reaches it."""
    program = (
        "from azure.identity import DefaultAzureCredential as C\n"
        "from azure.mgmt.resource.resources import ResourceManagementClient as R\n"
        f"print(R(C(), {SUBSCRIPTION_ID!r}).resource_groups.create_or_update('sub', {{'location': {PLACE!r}}}).name)"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=behind_proxy, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.stderr) == ("sub\n", "")
