"""The Markdown report as a code host renders it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from markdown_it import MarkdownIt

from residency.model.results import Assessment, Exemption, Location
from residency.model.rows import Gap
from residency.model.verdicts import Verdict
from tests.residency.estates import AWAY, network, storage
from tests.residency.reports.rendering import render

Judge = Callable[..., Assessment]
RENDERER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
HOSTILE = [
    "[a](https://evil.example)",
    "![a](https://evil.example/x.png)",
    "<script>alert(1)</script>",
    "<img src=x>",
    "</code><b>bold</b>",
    "a | b | c",
    "`` ` ``",
    "**bold** _it_ ~~no~~",
    "\n# heading\n\n- item",
    "https://evil.example www.evil.example",
    "&lt;b&gt;",
    "<!-- comment",
]


def html(assessment: Assessment, **style: Any) -> str:
    return RENDERER.render(render("markdown", assessment, **style))


def tags(text: str) -> list[str]:
    return re.findall(r"<[^>]*>", text)


@pytest.mark.parametrize("value", HOSTILE)
def test_a_value_makes_no_markup(judge: Judge, value: str) -> None:
    def leaky(text: str) -> Assessment:
        account = storage(sku=text, secondaryLocation=AWAY, name=f"st{text}")
        assessment = judge([account, Gap(where=text, reason=text)])
        located = tuple(replace(one, location=Location(file=text)) for one in assessment.results)
        return replace(assessment, results=located)

    assert tags(html(leaky(value))) == tags(html(leaky("plain")))


@pytest.mark.parametrize("value", ["@somebody", "#12"])
def test_a_value_calls_nobody_and_links_nothing(judge: Judge, value: str) -> None:
    shown = re.sub(r"<code>.*?</code>", "", html(judge([storage(sku=value), Gap(where="x", reason=value)])))
    assert value[1:] in shown
    assert value not in shown


def test_the_roots_come_first_with_what_hangs_on_them(leaking: Assessment) -> None:
    report = render("markdown", leaking)
    assert report.startswith("## Residency: data leaves the boundary\n")
    [row] = [line for line in report.splitlines() if line.startswith("| <code>") and "log-umkm" in line]
    assert "diagnosticSettings/to-workspace" in row
    assert "stacks/x.py&#58;7" in row
    assert report.index("Outside, by root cause") < report.index("### Unproven") < report.index("### Could not be read")


@pytest.mark.parametrize(
    ("rows", "verdict"),
    [
        ([storage()], "everything is inside"),
        ([storage(sku="new")], "not proven"),
        ([storage(), Gap(where="x", reason="y")], "not proven"),
        ([storage(location=AWAY)], "data leaves the boundary"),
        ([], "nothing was read"),
    ],
)
def test_the_verdict_is_the_heading(judge: Judge, rows: list[Any], verdict: str) -> None:
    assert render("markdown", judge(rows)).splitlines()[0] == f"## Residency: {verdict}"


def test_a_long_report_fits_a_comment_and_says_what_it_leaves_out(judge: Judge) -> None:
    many = [network(f"vnet{number}", AWAY) for number in range(60)]
    report = render("markdown", judge([*many, *(Gap(where=f"g{number}", reason="r") for number in range(60))]))
    assert report.count("… and 10 more.") == 2
    assert "**60 outside**" in report
    assert len(report) < 65_000


def test_what_was_accepted_is_shown_apart(judge: Judge) -> None:
    row = storage(secondaryLocation=AWAY)
    [finding] = [one for one in judge([row]).results if one.verdict is Verdict.FAIL]
    accepted = Exemption(id=finding.id, reason="moves in May", approver="the office", expires="2030-01-01", file="x")
    report = render("markdown", judge([row], exemptions=[accepted]))
    assert "everything is inside" not in report.splitlines()[0] or "Accepted" in report
    assert "exempted by the office until 2030-01-01" in report
