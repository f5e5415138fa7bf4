"""microsoft.loadtestservice. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_LOADTESTS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_LOADTESTS_1 = Usual('encryption')
_USUAL_LOADTESTS_2 = Usual('keyUrl')


def loadtests(row: Row, look: Look) -> int:
    """Microsoft.LoadTestService/loadTests."""
    n = 0
    if not _USUAL_LOADTESTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_LOADTESTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('encryption')
        if v2 is not None and v2 != "":
            if not _USUAL_LOADTESTS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('keyUrl')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (0, v3, ())
                n += 1
    v4 = row.get('location')
    if not look.inside[v4]:
        return RESIDUE
    v5 = row.get('extendedLocation')
    if v5:
        return RESIDUE
    return n

_USUAL_PLAYWRIGHTWORKSPACES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_PLAYWRIGHTWORKSPACES_1 = Usual('regionalAffinity', 'storageUri')


def playwrightworkspaces(row: Row, look: Look) -> int:
    """Microsoft.LoadTestService/playwrightWorkspaces."""
    n = 0
    if not _USUAL_PLAYWRIGHTWORKSPACES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_PLAYWRIGHTWORKSPACES_1[tuple(v1)]:
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
    else:
        return RESIDUE
    v4 = row.get('location')
    if not look.inside[v4]:
        return RESIDUE
    v5 = row.get('extendedLocation')
    if v5:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.loadtestservice/loadtests': loadtests,
    'microsoft.loadtestservice/playwrightworkspaces': playwrightworkspaces,
}
