"""microsoft.kusto. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def clusters() -> Screen:
    """Microsoft.Kusto/clusters."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f6 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if v4 not in {'Deny'}:
                                return RESIDUE
                            f0 = 1
            v5 = v1.s1
            if v5 is not None:
                for i6, v6 in enumerate(v5):
                    if v6 is not None:
                        v7 = v6.s0
                        if v7 is not None and v7 != "":
                            if type(v7) is Opaque:
                                return RESIDUE
                            f1 = 1
            v8 = v1.s2
            if v8 is not None:
                v9 = v8.s0
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (2, v9, ())
                    n += 1
            v10 = v1.s3
            if v10 is not None:
                v11 = v10.s0
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (3, v11, ())
                    n += 1
                v12 = v10.s1
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (4, v12, ())
                    n += 1
                v13 = v10.s2
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (5, v13, ())
                    n += 1
            v14 = v1.s4
            if v14 is not None:
                for i15, v15 in enumerate(v14):
                    if v15 is not None and v15 != "":
                        if type(v15) is not str:
                            return RESIDUE
                        look.refs += (6, v15, (i15,))
                        f6 = 1
            v16 = v1.s5
            if v16 is not None and v16 != "":
                if type(v16) is str:
                    look.names.append(('host', v16))
            v17 = v1.s6
            if v17 is not None and v17 != "":
                if type(v17) is str:
                    look.names.append(('host', v17))
        v18 = row.location
        if not look.inside[v18]:
            return RESIDUE
        v19 = row.s2
        if v19:
            return RESIDUE
        return n + f0 + f1 + f6

    return screen

def clusters_attacheddatabaseconfigurations() -> Screen:
    """Microsoft.Kusto/clusters/attachedDatabaseConfigurations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        v3 = row.location
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.s2
        if v4:
            return RESIDUE
        return n

    return screen

def clusters_databases() -> Screen:
    """Microsoft.Kusto/clusters/databases."""

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
            v4 = v1.s1
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (1, v4, ())
                n += 1
        v5 = row.location
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.s2
        if v6:
            return RESIDUE
        return n

    return screen

def clusters_databases_dataconnections() -> Screen:
    """Microsoft.Kusto/clusters/databases/dataConnections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
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
            v5 = v1.s3
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (3, v5, ())
                n += 1
            v6 = v1.s4
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (4, v6, ())
                n += 1
        return n

    return screen

def clusters_databases_principalassignments() -> Screen:
    """Microsoft.Kusto/clusters/databases/principalAssignments."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def clusters_databases_scripts() -> Screen:
    """Microsoft.Kusto/clusters/databases/scripts."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        return n

    return screen

def clusters_managedprivateendpoints() -> Screen:
    """Microsoft.Kusto/clusters/managedPrivateEndpoints."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        return n

    return screen

def clusters_principalassignments() -> Screen:
    """Microsoft.Kusto/clusters/principalAssignments."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.kusto/clusters': clusters,
    'microsoft.kusto/clusters/attacheddatabaseconfigurations': clusters_attacheddatabaseconfigurations,
    'microsoft.kusto/clusters/databases': clusters_databases,
    'microsoft.kusto/clusters/databases/dataconnections': clusters_databases_dataconnections,
    'microsoft.kusto/clusters/databases/principalassignments': clusters_databases_principalassignments,
    'microsoft.kusto/clusters/databases/scripts': clusters_databases_scripts,
    'microsoft.kusto/clusters/managedprivateendpoints': clusters_managedprivateendpoints,
    'microsoft.kusto/clusters/principalassignments': clusters_principalassignments,
}
