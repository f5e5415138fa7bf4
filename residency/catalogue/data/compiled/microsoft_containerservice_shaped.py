"""microsoft.containerservice. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def fleets_members() -> Screen:
    """Microsoft.ContainerService/fleets/members."""

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

def managedclusters() -> Screen:
    """Microsoft.ContainerService/managedClusters."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f11 = 0
        f12 = 0
        f13 = 0
        f14 = 0
        f15 = 0
        f16 = 0
        f17 = 0
        f21 = 0
        f22 = 0
        f25 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in v2.items():
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if not look.is_harmless(v4):
                                return RESIDUE
            v5 = v1.s1
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None:
                    v7 = v6.s0
                    if v7 is not None and v7 != "":
                        if type(v7) is Opaque:
                            return RESIDUE
                        n += 1
            v8 = v1.s2
            if v8 is not None:
                v9 = v8.s0
                if v9 is not None:
                    v10 = v9.s0
                    if v10 is not None and v10 != "":
                        if type(v10) is not str:
                            return RESIDUE
                        look.refs += (2, v10, ())
                        n += 1
            v11 = v1.s3
            if v11 is not None:
                v12 = v11.s0
                if v12 is not None:
                    v13 = v12.s0
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (3, v13, ())
                        n += 1
                v14 = v11.s1
                if v14 is not None:
                    v15 = v14.s0
                    if v15 is not None and v15 != "":
                        if type(v15) is not str:
                            return RESIDUE
                        look.refs += (4, v15, ())
                        n += 1
                v16 = v11.s2
                if v16 is not None:
                    v17 = v16.s0
                    if v17 is not None and v17 != "":
                        if type(v17) is not str:
                            return RESIDUE
                        look.refs += (6, v17, ())
                        n += 1
                    v18 = v16.s1
                    if v18 is not None and v18 != "":
                        if type(v18) is not str:
                            return RESIDUE
                        look.refs += (7, v18, ())
                        n += 1
            v19 = v1.s4
            if v19 is not None and v19 != "":
                if type(v19) is not str:
                    return RESIDUE
                look.refs += (5, v19, ())
                n += 1
            v20 = v1.s5
            if v20 is not None:
                v21 = v20.s0
                if v21 is not None:
                    v22 = v21.s0
                    if v22 is not None:
                        v23 = v22.s0
                        if v23 is not None:
                            v24 = v23.s0
                            if v24 is not None and v24 != "":
                                if type(v24) is not str:
                                    return RESIDUE
                                look.refs += (8, v24, ())
                                n += 1
            v25 = v1.s6
            if v25 is not None:
                v26 = v25.s0
                if v26 is not None and v26 != "":
                    if type(v26) is not str:
                        return RESIDUE
                    look.refs += (9, v26, ())
                    n += 1
                v27 = v25.s1
                if v27 is not None and v27 != "":
                    if type(v27) is not str:
                        return RESIDUE
                    look.refs += (10, v27, ())
                    n += 1
            v28 = v1.s7
            if v28 is not None:
                for i29, v29 in enumerate(v28):
                    if v29 is not None:
                        v30 = v29.s0
                        if v30 is not None and v30 != "":
                            if type(v30) is not str:
                                return RESIDUE
                            look.refs += (11, v30, (i29,))
                            f11 = 1
                        v31 = v29.s1
                        if v31 is not None and v31 != "":
                            if type(v31) is not str:
                                return RESIDUE
                            look.refs += (12, v31, (i29,))
                            f12 = 1
                        v32 = v29.s2
                        if v32 is not None:
                            v33 = v32.s0
                            if v33 is not None:
                                for i34, v34 in enumerate(v33):
                                    if v34 is not None:
                                        v35 = v34.s0
                                        if v35 is not None and v35 != "":
                                            if type(v35) is not str:
                                                return RESIDUE
                                            look.refs += (13, v35, (i29, i34,))
                                            f13 = 1
                            v36 = v32.s1
                            if v36 is not None:
                                for i37, v37 in enumerate(v36):
                                    if v37 is not None and v37 != "":
                                        if type(v37) is not str:
                                            return RESIDUE
                                        look.refs += (15, v37, (i29, i37,))
                                        f15 = 1
                        v38 = v29.s3
                        if v38 is not None and v38 != "":
                            if type(v38) is not str:
                                return RESIDUE
                            look.refs += (14, v38, (i29,))
                            f14 = 1
                        v39 = v29.s4
                        if v39 is not None:
                            v40 = v39.s0
                            if v40 is not None and v40 != "":
                                if type(v40) is not str:
                                    return RESIDUE
                                look.refs += (16, v40, (i29,))
                                f16 = 1
                        v41 = v29.s5
                        if v41 is not None:
                            v42 = v41.s0
                            if v42 is not None and v42 != "":
                                if type(v42) is not str:
                                    return RESIDUE
                                look.refs += (17, v42, (i29,))
                                f17 = 1
            v43 = v1.s8
            if v43 is not None:
                v44 = v43.s0
                if v44 is not None and v44 != "":
                    if type(v44) is not str:
                        return RESIDUE
                    look.refs += (18, v44, ())
                    n += 1
            v45 = v1.s9
            if v45 is not None:
                v46 = v45.s0
                if v46 is not None and v46 != "":
                    if type(v46) is not str:
                        return RESIDUE
                    look.refs += (19, v46, ())
                    n += 1
                v47 = v45.s1
                if v47 is not None and v47 != "":
                    if type(v47) is not str:
                        return RESIDUE
                    look.refs += (20, v47, ())
                    n += 1
            v48 = v1.s10
            if v48 is not None:
                v49 = v48.s0
                if v49 is not None:
                    v50 = v49.s0
                    if v50 is not None:
                        v51 = v50.s0
                        if v51 is not None:
                            for i52, v52 in enumerate(v51):
                                if v52 is not None:
                                    v53 = v52.id
                                    if v53 is not None and v53 != "":
                                        if type(v53) is not str:
                                            return RESIDUE
                                        look.refs += (21, v53, (i52,))
                                        f21 = 1
                    v54 = v49.s1
                    if v54 is not None:
                        v55 = v54.s0
                        if v55 is not None:
                            for i56, v56 in enumerate(v55):
                                if v56 is not None:
                                    v57 = v56.id
                                    if v57 is not None and v57 != "":
                                        if type(v57) is not str:
                                            return RESIDUE
                                        look.refs += (22, v57, (i56,))
                                        f22 = 1
                v58 = v48.s1
                if v58 is not None and v58 != "":
                    if type(v58) is not str:
                        return RESIDUE
                    look.refs += (23, v58, ())
                    n += 1
                v59 = v48.s2
                if v59 is not None:
                    v60 = v59.s0
                    if v60 is not None and v60 != "":
                        if type(v60) is not str:
                            return RESIDUE
                        look.refs += (24, v60, ())
                        n += 1
            v61 = v1.s11
            if v61 is not None:
                v62 = v61.s0
                if v62 is not None:
                    v63 = v62.s0
                    if v63 is not None:
                        for i64, v64 in enumerate(v63):
                            if v64 is not None and v64 != "":
                                if type(v64) is not str:
                                    return RESIDUE
                                look.refs += (25, v64, (i64,))
                                f25 = 1
                    v65 = v62.s1
                    if v65 is not None and v65 != "":
                        if type(v65) is not str:
                            return RESIDUE
                        look.refs += (26, v65, ())
                        n += 1
            v66 = v1.s12
            if v66 is not None:
                v67 = v66.s0
                if v67 is not None and v67 != "":
                    if type(v67) is not str:
                        return RESIDUE
                    look.refs += (27, v67, ())
                    n += 1
            v68 = v1.s13
            if v68 is not None:
                v69 = v68.s0
                if v69 is not None and v69 != "":
                    if type(v69) is not str:
                        return RESIDUE
                    look.refs += (28, v69, ())
                    n += 1
            v70 = v1.s14
            if v70 is not None and v70 != "":
                if type(v70) is str:
                    look.names.append(('host', v70))
            v71 = v1.s15
            if v71 is not None and v71 != "":
                if type(v71) is str:
                    look.names.append(('host', v71))
            v72 = v1.s16
            if v72 is not None and v72 != "":
                if type(v72) is str:
                    look.names.append(('host', v72))
        v73 = row.location
        if not look.inside[v73]:
            return RESIDUE
        v74 = row.s2
        if v74:
            return RESIDUE
        return n + f0 + f11 + f12 + f13 + f14 + f15 + f16 + f17 + f21 + f22 + f25

    return screen

def managedclusters_agentpools() -> Screen:
    """Microsoft.ContainerService/managedClusters/agentPools."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f2 = 0
        f4 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.s2
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None:
                    for i6, v6 in enumerate(v5):
                        if v6 is not None:
                            v7 = v6.s0
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (2, v7, (i6,))
                                f2 = 1
                v8 = v4.s1
                if v8 is not None:
                    for i9, v9 in enumerate(v8):
                        if v9 is not None and v9 != "":
                            if type(v9) is not str:
                                return RESIDUE
                            look.refs += (4, v9, (i9,))
                            f4 = 1
            v10 = v1.s3
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs += (3, v10, ())
                n += 1
            v11 = v1.s4
            if v11 is not None:
                v12 = v11.s0
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (5, v12, ())
                    n += 1
            v13 = v1.s5
            if v13 is not None:
                v14 = v13.s0
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (6, v14, ())
                    n += 1
        return n + f2 + f4

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.containerservice/fleets/members': fleets_members,
    'microsoft.containerservice/managedclusters': managedclusters,
    'microsoft.containerservice/managedclusters/agentpools': managedclusters_agentpools,
}
