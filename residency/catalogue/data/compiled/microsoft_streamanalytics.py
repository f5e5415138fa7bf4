"""microsoft.streamanalytics. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_STREAMINGJOBS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_STREAMINGJOBS_1 = Usual('outputs', 'jobStorageAccount', 'externals', 'cluster', 'inputs', 'functions')
_USUAL_STREAMINGJOBS_2 = Usual('properties')
_USUAL_STREAMINGJOBS_3 = Usual('datasource')
_USUAL_STREAMINGJOBS_4 = Usual('properties')
_USUAL_STREAMINGJOBS_5 = Usual('groupId', 'storageAccounts', 'accountName', 'accountId', 'serviceBusNamespace', 'functionAppName', 'cluster', 'server', 'payloadUri')
_USUAL_STREAMINGJOBS_6 = Usual('accountName')
_WHEN_STREAMINGJOBS_13 = conditional(unless=Condition(path='properties.outputs[].properties.datasource.type', values=('microsoft.servicebus/queue', 'microsoft.servicebus/topic')))
_WHEN_STREAMINGJOBS_14 = conditional(when=Condition(path='properties.outputs[].properties.datasource.type', values=('microsoft.servicebus/queue', 'microsoft.servicebus/topic')))
_USUAL_STREAMINGJOBS_9 = Usual('accountName')
_USUAL_STREAMINGJOBS_10 = Usual('storageAccount')
_USUAL_STREAMINGJOBS_11 = Usual('accountName')
_USUAL_STREAMINGJOBS_12 = Usual('id')
_USUAL_STREAMINGJOBS_13 = Usual('properties')
_USUAL_STREAMINGJOBS_14 = Usual('datasource')
_USUAL_STREAMINGJOBS_15 = Usual('properties')
_USUAL_STREAMINGJOBS_16 = Usual('storageAccounts', 'serviceBusNamespace', 'subscriber', 'iotHubNamespace', 'server', 'payloadUri')
_USUAL_STREAMINGJOBS_17 = Usual('accountName')
_USUAL_STREAMINGJOBS_18 = Usual('properties')
_USUAL_STREAMINGJOBS_19 = Usual('serviceBusNamespace')
_USUAL_STREAMINGJOBS_20 = Usual('properties')
_USUAL_STREAMINGJOBS_21 = Usual('properties')
_USUAL_STREAMINGJOBS_22 = Usual('binding')
_USUAL_STREAMINGJOBS_23 = Usual('properties')
_USUAL_STREAMINGJOBS_24 = Usual('endpoint')


def streamingjobs(row: Row, look: Look) -> int:
    """Microsoft.StreamAnalytics/streamingjobs."""
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
    if not _USUAL_STREAMINGJOBS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_STREAMINGJOBS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('outputs')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_STREAMINGJOBS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('properties')
                    if v4 is not None and v4 != "":
                        if not _USUAL_STREAMINGJOBS_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('datasource')
                        if v5 is not None and v5 != "":
                            if not _USUAL_STREAMINGJOBS_4[tuple(v5)]:
                                return RESIDUE
                            v6 = v5.get('properties')
                            if v6 is not None and v6 != "":
                                if not _USUAL_STREAMINGJOBS_5[tuple(v6)]:
                                    return RESIDUE
                                v7 = v6.get('groupId')
                                if v7 is not None and v7 != "":
                                    return RESIDUE
                                v8 = v6.get('storageAccounts')
                                if v8 is not None and v8 != "":
                                    if type(v8) is not list:
                                        return RESIDUE
                                    for i9, v9 in enumerate(v8):
                                        if v9 is not None and v9 != "":
                                            if not _USUAL_STREAMINGJOBS_6[tuple(v9)]:
                                                return RESIDUE
                                            v10 = v9.get('accountName')
                                            if v10 is not None and v10 != "":
                                                if type(v10) is not str:
                                                    return RESIDUE
                                                look.refs += (10, v10, (i3, i9,))
                                                f10 = 1
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
                                    if not look.is_off(row, _WHEN_STREAMINGJOBS_13):
                                        if type(v13) is not str:
                                            return RESIDUE
                                        look.refs += (13, v13, (i3,))
                                        f13 = 1
                                    if not look.is_off(row, _WHEN_STREAMINGJOBS_14):
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
        v18 = v1.get('jobStorageAccount')
        if v18 is not None and v18 != "":
            if not _USUAL_STREAMINGJOBS_9[tuple(v18)]:
                return RESIDUE
            v19 = v18.get('accountName')
            if v19 is not None and v19 != "":
                if type(v19) is not str:
                    return RESIDUE
                look.refs += (1, v19, ())
                n += 1
        v20 = v1.get('externals')
        if v20 is not None and v20 != "":
            if not _USUAL_STREAMINGJOBS_10[tuple(v20)]:
                return RESIDUE
            v21 = v20.get('storageAccount')
            if v21 is not None and v21 != "":
                if not _USUAL_STREAMINGJOBS_11[tuple(v21)]:
                    return RESIDUE
                v22 = v21.get('accountName')
                if v22 is not None and v22 != "":
                    if type(v22) is not str:
                        return RESIDUE
                    look.refs += (2, v22, ())
                    n += 1
        v23 = v1.get('cluster')
        if v23 is not None and v23 != "":
            if not _USUAL_STREAMINGJOBS_12[tuple(v23)]:
                return RESIDUE
            v24 = v23.get('id')
            if v24 is not None and v24 != "":
                if type(v24) is not str:
                    return RESIDUE
                look.refs += (3, v24, ())
                n += 1
        v25 = v1.get('inputs')
        if v25 is not None and v25 != "":
            if type(v25) is not list:
                return RESIDUE
            for i26, v26 in enumerate(v25):
                if v26 is not None and v26 != "":
                    if not _USUAL_STREAMINGJOBS_13[tuple(v26)]:
                        return RESIDUE
                    v27 = v26.get('properties')
                    if v27 is not None and v27 != "":
                        if not _USUAL_STREAMINGJOBS_14[tuple(v27)]:
                            return RESIDUE
                        v28 = v27.get('datasource')
                        if v28 is not None and v28 != "":
                            if not _USUAL_STREAMINGJOBS_15[tuple(v28)]:
                                return RESIDUE
                            v29 = v28.get('properties')
                            if v29 is not None and v29 != "":
                                if not _USUAL_STREAMINGJOBS_16[tuple(v29)]:
                                    return RESIDUE
                                v30 = v29.get('storageAccounts')
                                if v30 is not None and v30 != "":
                                    if type(v30) is not list:
                                        return RESIDUE
                                    for i31, v31 in enumerate(v30):
                                        if v31 is not None and v31 != "":
                                            if not _USUAL_STREAMINGJOBS_17[tuple(v31)]:
                                                return RESIDUE
                                            v32 = v31.get('accountName')
                                            if v32 is not None and v32 != "":
                                                if type(v32) is not str:
                                                    return RESIDUE
                                                look.refs += (4, v32, (i26, i31,))
                                                f4 = 1
                                v33 = v29.get('serviceBusNamespace')
                                if v33 is not None and v33 != "":
                                    if type(v33) is not str:
                                        return RESIDUE
                                    look.refs += (5, v33, (i26,))
                                    f5 = 1
                                v34 = v29.get('subscriber')
                                if v34 is not None and v34 != "":
                                    if not _USUAL_STREAMINGJOBS_18[tuple(v34)]:
                                        return RESIDUE
                                    v35 = v34.get('properties')
                                    if v35 is not None and v35 != "":
                                        if not _USUAL_STREAMINGJOBS_19[tuple(v35)]:
                                            return RESIDUE
                                        v36 = v35.get('serviceBusNamespace')
                                        if v36 is not None and v36 != "":
                                            if type(v36) is not str:
                                                return RESIDUE
                                            look.refs += (6, v36, (i26,))
                                            f6 = 1
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
        v40 = v1.get('functions')
        if v40 is not None and v40 != "":
            if type(v40) is not list:
                return RESIDUE
            for i41, v41 in enumerate(v40):
                if v41 is not None and v41 != "":
                    if not _USUAL_STREAMINGJOBS_20[tuple(v41)]:
                        return RESIDUE
                    v42 = v41.get('properties')
                    if v42 is not None and v42 != "":
                        if not _USUAL_STREAMINGJOBS_21[tuple(v42)]:
                            return RESIDUE
                        v43 = v42.get('properties')
                        if v43 is not None and v43 != "":
                            if not _USUAL_STREAMINGJOBS_22[tuple(v43)]:
                                return RESIDUE
                            v44 = v43.get('binding')
                            if v44 is not None and v44 != "":
                                if not _USUAL_STREAMINGJOBS_23[tuple(v44)]:
                                    return RESIDUE
                                v45 = v44.get('properties')
                                if v45 is not None and v45 != "":
                                    if not _USUAL_STREAMINGJOBS_24[tuple(v45)]:
                                        return RESIDUE
                                    v46 = v45.get('endpoint')
                                    if v46 is not None and v46 != "":
                                        if type(v46) is not str:
                                            return RESIDUE
                                        look.refs += (19, v46, (i41,))
                                        f19 = 1
    v47 = row.get('location')
    if not look.inside[v47]:
        return RESIDUE
    v48 = row.get('extendedLocation')
    if v48:
        return RESIDUE
    return n + f0 + f4 + f5 + f6 + f7 + f8 + f9 + f10 + f11 + f12 + f13 + f14 + f15 + f16 + f17 + f18 + f19

SCREENS: Mapping[str, Screen] = {
    'microsoft.streamanalytics/streamingjobs': streamingjobs,
}
