"""microsoft.kusto. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_CLUSTERS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_CLUSTERS_1 = Usual('calloutPolicies', 'trustedExternalTenants', 'keyVaultProperties', 'virtualNetworkConfiguration', 'allowedFqdnList')
_USUAL_CLUSTERS_2 = Usual('outboundAccess')
_USUAL_CLUSTERS_3 = Usual('value')
_USUAL_CLUSTERS_4 = Usual('keyVaultUri')
_USUAL_CLUSTERS_5 = Usual('subnetId', 'enginePublicIpId', 'dataManagementPublicIpId')


def clusters(row: Row, look: Look) -> int:
    """Microsoft.Kusto/clusters."""
    n = 0
    f0 = 0
    f1 = 0
    f6 = 0
    if not _USUAL_CLUSTERS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_CLUSTERS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('calloutPolicies')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_CLUSTERS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('outboundAccess')
                    if v4 is not None and v4 != "":
                        if v4 not in {'Deny'}:
                            return RESIDUE
                        f0 = 1
        v5 = v1.get('trustedExternalTenants')
        if v5 is not None and v5 != "":
            if type(v5) is not list:
                return RESIDUE
            for i6, v6 in enumerate(v5):
                if v6 is not None and v6 != "":
                    if not _USUAL_CLUSTERS_3[tuple(v6)]:
                        return RESIDUE
                    v7 = v6.get('value')
                    if v7 is not None and v7 != "":
                        if type(v7) is Opaque:
                            return RESIDUE
                        f1 = 1
        v8 = v1.get('keyVaultProperties')
        if v8 is not None and v8 != "":
            if not _USUAL_CLUSTERS_4[tuple(v8)]:
                return RESIDUE
            v9 = v8.get('keyVaultUri')
            if v9 is not None and v9 != "":
                if type(v9) is not str:
                    return RESIDUE
                look.refs += (2, v9, ())
                n += 1
        v10 = v1.get('virtualNetworkConfiguration')
        if v10 is not None and v10 != "":
            if not _USUAL_CLUSTERS_5[tuple(v10)]:
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
        v14 = v1.get('allowedFqdnList')
        if v14 is not None and v14 != "":
            if type(v14) is not list:
                return RESIDUE
            for i15, v15 in enumerate(v14):
                if v15 is not None and v15 != "":
                    if type(v15) is not str:
                        return RESIDUE
                    look.refs += (6, v15, (i15,))
                    f6 = 1
    v16 = row.get('location')
    if not look.inside[v16]:
        return RESIDUE
    v17 = row.get('extendedLocation')
    if v17:
        return RESIDUE
    return n + f0 + f1 + f6

_USUAL_CLUSTERS_DATABASES_DATACONNECTIONS_0 = Usual('properties')
_USUAL_CLUSTERS_DATABASES_DATACONNECTIONS_1 = Usual('eventHubResourceId', 'iotHubResourceId', 'storageAccountResourceId', 'eventGridResourceId', 'cosmosDbAccountResourceId')


def clusters_databases_dataconnections(row: Row, look: Look) -> int:
    """Microsoft.Kusto/clusters/databases/dataConnections."""
    n = 0
    if not _USUAL_CLUSTERS_DATABASES_DATACONNECTIONS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_CLUSTERS_DATABASES_DATACONNECTIONS_1[tuple(v1)]:
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
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.kusto/clusters': clusters,
    'microsoft.kusto/clusters/databases/dataconnections': clusters_databases_dataconnections,
}
