"""microsoft.costmanagement. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def exports() -> Screen:
    """Microsoft.CostManagement/exports."""
    c0 = Usual('properties')
    c1 = Usual('deliveryInfo')
    c2 = Usual('destination')
    c3 = Usual('resourceId', 'storageAccount')
    c4 = conditions(unless=Condition(path='properties.deliveryInfo.destination.resourceId', values=()))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('deliveryInfo')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('destination')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('resourceId')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                    v5 = v3.get('storageAccount')
                    if v5 is not None and v5 != "":
                        if not look.is_off(row, c4):
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (1, v5, ())
                            n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def scheduledactions() -> Screen:
    """Microsoft.CostManagement/scheduledActions."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def views() -> Screen:
    """Microsoft.CostManagement/views."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.costmanagement/exports': exports,
    'microsoft.costmanagement/scheduledactions': scheduledactions,
    'microsoft.costmanagement/views': views,
}
