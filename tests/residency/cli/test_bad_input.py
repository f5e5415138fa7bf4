"""Whatever a file holds: an error that names file and place, or a result that proves nothing. Never a traceback."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from residency.cli.main import main
from tests.residency.sources.exports import GROUP, STORAGE, Row, account, az_graph, lines

WORKSPACES = f"{GROUP}/providers/Microsoft.OperationalInsights/workspaces"
FIREWALLS = f"{GROUP}/providers/Microsoft.Network/azureFirewalls"

Check = Callable[..., tuple[int, Any, str]]


@pytest.fixture(autouse=True)
def loud(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Faults of the checker itself are raised, so that no test mistakes one for an answer."""
    monkeypatch.setenv("RESIDENCY_DEBUG", "1")
    yield


@pytest.fixture
def check(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Check:
    """Checks a file of some bytes on both paths, which must say the same: exit code, report, what stands in stderr."""

    def run(content: bytes | str, *more: str) -> tuple[int, Any, str]:
        file = tmp_path / "export.json"
        file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
        answers = []
        for only in ([], ["--only", "fail,unknown,error"]):
            code = main(["check", "export", str(file), "--format", "json", "--as-of", "2026-11-25", *only, *more])
            out, err = capfdbinary.readouterr()
            answers.append((code, json.loads(out) if out else None, err.decode()))
        whole, short = answers
        assert whole[0] == short[0]
        assert whole[2] == short[2]
        if whole[1] is not None:
            assert whole[1]["summary"]["resources"] == short[1]["summary"]["resources"]
            assert whole[1]["gaps"] == short[1]["gaps"]
            listed = [one for one in whole[1]["results"] if one["verdict"] in {"fail", "unknown", "error"}]
            assert short[1]["results"] == listed
        return whole

    return run


def counted(report: Any) -> int:
    return sum(report["summary"]["resources"].values())


GOOD = json.dumps(account())
BAD_DOCUMENTS: dict[str, bytes | str] = {
    "empty": b"",
    "blank": b" \n",
    "first line cut": GOOD[:-9] + "\n" + GOOD,
    "document cut": json.dumps(az_graph([account()]), indent=2)[:-9],
    "array cut": f"[{GOOD},\n{GOOD[:90]}",
    "gzip cut": gzip.compress(GOOD.encode())[:-4],
    "gzip damaged": gzip.compress(GOOD.encode())[:20] + b"\0" * 90,
    "comment": f"// of today\n{GOOD}",
    "comment in an array": f"[{GOOD}, /* and */ {GOOD}]",
    "NaN": f'[{GOOD}, {{"id": "a", "type": "b", "properties": {{"c": NaN}}}}]',
    "Infinity in a document": '{"id": "a",\n "type": "b", "properties": {"c": -Infinity}}',
    "null bytes": f"{GOOD[:-9]}\0\0\0",
    "only null bytes": b"\0" * 99,
    "code page": GOOD.replace("stone", "stón").encode("cp1252"),
    "half a sign in the first row": '[{"id": "\\ud800", "type": "b", "properties": {}}]',
    "surrogates as UTF-8": GOOD.replace("stone", "st\ud800"),
    "UTF-16 cut": GOOD.encode("utf-16")[:-1],
    "deep array": "[" * 10_000 + "]" * 10_000,
    "deep document": '{"a":' * 10_000 + "1" + "}" * 10_000,
    "Pulumi state": json.dumps({"version": 3, "deployment": {"resources": []}}),
    "Pulumi preview": json.dumps({"steps": [], "changeSummary": {}}),
    "SARIF": json.dumps({"$schema": "x", "version": "2.1.0", "runs": []}),
    "ARM template": json.dumps({"$schema": "x", "contentVersion": "1", "resources": [account()]}),
    "error": json.dumps({"error": {"code": "ExpiredAuthenticationToken", "message": "again"}}),
    "number": "7",
    "text": '"text"',
    "CSV": "ID,NAME\n/subscriptions/x,a\n",
    "YAML": "- id: /subscriptions/x\n",
    "binary": bytes(range(128, 256)) * 9,
}


@pytest.mark.parametrize("content", BAD_DOCUMENTS.values(), ids=BAD_DOCUMENTS.keys())
def test_what_is_no_export_is_an_error_that_names_the_file(check: Check, tmp_path: Path, content: bytes | str) -> None:
    code, report, said = check(content)
    assert (code, report) == (2, None)
    assert said.startswith("residency: ")
    assert str(tmp_path / "export.json") in said
    assert len(said.splitlines()) == 1
    assert len(said) < 400 + len(str(tmp_path))


def test_no_file_and_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "export", str(tmp_path / "absent")]) == 2
    assert f"cannot read {tmp_path / 'absent'}: No such file" in capsys.readouterr().err
    assert main(["check", "export", str(tmp_path)]) == 2
    assert f"cannot read {tmp_path}: Is a directory" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["[]", '{"value": []}', json.dumps(az_graph([]))])
def test_nothing_read_has_a_code_of_its_own(check: Check, text: str) -> None:
    code, report, _ = check(text)
    assert (code, counted(report)) == (4, 0)


GAPS = {
    "line cut": f"{GOOD}\n{GOOD[:70]}",
    "line in the middle cut": f"{GOOD}\n{GOOD[:70]}\n{lines([account('b')])}",
    "comment among lines": f"{GOOD}\n# {GOOD}",
    "NaN in a line": f'{GOOD}\n{{"id": "a", "type": "b", "properties": {{"c": NaN}}}}',
    "deep line": f"{GOOD}\n" + '{"a":' * 10_000 + "1" + "}" * 10_000,
    "half a sign": f'{GOOD}\n{{"id": "\\ud800", "type": "b", "properties": {{}}}}',
    "half a sign in an array": f'[{GOOD},\n{{"id": "\\ud800", "type": "b", "properties": {{}}}}]',
    "null bytes in a line": f"{GOOD}\n\0\0\0",
    "code page in a line": f"{GOOD}\n".encode() + GOOD.replace("stone", "stón").encode("cp1252"),
    "a page": json.dumps(az_graph([account()], skip_token="x", total_records=9)),
    "numbers among rows": f"[{GOOD}, 7]",
    "no resource": f'[{GOOD}, {{"location": "westeurope"}}]',
}


@pytest.mark.parametrize("content", GAPS.values(), ids=GAPS.keys())
def test_what_is_broken_among_good_rows_is_a_gap(check: Check, tmp_path: Path, content: bytes | str) -> None:
    code, report, _ = check(content)
    assert code == 3
    assert counted(report) >= 1
    [gap] = report["gaps"]
    assert gap["where"].startswith(f"{tmp_path / 'export.json'}:")
    assert gap["reason"]


def odd(**changes: Any) -> Row:
    """A clean account with something odd in it; None takes the key away."""
    return {key: item for key, item in (account() | changes).items() if item is not None}


def deep(depth: int) -> Any:
    value: Any = "westeurope"
    for _ in range(depth):
        value = [value]
    return value


UNPROVEN = {
    "id without a provider": odd(id="/subscriptions/s/resourceGroups/rg/stone"),
    "id of words": odd(id="words"),
    "id that ends in a type": odd(id=f"{STORAGE}"),
    "id that is long": odd(id=f"{STORAGE}/{'x' * 9000}"),
    "number for an id": odd(id=7),
    "number for a type": odd(type=7, id="a"),
    "list for an id": odd(id=[STORAGE]),
    "no id": odd(id=None),
    "no type and no id": odd(id="x", type=None),
    "number for a location": odd(location=7),
    "list for a location": odd(location=["indonesiacentral"]),
    "null for a location": odd(location=None),
    "location with a null byte": odd(location="indonesiacentral\0"),
    "location of another alphabet": odd(location="indonesiаcentral"),  # one letter is Cyrillic
    "number for a SKU": odd(sku={"name": 7}),
    "list for a SKU": odd(sku=[{"name": "Standard_ZRS"}]),
    "text for properties": odd(properties="no JSON"),
    "list for properties": odd(properties=[]),
    "number for properties": odd(properties=7),
    "null for properties": {**account(), "properties": None},
    "number for a boolean": odd(properties={"allowCrossTenantReplication": 9}),
    "map for a boolean": odd(properties={"allowCrossTenantReplication": {}}),
    "map for a text": odd(properties={"encryption": {"keyvaultproperties": {"keyvaulturi": {}}}}),
    "what PowerShell makes of too little depth": odd(properties={"encryption": "@{keySource=Microsoft.Storage}"}),
    "an unknown type, deep": {"id": f"{GROUP}/providers/A.B/c/d", "type": "A.B/c", "properties": {"x": deep(300)}},
}


@pytest.mark.parametrize("row", UNPROVEN.values(), ids=UNPROVEN.keys())
@pytest.mark.parametrize("form", [lambda row: lines([row]), lambda row: json.dumps([row])], ids=["line", "array"])
def test_a_row_of_another_form_is_unproven(check: Check, row: Row, form: Callable[[Row], str]) -> None:
    code, report, _ = check(form(row))
    assert code == 3
    assert counted(report) == 1


HARMLESS = {
    "blanks and case": odd(location=" Indonesia\tCENTRAL ", type="MICROSOFT.storage/STORAGEaccounts"),
    "slashes": odd(id=f"/{STORAGE}//stone/"),
    "emoji in tags": odd(tags={"\U0001f310\0": "\x7f"}),
    "a large number": odd(properties={"allowCrossTenantReplication": False, "x": 10**25}),
    "a tiny number": odd(properties={"allowCrossTenantReplication": False, "x": 1e-300}),
    "properties as text": odd(properties='{"allowCrossTenantReplication": false}'),
}


@pytest.mark.parametrize("row", HARMLESS.values(), ids=HARMLESS.keys())
@pytest.mark.parametrize("form", [lambda row: lines([row]), lambda row: json.dumps([row])], ids=["line", "array"])
def test_what_is_odd_and_harmless_passes(check: Check, row: Row, form: Callable[[Row], str]) -> None:
    code, report, _ = check(form(row))
    assert code == 0, report["results"]
    assert counted(report) == 1


def test_a_place_abroad_in_an_odd_row_is_found(check: Check) -> None:
    code, report, _ = check(lines([odd(location="south EAST asia", id=7), odd(sku={"name": "standard_GRS"}, id="/x")]))
    assert code == 1
    assert {one["verdict"] for one in report["results"] if one["rule"] in {"RES001", "RES002"}} >= {"fail"}


def test_rows_with_one_id_are_all_judged(check: Check) -> None:
    """The clean one hides neither the leaking one nor the unproven one, in any order."""
    clean, leaking, unproven = account(), odd(location="westeurope"), odd(location="atlantis")
    for rows in ([clean, leaking], [leaking, clean], [clean, leaking, clean | {"id": clean["id"].upper()}]):
        assert check(lines(rows))[0] == 1
    assert check(lines([clean, unproven]))[0] == check(lines([unproven, clean]))[0] == 3
    assert check(lines([clean, clean]))[0] == 0


def setting(of: str, name: str, **sinks: str) -> Row:
    id_ = f"{of}/providers/microsoft.insights/diagnosticSettings/{name}"
    return {"id": id_, "name": name, "type": "microsoft.insights/diagnosticsettings", "properties": sinks}


def test_references_in_a_circle_end(check: Check) -> None:
    """Accounts whose logs go to one another, and one that logs to itself: clean, and with one of them abroad."""
    names = ["a", "b", "c", "d"]
    accounts = [account(name) for name in names]
    following = [*names[1:], names[0]]
    settings = [
        setting(f"{STORAGE}/{name}", "logs", storageAccountId=f"{STORAGE}/{to}")
        for name, to in [*zip(names, following, strict=True), ("a", "a")]
    ]
    settings[-1] |= {"id": settings[-1]["id"] + "2", "name": "logs2"}
    code, report, _ = check(lines([*accounts, *settings]))
    assert code == 0, report["results"]
    accounts[2]["location"] = "westeurope"
    code, report, _ = check(lines([*accounts, *settings]))
    assert code == 1
    assert counted(report) == 9


def test_an_extension_of_itself_ends(check: Check) -> None:
    endless = f"{STORAGE}/a" + "/providers/microsoft.insights/diagnosticSettings/d" * 60
    code, report, _ = check(lines([account("a"), setting(f"{STORAGE}/a", "d"), {**setting("", "d"), "id": endless}]))
    assert code in {0, 3}
    assert counted(report) == 3


@pytest.mark.parametrize("depth", [100, 199, 250, 900])
@pytest.mark.parametrize("form", [lambda row: lines([row]), lambda row: json.dumps([row])], ids=["line", "array"])
def test_nesting_that_can_be_read_is_judged(check: Check, depth: int, form: Callable[[Row], str]) -> None:
    """A place abroad in a map with free keys, as deep as the decoder goes: found, or said to be too deep."""
    site = {
        "id": f"{GROUP}/providers/Microsoft.Web/sites/s/config/appsettings",
        "name": "appsettings",
        "type": "Microsoft.Web/sites/config",
        "properties": {"A": deep(depth)},
    }
    code, report, _ = check(form(site))
    assert code in ((1, 3) if depth < 200 else (3,))
    assert counted(report) == 1


@pytest.mark.parametrize("form", [lambda row: lines([row]), lambda row: json.dumps([row])], ids=["line", "array"])
def test_properties_of_fifty_megabytes(check: Check, form: Callable[[Row], str]) -> None:
    heavy = odd(properties={"allowCrossTenantReplication": False, "x": "y/" * (25 << 20)})
    code, report, _ = check(form(heavy))
    assert code == 0
    assert counted(report) == 1
    unknown = {"id": f"{GROUP}/providers/A.B/c/d", "type": "A.B/c", "properties": {"x": "https://a." * (5 << 20)}}
    code, report, _ = check(form(unknown))
    assert code == 3
    assert len(json.dumps(report)) < 1 << 20


def test_secrets_of_a_broken_row_are_not_shown(check: Check) -> None:
    key = "AccountKey=c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0"
    site = odd(type="Microsoft.Web/sites", id=f"{GROUP}/providers/Microsoft.Web/sites/s")
    site["properties"] = {"siteConfig": {"appSettings": [{"name": "A", "value": f"{key};AccountName=abroad"}, key]}}
    for text in (lines([site]), f"{GOOD}\n" + json.dumps(site)[:-1], json.dumps([site, key])):
        code, report, said = check(text)
        assert code in {1, 3}
        assert "c2VjcmV0" not in json.dumps(report) + said
