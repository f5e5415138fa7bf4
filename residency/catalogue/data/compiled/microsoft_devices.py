"""microsoft.devices. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_IOTHUBS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_IOTHUBS_1 = Usual('enableDataResidency', 'locations', 'routing', 'storageEndpoints', 'encryption', 'deviceRegistry', 'deviceStreams')
_USUAL_IOTHUBS_2 = Usual('location')
_WHEN_IOTHUBS_1 = conditional(unless=Condition(path='properties.enableDataResidency', values=('true',)))
_USUAL_IOTHUBS_4 = Usual('endpoints')
_USUAL_IOTHUBS_5 = Usual('eventHubs', 'serviceBusQueues', 'serviceBusTopics', 'storageContainers', 'cosmosDBSqlContainers', 'eventStreams')
_USUAL_IOTHUBS_6 = Usual('connectionString', 'endpointUri')
_USUAL_IOTHUBS_7 = Usual('connectionString', 'endpointUri')
_USUAL_IOTHUBS_8 = Usual('connectionString', 'endpointUri')
_USUAL_IOTHUBS_9 = Usual('connectionString', 'endpointUri')
_USUAL_IOTHUBS_10 = Usual('endpointUri')
_USUAL_IOTHUBS_11 = Usual('endpointUri')
_USUAL_IOTHUBS_12 = Usual('connectionString')
_USUAL_IOTHUBS_13 = Usual('keyVaultProperties')
_USUAL_IOTHUBS_14 = Usual('keyIdentifier')
_USUAL_IOTHUBS_15 = Usual('namespaceResourceId')
_USUAL_IOTHUBS_16 = Usual('streamingEndpoints')


def iothubs(row: Row, look: Look) -> int:
    """Microsoft.Devices/IotHubs."""
    n = 0
    f1 = 0
    f2 = 0
    f3 = 0
    f4 = 0
    f5 = 0
    f6 = 0
    f7 = 0
    f8 = 0
    f9 = 0
    f10 = 0
    f11 = 0
    f12 = 0
    f13 = 0
    f15 = 0
    if not _USUAL_IOTHUBS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_IOTHUBS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('enableDataResidency')
        if v2 is not None and v2 != "":
            if v2 is not True:
                return RESIDUE
            n += 1
        else:
            return RESIDUE
        v3 = v1.get('locations')
        if v3 is not None and v3 != "":
            if type(v3) is not list:
                return RESIDUE
            for i4, v4 in enumerate(v3):
                if v4 is not None and v4 != "":
                    if not _USUAL_IOTHUBS_2[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('location')
                    if v5 is not None and v5 != "":
                        if not look.is_off(row, _WHEN_IOTHUBS_1):
                            if not look.inside[v5]:
                                return RESIDUE
                            f1 = 1
        v6 = v1.get('routing')
        if v6 is not None and v6 != "":
            if not _USUAL_IOTHUBS_4[tuple(v6)]:
                return RESIDUE
            v7 = v6.get('endpoints')
            if v7 is not None and v7 != "":
                if not _USUAL_IOTHUBS_5[tuple(v7)]:
                    return RESIDUE
                v8 = v7.get('eventHubs')
                if v8 is not None and v8 != "":
                    if type(v8) is not list:
                        return RESIDUE
                    for i9, v9 in enumerate(v8):
                        if v9 is not None and v9 != "":
                            if not _USUAL_IOTHUBS_6[tuple(v9)]:
                                return RESIDUE
                            v10 = v9.get('connectionString')
                            if v10 is not None and v10 != "":
                                if type(v10) is not str:
                                    return RESIDUE
                                look.refs += (2, v10, (i9,))
                                f2 = 1
                            v11 = v9.get('endpointUri')
                            if v11 is not None and v11 != "":
                                if type(v11) is not str:
                                    return RESIDUE
                                look.refs += (6, v11, (i9,))
                                f6 = 1
                v12 = v7.get('serviceBusQueues')
                if v12 is not None and v12 != "":
                    if type(v12) is not list:
                        return RESIDUE
                    for i13, v13 in enumerate(v12):
                        if v13 is not None and v13 != "":
                            if not _USUAL_IOTHUBS_7[tuple(v13)]:
                                return RESIDUE
                            v14 = v13.get('connectionString')
                            if v14 is not None and v14 != "":
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (3, v14, (i13,))
                                f3 = 1
                            v15 = v13.get('endpointUri')
                            if v15 is not None and v15 != "":
                                if type(v15) is not str:
                                    return RESIDUE
                                look.refs += (7, v15, (i13,))
                                f7 = 1
                v16 = v7.get('serviceBusTopics')
                if v16 is not None and v16 != "":
                    if type(v16) is not list:
                        return RESIDUE
                    for i17, v17 in enumerate(v16):
                        if v17 is not None and v17 != "":
                            if not _USUAL_IOTHUBS_8[tuple(v17)]:
                                return RESIDUE
                            v18 = v17.get('connectionString')
                            if v18 is not None and v18 != "":
                                if type(v18) is not str:
                                    return RESIDUE
                                look.refs += (4, v18, (i17,))
                                f4 = 1
                            v19 = v17.get('endpointUri')
                            if v19 is not None and v19 != "":
                                if type(v19) is not str:
                                    return RESIDUE
                                look.refs += (8, v19, (i17,))
                                f8 = 1
                v20 = v7.get('storageContainers')
                if v20 is not None and v20 != "":
                    if type(v20) is not list:
                        return RESIDUE
                    for i21, v21 in enumerate(v20):
                        if v21 is not None and v21 != "":
                            if not _USUAL_IOTHUBS_9[tuple(v21)]:
                                return RESIDUE
                            v22 = v21.get('connectionString')
                            if v22 is not None and v22 != "":
                                if type(v22) is not str:
                                    return RESIDUE
                                look.refs += (5, v22, (i21,))
                                f5 = 1
                            v23 = v21.get('endpointUri')
                            if v23 is not None and v23 != "":
                                if type(v23) is not str:
                                    return RESIDUE
                                look.refs += (9, v23, (i21,))
                                f9 = 1
                v24 = v7.get('cosmosDBSqlContainers')
                if v24 is not None and v24 != "":
                    if type(v24) is not list:
                        return RESIDUE
                    for i25, v25 in enumerate(v24):
                        if v25 is not None and v25 != "":
                            if not _USUAL_IOTHUBS_10[tuple(v25)]:
                                return RESIDUE
                            v26 = v25.get('endpointUri')
                            if v26 is not None and v26 != "":
                                if type(v26) is not str:
                                    return RESIDUE
                                look.refs += (10, v26, (i25,))
                                f10 = 1
                v27 = v7.get('eventStreams')
                if v27 is not None and v27 != "":
                    if type(v27) is not list:
                        return RESIDUE
                    for i28, v28 in enumerate(v27):
                        if v28 is not None and v28 != "":
                            if not _USUAL_IOTHUBS_11[tuple(v28)]:
                                return RESIDUE
                            v29 = v28.get('endpointUri')
                            if v29 is not None and v29 != "":
                                if type(v29) is not str:
                                    return RESIDUE
                                look.refs += (11, v29, (i28,))
                                f11 = 1
        v30 = v1.get('storageEndpoints')
        if v30 is not None and v30 != "":
            if type(v30) is not dict:
                return RESIDUE
            for i31, v31 in v30.items():
                if v31 is not None and v31 != "":
                    if not _USUAL_IOTHUBS_12[tuple(v31)]:
                        return RESIDUE
                    v32 = v31.get('connectionString')
                    if v32 is not None and v32 != "":
                        if type(v32) is not str:
                            return RESIDUE
                        look.refs += (12, v32, (i31,))
                        f12 = 1
        v33 = v1.get('encryption')
        if v33 is not None and v33 != "":
            if not _USUAL_IOTHUBS_13[tuple(v33)]:
                return RESIDUE
            v34 = v33.get('keyVaultProperties')
            if v34 is not None and v34 != "":
                if type(v34) is not list:
                    return RESIDUE
                for i35, v35 in enumerate(v34):
                    if v35 is not None and v35 != "":
                        if not _USUAL_IOTHUBS_14[tuple(v35)]:
                            return RESIDUE
                        v36 = v35.get('keyIdentifier')
                        if v36 is not None and v36 != "":
                            if type(v36) is not str:
                                return RESIDUE
                            look.refs += (13, v36, (i35,))
                            f13 = 1
        v37 = v1.get('deviceRegistry')
        if v37 is not None and v37 != "":
            if not _USUAL_IOTHUBS_15[tuple(v37)]:
                return RESIDUE
            v38 = v37.get('namespaceResourceId')
            if v38 is not None and v38 != "":
                if type(v38) is not str:
                    return RESIDUE
                look.refs += (14, v38, ())
                n += 1
        v39 = v1.get('deviceStreams')
        if v39 is not None and v39 != "":
            if not _USUAL_IOTHUBS_16[tuple(v39)]:
                return RESIDUE
            v40 = v39.get('streamingEndpoints')
            if v40 is not None and v40 != "":
                if type(v40) is not list:
                    return RESIDUE
                for i41, v41 in enumerate(v40):
                    if v41 is not None and v41 != "":
                        if type(v41) is not str:
                            return RESIDUE
                        look.refs += (15, v41, (i41,))
                        f15 = 1
    else:
        return RESIDUE
    v42 = row.get('location')
    if not look.inside[v42]:
        return RESIDUE
    v43 = row.get('extendedLocation')
    if v43:
        return RESIDUE
    return n + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8 + f9 + f10 + f11 + f12 + f13 + f15

_USUAL_PROVISIONINGSERVICES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_PROVISIONINGSERVICES_1 = Usual('enableDataResidency', 'iotHubs', 'allocationPolicy', 'deviceRegistryNamespace')
_USUAL_PROVISIONINGSERVICES_2 = Usual('location', 'connectionString', 'hostName')
_USUAL_PROVISIONINGSERVICES_3 = Usual('resourceId')


def provisioningservices(row: Row, look: Look) -> int:
    """Microsoft.Devices/provisioningServices."""
    n = 0
    f1 = 0
    f3 = 0
    f4 = 0
    if not _USUAL_PROVISIONINGSERVICES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_PROVISIONINGSERVICES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('enableDataResidency')
        if v2 is not None and v2 != "":
            if v2 is not True:
                return RESIDUE
            n += 1
        else:
            return RESIDUE
        v3 = v1.get('iotHubs')
        if v3 is not None and v3 != "":
            if type(v3) is not list:
                return RESIDUE
            for i4, v4 in enumerate(v3):
                if v4 is not None and v4 != "":
                    if not _USUAL_PROVISIONINGSERVICES_2[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('location')
                    if v5 is not None and v5 != "":
                        if not look.inside[v5]:
                            return RESIDUE
                        f1 = 1
                    v6 = v4.get('connectionString')
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (3, v6, (i4,))
                        f3 = 1
                    v7 = v4.get('hostName')
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (4, v7, (i4,))
                        f4 = 1
        v8 = v1.get('allocationPolicy')
        if v8 is not None and v8 != "":
            if v8 not in {'GeoLatency', 'Hashed', 'Static'}:
                return RESIDUE
            n += 1
        v9 = v1.get('deviceRegistryNamespace')
        if v9 is not None and v9 != "":
            if not _USUAL_PROVISIONINGSERVICES_3[tuple(v9)]:
                return RESIDUE
            v10 = v9.get('resourceId')
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs += (5, v10, ())
                n += 1
    else:
        return RESIDUE
    v11 = row.get('location')
    if not look.inside[v11]:
        return RESIDUE
    v12 = row.get('extendedLocation')
    if v12:
        return RESIDUE
    return n + f1 + f3 + f4

SCREENS: Mapping[str, Screen] = {
    'microsoft.devices/iothubs': iothubs,
    'microsoft.devices/provisioningservices': provisioningservices,
}
