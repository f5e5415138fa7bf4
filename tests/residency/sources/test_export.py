"""Every form in which Azure's tools print resources gives the same rows; whatever is left out of one is said."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from residency.model.opaque import Opaque
from residency.model.results import Assessment
from residency.model.rows import Gap, RawRow
from residency.model.verdicts import Verdict
from residency.sources.export import ExportSource
from residency.sources.interface import SourceError
from tests.residency.sources.exports import (
    GROUP,
    NETWORKS,
    STORAGE,
    Row,
    account,
    az_graph,
    az_network,
    az_resource_list,
    az_storage_account,
    lines,
    manager,
    network,
    powershell,
    powershell_object,
    rest,
    table,
)

Judge = Callable[..., Assessment]
ROWS = [account("stone"), network("vnet"), account("sttwo")]
FORMS = {
    "lines": lines(ROWS),
    "array": json.dumps(ROWS, indent=2),
    "arrays in an array": json.dumps([ROWS[:1], ROWS[1:]]),
    "REST": json.dumps(rest(ROWS)),
    "REST, table": json.dumps(table([row | {"kind": None, "sku": row.get("sku")} for row in ROWS]), indent=1),
    "az graph query": json.dumps(az_graph(ROWS), indent=2),
    "az graph query, a page a line": lines(
        [az_graph(ROWS[:2], skip_token="x", total_records=3), az_graph(ROWS[2:], total_records=3)]
    ),
    "REST, an array of pages": json.dumps(
        [rest(ROWS[:1], totalRecords=3, **{"$skipToken": "x"}), rest(ROWS[1:], totalRecords=3)]
    ),
    "PowerShell": json.dumps(powershell(ROWS), indent=2),
    "PowerShell, an object": json.dumps(powershell_object(ROWS)),
    "PowerShell 5, a list in an object": json.dumps({"value": ROWS, "Count": 3}),
    "resource provider": json.dumps(manager(ROWS)),
    "keys with capitals": json.dumps([{key.title(): item for key, item in row.items()} for row in ROWS]),
    "properties as text": json.dumps([row | {"properties": json.dumps(row["properties"])} for row in ROWS]),
}


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str], tuple[list[RawRow], list[Gap]]]:
    """Reads a text as an export: its rows and its gaps."""

    def run(text: str) -> tuple[list[RawRow], list[Gap]]:
        file = tmp_path / "export.json"
        file.write_text(text, "utf-8")
        found = list(ExportSource(str(file)).read())
        rows = [one for one in found if isinstance(one, RawRow)]
        return rows, [one for one in found if isinstance(one, Gap)]

    return run


def essence(row: RawRow) -> dict[str, Any]:
    return {key: row.body[key] for key in ("id", "name", "location", "properties")} | {"type": row.body["type"].lower()}


@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS.keys())
def test_every_form_gives_the_same_rows(read: Callable[[str], Any], text: str) -> None:
    rows, gaps = read(text)
    assert gaps == []
    assert [essence(row) for row in rows] == [essence(RawRow(row)) for row in ROWS]
    assert [row.body.get("sku") for row in rows] == [row.get("sku") for row in ROWS]


def test_what_az_flattened_and_renamed_is_put_back(read: Callable[[str], Any]) -> None:
    key = {"keyVaultUri": "https://kv.vault.azure.net", "keyName": "k"}
    flat = az_storage_account(encryption={"keySource": "Microsoft.Keyvault", "keyVaultProperties": key})
    [row], gaps = read(json.dumps([flat]))
    properties = row.body["properties"]
    assert gaps == []
    assert row.body["sku"] == {"name": "Standard_ZRS", "tier": "Standard"}
    assert row.body["location"] == "indonesiacentral"
    assert properties["allowCrossTenantReplication"] is False
    assert properties["supportsHttpsTrafficOnly"] is True
    assert properties["networkAcls"]["defaultAction"] == "Deny"
    assert properties["encryption"]["keyvaultproperties"] == {
        "keyvaulturi": "https://kv.vault.azure.net",
        "keyname": "k",
    }
    assert "resourceGroup" not in {*row.body, *properties}


def test_nested_resources_are_put_back_too(read: Callable[[str], Any]) -> None:
    [row], _ = read(json.dumps([az_network()]))
    [peering] = row.body["properties"]["virtualNetworkPeerings"]
    assert peering["properties"]["remoteVirtualNetwork"]["id"] == f"{NETWORKS}/hub"
    assert peering["id"].endswith("virtualNetworkPeerings/p")


def test_one_resource_as_az_shows_it(read: Callable[[str], Any]) -> None:
    [row], gaps = read(json.dumps(az_storage_account(), indent=2))
    assert row.body["properties"]["accessTier"] == "Hot"
    [row], gaps = read(json.dumps(account(), indent=2))
    assert essence(row) == essence(RawRow(account()))
    assert gaps == []


def test_a_type_that_no_map_knows_is_put_below_properties(read: Callable[[str], Any]) -> None:
    row = {"id": f"{GROUP}/providers/Contoso.Things/things/a", "name": "a", "location": "x", "copies": ["westeurope"]}
    [row], _ = read(json.dumps([row | {"resourceGroup": "rg", "resourceId": "/a/reference"}]))
    assert row.body["type"] == "Contoso.Things/things"
    assert row.body["properties"] == {"copies": ["westeurope"], "resourceId": "/a/reference"}
    assert row.body["id"].endswith("/things/a")


@pytest.mark.parametrize("flat", [False, True])
def test_flattened_or_not_the_verdicts_are_the_same(judge: Judge, read: Callable[[str], Any], flat: bool) -> None:
    """A copied account and a peering to a network abroad, as `az` shows them and as Resource Graph does."""
    hub = network("hub", "none") | {"location": "southeastasia", "properties": {}}
    copied = {"sku": {"name": "Standard_GRS"}}
    rows = [az_storage_account(**copied), az_network()] if flat else [account() | copied, network()]
    raws, _ = read(json.dumps([*rows, hub]))
    found = {(one.subject, one.rule, one.path) for one in judge(raws).results if one.verdict is Verdict.FAIL}
    assert (f"{STORAGE}/stone", "RES002", "sku.name") in found
    peering = "properties.virtualNetworkPeerings[0].properties.remoteVirtualNetwork.id"
    assert (f"{NETWORKS}/vnet", "RES006", peering) in found


HEADS = {
    "az resource list": json.dumps([az_resource_list(account())]),
    "Resource Manager": json.dumps({"value": [az_resource_list(account()) | {"changedTime": None}]}),
    "Resource Graph, projected": json.dumps(
        az_graph([{"id": f"{STORAGE}/a", "type": "x", "mine": 1, "location": "y"}])
    ),
    "a line of a head": lines([{key: account()[key] for key in ("id", "name", "type", "location", "sku")}]),
    "empty text": lines([account() | {"properties": ""}]),
}


@pytest.mark.parametrize("text", HEADS.values(), ids=HEADS.keys())
def test_properties_that_were_not_asked_for_are_not_absent(judge: Judge, read: Callable[[str], Any], text: str) -> None:
    [row], _ = read(text)
    assert isinstance(row.body["properties"], Opaque)


def test_a_head_is_judged_by_what_it_has_and_unproven_by_what_it_has_not(
    judge: Judge, read: Callable[[str], Any]
) -> None:
    raws, _ = read(json.dumps([az_resource_list(account("a") | {"sku": {"name": "Standard_GRS"}})]))
    assert {one.path for one in judge(raws).results if one.verdict is Verdict.FAIL} == {"sku.name"}
    raws, _ = read(json.dumps([az_resource_list(account("a"))]))
    for screen in (False, True):
        unknown = [one for one in judge(raws, screen=screen).results if one.verdict is Verdict.UNKNOWN]
        assert any("ask for its properties" in one.reason for one in unknown)
        assert judge(raws, screen=screen).summary.resources[Verdict.UNKNOWN] == 1


CUT = {
    "$skipToken": (rest(ROWS, **{"$skipToken": "x"}), "skip token"),
    "truncated": (rest(ROWS, resultTruncated="true"), "one page of several"),
    "az, skip_token": (az_graph(ROWS, skip_token="x"), "skip token"),
    "az, --first": (az_graph(ROWS, total_records=2000), "3 of 2000 rows"),
    "PowerShell": (powershell_object(ROWS, "x"), "skip token"),
    "nextLink": (manager(ROWS, nextLink="https://management.azure.com/…"), "nextLink"),
}


@pytest.mark.parametrize(("answer", "says"), CUT.values(), ids=CUT.keys())
def test_a_page_of_several_is_a_gap(read: Callable[[str], Any], answer: Row, says: str) -> None:
    rows, [gap] = read(json.dumps(answer))
    assert len(rows) == 3
    assert says in gap.reason
    assert gap.where.endswith("export.json:1")


def test_pages_that_are_not_all_there_stay_a_gap(read: Callable[[str], Any]) -> None:
    pages = [az_graph(ROWS[:1], skip_token="x", total_records=3), az_graph(ROWS[1:2], skip_token="y", total_records=3)]
    rows, gaps = read(lines(pages))
    assert len(rows) == 2
    assert len(gaps) == 2


def test_a_row_that_does_not_fit_its_columns_is_a_gap(read: Callable[[str], Any]) -> None:
    answer = table(ROWS[:1])
    answer["data"]["rows"] += [["too short"], "no row"]
    rows, gaps = read(json.dumps(answer))
    assert len(rows) == 1
    assert [gap.where.rpartition("export.json")[2] for gap in gaps] == [":1[1]", ":1[2]"]


def test_children_that_a_machine_is_shown_with_are_rows(read: Callable[[str], Any]) -> None:
    machine = {
        "id": f"{GROUP}/providers/Microsoft.Compute/virtualMachines/vm",
        "type": "Microsoft.Compute/virtualMachines",
    }
    extension = {"id": f"{machine['id']}/extensions/agent", "name": "agent", "publisher": "p", "settings": {}}
    for row in (machine | {"vmId": "1"}, machine | {"properties": {"vmId": "1"}}):
        rows, gaps = read(json.dumps([row | {"resources": [extension, 7]}]))
        assert [one.body["type"] for one in rows] == [
            machine["type"],
            f"{machine['type']}/extensions",
        ]
        assert rows[1].body["properties"]["publisher"] == "p"
        assert [gap.where.rpartition("export.json")[2] for gap in gaps] == [":1.resources[1]"]


@pytest.mark.parametrize("item", ['"text"', "7", "true", "null", "{}", '{"name": "a"}', '{"type": "b"}', "[7]"])
@pytest.mark.parametrize(
    "form", ["[{row}, {item}, {row}]", '{{"data": [{row}, {item}, {row}]}}', "{row}\n{item}\n{row}"]
)
def test_what_is_no_resource_is_a_gap_among_rows(read: Callable[[str], Any], form: str, item: str) -> None:
    rows, gaps = read(form.format(row=json.dumps(account()), item=item))
    assert len(rows) == 2
    assert len(gaps) == 1
    assert "export.json:" in gaps[0].where


def test_the_first_broken_line_ends_the_reading_and_later_ones_are_gaps(read: Callable[[str], Any]) -> None:
    good, bad = json.dumps(account()), '{"id": '
    rows, gaps = read(f"{good}\n{bad}\n{good}\n{bad}")
    assert len(rows) == 2
    assert [gap.where.rpartition(":")[2] for gap in gaps] == ["2", "4"]
    with pytest.raises(SourceError, match="cut off at line 2"):
        read(f"{bad}\n{good}")
    with pytest.raises(SourceError, match="the item at line 102 is cut off"):
        read("\n".join([good, *[bad] * 101, good]))


@pytest.mark.parametrize(
    ("document", "says"),
    [
        ({"version": 3, "deployment": {"resources": []}}, "`residency check state`"),
        ({"version": 3, "checkpoint": {}}, "`residency check state`"),
        ({"steps": [], "changeSummary": {}}, "`residency check preview`"),
        ({"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": []}, "SARIF"),
        ({"$schema": "x", "contentVersion": "1.0.0.0", "resources": [{"type": "a", "name": "b"}]}, "ARM template"),
        ({"contentVersion": "1.0.0.0", "resources": []}, "ARM template"),
        ({"version": 4, "terraform_version": "1.9", "resources": [{"type": "a", "name": "b"}]}, "Terraform"),
        ({"schema": "residency/assessment/v1", "results": []}, "report of this checker"),
        ({"error": {"code": "AuthorizationFailed", "message": "may not"}}, "AuthorizationFailed, may not"),
        ({"value": {"a": 1}}, "holds no list of them"),
        ({"anything": [account()]}, "a document of another tool"),
    ],
)
@pytest.mark.parametrize("indent", [None, 2])
def test_documents_that_are_no_export_are_named(
    read: Callable[[str], Any], document: Row, says: str, indent: int | None
) -> None:
    with pytest.raises(SourceError) as error:
        read(json.dumps(document, indent=indent))
    assert says in str(error.value)
    assert "check export" not in str(error.value)


def test_an_error_among_pages_is_a_gap(read: Callable[[str], Any]) -> None:
    _, [gap] = read(lines([az_graph(ROWS), {"error": {"code": "RateLimiting", "message": "later"}}]))
    assert "an error of Azure: RateLimiting, later" in gap.reason


def test_rows_know_file_and_line_and_the_source_its_digest(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text("\n" + lines(ROWS))
    source = ExportSource(str(file))
    rows = [row for row in source.read() if isinstance(row, RawRow)]
    assert [(row.line, row.provenance.file) for row in rows if row.provenance] == [(n, str(file)) for n in (2, 3, 4)]
    assert source.info().vantage == "export"
    assert (source.info().digest or "").startswith("sha256:")
    assert [source.again(row.token).body for row in rows if row.token is not None] == ROWS


def test_csv_is_an_error_that_names_the_first_line(read: Callable[[str], Any]) -> None:
    text = io.StringIO()
    csv.DictWriter(text, ["id", "name"]).writerows([{"id": "/subscriptions/x", "name": "a"}])
    with pytest.raises(SourceError, match="not JSON at line 1: it begins with '/subscriptions/x,a'"):
        read(text.getvalue())
