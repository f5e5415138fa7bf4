"""`infra local`: every verb, as a user types it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.cli.main import main
from infra.localazure.identity import TENANT_ID
from tests.infra.localazure.client import GROUP, GROUP_API, SUB
from tests.infra.localazure.running import RunningServer, free_port


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A state folder; whatever serves it is stopped in the end."""
    folder = tmp_path / "home"
    monkeypatch.setenv("LOCALAZURE_HOME", str(folder))
    yield folder
    main(["local", "stop"])


def status(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    capsys.readouterr()
    main(["local", "status", "--format", "json"])
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


def test_a_life(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    port = str(free_port())
    assert main(["local", "status"]) == 1
    assert main(["local", "start", "--port", port]) == 0
    assert f"https://localhost:{port}" in capsys.readouterr().out
    assert main(["local", "status"]) == 0
    first = status(capsys)
    assert first["running"] is first["answers"] is True

    assert main(["local", "start", "--port", port]) == 0
    again = capsys.readouterr().out
    assert "running already" in again
    assert "other options" not in again
    assert main(["local", "start", "--port", port, "--pace", "faithful"]) == 0
    assert "other options" in capsys.readouterr().out
    assert status(capsys)["pid"] == first["pid"]

    assert main(["local", "log", "-n", "5"]) == 0
    assert "serving" in capsys.readouterr().out
    assert main(["local", "reset", "--yes"]) == 0
    assert "Removed 0 resources" in capsys.readouterr().out
    assert main(["local", "stop"]) == 0
    assert main(["local", "stop"]) == 0
    assert "not running" in capsys.readouterr().out
    assert main(["local", "reset", "--yes"]) == 0


def test_a_killed_server_is_seen_and_can_be_started_again(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    port = str(free_port())
    assert main(["local", "start", "--port", port]) == 0
    first = status(capsys)
    os.kill(int(str(first["pid"])), signal.SIGKILL)
    os.waitpid(int(str(first["pid"])), 0)
    assert main(["local", "status"]) == 1
    assert main(["local", "start", "--port", port]) == 0
    assert status(capsys)["pid"] != first["pid"]


def test_a_taken_port_is_one_sentence(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    port = str(free_port())
    assert main(["local", "start", "--port", port]) == 0
    capsys.readouterr()
    assert main(["local", "start", "--home", str(tmp_path / "other"), "--port", port]) == 2
    assert capsys.readouterr().err == f"error: port {port} is taken by another program; choose another with --port\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["local", "start", "--fault", "nonsense"], "is no fault"),
        (["local", "log"], "there is no log"),
        (["local", "reset"], "say --yes"),
    ],
)
def test_failures_are_one_sentence(
    home: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert main(arguments) == 2
    errors = capsys.readouterr().err
    assert errors.startswith("error: ")
    assert said in errors
    assert len(errors.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments", [[], ["local"], ["nonsense"], ["local", "start", "--port", "0"], ["local", "start", "--pace", "slow"]]
)
def test_wrong_usage_is_exit_2(home: Path, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


def test_help_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["local", "--help"])
    assert ended.value.code == 0
    text = capsys.readouterr().out
    assert 'eval "$(infra local env)"' in text
    assert {"start", "stop", "status", "env", "reset", "log"} <= set(text.split())


def test_env_is_what_a_shell_evaluates(tmp_path: Path) -> None:
    home = tmp_path / "it's a home"
    command = [sys.executable, "-m", "infra.cli.main", "local", "env", "--home", str(home), "--port", "8899"]
    script = 'eval "$("$@")" && printf %s "$LOCALAZURE_HOME|$LOCALAZURE_ARM_URL"'
    shown = subprocess.run(["/bin/sh", "-c", script, "sh", *command], capture_output=True, text=True, check=True)
    assert shown.stdout == f"{home}|https://localhost:8899"


def test_env_of_the_proxy_entry(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["local", "env", "--entry", "proxy"]) == 2
    assert "infra local start" in capsys.readouterr().err
    port, proxy = str(free_port()), str(free_port())
    assert main(["local", "start", "--port", port, "--proxy-port", proxy]) == 0
    capsys.readouterr()
    assert main(["local", "env", "--entry", "proxy", "--format", "json"]) == 0
    variables = json.loads(capsys.readouterr().out)
    assert variables["HTTPS_PROXY"] == f"http://127.0.0.1:{proxy}"
    assert main(["local", "status"]) == 0
    assert f"http://127.0.0.1:{proxy}" in capsys.readouterr().out
    assert status(capsys)["proxy_port"] == int(proxy)


def test_env_as_json(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["local", "env", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["LOCALAZURE_ARM_URL"] == "https://localhost:8899"


def test_faults_come_and_go(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["local", "fault", "list"]) == 2
    assert "infra local start" in capsys.readouterr().err
    assert main(["local", "start", "--port", str(free_port()), "--fault", "GET */vaults 403*2"]) == 0
    assert main(["local", "fault", "add", "PUT  *  429:2*20"]) == 0
    assert main(["local", "fault", "add", "PUT * teapot"]) == 2
    assert "is no fault" in capsys.readouterr().err
    assert main(["local", "fault", "add", "PUT * fail=Microsoft.Network/virtualNetwork"]) == 2
    assert "microsoft.network/virtualnetwork is unknown" in capsys.readouterr().err
    assert main(["local", "fault", "list", "--format", "json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [(each["id"], each["fault"], each["struck"]) for each in listed] == [
        (1, "GET */vaults 403*2", 0),
        (2, "PUT * 429:2*20", 0),
    ]
    assert main(["local", "fault", "clear", "1"]) == 0
    assert main(["local", "fault", "clear", "1"]) == 1
    assert main(["local", "fault", "clear"]) == 0
    capsys.readouterr()
    assert main(["local", "fault", "list"]) == 0
    assert "no faults" in capsys.readouterr().out


def test_purge(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["local", "purge"]) == 2
    assert "infra local start" in capsys.readouterr().err
    azure = RunningServer(home)
    azure.start()
    group = f"{GROUP}?api-version={GROUP_API}"
    azure.send("PUT", group, {"location": "indonesiacentral"})
    for name, protected in (("kvopen", None), ("kvkept", True)):
        vault = f"{GROUP}/providers/Microsoft.KeyVault/vaults/{name}?api-version=2024-11-01"
        properties = {"tenantId": TENANT_ID, "sku": {"family": "A", "name": "standard"}}
        body = {"location": "indonesiacentral", "properties": {**properties, "enablePurgeProtection": protected}}
        assert azure.send("PUT", vault, body).status == 200
        assert azure.send("DELETE", vault).status == 200

    assert main(["local", "purge"]) == 0
    said = capsys.readouterr().out
    assert "Purged /subscriptions/" in said
    assert "deletedVaults/kvkept has purge protection" in said
    kept = azure.send("GET", f"{SUB}/providers/Microsoft.KeyVault/deletedVaults?api-version=2024-11-01").json["value"]
    assert [each["name"] for each in kept] == ["kvkept"]
    azure.kill()
