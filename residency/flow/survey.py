"""Which of the rows that wait are clean, once everything has been read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from residency.catalogue.entry import How
from residency.flow.ledger import Ledger
from residency.model.places import Place

if TYPE_CHECKING:
    from residency.flow.waiting import Waiting

FLAGS = 3
"""Bits of a reference that are flags."""
IS_FOLLOWED, IS_BOUND, IS_PARENT = 1, 2, 4
NOBODY, INSIDE, OUTSIDE = object(), object(), object()
"""What a reference means that leads to nothing that was read: nothing, or the place that it states."""
_UNASKED = object()


class Survey:
    """Goes through waiting rows once everything has been read."""

    def __init__(self, rows: Waiting, ledger: Ledger, kept: Mapping[int, Place | None]) -> None:
        self._rows, self._ledger, self._kept = rows, ledger, kept
        self._targets: list[object] = [_UNASKED] * len(rows.leads)
        self._found: set[int] = set(rows.doubtful)
        self._leaking: list[int] = []
        self._dependants: dict[int, list[int]] = {}

    def doubtful(self) -> set[int]:
        """The numbers of the rows that are looked at in full after all."""
        rows, kept = self._rows, self._kept
        if not kept.keys().isdisjoint(rows.keys):
            self._found.update(number for number, key in enumerate(rows.keys) if key in kept)
        self._look_at_all()
        queue, seen = self._leaking, set(self._leaking)
        while queue:
            for dependant in self._dependants.get(queue.pop(), ()):
                if dependant not in seen:
                    seen.add(dependant)
                    queue.append(dependant)
        return self._found | seen

    def _look_at_all(self) -> None:
        """Look at every reference of every row; most lead to something that is inside, which a lead knows for all."""
        refs = self._rows.refs
        fine = [self._is_fine(lead) for lead in range(len(self._targets))]
        at = 0
        for number, end in enumerate(self._rows.ends):
            for ref in refs[at:end]:
                other = fine[ref >> FLAGS]
                if other is None:
                    self._look_at(number, ref)
                elif ref & IS_FOLLOWED and other >= 0:
                    self._depend(number, other)
            at = end

    def _is_fine(self, lead: int) -> int | None:
        """None where more is to be asked of a lead; else the number of the waiting row that it leads to, or -1."""
        target = self._target(lead)
        if target is INSIDE:
            return -1
        if not isinstance(target, int) or target in self._kept:
            return None
        other = self._ledger.waiting(target)
        place = self._ledger.of(target).place if other is None else self.place(other)
        if place is None:
            return None
        return -1 if other is None else other

    def _look_at(self, number: int, ref: int) -> None:
        target = self._target(ref >> FLAGS)
        if ref & IS_PARENT:
            self._find_place(number, ref >> FLAGS)
        elif target is NOBODY:
            if not (ref & IS_BOUND and self.place(number) is not None):
                self._found.add(number)
        elif target is OUTSIDE:
            self._found.add(number)
            if ref & IS_FOLLOWED:
                self._leaking.append(number)
        elif isinstance(target, int):
            self._follow(number, target, followed=bool(ref & IS_FOLLOWED))

    def _find_place(self, number: int, parent: int) -> None:
        """A row that others locate is clean only where they are inside, or where it is nowhere and only refers."""
        rows = self._rows
        if self.place(number) is not None:
            return
        start = rows.ends[number - 1] if number else 0
        clean = rows.cleans[rows.sorts[number]]
        only_refers = clean.passes == rows.ends[number] - start - 1
        is_free = clean.entry.holds <= rows.look.boundary.free and self._target(parent) is NOBODY
        if not only_refers or (rows.leads[parent].keys and not is_free):
            self._found.add(number)

    def _follow(self, number: int, target: int, *, followed: bool) -> None:
        """Note what it means for a row that a reference of its leads to something that was read."""
        if target in self._kept:
            if followed:
                self._leaking.append(number)
            elif self._kept[target] is None:
                self._found.add(number)
            return
        other = self._ledger.waiting(target)
        if other is None:
            if self._ledger.of(target).place is None:
                self._found.add(number)
            return
        if followed:
            self._depend(number, other)
        if self.place(other) is None:
            self._found.add(number)

    def _depend(self, number: int, other: int) -> None:
        """Note that a row leaks what another one leaks; and that one, if it is a child, what its parent leaks."""
        while True:
            known = other in self._dependants
            self._dependants.setdefault(other, []).append(number)
            clean = self._rows.cleans[self._rows.sorts[other]]
            if known or clean.entry.how is not How.PARENT:
                return
            above = self._target(self._rows.refs[self._rows.ends[other] - 1] >> FLAGS)
            if above in self._kept:
                self._leaking.append(other)
            parent = self._ledger.waiting(above) if isinstance(above, int) and above not in self._kept else None
            if parent is None:
                return
            number, other = other, parent

    def _target(self, lead: int) -> object:
        """The hash of the name of what a reference leads to, or what it means that nothing has the name."""
        target = self._targets[lead]
        if target is _UNASKED:
            keys, otherwise = self._rows.leads[lead]
            known = (key for key in keys if key in self._kept or self._ledger.has(key))
            target = self._targets[lead] = next(known, otherwise)
        return target

    def place(self, number: int) -> Place | None:
        """Where a row is, if that is plainly inside; ids above are shorter, so this ends."""
        rows = self._rows
        while True:
            clean = rows.cleans[rows.sorts[number]]
            if clean.place is not None or not clean.entry.is_located_by_others:
                return clean.place
            above = self._target(rows.refs[rows.ends[number] - 1] >> FLAGS)
            if not isinstance(above, int):
                return None
            if above in self._kept:
                return self._kept[above]
            parent = self._ledger.waiting(above)
            if parent is None:
                return self._ledger.of(above).place
            number = parent
