"""microsoft.maps. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def accounts() -> Screen:
    """Microsoft.Maps/accounts."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f2 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if not look.inside[v4]:
                                return RESIDUE
                            f0 = 1
            v5 = v1.s1
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None:
                    v7 = v6.s0
                    if v7 is not None:
                        v8 = v7.s0
                        if v8 is not None and v8 != "":
                            return RESIDUE
                    v9 = v6.s1
                    if v9 is not None and v9 != "":
                        if type(v9) is not str:
                            return RESIDUE
                        look.refs += (3, v9, ())
                        n += 1
            v10 = v1.s2
            if v10 is not None:
                for i11, v11 in enumerate(v10):
                    if v11 is not None:
                        v12 = v11.id
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (2, v12, (i11,))
                            f2 = 1
            v13 = v1.s3
            if v13 is not None and v13 != "":
                if type(v13) is str:
                    look.names.append(('guid', v13))
        v14 = row.location
        if not look.inside[v14]:
            return RESIDUE
        v15 = row.s2
        if v15:
            return RESIDUE
        return n + f0 + f2

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.maps/accounts': accounts,
}
