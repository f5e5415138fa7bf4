"""How old a fact may be: noted after half a year, no longer a proof after a year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypeVar

from residency.catalogue.entry import Entry
from residency.model.boundary import Boundary
from residency.model.claims import Claim, Evidence
from residency.model.places import Unknown

NOTED_AFTER = 180
NO_PROOF_AFTER = 365
"""Days from the day on which somebody read the source."""

AnyClaim = TypeVar("AnyClaim", bound=Claim)


def age_of(evidence: Evidence, as_of: date) -> int:
    """Days from the reading of the source to the assessment; a claim that rests on no fact has no age."""
    return (as_of - date.fromisoformat(evidence.checked_on)).days if evidence.checked_on else 0


def is_fresh(entry: Entry, as_of: date) -> bool:
    """Whether nothing in the entry needs a note for its age."""
    return all(age_of(evidence, as_of) <= NOTED_AFTER for evidence in entry.evidences())


def aged(claim: AnyClaim, boundary: Boundary, as_of: date) -> AnyClaim:
    """The claim with its age noted; one that would pass and rests on too old a fact no longer proves anything."""
    age = age_of(claim.evidence, as_of)
    if age <= NOTED_AFTER:
        return claim
    note = f"{claim.reason} (the fact was checked {age} days before)"
    if age > NO_PROOF_AFTER and isinstance(claim.where, tuple) and not boundary.outside(claim.where):
        reason = f"the fact that says so was last checked {age} days before, which is too old to prove it"
        return replace(claim, where=Unknown(reason=reason), reason=note)
    return replace(claim, reason=note)
