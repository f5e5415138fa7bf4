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

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            if not look.pairs[v1]:
                return RESIDUE
            n += 1
        v2 = row.properties
        if v2 is not None:
            v3 = v2.s0
            if v3 is not None and v3 != "":
                if v3 not in {'disabled', 'free', 'standard'}:
                    return RESIDUE
                n += 1
            else:
                n += 1
            v4 = v2.s1
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None:
                    v6 = v5.s0
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (2, v6, ())
                        n += 1
        else:
            n += 1
        v7 = row.s2
        if v7:
            return RESIDUE
        return n

    return screen

def searchservices_networksecurityperimeterconfigurations() -> Screen:
    """Microsoft.Search/searchServices/networkSecurityPerimeterConfigurations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def searchservices_privateendpointconnections() -> Screen:
    """Microsoft.Search/searchServices/privateEndpointConnections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def searchservices_sharedprivatelinkresources() -> Screen:
    """Microsoft.Search/searchServices/sharedPrivateLinkResources."""

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
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.search/searchservices': searchservices,
    'microsoft.search/searchservices/networksecurityperimeterconfigurations': searchservices_networksecurityperimeterconfigurations,
    'microsoft.search/searchservices/privateendpointconnections': searchservices_privateendpointconnections,
    'microsoft.search/searchservices/sharedprivatelinkresources': searchservices_sharedprivatelinkresources,
}
