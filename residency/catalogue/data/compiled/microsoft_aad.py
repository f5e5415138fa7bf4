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
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('replicaSets', 'subnetId')
    c2 = Usual('location', 'subnetId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('replicaSets')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('location')
                        if v4 is not None and v4 != "":
                            if not look.inside[v4]:
                                return RESIDUE
                            f0 = 1
                        v5 = v3.get('subnetId')
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (1, v5, (i3,))
                            f1 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v6 = v1.get('subnetId')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (2, v6, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v7 = row.get('location')
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.get('extendedLocation')
        if v8:
            return RESIDUE
        return n + f0 + f1

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.aad/domainservices': domainservices,
}
