"""The seam between Resource Graph's HTTP form and whatever runs the queries."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass


class QueryError(Exception):
    """The query text is not valid, or uses what the engine does not know; the message says where."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column of a result; `type` is Resource Graph's word for it: string, integer, number, boolean or object."""

    name: str
    type: str


@dataclass(frozen=True, kw_only=True)
class Table:
    """A whole result: each row holds one JSON text a column."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[bytes, ...], ...]


class GraphEngine(ABC):
    """Runs queries over the estate as it is now. One call at a time; callers may be on any thread."""

    @abstractmethod
    def query(self, text: str) -> Table:
        """Run a query.

        Args:
            text: KQL over Resources, ResourceContainers and AuthorizationResources.

        Raises:
            QueryError: the text is not valid.
        """

    @abstractmethod
    def close(self) -> None:
        """Let go of what the engine holds."""
