"""microsoft.dataprotection. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_BACKUPVAULTS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_BACKUPVAULTS_1 = Usual('storageSettings', 'featureSettings', 'replicatedRegions', 'securitySettings')
_USUAL_BACKUPVAULTS_2 = Usual('type')
_USUAL_BACKUPVAULTS_3 = Usual('crossRegionRestoreSettings')
_USUAL_BACKUPVAULTS_4 = Usual('state')
_USUAL_BACKUPVAULTS_5 = Usual('encryptionSettings')
_USUAL_BACKUPVAULTS_6 = Usual('keyVaultProperties')
_USUAL_BACKUPVAULTS_7 = Usual('keyUri')


def backupvaults(row: Row, look: Look) -> int:
    """Microsoft.DataProtection/backupVaults."""
    n = 0
    f0 = 0
    f3 = 0
    if not _USUAL_BACKUPVAULTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_BACKUPVAULTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('storageSettings')
        if v2 is not None and v2 != "":
            if type(v2) is Opaque:
                return RESIDUE
            n += 1
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_BACKUPVAULTS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('type')
                    if v4 is not None and v4 != "":
                        if v4 not in {'LocallyRedundant', 'ZoneRedundant'}:
                            return RESIDUE
                        f0 = 1
        else:
            return RESIDUE
        v5 = v1.get('featureSettings')
        if v5 is not None and v5 != "":
            if not _USUAL_BACKUPVAULTS_3[tuple(v5)]:
                return RESIDUE
            v6 = v5.get('crossRegionRestoreSettings')
            if v6 is not None and v6 != "":
                if not _USUAL_BACKUPVAULTS_4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('state')
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
        v8 = v1.get('replicatedRegions')
        if v8 is not None and v8 != "":
            if type(v8) is not list:
                return RESIDUE
            for i9, v9 in enumerate(v8):
                if v9 is not None and v9 != "":
                    if not look.inside[v9]:
                        return RESIDUE
                    f3 = 1
        v10 = v1.get('securitySettings')
        if v10 is not None and v10 != "":
            if not _USUAL_BACKUPVAULTS_5[tuple(v10)]:
                return RESIDUE
            v11 = v10.get('encryptionSettings')
            if v11 is not None and v11 != "":
                if not _USUAL_BACKUPVAULTS_6[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('keyVaultProperties')
                if v12 is not None and v12 != "":
                    if not _USUAL_BACKUPVAULTS_7[tuple(v12)]:
                        return RESIDUE
                    v13 = v12.get('keyUri')
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (4, v13, ())
                        n += 1
    else:
        return RESIDUE
    v14 = row.get('location')
    if not look.inside[v14]:
        return RESIDUE
    v15 = row.get('extendedLocation')
    if v15:
        return RESIDUE
    return n + f0 + f3

_USUAL_BACKUPVAULTS_BACKUPINSTANCES_0 = Usual('properties')
_USUAL_BACKUPVAULTS_BACKUPINSTANCES_1 = Usual('dataSourceInfo', 'dataSourceSetInfo', 'datasourceAuthCredentials')
_USUAL_BACKUPVAULTS_BACKUPINSTANCES_2 = Usual('resourceLocation', 'resourceID')
_USUAL_BACKUPVAULTS_BACKUPINSTANCES_3 = Usual('resourceLocation', 'resourceID')
_USUAL_BACKUPVAULTS_BACKUPINSTANCES_4 = Usual('secretStoreResource')
_USUAL_BACKUPVAULTS_BACKUPINSTANCES_5 = Usual('uri')


def backupvaults_backupinstances(row: Row, look: Look) -> int:
    """Microsoft.DataProtection/backupVaults/backupInstances."""
    n = 0
    if not _USUAL_BACKUPVAULTS_BACKUPINSTANCES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_BACKUPVAULTS_BACKUPINSTANCES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('dataSourceInfo')
        if v2 is not None and v2 != "":
            if not _USUAL_BACKUPVAULTS_BACKUPINSTANCES_2[tuple(v2)]:
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
        v5 = v1.get('dataSourceSetInfo')
        if v5 is not None and v5 != "":
            if not _USUAL_BACKUPVAULTS_BACKUPINSTANCES_3[tuple(v5)]:
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
        v8 = v1.get('datasourceAuthCredentials')
        if v8 is not None and v8 != "":
            if not _USUAL_BACKUPVAULTS_BACKUPINSTANCES_4[tuple(v8)]:
                return RESIDUE
            v9 = v8.get('secretStoreResource')
            if v9 is not None and v9 != "":
                if not _USUAL_BACKUPVAULTS_BACKUPINSTANCES_5[tuple(v9)]:
                    return RESIDUE
                v10 = v9.get('uri')
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (4, v10, ())
                    n += 1
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.dataprotection/backupvaults': backupvaults,
    'microsoft.dataprotection/backupvaults/backupinstances': backupvaults_backupinstances,
}
