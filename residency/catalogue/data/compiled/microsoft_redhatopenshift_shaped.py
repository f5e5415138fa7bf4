"""microsoft.redhatopenshift. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def openshiftclusters() -> Screen:
    """Microsoft.RedHatOpenShift/openShiftClusters."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f2 = 0
        f4 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if type(v3) is Opaque:
                        return RESIDUE
                    n += 1
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
                v6 = v4.s1
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (3, v6, ())
                    n += 1
            v7 = v1.s2
            if v7 is not None:
                for i8, v8 in enumerate(v7):
                    if v8 is not None:
                        v9 = v8.s0
                        if v9 is not None and v9 != "":
                            if type(v9) is not str:
                                return RESIDUE
                            look.refs += (2, v9, (i8,))
                            f2 = 1
                        v10 = v8.s1
                        if v10 is not None and v10 != "":
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (4, v10, (i8,))
                            f4 = 1
        v11 = row.location
        if not look.inside[v11]:
            return RESIDUE
        v12 = row.s2
        if v12:
            return RESIDUE
        return n + f2 + f4

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.redhatopenshift/openshiftclusters': openshiftclusters,
}
