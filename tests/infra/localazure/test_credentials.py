"""Every credential of azure-identity that needs no browser, unmodified, by both entries.

By the registered cloud those that speak to an authority need `disable_instance_discovery`, else they ask the public
cloud whether the local one exists; by the proxy no credential takes any option.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jwt
import pytest
from azure.core.credentials import AccessToken
from azure.core.exceptions import ClientAuthenticationError
from azure.identity import (
    CertificateCredential,
    ClientAssertionCredential,
    ClientSecretCredential,
    DefaultAzureCredential,
    EnvironmentCredential,
    ManagedIdentityCredential,
    WorkloadIdentityCredential,
)
from azure.mgmt.resource.resources import ResourceManagementClient
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from infra.localazure.identity import CLIENT_ID, SUBSCRIPTION_ID, TENANT_ID
from tests.infra.localazure.running import RunningServer, running_server

APPLICATION = "11111111-2222-4333-8444-555555555555"
SECRET = {"AZURE_CLIENT_ID": APPLICATION, "AZURE_CLIENT_SECRET": "any"}
APP_SERVICE = ("IDENTITY_ENDPOINT", "IDENTITY_HEADER")


class Shell:
    """The environment of one entry, which a test may change, and the options that this entry asks for."""

    def __init__(self, server: RunningServer, entry: str, patch: pytest.MonkeyPatch) -> None:
        self._patch = patch
        self.base_url = server.url if entry == "cloud" else "https://management.azure.com"
        self.discovery = {"disable_instance_discovery": True} if entry == "cloud" else {}
        for name in [name for name in os.environ if name.startswith(("AZURE_", "ARM_"))]:
            patch.delenv(name)
        for name, value in (server.environment if entry == "cloud" else server.proxy_environment).items():
            patch.setenv(name, value)

    def set(self, *without: str, **variables: str) -> None:
        """Change the environment."""
        for name in without:
            self._patch.delenv(name, raising=False)
        for name, value in variables.items():
            self._patch.setenv(name, value)

    def client(self, credential: Any) -> ResourceManagementClient:
        return ResourceManagementClient(credential, SUBSCRIPTION_ID, base_url=self.base_url, retry_total=0)

    def claims_after_use(self, credential: Any) -> dict[str, Any]:
        """What the credential's token says, after ARM took it."""
        list(self.client(credential).resource_groups.list())  # an error where it does not
        token = credential.get_token("https://management.azure.com/.default").token
        claims: dict[str, Any] = jwt.decode(token, options={"verify_signature": False})
        return claims


@pytest.fixture(params=["cloud", "proxy"])
def shell(server: RunningServer, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(server, request.param, monkeypatch)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An application's certificate with its key, signed by itself."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "application")])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now)
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = tmp_path_factory.mktemp("application") / "application.pem"
    path.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
    return path


def test_default_by_app_service_takes_no_option(shell: Shell) -> None:
    assert shell.claims_after_use(DefaultAzureCredential())["appid"] == CLIENT_ID


def test_managed_identity_by_app_service(shell: Shell) -> None:
    assert shell.claims_after_use(ManagedIdentityCredential())["oid"]
    assert shell.claims_after_use(ManagedIdentityCredential(client_id=APPLICATION))["oid"]


@pytest.mark.parametrize("credential", [ManagedIdentityCredential, DefaultAzureCredential])
def test_managed_identity_by_instance_metadata(
    shell: Shell, server: RunningServer, credential: Callable[[], Any]
) -> None:
    shell.set(*APP_SERVICE, AZURE_POD_IDENTITY_AUTHORITY_HOST=server.url)
    assert shell.claims_after_use(credential())["appid"] == CLIENT_ID


def test_environment(shell: Shell) -> None:
    shell.set(**SECRET)
    assert shell.claims_after_use(EnvironmentCredential(**shell.discovery))["appid"] == APPLICATION


@pytest.mark.parametrize("choice", ["EnvironmentCredential", "prod", None])
def test_default_by_a_client_secret(shell: Shell, choice: str | None) -> None:
    shell.set("AZURE_TOKEN_CREDENTIALS", *APP_SERVICE, **SECRET)
    if choice:
        shell.set(AZURE_TOKEN_CREDENTIALS=choice)
    assert shell.claims_after_use(DefaultAzureCredential(**shell.discovery))["appid"] == APPLICATION


def test_client_secret(shell: Shell) -> None:
    credential = ClientSecretCredential(TENANT_ID, APPLICATION, "any", **shell.discovery)
    assert shell.claims_after_use(credential)["appid"] == APPLICATION


def test_certificate(shell: Shell, certificate: Path) -> None:
    credential = CertificateCredential(TENANT_ID, APPLICATION, str(certificate), **shell.discovery)
    assert shell.claims_after_use(credential)["appid"] == APPLICATION


def test_certificate_by_environment(shell: Shell, certificate: Path) -> None:
    shell.set(AZURE_CLIENT_ID=APPLICATION, AZURE_CLIENT_CERTIFICATE_PATH=str(certificate))
    assert shell.claims_after_use(EnvironmentCredential(**shell.discovery))["appid"] == APPLICATION


def test_client_assertion(shell: Shell) -> None:
    credential = ClientAssertionCredential(TENANT_ID, APPLICATION, lambda: "an assertion", **shell.discovery)
    assert shell.claims_after_use(credential)["appid"] == APPLICATION


@pytest.mark.parametrize("by_default", [False, True])
def test_workload_identity(shell: Shell, tmp_path: Path, by_default: bool) -> None:
    token = tmp_path / "token"
    token.write_text("a federated token")
    shell.set(
        AZURE_CLIENT_ID=APPLICATION,
        AZURE_FEDERATED_TOKEN_FILE=str(token),
        AZURE_TOKEN_CREDENTIALS="WorkloadIdentityCredential",
    )
    credential = DefaultAzureCredential if by_default else WorkloadIdentityCredential
    assert shell.claims_after_use(credential(**shell.discovery))["appid"] == APPLICATION


def test_a_new_token_for_a_client_that_is_challenged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with running_server(tmp_path / "home", "--fault", "GET */resourcegroups 401*1") as server:
        shell = Shell(server, "proxy", monkeypatch)
        asked: list[str | None] = []

        class Watched(ClientSecretCredential):
            def get_token_info(self, *scopes: str, options: Any = None) -> Any:
                asked.append((options or {}).get("claims"))
                return super().get_token_info(*scopes, options=options)

        client = shell.client(Watched(TENANT_ID, APPLICATION, "any"))
        assert list(client.resource_groups.list()) == []
        assert len(asked) == 2
        assert asked[0] is None
        assert asked[1] and '"nbf"' in asked[1]


class Fixed:
    """A credential that has one token and gets no other."""

    def __init__(self, token: str) -> None:
        self._token = token

    def get_token(self, *scopes: str, **options: Any) -> AccessToken:
        return AccessToken(self._token, int(time.time()) + 3600)


@pytest.mark.parametrize(
    ("fault", "code"), [("expired", "ExpiredAuthenticationToken"), ("foreign", "InvalidAuthenticationToken")]
)
def test_tokens_that_are_not_good_are_refused(shell: Shell, server: RunningServer, fault: str, code: str) -> None:
    claims = {"aud": "https://management.azure.com", "exp": time.time() + 600}
    key = server.home.secret("signing.key")
    token = jwt.encode({**claims, "exp": 1}, key) if fault == "expired" else jwt.encode(claims, "x" * 32)
    with pytest.raises(ClientAuthenticationError, match=code):
        list(shell.client(Fixed(token)).resource_groups.list())


def test_a_token_for_another_service_is_refused(shell: Shell) -> None:
    token = DefaultAzureCredential().get_token("https://vault.azure.net/.default").token
    with pytest.raises(ClientAuthenticationError, match="InvalidAuthenticationTokenAudience"):
        list(shell.client(Fixed(token)).resource_groups.list())
