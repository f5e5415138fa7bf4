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
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('workspaceRepositoryConfiguration', 'defaultDataLakeStorage', 'encryption', 'purviewConfiguration', 'virtualNetworkProfile', 'connectivityEndpoints')
    c2 = Usual('type', 'hostName')
    c3 = conditions(unless=Condition(path='properties.workspaceRepositoryConfiguration.hostName', values=()))
    c4 = Usual('accountUrl')
    c5 = Usual('cmk')
    c6 = Usual('key')
    c7 = Usual('keyVaultUrl')
    c8 = Usual('purviewResourceId')
    c9 = Usual('computeSubnetId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('workspaceRepositoryConfiguration')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('type')
                if v3 is not None and v3 != "":
                    if not look.is_off(row, c3):
                        return RESIDUE
                v4 = v2.get('hostName')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (5, v4, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('defaultDataLakeStorage')
            if type(v5) is dict:
                if not c4[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('accountUrl')
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (1, v6, ())
                    n += 1
            elif v5 is not None and v5 != "":
                return RESIDUE
            v7 = v1.get('encryption')
            if type(v7) is dict:
                if not c5[tuple(v7)]:
                    return RESIDUE
                v8 = v7.get('cmk')
                if type(v8) is dict:
                    if not c6[tuple(v8)]:
                        return RESIDUE
                    v9 = v8.get('key')
                    if type(v9) is dict:
                        if not c7[tuple(v9)]:
                            return RESIDUE
                        v10 = v9.get('keyVaultUrl')
                        if v10 is not None and v10 != "":
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (2, v10, ())
                            n += 1
                    elif v9 is not None and v9 != "":
                        return RESIDUE
                elif v8 is not None and v8 != "":
                    return RESIDUE
            elif v7 is not None and v7 != "":
                return RESIDUE
            v11 = v1.get('purviewConfiguration')
            if type(v11) is dict:
                if not c8[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('purviewResourceId')
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (3, v12, ())
                    n += 1
            elif v11 is not None and v11 != "":
                return RESIDUE
            v13 = v1.get('virtualNetworkProfile')
            if type(v13) is dict:
                if not c9[tuple(v13)]:
                    return RESIDUE
                v14 = v13.get('computeSubnetId')
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (4, v14, ())
                    n += 1
            elif v13 is not None and v13 != "":
                return RESIDUE
            v15 = v1.get('connectivityEndpoints')
            if type(v15) is dict:
                for i16, v16 in v15.items():
                    if v16 is not None and v16 != "":
                        if type(v16) is str:
                            look.names.append(('host', v16))
            elif v15 is not None and v15 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v17 = row.get('location')
        if not look.inside[v17]:
            return RESIDUE
        v18 = row.get('extendedLocation')
        if v18:
            return RESIDUE
        return n

    return screen

def workspaces_administrators() -> Screen:
    """Microsoft.Synapse/workspaces/administrators."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def workspaces_auditingsettings() -> Screen:
    """Microsoft.Synapse/workspaces/auditingSettings."""
    c0 = Usual('properties')
    c1 = Usual('isAzureMonitorTargetEnabled', 'storageEndpoint', 'state')
    c2 = conditions(unless=Condition(path='properties.state', values=('disabled',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('isAzureMonitorTargetEnabled')
            if v2 is not None and v2 != "":
                if v2 is not False and v2 is not True:
                    return RESIDUE
                n += 1
            v3 = v1.get('storageEndpoint')
            if v3 is not None and v3 != "":
                if not look.is_off(row, c2):
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (1, v3, ())
                    n += 1
            v4 = v1.get('state')
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def workspaces_bigdatapools() -> Screen:
    """Microsoft.Synapse/workspaces/bigDataPools."""
    c0 = Usual('location', 'extendedLocation')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.get('extendedLocation')
        if v2:
            return RESIDUE
        return n

    return screen

def workspaces_extendedauditingsettings() -> Screen:
    """Microsoft.Synapse/workspaces/extendedAuditingSettings."""
    c0 = Usual('properties')
    c1 = Usual('isAzureMonitorTargetEnabled', 'storageEndpoint', 'state')
    c2 = conditions(unless=Condition(path='properties.state', values=('disabled',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('isAzureMonitorTargetEnabled')
            if v2 is not None and v2 != "":
                if v2 is not False and v2 is not True:
                    return RESIDUE
                n += 1
            v3 = v1.get('storageEndpoint')
            if v3 is not None and v3 != "":
                if not look.is_off(row, c2):
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (1, v3, ())
                    n += 1
            v4 = v1.get('state')
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def workspaces_firewallrules() -> Screen:
    """Microsoft.Synapse/workspaces/firewallRules."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def workspaces_integrationruntimes() -> Screen:
    """Microsoft.Synapse/workspaces/integrationRuntimes."""
    c0 = Usual('properties')
    c1 = Usual('typeProperties', 'type')
    c2 = Usual('computeProperties', 'linkedInfo', 'customerVirtualNetwork', 'ssisProperties')
    c3 = Usual('location', 'vNetProperties')
    c4 = conditions(unless=Condition(path='properties.type', values=('selfhosted',)))
    c5 = Usual('vNetId', 'subnetId', 'publicIPs')
    c6 = Usual('resourceId')
    c7 = Usual('subnetId')
    c8 = Usual('catalogInfo', 'customSetupScriptProperties')
    c9 = Usual('catalogServerEndpoint')
    c10 = Usual('blobContainerUri')
    c11 = conditions(when=Condition(path='properties.type', values=('selfhosted',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        f6 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('typeProperties')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('computeProperties')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('location')
                    if v4 is not None and v4 != "":
                        if not look.is_off(row, c4):
                            if not look.inside[v4]:
                                return RESIDUE
                            n += 1
                    else:
                        if not look.is_off(row, c4):
                            return RESIDUE
                    v5 = v3.get('vNetProperties')
                    if type(v5) is dict:
                        if not c5[tuple(v5)]:
                            return RESIDUE
                        v6 = v5.get('vNetId')
                        if v6 is not None and v6 != "":
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (3, v6, ())
                            n += 1
                        v7 = v5.get('subnetId')
                        if v7 is not None and v7 != "":
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs += (4, v7, ())
                            n += 1
                        v8 = v5.get('publicIPs')
                        if type(v8) is list:
                            for i9, v9 in enumerate(v8):
                                if v9 is not None and v9 != "":
                                    if type(v9) is not str:
                                        return RESIDUE
                                    look.refs += (6, v9, (i9,))
                                    f6 = 1
                        elif v8 is not None and v8 != "":
                            return RESIDUE
                    elif v5 is not None and v5 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
                else:
                    if not look.is_off(row, c4):
                        return RESIDUE
                v10 = v2.get('linkedInfo')
                if type(v10) is dict:
                    if not c6[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('resourceId')
                    if v11 is not None and v11 != "":
                        if type(v11) is not str:
                            return RESIDUE
                        look.refs += (2, v11, ())
                        n += 1
                elif v10 is not None and v10 != "":
                    return RESIDUE
                v12 = v2.get('customerVirtualNetwork')
                if type(v12) is dict:
                    if not c7[tuple(v12)]:
                        return RESIDUE
                    v13 = v12.get('subnetId')
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (5, v13, ())
                        n += 1
                elif v12 is not None and v12 != "":
                    return RESIDUE
                v14 = v2.get('ssisProperties')
                if type(v14) is dict:
                    if not c8[tuple(v14)]:
                        return RESIDUE
                    v15 = v14.get('catalogInfo')
                    if type(v15) is dict:
                        if not c9[tuple(v15)]:
                            return RESIDUE
                        v16 = v15.get('catalogServerEndpoint')
                        if v16 is not None and v16 != "":
                            if type(v16) is not str:
                                return RESIDUE
                            look.refs += (7, v16, ())
                            n += 1
                    elif v15 is not None and v15 != "":
                        return RESIDUE
                    v17 = v14.get('customSetupScriptProperties')
                    if type(v17) is dict:
                        if not c10[tuple(v17)]:
                            return RESIDUE
                        v18 = v17.get('blobContainerUri')
                        if v18 is not None and v18 != "":
                            if type(v18) is not str:
                                return RESIDUE
                            look.refs += (8, v18, ())
                            n += 1
                    elif v17 is not None and v17 != "":
                        return RESIDUE
                elif v14 is not None and v14 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            else:
                if not look.is_off(row, c4):
                    return RESIDUE
            v19 = v1.get('type')
            if v19 is not None and v19 != "":
                if not look.is_off(row, c11):
                    if v19 not in {'SelfHosted'}:
                        return RESIDUE
                    n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            if not look.is_off(row, c4):
                return RESIDUE
        return n + f6

    return screen

def workspaces_keys() -> Screen:
    """Microsoft.Synapse/workspaces/keys."""
    c0 = Usual('properties')
    c1 = Usual('keyVaultUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('keyVaultUrl')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def workspaces_managedidentitysqlcontrolsettings() -> Screen:
    """Microsoft.Synapse/workspaces/managedIdentitySqlControlSettings."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def workspaces_securityalertpolicies() -> Screen:
    """Microsoft.Synapse/workspaces/securityAlertPolicies."""
    c0 = Usual('properties')
    c1 = Usual('storageEndpoint', 'state')
    c2 = conditions(unless=Condition(path='properties.state', values=('disabled',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageEndpoint')
            if v2 is not None and v2 != "":
                if not look.is_off(row, c2):
                    if type(v2) is not str:
                        return RESIDUE
                    look.refs += (0, v2, ())
                    n += 1
            v3 = v1.get('state')
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def workspaces_sqladministrators() -> Screen:
    """Microsoft.Synapse/workspaces/sqlAdministrators."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def workspaces_sqlpools() -> Screen:
    """Microsoft.Synapse/workspaces/sqlPools."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('storageAccountType', 'sourceDatabaseId', 'recoverableDatabaseId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageAccountType')
            if v2 is not None and v2 != "":
                if v2 not in {'LRS', 'ZRS'}:
                    return RESIDUE
                n += 1
            else:
                return RESIDUE
            v3 = v1.get('sourceDatabaseId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.get('recoverableDatabaseId')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            return RESIDUE
        v5 = row.get('location')
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.get('extendedLocation')
        if v6:
            return RESIDUE
        return n

    return screen

def workspaces_sqlpools_auditingsettings() -> Screen:
    """Microsoft.Synapse/workspaces/sqlPools/auditingSettings."""
    c0 = Usual('properties')
    c1 = Usual('isAzureMonitorTargetEnabled', 'storageEndpoint', 'state')
    c2 = conditions(unless=Condition(path='properties.state', values=('disabled',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('isAzureMonitorTargetEnabled')
            if v2 is not None and v2 != "":
                if v2 is not False and v2 is not True:
                    return RESIDUE
                n += 1
            v3 = v1.get('storageEndpoint')
            if v3 is not None and v3 != "":
                if not look.is_off(row, c2):
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (1, v3, ())
                    n += 1
            v4 = v1.get('state')
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def workspaces_sqlpools_extendedauditingsettings() -> Screen:
    """Microsoft.Synapse/workspaces/sqlPools/extendedAuditingSettings."""
    c0 = Usual('properties')
    c1 = Usual('isAzureMonitorTargetEnabled', 'storageEndpoint', 'state')
    c2 = conditions(unless=Condition(path='properties.state', values=('disabled',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('isAzureMonitorTargetEnabled')
            if v2 is not None and v2 != "":
                if v2 is not False and v2 is not True:
                    return RESIDUE
                n += 1
            v3 = v1.get('storageEndpoint')
            if v3 is not None and v3 != "":
                if not look.is_off(row, c2):
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (1, v3, ())
                    n += 1
            v4 = v1.get('state')
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def workspaces_sqlpools_geobackuppolicies() -> Screen:
    """Microsoft.Synapse/workspaces/sqlPools/geoBackupPolicies."""
    c0 = Usual('properties')
    c1 = Usual('state')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('state')
            if v2 is not None and v2 != "":
                if v2 not in {'Disabled'}:
                    return RESIDUE
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def workspaces_sqlpools_securityalertpolicies() -> Screen:
    """Microsoft.Synapse/workspaces/sqlPools/securityAlertPolicies."""
    c0 = Usual('properties')
    c1 = Usual('storageEndpoint', 'state')
    c2 = conditions(unless=Condition(path='properties.state', values=('disabled',)))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageEndpoint')
            if v2 is not None and v2 != "":
                if not look.is_off(row, c2):
                    if type(v2) is not str:
                        return RESIDUE
                    look.refs += (0, v2, ())
                    n += 1
            v3 = v1.get('state')
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def workspaces_sqlpools_transparentdataencryption() -> Screen:
    """Microsoft.Synapse/workspaces/sqlPools/transparentDataEncryption."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def workspaces_sqlpools_vulnerabilityassessments() -> Screen:
    """Microsoft.Synapse/workspaces/sqlPools/vulnerabilityAssessments."""
    c0 = Usual('properties')
    c1 = Usual('storageContainerPath')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageContainerPath')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def workspaces_vulnerabilityassessments() -> Screen:
    """Microsoft.Synapse/workspaces/vulnerabilityAssessments."""
    c0 = Usual('properties')
    c1 = Usual('storageContainerPath')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageContainerPath')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
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
