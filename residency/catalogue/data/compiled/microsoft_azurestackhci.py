"""microsoft.azurestackhci. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def clusters_deploymentsettings() -> Screen:
    """Microsoft.AzureStackHCI/clusters/deploymentSettings."""
    c0 = Usual('properties')
    c1 = Usual('deploymentConfiguration', 'arcNodeResourceIds')
    c2 = Usual('scaleUnits')
    c3 = Usual('deploymentData', 'sbePartnerInfo')
    c4 = Usual('observability', 'infrastructureNetwork', 'secretsLocation', 'secrets', 'cluster')
    c5 = Usual('euLocation', 'streamingDataClient', 'episodicDataUpload')
    c6 = conditions(unless=Condition(path='properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.streamingDataClient', values=('false',)))
    c7 = conditions(unless=Condition(path='properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.euLocation', values=()))
    c8 = Usual('dnsServers')
    c9 = Usual('secretLocation')
    c10 = Usual('cloudAccountName')
    c11 = Usual('partnerProperties', 'credentialList')
    c12 = Usual('secretLocation')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        f9 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('deploymentConfiguration')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('scaleUnits')
                if type(v3) is list:
                    for i4, v4 in enumerate(v3):
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('deploymentData')
                            if type(v5) is dict:
                                if not c4[tuple(v5)]:
                                    return RESIDUE
                                v6 = v5.get('observability')
                                if type(v6) is dict:
                                    if not c5[tuple(v6)]:
                                        return RESIDUE
                                    v7 = v6.get('euLocation')
                                    if v7 is not None and v7 != "":
                                        if not look.is_off(row, c6):
                                            return RESIDUE
                                    v8 = v6.get('streamingDataClient')
                                    if v8 is not None and v8 != "":
                                        if not look.is_off(row, c7):
                                            if v8 is not False:
                                                return RESIDUE
                                            f1 = 1
                                    v9 = v6.get('episodicDataUpload')
                                    if v9 is not None and v9 != "":
                                        if v9 is not False:
                                            return RESIDUE
                                        f2 = 1
                                elif v6 is not None and v6 != "":
                                    return RESIDUE
                                v10 = v5.get('infrastructureNetwork')
                                if type(v10) is list:
                                    for i11, v11 in enumerate(v10):
                                        if type(v11) is dict:
                                            if not c8[tuple(v11)]:
                                                return RESIDUE
                                            v12 = v11.get('dnsServers')
                                            if type(v12) is list:
                                                for i13, v13 in enumerate(v12):
                                                    if v13 is not None and v13 != "":
                                                        if type(v13) is Opaque:
                                                            return RESIDUE
                                                        f4 = 1
                                            elif v12 is not None and v12 != "":
                                                return RESIDUE
                                        elif v11 is not None and v11 != "":
                                            return RESIDUE
                                elif v10 is not None and v10 != "":
                                    return RESIDUE
                                v14 = v5.get('secretsLocation')
                                if v14 is not None and v14 != "":
                                    if type(v14) is not str:
                                        return RESIDUE
                                    look.refs += (5, v14, (i4,))
                                    f5 = 1
                                v15 = v5.get('secrets')
                                if type(v15) is list:
                                    for i16, v16 in enumerate(v15):
                                        if type(v16) is dict:
                                            if not c9[tuple(v16)]:
                                                return RESIDUE
                                            v17 = v16.get('secretLocation')
                                            if v17 is not None and v17 != "":
                                                if type(v17) is not str:
                                                    return RESIDUE
                                                look.refs += (6, v17, (i4, i16,))
                                                f6 = 1
                                        elif v16 is not None and v16 != "":
                                            return RESIDUE
                                elif v15 is not None and v15 != "":
                                    return RESIDUE
                                v18 = v5.get('cluster')
                                if type(v18) is dict:
                                    if not c10[tuple(v18)]:
                                        return RESIDUE
                                    v19 = v18.get('cloudAccountName')
                                    if v19 is not None and v19 != "":
                                        if type(v19) is not str:
                                            return RESIDUE
                                        look.refs += (9, v19, (i4,))
                                        f9 = 1
                                elif v18 is not None and v18 != "":
                                    return RESIDUE
                            elif v5 is not None and v5 != "":
                                return RESIDUE
                            v20 = v4.get('sbePartnerInfo')
                            if type(v20) is dict:
                                if not c11[tuple(v20)]:
                                    return RESIDUE
                                v21 = v20.get('partnerProperties')
                                if v21 is not None and v21 != "":
                                    if not look.is_harmless(v21):
                                        return RESIDUE
                                v22 = v20.get('credentialList')
                                if type(v22) is list:
                                    for i23, v23 in enumerate(v22):
                                        if type(v23) is dict:
                                            if not c12[tuple(v23)]:
                                                return RESIDUE
                                            v24 = v23.get('secretLocation')
                                            if v24 is not None and v24 != "":
                                                if type(v24) is not str:
                                                    return RESIDUE
                                                look.refs += (7, v24, (i4, i23,))
                                                f7 = 1
                                        elif v23 is not None and v23 != "":
                                            return RESIDUE
                                elif v22 is not None and v22 != "":
                                    return RESIDUE
                            elif v20 is not None and v20 != "":
                                return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v25 = v1.get('arcNodeResourceIds')
            if type(v25) is list:
                for i26, v26 in enumerate(v25):
                    if v26 is not None and v26 != "":
                        if type(v26) is not str:
                            return RESIDUE
                        look.refs += (8, v26, (i26,))
                        f8 = 1
            elif v25 is not None and v25 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8 + f9

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.azurestackhci/clusters/deploymentsettings': clusters_deploymentsettings,
}
