"""A file of JSON items, decoded one at a time: JSON lines, one array, or one document; in any encoding of a shell.

PowerShell writes UTF-16 with `>`, UTF-8 with or without a byte order mark, and UTF-32 if asked to. What is none of
these is an error that says which encoding to choose.
"""

from __future__ import annotations

import codecs
import gzip
import hashlib
import io
import json
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, NamedTuple

import orjson

from residency.sources.interface import SourceError

MAX_ITEM = 256 << 20
"""The largest single item, in bytes of UTF-8: 256 MiB."""
_GZIP = b"\x1f\x8b"
_CHUNK = 1 << 20
_SNIFFED = 4096
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Item(NamedTuple):
    """One decoded value, the line that it begins at, and the byte, where the file can be read from there again."""

    value: Any
    line: int
    at: int | None = None


class BrokenLine(NamedTuple):
    """A line that is not JSON."""

    line: int
    reason: str


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
        except UnicodeDecodeError as error:
            advice = "write it as UTF-8 (PowerShell: Out-File -Encoding utf8)"
            raise SourceError(
                f"{self.name} is not text in {error.encoding} near byte {error.start}: {advice}"
            ) from error

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
            file = io.BufferedReader(_Recoded(file, encoding), _CHUNK)
            start = file.peek(_SNIFFED)[:_SNIFFED]
        if start.startswith(codecs.BOM_UTF8):
            file.read(len(codecs.BOM_UTF8))
            self._start = len(codecs.BOM_UTF8)
            start = start[len(codecs.BOM_UTF8) :]
        first = start.lstrip()[:1]
        if not first and not file.peek(1):
            advice = "the command that should have written it probably failed, run it again"
            raise SourceError(f"{self.name} is empty: {advice}")
        if first == b"[":
            yield from self._array(file)
        elif first == b"{":
            yield from self._lines(file)
        else:
            raise SourceError(f"{self.name} is not JSON at line 1: it begins with {start.strip()[:20]!r}")

    def _lines(self, file: io.BufferedReader[Any]) -> Iterator[Item | BrokenLine]:
        """One item a line; a file whose first line is no whole item is one document."""
        loads = orjson.loads
        first = file.readline()
        try:
            value = loads(first)
        except orjson.JSONDecodeError:
            yield self._document(first + file.read(MAX_ITEM))
            return
        line = 1
        self.is_alone = not file.peek(1).strip()
        at = self._start if self._can_seek else None
        yield Item(value, line, at)
        at = None if at is None else at + len(first)
        loads = loads if at is None else self.decode
        make = tuple.__new__  # a million of them: what a named tuple's own constructor adds is felt
        for text in file:
            line += 1
            try:
                value = loads(text)
            except orjson.JSONDecodeError as error:
                if text.strip():
                    yield BrokenLine(line, f"column {error.colno} ({error.msg})")
            else:
                yield make(Item, (value, line, at))
            if at is not None:
                at += len(text)

    def _document(self, text: bytes) -> Item:
        self.is_alone = True
        try:
            return Item(orjson.loads(text), 1)
        except orjson.JSONDecodeError as error:
            raise SourceError(f"{self.name} {_fault(error)}") from error

    def _array(self, file: io.BufferedReader[Any]) -> Iterator[Item]:
        """The items of one array, each decoded when it is complete; only one is held at a time."""
        decoder = json.JSONDecoder()
        text = io.TextIOWrapper(file, "utf-8", newline="")
        window, line = text.read(_CHUNK).lstrip().removeprefix("["), 1
        while True:
            stripped = window.lstrip(" \t\r\n,")
            line += window.count("\n", 0, len(window) - len(stripped))
            window = stripped
            if window.startswith("]"):
                return
            try:
                value, end = decoder.raw_decode(window)
            except json.JSONDecodeError as error:
                more = text.read(max(_CHUNK, len(window)))
                if not more or len(window) > MAX_ITEM:
                    raise SourceError(f"{self.name} {_cut(error, window, line)}") from error
                window += more
                continue
            except RecursionError as error:
                raise SourceError(f"{self.name} is nested too deep at line {line}: no resource of Azure is") from error
            yield Item(value, line)
            line += window.count("\n", 0, end)
            window = window[end:] or text.read(_CHUNK)


def _encoding(start: bytes) -> str:
    """The encoding of a text that is not UTF-8, by its mark or by where its zeros are; empty for UTF-8."""
    marked = next((encoding for bom, encoding in _BOMS if start.startswith(bom)), "")
    if marked or b"\0" not in start[:4]:
        return marked
    if start[:1] == b"\0":
        return "utf-32-be" if start[1:2] == b"\0" else "utf-16-be"
    return "utf-32-le" if start[2:4] == b"\0\0" else "utf-16-le"


def _fault(error: orjson.JSONDecodeError) -> str:
    if error.pos >= len(error.doc.rstrip()):
        return f"is cut off at line {error.lineno}: write it again"
    return f"is not JSON at line {error.lineno}, column {error.colno} ({error.msg})"


def _cut(error: json.JSONDecodeError, window: str, line: int) -> str:
    place = line + error.lineno - 1
    if error.pos >= len(window.rstrip()) or "Unterminated" in error.msg:
        return f"is cut off in the item at line {line}: write it again"
    return f"is not JSON at line {place}, column {error.colno} ({error.msg})"


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

    def __init__(self, file: io.BufferedReader, encoding: str) -> None:
        self._file = file
        self._decoder = codecs.getincrementaldecoder(encoding)()
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._rest:
            raw = self._file.read(_CHUNK)
            self._rest = self._decoder.decode(raw, final=not raw).encode()
            if not raw:
                break
        count = min(len(buffer), len(self._rest))
        buffer[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count
