"""microsoft.streamanalytics. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def streamingjobs() -> Screen:
    """Microsoft.StreamAnalytics/streamingjobs."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('outputs', 'jobStorageAccount', 'externals', 'cluster', 'inputs', 'functions')
    c2 = Usual('properties')
    c3 = Usual('datasource')
    c4 = Usual('properties')
    c5 = Usual('groupId', 'storageAccounts', 'accountName', 'accountId', 'serviceBusNamespace', 'functionAppName', 'cluster', 'server', 'payloadUri')
    c6 = Usual('accountName')
    c7 = conditional(unless=Condition(path='properties.outputs[].properties.datasource.type', values=('microsoft.servicebus/queue', 'microsoft.servicebus/topic')))
    c8 = conditional(when=Condition(path='properties.outputs[].properties.datasource.type', values=('microsoft.servicebus/queue', 'microsoft.servicebus/topic')))
    c9 = Usual('accountName')
    c10 = Usual('storageAccount')
    c11 = Usual('accountName')
    c12 = Usual('id')
    c13 = Usual('properties')
    c14 = Usual('datasource')
    c15 = Usual('properties')
    c16 = Usual('storageAccounts', 'serviceBusNamespace', 'subscriber', 'iotHubNamespace', 'server', 'payloadUri')
    c17 = Usual('accountName')
    c18 = Usual('properties')
    c19 = Usual('serviceBusNamespace')
    c20 = Usual('properties')
    c21 = Usual('properties')
    c22 = Usual('binding')
    c23 = Usual('properties')
    c24 = Usual('endpoint')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
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
        f14 = 0
        f15 = 0
        f16 = 0
        f17 = 0
        f18 = 0
        f19 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('outputs')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('properties')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('datasource')
                            if type(v5) is dict:
                                if not c4[tuple(v5)]:
                                    return RESIDUE
                                v6 = v5.get('properties')
                                if type(v6) is dict:
                                    if not c5[tuple(v6)]:
                                        return RESIDUE
                                    v7 = v6.get('groupId')
                                    if v7 is not None and v7 != "":
                                        return RESIDUE
                                    v8 = v6.get('storageAccounts')
                                    if type(v8) is list:
                                        for i9, v9 in enumerate(v8):
                                            if type(v9) is dict:
                                                if not c6[tuple(v9)]:
                                                    return RESIDUE
                                                v10 = v9.get('accountName')
                                                if v10 is not None and v10 != "":
                                                    if type(v10) is not str:
                                                        return RESIDUE
                                                    look.refs += (10, v10, (i3, i9,))
                                                    f10 = 1
                                            elif v9 is not None and v9 != "":
                                                return RESIDUE
                                    elif v8 is not None and v8 != "":
                                        return RESIDUE
                                    v11 = v6.get('accountName')
                                    if v11 is not None and v11 != "":
                                        if type(v11) is not str:
                                            return RESIDUE
                                        look.refs += (11, v11, (i3,))
                                        f11 = 1
                                    v12 = v6.get('accountId')
                                    if v12 is not None and v12 != "":
                                        if type(v12) is not str:
                                            return RESIDUE
                                        look.refs += (12, v12, (i3,))
                                        f12 = 1
                                    v13 = v6.get('serviceBusNamespace')
                                    if v13 is not None and v13 != "":
                                        if not look.is_off(row, c7):
                                            if type(v13) is not str:
                                                return RESIDUE
                                            look.refs += (13, v13, (i3,))
                                            f13 = 1
                                        if not look.is_off(row, c8):
                                            if type(v13) is not str:
                                                return RESIDUE
                                            look.refs += (14, v13, (i3,))
                                            f14 = 1
                                    v14 = v6.get('functionAppName')
                                    if v14 is not None and v14 != "":
                                        if type(v14) is not str:
                                            return RESIDUE
                                        look.refs += (15, v14, (i3,))
                                        f15 = 1
                                    v15 = v6.get('cluster')
                                    if v15 is not None and v15 != "":
                                        if type(v15) is not str:
                                            return RESIDUE
                                        look.refs += (16, v15, (i3,))
                                        f16 = 1
                                    v16 = v6.get('server')
                                    if v16 is not None and v16 != "":
                                        if type(v16) is not str:
                                            return RESIDUE
                                        look.refs += (17, v16, (i3,))
                                        f17 = 1
                                    v17 = v6.get('payloadUri')
                                    if v17 is not None and v17 != "":
                                        if type(v17) is not str:
                                            return RESIDUE
                                        look.refs += (18, v17, (i3,))
                                        f18 = 1
                                elif v6 is not None and v6 != "":
                                    return RESIDUE
                            elif v5 is not None and v5 != "":
                                return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v18 = v1.get('jobStorageAccount')
            if type(v18) is dict:
                if not c9[tuple(v18)]:
                    return RESIDUE
                v19 = v18.get('accountName')
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (1, v19, ())
                    n += 1
            elif v18 is not None and v18 != "":
                return RESIDUE
            v20 = v1.get('externals')
            if type(v20) is dict:
                if not c10[tuple(v20)]:
                    return RESIDUE
                v21 = v20.get('storageAccount')
                if type(v21) is dict:
                    if not c11[tuple(v21)]:
                        return RESIDUE
                    v22 = v21.get('accountName')
                    if v22 is not None and v22 != "":
                        if type(v22) is not str:
                            return RESIDUE
                        look.refs += (2, v22, ())
                        n += 1
                elif v21 is not None and v21 != "":
                    return RESIDUE
            elif v20 is not None and v20 != "":
                return RESIDUE
            v23 = v1.get('cluster')
            if type(v23) is dict:
                if not c12[tuple(v23)]:
                    return RESIDUE
                v24 = v23.get('id')
                if v24 is not None and v24 != "":
                    if type(v24) is not str:
                        return RESIDUE
                    look.refs += (3, v24, ())
                    n += 1
            elif v23 is not None and v23 != "":
                return RESIDUE
            v25 = v1.get('inputs')
            if type(v25) is list:
                for i26, v26 in enumerate(v25):
                    if type(v26) is dict:
                        if not c13[tuple(v26)]:
                            return RESIDUE
                        v27 = v26.get('properties')
                        if type(v27) is dict:
                            if not c14[tuple(v27)]:
                                return RESIDUE
                            v28 = v27.get('datasource')
                            if type(v28) is dict:
                                if not c15[tuple(v28)]:
                                    return RESIDUE
                                v29 = v28.get('properties')
                                if type(v29) is dict:
                                    if not c16[tuple(v29)]:
                                        return RESIDUE
                                    v30 = v29.get('storageAccounts')
                                    if type(v30) is list:
                                        for i31, v31 in enumerate(v30):
                                            if type(v31) is dict:
                                                if not c17[tuple(v31)]:
                                                    return RESIDUE
                                                v32 = v31.get('accountName')
                                                if v32 is not None and v32 != "":
                                                    if type(v32) is not str:
                                                        return RESIDUE
                                                    look.refs += (4, v32, (i26, i31,))
                                                    f4 = 1
                                            elif v31 is not None and v31 != "":
                                                return RESIDUE
                                    elif v30 is not None and v30 != "":
                                        return RESIDUE
                                    v33 = v29.get('serviceBusNamespace')
                                    if v33 is not None and v33 != "":
                                        if type(v33) is not str:
                                            return RESIDUE
                                        look.refs += (5, v33, (i26,))
                                        f5 = 1
                                    v34 = v29.get('subscriber')
                                    if type(v34) is dict:
                                        if not c18[tuple(v34)]:
                                            return RESIDUE
                                        v35 = v34.get('properties')
                                        if type(v35) is dict:
                                            if not c19[tuple(v35)]:
                                                return RESIDUE
                                            v36 = v35.get('serviceBusNamespace')
                                            if v36 is not None and v36 != "":
                                                if type(v36) is not str:
                                                    return RESIDUE
                                                look.refs += (6, v36, (i26,))
                                                f6 = 1
                                        elif v35 is not None and v35 != "":
                                            return RESIDUE
                                    elif v34 is not None and v34 != "":
                                        return RESIDUE
                                    v37 = v29.get('iotHubNamespace')
                                    if v37 is not None and v37 != "":
                                        if type(v37) is not str:
                                            return RESIDUE
                                        look.refs += (7, v37, (i26,))
                                        f7 = 1
                                    v38 = v29.get('server')
                                    if v38 is not None and v38 != "":
                                        if type(v38) is not str:
                                            return RESIDUE
                                        look.refs += (8, v38, (i26,))
                                        f8 = 1
                                    v39 = v29.get('payloadUri')
                                    if v39 is not None and v39 != "":
                                        if type(v39) is not str:
                                            return RESIDUE
                                        look.refs += (9, v39, (i26,))
                                        f9 = 1
                                elif v29 is not None and v29 != "":
                                    return RESIDUE
                            elif v28 is not None and v28 != "":
                                return RESIDUE
                        elif v27 is not None and v27 != "":
                            return RESIDUE
                    elif v26 is not None and v26 != "":
                        return RESIDUE
            elif v25 is not None and v25 != "":
                return RESIDUE
            v40 = v1.get('functions')
            if type(v40) is list:
                for i41, v41 in enumerate(v40):
                    if type(v41) is dict:
                        if not c20[tuple(v41)]:
                            return RESIDUE
                        v42 = v41.get('properties')
                        if type(v42) is dict:
                            if not c21[tuple(v42)]:
                                return RESIDUE
                            v43 = v42.get('properties')
                            if type(v43) is dict:
                                if not c22[tuple(v43)]:
                                    return RESIDUE
                                v44 = v43.get('binding')
                                if type(v44) is dict:
                                    if not c23[tuple(v44)]:
                                        return RESIDUE
                                    v45 = v44.get('properties')
                                    if type(v45) is dict:
                                        if not c24[tuple(v45)]:
                                            return RESIDUE
                                        v46 = v45.get('endpoint')
                                        if v46 is not None and v46 != "":
                                            if type(v46) is not str:
                                                return RESIDUE
                                            look.refs += (19, v46, (i41,))
                                            f19 = 1
                                    elif v45 is not None and v45 != "":
                                        return RESIDUE
                                elif v44 is not None and v44 != "":
                                    return RESIDUE
                            elif v43 is not None and v43 != "":
                                return RESIDUE
                        elif v42 is not None and v42 != "":
                            return RESIDUE
                    elif v41 is not None and v41 != "":
                        return RESIDUE
            elif v40 is not None and v40 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v47 = row.get('location')
        if not look.inside[v47]:
            return RESIDUE
        v48 = row.get('extendedLocation')
        if v48:
            return RESIDUE
        return n + f0 + f4 + f5 + f6 + f7 + f8 + f9 + f10 + f11 + f12 + f13 + f14 + f15 + f16 + f17 + f18 + f19

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.streamanalytics/streamingjobs': streamingjobs,
}
