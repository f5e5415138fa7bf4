"""What a stream of JSON yields."""

from __future__ import annotations

from typing import Any, NamedTuple

MAX_ITEM = 256 << 20
"""The largest single item, in bytes of UTF-8: 256 MiB."""
NOT_UTF8 = "is not UTF-8 (PowerShell: write it with Out-File -Encoding utf8)"
"""What is wrong with text in the code page of a machine."""


class Item(NamedTuple):
    """One decoded value, the line that it begins at, and the byte, where the file can be read from there again."""

    value: Any
    line: int
    at: int | None = None


class BrokenLine(NamedTuple):
    """An item that is not JSON, and the line that it begins at."""

    line: int
    reason: str
