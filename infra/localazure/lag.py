"""Readers that see the past: what changes in the store reaches them as late as a lag says."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Lock
from typing import Protocol

from infra.localazure.clock import SYSTEM, Clock
from infra.localazure.store import ChangeReader, Changes, Record


class Listing(Protocol):
    """What lists are made from: the store, or its past."""

    def by_type(self, arm_type: str, scope: str, *, after: str = "", limit: int = -1) -> Sequence[Record]:
        """Visible records of a folded type below a folded scope, by id, from behind the id `after`."""

    def listed(self, scope: str, *, after: str = "", limit: int = -1) -> Sequence[Record]:
        """Visible tracked resources below a folded scope, by id, from behind the id `after`."""


class Feed:
    """The changes of a store in their order, for one reader, on any thread.

    Args:
        store: the SQLite file.
        lag: by how many seconds the reader is behind, at a moment.
        clock: tells the moment of reading.
    """

    def __init__(self, store: Path, lag: Callable[[float], float] = lambda _: 0.0, clock: Clock = SYSTEM) -> None:
        self._store, self._lag, self._clock = store, lag, clock
        self._reader: ChangeReader | None = None
        self._seen = 0
        self._held: deque[tuple[float, Changes]] = deque()
        self._is_lagging = False
        self._lock = Lock()

    def note(self, now: float) -> None:
        """Date what has changed since the last note; called before and after whatever may change something.

        What stood when a lag began is seen at once.
        """
        was_lagging, self._is_lagging = self._is_lagging, self._lag(now) > 0
        if self._is_lagging or was_lagging:
            self._hold(now if was_lagging else 0.0)

    def ready(self) -> Iterator[Changes]:
        """The changes that the reader sees by now; one whose reader fails comes again."""
        now = self._clock()
        self._hold(now)
        horizon = now - self._lag(now)
        while self._held and self._held[0][0] <= horizon:
            yield self._held[0][1]
            self._held.popleft()

    def close(self) -> None:
        """Close the file."""
        if self._reader:
            self._reader.close()

    def _hold(self, moment: float) -> None:
        with self._lock:
            self._reader = self._reader or ChangeReader(self._store)
            changes = self._reader.since(self._seen)
            if changes.upto != self._seen:
                self._seen = changes.upto
                self._held.append((moment, changes))


class Past:
    """The store's lists as they were; all of it is in memory from the first time on that somebody asks.

    Args:
        feed: of the store.
    """

    def __init__(self, feed: Feed) -> None:
        self.feed = feed
        self._records: dict[str, Record] = {}

    def by_type(self, arm_type: str, scope: str, *, after: str = "", limit: int = -1) -> list[Record]:
        """As the store's."""
        return self._found(scope, after, limit, lambda record: record.type == arm_type)

    def listed(self, scope: str, *, after: str = "", limit: int = -1) -> list[Record]:
        """As the store's."""
        return self._found(scope, after, limit, lambda record: record.listed)

    def _found(self, scope: str, after: str, limit: int, is_meant: Callable[[Record], bool]) -> list[Record]:
        for changes in self.feed.ready():
            self._records.update((record.id, record) for record in changes.put)
            for gone in changes.gone:
                self._records.pop(gone, None)
        below = f"{scope.rstrip('/')}/"
        ids = sorted(each for each, record in self._records.items() if each.startswith(below) and is_meant(record))
        found = [self._records[each] for each in ids if each > after]
        return found if limit < 0 else found[:limit]
