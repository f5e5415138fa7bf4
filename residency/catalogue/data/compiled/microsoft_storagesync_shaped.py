"""microsoft.storagesync. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def storagesyncservices() -> Screen:
    """Microsoft.StorageSync/storageSyncServices."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def storagesyncservices_syncgroups() -> Screen:
    """Microsoft.StorageSync/storageSyncServices/syncGroups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def storagesyncservices_syncgroups_cloudendpoints() -> Screen:
    """Microsoft.StorageSync/storageSyncServices/syncGroups/cloudEndpoints."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.storagesync/storagesyncservices': storagesyncservices,
    'microsoft.storagesync/storagesyncservices/syncgroups': storagesyncservices_syncgroups,
    'microsoft.storagesync/storagesyncservices/syncgroups/cloudendpoints': storagesyncservices_syncgroups_cloudendpoints,
}
