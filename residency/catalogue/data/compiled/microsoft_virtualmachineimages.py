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
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('distribute', 'source', 'customize', 'optimize', 'validate', 'vmProfile')
    c2 = Usual('targetRegions', 'replicationRegions', 'location', 'uri', 'galleryImageId')
    c3 = Usual('name')
    c4 = Usual('imageId', 'imageVersionId')
    c5 = Usual('scriptUri', 'sourceUri')
    c6 = Usual('workload')
    c7 = Usual('scriptUri')
    c8 = Usual('inVMValidations')
    c9 = Usual('scriptUri', 'sourceUri')
    c10 = Usual('vnetConfig')
    c11 = Usual('subnetId', 'containerInstanceSubnetId')

    def screen(row: Row, look: Look) -> int:
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
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('distribute')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('targetRegions')
                        if type(v4) is list:
                            for i5, v5 in enumerate(v4):
                                if type(v5) is dict:
                                    if not c3[tuple(v5)]:
                                        return RESIDUE
                                    v6 = v5.get('name')
                                    if v6 is not None and v6 != "":
                                        if not look.inside[v6]:
                                            return RESIDUE
                                        f0 = 1
                                elif v5 is not None and v5 != "":
                                    return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                        v7 = v3.get('replicationRegions')
                        if type(v7) is list:
                            for i8, v8 in enumerate(v7):
                                if v8 is not None and v8 != "":
                                    if not look.inside[v8]:
                                        return RESIDUE
                                    f1 = 1
                        elif v7 is not None and v7 != "":
                            return RESIDUE
                        v9 = v3.get('location')
                        if v9 is not None and v9 != "":
                            if not look.inside[v9]:
                                return RESIDUE
                            f2 = 1
                        v10 = v3.get('uri')
                        if v10 is not None and v10 != "":
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (3, v10, (i3,))
                            f3 = 1
                        v11 = v3.get('galleryImageId')
                        if v11 is not None and v11 != "":
                            if type(v11) is not str:
                                return RESIDUE
                            look.refs += (4, v11, (i3,))
                            f4 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v12 = v1.get('source')
            if type(v12) is dict:
                if not c4[tuple(v12)]:
                    return RESIDUE
                v13 = v12.get('imageId')
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (5, v13, ())
                    n += 1
                v14 = v12.get('imageVersionId')
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (6, v14, ())
                    n += 1
            elif v12 is not None and v12 != "":
                return RESIDUE
            v15 = v1.get('customize')
            if type(v15) is list:
                for i16, v16 in enumerate(v15):
                    if type(v16) is dict:
                        if not c5[tuple(v16)]:
                            return RESIDUE
                        v17 = v16.get('scriptUri')
                        if v17 is not None and v17 != "":
                            if type(v17) is not str:
                                return RESIDUE
                            look.refs += (7, v17, (i16,))
                            f7 = 1
                        v18 = v16.get('sourceUri')
                        if v18 is not None and v18 != "":
                            if type(v18) is not str:
                                return RESIDUE
                            look.refs += (8, v18, (i16,))
                            f8 = 1
                    elif v16 is not None and v16 != "":
                        return RESIDUE
            elif v15 is not None and v15 != "":
                return RESIDUE
            v19 = v1.get('optimize')
            if type(v19) is dict:
                if not c6[tuple(v19)]:
                    return RESIDUE
                v20 = v19.get('workload')
                if type(v20) is dict:
                    if not c7[tuple(v20)]:
                        return RESIDUE
                    v21 = v20.get('scriptUri')
                    if v21 is not None and v21 != "":
                        if type(v21) is not str:
                            return RESIDUE
                        look.refs += (9, v21, ())
                        n += 1
                elif v20 is not None and v20 != "":
                    return RESIDUE
            elif v19 is not None and v19 != "":
                return RESIDUE
            v22 = v1.get('validate')
            if type(v22) is dict:
                if not c8[tuple(v22)]:
                    return RESIDUE
                v23 = v22.get('inVMValidations')
                if type(v23) is list:
                    for i24, v24 in enumerate(v23):
                        if type(v24) is dict:
                            if not c9[tuple(v24)]:
                                return RESIDUE
                            v25 = v24.get('scriptUri')
                            if v25 is not None and v25 != "":
                                if type(v25) is not str:
                                    return RESIDUE
                                look.refs += (10, v25, (i24,))
                                f10 = 1
                            v26 = v24.get('sourceUri')
                            if v26 is not None and v26 != "":
                                if type(v26) is not str:
                                    return RESIDUE
                                look.refs += (11, v26, (i24,))
                                f11 = 1
                        elif v24 is not None and v24 != "":
                            return RESIDUE
                elif v23 is not None and v23 != "":
                    return RESIDUE
            elif v22 is not None and v22 != "":
                return RESIDUE
            v27 = v1.get('vmProfile')
            if type(v27) is dict:
                if not c10[tuple(v27)]:
                    return RESIDUE
                v28 = v27.get('vnetConfig')
                if type(v28) is dict:
                    if not c11[tuple(v28)]:
                        return RESIDUE
                    v29 = v28.get('subnetId')
                    if v29 is not None and v29 != "":
                        if type(v29) is not str:
                            return RESIDUE
                        look.refs += (12, v29, ())
                        n += 1
                    v30 = v28.get('containerInstanceSubnetId')
                    if v30 is not None and v30 != "":
                        if type(v30) is not str:
                            return RESIDUE
                        look.refs += (13, v30, ())
                        n += 1
                elif v28 is not None and v28 != "":
                    return RESIDUE
            elif v27 is not None and v27 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v31 = row.get('location')
        if not look.inside[v31]:
            return RESIDUE
        v32 = row.get('extendedLocation')
        if v32:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f7 + f8 + f10 + f11

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.virtualmachineimages/imagetemplates': imagetemplates,
}
