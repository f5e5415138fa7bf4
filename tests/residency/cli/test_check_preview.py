"""`residency check preview`: exit codes, and what a change adds."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from residency.cli.main import main
from tests.residency.sources.previews import PREVIEWS, account, create, group, preview, step

ACCOUNT = (
    "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts"
)


def check(*arguments: object) -> int:
    return main(["check", "preview", *map(str, arguments)])


def standing(name: str = "st", **changes: Any) -> dict[str, Any]:
    one = account(name, **changes)
    outputs = {key: one["inputs"][key] for key in ("location", "sku", "allowCrossTenantReplication")}
    return {**one, "id": f"{ACCOUNT}/{name}", "outputs": {**outputs, "name": name}}


GRS = {"name": "Standard_GRS"}


def test_a_compliant_preview_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(preview(tmp_path, create(group(location="indonesiacentral"), account()))) == 0
    assert "0 outside, 0 unproven" in capsys.readouterr().out


def test_a_leaking_preview_fails_and_names_the_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert check(PREVIEWS / "create.json", "--format", "json") == 1
    document = json.loads(capsys.readouterr().out)
    assert document["source"]["vantage"] == "preview"
    assert document["source"]["digest"].startswith("sha256:")
    lines = {one["location"]["line"] for one in document["results"] if one["verdict"] == "fail"}
    program = (PREVIEWS / "program" / "__main__.py").read_text().splitlines()
    assert any("Workspace" in program[line - 1] for line in lines)


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    raw = io.TextIOWrapper(io.BytesIO((PREVIEWS / "create.json").read_bytes()))
    monkeypatch.setattr("sys.stdin", raw)
    assert check("-") == 1
    assert "Read: preview -" in capsys.readouterr().out


@pytest.mark.parametrize("extra", [[], ["--allow-unproven"], ["--diff"]])
@pytest.mark.parametrize(
    "part",
    [
        {"diagnostics": [{"severity": "error", "message": "no"}]},
        {"changeSummary": None},
        {"maybeCorrupt": True},
    ],
)
def test_a_part_of_a_preview_is_never_a_pass(tmp_path: Path, part: dict[str, Any], extra: list[str]) -> None:
    assert check(preview(tmp_path, create(account()), **part), *extra) == 3
    assert check(preview(tmp_path, [step("delete", None, standing())], **part), *extra) == 3


def test_missing_unchanged_steps_are_unproven(tmp_path: Path) -> None:
    target = preview(tmp_path, create(account()), changeSummary={"create": 1, "same": 4})
    assert check(target) == 3
    assert check(target, "--allow-unproven") == 0


def test_a_state_fills_in_unchanged_steps(capsys: pytest.CaptureFixture[str]) -> None:
    target = PREVIEWS / "change-without-sames.json"
    assert check(target, "--state", PREVIEWS / "state.json", "--format", "json") == 1
    assert json.loads(capsys.readouterr().out)["gaps"] == []
    assert check(target, "--state", PREVIEWS / "create.json") == 2
    assert "check preview" in capsys.readouterr().err


def test_only_deletes_pass(tmp_path: Path) -> None:
    assert check(preview(tmp_path, [step("delete", None, standing(sku=GRS))])) == 0


def test_what_is_retained_is_judged(tmp_path: Path) -> None:
    kept = {**standing(sku=GRS), "retainOnDelete": True}
    assert check(preview(tmp_path, [step("delete", None, kept)])) == 1


def test_nothing_at_all_is_nothing_read(tmp_path: Path) -> None:
    assert check(preview(tmp_path, [])) == 4


def listed(capsys: pytest.CaptureFixture[str]) -> set[tuple[str, str]]:
    results = json.loads(capsys.readouterr().out)["results"]
    return {
        (one["rule"], one["subject"].rpartition("/")[2]) for one in results if one["verdict"] in ("fail", "unknown")
    }


def test_diff_lists_only_what_the_change_adds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    steps = [
        step("same", standing("old", sku=GRS), standing("old", sku=GRS)),
        step("update", standing("st", sku=GRS), standing("st")),
    ]
    target = preview(tmp_path, steps)
    assert check(target, "--format", "json") == 1
    assert {name for _, name in listed(capsys)} == {"old", "st"}
    assert check(target, "--diff", "--format", "json") == 1
    assert {name for _, name in listed(capsys)} == {"st"}
    assert check(preview(tmp_path, steps[:1]), "--diff") == 0


def test_diff_knows_what_a_replacement_had_already(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = standing("st1a", sku=GRS), account("st2b", sku=GRS)
    for one, name in ((old, "st1a"), (new, "st2b")):
        one["urn"] = "urn:pulumi:dev::shop::azure-native:storage:StorageAccount::st"
        one["inputs"] |= {"__createBeforeDelete": True, "accountName": name}
        del one["propertyDependencies"]["accountName"]
    assert check(preview(tmp_path, [step("replace", new, old)]), "--diff") == 0
    assert (
        check(
            preview(
                tmp_path,
                [step("replace", new, {**old, "outputs": {**old["outputs"], "sku": {"name": "Standard_ZRS"}}})],
            ),
            "--diff",
        )
        == 1
    )


def test_a_report_of_a_preview_is_a_baseline_for_the_state(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = preview(tmp_path, create(account(sku=GRS)), config={"azure-native:location": "indonesiacentral"})
    report = tmp_path / "report.json"
    assert check(target, "--format", "json", "--output", report) == 1
    stands = tmp_path / "state.json"
    stands.write_text(json.dumps({"version": 3, "deployment": {"resources": [standing(sku=GRS)]}}))
    assert main(["check", "state", str(stands)]) == 1
    assert main(["check", "state", str(stands), "--baseline", str(report)]) == 0


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"version": 3, "deployment": {}}', "\x00", '{"steps": 1}'])
def test_bad_input_is_one_sentence_and_two(tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bad.json"
    file.write_text(text)
    assert check(file) == 2
    error = capsys.readouterr().err
    assert str(file) in error
    assert "Traceback" not in error
    assert error.count("\n") == 1
