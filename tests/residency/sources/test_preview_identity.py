"""A fault is the same fault before a deployment and after it: previews and the states that follow them."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from residency.model.results import Assessment
from residency.model.verdicts import OPEN, Verdict
from residency.sources.interface import Source
from residency.sources.preview import PreviewSource
from residency.sources.state import StateSource
from tests.residency.conftest import Judge
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
    state,
)

HOME, AWAY = "indonesiacentral", "southeastasia"
GROUP = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/rg"
WORKSPACE = "azure-native:operationalinsights:Workspace"
SETTING = "azure-native:monitor:DiagnosticSetting"
Json = dict[str, Any]


def findings(assessment: Assessment) -> set[tuple[str, Verdict]]:
    return {(one.id, one.verdict) for one in assessment.results if one.verdict in OPEN}


@pytest.fixture(params=[False, True], ids=["full", "screen"])
def assessed(request: pytest.FixtureRequest, judge: Judge) -> Any:
    """Judges a source, on both paths."""
    return lambda source: judge(source.read(), screen=request.param)


def test_the_real_previews_and_state_have_the_same_findings(assessed: Any) -> None:
    made_up = ("::automatic", "::below")
    created, unchanged, stands = (
        {
            (one.id, one.verdict)
            for one in assessed(source).results
            if one.verdict in OPEN and not str(one.urn).endswith(made_up)
        }
        for source in (
            PreviewSource(str(PREVIEWS / "create.json")),
            PreviewSource(str(PREVIEWS / "same.json")),
            StateSource(str(PREVIEWS / "state.json")),
        )
    )
    assert len(stands) >= 4
    assert created == unchanged == stands


def test_an_unchanged_stack_has_the_findings_of_its_state(assessed: Any) -> None:
    unchanged = findings(assessed(PreviewSource(str(PREVIEWS / "same.json"))))
    assert unchanged == findings(assessed(StateSource(str(PREVIEWS / "state.json"))))


def test_made_up_names_do_not_change_a_finding(tmp_path: Path, assessed: Any) -> None:
    def with_name(digits: str) -> Source:
        net = entry(
            "net",
            "azure-native:network:VirtualNetwork",
            {"resourceGroupName": "rg", "virtualNetworkName": f"net{digits}", "location": AWAY},
        )
        net["inputs"]["__createBeforeDelete"] = True
        del net["propertyDependencies"]["virtualNetworkName"]
        subnet = entry("sub", "azure-native:network:Subnet", {"resourceGroupName": "rg", "subnetName": "sub"})
        subnet = produced(subnet, virtualNetworkName=[net["urn"]])
        folder = tmp_path / digits
        folder.mkdir()
        return PreviewSource(str(preview(folder, create(group(location=HOME), net, subnet))))

    first, second = (assessed(with_name(digits)) for digits in ("1a2b3c4d", "5e6f7a8b"))
    assert findings(first) == findings(second)
    subjects = {one.subject for one in first.results if one.verdict is Verdict.FAIL}
    assert subjects == {
        "urn:pulumi:dev::shop::azure-native:network:VirtualNetwork::net",
        "urn:pulumi:dev::shop::azure-native:network:Subnet::sub",
    }
    assert len({one.root for one in first.results if one.root}) == 1
    assert {one.arm_id for one in first.results if one.subject in subjects} == {None}


class Program(NamedTuple):
    """What a program says: locations of None are left out."""

    default: str | None
    home: str
    workspaces: dict[str, str | None]
    accounts: dict[str, tuple[str | None, str, str | None]]

    def location(self, given: str | None) -> str:
        return given or self.default or self.home


_locations = st.sampled_from([HOME, AWAY, None])
_workspaces = st.dictionaries(st.sampled_from(["la", "lb"]), _locations, max_size=2)
_accounts = st.dictionaries(
    st.sampled_from(["sa", "sb", "sc"]),
    st.tuples(_locations, st.sampled_from(["Standard_ZRS", "Standard_GRS"]), st.sampled_from(["la", "lb", None])),
    max_size=3,
)
programs = st.builds(Program, _locations, st.sampled_from([HOME, AWAY]), _workspaces, _accounts)


def before(program: Program, *, inside_out: bool) -> list[Json]:
    """The entries of a first preview: whatever another resource yields is not known yet."""
    here = group(location=program.home)
    logs = {name: _workspace(name, location) for name, location in program.workspaces.items()}
    stores = {
        name: account(name, location=location, sku={"name": sku}, resourceGroupName=None)
        for name, (location, sku, _) in program.accounts.items()
    }
    by_group = {"resourceGroupName": [here["urn"]]}
    entries = [here, *(produced(one, **by_group) for one in (*logs.values(), *stores.values()))]
    for name, (_, _, log) in program.accounts.items():
        if log in logs:
            setting = entry(f"set-{name}", SETTING, {"name": "logs"})
            entries.append(produced(setting, resourceUri=[stores[name]["urn"]], workspaceId=[logs[log]["urn"]]))
    for one in entries:
        if "location" not in one["inputs"] and one["type"] != SETTING and program.default:
            one["inputs"]["location"] = program.default  # what the provider's check fills in
    return entries[::-1] if inside_out else entries


def _workspace(name: str, location: str | None) -> Json:
    return entry(name, WORKSPACE, {"workspaceName": name} | ({"location": location} if location else {}))


def after(program: Program) -> list[Json]:
    """The entries of the state once that has been deployed."""

    def stands(one: Json, resource_id: str, **outputs: Any) -> Json:
        return {**one, "id": resource_id, "outputs": {"id": resource_id, "name": one["urn"].split("::")[-1], **outputs}}

    def log_id(name: str) -> str:
        return f"{GROUP}/providers/Microsoft.OperationalInsights/workspaces/{name}"

    entries = [stands(group(), GROUP, location=program.home)]
    for name, location in program.workspaces.items():
        entries.append(stands(_workspace(name, None), log_id(name), location=program.location(location)))
    for name, (location, sku, log) in program.accounts.items():
        store = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/{name}"
        given = account(name, location=program.location(location), sku={"name": sku})
        entries.append(stands(given, store, location=program.location(location), sku={"name": sku}))
        if log in program.workspaces:
            setting = f"{store}/providers/microsoft.insights/diagnosticSettings/logs"
            entries.append(stands(entry("logs", SETTING, {"name": "logs"}), setting, workspaceId=log_id(str(log))))
    return entries


def _config(program: Program) -> Json:
    only = {"azure-native:subscriptionId": SUBSCRIPTION}
    return {**only, "azure-native:location": program.default} if program.default else only


def judged(judge: Judge, source: Source, *, screen: bool) -> Assessment:
    return judge(source.read(), screen=screen)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(program=programs, inside_out=st.booleans(), screen=st.booleans())
def test_previews_and_the_states_that_follow_have_the_same_findings(
    judge: Judge, program: Program, inside_out: bool, screen: bool
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        steps = create(*before(program, inside_out=inside_out))
        planned = PreviewSource(str(preview(folder, steps, config=_config(program))))
        stood = StateSource(str(state(folder, *after(program))))
        assert findings(judged(judge, planned, screen=screen)) == findings(judged(judge, stood, screen=screen))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(program=programs, masked=st.sampled_from(["sa", "sb", "sc"]), producer=st.booleans(), screen=st.booleans())
def test_masking_a_location_never_makes_it_pass(
    judge: Judge, program: Program, masked: str, producer: bool, screen: bool
) -> None:
    entries = before(program, inside_out=False)
    for one in entries:
        if one["urn"].endswith(f"::{masked}"):
            one["inputs"]["location"] = LATER
            one["propertyDependencies"]["location"] = [entries[0]["urn"]] if producer else []
    with tempfile.TemporaryDirectory() as name:
        target = str(preview(Path(name), create(*entries), config=CONFIG))
        assessment = judged(judge, PreviewSource(target), screen=screen)
    mine = [one.verdict for one in assessment.results if one.subject.endswith(f"/{masked}") and one.rule == "RES001"]
    assert mine == ([Verdict.UNKNOWN] if masked in program.accounts else [])


@pytest.mark.parametrize(("second", "expected"), [(HOME, set()), (AWAY, {Verdict.FAIL})])
def test_a_value_of_several_resources_leads_to_all_of_them(
    tmp_path: Path, assessed: Any, second: str, expected: set[Verdict]
) -> None:
    networks, subnets = [], []
    for name, location in (("here", HOME), ("there", second)):
        inputs = {"resourceGroupName": "rg", "virtualNetworkName": name, "location": location}
        networks.append(entry(name, "azure-native:network:VirtualNetwork", inputs))
        subnet = entry(f"sub-{name}", "azure-native:network:Subnet", {"resourceGroupName": "rg", "subnetName": "apps"})
        subnets.append(produced(subnet, virtualNetworkName=[networks[-1]["urn"]]))
    store = produced(account(), networkRuleSet=[one["urn"] for one in subnets])
    rules = [{"virtualNetworkResourceId": LATER} for _ in subnets]
    store["inputs"]["networkRuleSet"] = {"defaultAction": "Deny", "virtualNetworkRules": rules}
    steps = create(group(location=HOME), *networks, *subnets, store)
    results = assessed(PreviewSource(str(preview(tmp_path, steps)))).results
    mine = [one for one in results if one.subject.endswith("/st") and one.verdict in OPEN]
    assert {one.verdict for one in mine} == expected
    assert {one.rule for one in mine} <= {"RES006"}
