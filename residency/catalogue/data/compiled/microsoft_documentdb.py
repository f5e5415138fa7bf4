"""microsoft.documentdb. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def cassandraclusters() -> Screen:
    """Microsoft.DocumentDB/cassandraClusters."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('restoreFromBackupId', 'externalSeedNodes', 'delegatedManagementSubnetId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('restoreFromBackupId')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.get('externalSeedNodes')
            if type(v3) is list:
                for i4, v4 in enumerate(v3):
                    if v4 is not None and v4 != "":
                        return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
            v5 = v1.get('delegatedManagementSubnetId')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (2, v5, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v6 = row.get('location')
        if not look.inside[v6]:
            return RESIDUE
        v7 = row.get('extendedLocation')
        if v7:
            return RESIDUE
        return n + f1

    return screen

def cassandraclusters_datacenters() -> Screen:
    """Microsoft.DocumentDB/cassandraClusters/dataCenters."""
    c0 = Usual('properties', 'extendedLocation')
    c1 = Usual('delegatedSubnetId', 'managedDiskCustomerKeyUri', 'backupStorageCustomerKeyUri', 'authenticationMethodLdapProperties', 'dataCenterLocation')
    c2 = Usual('serverHostname')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
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
            if type(v5) is dict:
                if not c2[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('serverHostname')
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (3, v6, ())
                    n += 1
            elif v5 is not None and v5 != "":
                return RESIDUE
            v7 = v1.get('dataCenterLocation')
            if not look.inside[v7]:
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            return RESIDUE
        v8 = row.get('extendedLocation')
        if v8:
            return RESIDUE
        return n

    return screen

def databaseaccounts() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('locations', 'backupPolicy', 'restoreParameters', 'keyVaultKeyUri', 'virtualNetworkRules', 'networkAclBypassResourceIds', 'documentEndpoint')
    c2 = Usual('locationName', 'documentEndpoint')
    c3 = Usual('periodicModeProperties', 'type')
    c4 = Usual('backupStorageRedundancy')
    c5 = conditions(unless=Condition(path='properties.backupPolicy.type', values=('continuous',)))
    c6 = Usual('sourceBackupLocation', 'restoreSource')
    c7 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f5 = 0
        f6 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('locations')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('locationName')
                        if v4 is not None and v4 != "":
                            if not look.inside[v4]:
                                return RESIDUE
                            f0 = 1
                        v5 = v3.get('documentEndpoint')
                        if v5 is not None and v5 != "":
                            if type(v5) is str:
                                look.names.append(('host', v5))
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v6 = v1.get('backupPolicy')
            if type(v6) is dict:
                if not c3[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('periodicModeProperties')
                if type(v7) is dict:
                    if not c4[tuple(v7)]:
                        return RESIDUE
                    v8 = v7.get('backupStorageRedundancy')
                    if v8 is not None and v8 != "":
                        if not look.is_off(row, c5):
                            if v8 not in {'Local', 'Zone'}:
                                return RESIDUE
                            n += 1
                    else:
                        if not look.is_off(row, c5):
                            return RESIDUE
                elif v7 is not None and v7 != "":
                    return RESIDUE
                else:
                    if not look.is_off(row, c5):
                        return RESIDUE
                v9 = v6.get('type')
            elif v6 is not None and v6 != "":
                return RESIDUE
            else:
                if not look.is_off(row, c5):
                    return RESIDUE
            v10 = v1.get('restoreParameters')
            if type(v10) is dict:
                if not c6[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('sourceBackupLocation')
                if v11 is not None and v11 != "":
                    if not look.inside[v11]:
                        return RESIDUE
                    n += 1
                v12 = v10.get('restoreSource')
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (3, v12, ())
                    n += 1
            elif v10 is not None and v10 != "":
                return RESIDUE
            v13 = v1.get('keyVaultKeyUri')
            if v13 is not None and v13 != "":
                if type(v13) is not str:
                    return RESIDUE
                look.refs += (4, v13, ())
                n += 1
            v14 = v1.get('virtualNetworkRules')
            if type(v14) is list:
                for i15, v15 in enumerate(v14):
                    if type(v15) is dict:
                        if not c7[tuple(v15)]:
                            return RESIDUE
                        v16 = v15.get('id')
                        if v16 is not None and v16 != "":
                            if type(v16) is not str:
                                return RESIDUE
                            look.refs += (5, v16, (i15,))
                            f5 = 1
                    elif v15 is not None and v15 != "":
                        return RESIDUE
            elif v14 is not None and v14 != "":
                return RESIDUE
            v17 = v1.get('networkAclBypassResourceIds')
            if type(v17) is list:
                for i18, v18 in enumerate(v17):
                    if v18 is not None and v18 != "":
                        if type(v18) is not str:
                            return RESIDUE
                        look.refs += (6, v18, (i18,))
                        f6 = 1
            elif v17 is not None and v17 != "":
                return RESIDUE
            v19 = v1.get('documentEndpoint')
            if v19 is not None and v19 != "":
                if type(v19) is str:
                    look.names.append(('host', v19))
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            if not look.is_off(row, c5):
                return RESIDUE
        v20 = row.get('location')
        if not look.inside[v20]:
            return RESIDUE
        v21 = row.get('extendedLocation')
        if v21:
            return RESIDUE
        return n + f0 + f5 + f6

    return screen

def databaseaccounts_cassandrakeyspaces() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def databaseaccounts_cassandrakeyspaces_tables() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/tables."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def databaseaccounts_datatransferjobs() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/dataTransferJobs."""
    c0 = Usual('properties')
    c1 = Usual('source', 'destination')
    c2 = Usual('endpointUrl', 'hostName', 'connectionStringKeyVaultUri', 'remoteAccountName')
    c3 = Usual('endpointUrl', 'hostName', 'connectionStringKeyVaultUri', 'remoteAccountName')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('source')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('endpointUrl')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
                v4 = v2.get('hostName')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
                v5 = v2.get('connectionStringKeyVaultUri')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (4, v5, ())
                    n += 1
                v6 = v2.get('remoteAccountName')
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (6, v6, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v7 = v1.get('destination')
            if type(v7) is dict:
                if not c3[tuple(v7)]:
                    return RESIDUE
                v8 = v7.get('endpointUrl')
                if v8 is not None and v8 != "":
                    if type(v8) is not str:
                        return RESIDUE
                    look.refs += (2, v8, ())
                    n += 1
                v9 = v7.get('hostName')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (3, v9, ())
                    n += 1
                v10 = v7.get('connectionStringKeyVaultUri')
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (5, v10, ())
                    n += 1
                v11 = v7.get('remoteAccountName')
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (7, v11, ())
                    n += 1
            elif v7 is not None and v7 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def databaseaccounts_gremlindatabases() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/gremlinDatabases."""
    c0 = Usual('properties')
    c1 = Usual('resource')
    c2 = Usual('restoreParameters')
    c3 = Usual('restoreSource')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('resource')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('restoreParameters')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('restoreSource')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def databaseaccounts_gremlindatabases_graphs() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/gremlinDatabases/graphs."""
    c0 = Usual('properties')
    c1 = Usual('resource')
    c2 = Usual('restoreParameters')
    c3 = Usual('restoreSource')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('resource')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('restoreParameters')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('restoreSource')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def databaseaccounts_mongodbdatabases() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/mongodbDatabases."""
    c0 = Usual('properties')
    c1 = Usual('resource')
    c2 = Usual('restoreParameters')
    c3 = Usual('restoreSource')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('resource')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('restoreParameters')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('restoreSource')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def databaseaccounts_mongodbdatabases_collections() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/mongodbDatabases/collections."""
    c0 = Usual('properties')
    c1 = Usual('resource')
    c2 = Usual('restoreParameters')
    c3 = Usual('restoreSource')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('resource')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('restoreParameters')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('restoreSource')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def databaseaccounts_services() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/services."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def databaseaccounts_sqldatabases() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/sqlDatabases."""
    c0 = Usual('properties')
    c1 = Usual('resource')
    c2 = Usual('restoreParameters')
    c3 = Usual('restoreSource')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('resource')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('restoreParameters')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('restoreSource')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def databaseaccounts_sqldatabases_containers() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers."""
    c0 = Usual('properties')
    c1 = Usual('resource')
    c2 = Usual('restoreParameters')
    c3 = Usual('restoreSource')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('resource')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('restoreParameters')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('restoreSource')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def databaseaccounts_sqlroleassignments() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def databaseaccounts_sqlroledefinitions() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def databaseaccounts_tables() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/tables."""
    c0 = Usual('properties')
    c1 = Usual('resource')
    c2 = Usual('restoreParameters')
    c3 = Usual('restoreSource')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('resource')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('restoreParameters')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('restoreSource')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def fleets() -> Screen:
    """Microsoft.DocumentDB/fleets."""
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

def fleets_fleetspaces() -> Screen:
    """Microsoft.DocumentDB/fleets/fleetspaces."""
    c0 = Usual('properties')
    c1 = Usual('dataRegions')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('dataRegions')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if v3 is not None and v3 != "":
                        if not look.inside[v3]:
                            return RESIDUE
                        f0 = 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0

    return screen

def mongoclusters() -> Screen:
    """Microsoft.DocumentDB/mongoClusters."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('replicaParameters', 'replica', 'previewFeatures', 'restoreParameters', 'encryption')
    c2 = Usual('sourceLocation', 'sourceResourceId')
    c3 = Usual('role', 'sourceResourceId')
    c4 = Usual('sourceResourceId')
    c5 = Usual('customerManagedKeyEncryption')
    c6 = Usual('keyEncryptionKeyUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f2 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('replicaParameters')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
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
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('replica')
            if type(v5) is dict:
                if not c3[tuple(v5)]:
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
            elif v5 is not None and v5 != "":
                return RESIDUE
            v8 = v1.get('previewFeatures')
            if type(v8) is list:
                for i9, v9 in enumerate(v8):
                    if v9 is not None and v9 != "":
                        if v9 not in {'ShardRebalancer'}:
                            return RESIDUE
                        f2 = 1
            elif v8 is not None and v8 != "":
                return RESIDUE
            v10 = v1.get('restoreParameters')
            if type(v10) is dict:
                if not c4[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('sourceResourceId')
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (5, v11, ())
                    n += 1
            elif v10 is not None and v10 != "":
                return RESIDUE
            v12 = v1.get('encryption')
            if type(v12) is dict:
                if not c5[tuple(v12)]:
                    return RESIDUE
                v13 = v12.get('customerManagedKeyEncryption')
                if type(v13) is dict:
                    if not c6[tuple(v13)]:
                        return RESIDUE
                    v14 = v13.get('keyEncryptionKeyUrl')
                    if v14 is not None and v14 != "":
                        if type(v14) is not str:
                            return RESIDUE
                        look.refs += (6, v14, ())
                        n += 1
                elif v13 is not None and v13 != "":
                    return RESIDUE
            elif v12 is not None and v12 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v15 = row.get('location')
        if not look.inside[v15]:
            return RESIDUE
        v16 = row.get('extendedLocation')
        if v16:
            return RESIDUE
        return n + f2

    return screen

def mongoclusters_firewallrules() -> Screen:
    """Microsoft.DocumentDB/mongoClusters/firewallRules."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.documentdb/cassandraclusters': cassandraclusters,
    'microsoft.documentdb/cassandraclusters/datacenters': cassandraclusters_datacenters,
    'microsoft.documentdb/databaseaccounts': databaseaccounts,
    'microsoft.documentdb/databaseaccounts/cassandrakeyspaces': databaseaccounts_cassandrakeyspaces,
    'microsoft.documentdb/databaseaccounts/cassandrakeyspaces/tables': databaseaccounts_cassandrakeyspaces_tables,
    'microsoft.documentdb/databaseaccounts/datatransferjobs': databaseaccounts_datatransferjobs,
    'microsoft.documentdb/databaseaccounts/gremlindatabases': databaseaccounts_gremlindatabases,
    'microsoft.documentdb/databaseaccounts/gremlindatabases/graphs': databaseaccounts_gremlindatabases_graphs,
    'microsoft.documentdb/databaseaccounts/mongodbdatabases': databaseaccounts_mongodbdatabases,
    'microsoft.documentdb/databaseaccounts/mongodbdatabases/collections': databaseaccounts_mongodbdatabases_collections,
    'microsoft.documentdb/databaseaccounts/services': databaseaccounts_services,
    'microsoft.documentdb/databaseaccounts/sqldatabases': databaseaccounts_sqldatabases,
    'microsoft.documentdb/databaseaccounts/sqldatabases/containers': databaseaccounts_sqldatabases_containers,
    'microsoft.documentdb/databaseaccounts/sqlroleassignments': databaseaccounts_sqlroleassignments,
    'microsoft.documentdb/databaseaccounts/sqlroledefinitions': databaseaccounts_sqlroledefinitions,
    'microsoft.documentdb/databaseaccounts/tables': databaseaccounts_tables,
    'microsoft.documentdb/fleets': fleets,
    'microsoft.documentdb/fleets/fleetspaces': fleets_fleetspaces,
    'microsoft.documentdb/mongoclusters': mongoclusters,
    'microsoft.documentdb/mongoclusters/firewallrules': mongoclusters_firewallrules,
}
