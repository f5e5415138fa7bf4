"""Functions of strings: Azure's documented examples, and what is refused."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.residency.arm.template.expressions import default_of, refusal_of, value_of

DOCUMENTED: list[tuple[str, Any]] = [
    ("concat('prefix', '-', 'x')", "prefix-x"),
    ("contains('OneTwoThree', 'e')", True),
    ("contains('OneTwoThree', 'z')", False),
    ("empty('')", True),
    ("endsWith('abcdef', 'ef')", True),
    ("endsWith('abcdef', 'F')", True),
    ("endsWith('abcdef', 'e')", False),
    ("startsWith('abcdef', 'ab')", True),
    ("startsWith('abcdef', 'A')", True),
    ("startsWith('abcdef', 'e')", False),
    ("first('One Two Three')", "O"),
    ("last('One Two Three')", "e"),
    (
        "format('{0}, {1}. Formatted number: {2:N0}', 'Hello', 'User', 8175133)",
        "Hello, User. Formatted number: 8,175,133",
    ),
    ("indexOf('test', 't')", 0),
    ("lastIndexOf('test', 't')", 3),
    ("indexOf('abcdef', 'CD')", 2),
    ("lastIndexOf('abcdef', 'AB')", 0),
    ("indexOf('abcdef', 'z')", -1),
    ("length('One Two Three')", 13),
    ("padLeft('123', 10, '0')", "0000000123"),
    ("padLeft(123, 5)", "  123"),
    ("padLeft('123', 2)", "123"),
    ("replace('123-123-1234', '-', '')", "1231231234"),
    ("replace('123-123-1234', '1234', 'xxxx')", "123-123-xxxx"),
    ("skip('one two three', 4)", "two three"),
    ("take('one two three', 2)", "on"),
    ("split('one,two,three', ',')", ["one", "two", "three"]),
    ("split('one;two,three', createArray(',', ';'))", ["one", "two", "three"]),
    ("join(createArray('one', 'two', 'three'), ',')", "one,two,three"),
    ("""string(json('{"valueA": 10, "valueB": "Example Text"}'))""", '{"valueA":10,"valueB":"Example Text"}'),
    ("string(createArray('a', 'b', 'c'))", '["a","b","c"]'),
    ("string(5)", "5"),
    ("string(true())", "True"),
    ("like('abc', 'abc')", True),
    ("like('abcdef', 'a*c*')", True),
    ("like('abcdef', 'a*x*')", False),
    ("like('aba', 'ab*ba')", False),
    ("like('abcba', '*b*')", True),
    ("like('', '*')", True),
    ("substring('one two three', 4, 3)", "two"),
    ("substring('one two three', 8)", "three"),
    ("substring('one', 3)", ""),
    ("toLower('One Two Three')", "one two three"),
    ("toUpper('One Two Three')", "ONE TWO THREE"),
    ("trim('    one two three   ')", "one two three"),
]


@pytest.mark.parametrize(("text", "value"), DOCUMENTED)
def test_documented_examples(text: str, value: Any) -> None:
    assert value_of(text) == value


def test_new_guid_only_in_a_default() -> None:
    assert default_of("newGuid()") == "b76a51fc-bd72-4a77-b9a2-3c29e7d2e551"
    assert "'newGuid' is not expected at this location" in refusal_of("newGuid()")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "toLower(1)",
            "'toLower' expects its parameter 1 to be of type 'String'. The provided value is of type 'Integer'",
        ),
        ("toLower('a', 'b')", r"requires 1 argument\(s\) while 2 were provided"),
        ("substring('a')", r"requires between 2 and 3 argument\(s\) while 1 were provided"),
        ("guid()", r"requires at least 1 argument\(s\) while 0 were provided"),
        (
            "substring('1234567890', 0, 11)",
            "index parameter: '0', the length parameter: '11', the length of the string.*'10'",
        ),
        ("substring('123', 4)", "within the string"),
        ("padLeft('1', 3, '00')", "single character"),
        ("padLeft('1', 99999999)", "the limit is"),
        ("replace('a', '', 'b')", "is empty"),
        ("split('a', createArray(1))", "'split' expects its parameter 2"),
        ("join(createArray(createArray()), ',')", "'join' expects its parameter 1"),
        (
            "format('->{123}<-', 123)",
            "the format is invalid: 'Index .zero based. must be greater than or equal to zero",
        ),
        ("format('{', 1)", "the format is invalid: 'Input string was not in a correct format.'"),
        ("format('{0:Q}', 1)", "the format is invalid"),
        ("concat('a', createArray())", "'concat' expects its parameter 2"),
        ("uniqueString(1)", "'uniqueString' expects its parameter 1"),
    ],
)
def test_refused(text: str, message: str) -> None:
    assert re.search(message, refusal_of(text))


def test_no_text_grows_without_end() -> None:
    """Each round writes the text ten times as long; sooner or later that is refused."""
    text = "'xxxxxxxxxx'"
    for _ in range(8):
        text = f"replace({text}, 'x', 'xxxxxxxxxx')"
    assert "the limit is" in refusal_of(text)


@given(text=st.text(), start=st.integers(-3, 12), length=st.integers(-3, 12))
def test_a_substring_is_a_part_or_refused(text: str, start: int, length: int) -> None:
    if 0 <= start <= len(text) and 0 <= length <= len(text) - start:
        assert value_of(f"substring(parameters('p'), {start}, {length})", p=text) == text[start : start + length]
    else:
        assert "within the string" in refusal_of(f"substring(parameters('p'), {start}, {length})", p=text)


@given(parts=st.lists(st.text(alphabet="ab/"), min_size=1))
def test_join_undoes_split(parts: list[str]) -> None:
    text = "/".join(parts)
    assert value_of("join(split(parameters('p'), '/'), '/')", p=text) == text
