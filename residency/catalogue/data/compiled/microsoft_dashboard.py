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
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('grafanaIntegrations', 'grafanaConfigurations', 'endpoint')
    c2 = Usual('azureMonitorWorkspaceIntegrations')
    c3 = Usual('azureMonitorWorkspaceResourceId')
    c4 = Usual('smtp')
    c5 = Usual('host', 'enabled')
    c6 = conditions(unless=Condition(path='properties.grafanaConfigurations.smtp.enabled', values=('false',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('grafanaIntegrations')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('azureMonitorWorkspaceIntegrations')
                if type(v3) is list:
                    for i4, v4 in enumerate(v3):
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('azureMonitorWorkspaceResourceId')
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
            v6 = v1.get('grafanaConfigurations')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('smtp')
                if type(v7) is dict:
                    if not c5[tuple(v7)]:
                        return RESIDUE
                    v8 = v7.get('host')
                    if v8 is not None and v8 != "":
                        if not look.is_off(row, c6):
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (1, v8, ())
                            n += 1
                    v9 = v7.get('enabled')
                elif v7 is not None and v7 != "":
                    return RESIDUE
            elif v6 is not None and v6 != "":
                return RESIDUE
            v10 = v1.get('endpoint')
            if v10 is not None and v10 != "":
                if type(v10) is str:
                    look.names.append(('host', v10))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v11 = row.get('location')
        if not look.inside[v11]:
            return RESIDUE
        v12 = row.get('extendedLocation')
        if v12:
            return RESIDUE
        return n + f0

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.dashboard/grafana': grafana,
}
