"""Functions of objects: Azure's documented examples, and what is refused."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.residency.arm.template.expressions import refusal_of, value_of

ENTITIES = {
    "item002": {"enabled": False, "displayName": "Example item 2", "number": 200},
    "item001": {"enabled": True, "displayName": "Example item 1", "number": 300},
}
DOCUMENTED: list[tuple[str, Any]] = [
    (
        "createObject('intProp', 1, 'stringProp', 'abc', 'boolProp', true(), 'arrayProp', createArray('a', 'b', 'c'), "
        "'objectProp', createObject('key1', 'value1'))",
        {
            "intProp": 1,
            "stringProp": "abc",
            "boolProp": True,
            "arrayProp": ["a", "b", "c"],
            "objectProp": {"key1": "value1"},
        },
    ),
    ("createObject()", {}),
    ("items(parameters('p'))[0]", {"key": "item001", "value": ENTITIES["item001"]}),
    ("map(items(parameters('p')), lambda('e', lambdaVariables('e').key))", ["item001", "item002"]),
    ("objectKeys(parameters('p'))", ["item001", "item002"]),
    ("empty(json('null'))", True),
    ("json('{''a'': ''b''}')", {"a": "b"}),
    ("json('''test''')", "test"),
    ("json('true')", True),
    ("json('3')", 3),
    ("json('[1,2,3]')", [1, 2, 3]),
    ("""json(concat('{"a": "', 'demo value', '"}'))""", {"a": "demo value"}),
    ("empty(null())", True),
    (
        "shallowMerge(createArray(createObject('a', createObject('x', 1)), createObject('a', createObject('y', 2))))",
        {"a": {"y": 2}},
    ),
    ("parameters('p').item001.number", 300),
    ("parameters('p')['item001'].NUMBER", 300),
    ("parameters('p').?item003", None),
]


@pytest.mark.parametrize(("text", "value"), DOCUMENTED)
def test_documented_examples(text: str, value: Any) -> None:
    assert value_of(text, p=ENTITIES) == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("createObject('a')", "a name without a value"),
        ("createObject(1, 2)", "'createObject' expects its parameter 1"),
        ("items(createArray())", "'items' expects its parameter 1 to be of type 'Object'"),
        ("json('{')", "not valid JSON"),
        ("shallowMerge(createArray(1))", "'shallowMerge' expects its parameter 1"),
        ("createObject('a', 1).b", "property 'b' doesn't exist, available properties are 'a'"),
        ("null(1)", r"requires 0 argument\(s\) while 1 were provided"),
    ],
)
def test_refused(text: str, message: str) -> None:
    assert re.search(message, refusal_of(text))
