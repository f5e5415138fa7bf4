"""microsoft.maintenance. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def configurationassignments() -> Screen:
    """Microsoft.Maintenance/configurationAssignments."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def maintenanceconfigurations() -> Screen:
    """Microsoft.Maintenance/maintenanceConfigurations."""
    c0 = Usual('location', 'extendedLocation')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.get('extendedLocation')
        if v2:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.maintenance/configurationassignments': configurationassignments,
    'microsoft.maintenance/maintenanceconfigurations': maintenanceconfigurations,
}
