"""microsoft.servicebus. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_NAMESPACES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_NAMESPACES_1 = Usual('geoDataReplication', 'encryption')
_USUAL_NAMESPACES_2 = Usual('locations')
_USUAL_NAMESPACES_3 = Usual('locationName')
_USUAL_NAMESPACES_4 = Usual('keyVaultProperties')
_USUAL_NAMESPACES_5 = Usual('keyVaultUri')


def namespaces(row: Row, look: Look) -> int:
    """Microsoft.ServiceBus/namespaces."""
    n = 0
    f0 = 0
    f1 = 0
    if not _USUAL_NAMESPACES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_NAMESPACES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('geoDataReplication')
        if v2 is not None and v2 != "":
            if not _USUAL_NAMESPACES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('locations')
            if v3 is not None and v3 != "":
                if type(v3) is not list:
                    return RESIDUE
                for i4, v4 in enumerate(v3):
                    if v4 is not None and v4 != "":
                        if not _USUAL_NAMESPACES_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('locationName')
                        if v5 is not None and v5 != "":
                            if not look.inside[v5]:
                                return RESIDUE
                            f0 = 1
        v6 = v1.get('encryption')
        if v6 is not None and v6 != "":
            if not _USUAL_NAMESPACES_4[tuple(v6)]:
                return RESIDUE
            v7 = v6.get('keyVaultProperties')
            if v7 is not None and v7 != "":
                if type(v7) is not list:
                    return RESIDUE
                for i8, v8 in enumerate(v7):
                    if v8 is not None and v8 != "":
                        if not _USUAL_NAMESPACES_5[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('keyVaultUri')
                        if v9 is not None and v9 != "":
                            if type(v9) is not str:
                                return RESIDUE
                            look.refs += (1, v9, (i8,))
                            f1 = 1
    v10 = row.get('location')
    if not look.inside[v10]:
        return RESIDUE
    v11 = row.get('extendedLocation')
    if v11:
        return RESIDUE
    return n + f0 + f1

_USUAL_NAMESPACES_DISASTERRECOVERYCONFIGS_0 = Usual('properties')
_USUAL_NAMESPACES_DISASTERRECOVERYCONFIGS_1 = Usual('partnerNamespace')


def namespaces_disasterrecoveryconfigs(row: Row, look: Look) -> int:
    """Microsoft.ServiceBus/namespaces/disasterRecoveryConfigs."""
    n = 0
    if not _USUAL_NAMESPACES_DISASTERRECOVERYCONFIGS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_NAMESPACES_DISASTERRECOVERYCONFIGS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('partnerNamespace')
        if v2 is not None and v2 != "":
            if type(v2) is not str:
                return RESIDUE
            look.refs += (0, v2, ())
            n += 1
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.servicebus/namespaces': namespaces,
    'microsoft.servicebus/namespaces/disasterrecoveryconfigs': namespaces_disasterrecoveryconfigs,
}
