"""microsoft.search. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def searchservices() -> Screen:
    """Microsoft.Search/searchServices."""
    c0 = Usual('location', 'properties', 'extendedLocation')
    c1 = Usual('semanticSearch', 'encryptionWithCmk')
    c2 = Usual('serviceLevelEncryptionKey')
    c3 = Usual('keyVaultUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            if not look.pairs[v1]:
                return RESIDUE
            n += 1
        v2 = row.get('properties')
        if type(v2) is dict:
            if not c1[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('semanticSearch')
            if v3 is not None and v3 != "":
                if v3 not in {'disabled', 'free', 'standard'}:
                    return RESIDUE
                n += 1
            else:
                n += 1
            v4 = v2.get('encryptionWithCmk')
            if type(v4) is dict:
                if not c2[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('serviceLevelEncryptionKey')
                if type(v5) is dict:
                    if not c3[tuple(v5)]:
                        return RESIDUE
                    v6 = v5.get('keyVaultUri')
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (2, v6, ())
                        n += 1
                elif v5 is not None and v5 != "":
                    return RESIDUE
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v2 is not None and v2 != "":
            return RESIDUE
        else:
            n += 1
        v7 = row.get('extendedLocation')
        if v7:
            return RESIDUE
        return n

    return screen

def searchservices_networksecurityperimeterconfigurations() -> Screen:
    """Microsoft.Search/searchServices/networkSecurityPerimeterConfigurations."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def searchservices_privateendpointconnections() -> Screen:
    """Microsoft.Search/searchServices/privateEndpointConnections."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def searchservices_sharedprivatelinkresources() -> Screen:
    """Microsoft.Search/searchServices/sharedPrivateLinkResources."""
    c0 = Usual('properties')
    c1 = Usual('resourceRegion', 'privateLinkResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
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
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.search/searchservices': searchservices,
    'microsoft.search/searchservices/networksecurityperimeterconfigurations': searchservices_networksecurityperimeterconfigurations,
    'microsoft.search/searchservices/privateendpointconnections': searchservices_privateendpointconnections,
    'microsoft.search/searchservices/sharedprivatelinkresources': searchservices_sharedprivatelinkresources,
}
