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

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f7 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if not look.is_harmless(v3):
                        return RESIDUE
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None:
                    for i6, v6 in enumerate(v5):
                        if v6 is not None:
                            v7 = v6.name
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (1, v7, (i6,))
                                f1 = 1
            v8 = v1.s2
            if v8 is not None:
                v9 = v8.s0
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (2, v9, ())
                    n += 1
            v10 = v1.s3
            if v10 is not None:
                v11 = v10.s0
                if v11 is not None:
                    for i12, v12 in enumerate(v11):
                        if v12 is not None:
                            v13 = v12.s0
                            if v13 is not None:
                                v14 = v13.id
                                if v14 is not None and v14 != "":
                                    if type(v14) is not str:
                                        return RESIDUE
                                    look.refs += (3, v14, (i12,))
                                    f3 = 1
                            v15 = v12.s1
                            if v15 is not None:
                                for i16, v16 in enumerate(v15):
                                    if v16 is not None:
                                        v17 = v16.s0
                                        if v17 is not None and v17 != "":
                                            if type(v17) is not str:
                                                return RESIDUE
                                            look.refs += (5, v17, (i12, i16,))
                                            f5 = 1
            v18 = v1.s4
            if v18 is not None:
                for i19, v19 in enumerate(v18):
                    if v19 is not None:
                        v20 = v19.properties
                        if v20 is not None:
                            v21 = v20.s0
                            if v21 is not None:
                                for i22, v22 in enumerate(v21):
                                    if v22 is not None:
                                        v23 = v22.properties
                                        if v23 is not None:
                                            v24 = v23.s0
                                            if v24 is not None:
                                                v25 = v24.id
                                                if v25 is not None and v25 != "":
                                                    if type(v25) is not str:
                                                        return RESIDUE
                                                    look.refs += (4, v25, (i19, i22,))
                                                    f4 = 1
            v26 = v1.s5
            if v26 is not None:
                v27 = v26.s0
                if v27 is not None and v27 != "":
                    if type(v27) is not str:
                        return RESIDUE
                    look.refs += (6, v27, ())
                    n += 1
                v28 = v26.s1
                if v28 is not None:
                    for i29, v29 in enumerate(v28):
                        if v29 is not None and v29 != "":
                            if type(v29) is not str:
                                return RESIDUE
                            look.refs += (7, v29, (i29,))
                            f7 = 1
        v30 = row.location
        if not look.inside[v30]:
            return RESIDUE
        v31 = row.s2
        if v31:
            return RESIDUE
        return n + f1 + f3 + f4 + f5 + f7

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.hdinsight/clusters': clusters,
}
