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

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            v4 = v1.s1
            if v4 is not None and v4 != "":
                if type(v4) is str:
                    look.names.append(('host', v4))
        v5 = row.location
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.s2
        if v6:
            return RESIDUE
        return n

    return screen

def playwrightworkspaces() -> Screen:
    """Microsoft.LoadTestService/playwrightWorkspaces."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 not in {'Disabled'}:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.s2
            if v4 is not None and v4 != "":
                if type(v4) is str:
                    look.names.append(('host', v4))
            v5 = v1.s3
            if v5 is not None and v5 != "":
                if type(v5) is str:
                    look.names.append(('guid', v5))
        else:
            return RESIDUE
        v6 = row.location
        if not look.inside[v6]:
            return RESIDUE
        v7 = row.s2
        if v7:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.loadtestservice/loadtests': loadtests,
    'microsoft.loadtestservice/playwrightworkspaces': playwrightworkspaces,
}
