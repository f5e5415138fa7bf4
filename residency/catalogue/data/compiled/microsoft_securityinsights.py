"""microsoft.securityinsights. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_ONBOARDINGSTATES_0 = Usual('name')


def onboardingstates(row: Row, look: Look) -> int:
    """Microsoft.SecurityInsights/onboardingStates."""
    n = 0
    if not _USUAL_ONBOARDINGSTATES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('name')
    if v1 is not None and v1 != "":
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.securityinsights/onboardingstates': onboardingstates,
}
