"""A file of JSON items, decoded one at a time: JSON lines, one array, or one document; in any encoding of a shell.

PowerShell writes UTF-16 with `>`, UTF-8 with or without a byte order mark, and UTF-32 if asked to. What is none of
these is an error that says which encoding to choose.
"""

from __future__ import annotations

import codecs
import gzip
import hashlib
import io
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import orjson

from residency.sources.interface import SourceError
from residency.sources.json_array import JsonArray
from residency.sources.json_items import MAX_ITEM, NOT_UTF8, BrokenLine, Item

_GZIP = b"\x1f\x8b"
_CHUNK = 1 << 20
_SNIFFED = 4096
_BLANKS = b" \t\r\n"
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class JsonStream:
    """Reads a file once.

    Attributes:
        name: the file as the user named it, or `standard input`.
        is_alone: whether the file is one single object.
        decode: what lines after the first are decoded with, in a file of lines of which every one can be read again.
    """

    def __init__(self, target: str) -> None:
        """Take a path, or `-` for standard input."""
        self.name = "standard input" if target == "-" else target
        self.is_alone = False
        self._target = target
        self._digest = hashlib.sha256()
        self._can_seek = target != "-"
        self._start = 0
        self._second: IO[bytes] | None = None
        self.decode: Callable[[bytes], Any] = orjson.loads

    def digest(self) -> str:
        """`sha256:…` of the bytes as they were read; complete once `items` is exhausted."""
        return f"sha256:{self._digest.hexdigest()}"

    def line_at(self, at: int) -> Any:
        """Decode the line that begins at a byte, `Item.at`, again.

        Raises:
            SourceError: the file has changed meanwhile.
        """
        try:
            if self._second is None:
                self._second = Path(self._target).open("rb")  # noqa: SIM115 - open as long as the stream is used
            self._second.seek(at)
            return orjson.loads(self._second.readline())
        except (OSError, orjson.JSONDecodeError) as error:
            raise SourceError(f"{self.name} changed while it was read: check it again") from error

    def items(self) -> Iterator[Item | BrokenLine]:
        """Yield every item.

        Raises:
            SourceError: not readable, empty, of an unknown encoding, or broken where no next item can be found.
        """
        try:
            with self._opened() as file:
                yield from self._items(file)
        except OSError as error:
            raise SourceError(f"cannot read {self.name}: {error.strerror or error}") from error
        except (zlib.error, EOFError) as error:
            raise SourceError(f"{self.name} is gzip but damaged or cut off: fetch it again") from error

    def _opened(self) -> io.BufferedReader[Any]:
        raw: IO[bytes] = sys.stdin.buffer if self._target == "-" else Path(self._target).open("rb")  # noqa: SIM115
        hashed: io.BufferedReader[Any] = io.BufferedReader(_Hashed(raw, self._digest), _CHUNK)
        if hashed.peek(2)[:2] == _GZIP:
            self._can_seek = False
            return io.BufferedReader(gzip.GzipFile(fileobj=hashed), _CHUNK)
        return hashed

    def _items(self, file: io.BufferedReader[Any]) -> Iterator[Item | BrokenLine]:
        start = file.peek(_SNIFFED)[:_SNIFFED]
        encoding = _encoding(start)
        if encoding:
            self._can_seek = False
            file = io.BufferedReader(_Recoded(self.name, file, encoding), _CHUNK)
        elif start.startswith(codecs.BOM_UTF8):
            self._start = len(file.read(len(codecs.BOM_UTF8)))
        line = 1 + self._skip_blanks(file)
        start = file.peek(1)[:20]
        if not start:
            advice = "the command that should have written it probably failed, run it again"
            raise SourceError(f"{self.name} is empty: {advice}")
        if start[:1] == b"[":
            yield from JsonArray(self.name, file, line).items()
        elif start[:1] == b"{":
            yield from self._lines(file, line)
        else:
            text = start.decode(errors="replace").strip().partition("\n")[0]
            raise SourceError(f"{self.name} is not JSON at line {line}: it begins with {text!r}")

    def _skip_blanks(self, file: io.BufferedReader[Any]) -> int:
        """Read up to the first byte that is no blank; the number of lines before it."""
        lines = 0
        while start := file.peek(1):
            blanks = file.read(len(start) - len(start.lstrip(_BLANKS)))
            self._start += len(blanks)
            lines += blanks.count(b"\n")
            if len(blanks) < len(start):
                break
        return lines

    def _lines(self, file: io.BufferedReader[Any], line: int) -> Iterator[Item | BrokenLine]:
        """One item a line; a file whose first line is no whole item is one document."""
        loads: Callable[[bytes], Any] = orjson.loads
        first = file.readline(MAX_ITEM)
        try:
            value = loads(first)
        except orjson.JSONDecodeError:
            yield self._document(first + file.read(MAX_ITEM - len(first) + 1), line)
            return
        self.is_alone = not file.peek(1).strip()
        at = self._start if self._can_seek else None
        yield Item(value, line, at)
        at = None if at is None else at + len(first)
        if at is not None:
            loads = self.decode
        make = tuple.__new__  # a million of them: what a named tuple's own constructor adds is felt
        for text in file:
            line += 1
            try:
                value = loads(text)
            except orjson.JSONDecodeError as error:
                if text.strip():
                    yield BrokenLine(line, _fault(error, text, line))
            else:
                yield make(Item, (value, line, at))
            if at is not None:
                at += len(text)

    def _document(self, text: bytes, line: int) -> Item:
        self.is_alone = True
        if len(text) > MAX_ITEM:
            raise SourceError(f"{self.name} is one object of more than {MAX_ITEM >> 20} MiB: write one resource a line")
        try:
            return Item(orjson.loads(text), line)
        except orjson.JSONDecodeError as error:
            raise SourceError(f"{self.name} {_fault(error, text, line)}") from error


def _encoding(start: bytes) -> str:
    """The encoding of a text that is not UTF-8, by its mark or by where its zeros are; empty for UTF-8."""
    marked = next((encoding for bom, encoding in _BOMS if start.startswith(bom)), "")
    if marked or b"\0" not in start[:4]:
        return marked
    if start[:1] == b"\0":
        return "utf-32-be" if start[1:2] == b"\0" else "utf-16-be"
    return "utf-32-le" if start[2:4] == b"\0\0" else "utf-16-le"


def _fault(error: orjson.JSONDecodeError, text: bytes, first: int) -> str:
    """What is wrong with a text that begins at a line of the file, and where in the file."""
    if not error.doc:  # it could not even be decoded
        return f"{NOT_UTF8} at line {_line_that_is_not_utf8(text, first)}"
    shown = error.doc.rstrip()
    if error.pos >= len(shown):
        return f"is cut off at line {first + shown.count(chr(10))}: write it again"
    return f"is not JSON at line {first + error.lineno - 1}, column {error.colno} ({error.msg})"


def _line_that_is_not_utf8(text: bytes, first: int) -> int:
    try:
        text.decode()
    except UnicodeDecodeError as error:
        return first + text.count(b"\n", 0, error.start)
    return first


class _Hashed(io.RawIOBase):
    """A file whose bytes are counted into a digest as they are read."""

    def __init__(self, file: IO[bytes], digest: Any) -> None:
        self._file, self._update = file, digest.update

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        count: int = self._file.readinto(buffer)  # type: ignore[attr-defined]  # every binary file has it
        self._update(memoryview(buffer)[:count])
        return count

    def close(self) -> None:
        if self._file is not sys.stdin.buffer:
            self._file.close()
        super().close()


class _Recoded(io.RawIOBase):
    """Another encoding's text as UTF-8."""

    def __init__(self, name: str, file: io.BufferedReader[Any], encoding: str) -> None:
        self._name, self._file, self._encoding = name, file, encoding
        self._line = 1
        self._decoder = codecs.getincrementaldecoder(encoding)()
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._rest:
            raw = self._file.read(_CHUNK)
            try:
                self._rest = self._decoder.decode(raw, final=not raw).encode()
            except UnicodeDecodeError as error:
                raise SourceError(
                    f"{self._name} is damaged {self._encoding.upper()} after line {self._line}: write it as UTF-8"
                ) from error
            self._line += self._rest.count(b"\n")
            if not raw:
                break
        count = min(len(buffer), len(self._rest))
        buffer[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count
