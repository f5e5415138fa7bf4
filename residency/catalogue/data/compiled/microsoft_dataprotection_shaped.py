"""microsoft.dataprotection. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def backupvaults() -> Screen:
    """Microsoft.DataProtection/backupVaults."""
    c0 = Usual('type')

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f3 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is Opaque:
                    return RESIDUE
                n += 1
                if type(v2) is not list:
                    return RESIDUE
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c0[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('type')
                        if v4 is not None and v4 != "":
                            if v4 not in {'LocallyRedundant', 'ZoneRedundant'}:
                                return RESIDUE
                            f0 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            else:
                return RESIDUE
            v5 = v1.s1
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None:
                    v7 = v6.s0
                    if v7 is not None and v7 != "":
                        if v7 not in {'Disabled'}:
                            return RESIDUE
                        n += 1
                    else:
                        n += 1
                else:
                    n += 1
            else:
                n += 1
            v8 = v1.s2
            if v8 is not None:
                for i9, v9 in enumerate(v8):
                    if v9 is not None and v9 != "":
                        if not look.inside[v9]:
                            return RESIDUE
                        f3 = 1
            v10 = v1.s3
            if v10 is not None:
                v11 = v10.s0
                if v11 is not None:
                    v12 = v11.s0
                    if v12 is not None:
                        v13 = v12.s0
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (4, v13, ())
                            n += 1
        else:
            return RESIDUE
        v14 = row.location
        if not look.inside[v14]:
            return RESIDUE
        v15 = row.s2
        if v15:
            return RESIDUE
        return n + f0 + f3

    return screen

def backupvaults_backupinstances() -> Screen:
    """Microsoft.DataProtection/backupVaults/backupInstances."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if not look.inside[v3]:
                        return RESIDUE
                    n += 1
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (2, v4, ())
                    n += 1
            v5 = v1.s1
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None and v6 != "":
                    if not look.inside[v6]:
                        return RESIDUE
                    n += 1
                v7 = v5.s1
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (3, v7, ())
                    n += 1
            v8 = v1.s2
            if v8 is not None:
                v9 = v8.s0
                if v9 is not None:
                    v10 = v9.s0
                    if v10 is not None and v10 != "":
                        if type(v10) is not str:
                            return RESIDUE
                        look.refs += (4, v10, ())
                        n += 1
        return n

    return screen

def backupvaults_backuppolicies() -> Screen:
    """Microsoft.DataProtection/backupVaults/backupPolicies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def backupvaults_backupresourceguardproxies() -> Screen:
    """Microsoft.DataProtection/backupVaults/backupResourceGuardProxies."""

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

def resourceguards() -> Screen:
    """Microsoft.DataProtection/resourceGuards."""

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

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.dataprotection/backupvaults': backupvaults,
    'microsoft.dataprotection/backupvaults/backupinstances': backupvaults_backupinstances,
    'microsoft.dataprotection/backupvaults/backuppolicies': backupvaults_backuppolicies,
    'microsoft.dataprotection/backupvaults/backupresourceguardproxies': backupvaults_backupresourceguardproxies,
    'microsoft.dataprotection/resourceguards': resourceguards,
}
