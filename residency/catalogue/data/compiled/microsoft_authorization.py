"""microsoft.authorization. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def locks() -> Screen:
    """Microsoft.Authorization/locks."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def policyassignments() -> Screen:
    """Microsoft.Authorization/policyAssignments."""
    c0 = Usual('properties')
    c1 = Usual('parameters')
    c2 = Usual('value')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('parameters')
            if type(v2) is dict:
                for i3, v3 in v2.items():
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('value')
                        if v4 is not None and v4 != "":
                            if not look.is_harmless(v4):
                                return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0

    return screen

def roleassignments() -> Screen:
    """Microsoft.Authorization/roleAssignments."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def roledefinitions() -> Screen:
    """Microsoft.Authorization/roleDefinitions."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.authorization/locks': locks,
    'microsoft.authorization/policyassignments': policyassignments,
    'microsoft.authorization/roleassignments': roleassignments,
    'microsoft.authorization/roledefinitions': roledefinitions,
}
