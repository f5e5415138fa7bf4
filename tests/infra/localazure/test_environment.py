"""The environment of a shell on the embedded Azure."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from infra.localazure.environment import environment, proxy_environment
from infra.localazure.home import Home


def test_it_points_everything_to_loopback_and_the_folder(tmp_path: Path) -> None:
    variables = environment(tmp_path / "home", 8899)
    urls = [value for name, value in variables.items() if value.startswith("https://")]
    assert len(urls) == 4
    assert {urlsplit(url).netloc for url in urls} == {"localhost:8899"}
    folder = str((tmp_path / "home").resolve())
    for name in ("LOCALAZURE_HOME", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "PULUMI_HOME", "AZURE_CONFIG_DIR"):
        assert variables[name].startswith(folder)
    assert variables["PULUMI_BACKEND_URL"].endswith("?metadata=skip")
    backend = Path(urlsplit(variables["PULUMI_BACKEND_URL"]).path)
    assert backend.is_dir()
    assert Path(variables["REQUESTS_CA_BUNDLE"]).exists()
    passphrase = Path(variables["PULUMI_CONFIG_PASSPHRASE_FILE"])
    assert passphrase.stat().st_mode & 0o777 == 0o600
    assert len(passphrase.read_text()) > 30


def test_it_is_the_same_at_every_call_and_keeps_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "example.org")
    first = environment(tmp_path, 8899)
    assert first["NO_PROXY"] == "example.org,localhost,127.0.0.1"
    assert set(os.environ["PATH"].split(os.pathsep)) <= set(first["PATH"].split(os.pathsep))
    for name, value in first.items():
        monkeypatch.setenv(name, value)
    assert environment(tmp_path, 8899) == first


def test_the_identity_secret_is_the_folders_own(tmp_path: Path) -> None:
    variables = environment(tmp_path, 8899)
    assert variables["IDENTITY_HEADER"] == Home(tmp_path).secret("identity.secret")


def test_the_proxy_entry_names_no_other_cloud_and_lets_nothing_past(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "management.azure.com,.windows.net")
    cloud, variables = environment(tmp_path, 8899), proxy_environment(tmp_path, 8899, 8900)
    assert {variables[name] for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy")} == {
        "http://127.0.0.1:8900"
    }
    assert variables["NO_PROXY"] == variables["no_proxy"] == "localhost,127.0.0.1,::1"
    assert cloud.keys() - variables.keys() == {
        "LOCALAZURE_ARM_URL",
        "ARM_CLOUD_METADATA_URL",
        "AZURE_AUTHORITY_HOST",
        "AZURE_CORE_INSTANCE_DISCOVERY",
    }
    assert variables["AZURE_CONFIG_DIR"] != cloud["AZURE_CONFIG_DIR"]
    assert variables["IDENTITY_HEADER"] == cloud["IDENTITY_HEADER"]
