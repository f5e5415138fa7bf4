"""microsoft.devices. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def iothubs() -> Screen:
    """Microsoft.Devices/IotHubs."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('enableDataResidency', 'locations', 'routing', 'storageEndpoints', 'encryption', 'deviceRegistry', 'deviceStreams', 'hostName', 'eventHubEndpoints')
    c2 = Usual('location')
    c3 = conditions(unless=Condition(path='properties.enableDataResidency', values=('true',)))
    c4 = Usual('endpoints')
    c5 = Usual('eventHubs', 'serviceBusQueues', 'serviceBusTopics', 'storageContainers', 'cosmosDBSqlContainers', 'eventStreams')
    c6 = Usual('connectionString', 'endpointUri')
    c7 = Usual('connectionString', 'endpointUri')
    c8 = Usual('connectionString', 'endpointUri')
    c9 = Usual('connectionString', 'endpointUri')
    c10 = Usual('endpointUri')
    c11 = Usual('endpointUri')
    c12 = Usual('connectionString')
    c13 = Usual('keyVaultProperties')
    c14 = Usual('keyIdentifier')
    c15 = Usual('namespaceResourceId')
    c16 = Usual('streamingEndpoints')
    c17 = Usual('endpoint')

    def screen(row: Row, look: Look) -> int:
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
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('enableDataResidency')
            if v2 is not None and v2 != "":
                if v2 is not True:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
            v3 = v1.get('locations')
            if type(v3) is list:
                for i4, v4 in enumerate(v3):
                    if type(v4) is dict:
                        if not c2[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('location')
                        if v5 is not None and v5 != "":
                            if not look.is_off(row, c3):
                                if not look.inside[v5]:
                                    return RESIDUE
                                f1 = 1
                    elif v4 is not None and v4 != "":
                        return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
            v6 = v1.get('routing')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('endpoints')
                if type(v7) is dict:
                    if not c5[tuple(v7)]:
                        return RESIDUE
                    v8 = v7.get('eventHubs')
                    if type(v8) is list:
                        for i9, v9 in enumerate(v8):
                            if type(v9) is dict:
                                if not c6[tuple(v9)]:
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
                            elif v9 is not None and v9 != "":
                                return RESIDUE
                    elif v8 is not None and v8 != "":
                        return RESIDUE
                    v12 = v7.get('serviceBusQueues')
                    if type(v12) is list:
                        for i13, v13 in enumerate(v12):
                            if type(v13) is dict:
                                if not c7[tuple(v13)]:
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
                            elif v13 is not None and v13 != "":
                                return RESIDUE
                    elif v12 is not None and v12 != "":
                        return RESIDUE
                    v16 = v7.get('serviceBusTopics')
                    if type(v16) is list:
                        for i17, v17 in enumerate(v16):
                            if type(v17) is dict:
                                if not c8[tuple(v17)]:
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
                            elif v17 is not None and v17 != "":
                                return RESIDUE
                    elif v16 is not None and v16 != "":
                        return RESIDUE
                    v20 = v7.get('storageContainers')
                    if type(v20) is list:
                        for i21, v21 in enumerate(v20):
                            if type(v21) is dict:
                                if not c9[tuple(v21)]:
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
                            elif v21 is not None and v21 != "":
                                return RESIDUE
                    elif v20 is not None and v20 != "":
                        return RESIDUE
                    v24 = v7.get('cosmosDBSqlContainers')
                    if type(v24) is list:
                        for i25, v25 in enumerate(v24):
                            if type(v25) is dict:
                                if not c10[tuple(v25)]:
                                    return RESIDUE
                                v26 = v25.get('endpointUri')
                                if v26 is not None and v26 != "":
                                    if type(v26) is not str:
                                        return RESIDUE
                                    look.refs += (10, v26, (i25,))
                                    f10 = 1
                            elif v25 is not None and v25 != "":
                                return RESIDUE
                    elif v24 is not None and v24 != "":
                        return RESIDUE
                    v27 = v7.get('eventStreams')
                    if type(v27) is list:
                        for i28, v28 in enumerate(v27):
                            if type(v28) is dict:
                                if not c11[tuple(v28)]:
                                    return RESIDUE
                                v29 = v28.get('endpointUri')
                                if v29 is not None and v29 != "":
                                    if type(v29) is not str:
                                        return RESIDUE
                                    look.refs += (11, v29, (i28,))
                                    f11 = 1
                            elif v28 is not None and v28 != "":
                                return RESIDUE
                    elif v27 is not None and v27 != "":
                        return RESIDUE
                elif v7 is not None and v7 != "":
                    return RESIDUE
            elif v6 is not None and v6 != "":
                return RESIDUE
            v30 = v1.get('storageEndpoints')
            if type(v30) is dict:
                for i31, v31 in v30.items():
                    if type(v31) is dict:
                        if not c12[tuple(v31)]:
                            return RESIDUE
                        v32 = v31.get('connectionString')
                        if v32 is not None and v32 != "":
                            if type(v32) is not str:
                                return RESIDUE
                            look.refs += (12, v32, (i31,))
                            f12 = 1
                    elif v31 is not None and v31 != "":
                        return RESIDUE
            elif v30 is not None and v30 != "":
                return RESIDUE
            v33 = v1.get('encryption')
            if type(v33) is dict:
                if not c13[tuple(v33)]:
                    return RESIDUE
                v34 = v33.get('keyVaultProperties')
                if type(v34) is list:
                    for i35, v35 in enumerate(v34):
                        if type(v35) is dict:
                            if not c14[tuple(v35)]:
                                return RESIDUE
                            v36 = v35.get('keyIdentifier')
                            if v36 is not None and v36 != "":
                                if type(v36) is not str:
                                    return RESIDUE
                                look.refs += (13, v36, (i35,))
                                f13 = 1
                        elif v35 is not None and v35 != "":
                            return RESIDUE
                elif v34 is not None and v34 != "":
                    return RESIDUE
            elif v33 is not None and v33 != "":
                return RESIDUE
            v37 = v1.get('deviceRegistry')
            if type(v37) is dict:
                if not c15[tuple(v37)]:
                    return RESIDUE
                v38 = v37.get('namespaceResourceId')
                if v38 is not None and v38 != "":
                    if type(v38) is not str:
                        return RESIDUE
                    look.refs += (14, v38, ())
                    n += 1
            elif v37 is not None and v37 != "":
                return RESIDUE
            v39 = v1.get('deviceStreams')
            if type(v39) is dict:
                if not c16[tuple(v39)]:
                    return RESIDUE
                v40 = v39.get('streamingEndpoints')
                if type(v40) is list:
                    for i41, v41 in enumerate(v40):
                        if v41 is not None and v41 != "":
                            if type(v41) is not str:
                                return RESIDUE
                            look.refs += (15, v41, (i41,))
                            f15 = 1
                elif v40 is not None and v40 != "":
                    return RESIDUE
            elif v39 is not None and v39 != "":
                return RESIDUE
            v42 = v1.get('hostName')
            if v42 is not None and v42 != "":
                if type(v42) is str:
                    look.names.append(('host', v42))
            v43 = v1.get('eventHubEndpoints')
            if type(v43) is dict:
                for i44, v44 in v43.items():
                    if type(v44) is dict:
                        if not c17[tuple(v44)]:
                            return RESIDUE
                        v45 = v44.get('endpoint')
                        if v45 is not None and v45 != "":
                            if type(v45) is str:
                                look.names.append(('host', v45))
                    elif v44 is not None and v44 != "":
                        return RESIDUE
            elif v43 is not None and v43 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            return RESIDUE
        v46 = row.get('location')
        if not look.inside[v46]:
            return RESIDUE
        v47 = row.get('extendedLocation')
        if v47:
            return RESIDUE
        return n + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8 + f9 + f10 + f11 + f12 + f13 + f15

    return screen

def iothubs_certificates() -> Screen:
    """Microsoft.Devices/IotHubs/certificates."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def iothubs_eventhubendpoints_consumergroups() -> Screen:
    """Microsoft.Devices/IotHubs/eventHubEndpoints/ConsumerGroups."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def iothubs_privateendpointconnections() -> Screen:
    """Microsoft.Devices/IotHubs/privateEndpointConnections."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def provisioningservices() -> Screen:
    """Microsoft.Devices/provisioningServices."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('enableDataResidency', 'iotHubs', 'allocationPolicy', 'deviceRegistryNamespace', 'serviceOperationsHostName')
    c2 = Usual('location', 'connectionString', 'hostName')
    c3 = Usual('resourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        f3 = 0
        f4 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('enableDataResidency')
            if v2 is not None and v2 != "":
                if v2 is not True:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
            v3 = v1.get('iotHubs')
            if type(v3) is list:
                for i4, v4 in enumerate(v3):
                    if type(v4) is dict:
                        if not c2[tuple(v4)]:
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
                    elif v4 is not None and v4 != "":
                        return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
            v8 = v1.get('allocationPolicy')
            if v8 is not None and v8 != "":
                if v8 not in {'GeoLatency', 'Hashed', 'Static'}:
                    return RESIDUE
                n += 1
            v9 = v1.get('deviceRegistryNamespace')
            if type(v9) is dict:
                if not c3[tuple(v9)]:
                    return RESIDUE
                v10 = v9.get('resourceId')
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (5, v10, ())
                    n += 1
            elif v9 is not None and v9 != "":
                return RESIDUE
            v11 = v1.get('serviceOperationsHostName')
            if v11 is not None and v11 != "":
                if type(v11) is str:
                    look.names.append(('host', v11))
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            return RESIDUE
        v12 = row.get('location')
        if not look.inside[v12]:
            return RESIDUE
        v13 = row.get('extendedLocation')
        if v13:
            return RESIDUE
        return n + f1 + f3 + f4

    return screen

def provisioningservices_certificates() -> Screen:
    """Microsoft.Devices/provisioningServices/certificates."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.devices/iothubs': iothubs,
    'microsoft.devices/iothubs/certificates': iothubs_certificates,
    'microsoft.devices/iothubs/eventhubendpoints/consumergroups': iothubs_eventhubendpoints_consumergroups,
    'microsoft.devices/iothubs/privateendpointconnections': iothubs_privateendpointconnections,
    'microsoft.devices/provisioningservices': provisioningservices,
    'microsoft.devices/provisioningservices/certificates': provisioningservices_certificates,
}
