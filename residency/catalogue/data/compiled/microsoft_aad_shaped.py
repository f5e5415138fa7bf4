"""microsoft.aad. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def domainservices() -> Screen:
    """Microsoft.AAD/domainServices."""

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
                        v4 = v3.location
                        if v4 is not None and v4 != "":
                            if not look.inside[v4]:
                                return RESIDUE
                            f0 = 1
                        v5 = v3.s1
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (1, v5, (i3,))
                            f1 = 1
            v6 = v1.s1
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (2, v6, ())
                n += 1
        v7 = row.location
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.s2
        if v8:
            return RESIDUE
        return n + f0 + f1

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.aad/domainservices': domainservices,
}
