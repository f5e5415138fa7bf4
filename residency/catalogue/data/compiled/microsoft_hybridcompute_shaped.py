"""microsoft.hybridcompute. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def machines() -> Screen:
    """Microsoft.HybridCompute/machines."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if not look.geographies[v3]:
                        return RESIDUE
                    n += 1
            v4 = v1.s1
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (1, v4, ())
                n += 1
            v5 = v1.s2
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (2, v5, ())
                n += 1
            v6 = v1.s3
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (3, v6, ())
                n += 1
        v7 = row.location
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.s2
        if v8:
            return RESIDUE
        return n

    return screen

def machines_extensions() -> Screen:
    """Microsoft.HybridCompute/machines/extensions."""
    c0 = frozenset(['properties.settings.storageaccount', 'properties.settings.workspaceid'])
    c1 = Usual('workspaceId', 'storageAccount')
    c2 = frozenset(['properties.protectedsettings.storageaccountendpoint', 'properties.protectedsettings.storageaccountname'])
    c3 = Usual('storageAccountEndPoint', 'storageAccountName')

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless_apart(v2, 'properties.settings', c0):
                    return RESIDUE
                if not c1[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('workspaceId')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (3, v3, ())
                    n += 1
                v4 = v2.get('storageAccount')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (4, v4, ())
                    n += 1
            v5 = v1.s1
            if v5 is not None and v5 != "":
                if not look.is_harmless_apart(v5, 'properties.protectedSettings', c2):
                    return RESIDUE
                if not c3[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('storageAccountEndPoint')
                if v6 is not None and v6 != "":
                    if type(v6) is Opaque:
                        return RESIDUE
                    n += 1
                v7 = v5.get('storageAccountName')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (5, v7, ())
                    n += 1
        v8 = row.location
        if not look.inside[v8]:
            return RESIDUE
        v9 = row.s2
        if v9:
            return RESIDUE
        return n

    return screen

def machines_runcommands() -> Screen:
    """Microsoft.HybridCompute/machines/runCommands."""

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
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.s2
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (2, v5, ())
                    n += 1
        v6 = row.location
        if not look.inside[v6]:
            return RESIDUE
        v7 = row.s2
        if v7:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.hybridcompute/machines': machines,
    'microsoft.hybridcompute/machines/extensions': machines_extensions,
    'microsoft.hybridcompute/machines/runcommands': machines_runcommands,
}
