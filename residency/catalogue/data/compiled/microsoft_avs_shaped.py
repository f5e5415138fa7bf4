"""microsoft.avs. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def privateclouds() -> Screen:
    """Microsoft.AVS/privateClouds."""
    c0 = shaped_conditions(unless=Condition(path='properties.encryption.status', values=('disabled',)), at=(((), ()), (('properties', 's1', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if type(v4) is Opaque:
                                return RESIDUE
                            f0 = 1
                        v5 = v3.s1
                        if v5 is not None and v5 != "":
                            if type(v5) is Opaque:
                                return RESIDUE
                            f1 = 1
            v6 = v1.s1
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None:
                    v8 = v7.s0
                    if v8 is not None and v8 != "":
                        if not look.is_off(row, c0):
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (2, v8, ())
                            n += 1
                v9 = v6.s1
            v10 = v1.s2
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs += (3, v10, ())
                n += 1
        v11 = row.location
        if not look.inside[v11]:
            return RESIDUE
        v12 = row.s2
        if v12:
            return RESIDUE
        return n + f0 + f1

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.avs/privateclouds': privateclouds,
}
