"""JSON as templates may write it in a string."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from residency.arm.template.loose_json import loose_json


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("null", None),
        ("'test'", "test"),
        ("{'a': 'b'}", {"a": "b"}),
        ("""{'a': "it's", "b": 'say "x"', c_1: 'it\\'s'}""", {"a": "it's", "b": 'say "x"', "c_1": "it's"}),
        ("[1, -2.5, true] // the end", [1, -2.5, True]),
        ("/* first */ {}", {}),
        ("'line\nline'", "line\nline"),
    ],
)
def test_loose_forms(text: str, value: Any) -> None:
    assert loose_json(text) == value


@pytest.mark.parametrize("text", ["", "{", "abc", "{'a' 1}", "[1,,2]", "NaN", "1 2", "'a", "[" * 65 + "]" * 65, "\\"])
def test_refused(text: str) -> None:
    with pytest.raises(ValueError):
        loose_json(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(value=JSON)
def test_strict_json_is_read_as_it_is(value: Any) -> None:
    assert loose_json(json.dumps(value)) == value
