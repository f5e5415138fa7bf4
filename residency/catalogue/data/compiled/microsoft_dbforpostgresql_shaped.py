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
    c0 = shaped_conditions(unless=Condition(path='properties.createMode', values=('pointintimerestore',)), at=(((), ()), (('properties', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if v3 not in {'Disabled'}:
                        return RESIDUE
                    n += 1
                else:
                    n += 1
            else:
                n += 1
            v4 = v1.s1
            if v4 is not None and v4 != "":
                if v4 not in {'Create', 'Default', 'PointInTimeRestore', 'Replica', 'ReviveDropped', 'Update'}:
                    return RESIDUE
                n += 1
            v5 = v1.s2
            if v5 is not None and v5 != "":
                if v5 not in {'AsyncReplica', 'None', 'Primary'}:
                    return RESIDUE
                n += 1
            v6 = v1.s3
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None and v7 != "":
                    return RESIDUE
                v8 = v6.s1
                if v8 is not None and v8 != "":
                    return RESIDUE
                v9 = v6.s2
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (6, v9, ())
                    n += 1
                v10 = v6.s3
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (7, v10, ())
                    n += 1
            v11 = v1.s4
            if v11 is not None and v11 != "":
                if not look.is_off(row, c0):
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (5, v11, ())
                    n += 1
            v12 = v1.s5
            if v12 is not None:
                v13 = v12.s0
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (8, v13, ())
                    n += 1
            v14 = v1.s6
            if v14 is not None and v14 != "":
                if type(v14) is str:
                    look.names.append(('host', v14))
        else:
            n += 1
        v15 = row.location
        if not look.inside[v15]:
            return RESIDUE
        v16 = row.s2
        if v16:
            return RESIDUE
        return n

    return screen

def flexibleservers_administrators() -> Screen:
    """Microsoft.DBforPostgreSQL/flexibleServers/administrators."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def flexibleservers_backups() -> Screen:
    """Microsoft.DBforPostgreSQL/flexibleServers/backups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def flexibleservers_configurations() -> Screen:
    """Microsoft.DBforPostgreSQL/flexibleServers/configurations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def flexibleservers_databases() -> Screen:
    """Microsoft.DBforPostgreSQL/flexibleServers/databases."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def flexibleservers_firewallrules() -> Screen:
    """Microsoft.DBforPostgreSQL/flexibleServers/firewallRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def flexibleservers_migrations() -> Screen:
    """Microsoft.DBforPostgreSQL/flexibleServers/migrations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.s2
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
        v5 = row.location
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.s2
        if v6:
            return RESIDUE
        return n

    return screen

def flexibleservers_virtualendpoints() -> Screen:
    """Microsoft.DBforPostgreSQL/flexibleServers/virtualendpoints."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None and v3 != "":
                        if type(v3) is not str:
                            return RESIDUE
                        look.refs += (0, v3, (i3,))
                        f0 = 1
        return n + f0

    return screen

def servergroupsv2() -> Screen:
    """Microsoft.DBforPostgreSQL/serverGroupsv2."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 is not False:
                    return RESIDUE
                n += 1
            else:
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if not look.inside[v3]:
                    return RESIDUE
                n += 1
            v4 = v1.s2
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
            v5 = v1.s3
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (3, v6, ())
                    n += 1
            v7 = v1.s4
            if v7 is not None:
                for i8, v8 in enumerate(v7):
                    if v8 is not None:
                        v9 = v8.s0
                        if v9 is not None and v9 != "":
                            if type(v9) is str:
                                look.names.append(('host', v9))
        else:
            n += 1
        v10 = row.location
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.s2
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
