"""microsoft.hdinsight. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_CLUSTERS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_CLUSTERS_1 = Usual('clusterDefinition', 'storageProfile', 'diskEncryptionProperties', 'computeProfile', 'privateLinkConfigurations', 'securityProfile')
_USUAL_CLUSTERS_2 = Usual('configurations')
_USUAL_CLUSTERS_3 = Usual('storageaccounts')
_USUAL_CLUSTERS_4 = Usual('name')
_USUAL_CLUSTERS_5 = Usual('vaultUri')
_USUAL_CLUSTERS_6 = Usual('roles')
_USUAL_CLUSTERS_7 = Usual('virtualNetworkProfile', 'scriptActions')
_USUAL_CLUSTERS_8 = Usual('id')
_USUAL_CLUSTERS_9 = Usual('uri')
_USUAL_CLUSTERS_10 = Usual('properties')
_USUAL_CLUSTERS_11 = Usual('ipConfigurations')
_USUAL_CLUSTERS_12 = Usual('properties')
_USUAL_CLUSTERS_13 = Usual('subnet')
_USUAL_CLUSTERS_14 = Usual('id')
_USUAL_CLUSTERS_15 = Usual('aaddsResourceId', 'ldapsUrls')


def clusters(row: Row, look: Look) -> int:
    """Microsoft.HDInsight/clusters."""
    n = 0
    f1 = 0
    f3 = 0
    f4 = 0
    f5 = 0
    f7 = 0
    if not _USUAL_CLUSTERS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_CLUSTERS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('clusterDefinition')
        if v2 is not None and v2 != "":
            if not _USUAL_CLUSTERS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('configurations')
            if v3 is not None and v3 != "":
                if not look.is_harmless(v3):
                    return RESIDUE
        v4 = v1.get('storageProfile')
        if v4 is not None and v4 != "":
            if not _USUAL_CLUSTERS_3[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('storageaccounts')
            if v5 is not None and v5 != "":
                if type(v5) is not list:
                    return RESIDUE
                for i6, v6 in enumerate(v5):
                    if v6 is not None and v6 != "":
                        if not _USUAL_CLUSTERS_4[tuple(v6)]:
                            return RESIDUE
                        v7 = v6.get('name')
                        if v7 is not None and v7 != "":
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs += (1, v7, (i6,))
                            f1 = 1
        v8 = v1.get('diskEncryptionProperties')
        if v8 is not None and v8 != "":
            if not _USUAL_CLUSTERS_5[tuple(v8)]:
                return RESIDUE
            v9 = v8.get('vaultUri')
            if v9 is not None and v9 != "":
                if type(v9) is not str:
                    return RESIDUE
                look.refs += (2, v9, ())
                n += 1
        v10 = v1.get('computeProfile')
        if v10 is not None and v10 != "":
            if not _USUAL_CLUSTERS_6[tuple(v10)]:
                return RESIDUE
            v11 = v10.get('roles')
            if v11 is not None and v11 != "":
                if type(v11) is not list:
                    return RESIDUE
                for i12, v12 in enumerate(v11):
                    if v12 is not None and v12 != "":
                        if not _USUAL_CLUSTERS_7[tuple(v12)]:
                            return RESIDUE
                        v13 = v12.get('virtualNetworkProfile')
                        if v13 is not None and v13 != "":
                            if not _USUAL_CLUSTERS_8[tuple(v13)]:
                                return RESIDUE
                            v14 = v13.get('id')
                            if v14 is not None and v14 != "":
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (3, v14, (i12,))
                                f3 = 1
                        v15 = v12.get('scriptActions')
                        if v15 is not None and v15 != "":
                            if type(v15) is not list:
                                return RESIDUE
                            for i16, v16 in enumerate(v15):
                                if v16 is not None and v16 != "":
                                    if not _USUAL_CLUSTERS_9[tuple(v16)]:
                                        return RESIDUE
                                    v17 = v16.get('uri')
                                    if v17 is not None and v17 != "":
                                        if type(v17) is not str:
                                            return RESIDUE
                                        look.refs += (5, v17, (i12, i16,))
                                        f5 = 1
        v18 = v1.get('privateLinkConfigurations')
        if v18 is not None and v18 != "":
            if type(v18) is not list:
                return RESIDUE
            for i19, v19 in enumerate(v18):
                if v19 is not None and v19 != "":
                    if not _USUAL_CLUSTERS_10[tuple(v19)]:
                        return RESIDUE
                    v20 = v19.get('properties')
                    if v20 is not None and v20 != "":
                        if not _USUAL_CLUSTERS_11[tuple(v20)]:
                            return RESIDUE
                        v21 = v20.get('ipConfigurations')
                        if v21 is not None and v21 != "":
                            if type(v21) is not list:
                                return RESIDUE
                            for i22, v22 in enumerate(v21):
                                if v22 is not None and v22 != "":
                                    if not _USUAL_CLUSTERS_12[tuple(v22)]:
                                        return RESIDUE
                                    v23 = v22.get('properties')
                                    if v23 is not None and v23 != "":
                                        if not _USUAL_CLUSTERS_13[tuple(v23)]:
                                            return RESIDUE
                                        v24 = v23.get('subnet')
                                        if v24 is not None and v24 != "":
                                            if not _USUAL_CLUSTERS_14[tuple(v24)]:
                                                return RESIDUE
                                            v25 = v24.get('id')
                                            if v25 is not None and v25 != "":
                                                if type(v25) is not str:
                                                    return RESIDUE
                                                look.refs += (4, v25, (i19, i22,))
                                                f4 = 1
        v26 = v1.get('securityProfile')
        if v26 is not None and v26 != "":
            if not _USUAL_CLUSTERS_15[tuple(v26)]:
                return RESIDUE
            v27 = v26.get('aaddsResourceId')
            if v27 is not None and v27 != "":
                if type(v27) is not str:
                    return RESIDUE
                look.refs += (6, v27, ())
                n += 1
            v28 = v26.get('ldapsUrls')
            if v28 is not None and v28 != "":
                if type(v28) is not list:
                    return RESIDUE
                for i29, v29 in enumerate(v28):
                    if v29 is not None and v29 != "":
                        if type(v29) is not str:
                            return RESIDUE
                        look.refs += (7, v29, (i29,))
                        f7 = 1
    v30 = row.get('location')
    if not look.inside[v30]:
        return RESIDUE
    v31 = row.get('extendedLocation')
    if v31:
        return RESIDUE
    return n + f1 + f3 + f4 + f5 + f7

SCREENS: Mapping[str, Screen] = {
    'microsoft.hdinsight/clusters': clusters,
}
