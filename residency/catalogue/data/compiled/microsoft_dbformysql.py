"""microsoft.dbformysql. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def flexibleservers() -> Screen:
    """Microsoft.DBforMySQL/flexibleServers."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('backup', 'createMode', 'sourceServerResourceId', 'dataEncryption', 'network', 'importSourceProperties', 'fullyQualifiedDomainName')
    c2 = Usual('geoRedundantBackup')
    c3 = conditions(unless=Condition(path='properties.createMode', values=('pointintimerestore',)))
    c4 = Usual('primaryKeyURI', 'geoBackupKeyURI')
    c5 = Usual('delegatedSubnetResourceId')
    c6 = Usual('storageUrl')

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
                if v4 not in {'Default', 'PointInTimeRestore', 'Rename', 'Replica'}:
                    return RESIDUE
                n += 1
            v5 = v1.get('sourceServerResourceId')
            if v5 is not None and v5 != "":
                if not look.is_off(row, c3):
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (2, v5, ())
                    n += 1
            v6 = v1.get('dataEncryption')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('primaryKeyURI')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (3, v7, ())
                    n += 1
                v8 = v6.get('geoBackupKeyURI')
                if v8 is not None and v8 != "":
                    if type(v8) is not str:
                        return RESIDUE
                    look.refs += (4, v8, ())
                    n += 1
            elif v6 is not None and v6 != "":
                return RESIDUE
            v9 = v1.get('network')
            if type(v9) is dict:
                if not c5[tuple(v9)]:
                    return RESIDUE
                v10 = v9.get('delegatedSubnetResourceId')
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (5, v10, ())
                    n += 1
            elif v9 is not None and v9 != "":
                return RESIDUE
            v11 = v1.get('importSourceProperties')
            if type(v11) is dict:
                if not c6[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('storageUrl')
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (6, v12, ())
                    n += 1
            elif v11 is not None and v11 != "":
                return RESIDUE
            v13 = v1.get('fullyQualifiedDomainName')
            if v13 is not None and v13 != "":
                if type(v13) is str:
                    look.names.append(('host', v13))
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            n += 1
        v14 = row.get('location')
        if not look.inside[v14]:
            return RESIDUE
        v15 = row.get('extendedLocation')
        if v15:
            return RESIDUE
        return n

    return screen

def flexibleservers_administrators() -> Screen:
    """Microsoft.DBforMySQL/flexibleServers/administrators."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def flexibleservers_backups() -> Screen:
    """Microsoft.DBforMySQL/flexibleServers/backups."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def flexibleservers_configurations() -> Screen:
    """Microsoft.DBforMySQL/flexibleServers/configurations."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def flexibleservers_databases() -> Screen:
    """Microsoft.DBforMySQL/flexibleServers/databases."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def flexibleservers_firewallrules() -> Screen:
    """Microsoft.DBforMySQL/flexibleServers/firewallRules."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.dbformysql/flexibleservers': flexibleservers,
    'microsoft.dbformysql/flexibleservers/administrators': flexibleservers_administrators,
    'microsoft.dbformysql/flexibleservers/backups': flexibleservers_backups,
    'microsoft.dbformysql/flexibleservers/configurations': flexibleservers_configurations,
    'microsoft.dbformysql/flexibleservers/databases': flexibleservers_databases,
    'microsoft.dbformysql/flexibleservers/firewallrules': flexibleservers_firewallrules,
}
