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
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('replication', 'keyVaultProperties')
    c2 = Usual('location', 'enabled')
    c3 = conditions(unless=Condition(path='properties.replication.enabled', values=('false',)))
    c4 = conditions(unless=Condition(path='properties.replication.location', values=()))
    c5 = Usual('keyVaultUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('replication')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('location')
                if v3 is not None and v3 != "":
                    if not look.is_off(row, c3):
                        if not look.inside[v3]:
                            return RESIDUE
                        n += 1
                v4 = v2.get('enabled')
                if v4 is not None and v4 != "":
                    if not look.is_off(row, c4):
                        if v4 is not False:
                            return RESIDUE
                        n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('keyVaultProperties')
            if type(v5) is dict:
                if not c5[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('keyVaultUri')
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (2, v6, ())
                    n += 1
            elif v5 is not None and v5 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v7 = row.get('location')
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.get('extendedLocation')
        if v8:
            return RESIDUE
        return n

    return screen

def workspaces() -> Screen:
    """Microsoft.OperationalInsights/workspaces."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('replication', 'features', 'defaultDataCollectionRuleResourceId', 'customerId')
    c2 = Usual('location', 'enabled')
    c3 = conditions(unless=Condition(path='properties.replication.enabled', values=('false',)))
    c4 = conditions(unless=Condition(path='properties.replication.location', values=()))
    c5 = Usual('enableDataExport', 'clusterResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('replication')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('location')
                if v3 is not None and v3 != "":
                    if not look.is_off(row, c3):
                        if not look.inside[v3]:
                            return RESIDUE
                        n += 1
                v4 = v2.get('enabled')
                if v4 is not None and v4 != "":
                    if not look.is_off(row, c4):
                        if v4 is not False:
                            return RESIDUE
                        n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('features')
            if type(v5) is dict:
                if not c5[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('enableDataExport')
                if v6 is not None and v6 != "":
                    if v6 is not False:
                        return RESIDUE
                    n += 1
                v7 = v5.get('clusterResourceId')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (3, v7, ())
                    n += 1
            elif v5 is not None and v5 != "":
                return RESIDUE
            v8 = v1.get('defaultDataCollectionRuleResourceId')
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (4, v8, ())
                n += 1
            v9 = v1.get('customerId')
            if v9 is not None and v9 != "":
                if type(v9) is str:
                    look.names.append(('guid', v9))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v10 = row.get('location')
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.get('extendedLocation')
        if v11:
            return RESIDUE
        return n

    return screen

def workspaces_dataexports() -> Screen:
    """Microsoft.OperationalInsights/workspaces/dataExports."""
    c0 = Usual('properties')
    c1 = Usual('destination')
    c2 = Usual('resourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('destination')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('resourceId')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def workspaces_linkedservices() -> Screen:
    """Microsoft.OperationalInsights/workspaces/linkedServices."""
    c0 = Usual('properties')
    c1 = Usual('resourceId', 'writeAccessResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('resourceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('writeAccessResourceId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def workspaces_linkedstorageaccounts() -> Screen:
    """Microsoft.OperationalInsights/workspaces/linkedStorageAccounts."""
    c0 = Usual('properties')
    c1 = Usual('storageAccountIds')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageAccountIds')
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

def workspaces_savedsearches() -> Screen:
    """Microsoft.OperationalInsights/workspaces/savedSearches."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def workspaces_tables() -> Screen:
    """Microsoft.OperationalInsights/workspaces/tables."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
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
