"""microsoft.databricks. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_WORKSPACES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_WORKSPACES_1 = Usual('parameters', 'encryption', 'accessConnector')
_USUAL_WORKSPACES_2 = Usual('storageAccountSkuName', 'encryption', 'customVirtualNetworkId', 'loadBalancerId', 'amlWorkspaceId')
_USUAL_WORKSPACES_3 = Usual('value')
_WHEN_WORKSPACES_0 = conditional(unless=Condition(path='properties.computeMode', values=('serverless',)))
_USUAL_WORKSPACES_5 = Usual('value')
_USUAL_WORKSPACES_6 = Usual('keyvaulturi')
_USUAL_WORKSPACES_7 = Usual('value')
_USUAL_WORKSPACES_8 = Usual('value')
_USUAL_WORKSPACES_9 = Usual('value')
_USUAL_WORKSPACES_10 = Usual('entities')
_USUAL_WORKSPACES_11 = Usual('managedDisk', 'managedServices')
_USUAL_WORKSPACES_12 = Usual('keyVaultProperties')
_USUAL_WORKSPACES_13 = Usual('keyVaultUri')
_USUAL_WORKSPACES_14 = Usual('keyVaultProperties')
_USUAL_WORKSPACES_15 = Usual('keyVaultUri')
_USUAL_WORKSPACES_16 = Usual('id')


def workspaces(row: Row, look: Look) -> int:
    """Microsoft.Databricks/workspaces."""
    n = 0
    if not _USUAL_WORKSPACES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_WORKSPACES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('parameters')
        if v2 is not None and v2 != "":
            if not _USUAL_WORKSPACES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('storageAccountSkuName')
            if v3 is not None and v3 != "":
                if not _USUAL_WORKSPACES_3[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('value')
                if v4 is not None and v4 != "":
                    if not look.is_off(row, _WHEN_WORKSPACES_0):
                        if v4 not in {'Standard_LRS', 'Standard_ZRS'}:
                            return RESIDUE
                        n += 1
                else:
                    if not look.is_off(row, _WHEN_WORKSPACES_0):
                        return RESIDUE
            else:
                if not look.is_off(row, _WHEN_WORKSPACES_0):
                    return RESIDUE
            v5 = v2.get('encryption')
            if v5 is not None and v5 != "":
                if not _USUAL_WORKSPACES_5[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('value')
                if v6 is not None and v6 != "":
                    if not _USUAL_WORKSPACES_6[tuple(v6)]:
                        return RESIDUE
                    v7 = v6.get('keyvaulturi')
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (3, v7, ())
                        n += 1
            v8 = v2.get('customVirtualNetworkId')
            if v8 is not None and v8 != "":
                if not _USUAL_WORKSPACES_7[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('value')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (5, v9, ())
                    n += 1
            v10 = v2.get('loadBalancerId')
            if v10 is not None and v10 != "":
                if not _USUAL_WORKSPACES_8[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('value')
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (6, v11, ())
                    n += 1
            v12 = v2.get('amlWorkspaceId')
            if v12 is not None and v12 != "":
                if not _USUAL_WORKSPACES_9[tuple(v12)]:
                    return RESIDUE
                v13 = v12.get('value')
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (7, v13, ())
                    n += 1
        else:
            if not look.is_off(row, _WHEN_WORKSPACES_0):
                return RESIDUE
        v14 = v1.get('encryption')
        if v14 is not None and v14 != "":
            if not _USUAL_WORKSPACES_10[tuple(v14)]:
                return RESIDUE
            v15 = v14.get('entities')
            if v15 is not None and v15 != "":
                if not _USUAL_WORKSPACES_11[tuple(v15)]:
                    return RESIDUE
                v16 = v15.get('managedDisk')
                if v16 is not None and v16 != "":
                    if not _USUAL_WORKSPACES_12[tuple(v16)]:
                        return RESIDUE
                    v17 = v16.get('keyVaultProperties')
                    if v17 is not None and v17 != "":
                        if not _USUAL_WORKSPACES_13[tuple(v17)]:
                            return RESIDUE
                        v18 = v17.get('keyVaultUri')
                        if v18 is not None and v18 != "":
                            if type(v18) is not str:
                                return RESIDUE
                            look.refs += (1, v18, ())
                            n += 1
                v19 = v15.get('managedServices')
                if v19 is not None and v19 != "":
                    if not _USUAL_WORKSPACES_14[tuple(v19)]:
                        return RESIDUE
                    v20 = v19.get('keyVaultProperties')
                    if v20 is not None and v20 != "":
                        if not _USUAL_WORKSPACES_15[tuple(v20)]:
                            return RESIDUE
                        v21 = v20.get('keyVaultUri')
                        if v21 is not None and v21 != "":
                            if type(v21) is not str:
                                return RESIDUE
                            look.refs += (2, v21, ())
                            n += 1
        v22 = v1.get('accessConnector')
        if v22 is not None and v22 != "":
            if not _USUAL_WORKSPACES_16[tuple(v22)]:
                return RESIDUE
            v23 = v22.get('id')
            if v23 is not None and v23 != "":
                if type(v23) is not str:
                    return RESIDUE
                look.refs += (4, v23, ())
                n += 1
    else:
        if not look.is_off(row, _WHEN_WORKSPACES_0):
            return RESIDUE
    v24 = row.get('location')
    if not look.inside[v24]:
        return RESIDUE
    v25 = row.get('extendedLocation')
    if v25:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.databricks/workspaces': workspaces,
}
