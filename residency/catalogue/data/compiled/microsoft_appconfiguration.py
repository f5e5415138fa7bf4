"""microsoft.appconfiguration. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_CONFIGURATIONSTORES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_CONFIGURATIONSTORES_1 = Usual('encryption', 'telemetry', 'azureFrontDoor')
_USUAL_CONFIGURATIONSTORES_2 = Usual('keyVaultProperties')
_USUAL_CONFIGURATIONSTORES_3 = Usual('keyIdentifier')
_USUAL_CONFIGURATIONSTORES_4 = Usual('resourceId')
_USUAL_CONFIGURATIONSTORES_5 = Usual('resourceId')


def configurationstores(row: Row, look: Look) -> int:
    """Microsoft.AppConfiguration/configurationStores."""
    n = 0
    if not _USUAL_CONFIGURATIONSTORES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_CONFIGURATIONSTORES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('encryption')
        if v2 is not None and v2 != "":
            if not _USUAL_CONFIGURATIONSTORES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('keyVaultProperties')
            if v3 is not None and v3 != "":
                if not _USUAL_CONFIGURATIONSTORES_3[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('keyIdentifier')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (0, v4, ())
                    n += 1
        v5 = v1.get('telemetry')
        if v5 is not None and v5 != "":
            if not _USUAL_CONFIGURATIONSTORES_4[tuple(v5)]:
                return RESIDUE
            v6 = v5.get('resourceId')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (1, v6, ())
                n += 1
        v7 = v1.get('azureFrontDoor')
        if v7 is not None and v7 != "":
            if not _USUAL_CONFIGURATIONSTORES_5[tuple(v7)]:
                return RESIDUE
            v8 = v7.get('resourceId')
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (2, v8, ())
                n += 1
    v9 = row.get('location')
    if not look.inside[v9]:
        return RESIDUE
    v10 = row.get('extendedLocation')
    if v10:
        return RESIDUE
    return n

_USUAL_CONFIGURATIONSTORES_REPLICAS_0 = Usual('location', 'extendedLocation')


def configurationstores_replicas(row: Row, look: Look) -> int:
    """Microsoft.AppConfiguration/configurationStores/replicas."""
    n = 0
    if not _USUAL_CONFIGURATIONSTORES_REPLICAS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    v2 = row.get('extendedLocation')
    if v2:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.appconfiguration/configurationstores': configurationstores,
    'microsoft.appconfiguration/configurationstores/replicas': configurationstores_replicas,
}
