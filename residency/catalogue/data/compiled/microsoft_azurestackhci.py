"""microsoft.azurestackhci. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_CLUSTERS_DEPLOYMENTSETTINGS_0 = Usual('properties')
_USUAL_CLUSTERS_DEPLOYMENTSETTINGS_1 = Usual('deploymentConfiguration', 'arcNodeResourceIds')
_USUAL_CLUSTERS_DEPLOYMENTSETTINGS_2 = Usual('scaleUnits')
_USUAL_CLUSTERS_DEPLOYMENTSETTINGS_3 = Usual('deploymentData', 'sbePartnerInfo')
_USUAL_CLUSTERS_DEPLOYMENTSETTINGS_4 = Usual('observability', 'infrastructureNetwork', 'secretsLocation', 'secrets', 'cluster')
_USUAL_CLUSTERS_DEPLOYMENTSETTINGS_5 = Usual('euLocation', 'streamingDataClient', 'episodicDataUpload')
_WHEN_CLUSTERS_DEPLOYMENTSETTINGS_0 = conditional(unless=Condition(path='properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.streamingDataClient', values=('false',)))
_WHEN_CLUSTERS_DEPLOYMENTSETTINGS_1 = conditional(unless=Condition(path='properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.euLocation', values=()))
_USUAL_CLUSTERS_DEPLOYMENTSETTINGS_8 = Usual('dnsServers')
_USUAL_CLUSTERS_DEPLOYMENTSETTINGS_9 = Usual('secretLocation')
_USUAL_CLUSTERS_DEPLOYMENTSETTINGS_10 = Usual('cloudAccountName')
_USUAL_CLUSTERS_DEPLOYMENTSETTINGS_11 = Usual('partnerProperties', 'credentialList')
_USUAL_CLUSTERS_DEPLOYMENTSETTINGS_12 = Usual('secretLocation')


def clusters_deploymentsettings(row: Row, look: Look) -> int:
    """Microsoft.AzureStackHCI/clusters/deploymentSettings."""
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
    if not _USUAL_CLUSTERS_DEPLOYMENTSETTINGS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_CLUSTERS_DEPLOYMENTSETTINGS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('deploymentConfiguration')
        if v2 is not None and v2 != "":
            if not _USUAL_CLUSTERS_DEPLOYMENTSETTINGS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('scaleUnits')
            if v3 is not None and v3 != "":
                if type(v3) is not list:
                    return RESIDUE
                for i4, v4 in enumerate(v3):
                    if v4 is not None and v4 != "":
                        if not _USUAL_CLUSTERS_DEPLOYMENTSETTINGS_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('deploymentData')
                        if v5 is not None and v5 != "":
                            if not _USUAL_CLUSTERS_DEPLOYMENTSETTINGS_4[tuple(v5)]:
                                return RESIDUE
                            v6 = v5.get('observability')
                            if v6 is not None and v6 != "":
                                if not _USUAL_CLUSTERS_DEPLOYMENTSETTINGS_5[tuple(v6)]:
                                    return RESIDUE
                                v7 = v6.get('euLocation')
                                if v7 is not None and v7 != "":
                                    if not look.is_off(row, _WHEN_CLUSTERS_DEPLOYMENTSETTINGS_0):
                                        return RESIDUE
                                v8 = v6.get('streamingDataClient')
                                if v8 is not None and v8 != "":
                                    if not look.is_off(row, _WHEN_CLUSTERS_DEPLOYMENTSETTINGS_1):
                                        if v8 is not False:
                                            return RESIDUE
                                        f1 = 1
                                v9 = v6.get('episodicDataUpload')
                                if v9 is not None and v9 != "":
                                    if v9 is not False:
                                        return RESIDUE
                                    f2 = 1
                            v10 = v5.get('infrastructureNetwork')
                            if v10 is not None and v10 != "":
                                if type(v10) is not list:
                                    return RESIDUE
                                for i11, v11 in enumerate(v10):
                                    if v11 is not None and v11 != "":
                                        if not _USUAL_CLUSTERS_DEPLOYMENTSETTINGS_8[tuple(v11)]:
                                            return RESIDUE
                                        v12 = v11.get('dnsServers')
                                        if v12 is not None and v12 != "":
                                            if type(v12) is not list:
                                                return RESIDUE
                                            for i13, v13 in enumerate(v12):
                                                if v13 is not None and v13 != "":
                                                    if type(v13) is Opaque:
                                                        return RESIDUE
                                                    f4 = 1
                            v14 = v5.get('secretsLocation')
                            if v14 is not None and v14 != "":
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (5, v14, (i4,))
                                f5 = 1
                            v15 = v5.get('secrets')
                            if v15 is not None and v15 != "":
                                if type(v15) is not list:
                                    return RESIDUE
                                for i16, v16 in enumerate(v15):
                                    if v16 is not None and v16 != "":
                                        if not _USUAL_CLUSTERS_DEPLOYMENTSETTINGS_9[tuple(v16)]:
                                            return RESIDUE
                                        v17 = v16.get('secretLocation')
                                        if v17 is not None and v17 != "":
                                            if type(v17) is not str:
                                                return RESIDUE
                                            look.refs += (6, v17, (i4, i16,))
                                            f6 = 1
                            v18 = v5.get('cluster')
                            if v18 is not None and v18 != "":
                                if not _USUAL_CLUSTERS_DEPLOYMENTSETTINGS_10[tuple(v18)]:
                                    return RESIDUE
                                v19 = v18.get('cloudAccountName')
                                if v19 is not None and v19 != "":
                                    if type(v19) is not str:
                                        return RESIDUE
                                    look.refs += (9, v19, (i4,))
                                    f9 = 1
                        v20 = v4.get('sbePartnerInfo')
                        if v20 is not None and v20 != "":
                            if not _USUAL_CLUSTERS_DEPLOYMENTSETTINGS_11[tuple(v20)]:
                                return RESIDUE
                            v21 = v20.get('partnerProperties')
                            if v21 is not None and v21 != "":
                                if not look.is_harmless(v21):
                                    return RESIDUE
                            v22 = v20.get('credentialList')
                            if v22 is not None and v22 != "":
                                if type(v22) is not list:
                                    return RESIDUE
                                for i23, v23 in enumerate(v22):
                                    if v23 is not None and v23 != "":
                                        if not _USUAL_CLUSTERS_DEPLOYMENTSETTINGS_12[tuple(v23)]:
                                            return RESIDUE
                                        v24 = v23.get('secretLocation')
                                        if v24 is not None and v24 != "":
                                            if type(v24) is not str:
                                                return RESIDUE
                                            look.refs += (7, v24, (i4, i23,))
                                            f7 = 1
        v25 = v1.get('arcNodeResourceIds')
        if v25 is not None and v25 != "":
            if type(v25) is not list:
                return RESIDUE
            for i26, v26 in enumerate(v25):
                if v26 is not None and v26 != "":
                    if type(v26) is not str:
                        return RESIDUE
                    look.refs += (8, v26, (i26,))
                    f8 = 1
    return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8 + f9

SCREENS: Mapping[str, Screen] = {
    'microsoft.azurestackhci/clusters/deploymentsettings': clusters_deploymentsettings,
}
