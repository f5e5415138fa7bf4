"""microsoft.machinelearningservices. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def registries() -> Screen:
    """Microsoft.MachineLearningServices/registries."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.location
                        if v4 is not None and v4 != "":
                            if not look.inside[v4]:
                                return RESIDUE
                            f0 = 1
                        v5 = v3.s1
                        if v5 is not None:
                            for i6, v6 in enumerate(v5):
                                if v6 is not None:
                                    v7 = v6.s0
                                    if v7 is not None:
                                        v8 = v7.s0
                                        if v8 is not None and v8 != "":
                                            if v8 not in {'Premium_LRS', 'Premium_ZRS', 'Standard_LRS', 'Standard_ZRS'}:
                                                return RESIDUE
                                            f1 = 1
                                    v9 = v6.s1
                                    if v9 is not None:
                                        v10 = v9.s0
                                        if v10 is not None:
                                            v11 = v10.s0
                                            if v11 is not None and v11 != "":
                                                if type(v11) is not str:
                                                    return RESIDUE
                                                look.refs += (2, v11, (i3, i6,))
                                                f2 = 1
                        v12 = v3.s2
                        if v12 is not None:
                            for i13, v13 in enumerate(v12):
                                if v13 is not None:
                                    v14 = v13.s0
                                    if v14 is not None:
                                        v15 = v14.s0
                                        if v15 is not None:
                                            v16 = v15.s0
                                            if v16 is not None and v16 != "":
                                                if type(v16) is not str:
                                                    return RESIDUE
                                                look.refs += (3, v16, (i3, i13,))
                                                f3 = 1
        v17 = row.location
        if not look.inside[v17]:
            return RESIDUE
        v18 = row.s2
        if v18:
            return RESIDUE
        return n + f0 + f1 + f2 + f3

    return screen

def workspaces() -> Screen:
    """Microsoft.MachineLearningServices/workspaces."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f2 = 0
        f3 = 0
        f14 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    for i4, v4 in v3.items():
                        if v4 is not None and v4 != "":
                            if not look.is_harmless(v4):
                                return RESIDUE
            v5 = v1.s1
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (1, v5, ())
                n += 1
            v6 = v1.s2
            if v6 is not None:
                for i7, v7 in enumerate(v6):
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (2, v7, (i7,))
                        f2 = 1
            v8 = v1.s3
            if v8 is not None:
                v9 = v8.s0
                if v9 is not None:
                    for i10, v10 in enumerate(v9):
                        if v10 is not None and v10 != "":
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (3, v10, (i10,))
                            f3 = 1
            v11 = v1.s4
            if v11 is not None and v11 != "":
                if type(v11) is not str:
                    return RESIDUE
                look.refs += (4, v11, ())
                n += 1
            v12 = v1.s5
            if v12 is not None and v12 != "":
                if type(v12) is not str:
                    return RESIDUE
                look.refs += (5, v12, ())
                n += 1
            v13 = v1.s6
            if v13 is not None and v13 != "":
                if type(v13) is not str:
                    return RESIDUE
                look.refs += (6, v13, ())
                n += 1
            v14 = v1.s7
            if v14 is not None and v14 != "":
                if type(v14) is not str:
                    return RESIDUE
                look.refs += (7, v14, ())
                n += 1
            v15 = v1.s8
            if v15 is not None:
                v16 = v15.s0
                if v16 is not None:
                    v17 = v16.s0
                    if v17 is not None and v17 != "":
                        if type(v17) is not str:
                            return RESIDUE
                        look.refs += (8, v17, ())
                        n += 1
                    v18 = v16.s1
                    if v18 is not None and v18 != "":
                        if type(v18) is not str:
                            return RESIDUE
                        look.refs += (9, v18, ())
                        n += 1
                v19 = v15.s1
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (10, v19, ())
                    n += 1
                v20 = v15.s2
                if v20 is not None and v20 != "":
                    if type(v20) is not str:
                        return RESIDUE
                    look.refs += (11, v20, ())
                    n += 1
                v21 = v15.s3
                if v21 is not None and v21 != "":
                    if type(v21) is not str:
                        return RESIDUE
                    look.refs += (12, v21, ())
                    n += 1
            v22 = v1.s9
            if v22 is not None:
                v23 = v22.s0
                if v23 is not None and v23 != "":
                    if type(v23) is not str:
                        return RESIDUE
                    look.refs += (13, v23, ())
                    n += 1
            v24 = v1.s10
            if v24 is not None:
                for i25, v25 in enumerate(v24):
                    if v25 is not None:
                        v26 = v25.properties
                        if v26 is not None:
                            v27 = v26.s0
                            if v27 is not None and v27 != "":
                                if type(v27) is not str:
                                    return RESIDUE
                                look.refs += (14, v27, (i25,))
                                f14 = 1
        v28 = row.location
        if not look.inside[v28]:
            return RESIDUE
        v29 = row.s2
        if v29:
            return RESIDUE
        return n + f0 + f2 + f3 + f14

    return screen

def workspaces_batchendpoints() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/batchEndpoints."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def workspaces_batchendpoints_deployments() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/batchEndpoints/deployments."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if not look.is_harmless(v3):
                        return RESIDUE
            v4 = v1.s1
            if v4 is not None and v4 != "":
                if not look.is_harmless(v4):
                    return RESIDUE
            v5 = v1.s2
            if v5 is not None and v5 != "":
                if not look.is_harmless(v5):
                    return RESIDUE
            v6 = v1.s3
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None:
                    v8 = v7.s0
                    if v8 is not None and v8 != "":
                        if not look.is_harmless(v8):
                            return RESIDUE
            v9 = v1.s4
            if v9 is not None and v9 != "":
                if not look.is_harmless(v9):
                    return RESIDUE
        v10 = row.location
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.s2
        if v11:
            return RESIDUE
        return n

    return screen

def workspaces_codes() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/codes."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def workspaces_components() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/components."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def workspaces_computes() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/computes."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.properties
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None:
                    v6 = v5.id
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (2, v6, ())
                        n += 1
                v7 = v4.s1
                if v7 is not None:
                    v8 = v7.s0
                    if v8 is not None and v8 != "":
                        if type(v8) is not str:
                            return RESIDUE
                        look.refs += (3, v8, ())
                        n += 1
                v9 = v4.s2
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (4, v9, ())
                    n += 1
                v10 = v4.s3
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (5, v10, ())
                    n += 1
                v11 = v4.s4
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (6, v11, ())
                    n += 1
                v12 = v4.s5
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (7, v12, ())
                    n += 1
        return n

    return screen

def workspaces_connections() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/connections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        return n

    return screen

def workspaces_data() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/data."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def workspaces_data_versions() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/data/versions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.s1
            if v3 is not None:
                for i4, v4 in enumerate(v3):
                    if v4 is not None and v4 != "":
                        if not look.is_harmless(v4):
                            return RESIDUE
        return n + f1

    return screen

def workspaces_datastores() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/datastores."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                return RESIDUE
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        return n

    return screen

def workspaces_environments() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/environments."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def workspaces_environments_versions() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/environments/versions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if not look.is_harmless(v3):
                        return RESIDUE
            v4 = v1.s1
            if v4 is not None and v4 != "":
                if not look.is_harmless(v4):
                    return RESIDUE
        return n

    return screen

def workspaces_jobs() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/jobs."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f3 = 0
        f9 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if not look.is_harmless(v3):
                    return RESIDUE
            v4 = v1.s2
            if v4 is not None and v4 != "":
                if not look.is_harmless(v4):
                    return RESIDUE
            v5 = v1.s3
            if v5 is not None:
                for i6, v6 in v5.items():
                    if v6 is not None:
                        v7 = v6.s0
                        if v7 is not None and v7 != "":
                            if not look.is_harmless(v7):
                                return RESIDUE
            v8 = v1.s4
            if v8 is not None:
                v9 = v8.s0
                if v9 is not None:
                    v10 = v9.s0
                    if v10 is not None and v10 != "":
                        if not look.is_harmless(v10):
                            return RESIDUE
                v11 = v8.s1
                if v11 is not None:
                    v12 = v11.s0
                    if v12 is not None and v12 != "":
                        if not look.is_harmless(v12):
                            return RESIDUE
                v13 = v8.s2
                if v13 is not None:
                    v14 = v13.s0
                    if v14 is not None and v14 != "":
                        if not look.is_harmless(v14):
                            return RESIDUE
                v15 = v8.s3
                if v15 is not None:
                    v16 = v15.s0
                    if v16 is not None:
                        v17 = v16.s0
                        if v17 is not None and v17 != "":
                            if not look.is_harmless(v17):
                                return RESIDUE
            v18 = v1.s5
            if v18 is not None and v18 != "":
                if not look.is_harmless(v18):
                    return RESIDUE
            v19 = v1.s6
            if v19 is not None:
                for i20, v20 in v19.items():
                    if v20 is not None:
                        v21 = v20.s0
                        if v21 is not None and v21 != "":
                            if not look.is_harmless(v21):
                                return RESIDUE
            v22 = v1.s7
            if v22 is not None:
                v23 = v22.s0
                if v23 is not None:
                    v24 = v23.s0
                    if v24 is not None and v24 != "":
                        if not look.is_harmless(v24):
                            return RESIDUE
                v25 = v22.s1
                if v25 is not None:
                    v26 = v25.s0
                    if v26 is not None and v26 != "":
                        if not look.is_harmless(v26):
                            return RESIDUE
            v27 = v1.s8
            if v27 is not None:
                v28 = v27.s0
                if v28 is not None:
                    v29 = v28.s0
                    if v29 is not None and v29 != "":
                        if not look.is_harmless(v29):
                            return RESIDUE
            v30 = v1.s9
            if v30 is not None:
                v31 = v30.s0
                if v31 is not None:
                    v32 = v31.s0
                    if v32 is not None and v32 != "":
                        if not look.is_harmless(v32):
                            return RESIDUE
                v33 = v30.s1
                if v33 is not None:
                    v34 = v33.s0
                    if v34 is not None and v34 != "":
                        if not look.is_harmless(v34):
                            return RESIDUE
                v35 = v30.s2
                if v35 is not None:
                    v36 = v35.s0
                    if v36 is not None and v36 != "":
                        if not look.is_harmless(v36):
                            return RESIDUE
            v37 = v1.s10
            if v37 is not None and v37 != "":
                if not look.is_harmless(v37):
                    return RESIDUE
            v38 = v1.s11
            if v38 is not None:
                v39 = v38.s0
                if v39 is not None and v39 != "":
                    if not look.is_harmless(v39):
                        return RESIDUE
                v40 = v38.s1
                if v40 is not None and v40 != "":
                    if not look.is_harmless(v40):
                        return RESIDUE
        return n + f3 + f9

    return screen

def workspaces_models() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/models."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def workspaces_models_versions() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/models/versions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.s1
            if v3 is not None:
                for i4, v4 in enumerate(v3):
                    if v4 is not None:
                        v5 = v4.id
                        if v5 is not None and v5 != "":
                            if not look.is_harmless(v5):
                                return RESIDUE
        return n + f1

    return screen

def workspaces_onlineendpoints() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/onlineEndpoints."""

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
            if v3 is not None and v3 != "":
                if type(v3) is str:
                    look.names.append(('host', v3))
        v4 = row.location
        if not look.inside[v4]:
            return RESIDUE
        v5 = row.s2
        if v5:
            return RESIDUE
        return n

    return screen

def workspaces_onlineendpoints_deployments() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    for i4, v4 in v3.items():
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None and v5 != "":
                                if not look.is_harmless(v5):
                                    return RESIDUE
            v6 = v1.s1
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None and v7 != "":
                    if not look.is_harmless(v7):
                        return RESIDUE
            v8 = v1.s2
            if v8 is not None and v8 != "":
                if not look.is_harmless(v8):
                    return RESIDUE
            v9 = v1.s3
            if v9 is not None and v9 != "":
                if not look.is_harmless(v9):
                    return RESIDUE
        v10 = row.location
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.s2
        if v11:
            return RESIDUE
        return n + f0

    return screen

def workspaces_outboundrules() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/outboundRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        return n

    return screen

def workspaces_privateendpointconnections() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/privateEndpointConnections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def workspaces_schedules() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/schedules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f3 = 0
        f9 = 0
        f19 = 0
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
                    if v4 is not None and v4 != "":
                        if not look.is_harmless(v4):
                            return RESIDUE
                    v5 = v3.s1
                    if v5 is not None and v5 != "":
                        if not look.is_harmless(v5):
                            return RESIDUE
                    v6 = v3.s2
                    if v6 is not None and v6 != "":
                        if not look.is_harmless(v6):
                            return RESIDUE
                    v7 = v3.s3
                    if v7 is not None:
                        for i8, v8 in v7.items():
                            if v8 is not None:
                                v9 = v8.s0
                                if v9 is not None and v9 != "":
                                    if not look.is_harmless(v9):
                                        return RESIDUE
                    v10 = v3.s4
                    if v10 is not None:
                        v11 = v10.s0
                        if v11 is not None:
                            v12 = v11.s0
                            if v12 is not None and v12 != "":
                                if not look.is_harmless(v12):
                                    return RESIDUE
                        v13 = v10.s1
                        if v13 is not None:
                            v14 = v13.s0
                            if v14 is not None and v14 != "":
                                if not look.is_harmless(v14):
                                    return RESIDUE
                        v15 = v10.s2
                        if v15 is not None:
                            v16 = v15.s0
                            if v16 is not None and v16 != "":
                                if not look.is_harmless(v16):
                                    return RESIDUE
                        v17 = v10.s3
                        if v17 is not None:
                            v18 = v17.s0
                            if v18 is not None:
                                v19 = v18.s0
                                if v19 is not None and v19 != "":
                                    if not look.is_harmless(v19):
                                        return RESIDUE
                    v20 = v3.s5
                    if v20 is not None and v20 != "":
                        if not look.is_harmless(v20):
                            return RESIDUE
                    v21 = v3.s6
                    if v21 is not None:
                        for i22, v22 in v21.items():
                            if v22 is not None:
                                v23 = v22.s0
                                if v23 is not None and v23 != "":
                                    if not look.is_harmless(v23):
                                        return RESIDUE
                    v24 = v3.s7
                    if v24 is not None:
                        v25 = v24.s0
                        if v25 is not None:
                            v26 = v25.s0
                            if v26 is not None and v26 != "":
                                if not look.is_harmless(v26):
                                    return RESIDUE
                        v27 = v24.s1
                        if v27 is not None:
                            v28 = v27.s0
                            if v28 is not None and v28 != "":
                                if not look.is_harmless(v28):
                                    return RESIDUE
                    v29 = v3.s8
                    if v29 is not None:
                        v30 = v29.s0
                        if v30 is not None:
                            v31 = v30.s0
                            if v31 is not None and v31 != "":
                                if not look.is_harmless(v31):
                                    return RESIDUE
                    v32 = v3.s9
                    if v32 is not None:
                        v33 = v32.s0
                        if v33 is not None:
                            v34 = v33.s0
                            if v34 is not None and v34 != "":
                                if not look.is_harmless(v34):
                                    return RESIDUE
                        v35 = v32.s1
                        if v35 is not None:
                            v36 = v35.s0
                            if v36 is not None and v36 != "":
                                if not look.is_harmless(v36):
                                    return RESIDUE
                        v37 = v32.s2
                        if v37 is not None:
                            v38 = v37.s0
                            if v38 is not None and v38 != "":
                                if not look.is_harmless(v38):
                                    return RESIDUE
                    v39 = v3.s10
                    if v39 is not None and v39 != "":
                        if not look.is_harmless(v39):
                            return RESIDUE
                    v40 = v3.s11
                    if v40 is not None:
                        v41 = v40.s0
                        if v41 is not None and v41 != "":
                            if not look.is_harmless(v41):
                                return RESIDUE
                        v42 = v40.s1
                        if v42 is not None and v42 != "":
                            if not look.is_harmless(v42):
                                return RESIDUE
                v43 = v2.s1
                if v43 is not None:
                    v44 = v43.s0
                    if v44 is not None:
                        for i45, v45 in v44.items():
                            if v45 is not None:
                                v46 = v45.s0
                                if v46 is not None:
                                    for i47, v47 in v46.items():
                                        if v47 is not None:
                                            v48 = v47.s0
                                            if v48 is not None and v48 != "":
                                                if not look.is_harmless(v48):
                                                    return RESIDUE
                                v49 = v45.s1
                                if v49 is not None:
                                    for i50, v50 in v49.items():
                                        if v50 is not None:
                                            v51 = v50.s0
                                            if v51 is not None and v51 != "":
                                                if not look.is_harmless(v51):
                                                    return RESIDUE
                                v52 = v45.s2
                                if v52 is not None and v52 != "":
                                    if not look.is_harmless(v52):
                                        return RESIDUE
                                v53 = v45.s3
                                if v53 is not None:
                                    v54 = v53.s0
                                    if v54 is not None and v54 != "":
                                        if not look.is_harmless(v54):
                                            return RESIDUE
        return n + f3 + f9 + f19 + f20 + f21 + f22

    return screen

def workspaces_serverlessendpoints() -> Screen:
    """Microsoft.MachineLearningServices/workspaces/serverlessEndpoints."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.machinelearningservices/registries': registries,
    'microsoft.machinelearningservices/workspaces': workspaces,
    'microsoft.machinelearningservices/workspaces/batchendpoints': workspaces_batchendpoints,
    'microsoft.machinelearningservices/workspaces/batchendpoints/deployments': workspaces_batchendpoints_deployments,
    'microsoft.machinelearningservices/workspaces/codes': workspaces_codes,
    'microsoft.machinelearningservices/workspaces/components': workspaces_components,
    'microsoft.machinelearningservices/workspaces/computes': workspaces_computes,
    'microsoft.machinelearningservices/workspaces/connections': workspaces_connections,
    'microsoft.machinelearningservices/workspaces/data': workspaces_data,
    'microsoft.machinelearningservices/workspaces/data/versions': workspaces_data_versions,
    'microsoft.machinelearningservices/workspaces/datastores': workspaces_datastores,
    'microsoft.machinelearningservices/workspaces/environments': workspaces_environments,
    'microsoft.machinelearningservices/workspaces/environments/versions': workspaces_environments_versions,
    'microsoft.machinelearningservices/workspaces/jobs': workspaces_jobs,
    'microsoft.machinelearningservices/workspaces/models': workspaces_models,
    'microsoft.machinelearningservices/workspaces/models/versions': workspaces_models_versions,
    'microsoft.machinelearningservices/workspaces/onlineendpoints': workspaces_onlineendpoints,
    'microsoft.machinelearningservices/workspaces/onlineendpoints/deployments': workspaces_onlineendpoints_deployments,
    'microsoft.machinelearningservices/workspaces/outboundrules': workspaces_outboundrules,
    'microsoft.machinelearningservices/workspaces/privateendpointconnections': workspaces_privateendpointconnections,
    'microsoft.machinelearningservices/workspaces/schedules': workspaces_schedules,
    'microsoft.machinelearningservices/workspaces/serverlessendpoints': workspaces_serverlessendpoints,
}
