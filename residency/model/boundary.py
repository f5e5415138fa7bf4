"""What counts as inside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from residency.model.places import Place
from residency.model.verdicts import Kind


@dataclass(frozen=True, kw_only=True, slots=True)
class Boundary:
    """The countries that data must stay in, and what may be anywhere.

    Attributes:
        name: how it is chosen on the command line.
        title: one line for reports.
        countries: ISO 3166-1 alpha-2 codes.
        free: classes of content that are nobody's data; a resource that holds no others may be anywhere.
        frameworks: the legal controls that a finding of a kind touches, by kind.
        digest: `sha256:…` of the file that says so.
    """

    name: str
    title: str
    countries: frozenset[str]
    free: frozenset[str]
    frameworks: Mapping[Kind, tuple[str, ...]] = field(default_factory=dict)
    digest: str

    def contains(self, place: Place) -> bool:
        """Whether everything that is at `place` is inside; a place confined to no country is not."""
        return bool(place.countries) and self.countries.issuperset(place.countries)

    def outside(self, places: tuple[Place, ...]) -> tuple[Place, ...]:
        """Those of `places` that are not inside, in their order."""
        return tuple(place for place in places if not self.contains(place))
