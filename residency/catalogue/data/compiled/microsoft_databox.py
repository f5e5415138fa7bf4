"""microsoft.databox. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def jobs() -> Screen:
    """Microsoft.DataBox/jobs."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('details')
    c2 = Usual('preferences', 'datacenterAddress', 'shippingAddress', 'reverseShippingDetails', 'dataImportDetails', 'destinationAccountDetails', 'dataExportDetails', 'keyEncryptionKey')
    c3 = Usual('preferredDataCenterRegion')
    c4 = Usual('dataCenterAzureLocation')
    c5 = Usual('country')
    c6 = Usual('shippingAddress')
    c7 = Usual('country')
    c8 = Usual('accountDetails')
    c9 = Usual('storageAccountId', 'stagingStorageAccountId')
    c10 = Usual('storageAccountId', 'stagingStorageAccountId')
    c11 = Usual('accountDetails')
    c12 = Usual('storageAccountId', 'stagingStorageAccountId')
    c13 = Usual('kekUrl', 'kekVaultResourceID')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
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
            v2 = v1.get('details')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('preferences')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('preferredDataCenterRegion')
                    if type(v4) is list:
                        for i5, v5 in enumerate(v4):
                            if v5 is not None and v5 != "":
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                    elif v4 is not None and v4 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
                v6 = v2.get('datacenterAddress')
                if type(v6) is dict:
                    if not c4[tuple(v6)]:
                        return RESIDUE
                    v7 = v6.get('dataCenterAzureLocation')
                    if v7 is not None and v7 != "":
                        if not look.inside[v7]:
                            return RESIDUE
                        n += 1
                elif v6 is not None and v6 != "":
                    return RESIDUE
                v8 = v2.get('shippingAddress')
                if type(v8) is dict:
                    if not c5[tuple(v8)]:
                        return RESIDUE
                    v9 = v8.get('country')
                    if v9 is not None and v9 != "":
                        if not look.geographies[v9]:
                            return RESIDUE
                        n += 1
                elif v8 is not None and v8 != "":
                    return RESIDUE
                v10 = v2.get('reverseShippingDetails')
                if type(v10) is dict:
                    if not c6[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('shippingAddress')
                    if type(v11) is dict:
                        if not c7[tuple(v11)]:
                            return RESIDUE
                        v12 = v11.get('country')
                        if v12 is not None and v12 != "":
                            if not look.geographies[v12]:
                                return RESIDUE
                            n += 1
                    elif v11 is not None and v11 != "":
                        return RESIDUE
                elif v10 is not None and v10 != "":
                    return RESIDUE
                v13 = v2.get('dataImportDetails')
                if type(v13) is list:
                    for i14, v14 in enumerate(v13):
                        if type(v14) is dict:
                            if not c8[tuple(v14)]:
                                return RESIDUE
                            v15 = v14.get('accountDetails')
                            if type(v15) is dict:
                                if not c9[tuple(v15)]:
                                    return RESIDUE
                                v16 = v15.get('storageAccountId')
                                if v16 is not None and v16 != "":
                                    if type(v16) is not str:
                                        return RESIDUE
                                    look.refs += (4, v16, (i14,))
                                    f4 = 1
                                v17 = v15.get('stagingStorageAccountId')
                                if v17 is not None and v17 != "":
                                    if type(v17) is not str:
                                        return RESIDUE
                                    look.refs += (5, v17, (i14,))
                                    f5 = 1
                            elif v15 is not None and v15 != "":
                                return RESIDUE
                        elif v14 is not None and v14 != "":
                            return RESIDUE
                elif v13 is not None and v13 != "":
                    return RESIDUE
                v18 = v2.get('destinationAccountDetails')
                if type(v18) is list:
                    for i19, v19 in enumerate(v18):
                        if type(v19) is dict:
                            if not c10[tuple(v19)]:
                                return RESIDUE
                            v20 = v19.get('storageAccountId')
                            if v20 is not None and v20 != "":
                                if type(v20) is not str:
                                    return RESIDUE
                                look.refs += (6, v20, (i19,))
                                f6 = 1
                            v21 = v19.get('stagingStorageAccountId')
                            if v21 is not None and v21 != "":
                                if type(v21) is not str:
                                    return RESIDUE
                                look.refs += (7, v21, (i19,))
                                f7 = 1
                        elif v19 is not None and v19 != "":
                            return RESIDUE
                elif v18 is not None and v18 != "":
                    return RESIDUE
                v22 = v2.get('dataExportDetails')
                if type(v22) is list:
                    for i23, v23 in enumerate(v22):
                        if type(v23) is dict:
                            if not c11[tuple(v23)]:
                                return RESIDUE
                            v24 = v23.get('accountDetails')
                            if type(v24) is dict:
                                if not c12[tuple(v24)]:
                                    return RESIDUE
                                v25 = v24.get('storageAccountId')
                                if v25 is not None and v25 != "":
                                    if type(v25) is not str:
                                        return RESIDUE
                                    look.refs += (8, v25, (i23,))
                                    f8 = 1
                                v26 = v24.get('stagingStorageAccountId')
                                if v26 is not None and v26 != "":
                                    if type(v26) is not str:
                                        return RESIDUE
                                    look.refs += (9, v26, (i23,))
                                    f9 = 1
                            elif v24 is not None and v24 != "":
                                return RESIDUE
                        elif v23 is not None and v23 != "":
                            return RESIDUE
                elif v22 is not None and v22 != "":
                    return RESIDUE
                v27 = v2.get('keyEncryptionKey')
                if type(v27) is dict:
                    if not c13[tuple(v27)]:
                        return RESIDUE
                    v28 = v27.get('kekUrl')
                    if v28 is not None and v28 != "":
                        if type(v28) is not str:
                            return RESIDUE
                        look.refs += (10, v28, ())
                        n += 1
                    v29 = v27.get('kekVaultResourceID')
                    if v29 is not None and v29 != "":
                        if type(v29) is not str:
                            return RESIDUE
                        look.refs += (11, v29, ())
                        n += 1
                elif v27 is not None and v27 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v30 = row.get('location')
        if not look.inside[v30]:
            return RESIDUE
        v31 = row.get('extendedLocation')
        if v31:
            return RESIDUE
        return n + f0 + f4 + f5 + f6 + f7 + f8 + f9

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.databox/jobs': jobs,
}
