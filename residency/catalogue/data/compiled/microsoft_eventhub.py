"""microsoft.eventhub. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_NAMESPACES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_NAMESPACES_1 = Usual('geoDataReplication', 'clusterArmId', 'encryption')
_USUAL_NAMESPACES_2 = Usual('locations')
_USUAL_NAMESPACES_3 = Usual('locationName', 'clusterArmId')
_USUAL_NAMESPACES_4 = Usual('keyVaultProperties')
_USUAL_NAMESPACES_5 = Usual('keyVaultUri')


def namespaces(row: Row, look: Look) -> int:
    """Microsoft.EventHub/namespaces."""
    n = 0
    f0 = 0
    f1 = 0
    f3 = 0
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
                        v6 = v4.get('clusterArmId')
                        if v6 is not None and v6 != "":
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (1, v6, (i4,))
                            f1 = 1
        v7 = v1.get('clusterArmId')
        if v7 is not None and v7 != "":
            if type(v7) is not str:
                return RESIDUE
            look.refs += (2, v7, ())
            n += 1
        v8 = v1.get('encryption')
        if v8 is not None and v8 != "":
            if not _USUAL_NAMESPACES_4[tuple(v8)]:
                return RESIDUE
            v9 = v8.get('keyVaultProperties')
            if v9 is not None and v9 != "":
                if type(v9) is not list:
                    return RESIDUE
                for i10, v10 in enumerate(v9):
                    if v10 is not None and v10 != "":
                        if not _USUAL_NAMESPACES_5[tuple(v10)]:
                            return RESIDUE
                        v11 = v10.get('keyVaultUri')
                        if v11 is not None and v11 != "":
                            if type(v11) is not str:
                                return RESIDUE
                            look.refs += (3, v11, (i10,))
                            f3 = 1
    v12 = row.get('location')
    if not look.inside[v12]:
        return RESIDUE
    v13 = row.get('extendedLocation')
    if v13:
        return RESIDUE
    return n + f0 + f1 + f3

_USUAL_NAMESPACES_DISASTERRECOVERYCONFIGS_0 = Usual('properties')
_USUAL_NAMESPACES_DISASTERRECOVERYCONFIGS_1 = Usual('partnerNamespace')


def namespaces_disasterrecoveryconfigs(row: Row, look: Look) -> int:
    """Microsoft.EventHub/namespaces/disasterRecoveryConfigs."""
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

_USUAL_NAMESPACES_EVENTHUBS_0 = Usual('properties')
_USUAL_NAMESPACES_EVENTHUBS_1 = Usual('captureDescription')
_USUAL_NAMESPACES_EVENTHUBS_2 = Usual('destination')
_USUAL_NAMESPACES_EVENTHUBS_3 = Usual('properties')
_USUAL_NAMESPACES_EVENTHUBS_4 = Usual('storageAccountResourceId', 'dataLakeAccountName')
_WHEN_NAMESPACES_EVENTHUBS_0 = conditional(unless=Condition(path='properties.captureDescription.enabled', values=('false',)))
_WHEN_NAMESPACES_EVENTHUBS_1 = conditional(unless=Condition(path='properties.captureDescription.enabled', values=('false',)))


def namespaces_eventhubs(row: Row, look: Look) -> int:
    """Microsoft.EventHub/namespaces/eventhubs."""
    n = 0
    if not _USUAL_NAMESPACES_EVENTHUBS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_NAMESPACES_EVENTHUBS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('captureDescription')
        if v2 is not None and v2 != "":
            if not _USUAL_NAMESPACES_EVENTHUBS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('destination')
            if v3 is not None and v3 != "":
                if not _USUAL_NAMESPACES_EVENTHUBS_3[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('properties')
                if v4 is not None and v4 != "":
                    if not _USUAL_NAMESPACES_EVENTHUBS_4[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('storageAccountResourceId')
                    if v5 is not None and v5 != "":
                        if not look.is_off(row, _WHEN_NAMESPACES_EVENTHUBS_0):
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (0, v5, ())
                            n += 1
                    v6 = v4.get('dataLakeAccountName')
                    if v6 is not None and v6 != "":
                        if not look.is_off(row, _WHEN_NAMESPACES_EVENTHUBS_1):
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (1, v6, ())
                            n += 1
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.eventhub/namespaces': namespaces,
    'microsoft.eventhub/namespaces/disasterrecoveryconfigs': namespaces_disasterrecoveryconfigs,
    'microsoft.eventhub/namespaces/eventhubs': namespaces_eventhubs,
}
