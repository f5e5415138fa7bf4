"""Functions of arrays: Azure's documented examples, and what is refused."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.residency.arm.template.expressions import refusal_of, value_of

ABC = "createArray('one', 'two', 'three')"
LETTERS = """json('{"one": "a", "two": "b", "three": "c"}')"""
DOCUMENTED: list[tuple[str, Any]] = [
    ("array(1)", [1]),
    ("array('efgh')", ["efgh"]),
    ("array(createObject('a', 'b', 'c', 'd'))", [{"a": "b", "c": "d"}]),
    ("concat(createArray('1-1', '1-2'), createArray('2-1'))", ["1-1", "1-2", "2-1"]),
    (f"contains({LETTERS}, 'one')", True),
    (f"contains({LETTERS}, 'ONE')", True),
    (f"contains({LETTERS}, 'a')", False),
    (f"contains({ABC}, 'three')", True),
    (f"contains({ABC}, 'four')", False),
    ("createArray(1, 2, 3)", [1, 2, 3]),
    ("createArray()", []),
    ("empty(createArray())", True),
    ("empty(createObject())", True),
    ("empty(null())", True),
    (f"first({ABC})", "one"),
    (f"last({ABC})", "three"),
    (f"""intersection({LETTERS}, json('{{"one": "a", "two": "z", "three": "c"}}'))""", {"one": "a", "three": "c"}),
    (f"intersection({ABC}, createArray('two', 'three'))", ["two", "three"]),
    (f"length({ABC})", 3),
    (f"length({LETTERS})", 3),
    ("range(5, 3)", [5, 6, 7]),
    (f"skip({ABC}, 2)", ["three"]),
    (f"skip({ABC}, -1)", ["one", "two", "three"]),
    (f"skip({ABC}, 9)", []),
    (f"take({ABC}, 2)", ["one", "two"]),
    (f"take({ABC}, -1)", []),
    (
        """union(json('{"one": "a", "two": "b", "three": "c1"}'), json('{"three": "c2", "four": "d", "five": "e"}'))""",
        {"one": "a", "two": "b", "three": "c2", "four": "d", "five": "e"},
    ),
    (f"union({ABC}, createArray('three', 'four'))", ["one", "two", "three", "four"]),
    (
        """union(json('{"property": {"one": "a", "two": "b", "three": "c1"}, "nestedArray": [1, 2]}'), """
        """json('{"property": {"three": "c2", "four": "d", "five": "e"}, "nestedArray": [3, 4]}'))""",
        {"property": {"one": "a", "two": "b", "three": "c2", "four": "d", "five": "e"}, "nestedArray": [3, 4]},
    ),
    (
        """union(json('[["one", "two"], ["three"]]'), json('[["three"], ["four", "two"]]'))""",
        [["one", "two"], ["three"], ["four", "two"]],
    ),
    ("flatten(createArray(createArray(1, 2), createArray(3)))", [1, 2, 3]),
    ("indexOf(createArray('a', 'b', 'a'), 'a')", 0),
    ("lastIndexOf(createArray('a', 'b', 'a'), 'a')", 2),
    ("indexOf(createArray('a'), 'A')", -1),
    ("indexOf(createArray(true(), 1), 1)", 1),
    ("distinct(createArray(1, 'a', 1, true(), 'a'))", [1, "a", True]),
    (f"indexFromEnd({ABC}, 1)", "three"),
    (f"tryIndexFromEnd({ABC}, 4)", None),
    ("tryGet(createObject('a', createObject('b', 1)), 'a', 'b')", 1),
    ("tryGet(createObject('a', 1), 'b')", None),
    ("tryGet(createArray('x'), 1)", None),
    ("tryGet(createObject('a', createArray(1, 2)), 'a', createObject('value', 1, 'fromEnd', true()))", 2),
    ("tryGet(createObject('a', createArray(1, 2)), 'a', createObject('value', 0))", 1),
    ("tryIndexFromEnd(createArray(createObject('a', 1), 2), 2, 'a')", 1),
    ("tryIndexFromEnd(createArray(1), 0)", None),
    ("tryIndexFromEnd(null(), 1)", None),
]


@pytest.mark.parametrize(("text", "value"), DOCUMENTED)
def test_documented_examples(text: str, value: Any) -> None:
    found = value_of(text)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("length(1)", "'length' expects its parameter 1 .*'Integer'"),
        ("first(createObject())", "'first' expects its parameter 1 .*'Object'"),
        ("union(createArray(), createObject())", "'union' expects its parameter 2 to be of type 'Array'"),
        (
            "intersection(createObject(), createArray())",
            "'intersection' expects its parameter 2 to be of type 'Object'",
        ),
        ("range(0, 10001)", "from 0 to 10000"),
        ("range(0, -1)", "from 0 to 10000"),
        ("range(2147483647, 2)", "2147483647"),
        ("flatten(createArray(1))", "'flatten' expects its parameter 1"),
        ("contains(createObject(), createArray())", "'contains' expects its parameter 2"),
        ("indexFromEnd(createArray(1), 2)", "out of bounds"),
        ("empty(1)", "'empty' expects its parameter 1"),
        ("skip(createArray(1), '1')", "'skip' expects its parameter 2"),
    ],
)
def test_refused(text: str, message: str) -> None:
    assert re.search(message, refusal_of(text))


@given(items=st.lists(st.integers(0, 9), max_size=20), count=st.integers(-3, 25))
def test_take_and_skip_share_an_array(items: list[int], count: int) -> None:
    assert value_of(f"concat(take(parameters('p'), {count}), skip(parameters('p'), {count}))", p=items) == items


@given(first=st.lists(st.integers(0, 9), max_size=9), second=st.lists(st.integers(0, 9), max_size=9))
def test_sets(first: list[int], second: list[int]) -> None:
    union = value_of("union(parameters('a'), parameters('b'))", a=first, b=second)
    shared = value_of("intersection(parameters('a'), parameters('b'))", a=first, b=second)
    assert (set(union), set(shared)) == (set(first) | set(second), set(first) & set(second))
    assert (len(union), len(shared)) == (len(set(union)), len(set(shared)))
