"""microsoft.netapp. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def netappaccounts() -> Screen:
    """Microsoft.NetApp/netAppAccounts."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('encryption', 'ldapConfiguration', 'entraIdConfig')
    c2 = Usual('identity', 'keyVaultProperties')
    c3 = Usual('federatedClientId')
    c4 = Usual('keyVaultUri', 'keyVaultResourceId')
    c5 = Usual('dnsServers', 'ldapServers', 'bindPasswordAkvConfig')
    c6 = Usual('azureKeyVaultUri')
    c7 = Usual('entraIdAkvConfig')
    c8 = Usual('azureKeyVaultUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
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
                v3 = v2.get('identity')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('federatedClientId')
                    if v4 is not None and v4 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
                v5 = v2.get('keyVaultProperties')
                if type(v5) is dict:
                    if not c4[tuple(v5)]:
                        return RESIDUE
                    v6 = v5.get('keyVaultUri')
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (3, v6, ())
                        n += 1
                    v7 = v5.get('keyVaultResourceId')
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (4, v7, ())
                        n += 1
                elif v5 is not None and v5 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v8 = v1.get('ldapConfiguration')
            if type(v8) is dict:
                if not c5[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('dnsServers')
                if type(v9) is list:
                    for i10, v10 in enumerate(v9):
                        if v10 is not None and v10 != "":
                            if type(v10) is Opaque:
                                return RESIDUE
                            f1 = 1
                elif v9 is not None and v9 != "":
                    return RESIDUE
                v11 = v8.get('ldapServers')
                if type(v11) is list:
                    for i12, v12 in enumerate(v11):
                        if v12 is not None and v12 != "":
                            if type(v12) is Opaque:
                                return RESIDUE
                            f2 = 1
                elif v11 is not None and v11 != "":
                    return RESIDUE
                v13 = v8.get('bindPasswordAkvConfig')
                if type(v13) is dict:
                    if not c6[tuple(v13)]:
                        return RESIDUE
                    v14 = v13.get('azureKeyVaultUri')
                    if v14 is not None and v14 != "":
                        if type(v14) is not str:
                            return RESIDUE
                        look.refs += (6, v14, ())
                        n += 1
                elif v13 is not None and v13 != "":
                    return RESIDUE
            elif v8 is not None and v8 != "":
                return RESIDUE
            v15 = v1.get('entraIdConfig')
            if type(v15) is dict:
                if not c7[tuple(v15)]:
                    return RESIDUE
                v16 = v15.get('entraIdAkvConfig')
                if type(v16) is dict:
                    if not c8[tuple(v16)]:
                        return RESIDUE
                    v17 = v16.get('azureKeyVaultUri')
                    if v17 is not None and v17 != "":
                        if type(v17) is not str:
                            return RESIDUE
                        look.refs += (5, v17, ())
                        n += 1
                elif v16 is not None and v16 != "":
                    return RESIDUE
            elif v15 is not None and v15 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v18 = row.get('location')
        if not look.inside[v18]:
            return RESIDUE
        v19 = row.get('extendedLocation')
        if v19:
            return RESIDUE
        return n + f1 + f2

    return screen

def netappaccounts_backuppolicies() -> Screen:
    """Microsoft.NetApp/netAppAccounts/backupPolicies."""
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

def netappaccounts_backupvaults() -> Screen:
    """Microsoft.NetApp/netAppAccounts/backupVaults."""
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

def netappaccounts_backupvaults_backups() -> Screen:
    """Microsoft.NetApp/netAppAccounts/backupVaults/backups."""
    c0 = Usual('properties')
    c1 = Usual('volumeResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('volumeResourceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def netappaccounts_capacitypools() -> Screen:
    """Microsoft.NetApp/netAppAccounts/capacityPools."""
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

def netappaccounts_capacitypools_volumes() -> Screen:
    """Microsoft.NetApp/netAppAccounts/capacityPools/volumes."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('dataProtection', 'backupId', 'snapshotId', 'capacityPoolResourceId', 'proximityPlacementGroup', 'subnetId', 'keyVaultPrivateEndpointResourceId')
    c2 = Usual('replication', 'backup')
    c3 = Usual('remoteVolumeRegion', 'destinationReplications', 'remotePath', 'remoteVolumeResourceId')
    c4 = Usual('region', 'resourceId')
    c5 = Usual('externalHostName')
    c6 = Usual('backupVaultId', 'vaultId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        f4 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('dataProtection')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('replication')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('remoteVolumeRegion')
                    if v4 is not None and v4 != "":
                        if not look.inside[v4]:
                            return RESIDUE
                        n += 1
                    v5 = v3.get('destinationReplications')
                    if type(v5) is list:
                        for i6, v6 in enumerate(v5):
                            if type(v6) is dict:
                                if not c4[tuple(v6)]:
                                    return RESIDUE
                                v7 = v6.get('region')
                                if v7 is not None and v7 != "":
                                    if not look.inside[v7]:
                                        return RESIDUE
                                    f1 = 1
                                v8 = v6.get('resourceId')
                                if v8 is not None and v8 != "":
                                    if type(v8) is not str:
                                        return RESIDUE
                                    look.refs += (4, v8, (i6,))
                                    f4 = 1
                            elif v6 is not None and v6 != "":
                                return RESIDUE
                    elif v5 is not None and v5 != "":
                        return RESIDUE
                    v9 = v3.get('remotePath')
                    if type(v9) is dict:
                        if not c5[tuple(v9)]:
                            return RESIDUE
                        v10 = v9.get('externalHostName')
                        if v10 is not None and v10 != "":
                            return RESIDUE
                    elif v9 is not None and v9 != "":
                        return RESIDUE
                    v11 = v3.get('remoteVolumeResourceId')
                    if v11 is not None and v11 != "":
                        if type(v11) is not str:
                            return RESIDUE
                        look.refs += (3, v11, ())
                        n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
                v12 = v2.get('backup')
                if type(v12) is dict:
                    if not c6[tuple(v12)]:
                        return RESIDUE
                    v13 = v12.get('backupVaultId')
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (5, v13, ())
                        n += 1
                    v14 = v12.get('vaultId')
                    if v14 is not None and v14 != "":
                        if type(v14) is not str:
                            return RESIDUE
                        look.refs += (6, v14, ())
                        n += 1
                elif v12 is not None and v12 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v15 = v1.get('backupId')
            if v15 is not None and v15 != "":
                if type(v15) is not str:
                    return RESIDUE
                look.refs += (7, v15, ())
                n += 1
            v16 = v1.get('snapshotId')
            if v16 is not None and v16 != "":
                if type(v16) is not str:
                    return RESIDUE
                look.refs += (8, v16, ())
                n += 1
            v17 = v1.get('capacityPoolResourceId')
            if v17 is not None and v17 != "":
                if type(v17) is not str:
                    return RESIDUE
                look.refs += (9, v17, ())
                n += 1
            v18 = v1.get('proximityPlacementGroup')
            if v18 is not None and v18 != "":
                if type(v18) is not str:
                    return RESIDUE
                look.refs += (10, v18, ())
                n += 1
            v19 = v1.get('subnetId')
            if v19 is not None and v19 != "":
                if type(v19) is not str:
                    return RESIDUE
                look.refs += (11, v19, ())
                n += 1
            v20 = v1.get('keyVaultPrivateEndpointResourceId')
            if v20 is not None and v20 != "":
                if type(v20) is not str:
                    return RESIDUE
                look.refs += (12, v20, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v21 = row.get('location')
        if not look.inside[v21]:
            return RESIDUE
        v22 = row.get('extendedLocation')
        if v22:
            return RESIDUE
        return n + f1 + f4

    return screen

def netappaccounts_capacitypools_volumes_snapshots() -> Screen:
    """Microsoft.NetApp/netAppAccounts/capacityPools/volumes/snapshots."""
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

def netappaccounts_snapshotpolicies() -> Screen:
    """Microsoft.NetApp/netAppAccounts/snapshotPolicies."""
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
    'microsoft.netapp/netappaccounts': netappaccounts,
    'microsoft.netapp/netappaccounts/backuppolicies': netappaccounts_backuppolicies,
    'microsoft.netapp/netappaccounts/backupvaults': netappaccounts_backupvaults,
    'microsoft.netapp/netappaccounts/backupvaults/backups': netappaccounts_backupvaults_backups,
    'microsoft.netapp/netappaccounts/capacitypools': netappaccounts_capacitypools,
    'microsoft.netapp/netappaccounts/capacitypools/volumes': netappaccounts_capacitypools_volumes,
    'microsoft.netapp/netappaccounts/capacitypools/volumes/snapshots': netappaccounts_capacitypools_volumes_snapshots,
    'microsoft.netapp/netappaccounts/snapshotpolicies': netappaccounts_snapshotpolicies,
}
