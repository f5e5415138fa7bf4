from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from residency.cli.main import main
from residency.cli.run import exit_code
from residency.model.results import Assessment, Summary
from residency.model.rows import Gap
from residency.model.verdicts import Kind, Verdict

GROUP = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg"


def account(sku: str = "Standard_ZRS", location: str = "indonesiacentral", name: str = "st") -> dict[str, Any]:
    properties = {"location": location, "name": name, "sku": {"name": sku}, "allowCrossTenantReplication": False}
    return {
        "urn": f"urn:pulumi:dev::shop::azure-native:storage:StorageAccount::{name}",
        "custom": True,
        "type": "azure-native:storage:StorageAccount",
        "id": f"{GROUP}/providers/Microsoft.Storage/storageAccounts/{name}",
        "inputs": properties,
        "outputs": properties,
    }


def stranger() -> dict[str, Any]:
    return {
        "urn": "urn:pulumi:dev::shop::random:index/randomId:RandomId::x",
        "custom": True,
        "type": "random:index/randomId:RandomId",
        "id": "x",
        "inputs": {},
        "outputs": {},
    }


@pytest.fixture
def state(tmp_path: Path) -> Callable[..., str]:
    """Writes a state of some resources and returns its path."""

    def write(*resources: dict[str, Any]) -> str:
        file = tmp_path / "state.json"
        file.write_text(json.dumps({"version": 3, "deployment": {"manifest": {}, "resources": resources}}))
        return str(file)

    return write


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("NO_COLOR", "1")
    yield


def test_exit_codes(state: Callable[..., str], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["check", "state", state(account())]) == 0
    assert main(["check", "state", state(account("Standard_GRS"), stranger())]) == 1
    assert main(["check", "state", state(account(), stranger())]) == 3
    assert main(["check", "state", state()]) == 4


def test_what_is_unproven_can_be_allowed_by_kind(
    state: Callable[..., str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = state(account(), stranger())
    assert main(["check", "state", "--allow-unproven", file]) == 0
    assert main(["check", "state", file, "--allow-unproven=placement,key"]) == 0
    assert main(["check", "state", file, "--allow-unproven=key"]) == 3


def test_precedence_of_exit_codes(judge: Callable[..., Assessment]) -> None:
    """2 before 1 before 3 before 4 before 0; gaps are unproven and only allowed where everything is."""
    nothing = judge([])
    results = {result.verdict: result for result in judge([{}]).results}
    unknown = results[Verdict.UNKNOWN]
    fail, error = replace(unknown, verdict=Verdict.FAIL), replace(unknown, verdict=Verdict.ERROR)
    every = frozenset(Kind)

    def code(*found: Any, gaps: tuple[Gap, ...] = (), allow: frozenset[Kind] = frozenset(), read: int = 1) -> int:
        summary = Summary(resources={Verdict.PASS: read}, results={}, roots=0)
        return exit_code(replace(nothing, results=found, gaps=gaps, summary=summary), allow)

    gap = (Gap(where="x", reason="y"),)
    assert code(error, fail, unknown) == 2
    assert code(fail, unknown, gaps=gap) == 1
    assert code(unknown) == code(gaps=gap) == code(gaps=gap, read=0) == 3
    assert code(gaps=gap, allow=frozenset({Kind.KEY})) == 3
    assert code(unknown, gaps=gap, allow=every) == 0
    assert code(read=0) == 4
    assert code() == 0


def test_json_of_a_whole_run(state: Callable[..., str], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    file = state(account("Standard_GRS"))
    assert main(["check", "state", file, "--format", "json", "--as-of", "2026-11-25"]) == 1
    report = json.loads(capfdbinary.readouterr().out)
    assert report["source"]["vantage"] == "state"
    assert report["as_of"] == "2026-11-25"
    leaks = [result for result in report["results"] if result["verdict"] == "fail"]
    assert [(leak["rule"], leak["path"], leak["to"], leak["urn"]) for leak in leaks] == [
        ("RES002", "sku.name", ["?"], account()["urn"]),
        ("RES016", "sku.name", ["?"], account()["urn"]),
    ]


def test_only_chooses_the_screen_and_changes_no_count(
    state: Callable[..., str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = state(account(name="a"), account("Standard_GRS", name="b"), stranger())
    reports = []
    for extra in ([], ["--only", "fail,unknown"]):
        main(["check", "state", file, "--format", "json", *extra])
        reports.append(json.loads(capfdbinary.readouterr().out))
    whole, short = reports
    assert short["summary"] == whole["summary"]
    assert short["results"] == [one for one in whole["results"] if one["verdict"] in {"fail", "unknown"}]


def test_a_report_of_before_is_a_baseline(
    state: Callable[..., str], tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    baseline = str(tmp_path / "before.json")
    assert main(["check", "state", state(account("Standard_GRS")), "--format", "json", "--output", baseline]) == 1
    assert main(["check", "state", state(account("Standard_GRS")), "--baseline", baseline]) == 0
    assert (
        main(
            [
                "check",
                "state",
                state(account("Standard_GRS"), account("Standard_GRS", name="new")),
                "--baseline",
                baseline,
            ]
        )
        == 1
    )


def test_an_exemption_by_id_is_applied(
    state: Callable[..., str], tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = state(account("Standard_GRS"))
    main(["check", "state", file, "--format", "json", "--only", "fail"])
    leaks = json.loads(capfdbinary.readouterr().out)["results"]
    assert [leak["rule"] for leak in leaks] == ["RES002", "RES016"]
    exemptions = tmp_path / "exemptions.toml"
    entry = '[[exemption]]\nid = "{id}"\nreason = "a"\napprover = "b"\nexpires = 2999-01-01\n'
    exemptions.write_text("".join(entry.format(**leak) for leak in leaks))
    assert main(["check", "state", file, "--exemptions", str(exemptions)]) == 0
    assert main(["check", "state", state(account()), "--exemptions", str(exemptions)]) == 3


def test_a_file_is_written_whole_or_not_at_all(
    state: Callable[..., str], tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    target = tmp_path / "out" / "report.txt"
    assert main(["check", "state", state(account()), "--output", str(target)]) == 2
    assert b"cannot write" in capfdbinary.readouterr().err
    target.parent.mkdir()
    assert main(["check", "state", state(account()), "--output", str(target)]) == 0
    assert target.read_text().endswith("1 inside.\n")
    assert [path.name for path in target.parent.iterdir()] == ["report.txt"]


def test_what_is_no_file_is_written_to_and_not_replaced(state: Callable[..., str], tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert main(["check", "state", state(account()), "--output", str(pipe)]) == 0
        assert os.read(reader, 1 << 16).endswith(b"1 inside.\n")
    finally:
        os.close(reader)
    assert pipe.is_fifo()


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["check", "state", "no-such-file"], "no-such-file"),
        (["check", "state", "{file}", "--boundary", "nowhere"], "no boundary 'nowhere'"),
        (["check", "state", "{file}", "--exemptions", "none.toml"], "cannot read none.toml"),
        (["check", "state", "{file}", "--baseline", "{file}"], "no json report"),
        (["check", "state", "{file}", "--baseline", "{odd}"], "no json report"),
        (["explain", "RES999"], "no rule 'RES999'"),
        (["explain", "Microsoft.Example/things"], "does not know the type"),
    ],
)
def test_what_cannot_be_used_is_one_sentence_and_two(
    state: Callable[..., str], tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], complaint: str
) -> None:
    file, odd = state(account()), tmp_path / "odd.json"
    odd.write_text(json.dumps({"results": [{"verdict": "fail", "id": "a", "arm_id": 1}]}))
    assert main([word.format(file=file, odd=odd) for word in arguments]) == 2
    error = capsys.readouterr().err
    assert complaint in error
    assert len(error.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["check"],
        ["check", "state"],
        ["check", "state", "x", "--format", "yaml"],
        ["check", "state", "x", "--only", "bad"],
        ["check", "state", "x", "--as-of", "tomorrow"],
        ["check", "state", "x", "--allow-unproven=everything"],
    ],
)
def test_wrong_usage_is_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: residency" in capsys.readouterr().err


def run(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


def test_a_small_file_loads_neither_pulumi_nor_azure_nor_what_it_does_not_need(state: Callable[..., str]) -> None:
    script = "import sys; from residency.cli.main import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    done = run("-c", script, "check", "state", state(account()))
    loaded = set(done.stderr.split())
    heavy = {"azure", "duckdb", "grpc", "jsonschema", "msal", "pulumi", "requests"}
    assert not {name.partition(".")[0] for name in loaded} & heavy
    compiled = {name for name in loaded if name.startswith("residency.catalogue.data.compiled.microsoft")}
    assert compiled == {"residency.catalogue.data.compiled.microsoft_storage"}
    assert "residency.reports.json_document" not in loaded
    assert not {name for name in loaded if "explain_" in name or "fixtures" in name or "frameworks" in name}


def test_a_reader_that_has_seen_enough_is_no_error(state: Callable[..., str]) -> None:
    file = state(*(account("Standard_GRS", name=f"st{number}") for number in range(2000)))
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "residency.cli.main", "check", "state", file],
            stdout=closed,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.stderr == ""


def test_output_that_cannot_be_written_is_said(state: Callable[..., str]) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "residency.cli.main", "check", "state", state(account())]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert "cannot write to standard output: No space left" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_interrupt_is_no_traceback(
    state: Callable[..., str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("residency.cli.run.load_boundary", interrupt)
    assert main(["check", "state", state(account())]) == 130
    assert capsys.readouterr().err == ""


def test_a_fault_of_the_checker_never_looks_like_a_finding(
    state: Callable[..., str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_: object) -> None:
        raise KeyError("connection-string-of-somebody")

    monkeypatch.setattr("residency.sources.state.read_document", broken)

    assert main(["check", "state", state()]) == 2
    said = capsys.readouterr().err
    assert "internal error (KeyError)" in said
    assert "Traceback" not in said
    assert "somebody" not in said


def test_standard_input_is_read(state: Callable[..., str]) -> None:
    text = Path(state(account("Standard_GRS"))).read_text()
    done = run("-m", "residency.cli.main", "check", "state", "-", input=text)
    assert done.returncode == 1
    assert "standard input" in done.stdout or "-" in done.stdout


def test_progress_is_quiet_unless_asked_for(
    state: Callable[..., str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", "state", state(account()), "--progress", "--output", str(tmp_path / "a")])
    assert "judging" in capsys.readouterr().err
    main(["check", "state", state(account()), "--output", str(tmp_path / "b")])
    assert capsys.readouterr().err == ""
