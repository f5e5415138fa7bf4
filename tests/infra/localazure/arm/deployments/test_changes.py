"""The form in which what-if tells differences."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infra.localazure.arm.deployments.changes import delta

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(0, 3) | st.sampled_from(["a", "b"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("xyz"), inner, max_size=3),
    max_leaves=8,
)
BODIES = st.dictionaries(st.sampled_from("abc"), VALUES, max_size=3)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            {"sku": {"name": "A"}},
            {"sku": {"name": "B"}},
            [{"path": "sku.name", "propertyChangeType": "Modify", "before": "A", "after": "B"}],
        ),
        (
            {"tags": {"a": "1"}},
            {"tags": {"b": "2"}},
            [
                {"path": "tags.a", "propertyChangeType": "Delete", "before": "1"},
                {"path": "tags.b", "propertyChangeType": "Create", "after": "2"},
            ],
        ),
        (
            {"zones": ["1"]},
            {"zones": ["1", "2"]},
            [
                {
                    "path": "zones",
                    "propertyChangeType": "Array",
                    "children": [{"path": "1", "propertyChangeType": "Create", "after": "2"}],
                }
            ],
        ),
        (
            {"nets": [{"name": "s", "size": 1}, {"name": "t", "size": 1}]},
            {"nets": [{"name": "t", "size": 2}]},
            [
                {
                    "path": "nets",
                    "propertyChangeType": "Array",
                    "children": [
                        {
                            "path": "0",
                            "propertyChangeType": "Modify",
                            "children": [{"path": "size", "propertyChangeType": "Modify", "before": 1, "after": 2}],
                        },
                        {"path": "1", "propertyChangeType": "Delete", "before": {"name": "s", "size": 1}},
                    ],
                }
            ],
        ),
    ],
)
def test_each_kind_of_difference(before: Any, after: Any, told: Any) -> None:
    assert delta(before, after) == told


@given(BODIES, BODIES)
def test_something_is_told_where_something_differs_and_nothing_else(before: Any, after: Any) -> None:
    assert bool(delta(before, after)) == (before != after)


@given(BODIES, BODIES)
def test_every_difference_can_be_found_again(before: Any, after: Any) -> None:
    for each in delta(before, after):
        steps = each["path"].split(".")
        assert at(before, steps) != at(after, steps)


def at(body: Any, steps: list[str]) -> Any:
    for step in steps:
        if not isinstance(body, dict) or step not in body:
            return "absent"
        body = body[step]
    return [body]
