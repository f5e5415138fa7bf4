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


class Result(ABC):
    """What a query found, as it was when the query ran; its rows stay where they are until they are asked for.

    Attributes:
        columns: of every row.
        total: how many rows there are.
    """

    columns: tuple[Column, ...]
    total: int

    @abstractmethod
    def rows(self, start: int, count: int) -> list[tuple[bytes, ...]]:
        """Some rows in the result's order, each with one JSON text a column."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the rows."""


class GraphEngine(ABC):
    """Runs queries over the estate as it is now. One call at a time; callers may be on any thread."""

    @abstractmethod
    def query(self, text: str, subscriptions: frozenset[str] | None = None) -> Result:
        """Run a query; the caller closes the result.

        Args:
            text: KQL over Resources, ResourceContainers and AuthorizationResources.
            subscriptions: the ids, in lower case, of those whose rows are seen; None for all.

        Raises:
            QueryError: the text is not valid.
        """

    @abstractmethod
    def close(self) -> None:
        """Let go of what the engine holds."""
