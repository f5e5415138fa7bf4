"""microsoft.cache. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def redis() -> Screen:
    """Microsoft.Cache/Redis."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('redisConfiguration', 'subnetId', 'hostName')
    c2 = Usual('rdb-storage-connection-string', 'aof-storage-connection-string-0', 'aof-storage-connection-string-1')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('redisConfiguration')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('rdb-storage-connection-string')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
                v4 = v2.get('aof-storage-connection-string-0')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
                v5 = v2.get('aof-storage-connection-string-1')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (2, v5, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v6 = v1.get('subnetId')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (3, v6, ())
                n += 1
            v7 = v1.get('hostName')
            if v7 is not None and v7 != "":
                if type(v7) is str:
                    look.names.append(('host', v7))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v8 = row.get('location')
        if not look.inside[v8]:
            return RESIDUE
        v9 = row.get('extendedLocation')
        if v9:
            return RESIDUE
        return n

    return screen

def redis_linkedservers() -> Screen:
    """Microsoft.Cache/Redis/linkedServers."""
    c0 = Usual('properties')
    c1 = Usual('linkedRedisCacheLocation', 'linkedRedisCacheId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('linkedRedisCacheLocation')
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.get('linkedRedisCacheId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def redisenterprise() -> Screen:
    """Microsoft.Cache/redisEnterprise."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('encryption', 'hostName')
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
            v5 = v1.get('hostName')
            if v5 is not None and v5 != "":
                if type(v5) is str:
                    look.names.append(('host', v5))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v6 = row.get('location')
        if not look.inside[v6]:
            return RESIDUE
        v7 = row.get('extendedLocation')
        if v7:
            return RESIDUE
        return n

    return screen

def redisenterprise_databases() -> Screen:
    """Microsoft.Cache/redisEnterprise/databases."""
    c0 = Usual('properties')
    c1 = Usual('geoReplication')
    c2 = Usual('linkedDatabases')
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
            v2 = v1.get('geoReplication')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('linkedDatabases')
                if type(v3) is list:
                    for i4, v4 in enumerate(v3):
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('id')
                            if v5 is not None and v5 != "":
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, (i4,))
                                f0 = 1
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.cache/redis': redis,
    'microsoft.cache/redis/linkedservers': redis_linkedservers,
    'microsoft.cache/redisenterprise': redisenterprise,
    'microsoft.cache/redisenterprise/databases': redisenterprise_databases,
}
