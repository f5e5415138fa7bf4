"""The template language: from the text of an expression to its tree.

A string is an expression when it begins with `[` and ends with `]`; `[[` begins a literal bracket. Inside stand
function calls, strings in single quotes (`''` is a quote), whole numbers, and `.name` or `[index]` behind a call.
Source: the page "Template syntax and expressions".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from residency.arm.template.errors import TemplateError
from residency.arm.template.limits import MOST_EXPRESSION_CHARACTERS, MOST_NESTING

_MOST_DIGITS = 19  # 64 bits
_TOKEN = re.compile(r"\s*(?:(?P<text>'(?:[^']|'')*')|(?P<number>-?\d+)|(?P<name>[A-Za-z_]\w*)|(?P<sign>[()\[\].,?]))")


@dataclass(frozen=True, slots=True)
class Literal:
    """A string or a whole number."""

    value: str | int


@dataclass(frozen=True, slots=True)
class Call:
    """A function call; `name` is `namespace.member` for a function that the template defines."""

    name: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Access:
    """`base.name` or `base[index]`; with `safe` (`.?name`, `[?index]`) what is missing is null."""

    base: Node
    index: Node
    safe: bool = False


Node = Literal | Call | Access


def is_expression(text: str) -> bool:
    """Whether a string of a template is an expression."""
    return text.startswith("[") and text.endswith("]") and not text.startswith("[[")


def unescaped(text: str) -> str:
    """A literal string of a template as it is meant."""
    return text[1:] if text.startswith("[[") else text


@lru_cache(maxsize=4096)
def parse(text: str) -> Node:
    """Read an expression with its outer brackets.

    Raises:
        TemplateError: the text does not follow the language, or is longer or deeper than is taken.
    """
    if len(text) > MOST_EXPRESSION_CHARACTERS:
        raise TemplateError(f"The language expression is longer than {MOST_EXPRESSION_CHARACTERS} characters.")
    reader = _Reader(text[1:-1])
    node = reader.node(0)
    if reader.peek():
        raise reader.wrong()
    return node


class _Reader:
    """A recursive descent over the tokens of one expression."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._tokens: list[tuple[str, str]] = []
        end = len(text.rstrip())
        while self._at < end:
            match = _TOKEN.match(text, self._at)
            if match is None:
                raise self.wrong()
            self._tokens.append((str(match.lastgroup), str(match[str(match.lastgroup)])))
            self._at = match.end()
        self._next = 0

    def peek(self) -> str:
        """The text of the next token; empty at the end."""
        return self._tokens[self._next][1] if self._next < len(self._tokens) else ""

    def node(self, depth: int) -> Node:
        if depth > MOST_NESTING:
            raise TemplateError(f"The language expression is nested deeper than {MOST_NESTING} levels.")
        kind, text = self._take()
        node: Node
        if kind == "text":
            node = Literal(text[1:-1].replace("''", "'"))
        elif kind == "number":
            if len(text) > _MOST_DIGITS:
                raise self.wrong()
            node = Literal(int(text))
        elif kind == "name":
            node = self._call(text, depth)
        else:
            raise self.wrong()
        return self._accesses(node, depth)

    def _call(self, name: str, depth: int) -> Node:
        while self.peek() == ".":
            self._take()
            name += "." + self._name()
        self._expect("(")
        arguments: list[Node] = []
        while self.peek() != ")":
            if arguments:
                self._expect(",")
            arguments.append(self.node(depth + 1))
        self._take()
        return Call(name, tuple(arguments))

    def _accesses(self, node: Node, depth: int) -> Node:
        steps = 0
        while self.peek() in {".", "["}:
            steps += 1
            if steps + depth > MOST_NESTING:
                raise TemplateError(f"The language expression is nested deeper than {MOST_NESTING} levels.")
            opened = self._take()[1]
            safe = self.peek() == "?"
            if safe:
                self._take()
            if opened == ".":
                node = Access(node, Literal(self._name()), safe)
            else:
                node = Access(node, self.node(depth + 1), safe)
                self._expect("]")
        return node

    def _take(self) -> tuple[str, str]:
        if self._next >= len(self._tokens):
            raise self.wrong()
        self._next += 1
        return self._tokens[self._next - 1]

    def _name(self) -> str:
        kind, text = self._take()
        if kind != "name":
            raise self.wrong()
        return text

    def _expect(self, sign: str) -> None:
        if self._take()[1] != sign:
            raise self.wrong()

    def wrong(self) -> TemplateError:
        shown = self._text if len(self._text) <= 200 else self._text[:200] + "…"  # noqa: PLR2004 - enough to find it
        return TemplateError(
            f"The language expression '[{shown}]' is not valid: the string is not a function call. "
            "Please see https://aka.ms/arm-functions for usage details."
        )
