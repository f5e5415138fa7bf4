"""microsoft.storagesync. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_STORAGESYNCSERVICES_0 = Usual('location', 'extendedLocation')


def storagesyncservices(row: Row, look: Look) -> int:
    """Microsoft.StorageSync/storageSyncServices."""
    n = 0
    if not _USUAL_STORAGESYNCSERVICES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    v2 = row.get('extendedLocation')
    if v2:
        return RESIDUE
    return n



def storagesyncservices_syncgroups(row: Row, look: Look) -> int:
    """Microsoft.StorageSync/storageSyncServices/syncGroups."""
    n = 0
    return n

_USUAL_STORAGESYNCSERVICES_SYNCGROUPS_CLOUDENDPOINTS_0 = Usual('properties')
_USUAL_STORAGESYNCSERVICES_SYNCGROUPS_CLOUDENDPOINTS_1 = Usual('storageAccountResourceId')


def storagesyncservices_syncgroups_cloudendpoints(row: Row, look: Look) -> int:
    """Microsoft.StorageSync/storageSyncServices/syncGroups/cloudEndpoints."""
    n = 0
    if not _USUAL_STORAGESYNCSERVICES_SYNCGROUPS_CLOUDENDPOINTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_STORAGESYNCSERVICES_SYNCGROUPS_CLOUDENDPOINTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('storageAccountResourceId')
        if v2 is not None and v2 != "":
            if type(v2) is not str:
                return RESIDUE
            look.refs += (0, v2, ())
            n += 1
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.storagesync/storagesyncservices': storagesyncservices,
    'microsoft.storagesync/storagesyncservices/syncgroups': storagesyncservices_syncgroups,
    'microsoft.storagesync/storagesyncservices/syncgroups/cloudendpoints': storagesyncservices_syncgroups_cloudendpoints,
}
