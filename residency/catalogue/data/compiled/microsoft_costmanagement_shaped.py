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
    c0 = shaped_conditions(unless=Condition(path='properties.deliveryInfo.destination.resourceId', values=()), at=(((), ()), (('properties', 's0', 's0', 's0'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                    v5 = v3.s1
                    if v5 is not None and v5 != "":
                        if not look.is_off(row, c0):
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (1, v5, ())
                            n += 1
        return n

    return screen

def scheduledactions() -> Screen:
    """Microsoft.CostManagement/scheduledActions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def views() -> Screen:
    """Microsoft.CostManagement/views."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.costmanagement/exports': exports,
    'microsoft.costmanagement/scheduledactions': scheduledactions,
    'microsoft.costmanagement/views': views,
}
