"""Rows that are clean if what they lead to is clean: decided when everything has been read.

Hundreds of thousands of rows may wait, so of each no more is kept than a few numbers: it is read again if it turns out
that it must be looked at in full.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from residency.catalogue.entry import Entry, Fact, Reads
from residency.catalogue.leads import lead_of
from residency.catalogue.screening import Look
from residency.flow.ledger import LOST, Ledger
from residency.flow.lines import Sighted, Way
from residency.flow.references import ids_above, names_near, nearest_above
from residency.flow.survey import FLAGS, INSIDE, IS_BOUND, IS_FOLLOWED, IS_PARENT, NOBODY, OUTSIDE, Survey
from residency.model.places import Place
from residency.model.rows import RawRow
from residency.model.verdicts import CARRIERS, Kind

_FOLLOWED = CARRIERS | {Kind.KEY}
"""Kinds of references that go on through what they lead to; all others end there."""
_TOP_LEVEL = 8
"""Slashes in the id of a resource of a group that has no parent."""


class Meaning(NamedTuple):
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
    """The rows that wait.

    Attributes:
        look: knows the boundary and the hosts.
        keys: of each row, the hash of its folded id.
        sorts: of each row, the number of what its screen found, in `cleans`.
        ends: of each row, where its references end in `refs`.
        refs: of each reference, the number of its lead in `leads`, and flags below that.
        cleans: what screens found.
        leads: what references mean.
        doubtful: rows that share a name with another row.
    """

    def __init__(self, ledger: Ledger, look: Look, again: Callable[[int], RawRow] | None) -> None:
        """Start with none.

        Args:
            ledger: knows every row that is not looked at in full.
            look: knows the boundary and the hosts.
            again: reads a row again by its token; rows without a token are held.
        """
        self._ledger, self.look, self._again = ledger, look, again
        self._held: dict[int, RawRow] = {}
        self.keys, self._tokens, self._lines = array("q"), array("q"), array("I")
        self.sorts, self.ends, self.refs = array("I"), array("I"), array("I")
        self.cleans: list[Clean] = []
        self._known: dict[Reads, dict[int, int]] = {reads: {} for reads in Reads}
        self._parents: dict[str | None, int] = {}
        self.leads: list[Meaning] = []
        self.doubtful: set[int] = set()

    def add(self, sighted: Sighted, entry: Entry, raw: RawRow) -> None:
        """Let a row wait.

        Args:
            sighted: what its screen found.
            entry: its type.
            raw: the row.
        """
        kind, node, names, place, passes, others, refs = sighted
        number, key = len(self.keys), hash(node)
        alike = (passes, others, id(place))
        sort = kind.sorts.get(alike)
        if sort is None:
            sort = kind.sorts[alike] = len(self.cleans)
            self.cleans.append(Clean(entry, passes, others, place))
        self.keys.append(key)
        self.sorts.append(sort)
        token = raw[4]
        if token is None or self._again is None:
            self._held[number] = raw
        self._tokens.append(token or 0)
        self._lines.append(raw[3] or 0)
        if names:
            if not self._ledger.wait((key, *names), number):
                self.doubtful.add(number)
        elif not self._ledger.wait_alone(key, number):
            self.doubtful.add(number)
        for at in range(0, len(refs), 3):
            way = kind.ways.get(refs[at])
            if way is None:
                way = kind.ways[refs[at]] = self._way(entry.facts[refs[at]])
            known, flags, fact = way
            value = refs[at + 1]
            lead = known.get(hash(value))
            if lead is None:
                lead = self._lead(known, fact, value, node)
            self.refs.append(lead << FLAGS | flags)
        if kind.by_others:
            self.refs.append(self._above(node) << FLAGS | IS_PARENT)
        self.ends.append(len(self.refs))

    def _way(self, fact: Fact) -> Way:
        flags = (IS_FOLLOWED if fact.kind in _FOLLOWED else 0) | (IS_BOUND if fact.is_bound else 0)
        return Way(self._known[fact.reads], flags, fact)

    def _lead(self, known: dict[int, int], fact: Fact, value: str, node: str) -> int:
        key = hash(value)
        lower = value.lower()
        if lower.startswith("/subscriptions/") and lower.count("/") == _TOP_LEVEL and "/locations/" not in lower:
            known[key] = number = self._new(Meaning((hash(lower),), NOBODY))
            return number
        lead = lead_of(fact.reads, value, self.look.hosts, fact.named)
        names = [above for name in lead.names for above in ((name, *ids_above(name)) if name[0] == "/" else (name,))]
        otherwise = NOBODY
        if lead.states is not None and not lead.is_control:
            otherwise = INSIDE if self.look.boundary.contains(lead.states) else OUTSIDE
        number = self._new(Meaning(tuple(map(hash, (*names, *names_near(lead, node)))), otherwise))
        if not lead.bare:  # what a bare name stands for depends on who says it
            known[key] = number
        return number

    def _above(self, node: str) -> int:
        nearest = nearest_above(node)
        number = self._parents.get(nearest)
        if number is None:
            number = self._parents[nearest] = self._new(Meaning(tuple(map(hash, ids_above(node))), NOBODY))
        return number

    def _new(self, lead: Meaning) -> int:
        self.leads.append(lead)
        return len(self.leads) - 1

    def decide(self, kept: Mapping[int, Place | None]) -> Iterator[RawRow]:
        """Settle the rows of which everything passes, however far one follows, and hand back the others, one by one.

        Args:
            kept: hashes of the names of what is looked at in full -> its place, where that is plainly inside.
        """
        survey = Survey(self, self._ledger, kept)
        doubtful = survey.doubtful()
        codes = array("l")
        known: dict[int, int] = {}
        for number, sort in enumerate(self.sorts):
            code = LOST if number in doubtful else known.get(sort, LOST)
            if code == LOST and number not in doubtful:
                clean = self.cleans[sort]
                by_others = clean.entry.is_located_by_others
                place = survey.place(number) if by_others else clean.place
                code = self._ledger.code(place, clean.passes, clean.others)
                if not by_others:
                    known[sort] = code
            codes.append(code)
        self._ledger.conclude(self.keys, codes)
        rows = [(self._held.get(number), self._tokens[number], self._lines[number]) for number in sorted(doubtful)]
        again = self._again
        return (raw or _on_line(again, token, line) for raw, token, line in rows)


def _on_line(again: Callable[[int], RawRow] | None, token: int, line: int) -> RawRow:
    if again is None:
        raise AssertionError("a row without a token is held")
    return again(token)._replace(line=line or None)
