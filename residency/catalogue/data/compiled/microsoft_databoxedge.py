"""microsoft.databoxedge. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_DATABOXEDGEDEVICES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_DATABOXEDGEDEVICES_1 = Usual('dataResidency')
_USUAL_DATABOXEDGEDEVICES_2 = Usual('type')


def databoxedgedevices(row: Row, look: Look) -> int:
    """Microsoft.DataBoxEdge/dataBoxEdgeDevices."""
    n = 0
    if not _USUAL_DATABOXEDGEDEVICES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_DATABOXEDGEDEVICES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('dataResidency')
        if v2 is not None and v2 != "":
            if not _USUAL_DATABOXEDGEDEVICES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('type')
            if v3 is not None and v3 != "":
                if v3 not in {'ZoneReplication'}:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
        else:
            return RESIDUE
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
    'microsoft.databoxedge/databoxedgedevices': databoxedgedevices,
}
