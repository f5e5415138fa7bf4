"""microsoft.machinelearningservices. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def registries() -> Screen:
    """Microsoft.MachineLearningServices/registries."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('regionDetails')
    c2 = Usual('location', 'storageAccountDetails', 'acrDetails')
    c3 = Usual('systemCreatedStorageAccount', 'userCreatedStorageAccount')
    c4 = Usual('storageAccountType')
    c5 = Usual('armResourceId')
    c6 = Usual('resourceId')
    c7 = Usual('userCreatedAcrAccount')
    c8 = Usual('armResourceId')
    c9 = Usual('resourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('regionDetails')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('location')
                        if v4 is not None and v4 != "":
                            if not look.inside[v4]:
                                return RESIDUE
                            f0 = 1
                        v5 = v3.get('storageAccountDetails')
                        if type(v5) is list:
                            for i6, v6 in enumerate(v5):
                                if type(v6) is dict:
                                    if not c3[tuple(v6)]:
                                        return RESIDUE
                                    v7 = v6.get('systemCreatedStorageAccount')
                                    if type(v7) is dict:
                                        if not c4[tuple(v7)]:
                                            return RESIDUE
                                        v8 = v7.get('storageAccountType')
                                        if v8 is not None and v8 != "":
                                            if v8 not in {'Premium_LRS', 'Premium_ZRS', 'Standard_LRS', 'Standard_ZRS'}:
                                                return RESIDUE
                                            f1 = 1
                                    elif v7 is not None and v7 != "":
                                        return RESIDUE
                                    v9 = v6.get('userCreatedStorageAccount')
                                    if type(v9) is dict:
                                        if not c5[tuple(v9)]:
                                            return RESIDUE
                                        v10 = v9.get('armResourceId')
                                        if type(v10) is dict:
                                            if not c6[tuple(v10)]:
                                                return RESIDUE
                                            v11 = v10.get('resourceId')
                                            if v11 is not None and v11 != "":
                                                if type(v11) is not str:
                                                    return RESIDUE
                                                look.refs += (2, v11, (i3, i6,))
                                                f2 = 1
                                        elif v10 is not None and v10 != "":
                                            return RESIDUE
                                    elif v9 is not None and v9 != "":
                                        return RESIDUE
                                elif v6 is not None and v6 != "":
                                    return RESIDUE
                        elif v5 is not None and v5 != "":
                            return RESIDUE
                        v12 = v3.get('acrDetails')
                        if type(v12) is list:
                            for i13, v13 in enumerate(v12):
                                if type(v13) is dict:
                                    if not c7[tuple(v13)]:
                                        return RESIDUE
                                    v14 = v13.get('userCreatedAcrAccount')
                                    if type(v14) is dict:
                                        if not c8[tuple(v14)]:
                                            return RESIDUE
                                        v15 = v14.get('armResourceId')
                                        if type(v15) is dict:
                                            if not c9[tuple(v15)]:
                                                return RESIDUE
                                            v16 = v15.get('resourceId')
                                            if v16 is not None and v16 != "":
                                                if type(v16) is not str:
                                                    return RESIDUE
                                                look.refs += (3, v16, (i3, i13,))
                                                f3 = 1
                                        elif v15 is not None and v15 != "":
                                            return RESIDUE
                                    elif v14 is not None and v14 != "":
                                        return RESIDUE
                                elif v13 is not None and v13 != "":
                                    return RESIDUE
                        elif v12 is not None and v12 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v17 = row.get('location')
        if not look.inside[v17]:
            return RESIDUE
        v18 = row.get('extendedLocation')
        if v18:
            return RESIDUE
        return n + f0 + f1 + f2 + f3

    return screen

def workspaces() -> Screen:
    """Microsoft.MachineLearningServices/workspaces."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('managedNetwork', 'storageAccount', 'storageAccounts', 'workspaceHubConfig', 'containerRegistry', 'keyVault', 'applicationInsights', 'hubResourceId', 'encryption', 'serverlessComputeSettings', 'sharedPrivateLinkResources')
    c2 = Usual('outboundRules')
    c3 = Usual('additionalWorkspaceStorageAccounts')
    c4 = Usual('keyVaultProperties', 'cosmosDbResourceId', 'searchAccountResourceId', 'storageAccountResourceId')
    c5 = Usual('keyVaultArmId', 'keyIdentifier')
    c6 = Usual('serverlessComputeCustomSubnet')
    c7 = Usual('properties')
    c8 = Usual('privateLinkResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f2 = 0
        f3 = 0
        f14 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('managedNetwork')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('outboundRules')
                if type(v3) is dict:
                    for i4, v4 in v3.items():
                        if v4 is not None and v4 != "":
                            if not look.is_harmless(v4):
                                return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('storageAccount')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (1, v5, ())
                n += 1
            v6 = v1.get('storageAccounts')
            if type(v6) is list:
                for i7, v7 in enumerate(v6):
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (2, v7, (i7,))
                        f2 = 1
            elif v6 is not None and v6 != "":
                return RESIDUE
            v8 = v1.get('workspaceHubConfig')
            if type(v8) is dict:
                if not c3[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('additionalWorkspaceStorageAccounts')
                if type(v9) is list:
                    for i10, v10 in enumerate(v9):
                        if v10 is not None and v10 != "":
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (3, v10, (i10,))
                            f3 = 1
                elif v9 is not None and v9 != "":
                    return RESIDUE
            elif v8 is not None and v8 != "":
                return RESIDUE
            v11 = v1.get('containerRegistry')
            if v11 is not None and v11 != "":
                if type(v11) is not str:
                    return RESIDUE
                look.refs += (4, v11, ())
                n += 1
            v12 = v1.get('keyVault')
            if v12 is not None and v12 != "":
                if type(v12) is not str:
                    return RESIDUE
                look.refs += (5, v12, ())
                n += 1
            v13 = v1.get('applicationInsights')
            if v13 is not None and v13 != "":
                if type(v13) is not str:
                    return RESIDUE
                look.refs += (6, v13, ())
                n += 1
            v14 = v1.get('hubResourceId')
            if v14 is not None and v14 != "":
                if type(v14) is not str:
                    return RESIDUE
                look.refs += (7, v14, ())
                n += 1
            v15 = v1.get('encryption')
            if type(v15) is dict:
                if not c4[tuple(v15)]:
                    return RESIDUE
                v16 = v15.get('keyVaultProperties')
                if type(v16) is dict:
                    if not c5[tuple(v16)]:
                        return RESIDUE
                    v17 = v16.get('keyVaultArmId')
                    if v17 is not None and v17 != "":
                        if type(v17) is not str:
                            return RESIDUE
                        look.refs += (8, v17, ())
                        n += 1
                    v18 = v16.get('keyIdentifier')
                    if v18 is not None and v18 != "":
                        if type(v18) is not str:
                            return RESIDUE
                        look.refs += (9, v18, ())
                        n += 1
                elif v16 is not None and v16 != "":
                    return RESIDUE
                v19 = v15.get('cosmosDbResourceId')
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (10, v19, ())
                    n += 1
                v20 = v15.get('searchAccountResourceId')
                if v20 is not None and v20 != "":
                    if type(v20) is not str:
                        return RESIDUE
                    look.refs += (11, v20, ())
                    n += 1
                v21 = v15.get('storageAccountResourceId')
                if v21 is not None and v21 != "":
                    if type(v21) is not str:
                        return RESIDUE
                    look.refs += (12, v21, ())
                    n += 1
            elif v15 is not None and v15 != "":
                return RESIDUE
            v22 = v1.get('serverlessComputeSettings')
            if type(v22) is dict:
                if not c6[tuple(v22)]:
                    return RESIDUE
                v23 = v22.get('serverlessComputeCustomSubnet')
                if v23 is not None and v23 != "":
                    if type(v23) is not str:
                        return RESIDUE
                    look.refs += (13, v23, ())
                    n += 1
            elif v22 is not None and v22 != "":
                return RESIDUE
            v24 = v1.get('sharedPrivateLinkResources')
            if type(v24) is list:
                for i25, v25 in enumerate(v24):
                    if type(v25) is dict:
                        if not c7[tuple(v25)]:
                            return RESIDUE
                        v26 = v25.get('properties')
                        if type(v26) is dict:
                            if not c8[tuple(v26)]:
                                return RESIDUE
                            v27 = v26.get('privateLinkResourceId')
                            if v27 is not None and v27 != "":
                                if type(v27) is not str:
                                    return RESIDUE
                                look.refs += (14, v27, (i25,))
                                f14 = 1
                        elif v26 is not None and v26 != "":
                            return RESIDUE
                    elif v25 is not None and v25 != "":
                        return RESIDUE
            elif v24 is not None and v24 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v28 = row.get('location')
        if not look.inside[v28]:
            return RESIDUE
        v29 = row.get('extendedLocation')
        if v29:
            return RESIDUE
        return n + f0 + f2 + f3 + f14

    return screen

def workspaces_computes() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/computes."""
    c0 = Usual('properties')
    c1 = Usual('computeLocation', 'resourceId', 'properties')
    c2 = Usual('subnet', 'aksNetworkingConfiguration', 'dataLakeStoreAccountName', 'workspaceUrl', 'relayConnectionString', 'serviceBusConnectionString')
    c3 = Usual('id')
    c4 = Usual('subnetId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('computeLocation')
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.get('resourceId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.get('properties')
            if type(v4) is dict:
                if not c2[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('subnet')
                if type(v5) is dict:
                    if not c3[tuple(v5)]:
                        return RESIDUE
                    v6 = v5.get('id')
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (2, v6, ())
                        n += 1
                elif v5 is not None and v5 != "":
                    return RESIDUE
                v7 = v4.get('aksNetworkingConfiguration')
                if type(v7) is dict:
                    if not c4[tuple(v7)]:
                        return RESIDUE
                    v8 = v7.get('subnetId')
                    if v8 is not None and v8 != "":
                        if type(v8) is not str:
                            return RESIDUE
                        look.refs += (3, v8, ())
                        n += 1
                elif v7 is not None and v7 != "":
                    return RESIDUE
                v9 = v4.get('dataLakeStoreAccountName')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (4, v9, ())
                    n += 1
                v10 = v4.get('workspaceUrl')
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (5, v10, ())
                    n += 1
                v11 = v4.get('relayConnectionString')
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (6, v11, ())
                    n += 1
                v12 = v4.get('serviceBusConnectionString')
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (7, v12, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.machinelearningservices/registries': registries,
    'microsoft.machinelearningservices/workspaces': workspaces,
    'microsoft.machinelearningservices/workspaces/computes': workspaces_computes,
}
