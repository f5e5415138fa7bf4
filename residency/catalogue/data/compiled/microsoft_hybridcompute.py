"""microsoft.hybridcompute. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_MACHINES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_MACHINES_1 = Usual('locationData', 'hardwareResourceId', 'parentClusterResourceId', 'privateLinkScopeResourceId')
_USUAL_MACHINES_2 = Usual('countryOrRegion')


def machines(row: Row, look: Look) -> int:
    """Microsoft.HybridCompute/machines."""
    n = 0
    if not _USUAL_MACHINES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_MACHINES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('locationData')
        if v2 is not None and v2 != "":
            if not _USUAL_MACHINES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('countryOrRegion')
            if v3 is not None and v3 != "":
                return RESIDUE
        v4 = v1.get('hardwareResourceId')
        if v4 is not None and v4 != "":
            if type(v4) is not str:
                return RESIDUE
            look.refs += (1, v4, ())
            n += 1
        v5 = v1.get('parentClusterResourceId')
        if v5 is not None and v5 != "":
            if type(v5) is not str:
                return RESIDUE
            look.refs += (2, v5, ())
            n += 1
        v6 = v1.get('privateLinkScopeResourceId')
        if v6 is not None and v6 != "":
            if type(v6) is not str:
                return RESIDUE
            look.refs += (3, v6, ())
            n += 1
    v7 = row.get('location')
    if not look.inside[v7]:
        return RESIDUE
    v8 = row.get('extendedLocation')
    if v8:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.hybridcompute/machines': machines,
}
