"""microsoft.machinelearningservices. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
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

def workspaces_batchendpoints() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/batchEndpoints."""
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

def workspaces_batchendpoints_deployments() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/batchEndpoints/deployments."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('codeConfiguration', 'environmentId', 'model', 'deploymentConfiguration', 'compute')
    c2 = Usual('codeId')
    c3 = Usual('componentId')
    c4 = Usual('assetId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('codeConfiguration')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('codeId')
                if v3 is not None and v3 != "":
                    if not look.is_harmless(v3):
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('environmentId')
            if v4 is not None and v4 != "":
                if not look.is_harmless(v4):
                    return RESIDUE
            v5 = v1.get('model')
            if v5 is not None and v5 != "":
                if not look.is_harmless(v5):
                    return RESIDUE
            v6 = v1.get('deploymentConfiguration')
            if type(v6) is dict:
                if not c3[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('componentId')
                if type(v7) is dict:
                    if not c4[tuple(v7)]:
                        return RESIDUE
                    v8 = v7.get('assetId')
                    if v8 is not None and v8 != "":
                        if not look.is_harmless(v8):
                            return RESIDUE
                elif v7 is not None and v7 != "":
                    return RESIDUE
            elif v6 is not None and v6 != "":
                return RESIDUE
            v9 = v1.get('compute')
            if v9 is not None and v9 != "":
                if not look.is_harmless(v9):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v10 = row.get('location')
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.get('extendedLocation')
        if v11:
            return RESIDUE
        return n

    return screen

def workspaces_codes() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/codes."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def workspaces_components() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/components."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

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

def workspaces_connections() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/connections."""
    c0 = Usual('properties')
    c1 = Usual('metadata', 'target')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('metadata')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.get('target')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def workspaces_data() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/data."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def workspaces_data_versions() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/data/versions."""
    c0 = Usual('properties')
    c1 = Usual('dataUri', 'referencedUris')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('dataUri')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.get('referencedUris')
            if type(v3) is list:
                for i4, v4 in enumerate(v3):
                    if v4 is not None and v4 != "":
                        if not look.is_harmless(v4):
                            return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f1

    return screen

def workspaces_datastores() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/datastores."""
    c0 = Usual('properties')
    c1 = Usual('oneLakeWorkspaceName', 'accountName')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('oneLakeWorkspaceName')
            if v2 is not None and v2 != "":
                return RESIDUE
            v3 = v1.get('accountName')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def workspaces_environments() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/environments."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def workspaces_environments_versions() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/environments/versions."""
    c0 = Usual('properties')
    c1 = Usual('build', 'image')
    c2 = Usual('contextUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('build')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('contextUri')
                if v3 is not None and v3 != "":
                    if not look.is_harmless(v3):
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('image')
            if v4 is not None and v4 != "":
                if not look.is_harmless(v4):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def workspaces_jobs() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/jobs."""
    c0 = Usual('properties')
    c1 = Usual('componentId', 'computeId', 'environmentId', 'outputs', 'taskDetails', 'codeId', 'inputs', 'dataGenerationDetails', 'finetuningDetails', 'fineTuningDetails', 'sourceJobId', 'trial')
    c2 = Usual('uri')
    c3 = Usual('trainingData', 'testData', 'validationData', 'modelSettings')
    c4 = Usual('uri')
    c5 = Usual('uri')
    c6 = Usual('uri')
    c7 = Usual('checkpointModel')
    c8 = Usual('uri')
    c9 = Usual('uri')
    c10 = Usual('trainingData', 'validationData')
    c11 = Usual('uri')
    c12 = Usual('uri')
    c13 = Usual('studentModel')
    c14 = Usual('uri')
    c15 = Usual('model', 'trainingData', 'validationData')
    c16 = Usual('uri')
    c17 = Usual('uri')
    c18 = Usual('uri')
    c19 = Usual('codeId', 'environmentId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f3 = 0
        f9 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('componentId')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.get('computeId')
            if v3 is not None and v3 != "":
                if not look.is_harmless(v3):
                    return RESIDUE
            v4 = v1.get('environmentId')
            if v4 is not None and v4 != "":
                if not look.is_harmless(v4):
                    return RESIDUE
            v5 = v1.get('outputs')
            if type(v5) is dict:
                for i6, v6 in v5.items():
                    if type(v6) is dict:
                        if not c2[tuple(v6)]:
                            return RESIDUE
                        v7 = v6.get('uri')
                        if v7 is not None and v7 != "":
                            if not look.is_harmless(v7):
                                return RESIDUE
                    elif v6 is not None and v6 != "":
                        return RESIDUE
            elif v5 is not None and v5 != "":
                return RESIDUE
            v8 = v1.get('taskDetails')
            if type(v8) is dict:
                if not c3[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('trainingData')
                if type(v9) is dict:
                    if not c4[tuple(v9)]:
                        return RESIDUE
                    v10 = v9.get('uri')
                    if v10 is not None and v10 != "":
                        if not look.is_harmless(v10):
                            return RESIDUE
                elif v9 is not None and v9 != "":
                    return RESIDUE
                v11 = v8.get('testData')
                if type(v11) is dict:
                    if not c5[tuple(v11)]:
                        return RESIDUE
                    v12 = v11.get('uri')
                    if v12 is not None and v12 != "":
                        if not look.is_harmless(v12):
                            return RESIDUE
                elif v11 is not None and v11 != "":
                    return RESIDUE
                v13 = v8.get('validationData')
                if type(v13) is dict:
                    if not c6[tuple(v13)]:
                        return RESIDUE
                    v14 = v13.get('uri')
                    if v14 is not None and v14 != "":
                        if not look.is_harmless(v14):
                            return RESIDUE
                elif v13 is not None and v13 != "":
                    return RESIDUE
                v15 = v8.get('modelSettings')
                if type(v15) is dict:
                    if not c7[tuple(v15)]:
                        return RESIDUE
                    v16 = v15.get('checkpointModel')
                    if type(v16) is dict:
                        if not c8[tuple(v16)]:
                            return RESIDUE
                        v17 = v16.get('uri')
                        if v17 is not None and v17 != "":
                            if not look.is_harmless(v17):
                                return RESIDUE
                    elif v16 is not None and v16 != "":
                        return RESIDUE
                elif v15 is not None and v15 != "":
                    return RESIDUE
            elif v8 is not None and v8 != "":
                return RESIDUE
            v18 = v1.get('codeId')
            if v18 is not None and v18 != "":
                if not look.is_harmless(v18):
                    return RESIDUE
            v19 = v1.get('inputs')
            if type(v19) is dict:
                for i20, v20 in v19.items():
                    if type(v20) is dict:
                        if not c9[tuple(v20)]:
                            return RESIDUE
                        v21 = v20.get('uri')
                        if v21 is not None and v21 != "":
                            if not look.is_harmless(v21):
                                return RESIDUE
                    elif v20 is not None and v20 != "":
                        return RESIDUE
            elif v19 is not None and v19 != "":
                return RESIDUE
            v22 = v1.get('dataGenerationDetails')
            if type(v22) is dict:
                if not c10[tuple(v22)]:
                    return RESIDUE
                v23 = v22.get('trainingData')
                if type(v23) is dict:
                    if not c11[tuple(v23)]:
                        return RESIDUE
                    v24 = v23.get('uri')
                    if v24 is not None and v24 != "":
                        if not look.is_harmless(v24):
                            return RESIDUE
                elif v23 is not None and v23 != "":
                    return RESIDUE
                v25 = v22.get('validationData')
                if type(v25) is dict:
                    if not c12[tuple(v25)]:
                        return RESIDUE
                    v26 = v25.get('uri')
                    if v26 is not None and v26 != "":
                        if not look.is_harmless(v26):
                            return RESIDUE
                elif v25 is not None and v25 != "":
                    return RESIDUE
            elif v22 is not None and v22 != "":
                return RESIDUE
            v27 = v1.get('finetuningDetails')
            if type(v27) is dict:
                if not c13[tuple(v27)]:
                    return RESIDUE
                v28 = v27.get('studentModel')
                if type(v28) is dict:
                    if not c14[tuple(v28)]:
                        return RESIDUE
                    v29 = v28.get('uri')
                    if v29 is not None and v29 != "":
                        if not look.is_harmless(v29):
                            return RESIDUE
                elif v28 is not None and v28 != "":
                    return RESIDUE
            elif v27 is not None and v27 != "":
                return RESIDUE
            v30 = v1.get('fineTuningDetails')
            if type(v30) is dict:
                if not c15[tuple(v30)]:
                    return RESIDUE
                v31 = v30.get('model')
                if type(v31) is dict:
                    if not c16[tuple(v31)]:
                        return RESIDUE
                    v32 = v31.get('uri')
                    if v32 is not None and v32 != "":
                        if not look.is_harmless(v32):
                            return RESIDUE
                elif v31 is not None and v31 != "":
                    return RESIDUE
                v33 = v30.get('trainingData')
                if type(v33) is dict:
                    if not c17[tuple(v33)]:
                        return RESIDUE
                    v34 = v33.get('uri')
                    if v34 is not None and v34 != "":
                        if not look.is_harmless(v34):
                            return RESIDUE
                elif v33 is not None and v33 != "":
                    return RESIDUE
                v35 = v30.get('validationData')
                if type(v35) is dict:
                    if not c18[tuple(v35)]:
                        return RESIDUE
                    v36 = v35.get('uri')
                    if v36 is not None and v36 != "":
                        if not look.is_harmless(v36):
                            return RESIDUE
                elif v35 is not None and v35 != "":
                    return RESIDUE
            elif v30 is not None and v30 != "":
                return RESIDUE
            v37 = v1.get('sourceJobId')
            if v37 is not None and v37 != "":
                if not look.is_harmless(v37):
                    return RESIDUE
            v38 = v1.get('trial')
            if type(v38) is dict:
                if not c19[tuple(v38)]:
                    return RESIDUE
                v39 = v38.get('codeId')
                if v39 is not None and v39 != "":
                    if not look.is_harmless(v39):
                        return RESIDUE
                v40 = v38.get('environmentId')
                if v40 is not None and v40 != "":
                    if not look.is_harmless(v40):
                        return RESIDUE
            elif v38 is not None and v38 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f3 + f9

    return screen

def workspaces_models() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/models."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def workspaces_models_versions() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/models/versions."""
    c0 = Usual('properties')
    c1 = Usual('modelUri', 'datasets')
    c2 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('modelUri')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.get('datasets')
            if type(v3) is list:
                for i4, v4 in enumerate(v3):
                    if type(v4) is dict:
                        if not c2[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('id')
                        if v5 is not None and v5 != "":
                            if not look.is_harmless(v5):
                                return RESIDUE
                    elif v4 is not None and v4 != "":
                        return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f1

    return screen

def workspaces_onlineendpoints() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/onlineEndpoints."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('compute', 'scoringUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('compute')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('scoringUri')
            if v3 is not None and v3 != "":
                if type(v3) is str:
                    look.names.append(('host', v3))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v4 = row.get('location')
        if not look.inside[v4]:
            return RESIDUE
        v5 = row.get('extendedLocation')
        if v5:
            return RESIDUE
        return n

    return screen

def workspaces_onlineendpoints_deployments() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('dataCollector', 'codeConfiguration', 'environmentId', 'model')
    c2 = Usual('collections')
    c3 = Usual('dataId')
    c4 = Usual('codeId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('dataCollector')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('collections')
                if type(v3) is dict:
                    for i4, v4 in v3.items():
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('dataId')
                            if v5 is not None and v5 != "":
                                if not look.is_harmless(v5):
                                    return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v6 = v1.get('codeConfiguration')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('codeId')
                if v7 is not None and v7 != "":
                    if not look.is_harmless(v7):
                        return RESIDUE
            elif v6 is not None and v6 != "":
                return RESIDUE
            v8 = v1.get('environmentId')
            if v8 is not None and v8 != "":
                if not look.is_harmless(v8):
                    return RESIDUE
            v9 = v1.get('model')
            if v9 is not None and v9 != "":
                if not look.is_harmless(v9):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v10 = row.get('location')
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.get('extendedLocation')
        if v11:
            return RESIDUE
        return n + f0

    return screen

def workspaces_outboundrules() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/outboundRules."""
    c0 = Usual('properties')
    c1 = Usual('destination')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('destination')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def workspaces_privateendpointconnections() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/privateEndpointConnections."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def workspaces_schedules() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/schedules."""
    c0 = Usual('properties')
    c1 = Usual('action')
    c2 = Usual('jobDefinition', 'monitorDefinition')
    c3 = Usual('componentId', 'computeId', 'environmentId', 'outputs', 'taskDetails', 'codeId', 'inputs', 'dataGenerationDetails', 'finetuningDetails', 'fineTuningDetails', 'sourceJobId', 'trial')
    c4 = Usual('uri')
    c5 = Usual('trainingData', 'testData', 'validationData', 'modelSettings')
    c6 = Usual('uri')
    c7 = Usual('uri')
    c8 = Usual('uri')
    c9 = Usual('checkpointModel')
    c10 = Usual('uri')
    c11 = Usual('uri')
    c12 = Usual('trainingData', 'validationData')
    c13 = Usual('uri')
    c14 = Usual('uri')
    c15 = Usual('studentModel')
    c16 = Usual('uri')
    c17 = Usual('model', 'trainingData', 'validationData')
    c18 = Usual('uri')
    c19 = Usual('uri')
    c20 = Usual('uri')
    c21 = Usual('codeId', 'environmentId')
    c22 = Usual('signals')
    c23 = Usual('inputAssets', 'inputs', 'productionData', 'referenceData')
    c24 = Usual('uri')
    c25 = Usual('uri')
    c26 = Usual('uri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f3 = 0
        f9 = 0
        f19 = 0
        f20 = 0
        f21 = 0
        f22 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('action')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('jobDefinition')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('componentId')
                    if v4 is not None and v4 != "":
                        if not look.is_harmless(v4):
                            return RESIDUE
                    v5 = v3.get('computeId')
                    if v5 is not None and v5 != "":
                        if not look.is_harmless(v5):
                            return RESIDUE
                    v6 = v3.get('environmentId')
                    if v6 is not None and v6 != "":
                        if not look.is_harmless(v6):
                            return RESIDUE
                    v7 = v3.get('outputs')
                    if type(v7) is dict:
                        for i8, v8 in v7.items():
                            if type(v8) is dict:
                                if not c4[tuple(v8)]:
                                    return RESIDUE
                                v9 = v8.get('uri')
                                if v9 is not None and v9 != "":
                                    if not look.is_harmless(v9):
                                        return RESIDUE
                            elif v8 is not None and v8 != "":
                                return RESIDUE
                    elif v7 is not None and v7 != "":
                        return RESIDUE
                    v10 = v3.get('taskDetails')
                    if type(v10) is dict:
                        if not c5[tuple(v10)]:
                            return RESIDUE
                        v11 = v10.get('trainingData')
                        if type(v11) is dict:
                            if not c6[tuple(v11)]:
                                return RESIDUE
                            v12 = v11.get('uri')
                            if v12 is not None and v12 != "":
                                if not look.is_harmless(v12):
                                    return RESIDUE
                        elif v11 is not None and v11 != "":
                            return RESIDUE
                        v13 = v10.get('testData')
                        if type(v13) is dict:
                            if not c7[tuple(v13)]:
                                return RESIDUE
                            v14 = v13.get('uri')
                            if v14 is not None and v14 != "":
                                if not look.is_harmless(v14):
                                    return RESIDUE
                        elif v13 is not None and v13 != "":
                            return RESIDUE
                        v15 = v10.get('validationData')
                        if type(v15) is dict:
                            if not c8[tuple(v15)]:
                                return RESIDUE
                            v16 = v15.get('uri')
                            if v16 is not None and v16 != "":
                                if not look.is_harmless(v16):
                                    return RESIDUE
                        elif v15 is not None and v15 != "":
                            return RESIDUE
                        v17 = v10.get('modelSettings')
                        if type(v17) is dict:
                            if not c9[tuple(v17)]:
                                return RESIDUE
                            v18 = v17.get('checkpointModel')
                            if type(v18) is dict:
                                if not c10[tuple(v18)]:
                                    return RESIDUE
                                v19 = v18.get('uri')
                                if v19 is not None and v19 != "":
                                    if not look.is_harmless(v19):
                                        return RESIDUE
                            elif v18 is not None and v18 != "":
                                return RESIDUE
                        elif v17 is not None and v17 != "":
                            return RESIDUE
                    elif v10 is not None and v10 != "":
                        return RESIDUE
                    v20 = v3.get('codeId')
                    if v20 is not None and v20 != "":
                        if not look.is_harmless(v20):
                            return RESIDUE
                    v21 = v3.get('inputs')
                    if type(v21) is dict:
                        for i22, v22 in v21.items():
                            if type(v22) is dict:
                                if not c11[tuple(v22)]:
                                    return RESIDUE
                                v23 = v22.get('uri')
                                if v23 is not None and v23 != "":
                                    if not look.is_harmless(v23):
                                        return RESIDUE
                            elif v22 is not None and v22 != "":
                                return RESIDUE
                    elif v21 is not None and v21 != "":
                        return RESIDUE
                    v24 = v3.get('dataGenerationDetails')
                    if type(v24) is dict:
                        if not c12[tuple(v24)]:
                            return RESIDUE
                        v25 = v24.get('trainingData')
                        if type(v25) is dict:
                            if not c13[tuple(v25)]:
                                return RESIDUE
                            v26 = v25.get('uri')
                            if v26 is not None and v26 != "":
                                if not look.is_harmless(v26):
                                    return RESIDUE
                        elif v25 is not None and v25 != "":
                            return RESIDUE
                        v27 = v24.get('validationData')
                        if type(v27) is dict:
                            if not c14[tuple(v27)]:
                                return RESIDUE
                            v28 = v27.get('uri')
                            if v28 is not None and v28 != "":
                                if not look.is_harmless(v28):
                                    return RESIDUE
                        elif v27 is not None and v27 != "":
                            return RESIDUE
                    elif v24 is not None and v24 != "":
                        return RESIDUE
                    v29 = v3.get('finetuningDetails')
                    if type(v29) is dict:
                        if not c15[tuple(v29)]:
                            return RESIDUE
                        v30 = v29.get('studentModel')
                        if type(v30) is dict:
                            if not c16[tuple(v30)]:
                                return RESIDUE
                            v31 = v30.get('uri')
                            if v31 is not None and v31 != "":
                                if not look.is_harmless(v31):
                                    return RESIDUE
                        elif v30 is not None and v30 != "":
                            return RESIDUE
                    elif v29 is not None and v29 != "":
                        return RESIDUE
                    v32 = v3.get('fineTuningDetails')
                    if type(v32) is dict:
                        if not c17[tuple(v32)]:
                            return RESIDUE
                        v33 = v32.get('model')
                        if type(v33) is dict:
                            if not c18[tuple(v33)]:
                                return RESIDUE
                            v34 = v33.get('uri')
                            if v34 is not None and v34 != "":
                                if not look.is_harmless(v34):
                                    return RESIDUE
                        elif v33 is not None and v33 != "":
                            return RESIDUE
                        v35 = v32.get('trainingData')
                        if type(v35) is dict:
                            if not c19[tuple(v35)]:
                                return RESIDUE
                            v36 = v35.get('uri')
                            if v36 is not None and v36 != "":
                                if not look.is_harmless(v36):
                                    return RESIDUE
                        elif v35 is not None and v35 != "":
                            return RESIDUE
                        v37 = v32.get('validationData')
                        if type(v37) is dict:
                            if not c20[tuple(v37)]:
                                return RESIDUE
                            v38 = v37.get('uri')
                            if v38 is not None and v38 != "":
                                if not look.is_harmless(v38):
                                    return RESIDUE
                        elif v37 is not None and v37 != "":
                            return RESIDUE
                    elif v32 is not None and v32 != "":
                        return RESIDUE
                    v39 = v3.get('sourceJobId')
                    if v39 is not None and v39 != "":
                        if not look.is_harmless(v39):
                            return RESIDUE
                    v40 = v3.get('trial')
                    if type(v40) is dict:
                        if not c21[tuple(v40)]:
                            return RESIDUE
                        v41 = v40.get('codeId')
                        if v41 is not None and v41 != "":
                            if not look.is_harmless(v41):
                                return RESIDUE
                        v42 = v40.get('environmentId')
                        if v42 is not None and v42 != "":
                            if not look.is_harmless(v42):
                                return RESIDUE
                    elif v40 is not None and v40 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
                v43 = v2.get('monitorDefinition')
                if type(v43) is dict:
                    if not c22[tuple(v43)]:
                        return RESIDUE
                    v44 = v43.get('signals')
                    if type(v44) is dict:
                        for i45, v45 in v44.items():
                            if type(v45) is dict:
                                if not c23[tuple(v45)]:
                                    return RESIDUE
                                v46 = v45.get('inputAssets')
                                if type(v46) is dict:
                                    for i47, v47 in v46.items():
                                        if type(v47) is dict:
                                            if not c24[tuple(v47)]:
                                                return RESIDUE
                                            v48 = v47.get('uri')
                                            if v48 is not None and v48 != "":
                                                if not look.is_harmless(v48):
                                                    return RESIDUE
                                        elif v47 is not None and v47 != "":
                                            return RESIDUE
                                elif v46 is not None and v46 != "":
                                    return RESIDUE
                                v49 = v45.get('inputs')
                                if type(v49) is dict:
                                    for i50, v50 in v49.items():
                                        if type(v50) is dict:
                                            if not c25[tuple(v50)]:
                                                return RESIDUE
                                            v51 = v50.get('uri')
                                            if v51 is not None and v51 != "":
                                                if not look.is_harmless(v51):
                                                    return RESIDUE
                                        elif v50 is not None and v50 != "":
                                            return RESIDUE
                                elif v49 is not None and v49 != "":
                                    return RESIDUE
                                v52 = v45.get('productionData')
                                if v52 is not None and v52 != "":
                                    if not look.is_harmless(v52):
                                        return RESIDUE
                                v53 = v45.get('referenceData')
                                if type(v53) is dict:
                                    if not c26[tuple(v53)]:
                                        return RESIDUE
                                    v54 = v53.get('uri')
                                    if v54 is not None and v54 != "":
                                        if not look.is_harmless(v54):
                                            return RESIDUE
                                elif v53 is not None and v53 != "":
                                    return RESIDUE
                            elif v45 is not None and v45 != "":
                                return RESIDUE
                    elif v44 is not None and v44 != "":
                        return RESIDUE
                elif v43 is not None and v43 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f3 + f9 + f19 + f20 + f21 + f22

    return screen

def workspaces_serverlessendpoints() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/serverlessEndpoints."""
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

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.machinelearningservices/registries': registries,
    'microsoft.machinelearningservices/workspaces': workspaces,
    'microsoft.machinelearningservices/workspaces/batchendpoints': workspaces_batchendpoints,
    'microsoft.machinelearningservices/workspaces/batchendpoints/deployments': workspaces_batchendpoints_deployments,
    'microsoft.machinelearningservices/workspaces/codes': workspaces_codes,
    'microsoft.machinelearningservices/workspaces/components': workspaces_components,
    'microsoft.machinelearningservices/workspaces/computes': workspaces_computes,
    'microsoft.machinelearningservices/workspaces/connections': workspaces_connections,
    'microsoft.machinelearningservices/workspaces/data': workspaces_data,
    'microsoft.machinelearningservices/workspaces/data/versions': workspaces_data_versions,
    'microsoft.machinelearningservices/workspaces/datastores': workspaces_datastores,
    'microsoft.machinelearningservices/workspaces/environments': workspaces_environments,
    'microsoft.machinelearningservices/workspaces/environments/versions': workspaces_environments_versions,
    'microsoft.machinelearningservices/workspaces/jobs': workspaces_jobs,
    'microsoft.machinelearningservices/workspaces/models': workspaces_models,
    'microsoft.machinelearningservices/workspaces/models/versions': workspaces_models_versions,
    'microsoft.machinelearningservices/workspaces/onlineendpoints': workspaces_onlineendpoints,
    'microsoft.machinelearningservices/workspaces/onlineendpoints/deployments': workspaces_onlineendpoints_deployments,
    'microsoft.machinelearningservices/workspaces/outboundrules': workspaces_outboundrules,
    'microsoft.machinelearningservices/workspaces/privateendpointconnections': workspaces_privateendpointconnections,
    'microsoft.machinelearningservices/workspaces/schedules': workspaces_schedules,
    'microsoft.machinelearningservices/workspaces/serverlessendpoints': workspaces_serverlessendpoints,
}
