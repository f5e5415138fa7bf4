"""Every fact file brings examples of its own; here they are judged."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from residency.catalogue.load import Catalogue
from residency.catalogue.page import Example
from residency.model.results import Assessment
from residency.model.verdicts import OPEN, Verdict

Judge = Callable[..., Assessment]
SUBSCRIPTION = "00000000-0000-0000-0000-000000000001"
GROUP = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/example"
CASES = [
    pytest.param(entry.type, example, id=f"{entry.type}-{number}")
    for entry in Catalogue().entries()
    for number, example in enumerate(Catalogue().page(entry.type).examples, 1)
]


def filled(row: Mapping[str, Any], arm_type: str) -> dict[str, Any]:
    """The row with the id, the name and the type that an example may leave out."""
    arm_type = row.get("type", arm_type)
    namespace, *segments = arm_type.split("/")
    own = "/".join(f"{segment}/example" for segment in segments)
    head = {"id": f"{GROUP}/providers/{namespace}/{own}", "name": "example", "type": arm_type}
    return head | dict(row)


@pytest.mark.parametrize(("arm_type", "example"), CASES)
def test_an_example_is_judged_as_its_file_says(judge: Judge, arm_type: str, example: Example) -> None:
    rows = [filled(row, arm_type) for row in example.rows]
    results = [one for one in judge(rows).results if one.subject == rows[0]["id"]]
    said = [f"{one.rule} {one.verdict} {one.kind} {one.path} -> {one.to}: {one.reason}" for one in results]
    assert max((one.verdict for one in results), key=lambda one: one.weight) == example.verdict, said
    to = {place for one in results if one.verdict is Verdict.FAIL for place in one.to}
    assert to == set(example.to), said


@pytest.mark.parametrize(("arm_type", "example"), CASES)
def test_the_screen_and_the_full_path_say_the_same_of_an_example(judge: Judge, arm_type: str, example: Example) -> None:
    rows = [filled(row, arm_type) for row in example.rows]
    full, screened = judge(rows), judge(rows, screen=True)
    assert screened.summary == full.summary
    assert open_findings(screened) == open_findings(full)


def open_findings(assessment: Assessment) -> list[tuple[str, str, str]]:
    return sorted((one.id, one.verdict, one.path) for one in assessment.results if one.verdict in OPEN)
