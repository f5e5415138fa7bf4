"""microsoft.dbforpostgresql. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def flexibleservers() -> Screen:
    """Microsoft.DBforPostgreSQL/flexibleServers."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('backup', 'createMode', 'replicationRole', 'dataEncryption', 'sourceServerResourceId', 'network', 'fullyQualifiedDomainName')
    c2 = Usual('geoRedundantBackup')
    c3 = Usual('primaryFederatedIdentityClientId', 'geoBackupFederatedIdentityClientId', 'primaryKeyURI', 'geoBackupKeyURI')
    c4 = conditions(unless=Condition(path='properties.createMode', values=('pointintimerestore',)))
    c5 = Usual('delegatedSubnetResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('backup')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('geoRedundantBackup')
                if v3 is not None and v3 != "":
                    if v3 not in {'Disabled'}:
                        return RESIDUE
                    n += 1
                else:
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            else:
                n += 1
            v4 = v1.get('createMode')
            if v4 is not None and v4 != "":
                if v4 not in {'Create', 'Default', 'PointInTimeRestore', 'Replica', 'ReviveDropped', 'Update'}:
                    return RESIDUE
                n += 1
            v5 = v1.get('replicationRole')
            if v5 is not None and v5 != "":
                if v5 not in {'AsyncReplica', 'None', 'Primary'}:
                    return RESIDUE
                n += 1
            v6 = v1.get('dataEncryption')
            if type(v6) is dict:
                if not c3[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('primaryFederatedIdentityClientId')
                if v7 is not None and v7 != "":
                    return RESIDUE
                v8 = v6.get('geoBackupFederatedIdentityClientId')
                if v8 is not None and v8 != "":
                    return RESIDUE
                v9 = v6.get('primaryKeyURI')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (6, v9, ())
                    n += 1
                v10 = v6.get('geoBackupKeyURI')
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (7, v10, ())
                    n += 1
            elif v6 is not None and v6 != "":
                return RESIDUE
            v11 = v1.get('sourceServerResourceId')
            if v11 is not None and v11 != "":
                if not look.is_off(row, c4):
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (5, v11, ())
                    n += 1
            v12 = v1.get('network')
            if type(v12) is dict:
                if not c5[tuple(v12)]:
                    return RESIDUE
                v13 = v12.get('delegatedSubnetResourceId')
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (8, v13, ())
                    n += 1
            elif v12 is not None and v12 != "":
                return RESIDUE
            v14 = v1.get('fullyQualifiedDomainName')
            if v14 is not None and v14 != "":
                if type(v14) is str:
                    look.names.append(('host', v14))
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            n += 1
        v15 = row.get('location')
        if not look.inside[v15]:
            return RESIDUE
        v16 = row.get('extendedLocation')
        if v16:
            return RESIDUE
        return n

    return screen

def flexibleservers_administrators() -> Screen:
    """Microsoft.DBforPostgreSQL/flexibleServers/administrators."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def flexibleservers_backups() -> Screen:
    """Microsoft.DBforPostgreSQL/flexibleServers/backups."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def flexibleservers_configurations() -> Screen:
    """Microsoft.DBforPostgreSQL/flexibleServers/configurations."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def flexibleservers_databases() -> Screen:
    """Microsoft.DBforPostgreSQL/flexibleServers/databases."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def flexibleservers_firewallrules() -> Screen:
    """Microsoft.DBforPostgreSQL/flexibleServers/firewallRules."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def flexibleservers_migrations() -> Screen:
    """Microsoft.DBforPostgreSQL/flexibleServers/migrations."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('sourceDbServerResourceId', 'sourceDbServerFullyQualifiedDomainName', 'migrationInstanceResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('sourceDbServerResourceId')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.get('sourceDbServerFullyQualifiedDomainName')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.get('migrationInstanceResourceId')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
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

def flexibleservers_virtualendpoints() -> Screen:
    """Microsoft.DBforPostgreSQL/flexibleServers/virtualendpoints."""
    c0 = Usual('properties')
    c1 = Usual('members')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('members')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if v3 is not None and v3 != "":
                        if type(v3) is not str:
                            return RESIDUE
                        look.refs += (0, v3, (i3,))
                        f0 = 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0

    return screen

def servergroupsv2() -> Screen:
    """Microsoft.DBforPostgreSQL/serverGroupsv2."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('enableGeoBackup', 'sourceLocation', 'sourceResourceId', 'dataEncryption', 'serverNames')
    c2 = Usual('primaryKeyUri')
    c3 = Usual('fullyQualifiedDomainName')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('enableGeoBackup')
            if v2 is not None and v2 != "":
                if v2 is not False:
                    return RESIDUE
                n += 1
            else:
                n += 1
            v3 = v1.get('sourceLocation')
            if v3 is not None and v3 != "":
                if not look.inside[v3]:
                    return RESIDUE
                n += 1
            v4 = v1.get('sourceResourceId')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
            v5 = v1.get('dataEncryption')
            if type(v5) is dict:
                if not c2[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('primaryKeyUri')
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (3, v6, ())
                    n += 1
            elif v5 is not None and v5 != "":
                return RESIDUE
            v7 = v1.get('serverNames')
            if type(v7) is list:
                for i8, v8 in enumerate(v7):
                    if type(v8) is dict:
                        if not c3[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('fullyQualifiedDomainName')
                        if v9 is not None and v9 != "":
                            if type(v9) is str:
                                look.names.append(('host', v9))
                    elif v8 is not None and v8 != "":
                        return RESIDUE
            elif v7 is not None and v7 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            n += 1
        v10 = row.get('location')
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.get('extendedLocation')
        if v11:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.dbforpostgresql/flexibleservers': flexibleservers,
    'microsoft.dbforpostgresql/flexibleservers/administrators': flexibleservers_administrators,
    'microsoft.dbforpostgresql/flexibleservers/backups': flexibleservers_backups,
    'microsoft.dbforpostgresql/flexibleservers/configurations': flexibleservers_configurations,
    'microsoft.dbforpostgresql/flexibleservers/databases': flexibleservers_databases,
    'microsoft.dbforpostgresql/flexibleservers/firewallrules': flexibleservers_firewallrules,
    'microsoft.dbforpostgresql/flexibleservers/migrations': flexibleservers_migrations,
    'microsoft.dbforpostgresql/flexibleservers/virtualendpoints': flexibleservers_virtualendpoints,
    'microsoft.dbforpostgresql/servergroupsv2': servergroupsv2,
}
