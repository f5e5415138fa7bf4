"""microsoft.storagemover. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def storagemovers() -> Screen:
    """Microsoft.StorageMover/storageMovers."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            if not look.pairs[v1]:
                return RESIDUE
            n += 1
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def storagemovers_endpoints() -> Screen:
    """Microsoft.StorageMover/storageMovers/endpoints."""
    c0 = shaped_conditions(unless=Condition(path='properties.endpointKind', values=('target',)), at=(((), ()), (('properties', 's2'), ())))
    c1 = shaped_conditions(when=Condition(path='properties.endpointKind', values=('target',)), at=((('properties', 's2'), ()), ((), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f4 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                return RESIDUE
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if not look.is_off(row, c0):
                    if type(v3) is Opaque:
                        return RESIDUE
                    n += 1
                if not look.is_off(row, c1):
                    return RESIDUE
            v4 = v1.s2
            v5 = v1.s3
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (3, v5, ())
                n += 1
            v6 = v1.s4
            if v6 is not None:
                for i7, v7 in enumerate(v6):
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (4, v7, (i7,))
                        f4 = 1
            v8 = v1.s5
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (5, v8, ())
                n += 1
            v9 = v1.s6
            if v9 is not None and v9 != "":
                if type(v9) is not str:
                    return RESIDUE
                look.refs += (6, v9, ())
                n += 1
            v10 = v1.s7
            if v10 is not None:
                v11 = v10.s0
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (7, v11, ())
                    n += 1
                v12 = v10.s1
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (8, v12, ())
                    n += 1
                v13 = v10.s2
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (9, v13, ())
                    n += 1
                v14 = v10.s3
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (10, v14, ())
                    n += 1
        return n + f4

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.storagemover/storagemovers': storagemovers,
    'microsoft.storagemover/storagemovers/endpoints': storagemovers_endpoints,
}
