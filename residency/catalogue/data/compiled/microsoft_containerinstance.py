"""microsoft.containerinstance. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def containergroupprofiles() -> Screen:
    """Microsoft.ContainerInstance/containerGroupProfiles."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('containers', 'encryptionProperties', 'imageRegistryCredentials', 'volumes', 'diagnostics')
    c2 = Usual('properties')
    c3 = Usual('environmentVariables')
    c4 = Usual('vaultBaseUrl')
    c5 = Usual('server')
    c6 = Usual('azureFile')
    c7 = Usual('storageAccountName')
    c8 = Usual('logAnalytics')
    c9 = Usual('workspaceId', 'workspaceResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f2 = 0
        f3 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('containers')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('properties')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('environmentVariables')
                            if v5 is not None and v5 != "":
                                if not look.is_harmless(v5):
                                    return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v6 = v1.get('encryptionProperties')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('vaultBaseUrl')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (1, v7, ())
                    n += 1
            elif v6 is not None and v6 != "":
                return RESIDUE
            v8 = v1.get('imageRegistryCredentials')
            if type(v8) is list:
                for i9, v9 in enumerate(v8):
                    if type(v9) is dict:
                        if not c5[tuple(v9)]:
                            return RESIDUE
                        v10 = v9.get('server')
                        if v10 is not None and v10 != "":
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (2, v10, (i9,))
                            f2 = 1
                    elif v9 is not None and v9 != "":
                        return RESIDUE
            elif v8 is not None and v8 != "":
                return RESIDUE
            v11 = v1.get('volumes')
            if type(v11) is list:
                for i12, v12 in enumerate(v11):
                    if type(v12) is dict:
                        if not c6[tuple(v12)]:
                            return RESIDUE
                        v13 = v12.get('azureFile')
                        if type(v13) is dict:
                            if not c7[tuple(v13)]:
                                return RESIDUE
                            v14 = v13.get('storageAccountName')
                            if v14 is not None and v14 != "":
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (3, v14, (i12,))
                                f3 = 1
                        elif v13 is not None and v13 != "":
                            return RESIDUE
                    elif v12 is not None and v12 != "":
                        return RESIDUE
            elif v11 is not None and v11 != "":
                return RESIDUE
            v15 = v1.get('diagnostics')
            if type(v15) is dict:
                if not c8[tuple(v15)]:
                    return RESIDUE
                v16 = v15.get('logAnalytics')
                if type(v16) is dict:
                    if not c9[tuple(v16)]:
                        return RESIDUE
                    v17 = v16.get('workspaceId')
                    if v17 is not None and v17 != "":
                        if type(v17) is not str:
                            return RESIDUE
                        look.refs += (4, v17, ())
                        n += 1
                    v18 = v16.get('workspaceResourceId')
                    if v18 is not None and v18 != "":
                        if type(v18) is not str:
                            return RESIDUE
                        look.refs += (5, v18, ())
                        n += 1
                elif v16 is not None and v16 != "":
                    return RESIDUE
            elif v15 is not None and v15 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v19 = row.get('location')
        if not look.inside[v19]:
            return RESIDUE
        v20 = row.get('extendedLocation')
        if v20:
            return RESIDUE
        return n + f0 + f2 + f3

    return screen

def containergroups() -> Screen:
    """Microsoft.ContainerInstance/containerGroups."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('containers', 'initContainers', 'extensions', 'dnsConfig', 'diagnostics', 'encryptionProperties', 'secretReferences', 'imageRegistryCredentials', 'volumes', 'subnetIds', 'containerGroupProfile', 'standbyPoolProfile', 'ipAddress')
    c2 = Usual('properties')
    c3 = Usual('image', 'environmentVariables', 'configMap')
    c4 = Usual('keyValuePairs')
    c5 = Usual('properties')
    c6 = Usual('image', 'environmentVariables')
    c7 = Usual('properties')
    c8 = Usual('settings')
    c9 = Usual('nameServers')
    c10 = Usual('logAnalytics')
    c11 = Usual('workspaceId', 'workspaceResourceId')
    c12 = Usual('vaultBaseUrl')
    c13 = Usual('secretReferenceUri')
    c14 = Usual('server')
    c15 = Usual('azureFile')
    c16 = Usual('storageAccountName')
    c17 = Usual('id')
    c18 = Usual('id')
    c19 = Usual('id')
    c20 = Usual('fqdn')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        f10 = 0
        f11 = 0
        f12 = 0
        f13 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('containers')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('properties')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('image')
                            if v5 is not None and v5 != "":
                                if not look.is_harmless(v5):
                                    return RESIDUE
                            v6 = v4.get('environmentVariables')
                            if v6 is not None and v6 != "":
                                if not look.is_harmless(v6):
                                    return RESIDUE
                            v7 = v4.get('configMap')
                            if type(v7) is dict:
                                if not c4[tuple(v7)]:
                                    return RESIDUE
                                v8 = v7.get('keyValuePairs')
                                if v8 is not None and v8 != "":
                                    if not look.is_harmless(v8):
                                        return RESIDUE
                            elif v7 is not None and v7 != "":
                                return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v9 = v1.get('initContainers')
            if type(v9) is list:
                for i10, v10 in enumerate(v9):
                    if type(v10) is dict:
                        if not c5[tuple(v10)]:
                            return RESIDUE
                        v11 = v10.get('properties')
                        if type(v11) is dict:
                            if not c6[tuple(v11)]:
                                return RESIDUE
                            v12 = v11.get('image')
                            if v12 is not None and v12 != "":
                                if not look.is_harmless(v12):
                                    return RESIDUE
                            v13 = v11.get('environmentVariables')
                            if v13 is not None and v13 != "":
                                if not look.is_harmless(v13):
                                    return RESIDUE
                        elif v11 is not None and v11 != "":
                            return RESIDUE
                    elif v10 is not None and v10 != "":
                        return RESIDUE
            elif v9 is not None and v9 != "":
                return RESIDUE
            v14 = v1.get('extensions')
            if type(v14) is list:
                for i15, v15 in enumerate(v14):
                    if type(v15) is dict:
                        if not c7[tuple(v15)]:
                            return RESIDUE
                        v16 = v15.get('properties')
                        if type(v16) is dict:
                            if not c8[tuple(v16)]:
                                return RESIDUE
                            v17 = v16.get('settings')
                            if v17 is not None and v17 != "":
                                if not look.is_harmless(v17):
                                    return RESIDUE
                        elif v16 is not None and v16 != "":
                            return RESIDUE
                    elif v15 is not None and v15 != "":
                        return RESIDUE
            elif v14 is not None and v14 != "":
                return RESIDUE
            v18 = v1.get('dnsConfig')
            if type(v18) is dict:
                if not c9[tuple(v18)]:
                    return RESIDUE
                v19 = v18.get('nameServers')
                if type(v19) is list:
                    for i20, v20 in enumerate(v19):
                        if v20 is not None and v20 != "":
                            if type(v20) is Opaque:
                                return RESIDUE
                            f6 = 1
                elif v19 is not None and v19 != "":
                    return RESIDUE
            elif v18 is not None and v18 != "":
                return RESIDUE
            v21 = v1.get('diagnostics')
            if type(v21) is dict:
                if not c10[tuple(v21)]:
                    return RESIDUE
                v22 = v21.get('logAnalytics')
                if type(v22) is dict:
                    if not c11[tuple(v22)]:
                        return RESIDUE
                    v23 = v22.get('workspaceId')
                    if v23 is not None and v23 != "":
                        if type(v23) is not str:
                            return RESIDUE
                        look.refs += (7, v23, ())
                        n += 1
                    v24 = v22.get('workspaceResourceId')
                    if v24 is not None and v24 != "":
                        if type(v24) is not str:
                            return RESIDUE
                        look.refs += (8, v24, ())
                        n += 1
                elif v22 is not None and v22 != "":
                    return RESIDUE
            elif v21 is not None and v21 != "":
                return RESIDUE
            v25 = v1.get('encryptionProperties')
            if type(v25) is dict:
                if not c12[tuple(v25)]:
                    return RESIDUE
                v26 = v25.get('vaultBaseUrl')
                if v26 is not None and v26 != "":
                    if type(v26) is not str:
                        return RESIDUE
                    look.refs += (9, v26, ())
                    n += 1
            elif v25 is not None and v25 != "":
                return RESIDUE
            v27 = v1.get('secretReferences')
            if type(v27) is list:
                for i28, v28 in enumerate(v27):
                    if type(v28) is dict:
                        if not c13[tuple(v28)]:
                            return RESIDUE
                        v29 = v28.get('secretReferenceUri')
                        if v29 is not None and v29 != "":
                            if type(v29) is not str:
                                return RESIDUE
                            look.refs += (10, v29, (i28,))
                            f10 = 1
                    elif v28 is not None and v28 != "":
                        return RESIDUE
            elif v27 is not None and v27 != "":
                return RESIDUE
            v30 = v1.get('imageRegistryCredentials')
            if type(v30) is list:
                for i31, v31 in enumerate(v30):
                    if type(v31) is dict:
                        if not c14[tuple(v31)]:
                            return RESIDUE
                        v32 = v31.get('server')
                        if v32 is not None and v32 != "":
                            if type(v32) is not str:
                                return RESIDUE
                            look.refs += (11, v32, (i31,))
                            f11 = 1
                    elif v31 is not None and v31 != "":
                        return RESIDUE
            elif v30 is not None and v30 != "":
                return RESIDUE
            v33 = v1.get('volumes')
            if type(v33) is list:
                for i34, v34 in enumerate(v33):
                    if type(v34) is dict:
                        if not c15[tuple(v34)]:
                            return RESIDUE
                        v35 = v34.get('azureFile')
                        if type(v35) is dict:
                            if not c16[tuple(v35)]:
                                return RESIDUE
                            v36 = v35.get('storageAccountName')
                            if v36 is not None and v36 != "":
                                if type(v36) is not str:
                                    return RESIDUE
                                look.refs += (12, v36, (i34,))
                                f12 = 1
                        elif v35 is not None and v35 != "":
                            return RESIDUE
                    elif v34 is not None and v34 != "":
                        return RESIDUE
            elif v33 is not None and v33 != "":
                return RESIDUE
            v37 = v1.get('subnetIds')
            if type(v37) is list:
                for i38, v38 in enumerate(v37):
                    if type(v38) is dict:
                        if not c17[tuple(v38)]:
                            return RESIDUE
                        v39 = v38.get('id')
                        if v39 is not None and v39 != "":
                            if type(v39) is not str:
                                return RESIDUE
                            look.refs += (13, v39, (i38,))
                            f13 = 1
                    elif v38 is not None and v38 != "":
                        return RESIDUE
            elif v37 is not None and v37 != "":
                return RESIDUE
            v40 = v1.get('containerGroupProfile')
            if type(v40) is dict:
                if not c18[tuple(v40)]:
                    return RESIDUE
                v41 = v40.get('id')
                if v41 is not None and v41 != "":
                    if type(v41) is not str:
                        return RESIDUE
                    look.refs += (14, v41, ())
                    n += 1
            elif v40 is not None and v40 != "":
                return RESIDUE
            v42 = v1.get('standbyPoolProfile')
            if type(v42) is dict:
                if not c19[tuple(v42)]:
                    return RESIDUE
                v43 = v42.get('id')
                if v43 is not None and v43 != "":
                    if type(v43) is not str:
                        return RESIDUE
                    look.refs += (15, v43, ())
                    n += 1
            elif v42 is not None and v42 != "":
                return RESIDUE
            v44 = v1.get('ipAddress')
            if type(v44) is dict:
                if not c20[tuple(v44)]:
                    return RESIDUE
                v45 = v44.get('fqdn')
                if v45 is not None and v45 != "":
                    if type(v45) is str:
                        look.names.append(('host', v45))
            elif v44 is not None and v44 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v46 = row.get('location')
        if not look.inside[v46]:
            return RESIDUE
        v47 = row.get('extendedLocation')
        if v47:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f10 + f11 + f12 + f13

    return screen

def ngroups() -> Screen:
    """Microsoft.ContainerInstance/ngroups."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('containerGroupProfiles')
    c2 = Usual('resource', 'networkProfile', 'storageProfile', 'containerGroupProperties')
    c3 = Usual('id')
    c4 = Usual('loadBalancer', 'applicationGateway')
    c5 = Usual('backendAddressPools')
    c6 = Usual('resource')
    c7 = Usual('resource')
    c8 = Usual('fileShares')
    c9 = Usual('storageAccountName')
    c10 = Usual('subnetIds', 'volumes')
    c11 = Usual('id')
    c12 = Usual('azureFile')
    c13 = Usual('storageAccountName')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('containerGroupProfiles')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('resource')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('id')
                            if v5 is not None and v5 != "":
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, (i3,))
                                f0 = 1
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                        v6 = v3.get('networkProfile')
                        if type(v6) is dict:
                            if not c4[tuple(v6)]:
                                return RESIDUE
                            v7 = v6.get('loadBalancer')
                            if type(v7) is dict:
                                if not c5[tuple(v7)]:
                                    return RESIDUE
                                v8 = v7.get('backendAddressPools')
                                if type(v8) is list:
                                    for i9, v9 in enumerate(v8):
                                        if type(v9) is dict:
                                            if not c6[tuple(v9)]:
                                                return RESIDUE
                                            v10 = v9.get('resource')
                                            if v10 is not None and v10 != "":
                                                if type(v10) is not str:
                                                    return RESIDUE
                                                look.refs += (1, v10, (i3, i9,))
                                                f1 = 1
                                        elif v9 is not None and v9 != "":
                                            return RESIDUE
                                elif v8 is not None and v8 != "":
                                    return RESIDUE
                            elif v7 is not None and v7 != "":
                                return RESIDUE
                            v11 = v6.get('applicationGateway')
                            if type(v11) is dict:
                                if not c7[tuple(v11)]:
                                    return RESIDUE
                                v12 = v11.get('resource')
                                if v12 is not None and v12 != "":
                                    if type(v12) is not str:
                                        return RESIDUE
                                    look.refs += (2, v12, (i3,))
                                    f2 = 1
                            elif v11 is not None and v11 != "":
                                return RESIDUE
                        elif v6 is not None and v6 != "":
                            return RESIDUE
                        v13 = v3.get('storageProfile')
                        if type(v13) is dict:
                            if not c8[tuple(v13)]:
                                return RESIDUE
                            v14 = v13.get('fileShares')
                            if type(v14) is list:
                                for i15, v15 in enumerate(v14):
                                    if type(v15) is dict:
                                        if not c9[tuple(v15)]:
                                            return RESIDUE
                                        v16 = v15.get('storageAccountName')
                                        if v16 is not None and v16 != "":
                                            if type(v16) is not str:
                                                return RESIDUE
                                            look.refs += (3, v16, (i3, i15,))
                                            f3 = 1
                                    elif v15 is not None and v15 != "":
                                        return RESIDUE
                            elif v14 is not None and v14 != "":
                                return RESIDUE
                        elif v13 is not None and v13 != "":
                            return RESIDUE
                        v17 = v3.get('containerGroupProperties')
                        if type(v17) is dict:
                            if not c10[tuple(v17)]:
                                return RESIDUE
                            v18 = v17.get('subnetIds')
                            if type(v18) is list:
                                for i19, v19 in enumerate(v18):
                                    if type(v19) is dict:
                                        if not c11[tuple(v19)]:
                                            return RESIDUE
                                        v20 = v19.get('id')
                                        if v20 is not None and v20 != "":
                                            if type(v20) is not str:
                                                return RESIDUE
                                            look.refs += (4, v20, (i3, i19,))
                                            f4 = 1
                                    elif v19 is not None and v19 != "":
                                        return RESIDUE
                            elif v18 is not None and v18 != "":
                                return RESIDUE
                            v21 = v17.get('volumes')
                            if type(v21) is list:
                                for i22, v22 in enumerate(v21):
                                    if type(v22) is dict:
                                        if not c12[tuple(v22)]:
                                            return RESIDUE
                                        v23 = v22.get('azureFile')
                                        if type(v23) is dict:
                                            if not c13[tuple(v23)]:
                                                return RESIDUE
                                            v24 = v23.get('storageAccountName')
                                            if v24 is not None and v24 != "":
                                                if type(v24) is not str:
                                                    return RESIDUE
                                                look.refs += (5, v24, (i3, i22,))
                                                f5 = 1
                                        elif v23 is not None and v23 != "":
                                            return RESIDUE
                                    elif v22 is not None and v22 != "":
                                        return RESIDUE
                            elif v21 is not None and v21 != "":
                                return RESIDUE
                        elif v17 is not None and v17 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v25 = row.get('location')
        if not look.inside[v25]:
            return RESIDUE
        v26 = row.get('extendedLocation')
        if v26:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.containerinstance/containergroupprofiles': containergroupprofiles,
    'microsoft.containerinstance/containergroups': containergroups,
    'microsoft.containerinstance/ngroups': ngroups,
}
