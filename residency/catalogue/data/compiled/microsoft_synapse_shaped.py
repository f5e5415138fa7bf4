"""microsoft.synapse. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def workspaces() -> Screen:
    """Microsoft.Synapse/workspaces."""
    c0 = shaped_conditions(unless=Condition(path='properties.workspaceRepositoryConfiguration.hostName', values=()), at=(((), ()), (('properties', 's0', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if not look.is_off(row, c0):
                        return RESIDUE
                v4 = v2.s1
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (5, v4, ())
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
                if v8 is not None:
                    v9 = v8.s0
                    if v9 is not None:
                        v10 = v9.s0
                        if v10 is not None and v10 != "":
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (2, v10, ())
                            n += 1
            v11 = v1.s3
            if v11 is not None:
                v12 = v11.s0
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (3, v12, ())
                    n += 1
            v13 = v1.s4
            if v13 is not None:
                v14 = v13.s0
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (4, v14, ())
                    n += 1
            v15 = v1.s5
            if v15 is not None:
                for i16, v16 in v15.items():
                    if v16 is not None and v16 != "":
                        if type(v16) is str:
                            look.names.append(('host', v16))
        v17 = row.location
        if not look.inside[v17]:
            return RESIDUE
        v18 = row.s2
        if v18:
            return RESIDUE
        return n

    return screen

def workspaces_administrators() -> Screen:
    """Microsoft.Synapse/workspaces/administrators."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def workspaces_auditingsettings() -> Screen:
    """Microsoft.Synapse/workspaces/auditingSettings."""
    c0 = shaped_conditions(unless=Condition(path='properties.state', values=('disabled',)), at=(((), ()), (('properties', 's2'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 is not False and v2 is not True:
                    return RESIDUE
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if not look.is_off(row, c0):
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (1, v3, ())
                    n += 1
            v4 = v1.s2
        return n

    return screen

def workspaces_bigdatapools() -> Screen:
    """Microsoft.Synapse/workspaces/bigDataPools."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def workspaces_extendedauditingsettings() -> Screen:
    """Microsoft.Synapse/workspaces/extendedAuditingSettings."""
    c0 = shaped_conditions(unless=Condition(path='properties.state', values=('disabled',)), at=(((), ()), (('properties', 's2'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 is not False and v2 is not True:
                    return RESIDUE
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if not look.is_off(row, c0):
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (1, v3, ())
                    n += 1
            v4 = v1.s2
        return n

    return screen

def workspaces_firewallrules() -> Screen:
    """Microsoft.Synapse/workspaces/firewallRules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def workspaces_integrationruntimes() -> Screen:
    """Microsoft.Synapse/workspaces/integrationRuntimes."""
    c0 = shaped_conditions(unless=Condition(path='properties.type', values=('selfhosted',)), at=(((), ()), (('properties', 's1'), ())))
    c1 = shaped_conditions(when=Condition(path='properties.type', values=('selfhosted',)), at=((('properties', 's1'), ()), ((), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f6 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.location
                    if v4 is not None and v4 != "":
                        if not look.is_off(row, c0):
                            if not look.inside[v4]:
                                return RESIDUE
                            n += 1
                    else:
                        if not look.is_off(row, c0):
                            return RESIDUE
                    v5 = v3.s1
                    if v5 is not None:
                        v6 = v5.s0
                        if v6 is not None and v6 != "":
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (3, v6, ())
                            n += 1
                        v7 = v5.s1
                        if v7 is not None and v7 != "":
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs += (4, v7, ())
                            n += 1
                        v8 = v5.s2
                        if v8 is not None:
                            for i9, v9 in enumerate(v8):
                                if v9 is not None and v9 != "":
                                    if type(v9) is not str:
                                        return RESIDUE
                                    look.refs += (6, v9, (i9,))
                                    f6 = 1
                else:
                    if not look.is_off(row, c0):
                        return RESIDUE
                v10 = v2.s1
                if v10 is not None:
                    v11 = v10.s0
                    if v11 is not None and v11 != "":
                        if type(v11) is not str:
                            return RESIDUE
                        look.refs += (2, v11, ())
                        n += 1
                v12 = v2.s2
                if v12 is not None:
                    v13 = v12.s0
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (5, v13, ())
                        n += 1
                v14 = v2.s3
                if v14 is not None:
                    v15 = v14.s0
                    if v15 is not None:
                        v16 = v15.s0
                        if v16 is not None and v16 != "":
                            if type(v16) is not str:
                                return RESIDUE
                            look.refs += (7, v16, ())
                            n += 1
                    v17 = v14.s1
                    if v17 is not None:
                        v18 = v17.s0
                        if v18 is not None and v18 != "":
                            if type(v18) is not str:
                                return RESIDUE
                            look.refs += (8, v18, ())
                            n += 1
            else:
                if not look.is_off(row, c0):
                    return RESIDUE
            v19 = v1.s1
            if v19 is not None and v19 != "":
                if not look.is_off(row, c1):
                    if v19 not in {'SelfHosted'}:
                        return RESIDUE
                    n += 1
        else:
            if not look.is_off(row, c0):
                return RESIDUE
        return n + f6

    return screen

def workspaces_keys() -> Screen:
    """Microsoft.Synapse/workspaces/keys."""

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

def workspaces_managedidentitysqlcontrolsettings() -> Screen:
    """Microsoft.Synapse/workspaces/managedIdentitySqlControlSettings."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def workspaces_securityalertpolicies() -> Screen:
    """Microsoft.Synapse/workspaces/securityAlertPolicies."""
    c0 = shaped_conditions(unless=Condition(path='properties.state', values=('disabled',)), at=(((), ()), (('properties', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_off(row, c0):
                    if type(v2) is not str:
                        return RESIDUE
                    look.refs += (0, v2, ())
                    n += 1
            v3 = v1.s1
        return n

    return screen

def workspaces_sqladministrators() -> Screen:
    """Microsoft.Synapse/workspaces/sqlAdministrators."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def workspaces_sqlpools() -> Screen:
    """Microsoft.Synapse/workspaces/sqlPools."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 not in {'LRS', 'ZRS'}:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.s2
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
        else:
            return RESIDUE
        v5 = row.location
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.s2
        if v6:
            return RESIDUE
        return n

    return screen

def workspaces_sqlpools_auditingsettings() -> Screen:
    """Microsoft.Synapse/workspaces/sqlPools/auditingSettings."""
    c0 = shaped_conditions(unless=Condition(path='properties.state', values=('disabled',)), at=(((), ()), (('properties', 's2'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 is not False and v2 is not True:
                    return RESIDUE
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if not look.is_off(row, c0):
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (1, v3, ())
                    n += 1
            v4 = v1.s2
        return n

    return screen

def workspaces_sqlpools_extendedauditingsettings() -> Screen:
    """Microsoft.Synapse/workspaces/sqlPools/extendedAuditingSettings."""
    c0 = shaped_conditions(unless=Condition(path='properties.state', values=('disabled',)), at=(((), ()), (('properties', 's2'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 is not False and v2 is not True:
                    return RESIDUE
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if not look.is_off(row, c0):
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (1, v3, ())
                    n += 1
            v4 = v1.s2
        return n

    return screen

def workspaces_sqlpools_geobackuppolicies() -> Screen:
    """Microsoft.Synapse/workspaces/sqlPools/geoBackupPolicies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 not in {'Disabled'}:
                    return RESIDUE
                n += 1
        return n

    return screen

def workspaces_sqlpools_securityalertpolicies() -> Screen:
    """Microsoft.Synapse/workspaces/sqlPools/securityAlertPolicies."""
    c0 = shaped_conditions(unless=Condition(path='properties.state', values=('disabled',)), at=(((), ()), (('properties', 's1'), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_off(row, c0):
                    if type(v2) is not str:
                        return RESIDUE
                    look.refs += (0, v2, ())
                    n += 1
            v3 = v1.s1
        return n

    return screen

def workspaces_sqlpools_transparentdataencryption() -> Screen:
    """Microsoft.Synapse/workspaces/sqlPools/transparentDataEncryption."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def workspaces_sqlpools_vulnerabilityassessments() -> Screen:
    """Microsoft.Synapse/workspaces/sqlPools/vulnerabilityAssessments."""

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

def workspaces_vulnerabilityassessments() -> Screen:
    """Microsoft.Synapse/workspaces/vulnerabilityAssessments."""

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

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.synapse/workspaces': workspaces,
    'microsoft.synapse/workspaces/administrators': workspaces_administrators,
    'microsoft.synapse/workspaces/auditingsettings': workspaces_auditingsettings,
    'microsoft.synapse/workspaces/bigdatapools': workspaces_bigdatapools,
    'microsoft.synapse/workspaces/extendedauditingsettings': workspaces_extendedauditingsettings,
    'microsoft.synapse/workspaces/firewallrules': workspaces_firewallrules,
    'microsoft.synapse/workspaces/integrationruntimes': workspaces_integrationruntimes,
    'microsoft.synapse/workspaces/keys': workspaces_keys,
    'microsoft.synapse/workspaces/managedidentitysqlcontrolsettings': workspaces_managedidentitysqlcontrolsettings,
    'microsoft.synapse/workspaces/securityalertpolicies': workspaces_securityalertpolicies,
    'microsoft.synapse/workspaces/sqladministrators': workspaces_sqladministrators,
    'microsoft.synapse/workspaces/sqlpools': workspaces_sqlpools,
    'microsoft.synapse/workspaces/sqlpools/auditingsettings': workspaces_sqlpools_auditingsettings,
    'microsoft.synapse/workspaces/sqlpools/extendedauditingsettings': workspaces_sqlpools_extendedauditingsettings,
    'microsoft.synapse/workspaces/sqlpools/geobackuppolicies': workspaces_sqlpools_geobackuppolicies,
    'microsoft.synapse/workspaces/sqlpools/securityalertpolicies': workspaces_sqlpools_securityalertpolicies,
    'microsoft.synapse/workspaces/sqlpools/transparentdataencryption': workspaces_sqlpools_transparentdataencryption,
    'microsoft.synapse/workspaces/sqlpools/vulnerabilityassessments': workspaces_sqlpools_vulnerabilityassessments,
    'microsoft.synapse/workspaces/vulnerabilityassessments': workspaces_vulnerabilityassessments,
}
