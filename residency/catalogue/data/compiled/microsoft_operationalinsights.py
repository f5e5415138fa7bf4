"""microsoft.operationalinsights. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_CLUSTERS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_CLUSTERS_1 = Usual('replication', 'keyVaultProperties')
_USUAL_CLUSTERS_2 = Usual('location', 'enabled')
_WHEN_CLUSTERS_0 = conditional(unless=Condition(path='properties.replication.enabled', values=('false',)))
_WHEN_CLUSTERS_1 = conditional(unless=Condition(path='properties.replication.location', values=()))
_USUAL_CLUSTERS_5 = Usual('keyVaultUri')


def clusters(row: Row, look: Look) -> int:
    """Microsoft.OperationalInsights/clusters."""
    n = 0
    if not _USUAL_CLUSTERS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_CLUSTERS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('replication')
        if v2 is not None and v2 != "":
            if not _USUAL_CLUSTERS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('location')
            if v3 is not None and v3 != "":
                if not look.is_off(row, _WHEN_CLUSTERS_0):
                    if not look.inside[v3]:
                        return RESIDUE
                    n += 1
            v4 = v2.get('enabled')
            if v4 is not None and v4 != "":
                if not look.is_off(row, _WHEN_CLUSTERS_1):
                    if v4 is not False:
                        return RESIDUE
                    n += 1
        v5 = v1.get('keyVaultProperties')
        if v5 is not None and v5 != "":
            if not _USUAL_CLUSTERS_5[tuple(v5)]:
                return RESIDUE
            v6 = v5.get('keyVaultUri')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (2, v6, ())
                n += 1
    v7 = row.get('location')
    if not look.inside[v7]:
        return RESIDUE
    v8 = row.get('extendedLocation')
    if v8:
        return RESIDUE
    return n

_USUAL_WORKSPACES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_WORKSPACES_1 = Usual('replication', 'features', 'defaultDataCollectionRuleResourceId')
_USUAL_WORKSPACES_2 = Usual('location', 'enabled')
_WHEN_WORKSPACES_0 = conditional(unless=Condition(path='properties.replication.enabled', values=('false',)))
_WHEN_WORKSPACES_1 = conditional(unless=Condition(path='properties.replication.location', values=()))
_USUAL_WORKSPACES_5 = Usual('enableDataExport', 'clusterResourceId')


def workspaces(row: Row, look: Look) -> int:
    """Microsoft.OperationalInsights/workspaces."""
    n = 0
    if not _USUAL_WORKSPACES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_WORKSPACES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('replication')
        if v2 is not None and v2 != "":
            if not _USUAL_WORKSPACES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('location')
            if v3 is not None and v3 != "":
                if not look.is_off(row, _WHEN_WORKSPACES_0):
                    if not look.inside[v3]:
                        return RESIDUE
                    n += 1
            v4 = v2.get('enabled')
            if v4 is not None and v4 != "":
                if not look.is_off(row, _WHEN_WORKSPACES_1):
                    if v4 is not False:
                        return RESIDUE
                    n += 1
        v5 = v1.get('features')
        if v5 is not None and v5 != "":
            if not _USUAL_WORKSPACES_5[tuple(v5)]:
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
        v8 = v1.get('defaultDataCollectionRuleResourceId')
        if v8 is not None and v8 != "":
            if type(v8) is not str:
                return RESIDUE
            look.refs += (4, v8, ())
            n += 1
    v9 = row.get('location')
    if not look.inside[v9]:
        return RESIDUE
    v10 = row.get('extendedLocation')
    if v10:
        return RESIDUE
    return n

_USUAL_WORKSPACES_DATAEXPORTS_0 = Usual('properties')
_USUAL_WORKSPACES_DATAEXPORTS_1 = Usual('destination')
_USUAL_WORKSPACES_DATAEXPORTS_2 = Usual('resourceId')


def workspaces_dataexports(row: Row, look: Look) -> int:
    """Microsoft.OperationalInsights/workspaces/dataExports."""
    n = 0
    if not _USUAL_WORKSPACES_DATAEXPORTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_WORKSPACES_DATAEXPORTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('destination')
        if v2 is not None and v2 != "":
            if not _USUAL_WORKSPACES_DATAEXPORTS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('resourceId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (0, v3, ())
                n += 1
    return n

_USUAL_WORKSPACES_LINKEDSERVICES_0 = Usual('properties')
_USUAL_WORKSPACES_LINKEDSERVICES_1 = Usual('resourceId', 'writeAccessResourceId')


def workspaces_linkedservices(row: Row, look: Look) -> int:
    """Microsoft.OperationalInsights/workspaces/linkedServices."""
    n = 0
    if not _USUAL_WORKSPACES_LINKEDSERVICES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_WORKSPACES_LINKEDSERVICES_1[tuple(v1)]:
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
    return n

_USUAL_WORKSPACES_LINKEDSTORAGEACCOUNTS_0 = Usual('properties')
_USUAL_WORKSPACES_LINKEDSTORAGEACCOUNTS_1 = Usual('storageAccountIds')


def workspaces_linkedstorageaccounts(row: Row, look: Look) -> int:
    """Microsoft.OperationalInsights/workspaces/linkedStorageAccounts."""
    n = 0
    f0 = 0
    if not _USUAL_WORKSPACES_LINKEDSTORAGEACCOUNTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_WORKSPACES_LINKEDSTORAGEACCOUNTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('storageAccountIds')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, (i3,))
                    f0 = 1
    return n + f0



def workspaces_savedsearches(row: Row, look: Look) -> int:
    """Microsoft.OperationalInsights/workspaces/savedSearches."""
    n = 0
    return n



def workspaces_tables(row: Row, look: Look) -> int:
    """Microsoft.OperationalInsights/workspaces/tables."""
    n = 0
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.operationalinsights/clusters': clusters,
    'microsoft.operationalinsights/workspaces': workspaces,
    'microsoft.operationalinsights/workspaces/dataexports': workspaces_dataexports,
    'microsoft.operationalinsights/workspaces/linkedservices': workspaces_linkedservices,
    'microsoft.operationalinsights/workspaces/linkedstorageaccounts': workspaces_linkedstorageaccounts,
    'microsoft.operationalinsights/workspaces/savedsearches': workspaces_savedsearches,
    'microsoft.operationalinsights/workspaces/tables': workspaces_tables,
}
