from __future__ import annotations

import copy
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from residency.boundaries.load import load_boundary
from residency.catalogue.load import Catalogue
from residency.flow.screen import Screener
from residency.model.results import Assessment, Result
from residency.model.rows import RawRow
from residency.model.verdicts import Verdict
from tests.residency.conftest import AS_OF
from tests.residency.estates import HOME, Row, blob_service, estates, setting, storage, workspace

Judge = Callable[..., Assessment]
OPEN = {Verdict.FAIL, Verdict.UNKNOWN, Verdict.ERROR}


def open_results(assessment: Assessment) -> list[Result]:
    return [result for result in assessment.results if result.verdict in OPEN]


def answers(assessment: Assessment) -> set[tuple[Any, ...]]:
    """What an assessment says, without spellings."""
    return {(r.subject.lower(), r.rule, r.kind, r.path.lower(), r.verdict, r.to) for r in assessment.results}


@settings(max_examples=300, deadline=None)
@given(rows=estates())
def test_screen_and_residue_say_what_the_full_path_says(judge: Judge, rows: list[Row]) -> None:
    quick, full = judge(rows, screen=True), judge(rows)
    assert open_results(quick) == open_results(full)
    assert quick.summary == full.summary


@settings(max_examples=100, deadline=None)
@given(rows=estates(), data=st.data())
def test_rows_that_share_an_id_are_all_judged_on_both_paths(judge: Judge, rows: list[Row], data: st.DataObject) -> None:
    twins = data.draw(estates(4))
    quick, full = judge(rows + twins, screen=True), judge(rows + twins)
    assert open_results(quick) == open_results(full)
    assert quick.summary.resources == full.summary.resources


@settings(max_examples=100, deadline=None)
@given(rows=estates(), data=st.data())
def test_order_never_matters(judge: Judge, rows: list[Row], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(rows))
    assert judge(shuffled).results == judge(rows).results


@settings(max_examples=100, deadline=None)
@given(rows=estates())
def test_case_of_ids_types_and_names_never_matters(judge: Judge, rows: list[Row]) -> None:
    loud = [{**one, "id": one["id"].upper(), "type": one["type"].upper()} for one in rows]
    assert answers(judge(loud)) == answers(judge(rows))
    assert judge(loud, screen=True).summary == judge(rows, screen=True).summary


@settings(max_examples=100, deadline=None)
@given(rows=estates())
def test_case_of_property_names_never_matters(judge: Judge, rows: list[Row]) -> None:
    def shout(value: Any) -> Any:
        if isinstance(value, dict):
            return {key.swapcase(): shout(item) for key, item in value.items()}
        return [shout(item) for item in value] if isinstance(value, list) else value

    loud = [{**one, "properties": shout(one["properties"])} for one in rows]
    assert answers(judge(loud)) == answers(judge(rows))
    assert judge(loud, screen=True).summary == judge(loud).summary


@settings(max_examples=100, deadline=None)
@given(rows=estates(), more=estates(3))
def test_another_resource_changes_only_what_refers_to_it(judge: Judge, rows: list[Row], more: list[Row]) -> None:
    taken = {one["id"].lower() for one in rows}
    new = [one for one in more if one["id"].lower() not in taken]
    before, after = answers(judge(rows)), answers(judge(rows + new))
    changed = {subject for subject, *_ in before ^ after if subject in taken}
    for subject in changed:
        body = repr(next(one for one in rows if one["id"].lower() == subject)).lower()
        assert any(one["id"].lower() in body or f"{one['name']}.vault" in body for one in new), subject


@settings(max_examples=150, deadline=None)
@given(rows=estates(), data=st.data())
def test_masking_a_location_never_makes_a_verdict_pass(judge: Judge, rows: list[Row], data: st.DataObject) -> None:
    placed = [index for index, one in enumerate(rows) if "location" in one]
    if not placed:
        return
    index = data.draw(st.sampled_from(placed))
    masked = copy.deepcopy(rows)
    masked[index]["location"] = None
    passed = {answer[:4] for answer in answers(judge(rows)) if answer[4] is Verdict.PASS}
    passed_masked = {answer[:4] for answer in answers(judge(masked)) if answer[4] is Verdict.PASS}
    assert passed_masked <= passed


def test_a_clean_estate_leaves_no_object_behind(estate: Callable[[str], list[Row]]) -> None:
    screener = Screener(Catalogue(), load_boundary("indonesia-strict"), AS_OF)
    inventory = screener.read(RawRow(body=one) for one in estate("platform-local"))
    assert inventory.resources == ()
    assert sum(inventory.tally.resources.values()) == 12


def test_room_for_a_million_clean_rows() -> None:
    """What remains of a clean row is its name and its place: well under the 450 bytes that a million rows allow."""

    def rows(start: int, count: int) -> Any:
        return (RawRow(body=storage(f"st{number:024}", HOME)) for number in range(start, start + count))

    screener = Screener(Catalogue(), load_boundary("indonesia-strict"), AS_OF)
    screener.read(rows(0, 100))
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    inventory = screener.read(rows(100, 5000))
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert inventory.resources == ()
    assert (after - before) / 5000 < 450


def test_a_row_waits_for_what_it_leads_to_whichever_comes_first(judge: Judge) -> None:
    account, log = storage(), workspace()
    service = blob_service(account)
    rows = [setting(service, workspaceId=log["id"]), service, account, log]
    for ordered in (rows, rows[::-1]):
        assessment = judge(ordered, screen=True)
        assert assessment.results == ()
        assert assessment.summary == judge(ordered).summary


@pytest.mark.parametrize(
    "arm_type", ["Microsoft.Insights/diagnosticSettings", "Microsoft.Storage/storageAccounts/blobServices"]
)
@pytest.mark.parametrize(
    "resource_id",
    [
        "",
        "//",
        "words",
        "/providers/providers/providers/providers",
        "/subscriptions//providers/",
        "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/a/blobServices",
        "/subscriptions/s/resourceGroups/rg/providers/Microsoft.X/y/providers/Microsoft.Insights/diagnosticSettings/d",
        "/providers/Microsoft.Management/managementGroups/m/providers/Microsoft.Insights/diagnosticSettings/d",
    ],
)
def test_ids_that_are_none_are_judged_alike_on_both_paths(judge: Judge, arm_type: str, resource_id: str) -> None:
    odd = {
        "id": resource_id,
        "type": arm_type,
        "name": "n",
        "location": HOME,
        "properties": {"workspaceId": resource_id},
    }
    quick, full = judge([odd], screen=True), judge([odd])
    assert quick.summary == full.summary
    assert sum(full.summary.resources.values()) == 1
    assert not full.summary.resources[Verdict.PASS]
