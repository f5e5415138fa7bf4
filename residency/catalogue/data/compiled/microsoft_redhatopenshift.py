"""microsoft.redhatopenshift. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_OPENSHIFTCLUSTERS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_OPENSHIFTCLUSTERS_1 = Usual('clusterProfile', 'masterProfile', 'workerProfiles')
_USUAL_OPENSHIFTCLUSTERS_2 = Usual('pullSecret')
_USUAL_OPENSHIFTCLUSTERS_3 = Usual('subnetId', 'diskEncryptionSetId')
_USUAL_OPENSHIFTCLUSTERS_4 = Usual('subnetId', 'diskEncryptionSetId')


def openshiftclusters(row: Row, look: Look) -> int:
    """Microsoft.RedHatOpenShift/openShiftClusters."""
    n = 0
    f2 = 0
    f4 = 0
    if not _USUAL_OPENSHIFTCLUSTERS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_OPENSHIFTCLUSTERS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('clusterProfile')
        if v2 is not None and v2 != "":
            if not _USUAL_OPENSHIFTCLUSTERS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('pullSecret')
            if v3 is not None and v3 != "":
                if type(v3) is Opaque:
                    return RESIDUE
                n += 1
        v4 = v1.get('masterProfile')
        if v4 is not None and v4 != "":
            if not _USUAL_OPENSHIFTCLUSTERS_3[tuple(v4)]:
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
        v7 = v1.get('workerProfiles')
        if v7 is not None and v7 != "":
            if type(v7) is not list:
                return RESIDUE
            for i8, v8 in enumerate(v7):
                if v8 is not None and v8 != "":
                    if not _USUAL_OPENSHIFTCLUSTERS_4[tuple(v8)]:
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
    v11 = row.get('location')
    if not look.inside[v11]:
        return RESIDUE
    v12 = row.get('extendedLocation')
    if v12:
        return RESIDUE
    return n + f2 + f4

SCREENS: Mapping[str, Screen] = {
    'microsoft.redhatopenshift/openshiftclusters': openshiftclusters,
}
