"""The JUnit report as a CI server's parser sees it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest

from residency.model.results import Assessment
from residency.model.verdicts import Verdict
from tests.residency.estates import storage
from tests.residency.reports.rendering import render

Judge = Callable[..., Assessment]


def parsed(assessment: Assessment, **style: Any) -> ElementTree.Element:
    return ElementTree.fromstring(render("junit", assessment, **style))


def test_a_result_is_a_case_and_its_verdict_the_outcome(leaking: Assessment) -> None:
    others = [
        replace(leaking.results[0], verdict=one) for one in (Verdict.NOT_CHECKED, Verdict.NOT_APPLICABLE, Verdict.ERROR)
    ]
    root = parsed(replace(leaking, results=(*leaking.results, *others)))
    outcomes: dict[str, int] = {}
    for case in root.iter("testcase"):
        outcome = case[0].tag if len(case) else "passed"
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
    verdicts = [one.verdict for one in leaking.results]
    assert outcomes == {
        "passed": verdicts.count(Verdict.PASS),
        "failure": verdicts.count(Verdict.FAIL),
        "error": verdicts.count(Verdict.UNKNOWN) + len(leaking.gaps) + 1,
        "skipped": 2,
    }


def test_the_counts_are_those_of_the_cases(leaking: Assessment) -> None:
    root = parsed(leaking)
    for suite in (root, *root):
        cases = list(suite.iter("testcase"))
        assert int(suite.attrib["tests"]) == len(cases)
        for attribute, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            assert int(suite.attrib[attribute]) == sum(case.find(tag) is not None for case in cases)


def test_one_suite_a_rule_and_one_for_gaps(leaking: Assessment) -> None:
    names = [suite.attrib["name"].partition(" ")[0] for suite in parsed(leaking)]
    assert names == [*sorted({one.rule for one in leaking.results}), "could"]
    assert [suite.attrib["name"] for suite in parsed(leaking, only={Verdict.FAIL})][-1] == "could not be read"


def test_nothing_read_is_no_case(judge: Judge) -> None:
    assert parsed(judge([])).attrib["tests"] == "0"


@pytest.mark.parametrize(
    "sign", ["\x00", "\x1b[2J", "]]>", "</testcase>", '"/><testcase name="', "&lt;", "\ufffe", "\n"]
)
def test_a_value_can_neither_break_the_document_nor_add_to_it(judge: Judge, sign: str) -> None:
    plain, hostile = parsed(judge([storage(sku="x")])), parsed(judge([storage(sku=f"x{sign}y", name="st")]))
    assert [one.tag for one in hostile.iter()] == [one.tag for one in plain.iter()]
