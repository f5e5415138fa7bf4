"""microsoft.sql. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_LOCATIONS_INSTANCEFAILOVERGROUPS_0 = Usual('properties')
_USUAL_LOCATIONS_INSTANCEFAILOVERGROUPS_1 = Usual('partnerRegions', 'managedInstancePairs')
_USUAL_LOCATIONS_INSTANCEFAILOVERGROUPS_2 = Usual('location')
_USUAL_LOCATIONS_INSTANCEFAILOVERGROUPS_3 = Usual('primaryManagedInstanceId', 'partnerManagedInstanceId')


def locations_instancefailovergroups(row: Row, look: Look) -> int:
    """Microsoft.Sql/locations/instanceFailoverGroups."""
    n = 0
    f0 = 0
    f1 = 0
    f2 = 0
    if not _USUAL_LOCATIONS_INSTANCEFAILOVERGROUPS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_LOCATIONS_INSTANCEFAILOVERGROUPS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('partnerRegions')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_LOCATIONS_INSTANCEFAILOVERGROUPS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('location')
                    if v4 is not None and v4 != "":
                        if not look.inside[v4]:
                            return RESIDUE
                        f0 = 1
        v5 = v1.get('managedInstancePairs')
        if v5 is not None and v5 != "":
            if type(v5) is not list:
                return RESIDUE
            for i6, v6 in enumerate(v5):
                if v6 is not None and v6 != "":
                    if not _USUAL_LOCATIONS_INSTANCEFAILOVERGROUPS_3[tuple(v6)]:
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
    return n + f0 + f1 + f2

_USUAL_MANAGEDINSTANCES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_MANAGEDINSTANCES_1 = Usual('requestedBackupStorageRedundancy', 'currentBackupStorageRedundancy', 'storageAccountType', 'keyId', 'sourceManagedInstanceId', 'dnsZonePartner', 'subnetId')
_WHEN_MANAGEDINSTANCES_0 = conditional(unless=Condition(path='properties.storageAccountType', values=()))


def managedinstances(row: Row, look: Look) -> int:
    """Microsoft.Sql/managedInstances."""
    n = 0
    if not _USUAL_MANAGEDINSTANCES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_MANAGEDINSTANCES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('requestedBackupStorageRedundancy')
        if v2 is not None and v2 != "":
            if not look.is_off(row, _WHEN_MANAGEDINSTANCES_0):
                if v2 not in {'Local', 'Zone'}:
                    return RESIDUE
                n += 1
        else:
            if not look.is_off(row, _WHEN_MANAGEDINSTANCES_0):
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
    else:
        if not look.is_off(row, _WHEN_MANAGEDINSTANCES_0):
            return RESIDUE
    v9 = row.get('location')
    if not look.inside[v9]:
        return RESIDUE
    v10 = row.get('extendedLocation')
    if v10:
        return RESIDUE
    return n

_USUAL_SERVERS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_SERVERS_1 = Usual('federatedClientId', 'keyId')


def servers(row: Row, look: Look) -> int:
    """Microsoft.Sql/servers."""
    n = 0
    if not _USUAL_SERVERS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_SERVERS_1[tuple(v1)]:
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
    v4 = row.get('location')
    if not look.inside[v4]:
        return RESIDUE
    v5 = row.get('extendedLocation')
    if v5:
        return RESIDUE
    return n

_USUAL_SERVERS_AUDITINGSETTINGS_0 = Usual('properties')
_USUAL_SERVERS_AUDITINGSETTINGS_1 = Usual('isAzureMonitorTargetEnabled', 'storageEndpoint')
_WHEN_SERVERS_AUDITINGSETTINGS_1 = conditional(unless=Condition(path='properties.state', values=('disabled',)))


def servers_auditingsettings(row: Row, look: Look) -> int:
    """Microsoft.Sql/servers/auditingSettings."""
    n = 0
    if not _USUAL_SERVERS_AUDITINGSETTINGS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_SERVERS_AUDITINGSETTINGS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('isAzureMonitorTargetEnabled')
        if v2 is not None and v2 != "":
            if v2 is not False and v2 is not True:
                return RESIDUE
            n += 1
        v3 = v1.get('storageEndpoint')
        if v3 is not None and v3 != "":
            if not look.is_off(row, _WHEN_SERVERS_AUDITINGSETTINGS_1):
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
    return n

_USUAL_SERVERS_DATABASES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_SERVERS_DATABASES_1 = Usual('requestedBackupStorageRedundancy', 'currentBackupStorageRedundancy', 'storageAccountType', 'secondaryType', 'federatedClientId', 'sourceDatabaseId', 'sourceResourceId', 'recoverableDatabaseId', 'restorableDroppedDatabaseId', 'recoveryServicesRecoveryPointId', 'longTermRetentionBackupResourceId', 'encryptionProtector')
_WHEN_SERVERS_DATABASES_3 = conditional(unless=Condition(path='properties.sourceDatabaseId', values=()))


def servers_databases(row: Row, look: Look) -> int:
    """Microsoft.Sql/servers/databases."""
    n = 0
    if not _USUAL_SERVERS_DATABASES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_SERVERS_DATABASES_1[tuple(v1)]:
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
            if not look.is_off(row, _WHEN_SERVERS_DATABASES_3):
                if v5 not in {'Named'}:
                    return RESIDUE
                n += 1
        v6 = v1.get('federatedClientId')
        if v6 is not None and v6 != "":
            return RESIDUE
        v7 = v1.get('sourceDatabaseId')
        if v7 is not None and v7 != "":
            if type(v7) is not str:
                return RESIDUE
            look.refs += (5, v7, ())
            n += 1
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
    else:
        return RESIDUE
    v14 = row.get('location')
    if not look.inside[v14]:
        return RESIDUE
    v15 = row.get('extendedLocation')
    if v15:
        return RESIDUE
    return n

_USUAL_SERVERS_DATABASES_GEOBACKUPPOLICIES_0 = Usual('properties')
_USUAL_SERVERS_DATABASES_GEOBACKUPPOLICIES_1 = Usual('state')


def servers_databases_geobackuppolicies(row: Row, look: Look) -> int:
    """Microsoft.Sql/servers/databases/geoBackupPolicies."""
    n = 0
    if not _USUAL_SERVERS_DATABASES_GEOBACKUPPOLICIES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_SERVERS_DATABASES_GEOBACKUPPOLICIES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('state')
        if v2 is not None and v2 != "":
            if v2 not in {'Disabled'}:
                return RESIDUE
            n += 1
        else:
            return RESIDUE
    else:
        return RESIDUE
    return n

_USUAL_SERVERS_ELASTICPOOLS_0 = Usual('location', 'extendedLocation')


def servers_elasticpools(row: Row, look: Look) -> int:
    """Microsoft.Sql/servers/elasticPools."""
    n = 0
    if not _USUAL_SERVERS_ELASTICPOOLS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    v2 = row.get('extendedLocation')
    if v2:
        return RESIDUE
    return n

_USUAL_SERVERS_EXTENDEDAUDITINGSETTINGS_0 = Usual('properties')
_USUAL_SERVERS_EXTENDEDAUDITINGSETTINGS_1 = Usual('isAzureMonitorTargetEnabled', 'storageEndpoint')
_WHEN_SERVERS_EXTENDEDAUDITINGSETTINGS_1 = conditional(unless=Condition(path='properties.state', values=('disabled',)))


def servers_extendedauditingsettings(row: Row, look: Look) -> int:
    """Microsoft.Sql/servers/extendedAuditingSettings."""
    n = 0
    if not _USUAL_SERVERS_EXTENDEDAUDITINGSETTINGS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_SERVERS_EXTENDEDAUDITINGSETTINGS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('isAzureMonitorTargetEnabled')
        if v2 is not None and v2 != "":
            if v2 is not False and v2 is not True:
                return RESIDUE
            n += 1
        v3 = v1.get('storageEndpoint')
        if v3 is not None and v3 != "":
            if not look.is_off(row, _WHEN_SERVERS_EXTENDEDAUDITINGSETTINGS_1):
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
    return n

_USUAL_SERVERS_FAILOVERGROUPS_0 = Usual('properties')
_USUAL_SERVERS_FAILOVERGROUPS_1 = Usual('partnerServers')
_USUAL_SERVERS_FAILOVERGROUPS_2 = Usual('location', 'id')


def servers_failovergroups(row: Row, look: Look) -> int:
    """Microsoft.Sql/servers/failoverGroups."""
    n = 0
    f0 = 0
    f1 = 0
    if not _USUAL_SERVERS_FAILOVERGROUPS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_SERVERS_FAILOVERGROUPS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('partnerServers')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_SERVERS_FAILOVERGROUPS_2[tuple(v3)]:
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
    return n + f0 + f1

_USUAL_SERVERS_VULNERABILITYASSESSMENTS_0 = Usual('properties')
_USUAL_SERVERS_VULNERABILITYASSESSMENTS_1 = Usual('storageContainerPath')


def servers_vulnerabilityassessments(row: Row, look: Look) -> int:
    """Microsoft.Sql/servers/vulnerabilityAssessments."""
    n = 0
    if not _USUAL_SERVERS_VULNERABILITYASSESSMENTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_SERVERS_VULNERABILITYASSESSMENTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('storageContainerPath')
        if v2 is not None and v2 != "":
            if type(v2) is not str:
                return RESIDUE
            look.refs += (0, v2, ())
            n += 1
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.sql/locations/instancefailovergroups': locations_instancefailovergroups,
    'microsoft.sql/managedinstances': managedinstances,
    'microsoft.sql/servers': servers,
    'microsoft.sql/servers/auditingsettings': servers_auditingsettings,
    'microsoft.sql/servers/databases': servers_databases,
    'microsoft.sql/servers/databases/geobackuppolicies': servers_databases_geobackuppolicies,
    'microsoft.sql/servers/elasticpools': servers_elasticpools,
    'microsoft.sql/servers/extendedauditingsettings': servers_extendedauditingsettings,
    'microsoft.sql/servers/failovergroups': servers_failovergroups,
    'microsoft.sql/servers/vulnerabilityassessments': servers_vulnerabilityassessments,
}
