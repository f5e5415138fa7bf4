"""What a reading came across, by name: settled rows with their place, and rows that wait for others.

A name is kept as its 64-bit hash, which is keyed anew in every process, so that a million names take no more than two
numbers each. Two of a million names share one with a probability of 3 in 100 million; the rows would be taken for one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from residency.model.places import Place
from residency.model.resources import Settled

LOST = -1
"""Stands for a waiting row that is looked at in full after all."""


class Ledger:
    """Names of rows. Codes from 0 on are kinds of settled rows; below `LOST` are the numbers of waiting rows."""

    __slots__ = ("_codes", "_concluded", "_counts", "_known", "_rows")

    def __init__(self) -> None:
        self._codes: dict[int, int] = {}
        self._known: dict[tuple[int, int, int], int] = {}
        self._rows: list[Settled] = []
        self._counts: list[int] = []
        self._concluded: Sequence[int] = ()

    def code(self, place: Place | None, passes: int, others: int) -> int:
        """What stands for settled rows of one kind: see `Settled`. Rows of the same place pass the same object."""
        alike = (id(place), passes, others)
        code = self._known.get(alike)
        if code is None:
            code = self._known[alike] = len(self._rows)
            self._rows.append(Settled(place, passes, others))
            self._counts.append(0)
        return code

    def settle(self, key: int, names: Iterable[int], code: int) -> None:
        """Settle a row. Of rows that share a folded id, one counts: the one with the most flows.

        Args:
            key: the hash of its folded id.
            names: the hashes of what else it answers to.
            code: of `code`.
        """
        codes, counts = self._codes, self._counts
        twin = codes.get(key, LOST)
        if twin < 0:
            counts[code] += 1
            codes[key] = code
        elif self._rows[twin].passes < self._rows[code].passes:
            counts[twin] -= 1
            counts[code] += 1
            codes[key] = code
        for name in names:
            codes[name] = codes[key]

    def wait_alone(self, key: int, number: int) -> bool:
        """As `wait`, for a row of one name."""
        code = LOST - 1 - number
        return self._codes.setdefault(key, code) == code

    def wait(self, keys: Iterable[int], number: int) -> bool:
        """Note that a row waits; False where another row has one of its names already."""
        code = LOST - 1 - number
        fresh = True
        for key in keys:
            if self._codes.setdefault(key, code) != code:
                fresh = False
        return fresh

    def conclude(self, keys: Sequence[int], codes: Sequence[int]) -> None:
        """Settle the rows that wait, all at once.

        Args:
            keys: by the number of each row, the hash of its folded id.
            codes: of each, of `code`; or `LOST` for one that is looked at in full after all, and not found here.
        """
        self._concluded = codes
        for number, (key, code) in enumerate(zip(keys, codes, strict=True)):
            if code == LOST:
                continue
            if self._codes[key] == LOST - 1 - number:
                self._codes[key] = code
                self._counts[code] += 1
            else:
                self.settle(key, (), code)

    def __contains__(self, name: object) -> bool:
        """Whether a row answers to a name."""
        return self._found(hash(name)) != LOST

    def __getitem__(self, name: str) -> Settled:
        """The settled row that answers to a name."""
        return self._rows[self._found(hash(name))]

    def _found(self, key: int) -> int:
        code = self._codes.get(key, LOST)
        return self._concluded[LOST - 1 - code] if code < LOST else code

    def has(self, key: int) -> bool:
        """Whether a row answers to the name of which this is the hash."""
        return key in self._codes

    def waiting(self, key: int) -> int | None:
        """The number of the waiting row that answers to the name of which this is the hash; None for a settled one."""
        code = self._codes[key]
        return LOST - 1 - code if code < LOST else None

    def of(self, key: int) -> Settled:
        """The settled row that answers to the name of which this is the hash."""
        return self._rows[self._codes[key]]

    def counts(self) -> Iterator[tuple[Settled, int]]:
        """Every kind of settled row, and how many there are of it."""
        return zip(self._rows, self._counts, strict=True)

    def discount(self, nodes: Iterable[str]) -> None:
        """Leave settled rows of these folded ids out of the counts, and let them still be referred to."""
        for code in map(self._found, {hash(node) for node in nodes}):
            if code != LOST:
                self._counts[code] -= 1
