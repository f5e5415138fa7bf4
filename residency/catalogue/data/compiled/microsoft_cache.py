"""microsoft.cache. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_REDIS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_REDIS_1 = Usual('redisConfiguration', 'subnetId')
_USUAL_REDIS_2 = Usual('rdb-storage-connection-string', 'aof-storage-connection-string-0', 'aof-storage-connection-string-1')


def redis(row: Row, look: Look) -> int:
    """Microsoft.Cache/Redis."""
    n = 0
    if not _USUAL_REDIS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_REDIS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('redisConfiguration')
        if v2 is not None and v2 != "":
            if not _USUAL_REDIS_2[tuple(v2)]:
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
        v6 = v1.get('subnetId')
        if v6 is not None and v6 != "":
            if type(v6) is not str:
                return RESIDUE
            look.refs += (3, v6, ())
            n += 1
    v7 = row.get('location')
    if not look.inside[v7]:
        return RESIDUE
    v8 = row.get('extendedLocation')
    if v8:
        return RESIDUE
    return n

_USUAL_REDIS_LINKEDSERVERS_0 = Usual('properties')
_USUAL_REDIS_LINKEDSERVERS_1 = Usual('linkedRedisCacheLocation', 'linkedRedisCacheId')


def redis_linkedservers(row: Row, look: Look) -> int:
    """Microsoft.Cache/Redis/linkedServers."""
    n = 0
    if not _USUAL_REDIS_LINKEDSERVERS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_REDIS_LINKEDSERVERS_1[tuple(v1)]:
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
    return n

_USUAL_REDISENTERPRISE_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_REDISENTERPRISE_1 = Usual('encryption')
_USUAL_REDISENTERPRISE_2 = Usual('customerManagedKeyEncryption')
_USUAL_REDISENTERPRISE_3 = Usual('keyEncryptionKeyUrl')


def redisenterprise(row: Row, look: Look) -> int:
    """Microsoft.Cache/redisEnterprise."""
    n = 0
    if not _USUAL_REDISENTERPRISE_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_REDISENTERPRISE_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('encryption')
        if v2 is not None and v2 != "":
            if not _USUAL_REDISENTERPRISE_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('customerManagedKeyEncryption')
            if v3 is not None and v3 != "":
                if not _USUAL_REDISENTERPRISE_3[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('keyEncryptionKeyUrl')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (0, v4, ())
                    n += 1
    v5 = row.get('location')
    if not look.inside[v5]:
        return RESIDUE
    v6 = row.get('extendedLocation')
    if v6:
        return RESIDUE
    return n

_USUAL_REDISENTERPRISE_DATABASES_0 = Usual('properties')
_USUAL_REDISENTERPRISE_DATABASES_1 = Usual('geoReplication')
_USUAL_REDISENTERPRISE_DATABASES_2 = Usual('linkedDatabases')
_USUAL_REDISENTERPRISE_DATABASES_3 = Usual('id')


def redisenterprise_databases(row: Row, look: Look) -> int:
    """Microsoft.Cache/redisEnterprise/databases."""
    n = 0
    f0 = 0
    if not _USUAL_REDISENTERPRISE_DATABASES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_REDISENTERPRISE_DATABASES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('geoReplication')
        if v2 is not None and v2 != "":
            if not _USUAL_REDISENTERPRISE_DATABASES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('linkedDatabases')
            if v3 is not None and v3 != "":
                if type(v3) is not list:
                    return RESIDUE
                for i4, v4 in enumerate(v3):
                    if v4 is not None and v4 != "":
                        if not _USUAL_REDISENTERPRISE_DATABASES_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('id')
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (0, v5, (i4,))
                            f0 = 1
    return n + f0

SCREENS: Mapping[str, Screen] = {
    'microsoft.cache/redis': redis,
    'microsoft.cache/redis/linkedservers': redis_linkedservers,
    'microsoft.cache/redisenterprise': redisenterprise,
    'microsoft.cache/redisenterprise/databases': redisenterprise_databases,
}
