"""Each operator of the policy language."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infra.localazure.arm.policy.conditions import OPERATORS, ConditionError

TABLE: dict[str, tuple[list[tuple[Any, Any]], list[tuple[Any, Any]]]] = {
    "equals": (
        [("Abc", "aBC"), (True, "true"), (False, "False"), (3, "3"), ([1], [1]), ({"a": 1}, {"a": 1}), (None, None)],
        [("a", "b"), (True, "yes"), (None, ""), ("", None), ([1], [2]), ([1], "1")],
    ),
    "like": (
        [
            ("prod-web", "PROD-*"),
            ("prod-web", "*web"),
            ("prod-web", "p*b"),
            ("x", "*"),
            ("", "*"),
            ("a.b", "a.b"),
            ("abcabc", "a*b*c"),
        ],
        [("prod-web", "web*"), (None, "*"), ("axb", "a.b"), ("prod", "pro"), ("ab", "ab*b"), ("acb", "*b*c")],
    ),
    "match": (
        [("ab12", "??##"), ("a-1", "?.#"), ("Contoso1", "Contoso#")],
        [("ab1", "??##"), ("contoso1", "Contoso#"), ("1", "?"), ("a", "#"), (None, ".")],
    ),
    "matchInsensitively": ([("contoso1", "Contoso#"), ("AB", "??")], [("contoso", "Contoso#"), (None, ".")]),
    "contains": ([("abc", "B"), (["a", "b"], "A")], [("abc", "d"), (None, "a"), (["ab"], "a")]),
    "in": ([("B", ["a", "b"]), (True, ["true"]), (None, [None])], [("c", ["a", "b"]), (None, ["a"]), ("a", [])]),
    "containsKey": ([({"Owner": "x"}, "owner")], [({"Owner": "x"}, "x"), (None, "owner"), ("owner", "owner")]),
    "less": (
        [(1, 2), ("a", "B"), ("2020-01-01", "2020-01-02T00:00:00Z"), (1, "2")],
        [(2, 1), (1, 1), ("b", "a"), (None, 1), (None, "a")],
    ),
    "lessOrEquals": ([(1, 1), (1, 2), ("a", "A")], [(2, 1), (None, 1)]),
    "greater": ([(2, 1), ("b", "A"), (3, "2")], [(1, 1), (1, 2), (None, 0)]),
    "greaterOrEquals": ([(1, 1), (2, 1), ("A", "a")], [(1, 2), (None, 0)]),
    "exists": (
        [("x", True), ("", "true"), (False, "True"), (None, False), (None, "false")],
        [(None, True), (None, "true"), ("x", "false"), (0, False)],
    ),
}
OPPOSITES = {"equals", "like", "match", "matchInsensitively", "contains", "in", "containsKey"}


def opposite(name: str) -> str:
    return f"not{name[0].upper()}{name[1:]}"


def cases() -> list[tuple[str, Any, Any, bool]]:
    found = []
    for name, (yes, no) in TABLE.items():
        found += [(name, *each, True) for each in yes] + [(name, *each, False) for each in no]
        if name in OPPOSITES:
            found += [(opposite(name), *each, False) for each in yes] + [(opposite(name), *each, True) for each in no]
    return found


@pytest.mark.parametrize(("name", "actual", "wanted", "holds"), cases())
def test_an_operator(name: str, actual: Any, wanted: Any, holds: bool) -> None:
    assert OPERATORS[name.lower()][1](actual, wanted) is holds


def test_every_operator_is_in_the_table() -> None:
    assert {spelled for spelled, _ in OPERATORS.values()} == {*TABLE, *map(opposite, OPPOSITES)}


@pytest.mark.parametrize(("name", "actual", "wanted"), [("less", "a", 1), ("greater", True, 1), ("in", "a", "abc")])
def test_what_is_not_of_a_kind_has_no_answer(name: str, actual: Any, wanted: Any) -> None:
    with pytest.raises(ConditionError):
        OPERATORS[name][1](actual, wanted)


@given(st.text(), st.text())
def test_order_is_total_over_texts(first: str, second: str) -> None:
    holds = [name for name in ("less", "equals", "greater") if OPERATORS[name][1](first, second)]
    assert len(holds) == 1
    assert OPERATORS["lessorequals"][1](first, second) is not OPERATORS["greater"][1](first, second)


@given(st.text(alphabet="ab*.?#[", max_size=8), st.text(alphabet="ab*.?#[", max_size=8))
def test_like_takes_every_sign_but_the_star_as_itself(text: str, other: str) -> None:
    like = OPERATORS["like"][1]
    assert like(text, text.replace("*", "") + "*") is text.lower().startswith(text.replace("*", "").lower())
    assert "*" in other or like(text, other) is (text.lower() == other.lower())
