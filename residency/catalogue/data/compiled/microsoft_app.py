"""microsoft.app. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def containerapps() -> Screen:
    """Microsoft.App/containerApps."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('template', 'environmentId', 'configuration', 'managedEnvironmentId', 'latestRevisionFqdn')
    c2 = Usual('containers', 'initContainers', 'scale', 'serviceBinds')
    c3 = Usual('env', 'image')
    c4 = Usual('env', 'image')
    c5 = Usual('rules')
    c6 = Usual('custom', 'azureQueue')
    c7 = Usual('metadata')
    c8 = Usual('accountName')
    c9 = Usual('serviceId')
    c10 = Usual('registries', 'secrets', 'ingress')
    c11 = Usual('server')
    c12 = Usual('keyVaultUrl')
    c13 = Usual('fqdn', 'customDomains')
    c14 = Usual('name')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f6 = 0
        f7 = 0
        f9 = 0
        f10 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('template')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('containers')
                if type(v3) is list:
                    for i4, v4 in enumerate(v3):
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('env')
                            if v5 is not None and v5 != "":
                                if not look.is_harmless(v5):
                                    return RESIDUE
                            v6 = v4.get('image')
                            if v6 is not None and v6 != "":
                                if not look.is_harmless(v6):
                                    return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
                v7 = v2.get('initContainers')
                if type(v7) is list:
                    for i8, v8 in enumerate(v7):
                        if type(v8) is dict:
                            if not c4[tuple(v8)]:
                                return RESIDUE
                            v9 = v8.get('env')
                            if v9 is not None and v9 != "":
                                if not look.is_harmless(v9):
                                    return RESIDUE
                            v10 = v8.get('image')
                            if v10 is not None and v10 != "":
                                if not look.is_harmless(v10):
                                    return RESIDUE
                        elif v8 is not None and v8 != "":
                            return RESIDUE
                elif v7 is not None and v7 != "":
                    return RESIDUE
                v11 = v2.get('scale')
                if type(v11) is dict:
                    if not c5[tuple(v11)]:
                        return RESIDUE
                    v12 = v11.get('rules')
                    if type(v12) is list:
                        for i13, v13 in enumerate(v12):
                            if type(v13) is dict:
                                if not c6[tuple(v13)]:
                                    return RESIDUE
                                v14 = v13.get('custom')
                                if type(v14) is dict:
                                    if not c7[tuple(v14)]:
                                        return RESIDUE
                                    v15 = v14.get('metadata')
                                    if v15 is not None and v15 != "":
                                        if not look.is_harmless(v15):
                                            return RESIDUE
                                elif v14 is not None and v14 != "":
                                    return RESIDUE
                                v16 = v13.get('azureQueue')
                                if type(v16) is dict:
                                    if not c8[tuple(v16)]:
                                        return RESIDUE
                                    v17 = v16.get('accountName')
                                    if v17 is not None and v17 != "":
                                        if type(v17) is not str:
                                            return RESIDUE
                                        look.refs += (9, v17, (i13,))
                                        f9 = 1
                                elif v16 is not None and v16 != "":
                                    return RESIDUE
                            elif v13 is not None and v13 != "":
                                return RESIDUE
                    elif v12 is not None and v12 != "":
                        return RESIDUE
                elif v11 is not None and v11 != "":
                    return RESIDUE
                v18 = v2.get('serviceBinds')
                if type(v18) is list:
                    for i19, v19 in enumerate(v18):
                        if type(v19) is dict:
                            if not c9[tuple(v19)]:
                                return RESIDUE
                            v20 = v19.get('serviceId')
                            if v20 is not None and v20 != "":
                                if type(v20) is not str:
                                    return RESIDUE
                                look.refs += (10, v20, (i19,))
                                f10 = 1
                        elif v19 is not None and v19 != "":
                            return RESIDUE
                elif v18 is not None and v18 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v21 = v1.get('environmentId')
            if v21 is not None and v21 != "":
                if type(v21) is not str:
                    return RESIDUE
                look.refs += (5, v21, ())
                n += 1
            v22 = v1.get('configuration')
            if type(v22) is dict:
                if not c10[tuple(v22)]:
                    return RESIDUE
                v23 = v22.get('registries')
                if type(v23) is list:
                    for i24, v24 in enumerate(v23):
                        if type(v24) is dict:
                            if not c11[tuple(v24)]:
                                return RESIDUE
                            v25 = v24.get('server')
                            if v25 is not None and v25 != "":
                                if type(v25) is not str:
                                    return RESIDUE
                                look.refs += (6, v25, (i24,))
                                f6 = 1
                        elif v24 is not None and v24 != "":
                            return RESIDUE
                elif v23 is not None and v23 != "":
                    return RESIDUE
                v26 = v22.get('secrets')
                if type(v26) is list:
                    for i27, v27 in enumerate(v26):
                        if type(v27) is dict:
                            if not c12[tuple(v27)]:
                                return RESIDUE
                            v28 = v27.get('keyVaultUrl')
                            if v28 is not None and v28 != "":
                                if type(v28) is not str:
                                    return RESIDUE
                                look.refs += (7, v28, (i27,))
                                f7 = 1
                        elif v27 is not None and v27 != "":
                            return RESIDUE
                elif v26 is not None and v26 != "":
                    return RESIDUE
                v29 = v22.get('ingress')
                if type(v29) is dict:
                    if not c13[tuple(v29)]:
                        return RESIDUE
                    v30 = v29.get('fqdn')
                    if v30 is not None and v30 != "":
                        if type(v30) is str:
                            look.names.append(('host', v30))
                    v31 = v29.get('customDomains')
                    if type(v31) is list:
                        for i32, v32 in enumerate(v31):
                            if type(v32) is dict:
                                if not c14[tuple(v32)]:
                                    return RESIDUE
                                v33 = v32.get('name')
                                if v33 is not None and v33 != "":
                                    if type(v33) is str:
                                        look.names.append(('host', v33))
                            elif v32 is not None and v32 != "":
                                return RESIDUE
                    elif v31 is not None and v31 != "":
                        return RESIDUE
                elif v29 is not None and v29 != "":
                    return RESIDUE
            elif v22 is not None and v22 != "":
                return RESIDUE
            v34 = v1.get('managedEnvironmentId')
            if v34 is not None and v34 != "":
                if type(v34) is not str:
                    return RESIDUE
                look.refs += (8, v34, ())
                n += 1
            v35 = v1.get('latestRevisionFqdn')
            if v35 is not None and v35 != "":
                if type(v35) is str:
                    look.names.append(('host', v35))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v36 = row.get('location')
        if not look.inside[v36]:
            return RESIDUE
        v37 = row.get('extendedLocation')
        if v37:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f6 + f7 + f9 + f10

    return screen

def containerapps_authconfigs() -> Screen:
    """Microsoft.App/containerApps/authConfigs."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def jobs() -> Screen:
    """Microsoft.App/jobs."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('template', 'configuration', 'environmentId')
    c2 = Usual('containers', 'initContainers')
    c3 = Usual('env', 'image')
    c4 = Usual('env', 'image')
    c5 = Usual('eventTriggerConfig', 'registries', 'secrets')
    c6 = Usual('scale')
    c7 = Usual('rules')
    c8 = Usual('metadata')
    c9 = Usual('server')
    c10 = Usual('keyVaultUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f6 = 0
        f7 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('template')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('containers')
                if type(v3) is list:
                    for i4, v4 in enumerate(v3):
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('env')
                            if v5 is not None and v5 != "":
                                if not look.is_harmless(v5):
                                    return RESIDUE
                            v6 = v4.get('image')
                            if v6 is not None and v6 != "":
                                if not look.is_harmless(v6):
                                    return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
                v7 = v2.get('initContainers')
                if type(v7) is list:
                    for i8, v8 in enumerate(v7):
                        if type(v8) is dict:
                            if not c4[tuple(v8)]:
                                return RESIDUE
                            v9 = v8.get('env')
                            if v9 is not None and v9 != "":
                                if not look.is_harmless(v9):
                                    return RESIDUE
                            v10 = v8.get('image')
                            if v10 is not None and v10 != "":
                                if not look.is_harmless(v10):
                                    return RESIDUE
                        elif v8 is not None and v8 != "":
                            return RESIDUE
                elif v7 is not None and v7 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v11 = v1.get('configuration')
            if type(v11) is dict:
                if not c5[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('eventTriggerConfig')
                if type(v12) is dict:
                    if not c6[tuple(v12)]:
                        return RESIDUE
                    v13 = v12.get('scale')
                    if type(v13) is dict:
                        if not c7[tuple(v13)]:
                            return RESIDUE
                        v14 = v13.get('rules')
                        if type(v14) is list:
                            for i15, v15 in enumerate(v14):
                                if type(v15) is dict:
                                    if not c8[tuple(v15)]:
                                        return RESIDUE
                                    v16 = v15.get('metadata')
                                    if v16 is not None and v16 != "":
                                        if not look.is_harmless(v16):
                                            return RESIDUE
                                elif v15 is not None and v15 != "":
                                    return RESIDUE
                        elif v14 is not None and v14 != "":
                            return RESIDUE
                    elif v13 is not None and v13 != "":
                        return RESIDUE
                elif v12 is not None and v12 != "":
                    return RESIDUE
                v17 = v11.get('registries')
                if type(v17) is list:
                    for i18, v18 in enumerate(v17):
                        if type(v18) is dict:
                            if not c9[tuple(v18)]:
                                return RESIDUE
                            v19 = v18.get('server')
                            if v19 is not None and v19 != "":
                                if type(v19) is not str:
                                    return RESIDUE
                                look.refs += (6, v19, (i18,))
                                f6 = 1
                        elif v18 is not None and v18 != "":
                            return RESIDUE
                elif v17 is not None and v17 != "":
                    return RESIDUE
                v20 = v11.get('secrets')
                if type(v20) is list:
                    for i21, v21 in enumerate(v20):
                        if type(v21) is dict:
                            if not c10[tuple(v21)]:
                                return RESIDUE
                            v22 = v21.get('keyVaultUrl')
                            if v22 is not None and v22 != "":
                                if type(v22) is not str:
                                    return RESIDUE
                                look.refs += (7, v22, (i21,))
                                f7 = 1
                        elif v21 is not None and v21 != "":
                            return RESIDUE
                elif v20 is not None and v20 != "":
                    return RESIDUE
            elif v11 is not None and v11 != "":
                return RESIDUE
            v23 = v1.get('environmentId')
            if v23 is not None and v23 != "":
                if type(v23) is not str:
                    return RESIDUE
                look.refs += (5, v23, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v24 = row.get('location')
        if not look.inside[v24]:
            return RESIDUE
        v25 = row.get('extendedLocation')
        if v25:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f6 + f7

    return screen

def managedenvironments() -> Screen:
    """Microsoft.App/managedEnvironments."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('appLogsConfiguration', 'daprAIConnectionString', 'daprAIInstrumentationKey', 'appInsightsConfiguration', 'openTelemetryConfiguration', 'vnetConfiguration', 'customDomainConfiguration', 'diskEncryptionConfiguration', 'defaultDomain')
    c2 = Usual('destination', 'logAnalyticsConfiguration')
    c3 = Usual('customerId')
    c4 = conditions(unless=Condition(path='properties.daprAIConnectionString', values=()))
    c5 = Usual('connectionString')
    c6 = Usual('destinationsConfiguration')
    c7 = Usual('otlpConfigurations', 'dataDogConfiguration')
    c8 = Usual('endpoint')
    c9 = Usual('site')
    c10 = Usual('infrastructureSubnetId')
    c11 = Usual('certificateKeyVaultProperties')
    c12 = Usual('keyVaultUrl')
    c13 = Usual('keyVaultConfiguration')
    c14 = Usual('keyUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f5 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('appLogsConfiguration')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('destination')
                if v3 is not None and v3 != "":
                    if v3 not in {'azure-monitor', 'log-analytics', 'none'}:
                        return RESIDUE
                    n += 1
                v4 = v2.get('logAnalyticsConfiguration')
                if type(v4) is dict:
                    if not c3[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('customerId')
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, ())
                        n += 1
                elif v4 is not None and v4 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v6 = v1.get('daprAIConnectionString')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (2, v6, ())
                n += 1
            v7 = v1.get('daprAIInstrumentationKey')
            if v7 is not None and v7 != "":
                if not look.is_off(row, c4):
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (3, v7, ())
                    n += 1
            v8 = v1.get('appInsightsConfiguration')
            if type(v8) is dict:
                if not c5[tuple(v8)]:
                    return RESIDUE
                v9 = v8.get('connectionString')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (4, v9, ())
                    n += 1
            elif v8 is not None and v8 != "":
                return RESIDUE
            v10 = v1.get('openTelemetryConfiguration')
            if type(v10) is dict:
                if not c6[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('destinationsConfiguration')
                if type(v11) is dict:
                    if not c7[tuple(v11)]:
                        return RESIDUE
                    v12 = v11.get('otlpConfigurations')
                    if type(v12) is list:
                        for i13, v13 in enumerate(v12):
                            if type(v13) is dict:
                                if not c8[tuple(v13)]:
                                    return RESIDUE
                                v14 = v13.get('endpoint')
                                if v14 is not None and v14 != "":
                                    if type(v14) is not str:
                                        return RESIDUE
                                    look.refs += (5, v14, (i13,))
                                    f5 = 1
                            elif v13 is not None and v13 != "":
                                return RESIDUE
                    elif v12 is not None and v12 != "":
                        return RESIDUE
                    v15 = v11.get('dataDogConfiguration')
                    if type(v15) is dict:
                        if not c9[tuple(v15)]:
                            return RESIDUE
                        v16 = v15.get('site')
                        if v16 is not None and v16 != "":
                            if type(v16) is not str:
                                return RESIDUE
                            look.refs += (6, v16, ())
                            n += 1
                    elif v15 is not None and v15 != "":
                        return RESIDUE
                elif v11 is not None and v11 != "":
                    return RESIDUE
            elif v10 is not None and v10 != "":
                return RESIDUE
            v17 = v1.get('vnetConfiguration')
            if type(v17) is dict:
                if not c10[tuple(v17)]:
                    return RESIDUE
                v18 = v17.get('infrastructureSubnetId')
                if v18 is not None and v18 != "":
                    if type(v18) is not str:
                        return RESIDUE
                    look.refs += (7, v18, ())
                    n += 1
            elif v17 is not None and v17 != "":
                return RESIDUE
            v19 = v1.get('customDomainConfiguration')
            if type(v19) is dict:
                if not c11[tuple(v19)]:
                    return RESIDUE
                v20 = v19.get('certificateKeyVaultProperties')
                if type(v20) is dict:
                    if not c12[tuple(v20)]:
                        return RESIDUE
                    v21 = v20.get('keyVaultUrl')
                    if v21 is not None and v21 != "":
                        if type(v21) is not str:
                            return RESIDUE
                        look.refs += (8, v21, ())
                        n += 1
                elif v20 is not None and v20 != "":
                    return RESIDUE
            elif v19 is not None and v19 != "":
                return RESIDUE
            v22 = v1.get('diskEncryptionConfiguration')
            if type(v22) is dict:
                if not c13[tuple(v22)]:
                    return RESIDUE
                v23 = v22.get('keyVaultConfiguration')
                if type(v23) is dict:
                    if not c14[tuple(v23)]:
                        return RESIDUE
                    v24 = v23.get('keyUrl')
                    if v24 is not None and v24 != "":
                        if type(v24) is not str:
                            return RESIDUE
                        look.refs += (9, v24, ())
                        n += 1
                elif v23 is not None and v23 != "":
                    return RESIDUE
            elif v22 is not None and v22 != "":
                return RESIDUE
            v25 = v1.get('defaultDomain')
            if v25 is not None and v25 != "":
                if type(v25) is str:
                    look.names.append(('host', v25))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v26 = row.get('location')
        if not look.inside[v26]:
            return RESIDUE
        v27 = row.get('extendedLocation')
        if v27:
            return RESIDUE
        return n + f5

    return screen

def managedenvironments_certificates() -> Screen:
    """Microsoft.App/managedEnvironments/certificates."""
    c0 = Usual('properties')
    c1 = Usual('certificateKeyVaultProperties')
    c2 = Usual('keyVaultUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('certificateKeyVaultProperties')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('keyVaultUrl')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def managedenvironments_daprcomponents() -> Screen:
    """Microsoft.App/managedEnvironments/daprComponents."""
    c0 = Usual('properties')
    c1 = Usual('metadata', 'secrets')
    c2 = Usual('keyVaultUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('metadata')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.get('secrets')
            if type(v3) is list:
                for i4, v4 in enumerate(v3):
                    if type(v4) is dict:
                        if not c2[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('keyVaultUrl')
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (1, v5, (i4,))
                            f1 = 1
                    elif v4 is not None and v4 != "":
                        return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f1

    return screen

def managedenvironments_managedcertificates() -> Screen:
    """Microsoft.App/managedEnvironments/managedCertificates."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def managedenvironments_storages() -> Screen:
    """Microsoft.App/managedEnvironments/storages."""
    c0 = Usual('properties')
    c1 = Usual('azureFile', 'nfsAzureFile')
    c2 = Usual('accountName', 'accountKeyVaultProperties')
    c3 = Usual('keyVaultUrl')
    c4 = Usual('server')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('azureFile')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('accountName')
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
                v4 = v2.get('accountKeyVaultProperties')
                if type(v4) is dict:
                    if not c3[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('keyVaultUrl')
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (2, v5, ())
                        n += 1
                elif v4 is not None and v4 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v6 = v1.get('nfsAzureFile')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('server')
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (1, v7, ())
                    n += 1
            elif v6 is not None and v6 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.app/containerapps': containerapps,
    'microsoft.app/containerapps/authconfigs': containerapps_authconfigs,
    'microsoft.app/jobs': jobs,
    'microsoft.app/managedenvironments': managedenvironments,
    'microsoft.app/managedenvironments/certificates': managedenvironments_certificates,
    'microsoft.app/managedenvironments/daprcomponents': managedenvironments_daprcomponents,
    'microsoft.app/managedenvironments/managedcertificates': managedenvironments_managedcertificates,
    'microsoft.app/managedenvironments/storages': managedenvironments_storages,
}
