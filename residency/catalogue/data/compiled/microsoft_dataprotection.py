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
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('storageSettings', 'featureSettings', 'replicatedRegions', 'securitySettings')
    c2 = Usual('type')
    c3 = Usual('crossRegionRestoreSettings')
    c4 = Usual('state')
    c5 = Usual('encryptionSettings')
    c6 = Usual('keyVaultProperties')
    c7 = Usual('keyUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f3 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageSettings')
            if v2 is not None and v2 != "":
                if type(v2) is Opaque:
                    return RESIDUE
                n += 1
                if type(v2) is not list:
                    return RESIDUE
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
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
            v5 = v1.get('featureSettings')
            if type(v5) is dict:
                if not c3[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('crossRegionRestoreSettings')
                if type(v6) is dict:
                    if not c4[tuple(v6)]:
                        return RESIDUE
                    v7 = v6.get('state')
                    if v7 is not None and v7 != "":
                        if v7 not in {'Disabled'}:
                            return RESIDUE
                        n += 1
                    else:
                        n += 1
                elif v6 is not None and v6 != "":
                    return RESIDUE
                else:
                    n += 1
            elif v5 is not None and v5 != "":
                return RESIDUE
            else:
                n += 1
            v8 = v1.get('replicatedRegions')
            if type(v8) is list:
                for i9, v9 in enumerate(v8):
                    if v9 is not None and v9 != "":
                        if not look.inside[v9]:
                            return RESIDUE
                        f3 = 1
            elif v8 is not None and v8 != "":
                return RESIDUE
            v10 = v1.get('securitySettings')
            if type(v10) is dict:
                if not c5[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('encryptionSettings')
                if type(v11) is dict:
                    if not c6[tuple(v11)]:
                        return RESIDUE
                    v12 = v11.get('keyVaultProperties')
                    if type(v12) is dict:
                        if not c7[tuple(v12)]:
                            return RESIDUE
                        v13 = v12.get('keyUri')
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (4, v13, ())
                            n += 1
                    elif v12 is not None and v12 != "":
                        return RESIDUE
                elif v11 is not None and v11 != "":
                    return RESIDUE
            elif v10 is not None and v10 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            return RESIDUE
        v14 = row.get('location')
        if not look.inside[v14]:
            return RESIDUE
        v15 = row.get('extendedLocation')
        if v15:
            return RESIDUE
        return n + f0 + f3

    return screen

def backupvaults_backupinstances() -> Screen:
    """Microsoft.DataProtection/backupVaults/backupInstances."""
    c0 = Usual('properties')
    c1 = Usual('dataSourceInfo', 'dataSourceSetInfo', 'datasourceAuthCredentials')
    c2 = Usual('resourceLocation', 'resourceID')
    c3 = Usual('resourceLocation', 'resourceID')
    c4 = Usual('secretStoreResource')
    c5 = Usual('uri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('dataSourceInfo')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('resourceLocation')
                if v3 is not None and v3 != "":
                    if not look.inside[v3]:
                        return RESIDUE
                    n += 1
                v4 = v2.get('resourceID')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (2, v4, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('dataSourceSetInfo')
            if type(v5) is dict:
                if not c3[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('resourceLocation')
                if v6 is not None and v6 != "":
                    if not look.inside[v6]:
                        return RESIDUE
                    n += 1
                v7 = v5.get('resourceID')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (3, v7, ())
                    n += 1
            elif v5 is not None and v5 != "":
                return RESIDUE
            v8 = v1.get('datasourceAuthCredentials')
            if type(v8) is dict:
                if not c4[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('secretStoreResource')
                if type(v9) is dict:
                    if not c5[tuple(v9)]:
                        return RESIDUE
                    v10 = v9.get('uri')
                    if v10 is not None and v10 != "":
                        if type(v10) is not str:
                            return RESIDUE
                        look.refs += (4, v10, ())
                        n += 1
                elif v9 is not None and v9 != "":
                    return RESIDUE
            elif v8 is not None and v8 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def backupvaults_backuppolicies() -> Screen:
    """Microsoft.DataProtection/backupVaults/backupPolicies."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def backupvaults_backupresourceguardproxies() -> Screen:
    """Microsoft.DataProtection/backupVaults/backupResourceGuardProxies."""
    c0 = Usual('properties')
    c1 = Usual('resourceGuardResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('resourceGuardResourceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def resourceguards() -> Screen:
    """Microsoft.DataProtection/resourceGuards."""
    c0 = Usual('location', 'extendedLocation')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.get('extendedLocation')
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
