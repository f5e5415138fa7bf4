"""Invariants of unwrapping what the engine writes."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from residency.model.opaque import SECRET
from residency.sources.pulumi_values import plain

SIGNATURE = "4dabf18193072939515e22adb298388d"
MARK = "must not be seen"
HIDDEN = st.sampled_from(
    [
        {SIGNATURE: "1b47061264138c4ac30d75fd1eb44270", "ciphertext": MARK},
        {SIGNATURE: "1b47061264138c4ac30d75fd1eb44270", "plaintext": f'"{MARK}"'},
        {SIGNATURE: "1b47061264138c4ac30d75fd1eb44270", "value": {"a": [MARK]}},
        {SIGNATURE: "d0e6a833031e9bbcd3f4e8bde6ca49a4", "secret": True, "value": MARK},
    ]
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5)


def json_of(leaves: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.recursive(
        leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    )


@given(json_of(SCALARS))
def test_values_without_a_signature_are_unchanged(value: Any) -> None:
    assert plain(value) == value


@given(json_of(SCALARS | HIDDEN))
def test_no_secret_comes_through(value: Any) -> None:
    seen = plain(value)
    assert MARK not in repr(seen)
    assert repr(value).count(MARK) == repr(seen).count(repr(SECRET))
