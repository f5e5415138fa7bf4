"""The state folder: modes, secrets, the lock, and what dead servers leave behind."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from infra.localazure.errors import LocalAzureError
from infra.localazure.home import Home, ServerSettings


def test_the_folder_and_its_secrets_are_for_the_owner_only(tmp_path: Path) -> None:
    home = Home(tmp_path / "deep" / "home")
    first = home.secret("a.secret")
    assert home.secret("a.secret") == first
    assert home.secret("b.secret") != first
    assert home.path.stat().st_mode & 0o777 == 0o700
    assert (home.path / "a.secret").stat().st_mode & 0o777 == 0o600
    assert {path.name for path in home.path.iterdir()} == {"a.secret", "b.secret"}


def test_two_machines_have_two_secrets(tmp_path: Path) -> None:
    assert Home(tmp_path / "a").secret("x") != Home(tmp_path / "b").secret("x")


def test_a_file_in_its_place_is_said(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    with pytest.raises(LocalAzureError, match="cannot be the state folder"):
        Home(tmp_path / "home")


def test_the_folder_is_held_once_and_let_go(tmp_path: Path) -> None:
    home = Home(tmp_path)
    assert home.running() is None
    with home.hold():
        home.announce(ServerSettings(port=1234, faults=("GET * 403",)))
        with pytest.raises(LocalAzureError, match="in use by another server"):
            Home(tmp_path).hold(patience=0.1)
        running = Home(tmp_path).running()
        assert running is not None
        assert running.pid == os.getpid()
        assert running.settings == ServerSettings(port=1234, faults=("GET * 403",))
    assert home.running() is None
    assert home.settings().port == 1234


@pytest.mark.parametrize("content", ["", "{", "[]", '{"pid": 1}', '{"pid": 1, "faults": [], "unknown": 1}'])
def test_what_another_version_left_is_ignored(tmp_path: Path, content: str) -> None:
    (tmp_path / "server.json").write_text(content)
    assert Home(tmp_path).settings() == ServerSettings()


def test_the_environment_names_the_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOCALAZURE_HOME", "/somewhere")
    assert Home.default_path() == Path("/somewhere")
    monkeypatch.delenv("LOCALAZURE_HOME")
    assert Home.default_path() == Path(".localazure")


def test_somebody_elses_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").touch()
    tmp_path.chmod(0o755)
    with pytest.raises(LocalAzureError, match="holds something else"):
        Home(tmp_path)
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_a_secret_is_the_same_for_all_who_ask_first(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: home.secret("identity.secret"), range(64)))
    assert len(found) == 1
    assert found == {home.secret("identity.secret")}
    assert not list(home.path.glob("*.new"))
