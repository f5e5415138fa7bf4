"""A signed-in shell on a fake Azure that holds a small estate."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.residency.sources.live.fake_azure import FakeAzure, serve

ESTATE = Path(__file__).parents[3] / "fixtures" / "states" / "platform.arm.json"


@pytest.fixture
def azure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeAzure]:
    for name in os.environ:
        if name.startswith(("AZURE_", "ARM_", "IDENTITY_", "MSI_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    with serve(tmp_path) as fake:
        fake.put(*json.loads(ESTATE.read_text()))
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "ca.pem"))
        monkeypatch.setenv("ARM_CLOUD_METADATA_URL", fake.address)
        monkeypatch.setenv("IDENTITY_ENDPOINT", f"{fake.address}/msi/token")
        monkeypatch.setenv("IDENTITY_HEADER", "x")
        monkeypatch.setenv("AZURE_TOKEN_CREDENTIALS", "ManagedIdentityCredential")
        yield fake
