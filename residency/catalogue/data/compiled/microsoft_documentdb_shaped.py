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

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.s1
            if v3 is not None:
                for i4, v4 in enumerate(v3):
                    if v4 is not None and v4 != "":
                        return RESIDUE
            v5 = v1.s2
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (2, v5, ())
                n += 1
        v6 = row.location
        if not look.inside[v6]:
            return RESIDUE
        v7 = row.s2
        if v7:
            return RESIDUE
        return n + f1

    return screen

def databaseaccounts() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts."""
    c0 = shaped_conditions(unless=Condition(path='properties.backupPolicy.type', values=('continuous',)), at=(((), ()), (('properties', 's1', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f5 = 0
        f6 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if not look.inside[v4]:
                                return RESIDUE
                            f0 = 1
                        v5 = v3.s1
                        if v5 is not None and v5 != "":
                            if type(v5) is str:
                                look.names.append(('host', v5))
            v6 = v1.s1
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None:
                    v8 = v7.s0
                    if v8 is not None and v8 != "":
                        if not look.is_off(row, c0):
                            if v8 not in {'Local', 'Zone'}:
                                return RESIDUE
                            n += 1
                    else:
                        if not look.is_off(row, c0):
                            return RESIDUE
                else:
                    if not look.is_off(row, c0):
                        return RESIDUE
                v9 = v6.s1
            else:
                if not look.is_off(row, c0):
                    return RESIDUE
            v10 = v1.s2
            if v10 is not None:
                v11 = v10.s0
                if v11 is not None and v11 != "":
                    if not look.inside[v11]:
                        return RESIDUE
                    n += 1
                v12 = v10.s1
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (3, v12, ())
                    n += 1
            v13 = v1.s3
            if v13 is not None and v13 != "":
                if type(v13) is not str:
                    return RESIDUE
                look.refs += (4, v13, ())
                n += 1
            v14 = v1.s4
            if v14 is not None:
                for i15, v15 in enumerate(v14):
                    if v15 is not None:
                        v16 = v15.id
                        if v16 is not None and v16 != "":
                            if type(v16) is not str:
                                return RESIDUE
                            look.refs += (5, v16, (i15,))
                            f5 = 1
            v17 = v1.s5
            if v17 is not None:
                for i18, v18 in enumerate(v17):
                    if v18 is not None and v18 != "":
                        if type(v18) is not str:
                            return RESIDUE
                        look.refs += (6, v18, (i18,))
                        f6 = 1
            v19 = v1.s6
            if v19 is not None and v19 != "":
                if type(v19) is str:
                    look.names.append(('host', v19))
        else:
            if not look.is_off(row, c0):
                return RESIDUE
        v20 = row.location
        if not look.inside[v20]:
            return RESIDUE
        v21 = row.s2
        if v21:
            return RESIDUE
        return n + f0 + f5 + f6

    return screen

def databaseaccounts_cassandrakeyspaces() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def databaseaccounts_cassandrakeyspaces_tables() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/cassandraKeyspaces/tables."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def databaseaccounts_datatransferjobs() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/dataTransferJobs."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
                v5 = v2.s2
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (4, v5, ())
                    n += 1
                v6 = v2.s3
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (6, v6, ())
                    n += 1
            v7 = v1.s1
            if v7 is not None:
                v8 = v7.s0
                if v8 is not None and v8 != "":
                    if type(v8) is not str:
                        return RESIDUE
                    look.refs += (2, v8, ())
                    n += 1
                v9 = v7.s1
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (3, v9, ())
                    n += 1
                v10 = v7.s2
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (5, v10, ())
                    n += 1
                v11 = v7.s3
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (7, v11, ())
                    n += 1
        return n

    return screen

def databaseaccounts_gremlindatabases() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/gremlinDatabases."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
        return n

    return screen

def databaseaccounts_gremlindatabases_graphs() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/gremlinDatabases/graphs."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
        return n

    return screen

def databaseaccounts_mongodbdatabases() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/mongodbDatabases."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
        return n

    return screen

def databaseaccounts_mongodbdatabases_collections() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/mongodbDatabases/collections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
        return n

    return screen

def databaseaccounts_services() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/services."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def databaseaccounts_sqldatabases() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/sqlDatabases."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
        return n

    return screen

def databaseaccounts_sqldatabases_containers() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
        return n

    return screen

def databaseaccounts_sqlroleassignments() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def databaseaccounts_sqlroledefinitions() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def databaseaccounts_tables() -> Screen:
    """Microsoft.DocumentDB/databaseAccounts/tables."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
        return n

    return screen

def fleets() -> Screen:
    """Microsoft.DocumentDB/fleets."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def fleets_fleetspaces() -> Screen:
    """Microsoft.DocumentDB/fleets/fleetspaces."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None and v3 != "":
                        if not look.inside[v3]:
                            return RESIDUE
                        f0 = 1
        return n + f0

    return screen

def mongoclusters() -> Screen:
    """Microsoft.DocumentDB/mongoClusters."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f2 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if not look.inside[v3]:
                        return RESIDUE
                    n += 1
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (3, v4, ())
                    n += 1
            v5 = v1.s1
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None and v6 != "":
                    if v6 not in {'AsyncReplica', 'Primary'}:
                        return RESIDUE
                    n += 1
                v7 = v5.s1
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (4, v7, ())
                    n += 1
            v8 = v1.s2
            if v8 is not None:
                for i9, v9 in enumerate(v8):
                    if v9 is not None and v9 != "":
                        if v9 not in {'ShardRebalancer'}:
                            return RESIDUE
                        f2 = 1
            v10 = v1.s3
            if v10 is not None:
                v11 = v10.s0
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (5, v11, ())
                    n += 1
            v12 = v1.s4
            if v12 is not None:
                v13 = v12.s0
                if v13 is not None:
                    v14 = v13.s0
                    if v14 is not None and v14 != "":
                        if type(v14) is not str:
                            return RESIDUE
                        look.refs += (6, v14, ())
                        n += 1
        v15 = row.location
        if not look.inside[v15]:
            return RESIDUE
        v16 = row.s2
        if v16:
            return RESIDUE
        return n + f2

    return screen

def mongoclusters_firewallrules() -> Screen:
    """Microsoft.DocumentDB/mongoClusters/firewallRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.documentdb/cassandraclusters': cassandraclusters,
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
