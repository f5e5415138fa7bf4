"""microsoft.devcenter. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def devcenters() -> Screen:
    """Microsoft.DevCenter/devcenters."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
        v5 = row.location
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.s2
        if v6:
            return RESIDUE
        return n

    return screen

def devcenters_attachednetworks() -> Screen:
    """Microsoft.DevCenter/devcenters/attachednetworks."""

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

def devcenters_catalogs() -> Screen:
    """Microsoft.DevCenter/devcenters/catalogs."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if type(v3) is Opaque:
                        return RESIDUE
                    n += 1
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (2, v4, ())
                    n += 1
            v5 = v1.s1
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None and v6 != "":
                    if type(v6) is Opaque:
                        return RESIDUE
                    n += 1
                v7 = v5.s1
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (3, v7, ())
                    n += 1
        return n

    return screen

def devcenters_devboxdefinitions() -> Screen:
    """Microsoft.DevCenter/devcenters/devboxdefinitions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
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
        v4 = row.location
        if not look.inside[v4]:
            return RESIDUE
        v5 = row.s2
        if v5:
            return RESIDUE
        return n

    return screen

def devcenters_environmenttypes() -> Screen:
    """Microsoft.DevCenter/devcenters/environmentTypes."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def devcenters_galleries() -> Screen:
    """Microsoft.DevCenter/devcenters/galleries."""

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

def networkconnections() -> Screen:
    """Microsoft.DevCenter/networkConnections."""

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
        v3 = row.location
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.s2
        if v4:
            return RESIDUE
        return n

    return screen

def projects() -> Screen:
    """Microsoft.DevCenter/projects."""

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
        v3 = row.location
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.s2
        if v4:
            return RESIDUE
        return n

    return screen

def projects_environmenttypes() -> Screen:
    """Microsoft.DevCenter/projects/environmentTypes."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def projects_pools() -> Screen:
    """Microsoft.DevCenter/projects/pools."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None and v3 != "":
                        if not look.inside[v3]:
                            return RESIDUE
                        f0 = 1
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None:
                    v6 = v5.id
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (1, v6, ())
                        n += 1
        v7 = row.location
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.s2
        if v8:
            return RESIDUE
        return n + f0

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.devcenter/devcenters': devcenters,
    'microsoft.devcenter/devcenters/attachednetworks': devcenters_attachednetworks,
    'microsoft.devcenter/devcenters/catalogs': devcenters_catalogs,
    'microsoft.devcenter/devcenters/devboxdefinitions': devcenters_devboxdefinitions,
    'microsoft.devcenter/devcenters/environmenttypes': devcenters_environmenttypes,
    'microsoft.devcenter/devcenters/galleries': devcenters_galleries,
    'microsoft.devcenter/networkconnections': networkconnections,
    'microsoft.devcenter/projects': projects,
    'microsoft.devcenter/projects/environmenttypes': projects_environmenttypes,
    'microsoft.devcenter/projects/pools': projects_pools,
}
