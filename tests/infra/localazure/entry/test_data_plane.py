"""Azure's own storage clients, unmodified, on the data plane of an account made by ARM."""

from __future__ import annotations

import asyncio
import os
import re
import socket
import time
from pathlib import Path
from typing import Any

import pytest
import requests
from azure.core.exceptions import HttpResponseError, ResourceNotFoundError, ServiceRequestError
from azure.identity import DefaultAzureCredential
from azure.mgmt.resource.resources import ResourceManagementClient
from azure.mgmt.storage import StorageManagementClient
from azure.storage.blob import BlobServiceClient, ContainerClient, generate_blob_sas

from infra.localazure.entry import azurite
from infra.localazure.entry.azurite import Account, Azurites, find_azurite
from infra.localazure.entry.proxy import Unreachable
from infra.localazure.home import Home
from infra.localazure.identity import SUBSCRIPTION_ID
from tests.infra.localazure.running import RunningServer, running_server

PLACE = "indonesiacentral"

pytestmark = pytest.mark.usefixtures("_azurite", "behind_proxy")


@pytest.fixture(scope="module")
def storage(behind_proxy: dict[str, str]) -> StorageManagementClient:
    return clients()


def clients() -> StorageManagementClient:
    """The client of a server with the group `rg1`, in the environment as it is now."""
    credential = DefaultAzureCredential()
    ResourceManagementClient(credential, SUBSCRIPTION_ID).resource_groups.create_or_update("rg1", {"location": PLACE})
    return StorageManagementClient(credential, SUBSCRIPTION_ID)


def make(storage: StorageManagementClient, name: str) -> str:
    """Make an account; its connection string, as the portal shows it."""
    body: Any = {"location": PLACE, "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
    storage.storage_accounts.begin_create("rg1", name, body).result()
    keys = storage.storage_accounts.list_keys("rg1", name).keys_property or []
    key = keys[1].value  # either of the two opens
    return f"DefaultEndpointsProtocol=https;AccountName={name};AccountKey={key};EndpointSuffix=core.windows.net"


@pytest.fixture(scope="module")
def connection(storage: StorageManagementClient) -> str:
    return make(storage, "stdata1")


def test_blobs_by_connection_string(connection: str) -> None:
    with BlobServiceClient.from_connection_string(connection) as service:
        assert service.url == "https://stdata1.blob.core.windows.net/"
        container = service.create_container("letters")
        content = os.urandom(300_000)
        container.upload_blob("a/b.bin", content, metadata={"k": "v"})
        container.upload_blob("c.txt", b"hello")
        assert sorted(blob.name for blob in container.list_blobs()) == ["a/b.bin", "c.txt"]
        assert container.download_blob("a/b.bin").readall() == content
        properties = container.get_blob_client("a/b.bin").get_blob_properties()
        assert properties.metadata == {"k": "v"}
        assert container.url == "https://stdata1.blob.core.windows.net/letters"
        container.delete_blob("a/b.bin")
        with pytest.raises(ResourceNotFoundError):
            container.download_blob("a/b.bin")
        service.delete_container("letters")
        assert list(service.list_containers()) == []


def test_blobs_by_token(connection: str) -> None:
    with BlobServiceClient("https://stdata1.blob.core.windows.net", DefaultAzureCredential()) as service:
        service.create_container("signed").upload_blob("x", b"by token")
        assert service.get_blob_client("signed", "x").download_blob().readall() == b"by token"


def test_blobs_by_signature(connection: str) -> None:
    with BlobServiceClient.from_connection_string(connection) as service:
        service.create_container("shared").upload_blob("x", b"by signature")
        key = service.credential.account_key
    until = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 600))
    signature = generate_blob_sas("stdata1", "shared", "x", account_key=key, permission="r", expiry=until)
    url = f"https://stdata1.blob.core.windows.net/shared?{signature}"
    with ContainerClient.from_container_url(url) as container:
        assert container.download_blob("x").readall() == b"by signature"


def test_a_wrong_key_is_refused(connection: str) -> None:
    wrong = BlobServiceClient(
        "https://stdata1.blob.core.windows.net", {"account_name": "stdata1", "account_key": "eA=="}
    )
    with wrong, pytest.raises(HttpResponseError, match="Authentication information"):
        list(wrong.list_containers())


def test_queues_and_tables_are_served_too(connection: str) -> None:
    for service in ("queue", "table"):
        reply = requests.get(f"https://stdata1.{service}.core.windows.net/?comp=list")
        assert reply.status_code in {400, 403}
        assert reply.headers["server"].startswith(f"Azurite-{service.capitalize()}/")


def test_a_renewed_key_opens_and_the_one_before_does_not(storage: StorageManagementClient) -> None:
    def first_key() -> str:
        return (storage.storage_accounts.list_keys("rg1", "strenew1").keys_property or [])[0].value or ""

    def service(key: str) -> BlobServiceClient:
        credential = {"account_name": "strenew1", "account_key": key}
        return BlobServiceClient("https://strenew1.blob.core.windows.net", credential, retry_total=0)

    make(storage, "strenew1")
    before = first_key()
    with service(before) as client:
        client.create_container("kept")
    body: Any = {"keyName": "key1"}
    storage.storage_accounts.regenerate_key("rg1", "strenew1", body)
    changes: Any = {"tags": {"a": "b"}}
    storage.storage_accounts.update("rg1", "strenew1", changes)
    with service(first_key()) as client:
        assert [each.name for each in client.list_containers()] == ["kept"]
    with service(before) as client, pytest.raises(HttpResponseError, match="Authentication information"):
        list(client.list_containers())


def test_what_arm_makes_is_there(storage: StorageManagementClient) -> None:
    connection = make(storage, "starm1")
    private: Any = {"public_access": "None"}
    storage.blob_containers.create("rg1", "starm1", "byarm", private)
    storage.queue.create("rg1", "starm1", "queued", {})  # type: ignore[arg-type]
    storage.table.create("rg1", "starm1", "Rows")
    with BlobServiceClient.from_connection_string(connection) as service:
        service.get_blob_client("byarm", "x").upload_blob(b"without making the container")
    token = DefaultAzureCredential().get_token("https://storage.azure.com/.default").token
    headers = {"authorization": f"Bearer {token}", "x-ms-version": "2021-12-02", "accept": "application/json"}
    queues = requests.get("https://starm1.queue.core.windows.net/?comp=list", headers=headers)
    assert "<Name>queued</Name>" in queues.text
    tables = requests.get("https://starm1.table.core.windows.net/Tables", headers=headers)
    assert [each["TableName"] for each in tables.json()["value"]] == ["Rows"]
    storage.blob_containers.create("rg1", "starm1", "later", private)
    with BlobServiceClient.from_connection_string(connection) as service:
        assert {each.name for each in service.list_containers()} == {"byarm", "later"}


def test_copies_stay_within_an_account(connection: str) -> None:
    with BlobServiceClient.from_connection_string(connection, retry_total=0) as service:
        container = service.create_container("copies")
        source = container.upload_blob("a", b"copied")
        copy = container.get_blob_client("b")
        copy.start_copy_from_url(source.url)
        assert copy.download_blob().readall() == b"copied"
        with pytest.raises(HttpResponseError, match="CannotVerifyCopySource"):
            copy.start_copy_from_url("https://stother1.blob.core.windows.net/copies/a")


def test_an_account_that_is_not_there_is_a_host_that_is_not_there() -> None:
    service = BlobServiceClient("https://nosuch1.blob.core.windows.net", "a2V5", retry_total=0)
    with service, pytest.raises(ServiceRequestError, match="there is no storage account 'nosuch1'"):
        list(service.list_containers())


def test_the_data_of_an_account_goes_with_it(server: RunningServer, storage: StorageManagementClient) -> None:
    def containers(connection: str) -> list[str]:
        with BlobServiceClient.from_connection_string(connection, retry_total=0) as service:
            return [each.name for each in service.list_containers()]

    connection = make(storage, "stgone1")
    with BlobServiceClient.from_connection_string(connection) as service:
        service.create_container("old")
    assert containers(connection) == ["old"]
    storage.storage_accounts.delete("rg1", "stgone1")
    with pytest.raises(ServiceRequestError, match="there is no storage account"):
        containers(connection)
    assert containers(make(storage, "stgone1")) == []
    folders = [folder.name for folder in (server.home.path / "azurite").iterdir()]
    assert len([name for name in folders if name.startswith("stgone1-")]) == 1


def test_data_outlives_a_killed_server_and_azurite_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, behind_proxy: dict[str, str]
) -> None:
    with running_server(tmp_path / "home") as server:
        for name, value in server.proxy_environment.items():
            monkeypatch.setenv(name, value)
        credential = DefaultAzureCredential()
        ResourceManagementClient(credential, SUBSCRIPTION_ID).resource_groups.create_or_update(
            "rg1", {"location": PLACE}
        )
        connection = make(StorageManagementClient(credential, SUBSCRIPTION_ID), "stkept1")
        with BlobServiceClient.from_connection_string(connection) as service:
            service.create_container("kept").upload_blob("x", b"still here")
        port = int(re.findall(r"storage account stkept1 at .*'blob': (\d+)", server.home.log.read_text())[-1])
        server.kill()
        server.start()
        with BlobServiceClient.from_connection_string(connection) as service:
            assert service.get_blob_client("kept", "x").download_blob().readall() == b"still here"
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port))


def test_an_azurite_that_does_not_start_is_an_unreachable_host(tmp_path: Path) -> None:
    async def scenario() -> None:
        command = find_azurite()
        assert command
        azurites = Azurites(
            (*command[:-1], str(tmp_path / "no-such.js")), Home(tmp_path / "home"), "http://127.0.0.1:9"
        )
        account = Account(id="/st1", name="st1", life="1", keys=("a2V5",))
        with pytest.raises(Unreachable, match="Azurite does not start for the storage account 'st1'"):
            await azurites.ports(account, [account])

    asyncio.run(scenario())


def test_only_so_many_run_at_once_and_each_keeps_its_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(azurite, "MOST_PROCESSES", 2)
    accounts = [Account(id=f"/st{number}", name=f"st{number}", life="1", keys=("a2V5",)) for number in range(3)]

    def answers(port: int) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0

    async def scenario() -> None:
        command = find_azurite()
        assert command
        azurites = Azurites(command, Home(tmp_path / "home"), "http://127.0.0.1:9")
        first, second = [await azurites.ports(account, accounts) for account in accounts[:2]]
        assert await azurites.ports(accounts[0], accounts) == first  # now the second is the one used longest ago
        third = await azurites.ports(accounts[2], accounts)
        assert [answers(ports["blob"]) for ports in (first, second, third)] == [True, False, True]
        assert len(list((tmp_path / "home" / "azurite").iterdir())) == 3
        ports = await azurites.ports(accounts[1], [accounts[1]])  # the others are gone
        assert [folder.name for folder in (tmp_path / "home" / "azurite").iterdir()] == ["st1-1"]
        await azurites.close()
        assert not answers(ports["blob"])

    asyncio.run(scenario())
