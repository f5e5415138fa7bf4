"""microsoft.appconfiguration. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def configurationstores() -> Screen:
    """Microsoft.AppConfiguration/configurationStores."""

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
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (1, v6, ())
                    n += 1
            v7 = v1.s2
            if v7 is not None:
                v8 = v7.s0
                if v8 is not None and v8 != "":
                    if type(v8) is not str:
                        return RESIDUE
                    look.refs += (2, v8, ())
                    n += 1
            v9 = v1.s3
            if v9 is not None and v9 != "":
                if type(v9) is str:
                    look.names.append(('host', v9))
        v10 = row.location
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.s2
        if v11:
            return RESIDUE
        return n

    return screen

def configurationstores_replicas() -> Screen:
    """Microsoft.AppConfiguration/configurationStores/replicas."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is str:
                    look.names.append(('host', v2))
        v3 = row.location
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.s2
        if v4:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.appconfiguration/configurationstores': configurationstores,
    'microsoft.appconfiguration/configurationstores/replicas': configurationstores_replicas,
}
