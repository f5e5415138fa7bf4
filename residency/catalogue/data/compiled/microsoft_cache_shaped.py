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

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
                v5 = v2.s2
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (2, v5, ())
                    n += 1
            v6 = v1.s1
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (3, v6, ())
                n += 1
            v7 = v1.s2
            if v7 is not None and v7 != "":
                if type(v7) is str:
                    look.names.append(('host', v7))
        v8 = row.location
        if not look.inside[v8]:
            return RESIDUE
        v9 = row.s2
        if v9:
            return RESIDUE
        return n

    return screen

def redis_linkedservers() -> Screen:
    """Microsoft.Cache/Redis/linkedServers."""

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

def redisenterprise() -> Screen:
    """Microsoft.Cache/redisEnterprise."""

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
            v5 = v1.s1
            if v5 is not None and v5 != "":
                if type(v5) is str:
                    look.names.append(('host', v5))
        v6 = row.location
        if not look.inside[v6]:
            return RESIDUE
        v7 = row.s2
        if v7:
            return RESIDUE
        return n

    return screen

def redisenterprise_databases() -> Screen:
    """Microsoft.Cache/redisEnterprise/databases."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    for i4, v4 in enumerate(v3):
                        if v4 is not None:
                            v5 = v4.id
                            if v5 is not None and v5 != "":
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, (i4,))
                                f0 = 1
        return n + f0

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.cache/redis': redis,
    'microsoft.cache/redis/linkedservers': redis_linkedservers,
    'microsoft.cache/redisenterprise': redisenterprise,
    'microsoft.cache/redisenterprise/databases': redisenterprise_databases,
}
