"""microsoft.datafactory. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def factories() -> Screen:
    """Microsoft.DataFactory/factories."""
    c0 = shaped_conditions(unless=Condition(path='location', values=('southeastasia', 'southeast asia')), at=(((), ()), (('location',), ())))
    c1 = shaped_conditions(unless=Condition(path='properties.repoConfiguration.hostName', values=()), at=(((), ()), (('properties', 's0', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            if not look.is_off(row, c0):
                if not look.pairs[v1]:
                    return RESIDUE
                n += 1
        v2 = row.properties
        if v2 is not None:
            v3 = v2.s0
            if v3 is not None:
                v4 = v3.s0
                if v4 is not None and v4 != "":
                    if not look.is_off(row, c1):
                        return RESIDUE
                v5 = v3.s1
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (5, v5, ())
                    n += 1
                v6 = v3.s2
                if v6 is not None:
                    v7 = v6.s0
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (6, v7, ())
                        n += 1
            v8 = v2.s1
            if v8 is not None and v8 != "":
                if not look.is_harmless(v8):
                    return RESIDUE
            v9 = v2.s2
            if v9 is not None:
                v10 = v9.s0
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (3, v10, ())
                    n += 1
            v11 = v2.s3
            if v11 is not None:
                v12 = v11.s0
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (4, v12, ())
                    n += 1
        v13 = row.s2
        if v13:
            return RESIDUE
        return n

    return screen

def factories_adfcdcs() -> Screen:
    """Microsoft.DataFactory/factories/adfcdcs."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None:
                                v6 = v5.s0
                                if v6 is not None and v6 != "":
                                    if type(v6) is not str:
                                        return RESIDUE
                                    look.refs += (0, v6, (i3,))
                                    f0 = 1
            v7 = v1.s1
            if v7 is not None:
                for i8, v8 in enumerate(v7):
                    if v8 is not None:
                        v9 = v8.s0
                        if v9 is not None:
                            v10 = v9.s0
                            if v10 is not None:
                                v11 = v10.s0
                                if v11 is not None and v11 != "":
                                    if type(v11) is not str:
                                        return RESIDUE
                                    look.refs += (1, v11, (i8,))
                                    f1 = 1
        return n + f0 + f1

    return screen

def factories_credentials() -> Screen:
    """Microsoft.DataFactory/factories/credentials."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def factories_dataflows() -> Screen:
    """Microsoft.DataFactory/factories/dataflows."""

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
                v3 = v2.s0
                if v3 is not None:
                    for i4, v4 in enumerate(v3):
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None:
                                v6 = v5.s0
                                if v6 is not None and v6 != "":
                                    if type(v6) is not str:
                                        return RESIDUE
                                    look.refs += (0, v6, (i4,))
                                    f0 = 1
                            v7 = v4.s1
                            if v7 is not None:
                                v8 = v7.s0
                                if v8 is not None and v8 != "":
                                    if type(v8) is not str:
                                        return RESIDUE
                                    look.refs += (2, v8, (i4,))
                                    f2 = 1
                v9 = v2.s1
                if v9 is not None:
                    for i10, v10 in enumerate(v9):
                        if v10 is not None:
                            v11 = v10.s0
                            if v11 is not None:
                                v12 = v11.s0
                                if v12 is not None and v12 != "":
                                    if type(v12) is not str:
                                        return RESIDUE
                                    look.refs += (1, v12, (i10,))
                                    f1 = 1
                            v13 = v10.s1
                            if v13 is not None:
                                v14 = v13.s0
                                if v14 is not None and v14 != "":
                                    if type(v14) is not str:
                                        return RESIDUE
                                    look.refs += (3, v14, (i10,))
                                    f3 = 1
                v15 = v2.s2
                if v15 is not None:
                    for i16, v16 in enumerate(v15):
                        if v16 is not None:
                            v17 = v16.s0
                            if v17 is not None:
                                v18 = v17.s0
                                if v18 is not None and v18 != "":
                                    if type(v18) is not str:
                                        return RESIDUE
                                    look.refs += (4, v18, (i16,))
                                    f4 = 1
                            v19 = v16.s1
                            if v19 is not None:
                                v20 = v19.s0
                                if v20 is not None and v20 != "":
                                    if type(v20) is not str:
                                        return RESIDUE
                                    look.refs += (5, v20, (i16,))
                                    f5 = 1
        return n + f0 + f1 + f2 + f3 + f4 + f5

    return screen

def factories_datasets() -> Screen:
    """Microsoft.DataFactory/factories/datasets."""

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

def factories_integrationruntimes() -> Screen:
    """Microsoft.DataFactory/factories/integrationRuntimes."""
    c0 = shaped_conditions(unless=Condition(path='properties.type', values=('selfhosted',)), at=(((), ()), (('properties', 's1'), ())))
    c1 = shaped_conditions(when=Condition(path='properties.type', values=('selfhosted',)), at=((('properties', 's1'), ()), ((), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f7 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.location
                    if v4 is not None and v4 != "":
                        if not look.is_off(row, c0):
                            if not look.inside[v4]:
                                return RESIDUE
                            n += 1
                    else:
                        if not look.is_off(row, c0):
                            return RESIDUE
                    v5 = v3.s1
                    if v5 is not None:
                        v6 = v5.s0
                        if v6 is not None and v6 != "":
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (4, v6, ())
                            n += 1
                        v7 = v5.s1
                        if v7 is not None and v7 != "":
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs += (5, v7, ())
                            n += 1
                        v8 = v5.s2
                        if v8 is not None:
                            for i9, v9 in enumerate(v8):
                                if v9 is not None and v9 != "":
                                    if type(v9) is not str:
                                        return RESIDUE
                                    look.refs += (7, v9, (i9,))
                                    f7 = 1
                else:
                    if not look.is_off(row, c0):
                        return RESIDUE
                v10 = v2.s1
                if v10 is not None:
                    v11 = v10.s0
                    if v11 is not None:
                        v12 = v11.s0
                        if v12 is not None and v12 != "":
                            return RESIDUE
                        v13 = v11.s1
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (8, v13, ())
                            n += 1
                    v14 = v10.s1
                    if v14 is not None:
                        v15 = v14.s0
                        if v15 is not None and v15 != "":
                            if type(v15) is not str:
                                return RESIDUE
                            look.refs += (9, v15, ())
                            n += 1
                v16 = v2.s2
                if v16 is not None:
                    v17 = v16.s0
                    if v17 is not None and v17 != "":
                        if type(v17) is not str:
                            return RESIDUE
                        look.refs += (3, v17, ())
                        n += 1
                v18 = v2.s3
                if v18 is not None:
                    v19 = v18.s0
                    if v19 is not None and v19 != "":
                        if type(v19) is not str:
                            return RESIDUE
                        look.refs += (6, v19, ())
                        n += 1
            else:
                if not look.is_off(row, c0):
                    return RESIDUE
            v20 = v1.s1
            if v20 is not None and v20 != "":
                if not look.is_off(row, c1):
                    if v20 not in {'SelfHosted'}:
                        return RESIDUE
                    n += 1
        else:
            if not look.is_off(row, c0):
                return RESIDUE
        return n + f7

    return screen

def factories_linkedservices() -> Screen:
    """Microsoft.DataFactory/factories/linkedservices."""
    c0 = shaped_conditions(when=Condition(path='properties.connectVia.referenceName', values=('', 'autoresolveintegrationruntime')), at=((('properties', 's1', 's0'), ()), ((), ())))
    c1 = shaped_conditions(unless=Condition(path='properties.connectVia.referenceName', values=('autoresolveintegrationruntime',)), at=(((), ()), (('properties', 's1', 's0'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f29 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    return RESIDUE
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if v4 not in {'AzurePublic'}:
                        return RESIDUE
                    n += 1
                v5 = v2.s2
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (4, v5, ())
                    n += 1
                v6 = v2.s3
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (5, v6, ())
                    n += 1
                v7 = v2.s4
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (6, v7, ())
                    n += 1
                v8 = v2.s5
                if v8 is not None and v8 != "":
                    if type(v8) is not str:
                        return RESIDUE
                    look.refs += (7, v8, ())
                    n += 1
                v9 = v2.s6
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (8, v9, ())
                    n += 1
                v10 = v2.s7
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (9, v10, ())
                    n += 1
                v11 = v2.s8
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (10, v11, ())
                    n += 1
                v12 = v2.s9
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (11, v12, ())
                    n += 1
                v13 = v2.s10
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (12, v13, ())
                    n += 1
                v14 = v2.s11
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (13, v14, ())
                    n += 1
                v15 = v2.s12
                if v15 is not None and v15 != "":
                    if type(v15) is not str:
                        return RESIDUE
                    look.refs += (14, v15, ())
                    n += 1
                v16 = v2.s13
                if v16 is not None and v16 != "":
                    if type(v16) is not str:
                        return RESIDUE
                    look.refs += (15, v16, ())
                    n += 1
                v17 = v2.s14
                if v17 is not None and v17 != "":
                    if type(v17) is not str:
                        return RESIDUE
                    look.refs += (16, v17, ())
                    n += 1
                v18 = v2.s15
                if v18 is not None and v18 != "":
                    if type(v18) is not str:
                        return RESIDUE
                    look.refs += (17, v18, ())
                    n += 1
                v19 = v2.s16
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (18, v19, ())
                    n += 1
                v20 = v2.s17
                if v20 is not None and v20 != "":
                    if type(v20) is not str:
                        return RESIDUE
                    look.refs += (19, v20, ())
                    n += 1
                v21 = v2.s18
                if v21 is not None and v21 != "":
                    if type(v21) is not str:
                        return RESIDUE
                    look.refs += (20, v21, ())
                    n += 1
                v22 = v2.s19
                if v22 is not None and v22 != "":
                    if type(v22) is not str:
                        return RESIDUE
                    look.refs += (21, v22, ())
                    n += 1
                v23 = v2.s20
                if v23 is not None and v23 != "":
                    if type(v23) is not str:
                        return RESIDUE
                    look.refs += (22, v23, ())
                    n += 1
                v24 = v2.s21
                if v24 is not None and v24 != "":
                    if type(v24) is not str:
                        return RESIDUE
                    look.refs += (23, v24, ())
                    n += 1
                v25 = v2.s22
                if v25 is not None and v25 != "":
                    if type(v25) is not str:
                        return RESIDUE
                    look.refs += (24, v25, ())
                    n += 1
                v26 = v2.s23
                if v26 is not None and v26 != "":
                    if type(v26) is not str:
                        return RESIDUE
                    look.refs += (25, v26, ())
                    n += 1
                v27 = v2.s24
                if v27 is not None and v27 != "":
                    if type(v27) is not str:
                        return RESIDUE
                    look.refs += (26, v27, ())
                    n += 1
                v28 = v2.s25
                if v28 is not None and v28 != "":
                    if type(v28) is not str:
                        return RESIDUE
                    look.refs += (27, v28, ())
                    n += 1
                v29 = v2.s26
                if v29 is not None and v29 != "":
                    if type(v29) is not str:
                        return RESIDUE
                    look.refs += (28, v29, ())
                    n += 1
                v30 = v2.s27
                if v30 is not None:
                    for i31, v31 in enumerate(v30):
                        if v31 is not None:
                            v32 = v31.s0
                            if v32 is not None and v32 != "":
                                if type(v32) is not str:
                                    return RESIDUE
                                look.refs += (29, v32, (i31,))
                                f29 = 1
                v33 = v2.s28
                if v33 is not None and v33 != "":
                    if type(v33) is not str:
                        return RESIDUE
                    look.refs += (30, v33, ())
                    n += 1
                v34 = v2.s29
                if v34 is not None and v34 != "":
                    if type(v34) is not str:
                        return RESIDUE
                    look.refs += (31, v34, ())
                    n += 1
                v35 = v2.s30
                if v35 is not None and v35 != "":
                    if type(v35) is not str:
                        return RESIDUE
                    look.refs += (32, v35, ())
                    n += 1
                v36 = v2.s31
                if v36 is not None and v36 != "":
                    if type(v36) is not str:
                        return RESIDUE
                    look.refs += (33, v36, ())
                    n += 1
                v37 = v2.s32
                if v37 is not None and v37 != "":
                    if type(v37) is not str:
                        return RESIDUE
                    look.refs += (34, v37, ())
                    n += 1
            v38 = v1.s1
            if v38 is not None:
                v39 = v38.s0
                if v39 is not None and v39 != "":
                    if not look.is_off(row, c0):
                        return RESIDUE
                    if not look.is_off(row, c1):
                        if type(v39) is not str:
                            return RESIDUE
                        look.refs += (35, v39, ())
                        n += 1
                else:
                    if not look.is_off(row, c0):
                        n += 1
            else:
                if not look.is_off(row, c0):
                    n += 1
            v40 = v1.s2
            if v40 is not None and v40 != "":
                if not look.is_harmless(v40):
                    return RESIDUE
        else:
            if not look.is_off(row, c0):
                n += 1
        return n + f29

    return screen

def factories_managedvirtualnetworks() -> Screen:
    """Microsoft.DataFactory/factories/managedVirtualNetworks."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def factories_managedvirtualnetworks_managedprivateendpoints() -> Screen:
    """Microsoft.DataFactory/factories/managedVirtualNetworks/managedPrivateEndpoints."""

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

def factories_pipelines() -> Screen:
    """Microsoft.DataFactory/factories/pipelines."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        f9 = 0
        f10 = 0
        f11 = 0
        f12 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None and v5 != "":
                                if not look.is_harmless(v5):
                                    return RESIDUE
                            v6 = v4.s1
                            if v6 is not None:
                                v7 = v6.s0
                                if v7 is not None and v7 != "":
                                    if not look.is_harmless(v7):
                                        return RESIDUE
                                v8 = v6.s1
                                if v8 is not None:
                                    v9 = v8.s0
                                    if v9 is not None:
                                        v10 = v9.s0
                                        if v10 is not None and v10 != "":
                                            if not look.is_harmless(v10):
                                                return RESIDUE
                                v11 = v6.s2
                                if v11 is not None:
                                    v12 = v11.s0
                                    if v12 is not None and v12 != "":
                                        if not look.is_harmless(v12):
                                            return RESIDUE
                            v13 = v4.s2
                            if v13 is not None:
                                v14 = v13.s0
                                if v14 is not None:
                                    v15 = v14.s0
                                    if v15 is not None and v15 != "":
                                        if not look.is_harmless(v15):
                                            return RESIDUE
                            v16 = v4.s3
                            if v16 is not None:
                                v17 = v16.s0
                                if v17 is not None and v17 != "":
                                    if type(v17) is not str:
                                        return RESIDUE
                                    look.refs += (8, v17, (i3,))
                                    f8 = 1
                            v18 = v4.s4
                            if v18 is not None:
                                v19 = v18.s0
                                if v19 is not None:
                                    v20 = v19.s0
                                    if v20 is not None and v20 != "":
                                        if type(v20) is not str:
                                            return RESIDUE
                                        look.refs += (9, v20, (i3,))
                                        f9 = 1
                            v21 = v4.s5
                            if v21 is not None:
                                v22 = v21.s0
                                if v22 is not None:
                                    v23 = v22.s0
                                    if v23 is not None:
                                        v24 = v23.s0
                                        if v24 is not None and v24 != "":
                                            if type(v24) is not str:
                                                return RESIDUE
                                            look.refs += (10, v24, (i3,))
                                            f10 = 1
                            v25 = v4.s6
                            if v25 is not None:
                                v26 = v25.s0
                                if v26 is not None:
                                    v27 = v26.s0
                                    if v27 is not None and v27 != "":
                                        if type(v27) is not str:
                                            return RESIDUE
                                        look.refs += (11, v27, (i3,))
                                        f11 = 1
                            v28 = v4.s7
                            if v28 is not None:
                                v29 = v28.s0
                                if v29 is not None and v29 != "":
                                    if type(v29) is not str:
                                        return RESIDUE
                                    look.refs += (12, v29, (i3,))
                                    f12 = 1
                        v30 = v3.s1
                        if v30 is not None:
                            v31 = v30.s0
                            if v31 is not None and v31 != "":
                                if type(v31) is not str:
                                    return RESIDUE
                                look.refs += (5, v31, (i3,))
                                f5 = 1
                        v32 = v3.s2
                        if v32 is not None:
                            for i33, v33 in enumerate(v32):
                                if v33 is not None:
                                    v34 = v33.s0
                                    if v34 is not None and v34 != "":
                                        if type(v34) is not str:
                                            return RESIDUE
                                        look.refs += (6, v34, (i3, i33,))
                                        f6 = 1
                        v35 = v3.s3
                        if v35 is not None:
                            for i36, v36 in enumerate(v35):
                                if v36 is not None:
                                    v37 = v36.s0
                                    if v37 is not None and v37 != "":
                                        if type(v37) is not str:
                                            return RESIDUE
                                        look.refs += (7, v37, (i3, i36,))
                                        f7 = 1
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8 + f9 + f10 + f11 + f12

    return screen

def factories_privateendpointconnections() -> Screen:
    """Microsoft.DataFactory/factories/privateEndpointConnections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def factories_triggers() -> Screen:
    """Microsoft.DataFactory/factories/triggers."""

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

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.datafactory/factories': factories,
    'microsoft.datafactory/factories/adfcdcs': factories_adfcdcs,
    'microsoft.datafactory/factories/credentials': factories_credentials,
    'microsoft.datafactory/factories/dataflows': factories_dataflows,
    'microsoft.datafactory/factories/datasets': factories_datasets,
    'microsoft.datafactory/factories/integrationruntimes': factories_integrationruntimes,
    'microsoft.datafactory/factories/linkedservices': factories_linkedservices,
    'microsoft.datafactory/factories/managedvirtualnetworks': factories_managedvirtualnetworks,
    'microsoft.datafactory/factories/managedvirtualnetworks/managedprivateendpoints': factories_managedvirtualnetworks_managedprivateendpoints,
    'microsoft.datafactory/factories/pipelines': factories_pipelines,
    'microsoft.datafactory/factories/privateendpointconnections': factories_privateendpointconnections,
    'microsoft.datafactory/factories/triggers': factories_triggers,
}
