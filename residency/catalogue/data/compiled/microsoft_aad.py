"""microsoft.aad. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_DOMAINSERVICES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_DOMAINSERVICES_1 = Usual('replicaSets', 'subnetId')
_USUAL_DOMAINSERVICES_2 = Usual('location', 'subnetId')


def domainservices(row: Row, look: Look) -> int:
    """Microsoft.AAD/domainServices."""
    n = 0
    f0 = 0
    f1 = 0
    if not _USUAL_DOMAINSERVICES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_DOMAINSERVICES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('replicaSets')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_DOMAINSERVICES_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('location')
                    if v4 is not None and v4 != "":
                        if not look.inside[v4]:
                            return RESIDUE
                        f0 = 1
                    v5 = v3.get('subnetId')
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, (i3,))
                        f1 = 1
        v6 = v1.get('subnetId')
        if v6 is not None and v6 != "":
            if type(v6) is not str:
                return RESIDUE
            look.refs += (2, v6, ())
            n += 1
    v7 = row.get('location')
    if not look.inside[v7]:
        return RESIDUE
    v8 = row.get('extendedLocation')
    if v8:
        return RESIDUE
    return n + f0 + f1

SCREENS: Mapping[str, Screen] = {
    'microsoft.aad/domainservices': domainservices,
}
