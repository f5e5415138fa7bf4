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
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('calloutPolicies', 'trustedExternalTenants', 'keyVaultProperties', 'virtualNetworkConfiguration', 'allowedFqdnList', 'uri', 'dataIngestionUri')
    c2 = Usual('outboundAccess')
    c3 = Usual('value')
    c4 = Usual('keyVaultUri')
    c5 = Usual('subnetId', 'enginePublicIpId', 'dataManagementPublicIpId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f6 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('calloutPolicies')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('outboundAccess')
                        if v4 is not None and v4 != "":
                            if v4 not in {'Deny'}:
                                return RESIDUE
                            f0 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('trustedExternalTenants')
            if type(v5) is list:
                for i6, v6 in enumerate(v5):
                    if type(v6) is dict:
                        if not c3[tuple(v6)]:
                            return RESIDUE
                        v7 = v6.get('value')
                        if v7 is not None and v7 != "":
                            if type(v7) is Opaque:
                                return RESIDUE
                            f1 = 1
                    elif v6 is not None and v6 != "":
                        return RESIDUE
            elif v5 is not None and v5 != "":
                return RESIDUE
            v8 = v1.get('keyVaultProperties')
            if type(v8) is dict:
                if not c4[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('keyVaultUri')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (2, v9, ())
                    n += 1
            elif v8 is not None and v8 != "":
                return RESIDUE
            v10 = v1.get('virtualNetworkConfiguration')
            if type(v10) is dict:
                if not c5[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('subnetId')
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (3, v11, ())
                    n += 1
                v12 = v10.get('enginePublicIpId')
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (4, v12, ())
                    n += 1
                v13 = v10.get('dataManagementPublicIpId')
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (5, v13, ())
                    n += 1
            elif v10 is not None and v10 != "":
                return RESIDUE
            v14 = v1.get('allowedFqdnList')
            if type(v14) is list:
                for i15, v15 in enumerate(v14):
                    if v15 is not None and v15 != "":
                        if type(v15) is not str:
                            return RESIDUE
                        look.refs += (6, v15, (i15,))
                        f6 = 1
            elif v14 is not None and v14 != "":
                return RESIDUE
            v16 = v1.get('uri')
            if v16 is not None and v16 != "":
                if type(v16) is str:
                    look.names.append(('host', v16))
            v17 = v1.get('dataIngestionUri')
            if v17 is not None and v17 != "":
                if type(v17) is str:
                    look.names.append(('host', v17))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v18 = row.get('location')
        if not look.inside[v18]:
            return RESIDUE
        v19 = row.get('extendedLocation')
        if v19:
            return RESIDUE
        return n + f0 + f1 + f6

    return screen

def clusters_attacheddatabaseconfigurations() -> Screen:
    """Microsoft.Kusto/clusters/attachedDatabaseConfigurations."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('clusterResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('clusterResourceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v3 = row.get('location')
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.get('extendedLocation')
        if v4:
            return RESIDUE
        return n

    return screen

def clusters_databases() -> Screen:
    """Microsoft.Kusto/clusters/databases."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('keyVaultProperties', 'leaderClusterResourceId')
    c2 = Usual('keyVaultUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('keyVaultProperties')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('keyVaultUri')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('leaderClusterResourceId')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (1, v4, ())
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

def clusters_databases_dataconnections() -> Screen:
    """Microsoft.Kusto/clusters/databases/dataConnections."""
    c0 = Usual('properties')
    c1 = Usual('eventHubResourceId', 'iotHubResourceId', 'storageAccountResourceId', 'eventGridResourceId', 'cosmosDbAccountResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('eventHubResourceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('iotHubResourceId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.get('storageAccountResourceId')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
            v5 = v1.get('eventGridResourceId')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (3, v5, ())
                n += 1
            v6 = v1.get('cosmosDbAccountResourceId')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (4, v6, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def clusters_databases_principalassignments() -> Screen:
    """Microsoft.Kusto/clusters/databases/principalAssignments."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def clusters_databases_scripts() -> Screen:
    """Microsoft.Kusto/clusters/databases/scripts."""
    c0 = Usual('properties')
    c1 = Usual('scriptUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('scriptUrl')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def clusters_managedprivateendpoints() -> Screen:
    """Microsoft.Kusto/clusters/managedPrivateEndpoints."""
    c0 = Usual('properties')
    c1 = Usual('privateLinkResourceRegion', 'privateLinkResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('privateLinkResourceRegion')
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.get('privateLinkResourceId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def clusters_principalassignments() -> Screen:
    """Microsoft.Kusto/clusters/principalAssignments."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
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
