"""microsoft.communication. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_COMMUNICATIONSERVICES_0 = Usual('properties', 'extendedLocation')
_USUAL_COMMUNICATIONSERVICES_1 = Usual('linkedDomains', 'notificationHubId', 'dataLocation')


def communicationservices(row: Row, look: Look) -> int:
    """Microsoft.Communication/communicationServices."""
    n = 0
    f0 = 0
    if not _USUAL_COMMUNICATIONSERVICES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_COMMUNICATIONSERVICES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('linkedDomains')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, (i3,))
                    f0 = 1
        v4 = v1.get('notificationHubId')
        if v4 is not None and v4 != "":
            if type(v4) is not str:
                return RESIDUE
            look.refs += (1, v4, ())
            n += 1
        v5 = v1.get('dataLocation')
        if not look.geographies[v5]:
            return RESIDUE
    else:
        return RESIDUE
    v6 = row.get('extendedLocation')
    if v6:
        return RESIDUE
    return n + f0

_USUAL_EMAILSERVICES_0 = Usual('properties', 'extendedLocation')
_USUAL_EMAILSERVICES_1 = Usual('dataLocation')


def emailservices(row: Row, look: Look) -> int:
    """Microsoft.Communication/emailServices."""
    n = 0
    if not _USUAL_EMAILSERVICES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_EMAILSERVICES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('dataLocation')
        if not look.geographies[v2]:
            return RESIDUE
    else:
        return RESIDUE
    v3 = row.get('extendedLocation')
    if v3:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.communication/communicationservices': communicationservices,
    'microsoft.communication/emailservices': emailservices,
}
