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
                if v4 not in {'Default', 'PointInTimeRestore', 'Rename', 'Replica'}:
                    return RESIDUE
                n += 1
            v5 = v1.s2
            if v5 is not None and v5 != "":
                if not look.is_off(row, c0):
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (2, v5, ())
                    n += 1
            v6 = v1.s3
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (3, v7, ())
                    n += 1
                v8 = v6.s1
                if v8 is not None and v8 != "":
                    if type(v8) is not str:
                        return RESIDUE
                    look.refs += (4, v8, ())
                    n += 1
            v9 = v1.s4
            if v9 is not None:
                v10 = v9.s0
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (5, v10, ())
                    n += 1
            v11 = v1.s5
            if v11 is not None:
                v12 = v11.s0
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (6, v12, ())
                    n += 1
            v13 = v1.s6
            if v13 is not None and v13 != "":
                if type(v13) is str:
                    look.names.append(('host', v13))
        else:
            n += 1
        v14 = row.location
        if not look.inside[v14]:
            return RESIDUE
        v15 = row.s2
        if v15:
            return RESIDUE
        return n

    return screen

def flexibleservers_administrators() -> Screen:
    """Microsoft.DBforMySQL/flexibleServers/administrators."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def flexibleservers_backups() -> Screen:
    """Microsoft.DBforMySQL/flexibleServers/backups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def flexibleservers_configurations() -> Screen:
    """Microsoft.DBforMySQL/flexibleServers/configurations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def flexibleservers_databases() -> Screen:
    """Microsoft.DBforMySQL/flexibleServers/databases."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def flexibleservers_firewallrules() -> Screen:
    """Microsoft.DBforMySQL/flexibleServers/firewallRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
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
