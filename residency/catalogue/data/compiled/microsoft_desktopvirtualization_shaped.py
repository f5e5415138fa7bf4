"""microsoft.desktopvirtualization. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def hostpools() -> Screen:
    """Microsoft.DesktopVirtualization/hostPools."""
    c0 = shaped_conditions(unless=Condition(path='properties.deploymentScope', values=('regional',)), at=(((), ()), (('properties', 's0'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            if not look.is_off(row, c0):
                if not look.pairs[v1]:
                    return RESIDUE
                n += 1
        v2 = row.properties
        if v2 is not None:
            v3 = v2.s0
            if v3 is not None and v3 != "":
                if v3 not in {'Geographical', 'Regional'}:
                    return RESIDUE
                n += 1
            v4 = v2.s1
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
        v5 = row.s2
        if v5:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.desktopvirtualization/hostpools': hostpools,
}
