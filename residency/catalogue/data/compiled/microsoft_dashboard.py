"""microsoft.dashboard. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_GRAFANA_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_GRAFANA_1 = Usual('grafanaIntegrations', 'grafanaConfigurations')
_USUAL_GRAFANA_2 = Usual('azureMonitorWorkspaceIntegrations')
_USUAL_GRAFANA_3 = Usual('azureMonitorWorkspaceResourceId')
_USUAL_GRAFANA_4 = Usual('smtp')
_USUAL_GRAFANA_5 = Usual('host')
_WHEN_GRAFANA_1 = conditional(unless=Condition(path='properties.grafanaConfigurations.smtp.enabled', values=('false',)))


def grafana(row: Row, look: Look) -> int:
    """Microsoft.Dashboard/grafana."""
    n = 0
    f0 = 0
    if not _USUAL_GRAFANA_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_GRAFANA_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('grafanaIntegrations')
        if v2 is not None and v2 != "":
            if not _USUAL_GRAFANA_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('azureMonitorWorkspaceIntegrations')
            if v3 is not None and v3 != "":
                if type(v3) is not list:
                    return RESIDUE
                for i4, v4 in enumerate(v3):
                    if v4 is not None and v4 != "":
                        if not _USUAL_GRAFANA_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('azureMonitorWorkspaceResourceId')
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (0, v5, (i4,))
                            f0 = 1
        v6 = v1.get('grafanaConfigurations')
        if v6 is not None and v6 != "":
            if not _USUAL_GRAFANA_4[tuple(v6)]:
                return RESIDUE
            v7 = v6.get('smtp')
            if v7 is not None and v7 != "":
                if not _USUAL_GRAFANA_5[tuple(v7)]:
                    return RESIDUE
                v8 = v7.get('host')
                if v8 is not None and v8 != "":
                    if not look.is_off(row, _WHEN_GRAFANA_1):
                        if type(v8) is not str:
                            return RESIDUE
                        look.refs += (1, v8, ())
                        n += 1
    v9 = row.get('location')
    if not look.inside[v9]:
        return RESIDUE
    v10 = row.get('extendedLocation')
    if v10:
        return RESIDUE
    return n + f0

SCREENS: Mapping[str, Screen] = {
    'microsoft.dashboard/grafana': grafana,
}
