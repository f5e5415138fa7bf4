"""The SARIF report against the format's own schema, and what the schema cannot say."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from residency.model.results import Assessment, Exemption, Location
from residency.model.rows import SourceInfo
from residency.model.verdicts import Verdict
from tests.residency.estates import AWAY, storage
from tests.residency.reports.rendering import render

Judge = Callable[..., Assessment]
SCHEMA = json.loads((Path(__file__).parents[2] / "fixtures" / "schemas" / "sarif-2.1.0.json").read_text("utf-8"))
FILE = SourceInfo(vantage="export", target="exports/all rows.json", digest=f"sha256:{64 * '0'}")


def run_of(assessment: Assessment, **style: Any) -> dict[str, Any]:
    document = json.loads(render("sarif", assessment, **style))
    jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.FormatChecker()).validate(document)
    [run] = document["runs"]
    return run


def every_location(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, list):
        return [one for item in value for one in every_location(item)]
    if not isinstance(value, dict):
        return []
    own = [value] if "logicalLocations" in value else []
    return own + [one for item in value.values() for one in every_location(item)]


def test_it_is_what_the_schema_says(leaking: Assessment) -> None:
    jsonschema.Draft4Validator.check_schema(SCHEMA)
    run_of(leaking)
    run_of(leaking, only=set(Verdict))


def test_a_fault_is_an_error_and_a_doubt_is_open_without_a_level(leaking: Assessment) -> None:
    run = run_of(leaking)
    found = [(one["ruleId"], one["kind"], one.get("level")) for one in run["results"]]
    assert found == [("RES002", "fail", "error"), ("RES013", "fail", "error"), ("RES004", "open", None)]
    assert {rule["defaultConfiguration"]["level"] for rule in run["tool"]["driver"]["rules"]} == {"warning"}


def test_a_level_stands_only_where_something_fails(leaking: Assessment) -> None:
    kinds = {one["kind"]: one.get("level") for one in run_of(leaking, only=set(Verdict))["results"]}
    assert kinds == {"fail": "error", "open": None, "pass": None}


def test_every_index_leads_to_what_is_meant(leaking: Assessment) -> None:
    run = run_of(leaking)
    rules, [taxonomy] = run["tool"]["driver"]["rules"], run["taxonomies"]
    for one in run["results"]:
        assert rules[one["ruleIndex"]]["id"] == one["ruleId"]
        assert all(taxonomy["taxa"][taxon["index"]]["id"] == taxon["id"] for taxon in one["taxa"])
    assert all("What to do:" in rule["help"]["text"] for rule in rules)


def test_findings_of_one_root_stand_together_and_name_it(leaking: Assessment) -> None:
    first, second, _ = run_of(leaking)["results"]
    root = first["properties"]["subject"]
    assert first["properties"]["root"] == second["properties"]["root"] == root
    related = {
        one["message"]["text"]: one["logicalLocations"][0]["fullyQualifiedName"] for one in second["relatedLocations"]
    }
    assert related["the root: the resource with the first fault"] == root
    [flow] = second["codeFlows"]
    stations = [
        one["location"]["logicalLocations"][0]["fullyQualifiedName"] for one in flow["threadFlows"][0]["locations"]
    ]
    assert stations == [second["properties"]["subject"], root]


def test_the_finding_keeps_its_identity(leaking: Assessment) -> None:
    ids = [one.id for one in leaking.results if one.verdict is Verdict.FAIL]
    run = run_of(leaking, only={Verdict.FAIL})
    assert {one["partialFingerprints"]["residencyFinding/v1"] for one in run["results"]} == set(ids)


def test_one_fault_in_two_subscriptions_is_two_alerts(judge: Judge) -> None:
    row = storage(secondaryLocation=AWAY)
    other = {**row, "id": row["id"].replace("0001", "0002")}
    prints = [one["partialFingerprints"] for one in run_of(judge([row, other]))["results"]]
    assert len({one["residencyFinding/v1"] for one in prints}) == 1
    assert len({one["primaryLocationLineHash"] for one in prints}) == 2


def test_a_gap_is_a_notification_and_a_crash_is_no_success(leaking: Assessment) -> None:
    [invocation] = run_of(leaking)["invocations"]
    assert invocation["executionSuccessful"] is True
    assert [one["message"]["text"] for one in invocation["toolExecutionNotifications"]] == [
        "/subscriptions/x: forbidden"
    ]
    crashed = replace(leaking.results[0], verdict=Verdict.ERROR, reason="the rule crashed")
    [invocation] = run_of(replace(leaking, results=(crashed,)))["invocations"]
    assert invocation["executionSuccessful"] is False


@pytest.mark.parametrize("time", ["2026-11-25T00:00:00Z", "2026-11-25T00:00:00+00:00"])
def test_times_are_in_the_one_form_that_the_format_has(leaking: Assessment, time: str) -> None:
    [invocation] = run_of(replace(leaking, source=replace(leaking.source, started=time)))["invocations"]
    assert invocation["startTimeUtc"] == "2026-11-25T00:00:00Z"


def test_what_is_accepted_is_suppressed_with_its_reason(judge: Judge) -> None:
    row = storage(secondaryLocation=AWAY)
    [finding] = [one for one in judge([row]).results if one.verdict is Verdict.FAIL]
    accepted = Exemption(id=finding.id, reason="moves in May", approver="the office", expires="2030-01-01", file="x")
    [result] = run_of(judge([row], exemptions=[accepted]))["results"]
    [suppression] = result["suppressions"]
    assert (result["kind"], result["level"]) == ("fail", "error")
    assert (suppression["kind"], suppression["status"]) == ("external", "accepted")
    assert suppression["justification"] == "moves in May"
    assert "suppressions" not in run_of(judge([row]))["results"][0]


@pytest.mark.parametrize(
    ("source", "uri"),
    [
        (FILE, "exports/all%20rows.json"),
        (replace(FILE, target="/tmp/x.json"), "file:///tmp/x.json"),
        (
            SourceInfo(vantage="live", target="s", endpoint="https://management.azure.com"),
            "https://management.azure.com/subscriptions/",
        ),
        (replace(FILE, target="-"), None),
    ],
)
def test_every_location_is_somewhere_in_what_was_read(
    judge: Judge, estate: Callable[[str], Any], source: SourceInfo, uri: str | None
) -> None:
    run = run_of(judge(estate("res013-fail"), source=source))
    locations = every_location(run["results"])
    assert locations
    uris = {one["physicalLocation"]["artifactLocation"]["uri"] for one in locations if "physicalLocation" in one}
    assert (uri is None and not uris) or all(one.startswith(str(uri)) for one in uris)


def test_a_known_line_of_the_program_comes_first(leaking: Assessment) -> None:
    moved = tuple(replace(one, location=Location(file="a b/x.py", line=3)) for one in leaking.results)
    run = run_of(replace(leaking, results=moved))
    places = {json.dumps(one["physicalLocation"]) for one in every_location(run["results"])}
    assert places == {'{"artifactLocation": {"uri": "a%20b/x.py"}, "region": {"startLine": 3}}'}


def test_a_name_makes_no_link(judge: Judge) -> None:
    texts = [one["message"]["text"] for one in run_of(judge([storage(sku="[here](https://evil.example)")]))["results"]]
    assert [text for text in texts if "here" in text]
    assert not [text for text in texts if "[here](" in text.replace("\\]", "")]
