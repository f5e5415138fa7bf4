"""microsoft.dashboard. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def grafana() -> Screen:
    """Microsoft.Dashboard/grafana."""
    c0 = shaped_conditions(unless=Condition(path='properties.grafanaConfigurations.smtp.enabled', values=('false',)), at=(((), ()), (('properties', 's1', 's0', 's1'), ())))

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
                            v5 = v4.s0
                            if v5 is not None and v5 != "":
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, (i4,))
                                f0 = 1
            v6 = v1.s1
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None:
                    v8 = v7.s0
                    if v8 is not None and v8 != "":
                        if not look.is_off(row, c0):
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (1, v8, ())
                            n += 1
                    v9 = v7.s1
            v10 = v1.s2
            if v10 is not None and v10 != "":
                if type(v10) is str:
                    look.names.append(('host', v10))
        v11 = row.location
        if not look.inside[v11]:
            return RESIDUE
        v12 = row.s2
        if v12:
            return RESIDUE
        return n + f0

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.dashboard/grafana': grafana,
}
