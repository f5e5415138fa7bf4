"""microsoft.documentdb. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_CASSANDRACLUSTERS_DATACENTERS_0 = Usual('properties', 'extendedLocation')
_USUAL_CASSANDRACLUSTERS_DATACENTERS_1 = Usual('delegatedSubnetId', 'managedDiskCustomerKeyUri', 'backupStorageCustomerKeyUri', 'authenticationMethodLdapProperties', 'dataCenterLocation')
_USUAL_CASSANDRACLUSTERS_DATACENTERS_2 = Usual('serverHostname')


def cassandraclusters_datacenters(row: Row, look: Look) -> int:
    """Microsoft.DocumentDB/cassandraClusters/dataCenters."""
    n = 0
    if not _USUAL_CASSANDRACLUSTERS_DATACENTERS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_CASSANDRACLUSTERS_DATACENTERS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('delegatedSubnetId')
        if v2 is not None and v2 != "":
            if type(v2) is not str:
                return RESIDUE
            look.refs += (0, v2, ())
            n += 1
        v3 = v1.get('managedDiskCustomerKeyUri')
        if v3 is not None and v3 != "":
            if type(v3) is not str:
                return RESIDUE
            look.refs += (1, v3, ())
            n += 1
        v4 = v1.get('backupStorageCustomerKeyUri')
        if v4 is not None and v4 != "":
            if type(v4) is not str:
                return RESIDUE
            look.refs += (2, v4, ())
            n += 1
        v5 = v1.get('authenticationMethodLdapProperties')
        if v5 is not None and v5 != "":
            if not _USUAL_CASSANDRACLUSTERS_DATACENTERS_2[tuple(v5)]:
                return RESIDUE
            v6 = v5.get('serverHostname')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (3, v6, ())
                n += 1
        v7 = v1.get('dataCenterLocation')
        if not look.inside[v7]:
            return RESIDUE
    else:
        return RESIDUE
    v8 = row.get('extendedLocation')
    if v8:
        return RESIDUE
    return n

_USUAL_DATABASEACCOUNTS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_DATABASEACCOUNTS_1 = Usual('locations', 'backupPolicy', 'restoreParameters', 'keyVaultKeyUri', 'virtualNetworkRules', 'networkAclBypassResourceIds')
_USUAL_DATABASEACCOUNTS_2 = Usual('locationName')
_USUAL_DATABASEACCOUNTS_3 = Usual('periodicModeProperties')
_USUAL_DATABASEACCOUNTS_4 = Usual('backupStorageRedundancy')
_WHEN_DATABASEACCOUNTS_1 = conditional(unless=Condition(path='properties.backupPolicy.type', values=('continuous',)))
_USUAL_DATABASEACCOUNTS_6 = Usual('sourceBackupLocation', 'restoreSource')
_USUAL_DATABASEACCOUNTS_7 = Usual('id')


def databaseaccounts(row: Row, look: Look) -> int:
    """Microsoft.DocumentDB/databaseAccounts."""
    n = 0
    f0 = 0
    f5 = 0
    f6 = 0
    if not _USUAL_DATABASEACCOUNTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_DATABASEACCOUNTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('locations')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_DATABASEACCOUNTS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('locationName')
                    if v4 is not None and v4 != "":
                        if not look.inside[v4]:
                            return RESIDUE
                        f0 = 1
        v5 = v1.get('backupPolicy')
        if v5 is not None and v5 != "":
            if not _USUAL_DATABASEACCOUNTS_3[tuple(v5)]:
                return RESIDUE
            v6 = v5.get('periodicModeProperties')
            if v6 is not None and v6 != "":
                if not _USUAL_DATABASEACCOUNTS_4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('backupStorageRedundancy')
                if v7 is not None and v7 != "":
                    if not look.is_off(row, _WHEN_DATABASEACCOUNTS_1):
                        if v7 not in {'Local', 'Zone'}:
                            return RESIDUE
                        n += 1
                else:
                    if not look.is_off(row, _WHEN_DATABASEACCOUNTS_1):
                        return RESIDUE
            else:
                if not look.is_off(row, _WHEN_DATABASEACCOUNTS_1):
                    return RESIDUE
        else:
            if not look.is_off(row, _WHEN_DATABASEACCOUNTS_1):
                return RESIDUE
        v8 = v1.get('restoreParameters')
        if v8 is not None and v8 != "":
            if not _USUAL_DATABASEACCOUNTS_6[tuple(v8)]:
                return RESIDUE
            v9 = v8.get('sourceBackupLocation')
            if v9 is not None and v9 != "":
                if not look.inside[v9]:
                    return RESIDUE
                n += 1
            v10 = v8.get('restoreSource')
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs += (3, v10, ())
                n += 1
        v11 = v1.get('keyVaultKeyUri')
        if v11 is not None and v11 != "":
            if type(v11) is not str:
                return RESIDUE
            look.refs += (4, v11, ())
            n += 1
        v12 = v1.get('virtualNetworkRules')
        if v12 is not None and v12 != "":
            if type(v12) is not list:
                return RESIDUE
            for i13, v13 in enumerate(v12):
                if v13 is not None and v13 != "":
                    if not _USUAL_DATABASEACCOUNTS_7[tuple(v13)]:
                        return RESIDUE
                    v14 = v13.get('id')
                    if v14 is not None and v14 != "":
                        if type(v14) is not str:
                            return RESIDUE
                        look.refs += (5, v14, (i13,))
                        f5 = 1
        v15 = v1.get('networkAclBypassResourceIds')
        if v15 is not None and v15 != "":
            if type(v15) is not list:
                return RESIDUE
            for i16, v16 in enumerate(v15):
                if v16 is not None and v16 != "":
                    if type(v16) is not str:
                        return RESIDUE
                    look.refs += (6, v16, (i16,))
                    f6 = 1
    else:
        if not look.is_off(row, _WHEN_DATABASEACCOUNTS_1):
            return RESIDUE
    v17 = row.get('location')
    if not look.inside[v17]:
        return RESIDUE
    v18 = row.get('extendedLocation')
    if v18:
        return RESIDUE
    return n + f0 + f5 + f6

_USUAL_FLEETS_FLEETSPACES_0 = Usual('properties')
_USUAL_FLEETS_FLEETSPACES_1 = Usual('dataRegions')


def fleets_fleetspaces(row: Row, look: Look) -> int:
    """Microsoft.DocumentDB/fleets/fleetspaces."""
    n = 0
    f0 = 0
    if not _USUAL_FLEETS_FLEETSPACES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_FLEETS_FLEETSPACES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('dataRegions')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not look.inside[v3]:
                        return RESIDUE
                    f0 = 1
    return n + f0

_USUAL_MONGOCLUSTERS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_MONGOCLUSTERS_1 = Usual('replicaParameters', 'replica', 'previewFeatures', 'restoreParameters', 'encryption')
_USUAL_MONGOCLUSTERS_2 = Usual('sourceLocation', 'sourceResourceId')
_USUAL_MONGOCLUSTERS_3 = Usual('role', 'sourceResourceId')
_USUAL_MONGOCLUSTERS_4 = Usual('sourceResourceId')
_USUAL_MONGOCLUSTERS_5 = Usual('customerManagedKeyEncryption')
_USUAL_MONGOCLUSTERS_6 = Usual('keyEncryptionKeyUrl')


def mongoclusters(row: Row, look: Look) -> int:
    """Microsoft.DocumentDB/mongoClusters."""
    n = 0
    f2 = 0
    if not _USUAL_MONGOCLUSTERS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_MONGOCLUSTERS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('replicaParameters')
        if v2 is not None and v2 != "":
            if not _USUAL_MONGOCLUSTERS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('sourceLocation')
            if v3 is not None and v3 != "":
                if not look.inside[v3]:
                    return RESIDUE
                n += 1
            v4 = v2.get('sourceResourceId')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (3, v4, ())
                n += 1
        v5 = v1.get('replica')
        if v5 is not None and v5 != "":
            if not _USUAL_MONGOCLUSTERS_3[tuple(v5)]:
                return RESIDUE
            v6 = v5.get('role')
            if v6 is not None and v6 != "":
                if v6 not in {'AsyncReplica', 'Primary'}:
                    return RESIDUE
                n += 1
            v7 = v5.get('sourceResourceId')
            if v7 is not None and v7 != "":
                if type(v7) is not str:
                    return RESIDUE
                look.refs += (4, v7, ())
                n += 1
        v8 = v1.get('previewFeatures')
        if v8 is not None and v8 != "":
            if type(v8) is not list:
                return RESIDUE
            for i9, v9 in enumerate(v8):
                if v9 is not None and v9 != "":
                    if v9 not in {'ShardRebalancer'}:
                        return RESIDUE
                    f2 = 1
        v10 = v1.get('restoreParameters')
        if v10 is not None and v10 != "":
            if not _USUAL_MONGOCLUSTERS_4[tuple(v10)]:
                return RESIDUE
            v11 = v10.get('sourceResourceId')
            if v11 is not None and v11 != "":
                if type(v11) is not str:
                    return RESIDUE
                look.refs += (5, v11, ())
                n += 1
        v12 = v1.get('encryption')
        if v12 is not None and v12 != "":
            if not _USUAL_MONGOCLUSTERS_5[tuple(v12)]:
                return RESIDUE
            v13 = v12.get('customerManagedKeyEncryption')
            if v13 is not None and v13 != "":
                if not _USUAL_MONGOCLUSTERS_6[tuple(v13)]:
                    return RESIDUE
                v14 = v13.get('keyEncryptionKeyUrl')
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (6, v14, ())
                    n += 1
    v15 = row.get('location')
    if not look.inside[v15]:
        return RESIDUE
    v16 = row.get('extendedLocation')
    if v16:
        return RESIDUE
    return n + f2

SCREENS: Mapping[str, Screen] = {
    'microsoft.documentdb/cassandraclusters/datacenters': cassandraclusters_datacenters,
    'microsoft.documentdb/databaseaccounts': databaseaccounts,
    'microsoft.documentdb/fleets/fleetspaces': fleets_fleetspaces,
    'microsoft.documentdb/mongoclusters': mongoclusters,
}
