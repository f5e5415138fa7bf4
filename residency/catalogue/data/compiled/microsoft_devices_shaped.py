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
    c0 = shaped_conditions(unless=Condition(path='properties.enableDataResidency', values=('true',)), at=(((), ()), (('properties', 's0'), ())))

    def screen(row: Any, look: Look) -> int:
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
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 is not True:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
            v3 = v1.s1
            if v3 is not None:
                for i4, v4 in enumerate(v3):
                    if v4 is not None:
                        v5 = v4.location
                        if v5 is not None and v5 != "":
                            if not look.is_off(row, c0):
                                if not look.inside[v5]:
                                    return RESIDUE
                                f1 = 1
            v6 = v1.s2
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None:
                    v8 = v7.s0
                    if v8 is not None:
                        for i9, v9 in enumerate(v8):
                            if v9 is not None:
                                v10 = v9.s0
                                if v10 is not None and v10 != "":
                                    if type(v10) is not str:
                                        return RESIDUE
                                    look.refs += (2, v10, (i9,))
                                    f2 = 1
                                v11 = v9.s1
                                if v11 is not None and v11 != "":
                                    if type(v11) is not str:
                                        return RESIDUE
                                    look.refs += (6, v11, (i9,))
                                    f6 = 1
                    v12 = v7.s1
                    if v12 is not None:
                        for i13, v13 in enumerate(v12):
                            if v13 is not None:
                                v14 = v13.s0
                                if v14 is not None and v14 != "":
                                    if type(v14) is not str:
                                        return RESIDUE
                                    look.refs += (3, v14, (i13,))
                                    f3 = 1
                                v15 = v13.s1
                                if v15 is not None and v15 != "":
                                    if type(v15) is not str:
                                        return RESIDUE
                                    look.refs += (7, v15, (i13,))
                                    f7 = 1
                    v16 = v7.s2
                    if v16 is not None:
                        for i17, v17 in enumerate(v16):
                            if v17 is not None:
                                v18 = v17.s0
                                if v18 is not None and v18 != "":
                                    if type(v18) is not str:
                                        return RESIDUE
                                    look.refs += (4, v18, (i17,))
                                    f4 = 1
                                v19 = v17.s1
                                if v19 is not None and v19 != "":
                                    if type(v19) is not str:
                                        return RESIDUE
                                    look.refs += (8, v19, (i17,))
                                    f8 = 1
                    v20 = v7.s3
                    if v20 is not None:
                        for i21, v21 in enumerate(v20):
                            if v21 is not None:
                                v22 = v21.s0
                                if v22 is not None and v22 != "":
                                    if type(v22) is not str:
                                        return RESIDUE
                                    look.refs += (5, v22, (i21,))
                                    f5 = 1
                                v23 = v21.s1
                                if v23 is not None and v23 != "":
                                    if type(v23) is not str:
                                        return RESIDUE
                                    look.refs += (9, v23, (i21,))
                                    f9 = 1
                    v24 = v7.s4
                    if v24 is not None:
                        for i25, v25 in enumerate(v24):
                            if v25 is not None:
                                v26 = v25.s0
                                if v26 is not None and v26 != "":
                                    if type(v26) is not str:
                                        return RESIDUE
                                    look.refs += (10, v26, (i25,))
                                    f10 = 1
                    v27 = v7.s5
                    if v27 is not None:
                        for i28, v28 in enumerate(v27):
                            if v28 is not None:
                                v29 = v28.s0
                                if v29 is not None and v29 != "":
                                    if type(v29) is not str:
                                        return RESIDUE
                                    look.refs += (11, v29, (i28,))
                                    f11 = 1
            v30 = v1.s3
            if v30 is not None:
                for i31, v31 in v30.items():
                    if v31 is not None:
                        v32 = v31.s0
                        if v32 is not None and v32 != "":
                            if type(v32) is not str:
                                return RESIDUE
                            look.refs += (12, v32, (i31,))
                            f12 = 1
            v33 = v1.s4
            if v33 is not None:
                v34 = v33.s0
                if v34 is not None:
                    for i35, v35 in enumerate(v34):
                        if v35 is not None:
                            v36 = v35.s0
                            if v36 is not None and v36 != "":
                                if type(v36) is not str:
                                    return RESIDUE
                                look.refs += (13, v36, (i35,))
                                f13 = 1
            v37 = v1.s5
            if v37 is not None:
                v38 = v37.s0
                if v38 is not None and v38 != "":
                    if type(v38) is not str:
                        return RESIDUE
                    look.refs += (14, v38, ())
                    n += 1
            v39 = v1.s6
            if v39 is not None:
                v40 = v39.s0
                if v40 is not None:
                    for i41, v41 in enumerate(v40):
                        if v41 is not None and v41 != "":
                            if type(v41) is not str:
                                return RESIDUE
                            look.refs += (15, v41, (i41,))
                            f15 = 1
            v42 = v1.s7
            if v42 is not None and v42 != "":
                if type(v42) is str:
                    look.names.append(('host', v42))
            v43 = v1.s8
            if v43 is not None:
                for i44, v44 in v43.items():
                    if v44 is not None:
                        v45 = v44.s0
                        if v45 is not None and v45 != "":
                            if type(v45) is str:
                                look.names.append(('host', v45))
        else:
            return RESIDUE
        v46 = row.location
        if not look.inside[v46]:
            return RESIDUE
        v47 = row.s2
        if v47:
            return RESIDUE
        return n + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8 + f9 + f10 + f11 + f12 + f13 + f15

    return screen

def iothubs_certificates() -> Screen:
    """Microsoft.Devices/IotHubs/certificates."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def iothubs_eventhubendpoints_consumergroups() -> Screen:
    """Microsoft.Devices/IotHubs/eventHubEndpoints/ConsumerGroups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def iothubs_privateendpointconnections() -> Screen:
    """Microsoft.Devices/IotHubs/privateEndpointConnections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def provisioningservices() -> Screen:
    """Microsoft.Devices/provisioningServices."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        f3 = 0
        f4 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 is not True:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
            v3 = v1.s1
            if v3 is not None:
                for i4, v4 in enumerate(v3):
                    if v4 is not None:
                        v5 = v4.location
                        if v5 is not None and v5 != "":
                            if not look.inside[v5]:
                                return RESIDUE
                            f1 = 1
                        v6 = v4.s1
                        if v6 is not None and v6 != "":
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (3, v6, (i4,))
                            f3 = 1
                        v7 = v4.s2
                        if v7 is not None and v7 != "":
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs += (4, v7, (i4,))
                            f4 = 1
            v8 = v1.s2
            if v8 is not None and v8 != "":
                if v8 not in {'GeoLatency', 'Hashed', 'Static'}:
                    return RESIDUE
                n += 1
            v9 = v1.s3
            if v9 is not None:
                v10 = v9.s0
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (5, v10, ())
                    n += 1
            v11 = v1.s4
            if v11 is not None and v11 != "":
                if type(v11) is str:
                    look.names.append(('host', v11))
        else:
            return RESIDUE
        v12 = row.location
        if not look.inside[v12]:
            return RESIDUE
        v13 = row.s2
        if v13:
            return RESIDUE
        return n + f1 + f3 + f4

    return screen

def provisioningservices_certificates() -> Screen:
    """Microsoft.Devices/provisioningServices/certificates."""

    def screen(row: Any, look: Look) -> int:
        n = 0
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
