"""microsoft.workloads. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def sapvirtualinstances() -> Screen:
    """Microsoft.Workloads/sapVirtualInstances."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('configuration')
    c2 = Usual('appLocation', 'infrastructureConfiguration', 'centralServerVmId', 'softwareConfiguration', 'osSapConfiguration')
    c3 = Usual('subnetId', 'applicationServer', 'centralServer', 'databaseServer', 'virtualMachineConfiguration', 'storageConfiguration')
    c4 = Usual('subnetId', 'virtualMachineConfiguration')
    c5 = Usual('imageReference')
    c6 = Usual('id')
    c7 = Usual('subnetId', 'virtualMachineConfiguration')
    c8 = Usual('imageReference')
    c9 = Usual('id')
    c10 = Usual('subnetId', 'virtualMachineConfiguration')
    c11 = Usual('imageReference')
    c12 = Usual('id')
    c13 = Usual('imageReference')
    c14 = Usual('id')
    c15 = Usual('transportFileShareConfiguration')
    c16 = Usual('id', 'privateEndpointId')
    c17 = Usual('centralServerVmId', 'sapBitsStorageAccountId', 'bomUrl')
    c18 = Usual('deployerVmPackages')
    c19 = Usual('storageAccountId', 'url')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('configuration')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('appLocation')
                if v3 is not None and v3 != "":
                    if not look.inside[v3]:
                        return RESIDUE
                    n += 1
                v4 = v2.get('infrastructureConfiguration')
                if type(v4) is dict:
                    if not c3[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('subnetId')
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
                    v6 = v4.get('applicationServer')
                    if type(v6) is dict:
                        if not c4[tuple(v6)]:
                            return RESIDUE
                        v7 = v6.get('subnetId')
                        if v7 is not None and v7 != "":
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs += (2, v7, ())
                            n += 1
                        v8 = v6.get('virtualMachineConfiguration')
                        if type(v8) is dict:
                            if not c5[tuple(v8)]:
                                return RESIDUE
                            v9 = v8.get('imageReference')
                            if type(v9) is dict:
                                if not c6[tuple(v9)]:
                                    return RESIDUE
                                v10 = v9.get('id')
                                if v10 is not None and v10 != "":
                                    if type(v10) is not str:
                                        return RESIDUE
                                    look.refs += (6, v10, ())
                                    n += 1
                            elif v9 is not None and v9 != "":
                                return RESIDUE
                        elif v8 is not None and v8 != "":
                            return RESIDUE
                    elif v6 is not None and v6 != "":
                        return RESIDUE
                    v11 = v4.get('centralServer')
                    if type(v11) is dict:
                        if not c7[tuple(v11)]:
                            return RESIDUE
                        v12 = v11.get('subnetId')
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (3, v12, ())
                            n += 1
                        v13 = v11.get('virtualMachineConfiguration')
                        if type(v13) is dict:
                            if not c8[tuple(v13)]:
                                return RESIDUE
                            v14 = v13.get('imageReference')
                            if type(v14) is dict:
                                if not c9[tuple(v14)]:
                                    return RESIDUE
                                v15 = v14.get('id')
                                if v15 is not None and v15 != "":
                                    if type(v15) is not str:
                                        return RESIDUE
                                    look.refs += (7, v15, ())
                                    n += 1
                            elif v14 is not None and v14 != "":
                                return RESIDUE
                        elif v13 is not None and v13 != "":
                            return RESIDUE
                    elif v11 is not None and v11 != "":
                        return RESIDUE
                    v16 = v4.get('databaseServer')
                    if type(v16) is dict:
                        if not c10[tuple(v16)]:
                            return RESIDUE
                        v17 = v16.get('subnetId')
                        if v17 is not None and v17 != "":
                            if type(v17) is not str:
                                return RESIDUE
                            look.refs += (4, v17, ())
                            n += 1
                        v18 = v16.get('virtualMachineConfiguration')
                        if type(v18) is dict:
                            if not c11[tuple(v18)]:
                                return RESIDUE
                            v19 = v18.get('imageReference')
                            if type(v19) is dict:
                                if not c12[tuple(v19)]:
                                    return RESIDUE
                                v20 = v19.get('id')
                                if v20 is not None and v20 != "":
                                    if type(v20) is not str:
                                        return RESIDUE
                                    look.refs += (8, v20, ())
                                    n += 1
                            elif v19 is not None and v19 != "":
                                return RESIDUE
                        elif v18 is not None and v18 != "":
                            return RESIDUE
                    elif v16 is not None and v16 != "":
                        return RESIDUE
                    v21 = v4.get('virtualMachineConfiguration')
                    if type(v21) is dict:
                        if not c13[tuple(v21)]:
                            return RESIDUE
                        v22 = v21.get('imageReference')
                        if type(v22) is dict:
                            if not c14[tuple(v22)]:
                                return RESIDUE
                            v23 = v22.get('id')
                            if v23 is not None and v23 != "":
                                if type(v23) is not str:
                                    return RESIDUE
                                look.refs += (5, v23, ())
                                n += 1
                        elif v22 is not None and v22 != "":
                            return RESIDUE
                    elif v21 is not None and v21 != "":
                        return RESIDUE
                    v24 = v4.get('storageConfiguration')
                    if type(v24) is dict:
                        if not c15[tuple(v24)]:
                            return RESIDUE
                        v25 = v24.get('transportFileShareConfiguration')
                        if type(v25) is dict:
                            if not c16[tuple(v25)]:
                                return RESIDUE
                            v26 = v25.get('id')
                            if v26 is not None and v26 != "":
                                if type(v26) is not str:
                                    return RESIDUE
                                look.refs += (11, v26, ())
                                n += 1
                            v27 = v25.get('privateEndpointId')
                            if v27 is not None and v27 != "":
                                if type(v27) is not str:
                                    return RESIDUE
                                look.refs += (12, v27, ())
                                n += 1
                        elif v25 is not None and v25 != "":
                            return RESIDUE
                    elif v24 is not None and v24 != "":
                        return RESIDUE
                elif v4 is not None and v4 != "":
                    return RESIDUE
                v28 = v2.get('centralServerVmId')
                if v28 is not None and v28 != "":
                    if type(v28) is not str:
                        return RESIDUE
                    look.refs += (9, v28, ())
                    n += 1
                v29 = v2.get('softwareConfiguration')
                if type(v29) is dict:
                    if not c17[tuple(v29)]:
                        return RESIDUE
                    v30 = v29.get('centralServerVmId')
                    if v30 is not None and v30 != "":
                        if type(v30) is not str:
                            return RESIDUE
                        look.refs += (10, v30, ())
                        n += 1
                    v31 = v29.get('sapBitsStorageAccountId')
                    if v31 is not None and v31 != "":
                        if type(v31) is not str:
                            return RESIDUE
                        look.refs += (13, v31, ())
                        n += 1
                    v32 = v29.get('bomUrl')
                    if v32 is not None and v32 != "":
                        if type(v32) is not str:
                            return RESIDUE
                        look.refs += (15, v32, ())
                        n += 1
                elif v29 is not None and v29 != "":
                    return RESIDUE
                v33 = v2.get('osSapConfiguration')
                if type(v33) is dict:
                    if not c18[tuple(v33)]:
                        return RESIDUE
                    v34 = v33.get('deployerVmPackages')
                    if type(v34) is dict:
                        if not c19[tuple(v34)]:
                            return RESIDUE
                        v35 = v34.get('storageAccountId')
                        if v35 is not None and v35 != "":
                            if type(v35) is not str:
                                return RESIDUE
                            look.refs += (14, v35, ())
                            n += 1
                        v36 = v34.get('url')
                        if v36 is not None and v36 != "":
                            if type(v36) is not str:
                                return RESIDUE
                            look.refs += (16, v36, ())
                            n += 1
                    elif v34 is not None and v34 != "":
                        return RESIDUE
                elif v33 is not None and v33 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v37 = row.get('location')
        if not look.inside[v37]:
            return RESIDUE
        v38 = row.get('extendedLocation')
        if v38:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.workloads/sapvirtualinstances': sapvirtualinstances,
}
