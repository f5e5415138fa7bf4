"""microsoft.recoveryservices. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def vaults() -> Screen:
    """Microsoft.RecoveryServices/vaults."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if v3 not in {'LocallyRedundant', 'ZoneRedundant'}:
                        return RESIDUE
                    n += 1
                else:
                    return RESIDUE
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if v4 not in {'Disabled'}:
                        return RESIDUE
                    n += 1
                else:
                    n += 1
            else:
                return RESIDUE
            v5 = v1.s1
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None and v6 != "":
                    if v6 not in {'Disabled', 'Enabled', 'Invalid'}:
                        return RESIDUE
                    n += 1
            v7 = v1.s2
            if v7 is not None:
                v8 = v7.s0
                if v8 is not None:
                    v9 = v8.s0
                    if v9 is not None and v9 != "":
                        if type(v9) is not str:
                            return RESIDUE
                        look.refs += (3, v9, ())
                        n += 1
        else:
            return RESIDUE
        v10 = row.location
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.s2
        if v11:
            return RESIDUE
        return n

    return screen

def vaults_backupconfig() -> Screen:
    """Microsoft.RecoveryServices/vaults/backupconfig."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 not in {'LocallyRedundant', 'ZoneRedundant'}:
                    return RESIDUE
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if v3 not in {'LocallyRedundant', 'ZoneRedundant'}:
                    return RESIDUE
                n += 1
        return n

    return screen

def vaults_backupfabrics_protectioncontainers() -> Screen:
    """Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        return n

    return screen

def vaults_backupfabrics_protectioncontainers_protecteditems() -> Screen:
    """Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        return n

    return screen

def vaults_backuppolicies() -> Screen:
    """Microsoft.RecoveryServices/vaults/backupPolicies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def vaults_backupstorageconfig() -> Screen:
    """Microsoft.RecoveryServices/vaults/backupstorageconfig."""
    c0 = shaped_conditions(unless=Condition(path='properties.storageType', values=()), at=(((), ()), (('properties', 's1'), ())))
    c1 = shaped_conditions(when=Condition(path='properties.storageType', values=()), at=((('properties', 's1'), ()), ((), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_off(row, c0):
                    if v2 not in {'LocallyRedundant', 'ZoneRedundant'}:
                        return RESIDUE
                    n += 1
                if not look.is_off(row, c1):
                    if v2 not in {'LocallyRedundant', 'ZoneRedundant'}:
                        return RESIDUE
                    n += 1
            else:
                if not look.is_off(row, c0):
                    return RESIDUE
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if v3 not in {'LocallyRedundant', 'ZoneRedundant'}:
                    return RESIDUE
                n += 1
            v4 = v1.s2
            if v4 is not None and v4 != "":
                if v4 is not False:
                    return RESIDUE
                n += 1
            else:
                n += 1
        else:
            n += 1
            if not look.is_off(row, c0):
                return RESIDUE
        return n

    return screen

def vaults_replicationalertsettings() -> Screen:
    """Microsoft.RecoveryServices/vaults/replicationAlertSettings."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def vaults_replicationfabrics_replicationnetworks_replicationnetworkmappings() -> Screen:
    """Microsoft.RecoveryServices/vaults/replicationFabrics/replicationNetworks/replicationNetworkMappings."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.s1
            if v3 is not None:
                v4 = v3.s0
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
        return n

    return screen

def vaults_replicationfabrics_replicationprotectioncontainers() -> Screen:
    """Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def vaults_replicationfabrics_replicationprotectioncontainers_replicationprotecteditems() -> Screen:
    """Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectedItems."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f22 = 0
        f23 = 0
        f24 = 0
        f25 = 0
        f26 = 0
        f27 = 0
        f28 = 0
        f29 = 0
        f37 = 0
        f38 = 0
        f39 = 0
        f40 = 0
        f43 = 0
        f44 = 0
        f47 = 0
        f48 = 0
        f49 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if not look.inside[v3]:
                        return RESIDUE
                    n += 1
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if not look.inside[v4]:
                        return RESIDUE
                    n += 1
                v5 = v2.s2
                if v5 is not None:
                    v6 = v5.name
                    if v6 is not None and v6 != "":
                        return RESIDUE
                v7 = v2.s3
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (4, v7, ())
                    n += 1
                v8 = v2.s4
                if v8 is not None and v8 != "":
                    if type(v8) is not str:
                        return RESIDUE
                    look.refs += (5, v8, ())
                    n += 1
                v9 = v2.s5
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (6, v9, ())
                    n += 1
                v10 = v2.s6
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (7, v10, ())
                    n += 1
                v11 = v2.s7
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (8, v11, ())
                    n += 1
                v12 = v2.s8
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (9, v12, ())
                    n += 1
                v13 = v2.s9
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (10, v13, ())
                    n += 1
                v14 = v2.s10
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (11, v14, ())
                    n += 1
                v15 = v2.s11
                if v15 is not None and v15 != "":
                    if type(v15) is not str:
                        return RESIDUE
                    look.refs += (12, v15, ())
                    n += 1
                v16 = v2.s12
                if v16 is not None and v16 != "":
                    if type(v16) is not str:
                        return RESIDUE
                    look.refs += (13, v16, ())
                    n += 1
                v17 = v2.s13
                if v17 is not None and v17 != "":
                    if type(v17) is not str:
                        return RESIDUE
                    look.refs += (14, v17, ())
                    n += 1
                v18 = v2.s14
                if v18 is not None and v18 != "":
                    if type(v18) is not str:
                        return RESIDUE
                    look.refs += (15, v18, ())
                    n += 1
                v19 = v2.s15
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (16, v19, ())
                    n += 1
                v20 = v2.s16
                if v20 is not None and v20 != "":
                    if type(v20) is not str:
                        return RESIDUE
                    look.refs += (17, v20, ())
                    n += 1
                v21 = v2.s17
                if v21 is not None and v21 != "":
                    if type(v21) is not str:
                        return RESIDUE
                    look.refs += (18, v21, ())
                    n += 1
                v22 = v2.s18
                if v22 is not None and v22 != "":
                    if type(v22) is not str:
                        return RESIDUE
                    look.refs += (19, v22, ())
                    n += 1
                v23 = v2.s19
                if v23 is not None and v23 != "":
                    if type(v23) is not str:
                        return RESIDUE
                    look.refs += (20, v23, ())
                    n += 1
                v24 = v2.s20
                if v24 is not None:
                    v25 = v24.s0
                    if v25 is not None and v25 != "":
                        if type(v25) is not str:
                            return RESIDUE
                        look.refs += (21, v25, ())
                        n += 1
                    v26 = v24.s1
                    if v26 is not None and v26 != "":
                        if type(v26) is not str:
                            return RESIDUE
                        look.refs += (35, v26, ())
                        n += 1
                    v27 = v24.s2
                    if v27 is not None and v27 != "":
                        if type(v27) is not str:
                            return RESIDUE
                        look.refs += (36, v27, ())
                        n += 1
                v28 = v2.s21
                if v28 is not None:
                    for i29, v29 in enumerate(v28):
                        if v29 is not None:
                            v30 = v29.s0
                            if v30 is not None and v30 != "":
                                if type(v30) is not str:
                                    return RESIDUE
                                look.refs += (22, v30, (i29,))
                                f22 = 1
                            v31 = v29.s1
                            if v31 is not None and v31 != "":
                                if type(v31) is not str:
                                    return RESIDUE
                                look.refs += (37, v31, (i29,))
                                f37 = 1
                            v32 = v29.s2
                            if v32 is not None and v32 != "":
                                if type(v32) is not str:
                                    return RESIDUE
                                look.refs += (38, v32, (i29,))
                                f38 = 1
                v33 = v2.s22
                if v33 is not None:
                    for i34, v34 in enumerate(v33):
                        if v34 is not None:
                            v35 = v34.s0
                            if v35 is not None and v35 != "":
                                if type(v35) is not str:
                                    return RESIDUE
                                look.refs += (23, v35, (i34,))
                                f23 = 1
                            v36 = v34.s1
                            if v36 is not None and v36 != "":
                                if type(v36) is not str:
                                    return RESIDUE
                                look.refs += (39, v36, (i34,))
                                f39 = 1
                v37 = v2.s23
                if v37 is not None:
                    for i38, v38 in enumerate(v37):
                        if v38 is not None:
                            v39 = v38.s0
                            if v39 is not None and v39 != "":
                                if type(v39) is not str:
                                    return RESIDUE
                                look.refs += (24, v39, (i38,))
                                f24 = 1
                            v40 = v38.s1
                            if v40 is not None and v40 != "":
                                if type(v40) is not str:
                                    return RESIDUE
                                look.refs += (25, v40, (i38,))
                                f25 = 1
                            v41 = v38.s2
                            if v41 is not None and v41 != "":
                                if type(v41) is not str:
                                    return RESIDUE
                                look.refs += (49, v41, (i38,))
                                f49 = 1
                v42 = v2.s24
                if v42 is not None:
                    for i43, v43 in enumerate(v42):
                        if v43 is not None:
                            v44 = v43.s0
                            if v44 is not None and v44 != "":
                                if type(v44) is not str:
                                    return RESIDUE
                                look.refs += (26, v44, (i43,))
                                f26 = 1
                            v45 = v43.s1
                            if v45 is not None and v45 != "":
                                if type(v45) is not str:
                                    return RESIDUE
                                look.refs += (29, v45, (i43,))
                                f29 = 1
                            v46 = v43.s2
                            if v46 is not None and v46 != "":
                                if type(v46) is not str:
                                    return RESIDUE
                                look.refs += (40, v46, (i43,))
                                f40 = 1
                            v47 = v43.s3
                            if v47 is not None:
                                v48 = v47.s0
                                if v48 is not None:
                                    v49 = v48.s0
                                    if v49 is not None and v49 != "":
                                        if type(v49) is not str:
                                            return RESIDUE
                                        look.refs += (43, v49, (i43,))
                                        f43 = 1
                                    v50 = v48.s1
                                    if v50 is not None and v50 != "":
                                        if type(v50) is not str:
                                            return RESIDUE
                                        look.refs += (47, v50, (i43,))
                                        f47 = 1
                                v51 = v47.s1
                                if v51 is not None:
                                    v52 = v51.s0
                                    if v52 is not None and v52 != "":
                                        if type(v52) is not str:
                                            return RESIDUE
                                        look.refs += (44, v52, (i43,))
                                        f44 = 1
                                    v53 = v51.s1
                                    if v53 is not None and v53 != "":
                                        if type(v53) is not str:
                                            return RESIDUE
                                        look.refs += (48, v53, (i43,))
                                        f48 = 1
                v54 = v2.s25
                if v54 is not None:
                    for i55, v55 in enumerate(v54):
                        if v55 is not None:
                            v56 = v55.s0
                            if v56 is not None and v56 != "":
                                if type(v56) is not str:
                                    return RESIDUE
                                look.refs += (27, v56, (i55,))
                                f27 = 1
                            v57 = v55.s1
                            if v57 is not None and v57 != "":
                                if type(v57) is not str:
                                    return RESIDUE
                                look.refs += (28, v57, (i55,))
                                f28 = 1
                v58 = v2.s26
                if v58 is not None and v58 != "":
                    if type(v58) is not str:
                        return RESIDUE
                    look.refs += (30, v58, ())
                    n += 1
                v59 = v2.s27
                if v59 is not None and v59 != "":
                    if type(v59) is not str:
                        return RESIDUE
                    look.refs += (31, v59, ())
                    n += 1
                v60 = v2.s28
                if v60 is not None and v60 != "":
                    if type(v60) is not str:
                        return RESIDUE
                    look.refs += (32, v60, ())
                    n += 1
                v61 = v2.s29
                if v61 is not None and v61 != "":
                    if type(v61) is not str:
                        return RESIDUE
                    look.refs += (33, v61, ())
                    n += 1
                v62 = v2.s30
                if v62 is not None and v62 != "":
                    if type(v62) is not str:
                        return RESIDUE
                    look.refs += (34, v62, ())
                    n += 1
                v63 = v2.s31
                if v63 is not None:
                    v64 = v63.s0
                    if v64 is not None:
                        v65 = v64.s0
                        if v65 is not None and v65 != "":
                            if type(v65) is not str:
                                return RESIDUE
                            look.refs += (41, v65, ())
                            n += 1
                        v66 = v64.s1
                        if v66 is not None and v66 != "":
                            if type(v66) is not str:
                                return RESIDUE
                            look.refs += (45, v66, ())
                            n += 1
                    v67 = v63.s1
                    if v67 is not None:
                        v68 = v67.s0
                        if v68 is not None and v68 != "":
                            if type(v68) is not str:
                                return RESIDUE
                            look.refs += (42, v68, ())
                            n += 1
                        v69 = v67.s1
                        if v69 is not None and v69 != "":
                            if type(v69) is not str:
                                return RESIDUE
                            look.refs += (46, v69, ())
                            n += 1
                v70 = v2.s32
                if v70 is not None and v70 != "":
                    if type(v70) is not str:
                        return RESIDUE
                    look.refs += (50, v70, ())
                    n += 1
            v71 = v1.s1
            if v71 is not None and v71 != "":
                if type(v71) is not str:
                    return RESIDUE
                look.refs += (3, v71, ())
                n += 1
        return n + f22 + f23 + f24 + f25 + f26 + f27 + f28 + f29 + f37 + f38 + f39 + f40 + f43 + f44 + f47 + f48 + f49

    return screen

def vaults_replicationfabrics_replicationprotectioncontainers_replicationprotectioncontainermappings() -> Screen:
    """Microsoft.RecoveryServices/vaults/replicationFabrics/replicationProtectionContainers/replicationProtectionContainerMappings."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if not look.inside[v3]:
                        return RESIDUE
                    n += 1
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (2, v4, ())
                    n += 1
                v5 = v2.s2
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (3, v5, ())
                    n += 1
                v6 = v2.s3
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (4, v6, ())
                    n += 1
                v7 = v2.s4
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (5, v7, ())
                    n += 1
            v8 = v1.s1
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (1, v8, ())
                n += 1
        return n

    return screen

def vaults_replicationpolicies() -> Screen:
    """Microsoft.RecoveryServices/vaults/replicationPolicies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    for i4, v4 in enumerate(v3):
                        if v4 is not None and v4 != "":
                            if not look.is_harmless(v4):
                                return RESIDUE
        return n + f0

    return screen

def vaults_replicationprotectionintents() -> Screen:
    """Microsoft.RecoveryServices/vaults/replicationProtectionIntents."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f10 = 0
        f13 = 0
        f14 = 0
        f17 = 0
        f18 = 0
        f19 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if not look.inside[v3]:
                        return RESIDUE
                    n += 1
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if not look.inside[v4]:
                        return RESIDUE
                    n += 1
                v5 = v2.s2
                if v5 is not None:
                    v6 = v5.s0
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (2, v6, ())
                        n += 1
                v7 = v2.s3
                if v7 is not None:
                    for i8, v8 in enumerate(v7):
                        if v8 is not None:
                            v9 = v8.s0
                            if v9 is not None:
                                v10 = v9.s0
                                if v10 is not None and v10 != "":
                                    if type(v10) is not str:
                                        return RESIDUE
                                    look.refs += (3, v10, (i8,))
                                    f3 = 1
                            v11 = v8.s1
                            if v11 is not None:
                                v12 = v11.s0
                                if v12 is not None and v12 != "":
                                    if type(v12) is not str:
                                        return RESIDUE
                                    look.refs += (4, v12, (i8,))
                                    f4 = 1
                            v13 = v8.s2
                            if v13 is not None and v13 != "":
                                if type(v13) is not str:
                                    return RESIDUE
                                look.refs += (19, v13, (i8,))
                                f19 = 1
                v14 = v2.s4
                if v14 is not None:
                    for i15, v15 in enumerate(v14):
                        if v15 is not None:
                            v16 = v15.s0
                            if v16 is not None:
                                v17 = v16.s0
                                if v17 is not None and v17 != "":
                                    if type(v17) is not str:
                                        return RESIDUE
                                    look.refs += (5, v17, (i15,))
                                    f5 = 1
                            v18 = v15.s1
                            if v18 is not None and v18 != "":
                                if type(v18) is not str:
                                    return RESIDUE
                                look.refs += (10, v18, (i15,))
                                f10 = 1
                            v19 = v15.s2
                            if v19 is not None:
                                v20 = v19.s0
                                if v20 is not None:
                                    v21 = v20.s0
                                    if v21 is not None and v21 != "":
                                        if type(v21) is not str:
                                            return RESIDUE
                                        look.refs += (13, v21, (i15,))
                                        f13 = 1
                                    v22 = v20.s1
                                    if v22 is not None and v22 != "":
                                        if type(v22) is not str:
                                            return RESIDUE
                                        look.refs += (17, v22, (i15,))
                                        f17 = 1
                                v23 = v19.s1
                                if v23 is not None:
                                    v24 = v23.s0
                                    if v24 is not None and v24 != "":
                                        if type(v24) is not str:
                                            return RESIDUE
                                        look.refs += (14, v24, (i15,))
                                        f14 = 1
                                    v25 = v23.s1
                                    if v25 is not None and v25 != "":
                                        if type(v25) is not str:
                                            return RESIDUE
                                        look.refs += (18, v25, (i15,))
                                        f18 = 1
                v26 = v2.s5
                if v26 is not None:
                    v27 = v26.s0
                    if v27 is not None and v27 != "":
                        if type(v27) is not str:
                            return RESIDUE
                        look.refs += (6, v27, ())
                        n += 1
                v28 = v2.s6
                if v28 is not None:
                    v29 = v28.s0
                    if v29 is not None and v29 != "":
                        if type(v29) is not str:
                            return RESIDUE
                        look.refs += (7, v29, ())
                        n += 1
                v30 = v2.s7
                if v30 is not None:
                    v31 = v30.s0
                    if v31 is not None and v31 != "":
                        if type(v31) is not str:
                            return RESIDUE
                        look.refs += (8, v31, ())
                        n += 1
                v32 = v2.s8
                if v32 is not None:
                    v33 = v32.s0
                    if v33 is not None and v33 != "":
                        if type(v33) is not str:
                            return RESIDUE
                        look.refs += (9, v33, ())
                        n += 1
                v34 = v2.s9
                if v34 is not None:
                    v35 = v34.s0
                    if v35 is not None:
                        v36 = v35.s0
                        if v36 is not None and v36 != "":
                            if type(v36) is not str:
                                return RESIDUE
                            look.refs += (11, v36, ())
                            n += 1
                        v37 = v35.s1
                        if v37 is not None and v37 != "":
                            if type(v37) is not str:
                                return RESIDUE
                            look.refs += (15, v37, ())
                            n += 1
                    v38 = v34.s1
                    if v38 is not None:
                        v39 = v38.s0
                        if v39 is not None and v39 != "":
                            if type(v39) is not str:
                                return RESIDUE
                            look.refs += (12, v39, ())
                            n += 1
                        v40 = v38.s1
                        if v40 is not None and v40 != "":
                            if type(v40) is not str:
                                return RESIDUE
                            look.refs += (16, v40, ())
                            n += 1
                v41 = v2.s10
                if v41 is not None and v41 != "":
                    if type(v41) is not str:
                        return RESIDUE
                    look.refs += (20, v41, ())
                    n += 1
        return n + f3 + f4 + f5 + f10 + f13 + f14 + f17 + f18 + f19

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.recoveryservices/vaults': vaults,
    'microsoft.recoveryservices/vaults/backupconfig': vaults_backupconfig,
    'microsoft.recoveryservices/vaults/backupfabrics/protectioncontainers': vaults_backupfabrics_protectioncontainers,
    'microsoft.recoveryservices/vaults/backupfabrics/protectioncontainers/protecteditems': vaults_backupfabrics_protectioncontainers_protecteditems,
    'microsoft.recoveryservices/vaults/backuppolicies': vaults_backuppolicies,
    'microsoft.recoveryservices/vaults/backupstorageconfig': vaults_backupstorageconfig,
    'microsoft.recoveryservices/vaults/replicationalertsettings': vaults_replicationalertsettings,
    'microsoft.recoveryservices/vaults/replicationfabrics/replicationnetworks/replicationnetworkmappings': vaults_replicationfabrics_replicationnetworks_replicationnetworkmappings,
    'microsoft.recoveryservices/vaults/replicationfabrics/replicationprotectioncontainers': vaults_replicationfabrics_replicationprotectioncontainers,
    'microsoft.recoveryservices/vaults/replicationfabrics/replicationprotectioncontainers/replicationprotecteditems': vaults_replicationfabrics_replicationprotectioncontainers_replicationprotecteditems,
    'microsoft.recoveryservices/vaults/replicationfabrics/replicationprotectioncontainers/replicationprotectioncontainermappings': vaults_replicationfabrics_replicationprotectioncontainers_replicationprotectioncontainermappings,
    'microsoft.recoveryservices/vaults/replicationpolicies': vaults_replicationpolicies,
    'microsoft.recoveryservices/vaults/replicationprotectionintents': vaults_replicationprotectionintents,
}
