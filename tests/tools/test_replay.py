"""The replayer reads recordings of each kind and names what is otherwise."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools.replay.__main__ import main
from tools.replay.exchange import Exchange, Reply, differences, shape

SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-000000000000"
ID = f"{SUBSCRIPTION}/resourceGroups/rg9/providers/Microsoft.ManagedIdentity/userAssignedIdentities/one"
BODY = {"id": ID, "name": "one", "type": "Microsoft.ManagedIdentity/userAssignedIdentities", "location": "westus"}
SEEN = {**BODY, "tags": {}, "properties": {"clientId": "beb2a53a-7084-49a4-8cf2-20656088e575"}}


def interaction(method: str, path: str, status: int, body: Any, *, sent: Any = None, **headers: str) -> dict[str, Any]:
    request = {"method": method, "uri": f"https://management.azure.com{path}?api-version=2024-11-30", "headers": {}}
    return {
        "request": {**request, "body": json.dumps(sent) if sent else None},
        "response": {
            "status": {"code": status, "message": ""},
            "headers": {name.replace("_", "-"): [value] for name, value in headers.items()},
            "body": {"string": json.dumps(body) if body else ""},
        },
    }


def cassette(folder: Path, *interactions: dict[str, Any]) -> str:
    path = folder / "test_of_mine.yaml"
    path.write_text(yaml.safe_dump({"interactions": list(interactions), "version": 1}), encoding="utf-8")
    return str(path)


def test_a_cassette_that_agrees(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    error = {"error": {"code": "ResourceNotFound", "message": "The Resource 'Microsoft.ManagedIdentity/"
             "userAssignedIdentities/two' under resource group 'rg9' was not found. For more details please go to "
             "https://aka.ms/ARMResourceNotFoundFix"}}  # fmt: skip
    path = cassette(
        tmp_path,
        interaction("PUT", ID, 201, SEEN, sent={"location": "westus"}),
        interaction("GET", ID, 200, SEEN),
        interaction("GET", ID.replace("one", "two"), 404, error, x_ms_failure_cause="gateway"),
    )
    assert main([path]) == 0
    assert "100 % of 3 as recorded" in capsys.readouterr().out


def test_what_a_recording_found_there_is_made_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([cassette(tmp_path, interaction("GET", ID, 200, SEEN))]) == 0
    assert "100 % of 1 as recorded" in capsys.readouterr().out


def test_differences_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = {**SEEN, "kind": "odd", "location": "eastus"}
    main([cassette(tmp_path, interaction("PUT", ID, 204, other, sent={"location": "westus"}))])
    shown = capsys.readouterr().out
    assert "status 201 instead of 204" in shown
    assert "no kind" in shown
    assert "location is 'westus' instead of 'eastus'" in shown
    assert "0 % of 1 as recorded" in shown


def test_an_example_of_the_api_descriptions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "IdentityCreate.json"
    parameters = {"api-version": "2024-11-30", "parameters": {"location": "westus"}, "resourceName": "one"}
    path.write_text(json.dumps({"parameters": parameters, "responses": {"200": {"body": SEEN}}}), encoding="utf-8")
    assert main([str(path)]) == 0
    assert "100 % of 1 as recorded" in capsys.readouterr().out


@pytest.mark.parametrize(("name", "text"), [("a.txt", ""), ("a.yaml", "[1"), ("a.json", "{}"), ("a.toml", "floor = 1")])
def test_a_file_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert main([str(tmp_path / name)]) == 2
    assert name in capsys.readouterr().err


def test_passing_values_count_by_type() -> None:
    body = {
        "at": "2025-02-23T09:08:24.1Z",
        "id": "a/beb2a53a-7084-49a4-8cf2-20656088e575",
        "n": 1,
        "l": [],
        "a.b": True,
    }
    assert dict(shape(body)) == {"at": "<text>", "id": "<text>", "n": 1, "l": "<list>", "a.b": True}


def test_values_are_looked_for_in_each_item_and_behind_keys_with_dots() -> None:
    reply = Reply(status=200, headers={}, body={"value": [{"n": 1}, {"n": 2}], "a.b": {"c": True}})
    wanted = {"value[].n": 2, "a.b.c": True}
    assert list(differences(Exchange(method="GET", url="/", values=wanted), reply, None)) == []
    assert list(differences(Exchange(method="GET", url="/", values={"a.b.c": 1}), reply, None))
