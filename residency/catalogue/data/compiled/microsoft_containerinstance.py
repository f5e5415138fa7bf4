"""microsoft.containerinstance. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_CONTAINERGROUPS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_CONTAINERGROUPS_1 = Usual('containers', 'initContainers', 'extensions', 'dnsConfig', 'diagnostics', 'encryptionProperties', 'secretReferences', 'imageRegistryCredentials', 'volumes', 'subnetIds', 'containerGroupProfile', 'standbyPoolProfile')
_USUAL_CONTAINERGROUPS_2 = Usual('properties')
_USUAL_CONTAINERGROUPS_3 = Usual('environmentVariables', 'configMap')
_USUAL_CONTAINERGROUPS_4 = Usual('keyValuePairs')
_USUAL_CONTAINERGROUPS_5 = Usual('properties')
_USUAL_CONTAINERGROUPS_6 = Usual('environmentVariables')
_USUAL_CONTAINERGROUPS_7 = Usual('properties')
_USUAL_CONTAINERGROUPS_8 = Usual('settings')
_USUAL_CONTAINERGROUPS_9 = Usual('nameServers')
_USUAL_CONTAINERGROUPS_10 = Usual('logAnalytics')
_USUAL_CONTAINERGROUPS_11 = Usual('workspaceId', 'workspaceResourceId')
_USUAL_CONTAINERGROUPS_12 = Usual('vaultBaseUrl')
_USUAL_CONTAINERGROUPS_13 = Usual('secretReferenceUri')
_USUAL_CONTAINERGROUPS_14 = Usual('server')
_USUAL_CONTAINERGROUPS_15 = Usual('azureFile')
_USUAL_CONTAINERGROUPS_16 = Usual('storageAccountName')
_USUAL_CONTAINERGROUPS_17 = Usual('id')
_USUAL_CONTAINERGROUPS_18 = Usual('id')
_USUAL_CONTAINERGROUPS_19 = Usual('id')


def containergroups(row: Row, look: Look) -> int:
    """Microsoft.ContainerInstance/containerGroups."""
    n = 0
    f0 = 0
    f1 = 0
    f2 = 0
    f3 = 0
    f4 = 0
    f8 = 0
    f9 = 0
    f10 = 0
    f11 = 0
    if not _USUAL_CONTAINERGROUPS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_CONTAINERGROUPS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('containers')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_CONTAINERGROUPS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('properties')
                    if v4 is not None and v4 != "":
                        if not _USUAL_CONTAINERGROUPS_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('environmentVariables')
                        if v5 is not None and v5 != "":
                            if not look.is_harmless(v5):
                                return RESIDUE
                        v6 = v4.get('configMap')
                        if v6 is not None and v6 != "":
                            if not _USUAL_CONTAINERGROUPS_4[tuple(v6)]:
                                return RESIDUE
                            v7 = v6.get('keyValuePairs')
                            if v7 is not None and v7 != "":
                                if not look.is_harmless(v7):
                                    return RESIDUE
        v8 = v1.get('initContainers')
        if v8 is not None and v8 != "":
            if type(v8) is not list:
                return RESIDUE
            for i9, v9 in enumerate(v8):
                if v9 is not None and v9 != "":
                    if not _USUAL_CONTAINERGROUPS_5[tuple(v9)]:
                        return RESIDUE
                    v10 = v9.get('properties')
                    if v10 is not None and v10 != "":
                        if not _USUAL_CONTAINERGROUPS_6[tuple(v10)]:
                            return RESIDUE
                        v11 = v10.get('environmentVariables')
                        if v11 is not None and v11 != "":
                            if not look.is_harmless(v11):
                                return RESIDUE
        v12 = v1.get('extensions')
        if v12 is not None and v12 != "":
            if type(v12) is not list:
                return RESIDUE
            for i13, v13 in enumerate(v12):
                if v13 is not None and v13 != "":
                    if not _USUAL_CONTAINERGROUPS_7[tuple(v13)]:
                        return RESIDUE
                    v14 = v13.get('properties')
                    if v14 is not None and v14 != "":
                        if not _USUAL_CONTAINERGROUPS_8[tuple(v14)]:
                            return RESIDUE
                        v15 = v14.get('settings')
                        if v15 is not None and v15 != "":
                            if not look.is_harmless(v15):
                                return RESIDUE
        v16 = v1.get('dnsConfig')
        if v16 is not None and v16 != "":
            if not _USUAL_CONTAINERGROUPS_9[tuple(v16)]:
                return RESIDUE
            v17 = v16.get('nameServers')
            if v17 is not None and v17 != "":
                if type(v17) is not list:
                    return RESIDUE
                for i18, v18 in enumerate(v17):
                    if v18 is not None and v18 != "":
                        if type(v18) is Opaque:
                            return RESIDUE
                        f4 = 1
        v19 = v1.get('diagnostics')
        if v19 is not None and v19 != "":
            if not _USUAL_CONTAINERGROUPS_10[tuple(v19)]:
                return RESIDUE
            v20 = v19.get('logAnalytics')
            if v20 is not None and v20 != "":
                if not _USUAL_CONTAINERGROUPS_11[tuple(v20)]:
                    return RESIDUE
                v21 = v20.get('workspaceId')
                if v21 is not None and v21 != "":
                    if type(v21) is not str:
                        return RESIDUE
                    look.refs += (5, v21, ())
                    n += 1
                v22 = v20.get('workspaceResourceId')
                if v22 is not None and v22 != "":
                    if type(v22) is not str:
                        return RESIDUE
                    look.refs += (6, v22, ())
                    n += 1
        v23 = v1.get('encryptionProperties')
        if v23 is not None and v23 != "":
            if not _USUAL_CONTAINERGROUPS_12[tuple(v23)]:
                return RESIDUE
            v24 = v23.get('vaultBaseUrl')
            if v24 is not None and v24 != "":
                if type(v24) is not str:
                    return RESIDUE
                look.refs += (7, v24, ())
                n += 1
        v25 = v1.get('secretReferences')
        if v25 is not None and v25 != "":
            if type(v25) is not list:
                return RESIDUE
            for i26, v26 in enumerate(v25):
                if v26 is not None and v26 != "":
                    if not _USUAL_CONTAINERGROUPS_13[tuple(v26)]:
                        return RESIDUE
                    v27 = v26.get('secretReferenceUri')
                    if v27 is not None and v27 != "":
                        if type(v27) is not str:
                            return RESIDUE
                        look.refs += (8, v27, (i26,))
                        f8 = 1
        v28 = v1.get('imageRegistryCredentials')
        if v28 is not None and v28 != "":
            if type(v28) is not list:
                return RESIDUE
            for i29, v29 in enumerate(v28):
                if v29 is not None and v29 != "":
                    if not _USUAL_CONTAINERGROUPS_14[tuple(v29)]:
                        return RESIDUE
                    v30 = v29.get('server')
                    if v30 is not None and v30 != "":
                        if type(v30) is not str:
                            return RESIDUE
                        look.refs += (9, v30, (i29,))
                        f9 = 1
        v31 = v1.get('volumes')
        if v31 is not None and v31 != "":
            if type(v31) is not list:
                return RESIDUE
            for i32, v32 in enumerate(v31):
                if v32 is not None and v32 != "":
                    if not _USUAL_CONTAINERGROUPS_15[tuple(v32)]:
                        return RESIDUE
                    v33 = v32.get('azureFile')
                    if v33 is not None and v33 != "":
                        if not _USUAL_CONTAINERGROUPS_16[tuple(v33)]:
                            return RESIDUE
                        v34 = v33.get('storageAccountName')
                        if v34 is not None and v34 != "":
                            if type(v34) is not str:
                                return RESIDUE
                            look.refs += (10, v34, (i32,))
                            f10 = 1
        v35 = v1.get('subnetIds')
        if v35 is not None and v35 != "":
            if type(v35) is not list:
                return RESIDUE
            for i36, v36 in enumerate(v35):
                if v36 is not None and v36 != "":
                    if not _USUAL_CONTAINERGROUPS_17[tuple(v36)]:
                        return RESIDUE
                    v37 = v36.get('id')
                    if v37 is not None and v37 != "":
                        if type(v37) is not str:
                            return RESIDUE
                        look.refs += (11, v37, (i36,))
                        f11 = 1
        v38 = v1.get('containerGroupProfile')
        if v38 is not None and v38 != "":
            if not _USUAL_CONTAINERGROUPS_18[tuple(v38)]:
                return RESIDUE
            v39 = v38.get('id')
            if v39 is not None and v39 != "":
                if type(v39) is not str:
                    return RESIDUE
                look.refs += (12, v39, ())
                n += 1
        v40 = v1.get('standbyPoolProfile')
        if v40 is not None and v40 != "":
            if not _USUAL_CONTAINERGROUPS_19[tuple(v40)]:
                return RESIDUE
            v41 = v40.get('id')
            if v41 is not None and v41 != "":
                if type(v41) is not str:
                    return RESIDUE
                look.refs += (13, v41, ())
                n += 1
    v42 = row.get('location')
    if not look.inside[v42]:
        return RESIDUE
    v43 = row.get('extendedLocation')
    if v43:
        return RESIDUE
    return n + f0 + f1 + f2 + f3 + f4 + f8 + f9 + f10 + f11

SCREENS: Mapping[str, Screen] = {
    'microsoft.containerinstance/containergroups': containergroups,
}
