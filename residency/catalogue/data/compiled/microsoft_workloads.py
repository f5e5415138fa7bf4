"""microsoft.workloads. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_SAPVIRTUALINSTANCES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_SAPVIRTUALINSTANCES_1 = Usual('configuration')
_USUAL_SAPVIRTUALINSTANCES_2 = Usual('appLocation', 'infrastructureConfiguration', 'centralServerVmId', 'softwareConfiguration', 'osSapConfiguration')
_USUAL_SAPVIRTUALINSTANCES_3 = Usual('subnetId', 'applicationServer', 'centralServer', 'databaseServer', 'virtualMachineConfiguration', 'storageConfiguration')
_USUAL_SAPVIRTUALINSTANCES_4 = Usual('subnetId', 'virtualMachineConfiguration')
_USUAL_SAPVIRTUALINSTANCES_5 = Usual('imageReference')
_USUAL_SAPVIRTUALINSTANCES_6 = Usual('id')
_USUAL_SAPVIRTUALINSTANCES_7 = Usual('subnetId', 'virtualMachineConfiguration')
_USUAL_SAPVIRTUALINSTANCES_8 = Usual('imageReference')
_USUAL_SAPVIRTUALINSTANCES_9 = Usual('id')
_USUAL_SAPVIRTUALINSTANCES_10 = Usual('subnetId', 'virtualMachineConfiguration')
_USUAL_SAPVIRTUALINSTANCES_11 = Usual('imageReference')
_USUAL_SAPVIRTUALINSTANCES_12 = Usual('id')
_USUAL_SAPVIRTUALINSTANCES_13 = Usual('imageReference')
_USUAL_SAPVIRTUALINSTANCES_14 = Usual('id')
_USUAL_SAPVIRTUALINSTANCES_15 = Usual('transportFileShareConfiguration')
_USUAL_SAPVIRTUALINSTANCES_16 = Usual('id', 'privateEndpointId')
_USUAL_SAPVIRTUALINSTANCES_17 = Usual('centralServerVmId', 'sapBitsStorageAccountId', 'bomUrl')
_USUAL_SAPVIRTUALINSTANCES_18 = Usual('deployerVmPackages')
_USUAL_SAPVIRTUALINSTANCES_19 = Usual('storageAccountId', 'url')


def sapvirtualinstances(row: Row, look: Look) -> int:
    """Microsoft.Workloads/sapVirtualInstances."""
    n = 0
    if not _USUAL_SAPVIRTUALINSTANCES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_SAPVIRTUALINSTANCES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('configuration')
        if v2 is not None and v2 != "":
            if not _USUAL_SAPVIRTUALINSTANCES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('appLocation')
            if v3 is not None and v3 != "":
                if not look.inside[v3]:
                    return RESIDUE
                n += 1
            v4 = v2.get('infrastructureConfiguration')
            if v4 is not None and v4 != "":
                if not _USUAL_SAPVIRTUALINSTANCES_3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('subnetId')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
                v6 = v4.get('applicationServer')
                if v6 is not None and v6 != "":
                    if not _USUAL_SAPVIRTUALINSTANCES_4[tuple(v6)]:
                        return RESIDUE
                    v7 = v6.get('subnetId')
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (2, v7, ())
                        n += 1
                    v8 = v6.get('virtualMachineConfiguration')
                    if v8 is not None and v8 != "":
                        if not _USUAL_SAPVIRTUALINSTANCES_5[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('imageReference')
                        if v9 is not None and v9 != "":
                            if not _USUAL_SAPVIRTUALINSTANCES_6[tuple(v9)]:
                                return RESIDUE
                            v10 = v9.get('id')
                            if v10 is not None and v10 != "":
                                if type(v10) is not str:
                                    return RESIDUE
                                look.refs += (6, v10, ())
                                n += 1
                v11 = v4.get('centralServer')
                if v11 is not None and v11 != "":
                    if not _USUAL_SAPVIRTUALINSTANCES_7[tuple(v11)]:
                        return RESIDUE
                    v12 = v11.get('subnetId')
                    if v12 is not None and v12 != "":
                        if type(v12) is not str:
                            return RESIDUE
                        look.refs += (3, v12, ())
                        n += 1
                    v13 = v11.get('virtualMachineConfiguration')
                    if v13 is not None and v13 != "":
                        if not _USUAL_SAPVIRTUALINSTANCES_8[tuple(v13)]:
                            return RESIDUE
                        v14 = v13.get('imageReference')
                        if v14 is not None and v14 != "":
                            if not _USUAL_SAPVIRTUALINSTANCES_9[tuple(v14)]:
                                return RESIDUE
                            v15 = v14.get('id')
                            if v15 is not None and v15 != "":
                                if type(v15) is not str:
                                    return RESIDUE
                                look.refs += (7, v15, ())
                                n += 1
                v16 = v4.get('databaseServer')
                if v16 is not None and v16 != "":
                    if not _USUAL_SAPVIRTUALINSTANCES_10[tuple(v16)]:
                        return RESIDUE
                    v17 = v16.get('subnetId')
                    if v17 is not None and v17 != "":
                        if type(v17) is not str:
                            return RESIDUE
                        look.refs += (4, v17, ())
                        n += 1
                    v18 = v16.get('virtualMachineConfiguration')
                    if v18 is not None and v18 != "":
                        if not _USUAL_SAPVIRTUALINSTANCES_11[tuple(v18)]:
                            return RESIDUE
                        v19 = v18.get('imageReference')
                        if v19 is not None and v19 != "":
                            if not _USUAL_SAPVIRTUALINSTANCES_12[tuple(v19)]:
                                return RESIDUE
                            v20 = v19.get('id')
                            if v20 is not None and v20 != "":
                                if type(v20) is not str:
                                    return RESIDUE
                                look.refs += (8, v20, ())
                                n += 1
                v21 = v4.get('virtualMachineConfiguration')
                if v21 is not None and v21 != "":
                    if not _USUAL_SAPVIRTUALINSTANCES_13[tuple(v21)]:
                        return RESIDUE
                    v22 = v21.get('imageReference')
                    if v22 is not None and v22 != "":
                        if not _USUAL_SAPVIRTUALINSTANCES_14[tuple(v22)]:
                            return RESIDUE
                        v23 = v22.get('id')
                        if v23 is not None and v23 != "":
                            if type(v23) is not str:
                                return RESIDUE
                            look.refs += (5, v23, ())
                            n += 1
                v24 = v4.get('storageConfiguration')
                if v24 is not None and v24 != "":
                    if not _USUAL_SAPVIRTUALINSTANCES_15[tuple(v24)]:
                        return RESIDUE
                    v25 = v24.get('transportFileShareConfiguration')
                    if v25 is not None and v25 != "":
                        if not _USUAL_SAPVIRTUALINSTANCES_16[tuple(v25)]:
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
            v28 = v2.get('centralServerVmId')
            if v28 is not None and v28 != "":
                if type(v28) is not str:
                    return RESIDUE
                look.refs += (9, v28, ())
                n += 1
            v29 = v2.get('softwareConfiguration')
            if v29 is not None and v29 != "":
                if not _USUAL_SAPVIRTUALINSTANCES_17[tuple(v29)]:
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
            v33 = v2.get('osSapConfiguration')
            if v33 is not None and v33 != "":
                if not _USUAL_SAPVIRTUALINSTANCES_18[tuple(v33)]:
                    return RESIDUE
                v34 = v33.get('deployerVmPackages')
                if v34 is not None and v34 != "":
                    if not _USUAL_SAPVIRTUALINSTANCES_19[tuple(v34)]:
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
    v37 = row.get('location')
    if not look.inside[v37]:
        return RESIDUE
    v38 = row.get('extendedLocation')
    if v38:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.workloads/sapvirtualinstances': sapvirtualinstances,
}
