"""microsoft.databricks. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def workspaces() -> Screen:
    """Microsoft.Databricks/workspaces."""
    c0 = shaped_conditions(unless=Condition(path='properties.computeMode', values=('serverless',)), at=(((), ()), (('properties', 's1'), ())))

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
                        if not look.is_off(row, c0):
                            if v4 not in {'Standard_LRS', 'Standard_ZRS'}:
                                return RESIDUE
                            n += 1
                    else:
                        if not look.is_off(row, c0):
                            return RESIDUE
                else:
                    if not look.is_off(row, c0):
                        return RESIDUE
                v5 = v2.s1
                if v5 is not None:
                    v6 = v5.s0
                    if v6 is not None:
                        v7 = v6.s0
                        if v7 is not None and v7 != "":
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs += (3, v7, ())
                            n += 1
                v8 = v2.s2
                if v8 is not None:
                    v9 = v8.s0
                    if v9 is not None and v9 != "":
                        if type(v9) is not str:
                            return RESIDUE
                        look.refs += (5, v9, ())
                        n += 1
                v10 = v2.s3
                if v10 is not None:
                    v11 = v10.s0
                    if v11 is not None and v11 != "":
                        if type(v11) is not str:
                            return RESIDUE
                        look.refs += (6, v11, ())
                        n += 1
                v12 = v2.s4
                if v12 is not None:
                    v13 = v12.s0
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (7, v13, ())
                        n += 1
            else:
                if not look.is_off(row, c0):
                    return RESIDUE
            v14 = v1.s1
            v15 = v1.s2
            if v15 is not None:
                v16 = v15.s0
                if v16 is not None:
                    v17 = v16.s0
                    if v17 is not None:
                        v18 = v17.s0
                        if v18 is not None:
                            v19 = v18.s0
                            if v19 is not None and v19 != "":
                                if type(v19) is not str:
                                    return RESIDUE
                                look.refs += (1, v19, ())
                                n += 1
                    v20 = v16.s1
                    if v20 is not None:
                        v21 = v20.s0
                        if v21 is not None:
                            v22 = v21.s0
                            if v22 is not None and v22 != "":
                                if type(v22) is not str:
                                    return RESIDUE
                                look.refs += (2, v22, ())
                                n += 1
            v23 = v1.s3
            if v23 is not None:
                v24 = v23.id
                if v24 is not None and v24 != "":
                    if type(v24) is not str:
                        return RESIDUE
                    look.refs += (4, v24, ())
                    n += 1
            v25 = v1.s4
            if v25 is not None and v25 != "":
                if type(v25) is str:
                    look.names.append(('host', v25))
        else:
            if not look.is_off(row, c0):
                return RESIDUE
        v26 = row.location
        if not look.inside[v26]:
            return RESIDUE
        v27 = row.s2
        if v27:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.databricks/workspaces': workspaces,
}
