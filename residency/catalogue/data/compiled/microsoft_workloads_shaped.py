"""microsoft.workloads. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def sapvirtualinstances() -> Screen:
    """Microsoft.Workloads/sapVirtualInstances."""

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
                if v4 is not None:
                    v5 = v4.s0
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
                    v6 = v4.s1
                    if v6 is not None:
                        v7 = v6.s0
                        if v7 is not None and v7 != "":
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs += (2, v7, ())
                            n += 1
                        v8 = v6.s1
                        if v8 is not None:
                            v9 = v8.s0
                            if v9 is not None:
                                v10 = v9.id
                                if v10 is not None and v10 != "":
                                    if type(v10) is not str:
                                        return RESIDUE
                                    look.refs += (6, v10, ())
                                    n += 1
                    v11 = v4.s2
                    if v11 is not None:
                        v12 = v11.s0
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (3, v12, ())
                            n += 1
                        v13 = v11.s1
                        if v13 is not None:
                            v14 = v13.s0
                            if v14 is not None:
                                v15 = v14.id
                                if v15 is not None and v15 != "":
                                    if type(v15) is not str:
                                        return RESIDUE
                                    look.refs += (7, v15, ())
                                    n += 1
                    v16 = v4.s3
                    if v16 is not None:
                        v17 = v16.s0
                        if v17 is not None and v17 != "":
                            if type(v17) is not str:
                                return RESIDUE
                            look.refs += (4, v17, ())
                            n += 1
                        v18 = v16.s1
                        if v18 is not None:
                            v19 = v18.s0
                            if v19 is not None:
                                v20 = v19.id
                                if v20 is not None and v20 != "":
                                    if type(v20) is not str:
                                        return RESIDUE
                                    look.refs += (8, v20, ())
                                    n += 1
                    v21 = v4.s4
                    if v21 is not None:
                        v22 = v21.s0
                        if v22 is not None:
                            v23 = v22.id
                            if v23 is not None and v23 != "":
                                if type(v23) is not str:
                                    return RESIDUE
                                look.refs += (5, v23, ())
                                n += 1
                    v24 = v4.s5
                    if v24 is not None:
                        v25 = v24.s0
                        if v25 is not None:
                            v26 = v25.id
                            if v26 is not None and v26 != "":
                                if type(v26) is not str:
                                    return RESIDUE
                                look.refs += (11, v26, ())
                                n += 1
                            v27 = v25.s1
                            if v27 is not None and v27 != "":
                                if type(v27) is not str:
                                    return RESIDUE
                                look.refs += (12, v27, ())
                                n += 1
                v28 = v2.s2
                if v28 is not None and v28 != "":
                    if type(v28) is not str:
                        return RESIDUE
                    look.refs += (9, v28, ())
                    n += 1
                v29 = v2.s3
                if v29 is not None:
                    v30 = v29.s0
                    if v30 is not None and v30 != "":
                        if type(v30) is not str:
                            return RESIDUE
                        look.refs += (10, v30, ())
                        n += 1
                    v31 = v29.s1
                    if v31 is not None and v31 != "":
                        if type(v31) is not str:
                            return RESIDUE
                        look.refs += (13, v31, ())
                        n += 1
                    v32 = v29.s2
                    if v32 is not None and v32 != "":
                        if type(v32) is not str:
                            return RESIDUE
                        look.refs += (15, v32, ())
                        n += 1
                v33 = v2.s4
                if v33 is not None:
                    v34 = v33.s0
                    if v34 is not None:
                        v35 = v34.s0
                        if v35 is not None and v35 != "":
                            if type(v35) is not str:
                                return RESIDUE
                            look.refs += (14, v35, ())
                            n += 1
                        v36 = v34.s1
                        if v36 is not None and v36 != "":
                            if type(v36) is not str:
                                return RESIDUE
                            look.refs += (16, v36, ())
                            n += 1
        v37 = row.location
        if not look.inside[v37]:
            return RESIDUE
        v38 = row.s2
        if v38:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.workloads/sapvirtualinstances': sapvirtualinstances,
}
