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

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        f9 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None:
                        for i5, v5 in enumerate(v4):
                            if v5 is not None and v5 != "":
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                v6 = v2.s1
                if v6 is not None:
                    v7 = v6.s0
                    if v7 is not None and v7 != "":
                        if not look.inside[v7]:
                            return RESIDUE
                        n += 1
                v8 = v2.s2
                if v8 is not None:
                    v9 = v8.s0
                    if v9 is not None and v9 != "":
                        if not look.geographies[v9]:
                            return RESIDUE
                        n += 1
                v10 = v2.s3
                if v10 is not None:
                    v11 = v10.s0
                    if v11 is not None:
                        v12 = v11.s0
                        if v12 is not None and v12 != "":
                            if not look.geographies[v12]:
                                return RESIDUE
                            n += 1
                v13 = v2.s4
                if v13 is not None:
                    for i14, v14 in enumerate(v13):
                        if v14 is not None:
                            v15 = v14.s0
                            if v15 is not None:
                                v16 = v15.s0
                                if v16 is not None and v16 != "":
                                    if type(v16) is not str:
                                        return RESIDUE
                                    look.refs += (4, v16, (i14,))
                                    f4 = 1
                                v17 = v15.s1
                                if v17 is not None and v17 != "":
                                    if type(v17) is not str:
                                        return RESIDUE
                                    look.refs += (5, v17, (i14,))
                                    f5 = 1
                v18 = v2.s5
                if v18 is not None:
                    for i19, v19 in enumerate(v18):
                        if v19 is not None:
                            v20 = v19.s0
                            if v20 is not None and v20 != "":
                                if type(v20) is not str:
                                    return RESIDUE
                                look.refs += (6, v20, (i19,))
                                f6 = 1
                            v21 = v19.s1
                            if v21 is not None and v21 != "":
                                if type(v21) is not str:
                                    return RESIDUE
                                look.refs += (7, v21, (i19,))
                                f7 = 1
                v22 = v2.s6
                if v22 is not None:
                    for i23, v23 in enumerate(v22):
                        if v23 is not None:
                            v24 = v23.s0
                            if v24 is not None:
                                v25 = v24.s0
                                if v25 is not None and v25 != "":
                                    if type(v25) is not str:
                                        return RESIDUE
                                    look.refs += (8, v25, (i23,))
                                    f8 = 1
                                v26 = v24.s1
                                if v26 is not None and v26 != "":
                                    if type(v26) is not str:
                                        return RESIDUE
                                    look.refs += (9, v26, (i23,))
                                    f9 = 1
                v27 = v2.s7
                if v27 is not None:
                    v28 = v27.s0
                    if v28 is not None and v28 != "":
                        if type(v28) is not str:
                            return RESIDUE
                        look.refs += (10, v28, ())
                        n += 1
                    v29 = v27.s1
                    if v29 is not None and v29 != "":
                        if type(v29) is not str:
                            return RESIDUE
                        look.refs += (11, v29, ())
                        n += 1
        v30 = row.location
        if not look.inside[v30]:
            return RESIDUE
        v31 = row.s2
        if v31:
            return RESIDUE
        return n + f0 + f4 + f5 + f6 + f7 + f8 + f9

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.databox/jobs': jobs,
}
