"""microsoft.batch. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def batchaccounts() -> Screen:
    """Microsoft.Batch/batchAccounts."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.id
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
                v6 = v4.s1
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (2, v6, ())
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
            v10 = v1.s3
            if v10 is not None and v10 != "":
                if type(v10) is str:
                    look.names.append(('host', v10))
            v11 = v1.s4
            if v11 is not None and v11 != "":
                if type(v11) is str:
                    look.names.append(('host', v11))
        v12 = row.location
        if not look.inside[v12]:
            return RESIDUE
        v13 = row.s2
        if v13:
            return RESIDUE
        return n

    return screen

def batchaccounts_pools() -> Screen:
    """Microsoft.Batch/batchAccounts/pools."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        f6 = 0
        f7 = 0
        f13 = 0
        f14 = 0
        f15 = 0
        f16 = 0
        f17 = 0
        f18 = 0
        f20 = 0
        f21 = 0
        f22 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None:
                        v5 = v4.s0
                        if v5 is not None and v5 != "":
                            if not look.is_harmless(v5):
                                return RESIDUE
                        v6 = v4.s1
                        if v6 is not None:
                            for i7, v7 in enumerate(v6):
                                if v7 is not None:
                                    v8 = v7.s0
                                    if v8 is not None and v8 != "":
                                        if type(v8) is not str:
                                            return RESIDUE
                                        look.refs += (13, v8, (i7,))
                                        f13 = 1
                    v9 = v3.s1
                    if v9 is not None:
                        for i10, v10 in enumerate(v9):
                            if v10 is not None:
                                v11 = v10.s0
                                if v11 is not None and v11 != "":
                                    if not look.is_harmless(v11):
                                        return RESIDUE
                    v12 = v3.s2
                    if v12 is not None:
                        v13 = v12.s0
                        if v13 is not None:
                            v14 = v13.s0
                            if v14 is not None:
                                v15 = v14.id
                                if v15 is not None and v15 != "":
                                    if type(v15) is not str:
                                        return RESIDUE
                                    look.refs += (4, v15, ())
                                    n += 1
                            v16 = v13.s1
                            if v16 is not None:
                                v17 = v16.s0
                                if v17 is not None:
                                    v18 = v17.id
                                    if v18 is not None and v18 != "":
                                        if type(v18) is not str:
                                            return RESIDUE
                                        look.refs += (5, v18, ())
                                        n += 1
                    v19 = v3.s3
                    if v19 is not None:
                        for i20, v20 in enumerate(v19):
                            if v20 is not None:
                                v21 = v20.s0
                                if v21 is not None:
                                    v22 = v21.s0
                                    if v22 is not None:
                                        v23 = v22.id
                                        if v23 is not None and v23 != "":
                                            if type(v23) is not str:
                                                return RESIDUE
                                            look.refs += (6, v23, (i20,))
                                            f6 = 1
                                    v24 = v21.s1
                                    if v24 is not None:
                                        v25 = v24.s0
                                        if v25 is not None:
                                            v26 = v25.id
                                            if v26 is not None and v26 != "":
                                                if type(v26) is not str:
                                                    return RESIDUE
                                                look.refs += (7, v26, (i20,))
                                                f7 = 1
                    v27 = v3.s4
                    if v27 is not None:
                        v28 = v27.s0
                        if v28 is not None:
                            v29 = v28.s0
                            if v29 is not None and v29 != "":
                                if type(v29) is not str:
                                    return RESIDUE
                                look.refs += (8, v29, ())
                                n += 1
                    v30 = v3.s5
                    if v30 is not None:
                        v31 = v30.id
                        if v31 is not None and v31 != "":
                            if type(v31) is not str:
                                return RESIDUE
                            look.refs += (9, v31, ())
                            n += 1
                    v32 = v3.s6
                    if v32 is not None:
                        v33 = v32.id
                        if v33 is not None and v33 != "":
                            if type(v33) is not str:
                                return RESIDUE
                            look.refs += (10, v33, ())
                            n += 1
                    v34 = v3.s7
                    if v34 is not None:
                        v35 = v34.s0
                        if v35 is not None:
                            v36 = v35.s0
                            if v36 is not None:
                                v37 = v36.s0
                                if v37 is not None and v37 != "":
                                    if type(v37) is not str:
                                        return RESIDUE
                                    look.refs += (11, v37, ())
                                    n += 1
                            v38 = v35.s1
                            if v38 is not None:
                                v39 = v38.s0
                                if v39 is not None and v39 != "":
                                    if type(v39) is not str:
                                        return RESIDUE
                                    look.refs += (12, v39, ())
                                    n += 1
            v40 = v1.s1
            if v40 is not None:
                v41 = v40.s0
                if v41 is not None:
                    v42 = v41.s0
                    if v42 is not None and v42 != "":
                        if not look.is_harmless(v42):
                            return RESIDUE
                    v43 = v41.s1
                    if v43 is not None:
                        v44 = v43.s0
                        if v44 is not None and v44 != "":
                            if type(v44) is not str:
                                return RESIDUE
                            look.refs += (23, v44, ())
                            n += 1
                v45 = v40.s1
                if v45 is not None and v45 != "":
                    if not look.is_harmless(v45):
                        return RESIDUE
                v46 = v40.s2
                if v46 is not None:
                    for i47, v47 in enumerate(v46):
                        if v47 is not None:
                            v48 = v47.s0
                            if v48 is not None and v48 != "":
                                if type(v48) is not str:
                                    return RESIDUE
                                look.refs += (21, v48, (i47,))
                                f21 = 1
                            v49 = v47.s1
                            if v49 is not None and v49 != "":
                                if type(v49) is not str:
                                    return RESIDUE
                                look.refs += (22, v49, (i47,))
                                f22 = 1
            v50 = v1.s2
            if v50 is not None:
                for i51, v51 in enumerate(v50):
                    if v51 is not None:
                        v52 = v51.s0
                        if v52 is not None:
                            v53 = v52.s0
                            if v53 is not None and v53 != "":
                                if type(v53) is not str:
                                    return RESIDUE
                                look.refs += (14, v53, (i51,))
                                f14 = 1
                        v54 = v51.s1
                        if v54 is not None:
                            v55 = v54.s0
                            if v55 is not None and v55 != "":
                                if type(v55) is not str:
                                    return RESIDUE
                                look.refs += (15, v55, (i51,))
                                f15 = 1
                            v56 = v54.s1
                            if v56 is not None and v56 != "":
                                if type(v56) is not str:
                                    return RESIDUE
                                look.refs += (16, v56, (i51,))
                                f16 = 1
                        v57 = v51.s2
                        if v57 is not None:
                            v58 = v57.s0
                            if v58 is not None and v58 != "":
                                if type(v58) is not str:
                                    return RESIDUE
                                look.refs += (17, v58, (i51,))
                                f17 = 1
                        v59 = v51.s3
                        if v59 is not None:
                            v60 = v59.s0
                            if v60 is not None and v60 != "":
                                if type(v60) is not str:
                                    return RESIDUE
                                look.refs += (18, v60, (i51,))
                                f18 = 1
            v61 = v1.s3
            if v61 is not None:
                v62 = v61.s0
                if v62 is not None and v62 != "":
                    if type(v62) is not str:
                        return RESIDUE
                    look.refs += (19, v62, ())
                    n += 1
                v63 = v61.s1
                if v63 is not None:
                    v64 = v63.s0
                    if v64 is not None:
                        for i65, v65 in enumerate(v64):
                            if v65 is not None and v65 != "":
                                if type(v65) is not str:
                                    return RESIDUE
                                look.refs += (20, v65, (i65,))
                                f20 = 1
        return n + f1 + f6 + f7 + f13 + f14 + f15 + f16 + f17 + f18 + f20 + f21 + f22

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.batch/batchaccounts': batchaccounts,
    'microsoft.batch/batchaccounts/pools': batchaccounts_pools,
}
