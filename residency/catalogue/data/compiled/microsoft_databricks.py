"""microsoft.databricks. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def workspaces() -> Screen:
    """Microsoft.Databricks/workspaces."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('parameters', 'computeMode', 'encryption', 'accessConnector', 'workspaceUrl')
    c2 = Usual('storageAccountSkuName', 'encryption', 'customVirtualNetworkId', 'loadBalancerId', 'amlWorkspaceId')
    c3 = Usual('value')
    c4 = conditions(unless=Condition(path='properties.computeMode', values=('serverless',)))
    c5 = Usual('value')
    c6 = Usual('keyvaulturi')
    c7 = Usual('value')
    c8 = Usual('value')
    c9 = Usual('value')
    c10 = Usual('entities')
    c11 = Usual('managedDisk', 'managedServices')
    c12 = Usual('keyVaultProperties')
    c13 = Usual('keyVaultUri')
    c14 = Usual('keyVaultProperties')
    c15 = Usual('keyVaultUri')
    c16 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('parameters')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('storageAccountSkuName')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('value')
                    if v4 is not None and v4 != "":
                        if not look.is_off(row, c4):
                            if v4 not in {'Standard_LRS', 'Standard_ZRS'}:
                                return RESIDUE
                            n += 1
                    else:
                        if not look.is_off(row, c4):
                            return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
                else:
                    if not look.is_off(row, c4):
                        return RESIDUE
                v5 = v2.get('encryption')
                if type(v5) is dict:
                    if not c5[tuple(v5)]:
                        return RESIDUE
                    v6 = v5.get('value')
                    if type(v6) is dict:
                        if not c6[tuple(v6)]:
                            return RESIDUE
                        v7 = v6.get('keyvaulturi')
                        if v7 is not None and v7 != "":
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs += (3, v7, ())
                            n += 1
                    elif v6 is not None and v6 != "":
                        return RESIDUE
                elif v5 is not None and v5 != "":
                    return RESIDUE
                v8 = v2.get('customVirtualNetworkId')
                if type(v8) is dict:
                    if not c7[tuple(v8)]:
                        return RESIDUE
                    v9 = v8.get('value')
                    if v9 is not None and v9 != "":
                        if type(v9) is not str:
                            return RESIDUE
                        look.refs += (5, v9, ())
                        n += 1
                elif v8 is not None and v8 != "":
                    return RESIDUE
                v10 = v2.get('loadBalancerId')
                if type(v10) is dict:
                    if not c8[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('value')
                    if v11 is not None and v11 != "":
                        if type(v11) is not str:
                            return RESIDUE
                        look.refs += (6, v11, ())
                        n += 1
                elif v10 is not None and v10 != "":
                    return RESIDUE
                v12 = v2.get('amlWorkspaceId')
                if type(v12) is dict:
                    if not c9[tuple(v12)]:
                        return RESIDUE
                    v13 = v12.get('value')
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (7, v13, ())
                        n += 1
                elif v12 is not None and v12 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            else:
                if not look.is_off(row, c4):
                    return RESIDUE
            v14 = v1.get('computeMode')
            v15 = v1.get('encryption')
            if type(v15) is dict:
                if not c10[tuple(v15)]:
                    return RESIDUE
                v16 = v15.get('entities')
                if type(v16) is dict:
                    if not c11[tuple(v16)]:
                        return RESIDUE
                    v17 = v16.get('managedDisk')
                    if type(v17) is dict:
                        if not c12[tuple(v17)]:
                            return RESIDUE
                        v18 = v17.get('keyVaultProperties')
                        if type(v18) is dict:
                            if not c13[tuple(v18)]:
                                return RESIDUE
                            v19 = v18.get('keyVaultUri')
                            if v19 is not None and v19 != "":
                                if type(v19) is not str:
                                    return RESIDUE
                                look.refs += (1, v19, ())
                                n += 1
                        elif v18 is not None and v18 != "":
                            return RESIDUE
                    elif v17 is not None and v17 != "":
                        return RESIDUE
                    v20 = v16.get('managedServices')
                    if type(v20) is dict:
                        if not c14[tuple(v20)]:
                            return RESIDUE
                        v21 = v20.get('keyVaultProperties')
                        if type(v21) is dict:
                            if not c15[tuple(v21)]:
                                return RESIDUE
                            v22 = v21.get('keyVaultUri')
                            if v22 is not None and v22 != "":
                                if type(v22) is not str:
                                    return RESIDUE
                                look.refs += (2, v22, ())
                                n += 1
                        elif v21 is not None and v21 != "":
                            return RESIDUE
                    elif v20 is not None and v20 != "":
                        return RESIDUE
                elif v16 is not None and v16 != "":
                    return RESIDUE
            elif v15 is not None and v15 != "":
                return RESIDUE
            v23 = v1.get('accessConnector')
            if type(v23) is dict:
                if not c16[tuple(v23)]:
                    return RESIDUE
                v24 = v23.get('id')
                if v24 is not None and v24 != "":
                    if type(v24) is not str:
                        return RESIDUE
                    look.refs += (4, v24, ())
                    n += 1
            elif v23 is not None and v23 != "":
                return RESIDUE
            v25 = v1.get('workspaceUrl')
            if v25 is not None and v25 != "":
                if type(v25) is str:
                    look.names.append(('host', v25))
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            if not look.is_off(row, c4):
                return RESIDUE
        v26 = row.get('location')
        if not look.inside[v26]:
            return RESIDUE
        v27 = row.get('extendedLocation')
        if v27:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.databricks/workspaces': workspaces,
}
