"""microsoft.redhatopenshift. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def openshiftclusters() -> Screen:
    """Microsoft.RedHatOpenShift/openShiftClusters."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('clusterProfile', 'masterProfile', 'workerProfiles')
    c2 = Usual('pullSecret')
    c3 = Usual('subnetId', 'diskEncryptionSetId')
    c4 = Usual('subnetId', 'diskEncryptionSetId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f2 = 0
        f4 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('clusterProfile')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('pullSecret')
                if v3 is not None and v3 != "":
                    if type(v3) is Opaque:
                        return RESIDUE
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('masterProfile')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('subnetId')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
                v6 = v4.get('diskEncryptionSetId')
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (3, v6, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
            v7 = v1.get('workerProfiles')
            if type(v7) is list:
                for i8, v8 in enumerate(v7):
                    if type(v8) is dict:
                        if not c4[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('subnetId')
                        if v9 is not None and v9 != "":
                            if type(v9) is not str:
                                return RESIDUE
                            look.refs += (2, v9, (i8,))
                            f2 = 1
                        v10 = v8.get('diskEncryptionSetId')
                        if v10 is not None and v10 != "":
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (4, v10, (i8,))
                            f4 = 1
                    elif v8 is not None and v8 != "":
                        return RESIDUE
            elif v7 is not None and v7 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v11 = row.get('location')
        if not look.inside[v11]:
            return RESIDUE
        v12 = row.get('extendedLocation')
        if v12:
            return RESIDUE
        return n + f2 + f4

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.redhatopenshift/openshiftclusters': openshiftclusters,
}
