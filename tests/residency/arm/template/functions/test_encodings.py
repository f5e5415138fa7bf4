"""Functions that encode and decode: Azure's documented examples, and what is refused."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.residency.arm.template.expressions import refusal_of, value_of

NESTED = "http://contoso.com/resources/nested/azuredeploy.json"
DOCUMENTED: list[tuple[str, Any]] = [
    ("base64('one, two, three')", "b25lLCB0d28sIHRocmVl"),
    ("base64ToString('b25lLCB0d28sIHRocmVl')", "one, two, three"),
    ("base64ToJson(base64('{''one'': ''a'', ''two'': ''b''}'))", {"one": "a", "two": "b"}),
    ("dataUri('Hello')", "data:text/plain;charset=utf8;base64,SGVsbG8="),
    ("dataUriToString('data:;base64,SGVsbG8sIFdvcmxkIQ==')", "Hello, World!"),
    ("dataUriToString('data:,a%20b')", "a b"),
    ("dataUriToString(dataUri(createObject('a', 1)))", '{"a":1}'),
    ("uri('http://contoso.org/firstpath', 'myscript.sh')", "http://contoso.org/myscript.sh"),
    ("uri('http://contoso.org/firstpath/', 'myscript.sh')", "http://contoso.org/firstpath/myscript.sh"),
    ("uri('http://contoso.org/firstpath/azuredeploy.json', 'myscript.sh')", "http://contoso.org/firstpath/myscript.sh"),
    (
        "uri('http://contoso.org/firstpath/azuredeploy.json/', 'myscript.sh')",
        "http://contoso.org/firstpath/azuredeploy.json/myscript.sh",
    ),
    ("uri('http://contoso.com/resources/', 'nested/azuredeploy.json')", NESTED),
    (f"uriComponent('{NESTED}')", "http%3A%2F%2Fcontoso.com%2Fresources%2Fnested%2Fazuredeploy.json"),
    ("uriComponentToString('http%3A%2F%2Fcontoso.com%2Fresources%2Fnested%2Fazuredeploy.json')", NESTED),
]


@pytest.mark.parametrize(("text", "value"), DOCUMENTED)
def test_documented_examples(text: str, value: Any) -> None:
    assert value_of(text) == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("base64ToString('YWJj@')", "'base64ToString' .* The value cannot be decoded from base64 representation"),
        ("base64ToString('/w==')", "cannot be decoded"),
        ("base64ToJson('YWJj')", "'base64ToJson' .* cannot be converted to the target type"),
        ("dataUriToString('Hi 0!')", "formatted as a valid data URI. The provided value 'Hi 0!'"),
        ("dataUriToString('data:;base64,@')", "'dataUriToString' .* cannot be converted to the target type"),
        ("uri('github.com', 'Azure/bicep')", "first argument to be a uri string. The provided value is 'github.com'"),
        ("uri('http://[x', 'a')", "first argument to be a uri string"),
        ("uriComponent(1)", "'uriComponent' expects its parameter 1"),
    ],
)
def test_refused(text: str, message: str) -> None:
    assert re.search(message, refusal_of(text))


@given(text=st.text())
@pytest.mark.parametrize(
    "there_and_back",
    [("base64", "base64ToString"), ("dataUri", "dataUriToString"), ("uriComponent", "uriComponentToString")],
)
def test_decoding_undoes_encoding(there_and_back: tuple[str, str], text: str) -> None:
    there, back = there_and_back
    assert value_of(f"{back}({there}(parameters('p')))", p=text) == text
