"""microsoft.app. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_CONTAINERAPPS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_CONTAINERAPPS_1 = Usual('template', 'environmentId', 'configuration', 'managedEnvironmentId')
_USUAL_CONTAINERAPPS_2 = Usual('containers', 'initContainers', 'scale', 'serviceBinds')
_USUAL_CONTAINERAPPS_3 = Usual('env', 'image')
_USUAL_CONTAINERAPPS_4 = Usual('env', 'image')
_USUAL_CONTAINERAPPS_5 = Usual('rules')
_USUAL_CONTAINERAPPS_6 = Usual('custom', 'azureQueue')
_USUAL_CONTAINERAPPS_7 = Usual('metadata')
_USUAL_CONTAINERAPPS_8 = Usual('accountName')
_USUAL_CONTAINERAPPS_9 = Usual('serviceId')
_USUAL_CONTAINERAPPS_10 = Usual('registries', 'secrets')
_USUAL_CONTAINERAPPS_11 = Usual('server')
_USUAL_CONTAINERAPPS_12 = Usual('keyVaultUrl')


def containerapps(row: Row, look: Look) -> int:
    """Microsoft.App/containerApps."""
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
    if not _USUAL_CONTAINERAPPS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_CONTAINERAPPS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('template')
        if v2 is not None and v2 != "":
            if not _USUAL_CONTAINERAPPS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('containers')
            if v3 is not None and v3 != "":
                if type(v3) is not list:
                    return RESIDUE
                for i4, v4 in enumerate(v3):
                    if v4 is not None and v4 != "":
                        if not _USUAL_CONTAINERAPPS_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('env')
                        if v5 is not None and v5 != "":
                            if not look.is_harmless(v5):
                                return RESIDUE
                        v6 = v4.get('image')
                        if v6 is not None and v6 != "":
                            if not look.is_harmless(v6):
                                return RESIDUE
            v7 = v2.get('initContainers')
            if v7 is not None and v7 != "":
                if type(v7) is not list:
                    return RESIDUE
                for i8, v8 in enumerate(v7):
                    if v8 is not None and v8 != "":
                        if not _USUAL_CONTAINERAPPS_4[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('env')
                        if v9 is not None and v9 != "":
                            if not look.is_harmless(v9):
                                return RESIDUE
                        v10 = v8.get('image')
                        if v10 is not None and v10 != "":
                            if not look.is_harmless(v10):
                                return RESIDUE
            v11 = v2.get('scale')
            if v11 is not None and v11 != "":
                if not _USUAL_CONTAINERAPPS_5[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('rules')
                if v12 is not None and v12 != "":
                    if type(v12) is not list:
                        return RESIDUE
                    for i13, v13 in enumerate(v12):
                        if v13 is not None and v13 != "":
                            if not _USUAL_CONTAINERAPPS_6[tuple(v13)]:
                                return RESIDUE
                            v14 = v13.get('custom')
                            if v14 is not None and v14 != "":
                                if not _USUAL_CONTAINERAPPS_7[tuple(v14)]:
                                    return RESIDUE
                                v15 = v14.get('metadata')
                                if v15 is not None and v15 != "":
                                    if not look.is_harmless(v15):
                                        return RESIDUE
                            v16 = v13.get('azureQueue')
                            if v16 is not None and v16 != "":
                                if not _USUAL_CONTAINERAPPS_8[tuple(v16)]:
                                    return RESIDUE
                                v17 = v16.get('accountName')
                                if v17 is not None and v17 != "":
                                    if type(v17) is not str:
                                        return RESIDUE
                                    look.refs += (9, v17, (i13,))
                                    f9 = 1
            v18 = v2.get('serviceBinds')
            if v18 is not None and v18 != "":
                if type(v18) is not list:
                    return RESIDUE
                for i19, v19 in enumerate(v18):
                    if v19 is not None and v19 != "":
                        if not _USUAL_CONTAINERAPPS_9[tuple(v19)]:
                            return RESIDUE
                        v20 = v19.get('serviceId')
                        if v20 is not None and v20 != "":
                            if type(v20) is not str:
                                return RESIDUE
                            look.refs += (10, v20, (i19,))
                            f10 = 1
        v21 = v1.get('environmentId')
        if v21 is not None and v21 != "":
            if type(v21) is not str:
                return RESIDUE
            look.refs += (5, v21, ())
            n += 1
        v22 = v1.get('configuration')
        if v22 is not None and v22 != "":
            if not _USUAL_CONTAINERAPPS_10[tuple(v22)]:
                return RESIDUE
            v23 = v22.get('registries')
            if v23 is not None and v23 != "":
                if type(v23) is not list:
                    return RESIDUE
                for i24, v24 in enumerate(v23):
                    if v24 is not None and v24 != "":
                        if not _USUAL_CONTAINERAPPS_11[tuple(v24)]:
                            return RESIDUE
                        v25 = v24.get('server')
                        if v25 is not None and v25 != "":
                            if type(v25) is not str:
                                return RESIDUE
                            look.refs += (6, v25, (i24,))
                            f6 = 1
            v26 = v22.get('secrets')
            if v26 is not None and v26 != "":
                if type(v26) is not list:
                    return RESIDUE
                for i27, v27 in enumerate(v26):
                    if v27 is not None and v27 != "":
                        if not _USUAL_CONTAINERAPPS_12[tuple(v27)]:
                            return RESIDUE
                        v28 = v27.get('keyVaultUrl')
                        if v28 is not None and v28 != "":
                            if type(v28) is not str:
                                return RESIDUE
                            look.refs += (7, v28, (i27,))
                            f7 = 1
        v29 = v1.get('managedEnvironmentId')
        if v29 is not None and v29 != "":
            if type(v29) is not str:
                return RESIDUE
            look.refs += (8, v29, ())
            n += 1
    v30 = row.get('location')
    if not look.inside[v30]:
        return RESIDUE
    v31 = row.get('extendedLocation')
    if v31:
        return RESIDUE
    return n + f0 + f1 + f2 + f3 + f4 + f6 + f7 + f9 + f10

_USUAL_JOBS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_JOBS_1 = Usual('template', 'configuration', 'environmentId')
_USUAL_JOBS_2 = Usual('containers', 'initContainers')
_USUAL_JOBS_3 = Usual('env', 'image')
_USUAL_JOBS_4 = Usual('env', 'image')
_USUAL_JOBS_5 = Usual('eventTriggerConfig', 'registries', 'secrets')
_USUAL_JOBS_6 = Usual('scale')
_USUAL_JOBS_7 = Usual('rules')
_USUAL_JOBS_8 = Usual('metadata')
_USUAL_JOBS_9 = Usual('server')
_USUAL_JOBS_10 = Usual('keyVaultUrl')


def jobs(row: Row, look: Look) -> int:
    """Microsoft.App/jobs."""
    n = 0
    f0 = 0
    f1 = 0
    f2 = 0
    f3 = 0
    f4 = 0
    f6 = 0
    f7 = 0
    if not _USUAL_JOBS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_JOBS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('template')
        if v2 is not None and v2 != "":
            if not _USUAL_JOBS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('containers')
            if v3 is not None and v3 != "":
                if type(v3) is not list:
                    return RESIDUE
                for i4, v4 in enumerate(v3):
                    if v4 is not None and v4 != "":
                        if not _USUAL_JOBS_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('env')
                        if v5 is not None and v5 != "":
                            if not look.is_harmless(v5):
                                return RESIDUE
                        v6 = v4.get('image')
                        if v6 is not None and v6 != "":
                            if not look.is_harmless(v6):
                                return RESIDUE
            v7 = v2.get('initContainers')
            if v7 is not None and v7 != "":
                if type(v7) is not list:
                    return RESIDUE
                for i8, v8 in enumerate(v7):
                    if v8 is not None and v8 != "":
                        if not _USUAL_JOBS_4[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('env')
                        if v9 is not None and v9 != "":
                            if not look.is_harmless(v9):
                                return RESIDUE
                        v10 = v8.get('image')
                        if v10 is not None and v10 != "":
                            if not look.is_harmless(v10):
                                return RESIDUE
        v11 = v1.get('configuration')
        if v11 is not None and v11 != "":
            if not _USUAL_JOBS_5[tuple(v11)]:
                return RESIDUE
            v12 = v11.get('eventTriggerConfig')
            if v12 is not None and v12 != "":
                if not _USUAL_JOBS_6[tuple(v12)]:
                    return RESIDUE
                v13 = v12.get('scale')
                if v13 is not None and v13 != "":
                    if not _USUAL_JOBS_7[tuple(v13)]:
                        return RESIDUE
                    v14 = v13.get('rules')
                    if v14 is not None and v14 != "":
                        if type(v14) is not list:
                            return RESIDUE
                        for i15, v15 in enumerate(v14):
                            if v15 is not None and v15 != "":
                                if not _USUAL_JOBS_8[tuple(v15)]:
                                    return RESIDUE
                                v16 = v15.get('metadata')
                                if v16 is not None and v16 != "":
                                    if not look.is_harmless(v16):
                                        return RESIDUE
            v17 = v11.get('registries')
            if v17 is not None and v17 != "":
                if type(v17) is not list:
                    return RESIDUE
                for i18, v18 in enumerate(v17):
                    if v18 is not None and v18 != "":
                        if not _USUAL_JOBS_9[tuple(v18)]:
                            return RESIDUE
                        v19 = v18.get('server')
                        if v19 is not None and v19 != "":
                            if type(v19) is not str:
                                return RESIDUE
                            look.refs += (6, v19, (i18,))
                            f6 = 1
            v20 = v11.get('secrets')
            if v20 is not None and v20 != "":
                if type(v20) is not list:
                    return RESIDUE
                for i21, v21 in enumerate(v20):
                    if v21 is not None and v21 != "":
                        if not _USUAL_JOBS_10[tuple(v21)]:
                            return RESIDUE
                        v22 = v21.get('keyVaultUrl')
                        if v22 is not None and v22 != "":
                            if type(v22) is not str:
                                return RESIDUE
                            look.refs += (7, v22, (i21,))
                            f7 = 1
        v23 = v1.get('environmentId')
        if v23 is not None and v23 != "":
            if type(v23) is not str:
                return RESIDUE
            look.refs += (5, v23, ())
            n += 1
    v24 = row.get('location')
    if not look.inside[v24]:
        return RESIDUE
    v25 = row.get('extendedLocation')
    if v25:
        return RESIDUE
    return n + f0 + f1 + f2 + f3 + f4 + f6 + f7

_USUAL_MANAGEDENVIRONMENTS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_MANAGEDENVIRONMENTS_1 = Usual('appLogsConfiguration', 'daprAIConnectionString', 'daprAIInstrumentationKey', 'appInsightsConfiguration', 'openTelemetryConfiguration', 'vnetConfiguration', 'customDomainConfiguration', 'diskEncryptionConfiguration')
_USUAL_MANAGEDENVIRONMENTS_2 = Usual('destination', 'logAnalyticsConfiguration')
_USUAL_MANAGEDENVIRONMENTS_3 = Usual('customerId')
_WHEN_MANAGEDENVIRONMENTS_3 = conditional(unless=Condition(path='properties.daprAIConnectionString', values=()))
_USUAL_MANAGEDENVIRONMENTS_5 = Usual('connectionString')
_USUAL_MANAGEDENVIRONMENTS_6 = Usual('destinationsConfiguration')
_USUAL_MANAGEDENVIRONMENTS_7 = Usual('otlpConfigurations', 'dataDogConfiguration')
_USUAL_MANAGEDENVIRONMENTS_8 = Usual('endpoint')
_USUAL_MANAGEDENVIRONMENTS_9 = Usual('site')
_USUAL_MANAGEDENVIRONMENTS_10 = Usual('infrastructureSubnetId')
_USUAL_MANAGEDENVIRONMENTS_11 = Usual('certificateKeyVaultProperties')
_USUAL_MANAGEDENVIRONMENTS_12 = Usual('keyVaultUrl')
_USUAL_MANAGEDENVIRONMENTS_13 = Usual('keyVaultConfiguration')
_USUAL_MANAGEDENVIRONMENTS_14 = Usual('keyUrl')


def managedenvironments(row: Row, look: Look) -> int:
    """Microsoft.App/managedEnvironments."""
    n = 0
    f5 = 0
    if not _USUAL_MANAGEDENVIRONMENTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_MANAGEDENVIRONMENTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('appLogsConfiguration')
        if v2 is not None and v2 != "":
            if not _USUAL_MANAGEDENVIRONMENTS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('destination')
            if v3 is not None and v3 != "":
                if v3 not in {'azure-monitor', 'log-analytics', 'none'}:
                    return RESIDUE
                n += 1
            v4 = v2.get('logAnalyticsConfiguration')
            if v4 is not None and v4 != "":
                if not _USUAL_MANAGEDENVIRONMENTS_3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('customerId')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
        v6 = v1.get('daprAIConnectionString')
        if v6 is not None and v6 != "":
            if type(v6) is not str:
                return RESIDUE
            look.refs += (2, v6, ())
            n += 1
        v7 = v1.get('daprAIInstrumentationKey')
        if v7 is not None and v7 != "":
            if not look.is_off(row, _WHEN_MANAGEDENVIRONMENTS_3):
                if type(v7) is not str:
                    return RESIDUE
                look.refs += (3, v7, ())
                n += 1
        v8 = v1.get('appInsightsConfiguration')
        if v8 is not None and v8 != "":
            if not _USUAL_MANAGEDENVIRONMENTS_5[tuple(v8)]:
                return RESIDUE
            v9 = v8.get('connectionString')
            if v9 is not None and v9 != "":
                if type(v9) is not str:
                    return RESIDUE
                look.refs += (4, v9, ())
                n += 1
        v10 = v1.get('openTelemetryConfiguration')
        if v10 is not None and v10 != "":
            if not _USUAL_MANAGEDENVIRONMENTS_6[tuple(v10)]:
                return RESIDUE
            v11 = v10.get('destinationsConfiguration')
            if v11 is not None and v11 != "":
                if not _USUAL_MANAGEDENVIRONMENTS_7[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('otlpConfigurations')
                if v12 is not None and v12 != "":
                    if type(v12) is not list:
                        return RESIDUE
                    for i13, v13 in enumerate(v12):
                        if v13 is not None and v13 != "":
                            if not _USUAL_MANAGEDENVIRONMENTS_8[tuple(v13)]:
                                return RESIDUE
                            v14 = v13.get('endpoint')
                            if v14 is not None and v14 != "":
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (5, v14, (i13,))
                                f5 = 1
                v15 = v11.get('dataDogConfiguration')
                if v15 is not None and v15 != "":
                    if not _USUAL_MANAGEDENVIRONMENTS_9[tuple(v15)]:
                        return RESIDUE
                    v16 = v15.get('site')
                    if v16 is not None and v16 != "":
                        if type(v16) is not str:
                            return RESIDUE
                        look.refs += (6, v16, ())
                        n += 1
        v17 = v1.get('vnetConfiguration')
        if v17 is not None and v17 != "":
            if not _USUAL_MANAGEDENVIRONMENTS_10[tuple(v17)]:
                return RESIDUE
            v18 = v17.get('infrastructureSubnetId')
            if v18 is not None and v18 != "":
                if type(v18) is not str:
                    return RESIDUE
                look.refs += (7, v18, ())
                n += 1
        v19 = v1.get('customDomainConfiguration')
        if v19 is not None and v19 != "":
            if not _USUAL_MANAGEDENVIRONMENTS_11[tuple(v19)]:
                return RESIDUE
            v20 = v19.get('certificateKeyVaultProperties')
            if v20 is not None and v20 != "":
                if not _USUAL_MANAGEDENVIRONMENTS_12[tuple(v20)]:
                    return RESIDUE
                v21 = v20.get('keyVaultUrl')
                if v21 is not None and v21 != "":
                    if type(v21) is not str:
                        return RESIDUE
                    look.refs += (8, v21, ())
                    n += 1
        v22 = v1.get('diskEncryptionConfiguration')
        if v22 is not None and v22 != "":
            if not _USUAL_MANAGEDENVIRONMENTS_13[tuple(v22)]:
                return RESIDUE
            v23 = v22.get('keyVaultConfiguration')
            if v23 is not None and v23 != "":
                if not _USUAL_MANAGEDENVIRONMENTS_14[tuple(v23)]:
                    return RESIDUE
                v24 = v23.get('keyUrl')
                if v24 is not None and v24 != "":
                    if type(v24) is not str:
                        return RESIDUE
                    look.refs += (9, v24, ())
                    n += 1
    v25 = row.get('location')
    if not look.inside[v25]:
        return RESIDUE
    v26 = row.get('extendedLocation')
    if v26:
        return RESIDUE
    return n + f5

SCREENS: Mapping[str, Screen] = {
    'microsoft.app/containerapps': containerapps,
    'microsoft.app/jobs': jobs,
    'microsoft.app/managedenvironments': managedenvironments,
}
