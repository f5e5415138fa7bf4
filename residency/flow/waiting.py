"""Rows that are clean if what they lead to is clean: decided when everything has been read.

Hundreds of thousands of rows may wait, so of each no more is kept than a few numbers: it is read again if it turns out
that it must be looked at in full.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from residency.catalogue.entry import Entry, Fact, How, Reads
from residency.catalogue.leads import lead_of
from residency.catalogue.screening import Look
from residency.flow.ledger import Ledger
from residency.flow.references import ids_above, names_near, nearest_above
from residency.model.places import Place
from residency.model.rows import RawRow
from residency.model.verdicts import CARRIERS, Kind

_FOLLOWED = CARRIERS | {Kind.KEY}
"""Kinds of references that go on through what they lead to; all others end there."""
_TOP_LEVEL = 8
"""Slashes in the id of a resource of a group that has no parent."""
_IS_FOLLOWED, _IS_BOUND, _IS_PARENT, _FLAGS = 1, 2, 4, 3
_UNASKED, _NOBODY, _INSIDE, _OUTSIDE = object(), object(), object(), object()


class _Lead(NamedTuple):
    """The hashes of the names that a reference may mean, best first, and what it means if nothing has one of them."""

    keys: tuple[int, ...]
    otherwise: object


class Clean(NamedTuple):
    """What a screen found clean: see `Waiting.add`. Rows that are alike share one."""

    entry: Entry
    passes: int
    others: int
    place: Place | None


class Waiting:
    """The rows that wait."""

    def __init__(self, ledger: Ledger, look: Look, again: Callable[[int], RawRow] | None) -> None:
        """Start with none.

        Args:
            ledger: knows every row that is not looked at in full.
            look: knows the boundary and the hosts.
            again: reads a row again by its token; rows without a token are held.
        """
        self._ledger, self._look, self._again = ledger, look, again
        self._held: dict[int, RawRow] = {}
        self._keys, self._tokens, self._lines = array("q"), array("q"), array("q")
        self._sorts, self._ends, self._refs = array("H"), array("L"), array("L")
        self._kinds: dict[tuple[int, tuple[int, int], int], int] = {}
        self._cleans: list[Clean] = []
        self._names: dict[int, tuple[int, ...]] = {}
        self._known: dict[Reads, dict[int, int]] = {reads: {} for reads in Reads}
        self._parents: dict[str | None, int] = {}
        self._leads: list[_Lead] = []
        self._doubtful: set[int] = set()

    def add(
        self,
        node: str,
        names: Sequence[int],
        refs: list[Any],
        entry: Entry,
        counts: tuple[int, int],
        place: Place | None,
        raw: RawRow,
    ) -> None:
        """Let a row wait.

        Args:
            node: its folded id.
            names: the hashes of what else it answers to.
            refs: its references, three items each: index of the fact, value, and what fills the fact's path.
            entry: its type.
            counts: how many of its flows pass, and how many do not apply.
            place: where it is, if it is located itself; rows of the same place pass the same object.
            raw: the row.
        """
        number, key = len(self._keys), hash(node)
        alike = (id(entry), counts, id(place))
        sort = self._kinds.setdefault(alike, len(self._cleans))
        if sort == len(self._cleans):
            self._cleans.append(Clean(entry, *counts, place))
        self._keys.append(key)
        self._sorts.append(sort)
        if raw.token is None or self._again is None:
            self._held[number] = raw
        self._tokens.append(raw.token or 0)
        self._lines.append(raw.line or 0)
        if names:
            self._names[number] = tuple(names)
        if not self._ledger.wait((key, *names), number):
            self._doubtful.add(number)
        facts = entry.facts
        for at in range(0, len(refs), 3):
            fact = facts[refs[at]]
            flags = (_IS_FOLLOWED if fact.kind in _FOLLOWED else 0) | (_IS_BOUND if fact.is_bound else 0)
            self._refs.append(self._lead(fact, refs[at + 1], node) << _FLAGS | flags)
        if entry.is_located_by_others:
            self._refs.append(self._above(node) << _FLAGS | _IS_PARENT)
        self._ends.append(len(self._refs))

    def _lead(self, fact: Fact, value: str, node: str) -> int:
        known = self._known[fact.reads]
        key = hash(value)
        number = known.get(key)
        if number is not None:
            return number
        lower = value.lower()
        if lower.startswith("/subscriptions/") and lower.count("/") == _TOP_LEVEL and "/locations/" not in lower:
            known[key] = number = self._new(_Lead((hash(lower),), _NOBODY))
            return number
        lead = lead_of(fact.reads, value, self._look.hosts, fact.named)
        names = [above for name in lead.names for above in ((name, *ids_above(name)) if name[0] == "/" else (name,))]
        otherwise = _NOBODY
        if lead.states is not None and not lead.is_control:
            otherwise = _INSIDE if self._look.boundary.contains(lead.states) else _OUTSIDE
        number = self._new(_Lead(tuple(map(hash, (*names, *names_near(lead, node)))), otherwise))
        if not lead.bare:  # what a bare name stands for depends on who says it
            known[key] = number
        return number

    def _above(self, node: str) -> int:
        nearest = nearest_above(node)
        number = self._parents.get(nearest)
        if number is None:
            number = self._parents[nearest] = self._new(_Lead(tuple(map(hash, ids_above(node))), _NOBODY))
        return number

    def _new(self, lead: _Lead) -> int:
        self._leads.append(lead)
        return len(self._leads) - 1

    def decide(self, kept: Mapping[int, Place | None]) -> list[RawRow]:
        """Settle the rows of which everything passes, however far one follows, and hand back the others.

        Args:
            kept: hashes of the names of what is looked at in full -> its place, where that is plainly inside.
        """
        survey = _Survey(self, self._ledger, kept)
        doubtful = survey.doubtful()
        others = sorted(doubtful)
        places = [survey.place(number) for number in range(len(self._keys))]
        for number in others:
            self._ledger.lose((self._keys[number], *self._names.get(number, ())), number)
        for number, place in enumerate(places):
            if number not in doubtful:
                sort = self._cleans[self._sorts[number]]
                names = self._names.get(number, ())
                self._ledger.settle(self._keys[number], names, place, sort.passes, sort.others)
        return [self._row(number) for number in others]

    def _row(self, number: int) -> RawRow:
        if number in self._held:
            return self._held[number]
        if self._again is None:
            raise AssertionError("a row without a token is held")
        return self._again(self._tokens[number])._replace(line=self._lines[number] or None)


class _Survey:
    """Goes through waiting rows once everything has been read."""

    def __init__(self, rows: Waiting, ledger: Ledger, kept: Mapping[int, Place | None]) -> None:
        self._rows, self._ledger, self._kept = rows, ledger, kept
        self._targets: list[object] = [_UNASKED] * len(rows._leads)
        self._found: set[int] = set(rows._doubtful)
        self._leaking: list[int] = []
        self._dependants: dict[int, list[int]] = {}

    def doubtful(self) -> set[int]:
        start = 0
        for number, end in enumerate(self._rows._ends):
            self._look_at(number, self._rows._refs[start:end])
            start = end
        queue, seen = self._leaking, set(self._leaking)
        while queue:
            for dependant in self._dependants.get(queue.pop(), ()):
                if dependant not in seen:
                    seen.add(dependant)
                    queue.append(dependant)
        return self._found | seen

    def _look_at(self, number: int, refs: array[int]) -> None:
        rows = self._rows
        if rows._keys[number] in self._kept:
            self._found.add(number)
        for ref in refs:
            target = self._target(ref >> _FLAGS)
            if ref & _IS_PARENT:
                self._find_place(number, ref >> _FLAGS)
            elif target is _NOBODY:
                if not (ref & _IS_BOUND and self.place(number) is not None):
                    self._found.add(number)
            elif target is _OUTSIDE:
                self._found.add(number)
                if ref & _IS_FOLLOWED:
                    self._leaking.append(number)
            elif isinstance(target, int):
                self._follow(number, target, followed=bool(ref & _IS_FOLLOWED))

    def _find_place(self, number: int, parent: int) -> None:
        """A row that others locate is clean only where they are inside, or where it is nowhere and only refers."""
        rows = self._rows
        if self.place(number) is not None:
            return
        start = rows._ends[number - 1] if number else 0
        clean = rows._cleans[rows._sorts[number]]
        only_refers = clean.passes == rows._ends[number] - start - 1
        is_free = clean.entry.holds <= rows._look.boundary.free and self._target(parent) is _NOBODY
        if not only_refers or (rows._leads[parent].keys and not is_free):
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
            clean = self._rows._cleans[self._rows._sorts[other]]
            if known or clean.entry.how is not How.PARENT:
                return
            above = self._target(self._rows._refs[self._rows._ends[other] - 1] >> _FLAGS)
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
            keys, otherwise = self._rows._leads[lead]
            known = (key for key in keys if key in self._kept or self._ledger.has(key))
            target = self._targets[lead] = next(known, otherwise)
        return target

    def place(self, number: int) -> Place | None:
        """Where a row is, if that is plainly inside; ids above are shorter, so this ends."""
        rows = self._rows
        while True:
            clean = rows._cleans[rows._sorts[number]]
            if clean.place is not None or not clean.entry.is_located_by_others:
                return clean.place
            above = self._target(rows._refs[rows._ends[number] - 1] >> _FLAGS)
            if not isinstance(above, int):
                return None
            if above in self._kept:
                return self._kept[above]
            parent = self._ledger.waiting(above)
            if parent is None:
                return self._ledger.of(above).place
            number = parent
