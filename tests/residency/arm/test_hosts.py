"""Hosts out of URLs, bare names and connection strings, in the spellings that Azure's services take."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from residency.arm.hosts import (
    connection_parts,
    ends_with,
    host_of,
    hosts_in,
    instrumentation_key,
    is_address,
    is_connection_string,
    is_private,
    is_url,
    region_in,
    vault_reference,
)


@pytest.mark.parametrize(
    "text",
    [
        "https://kv.vault.azure.net",
        "HTTPS://KV.Vault.Azure.NET:443/secrets/s/1?api-version=7.4",
        "kv.vault.azure.net",
        " kv.vault.azure.net ",
        "kv.vault.azure.net.",
        "kv.vault.azure.net:443",
        "tcp:kv.vault.azure.net,1433",
        "kv.vault.azure.net,1433",
        "//kv.vault.azure.net/secrets",
        "amqps://user:pa:ss@kv.vault.azure.net/",
        "https://inside.example@kv.vault.azure.net/@a.b",
        "https://kv.vault.azure.net?to=a@b.example",
        "https://kv.vault.azure.net#a@b.example",
        "https://kv.vault.azure.net\\@b.example",
    ],
)
def test_the_host_of_every_spelling(text: str) -> None:
    assert host_of(text) == "kv.vault.azure.net"


@pytest.mark.parametrize(
    ("text", "host"), [("", ""), ("https://", "https"), ("https://[FE80::1]:443/x", "[fe80::1]"), ("/a/b", "")]
)
def test_hosts_that_are_no_names(text: str, host: str) -> None:
    assert host_of(text) == host


@given(st.text(max_size=60))
def test_any_text_has_a_host_that_is_its_own(text: str) -> None:
    host = host_of(text)
    assert host == host.lower()
    assert not set("/?#@\\") & set(host)


def test_urls_and_what_is_none() -> None:
    assert all(map(is_url, ["https://a.b", "sb://x.servicebus.windows.net/", "amqp+ssl://h:1"]))
    assert not any(map(is_url, ["", "://a", "https://", "a.b/c", "two https://a.b", "https://a b", "1a://b"]))


def test_addresses() -> None:
    assert all(map(is_address, ["10.0.0.1", "20.1.2.3", "[::1]", "fe80::1", "localhost", "name"]))
    assert not any(map(is_address, ["a.b", "10.0.0.1.nip.io", "x.windows.net"]))
    assert all(map(is_private, ["10.0.0.1", "192.168.1.1", "127.0.0.1", "[::1]", "fd00::1", "localhost"]))
    assert not any(map(is_private, ["20.1.2.3", "2606:4700::1", "x.windows.net", "999.1.1.1", "1.2", ""]))


def test_below_a_suffix() -> None:
    suffixes = frozenset({"windows.net", "vault.azure.net"})
    assert all(ends_with(host, suffixes) for host in ["windows.net", "a.b.windows.net", "vault.azure.net"])
    assert not any(ends_with(host, suffixes) for host in ["", "notwindows.net", "azure.net", "windows.net.example"])


@pytest.mark.parametrize(
    ("host", "named", "region"),
    [
        ("x.westeurope.cloudapp.azure.com", True, "westeurope"),
        ("eastus-8.in.applicationinsights.azure.com", False, "eastus"),
        ("app-abc123.westeurope-01.azurewebsites.net", True, "westeurope"),
        ("dce-abcd.southeastasia-1.ingest.monitor.azure.com", True, "southeastasia"),
        ("logs-eastus-01.example.azure.com", False, "eastus"),
        ("indonesiacentral.data.azurecr.io", False, "indonesiacentral"),
        ("westeurope.blob.core.windows.net", True, None),
        ("indonesia.example", False, None),
        ("plain.example", False, None),
        ("", False, None),
        ("westeurope." + "x" * 300, False, None),
    ],
)
def test_the_region_that_a_label_names(host: str, named: bool, region: str | None) -> None:
    found = region_in(host, named=named)
    assert (found.name if found else None) == region


def test_references_to_a_vault() -> None:
    for text in (
        "@Microsoft.KeyVault(SecretUri=https://KV.vault.azure.net/secrets/s/)",
        "@microsoft.keyvault( VaultName = kv ; SecretName=s)",
        "a prefix @Microsoft.KeyVault(VaultName=kv;SecretName=s) and more",
    ):
        assert vault_reference(text) == "kv.vault.azure.net"
    assert vault_reference("@Microsoft.KeyVault(SecretName=s)") == ""
    assert vault_reference("Microsoft.KeyVault(VaultName=kv)") is None
    assert vault_reference("@Microsoft.KeyVault(VaultName=kv") is None


CONNECTIONS = {
    "DefaultEndpointsProtocol=https;AccountName=StOne;AccountKey=a+/b==;EndpointSuffix=core.windows.net": [
        "stone.blob.core.windows.net"
    ],
    "AccountName=stone;AccountKey=a==;EndpointSuffix=core.chinacloudapi.cn": ["stone.blob.core.chinacloudapi.cn"],
    "BlobEndpoint=https://stone.blob.core.windows.net/;SharedAccessSignature=sv=1&sig=x%3D": [
        "stone.blob.core.windows.net"
    ],
    "Endpoint=sb://eh.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=a=;EntityPath=e": [
        "eh.servicebus.windows.net"
    ],
    "AccountEndpoint=https://cosmos.documents.azure.com:443/;AccountKey=a==;": ["cosmos.documents.azure.com"],
    "HostName=hub.azure-devices.net;SharedAccessKeyName=a;SharedAccessKey=b": ["hub.azure-devices.net"],
    "Server=tcp:sql.database.windows.net,1433;Initial Catalog=db;User ID=u;Password=p": ["sql.database.windows.net"],
    "Data Source=sql.database.windows.net\\main,1433;Initial Catalog=db": ["sql.database.windows.net"],
    "host=pg.postgres.database.azure.com;port=5432": ["pg.postgres.database.azure.com"],
    "InstrumentationKey=0-0;IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/;"
    "LiveEndpoint=https://eastus.livediagnostics.monitor.azure.com/": [
        "westeurope-5.in.applicationinsights.azure.com",
        "eastus.livediagnostics.monitor.azure.com",
    ],
    "Endpoint=https://a.example;endpoint=https://b.example;X=y": ["a.example", "b.example"],
}


@pytest.mark.parametrize(("text", "hosts"), CONNECTIONS.items())
def test_every_host_of_a_connection_string(text: str, hosts: list[str]) -> None:
    assert is_connection_string(text)
    assert list(hosts_in(text)) == hosts
    assert list(hosts_in(f" {text.replace(';', ' ; ').replace('Endpoint=', 'endpoint = ')}; ")) == hosts


@pytest.mark.parametrize("text", ["", "=", "a=b", "server=a", "Endpoint=x", "key=value;other=value", "a=b\nserver=c;d"])
def test_what_is_no_connection_string(text: str) -> None:
    assert not is_connection_string(text)


def test_instrumentation_keys() -> None:
    assert instrumentation_key("a=b; InstrumentationKey = ABC ;c") == "abc"
    assert instrumentation_key("a=b") is None


@given(
    st.lists(
        st.tuples(st.from_regex(r"[A-Za-z][A-Za-z0-9 ._-]{0,20}[a-z]", fullmatch=True), st.text("a=:/@.", max_size=8))
    )
)
def test_pairs_are_found_as_they_were_joined(pairs: list[tuple[str, str]]) -> None:
    text = ";".join(f"{key}={value}" for key, value in pairs)
    assert connection_parts(text) == {key.lower(): value for key, value in pairs}


@pytest.mark.parametrize(
    "text", ["a" * 50_000 + " " * 50_000, "a " * 50_000 + "=", ";" * 99_999, "a=" + " " * 99_999 + "b"]
)
def test_texts_made_to_take_long_do_not(text: str) -> None:
    """Nothing here looks back: what a pattern did to such a text took minutes."""
    assert not is_connection_string(text)
    assert len(connection_parts(text)) <= 1
    assert vault_reference("@Microsoft.KeyVault(" + text) is None
