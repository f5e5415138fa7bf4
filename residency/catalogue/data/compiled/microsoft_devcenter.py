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
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('encryption')
    c2 = Usual('customerManagedKeyEncryption')
    c3 = Usual('keyEncryptionKeyUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('encryption')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('customerManagedKeyEncryption')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('keyEncryptionKeyUrl')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v5 = row.get('location')
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.get('extendedLocation')
        if v6:
            return RESIDUE
        return n

    return screen

def devcenters_attachednetworks() -> Screen:
    """Microsoft.DevCenter/devcenters/attachednetworks."""
    c0 = Usual('properties')
    c1 = Usual('networkConnectionId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('networkConnectionId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def devcenters_catalogs() -> Screen:
    """Microsoft.DevCenter/devcenters/catalogs."""
    c0 = Usual('properties')
    c1 = Usual('gitHub', 'adoGit')
    c2 = Usual('uri', 'secretIdentifier')
    c3 = Usual('uri', 'secretIdentifier')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('gitHub')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('uri')
                if v3 is not None and v3 != "":
                    if type(v3) is Opaque:
                        return RESIDUE
                    n += 1
                v4 = v2.get('secretIdentifier')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (2, v4, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('adoGit')
            if type(v5) is dict:
                if not c3[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('uri')
                if v6 is not None and v6 != "":
                    if type(v6) is Opaque:
                        return RESIDUE
                    n += 1
                v7 = v5.get('secretIdentifier')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (3, v7, ())
                    n += 1
            elif v5 is not None and v5 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def devcenters_devboxdefinitions() -> Screen:
    """Microsoft.DevCenter/devcenters/devboxdefinitions."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('imageReference')
    c2 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('imageReference')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v4 = row.get('location')
        if not look.inside[v4]:
            return RESIDUE
        v5 = row.get('extendedLocation')
        if v5:
            return RESIDUE
        return n

    return screen

def devcenters_environmenttypes() -> Screen:
    """Microsoft.DevCenter/devcenters/environmentTypes."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def devcenters_galleries() -> Screen:
    """Microsoft.DevCenter/devcenters/galleries."""
    c0 = Usual('properties')
    c1 = Usual('galleryResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('galleryResourceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def networkconnections() -> Screen:
    """Microsoft.DevCenter/networkConnections."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('subnetId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('subnetId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v3 = row.get('location')
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.get('extendedLocation')
        if v4:
            return RESIDUE
        return n

    return screen

def projects() -> Screen:
    """Microsoft.DevCenter/projects."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('devCenterId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('devCenterId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v3 = row.get('location')
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.get('extendedLocation')
        if v4:
            return RESIDUE
        return n

    return screen

def projects_environmenttypes() -> Screen:
    """Microsoft.DevCenter/projects/environmentTypes."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def projects_pools() -> Screen:
    """Microsoft.DevCenter/projects/pools."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('managedVirtualNetworkRegions', 'devBoxDefinition')
    c2 = Usual('imageReference')
    c3 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('managedVirtualNetworkRegions')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if v3 is not None and v3 != "":
                        if not look.inside[v3]:
                            return RESIDUE
                        f0 = 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('devBoxDefinition')
            if type(v4) is dict:
                if not c2[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('imageReference')
                if type(v5) is dict:
                    if not c3[tuple(v5)]:
                        return RESIDUE
                    v6 = v5.get('id')
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (1, v6, ())
                        n += 1
                elif v5 is not None and v5 != "":
                    return RESIDUE
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v7 = row.get('location')
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.get('extendedLocation')
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
