"""microsoft.streamanalytics. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def clusters() -> Screen:
    """Microsoft.StreamAnalytics/clusters."""
    c0 = Usual('location', 'extendedLocation')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.get('extendedLocation')
        if v2:
            return RESIDUE
        return n

    return screen

def clusters_privateendpoints() -> Screen:
    """Microsoft.StreamAnalytics/clusters/privateEndpoints."""
    c0 = Usual('properties')
    c1 = Usual('manualPrivateLinkServiceConnections')
    c2 = Usual('properties')
    c3 = Usual('privateLinkServiceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('manualPrivateLinkServiceConnections')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('properties')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('privateLinkServiceId')
                            if v5 is not None and v5 != "":
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, (i3,))
                                f0 = 1
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0

    return screen

def streamingjobs() -> Screen:
    """Microsoft.StreamAnalytics/streamingjobs."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('outputs', 'jobStorageAccount', 'externals', 'cluster', 'inputs', 'functions')
    c2 = Usual('properties')
    c3 = Usual('datasource')
    c4 = Usual('properties', 'type')
    c5 = Usual('groupId', 'storageAccounts', 'accountName', 'accountId', 'serviceBusNamespace', 'functionAppName', 'cluster', 'server', 'payloadUri')
    c6 = Usual('accountName')
    c7 = conditions(unless=Condition(path='properties.outputs[].properties.datasource.type', values=('microsoft.servicebus/queue', 'microsoft.servicebus/topic')))
    c8 = conditions(when=Condition(path='properties.outputs[].properties.datasource.type', values=('microsoft.servicebus/queue', 'microsoft.servicebus/topic')))
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
                                v18 = v5.get('type')
                            elif v5 is not None and v5 != "":
                                return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v19 = v1.get('jobStorageAccount')
            if type(v19) is dict:
                if not c9[tuple(v19)]:
                    return RESIDUE
                v20 = v19.get('accountName')
                if v20 is not None and v20 != "":
                    if type(v20) is not str:
                        return RESIDUE
                    look.refs += (1, v20, ())
                    n += 1
            elif v19 is not None and v19 != "":
                return RESIDUE
            v21 = v1.get('externals')
            if type(v21) is dict:
                if not c10[tuple(v21)]:
                    return RESIDUE
                v22 = v21.get('storageAccount')
                if type(v22) is dict:
                    if not c11[tuple(v22)]:
                        return RESIDUE
                    v23 = v22.get('accountName')
                    if v23 is not None and v23 != "":
                        if type(v23) is not str:
                            return RESIDUE
                        look.refs += (2, v23, ())
                        n += 1
                elif v22 is not None and v22 != "":
                    return RESIDUE
            elif v21 is not None and v21 != "":
                return RESIDUE
            v24 = v1.get('cluster')
            if type(v24) is dict:
                if not c12[tuple(v24)]:
                    return RESIDUE
                v25 = v24.get('id')
                if v25 is not None and v25 != "":
                    if type(v25) is not str:
                        return RESIDUE
                    look.refs += (3, v25, ())
                    n += 1
            elif v24 is not None and v24 != "":
                return RESIDUE
            v26 = v1.get('inputs')
            if type(v26) is list:
                for i27, v27 in enumerate(v26):
                    if type(v27) is dict:
                        if not c13[tuple(v27)]:
                            return RESIDUE
                        v28 = v27.get('properties')
                        if type(v28) is dict:
                            if not c14[tuple(v28)]:
                                return RESIDUE
                            v29 = v28.get('datasource')
                            if type(v29) is dict:
                                if not c15[tuple(v29)]:
                                    return RESIDUE
                                v30 = v29.get('properties')
                                if type(v30) is dict:
                                    if not c16[tuple(v30)]:
                                        return RESIDUE
                                    v31 = v30.get('storageAccounts')
                                    if type(v31) is list:
                                        for i32, v32 in enumerate(v31):
                                            if type(v32) is dict:
                                                if not c17[tuple(v32)]:
                                                    return RESIDUE
                                                v33 = v32.get('accountName')
                                                if v33 is not None and v33 != "":
                                                    if type(v33) is not str:
                                                        return RESIDUE
                                                    look.refs += (4, v33, (i27, i32,))
                                                    f4 = 1
                                            elif v32 is not None and v32 != "":
                                                return RESIDUE
                                    elif v31 is not None and v31 != "":
                                        return RESIDUE
                                    v34 = v30.get('serviceBusNamespace')
                                    if v34 is not None and v34 != "":
                                        if type(v34) is not str:
                                            return RESIDUE
                                        look.refs += (5, v34, (i27,))
                                        f5 = 1
                                    v35 = v30.get('subscriber')
                                    if type(v35) is dict:
                                        if not c18[tuple(v35)]:
                                            return RESIDUE
                                        v36 = v35.get('properties')
                                        if type(v36) is dict:
                                            if not c19[tuple(v36)]:
                                                return RESIDUE
                                            v37 = v36.get('serviceBusNamespace')
                                            if v37 is not None and v37 != "":
                                                if type(v37) is not str:
                                                    return RESIDUE
                                                look.refs += (6, v37, (i27,))
                                                f6 = 1
                                        elif v36 is not None and v36 != "":
                                            return RESIDUE
                                    elif v35 is not None and v35 != "":
                                        return RESIDUE
                                    v38 = v30.get('iotHubNamespace')
                                    if v38 is not None and v38 != "":
                                        if type(v38) is not str:
                                            return RESIDUE
                                        look.refs += (7, v38, (i27,))
                                        f7 = 1
                                    v39 = v30.get('server')
                                    if v39 is not None and v39 != "":
                                        if type(v39) is not str:
                                            return RESIDUE
                                        look.refs += (8, v39, (i27,))
                                        f8 = 1
                                    v40 = v30.get('payloadUri')
                                    if v40 is not None and v40 != "":
                                        if type(v40) is not str:
                                            return RESIDUE
                                        look.refs += (9, v40, (i27,))
                                        f9 = 1
                                elif v30 is not None and v30 != "":
                                    return RESIDUE
                            elif v29 is not None and v29 != "":
                                return RESIDUE
                        elif v28 is not None and v28 != "":
                            return RESIDUE
                    elif v27 is not None and v27 != "":
                        return RESIDUE
            elif v26 is not None and v26 != "":
                return RESIDUE
            v41 = v1.get('functions')
            if type(v41) is list:
                for i42, v42 in enumerate(v41):
                    if type(v42) is dict:
                        if not c20[tuple(v42)]:
                            return RESIDUE
                        v43 = v42.get('properties')
                        if type(v43) is dict:
                            if not c21[tuple(v43)]:
                                return RESIDUE
                            v44 = v43.get('properties')
                            if type(v44) is dict:
                                if not c22[tuple(v44)]:
                                    return RESIDUE
                                v45 = v44.get('binding')
                                if type(v45) is dict:
                                    if not c23[tuple(v45)]:
                                        return RESIDUE
                                    v46 = v45.get('properties')
                                    if type(v46) is dict:
                                        if not c24[tuple(v46)]:
                                            return RESIDUE
                                        v47 = v46.get('endpoint')
                                        if v47 is not None and v47 != "":
                                            if type(v47) is not str:
                                                return RESIDUE
                                            look.refs += (19, v47, (i42,))
                                            f19 = 1
                                    elif v46 is not None and v46 != "":
                                        return RESIDUE
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
        elif v1 is not None and v1 != "":
            return RESIDUE
        v48 = row.get('location')
        if not look.inside[v48]:
            return RESIDUE
        v49 = row.get('extendedLocation')
        if v49:
            return RESIDUE
        return n + f0 + f4 + f5 + f6 + f7 + f8 + f9 + f10 + f11 + f12 + f13 + f14 + f15 + f16 + f17 + f18 + f19

    return screen

def streamingjobs_functions() -> Screen:
    """Microsoft.StreamAnalytics/streamingjobs/functions."""
    c0 = Usual('properties')
    c1 = Usual('properties')
    c2 = Usual('binding')
    c3 = Usual('properties')
    c4 = Usual('endpoint')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('properties')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('binding')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('properties')
                    if type(v4) is dict:
                        if not c4[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('endpoint')
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (0, v5, ())
                            n += 1
                    elif v4 is not None and v4 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def streamingjobs_inputs() -> Screen:
    """Microsoft.StreamAnalytics/streamingjobs/inputs."""
    c0 = Usual('properties')
    c1 = Usual('datasource')
    c2 = Usual('properties')
    c3 = Usual('storageAccounts', 'serviceBusNamespace', 'subscriber', 'iotHubNamespace', 'server', 'payloadUri')
    c4 = Usual('accountName')
    c5 = Usual('properties')
    c6 = Usual('serviceBusNamespace')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('datasource')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('properties')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('storageAccounts')
                    if type(v4) is list:
                        for i5, v5 in enumerate(v4):
                            if type(v5) is dict:
                                if not c4[tuple(v5)]:
                                    return RESIDUE
                                v6 = v5.get('accountName')
                                if v6 is not None and v6 != "":
                                    if type(v6) is not str:
                                        return RESIDUE
                                    look.refs += (0, v6, (i5,))
                                    f0 = 1
                            elif v5 is not None and v5 != "":
                                return RESIDUE
                    elif v4 is not None and v4 != "":
                        return RESIDUE
                    v7 = v3.get('serviceBusNamespace')
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (1, v7, ())
                        n += 1
                    v8 = v3.get('subscriber')
                    if type(v8) is dict:
                        if not c5[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('properties')
                        if type(v9) is dict:
                            if not c6[tuple(v9)]:
                                return RESIDUE
                            v10 = v9.get('serviceBusNamespace')
                            if v10 is not None and v10 != "":
                                if type(v10) is not str:
                                    return RESIDUE
                                look.refs += (2, v10, ())
                                n += 1
                        elif v9 is not None and v9 != "":
                            return RESIDUE
                    elif v8 is not None and v8 != "":
                        return RESIDUE
                    v11 = v3.get('iotHubNamespace')
                    if v11 is not None and v11 != "":
                        if type(v11) is not str:
                            return RESIDUE
                        look.refs += (3, v11, ())
                        n += 1
                    v12 = v3.get('server')
                    if v12 is not None and v12 != "":
                        if type(v12) is not str:
                            return RESIDUE
                        look.refs += (4, v12, ())
                        n += 1
                    v13 = v3.get('payloadUri')
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (5, v13, ())
                        n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0

    return screen

def streamingjobs_outputs() -> Screen:
    """Microsoft.StreamAnalytics/streamingjobs/outputs."""
    c0 = Usual('properties')
    c1 = Usual('datasource')
    c2 = Usual('properties', 'type')
    c3 = Usual('groupId', 'storageAccounts', 'accountName', 'accountId', 'serviceBusNamespace', 'functionAppName', 'cluster', 'server', 'payloadUri')
    c4 = Usual('accountName')
    c5 = conditions(unless=Condition(path='properties.datasource.type', values=('microsoft.servicebus/queue', 'microsoft.servicebus/topic')))
    c6 = conditions(when=Condition(path='properties.datasource.type', values=('microsoft.servicebus/queue', 'microsoft.servicebus/topic')))

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('datasource')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('properties')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('groupId')
                    if v4 is not None and v4 != "":
                        return RESIDUE
                    v5 = v3.get('storageAccounts')
                    if type(v5) is list:
                        for i6, v6 in enumerate(v5):
                            if type(v6) is dict:
                                if not c4[tuple(v6)]:
                                    return RESIDUE
                                v7 = v6.get('accountName')
                                if v7 is not None and v7 != "":
                                    if type(v7) is not str:
                                        return RESIDUE
                                    look.refs += (1, v7, (i6,))
                                    f1 = 1
                            elif v6 is not None and v6 != "":
                                return RESIDUE
                    elif v5 is not None and v5 != "":
                        return RESIDUE
                    v8 = v3.get('accountName')
                    if v8 is not None and v8 != "":
                        if type(v8) is not str:
                            return RESIDUE
                        look.refs += (2, v8, ())
                        n += 1
                    v9 = v3.get('accountId')
                    if v9 is not None and v9 != "":
                        if type(v9) is not str:
                            return RESIDUE
                        look.refs += (3, v9, ())
                        n += 1
                    v10 = v3.get('serviceBusNamespace')
                    if v10 is not None and v10 != "":
                        if not look.is_off(row, c5):
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (4, v10, ())
                            n += 1
                        if not look.is_off(row, c6):
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (5, v10, ())
                            n += 1
                    v11 = v3.get('functionAppName')
                    if v11 is not None and v11 != "":
                        if type(v11) is not str:
                            return RESIDUE
                        look.refs += (6, v11, ())
                        n += 1
                    v12 = v3.get('cluster')
                    if v12 is not None and v12 != "":
                        if type(v12) is not str:
                            return RESIDUE
                        look.refs += (7, v12, ())
                        n += 1
                    v13 = v3.get('server')
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (8, v13, ())
                        n += 1
                    v14 = v3.get('payloadUri')
                    if v14 is not None and v14 != "":
                        if type(v14) is not str:
                            return RESIDUE
                        look.refs += (9, v14, ())
                        n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
                v15 = v2.get('type')
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f1

    return screen

def streamingjobs_transformations() -> Screen:
    """Microsoft.StreamAnalytics/streamingjobs/transformations."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.streamanalytics/clusters': clusters,
    'microsoft.streamanalytics/clusters/privateendpoints': clusters_privateendpoints,
    'microsoft.streamanalytics/streamingjobs': streamingjobs,
    'microsoft.streamanalytics/streamingjobs/functions': streamingjobs_functions,
    'microsoft.streamanalytics/streamingjobs/inputs': streamingjobs_inputs,
    'microsoft.streamanalytics/streamingjobs/outputs': streamingjobs_outputs,
    'microsoft.streamanalytics/streamingjobs/transformations': streamingjobs_transformations,
}
