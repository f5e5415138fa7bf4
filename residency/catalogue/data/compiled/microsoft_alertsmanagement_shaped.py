"""microsoft.alertsmanagement. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def actionrules() -> Screen:
    """Microsoft.AlertsManagement/actionRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def prometheusrulegroups() -> Screen:
    """Microsoft.AlertsManagement/prometheusRuleGroups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None and v3 != "":
                        if type(v3) is not str:
                            return RESIDUE
                        look.refs += (0, v3, (i3,))
                        f0 = 1
        v4 = row.location
        if not look.inside[v4]:
            return RESIDUE
        v5 = row.s2
        if v5:
            return RESIDUE
        return n + f0

    return screen

def smartdetectoralertrules() -> Screen:
    """Microsoft.AlertsManagement/smartDetectorAlertRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.alertsmanagement/actionrules': actionrules,
    'microsoft.alertsmanagement/prometheusrulegroups': prometheusrulegroups,
    'microsoft.alertsmanagement/smartdetectoralertrules': smartdetectoralertrules,
}
