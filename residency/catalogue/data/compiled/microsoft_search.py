"""microsoft.search. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_SEARCHSERVICES_0 = Usual('location', 'properties', 'extendedLocation')
_USUAL_SEARCHSERVICES_1 = Usual('semanticSearch', 'encryptionWithCmk')
_USUAL_SEARCHSERVICES_2 = Usual('serviceLevelEncryptionKey')
_USUAL_SEARCHSERVICES_3 = Usual('keyVaultUri')


def searchservices(row: Row, look: Look) -> int:
    """Microsoft.Search/searchServices."""
    n = 0
    if not _USUAL_SEARCHSERVICES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    if v1 is not None and v1 != "":
        if not look.pairs[v1]:
            return RESIDUE
        n += 1
    v2 = row.get('properties')
    if v2 is not None and v2 != "":
        if not _USUAL_SEARCHSERVICES_1[tuple(v2)]:
            return RESIDUE
        v3 = v2.get('semanticSearch')
        if v3 is not None and v3 != "":
            if v3 not in {'disabled', 'free', 'standard'}:
                return RESIDUE
            n += 1
        else:
            n += 1
        v4 = v2.get('encryptionWithCmk')
        if v4 is not None and v4 != "":
            if not _USUAL_SEARCHSERVICES_2[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('serviceLevelEncryptionKey')
            if v5 is not None and v5 != "":
                if not _USUAL_SEARCHSERVICES_3[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('keyVaultUri')
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (2, v6, ())
                    n += 1
    else:
        n += 1
    v7 = row.get('extendedLocation')
    if v7:
        return RESIDUE
    return n

_USUAL_SEARCHSERVICES_SHAREDPRIVATELINKRESOURCES_0 = Usual('properties')
_USUAL_SEARCHSERVICES_SHAREDPRIVATELINKRESOURCES_1 = Usual('resourceRegion', 'privateLinkResourceId')


def searchservices_sharedprivatelinkresources(row: Row, look: Look) -> int:
    """Microsoft.Search/searchServices/sharedPrivateLinkResources."""
    n = 0
    if not _USUAL_SEARCHSERVICES_SHAREDPRIVATELINKRESOURCES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_SEARCHSERVICES_SHAREDPRIVATELINKRESOURCES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('resourceRegion')
        if v2 is not None and v2 != "":
            if not look.inside[v2]:
                return RESIDUE
            n += 1
        v3 = v1.get('privateLinkResourceId')
        if v3 is not None and v3 != "":
            if type(v3) is not str:
                return RESIDUE
            look.refs += (1, v3, ())
            n += 1
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.search/searchservices': searchservices,
    'microsoft.search/searchservices/sharedprivatelinkresources': searchservices_sharedprivatelinkresources,
}
