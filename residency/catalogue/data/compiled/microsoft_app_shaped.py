"""microsoft.app. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def containerapps() -> Screen:
    """Microsoft.App/containerApps."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f6 = 0
        f7 = 0
        f9 = 0
        f10 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    for i4, v4 in enumerate(v3):
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None and v5 != "":
                                if not look.is_harmless(v5):
                                    return RESIDUE
                            v6 = v4.s1
                            if v6 is not None and v6 != "":
                                if not look.is_harmless(v6):
                                    return RESIDUE
                v7 = v2.s1
                if v7 is not None:
                    for i8, v8 in enumerate(v7):
                        if v8 is not None:
                            v9 = v8.s0
                            if v9 is not None and v9 != "":
                                if not look.is_harmless(v9):
                                    return RESIDUE
                            v10 = v8.s1
                            if v10 is not None and v10 != "":
                                if not look.is_harmless(v10):
                                    return RESIDUE
                v11 = v2.s2
                if v11 is not None:
                    v12 = v11.s0
                    if v12 is not None:
                        for i13, v13 in enumerate(v12):
                            if v13 is not None:
                                v14 = v13.s0
                                if v14 is not None:
                                    v15 = v14.s0
                                    if v15 is not None and v15 != "":
                                        if not look.is_harmless(v15):
                                            return RESIDUE
                                v16 = v13.s1
                                if v16 is not None:
                                    v17 = v16.s0
                                    if v17 is not None and v17 != "":
                                        if type(v17) is not str:
                                            return RESIDUE
                                        look.refs += (9, v17, (i13,))
                                        f9 = 1
                v18 = v2.s3
                if v18 is not None:
                    for i19, v19 in enumerate(v18):
                        if v19 is not None:
                            v20 = v19.s0
                            if v20 is not None and v20 != "":
                                if type(v20) is not str:
                                    return RESIDUE
                                look.refs += (10, v20, (i19,))
                                f10 = 1
            v21 = v1.s1
            if v21 is not None and v21 != "":
                if type(v21) is not str:
                    return RESIDUE
                look.refs += (5, v21, ())
                n += 1
            v22 = v1.s2
            if v22 is not None:
                v23 = v22.s0
                if v23 is not None:
                    for i24, v24 in enumerate(v23):
                        if v24 is not None:
                            v25 = v24.s0
                            if v25 is not None and v25 != "":
                                if type(v25) is not str:
                                    return RESIDUE
                                look.refs += (6, v25, (i24,))
                                f6 = 1
                v26 = v22.s1
                if v26 is not None:
                    for i27, v27 in enumerate(v26):
                        if v27 is not None:
                            v28 = v27.s0
                            if v28 is not None and v28 != "":
                                if type(v28) is not str:
                                    return RESIDUE
                                look.refs += (7, v28, (i27,))
                                f7 = 1
                v29 = v22.s2
                if v29 is not None:
                    v30 = v29.s0
                    if v30 is not None and v30 != "":
                        if type(v30) is str:
                            look.names.append(('host', v30))
                    v31 = v29.s1
                    if v31 is not None:
                        for i32, v32 in enumerate(v31):
                            if v32 is not None:
                                v33 = v32.name
                                if v33 is not None and v33 != "":
                                    if type(v33) is str:
                                        look.names.append(('host', v33))
            v34 = v1.s3
            if v34 is not None and v34 != "":
                if type(v34) is not str:
                    return RESIDUE
                look.refs += (8, v34, ())
                n += 1
            v35 = v1.s4
            if v35 is not None and v35 != "":
                if type(v35) is str:
                    look.names.append(('host', v35))
        v36 = row.location
        if not look.inside[v36]:
            return RESIDUE
        v37 = row.s2
        if v37:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f6 + f7 + f9 + f10

    return screen

def containerapps_authconfigs() -> Screen:
    """Microsoft.App/containerApps/authConfigs."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def jobs() -> Screen:
    """Microsoft.App/jobs."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f6 = 0
        f7 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    for i4, v4 in enumerate(v3):
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None and v5 != "":
                                if not look.is_harmless(v5):
                                    return RESIDUE
                            v6 = v4.s1
                            if v6 is not None and v6 != "":
                                if not look.is_harmless(v6):
                                    return RESIDUE
                v7 = v2.s1
                if v7 is not None:
                    for i8, v8 in enumerate(v7):
                        if v8 is not None:
                            v9 = v8.s0
                            if v9 is not None and v9 != "":
                                if not look.is_harmless(v9):
                                    return RESIDUE
                            v10 = v8.s1
                            if v10 is not None and v10 != "":
                                if not look.is_harmless(v10):
                                    return RESIDUE
            v11 = v1.s1
            if v11 is not None:
                v12 = v11.s0
                if v12 is not None:
                    v13 = v12.s0
                    if v13 is not None:
                        v14 = v13.s0
                        if v14 is not None:
                            for i15, v15 in enumerate(v14):
                                if v15 is not None:
                                    v16 = v15.s0
                                    if v16 is not None and v16 != "":
                                        if not look.is_harmless(v16):
                                            return RESIDUE
                v17 = v11.s1
                if v17 is not None:
                    for i18, v18 in enumerate(v17):
                        if v18 is not None:
                            v19 = v18.s0
                            if v19 is not None and v19 != "":
                                if type(v19) is not str:
                                    return RESIDUE
                                look.refs += (6, v19, (i18,))
                                f6 = 1
                v20 = v11.s2
                if v20 is not None:
                    for i21, v21 in enumerate(v20):
                        if v21 is not None:
                            v22 = v21.s0
                            if v22 is not None and v22 != "":
                                if type(v22) is not str:
                                    return RESIDUE
                                look.refs += (7, v22, (i21,))
                                f7 = 1
            v23 = v1.s2
            if v23 is not None and v23 != "":
                if type(v23) is not str:
                    return RESIDUE
                look.refs += (5, v23, ())
                n += 1
        v24 = row.location
        if not look.inside[v24]:
            return RESIDUE
        v25 = row.s2
        if v25:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f6 + f7

    return screen

def managedenvironments() -> Screen:
    """Microsoft.App/managedEnvironments."""
    c0 = shaped_conditions(unless=Condition(path='properties.daprAIConnectionString', values=()), at=(((), ()), (('properties', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f5 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if v3 not in {'azure-monitor', 'log-analytics', 'none'}:
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
            v6 = v1.s1
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (2, v6, ())
                n += 1
            v7 = v1.s2
            if v7 is not None and v7 != "":
                if not look.is_off(row, c0):
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (3, v7, ())
                    n += 1
            v8 = v1.s3
            if v8 is not None:
                v9 = v8.s0
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (4, v9, ())
                    n += 1
            v10 = v1.s4
            if v10 is not None:
                v11 = v10.s0
                if v11 is not None:
                    v12 = v11.s0
                    if v12 is not None:
                        for i13, v13 in enumerate(v12):
                            if v13 is not None:
                                v14 = v13.s0
                                if v14 is not None and v14 != "":
                                    if type(v14) is not str:
                                        return RESIDUE
                                    look.refs += (5, v14, (i13,))
                                    f5 = 1
                    v15 = v11.s1
                    if v15 is not None:
                        v16 = v15.s0
                        if v16 is not None and v16 != "":
                            if type(v16) is not str:
                                return RESIDUE
                            look.refs += (6, v16, ())
                            n += 1
            v17 = v1.s5
            if v17 is not None:
                v18 = v17.s0
                if v18 is not None and v18 != "":
                    if type(v18) is not str:
                        return RESIDUE
                    look.refs += (7, v18, ())
                    n += 1
            v19 = v1.s6
            if v19 is not None:
                v20 = v19.s0
                if v20 is not None:
                    v21 = v20.s0
                    if v21 is not None and v21 != "":
                        if type(v21) is not str:
                            return RESIDUE
                        look.refs += (8, v21, ())
                        n += 1
            v22 = v1.s7
            if v22 is not None:
                v23 = v22.s0
                if v23 is not None:
                    v24 = v23.s0
                    if v24 is not None and v24 != "":
                        if type(v24) is not str:
                            return RESIDUE
                        look.refs += (9, v24, ())
                        n += 1
            v25 = v1.s8
            if v25 is not None and v25 != "":
                if type(v25) is str:
                    look.names.append(('host', v25))
        v26 = row.location
        if not look.inside[v26]:
            return RESIDUE
        v27 = row.s2
        if v27:
            return RESIDUE
        return n + f5

    return screen

def managedenvironments_certificates() -> Screen:
    """Microsoft.App/managedEnvironments/certificates."""

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
        return n

    return screen

def managedenvironments_daprcomponents() -> Screen:
    """Microsoft.App/managedEnvironments/daprComponents."""

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
                        v5 = v4.s0
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (1, v5, (i4,))
                            f1 = 1
        return n + f1

    return screen

def managedenvironments_managedcertificates() -> Screen:
    """Microsoft.App/managedEnvironments/managedCertificates."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def managedenvironments_storages() -> Screen:
    """Microsoft.App/managedEnvironments/storages."""

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
                v4 = v2.s1
                if v4 is not None:
                    v5 = v4.s0
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (2, v5, ())
                        n += 1
            v6 = v1.s1
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (1, v7, ())
                    n += 1
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.app/containerapps': containerapps,
    'microsoft.app/containerapps/authconfigs': containerapps_authconfigs,
    'microsoft.app/jobs': jobs,
    'microsoft.app/managedenvironments': managedenvironments,
    'microsoft.app/managedenvironments/certificates': managedenvironments_certificates,
    'microsoft.app/managedenvironments/daprcomponents': managedenvironments_daprcomponents,
    'microsoft.app/managedenvironments/managedcertificates': managedenvironments_managedcertificates,
    'microsoft.app/managedenvironments/storages': managedenvironments_storages,
}
