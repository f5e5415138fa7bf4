"""microsoft.compute. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def availabilitysets() -> Screen:
    """Microsoft.Compute/availabilitySets."""

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

def diskencryptionsets() -> Screen:
    """Microsoft.Compute/diskEncryptionSets."""
    c0 = shaped_conditions(unless=Condition(path='properties.federatedClientId', values=('none',)), at=(((), ()), (('properties', 's0'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_off(row, c0):
                    return RESIDUE
            v3 = v1.s1
            if v3 is not None:
                v4 = v3.s0
                if v4 is not None:
                    v5 = v4.id
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
                v6 = v3.s1
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (2, v6, ())
                    n += 1
        v7 = row.location
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.s2
        if v8:
            return RESIDUE
        return n

    return screen

def disks() -> Screen:
    """Microsoft.Compute/disks."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f10 = 0
        f11 = 0
        f12 = 0
        f13 = 0
        v1 = row.s0
        if v1 is not None:
            v2 = v1.name
            if v2 is not None and v2 != "":
                if v2 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                    return RESIDUE
                n += 1
        v3 = row.properties
        if v3 is not None:
            v4 = v3.s0
            if v4 is not None and v4 != "":
                if v4 not in {'AllowAll', 'AllowPrivate', 'DenyAll'}:
                    return RESIDUE
                n += 1
            v5 = v3.s1
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None:
                    v7 = v6.s0
                    if v7 is not None and v7 != "":
                        if type(v7) is Opaque:
                            return RESIDUE
                        n += 1
                    v8 = v6.s1
                    if v8 is not None and v8 != "":
                        if type(v8) is Opaque:
                            return RESIDUE
                        n += 1
                    v9 = v6.id
                    if v9 is not None and v9 != "":
                        if type(v9) is not str:
                            return RESIDUE
                        look.refs += (24, v9, ())
                        n += 1
                v10 = v5.s1
                if v10 is not None:
                    v11 = v10.s0
                    if v11 is not None and v11 != "":
                        if type(v11) is Opaque:
                            return RESIDUE
                        n += 1
                    v12 = v10.s1
                    if v12 is not None and v12 != "":
                        if type(v12) is Opaque:
                            return RESIDUE
                        n += 1
                    v13 = v10.id
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (25, v13, ())
                        n += 1
                v14 = v5.s2
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (18, v14, ())
                    n += 1
                v15 = v5.s3
                if v15 is not None and v15 != "":
                    if type(v15) is not str:
                        return RESIDUE
                    look.refs += (19, v15, ())
                    n += 1
                v16 = v5.s4
                if v16 is not None and v16 != "":
                    if type(v16) is not str:
                        return RESIDUE
                    look.refs += (20, v16, ())
                    n += 1
                v17 = v5.s5
                if v17 is not None and v17 != "":
                    if type(v17) is not str:
                        return RESIDUE
                    look.refs += (21, v17, ())
                    n += 1
                v18 = v5.s6
                if v18 is not None and v18 != "":
                    if type(v18) is not str:
                        return RESIDUE
                    look.refs += (22, v18, ())
                    n += 1
                v19 = v5.s7
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (23, v19, ())
                    n += 1
            v20 = v3.s2
            if v20 is not None and v20 != "":
                if v20 not in {'Premium_LRS', 'Standard_LRS'}:
                    return RESIDUE
                n += 1
            v21 = v3.s3
            if v21 is not None and v21 != "":
                if type(v21) is not str:
                    return RESIDUE
                look.refs += (7, v21, ())
                n += 1
            v22 = v3.s4
            if v22 is not None:
                v23 = v22.s0
                if v23 is not None and v23 != "":
                    if type(v23) is not str:
                        return RESIDUE
                    look.refs += (8, v23, ())
                    n += 1
            v24 = v3.s5
            if v24 is not None:
                v25 = v24.s0
                if v25 is not None and v25 != "":
                    if type(v25) is not str:
                        return RESIDUE
                    look.refs += (9, v25, ())
                    n += 1
            v26 = v3.s6
            if v26 is not None:
                v27 = v26.s0
                if v27 is not None:
                    for i28, v28 in enumerate(v27):
                        if v28 is not None:
                            v29 = v28.s0
                            if v29 is not None:
                                v30 = v29.s0
                                if v30 is not None and v30 != "":
                                    if type(v30) is not str:
                                        return RESIDUE
                                    look.refs += (10, v30, (i28,))
                                    f10 = 1
                                v31 = v29.s1
                                if v31 is not None:
                                    v32 = v31.id
                                    if v32 is not None and v32 != "":
                                        if type(v32) is not str:
                                            return RESIDUE
                                        look.refs += (11, v32, (i28,))
                                        f11 = 1
                            v33 = v28.s1
                            if v33 is not None:
                                v34 = v33.s0
                                if v34 is not None and v34 != "":
                                    if type(v34) is not str:
                                        return RESIDUE
                                    look.refs += (12, v34, (i28,))
                                    f12 = 1
                                v35 = v33.s1
                                if v35 is not None:
                                    v36 = v35.id
                                    if v36 is not None and v36 != "":
                                        if type(v36) is not str:
                                            return RESIDUE
                                        look.refs += (13, v36, (i28,))
                                        f13 = 1
            v37 = v3.s7
            if v37 is not None:
                v38 = v37.s0
                if v38 is not None:
                    v39 = v38.s0
                    if v39 is not None and v39 != "":
                        if type(v39) is not str:
                            return RESIDUE
                        look.refs += (14, v39, ())
                        n += 1
                    v40 = v38.s1
                    if v40 is not None:
                        v41 = v40.id
                        if v41 is not None and v41 != "":
                            if type(v41) is not str:
                                return RESIDUE
                            look.refs += (15, v41, ())
                            n += 1
                v42 = v37.s1
                if v42 is not None:
                    v43 = v42.s0
                    if v43 is not None and v43 != "":
                        if type(v43) is not str:
                            return RESIDUE
                        look.refs += (16, v43, ())
                        n += 1
                    v44 = v42.s1
                    if v44 is not None:
                        v45 = v44.id
                        if v45 is not None and v45 != "":
                            if type(v45) is not str:
                                return RESIDUE
                            look.refs += (17, v45, ())
                            n += 1
        v46 = row.location
        if not look.inside[v46]:
            return RESIDUE
        v47 = row.s3
        if v47:
            return RESIDUE
        return n + f10 + f11 + f12 + f13

    return screen

def galleries() -> Screen:
    """Microsoft.Compute/galleries."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if v3 not in {'Private'}:
                        return RESIDUE
                    n += 1
                else:
                    n += 1
            else:
                n += 1
        else:
            n += 1
        v4 = row.location
        if not look.inside[v4]:
            return RESIDUE
        v5 = row.s2
        if v5:
            return RESIDUE
        return n

    return screen

def galleries_applications() -> Screen:
    """Microsoft.Compute/galleries/applications."""

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

def galleries_applications_versions() -> Screen:
    """Microsoft.Compute/galleries/applications/versions."""

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
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    for i4, v4 in enumerate(v3):
                        if v4 is not None:
                            v5 = v4.name
                            if v5 is not None and v5 != "":
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                            v6 = v4.s1
                            if v6 is not None:
                                v7 = v6.s0
                                if v7 is not None:
                                    v8 = v7.s0
                                    if v8 is not None and v8 != "":
                                        if type(v8) is not str:
                                            return RESIDUE
                                        look.refs += (3, v8, (i4,))
                                        f3 = 1
                                    v9 = v7.s1
                                    if v9 is not None:
                                        v10 = v9.s0
                                        if v10 is not None and v10 != "":
                                            if type(v10) is not str:
                                                return RESIDUE
                                            look.refs += (4, v10, (i4,))
                                            f4 = 1
                                v11 = v6.s1
                                if v11 is not None:
                                    for i12, v12 in enumerate(v11):
                                        if v12 is not None:
                                            v13 = v12.s0
                                            if v13 is not None and v13 != "":
                                                if type(v13) is not str:
                                                    return RESIDUE
                                                look.refs += (5, v13, (i4, i12,))
                                                f5 = 1
                v14 = v2.s1
                if v14 is not None:
                    for i15, v15 in enumerate(v14):
                        if v15 is not None:
                            v16 = v15.name
                            if v16 is not None and v16 != "":
                                if not look.inside[v16]:
                                    return RESIDUE
                                f1 = 1
                            v17 = v15.s1
                            if v17 is not None:
                                v18 = v17.name
                                if v18 is not None and v18 != "":
                                    return RESIDUE
                            v19 = v15.s2
                            if v19 is not None:
                                v20 = v19.s0
                                if v20 is not None:
                                    v21 = v20.s0
                                    if v21 is not None and v21 != "":
                                        if type(v21) is not str:
                                            return RESIDUE
                                        look.refs += (6, v21, (i15,))
                                        f6 = 1
                                    v22 = v20.s1
                                    if v22 is not None:
                                        v23 = v22.s0
                                        if v23 is not None and v23 != "":
                                            if type(v23) is not str:
                                                return RESIDUE
                                            look.refs += (7, v23, (i15,))
                                            f7 = 1
                                v24 = v19.s1
                                if v24 is not None:
                                    for i25, v25 in enumerate(v24):
                                        if v25 is not None:
                                            v26 = v25.s0
                                            if v26 is not None and v26 != "":
                                                if type(v26) is not str:
                                                    return RESIDUE
                                                look.refs += (8, v26, (i15, i25,))
                                                f8 = 1
                v27 = v2.s2
                if v27 is not None:
                    v28 = v27.s0
                    if v28 is not None and v28 != "":
                        if type(v28) is not str:
                            return RESIDUE
                        look.refs += (9, v28, ())
                        n += 1
                    v29 = v27.s1
                    if v29 is not None and v29 != "":
                        if type(v29) is not str:
                            return RESIDUE
                        look.refs += (10, v29, ())
                        n += 1
        v30 = row.location
        if not look.inside[v30]:
            return RESIDUE
        v31 = row.s2
        if v31:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8

    return screen

def galleries_images() -> Screen:
    """Microsoft.Compute/galleries/images."""

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

def galleries_images_versions() -> Screen:
    """Microsoft.Compute/galleries/images/versions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        f9 = 0
        f14 = 0
        f15 = 0
        f16 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    for i4, v4 in enumerate(v3):
                        if v4 is not None:
                            v5 = v4.name
                            if v5 is not None and v5 != "":
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                            v6 = v4.s1
                            if v6 is not None:
                                v7 = v6.s0
                                if v7 is not None:
                                    v8 = v7.s0
                                    if v8 is not None and v8 != "":
                                        if type(v8) is not str:
                                            return RESIDUE
                                        look.refs += (4, v8, (i4,))
                                        f4 = 1
                                    v9 = v7.s1
                                    if v9 is not None:
                                        v10 = v9.s0
                                        if v10 is not None and v10 != "":
                                            if type(v10) is not str:
                                                return RESIDUE
                                            look.refs += (5, v10, (i4,))
                                            f5 = 1
                                v11 = v6.s1
                                if v11 is not None:
                                    for i12, v12 in enumerate(v11):
                                        if v12 is not None:
                                            v13 = v12.s0
                                            if v13 is not None and v13 != "":
                                                if type(v13) is not str:
                                                    return RESIDUE
                                                look.refs += (6, v13, (i4, i12,))
                                                f6 = 1
                v14 = v2.s1
                if v14 is not None:
                    for i15, v15 in enumerate(v14):
                        if v15 is not None:
                            v16 = v15.name
                            if v16 is not None and v16 != "":
                                if not look.inside[v16]:
                                    return RESIDUE
                                f1 = 1
                            v17 = v15.s1
                            if v17 is not None:
                                v18 = v17.name
                                if v18 is not None and v18 != "":
                                    return RESIDUE
                            v19 = v15.s2
                            if v19 is not None:
                                v20 = v19.s0
                                if v20 is not None:
                                    v21 = v20.s0
                                    if v21 is not None and v21 != "":
                                        if type(v21) is not str:
                                            return RESIDUE
                                        look.refs += (7, v21, (i15,))
                                        f7 = 1
                                    v22 = v20.s1
                                    if v22 is not None:
                                        v23 = v22.s0
                                        if v23 is not None and v23 != "":
                                            if type(v23) is not str:
                                                return RESIDUE
                                            look.refs += (8, v23, (i15,))
                                            f8 = 1
                                v24 = v19.s1
                                if v24 is not None:
                                    for i25, v25 in enumerate(v24):
                                        if v25 is not None:
                                            v26 = v25.s0
                                            if v26 is not None and v26 != "":
                                                if type(v26) is not str:
                                                    return RESIDUE
                                                look.refs += (9, v26, (i15, i25,))
                                                f9 = 1
                v27 = v2.s2
                if v27 is not None:
                    v28 = v27.s0
                    if v28 is not None:
                        v29 = v28.id
                        if v29 is not None and v29 != "":
                            if type(v29) is not str:
                                return RESIDUE
                            look.refs += (10, v29, ())
                            n += 1
            v30 = v1.s1
            if v30 is not None:
                v31 = v30.s0
                if v31 is not None:
                    v32 = v31.s0
                    if v32 is not None and v32 != "":
                        if type(v32) is Opaque:
                            return RESIDUE
                        n += 1
                    v33 = v31.id
                    if v33 is not None and v33 != "":
                        if type(v33) is not str:
                            return RESIDUE
                        look.refs += (17, v33, ())
                        n += 1
                    v34 = v31.s2
                    if v34 is not None and v34 != "":
                        if type(v34) is not str:
                            return RESIDUE
                        look.refs += (18, v34, ())
                        n += 1
                v35 = v30.s1
                if v35 is not None:
                    v36 = v35.s0
                    if v36 is not None:
                        v37 = v36.id
                        if v37 is not None and v37 != "":
                            if type(v37) is not str:
                                return RESIDUE
                            look.refs += (11, v37, ())
                            n += 1
                        v38 = v36.s1
                        if v38 is not None and v38 != "":
                            if type(v38) is not str:
                                return RESIDUE
                            look.refs += (12, v38, ())
                            n += 1
                        v39 = v36.s2
                        if v39 is not None and v39 != "":
                            if type(v39) is not str:
                                return RESIDUE
                            look.refs += (13, v39, ())
                            n += 1
                v40 = v30.s2
                if v40 is not None:
                    for i41, v41 in enumerate(v40):
                        if v41 is not None:
                            v42 = v41.s0
                            if v42 is not None:
                                v43 = v42.id
                                if v43 is not None and v43 != "":
                                    if type(v43) is not str:
                                        return RESIDUE
                                    look.refs += (14, v43, (i41,))
                                    f14 = 1
                                v44 = v42.s1
                                if v44 is not None and v44 != "":
                                    if type(v44) is not str:
                                        return RESIDUE
                                    look.refs += (15, v44, (i41,))
                                    f15 = 1
                                v45 = v42.s2
                                if v45 is not None and v45 != "":
                                    if type(v45) is not str:
                                        return RESIDUE
                                    look.refs += (16, v45, (i41,))
                                    f16 = 1
        v46 = row.location
        if not look.inside[v46]:
            return RESIDUE
        v47 = row.s2
        if v47:
            return RESIDUE
        return n + f0 + f1 + f2 + f4 + f5 + f6 + f7 + f8 + f9 + f14 + f15 + f16

    return screen

def images() -> Screen:
    """Microsoft.Compute/images."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None:
                    v6 = v5.s0
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (1, v6, ())
                        n += 1
                    v7 = v5.s1
                    if v7 is not None:
                        v8 = v7.id
                        if v8 is not None and v8 != "":
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (2, v8, ())
                            n += 1
                    v9 = v5.s2
                    if v9 is not None:
                        v10 = v9.id
                        if v10 is not None and v10 != "":
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (3, v10, ())
                            n += 1
                    v11 = v5.s3
                    if v11 is not None:
                        v12 = v11.id
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (4, v12, ())
                            n += 1
                v13 = v4.s1
                if v13 is not None:
                    for i14, v14 in enumerate(v13):
                        if v14 is not None:
                            v15 = v14.s0
                            if v15 is not None and v15 != "":
                                if type(v15) is not str:
                                    return RESIDUE
                                look.refs += (5, v15, (i14,))
                                f5 = 1
                            v16 = v14.s1
                            if v16 is not None:
                                v17 = v16.id
                                if v17 is not None and v17 != "":
                                    if type(v17) is not str:
                                        return RESIDUE
                                    look.refs += (6, v17, (i14,))
                                    f6 = 1
                            v18 = v14.s2
                            if v18 is not None:
                                v19 = v18.id
                                if v19 is not None and v19 != "":
                                    if type(v19) is not str:
                                        return RESIDUE
                                    look.refs += (7, v19, (i14,))
                                    f7 = 1
                            v20 = v14.s3
                            if v20 is not None:
                                v21 = v20.id
                                if v21 is not None and v21 != "":
                                    if type(v21) is not str:
                                        return RESIDUE
                                    look.refs += (8, v21, (i14,))
                                    f8 = 1
        v22 = row.location
        if not look.inside[v22]:
            return RESIDUE
        v23 = row.s2
        if v23:
            return RESIDUE
        return n + f5 + f6 + f7 + f8

    return screen

def restorepointcollections() -> Screen:
    """Microsoft.Compute/restorePointCollections."""
    c0 = shaped_conditions(unless=Condition(path='properties.source.location', values=()), at=(((), ()), (('properties', 's0', 'location'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.location
                if v3 is not None and v3 != "":
                    if not look.inside[v3]:
                        return RESIDUE
                    n += 1
                v4 = v2.id
                if v4 is not None and v4 != "":
                    if not look.is_off(row, c0):
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (1, v4, ())
                        n += 1
        v5 = row.location
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.s2
        if v6:
            return RESIDUE
        return n

    return screen

def snapshots() -> Screen:
    """Microsoft.Compute/snapshots."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f9 = 0
        f10 = 0
        f11 = 0
        f12 = 0
        v1 = row.s0
        if v1 is not None:
            v2 = v1.name
            if v2 is not None and v2 != "":
                if v2 not in {'Premium_LRS', 'Standard_LRS', 'Standard_ZRS'}:
                    return RESIDUE
                n += 1
        v3 = row.properties
        if v3 is not None:
            v4 = v3.s0
            if v4 is not None and v4 != "":
                if v4 not in {'AllowAll', 'AllowPrivate', 'DenyAll'}:
                    return RESIDUE
                n += 1
            v5 = v3.s1
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None:
                    v7 = v6.s0
                    if v7 is not None and v7 != "":
                        if type(v7) is Opaque:
                            return RESIDUE
                        n += 1
                    v8 = v6.s1
                    if v8 is not None and v8 != "":
                        if type(v8) is Opaque:
                            return RESIDUE
                        n += 1
                    v9 = v6.id
                    if v9 is not None and v9 != "":
                        if type(v9) is not str:
                            return RESIDUE
                        look.refs += (23, v9, ())
                        n += 1
                v10 = v5.s1
                if v10 is not None:
                    v11 = v10.s0
                    if v11 is not None and v11 != "":
                        if type(v11) is Opaque:
                            return RESIDUE
                        n += 1
                    v12 = v10.s1
                    if v12 is not None and v12 != "":
                        if type(v12) is Opaque:
                            return RESIDUE
                        n += 1
                    v13 = v10.id
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (24, v13, ())
                        n += 1
                v14 = v5.s2
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (17, v14, ())
                    n += 1
                v15 = v5.s3
                if v15 is not None and v15 != "":
                    if type(v15) is not str:
                        return RESIDUE
                    look.refs += (18, v15, ())
                    n += 1
                v16 = v5.s4
                if v16 is not None and v16 != "":
                    if type(v16) is not str:
                        return RESIDUE
                    look.refs += (19, v16, ())
                    n += 1
                v17 = v5.s5
                if v17 is not None and v17 != "":
                    if type(v17) is not str:
                        return RESIDUE
                    look.refs += (20, v17, ())
                    n += 1
                v18 = v5.s6
                if v18 is not None and v18 != "":
                    if type(v18) is not str:
                        return RESIDUE
                    look.refs += (21, v18, ())
                    n += 1
                v19 = v5.s7
                if v19 is not None and v19 != "":
                    if type(v19) is not str:
                        return RESIDUE
                    look.refs += (22, v19, ())
                    n += 1
            v20 = v3.s2
            if v20 is not None and v20 != "":
                if type(v20) is not str:
                    return RESIDUE
                look.refs += (6, v20, ())
                n += 1
            v21 = v3.s3
            if v21 is not None:
                v22 = v21.s0
                if v22 is not None and v22 != "":
                    if type(v22) is not str:
                        return RESIDUE
                    look.refs += (7, v22, ())
                    n += 1
            v23 = v3.s4
            if v23 is not None:
                v24 = v23.s0
                if v24 is not None and v24 != "":
                    if type(v24) is not str:
                        return RESIDUE
                    look.refs += (8, v24, ())
                    n += 1
            v25 = v3.s5
            if v25 is not None:
                v26 = v25.s0
                if v26 is not None:
                    for i27, v27 in enumerate(v26):
                        if v27 is not None:
                            v28 = v27.s0
                            if v28 is not None:
                                v29 = v28.s0
                                if v29 is not None and v29 != "":
                                    if type(v29) is not str:
                                        return RESIDUE
                                    look.refs += (9, v29, (i27,))
                                    f9 = 1
                                v30 = v28.s1
                                if v30 is not None:
                                    v31 = v30.id
                                    if v31 is not None and v31 != "":
                                        if type(v31) is not str:
                                            return RESIDUE
                                        look.refs += (10, v31, (i27,))
                                        f10 = 1
                            v32 = v27.s1
                            if v32 is not None:
                                v33 = v32.s0
                                if v33 is not None and v33 != "":
                                    if type(v33) is not str:
                                        return RESIDUE
                                    look.refs += (11, v33, (i27,))
                                    f11 = 1
                                v34 = v32.s1
                                if v34 is not None:
                                    v35 = v34.id
                                    if v35 is not None and v35 != "":
                                        if type(v35) is not str:
                                            return RESIDUE
                                        look.refs += (12, v35, (i27,))
                                        f12 = 1
            v36 = v3.s6
            if v36 is not None:
                v37 = v36.s0
                if v37 is not None:
                    v38 = v37.s0
                    if v38 is not None and v38 != "":
                        if type(v38) is not str:
                            return RESIDUE
                        look.refs += (13, v38, ())
                        n += 1
                    v39 = v37.s1
                    if v39 is not None:
                        v40 = v39.id
                        if v40 is not None and v40 != "":
                            if type(v40) is not str:
                                return RESIDUE
                            look.refs += (14, v40, ())
                            n += 1
                v41 = v36.s1
                if v41 is not None:
                    v42 = v41.s0
                    if v42 is not None and v42 != "":
                        if type(v42) is not str:
                            return RESIDUE
                        look.refs += (15, v42, ())
                        n += 1
                    v43 = v41.s1
                    if v43 is not None:
                        v44 = v43.id
                        if v44 is not None and v44 != "":
                            if type(v44) is not str:
                                return RESIDUE
                            look.refs += (16, v44, ())
                            n += 1
        v45 = row.location
        if not look.inside[v45]:
            return RESIDUE
        v46 = row.s3
        if v46:
            return RESIDUE
        return n + f9 + f10 + f11 + f12

    return screen

def virtualmachines() -> Screen:
    """Microsoft.Compute/virtualMachines."""
    c0 = shaped_conditions(unless=Condition(path='properties.diagnosticsProfile.bootDiagnostics.enabled', values=('false',)), at=(((), ()), (('properties', 's2', 's0', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        f4 = 0
        f5 = 0
        f12 = 0
        f13 = 0
        f14 = 0
        f15 = 0
        f16 = 0
        f17 = 0
        f23 = 0
        f24 = 0
        f25 = 0
        f26 = 0
        f27 = 0
        f28 = 0
        f29 = 0
        f30 = 0
        f31 = 0
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
                            if v5 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                return RESIDUE
                            n += 1
                        v6 = v4.s1
                        if v6 is not None:
                            v7 = v6.id
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (7, v7, ())
                                n += 1
                        v8 = v4.s2
                        if v8 is not None:
                            v9 = v8.s0
                            if v9 is not None:
                                v10 = v9.id
                                if v10 is not None and v10 != "":
                                    if type(v10) is not str:
                                        return RESIDUE
                                    look.refs += (8, v10, ())
                                    n += 1
                        v11 = v4.s3
                        if v11 is not None:
                            v12 = v11.s0
                            if v12 is not None:
                                v13 = v12.s0
                                if v13 is not None and v13 != "":
                                    if type(v13) is not str:
                                        return RESIDUE
                                    look.refs += (9, v13, ())
                                    n += 1
                    v14 = v3.s1
                    if v14 is not None:
                        v15 = v14.s0
                        if v15 is not None and v15 != "":
                            if type(v15) is not str:
                                return RESIDUE
                            look.refs += (10, v15, ())
                            n += 1
                    v16 = v3.s2
                    if v16 is not None:
                        v17 = v16.s0
                        if v17 is not None and v17 != "":
                            if type(v17) is not str:
                                return RESIDUE
                            look.refs += (11, v17, ())
                            n += 1
                    v18 = v3.s3
                    if v18 is not None:
                        v19 = v18.s0
                        if v19 is not None:
                            v20 = v19.s0
                            if v20 is not None and v20 != "":
                                if type(v20) is not str:
                                    return RESIDUE
                                look.refs += (18, v20, ())
                                n += 1
                            v21 = v19.s1
                            if v21 is not None:
                                v22 = v21.id
                                if v22 is not None and v22 != "":
                                    if type(v22) is not str:
                                        return RESIDUE
                                    look.refs += (19, v22, ())
                                    n += 1
                        v23 = v18.s1
                        if v23 is not None:
                            v24 = v23.s0
                            if v24 is not None and v24 != "":
                                if type(v24) is not str:
                                    return RESIDUE
                                look.refs += (20, v24, ())
                                n += 1
                            v25 = v23.s1
                            if v25 is not None:
                                v26 = v25.id
                                if v26 is not None and v26 != "":
                                    if type(v26) is not str:
                                        return RESIDUE
                                    look.refs += (21, v26, ())
                                    n += 1
                v27 = v2.s1
                if v27 is not None:
                    for i28, v28 in enumerate(v27):
                        if v28 is not None:
                            v29 = v28.s0
                            if v29 is not None:
                                v30 = v29.s0
                                if v30 is not None and v30 != "":
                                    if v30 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                        return RESIDUE
                                    f1 = 1
                                v31 = v29.s1
                                if v31 is not None:
                                    v32 = v31.id
                                    if v32 is not None and v32 != "":
                                        if type(v32) is not str:
                                            return RESIDUE
                                        look.refs += (12, v32, (i28,))
                                        f12 = 1
                                v33 = v29.s2
                                if v33 is not None:
                                    v34 = v33.s0
                                    if v34 is not None:
                                        v35 = v34.id
                                        if v35 is not None and v35 != "":
                                            if type(v35) is not str:
                                                return RESIDUE
                                            look.refs += (13, v35, (i28,))
                                            f13 = 1
                                v36 = v29.s3
                                if v36 is not None:
                                    v37 = v36.s0
                                    if v37 is not None:
                                        v38 = v37.s0
                                        if v38 is not None and v38 != "":
                                            if type(v38) is not str:
                                                return RESIDUE
                                            look.refs += (14, v38, (i28,))
                                            f14 = 1
                            v39 = v28.s1
                            if v39 is not None:
                                v40 = v39.s0
                                if v40 is not None and v40 != "":
                                    if type(v40) is not str:
                                        return RESIDUE
                                    look.refs += (15, v40, (i28,))
                                    f15 = 1
                            v41 = v28.s2
                            if v41 is not None:
                                v42 = v41.s0
                                if v42 is not None and v42 != "":
                                    if type(v42) is not str:
                                        return RESIDUE
                                    look.refs += (16, v42, (i28,))
                                    f16 = 1
                            v43 = v28.s3
                            if v43 is not None:
                                v44 = v43.id
                                if v44 is not None and v44 != "":
                                    if type(v44) is not str:
                                        return RESIDUE
                                    look.refs += (17, v44, (i28,))
                                    f17 = 1
                v45 = v2.s2
                if v45 is not None:
                    v46 = v45.s0
                    if v46 is not None and v46 != "":
                        if type(v46) is Opaque:
                            return RESIDUE
                        n += 1
                    v47 = v45.s1
                    if v47 is not None and v47 != "":
                        if type(v47) is Opaque:
                            return RESIDUE
                        n += 1
                    v48 = v45.id
                    if v48 is not None and v48 != "":
                        if type(v48) is not str:
                            return RESIDUE
                        look.refs += (22, v48, ())
                        n += 1
            v49 = v1.s1
            if v49 is not None:
                v50 = v49.s0
                if v50 is not None:
                    for i51, v51 in enumerate(v50):
                        if v51 is not None:
                            v52 = v51.properties
                            if v52 is not None:
                                v53 = v52.s0
                                if v53 is not None:
                                    for i54, v54 in enumerate(v53):
                                        if v54 is not None:
                                            v55 = v54.properties
                                            if v55 is not None:
                                                v56 = v55.s0
                                                if v56 is not None:
                                                    v57 = v56.s0
                                                    if v57 is not None:
                                                        v58 = v57.s0
                                                        if v58 is not None and v58 != "":
                                                            if v58 not in {'Regional'}:
                                                                return RESIDUE
                                                            f4 = 1
                                                    v59 = v56.properties
                                                    if v59 is not None:
                                                        v60 = v59.s0
                                                        if v60 is not None:
                                                            v61 = v60.id
                                                            if v61 is not None and v61 != "":
                                                                if type(v61) is not str:
                                                                    return RESIDUE
                                                                look.refs += (27, v61, (i51, i54,))
                                                                f27 = 1
                                                v62 = v55.s1
                                                if v62 is not None:
                                                    v63 = v62.id
                                                    if v63 is not None and v63 != "":
                                                        if type(v63) is not str:
                                                            return RESIDUE
                                                        look.refs += (23, v63, (i51, i54,))
                                                        f23 = 1
                                                v64 = v55.s2
                                                if v64 is not None:
                                                    for i65, v65 in enumerate(v64):
                                                        if v65 is not None:
                                                            v66 = v65.id
                                                            if v66 is not None and v66 != "":
                                                                if type(v66) is not str:
                                                                    return RESIDUE
                                                                look.refs += (25, v66, (i51, i54, i65,))
                                                                f25 = 1
                                                v67 = v55.s3
                                                if v67 is not None:
                                                    for i68, v68 in enumerate(v67):
                                                        if v68 is not None:
                                                            v69 = v68.id
                                                            if v69 is not None and v69 != "":
                                                                if type(v69) is not str:
                                                                    return RESIDUE
                                                                look.refs += (26, v69, (i51, i54, i68,))
                                                                f26 = 1
                                v70 = v52.s1
                                if v70 is not None:
                                    v71 = v70.s0
                                    if v71 is not None:
                                        for i72, v72 in enumerate(v71):
                                            if v72 is not None and v72 != "":
                                                if type(v72) is Opaque:
                                                    return RESIDUE
                                                f5 = 1
                                v73 = v52.s2
                                if v73 is not None:
                                    v74 = v73.id
                                    if v74 is not None and v74 != "":
                                        if type(v74) is not str:
                                            return RESIDUE
                                        look.refs += (24, v74, (i51,))
                                        f24 = 1
            v75 = v1.s2
            if v75 is not None:
                v76 = v75.s0
                if v76 is not None:
                    v77 = v76.s0
                    if v77 is not None and v77 != "":
                        if not look.is_off(row, c0):
                            if type(v77) is not str:
                                return RESIDUE
                            look.refs += (6, v77, ())
                            n += 1
                    v78 = v76.s1
            v79 = v1.s3
            if v79 is not None:
                v80 = v79.s0
                if v80 is not None:
                    for i81, v81 in enumerate(v80):
                        if v81 is not None:
                            v82 = v81.s0
                            if v82 is not None:
                                v83 = v82.id
                                if v83 is not None and v83 != "":
                                    if type(v83) is not str:
                                        return RESIDUE
                                    look.refs += (28, v83, (i81,))
                                    f28 = 1
                            v84 = v81.s1
                            if v84 is not None:
                                for i85, v85 in enumerate(v84):
                                    if v85 is not None:
                                        v86 = v85.s0
                                        if v86 is not None and v86 != "":
                                            if type(v86) is not str:
                                                return RESIDUE
                                            look.refs += (29, v86, (i81, i85,))
                                            f29 = 1
                v87 = v79.s1
                if v87 is not None:
                    v88 = v87.s0
                    if v88 is not None:
                        v89 = v88.s0
                        if v89 is not None:
                            for i90, v90 in enumerate(v89):
                                if v90 is not None:
                                    v91 = v90.s0
                                    if v91 is not None and v91 != "":
                                        if type(v91) is not str:
                                            return RESIDUE
                                        look.refs += (30, v91, (i90,))
                                        f30 = 1
            v92 = v1.s4
            if v92 is not None:
                v93 = v92.s0
                if v93 is not None:
                    for i94, v94 in enumerate(v93):
                        if v94 is not None:
                            v95 = v94.s0
                            if v95 is not None and v95 != "":
                                if type(v95) is not str:
                                    return RESIDUE
                                look.refs += (31, v95, (i94,))
                                f31 = 1
            v96 = v1.s5
            if v96 is not None:
                v97 = v96.s0
                if v97 is not None:
                    v98 = v97.s0
                    if v98 is not None:
                        v99 = v98.s0
                        if v99 is not None and v99 != "":
                            if type(v99) is not str:
                                return RESIDUE
                            look.refs += (32, v99, ())
                            n += 1
                    v100 = v97.s1
                    if v100 is not None:
                        v101 = v100.s0
                        if v101 is not None and v101 != "":
                            if type(v101) is not str:
                                return RESIDUE
                            look.refs += (33, v101, ())
                            n += 1
        v102 = row.location
        if not look.inside[v102]:
            return RESIDUE
        v103 = row.s2
        if v103:
            return RESIDUE
        return n + f1 + f4 + f5 + f12 + f13 + f14 + f15 + f16 + f17 + f23 + f24 + f25 + f26 + f27 + f28 + f29 + f30 + f31

    return screen

def virtualmachines_extensions() -> Screen:
    """Microsoft.Compute/virtualMachines/extensions."""
    c0 = frozenset(['properties.settings.storageaccount', 'properties.settings.workspaceid'])
    c1 = Usual('workspaceId', 'storageAccount')
    c2 = frozenset(['properties.protectedsettings.storageaccountendpoint', 'properties.protectedsettings.storageaccountname'])
    c3 = Usual('storageAccountEndPoint', 'storageAccountName')

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless_apart(v2, 'properties.settings', c0):
                    return RESIDUE
                if not c1[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('workspaceId')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (3, v3, ())
                    n += 1
                v4 = v2.get('storageAccount')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (4, v4, ())
                    n += 1
            v5 = v1.s1
            if v5 is not None and v5 != "":
                if not look.is_harmless_apart(v5, 'properties.protectedSettings', c2):
                    return RESIDUE
                if not c3[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('storageAccountEndPoint')
                if v6 is not None and v6 != "":
                    if type(v6) is Opaque:
                        return RESIDUE
                    n += 1
                v7 = v5.get('storageAccountName')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (5, v7, ())
                    n += 1
            v8 = v1.s2
            if v8 is not None:
                v9 = v8.s0
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (6, v9, ())
                    n += 1
                v10 = v8.s1
                if v10 is not None:
                    v11 = v10.id
                    if v11 is not None and v11 != "":
                        if type(v11) is not str:
                            return RESIDUE
                        look.refs += (7, v11, ())
                        n += 1
        v12 = row.location
        if not look.inside[v12]:
            return RESIDUE
        v13 = row.s2
        if v13:
            return RESIDUE
        return n

    return screen

def virtualmachines_runcommands() -> Screen:
    """Microsoft.Compute/virtualMachines/runCommands."""

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
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.s2
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (2, v5, ())
                    n += 1
                v6 = v4.s1
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (3, v6, ())
                    n += 1
        v7 = row.location
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.s2
        if v8:
            return RESIDUE
        return n

    return screen

def virtualmachinescalesets() -> Screen:
    """Microsoft.Compute/virtualMachineScaleSets."""
    c0 = frozenset(['properties.virtualmachineprofile.extensionprofile.extensions[].properties.settings.storageaccount', 'properties.virtualmachineprofile.extensionprofile.extensions[].properties.settings.workspaceid'])
    c1 = Usual('workspaceId', 'storageAccount')
    c2 = frozenset(['properties.virtualmachineprofile.extensionprofile.extensions[].properties.protectedsettings.storageaccountendpoint', 'properties.virtualmachineprofile.extensionprofile.extensions[].properties.protectedsettings.storageaccountname'])
    c3 = Usual('storageAccountEndPoint', 'storageAccountName')
    c4 = shaped_conditions(unless=Condition(path='properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics.enabled', values=('false',)), at=(((), ()), (('properties', 's0', 's3', 's0', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        f14 = 0
        f15 = 0
        f16 = 0
        f17 = 0
        f19 = 0
        f20 = 0
        f21 = 0
        f22 = 0
        f23 = 0
        f24 = 0
        f25 = 0
        f26 = 0
        f27 = 0
        f28 = 0
        f29 = 0
        f30 = 0
        f31 = 0
        f32 = 0
        f33 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None:
                        v5 = v4.s0
                        if v5 is not None:
                            v6 = v5.s0
                            if v6 is not None and v6 != "":
                                if v6 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                    return RESIDUE
                                n += 1
                            v7 = v5.s1
                            if v7 is not None:
                                v8 = v7.id
                                if v8 is not None and v8 != "":
                                    if type(v8) is not str:
                                        return RESIDUE
                                    look.refs += (10, v8, ())
                                    n += 1
                            v9 = v5.s2
                            if v9 is not None:
                                v10 = v9.s0
                                if v10 is not None:
                                    v11 = v10.id
                                    if v11 is not None and v11 != "":
                                        if type(v11) is not str:
                                            return RESIDUE
                                        look.refs += (11, v11, ())
                                        n += 1
                            v12 = v5.s3
                            if v12 is not None:
                                v13 = v12.s0
                                if v13 is not None:
                                    v14 = v13.s0
                                    if v14 is not None and v14 != "":
                                        if type(v14) is not str:
                                            return RESIDUE
                                        look.refs += (12, v14, ())
                                        n += 1
                        v15 = v4.s1
                        if v15 is not None:
                            v16 = v15.s0
                            if v16 is not None and v16 != "":
                                if type(v16) is not str:
                                    return RESIDUE
                                look.refs += (13, v16, ())
                                n += 1
                        v17 = v4.s2
                        if v17 is not None:
                            for i18, v18 in enumerate(v17):
                                if v18 is not None and v18 != "":
                                    if type(v18) is not str:
                                        return RESIDUE
                                    look.refs += (17, v18, (i18,))
                                    f17 = 1
                    v19 = v3.s1
                    if v19 is not None:
                        for i20, v20 in enumerate(v19):
                            if v20 is not None:
                                v21 = v20.s0
                                if v21 is not None:
                                    v22 = v21.s0
                                    if v22 is not None and v22 != "":
                                        if v22 not in {'PremiumV2_LRS', 'Premium_LRS', 'Premium_ZRS', 'StandardSSD_LRS', 'StandardSSD_ZRS', 'Standard_LRS', 'UltraSSD_LRS'}:
                                            return RESIDUE
                                        f1 = 1
                                    v23 = v21.s1
                                    if v23 is not None:
                                        v24 = v23.id
                                        if v24 is not None and v24 != "":
                                            if type(v24) is not str:
                                                return RESIDUE
                                            look.refs += (14, v24, (i20,))
                                            f14 = 1
                                    v25 = v21.s2
                                    if v25 is not None:
                                        v26 = v25.s0
                                        if v26 is not None:
                                            v27 = v26.id
                                            if v27 is not None and v27 != "":
                                                if type(v27) is not str:
                                                    return RESIDUE
                                                look.refs += (15, v27, (i20,))
                                                f15 = 1
                                    v28 = v21.s3
                                    if v28 is not None:
                                        v29 = v28.s0
                                        if v29 is not None:
                                            v30 = v29.s0
                                            if v30 is not None and v30 != "":
                                                if type(v30) is not str:
                                                    return RESIDUE
                                                look.refs += (16, v30, (i20,))
                                                f16 = 1
                    v31 = v3.s2
                    if v31 is not None:
                        v32 = v31.s0
                        if v32 is not None and v32 != "":
                            if type(v32) is Opaque:
                                return RESIDUE
                            n += 1
                        v33 = v31.s1
                        if v33 is not None and v33 != "":
                            if type(v33) is Opaque:
                                return RESIDUE
                            n += 1
                        v34 = v31.id
                        if v34 is not None and v34 != "":
                            if type(v34) is not str:
                                return RESIDUE
                            look.refs += (18, v34, ())
                            n += 1
                v35 = v2.s1
                if v35 is not None:
                    v36 = v35.s0
                    if v36 is not None:
                        for i37, v37 in enumerate(v36):
                            if v37 is not None:
                                v38 = v37.properties
                                if v38 is not None:
                                    v39 = v38.s0
                                    if v39 is not None:
                                        for i40, v40 in enumerate(v39):
                                            if v40 is not None:
                                                v41 = v40.properties
                                                if v41 is not None:
                                                    v42 = v41.s0
                                                    if v42 is not None:
                                                        v43 = v42.s0
                                                        if v43 is not None:
                                                            v44 = v43.s0
                                                            if v44 is not None and v44 != "":
                                                                if v44 not in {'Regional'}:
                                                                    return RESIDUE
                                                                f4 = 1
                                                        v45 = v42.properties
                                                        if v45 is not None:
                                                            v46 = v45.s0
                                                            if v46 is not None:
                                                                v47 = v46.id
                                                                if v47 is not None and v47 != "":
                                                                    if type(v47) is not str:
                                                                        return RESIDUE
                                                                    look.refs += (23, v47, (i37, i40,))
                                                                    f23 = 1
                                                    v48 = v41.s1
                                                    if v48 is not None:
                                                        v49 = v48.id
                                                        if v49 is not None and v49 != "":
                                                            if type(v49) is not str:
                                                                return RESIDUE
                                                            look.refs += (19, v49, (i37, i40,))
                                                            f19 = 1
                                                    v50 = v41.s2
                                                    if v50 is not None:
                                                        for i51, v51 in enumerate(v50):
                                                            if v51 is not None:
                                                                v52 = v51.id
                                                                if v52 is not None and v52 != "":
                                                                    if type(v52) is not str:
                                                                        return RESIDUE
                                                                    look.refs += (21, v52, (i37, i40, i51,))
                                                                    f21 = 1
                                                    v53 = v41.s3
                                                    if v53 is not None:
                                                        for i54, v54 in enumerate(v53):
                                                            if v54 is not None:
                                                                v55 = v54.id
                                                                if v55 is not None and v55 != "":
                                                                    if type(v55) is not str:
                                                                        return RESIDUE
                                                                    look.refs += (22, v55, (i37, i40, i54,))
                                                                    f22 = 1
                                                    v56 = v41.s4
                                                    if v56 is not None:
                                                        for i57, v57 in enumerate(v56):
                                                            if v57 is not None:
                                                                v58 = v57.id
                                                                if v58 is not None and v58 != "":
                                                                    if type(v58) is not str:
                                                                        return RESIDUE
                                                                    look.refs += (24, v58, (i37, i40, i57,))
                                                                    f24 = 1
                                    v59 = v38.s1
                                    if v59 is not None:
                                        v60 = v59.s0
                                        if v60 is not None:
                                            for i61, v61 in enumerate(v60):
                                                if v61 is not None and v61 != "":
                                                    if type(v61) is Opaque:
                                                        return RESIDUE
                                                    f5 = 1
                                    v62 = v38.s2
                                    if v62 is not None:
                                        v63 = v62.id
                                        if v63 is not None and v63 != "":
                                            if type(v63) is not str:
                                                return RESIDUE
                                            look.refs += (20, v63, (i37,))
                                            f20 = 1
                v64 = v2.s2
                if v64 is not None:
                    v65 = v64.s0
                    if v65 is not None:
                        for i66, v66 in enumerate(v65):
                            if v66 is not None:
                                v67 = v66.properties
                                if v67 is not None:
                                    v68 = v67.s0
                                    if v68 is not None and v68 != "":
                                        if not look.is_harmless_apart(v68, 'properties.virtualMachineProfile.extensionProfile.extensions[].properties.settings', c0):
                                            return RESIDUE
                                        if not c1[tuple(v68)]:
                                            return RESIDUE
                                        v69 = v68.get('workspaceId')
                                        if v69 is not None and v69 != "":
                                            if type(v69) is not str:
                                                return RESIDUE
                                            look.refs += (28, v69, (i66,))
                                            f28 = 1
                                        v70 = v68.get('storageAccount')
                                        if v70 is not None and v70 != "":
                                            if type(v70) is not str:
                                                return RESIDUE
                                            look.refs += (29, v70, (i66,))
                                            f29 = 1
                                    v71 = v67.s1
                                    if v71 is not None and v71 != "":
                                        if not look.is_harmless_apart(v71, 'properties.virtualMachineProfile.extensionProfile.extensions[].properties.protectedSettings', c2):
                                            return RESIDUE
                                        if not c3[tuple(v71)]:
                                            return RESIDUE
                                        v72 = v71.get('storageAccountEndPoint')
                                        if v72 is not None and v72 != "":
                                            if type(v72) is Opaque:
                                                return RESIDUE
                                            f8 = 1
                                        v73 = v71.get('storageAccountName')
                                        if v73 is not None and v73 != "":
                                            if type(v73) is not str:
                                                return RESIDUE
                                            look.refs += (30, v73, (i66,))
                                            f30 = 1
                                    v74 = v67.s2
                                    if v74 is not None:
                                        v75 = v74.s0
                                        if v75 is not None and v75 != "":
                                            if type(v75) is not str:
                                                return RESIDUE
                                            look.refs += (31, v75, (i66,))
                                            f31 = 1
                                        v76 = v74.s1
                                        if v76 is not None:
                                            v77 = v76.id
                                            if v77 is not None and v77 != "":
                                                if type(v77) is not str:
                                                    return RESIDUE
                                                look.refs += (32, v77, (i66,))
                                                f32 = 1
                v78 = v2.s3
                if v78 is not None:
                    v79 = v78.s0
                    if v79 is not None:
                        v80 = v79.s0
                        if v80 is not None and v80 != "":
                            if not look.is_off(row, c4):
                                if type(v80) is not str:
                                    return RESIDUE
                                look.refs += (9, v80, ())
                                n += 1
                        v81 = v79.s1
                v82 = v2.s4
                if v82 is not None:
                    v83 = v82.s0
                    if v83 is not None:
                        for i84, v84 in enumerate(v83):
                            if v84 is not None:
                                v85 = v84.s0
                                if v85 is not None:
                                    v86 = v85.id
                                    if v86 is not None and v86 != "":
                                        if type(v86) is not str:
                                            return RESIDUE
                                        look.refs += (25, v86, (i84,))
                                        f25 = 1
                                v87 = v84.s1
                                if v87 is not None:
                                    for i88, v88 in enumerate(v87):
                                        if v88 is not None:
                                            v89 = v88.s0
                                            if v89 is not None and v89 != "":
                                                if type(v89) is not str:
                                                    return RESIDUE
                                                look.refs += (26, v89, (i84, i88,))
                                                f26 = 1
                    v90 = v82.s1
                    if v90 is not None:
                        v91 = v90.s0
                        if v91 is not None:
                            v92 = v91.s0
                            if v92 is not None:
                                for i93, v93 in enumerate(v92):
                                    if v93 is not None:
                                        v94 = v93.s0
                                        if v94 is not None and v94 != "":
                                            if type(v94) is not str:
                                                return RESIDUE
                                            look.refs += (27, v94, (i93,))
                                            f27 = 1
                v95 = v2.s5
                if v95 is not None:
                    v96 = v95.s0
                    if v96 is not None:
                        for i97, v97 in enumerate(v96):
                            if v97 is not None:
                                v98 = v97.s0
                                if v98 is not None and v98 != "":
                                    if type(v98) is not str:
                                        return RESIDUE
                                    look.refs += (33, v98, (i97,))
                                    f33 = 1
                v99 = v2.s6
                if v99 is not None:
                    v100 = v99.id
                    if v100 is not None and v100 != "":
                        if type(v100) is not str:
                            return RESIDUE
                        look.refs += (34, v100, ())
                        n += 1
                v101 = v2.s7
                if v101 is not None:
                    v102 = v101.s0
                    if v102 is not None:
                        v103 = v102.s0
                        if v103 is not None:
                            v104 = v103.s0
                            if v104 is not None and v104 != "":
                                if type(v104) is not str:
                                    return RESIDUE
                                look.refs += (35, v104, ())
                                n += 1
                        v105 = v102.s1
                        if v105 is not None:
                            v106 = v105.s0
                            if v106 is not None and v106 != "":
                                if type(v106) is not str:
                                    return RESIDUE
                                look.refs += (36, v106, ())
                                n += 1
        v107 = row.location
        if not look.inside[v107]:
            return RESIDUE
        v108 = row.s2
        if v108:
            return RESIDUE
        return n + f1 + f4 + f5 + f6 + f7 + f8 + f14 + f15 + f16 + f17 + f19 + f20 + f21 + f22 + f23 + f24 + f25 + f26 + f27 + f28 + f29 + f30 + f31 + f32 + f33

    return screen

def virtualmachinescalesets_extensions() -> Screen:
    """Microsoft.Compute/virtualMachineScaleSets/extensions."""
    c0 = frozenset(['properties.settings.storageaccount', 'properties.settings.workspaceid'])
    c1 = Usual('workspaceId', 'storageAccount')
    c2 = frozenset(['properties.protectedsettings.storageaccountendpoint', 'properties.protectedsettings.storageaccountname'])
    c3 = Usual('storageAccountEndPoint', 'storageAccountName')

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless_apart(v2, 'properties.settings', c0):
                    return RESIDUE
                if not c1[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('workspaceId')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (3, v3, ())
                    n += 1
                v4 = v2.get('storageAccount')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (4, v4, ())
                    n += 1
            v5 = v1.s1
            if v5 is not None and v5 != "":
                if not look.is_harmless_apart(v5, 'properties.protectedSettings', c2):
                    return RESIDUE
                if not c3[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('storageAccountEndPoint')
                if v6 is not None and v6 != "":
                    if type(v6) is Opaque:
                        return RESIDUE
                    n += 1
                v7 = v5.get('storageAccountName')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (5, v7, ())
                    n += 1
            v8 = v1.s2
            if v8 is not None:
                v9 = v8.s0
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (6, v9, ())
                    n += 1
                v10 = v8.s1
                if v10 is not None:
                    v11 = v10.id
                    if v11 is not None and v11 != "":
                        if type(v11) is not str:
                            return RESIDUE
                        look.refs += (7, v11, ())
                        n += 1
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.compute/availabilitysets': availabilitysets,
    'microsoft.compute/diskencryptionsets': diskencryptionsets,
    'microsoft.compute/disks': disks,
    'microsoft.compute/galleries': galleries,
    'microsoft.compute/galleries/applications': galleries_applications,
    'microsoft.compute/galleries/applications/versions': galleries_applications_versions,
    'microsoft.compute/galleries/images': galleries_images,
    'microsoft.compute/galleries/images/versions': galleries_images_versions,
    'microsoft.compute/images': images,
    'microsoft.compute/restorepointcollections': restorepointcollections,
    'microsoft.compute/snapshots': snapshots,
    'microsoft.compute/virtualmachines': virtualmachines,
    'microsoft.compute/virtualmachines/extensions': virtualmachines_extensions,
    'microsoft.compute/virtualmachines/runcommands': virtualmachines_runcommands,
    'microsoft.compute/virtualmachinescalesets': virtualmachinescalesets,
    'microsoft.compute/virtualmachinescalesets/extensions': virtualmachinescalesets_extensions,
}
