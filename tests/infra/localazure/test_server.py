"""The server as a process: TLS, headers, malformed requests, locks, crashes, records and faults."""

from __future__ import annotations

import json
import os
import socket
import ssl
import subprocess
import time
from pathlib import Path

import jwt
import pytest

from infra.localazure.identity import SUBSCRIPTION_ID, TENANT_ID
from tests.infra.localazure.client import GROUP, GROUP_API, IDENTITIES, IDENTITY_API, SUB
from tests.infra.localazure.running import RunningServer, command_line, free_port, running_server

GROUP_URL = f"{GROUP}?api-version={GROUP_API}"
BODY = {"location": "indonesiacentral"}


@pytest.fixture(autouse=True, scope="module")
def _group(server: RunningServer) -> None:
    assert server.send("PUT", GROUP_URL, BODY).status == 201


def test_answers_carry_arms_headers(server: RunningServer) -> None:
    reply = server.send("GET", GROUP_URL, x_ms_correlation_request_id="corr")
    assert reply.headers["x-ms-correlation-request-id"] == "corr"
    assert reply.headers["x-ms-request-id"]
    assert reply.headers["x-ms-routing-request-id"]
    assert reply.headers["cache-control"] == "no-cache"
    assert reply.headers["x-content-type-options"] == "nosniff"
    assert "x-ms-failure-cause" not in reply.headers
    missing = server.send("GET", f"{SUB}/resourceGroups/nope?api-version={GROUP_API}")
    assert (missing.status, missing.error) == (404, "ResourceGroupNotFound")
    assert missing.headers["x-ms-failure-cause"] == "gateway"


def test_head_and_no_content_have_no_body(server: RunningServer) -> None:
    head = server.send("HEAD", GROUP_URL)
    assert (head.status, head.text) == (204, b"")
    gone = server.send("DELETE", f"{IDENTITIES}/none?api-version={IDENTITY_API}")
    assert (gone.status, gone.text) == (204, b"")


@pytest.mark.parametrize(
    ("content", "media_type", "status", "code"),
    [
        (b'{"location":', "application/json", 400, "InvalidRequestContent"),
        (b"\xff\xfe", "application/json", 400, "InvalidRequestContent"),
        (b'{"location": NaN}', "application/json", 400, "InvalidRequestContent"),
        (b"[]", "application/json", 400, "InvalidRequestContent"),
        (b"", "application/json", 400, "InvalidRequestContent"),
        (b'{"location": "x"}', "text/plain", 415, "UnsupportedMediaType"),
        (b'{"tags": ' + b'{"a":' * 200 + b"1" + b"}" * 201, "application/json", 400, "InvalidRequestContent"),
        (b"[" * 100_000, "application/json", 400, "InvalidRequestContent"),
        (b"[" + b" " * 50 * 1024 * 1024 + b"]", "application/json", 413, "RequestContentTooLarge"),
        (b'{"x": "' + b"a" * 4 * 1024 * 1024 + b'"}', "application/json", 413, "RequestContentTooLarge"),
    ],
    ids=["truncated", "not-utf8", "nan", "array", "empty", "text", "deep", "deeper", "fifty-megabytes", "large"],
)
def test_malformed_bodies_are_refused_in_arms_form(
    server: RunningServer, content: bytes, media_type: str, status: int, code: str
) -> None:
    headers = {"authorization": f"Bearer {server.token}", "content-type": media_type}
    reply = server.raw("PUT", f"{SUB}/resourceGroups/bad?api-version={GROUP_API}", content, headers)
    assert (reply.status, reply.error) == (status, code)
    assert server.send("GET", GROUP_URL).status == 200


def test_json_with_a_charset_is_json(server: RunningServer) -> None:
    headers = {"authorization": f"Bearer {server.token}", "content-type": "application/json; charset=utf-8"}
    assert server.raw("PUT", GROUP_URL, json.dumps(BODY).encode(), headers).status == 200


@pytest.mark.parametrize(
    ("authorization", "code"),
    [
        (None, "AuthenticationFailed"),
        ("Basic abc", "AuthenticationFailedInvalidHeader"),
        ("Bearer", "AuthenticationFailedInvalidHeader"),
        ("Bearer nonsense", "InvalidAuthenticationToken"),
        ("expired", "ExpiredAuthenticationToken"),
        ("other-key", "InvalidAuthenticationToken"),
        ("unsigned", "InvalidAuthenticationToken"),
        ("other-audience", "InvalidAuthenticationTokenAudience"),
    ],
)
def test_nobody_comes_in_without_a_good_token(server: RunningServer, authorization: str | None, code: str) -> None:
    key = server.home.secret("signing.key")
    claims = {"aud": "https://management.azure.com/", "exp": time.time() + 600}
    tokens = {
        "expired": jwt.encode({**claims, "exp": 1}, key),
        "other-key": jwt.encode(claims, "x" * 32),
        "unsigned": jwt.encode(claims, None, algorithm="none"),
        "other-audience": jwt.encode({**claims, "aud": "https://graph.microsoft.com"}, key),
    }
    shown = f"Bearer {tokens[authorization]}" if authorization in tokens else authorization
    reply = server.raw("GET", GROUP_URL, headers={"authorization": shown} if shown else {})
    assert (reply.status, reply.error) == (401, code)
    assert reply.headers["www-authenticate"].startswith(f'Bearer authorization_uri="{server.url}/{TENANT_ID}"')


def test_a_client_secret_yields_a_token_that_is_let_in(server: RunningServer) -> None:
    form = (
        b"grant_type=client_credentials&client_id=c&client_secret=s&scope=https%3A%2F%2Fmanagement.azure.com%2F.default"
    )
    headers = {"content-type": "application/x-www-form-urlencoded"}
    reply = server.raw("POST", f"/{TENANT_ID}/oauth2/v2.0/token", form, headers)
    token = reply.json["access_token"]
    assert server.raw("GET", GROUP_URL, headers={"authorization": f"Bearer {token}"}).status == 200
    bad = server.raw("POST", f"/{TENANT_ID}/oauth2/v2.0/token", b"grant_type=client_credentials&client_id=c", headers)
    assert (bad.status, bad.json["error"]) == (401, "invalid_client")
    assert server.raw("POST", f"/{TENANT_ID}/oauth2/v2.0/token", b"grant_type=x", headers).status == 400


def test_managed_identities_show_their_secret(server: RunningServer) -> None:
    path = "/msi/token?api-version=2019-08-01&resource=https://management.azure.com/"
    assert server.raw("GET", path).status == 401
    assert server.raw("GET", path, headers={"X-IDENTITY-HEADER": "guess"}).status == 401
    metadata = "/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://management.azure.com/"
    assert server.raw("GET", metadata).status == 400
    reply = server.raw("GET", metadata, headers={"Metadata": "true"})
    assert int(reply.json["expires_on"]) > time.time()


def test_the_cloud_describes_itself_in_both_forms(server: RunningServer) -> None:
    new = server.raw("GET", "/metadata/endpoints?api-version=2022-09-01").json
    old = server.raw("GET", "/metadata/endpoints?api-version=2019-05-01").json
    assert old == [new]
    assert new["resourceManager"] == new["authentication"]["loginEndpoint"] == server.url
    openid = server.raw("GET", f"/{TENANT_ID}/v2.0/.well-known/openid-configuration").json
    assert openid["token_endpoint"] == f"{server.url}/{TENANT_ID}/oauth2/v2.0/token"
    assert server.raw("GET", "/common/discovery/instance").json["metadata"]


def test_the_certificate_is_for_loopback_and_signed_by_the_machines_ca(server: RunningServer) -> None:
    def connect(host: str, cafile: str | None) -> str | None:
        context = ssl.create_default_context(cafile=cafile)
        plain = socket.create_connection(("127.0.0.1", server.port))
        with plain, context.wrap_socket(plain, server_hostname=host) as secure:
            return secure.version()

    assert connect("localhost", str(server.home.trust_bundle))
    assert connect("127.0.0.1", str(server.home.ca_certificate))
    with pytest.raises(ssl.SSLCertVerificationError):
        connect("example.com", str(server.home.ca_certificate))
    with pytest.raises(ssl.SSLCertVerificationError):
        connect("localhost", None if "SSL_CERT_FILE" not in os.environ else "/etc/ssl/certs/ca-certificates.crt")


def test_only_the_owner_reads_the_state(server: RunningServer) -> None:
    assert server.home.path.stat().st_mode & 0o077 == 0
    secret = {"ca.key", "identity.secret", "signing.key", "azure.sqlite", "server.json"}
    assert {name for name in secret if (server.home.path / name).stat().st_mode & 0o077} == set()


def test_a_second_server_on_the_same_folder_is_refused(server: RunningServer) -> None:
    command = command_line(server.home.path, free_port())
    second = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert second.returncode == 2
    assert "in use by another server" in second.stderr
    assert "Traceback" not in second.stderr


def test_a_taken_port_is_said_in_one_sentence(server: RunningServer, tmp_path: Path) -> None:
    command = command_line(tmp_path, server.port)
    other = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert other.returncode == 2
    assert other.stderr.splitlines() == [
        f"error: port {server.port} is taken by another program; choose another with --port"
    ]


def test_resetting_needs_the_machines_secret(server: RunningServer) -> None:
    assert server.raw("POST", "/localazure/reset", headers={"x-identity-header": "guess"}).status == 401
    assert server.send("GET", GROUP_URL).status == 200


def test_requests_are_recorded_and_secrets_are_not(tmp_path: Path) -> None:
    record = tmp_path / "requests.jsonl"
    with running_server(tmp_path / "home", "--record", str(record)) as server:
        server.send("PUT", GROUP_URL, BODY)
        properties = {"administratorLogin": "a", "administratorLoginPassword": "hush-hush"}
        url = f"{GROUP}/providers/Microsoft.Sql/servers/sql1?api-version=2023-08-01"
        server.send("PUT", url, {**BODY, "properties": properties})
        server.send("GET", f"{GROUP}?api-version=nonsense")
        vault = f"{GROUP}/providers/Microsoft.KeyVault/vaults/kv1"
        secret = {"properties": {"value": "hush-hush"}}
        server.send("PUT", f"{vault}/secrets/a?api-version=2024-11-01", secret)
        template = {"parameters": {"p": {"type": "securestring"}}, "resources": []}
        given = {"mode": "Incremental", "template": template, "parameters": {"p": {"value": "hush-hush"}}}
        url = f"{GROUP}/providers/Microsoft.Resources/deployments/d"
        server.send("POST", f"{url}/validate?api-version=2025-04-01", {"properties": given})
        server.send("PUT", f"{url}?api-version=2025-04-01", {"properties": given})
    lines = [json.loads(line) for line in record.read_text().splitlines()]
    assert lines[0] == {"method": "PUT", "path": GROUP, "apiVersion": GROUP_API, "body": BODY, "status": 201}
    assert [line["status"] for line in lines] == [201, 202, 400, 404, 200, 201]
    assert lines[1]["body"]["properties"]["administratorLogin"] == "a"
    text = record.read_text()
    assert "hush-hush" not in text
    assert server.token not in text
    assert record.stat().st_mode & 0o077 == 0


def test_failures_can_be_scripted(tmp_path: Path) -> None:
    faults = ["--fault", "GET */userAssignedIdentities 403", "--fault", "POST */resources 500+1*1"]
    with running_server(tmp_path, *faults) as server:
        server.send("PUT", GROUP_URL, BODY)
        assert server.send("PUT", f"{IDENTITIES}/x?api-version={IDENTITY_API}", BODY).status == 201
        refused = server.send("GET", f"{IDENTITIES}?api-version={IDENTITY_API}")
        assert (refused.status, refused.error) == (403, "AuthorizationFailed")
        assert server.send("GET", f"{IDENTITIES}/x?api-version={IDENTITY_API}").status == 200
        query = {"query": "Resources | count", "subscriptions": [SUBSCRIPTION_ID]}
        graph = "/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01"
        assert [server.send("POST", graph, query).status for _ in range(3)] == [200, 500, 200]
