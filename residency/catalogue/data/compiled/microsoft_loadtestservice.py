"""microsoft.loadtestservice. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def loadtests() -> Screen:
    """Microsoft.LoadTestService/loadTests."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('encryption', 'dataPlaneURI')
    c2 = Usual('keyUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('encryption')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('keyUrl')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('dataPlaneURI')
            if v4 is not None and v4 != "":
                if type(v4) is str:
                    look.names.append(('host', v4))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v5 = row.get('location')
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.get('extendedLocation')
        if v6:
            return RESIDUE
        return n

    return screen

def playwrightworkspaces() -> Screen:
    """Microsoft.LoadTestService/playwrightWorkspaces."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('regionalAffinity', 'storageUri', 'dataplaneUri', 'workspaceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('regionalAffinity')
            if v2 is not None and v2 != "":
                if v2 not in {'Disabled'}:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
            v3 = v1.get('storageUri')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.get('dataplaneUri')
            if v4 is not None and v4 != "":
                if type(v4) is str:
                    look.names.append(('host', v4))
            v5 = v1.get('workspaceId')
            if v5 is not None and v5 != "":
                if type(v5) is str:
                    look.names.append(('guid', v5))
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            return RESIDUE
        v6 = row.get('location')
        if not look.inside[v6]:
            return RESIDUE
        v7 = row.get('extendedLocation')
        if v7:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.loadtestservice/loadtests': loadtests,
    'microsoft.loadtestservice/playwrightworkspaces': playwrightworkspaces,
}
