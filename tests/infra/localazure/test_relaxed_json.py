"""JSON with the liberties that ARM takes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infra.localazure import relaxed_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"properties": {"mode": "Incremental", template:{"resources": [] // none\n}}}', {"resources": []}),
        ('{"properties": {template: {"a": 1, /* two\nlines */ "b": [1, 2,],}}}', {"a": 1, "b": [1, 2]}),
        ("{\"properties\": {template: {'it''s': 1}}}".replace("''", "\\'"), {"it's": 1}),
        ('{"properties": {template: {"a": "one\ntwo // no comment"}}}', {"a": "one\ntwo // no comment"}),
        (
            '{"properties": {template: {"a": "say \\"yes\\"", b: true, c: null}}}',
            {"a": 'say "yes"', "b": True, "c": None},
        ),
        ('{"properties": {template: {a: \'say "yes"\'}}}', {"a": 'say "yes"'}),
    ],
)
def test_what_azure_cli_pastes_together_is_read(text: str, value: Any) -> None:
    assert relaxed_json.loads(text)["properties"]["template"] == value


@pytest.mark.parametrize(
    "text", ["", "{", '{"a": }', '{"a" "b"}', "{,}", '"open', "{a: @}", "[1 2]", "/* open", "[" * 100_000]
)
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        relaxed_json.loads(text)


@given(VALUES)
def test_strict_json_means_the_same(value: Any) -> None:
    assert relaxed_json.loads(json.dumps(value)) == value
    assert relaxed_json.loads(json.dumps(value, ensure_ascii=False, indent=1)) == value
