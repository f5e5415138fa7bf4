"""Comparison, logical and numeric functions: Azure's documented examples, and what is refused."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.residency.arm.template.expressions import refusal_of, value_of

NULLS = """json('{"null1": null, "null2": null, "string": "default", "object": {"first": "default"}}')"""
DOCUMENTED: list[tuple[str, Any]] = [
    (f"coalesce({NULLS}.null1, {NULLS}.null2, {NULLS}.string)", "default"),
    (f"coalesce({NULLS}.null1, {NULLS}.object)", {"first": "default"}),
    (f"empty(coalesce({NULLS}.null1, {NULLS}.null2))", True),
    ("coalesce('', 'x')", ""),
    ("equals(1, 1)", True),
    ("equals('a', 'a')", True),
    ("equals(createArray('a', 'b'), createArray('a', 'b'))", True),
    ("equals(createObject('a', 'b'), createObject('a', 'b'))", True),
    ("equals(1, true())", False),
    ("equals('1', 1)", False),
    ("not(equals(1, 2))", True),
    *[
        (f"{name}(1, 2)", value)
        for name, value in (("greater", False), ("greaterOrEquals", False), ("less", True), ("lessOrEquals", True))
    ],
    *[
        (f"{name}('A', 'a')", value)
        for name, value in (("greater", True), ("greaterOrEquals", True), ("less", False), ("lessOrEquals", False))
    ],
    ("less('a', 'B')", True),
    ("less('B', 'a')", False),
    ("and(bool('true'), bool('false'))", False),
    ("or(bool('true'), bool('false'))", True),
    ("not(bool('true'))", False),
    ("bool(1)", True),
    ("bool(0)", False),
    ("if(equals('a', 'a'), 'yes', 'no')", "yes"),
    ("if(equals('a', 'b'), 'yes', 'no')", "no"),
    ("""if(equals('a', 'a'), json('{"test": "value1"}'), json('null'))""", {"test": "value1"}),
    ("if(true(), 1, createObject().nothing)", 1),
    ("or(true(), createObject().nothing)", True),
    ("add(5, 3)", 8),
    ("sub(7, 3)", 4),
    ("mul(5, 3)", 15),
    ("div(8, 3)", 2),
    ("div(-8, 3)", -2),
    ("mod(7, 3)", 1),
    ("mod(-7, 3)", -1),
    ("int('4')", 4),
    ("int(4)", 4),
    ("float('3.0')", 3.0),
    ("float(3)", 3.0),
    ("max(createArray(0, 3, 2, 5, 4))", 5),
    ("max(0, 3, 2, 5, 4)", 5),
    ("min(createArray(0, 3, 2, 5, 4))", 0),
    ("min(0, 3, 2, 5, 4)", 0),
]


@pytest.mark.parametrize(("text", "value"), DOCUMENTED)
def test_documented_examples(text: str, value: Any) -> None:
    found = value_of(text)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("less(1, 'foo')", "'less' expects two parameters of matching types.*'Integer' and 'String' that do not match"),
        ("greater(true(), false())", "'greater' expects its parameter 1"),
        ("and(true(), 1)", "'and' expects its parameter 2"),
        ("not('true')", "'not' expects its parameter 1 to be of type 'Boolean'"),
        ("bool('sdf')", "bool"),
        ("if('true', 1, 2)", "'if' expects its parameter 1"),
        ("if(true(), 1)", r"requires 3 argument\(s\) while 2 were provided"),
        ("add(1, '2')", "'add' expects its parameter 2 to be of type 'Integer'"),
        ("add(9223372036854775807, 1)", "64 bits"),
        ("div(1, 0)", "zero"),
        ("mod(1, 0)", "zero"),
        ("int('asdf')", "asdf"),
        ("float('x')", "x"),
        ("float('nan')", "nan"),
        ("max()", "requires"),
        ("max(createArray())", "nothing to choose from"),
        ("max(1, 'a')", "'max' expects its parameter 2"),
    ],
)
def test_refused(text: str, message: str) -> None:
    assert re.search(message, refusal_of(text))


@given(first=st.integers(-(2**31), 2**31), second=st.integers(-(2**31), 2**31).filter(bool))
def test_division_and_remainder_belong_together(first: int, second: int) -> None:
    assert value_of(f"add(mul(div({first}, {second}), {second}), mod({first}, {second}))") == first


@given(first=st.text(max_size=5), second=st.text(max_size=5))
def test_strings_are_in_one_order(first: str, second: str) -> None:
    relations = [
        value_of(f"{name}(parameters('a'), parameters('b'))", a=first, b=second)
        for name in ("less", "equals", "greater")
    ]
    assert relations.count(True) == 1
