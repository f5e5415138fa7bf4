"""The expressions in a policy rule: `[concat('tags[', parameters('tagName'), ']')]`.

They are template expressions that fail less: a property that is not there is an empty text, as the built-in rules on
inherited tags rely on.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

_TOKEN = re.compile(
    r"\s*(?:(?P<text>'(?:[^']|'')*')|(?P<number>-?\d+(?:\.\d+)?)|(?P<name>[A-Za-z_]\w*)|(?P<sign>[()\[\].,]))"
)

Functions = Mapping[str, Callable[..., Any]]
"""By name in lower case. `if` is not among them: only the branch that is chosen is worked out."""


class ExpressionError(ValueError):
    """An expression cannot be read or worked out; the message says why."""


@dataclass(frozen=True, slots=True)
class Literal:
    """A text or a number."""

    value: Any


@dataclass(frozen=True, slots=True)
class Application:
    """A function and what it is given."""

    name: str
    arguments: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """A property of an object, or an item of a list."""

    of: Expression
    key: Expression


Expression = Literal | Application | Member


def is_expression(value: object) -> bool:
    """Whether a text is an expression: it stands in brackets, and the first is not doubled."""
    return isinstance(value, str) and value.startswith("[") and value.endswith("]") and not value.startswith("[[")


@lru_cache(maxsize=4096)
def parse(text: str) -> Expression:
    """Read an expression with its brackets.

    Raises:
        ExpressionError: it is not well formed.
    """
    parser = _Parser(text)
    parsed = parser.expression()
    parser.end()
    return parsed


def evaluate(expression: Expression, functions: Functions) -> Any:
    """Work an expression out.

    Raises:
        ExpressionError: a function is unknown, or cannot work with what it is given.
    """
    match expression:
        case Literal(value):
            return value
        case Member(of, key):
            return _member(evaluate(of, functions), evaluate(key, functions))
        case Application("if", arguments):
            condition, then, otherwise = arguments
            return evaluate(then if evaluate(condition, functions) is True else otherwise, functions)
        case Application(name, arguments):
            function = functions.get(name)
            if function is None:
                raise ExpressionError(f"the function '{name}' is not one of a policy rule")
            values = [evaluate(each, functions) for each in arguments]
            try:
                return function(*values)
            except (TypeError, ValueError, IndexError, ZeroDivisionError, AttributeError) as error:
                raise ExpressionError(f"the function '{name}' cannot work with what it is given: {error}") from error


def applications(expression: Expression) -> Iterator[Application]:
    """Every function that an expression applies."""
    match expression:
        case Application(_, arguments):
            yield expression
            for each in arguments:
                yield from applications(each)
        case Member(of, key):
            yield from applications(of)
            yield from applications(key)
        case Literal():
            return


def _member(value: Any, key: Any) -> Any:
    if isinstance(value, list) and isinstance(key, int):
        if not 0 <= key < len(value):
            raise ExpressionError(f"the list has {len(value)} items and none numbered {key}")
        return value[key]
    if isinstance(value, Mapping):
        return next((each for name, each in value.items() if name.lower() == str(key).lower()), "")
    return ""


class _Parser:
    """Recursive descent over the signs of one expression."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = list(_tokens(text[1:-1], text))
        self._at = 0

    def expression(self) -> Expression:
        kind, token = self._next()
        match kind:
            case "text":
                parsed: Expression = Literal(token[1:-1].replace("''", "'"))
            case "number":
                parsed = Literal(float(token) if "." in token else int(token))
            case "name":
                self._take("(")
                parsed = Application(token.lower(), tuple(self._arguments()))
            case _:
                raise self._wrong(token)
        while self._peek() in {".", "["}:
            if self._next()[1] == ".":
                parsed = Member(parsed, Literal(self._next()[1]))
            else:
                parsed = Member(parsed, self.expression())
                self._take("]")
        if isinstance(parsed, Application) and parsed.name == "if" and len(parsed.arguments) != 3:  # noqa: PLR2004
            raise self._wrong("if")
        return parsed

    def end(self) -> None:
        if self._at != len(self._tokens):
            raise self._wrong(self._tokens[self._at][1])

    def _arguments(self) -> Iterator[Expression]:
        if self._peek() == ")":
            self._at += 1
            return
        while True:
            yield self.expression()
            sign = self._next()[1]
            if sign == ")":
                return
            if sign != ",":
                raise self._wrong(sign)

    def _peek(self) -> str:
        return self._tokens[self._at][1] if self._at < len(self._tokens) else ""

    def _next(self) -> tuple[str, str]:
        if self._at == len(self._tokens):
            raise ExpressionError(f"the expression '{self._text}' ends too early")
        self._at += 1
        return self._tokens[self._at - 1]

    def _take(self, sign: str) -> None:
        kind, token = self._next()
        if kind != "sign" or token != sign:
            raise self._wrong(token)

    def _wrong(self, token: str) -> ExpressionError:
        return ExpressionError(f"the expression '{self._text}' is not well formed at '{token}'")


def _tokens(inner: str, text: str) -> Iterator[tuple[str, str]]:
    at, inner = 0, inner.rstrip()
    while at < len(inner):
        match = _TOKEN.match(inner, at)
        if match is None:
            raise ExpressionError(f"the expression '{text}' is not well formed at '{inner[at:].strip()[:20]}'")
        yield str(match.lastgroup), match[str(match.lastgroup)]
        at = match.end()
