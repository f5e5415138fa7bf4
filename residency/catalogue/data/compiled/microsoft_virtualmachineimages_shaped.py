"""microsoft.virtualmachineimages. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def imagetemplates() -> Screen:
    """Microsoft.VirtualMachineImages/imageTemplates."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f7 = 0
        f8 = 0
        f10 = 0
        f11 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None:
                            for i5, v5 in enumerate(v4):
                                if v5 is not None:
                                    v6 = v5.name
                                    if v6 is not None and v6 != "":
                                        if not look.inside[v6]:
                                            return RESIDUE
                                        f0 = 1
                        v7 = v3.s1
                        if v7 is not None:
                            for i8, v8 in enumerate(v7):
                                if v8 is not None and v8 != "":
                                    if not look.inside[v8]:
                                        return RESIDUE
                                    f1 = 1
                        v9 = v3.location
                        if v9 is not None and v9 != "":
                            if not look.inside[v9]:
                                return RESIDUE
                            f2 = 1
                        v10 = v3.s3
                        if v10 is not None and v10 != "":
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (3, v10, (i3,))
                            f3 = 1
                        v11 = v3.s4
                        if v11 is not None and v11 != "":
                            if type(v11) is not str:
                                return RESIDUE
                            look.refs += (4, v11, (i3,))
                            f4 = 1
            v12 = v1.s1
            if v12 is not None:
                v13 = v12.s0
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (5, v13, ())
                    n += 1
                v14 = v12.s1
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (6, v14, ())
                    n += 1
            v15 = v1.s2
            if v15 is not None:
                for i16, v16 in enumerate(v15):
                    if v16 is not None:
                        v17 = v16.s0
                        if v17 is not None and v17 != "":
                            if type(v17) is not str:
                                return RESIDUE
                            look.refs += (7, v17, (i16,))
                            f7 = 1
                        v18 = v16.s1
                        if v18 is not None and v18 != "":
                            if type(v18) is not str:
                                return RESIDUE
                            look.refs += (8, v18, (i16,))
                            f8 = 1
            v19 = v1.s3
            if v19 is not None:
                v20 = v19.s0
                if v20 is not None:
                    v21 = v20.s0
                    if v21 is not None and v21 != "":
                        if type(v21) is not str:
                            return RESIDUE
                        look.refs += (9, v21, ())
                        n += 1
            v22 = v1.s4
            if v22 is not None:
                v23 = v22.s0
                if v23 is not None:
                    for i24, v24 in enumerate(v23):
                        if v24 is not None:
                            v25 = v24.s0
                            if v25 is not None and v25 != "":
                                if type(v25) is not str:
                                    return RESIDUE
                                look.refs += (10, v25, (i24,))
                                f10 = 1
                            v26 = v24.s1
                            if v26 is not None and v26 != "":
                                if type(v26) is not str:
                                    return RESIDUE
                                look.refs += (11, v26, (i24,))
                                f11 = 1
            v27 = v1.s5
            if v27 is not None:
                v28 = v27.s0
                if v28 is not None:
                    v29 = v28.s0
                    if v29 is not None and v29 != "":
                        if type(v29) is not str:
                            return RESIDUE
                        look.refs += (12, v29, ())
                        n += 1
                    v30 = v28.s1
                    if v30 is not None and v30 != "":
                        if type(v30) is not str:
                            return RESIDUE
                        look.refs += (13, v30, ())
                        n += 1
        v31 = row.location
        if not look.inside[v31]:
            return RESIDUE
        v32 = row.s2
        if v32:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f7 + f8 + f10 + f11

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.virtualmachineimages/imagetemplates': imagetemplates,
}
