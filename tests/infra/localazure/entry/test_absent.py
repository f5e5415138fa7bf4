"""A machine without Azurite: the data plane says what to do, and everything else works."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from azure.core.exceptions import HttpResponseError
from azure.storage.blob import BlobServiceClient

from infra.localazure.entry.azurite import find_azurite
from tests.infra.localazure.client import GROUP, GROUP_API, STORAGE, STORAGE_API
from tests.infra.localazure.running import RunningServer, running_server


@pytest.fixture
def bare_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RunningServer]:
    """A server that finds no node."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with running_server(tmp_path / "home") as server:
        yield server


def test_the_data_plane_says_what_to_do(bare_server: RunningServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in bare_server.proxy_environment.items():
        monkeypatch.setenv(name, value)
    place = {"location": "indonesiacentral"}
    bare_server.arm("PUT", GROUP, GROUP_API, place)
    account = {**place, "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
    bare_server.send("PUT", f"{STORAGE}/stbare1?api-version={STORAGE_API}", account)
    while bare_server.send("GET", f"{STORAGE}/stbare1?api-version={STORAGE_API}").status == 404:
        pass
    service = BlobServiceClient("https://stbare1.blob.core.windows.net", "a2V5")
    with service, pytest.raises(HttpResponseError, match="make azurite") as refused:
        list(service.list_containers())
    assert (refused.value.status_code, str(refused.value.error_code)) == (501, "NotImplemented")  # type: ignore[attr-defined]


def test_azurite_is_the_projects_own_or_one_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    programs, project, elsewhere = tmp_path / "bin", tmp_path / "project", tmp_path / "elsewhere" / "azurite.js"
    own = project / ".tools/azurite/node_modules/azurite/dist/src/azurite.js"
    for folder in (programs, own.parent, elsewhere.parent):
        folder.mkdir(parents=True)
    monkeypatch.setenv("PATH", str(programs))
    own.touch()
    assert find_azurite(project) is None  # no node
    (programs / "node").touch(mode=0o755)
    assert (find_azurite(project) or ())[-1] == str(own)
    own.unlink()
    assert find_azurite(project) is None
    elsewhere.touch(mode=0o755)
    (programs / "azurite").symlink_to(elsewhere)
    assert (find_azurite(project) or ())[-1] == str(elsewhere)
