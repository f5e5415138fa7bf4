"""microsoft.synapse. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_WORKSPACES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_WORKSPACES_1 = Usual('workspaceRepositoryConfiguration', 'defaultDataLakeStorage', 'encryption', 'purviewConfiguration', 'virtualNetworkProfile')
_USUAL_WORKSPACES_2 = Usual('type', 'hostName')
_WHEN_WORKSPACES_0 = conditional(unless=Condition(path='properties.workspaceRepositoryConfiguration.hostName', values=()))
_USUAL_WORKSPACES_4 = Usual('accountUrl')
_USUAL_WORKSPACES_5 = Usual('cmk')
_USUAL_WORKSPACES_6 = Usual('key')
_USUAL_WORKSPACES_7 = Usual('keyVaultUrl')
_USUAL_WORKSPACES_8 = Usual('purviewResourceId')
_USUAL_WORKSPACES_9 = Usual('computeSubnetId')


def workspaces(row: Row, look: Look) -> int:
    """Microsoft.Synapse/workspaces."""
    n = 0
    if not _USUAL_WORKSPACES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_WORKSPACES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('workspaceRepositoryConfiguration')
        if v2 is not None and v2 != "":
            if not _USUAL_WORKSPACES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('type')
            if v3 is not None and v3 != "":
                if not look.is_off(row, _WHEN_WORKSPACES_0):
                    return RESIDUE
            v4 = v2.get('hostName')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (5, v4, ())
                n += 1
        v5 = v1.get('defaultDataLakeStorage')
        if v5 is not None and v5 != "":
            if not _USUAL_WORKSPACES_4[tuple(v5)]:
                return RESIDUE
            v6 = v5.get('accountUrl')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (1, v6, ())
                n += 1
        v7 = v1.get('encryption')
        if v7 is not None and v7 != "":
            if not _USUAL_WORKSPACES_5[tuple(v7)]:
                return RESIDUE
            v8 = v7.get('cmk')
            if v8 is not None and v8 != "":
                if not _USUAL_WORKSPACES_6[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('key')
                if v9 is not None and v9 != "":
                    if not _USUAL_WORKSPACES_7[tuple(v9)]:
                        return RESIDUE
                    v10 = v9.get('keyVaultUrl')
                    if v10 is not None and v10 != "":
                        if type(v10) is not str:
                            return RESIDUE
                        look.refs += (2, v10, ())
                        n += 1
        v11 = v1.get('purviewConfiguration')
        if v11 is not None and v11 != "":
            if not _USUAL_WORKSPACES_8[tuple(v11)]:
                return RESIDUE
            v12 = v11.get('purviewResourceId')
            if v12 is not None and v12 != "":
                if type(v12) is not str:
                    return RESIDUE
                look.refs += (3, v12, ())
                n += 1
        v13 = v1.get('virtualNetworkProfile')
        if v13 is not None and v13 != "":
            if not _USUAL_WORKSPACES_9[tuple(v13)]:
                return RESIDUE
            v14 = v13.get('computeSubnetId')
            if v14 is not None and v14 != "":
                if type(v14) is not str:
                    return RESIDUE
                look.refs += (4, v14, ())
                n += 1
    v15 = row.get('location')
    if not look.inside[v15]:
        return RESIDUE
    v16 = row.get('extendedLocation')
    if v16:
        return RESIDUE
    return n

_USUAL_WORKSPACES_INTEGRATIONRUNTIMES_0 = Usual('properties')
_USUAL_WORKSPACES_INTEGRATIONRUNTIMES_1 = Usual('typeProperties', 'type')
_USUAL_WORKSPACES_INTEGRATIONRUNTIMES_2 = Usual('computeProperties', 'linkedInfo', 'customerVirtualNetwork', 'ssisProperties')
_USUAL_WORKSPACES_INTEGRATIONRUNTIMES_3 = Usual('location', 'vNetProperties')
_WHEN_WORKSPACES_INTEGRATIONRUNTIMES_0 = conditional(when=Condition(path='properties.type', values=('managed',)))
_USUAL_WORKSPACES_INTEGRATIONRUNTIMES_5 = Usual('vNetId', 'subnetId', 'publicIPs')
_USUAL_WORKSPACES_INTEGRATIONRUNTIMES_6 = Usual('resourceId')
_USUAL_WORKSPACES_INTEGRATIONRUNTIMES_7 = Usual('subnetId')
_USUAL_WORKSPACES_INTEGRATIONRUNTIMES_8 = Usual('catalogInfo', 'customSetupScriptProperties')
_USUAL_WORKSPACES_INTEGRATIONRUNTIMES_9 = Usual('catalogServerEndpoint')
_USUAL_WORKSPACES_INTEGRATIONRUNTIMES_10 = Usual('blobContainerUri')
_WHEN_WORKSPACES_INTEGRATIONRUNTIMES_1 = conditional(when=Condition(path='properties.type', values=('selfhosted',)))


def workspaces_integrationruntimes(row: Row, look: Look) -> int:
    """Microsoft.Synapse/workspaces/integrationRuntimes."""
    n = 0
    f6 = 0
    if not _USUAL_WORKSPACES_INTEGRATIONRUNTIMES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_WORKSPACES_INTEGRATIONRUNTIMES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('typeProperties')
        if v2 is not None and v2 != "":
            if not _USUAL_WORKSPACES_INTEGRATIONRUNTIMES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('computeProperties')
            if v3 is not None and v3 != "":
                if not _USUAL_WORKSPACES_INTEGRATIONRUNTIMES_3[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('location')
                if v4 is not None and v4 != "":
                    if not look.is_off(row, _WHEN_WORKSPACES_INTEGRATIONRUNTIMES_0):
                        if not look.inside[v4]:
                            return RESIDUE
                        n += 1
                else:
                    if not look.is_off(row, _WHEN_WORKSPACES_INTEGRATIONRUNTIMES_0):
                        return RESIDUE
                v5 = v3.get('vNetProperties')
                if v5 is not None and v5 != "":
                    if not _USUAL_WORKSPACES_INTEGRATIONRUNTIMES_5[tuple(v5)]:
                        return RESIDUE
                    v6 = v5.get('vNetId')
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (3, v6, ())
                        n += 1
                    v7 = v5.get('subnetId')
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (4, v7, ())
                        n += 1
                    v8 = v5.get('publicIPs')
                    if v8 is not None and v8 != "":
                        if type(v8) is not list:
                            return RESIDUE
                        for i9, v9 in enumerate(v8):
                            if v9 is not None and v9 != "":
                                if type(v9) is not str:
                                    return RESIDUE
                                look.refs += (6, v9, (i9,))
                                f6 = 1
            else:
                if not look.is_off(row, _WHEN_WORKSPACES_INTEGRATIONRUNTIMES_0):
                    return RESIDUE
            v10 = v2.get('linkedInfo')
            if v10 is not None and v10 != "":
                if not _USUAL_WORKSPACES_INTEGRATIONRUNTIMES_6[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('resourceId')
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (2, v11, ())
                    n += 1
            v12 = v2.get('customerVirtualNetwork')
            if v12 is not None and v12 != "":
                if not _USUAL_WORKSPACES_INTEGRATIONRUNTIMES_7[tuple(v12)]:
                    return RESIDUE
                v13 = v12.get('subnetId')
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (5, v13, ())
                    n += 1
            v14 = v2.get('ssisProperties')
            if v14 is not None and v14 != "":
                if not _USUAL_WORKSPACES_INTEGRATIONRUNTIMES_8[tuple(v14)]:
                    return RESIDUE
                v15 = v14.get('catalogInfo')
                if v15 is not None and v15 != "":
                    if not _USUAL_WORKSPACES_INTEGRATIONRUNTIMES_9[tuple(v15)]:
                        return RESIDUE
                    v16 = v15.get('catalogServerEndpoint')
                    if v16 is not None and v16 != "":
                        if type(v16) is not str:
                            return RESIDUE
                        look.refs += (7, v16, ())
                        n += 1
                v17 = v14.get('customSetupScriptProperties')
                if v17 is not None and v17 != "":
                    if not _USUAL_WORKSPACES_INTEGRATIONRUNTIMES_10[tuple(v17)]:
                        return RESIDUE
                    v18 = v17.get('blobContainerUri')
                    if v18 is not None and v18 != "":
                        if type(v18) is not str:
                            return RESIDUE
                        look.refs += (8, v18, ())
                        n += 1
        else:
            if not look.is_off(row, _WHEN_WORKSPACES_INTEGRATIONRUNTIMES_0):
                return RESIDUE
        v19 = v1.get('type')
        if v19 is not None and v19 != "":
            if not look.is_off(row, _WHEN_WORKSPACES_INTEGRATIONRUNTIMES_1):
                if v19 not in {'SelfHosted'}:
                    return RESIDUE
                n += 1
    else:
        if not look.is_off(row, _WHEN_WORKSPACES_INTEGRATIONRUNTIMES_0):
            return RESIDUE
    return n + f6

_USUAL_WORKSPACES_SQLPOOLS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_WORKSPACES_SQLPOOLS_1 = Usual('storageAccountType', 'sourceDatabaseId', 'recoverableDatabaseId')


def workspaces_sqlpools(row: Row, look: Look) -> int:
    """Microsoft.Synapse/workspaces/sqlPools."""
    n = 0
    if not _USUAL_WORKSPACES_SQLPOOLS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_WORKSPACES_SQLPOOLS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('storageAccountType')
        if v2 is not None and v2 != "":
            if v2 not in {'LRS'}:
                return RESIDUE
            n += 1
        else:
            return RESIDUE
        v3 = v1.get('sourceDatabaseId')
        if v3 is not None and v3 != "":
            if type(v3) is not str:
                return RESIDUE
            look.refs += (1, v3, ())
            n += 1
        v4 = v1.get('recoverableDatabaseId')
        if v4 is not None and v4 != "":
            if type(v4) is not str:
                return RESIDUE
            look.refs += (2, v4, ())
            n += 1
    else:
        return RESIDUE
    v5 = row.get('location')
    if not look.inside[v5]:
        return RESIDUE
    v6 = row.get('extendedLocation')
    if v6:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.synapse/workspaces': workspaces,
    'microsoft.synapse/workspaces/integrationruntimes': workspaces_integrationruntimes,
    'microsoft.synapse/workspaces/sqlpools': workspaces_sqlpools,
}
