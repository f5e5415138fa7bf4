"""Functions of strings."""

from __future__ import annotations

import re

from residency.arm.template import hashes
from residency.arm.template.dotnet.composite import composed, text_of
from residency.arm.template.dotnet.numbers import FormatError
from residency.arm.template.environment import Environment
from residency.arm.template.errors import TemplateError
from residency.arm.template.functions.registry import (
    Json,
    function,
    in_environment,
    invalid,
    misplaced,
    wrong_type,
)
from residency.arm.template.limits import MOST_PRODUCED, within


@function("string")
def _string(value: Json) -> str:
    return text_of(value)


@function("format")
def _format(form: str, *values: Json) -> str:
    try:
        return composed(form, values)
    except FormatError as error:
        raise TemplateError(
            f"Unable to evaluate language function 'format': the format is invalid: '{error}'. "
            "Please see https://aka.ms/arm-function-format for usage details."
        ) from error


@function("guid")
def _guid(first: str, *more: str) -> str:
    return hashes.guid((first, *more))


@function("uniqueString")
def _unique_string(first: str, *more: str) -> str:
    return hashes.unique_string((first, *more))


@in_environment("newGuid")
def _new_guid(env: Environment) -> str:
    if not env.defaults:
        raise misplaced("newGuid")
    return env.scope.new_guid()


@function("toLower")
def _to_lower(text: str) -> str:
    return text.lower()


@function("toUpper")
def _to_upper(text: str) -> str:
    return text.upper()


@function("trim")
def _trim(text: str) -> str:
    return text.strip()


@function("startsWith")
def _starts_with(text: str, start: str) -> bool:
    """Without case."""
    return text.lower().startswith(start.lower())


@function("endsWith")
def _ends_with(text: str, end: str) -> bool:
    """Without case."""
    return text.lower().endswith(end.lower())


@function("like")
def _like(text: str, pattern: str) -> bool:
    """`*` stands for any characters; case counts (that and whether there are other signs is unverified)."""
    first, *rest = pattern.split("*")
    if not rest:
        return text == pattern
    last = rest.pop()
    if not text.startswith(first) or not text.endswith(last) or len(text) < len(first) + len(last):
        return False
    at = len(first)
    for part in rest:
        found = text.find(part, at, len(text) - len(last))
        if found < 0:
            return False
        at = found + len(part)
    return True


@function("substring")
def _substring(text: str, start: int, length: int | None = None) -> str:
    taken = len(text) - start if length is None else length
    if start < 0 or taken < 0 or start + taken > len(text):
        raise TemplateError(
            "Unable to evaluate template language function 'substring': the index and length parameters must refer to "
            f"a location within the string. The index parameter: '{start}', the length parameter: '{taken}', the "
            f"length of the string parameter: '{len(text)}'. "
            "Please see https://aka.ms/arm-function-substring for usage details."
        )
    return text[start : start + taken]


@function("padLeft")
def _pad_left(value: str | int, length: int, sign: str = " ") -> str:
    if len(sign) != 1:
        raise invalid("padLeft", "the padding must be a single character")
    within(length, MOST_PRODUCED, "characters in the result of 'padLeft'")
    return str(value).rjust(length, sign)


@function("replace")
def _replace(text: str, old: str, new: str) -> str:
    if not old:
        raise invalid("replace", "the string to be replaced is empty")
    within(len(text) + text.count(old) * (len(new) - len(old)), MOST_PRODUCED, "characters in the result of 'replace'")
    return text.replace(old, new)


@function("split")
def _split(text: str, delimiter: str | list) -> list[str]:  # type: ignore[type-arg]
    delimiters = delimiter if isinstance(delimiter, list) else [delimiter]
    for each in delimiters:
        if not isinstance(each, str):
            raise wrong_type("split", 1, (str,), each)
    pattern = "|".join(re.escape(each) for each in delimiters if each)
    return re.split(pattern, text) if pattern else [text]


@function("join")
def _join(items: list, delimiter: str) -> str:  # type: ignore[type-arg]
    for each in items:
        if isinstance(each, list | dict):
            raise wrong_type("join", 0, (str, int, bool), each)
    texts = [text_of(each) for each in items]
    within(sum(map(len, texts)) + len(delimiter) * len(texts), MOST_PRODUCED, "characters in the result of 'join'")
    return delimiter.join(texts)
