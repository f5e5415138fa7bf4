"""microsoft.web. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def certificates() -> Screen:
    """Microsoft.Web/certificates."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('keyVaultId', 'serverFarmId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('keyVaultId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('serverFarmId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v4 = row.get('location')
        if not look.inside[v4]:
            return RESIDUE
        v5 = row.get('extendedLocation')
        if v5:
            return RESIDUE
        return n

    return screen

def connections() -> Screen:
    """Microsoft.Web/connections."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('parameterValues', 'nonSecretParameterValues', 'customParameterValues', 'parameterValueSet', 'api')
    c2 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('parameterValues')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.get('nonSecretParameterValues')
            if v3 is not None and v3 != "":
                if not look.is_harmless(v3):
                    return RESIDUE
            v4 = v1.get('customParameterValues')
            if v4 is not None and v4 != "":
                if not look.is_harmless(v4):
                    return RESIDUE
            v5 = v1.get('parameterValueSet')
            if v5 is not None and v5 != "":
                if not look.is_harmless(v5):
                    return RESIDUE
            v6 = v1.get('api')
            if type(v6) is dict:
                if not c2[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('id')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (4, v7, ())
                    n += 1
            elif v6 is not None and v6 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v8 = row.get('location')
        if not look.inside[v8]:
            return RESIDUE
        v9 = row.get('extendedLocation')
        if v9:
            return RESIDUE
        return n

    return screen

def hostingenvironments() -> Screen:
    """Microsoft.Web/hostingEnvironments."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('virtualNetwork', 'customDnsSuffixConfiguration')
    c2 = Usual('id')
    c3 = Usual('properties')
    c4 = Usual('certificateUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('virtualNetwork')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('customDnsSuffixConfiguration')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('properties')
                if type(v5) is dict:
                    if not c4[tuple(v5)]:
                        return RESIDUE
                    v6 = v5.get('certificateUrl')
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (1, v6, ())
                        n += 1
                elif v5 is not None and v5 != "":
                    return RESIDUE
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v7 = row.get('location')
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.get('extendedLocation')
        if v8:
            return RESIDUE
        return n

    return screen

def serverfarms() -> Screen:
    """Microsoft.Web/serverfarms."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('hostingEnvironmentProfile', 'kubeEnvironmentProfile', 'network', 'installScripts', 'storageMounts', 'registryAdapters')
    c2 = Usual('id')
    c3 = Usual('id')
    c4 = Usual('virtualNetworkSubnetId')
    c5 = Usual('source')
    c6 = Usual('sourceUri')
    c7 = Usual('source', 'credentialsKeyVaultReference')
    c8 = Usual('secretUri')
    c9 = Usual('keyVaultSecretReference')
    c10 = Usual('secretUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('hostingEnvironmentProfile')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('id')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('kubeEnvironmentProfile')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('id')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
            v6 = v1.get('network')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('virtualNetworkSubnetId')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (2, v7, ())
                    n += 1
            elif v6 is not None and v6 != "":
                return RESIDUE
            v8 = v1.get('installScripts')
            if type(v8) is list:
                for i9, v9 in enumerate(v8):
                    if type(v9) is dict:
                        if not c5[tuple(v9)]:
                            return RESIDUE
                        v10 = v9.get('source')
                        if type(v10) is dict:
                            if not c6[tuple(v10)]:
                                return RESIDUE
                            v11 = v10.get('sourceUri')
                            if v11 is not None and v11 != "":
                                if type(v11) is not str:
                                    return RESIDUE
                                look.refs += (3, v11, (i9,))
                                f3 = 1
                        elif v10 is not None and v10 != "":
                            return RESIDUE
                    elif v9 is not None and v9 != "":
                        return RESIDUE
            elif v8 is not None and v8 != "":
                return RESIDUE
            v12 = v1.get('storageMounts')
            if type(v12) is list:
                for i13, v13 in enumerate(v12):
                    if type(v13) is dict:
                        if not c7[tuple(v13)]:
                            return RESIDUE
                        v14 = v13.get('source')
                        if v14 is not None and v14 != "":
                            if type(v14) is not str:
                                return RESIDUE
                            look.refs += (4, v14, (i13,))
                            f4 = 1
                        v15 = v13.get('credentialsKeyVaultReference')
                        if type(v15) is dict:
                            if not c8[tuple(v15)]:
                                return RESIDUE
                            v16 = v15.get('secretUri')
                            if v16 is not None and v16 != "":
                                if type(v16) is not str:
                                    return RESIDUE
                                look.refs += (6, v16, (i13,))
                                f6 = 1
                        elif v15 is not None and v15 != "":
                            return RESIDUE
                    elif v13 is not None and v13 != "":
                        return RESIDUE
            elif v12 is not None and v12 != "":
                return RESIDUE
            v17 = v1.get('registryAdapters')
            if type(v17) is list:
                for i18, v18 in enumerate(v17):
                    if type(v18) is dict:
                        if not c9[tuple(v18)]:
                            return RESIDUE
                        v19 = v18.get('keyVaultSecretReference')
                        if type(v19) is dict:
                            if not c10[tuple(v19)]:
                                return RESIDUE
                            v20 = v19.get('secretUri')
                            if v20 is not None and v20 != "":
                                if type(v20) is not str:
                                    return RESIDUE
                                look.refs += (5, v20, (i18,))
                                f5 = 1
                        elif v19 is not None and v19 != "":
                            return RESIDUE
                    elif v18 is not None and v18 != "":
                        return RESIDUE
            elif v17 is not None and v17 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v21 = row.get('location')
        if not look.inside[v21]:
            return RESIDUE
        v22 = row.get('extendedLocation')
        if v22:
            return RESIDUE
        return n + f3 + f4 + f5 + f6

    return screen

def sites() -> Screen:
    """Microsoft.Web/sites."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('siteConfig', 'redundancyMode', 'cloningInfo', 'dnsConfiguration', 'serverFarmId', 'hostingEnvironmentProfile', 'managedEnvironmentId', 'virtualNetworkSubnetId', 'functionAppConfig', 'defaultHostName', 'enabledHostNames', 'hostNames')
    c2 = Usual('linuxFxVersion', 'windowsFxVersion', 'appSettings', 'ipSecurityRestrictions', 'scmIpSecurityRestrictions', 'connectionStrings', 'azureStorageAccounts')
    c3 = Usual('vnetSubnetResourceId')
    c4 = Usual('vnetSubnetResourceId')
    c5 = Usual('connectionString')
    c6 = Usual('accountName')
    c7 = Usual('sourceWebAppLocation', 'appSettingsOverrides', 'sourceWebAppId')
    c8 = Usual('dnsServers', 'dnsAltServer')
    c9 = Usual('id')
    c10 = Usual('deployment')
    c11 = Usual('storage')
    c12 = Usual('value')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f6 = 0
        f12 = 0
        f13 = 0
        f14 = 0
        f15 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('siteConfig')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('linuxFxVersion')
                if v3 is not None and v3 != "":
                    if not look.is_harmless(v3):
                        return RESIDUE
                v4 = v2.get('windowsFxVersion')
                if v4 is not None and v4 != "":
                    if not look.is_harmless(v4):
                        return RESIDUE
                v5 = v2.get('appSettings')
                if v5 is not None and v5 != "":
                    if not look.is_harmless(v5):
                        return RESIDUE
                v6 = v2.get('ipSecurityRestrictions')
                if type(v6) is list:
                    for i7, v7 in enumerate(v6):
                        if type(v7) is dict:
                            if not c3[tuple(v7)]:
                                return RESIDUE
                            v8 = v7.get('vnetSubnetResourceId')
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (12, v8, (i7,))
                                f12 = 1
                        elif v7 is not None and v7 != "":
                            return RESIDUE
                elif v6 is not None and v6 != "":
                    return RESIDUE
                v9 = v2.get('scmIpSecurityRestrictions')
                if type(v9) is list:
                    for i10, v10 in enumerate(v9):
                        if type(v10) is dict:
                            if not c4[tuple(v10)]:
                                return RESIDUE
                            v11 = v10.get('vnetSubnetResourceId')
                            if v11 is not None and v11 != "":
                                if type(v11) is not str:
                                    return RESIDUE
                                look.refs += (13, v11, (i10,))
                                f13 = 1
                        elif v10 is not None and v10 != "":
                            return RESIDUE
                elif v9 is not None and v9 != "":
                    return RESIDUE
                v12 = v2.get('connectionStrings')
                if type(v12) is list:
                    for i13, v13 in enumerate(v12):
                        if type(v13) is dict:
                            if not c5[tuple(v13)]:
                                return RESIDUE
                            v14 = v13.get('connectionString')
                            if v14 is not None and v14 != "":
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (14, v14, (i13,))
                                f14 = 1
                        elif v13 is not None and v13 != "":
                            return RESIDUE
                elif v12 is not None and v12 != "":
                    return RESIDUE
                v15 = v2.get('azureStorageAccounts')
                if type(v15) is dict:
                    for i16, v16 in v15.items():
                        if type(v16) is dict:
                            if not c6[tuple(v16)]:
                                return RESIDUE
                            v17 = v16.get('accountName')
                            if v17 is not None and v17 != "":
                                if type(v17) is not str:
                                    return RESIDUE
                                look.refs += (15, v17, (i16,))
                                f15 = 1
                        elif v16 is not None and v16 != "":
                            return RESIDUE
                elif v15 is not None and v15 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v18 = v1.get('redundancyMode')
            if v18 is not None and v18 != "":
                if v18 not in {'None'}:
                    return RESIDUE
                n += 1
            v19 = v1.get('cloningInfo')
            if type(v19) is dict:
                if not c7[tuple(v19)]:
                    return RESIDUE
                v20 = v19.get('sourceWebAppLocation')
                if v20 is not None and v20 != "":
                    if not look.inside[v20]:
                        return RESIDUE
                    n += 1
                v21 = v19.get('appSettingsOverrides')
                if v21 is not None and v21 != "":
                    if not look.is_harmless(v21):
                        return RESIDUE
                v22 = v19.get('sourceWebAppId')
                if v22 is not None and v22 != "":
                    if type(v22) is not str:
                        return RESIDUE
                    look.refs += (17, v22, ())
                    n += 1
            elif v19 is not None and v19 != "":
                return RESIDUE
            v23 = v1.get('dnsConfiguration')
            if type(v23) is dict:
                if not c8[tuple(v23)]:
                    return RESIDUE
                v24 = v23.get('dnsServers')
                if type(v24) is list:
                    for i25, v25 in enumerate(v24):
                        if v25 is not None and v25 != "":
                            if type(v25) is Opaque:
                                return RESIDUE
                            f6 = 1
                elif v24 is not None and v24 != "":
                    return RESIDUE
                v26 = v23.get('dnsAltServer')
                if v26 is not None and v26 != "":
                    if type(v26) is Opaque:
                        return RESIDUE
                    n += 1
            elif v23 is not None and v23 != "":
                return RESIDUE
            v27 = v1.get('serverFarmId')
            if v27 is not None and v27 != "":
                if type(v27) is not str:
                    return RESIDUE
                look.refs += (8, v27, ())
                n += 1
            v28 = v1.get('hostingEnvironmentProfile')
            if type(v28) is dict:
                if not c9[tuple(v28)]:
                    return RESIDUE
                v29 = v28.get('id')
                if v29 is not None and v29 != "":
                    if type(v29) is not str:
                        return RESIDUE
                    look.refs += (9, v29, ())
                    n += 1
            elif v28 is not None and v28 != "":
                return RESIDUE
            v30 = v1.get('managedEnvironmentId')
            if v30 is not None and v30 != "":
                if type(v30) is not str:
                    return RESIDUE
                look.refs += (10, v30, ())
                n += 1
            v31 = v1.get('virtualNetworkSubnetId')
            if v31 is not None and v31 != "":
                if type(v31) is not str:
                    return RESIDUE
                look.refs += (11, v31, ())
                n += 1
            v32 = v1.get('functionAppConfig')
            if type(v32) is dict:
                if not c10[tuple(v32)]:
                    return RESIDUE
                v33 = v32.get('deployment')
                if type(v33) is dict:
                    if not c11[tuple(v33)]:
                        return RESIDUE
                    v34 = v33.get('storage')
                    if type(v34) is dict:
                        if not c12[tuple(v34)]:
                            return RESIDUE
                        v35 = v34.get('value')
                        if v35 is not None and v35 != "":
                            if type(v35) is not str:
                                return RESIDUE
                            look.refs += (16, v35, ())
                            n += 1
                    elif v34 is not None and v34 != "":
                        return RESIDUE
                elif v33 is not None and v33 != "":
                    return RESIDUE
            elif v32 is not None and v32 != "":
                return RESIDUE
            v36 = v1.get('defaultHostName')
            if v36 is not None and v36 != "":
                if type(v36) is str:
                    look.names.append(('host', v36))
            v37 = v1.get('enabledHostNames')
            if type(v37) is list:
                for i38, v38 in enumerate(v37):
                    if v38 is not None and v38 != "":
                        if type(v38) is str:
                            look.names.append(('host', v38))
            elif v37 is not None and v37 != "":
                return RESIDUE
            v39 = v1.get('hostNames')
            if type(v39) is list:
                for i40, v40 in enumerate(v39):
                    if v40 is not None and v40 != "":
                        if type(v40) is str:
                            look.names.append(('host', v40))
            elif v39 is not None and v39 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v41 = row.get('location')
        if not look.inside[v41]:
            return RESIDUE
        v42 = row.get('extendedLocation')
        if v42:
            return RESIDUE
        return n + f6 + f12 + f13 + f14 + f15

    return screen

def sites_basicpublishingcredentialspolicies() -> Screen:
    """Microsoft.Web/sites/basicPublishingCredentialsPolicies."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def sites_config() -> Screen:
    """Microsoft.Web/sites/config."""
    c0 = Usual('properties', 'name')
    c1 = frozenset(['properties.allowedaudiences', 'properties.allowedexternalredirecturls', 'properties.apidefinition', 'properties.apimanagementconfig', 'properties.appinsights_instrumentationkey', 'properties.applicationlogs.azureblobstorage.sasurl', 'properties.applicationlogs.azuretablestorage.sasurl', 'properties.azurestorageaccounts{}.accountname', 'properties.azurewebjobsstorage__accountname', 'properties.connectionstrings[].connectionstring', 'properties.cors', 'properties.databases[].connectionstring', 'properties.experiments', 'properties.httplogs.azureblobstorage.sasurl', 'properties.identityproviders', 'properties.ipsecurityrestrictions[].vnetsubnetresourceid', 'properties.issuer', 'properties.linuxfxversion', 'properties.login', 'properties.scmipsecurityrestrictions[].vnetsubnetresourceid', 'properties.storageaccounturl', 'properties.windowsfxversion'])
    c2 = Usual('accountName')
    c3 = conditions(when=Condition(path='name', values=('azurestorageaccounts',)))
    c4 = Usual('cors', 'allowedExternalRedirectUrls', 'login', 'issuer', 'allowedAudiences', 'identityProviders', 'apiDefinition', 'apiManagementConfig', 'experiments', 'linuxFxVersion', 'windowsFxVersion', 'applicationLogs', 'httpLogs', 'storageAccountUrl', 'databases', 'connectionStrings', 'azureStorageAccounts', 'APPINSIGHTS_INSTRUMENTATIONKEY', 'APPLICATIONINSIGHTS_CONNECTION_STRING', 'AzureWebJobsStorage__accountName', 'ipSecurityRestrictions', 'scmIpSecurityRestrictions')
    c5 = Usual('azureBlobStorage', 'azureTableStorage')
    c6 = Usual('sasUrl')
    c7 = Usual('sasUrl')
    c8 = Usual('azureBlobStorage')
    c9 = Usual('sasUrl')
    c10 = Usual('connectionString')
    c11 = Usual('connectionString')
    c12 = Usual('accountName')
    c13 = conditions(unless=Condition(path='properties.APPLICATIONINSIGHTS_CONNECTION_STRING', values=()))
    c14 = Usual('vnetSubnetResourceId')
    c15 = Usual('vnetSubnetResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f16 = 0
        f17 = 0
        f18 = 0
        f19 = 0
        f22 = 0
        f23 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if v1 is not None and v1 != "":
            if not look.is_harmless_apart(v1, 'properties', c1):
                return RESIDUE
            if type(v1) is not dict:
                return RESIDUE
            for i2, v2 in v1.items():
                if type(v2) is dict:
                    if not c2[tuple(v2)]:
                        return RESIDUE
                    v3 = v2.get('accountName')
                    if v3 is not None and v3 != "":
                        if not look.is_off(row, c3):
                            if type(v3) is not str:
                                return RESIDUE
                            look.refs += (19, v3, (i2,))
                            f19 = 1
                elif v2 is not None and v2 != "":
                    return RESIDUE
            if not c4[tuple(v1)]:
                return RESIDUE
            v4 = v1.get('cors')
            if v4 is not None and v4 != "":
                if type(v4) is Opaque:
                    return RESIDUE
                n += 1
            v5 = v1.get('allowedExternalRedirectUrls')
            if v5 is not None and v5 != "":
                if type(v5) is Opaque:
                    return RESIDUE
                n += 1
            v6 = v1.get('login')
            if v6 is not None and v6 != "":
                if type(v6) is Opaque:
                    return RESIDUE
                n += 1
            v7 = v1.get('issuer')
            if v7 is not None and v7 != "":
                if type(v7) is Opaque:
                    return RESIDUE
                n += 1
            v8 = v1.get('allowedAudiences')
            if v8 is not None and v8 != "":
                if type(v8) is Opaque:
                    return RESIDUE
                n += 1
            v9 = v1.get('identityProviders')
            if v9 is not None and v9 != "":
                if type(v9) is Opaque:
                    return RESIDUE
                n += 1
            v10 = v1.get('apiDefinition')
            if v10 is not None and v10 != "":
                if type(v10) is Opaque:
                    return RESIDUE
                n += 1
            v11 = v1.get('apiManagementConfig')
            if v11 is not None and v11 != "":
                if type(v11) is Opaque:
                    return RESIDUE
                n += 1
            v12 = v1.get('experiments')
            if v12 is not None and v12 != "":
                if type(v12) is Opaque:
                    return RESIDUE
                n += 1
            v13 = v1.get('linuxFxVersion')
            if v13 is not None and v13 != "":
                if type(v13) is Opaque:
                    return RESIDUE
                n += 1
            v14 = v1.get('windowsFxVersion')
            if v14 is not None and v14 != "":
                if type(v14) is Opaque:
                    return RESIDUE
                n += 1
            v15 = v1.get('applicationLogs')
            if type(v15) is dict:
                if not c5[tuple(v15)]:
                    return RESIDUE
                v16 = v15.get('azureBlobStorage')
                if type(v16) is dict:
                    if not c6[tuple(v16)]:
                        return RESIDUE
                    v17 = v16.get('sasUrl')
                    if v17 is not None and v17 != "":
                        if type(v17) is not str:
                            return RESIDUE
                        look.refs += (12, v17, ())
                        n += 1
                elif v16 is not None and v16 != "":
                    return RESIDUE
                v18 = v15.get('azureTableStorage')
                if type(v18) is dict:
                    if not c7[tuple(v18)]:
                        return RESIDUE
                    v19 = v18.get('sasUrl')
                    if v19 is not None and v19 != "":
                        if type(v19) is not str:
                            return RESIDUE
                        look.refs += (13, v19, ())
                        n += 1
                elif v18 is not None and v18 != "":
                    return RESIDUE
            elif v15 is not None and v15 != "":
                return RESIDUE
            v20 = v1.get('httpLogs')
            if type(v20) is dict:
                if not c8[tuple(v20)]:
                    return RESIDUE
                v21 = v20.get('azureBlobStorage')
                if type(v21) is dict:
                    if not c9[tuple(v21)]:
                        return RESIDUE
                    v22 = v21.get('sasUrl')
                    if v22 is not None and v22 != "":
                        if type(v22) is not str:
                            return RESIDUE
                        look.refs += (14, v22, ())
                        n += 1
                elif v21 is not None and v21 != "":
                    return RESIDUE
            elif v20 is not None and v20 != "":
                return RESIDUE
            v23 = v1.get('storageAccountUrl')
            if v23 is not None and v23 != "":
                if type(v23) is not str:
                    return RESIDUE
                look.refs += (15, v23, ())
                n += 1
            v24 = v1.get('databases')
            if type(v24) is list:
                for i25, v25 in enumerate(v24):
                    if type(v25) is dict:
                        if not c10[tuple(v25)]:
                            return RESIDUE
                        v26 = v25.get('connectionString')
                        if v26 is not None and v26 != "":
                            if type(v26) is not str:
                                return RESIDUE
                            look.refs += (16, v26, (i25,))
                            f16 = 1
                    elif v25 is not None and v25 != "":
                        return RESIDUE
            elif v24 is not None and v24 != "":
                return RESIDUE
            v27 = v1.get('connectionStrings')
            if type(v27) is list:
                for i28, v28 in enumerate(v27):
                    if type(v28) is dict:
                        if not c11[tuple(v28)]:
                            return RESIDUE
                        v29 = v28.get('connectionString')
                        if v29 is not None and v29 != "":
                            if type(v29) is not str:
                                return RESIDUE
                            look.refs += (17, v29, (i28,))
                            f17 = 1
                    elif v28 is not None and v28 != "":
                        return RESIDUE
            elif v27 is not None and v27 != "":
                return RESIDUE
            v30 = v1.get('azureStorageAccounts')
            if type(v30) is dict:
                for i31, v31 in v30.items():
                    if type(v31) is dict:
                        if not c12[tuple(v31)]:
                            return RESIDUE
                        v32 = v31.get('accountName')
                        if v32 is not None and v32 != "":
                            if type(v32) is not str:
                                return RESIDUE
                            look.refs += (18, v32, (i31,))
                            f18 = 1
                    elif v31 is not None and v31 != "":
                        return RESIDUE
            elif v30 is not None and v30 != "":
                return RESIDUE
            v33 = v1.get('APPINSIGHTS_INSTRUMENTATIONKEY')
            if v33 is not None and v33 != "":
                if not look.is_off(row, c13):
                    if type(v33) is not str:
                        return RESIDUE
                    look.refs += (20, v33, ())
                    n += 1
            v34 = v1.get('APPLICATIONINSIGHTS_CONNECTION_STRING')
            v35 = v1.get('AzureWebJobsStorage__accountName')
            if v35 is not None and v35 != "":
                if type(v35) is not str:
                    return RESIDUE
                look.refs += (21, v35, ())
                n += 1
            v36 = v1.get('ipSecurityRestrictions')
            if type(v36) is list:
                for i37, v37 in enumerate(v36):
                    if type(v37) is dict:
                        if not c14[tuple(v37)]:
                            return RESIDUE
                        v38 = v37.get('vnetSubnetResourceId')
                        if v38 is not None and v38 != "":
                            if type(v38) is not str:
                                return RESIDUE
                            look.refs += (22, v38, (i37,))
                            f22 = 1
                    elif v37 is not None and v37 != "":
                        return RESIDUE
            elif v36 is not None and v36 != "":
                return RESIDUE
            v39 = v1.get('scmIpSecurityRestrictions')
            if type(v39) is list:
                for i40, v40 in enumerate(v39):
                    if type(v40) is dict:
                        if not c15[tuple(v40)]:
                            return RESIDUE
                        v41 = v40.get('vnetSubnetResourceId')
                        if v41 is not None and v41 != "":
                            if type(v41) is not str:
                                return RESIDUE
                            look.refs += (23, v41, (i40,))
                            f23 = 1
                    elif v40 is not None and v40 != "":
                        return RESIDUE
            elif v39 is not None and v39 != "":
                return RESIDUE
        v42 = row.get('name')
        return n + f16 + f17 + f18 + f19 + f22 + f23

    return screen

def sites_functions() -> Screen:
    """Microsoft.Web/sites/functions."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def sites_hostnamebindings() -> Screen:
    """Microsoft.Web/sites/hostNameBindings."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def sites_privateendpointconnections() -> Screen:
    """Microsoft.Web/sites/privateEndpointConnections."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def sites_publiccertificates() -> Screen:
    """Microsoft.Web/sites/publicCertificates."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def sites_siteextensions() -> Screen:
    """Microsoft.Web/sites/siteextensions."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def sites_slots() -> Screen:
    """Microsoft.Web/sites/slots."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('siteConfig', 'redundancyMode', 'cloningInfo', 'dnsConfiguration', 'serverFarmId', 'hostingEnvironmentProfile', 'managedEnvironmentId', 'virtualNetworkSubnetId', 'functionAppConfig', 'defaultHostName', 'enabledHostNames', 'hostNames')
    c2 = Usual('appSettings', 'ipSecurityRestrictions', 'scmIpSecurityRestrictions', 'connectionStrings', 'azureStorageAccounts')
    c3 = Usual('vnetSubnetResourceId')
    c4 = Usual('vnetSubnetResourceId')
    c5 = Usual('connectionString')
    c6 = Usual('accountName')
    c7 = Usual('sourceWebAppLocation', 'appSettingsOverrides', 'sourceWebAppId')
    c8 = Usual('dnsServers', 'dnsAltServer')
    c9 = Usual('id')
    c10 = Usual('deployment')
    c11 = Usual('storage')
    c12 = Usual('value')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f4 = 0
        f10 = 0
        f11 = 0
        f12 = 0
        f13 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('siteConfig')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('appSettings')
                if v3 is not None and v3 != "":
                    if not look.is_harmless(v3):
                        return RESIDUE
                v4 = v2.get('ipSecurityRestrictions')
                if type(v4) is list:
                    for i5, v5 in enumerate(v4):
                        if type(v5) is dict:
                            if not c3[tuple(v5)]:
                                return RESIDUE
                            v6 = v5.get('vnetSubnetResourceId')
                            if v6 is not None and v6 != "":
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (10, v6, (i5,))
                                f10 = 1
                        elif v5 is not None and v5 != "":
                            return RESIDUE
                elif v4 is not None and v4 != "":
                    return RESIDUE
                v7 = v2.get('scmIpSecurityRestrictions')
                if type(v7) is list:
                    for i8, v8 in enumerate(v7):
                        if type(v8) is dict:
                            if not c4[tuple(v8)]:
                                return RESIDUE
                            v9 = v8.get('vnetSubnetResourceId')
                            if v9 is not None and v9 != "":
                                if type(v9) is not str:
                                    return RESIDUE
                                look.refs += (11, v9, (i8,))
                                f11 = 1
                        elif v8 is not None and v8 != "":
                            return RESIDUE
                elif v7 is not None and v7 != "":
                    return RESIDUE
                v10 = v2.get('connectionStrings')
                if type(v10) is list:
                    for i11, v11 in enumerate(v10):
                        if type(v11) is dict:
                            if not c5[tuple(v11)]:
                                return RESIDUE
                            v12 = v11.get('connectionString')
                            if v12 is not None and v12 != "":
                                if type(v12) is not str:
                                    return RESIDUE
                                look.refs += (12, v12, (i11,))
                                f12 = 1
                        elif v11 is not None and v11 != "":
                            return RESIDUE
                elif v10 is not None and v10 != "":
                    return RESIDUE
                v13 = v2.get('azureStorageAccounts')
                if type(v13) is dict:
                    for i14, v14 in v13.items():
                        if type(v14) is dict:
                            if not c6[tuple(v14)]:
                                return RESIDUE
                            v15 = v14.get('accountName')
                            if v15 is not None and v15 != "":
                                if type(v15) is not str:
                                    return RESIDUE
                                look.refs += (13, v15, (i14,))
                                f13 = 1
                        elif v14 is not None and v14 != "":
                            return RESIDUE
                elif v13 is not None and v13 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v16 = v1.get('redundancyMode')
            if v16 is not None and v16 != "":
                if v16 not in {'None'}:
                    return RESIDUE
                n += 1
            v17 = v1.get('cloningInfo')
            if type(v17) is dict:
                if not c7[tuple(v17)]:
                    return RESIDUE
                v18 = v17.get('sourceWebAppLocation')
                if v18 is not None and v18 != "":
                    if not look.inside[v18]:
                        return RESIDUE
                    n += 1
                v19 = v17.get('appSettingsOverrides')
                if v19 is not None and v19 != "":
                    if not look.is_harmless(v19):
                        return RESIDUE
                v20 = v17.get('sourceWebAppId')
                if v20 is not None and v20 != "":
                    if type(v20) is not str:
                        return RESIDUE
                    look.refs += (15, v20, ())
                    n += 1
            elif v17 is not None and v17 != "":
                return RESIDUE
            v21 = v1.get('dnsConfiguration')
            if type(v21) is dict:
                if not c8[tuple(v21)]:
                    return RESIDUE
                v22 = v21.get('dnsServers')
                if type(v22) is list:
                    for i23, v23 in enumerate(v22):
                        if v23 is not None and v23 != "":
                            if type(v23) is Opaque:
                                return RESIDUE
                            f4 = 1
                elif v22 is not None and v22 != "":
                    return RESIDUE
                v24 = v21.get('dnsAltServer')
                if v24 is not None and v24 != "":
                    if type(v24) is Opaque:
                        return RESIDUE
                    n += 1
            elif v21 is not None and v21 != "":
                return RESIDUE
            v25 = v1.get('serverFarmId')
            if v25 is not None and v25 != "":
                if type(v25) is not str:
                    return RESIDUE
                look.refs += (6, v25, ())
                n += 1
            v26 = v1.get('hostingEnvironmentProfile')
            if type(v26) is dict:
                if not c9[tuple(v26)]:
                    return RESIDUE
                v27 = v26.get('id')
                if v27 is not None and v27 != "":
                    if type(v27) is not str:
                        return RESIDUE
                    look.refs += (7, v27, ())
                    n += 1
            elif v26 is not None and v26 != "":
                return RESIDUE
            v28 = v1.get('managedEnvironmentId')
            if v28 is not None and v28 != "":
                if type(v28) is not str:
                    return RESIDUE
                look.refs += (8, v28, ())
                n += 1
            v29 = v1.get('virtualNetworkSubnetId')
            if v29 is not None and v29 != "":
                if type(v29) is not str:
                    return RESIDUE
                look.refs += (9, v29, ())
                n += 1
            v30 = v1.get('functionAppConfig')
            if type(v30) is dict:
                if not c10[tuple(v30)]:
                    return RESIDUE
                v31 = v30.get('deployment')
                if type(v31) is dict:
                    if not c11[tuple(v31)]:
                        return RESIDUE
                    v32 = v31.get('storage')
                    if type(v32) is dict:
                        if not c12[tuple(v32)]:
                            return RESIDUE
                        v33 = v32.get('value')
                        if v33 is not None and v33 != "":
                            if type(v33) is not str:
                                return RESIDUE
                            look.refs += (14, v33, ())
                            n += 1
                    elif v32 is not None and v32 != "":
                        return RESIDUE
                elif v31 is not None and v31 != "":
                    return RESIDUE
            elif v30 is not None and v30 != "":
                return RESIDUE
            v34 = v1.get('defaultHostName')
            if v34 is not None and v34 != "":
                if type(v34) is str:
                    look.names.append(('host', v34))
            v35 = v1.get('enabledHostNames')
            if type(v35) is list:
                for i36, v36 in enumerate(v35):
                    if v36 is not None and v36 != "":
                        if type(v36) is str:
                            look.names.append(('host', v36))
            elif v35 is not None and v35 != "":
                return RESIDUE
            v37 = v1.get('hostNames')
            if type(v37) is list:
                for i38, v38 in enumerate(v37):
                    if v38 is not None and v38 != "":
                        if type(v38) is str:
                            look.names.append(('host', v38))
            elif v37 is not None and v37 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v39 = row.get('location')
        if not look.inside[v39]:
            return RESIDUE
        v40 = row.get('extendedLocation')
        if v40:
            return RESIDUE
        return n + f4 + f10 + f11 + f12 + f13

    return screen

def sites_slots_config() -> Screen:
    """Microsoft.Web/sites/slots/config."""
    c0 = Usual('properties', 'name')
    c1 = frozenset(['properties.allowedaudiences', 'properties.allowedexternalredirecturls', 'properties.apidefinition', 'properties.apimanagementconfig', 'properties.appinsights_instrumentationkey', 'properties.applicationlogs.azureblobstorage.sasurl', 'properties.applicationlogs.azuretablestorage.sasurl', 'properties.azurestorageaccounts{}.accountname', 'properties.azurewebjobsstorage__accountname', 'properties.connectionstrings[].connectionstring', 'properties.cors', 'properties.databases[].connectionstring', 'properties.experiments', 'properties.httplogs.azureblobstorage.sasurl', 'properties.identityproviders', 'properties.ipsecurityrestrictions[].vnetsubnetresourceid', 'properties.issuer', 'properties.linuxfxversion', 'properties.login', 'properties.scmipsecurityrestrictions[].vnetsubnetresourceid', 'properties.storageaccounturl', 'properties.windowsfxversion'])
    c2 = Usual('accountName')
    c3 = conditions(when=Condition(path='name', values=('azurestorageaccounts',)))
    c4 = Usual('cors', 'allowedExternalRedirectUrls', 'login', 'issuer', 'allowedAudiences', 'identityProviders', 'apiDefinition', 'apiManagementConfig', 'experiments', 'linuxFxVersion', 'windowsFxVersion', 'applicationLogs', 'httpLogs', 'storageAccountUrl', 'databases', 'connectionStrings', 'azureStorageAccounts', 'APPINSIGHTS_INSTRUMENTATIONKEY', 'APPLICATIONINSIGHTS_CONNECTION_STRING', 'AzureWebJobsStorage__accountName', 'ipSecurityRestrictions', 'scmIpSecurityRestrictions')
    c5 = Usual('azureBlobStorage', 'azureTableStorage')
    c6 = Usual('sasUrl')
    c7 = Usual('sasUrl')
    c8 = Usual('azureBlobStorage')
    c9 = Usual('sasUrl')
    c10 = Usual('connectionString')
    c11 = Usual('connectionString')
    c12 = Usual('accountName')
    c13 = conditions(unless=Condition(path='properties.APPLICATIONINSIGHTS_CONNECTION_STRING', values=()))
    c14 = Usual('vnetSubnetResourceId')
    c15 = Usual('vnetSubnetResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f16 = 0
        f17 = 0
        f18 = 0
        f19 = 0
        f22 = 0
        f23 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if v1 is not None and v1 != "":
            if not look.is_harmless_apart(v1, 'properties', c1):
                return RESIDUE
            if type(v1) is not dict:
                return RESIDUE
            for i2, v2 in v1.items():
                if type(v2) is dict:
                    if not c2[tuple(v2)]:
                        return RESIDUE
                    v3 = v2.get('accountName')
                    if v3 is not None and v3 != "":
                        if not look.is_off(row, c3):
                            if type(v3) is not str:
                                return RESIDUE
                            look.refs += (19, v3, (i2,))
                            f19 = 1
                elif v2 is not None and v2 != "":
                    return RESIDUE
            if not c4[tuple(v1)]:
                return RESIDUE
            v4 = v1.get('cors')
            if v4 is not None and v4 != "":
                if type(v4) is Opaque:
                    return RESIDUE
                n += 1
            v5 = v1.get('allowedExternalRedirectUrls')
            if v5 is not None and v5 != "":
                if type(v5) is Opaque:
                    return RESIDUE
                n += 1
            v6 = v1.get('login')
            if v6 is not None and v6 != "":
                if type(v6) is Opaque:
                    return RESIDUE
                n += 1
            v7 = v1.get('issuer')
            if v7 is not None and v7 != "":
                if type(v7) is Opaque:
                    return RESIDUE
                n += 1
            v8 = v1.get('allowedAudiences')
            if v8 is not None and v8 != "":
                if type(v8) is Opaque:
                    return RESIDUE
                n += 1
            v9 = v1.get('identityProviders')
            if v9 is not None and v9 != "":
                if type(v9) is Opaque:
                    return RESIDUE
                n += 1
            v10 = v1.get('apiDefinition')
            if v10 is not None and v10 != "":
                if type(v10) is Opaque:
                    return RESIDUE
                n += 1
            v11 = v1.get('apiManagementConfig')
            if v11 is not None and v11 != "":
                if type(v11) is Opaque:
                    return RESIDUE
                n += 1
            v12 = v1.get('experiments')
            if v12 is not None and v12 != "":
                if type(v12) is Opaque:
                    return RESIDUE
                n += 1
            v13 = v1.get('linuxFxVersion')
            if v13 is not None and v13 != "":
                if type(v13) is Opaque:
                    return RESIDUE
                n += 1
            v14 = v1.get('windowsFxVersion')
            if v14 is not None and v14 != "":
                if type(v14) is Opaque:
                    return RESIDUE
                n += 1
            v15 = v1.get('applicationLogs')
            if type(v15) is dict:
                if not c5[tuple(v15)]:
                    return RESIDUE
                v16 = v15.get('azureBlobStorage')
                if type(v16) is dict:
                    if not c6[tuple(v16)]:
                        return RESIDUE
                    v17 = v16.get('sasUrl')
                    if v17 is not None and v17 != "":
                        if type(v17) is not str:
                            return RESIDUE
                        look.refs += (12, v17, ())
                        n += 1
                elif v16 is not None and v16 != "":
                    return RESIDUE
                v18 = v15.get('azureTableStorage')
                if type(v18) is dict:
                    if not c7[tuple(v18)]:
                        return RESIDUE
                    v19 = v18.get('sasUrl')
                    if v19 is not None and v19 != "":
                        if type(v19) is not str:
                            return RESIDUE
                        look.refs += (13, v19, ())
                        n += 1
                elif v18 is not None and v18 != "":
                    return RESIDUE
            elif v15 is not None and v15 != "":
                return RESIDUE
            v20 = v1.get('httpLogs')
            if type(v20) is dict:
                if not c8[tuple(v20)]:
                    return RESIDUE
                v21 = v20.get('azureBlobStorage')
                if type(v21) is dict:
                    if not c9[tuple(v21)]:
                        return RESIDUE
                    v22 = v21.get('sasUrl')
                    if v22 is not None and v22 != "":
                        if type(v22) is not str:
                            return RESIDUE
                        look.refs += (14, v22, ())
                        n += 1
                elif v21 is not None and v21 != "":
                    return RESIDUE
            elif v20 is not None and v20 != "":
                return RESIDUE
            v23 = v1.get('storageAccountUrl')
            if v23 is not None and v23 != "":
                if type(v23) is not str:
                    return RESIDUE
                look.refs += (15, v23, ())
                n += 1
            v24 = v1.get('databases')
            if type(v24) is list:
                for i25, v25 in enumerate(v24):
                    if type(v25) is dict:
                        if not c10[tuple(v25)]:
                            return RESIDUE
                        v26 = v25.get('connectionString')
                        if v26 is not None and v26 != "":
                            if type(v26) is not str:
                                return RESIDUE
                            look.refs += (16, v26, (i25,))
                            f16 = 1
                    elif v25 is not None and v25 != "":
                        return RESIDUE
            elif v24 is not None and v24 != "":
                return RESIDUE
            v27 = v1.get('connectionStrings')
            if type(v27) is list:
                for i28, v28 in enumerate(v27):
                    if type(v28) is dict:
                        if not c11[tuple(v28)]:
                            return RESIDUE
                        v29 = v28.get('connectionString')
                        if v29 is not None and v29 != "":
                            if type(v29) is not str:
                                return RESIDUE
                            look.refs += (17, v29, (i28,))
                            f17 = 1
                    elif v28 is not None and v28 != "":
                        return RESIDUE
            elif v27 is not None and v27 != "":
                return RESIDUE
            v30 = v1.get('azureStorageAccounts')
            if type(v30) is dict:
                for i31, v31 in v30.items():
                    if type(v31) is dict:
                        if not c12[tuple(v31)]:
                            return RESIDUE
                        v32 = v31.get('accountName')
                        if v32 is not None and v32 != "":
                            if type(v32) is not str:
                                return RESIDUE
                            look.refs += (18, v32, (i31,))
                            f18 = 1
                    elif v31 is not None and v31 != "":
                        return RESIDUE
            elif v30 is not None and v30 != "":
                return RESIDUE
            v33 = v1.get('APPINSIGHTS_INSTRUMENTATIONKEY')
            if v33 is not None and v33 != "":
                if not look.is_off(row, c13):
                    if type(v33) is not str:
                        return RESIDUE
                    look.refs += (20, v33, ())
                    n += 1
            v34 = v1.get('APPLICATIONINSIGHTS_CONNECTION_STRING')
            v35 = v1.get('AzureWebJobsStorage__accountName')
            if v35 is not None and v35 != "":
                if type(v35) is not str:
                    return RESIDUE
                look.refs += (21, v35, ())
                n += 1
            v36 = v1.get('ipSecurityRestrictions')
            if type(v36) is list:
                for i37, v37 in enumerate(v36):
                    if type(v37) is dict:
                        if not c14[tuple(v37)]:
                            return RESIDUE
                        v38 = v37.get('vnetSubnetResourceId')
                        if v38 is not None and v38 != "":
                            if type(v38) is not str:
                                return RESIDUE
                            look.refs += (22, v38, (i37,))
                            f22 = 1
                    elif v37 is not None and v37 != "":
                        return RESIDUE
            elif v36 is not None and v36 != "":
                return RESIDUE
            v39 = v1.get('scmIpSecurityRestrictions')
            if type(v39) is list:
                for i40, v40 in enumerate(v39):
                    if type(v40) is dict:
                        if not c15[tuple(v40)]:
                            return RESIDUE
                        v41 = v40.get('vnetSubnetResourceId')
                        if v41 is not None and v41 != "":
                            if type(v41) is not str:
                                return RESIDUE
                            look.refs += (23, v41, (i40,))
                            f23 = 1
                    elif v40 is not None and v40 != "":
                        return RESIDUE
            elif v39 is not None and v39 != "":
                return RESIDUE
        v42 = row.get('name')
        return n + f16 + f17 + f18 + f19 + f22 + f23

    return screen

def sites_slots_hostnamebindings() -> Screen:
    """Microsoft.Web/sites/slots/hostNameBindings."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def sites_sourcecontrols() -> Screen:
    """Microsoft.Web/sites/sourcecontrols."""
    c0 = Usual('properties')
    c1 = Usual('repoUrl', 'gitHubActionConfiguration')
    c2 = Usual('containerConfiguration')
    c3 = Usual('serverUrl')

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
            v3 = v1.get('gitHubActionConfiguration')
            if type(v3) is dict:
                if not c2[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('containerConfiguration')
                if type(v4) is dict:
                    if not c3[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('serverUrl')
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
                elif v4 is not None and v4 != "":
                    return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def sites_virtualnetworkconnections() -> Screen:
    """Microsoft.Web/sites/virtualNetworkConnections."""
    c0 = Usual('properties')
    c1 = Usual('dnsServers', 'vnetResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('dnsServers')
            if v2 is not None and v2 != "":
                if type(v2) is Opaque:
                    return RESIDUE
                n += 1
            v3 = v1.get('vnetResourceId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def staticsites_config() -> Screen:
    """Microsoft.Web/staticSites/config."""
    c0 = Usual('properties')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if v1 is not None and v1 != "":
            if not look.is_harmless(v1):
                return RESIDUE
        return n

    return screen

def staticsites_customdomains() -> Screen:
    """Microsoft.Web/staticSites/customDomains."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def staticsites_linkedbackends() -> Screen:
    """Microsoft.Web/staticSites/linkedBackends."""
    c0 = Usual('properties')
    c1 = Usual('region', 'backendResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('region')
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.get('backendResourceId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def staticsites_userprovidedfunctionapps() -> Screen:
    """Microsoft.Web/staticSites/userProvidedFunctionApps."""
    c0 = Usual('properties')
    c1 = Usual('functionAppRegion', 'functionAppResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('functionAppRegion')
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.get('functionAppResourceId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.web/certificates': certificates,
    'microsoft.web/connections': connections,
    'microsoft.web/hostingenvironments': hostingenvironments,
    'microsoft.web/serverfarms': serverfarms,
    'microsoft.web/sites': sites,
    'microsoft.web/sites/basicpublishingcredentialspolicies': sites_basicpublishingcredentialspolicies,
    'microsoft.web/sites/config': sites_config,
    'microsoft.web/sites/functions': sites_functions,
    'microsoft.web/sites/hostnamebindings': sites_hostnamebindings,
    'microsoft.web/sites/privateendpointconnections': sites_privateendpointconnections,
    'microsoft.web/sites/publiccertificates': sites_publiccertificates,
    'microsoft.web/sites/siteextensions': sites_siteextensions,
    'microsoft.web/sites/slots': sites_slots,
    'microsoft.web/sites/slots/config': sites_slots_config,
    'microsoft.web/sites/slots/hostnamebindings': sites_slots_hostnamebindings,
    'microsoft.web/sites/sourcecontrols': sites_sourcecontrols,
    'microsoft.web/sites/virtualnetworkconnections': sites_virtualnetworkconnections,
    'microsoft.web/staticsites/config': staticsites_config,
    'microsoft.web/staticsites/customdomains': staticsites_customdomains,
    'microsoft.web/staticsites/linkedbackends': staticsites_linkedbackends,
    'microsoft.web/staticsites/userprovidedfunctionapps': staticsites_userprovidedfunctionapps,
}
