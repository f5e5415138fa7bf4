"""microsoft.storagemover. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def storagemovers() -> Screen:
    """Microsoft.StorageMover/storageMovers."""
    c0 = Usual('location', 'extendedLocation')

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
        v2 = row.get('extendedLocation')
        if v2:
            return RESIDUE
        return n

    return screen

def storagemovers_endpoints() -> Screen:
    """Microsoft.StorageMover/storageMovers/endpoints."""
    c0 = Usual('properties')
    c1 = Usual('awsS3BucketId', 'host', 'endpointKind', 'storageAccountResourceId', 'allowedStorageAccounts', 'sourceUri', 'multiCloudConnectorId', 'credentials')
    c2 = conditions(unless=Condition(path='properties.endpointKind', values=('target',)))
    c3 = conditions(when=Condition(path='properties.endpointKind', values=('target',)))
    c4 = Usual('usernameUri', 'passwordUri', 'accessKeyUri', 'secretKeyUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f4 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('awsS3BucketId')
            if v2 is not None and v2 != "":
                return RESIDUE
            v3 = v1.get('host')
            if v3 is not None and v3 != "":
                if not look.is_off(row, c2):
                    if type(v3) is Opaque:
                        return RESIDUE
                    n += 1
                if not look.is_off(row, c3):
                    return RESIDUE
            v4 = v1.get('endpointKind')
            v5 = v1.get('storageAccountResourceId')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (3, v5, ())
                n += 1
            v6 = v1.get('allowedStorageAccounts')
            if type(v6) is list:
                for i7, v7 in enumerate(v6):
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (4, v7, (i7,))
                        f4 = 1
            elif v6 is not None and v6 != "":
                return RESIDUE
            v8 = v1.get('sourceUri')
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (5, v8, ())
                n += 1
            v9 = v1.get('multiCloudConnectorId')
            if v9 is not None and v9 != "":
                if type(v9) is not str:
                    return RESIDUE
                look.refs += (6, v9, ())
                n += 1
            v10 = v1.get('credentials')
            if type(v10) is dict:
                if not c4[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('usernameUri')
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (7, v11, ())
                    n += 1
                v12 = v10.get('passwordUri')
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (8, v12, ())
                    n += 1
                v13 = v10.get('accessKeyUri')
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (9, v13, ())
                    n += 1
                v14 = v10.get('secretKeyUri')
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (10, v14, ())
                    n += 1
            elif v10 is not None and v10 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f4

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.storagemover/storagemovers': storagemovers,
    'microsoft.storagemover/storagemovers/endpoints': storagemovers_endpoints,
}
