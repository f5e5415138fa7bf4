"""microsoft.hdinsight. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def clusters() -> Screen:
    """Microsoft.HDInsight/clusters."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('clusterDefinition', 'storageProfile', 'diskEncryptionProperties', 'computeProfile', 'privateLinkConfigurations', 'securityProfile')
    c2 = Usual('configurations')
    c3 = Usual('storageaccounts')
    c4 = Usual('name')
    c5 = Usual('vaultUri')
    c6 = Usual('roles')
    c7 = Usual('virtualNetworkProfile', 'scriptActions')
    c8 = Usual('id')
    c9 = Usual('uri')
    c10 = Usual('properties')
    c11 = Usual('ipConfigurations')
    c12 = Usual('properties')
    c13 = Usual('subnet')
    c14 = Usual('id')
    c15 = Usual('aaddsResourceId', 'ldapsUrls')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f7 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('clusterDefinition')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('configurations')
                if v3 is not None and v3 != "":
                    if not look.is_harmless(v3):
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('storageProfile')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('storageaccounts')
                if type(v5) is list:
                    for i6, v6 in enumerate(v5):
                        if type(v6) is dict:
                            if not c4[tuple(v6)]:
                                return RESIDUE
                            v7 = v6.get('name')
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (1, v7, (i6,))
                                f1 = 1
                        elif v6 is not None and v6 != "":
                            return RESIDUE
                elif v5 is not None and v5 != "":
                    return RESIDUE
            elif v4 is not None and v4 != "":
                return RESIDUE
            v8 = v1.get('diskEncryptionProperties')
            if type(v8) is dict:
                if not c5[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('vaultUri')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (2, v9, ())
                    n += 1
            elif v8 is not None and v8 != "":
                return RESIDUE
            v10 = v1.get('computeProfile')
            if type(v10) is dict:
                if not c6[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('roles')
                if type(v11) is list:
                    for i12, v12 in enumerate(v11):
                        if type(v12) is dict:
                            if not c7[tuple(v12)]:
                                return RESIDUE
                            v13 = v12.get('virtualNetworkProfile')
                            if type(v13) is dict:
                                if not c8[tuple(v13)]:
                                    return RESIDUE
                                v14 = v13.get('id')
                                if v14 is not None and v14 != "":
                                    if type(v14) is not str:
                                        return RESIDUE
                                    look.refs += (3, v14, (i12,))
                                    f3 = 1
                            elif v13 is not None and v13 != "":
                                return RESIDUE
                            v15 = v12.get('scriptActions')
                            if type(v15) is list:
                                for i16, v16 in enumerate(v15):
                                    if type(v16) is dict:
                                        if not c9[tuple(v16)]:
                                            return RESIDUE
                                        v17 = v16.get('uri')
                                        if v17 is not None and v17 != "":
                                            if type(v17) is not str:
                                                return RESIDUE
                                            look.refs += (5, v17, (i12, i16,))
                                            f5 = 1
                                    elif v16 is not None and v16 != "":
                                        return RESIDUE
                            elif v15 is not None and v15 != "":
                                return RESIDUE
                        elif v12 is not None and v12 != "":
                            return RESIDUE
                elif v11 is not None and v11 != "":
                    return RESIDUE
            elif v10 is not None and v10 != "":
                return RESIDUE
            v18 = v1.get('privateLinkConfigurations')
            if type(v18) is list:
                for i19, v19 in enumerate(v18):
                    if type(v19) is dict:
                        if not c10[tuple(v19)]:
                            return RESIDUE
                        v20 = v19.get('properties')
                        if type(v20) is dict:
                            if not c11[tuple(v20)]:
                                return RESIDUE
                            v21 = v20.get('ipConfigurations')
                            if type(v21) is list:
                                for i22, v22 in enumerate(v21):
                                    if type(v22) is dict:
                                        if not c12[tuple(v22)]:
                                            return RESIDUE
                                        v23 = v22.get('properties')
                                        if type(v23) is dict:
                                            if not c13[tuple(v23)]:
                                                return RESIDUE
                                            v24 = v23.get('subnet')
                                            if type(v24) is dict:
                                                if not c14[tuple(v24)]:
                                                    return RESIDUE
                                                v25 = v24.get('id')
                                                if v25 is not None and v25 != "":
                                                    if type(v25) is not str:
                                                        return RESIDUE
                                                    look.refs += (4, v25, (i19, i22,))
                                                    f4 = 1
                                            elif v24 is not None and v24 != "":
                                                return RESIDUE
                                        elif v23 is not None and v23 != "":
                                            return RESIDUE
                                    elif v22 is not None and v22 != "":
                                        return RESIDUE
                            elif v21 is not None and v21 != "":
                                return RESIDUE
                        elif v20 is not None and v20 != "":
                            return RESIDUE
                    elif v19 is not None and v19 != "":
                        return RESIDUE
            elif v18 is not None and v18 != "":
                return RESIDUE
            v26 = v1.get('securityProfile')
            if type(v26) is dict:
                if not c15[tuple(v26)]:
                    return RESIDUE
                v27 = v26.get('aaddsResourceId')
                if v27 is not None and v27 != "":
                    if type(v27) is not str:
                        return RESIDUE
                    look.refs += (6, v27, ())
                    n += 1
                v28 = v26.get('ldapsUrls')
                if type(v28) is list:
                    for i29, v29 in enumerate(v28):
                        if v29 is not None and v29 != "":
                            if type(v29) is not str:
                                return RESIDUE
                            look.refs += (7, v29, (i29,))
                            f7 = 1
                elif v28 is not None and v28 != "":
                    return RESIDUE
            elif v26 is not None and v26 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v30 = row.get('location')
        if not look.inside[v30]:
            return RESIDUE
        v31 = row.get('extendedLocation')
        if v31:
            return RESIDUE
        return n + f1 + f3 + f4 + f5 + f7

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.hdinsight/clusters': clusters,
}
