"""microsoft.automation. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def automationaccounts() -> Screen:
    """Microsoft.Automation/automationAccounts."""
    c0 = shaped_conditions(unless=Condition(path='location', values=('southeastasia', 'southeast asia', 'brazilsouth', 'brazil south')), at=(((), ()), (('location',), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            if not look.is_off(row, c0):
                if not look.pairs[v1]:
                    return RESIDUE
                n += 1
        v2 = row.properties
        if v2 is not None:
            v3 = v2.s0
            if v3 is not None:
                v4 = v3.s0
                if v4 is not None:
                    v5 = v4.s0
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
        v6 = row.s2
        if v6:
            return RESIDUE
        return n

    return screen

def automationaccounts_certificates() -> Screen:
    """Microsoft.Automation/automationAccounts/certificates."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def automationaccounts_configurations() -> Screen:
    """Microsoft.Automation/automationAccounts/configurations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def automationaccounts_connections() -> Screen:
    """Microsoft.Automation/automationAccounts/connections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        return n

    return screen

def automationaccounts_credentials() -> Screen:
    """Microsoft.Automation/automationAccounts/credentials."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def automationaccounts_hybridrunbookworkergroups() -> Screen:
    """Microsoft.Automation/automationAccounts/hybridRunbookWorkerGroups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def automationaccounts_hybridrunbookworkergroups_hybridrunbookworkers() -> Screen:
    """Microsoft.Automation/automationAccounts/hybridRunbookWorkerGroups/hybridRunbookWorkers."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        return n

    return screen

def automationaccounts_jobschedules() -> Screen:
    """Microsoft.Automation/automationAccounts/jobSchedules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        return n

    return screen

def automationaccounts_modules() -> Screen:
    """Microsoft.Automation/automationAccounts/modules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if type(v3) is Opaque:
                        return RESIDUE
                    n += 1
        return n

    return screen

def automationaccounts_python3packages() -> Screen:
    """Microsoft.Automation/automationAccounts/python3Packages."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if type(v3) is Opaque:
                        return RESIDUE
                    n += 1
        return n

    return screen

def automationaccounts_runbooks() -> Screen:
    """Microsoft.Automation/automationAccounts/runbooks."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if type(v3) is Opaque:
                        return RESIDUE
                    n += 1
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None:
                    v6 = v5.s0
                    if v6 is not None and v6 != "":
                        if type(v6) is Opaque:
                            return RESIDUE
                        n += 1
        return n

    return screen

def automationaccounts_schedules() -> Screen:
    """Microsoft.Automation/automationAccounts/schedules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def automationaccounts_softwareupdateconfigurations() -> Screen:
    """Microsoft.Automation/automationAccounts/softwareUpdateConfigurations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def automationaccounts_sourcecontrols() -> Screen:
    """Microsoft.Automation/automationAccounts/sourceControls."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is Opaque:
                    return RESIDUE
                n += 1
        return n

    return screen

def automationaccounts_variables() -> Screen:
    """Microsoft.Automation/automationAccounts/variables."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def automationaccounts_webhooks() -> Screen:
    """Microsoft.Automation/automationAccounts/webhooks."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.automation/automationaccounts': automationaccounts,
    'microsoft.automation/automationaccounts/certificates': automationaccounts_certificates,
    'microsoft.automation/automationaccounts/configurations': automationaccounts_configurations,
    'microsoft.automation/automationaccounts/connections': automationaccounts_connections,
    'microsoft.automation/automationaccounts/credentials': automationaccounts_credentials,
    'microsoft.automation/automationaccounts/hybridrunbookworkergroups': automationaccounts_hybridrunbookworkergroups,
    'microsoft.automation/automationaccounts/hybridrunbookworkergroups/hybridrunbookworkers': automationaccounts_hybridrunbookworkergroups_hybridrunbookworkers,
    'microsoft.automation/automationaccounts/jobschedules': automationaccounts_jobschedules,
    'microsoft.automation/automationaccounts/modules': automationaccounts_modules,
    'microsoft.automation/automationaccounts/python3packages': automationaccounts_python3packages,
    'microsoft.automation/automationaccounts/runbooks': automationaccounts_runbooks,
    'microsoft.automation/automationaccounts/schedules': automationaccounts_schedules,
    'microsoft.automation/automationaccounts/softwareupdateconfigurations': automationaccounts_softwareupdateconfigurations,
    'microsoft.automation/automationaccounts/sourcecontrols': automationaccounts_sourcecontrols,
    'microsoft.automation/automationaccounts/variables': automationaccounts_variables,
    'microsoft.automation/automationaccounts/webhooks': automationaccounts_webhooks,
}
