"""The vantage `preview`: rows, gaps and errors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from residency.model.opaque import SECRET, OneOf, Opaque
from residency.model.rows import RawRow
from residency.sources.interface import SourceError
from residency.sources.preview import PreviewSource
from tests.residency.sources.previews import (
    CONFIG,
    LATER,
    PREVIEWS,
    SUBSCRIPTION,
    account,
    create,
    entry,
    group,
    preview,
    produced,
    read,
    state,
    step,
    urn,
)

ACCOUNT = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st"
WORKSPACE = "azure-native:operationalinsights:Workspace"
PROVIDER = "pulumi:providers:azure-native"


def rows_of(*target: Any, **options: Any) -> list[RawRow]:
    return read(PreviewSource(str(target[0]), **options))[0]


def by_urn(rows: list[RawRow]) -> dict[str, RawRow]:
    return {str(row.provenance and row.provenance.urn).rpartition("::")[2]: row for row in rows}


def workspace(name: str = "log", **inputs: Any) -> dict[str, Any]:
    given = {"resourceGroupName": "rg", "workspaceName": name, "location": "indonesiacentral", **inputs}
    return entry(name, WORKSPACE, given)


def test_what_is_created_has_its_id_before_it_stands() -> None:
    rows = by_urn(rows_of(PREVIEWS / "create.json", subscription=SUBSCRIPTION))
    assert rows["media"].body["id"] == ACCOUNT.replace("/rg/", "/rg-preview/") + "preview01"
    assert rows["media"].body["type"] == "Microsoft.Storage/storageAccounts"
    assert rows["pictures"].body["id"] == f"{rows['media'].body['id']}/blobServices/default/containers/pictures"
    setting = rows["media-logs"].body
    assert setting["id"] == f"{rows['media'].body['id']}/providers/microsoft.insights/diagnosticSettings/media-logs"
    assert setting["properties"]["workspaceId"] == rows["logs"].body["id"]
    assert rows["ledger"].body["properties"]["networkAcls"]["virtualNetworkRules"][0]["id"] == rows["apps"].body["id"]
    assert list(rows["ledger"].body["identity"]["userAssignedIdentities"]) == [rows["identity"].body["id"]]
    assert rows["secrets"].body["tags"]["owner"] is SECRET


def test_rows_know_urn_and_source_line() -> None:
    lines = (PREVIEWS / "program" / "__main__.py").read_text().splitlines()
    for row in rows_of(PREVIEWS / "create.json"):
        assert row.provenance is not None
        assert row.provenance.vantage == "preview"
        assert row.provenance.file == "__main__.py"
        assert row.provenance.line is not None
        assert "(" in lines[row.provenance.line - 1]


def test_creates_updates_replaces_and_deletes_are_told_apart() -> None:
    before = by_urn(rows_of(PREVIEWS / "same.json"))
    rows = by_urn(rows_of(PREVIEWS / "change.json"))
    assert before.keys() - rows.keys() == {"gone"}
    assert before["media"].body["sku"]["name"] == "Standard_ZRS"
    assert rows["media"].body["sku"]["name"] == "Standard_GRS"
    assert rows["media"].body["id"] == before["media"].body["id"]
    assert rows["net"].body["id"].endswith("/virtualNetworks/vnet-abroad")
    assert rows["net"].body["location"] == "southeastasia"
    assert rows["apps"].body["id"] == f"{rows['net'].body['id']}/subnets/apps"
    assert rows["left"].body["id"] == before["left"].body["id"], "retained on delete: it stays in Azure"


def test_an_unchanged_stack_reads_as_its_state_does() -> None:
    from residency.sources.state import StateSource

    stands = by_urn(read(StateSource(str(PREVIEWS / "state.json")))[0])
    rows = by_urn(rows_of(PREVIEWS / "same.json"))
    assert {key: row.body for key, row in rows.items() if key != "secrets"} == {
        key: row.body for key, row in stands.items() if key != "secrets"
    }


def test_an_update_forgets_what_its_old_inputs_asked_for(tmp_path: Path) -> None:
    outputs = {
        "name": "st",
        "location": "indonesiacentral",
        "sku": {"name": "Standard_GRS", "tier": "Standard"},
        "publicNetworkAccess": "Enabled",
        "minimumTlsVersion": "TLS1_0",
        "secondaryLocation": "southeastasia",
        "statusOfPrimary": "available",
        "id": ACCOUNT,
    }
    old = {**account(publicNetworkAccess="Enabled", sku={"name": "Standard_GRS"}), "id": ACCOUNT, "outputs": outputs}
    body = rows_of(preview(tmp_path, [step("update", account(), old)]))[0].body
    assert body["sku"] == {"name": "Standard_ZRS", "tier": "Standard"}
    properties = body["properties"]
    assert properties["minimumTlsVersion"] == "TLS1_0", "a default of Azure's stays"
    assert properties["statusOfPrimary"] == "available"
    assert "publicNetworkAccess" not in properties, "the program no longer asks for it"
    assert "secondaryLocation" not in properties, "what it was copied to before says nothing of what comes"


@pytest.mark.parametrize(
    ("config", "provider", "home", "expected"),
    [
        ({"azure-native:location": "westeurope"}, {}, "indonesiacentral", "westeurope"),
        ({}, {}, "indonesiacentral", "indonesiacentral"),
        ({}, {}, None, None),
        ({"azure-native:location": "westeurope"}, {"location": "japaneast"}, "indonesiacentral", "japaneast"),
        ({"azure-native:location": "westeurope"}, {"version": "3"}, "indonesiacentral", "indonesiacentral"),
        ({"azure-native:location": "[secret]"}, {}, "indonesiacentral", None),
        ({}, {"location": LATER}, "indonesiacentral", None),
    ],
)
@pytest.mark.parametrize("unset", [None, LATER])
def test_a_location_that_the_program_leaves_out(
    tmp_path: Path, config: dict[str, str], provider: dict[str, str], home: str | None, expected: str | None, unset: Any
) -> None:
    one = account(location=unset)
    one["propertyDependencies"].pop("location", None)
    steps = create(group(**({"location": home} if home else {})), one)
    if provider:
        settings = entry("mine", PROVIDER, provider)
        one["provider"] = f"{settings['urn']}::{LATER}"
        steps[:0] = create(settings)
    rows = by_urn(rows_of(preview(tmp_path, steps, config={**config})))
    location = rows["st"].body.get("location")
    if expected is None:
        assert location is None or isinstance(location, Opaque)
    else:
        assert location == expected


def test_a_location_that_the_program_takes_from_elsewhere_stays_unknown(tmp_path: Path) -> None:
    other = account("other")
    one = produced(account(location=None), location=[other["urn"]])
    rows = by_urn(rows_of(preview(tmp_path, create(other, one))))
    assert isinstance(rows["st"].body["location"], Opaque)


@pytest.mark.parametrize(
    ("config", "standing", "given", "expected"),
    [
        (SUBSCRIPTION, None, None, SUBSCRIPTION),
        (SUBSCRIPTION, None, "given", SUBSCRIPTION),
        (None, None, "given", "given"),
        (None, "standing", None, "standing"),
        (None, None, None, "unknown"),
    ],
)
def test_the_subscription_of_what_is_created(
    tmp_path: Path, config: str | None, standing: str | None, given: str | None, expected: str
) -> None:
    steps = create(account())
    if standing:
        old = {**account("old"), "id": ACCOUNT.replace(SUBSCRIPTION, standing) + "old"}
        steps.append(step("same", old, old))
    source = PreviewSource(
        str(preview(tmp_path, steps, config={"azure-native:subscriptionId": config} if config else {})),
        subscription=given,
    )
    row = by_urn(read(source)[0])["st"]
    assert row.body["id"] == ACCOUNT.replace(SUBSCRIPTION, expected)
    assert row.provenance is not None
    assert not row.provenance.provisional
    assert "unknown" not in source.info().scope


@pytest.mark.parametrize(
    ("change", "provisional"),
    [
        ({}, False),
        ({"inputs": {"__createBeforeDelete": True}}, True),
        ({"given": False}, True),
        ({"inputs": {"accountName": LATER}}, True),
    ],
)
def test_a_made_up_name_goes_by_its_urn(tmp_path: Path, change: dict[str, Any], provisional: bool) -> None:
    one = account("st", accountName="st12345678" if "given" in change else "st")
    one["inputs"] |= change.get("inputs", {})
    if "given" in change:
        del one["propertyDependencies"]["accountName"]
    container = entry("box", "azure-native:storage:BlobContainer", {"containerName": "box", "resourceGroupName": "rg"})
    container = produced(container, accountName=[one["urn"]])
    rows = by_urn(rows_of(preview(tmp_path, create(one, container))))
    for name in ("st", "box"):
        provenance = rows[name].provenance
        assert provenance is not None
        assert provenance.provisional is provisional
    assert rows["box"].body["id"].startswith(f"{rows['st'].body['id']}/blobServices/default/containers/")


def test_a_name_made_of_anothers_is_not_that_name(tmp_path: Path) -> None:
    other = account("other")
    row = by_urn(rows_of(preview(tmp_path, create(other, produced(account(), accountName=[other["urn"]])))))["st"]
    assert not row.body["id"].endswith("/other")


def app(*producers: str, **settings: str) -> dict[str, Any]:
    pairs = [{"name": name, "value": value} for name, value in settings.items()]
    one = entry("app", "azure-native:web:WebApp", {"name": "app", "resourceGroupName": "rg"})
    one = produced(one, siteConfig=list(producers))
    one["inputs"]["siteConfig"] = {"appSettings": pairs}
    return one


def values_of(row: RawRow) -> list[Any]:
    return [pair["value"] for pair in row.body["properties"]["siteConfig"]["appSettings"]]


def test_a_part_is_the_producer_that_its_name_tells(tmp_path: Path) -> None:
    log, st = workspace(), account()
    steps = create(group(), log, st, app(log["urn"], st["urn"], STORAGE=LATER, WORKSPACE_ID=LATER, FIXED="x"))
    rows = by_urn(rows_of(preview(tmp_path, steps)))
    assert values_of(rows["app"]) == [rows["st"].body["id"], rows["log"].body["id"], "x"]


def test_a_part_that_no_name_tells_is_one_of_the_producers(tmp_path: Path) -> None:
    log, st = workspace(), account()
    rows = by_urn(rows_of(preview(tmp_path, create(log, st, app(log["urn"], st["urn"], A=LATER, B=LATER)))))
    for value in values_of(rows["app"]):
        assert isinstance(value, OneOf)
        assert set(value.ids) == {rows["st"].body["id"], rows["log"].body["id"]}


def test_what_is_above_another_producer_is_a_part_of_its_id(tmp_path: Path) -> None:
    here, st = group(), account()
    rows = by_urn(rows_of(preview(tmp_path, create(here, st, app(here["urn"], st["urn"], A=LATER)))))
    assert values_of(rows["app"]) == [rows["st"].body["id"]]


@pytest.mark.parametrize("token", ["random:index/randomString:RandomString", "pulumi:pulumi:StackReference", "a:b:C"])
def test_a_part_that_may_come_from_elsewhere_stays_unknown(tmp_path: Path, token: str) -> None:
    st, other = account(), entry("x", token)
    rows = by_urn(rows_of(preview(tmp_path, create(st, other, app(st["urn"], other["urn"], A=LATER)))))
    (value,) = values_of(rows["app"])
    assert isinstance(value, Opaque)
    assert not isinstance(value, OneOf)
    assert other["urn"] in value.reason


def test_a_text_made_of_a_group_alone_names_no_resource(tmp_path: Path) -> None:
    here = group()
    rows = by_urn(rows_of(preview(tmp_path, create(here, app(here["urn"], A=LATER)))))
    assert isinstance(values_of(rows["app"])[0], Opaque)


def test_producers_that_refer_to_each_other_end(tmp_path: Path) -> None:
    a = produced(workspace("a"), resourceGroupName=[urn("b", WORKSPACE)])
    b = produced(workspace("b"), resourceGroupName=[urn("a", WORKSPACE)])
    for one in (a, b):
        one["inputs"]["resourceGroupName"] = LATER
    rows = rows_of(preview(tmp_path, create(a, b)))
    assert all(row.provenance and row.provenance.provisional for row in rows)


def test_a_long_chain_of_scopes_ends(tmp_path: Path) -> None:
    token = "azure-native:authorization:ManagementLockByScope"
    locks = [entry(f"l{number}", token, {"lockName": "l", "level": "ReadOnly"}) for number in range(2000)]
    steps = create(*(produced(one, scope=[two["urn"]]) for one, two in zip(locks, [*locks[1:], group()], strict=True)))
    assert len(rows_of(preview(tmp_path, steps))) == 2000


def test_what_the_program_reads_is_unread_unless_it_was_read_before(tmp_path: Path) -> None:
    new = {**entry("st"), "id": ACCOUNT, "external": True, "propertyDependencies": None}
    old = {**new, "outputs": {"location": "indonesiacentral", "name": "st"}}
    first = rows_of(preview(tmp_path, [step("read", new)]))[0]
    assert first.provenance is not None
    assert first.provenance.unread is not None
    assert first.body["id"] == ACCOUNT
    again = rows_of(preview(tmp_path, [step("read", new, old)]))[0]
    assert again.provenance is not None
    assert again.provenance.unread is None
    assert again.body["location"] == "indonesiacentral"


def test_parts_of_a_replacement_are_not_counted_twice(tmp_path: Path) -> None:
    old = {**account(), "id": ACCOUNT, "delete": True}
    steps = [
        step("create-replacement", account(), old),
        step("replace", account(), old),
        step("delete-replaced", None, old),
    ]
    counts = {"replace": 1}
    rows, gaps = read(PreviewSource(str(preview(tmp_path, steps, changeSummary=counts))))
    assert [row.body["id"] for row in rows] == [ACCOUNT]
    assert not gaps
    assert len(rows_of(preview(tmp_path, steps[:1] + steps[2:], changeSummary=None))) == 1


def test_fewer_unchanged_steps_than_counted_are_a_gap_that_a_state_fills() -> None:
    target = str(PREVIEWS / "change-without-sames.json")
    few, gaps = read(PreviewSource(target))
    assert len(few) == 5
    assert [gap.where for gap in gaps] == ["steps"]
    assert "11 unchanged resources" in gaps[0].reason
    assert "--state" in gaps[0].reason
    rows, gaps = read(PreviewSource(target, state=str(PREVIEWS / "state.json")))
    assert not gaps
    whole = by_urn(rows_of(PREVIEWS / "change.json"))
    filled = by_urn(rows)
    assert filled.keys() == whole.keys()
    for name in filled.keys() - {"secrets", "net", "apps", "ledger"}:
        assert filled[name].body == whole[name].body


def test_a_state_of_another_time_is_a_gap(tmp_path: Path) -> None:
    exported = json.loads((PREVIEWS / "state.json").read_text())
    exported["deployment"]["resources"] = [
        one for one in exported["deployment"]["resources"] if not one["urn"].endswith("::secrets")
    ]
    older = tmp_path / "older.json"
    older.write_text(json.dumps(exported))
    _, gaps = read(PreviewSource(str(PREVIEWS / "change-without-sames.json"), state=str(older)))
    assert [gap.where for gap in gaps] == ["--state"]


def test_a_state_of_another_stack_is_an_error(tmp_path: Path) -> None:
    other = state(tmp_path, account())
    with pytest.raises(SourceError, match=r"dev of shop.*dev of market"):
        read(PreviewSource(str(PREVIEWS / "change.json"), state=str(other)))


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"diagnostics": [{"severity": "error", "urn": urn("st"), "message": "error: no\nmore"}]}, "failed"),
        ({"diagnostics": [{"severity": "error", "message": "no"}]}, "failed"),
        ({"changeSummary": None}, "end"),
        ({"maybeCorrupt": True}, "wrong"),
        ({"changeSummary": {"create": 2}}, "1 resources to create"),
        ({"changeSummary": {"create": 1, "same": 3}}, "3 unchanged"),
    ],
)
def test_a_part_of_a_preview_is_a_gap(tmp_path: Path, more: dict[str, Any], says: str) -> None:
    rows, gaps = read(PreviewSource(str(preview(tmp_path, create(account()), **more))))
    assert len(rows) == 1
    assert len(gaps) == 1
    assert says in gaps[0].reason
    assert "\n" not in gaps[0].reason


def test_warnings_are_no_gap(tmp_path: Path) -> None:
    said = [{"severity": "warning", "message": "deprecated"}, {"message": "hello", "severity": "info"}]
    assert read(PreviewSource(str(preview(tmp_path, create(account()), diagnostics=said))))[1] == []


def test_an_operation_that_nobody_knows_is_a_gap(tmp_path: Path) -> None:
    rows, gaps = read(PreviewSource(str(preview(tmp_path, [step("transmute", account())]))))
    assert len(rows) == 1
    assert "transmute" in gaps[0].reason
    assert "create" in read(PreviewSource(str(preview(tmp_path, [step("create", None, account())]))))[1][0].reason


def test_the_real_failed_preview_is_a_gap() -> None:
    source = PreviewSource(str(PREVIEWS / "failed.json"))
    rows, gaps = read(source)
    assert rows
    assert len(gaps) == 1
    assert source.is_partial


def test_a_preview_of_a_destroy_leaves_only_what_is_retained() -> None:
    source = PreviewSource(str(PREVIEWS / "destroy.json"))
    rows, gaps = read(source)
    assert [row.body["name"] for row in rows] == ["log-left"]
    assert not gaps
    assert not source.only_deletes


def test_events_read_as_the_object_does_but_for_what_they_do_not_say() -> None:
    whole = by_urn(rows_of(PREVIEWS / "change.json"))
    rows, gaps = read(PreviewSource(str(PREVIEWS / "change.ndjson")))
    assert not gaps
    events = by_urn(rows)
    assert events.keys() == whole.keys()
    for name in events.keys() - {"apps", "ledger", "net"}:
        assert events[name].body == whole[name].body
    rule = events["ledger"].body["properties"]["networkAcls"]["virtualNetworkRules"][0]["id"]
    assert isinstance(rule, Opaque)
    assert events["apps"].provenance is not None
    assert events["apps"].provenance.provisional


@pytest.mark.parametrize("lines", [-1, -2, 6])
def test_events_that_end_too_early_are_a_gap(tmp_path: Path, lines: int) -> None:
    text = (PREVIEWS / "change.ndjson").read_text().splitlines()[:lines]
    file = tmp_path / "cut.ndjson"
    file.write_text("\n".join([*text, '{"sequence":99,"resou']))
    source = PreviewSource(str(file))
    _, gaps = read(source)
    cut = not any("summaryEvent" in line for line in text)
    assert source.is_partial is cut
    assert bool(gaps) is cut


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{}", "empty preview"),
        ("[]", "check export"),
        ("7", "no document"),
        ('{"version": 3, "deployment": {}}', "check state"),
        ('{"version": 4, "terraform_version": "1.9.0", "resources": []}', "Terraform"),
        ('{"a": 1}', "another tool"),
        ('{"steps": [{"op": "create"', "cut off"),
        ('{"steps": {}}', "'steps'"),
        ('{"steps": [7]}', "'steps[0]'"),
        ('{"steps": [{"op": "create"}]}', "'steps[0]'"),
        ('{"steps": [{"op": 7, "urn": "u"}]}', "'steps[0]'"),
        ('{"steps": [{"op": "create", "urn": "u", "newState": 7}]}', "'steps[0].newState'"),
        ('{"steps": [{"op": "create", "urn": "u", "newState": {"urn": 7, "type": "t"}}]}', "'steps[0].newState'"),
        (
            '{"steps": [{"op": "c", "urn": "u", "oldState": {"urn": "u", "type": "t", "inputs": []}}]}',
            "oldState.inputs'",
        ),
        (
            '{"steps": [{"op": "c", "urn": "u", "newState": {"urn": "u", "type": "t", "propertyDependencies": [1]}}]}',
            "propertyDependencies'",
        ),
        (
            '{"steps": [{"op": "c", "urn": "u", "newState": {"urn": "u", "type": "t", '
            '"propertyDependencies": {"a": "b"}}}]}',
            "propertyDependencies.a'",
        ),
        ('{"steps": [], "config": 7}', "'config'"),
        ('{"steps": [], "changeSummary": []}', "'changeSummary'"),
        ('{"steps": [], "changeSummary": {"same": "many"}}', "'changeSummary.same'"),
        ('{"steps": [], "diagnostics": [7]}', "'diagnostics[0]'"),
        ('{"sequence": 1, "preludeEvent": 7}\n', "'line 1'"),
        ('{"sequence": 1}\nnot json\n{"sequence": 2}\n', "line 2"),
        ('{"sequence": 1, "resourcePreEvent": {"metadata": []}}', "'line 1'"),
    ],
)
def test_other_documents_and_damage_are_one_clear_error(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "preview.json"
    file.write_text(text)
    with pytest.raises(SourceError) as error:
        read(PreviewSource(str(file)))
    assert says in str(error.value)
    assert str(file) in str(error.value)
    assert "\n" not in str(error.value)


def test_values_nested_too_deep_are_refused_by_place(tmp_path: Path) -> None:
    value: Any = LATER
    for _ in range(300):
        value = {"a": value}
    with pytest.raises(SourceError, match=r"steps\[0\]\.newState"):
        read(PreviewSource(str(preview(tmp_path, create(account(tags=value))))))


def test_odd_values_make_rows_all_the_same(tmp_path: Path) -> None:
    odd = account(location=7, sku=[], tags=LATER, accountName=12)
    odd["propertyDependencies"]["sku"] = ["no urn at all", urn("st")]
    rows = rows_of(preview(tmp_path, create(odd), config={**CONFIG, "azure-native:location": 7}))
    assert len(rows) == 1
    assert rows[0].body["location"] == 7


def test_what_an_alias_renamed_is_not_missing(tmp_path: Path) -> None:
    old = {**account("before"), "id": ACCOUNT}
    steps = [step("same", {**account(), "urn": urn("after")}, old)]
    rows, gaps = read(PreviewSource(str(preview(tmp_path, steps)), state=str(state(tmp_path, old))))
    assert [row.body["id"] for row in rows] == [ACCOUNT]
    assert not gaps


def test_what_is_imported_stands_already(tmp_path: Path) -> None:
    rows, gaps = read(PreviewSource(str(preview(tmp_path, [step("import", {**account(), "id": ACCOUNT})]))))
    assert [row.body["id"] for row in rows] == [ACCOUNT]
    assert rows[0].body["sku"]["name"] == "Standard_ZRS"
    assert not gaps
