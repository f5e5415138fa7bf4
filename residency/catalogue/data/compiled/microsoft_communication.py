"""microsoft.communication. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def communicationservices() -> Screen:
    """Microsoft.Communication/communicationServices."""
    c0 = Usual('properties', 'extendedLocation')
    c1 = Usual('linkedDomains', 'notificationHubId', 'hostName', 'immutableResourceId', 'dataLocation')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('linkedDomains')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if v3 is not None and v3 != "":
                        if type(v3) is not str:
                            return RESIDUE
                        look.refs += (0, v3, (i3,))
                        f0 = 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('notificationHubId')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (1, v4, ())
                n += 1
            v5 = v1.get('hostName')
            if v5 is not None and v5 != "":
                if type(v5) is str:
                    look.names.append(('host', v5))
            v6 = v1.get('immutableResourceId')
            if v6 is not None and v6 != "":
                if type(v6) is str:
                    look.names.append(('guid', v6))
            v7 = v1.get('dataLocation')
            if not look.geographies[v7]:
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            return RESIDUE
        v8 = row.get('extendedLocation')
        if v8:
            return RESIDUE
        return n + f0

    return screen

def emailservices() -> Screen:
    """Microsoft.Communication/emailServices."""
    c0 = Usual('properties', 'extendedLocation')
    c1 = Usual('dataLocation')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('dataLocation')
            if not look.geographies[v2]:
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            return RESIDUE
        v3 = row.get('extendedLocation')
        if v3:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.communication/communicationservices': communicationservices,
    'microsoft.communication/emailservices': emailservices,
}
