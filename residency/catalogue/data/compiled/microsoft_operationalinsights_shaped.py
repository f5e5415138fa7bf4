"""microsoft.operationalinsights. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def clusters() -> Screen:
    """Microsoft.OperationalInsights/clusters."""
    c0 = shaped_conditions(unless=Condition(path='properties.replication.enabled', values=('false',)), at=(((), ()), (('properties', 's0', 's1'), ())))
    c1 = shaped_conditions(unless=Condition(path='properties.replication.location', values=()), at=(((), ()), (('properties', 's0', 'location'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.location
                if v3 is not None and v3 != "":
                    if not look.is_off(row, c0):
                        if not look.inside[v3]:
                            return RESIDUE
                        n += 1
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if not look.is_off(row, c1):
                        if v4 is not False:
                            return RESIDUE
                        n += 1
            v5 = v1.s1
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (2, v6, ())
                    n += 1
        v7 = row.location
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.s2
        if v8:
            return RESIDUE
        return n

    return screen

def workspaces() -> Screen:
    """Microsoft.OperationalInsights/workspaces."""
    c0 = shaped_conditions(unless=Condition(path='properties.replication.enabled', values=('false',)), at=(((), ()), (('properties', 's0', 's1'), ())))
    c1 = shaped_conditions(unless=Condition(path='properties.replication.location', values=()), at=(((), ()), (('properties', 's0', 'location'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.location
                if v3 is not None and v3 != "":
                    if not look.is_off(row, c0):
                        if not look.inside[v3]:
                            return RESIDUE
                        n += 1
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if not look.is_off(row, c1):
                        if v4 is not False:
                            return RESIDUE
                        n += 1
            v5 = v1.s1
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None and v6 != "":
                    if v6 is not False:
                        return RESIDUE
                    n += 1
                v7 = v5.s1
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (3, v7, ())
                    n += 1
            v8 = v1.s2
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (4, v8, ())
                n += 1
            v9 = v1.s3
            if v9 is not None and v9 != "":
                if type(v9) is str:
                    look.names.append(('guid', v9))
        v10 = row.location
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.s2
        if v11:
            return RESIDUE
        return n

    return screen

def workspaces_dataexports() -> Screen:
    """Microsoft.OperationalInsights/workspaces/dataExports."""

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
        return n

    return screen

def workspaces_linkedservices() -> Screen:
    """Microsoft.OperationalInsights/workspaces/linkedServices."""

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
        return n

    return screen

def workspaces_linkedstorageaccounts() -> Screen:
    """Microsoft.OperationalInsights/workspaces/linkedStorageAccounts."""

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

def workspaces_savedsearches() -> Screen:
    """Microsoft.OperationalInsights/workspaces/savedSearches."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def workspaces_tables() -> Screen:
    """Microsoft.OperationalInsights/workspaces/tables."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.operationalinsights/clusters': clusters,
    'microsoft.operationalinsights/workspaces': workspaces,
    'microsoft.operationalinsights/workspaces/dataexports': workspaces_dataexports,
    'microsoft.operationalinsights/workspaces/linkedservices': workspaces_linkedservices,
    'microsoft.operationalinsights/workspaces/linkedstorageaccounts': workspaces_linkedstorageaccounts,
    'microsoft.operationalinsights/workspaces/savedsearches': workspaces_savedsearches,
    'microsoft.operationalinsights/workspaces/tables': workspaces_tables,
}
