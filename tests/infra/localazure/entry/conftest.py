"""A real server, and this process's environment put on its proxy."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from infra.localazure.entry.azurite import find_azurite
from tests.infra.localazure.running import RunningServer


@pytest.fixture(scope="module")
def behind_proxy(server: RunningServer) -> Iterator[dict[str, str]]:
    """The variables of `infra local env --entry proxy`, set; nothing of the registered cloud's is."""
    variables = server.proxy_environment
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith(("AZURE_", "ARM_", "LOCALAZURE_ARM"))]:
            patch.delenv(name)
        for name, value in variables.items():
            patch.setenv(name, value)
        yield variables


@pytest.fixture(scope="session")
def _azurite() -> None:
    """Skip where Azurite is not installed, save in CI."""
    if find_azurite() is None:
        message = "Azurite is not installed: make azurite"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(message)
