"""A JSON document from a file or from standard input: read whole, within limits, and named in every error."""

from __future__ import annotations

import codecs
import hashlib
import sys
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from residency.sources.interface import SourceError

MAX_BYTES = 2 << 30
"""The largest document read, unpacked: 2 GiB, some two million resources."""

_GZIP = b"\x1f\x8b"
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """What was read.

    Attributes:
        name: the file as the user named it, or `standard input`.
        value: the decoded JSON.
        digest: `sha256:…` of the bytes as they were read, before unpacking.
        of_lines: whether `value` is the list of the text's lines, each of which is JSON.
    """

    name: str
    value: Any
    digest: str
    of_lines: bool = False


def read_document(target: str, *, max_bytes: int = MAX_BYTES, lines: bool = False) -> Document:
    """Read and decode a document; gzip is unpacked, and the byte order marks that Windows shells write are understood.

    Args:
        target: a path, or `-` for standard input.
        max_bytes: refuse more than this, packed or unpacked.
        lines: read JSON Lines too; a last line that was cut off is left out then.

    Raises:
        SourceError: not readable, too large, empty, not text or not JSON; the message names file and place.
    """
    name = "standard input" if target == "-" else target
    raw = _read(target, name, max_bytes)
    text = _as_utf8(_unpack(raw, name, max_bytes), name)
    if not text.strip():
        raise SourceError(f"{name} is empty: the command that should have written it probably failed, run it again")
    digest = f"sha256:{hashlib.sha256(raw).hexdigest()}"
    if lines and _is_lines(text):
        return Document(name=name, value=_decode_lines(text, name), digest=digest, of_lines=True)
    return Document(name=name, value=_decode(text, name), digest=digest)


def _read(target: str, name: str, max_bytes: int) -> bytes:
    try:
        if target == "-":
            raw = sys.stdin.buffer.read(max_bytes + 1)
        else:
            with Path(target).open("rb") as file:
                raw = file.read(max_bytes + 1)
    except OSError as error:
        raise SourceError(f"cannot read {name}: {error.strerror or error}") from error
    if len(raw) > max_bytes:
        raise _too_large(name, max_bytes)
    return raw


def _unpack(raw: bytes, name: str, max_bytes: int) -> bytes:
    if not raw.startswith(_GZIP):
        return raw
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        text = unpacker.decompress(raw, max_bytes + 1)
    except zlib.error as error:
        raise SourceError(f"{name} is gzip but damaged ({error}): fetch it again") from error
    if len(text) > max_bytes:
        raise _too_large(name, max_bytes)
    if not unpacker.eof:
        raise SourceError(f"{name} is gzip and cut off: fetch it again")
    return text


def _too_large(name: str, max_bytes: int) -> SourceError:
    return SourceError(f"{name} is larger than {max_bytes:,} bytes: check the stacks or subscriptions one by one")


def _as_utf8(text: bytes, name: str) -> bytes:
    if text.startswith(_UTF16):
        try:
            return text.decode("utf-16").encode()
        except UnicodeDecodeError as error:
            raise SourceError(f"{name} is damaged UTF-16 at byte {error.start}: write it as UTF-8") from error
    return text.removeprefix(codecs.BOM_UTF8)


def _is_lines(text: bytes) -> bool:
    """Whether the first line alone is an object, and more follows or it is the event of an engine."""
    first, _, rest = text.strip().partition(b"\n")
    try:
        value = orjson.loads(first)
    except orjson.JSONDecodeError:
        return False
    return isinstance(value, dict) and (bool(rest) or "sequence" in value)


def _decode_lines(text: bytes, name: str) -> list[Any]:
    values = []
    rows = text.rstrip().split(b"\n")
    for number, row in enumerate(rows, 1):
        try:
            values.append(orjson.loads(row) if row.strip() else {})
        except orjson.JSONDecodeError as error:
            if number == len(rows):
                break
            raise SourceError(f"{name} is not JSON at line {number} ({error.msg}): write it again") from error
    return values


def _decode(text: bytes, name: str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        if not error.doc:
            raise SourceError(f"{name} is no text (not UTF-8): give it a JSON file") from error
        if error.pos >= len(error.doc.rstrip()):
            raise SourceError(f"{name} is cut off at line {error.lineno}: write it again") from error
        place = f"line {error.lineno}, column {error.colno}"
        raise SourceError(f"{name} is not JSON at {place} ({error.msg}): write it again") from error


_KINDS: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"version", "deployment"}), "a Pulumi stack export: use `residency check state`"),
    (frozenset({"version", "checkpoint"}), "a Pulumi checkpoint: use `residency check state`"),
    (frozenset({"steps"}), "a Pulumi preview: use `residency check preview`"),
    (frozenset({"changeSummary"}), "a Pulumi preview: use `residency check preview`"),
    (frozenset({"terraform_version"}), "a Terraform state or plan: check what it deployed with `residency check live`"),
    (frozenset({"schema", "results"}), "a report of this checker: give it the file that the report is about"),
    (frozenset({"$schema", "runs"}), "a SARIF report: give it the file that the report is about"),
    (frozenset({"$schema", "contentVersion"}), "an ARM template: use `residency check export`"),
    (frozenset({"data", "count"}), "an answer of Resource Graph: use `residency check export`"),
    (frozenset({"value"}), "a list from Azure Resource Manager: use `residency check export`"),
)
"""Keys that tell a kind of document, and what to do with it; the first that fits holds."""


def looks_like(value: object) -> str:
    """Say what a document seems to be that is not what was asked for, and which command reads it."""
    if isinstance(value, list):
        return "a list: if it holds resources, use `residency check export`"
    if not isinstance(value, Mapping):
        return "a single value, no document"
    return next((what for keys, what in _KINDS if keys <= value.keys()), "a document of another tool")
