"""microsoft.logic. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_WORKFLOWS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_WORKFLOWS_1 = Usual('parameters', 'definition', 'integrationAccount', 'integrationServiceEnvironment')
_USUAL_WORKFLOWS_2 = Usual('id')
_USUAL_WORKFLOWS_3 = Usual('id')


def workflows(row: Row, look: Look) -> int:
    """Microsoft.Logic/workflows."""
    n = 0
    if not _USUAL_WORKFLOWS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_WORKFLOWS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('parameters')
        if v2 is not None and v2 != "":
            if not look.is_harmless(v2):
                return RESIDUE
        v3 = v1.get('definition')
        if v3 is not None and v3 != "":
            if not look.is_harmless(v3):
                return RESIDUE
        v4 = v1.get('integrationAccount')
        if v4 is not None and v4 != "":
            if not _USUAL_WORKFLOWS_2[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('id')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (2, v5, ())
                n += 1
        v6 = v1.get('integrationServiceEnvironment')
        if v6 is not None and v6 != "":
            if not _USUAL_WORKFLOWS_3[tuple(v6)]:
                return RESIDUE
            v7 = v6.get('id')
            if v7 is not None and v7 != "":
                if type(v7) is not str:
                    return RESIDUE
                look.refs += (3, v7, ())
                n += 1
    v8 = row.get('location')
    if not look.inside[v8]:
        return RESIDUE
    v9 = row.get('extendedLocation')
    if v9:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.logic/workflows': workflows,
}
