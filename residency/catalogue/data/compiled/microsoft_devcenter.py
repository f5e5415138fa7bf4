"""microsoft.devcenter. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_PROJECTS_POOLS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_PROJECTS_POOLS_1 = Usual('managedVirtualNetworkRegions', 'devBoxDefinition')
_USUAL_PROJECTS_POOLS_2 = Usual('imageReference')
_USUAL_PROJECTS_POOLS_3 = Usual('id')


def projects_pools(row: Row, look: Look) -> int:
    """Microsoft.DevCenter/projects/pools."""
    n = 0
    f0 = 0
    if not _USUAL_PROJECTS_POOLS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_PROJECTS_POOLS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('managedVirtualNetworkRegions')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not look.inside[v3]:
                        return RESIDUE
                    f0 = 1
        v4 = v1.get('devBoxDefinition')
        if v4 is not None and v4 != "":
            if not _USUAL_PROJECTS_POOLS_2[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('imageReference')
            if v5 is not None and v5 != "":
                if not _USUAL_PROJECTS_POOLS_3[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('id')
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (1, v6, ())
                    n += 1
    v7 = row.get('location')
    if not look.inside[v7]:
        return RESIDUE
    v8 = row.get('extendedLocation')
    if v8:
        return RESIDUE
    return n + f0

SCREENS: Mapping[str, Screen] = {
    'microsoft.devcenter/projects/pools': projects_pools,
}
