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

_USUAL_POLICYASSIGNMENTS_0 = Usual('properties')
_USUAL_POLICYASSIGNMENTS_1 = Usual('parameters')
_USUAL_POLICYASSIGNMENTS_2 = Usual('value')


def policyassignments(row: Row, look: Look) -> int:
    """Microsoft.Authorization/policyAssignments."""
    n = 0
    f0 = 0
    if not _USUAL_POLICYASSIGNMENTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_POLICYASSIGNMENTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('parameters')
        if v2 is not None and v2 != "":
            if type(v2) is not dict:
                return RESIDUE
            for i3, v3 in v2.items():
                if v3 is not None and v3 != "":
                    if not _USUAL_POLICYASSIGNMENTS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('value')
                    if v4 is not None and v4 != "":
                        if not look.is_harmless(v4):
                            return RESIDUE
    return n + f0



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
    'microsoft.authorization/policyassignments': policyassignments,
    'microsoft.authorization/roleassignments': roleassignments,
    'microsoft.authorization/roledefinitions': roledefinitions,
}
