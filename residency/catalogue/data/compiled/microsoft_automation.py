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
    c0 = Usual('location', 'properties', 'extendedLocation')
    c1 = conditions(unless=Condition(path='location', values=('southeastasia', 'southeast asia', 'brazilsouth', 'brazil south')))
    c2 = Usual('encryption')
    c3 = Usual('keyVaultProperties')
    c4 = Usual('keyvaultUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            if not look.is_off(row, c1):
                if not look.pairs[v1]:
                    return RESIDUE
                n += 1
        v2 = row.get('properties')
        if type(v2) is dict:
            if not c2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('encryption')
            if type(v3) is dict:
                if not c3[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('keyVaultProperties')
                if type(v4) is dict:
                    if not c4[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('keyvaultUri')
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
                elif v4 is not None and v4 != "":
                    return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
        elif v2 is not None and v2 != "":
            return RESIDUE
        v6 = row.get('extendedLocation')
        if v6:
            return RESIDUE
        return n

    return screen

def automationaccounts_certificates() -> Screen:
    """Microsoft.Automation/automationAccounts/certificates."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def automationaccounts_configurations() -> Screen:
    """Microsoft.Automation/automationAccounts/configurations."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def automationaccounts_connections() -> Screen:
    """Microsoft.Automation/automationAccounts/connections."""
    c0 = Usual('properties')
    c1 = Usual('fieldDefinitionValues')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('fieldDefinitionValues')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def automationaccounts_credentials() -> Screen:
    """Microsoft.Automation/automationAccounts/credentials."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def automationaccounts_hybridrunbookworkergroups() -> Screen:
    """Microsoft.Automation/automationAccounts/hybridRunbookWorkerGroups."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def automationaccounts_hybridrunbookworkergroups_hybridrunbookworkers() -> Screen:
    """Microsoft.Automation/automationAccounts/hybridRunbookWorkerGroups/hybridRunbookWorkers."""
    c0 = Usual('properties')
    c1 = Usual('vmResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('vmResourceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def automationaccounts_jobschedules() -> Screen:
    """Microsoft.Automation/automationAccounts/jobSchedules."""
    c0 = Usual('properties')
    c1 = Usual('parameters')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('parameters')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def automationaccounts_modules() -> Screen:
    """Microsoft.Automation/automationAccounts/modules."""
    c0 = Usual('properties')
    c1 = Usual('contentLink')
    c2 = Usual('uri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('contentLink')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('uri')
                if v3 is not None and v3 != "":
                    if type(v3) is Opaque:
                        return RESIDUE
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def automationaccounts_python3packages() -> Screen:
    """Microsoft.Automation/automationAccounts/python3Packages."""
    c0 = Usual('properties')
    c1 = Usual('contentLink')
    c2 = Usual('uri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('contentLink')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('uri')
                if v3 is not None and v3 != "":
                    if type(v3) is Opaque:
                        return RESIDUE
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def automationaccounts_runbooks() -> Screen:
    """Microsoft.Automation/automationAccounts/runbooks."""
    c0 = Usual('properties')
    c1 = Usual('publishContentLink', 'draft')
    c2 = Usual('uri')
    c3 = Usual('draftContentLink')
    c4 = Usual('uri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('publishContentLink')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('uri')
                if v3 is not None and v3 != "":
                    if type(v3) is Opaque:
                        return RESIDUE
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('draft')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('draftContentLink')
                if type(v5) is dict:
                    if not c4[tuple(v5)]:
                        return RESIDUE
                    v6 = v5.get('uri')
                    if v6 is not None and v6 != "":
                        if type(v6) is Opaque:
                            return RESIDUE
                        n += 1
                elif v5 is not None and v5 != "":
                    return RESIDUE
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def automationaccounts_schedules() -> Screen:
    """Microsoft.Automation/automationAccounts/schedules."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def automationaccounts_softwareupdateconfigurations() -> Screen:
    """Microsoft.Automation/automationAccounts/softwareUpdateConfigurations."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def automationaccounts_sourcecontrols() -> Screen:
    """Microsoft.Automation/automationAccounts/sourceControls."""
    c0 = Usual('properties')
    c1 = Usual('repoUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('repoUrl')
            if v2 is not None and v2 != "":
                if type(v2) is Opaque:
                    return RESIDUE
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def automationaccounts_variables() -> Screen:
    """Microsoft.Automation/automationAccounts/variables."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def automationaccounts_webhooks() -> Screen:
    """Microsoft.Automation/automationAccounts/webhooks."""
    c0 = Usual('properties')
    c1 = Usual('parameters')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('parameters')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        elif v1 is not None and v1 != "":
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
