from __future__ import annotations

import copy
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from residency.model.results import Assessment
from residency.model.verdicts import Kind, Verdict
from residency.rules import interface
from residency.rules.fixtures import fixtures_of
from residency.rules.interface import documentation, find_rule, load_rules
from tests.residency.conftest import ESTATES, FIXTURES
from tests.residency.estates import AWAY, HOME, Row, network, row, setting, storage, vault, workspace

Judge = Callable[..., Assessment]
Estate = Callable[[str], list[Row]]

RULES = {module.RULE.id for module in load_rules()}
FAILING = {
    "res001-fail": ("RES001", Kind.PLACEMENT, "location", (AWAY,)),
    "res002-fail": ("RES002", Kind.REPLICA, "sku.name", ("?",)),
    "res003-fail": ("RES003", Kind.TELEMETRY, "properties.workspaceId", (AWAY,)),
    "res004-fail": ("RES004", Kind.PLACEMENT, "properties.replicas[0].region", ("westeurope",)),
    "res005-fail": ("RES005", Kind.KEY, "properties.encryption.keyvaultproperties.keyvaulturi", (AWAY,)),
    "res006-fail": ("RES006", Kind.NETWORK, "properties.remoteVirtualNetwork.id", (AWAY,)),
    "res007-fail": ("RES007", Kind.REFERENCE, "properties.sourceAccount", (AWAY,)),
    "res008-fail": (
        "RES008",
        Kind.BACKUP,
        "properties.redundancySettings.standardTierStorageRedundancy",
        ("?",),
    ),
    "res009-fail": ("RES009", Kind.PROCESSING, "sku.name", ("global",)),
    "res010-fail": ("RES010", Kind.ENDPOINT, "properties.destination.properties.resourceId", (AWAY,)),
    "res011-fail": ("RES011", Kind.GLOBAL, "type", ("global",)),
    "res012-fail": ("RES012", Kind.JURISDICTION, "properties.dataLocation", ("Asia Pacific",)),
    "res013-fail": ("RES013", Kind.TELEMETRY, "properties.workspaceId", (AWAY,)),
    "res015-fail": ("RES015", Kind.PLACEMENT, "location", (AWAY,)),
    "res016-fail": ("RES016", Kind.REPLICA, "sku.name", ("?",)),
}
DOUBTFUL = {
    "res004-unknown": ("RES004", Kind.PLACEMENT, "type"),
    "res014-unknown": ("RES014", Kind.TELEMETRY, "properties.workspaceId"),
}
ABOUT_FAULTS_ALONE = {"RES011", "RES013", "RES014", "RES016"}
"""Rules that say nothing of what has no such fault: another rule passes it."""
PASSING = sorted([*FIXTURES.glob("*-pass.json"), *ESTATES.glob("*-pass.json")])
PLACES = ("location", "dataLocation")


def only(assessment: Assessment, verdict: Verdict, rule: str | None = None) -> list:
    return [one for one in assessment.results if one.verdict is verdict and rule in {None, one.rule}]


@pytest.mark.parametrize("name", FAILING)
def test_the_leak_of_a_fixture_fails_with_its_destination(judge: Judge, estate: Estate, name: str) -> None:
    rule, kind, path, to = FAILING[name]
    found = {(one.kind, one.path, one.to) for one in only(judge(estate(name)), Verdict.FAIL, rule)}
    assert (kind, path, to) in found


@pytest.mark.parametrize("name", DOUBTFUL)
def test_the_doubt_of_a_fixture_is_unproven(judge: Judge, estate: Estate, name: str) -> None:
    assessment = judge(estate(name))
    assert [(one.rule, one.kind, one.path) for one in only(assessment, Verdict.UNKNOWN)] == [DOUBTFUL[name]]
    assert not only(assessment, Verdict.FAIL)


@pytest.mark.parametrize("path", PASSING, ids=lambda path: path.stem)
def test_the_twin_without_the_leak_passes(judge: Judge, estate: Estate, path: Path) -> None:
    assessment = judge(estate(path.stem))
    rule = path.stem.partition("-")[0].upper()
    assert only(assessment, Verdict.PASS, rule if rule in RULES - ABOUT_FAULTS_ALONE else None)
    assert {one.verdict for one in assessment.results} <= {Verdict.PASS, Verdict.NOT_APPLICABLE}


@pytest.mark.parametrize("path", PASSING, ids=lambda path: path.stem)
def test_a_pass_needs_to_know_where_everything_is(judge: Judge, estate: Estate, path: Path) -> None:
    """With every location taken away, the rule of the fixture has nothing left that it could pass."""
    masked = copy.deepcopy(estate(path.stem))
    for place in [body for one in masked for body in (one, one["properties"])]:
        place.update({name: "a place that Azure does not have" for name in PLACES if name in place})
    rule = path.stem.partition("-")[0].upper()
    assert not only(judge(masked), Verdict.PASS, rule if rule in RULES else None)
    assert only(judge(masked), Verdict.UNKNOWN)


def test_every_rule_ships_a_pair_with_and_without_its_fault() -> None:
    shown = {rule: [one.verdict for one in fixtures_of(rule)] for rule in RULES}
    special = {"RES004": [Verdict.FAIL, Verdict.UNKNOWN], "RES014": [Verdict.UNKNOWN, Verdict.PASS]}
    assert shown == {rule: [Verdict.FAIL, Verdict.PASS] for rule in RULES} | special
    files = {path.name for path in FIXTURES.glob("*.json")}
    assert {one.name for rule in RULES for one in fixtures_of(rule)} == files
    assert {f"{name}.json" for name in (*FAILING, *DOUBTFUL)} == {name for name in files if "-pass" not in name}
    assert fixtures_of("RES090") == ()


def test_rules_are_files_of_the_folder_with_id_slug_and_page() -> None:
    for module in load_rules():
        name = module.__name__.rpartition(".")[2]  # type: ignore[attr-defined]
        assert name == f"res{module.RULE.id[3:]}_{module.RULE.slug.replace('-', '_')}"
        page = documentation(module)
        assert len(page.split()) > 60
        assert "Fails:" in page or "Unknown:" in page
        assert module.RULE.help == module.__doc__
        assert "Passes:" in page
        assert "What to do:" in page
    files = {path.stem for path in Path(interface.__file__).parent.glob("res*.py")}
    assert len(files) == len(load_rules())
    assert all(re.fullmatch(r"res\d{3}_[a-z_]+", name) for name in files)


def test_a_rule_is_found_by_id_and_slug() -> None:
    assert find_rule("res002") is find_rule("copy-outside-boundary")
    assert find_rule("RES999") is None


def test_the_platform_passes_with_nothing_unproven(judge: Judge, estate: Estate) -> None:
    summary = judge(estate("platform-local")).summary
    assert (summary.resources[Verdict.FAIL], summary.resources[Verdict.UNKNOWN], summary.roots) == (0, 0, 0)
    assert summary.resources[Verdict.PASS] == 11


class TestClosedWorld:
    def test_an_unknown_type_without_a_region_is_unproven(self, judge: Judge, estate: Estate) -> None:
        [result] = judge(estate("res004-unknown")).results
        assert (result.rule, result.verdict, result.path) == ("RES004", Verdict.UNKNOWN, "type")

    def test_an_unknown_type_inside_is_unproven_too(self, judge: Judge) -> None:
        [result] = judge([row("Microsoft.Example/things", "x", HOME, {"also": "Indonesia Central"})]).results
        assert result.verdict is Verdict.UNKNOWN

    @pytest.mark.parametrize(
        ("properties", "path"),
        [
            ({"a": [{"b": "West Europe"}]}, "properties.a[0].b"),
            ({"api": "/subscriptions/x/providers/Microsoft.Web/locations/westeurope/managedApis/y"}, "properties.api"),
        ],
    )
    def test_an_outside_region_anywhere_in_the_body_fails(self, judge: Judge, properties: Row, path: str) -> None:
        [result] = judge([row("Microsoft.Example/things", "x", HOME, properties)]).results
        assert (result.verdict, result.path, result.to) == (Verdict.FAIL, path, ("westeurope",))

    def test_tags_and_names_say_nothing_of_a_place(self, judge: Judge) -> None:
        [result] = judge([row("Microsoft.Example/things", "westeurope", HOME, {}, tags={"from": "westeurope"})]).results
        assert result.verdict is Verdict.UNKNOWN

    def test_a_row_without_id_or_type_is_unproven_and_not_lost(self, judge: Judge) -> None:
        assessment = judge(
            [{}, {"id": "nonsense", "type": 3}, {"id": None, "type": "Microsoft.Storage/storageAccounts"}]
        )
        assert assessment.summary.results[Verdict.PASS] < len(assessment.results)
        assert only(assessment, Verdict.UNKNOWN)

    @pytest.mark.parametrize("sku", ["Standard_XRS", None, 3, {"name": "x"}])
    def test_a_value_that_nobody_has_judged_is_unproven(self, judge: Judge, sku: object) -> None:
        results = only(judge([storage(sku=sku)]), Verdict.UNKNOWN, "RES002")
        assert [one.path for one in results] == ["sku.name"]

    @pytest.mark.parametrize("location", [None, "", "atlantis", 7, ["indonesiacentral"]])
    def test_a_location_that_nobody_knows_is_unproven(self, judge: Judge, location: object) -> None:
        [result] = only(judge([storage(location=location)]), Verdict.UNKNOWN, "RES001")
        assert result.path == "location"


class TestPlaces:
    def test_global_is_no_region_inside(self, judge: Judge) -> None:
        [result] = only(judge([storage(location="Global")]), Verdict.FAIL, "RES011")
        assert result.to == ("global",)

    def test_what_holds_nobodys_data_may_be_anywhere(self, judge: Judge) -> None:
        [result] = judge([row("Microsoft.Network/networkSecurityGroups", "nsg", AWAY, {})]).results
        assert (result.verdict, result.rule) == (Verdict.NOT_APPLICABLE, "RES001")
        assert "configuration" in result.reason

    def test_records_about_resources_stay_inside_strictly_and_may_leave_in_private_scope(self, judge: Judge) -> None:
        group = {
            "id": "/subscriptions/s/resourceGroups/rg",
            "type": "Microsoft.Resources/resourceGroups",
            "location": AWAY,
        }
        assert only(judge([group]), Verdict.FAIL, "RES015")
        [result] = judge([group], boundary="indonesia-private-scope").results
        assert result.verdict is Verdict.NOT_APPLICABLE

    def test_a_child_is_where_its_parent_is(self, judge: Judge) -> None:
        account = storage(location=AWAY)
        container = row(
            "Microsoft.Storage/storageAccounts/blobServices/containers",
            "c",
            None,
            {},
            f"{account['id']}/blobServices/default",
        )
        results = only(judge([account, container]), Verdict.FAIL, "RES001")
        assert {(one.subject, one.root) for one in results} == {
            (account["id"], account["id"]),
            (container["id"], account["id"]),
        }

    def test_a_child_without_its_parent_is_unproven(self, judge: Judge) -> None:
        [result] = judge([row("Microsoft.KeyVault/vaults/secrets", "s", None, {}, vault()["id"])]).results
        assert result.verdict is Verdict.UNKNOWN

    def test_a_setting_on_a_subscription_is_a_record(self, judge: Judge) -> None:
        log = workspace()
        activity = setting({"id": "/subscriptions/00000000-0000-0000-0000-000000000001"}, workspaceId=log["id"])
        verdicts = {one.rule: one.verdict for one in judge([log, activity]).results if one.subject == activity["id"]}
        assert verdicts == {"RES001": Verdict.NOT_APPLICABLE, "RES003": Verdict.PASS}

    def test_an_edge_zone_is_a_place_of_its_own(self, judge: Judge) -> None:
        edge = network(extra=1) | {"extendedLocation": {"name": "jakarta1", "type": "EdgeZone"}}
        [result] = only(judge([edge]), Verdict.UNKNOWN, "RES001")
        assert result.path == "extendedLocation.name"


class TestCopies:
    def test_a_request_for_a_second_region_says_that_the_deployment_is_refused(self, judge: Judge) -> None:
        [result, _] = only(judge([storage(sku="Standard_RAGZRS")]), Verdict.FAIL)
        assert "refuses" in result.reason

    def test_elsewhere_the_copy_is_in_the_paired_region(self, judge: Judge) -> None:
        [result] = only(judge([storage(location=AWAY, sku="Standard_GRS")]), Verdict.FAIL, "RES002")
        assert result.to == ("eastasia",)

    def test_what_stays_in_a_region_outside_is_the_placements_fault_alone(self, judge: Judge) -> None:
        assert {one.rule for one in only(judge([storage(location=AWAY)]), Verdict.FAIL)} == {"RES001"}

    @pytest.mark.parametrize(
        ("value", "verdict"), [(True, Verdict.UNKNOWN), (False, Verdict.PASS), ("False", Verdict.PASS)]
    )
    def test_a_way_out_that_is_open_is_unproven_and_closed_passes(
        self, judge: Judge, value: object, verdict: Verdict
    ) -> None:
        results = judge([storage(allowCrossTenantReplication=value)]).results
        assert [one.verdict for one in results if one.path == "properties.allowCrossTenantReplication"] == [verdict]

    def test_a_default_that_keeps_data_in_region_passes_and_says_so(self, judge: Judge) -> None:
        [result] = [one for one in judge([storage()]).results if one.path == "properties.allowCrossTenantReplication"]
        assert result.verdict is Verdict.PASS
        assert "left out" in result.reason

    def test_replication_that_is_switched_off_is_no_copy(self, judge: Judge) -> None:
        off = workspace(replication={"enabled": False, "location": AWAY})
        assert not only(judge([off]), Verdict.FAIL)

    def test_replication_to_nobody_knows_where_is_unproven(self, judge: Judge) -> None:
        [result] = only(judge([workspace(replication={"enabled": True})]), Verdict.UNKNOWN)
        assert result.path == "properties.replication.enabled"

    def test_places_at_several_indices_are_one_finding(self, judge: Judge) -> None:
        far, farther = network("far", AWAY), network("farther", "eastus")
        ends = [{"properties": {"remoteVirtualNetwork": {"id": one["id"]}}} for one in (far, network("near"), farther)]
        hub = network("hub", virtualNetworkPeerings=ends)
        [result] = [
            one for one in only(judge([far, farther, network("near"), hub]), Verdict.FAIL) if one.subject == hub["id"]
        ]
        prefix = "properties.virtualNetworkPeerings"
        assert result.to == ("eastus", AWAY)
        assert result.path == f"{prefix}[0].properties.remoteVirtualNetwork.id"
        assert result.paths == (result.path, f"{prefix}[2].properties.remoteVirtualNetwork.id")
