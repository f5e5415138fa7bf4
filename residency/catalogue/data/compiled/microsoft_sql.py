"""microsoft.sql. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def instancepools() -> Screen:
    """Microsoft.Sql/instancePools."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('subnetId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('subnetId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v3 = row.get('location')
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.get('extendedLocation')
        if v4:
            return RESIDUE
        return n

    return screen

def locations_instancefailovergroups() -> Screen:
    """Microsoft.Sql/locations/instanceFailoverGroups."""
    c0 = Usual('properties')
    c1 = Usual('partnerRegions', 'managedInstancePairs')
    c2 = Usual('location')
    c3 = Usual('primaryManagedInstanceId', 'partnerManagedInstanceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('partnerRegions')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('location')
                        if v4 is not None and v4 != "":
                            if not look.inside[v4]:
                                return RESIDUE
                            f0 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('managedInstancePairs')
            if type(v5) is list:
                for i6, v6 in enumerate(v5):
                    if type(v6) is dict:
                        if not c3[tuple(v6)]:
                            return RESIDUE
                        v7 = v6.get('primaryManagedInstanceId')
                        if v7 is not None and v7 != "":
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs += (1, v7, (i6,))
                            f1 = 1
                        v8 = v6.get('partnerManagedInstanceId')
                        if v8 is not None and v8 != "":
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (2, v8, (i6,))
                            f2 = 1
                    elif v6 is not None and v6 != "":
                        return RESIDUE
            elif v5 is not None and v5 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0 + f1 + f2

    return screen

def managedinstances() -> Screen:
    """Microsoft.Sql/managedInstances."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('requestedBackupStorageRedundancy', 'storageAccountType', 'currentBackupStorageRedundancy', 'keyId', 'sourceManagedInstanceId', 'dnsZonePartner', 'subnetId', 'fullyQualifiedDomainName')
    c2 = conditions(unless=Condition(path='properties.storageAccountType', values=()))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('requestedBackupStorageRedundancy')
            if v2 is not None and v2 != "":
                if not look.is_off(row, c2):
                    if v2 not in {'Local', 'Zone'}:
                        return RESIDUE
                    n += 1
            else:
                if not look.is_off(row, c2):
                    return RESIDUE
            v3 = v1.get('storageAccountType')
            if v3 is not None and v3 != "":
                if v3 not in {'LRS', 'ZRS'}:
                    return RESIDUE
                n += 1
            v4 = v1.get('currentBackupStorageRedundancy')
            if v4 is not None and v4 != "":
                if v4 not in {'Local', 'Zone'}:
                    return RESIDUE
                n += 1
            v5 = v1.get('keyId')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (3, v5, ())
                n += 1
            v6 = v1.get('sourceManagedInstanceId')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (4, v6, ())
                n += 1
            v7 = v1.get('dnsZonePartner')
            if v7 is not None and v7 != "":
                if type(v7) is not str:
                    return RESIDUE
                look.refs += (5, v7, ())
                n += 1
            v8 = v1.get('subnetId')
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (6, v8, ())
                n += 1
            v9 = v1.get('fullyQualifiedDomainName')
            if v9 is not None and v9 != "":
                if type(v9) is str:
                    look.names.append(('host', v9))
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            if not look.is_off(row, c2):
                return RESIDUE
        v10 = row.get('location')
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.get('extendedLocation')
        if v11:
            return RESIDUE
        return n

    return screen

def managedinstances_administrators() -> Screen:
    """Microsoft.Sql/managedInstances/administrators."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def managedinstances_databases() -> Screen:
    """Microsoft.Sql/managedInstances/databases."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('failoverGroupId', 'sourceDatabaseId', 'crossSubscriptionSourceDatabaseId', 'restorableDroppedDatabaseId', 'crossSubscriptionRestorableDroppedDatabaseId', 'recoverableDatabaseId', 'longTermRetentionBackupResourceId', 'crossSubscriptionTargetManagedInstanceId', 'storageContainerUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('failoverGroupId')
            if v2 is not None and v2 != "":
                if type(v2) is Opaque:
                    return RESIDUE
                n += 1
            v3 = v1.get('sourceDatabaseId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.get('crossSubscriptionSourceDatabaseId')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
            v5 = v1.get('restorableDroppedDatabaseId')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (3, v5, ())
                n += 1
            v6 = v1.get('crossSubscriptionRestorableDroppedDatabaseId')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (4, v6, ())
                n += 1
            v7 = v1.get('recoverableDatabaseId')
            if v7 is not None and v7 != "":
                if type(v7) is not str:
                    return RESIDUE
                look.refs += (5, v7, ())
                n += 1
            v8 = v1.get('longTermRetentionBackupResourceId')
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (6, v8, ())
                n += 1
            v9 = v1.get('crossSubscriptionTargetManagedInstanceId')
            if v9 is not None and v9 != "":
                if type(v9) is not str:
                    return RESIDUE
                look.refs += (7, v9, ())
                n += 1
            v10 = v1.get('storageContainerUri')
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs += (8, v10, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v11 = row.get('location')
        if not look.inside[v11]:
            return RESIDUE
        v12 = row.get('extendedLocation')
        if v12:
            return RESIDUE
        return n

    return screen

def managedinstances_encryptionprotector() -> Screen:
    """Microsoft.Sql/managedInstances/encryptionProtector."""
    c0 = Usual('properties')
    c1 = Usual('uri', 'serverKeyName', 'serverKeyType')
    c2 = conditions(when=Condition(path='properties.serverKeyType', values=('azurekeyvault',)), unless=Condition(path='properties.uri', values=()))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('uri')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('serverKeyName')
            if v3 is not None and v3 != "":
                if not look.is_off(row, c2):
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (1, v3, ())
                    n += 1
            v4 = v1.get('serverKeyType')
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def managedinstances_keys() -> Screen:
    """Microsoft.Sql/managedInstances/keys."""
    c0 = Usual('properties')
    c1 = Usual('uri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('uri')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def managedinstances_securityalertpolicies() -> Screen:
    """Microsoft.Sql/managedInstances/securityAlertPolicies."""
    c0 = Usual('properties')
    c1 = Usual('storageEndpoint', 'state')
    c2 = conditions(unless=Condition(path='properties.state', values=('disabled',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageEndpoint')
            if v2 is not None and v2 != "":
                if not look.is_off(row, c2):
                    if type(v2) is not str:
                        return RESIDUE
                    look.refs += (0, v2, ())
                    n += 1
            v3 = v1.get('state')
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def managedinstances_vulnerabilityassessments() -> Screen:
    """Microsoft.Sql/managedInstances/vulnerabilityAssessments."""
    c0 = Usual('properties')
    c1 = Usual('storageContainerPath')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageContainerPath')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def servers() -> Screen:
    """Microsoft.Sql/servers."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('federatedClientId', 'keyId', 'fullyQualifiedDomainName')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('federatedClientId')
            if v2 is not None and v2 != "":
                return RESIDUE
            v3 = v1.get('keyId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.get('fullyQualifiedDomainName')
            if v4 is not None and v4 != "":
                if type(v4) is str:
                    look.names.append(('host', v4))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v5 = row.get('location')
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.get('extendedLocation')
        if v6:
            return RESIDUE
        return n

    return screen

def servers_administrators() -> Screen:
    """Microsoft.Sql/servers/administrators."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def servers_auditingsettings() -> Screen:
    """Microsoft.Sql/servers/auditingSettings."""
    c0 = Usual('properties')
    c1 = Usual('isAzureMonitorTargetEnabled', 'storageEndpoint', 'state')
    c2 = conditions(unless=Condition(path='properties.state', values=('disabled',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('isAzureMonitorTargetEnabled')
            if v2 is not None and v2 != "":
                if v2 is not False and v2 is not True:
                    return RESIDUE
                n += 1
            v3 = v1.get('storageEndpoint')
            if v3 is not None and v3 != "":
                if not look.is_off(row, c2):
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (1, v3, ())
                    n += 1
            v4 = v1.get('state')
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def servers_azureadonlyauthentications() -> Screen:
    """Microsoft.Sql/servers/azureADOnlyAuthentications."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def servers_connectionpolicies() -> Screen:
    """Microsoft.Sql/servers/connectionPolicies."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def servers_databases() -> Screen:
    """Microsoft.Sql/servers/databases."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('requestedBackupStorageRedundancy', 'currentBackupStorageRedundancy', 'storageAccountType', 'secondaryType', 'sourceDatabaseId', 'federatedClientId', 'sourceResourceId', 'recoverableDatabaseId', 'restorableDroppedDatabaseId', 'recoveryServicesRecoveryPointId', 'longTermRetentionBackupResourceId', 'encryptionProtector')
    c2 = conditions(unless=Condition(path='properties.sourceDatabaseId', values=()))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('requestedBackupStorageRedundancy')
            if v2 is not None and v2 != "":
                if v2 not in {'Local', 'Zone'}:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
            v3 = v1.get('currentBackupStorageRedundancy')
            if v3 is not None and v3 != "":
                if v3 not in {'Local', 'Zone'}:
                    return RESIDUE
                n += 1
            v4 = v1.get('storageAccountType')
            if v4 is not None and v4 != "":
                if v4 not in {'LRS', 'ZRS'}:
                    return RESIDUE
                n += 1
            v5 = v1.get('secondaryType')
            if v5 is not None and v5 != "":
                if not look.is_off(row, c2):
                    if v5 not in {'Named'}:
                        return RESIDUE
                    n += 1
            v6 = v1.get('sourceDatabaseId')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (5, v6, ())
                n += 1
            v7 = v1.get('federatedClientId')
            if v7 is not None and v7 != "":
                return RESIDUE
            v8 = v1.get('sourceResourceId')
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (6, v8, ())
                n += 1
            v9 = v1.get('recoverableDatabaseId')
            if v9 is not None and v9 != "":
                if type(v9) is not str:
                    return RESIDUE
                look.refs += (7, v9, ())
                n += 1
            v10 = v1.get('restorableDroppedDatabaseId')
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs += (8, v10, ())
                n += 1
            v11 = v1.get('recoveryServicesRecoveryPointId')
            if v11 is not None and v11 != "":
                if type(v11) is not str:
                    return RESIDUE
                look.refs += (9, v11, ())
                n += 1
            v12 = v1.get('longTermRetentionBackupResourceId')
            if v12 is not None and v12 != "":
                if type(v12) is not str:
                    return RESIDUE
                look.refs += (10, v12, ())
                n += 1
            v13 = v1.get('encryptionProtector')
            if v13 is not None and v13 != "":
                if type(v13) is not str:
                    return RESIDUE
                look.refs += (11, v13, ())
                n += 1
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
        return n

    return screen

def servers_databases_auditingsettings() -> Screen:
    """Microsoft.Sql/servers/databases/auditingSettings."""
    c0 = Usual('properties')
    c1 = Usual('isAzureMonitorTargetEnabled', 'storageEndpoint', 'state')
    c2 = conditions(unless=Condition(path='properties.state', values=('disabled',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('isAzureMonitorTargetEnabled')
            if v2 is not None and v2 != "":
                if v2 is not False and v2 is not True:
                    return RESIDUE
                n += 1
            v3 = v1.get('storageEndpoint')
            if v3 is not None and v3 != "":
                if not look.is_off(row, c2):
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (1, v3, ())
                    n += 1
            v4 = v1.get('state')
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def servers_databases_backuplongtermretentionpolicies() -> Screen:
    """Microsoft.Sql/servers/databases/backupLongTermRetentionPolicies."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def servers_databases_backupshorttermretentionpolicies() -> Screen:
    """Microsoft.Sql/servers/databases/backupShortTermRetentionPolicies."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def servers_databases_extendedauditingsettings() -> Screen:
    """Microsoft.Sql/servers/databases/extendedAuditingSettings."""
    c0 = Usual('properties')
    c1 = Usual('isAzureMonitorTargetEnabled', 'storageEndpoint', 'state')
    c2 = conditions(unless=Condition(path='properties.state', values=('disabled',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('isAzureMonitorTargetEnabled')
            if v2 is not None and v2 != "":
                if v2 is not False and v2 is not True:
                    return RESIDUE
                n += 1
            v3 = v1.get('storageEndpoint')
            if v3 is not None and v3 != "":
                if not look.is_off(row, c2):
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (1, v3, ())
                    n += 1
            v4 = v1.get('state')
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def servers_databases_geobackuppolicies() -> Screen:
    """Microsoft.Sql/servers/databases/geoBackupPolicies."""
    c0 = Usual('properties')
    c1 = Usual('state')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('state')
            if v2 is not None and v2 != "":
                if v2 not in {'Disabled'}:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            return RESIDUE
        return n

    return screen

def servers_databases_replicationlinks() -> Screen:
    """Microsoft.Sql/servers/databases/replicationLinks."""
    c0 = Usual('properties')
    c1 = Usual('partnerLocation', 'linkType')
    c2 = conditions(unless=Condition(path='properties.partnerLocation', values=()))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('partnerLocation')
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.get('linkType')
            if v3 is not None and v3 != "":
                if not look.is_off(row, c2):
                    if v3 not in {'NAMED'}:
                        return RESIDUE
                    n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def servers_databases_securityalertpolicies() -> Screen:
    """Microsoft.Sql/servers/databases/securityAlertPolicies."""
    c0 = Usual('properties')
    c1 = Usual('storageEndpoint', 'state')
    c2 = conditions(unless=Condition(path='properties.state', values=('disabled',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageEndpoint')
            if v2 is not None and v2 != "":
                if not look.is_off(row, c2):
                    if type(v2) is not str:
                        return RESIDUE
                    look.refs += (0, v2, ())
                    n += 1
            v3 = v1.get('state')
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def servers_databases_syncgroups() -> Screen:
    """Microsoft.Sql/servers/databases/syncGroups."""
    c0 = Usual('properties')
    c1 = Usual('syncDatabaseId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('syncDatabaseId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def servers_databases_syncgroups_syncmembers() -> Screen:
    """Microsoft.Sql/servers/databases/syncGroups/syncMembers."""
    c0 = Usual('properties')
    c1 = Usual('sqlServerDatabaseId', 'syncMemberAzureDatabaseResourceId', 'serverName', 'syncAgentId')
    c2 = conditions(unless=Condition(path='properties.syncMemberAzureDatabaseResourceId', values=()))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('sqlServerDatabaseId')
            if v2 is not None and v2 != "":
                return RESIDUE
            v3 = v1.get('syncMemberAzureDatabaseResourceId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.get('serverName')
            if v4 is not None and v4 != "":
                if not look.is_off(row, c2):
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (2, v4, ())
                    n += 1
            v5 = v1.get('syncAgentId')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (3, v5, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def servers_databases_transparentdataencryption() -> Screen:
    """Microsoft.Sql/servers/databases/transparentDataEncryption."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def servers_databases_vulnerabilityassessments() -> Screen:
    """Microsoft.Sql/servers/databases/vulnerabilityAssessments."""
    c0 = Usual('properties')
    c1 = Usual('storageContainerPath')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageContainerPath')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def servers_devopsauditingsettings() -> Screen:
    """Microsoft.Sql/servers/devOpsAuditingSettings."""
    c0 = Usual('properties')
    c1 = Usual('isAzureMonitorTargetEnabled', 'storageEndpoint', 'state')
    c2 = conditions(unless=Condition(path='properties.state', values=('disabled',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('isAzureMonitorTargetEnabled')
            if v2 is not None and v2 != "":
                if v2 is not False and v2 is not True:
                    return RESIDUE
                n += 1
            v3 = v1.get('storageEndpoint')
            if v3 is not None and v3 != "":
                if not look.is_off(row, c2):
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (1, v3, ())
                    n += 1
            v4 = v1.get('state')
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def servers_dnsaliases() -> Screen:
    """Microsoft.Sql/servers/dnsAliases."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def servers_elasticpools() -> Screen:
    """Microsoft.Sql/servers/elasticPools."""
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

def servers_encryptionprotector() -> Screen:
    """Microsoft.Sql/servers/encryptionProtector."""
    c0 = Usual('properties')
    c1 = Usual('uri', 'serverKeyName', 'serverKeyType')
    c2 = conditions(when=Condition(path='properties.serverKeyType', values=('azurekeyvault',)), unless=Condition(path='properties.uri', values=()))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('uri')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('serverKeyName')
            if v3 is not None and v3 != "":
                if not look.is_off(row, c2):
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (1, v3, ())
                    n += 1
            v4 = v1.get('serverKeyType')
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def servers_extendedauditingsettings() -> Screen:
    """Microsoft.Sql/servers/extendedAuditingSettings."""
    c0 = Usual('properties')
    c1 = Usual('isAzureMonitorTargetEnabled', 'storageEndpoint', 'state')
    c2 = conditions(unless=Condition(path='properties.state', values=('disabled',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('isAzureMonitorTargetEnabled')
            if v2 is not None and v2 != "":
                if v2 is not False and v2 is not True:
                    return RESIDUE
                n += 1
            v3 = v1.get('storageEndpoint')
            if v3 is not None and v3 != "":
                if not look.is_off(row, c2):
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (1, v3, ())
                    n += 1
            v4 = v1.get('state')
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def servers_failovergroups() -> Screen:
    """Microsoft.Sql/servers/failoverGroups."""
    c0 = Usual('properties')
    c1 = Usual('partnerServers')
    c2 = Usual('location', 'id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('partnerServers')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('location')
                        if v4 is not None and v4 != "":
                            if not look.inside[v4]:
                                return RESIDUE
                            f0 = 1
                        v5 = v3.get('id')
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (1, v5, (i3,))
                            f1 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0 + f1

    return screen

def servers_firewallrules() -> Screen:
    """Microsoft.Sql/servers/firewallRules."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def servers_jobagents() -> Screen:
    """Microsoft.Sql/servers/jobAgents."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('databaseId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('databaseId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v3 = row.get('location')
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.get('extendedLocation')
        if v4:
            return RESIDUE
        return n

    return screen

def servers_keys() -> Screen:
    """Microsoft.Sql/servers/keys."""
    c0 = Usual('properties')
    c1 = Usual('uri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('uri')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def servers_outboundfirewallrules() -> Screen:
    """Microsoft.Sql/servers/outboundFirewallRules."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def servers_securityalertpolicies() -> Screen:
    """Microsoft.Sql/servers/securityAlertPolicies."""
    c0 = Usual('properties')
    c1 = Usual('storageEndpoint', 'state')
    c2 = conditions(unless=Condition(path='properties.state', values=('disabled',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageEndpoint')
            if v2 is not None and v2 != "":
                if not look.is_off(row, c2):
                    if type(v2) is not str:
                        return RESIDUE
                    look.refs += (0, v2, ())
                    n += 1
            v3 = v1.get('state')
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def servers_sqlvulnerabilityassessments() -> Screen:
    """Microsoft.Sql/servers/sqlVulnerabilityAssessments."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def servers_syncagents() -> Screen:
    """Microsoft.Sql/servers/syncAgents."""
    c0 = Usual('properties')
    c1 = Usual('syncDatabaseId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('syncDatabaseId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def servers_virtualnetworkrules() -> Screen:
    """Microsoft.Sql/servers/virtualNetworkRules."""
    c0 = Usual('properties')
    c1 = Usual('virtualNetworkSubnetId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('virtualNetworkSubnetId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def servers_vulnerabilityassessments() -> Screen:
    """Microsoft.Sql/servers/vulnerabilityAssessments."""
    c0 = Usual('properties')
    c1 = Usual('storageContainerPath')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageContainerPath')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def virtualclusters() -> Screen:
    """Microsoft.Sql/virtualClusters."""
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
    'microsoft.sql/instancepools': instancepools,
    'microsoft.sql/locations/instancefailovergroups': locations_instancefailovergroups,
    'microsoft.sql/managedinstances': managedinstances,
    'microsoft.sql/managedinstances/administrators': managedinstances_administrators,
    'microsoft.sql/managedinstances/databases': managedinstances_databases,
    'microsoft.sql/managedinstances/encryptionprotector': managedinstances_encryptionprotector,
    'microsoft.sql/managedinstances/keys': managedinstances_keys,
    'microsoft.sql/managedinstances/securityalertpolicies': managedinstances_securityalertpolicies,
    'microsoft.sql/managedinstances/vulnerabilityassessments': managedinstances_vulnerabilityassessments,
    'microsoft.sql/servers': servers,
    'microsoft.sql/servers/administrators': servers_administrators,
    'microsoft.sql/servers/auditingsettings': servers_auditingsettings,
    'microsoft.sql/servers/azureadonlyauthentications': servers_azureadonlyauthentications,
    'microsoft.sql/servers/connectionpolicies': servers_connectionpolicies,
    'microsoft.sql/servers/databases': servers_databases,
    'microsoft.sql/servers/databases/auditingsettings': servers_databases_auditingsettings,
    'microsoft.sql/servers/databases/backuplongtermretentionpolicies': servers_databases_backuplongtermretentionpolicies,
    'microsoft.sql/servers/databases/backupshorttermretentionpolicies': servers_databases_backupshorttermretentionpolicies,
    'microsoft.sql/servers/databases/extendedauditingsettings': servers_databases_extendedauditingsettings,
    'microsoft.sql/servers/databases/geobackuppolicies': servers_databases_geobackuppolicies,
    'microsoft.sql/servers/databases/replicationlinks': servers_databases_replicationlinks,
    'microsoft.sql/servers/databases/securityalertpolicies': servers_databases_securityalertpolicies,
    'microsoft.sql/servers/databases/syncgroups': servers_databases_syncgroups,
    'microsoft.sql/servers/databases/syncgroups/syncmembers': servers_databases_syncgroups_syncmembers,
    'microsoft.sql/servers/databases/transparentdataencryption': servers_databases_transparentdataencryption,
    'microsoft.sql/servers/databases/vulnerabilityassessments': servers_databases_vulnerabilityassessments,
    'microsoft.sql/servers/devopsauditingsettings': servers_devopsauditingsettings,
    'microsoft.sql/servers/dnsaliases': servers_dnsaliases,
    'microsoft.sql/servers/elasticpools': servers_elasticpools,
    'microsoft.sql/servers/encryptionprotector': servers_encryptionprotector,
    'microsoft.sql/servers/extendedauditingsettings': servers_extendedauditingsettings,
    'microsoft.sql/servers/failovergroups': servers_failovergroups,
    'microsoft.sql/servers/firewallrules': servers_firewallrules,
    'microsoft.sql/servers/jobagents': servers_jobagents,
    'microsoft.sql/servers/keys': servers_keys,
    'microsoft.sql/servers/outboundfirewallrules': servers_outboundfirewallrules,
    'microsoft.sql/servers/securityalertpolicies': servers_securityalertpolicies,
    'microsoft.sql/servers/sqlvulnerabilityassessments': servers_sqlvulnerabilityassessments,
    'microsoft.sql/servers/syncagents': servers_syncagents,
    'microsoft.sql/servers/virtualnetworkrules': servers_virtualnetworkrules,
    'microsoft.sql/servers/vulnerabilityassessments': servers_vulnerabilityassessments,
    'microsoft.sql/virtualclusters': virtualclusters,
}
