"""microsoft.datafactory. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def factories() -> Screen:
    """Microsoft.DataFactory/factories."""
    c0 = Usual('location', 'properties', 'extendedLocation')
    c1 = conditions(unless=Condition(path='location', values=('southeastasia', 'southeast asia')))
    c2 = Usual('repoConfiguration', 'globalParameters', 'encryption', 'purviewConfiguration')
    c3 = Usual('type', 'hostName', 'clientSecret')
    c4 = conditions(unless=Condition(path='properties.repoConfiguration.hostName', values=()))
    c5 = Usual('byoaSecretAkvUrl')
    c6 = Usual('vaultBaseUrl')
    c7 = Usual('purviewResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            if not look.is_off(row, c1):
                if not look.pairs[v1]:
                    return RESIDUE
                n += 1
        v2 = row.get('properties')
        if type(v2) is dict:
            if not c2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('repoConfiguration')
            if type(v3) is dict:
                if not c3[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('type')
                if v4 is not None and v4 != "":
                    if not look.is_off(row, c4):
                        return RESIDUE
                v5 = v3.get('hostName')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (5, v5, ())
                    n += 1
                v6 = v3.get('clientSecret')
                if type(v6) is dict:
                    if not c5[tuple(v6)]:
                        return RESIDUE
                    v7 = v6.get('byoaSecretAkvUrl')
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (6, v7, ())
                        n += 1
                elif v6 is not None and v6 != "":
                    return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
            v8 = v2.get('globalParameters')
            if v8 is not None and v8 != "":
                if not look.is_harmless(v8):
                    return RESIDUE
            v9 = v2.get('encryption')
            if type(v9) is dict:
                if not c6[tuple(v9)]:
                    return RESIDUE
                v10 = v9.get('vaultBaseUrl')
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (3, v10, ())
                    n += 1
            elif v9 is not None and v9 != "":
                return RESIDUE
            v11 = v2.get('purviewConfiguration')
            if type(v11) is dict:
                if not c7[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('purviewResourceId')
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (4, v12, ())
                    n += 1
            elif v11 is not None and v11 != "":
                return RESIDUE
        elif v2 is not None and v2 != "":
            return RESIDUE
        v13 = row.get('extendedLocation')
        if v13:
            return RESIDUE
        return n

    return screen

def factories_adfcdcs() -> Screen:
    """Microsoft.DataFactory/factories/adfcdcs."""
    c0 = Usual('properties')
    c1 = Usual('sourceConnectionsInfo', 'targetConnectionsInfo')
    c2 = Usual('connection')
    c3 = Usual('linkedService')
    c4 = Usual('referenceName')
    c5 = Usual('connection')
    c6 = Usual('linkedService')
    c7 = Usual('referenceName')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('sourceConnectionsInfo')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('connection')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('linkedService')
                            if type(v5) is dict:
                                if not c4[tuple(v5)]:
                                    return RESIDUE
                                v6 = v5.get('referenceName')
                                if v6 is not None and v6 != "":
                                    if type(v6) is not str:
                                        return RESIDUE
                                    look.refs += (0, v6, (i3,))
                                    f0 = 1
                            elif v5 is not None and v5 != "":
                                return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v7 = v1.get('targetConnectionsInfo')
            if type(v7) is list:
                for i8, v8 in enumerate(v7):
                    if type(v8) is dict:
                        if not c5[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('connection')
                        if type(v9) is dict:
                            if not c6[tuple(v9)]:
                                return RESIDUE
                            v10 = v9.get('linkedService')
                            if type(v10) is dict:
                                if not c7[tuple(v10)]:
                                    return RESIDUE
                                v11 = v10.get('referenceName')
                                if v11 is not None and v11 != "":
                                    if type(v11) is not str:
                                        return RESIDUE
                                    look.refs += (1, v11, (i8,))
                                    f1 = 1
                            elif v10 is not None and v10 != "":
                                return RESIDUE
                        elif v9 is not None and v9 != "":
                            return RESIDUE
                    elif v8 is not None and v8 != "":
                        return RESIDUE
            elif v7 is not None and v7 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0 + f1

    return screen

def factories_credentials() -> Screen:
    """Microsoft.DataFactory/factories/credentials."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def factories_dataflows() -> Screen:
    """Microsoft.DataFactory/factories/dataflows."""
    c0 = Usual('properties')
    c1 = Usual('typeProperties')
    c2 = Usual('sources', 'sinks', 'transformations')
    c3 = Usual('dataset', 'linkedService')
    c4 = Usual('referenceName')
    c5 = Usual('referenceName')
    c6 = Usual('dataset', 'linkedService')
    c7 = Usual('referenceName')
    c8 = Usual('referenceName')
    c9 = Usual('linkedService', 'dataset')
    c10 = Usual('referenceName')
    c11 = Usual('referenceName')

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
            v2 = v1.get('typeProperties')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('sources')
                if type(v3) is list:
                    for i4, v4 in enumerate(v3):
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('dataset')
                            if type(v5) is dict:
                                if not c4[tuple(v5)]:
                                    return RESIDUE
                                v6 = v5.get('referenceName')
                                if v6 is not None and v6 != "":
                                    if type(v6) is not str:
                                        return RESIDUE
                                    look.refs += (0, v6, (i4,))
                                    f0 = 1
                            elif v5 is not None and v5 != "":
                                return RESIDUE
                            v7 = v4.get('linkedService')
                            if type(v7) is dict:
                                if not c5[tuple(v7)]:
                                    return RESIDUE
                                v8 = v7.get('referenceName')
                                if v8 is not None and v8 != "":
                                    if type(v8) is not str:
                                        return RESIDUE
                                    look.refs += (2, v8, (i4,))
                                    f2 = 1
                            elif v7 is not None and v7 != "":
                                return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
                v9 = v2.get('sinks')
                if type(v9) is list:
                    for i10, v10 in enumerate(v9):
                        if type(v10) is dict:
                            if not c6[tuple(v10)]:
                                return RESIDUE
                            v11 = v10.get('dataset')
                            if type(v11) is dict:
                                if not c7[tuple(v11)]:
                                    return RESIDUE
                                v12 = v11.get('referenceName')
                                if v12 is not None and v12 != "":
                                    if type(v12) is not str:
                                        return RESIDUE
                                    look.refs += (1, v12, (i10,))
                                    f1 = 1
                            elif v11 is not None and v11 != "":
                                return RESIDUE
                            v13 = v10.get('linkedService')
                            if type(v13) is dict:
                                if not c8[tuple(v13)]:
                                    return RESIDUE
                                v14 = v13.get('referenceName')
                                if v14 is not None and v14 != "":
                                    if type(v14) is not str:
                                        return RESIDUE
                                    look.refs += (3, v14, (i10,))
                                    f3 = 1
                            elif v13 is not None and v13 != "":
                                return RESIDUE
                        elif v10 is not None and v10 != "":
                            return RESIDUE
                elif v9 is not None and v9 != "":
                    return RESIDUE
                v15 = v2.get('transformations')
                if type(v15) is list:
                    for i16, v16 in enumerate(v15):
                        if type(v16) is dict:
                            if not c9[tuple(v16)]:
                                return RESIDUE
                            v17 = v16.get('linkedService')
                            if type(v17) is dict:
                                if not c10[tuple(v17)]:
                                    return RESIDUE
                                v18 = v17.get('referenceName')
                                if v18 is not None and v18 != "":
                                    if type(v18) is not str:
                                        return RESIDUE
                                    look.refs += (4, v18, (i16,))
                                    f4 = 1
                            elif v17 is not None and v17 != "":
                                return RESIDUE
                            v19 = v16.get('dataset')
                            if type(v19) is dict:
                                if not c11[tuple(v19)]:
                                    return RESIDUE
                                v20 = v19.get('referenceName')
                                if v20 is not None and v20 != "":
                                    if type(v20) is not str:
                                        return RESIDUE
                                    look.refs += (5, v20, (i16,))
                                    f5 = 1
                            elif v19 is not None and v19 != "":
                                return RESIDUE
                        elif v16 is not None and v16 != "":
                            return RESIDUE
                elif v15 is not None and v15 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5

    return screen

def factories_datasets() -> Screen:
    """Microsoft.DataFactory/factories/datasets."""
    c0 = Usual('properties')
    c1 = Usual('linkedServiceName')
    c2 = Usual('referenceName')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('linkedServiceName')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('referenceName')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def factories_globalparameters() -> Screen:
    """Microsoft.DataFactory/factories/globalParameters."""
    c0 = Usual('properties')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if v1 is not None and v1 != "":
            if not look.is_harmless(v1):
                return RESIDUE
        return n

    return screen

def factories_integrationruntimes() -> Screen:
    """Microsoft.DataFactory/factories/integrationRuntimes."""
    c0 = Usual('properties')
    c1 = Usual('typeProperties', 'type')
    c2 = Usual('computeProperties', 'ssisProperties', 'linkedInfo', 'customerVirtualNetwork')
    c3 = Usual('location', 'vNetProperties')
    c4 = conditions(unless=Condition(path='properties.type', values=('selfhosted',)))
    c5 = Usual('vNetId', 'subnetId', 'publicIPs')
    c6 = Usual('catalogInfo', 'customSetupScriptProperties')
    c7 = Usual('dualStandbyPairName', 'catalogServerEndpoint')
    c8 = Usual('blobContainerUri')
    c9 = Usual('resourceId')
    c10 = Usual('subnetId')
    c11 = conditions(when=Condition(path='properties.type', values=('selfhosted',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        f7 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('typeProperties')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('computeProperties')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('location')
                    if v4 is not None and v4 != "":
                        if not look.is_off(row, c4):
                            if not look.inside[v4]:
                                return RESIDUE
                            n += 1
                    else:
                        if not look.is_off(row, c4):
                            return RESIDUE
                    v5 = v3.get('vNetProperties')
                    if type(v5) is dict:
                        if not c5[tuple(v5)]:
                            return RESIDUE
                        v6 = v5.get('vNetId')
                        if v6 is not None and v6 != "":
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (4, v6, ())
                            n += 1
                        v7 = v5.get('subnetId')
                        if v7 is not None and v7 != "":
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs += (5, v7, ())
                            n += 1
                        v8 = v5.get('publicIPs')
                        if type(v8) is list:
                            for i9, v9 in enumerate(v8):
                                if v9 is not None and v9 != "":
                                    if type(v9) is not str:
                                        return RESIDUE
                                    look.refs += (7, v9, (i9,))
                                    f7 = 1
                        elif v8 is not None and v8 != "":
                            return RESIDUE
                    elif v5 is not None and v5 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
                else:
                    if not look.is_off(row, c4):
                        return RESIDUE
                v10 = v2.get('ssisProperties')
                if type(v10) is dict:
                    if not c6[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('catalogInfo')
                    if type(v11) is dict:
                        if not c7[tuple(v11)]:
                            return RESIDUE
                        v12 = v11.get('dualStandbyPairName')
                        if v12 is not None and v12 != "":
                            return RESIDUE
                        v13 = v11.get('catalogServerEndpoint')
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (8, v13, ())
                            n += 1
                    elif v11 is not None and v11 != "":
                        return RESIDUE
                    v14 = v10.get('customSetupScriptProperties')
                    if type(v14) is dict:
                        if not c8[tuple(v14)]:
                            return RESIDUE
                        v15 = v14.get('blobContainerUri')
                        if v15 is not None and v15 != "":
                            if type(v15) is not str:
                                return RESIDUE
                            look.refs += (9, v15, ())
                            n += 1
                    elif v14 is not None and v14 != "":
                        return RESIDUE
                elif v10 is not None and v10 != "":
                    return RESIDUE
                v16 = v2.get('linkedInfo')
                if type(v16) is dict:
                    if not c9[tuple(v16)]:
                        return RESIDUE
                    v17 = v16.get('resourceId')
                    if v17 is not None and v17 != "":
                        if type(v17) is not str:
                            return RESIDUE
                        look.refs += (3, v17, ())
                        n += 1
                elif v16 is not None and v16 != "":
                    return RESIDUE
                v18 = v2.get('customerVirtualNetwork')
                if type(v18) is dict:
                    if not c10[tuple(v18)]:
                        return RESIDUE
                    v19 = v18.get('subnetId')
                    if v19 is not None and v19 != "":
                        if type(v19) is not str:
                            return RESIDUE
                        look.refs += (6, v19, ())
                        n += 1
                elif v18 is not None and v18 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            else:
                if not look.is_off(row, c4):
                    return RESIDUE
            v20 = v1.get('type')
            if v20 is not None and v20 != "":
                if not look.is_off(row, c11):
                    if v20 not in {'SelfHosted'}:
                        return RESIDUE
                    n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            if not look.is_off(row, c4):
                return RESIDUE
        return n + f7

    return screen

def factories_linkedservices() -> Screen:
    """Microsoft.DataFactory/factories/linkedservices."""
    c0 = Usual('properties')
    c1 = Usual('typeProperties', 'connectVia', 'parameters')
    c2 = Usual('office365TenantId', 'azureCloudType', 'connectionString', 'accountEndpoint', 'batchUri', 'clusterUri', 'containerUri', 'dataLakeAnalyticsUri', 'dataLakeStoreUri', 'domain', 'endpoint', 'environmentUrl', 'failoverPartner', 'functionAppUrl', 'host', 'hostName', 'messageServer', 'mlEndpoint', 'sasUri', 'server', 'serviceEndpoint', 'serviceUri', 'serviceUrl', 'siteUrl', 'updateResourceEndpoint', 'url', 'baseUrl', 'scriptActions', 'workspaceResourceId', 'mlWorkspaceName', 'workspaceId', 'virtualNetworkId', 'subnetName')
    c3 = Usual('uri')
    c4 = Usual('referenceName')
    c5 = conditions(when=Condition(path='properties.connectVia.referenceName', values=('', 'autoresolveintegrationruntime')))
    c6 = conditions(unless=Condition(path='properties.connectVia.referenceName', values=('autoresolveintegrationruntime',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        f29 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('typeProperties')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('office365TenantId')
                if v3 is not None and v3 != "":
                    return RESIDUE
                v4 = v2.get('azureCloudType')
                if v4 is not None and v4 != "":
                    if v4 not in {'AzurePublic'}:
                        return RESIDUE
                    n += 1
                v5 = v2.get('connectionString')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (4, v5, ())
                    n += 1
                v6 = v2.get('accountEndpoint')
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (5, v6, ())
                    n += 1
                v7 = v2.get('batchUri')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (6, v7, ())
                    n += 1
                v8 = v2.get('clusterUri')
                if v8 is not None and v8 != "":
                    if type(v8) is not str:
                        return RESIDUE
                    look.refs += (7, v8, ())
                    n += 1
                v9 = v2.get('containerUri')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (8, v9, ())
                    n += 1
                v10 = v2.get('dataLakeAnalyticsUri')
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (9, v10, ())
                    n += 1
                v11 = v2.get('dataLakeStoreUri')
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (10, v11, ())
                    n += 1
                v12 = v2.get('domain')
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (11, v12, ())
                    n += 1
                v13 = v2.get('endpoint')
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (12, v13, ())
                    n += 1
                v14 = v2.get('environmentUrl')
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (13, v14, ())
                    n += 1
                v15 = v2.get('failoverPartner')
                if v15 is not None and v15 != "":
                    if type(v15) is not str:
                        return RESIDUE
                    look.refs += (14, v15, ())
                    n += 1
                v16 = v2.get('functionAppUrl')
                if v16 is not None and v16 != "":
                    if type(v16) is not str:
                        return RESIDUE
                    look.refs += (15, v16, ())
                    n += 1
                v17 = v2.get('host')
                if v17 is not None and v17 != "":
                    if type(v17) is not str:
                        return RESIDUE
                    look.refs += (16, v17, ())
                    n += 1
                v18 = v2.get('hostName')
                if v18 is not None and v18 != "":
                    if type(v18) is not str:
                        return RESIDUE
                    look.refs += (17, v18, ())
                    n += 1
                v19 = v2.get('messageServer')
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (18, v19, ())
                    n += 1
                v20 = v2.get('mlEndpoint')
                if v20 is not None and v20 != "":
                    if type(v20) is not str:
                        return RESIDUE
                    look.refs += (19, v20, ())
                    n += 1
                v21 = v2.get('sasUri')
                if v21 is not None and v21 != "":
                    if type(v21) is not str:
                        return RESIDUE
                    look.refs += (20, v21, ())
                    n += 1
                v22 = v2.get('server')
                if v22 is not None and v22 != "":
                    if type(v22) is not str:
                        return RESIDUE
                    look.refs += (21, v22, ())
                    n += 1
                v23 = v2.get('serviceEndpoint')
                if v23 is not None and v23 != "":
                    if type(v23) is not str:
                        return RESIDUE
                    look.refs += (22, v23, ())
                    n += 1
                v24 = v2.get('serviceUri')
                if v24 is not None and v24 != "":
                    if type(v24) is not str:
                        return RESIDUE
                    look.refs += (23, v24, ())
                    n += 1
                v25 = v2.get('serviceUrl')
                if v25 is not None and v25 != "":
                    if type(v25) is not str:
                        return RESIDUE
                    look.refs += (24, v25, ())
                    n += 1
                v26 = v2.get('siteUrl')
                if v26 is not None and v26 != "":
                    if type(v26) is not str:
                        return RESIDUE
                    look.refs += (25, v26, ())
                    n += 1
                v27 = v2.get('updateResourceEndpoint')
                if v27 is not None and v27 != "":
                    if type(v27) is not str:
                        return RESIDUE
                    look.refs += (26, v27, ())
                    n += 1
                v28 = v2.get('url')
                if v28 is not None and v28 != "":
                    if type(v28) is not str:
                        return RESIDUE
                    look.refs += (27, v28, ())
                    n += 1
                v29 = v2.get('baseUrl')
                if v29 is not None and v29 != "":
                    if type(v29) is not str:
                        return RESIDUE
                    look.refs += (28, v29, ())
                    n += 1
                v30 = v2.get('scriptActions')
                if type(v30) is list:
                    for i31, v31 in enumerate(v30):
                        if type(v31) is dict:
                            if not c3[tuple(v31)]:
                                return RESIDUE
                            v32 = v31.get('uri')
                            if v32 is not None and v32 != "":
                                if type(v32) is not str:
                                    return RESIDUE
                                look.refs += (29, v32, (i31,))
                                f29 = 1
                        elif v31 is not None and v31 != "":
                            return RESIDUE
                elif v30 is not None and v30 != "":
                    return RESIDUE
                v33 = v2.get('workspaceResourceId')
                if v33 is not None and v33 != "":
                    if type(v33) is not str:
                        return RESIDUE
                    look.refs += (30, v33, ())
                    n += 1
                v34 = v2.get('mlWorkspaceName')
                if v34 is not None and v34 != "":
                    if type(v34) is not str:
                        return RESIDUE
                    look.refs += (31, v34, ())
                    n += 1
                v35 = v2.get('workspaceId')
                if v35 is not None and v35 != "":
                    if type(v35) is not str:
                        return RESIDUE
                    look.refs += (32, v35, ())
                    n += 1
                v36 = v2.get('virtualNetworkId')
                if v36 is not None and v36 != "":
                    if type(v36) is not str:
                        return RESIDUE
                    look.refs += (33, v36, ())
                    n += 1
                v37 = v2.get('subnetName')
                if v37 is not None and v37 != "":
                    if type(v37) is not str:
                        return RESIDUE
                    look.refs += (34, v37, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v38 = v1.get('connectVia')
            if type(v38) is dict:
                if not c4[tuple(v38)]:
                    return RESIDUE
                v39 = v38.get('referenceName')
                if v39 is not None and v39 != "":
                    if not look.is_off(row, c5):
                        return RESIDUE
                    if not look.is_off(row, c6):
                        if type(v39) is not str:
                            return RESIDUE
                        look.refs += (35, v39, ())
                        n += 1
                else:
                    if not look.is_off(row, c5):
                        n += 1
            elif v38 is not None and v38 != "":
                return RESIDUE
            else:
                if not look.is_off(row, c5):
                    n += 1
            v40 = v1.get('parameters')
            if v40 is not None and v40 != "":
                if not look.is_harmless(v40):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            if not look.is_off(row, c5):
                n += 1
        return n + f29

    return screen

def factories_managedvirtualnetworks() -> Screen:
    """Microsoft.DataFactory/factories/managedVirtualNetworks."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def factories_managedvirtualnetworks_managedprivateendpoints() -> Screen:
    """Microsoft.DataFactory/factories/managedVirtualNetworks/managedPrivateEndpoints."""
    c0 = Usual('properties')
    c1 = Usual('privateLinkResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('privateLinkResourceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def factories_pipelines() -> Screen:
    """Microsoft.DataFactory/factories/pipelines."""
    c0 = Usual('properties')
    c1 = Usual('activities')
    c2 = Usual('typeProperties', 'linkedServiceName', 'inputs', 'outputs')
    c3 = Usual('url', 'source', 'storeSettings', 'dataset', 'stagingSettings', 'logSettings', 'logStorageSettings', 'dataFlow')
    c4 = Usual('preferredRegions', 'storeSettings', 'distcpSettings')
    c5 = Usual('distcpSettings')
    c6 = Usual('resourceManagerEndpoint')
    c7 = Usual('resourceManagerEndpoint')
    c8 = Usual('distcpSettings')
    c9 = Usual('resourceManagerEndpoint')
    c10 = Usual('referenceName')
    c11 = Usual('linkedServiceName')
    c12 = Usual('referenceName')
    c13 = Usual('logLocationSettings')
    c14 = Usual('linkedServiceName')
    c15 = Usual('referenceName')
    c16 = Usual('linkedServiceName')
    c17 = Usual('referenceName')
    c18 = Usual('referenceName')
    c19 = Usual('referenceName')
    c20 = Usual('referenceName')
    c21 = Usual('referenceName')

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
        f10 = 0
        f11 = 0
        f12 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('activities')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('typeProperties')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('url')
                            if v5 is not None and v5 != "":
                                if not look.is_harmless(v5):
                                    return RESIDUE
                            v6 = v4.get('source')
                            if type(v6) is dict:
                                if not c4[tuple(v6)]:
                                    return RESIDUE
                                v7 = v6.get('preferredRegions')
                                if v7 is not None and v7 != "":
                                    if not look.is_harmless(v7):
                                        return RESIDUE
                                v8 = v6.get('storeSettings')
                                if type(v8) is dict:
                                    if not c5[tuple(v8)]:
                                        return RESIDUE
                                    v9 = v8.get('distcpSettings')
                                    if type(v9) is dict:
                                        if not c6[tuple(v9)]:
                                            return RESIDUE
                                        v10 = v9.get('resourceManagerEndpoint')
                                        if v10 is not None and v10 != "":
                                            if not look.is_harmless(v10):
                                                return RESIDUE
                                    elif v9 is not None and v9 != "":
                                        return RESIDUE
                                elif v8 is not None and v8 != "":
                                    return RESIDUE
                                v11 = v6.get('distcpSettings')
                                if type(v11) is dict:
                                    if not c7[tuple(v11)]:
                                        return RESIDUE
                                    v12 = v11.get('resourceManagerEndpoint')
                                    if v12 is not None and v12 != "":
                                        if not look.is_harmless(v12):
                                            return RESIDUE
                                elif v11 is not None and v11 != "":
                                    return RESIDUE
                            elif v6 is not None and v6 != "":
                                return RESIDUE
                            v13 = v4.get('storeSettings')
                            if type(v13) is dict:
                                if not c8[tuple(v13)]:
                                    return RESIDUE
                                v14 = v13.get('distcpSettings')
                                if type(v14) is dict:
                                    if not c9[tuple(v14)]:
                                        return RESIDUE
                                    v15 = v14.get('resourceManagerEndpoint')
                                    if v15 is not None and v15 != "":
                                        if not look.is_harmless(v15):
                                            return RESIDUE
                                elif v14 is not None and v14 != "":
                                    return RESIDUE
                            elif v13 is not None and v13 != "":
                                return RESIDUE
                            v16 = v4.get('dataset')
                            if type(v16) is dict:
                                if not c10[tuple(v16)]:
                                    return RESIDUE
                                v17 = v16.get('referenceName')
                                if v17 is not None and v17 != "":
                                    if type(v17) is not str:
                                        return RESIDUE
                                    look.refs += (8, v17, (i3,))
                                    f8 = 1
                            elif v16 is not None and v16 != "":
                                return RESIDUE
                            v18 = v4.get('stagingSettings')
                            if type(v18) is dict:
                                if not c11[tuple(v18)]:
                                    return RESIDUE
                                v19 = v18.get('linkedServiceName')
                                if type(v19) is dict:
                                    if not c12[tuple(v19)]:
                                        return RESIDUE
                                    v20 = v19.get('referenceName')
                                    if v20 is not None and v20 != "":
                                        if type(v20) is not str:
                                            return RESIDUE
                                        look.refs += (9, v20, (i3,))
                                        f9 = 1
                                elif v19 is not None and v19 != "":
                                    return RESIDUE
                            elif v18 is not None and v18 != "":
                                return RESIDUE
                            v21 = v4.get('logSettings')
                            if type(v21) is dict:
                                if not c13[tuple(v21)]:
                                    return RESIDUE
                                v22 = v21.get('logLocationSettings')
                                if type(v22) is dict:
                                    if not c14[tuple(v22)]:
                                        return RESIDUE
                                    v23 = v22.get('linkedServiceName')
                                    if type(v23) is dict:
                                        if not c15[tuple(v23)]:
                                            return RESIDUE
                                        v24 = v23.get('referenceName')
                                        if v24 is not None and v24 != "":
                                            if type(v24) is not str:
                                                return RESIDUE
                                            look.refs += (10, v24, (i3,))
                                            f10 = 1
                                    elif v23 is not None and v23 != "":
                                        return RESIDUE
                                elif v22 is not None and v22 != "":
                                    return RESIDUE
                            elif v21 is not None and v21 != "":
                                return RESIDUE
                            v25 = v4.get('logStorageSettings')
                            if type(v25) is dict:
                                if not c16[tuple(v25)]:
                                    return RESIDUE
                                v26 = v25.get('linkedServiceName')
                                if type(v26) is dict:
                                    if not c17[tuple(v26)]:
                                        return RESIDUE
                                    v27 = v26.get('referenceName')
                                    if v27 is not None and v27 != "":
                                        if type(v27) is not str:
                                            return RESIDUE
                                        look.refs += (11, v27, (i3,))
                                        f11 = 1
                                elif v26 is not None and v26 != "":
                                    return RESIDUE
                            elif v25 is not None and v25 != "":
                                return RESIDUE
                            v28 = v4.get('dataFlow')
                            if type(v28) is dict:
                                if not c18[tuple(v28)]:
                                    return RESIDUE
                                v29 = v28.get('referenceName')
                                if v29 is not None and v29 != "":
                                    if type(v29) is not str:
                                        return RESIDUE
                                    look.refs += (12, v29, (i3,))
                                    f12 = 1
                            elif v28 is not None and v28 != "":
                                return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                        v30 = v3.get('linkedServiceName')
                        if type(v30) is dict:
                            if not c19[tuple(v30)]:
                                return RESIDUE
                            v31 = v30.get('referenceName')
                            if v31 is not None and v31 != "":
                                if type(v31) is not str:
                                    return RESIDUE
                                look.refs += (5, v31, (i3,))
                                f5 = 1
                        elif v30 is not None and v30 != "":
                            return RESIDUE
                        v32 = v3.get('inputs')
                        if type(v32) is list:
                            for i33, v33 in enumerate(v32):
                                if type(v33) is dict:
                                    if not c20[tuple(v33)]:
                                        return RESIDUE
                                    v34 = v33.get('referenceName')
                                    if v34 is not None and v34 != "":
                                        if type(v34) is not str:
                                            return RESIDUE
                                        look.refs += (6, v34, (i3, i33,))
                                        f6 = 1
                                elif v33 is not None and v33 != "":
                                    return RESIDUE
                        elif v32 is not None and v32 != "":
                            return RESIDUE
                        v35 = v3.get('outputs')
                        if type(v35) is list:
                            for i36, v36 in enumerate(v35):
                                if type(v36) is dict:
                                    if not c21[tuple(v36)]:
                                        return RESIDUE
                                    v37 = v36.get('referenceName')
                                    if v37 is not None and v37 != "":
                                        if type(v37) is not str:
                                            return RESIDUE
                                        look.refs += (7, v37, (i3, i36,))
                                        f7 = 1
                                elif v36 is not None and v36 != "":
                                    return RESIDUE
                        elif v35 is not None and v35 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8 + f9 + f10 + f11 + f12

    return screen

def factories_privateendpointconnections() -> Screen:
    """Microsoft.DataFactory/factories/privateEndpointConnections."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def factories_triggers() -> Screen:
    """Microsoft.DataFactory/factories/triggers."""
    c0 = Usual('properties')
    c1 = Usual('typeProperties')
    c2 = Usual('scope')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('typeProperties')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('scope')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.datafactory/factories': factories,
    'microsoft.datafactory/factories/adfcdcs': factories_adfcdcs,
    'microsoft.datafactory/factories/credentials': factories_credentials,
    'microsoft.datafactory/factories/dataflows': factories_dataflows,
    'microsoft.datafactory/factories/datasets': factories_datasets,
    'microsoft.datafactory/factories/globalparameters': factories_globalparameters,
    'microsoft.datafactory/factories/integrationruntimes': factories_integrationruntimes,
    'microsoft.datafactory/factories/linkedservices': factories_linkedservices,
    'microsoft.datafactory/factories/managedvirtualnetworks': factories_managedvirtualnetworks,
    'microsoft.datafactory/factories/managedvirtualnetworks/managedprivateendpoints': factories_managedvirtualnetworks_managedprivateendpoints,
    'microsoft.datafactory/factories/pipelines': factories_pipelines,
    'microsoft.datafactory/factories/privateendpointconnections': factories_privateendpointconnections,
    'microsoft.datafactory/factories/triggers': factories_triggers,
}
