"""Bodies: what a client was answered it may send back, and nothing else that the schema does not have."""

from __future__ import annotations

import copy

import pytest

from tests.infra.localazure.client import STORAGE, STORAGE_API, InProcess


@pytest.mark.parametrize("version", ["2021-09-01", "2023-01-01", STORAGE_API, "2026-04-01"])
def test_what_was_answered_can_be_sent_back_at_any_version(arm: InProcess, version: str) -> None:
    """As `az resource tag` does: it reads a resource and writes all of it."""
    arm.put_account("st1")
    url = f"{STORAGE}/st1?api-version={version}"
    read = arm.send("GET", url).json
    read["tags"] = {"a": "b"}
    written = arm.send("PUT", url, read)
    assert written.status == 200, written.text
    assert arm.send("GET", url).json["properties"] == read["properties"]


def test_what_was_changed_is_judged(arm: InProcess) -> None:
    arm.put_account("st1")
    url = f"{STORAGE}/st1?api-version={STORAGE_API}"
    read = arm.send("GET", url).json
    for path in ("properties", "sku"):
        changed = copy.deepcopy(read)
        changed[path]["noSuchProperty"] = "x"
        refused = arm.send("PUT", url, changed)
        assert (refused.status, refused.error) == (400, "InvalidRequestContent")
        assert f"{path}.noSuchProperty" in refused.text.decode()
