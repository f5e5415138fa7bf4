"""microsoft.authorization. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]



def locks(row: Row, look: Look) -> int:
    """Microsoft.Authorization/locks."""
    n = 0
    return n



def roleassignments(row: Row, look: Look) -> int:
    """Microsoft.Authorization/roleAssignments."""
    n = 0
    return n



def roledefinitions(row: Row, look: Look) -> int:
    """Microsoft.Authorization/roleDefinitions."""
    n = 0
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.authorization/locks': locks,
    'microsoft.authorization/roleassignments': roleassignments,
    'microsoft.authorization/roledefinitions': roledefinitions,
}
