"""The az CLI on a new subscription among several: it registers what it needs, and sees the tenant's root group."""

from __future__ import annotations

from pathlib import Path

import pytest

from infra.localazure.identity import CLIENT_ID, SUBSCRIPTION_ID, TENANT_ID
from tests.end_to_end.test_azure_cli import on_local_cloud
from tests.infra.localazure.client import OTHER
from tests.infra.localazure.running import running_server

pytestmark = pytest.mark.slow


def test_a_new_subscription(tmp_path: Path) -> None:
    with running_server(tmp_path / "home", "--registration", "documented", "--subscription", OTHER) as server:
        az = on_local_cloud(server, tmp_path / "config")
        az.good(f"login --service-principal -u {CLIENT_ID} -p any-secret --tenant {TENANT_ID}")
        assert [each["id"] for each in az.good("account list")] == [SUBSCRIPTION_ID, OTHER]
        az.good("group create -n shop -l indonesiacentral")
        assert az.good("provider show -n Microsoft.ManagedIdentity")["registrationState"] == "NotRegistered"
        assert az.good("identity create -g shop -n id-shop")["name"] == "id-shop"
        assert az.good("provider show -n Microsoft.ManagedIdentity")["registrationState"] == "Registered"
        az.good("provider register -n Microsoft.KeyVault --wait")
        az.good("provider unregister -n Microsoft.KeyVault")
        assert az("provider unregister -n Microsoft.ManagedIdentity").code == 1
        assert az.good("acr check-name -n acrshop0001")["nameAvailable"] is True
        root = az.good(f"account management-group show -n {TENANT_ID} --expand")
        assert [each["name"] for each in root["children"]] == [SUBSCRIPTION_ID, OTHER]
        az.good(f"account set -s {OTHER}")
        assert az.good("group list") == []
        assert [each["name"]["value"] for each in az.good("storage account show-usage -l indonesiacentral --query [@]")]
