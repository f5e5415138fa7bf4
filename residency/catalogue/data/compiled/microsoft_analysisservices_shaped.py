"""microsoft.analysisservices. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def servers() -> Screen:
    """Microsoft.AnalysisServices/servers."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.s1
            if v3 is not None:
                v4 = v3.s0
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
        v5 = row.location
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.s2
        if v6:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.analysisservices/servers': servers,
}
