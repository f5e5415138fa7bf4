"""microsoft.notificationhubs. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def namespaces() -> Screen:
    """Microsoft.NotificationHubs/namespaces."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 not in {'None'} and not look.inside[v2]:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
            v3 = v1.s1
            if v3 is not None:
                v4 = v3.s0
                if v4 is not None:
                    v5 = v4.properties
                    if v5 is not None:
                        v6 = v5.s0
                        if v6 is not None and v6 != "":
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (1, v6, ())
                            n += 1
                v7 = v3.s1
                if v7 is not None:
                    v8 = v7.properties
                    if v8 is not None:
                        v9 = v8.s0
                        if v9 is not None and v9 != "":
                            if type(v9) is not str:
                                return RESIDUE
                            look.refs += (2, v9, ())
                            n += 1
                v10 = v3.s2
                if v10 is not None:
                    v11 = v10.properties
                    if v11 is not None:
                        v12 = v11.s0
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (3, v12, ())
                            n += 1
                v13 = v3.s3
                if v13 is not None:
                    v14 = v13.properties
                    if v14 is not None:
                        v15 = v14.s0
                        if v15 is not None and v15 != "":
                            if type(v15) is not str:
                                return RESIDUE
                            look.refs += (4, v15, ())
                            n += 1
                v16 = v3.s4
                if v16 is not None:
                    v17 = v16.properties
                    if v17 is not None:
                        v18 = v17.s0
                        if v18 is not None and v18 != "":
                            if type(v18) is not str:
                                return RESIDUE
                            look.refs += (5, v18, ())
                            n += 1
            v19 = v1.s2
            if v19 is not None and v19 != "":
                if type(v19) is str:
                    look.names.append(('host', v19))
        else:
            return RESIDUE
        v20 = row.location
        if not look.inside[v20]:
            return RESIDUE
        v21 = row.s2
        if v21:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.notificationhubs/namespaces': namespaces,
}
