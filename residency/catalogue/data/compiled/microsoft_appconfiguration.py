"""microsoft.appconfiguration. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def configurationstores() -> Screen:
    """Microsoft.AppConfiguration/configurationStores."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('encryption', 'telemetry', 'azureFrontDoor', 'endpoint')
    c2 = Usual('keyVaultProperties')
    c3 = Usual('keyIdentifier')
    c4 = Usual('resourceId')
    c5 = Usual('resourceId')

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
                v3 = v2.get('keyVaultProperties')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('keyIdentifier')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('telemetry')
            if type(v5) is dict:
                if not c4[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('resourceId')
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (1, v6, ())
                    n += 1
            elif v5 is not None and v5 != "":
                return RESIDUE
            v7 = v1.get('azureFrontDoor')
            if type(v7) is dict:
                if not c5[tuple(v7)]:
                    return RESIDUE
                v8 = v7.get('resourceId')
                if v8 is not None and v8 != "":
                    if type(v8) is not str:
                        return RESIDUE
                    look.refs += (2, v8, ())
                    n += 1
            elif v7 is not None and v7 != "":
                return RESIDUE
            v9 = v1.get('endpoint')
            if v9 is not None and v9 != "":
                if type(v9) is str:
                    look.names.append(('host', v9))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v10 = row.get('location')
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.get('extendedLocation')
        if v11:
            return RESIDUE
        return n

    return screen

def configurationstores_replicas() -> Screen:
    """Microsoft.AppConfiguration/configurationStores/replicas."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('endpoint')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('endpoint')
            if v2 is not None and v2 != "":
                if type(v2) is str:
                    look.names.append(('host', v2))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v3 = row.get('location')
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.get('extendedLocation')
        if v4:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.appconfiguration/configurationstores': configurationstores,
    'microsoft.appconfiguration/configurationstores/replicas': configurationstores_replicas,
}
