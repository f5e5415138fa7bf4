from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from residency.model.results import Assessment, Exemption
from residency.model.rows import Gap
from residency.model.verdicts import Verdict
from residency.reports import interface
from residency.reports.interface import FORMATS
from residency.reports.redact import redact
from tests.residency.estates import AWAY, storage
from tests.residency.reports.rendering import render

Judge = Callable[..., Assessment]
GOLDEN = Path(__file__).parents[2] / "golden" / "reports"
SCHEMA = json.loads(Path(interface.__file__).with_name("assessment-v1.schema.json").read_text("utf-8"))


@pytest.mark.parametrize("name", FORMATS)
def test_golden(leaking: Assessment, name: str) -> None:
    """To renew: UPDATE_GOLDEN=1 pytest tests/residency/reports, and read the difference."""
    report = render(name, leaking)
    file = GOLDEN / f"leaking.{name}"
    if os.environ.get("UPDATE_GOLDEN"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(report, "utf-8")
    assert report == file.read_text("utf-8")


def test_json_is_what_the_published_schema_says(leaking: Assessment) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    document = json.loads(render("json", leaking))
    jsonschema.validate(document, SCHEMA, format_checker=jsonschema.FormatChecker())
    assert document["source"]["loopback"] is True


def test_jsonl_streams_the_same_results_and_ends_with_the_summary(leaking: Assessment) -> None:
    *results, last = map(json.loads, render("jsonl", leaking).splitlines())
    whole = json.loads(render("json", leaking))
    assert results == whole.pop("results")
    assert last == whole


def test_only_shortens_the_list_and_never_the_counts(leaking: Assessment) -> None:
    whole = json.loads(render("json", leaking))
    short = json.loads(render("json", leaking, only={Verdict.FAIL}))
    assert {one["verdict"] for one in short["results"]} == {"fail"}
    assert short["summary"] == whole["summary"]


def test_text_groups_by_root_and_shows_a_root_once(leaking: Assessment) -> None:
    text = render("text", leaking)
    [root] = {one.root for one in leaking.results if one.verdict is Verdict.FAIL}
    assert root.startswith("/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-umkm/providers/")
    assert text.splitlines().count("rg-umkm/Microsoft.OperationalInsights/workspaces/log-umkm") == 1
    assert "1 root cause" in text
    assert "on this machine, no cloud" in text


def test_text_keeps_whole_ids_where_there_is_more_than_one_subscription(leaking: Assessment) -> None:
    other = replace(leaking.results[0], subscription="00000000-0000-0000-0000-000000000002")
    text = render("text", replace(leaking, results=(*leaking.results, other)))
    assert "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-umkm/providers/" in text
    assert "left out" not in text


def test_colours_only_where_they_are_asked_for(leaking: Assessment) -> None:
    assert "\x1b" not in render("text", leaking)
    assert "\x1b[31mFAIL\x1b[0m" in render("text", leaking, colour=True)


SECRETS = [
    "AccountKey=" + "A" * 86 + "==",
    "DefaultEndpointsProtocol=https;AccountName=st;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net",
    "https://st.blob.core.windows.net/c?sv=2024-01-01&sig=abc%2Fdef%3D",
    "Endpoint=sb://ns.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=c2VjcmV0;EntityPath=x",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl",
    "Server=tcp:x;Password=hunter2;Encrypt=True",
    "https://user:hunter2@example.net/path",
    "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----",
    "B" * 43 + "=",
]
SECRET_PARTS = ["A" * 86, "c2VjcmV0", "abc%2Fdef", "hunter2", "c2lnbmF0dXJl", "MIIE", "B" * 43]


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("secret", SECRETS)
def test_no_secret_appears_wherever_it_stood(judge: Judge, name: str, secret: str) -> None:
    leaky = storage(
        sku=secret,
        location=secret,
        allowCrossTenantReplication=secret,
        secondaryLocation=secret,
        encryption={"keyvaultproperties": {"keyvaulturi": secret}},
        networkAcls={"virtualNetworkRules": [{"id": secret}]},
    )
    report = render(name, judge([leaky, Gap(where=secret, reason=secret)]))
    assert not [part for part in SECRET_PARTS if part in report]


def test_ordinary_text_is_left_alone(leaking: Assessment) -> None:
    assert "(redacted)" not in render("json", leaking)


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize("sign", ["\x1b[2J", "\n", "\r", "\x9b2J", "\u2028", "\u202e"])
def test_a_value_can_neither_steer_a_terminal_nor_start_a_line(judge: Judge, sign: str, colour: bool) -> None:
    text = render("text", judge([storage(sku=f"Standard_GRS{sign}FAKE: 0 outside")]), colour=colour)
    assert sign == "\n" or sign not in text
    assert not [line for line in text.splitlines() if line.startswith("FAKE")]
    assert "FAKE: 0 outside" in text


def test_a_value_that_is_an_object_is_not_shown(judge: Judge) -> None:
    inner = {"password": "hunter2", "AccountKey": "sekrit"}
    for name in FORMATS:
        report = render(name, judge([storage(sku=inner)]))
        assert "hunter2" not in report
        assert "sekrit" not in report


@pytest.mark.parametrize("text", ['{"AccountKey":"abc"}', "{'password': 'abc'}", 'client_secret" : "abc"', "Pwd=abc"])
def test_a_secret_is_known_by_its_name_in_any_notation(text: str) -> None:
    assert "abc" not in redact(text)


def test_an_accepted_finding_stays_in_the_text(judge: Judge) -> None:
    row = storage(secondaryLocation=AWAY)
    [finding] = [one for one in judge([row]).results if one.verdict is Verdict.FAIL]
    accepted = Exemption(id=finding.id, reason="moves in May", approver="the office", expires="2030-01-01", file="x")
    text = render("text", judge([row], exemptions=[accepted]))
    assert f"NOT CHECKED RES002 copy-outside-boundary  [{finding.id}]" in text
    assert "exempted by the office until 2030-01-01: moves in May" in text
    assert "1 resource: 0 outside, 0 unproven, 1 not checked, 0 inside." in text
