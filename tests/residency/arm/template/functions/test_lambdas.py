"""Functions that take a lambda: Azure's documented examples, and what is refused."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.residency.arm.template.expressions import refusal_of, value_of

EVIE = {"name": "Evie", "age": 5, "interests": ["Ball", "Frisbee"]}
CASPER = {"name": "Casper", "age": 3, "interests": ["Other dogs"]}
INDY = {"name": "Indy", "age": 2, "interests": ["Butter"]}
KIRA = {"name": "Kira", "age": 8, "interests": ["Rubs"]}
DOGS = [EVIE, CASPER, INDY, KIRA]
AGES = "map(parameters('dogs'), lambda('dog', lambdaVariables('dog').age))"
SUM = "lambda('cur', 'next', add(lambdaVariables('cur'), lambdaVariables('next')))"
UNION = "lambda('cur', 'next', union(lambdaVariables('cur'), lambdaVariables('next')))"
DOCUMENTED: list[tuple[str, Any]] = [
    ("filter(parameters('dogs'), lambda('dog', greaterOrEquals(lambdaVariables('dog').age, 5)))", [EVIE, KIRA]),
    ("filter(range(0, 10), lambda('i', greater(lambdaVariables('i'), 5)))", [6, 7, 8, 9]),
    ("filter(range(0, 10), lambda('i', equals(0, mod(lambdaVariables('i'), 2))))", [0, 2, 4, 6, 8]),
    ("map(parameters('dogs'), lambda('dog', lambdaVariables('dog').name))", ["Evie", "Casper", "Indy", "Kira"]),
    ("map(parameters('dogs'), lambda('dog', format('Hello {0}!', lambdaVariables('dog').name)))[3]", "Hello Kira!"),
    (
        "map(range(0, length(parameters('dogs'))), lambda('i', createObject('i', lambdaVariables('i'), 'dog', "
        "parameters('dogs')[lambdaVariables('i')].name)))[1]",
        {"i": 1, "dog": "Casper"},
    ),
    (f"reduce({AGES}, 0, {SUM})", 18),
    (f"reduce({AGES}, 1, {SUM})", 19),
    (
        f"reduce(createArray(createObject('foo', 123), createObject('bar', 456)), createObject(), {UNION})",
        {"foo": 123, "bar": 456},
    ),
    (
        "sort(parameters('dogs'), lambda('a', 'b', less(lambdaVariables('a').age, lambdaVariables('b').age)))",
        [INDY, CASPER, EVIE, KIRA],
    ),
    (
        "toObject(parameters('dogs'), lambda('entry', lambdaVariables('entry').name))",
        {"Evie": EVIE, "Casper": CASPER, "Indy": INDY, "Kira": KIRA},
    ),
    (
        "toObject(parameters('dogs'), lambda('entry', lambdaVariables('entry').name), "
        "lambda('entry', lambdaVariables('entry').age))",
        {"Evie": 5, "Casper": 3, "Indy": 2, "Kira": 8},
    ),
]
OTHERS: list[tuple[str, Any]] = [
    (
        "map(createArray('a', 'b'), lambda('x', 'at', format('{0}{1}', lambdaVariables('x'), lambdaVariables('at'))))",
        ["a0", "b1"],
    ),
    ("filter(createArray('a', 'b'), lambda('x', 'at', equals(lambdaVariables('at'), 1)))", ["b"]),
    (
        "reduce(createArray(5, 5), 0, lambda('cur', 'next', 'at', add(lambdaVariables('cur'), lambdaVariables('at'))))",
        1,
    ),
    ("mapValues(createObject('a', 1, 'b', 2), lambda('v', mul(lambdaVariables('v'), 2)))", {"a": 2, "b": 4}),
    (
        "groupBy(createArray('foo', 'bar', 'baz'), lambda('x', substring(lambdaVariables('x'), 0, 1)))",
        {"f": ["foo"], "b": ["bar", "baz"]},
    ),
    (
        "map(createArray(1, 2), lambda('x', map(createArray(10, 20), "
        "lambda('y', add(lambdaVariables('X'), lambdaVariables('y'))))))",
        [[11, 21], [12, 22]],
    ),
]


@pytest.mark.parametrize(("text", "value"), DOCUMENTED)
def test_documented_examples(text: str, value: Any) -> None:
    assert value_of(text, dogs=DOGS) == value


@pytest.mark.parametrize(("text", "value"), OTHERS)
def test_further_forms(text: str, value: Any) -> None:
    assert value_of(text) == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("map(1, lambda('x', 1))", "'map' expects its parameter 1 to be of type 'Array'"),
        ("map(createArray(), 1)", "parameter 2 must be a lambda"),
        ("map(createArray(), lambda('a', 'b', 'c', 1))", "must have 1 or 2 variables"),
        ("sort(createArray(1), lambda('a', true()))", "must have 2 variables"),
        ("map(createArray(1), lambda(1, 2))", "must be strings"),
        ("map(createArray(1), lambda(toLower('a'), 2))", "must be strings"),
        ("filter(createArray(1), lambda('x', 1))", "'filter' expects its parameter 2 to be of type 'Boolean'"),
        ("toObject(createArray(1), lambda('x', 1))", "'toObject' expects its parameter 2 to be of type 'String'"),
        ("toObject(createArray('a'))", r"requires between 2 and 3 argument\(s\) while 1 were provided"),
        ("lambdaVariables('x')", "The lambda variable 'x' is not found"),
        ("lambda('x', 1)", "'lambda' is not expected at this location"),
        ("concat(lambda('x', 1), 'a')", "'lambda' is not expected at this location"),
        (
            "filter(createArray(1, 2), lambda('i', less(lambdaVariables('i'), 'foo')))",
            "'less' .*'Integer' and 'String'",
        ),
    ],
)
def test_refused(text: str, message: str) -> None:
    assert re.search(message, refusal_of(text))


def test_lambdas_in_lambdas_come_to_an_end() -> None:
    """Four loops of 10,000 would run for ever."""
    text = "1"
    for name in "abcd":
        text = f"map(range(0, 10000), lambda('{name}', {text}))"
    assert "too many steps" in refusal_of(text)


@given(items=st.lists(st.integers(-99, 99), max_size=12))
def test_sort_sorts(items: list[int]) -> None:
    less = "lambda('a', 'b', less(lambdaVariables('a'), lambdaVariables('b')))"
    assert value_of(f"sort(parameters('p'), {less})", p=items) == sorted(items)
