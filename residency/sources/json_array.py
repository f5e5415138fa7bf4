"""The items of one JSON array, each decoded when it is complete: a file of any size, one item held at a time."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any, NoReturn

import orjson

from residency.sources.interface import SourceError
from residency.sources.json_items import MAX_ITEM, NOT_UTF8, BrokenLine, Item

_CHUNK = 1 << 20
_BLANKS = " \t\r\n"
_NEAR = 64
"""A fault so close to the end of what was read may be none: the rest of a word or of a number is still to come."""

_WORDS = ("true", "false", "null")


class JsonArray:
    """Reads arrays from UTF-8 text: one, or several one after the other as appending to a file leaves them."""

    def __init__(self, name: str, file: io.BufferedReader[Any], line: int) -> None:
        """Take a file that is at the `[`, what to call it in errors, and the line that it is at."""
        self._name, self._line = name, line
        self._file = io.TextIOWrapper(file, "utf-8", newline="")
        self._window, self._at = "", 0
        self._decoder = json.JSONDecoder(parse_constant=_refuse)

    def items(self) -> Iterator[Item | BrokenLine]:
        """Yield every item with its line.

        Raises:
            SourceError: broken where no next item can be found, or cut off; the message names file and line.
        """
        while self._next() == "[":
            self._at += 1
            if self._next() == "]":
                self._at += 1
                continue
            while True:
                yield self._item()
                sign = self._next()
                self._at += 1
                if sign == "]":
                    break
                if sign != ",":
                    raise self._fault(f"expected ',' or ']' but found {sign!r}" if sign else "")
        if self._next():
            raise self._fault(f"text after the array: {self._window[self._at : self._at + 20]!r}")

    def _next(self) -> str:
        """The next sign that is no blank; empty at the end of the file."""
        while True:
            rest = len(self._window) - self._at
            while rest and self._window[self._at] in _BLANKS:
                self._line += self._window[self._at] == "\n"
                self._at += 1
                rest -= 1
            if rest:
                return self._window[self._at]
            if not self._fill():
                return ""

    def _fill(self) -> bool:
        """Read on; False at the end of the file."""
        rest = self._window[self._at :]
        try:
            more = self._file.read(max(_CHUNK, len(rest)))
        except UnicodeDecodeError as error:
            raise SourceError(f"{self._name} {NOT_UTF8} after line {self._line}") from error
        self._window, self._at = rest + more, 0
        return bool(more)

    def _item(self) -> Item | BrokenLine:
        self._next()
        line = self._line
        while True:
            try:
                value, end = self._decoder.raw_decode(self._window, self._at)
            except json.JSONDecodeError as error:
                offset = error.pos - self._at
                is_open = len(self._window) - error.pos < _NEAR or error.msg.startswith("Unterminated")
                if not is_open or len(self._window) - self._at > MAX_ITEM or not self._fill():
                    raise self._broken(error.msg, self._at + offset) from error
            except _NoJsonError as error:
                raise self._fault(str(error)) from error
            except ValueError as error:  # Python refuses to make a number of more than 4,300 digits
                raise self._fault("a number of thousands of digits") from error
            except RecursionError as error:
                raise SourceError(f"{self._name} is nested too deep at line {line}: no resource of Azure is") from error
            else:
                break
        start, self._at = self._at, end
        self._line += self._window.count("\n", start, end)
        return _checked(Item(value, line), self._window, start, end)

    def _broken(self, what: str, at: int) -> SourceError:
        """What is wrong at a place of the window."""
        rest = self._window[at : at + _NEAR].rstrip()
        is_cut = what.startswith("Unterminated") or any(word.startswith(rest) for word in _WORDS)
        self._line += self._window.count("\n", self._at, at)
        return self._fault("" if is_cut else what)

    def _fault(self, what: str) -> SourceError:
        if what:
            return SourceError(f"{self._name} is not JSON at line {self._line} ({what})")
        return SourceError(f"{self._name} is cut off at line {self._line}: write it again")


class _NoJsonError(Exception):
    """`NaN` or `Infinity`."""


def _refuse(word: str) -> NoReturn:
    raise _NoJsonError(f"{word} is no number in JSON")


def _checked(item: Item, text: str, start: int, end: int) -> Item | BrokenLine:
    """The item, unless a text in it is half of a sign, which no report could show."""
    if text.find("\\ud", start, end) < 0 and text.find("\\uD", start, end) < 0:
        return item
    try:
        orjson.loads(text[start:end])
    except orjson.JSONDecodeError as error:
        return BrokenLine(item.line, f"is not JSON at line {item.line + error.lineno - 1} ({error.msg})")
    return item
