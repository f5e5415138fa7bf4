"""microsoft.containerinstance. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def containergroupprofiles() -> Screen:
    """Microsoft.ContainerInstance/containerGroupProfiles."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f2 = 0
        f3 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.properties
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None and v5 != "":
                                if not look.is_harmless(v5):
                                    return RESIDUE
            v6 = v1.s1
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (1, v7, ())
                    n += 1
            v8 = v1.s2
            if v8 is not None:
                for i9, v9 in enumerate(v8):
                    if v9 is not None:
                        v10 = v9.s0
                        if v10 is not None and v10 != "":
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (2, v10, (i9,))
                            f2 = 1
            v11 = v1.s3
            if v11 is not None:
                for i12, v12 in enumerate(v11):
                    if v12 is not None:
                        v13 = v12.s0
                        if v13 is not None:
                            v14 = v13.s0
                            if v14 is not None and v14 != "":
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (3, v14, (i12,))
                                f3 = 1
            v15 = v1.s4
            if v15 is not None:
                v16 = v15.s0
                if v16 is not None:
                    v17 = v16.s0
                    if v17 is not None and v17 != "":
                        if type(v17) is not str:
                            return RESIDUE
                        look.refs += (4, v17, ())
                        n += 1
                    v18 = v16.s1
                    if v18 is not None and v18 != "":
                        if type(v18) is not str:
                            return RESIDUE
                        look.refs += (5, v18, ())
                        n += 1
        v19 = row.location
        if not look.inside[v19]:
            return RESIDUE
        v20 = row.s2
        if v20:
            return RESIDUE
        return n + f0 + f2 + f3

    return screen

def containergroups() -> Screen:
    """Microsoft.ContainerInstance/containerGroups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        f10 = 0
        f11 = 0
        f12 = 0
        f13 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.properties
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None and v5 != "":
                                if not look.is_harmless(v5):
                                    return RESIDUE
                            v6 = v4.s1
                            if v6 is not None and v6 != "":
                                if not look.is_harmless(v6):
                                    return RESIDUE
                            v7 = v4.s2
                            if v7 is not None:
                                v8 = v7.s0
                                if v8 is not None and v8 != "":
                                    if not look.is_harmless(v8):
                                        return RESIDUE
            v9 = v1.s1
            if v9 is not None:
                for i10, v10 in enumerate(v9):
                    if v10 is not None:
                        v11 = v10.properties
                        if v11 is not None:
                            v12 = v11.s0
                            if v12 is not None and v12 != "":
                                if not look.is_harmless(v12):
                                    return RESIDUE
                            v13 = v11.s1
                            if v13 is not None and v13 != "":
                                if not look.is_harmless(v13):
                                    return RESIDUE
            v14 = v1.s2
            if v14 is not None:
                for i15, v15 in enumerate(v14):
                    if v15 is not None:
                        v16 = v15.properties
                        if v16 is not None:
                            v17 = v16.s0
                            if v17 is not None and v17 != "":
                                if not look.is_harmless(v17):
                                    return RESIDUE
            v18 = v1.s3
            if v18 is not None:
                v19 = v18.s0
                if v19 is not None:
                    for i20, v20 in enumerate(v19):
                        if v20 is not None and v20 != "":
                            if type(v20) is Opaque:
                                return RESIDUE
                            f6 = 1
            v21 = v1.s4
            if v21 is not None:
                v22 = v21.s0
                if v22 is not None:
                    v23 = v22.s0
                    if v23 is not None and v23 != "":
                        if type(v23) is not str:
                            return RESIDUE
                        look.refs += (7, v23, ())
                        n += 1
                    v24 = v22.s1
                    if v24 is not None and v24 != "":
                        if type(v24) is not str:
                            return RESIDUE
                        look.refs += (8, v24, ())
                        n += 1
            v25 = v1.s5
            if v25 is not None:
                v26 = v25.s0
                if v26 is not None and v26 != "":
                    if type(v26) is not str:
                        return RESIDUE
                    look.refs += (9, v26, ())
                    n += 1
            v27 = v1.s6
            if v27 is not None:
                for i28, v28 in enumerate(v27):
                    if v28 is not None:
                        v29 = v28.s0
                        if v29 is not None and v29 != "":
                            if type(v29) is not str:
                                return RESIDUE
                            look.refs += (10, v29, (i28,))
                            f10 = 1
            v30 = v1.s7
            if v30 is not None:
                for i31, v31 in enumerate(v30):
                    if v31 is not None:
                        v32 = v31.s0
                        if v32 is not None and v32 != "":
                            if type(v32) is not str:
                                return RESIDUE
                            look.refs += (11, v32, (i31,))
                            f11 = 1
            v33 = v1.s8
            if v33 is not None:
                for i34, v34 in enumerate(v33):
                    if v34 is not None:
                        v35 = v34.s0
                        if v35 is not None:
                            v36 = v35.s0
                            if v36 is not None and v36 != "":
                                if type(v36) is not str:
                                    return RESIDUE
                                look.refs += (12, v36, (i34,))
                                f12 = 1
            v37 = v1.s9
            if v37 is not None:
                for i38, v38 in enumerate(v37):
                    if v38 is not None:
                        v39 = v38.id
                        if v39 is not None and v39 != "":
                            if type(v39) is not str:
                                return RESIDUE
                            look.refs += (13, v39, (i38,))
                            f13 = 1
            v40 = v1.s10
            if v40 is not None:
                v41 = v40.id
                if v41 is not None and v41 != "":
                    if type(v41) is not str:
                        return RESIDUE
                    look.refs += (14, v41, ())
                    n += 1
            v42 = v1.s11
            if v42 is not None:
                v43 = v42.id
                if v43 is not None and v43 != "":
                    if type(v43) is not str:
                        return RESIDUE
                    look.refs += (15, v43, ())
                    n += 1
            v44 = v1.s12
            if v44 is not None:
                v45 = v44.s0
                if v45 is not None and v45 != "":
                    if type(v45) is str:
                        look.names.append(('host', v45))
        v46 = row.location
        if not look.inside[v46]:
            return RESIDUE
        v47 = row.s2
        if v47:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f10 + f11 + f12 + f13

    return screen

def ngroups() -> Screen:
    """Microsoft.ContainerInstance/ngroups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None:
                            v5 = v4.id
                            if v5 is not None and v5 != "":
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, (i3,))
                                f0 = 1
                        v6 = v3.s1
                        if v6 is not None:
                            v7 = v6.s0
                            if v7 is not None:
                                v8 = v7.s0
                                if v8 is not None:
                                    for i9, v9 in enumerate(v8):
                                        if v9 is not None:
                                            v10 = v9.s0
                                            if v10 is not None and v10 != "":
                                                if type(v10) is not str:
                                                    return RESIDUE
                                                look.refs += (1, v10, (i3, i9,))
                                                f1 = 1
                            v11 = v6.s1
                            if v11 is not None:
                                v12 = v11.s0
                                if v12 is not None and v12 != "":
                                    if type(v12) is not str:
                                        return RESIDUE
                                    look.refs += (2, v12, (i3,))
                                    f2 = 1
                        v13 = v3.s2
                        if v13 is not None:
                            v14 = v13.s0
                            if v14 is not None:
                                for i15, v15 in enumerate(v14):
                                    if v15 is not None:
                                        v16 = v15.s0
                                        if v16 is not None and v16 != "":
                                            if type(v16) is not str:
                                                return RESIDUE
                                            look.refs += (3, v16, (i3, i15,))
                                            f3 = 1
                        v17 = v3.s3
                        if v17 is not None:
                            v18 = v17.s0
                            if v18 is not None:
                                for i19, v19 in enumerate(v18):
                                    if v19 is not None:
                                        v20 = v19.id
                                        if v20 is not None and v20 != "":
                                            if type(v20) is not str:
                                                return RESIDUE
                                            look.refs += (4, v20, (i3, i19,))
                                            f4 = 1
                            v21 = v17.s1
                            if v21 is not None:
                                for i22, v22 in enumerate(v21):
                                    if v22 is not None:
                                        v23 = v22.s0
                                        if v23 is not None:
                                            v24 = v23.s0
                                            if v24 is not None and v24 != "":
                                                if type(v24) is not str:
                                                    return RESIDUE
                                                look.refs += (5, v24, (i3, i22,))
                                                f5 = 1
        v25 = row.location
        if not look.inside[v25]:
            return RESIDUE
        v26 = row.s2
        if v26:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.containerinstance/containergroupprofiles': containergroupprofiles,
    'microsoft.containerinstance/containergroups': containergroups,
    'microsoft.containerinstance/ngroups': ngroups,
}
