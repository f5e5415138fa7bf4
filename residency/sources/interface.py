"""The seam every vantage stands behind."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from typing import Any

from residency.errors import ResidencyError
from residency.model.rows import Gap, RawRow, SourceInfo


class SourceError(ResidencyError):
    """The vantage cannot be read at all: no such file, not what it claims to be, no sign-in."""


class Source(ABC):
    """Reads one estate once."""

    @abstractmethod
    def read(self) -> Iterator[RawRow | Gap]:
        """Yield every resource as an ARM-shaped row, and a gap for whatever could not be read.

        Raises:
            SourceError: nothing at all can be read; the message says what to do.
        """

    def again(self, token: int) -> RawRow:
        """Read one row again.

        Args:
            token: the row's `RawRow.token`.

        Raises:
            SourceError: the row is no longer there.
        """
        raise SourceError(f"{type(self).__name__} cannot read row {token} again")

    def decode_with(self, decode: Callable[[bytes], Any]) -> None:  # noqa: B027 - most sources have no lines
        """Decode lines that hold one row each in this way, where rows can be read again.

        Args:
            decode: takes a line and makes its value as `orjson.loads` does, raising what that raises; or an object of
                its own, which is handed on as the body of a row.
        """

    @abstractmethod
    def info(self) -> SourceInfo:
        """What was read; complete once `read` is exhausted."""
