"""microsoft.insights. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def actiongroups() -> Screen:
    """Microsoft.Insights/actionGroups."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('itsmReceivers', 'smsReceivers', 'voiceReceivers', 'webhookReceivers', 'eventHubReceivers', 'logicAppReceivers', 'azureFunctionReceivers', 'automationRunbookReceivers')
    c2 = Usual('region')
    c3 = Usual('countryCode')
    c4 = Usual('countryCode')
    c5 = Usual('serviceUri')
    c6 = Usual('eventHubNameSpace')
    c7 = Usual('resourceId')
    c8 = Usual('functionAppResourceId')
    c9 = Usual('automationAccountId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('itsmReceivers')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('region')
                        if v4 is not None and v4 != "":
                            if not look.inside[v4]:
                                return RESIDUE
                            f0 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('smsReceivers')
            if type(v5) is list:
                for i6, v6 in enumerate(v5):
                    if type(v6) is dict:
                        if not c3[tuple(v6)]:
                            return RESIDUE
                        v7 = v6.get('countryCode')
                        if v7 is not None and v7 != "":
                            return RESIDUE
                    elif v6 is not None and v6 != "":
                        return RESIDUE
            elif v5 is not None and v5 != "":
                return RESIDUE
            v8 = v1.get('voiceReceivers')
            if type(v8) is list:
                for i9, v9 in enumerate(v8):
                    if type(v9) is dict:
                        if not c4[tuple(v9)]:
                            return RESIDUE
                        v10 = v9.get('countryCode')
                        if v10 is not None and v10 != "":
                            return RESIDUE
                    elif v9 is not None and v9 != "":
                        return RESIDUE
            elif v8 is not None and v8 != "":
                return RESIDUE
            v11 = v1.get('webhookReceivers')
            if type(v11) is list:
                for i12, v12 in enumerate(v11):
                    if type(v12) is dict:
                        if not c5[tuple(v12)]:
                            return RESIDUE
                        v13 = v12.get('serviceUri')
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (3, v13, (i12,))
                            f3 = 1
                    elif v12 is not None and v12 != "":
                        return RESIDUE
            elif v11 is not None and v11 != "":
                return RESIDUE
            v14 = v1.get('eventHubReceivers')
            if type(v14) is list:
                for i15, v15 in enumerate(v14):
                    if type(v15) is dict:
                        if not c6[tuple(v15)]:
                            return RESIDUE
                        v16 = v15.get('eventHubNameSpace')
                        if v16 is not None and v16 != "":
                            if type(v16) is not str:
                                return RESIDUE
                            look.refs += (4, v16, (i15,))
                            f4 = 1
                    elif v15 is not None and v15 != "":
                        return RESIDUE
            elif v14 is not None and v14 != "":
                return RESIDUE
            v17 = v1.get('logicAppReceivers')
            if type(v17) is list:
                for i18, v18 in enumerate(v17):
                    if type(v18) is dict:
                        if not c7[tuple(v18)]:
                            return RESIDUE
                        v19 = v18.get('resourceId')
                        if v19 is not None and v19 != "":
                            if type(v19) is not str:
                                return RESIDUE
                            look.refs += (5, v19, (i18,))
                            f5 = 1
                    elif v18 is not None and v18 != "":
                        return RESIDUE
            elif v17 is not None and v17 != "":
                return RESIDUE
            v20 = v1.get('azureFunctionReceivers')
            if type(v20) is list:
                for i21, v21 in enumerate(v20):
                    if type(v21) is dict:
                        if not c8[tuple(v21)]:
                            return RESIDUE
                        v22 = v21.get('functionAppResourceId')
                        if v22 is not None and v22 != "":
                            if type(v22) is not str:
                                return RESIDUE
                            look.refs += (6, v22, (i21,))
                            f6 = 1
                    elif v21 is not None and v21 != "":
                        return RESIDUE
            elif v20 is not None and v20 != "":
                return RESIDUE
            v23 = v1.get('automationRunbookReceivers')
            if type(v23) is list:
                for i24, v24 in enumerate(v23):
                    if type(v24) is dict:
                        if not c9[tuple(v24)]:
                            return RESIDUE
                        v25 = v24.get('automationAccountId')
                        if v25 is not None and v25 != "":
                            if type(v25) is not str:
                                return RESIDUE
                            look.refs += (7, v25, (i24,))
                            f7 = 1
                    elif v24 is not None and v24 != "":
                        return RESIDUE
            elif v23 is not None and v23 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v26 = row.get('location')
        if not look.inside[v26]:
            return RESIDUE
        v27 = row.get('extendedLocation')
        if v27:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7

    return screen

def activitylogalerts() -> Screen:
    """Microsoft.Insights/activityLogAlerts."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def autoscalesettings() -> Screen:
    """Microsoft.Insights/autoscaleSettings."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('targetResourceLocation', 'profiles', 'notifications')
    c2 = Usual('rules')
    c3 = Usual('metricTrigger')
    c4 = Usual('metricResourceLocation')
    c5 = Usual('webhooks')
    c6 = Usual('serviceUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('targetResourceLocation')
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.get('profiles')
            if type(v3) is list:
                for i4, v4 in enumerate(v3):
                    if type(v4) is dict:
                        if not c2[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('rules')
                        if type(v5) is list:
                            for i6, v6 in enumerate(v5):
                                if type(v6) is dict:
                                    if not c3[tuple(v6)]:
                                        return RESIDUE
                                    v7 = v6.get('metricTrigger')
                                    if type(v7) is dict:
                                        if not c4[tuple(v7)]:
                                            return RESIDUE
                                        v8 = v7.get('metricResourceLocation')
                                        if v8 is not None and v8 != "":
                                            if not look.inside[v8]:
                                                return RESIDUE
                                            f1 = 1
                                    elif v7 is not None and v7 != "":
                                        return RESIDUE
                                elif v6 is not None and v6 != "":
                                    return RESIDUE
                        elif v5 is not None and v5 != "":
                            return RESIDUE
                    elif v4 is not None and v4 != "":
                        return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
            v9 = v1.get('notifications')
            if type(v9) is list:
                for i10, v10 in enumerate(v9):
                    if type(v10) is dict:
                        if not c5[tuple(v10)]:
                            return RESIDUE
                        v11 = v10.get('webhooks')
                        if type(v11) is list:
                            for i12, v12 in enumerate(v11):
                                if type(v12) is dict:
                                    if not c6[tuple(v12)]:
                                        return RESIDUE
                                    v13 = v12.get('serviceUri')
                                    if v13 is not None and v13 != "":
                                        if type(v13) is not str:
                                            return RESIDUE
                                        look.refs += (2, v13, (i10, i12,))
                                        f2 = 1
                                elif v12 is not None and v12 != "":
                                    return RESIDUE
                        elif v11 is not None and v11 != "":
                            return RESIDUE
                    elif v10 is not None and v10 != "":
                        return RESIDUE
            elif v9 is not None and v9 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v14 = row.get('location')
        if not look.inside[v14]:
            return RESIDUE
        v15 = row.get('extendedLocation')
        if v15:
            return RESIDUE
        return n + f1 + f2

    return screen

def components() -> Screen:
    """Microsoft.Insights/components."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('WorkspaceResourceId', 'InstrumentationKey', 'AppId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('WorkspaceResourceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('InstrumentationKey')
            if v3 is not None and v3 != "":
                if type(v3) is str:
                    look.names.append(('guid', v3))
            v4 = v1.get('AppId')
            if v4 is not None and v4 != "":
                if type(v4) is str:
                    look.names.append(('guid', v4))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v5 = row.get('location')
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.get('extendedLocation')
        if v6:
            return RESIDUE
        return n

    return screen

def components_linkedstorageaccounts() -> Screen:
    """Microsoft.Insights/components/linkedStorageAccounts."""
    c0 = Usual('properties')
    c1 = Usual('linkedStorageAccount')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('linkedStorageAccount')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def datacollectionendpoints() -> Screen:
    """Microsoft.Insights/dataCollectionEndpoints."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('logsIngestion', 'metricsIngestion', 'configurationAccess')
    c2 = Usual('endpoint')
    c3 = Usual('endpoint')
    c4 = Usual('endpoint')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('logsIngestion')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('endpoint')
                if v3 is not None and v3 != "":
                    if type(v3) is str:
                        look.names.append(('host', v3))
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('metricsIngestion')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('endpoint')
                if v5 is not None and v5 != "":
                    if type(v5) is str:
                        look.names.append(('host', v5))
            elif v4 is not None and v4 != "":
                return RESIDUE
            v6 = v1.get('configurationAccess')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('endpoint')
                if v7 is not None and v7 != "":
                    if type(v7) is str:
                        look.names.append(('host', v7))
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

def datacollectionruleassociations() -> Screen:
    """Microsoft.Insights/dataCollectionRuleAssociations."""
    c0 = Usual('properties')
    c1 = Usual('dataCollectionRuleId', 'dataCollectionEndpointId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('dataCollectionRuleId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('dataCollectionEndpointId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def datacollectionrules() -> Screen:
    """Microsoft.Insights/dataCollectionRules."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('dataSources', 'destinations', 'dataCollectionEndpointId', 'references', 'endpoints')
    c2 = Usual('extensions')
    c3 = Usual('extensionSettings')
    c4 = Usual('logAnalytics', 'monitoringAccounts', 'eventHubs', 'eventHubsDirect', 'storageBlobsDirect', 'storageTablesDirect', 'storageAccounts', 'azureDataExplorer', 'microsoftFabric')
    c5 = Usual('workspaceResourceId')
    c6 = Usual('accountResourceId')
    c7 = Usual('eventHubResourceId')
    c8 = Usual('eventHubResourceId')
    c9 = Usual('storageAccountResourceId')
    c10 = Usual('storageAccountResourceId')
    c11 = Usual('storageAccountResourceId')
    c12 = Usual('resourceId', 'ingestionUri')
    c13 = Usual('ingestionUri')
    c14 = Usual('enrichmentData')
    c15 = Usual('storageBlobs')
    c16 = Usual('resourceId', 'blobUrl')
    c17 = Usual('logsIngestion', 'metricsIngestion')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        f8 = 0
        f9 = 0
        f10 = 0
        f12 = 0
        f13 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('dataSources')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('extensions')
                if type(v3) is list:
                    for i4, v4 in enumerate(v3):
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('extensionSettings')
                            if v5 is not None and v5 != "":
                                if not look.is_harmless(v5):
                                    return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v6 = v1.get('destinations')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('logAnalytics')
                if type(v7) is list:
                    for i8, v8 in enumerate(v7):
                        if type(v8) is dict:
                            if not c5[tuple(v8)]:
                                return RESIDUE
                            v9 = v8.get('workspaceResourceId')
                            if v9 is not None and v9 != "":
                                if type(v9) is not str:
                                    return RESIDUE
                                look.refs += (1, v9, (i8,))
                                f1 = 1
                        elif v8 is not None and v8 != "":
                            return RESIDUE
                elif v7 is not None and v7 != "":
                    return RESIDUE
                v10 = v6.get('monitoringAccounts')
                if type(v10) is list:
                    for i11, v11 in enumerate(v10):
                        if type(v11) is dict:
                            if not c6[tuple(v11)]:
                                return RESIDUE
                            v12 = v11.get('accountResourceId')
                            if v12 is not None and v12 != "":
                                if type(v12) is not str:
                                    return RESIDUE
                                look.refs += (2, v12, (i11,))
                                f2 = 1
                        elif v11 is not None and v11 != "":
                            return RESIDUE
                elif v10 is not None and v10 != "":
                    return RESIDUE
                v13 = v6.get('eventHubs')
                if type(v13) is list:
                    for i14, v14 in enumerate(v13):
                        if type(v14) is dict:
                            if not c7[tuple(v14)]:
                                return RESIDUE
                            v15 = v14.get('eventHubResourceId')
                            if v15 is not None and v15 != "":
                                if type(v15) is not str:
                                    return RESIDUE
                                look.refs += (3, v15, (i14,))
                                f3 = 1
                        elif v14 is not None and v14 != "":
                            return RESIDUE
                elif v13 is not None and v13 != "":
                    return RESIDUE
                v16 = v6.get('eventHubsDirect')
                if type(v16) is list:
                    for i17, v17 in enumerate(v16):
                        if type(v17) is dict:
                            if not c8[tuple(v17)]:
                                return RESIDUE
                            v18 = v17.get('eventHubResourceId')
                            if v18 is not None and v18 != "":
                                if type(v18) is not str:
                                    return RESIDUE
                                look.refs += (4, v18, (i17,))
                                f4 = 1
                        elif v17 is not None and v17 != "":
                            return RESIDUE
                elif v16 is not None and v16 != "":
                    return RESIDUE
                v19 = v6.get('storageBlobsDirect')
                if type(v19) is list:
                    for i20, v20 in enumerate(v19):
                        if type(v20) is dict:
                            if not c9[tuple(v20)]:
                                return RESIDUE
                            v21 = v20.get('storageAccountResourceId')
                            if v21 is not None and v21 != "":
                                if type(v21) is not str:
                                    return RESIDUE
                                look.refs += (5, v21, (i20,))
                                f5 = 1
                        elif v20 is not None and v20 != "":
                            return RESIDUE
                elif v19 is not None and v19 != "":
                    return RESIDUE
                v22 = v6.get('storageTablesDirect')
                if type(v22) is list:
                    for i23, v23 in enumerate(v22):
                        if type(v23) is dict:
                            if not c10[tuple(v23)]:
                                return RESIDUE
                            v24 = v23.get('storageAccountResourceId')
                            if v24 is not None and v24 != "":
                                if type(v24) is not str:
                                    return RESIDUE
                                look.refs += (6, v24, (i23,))
                                f6 = 1
                        elif v23 is not None and v23 != "":
                            return RESIDUE
                elif v22 is not None and v22 != "":
                    return RESIDUE
                v25 = v6.get('storageAccounts')
                if type(v25) is list:
                    for i26, v26 in enumerate(v25):
                        if type(v26) is dict:
                            if not c11[tuple(v26)]:
                                return RESIDUE
                            v27 = v26.get('storageAccountResourceId')
                            if v27 is not None and v27 != "":
                                if type(v27) is not str:
                                    return RESIDUE
                                look.refs += (7, v27, (i26,))
                                f7 = 1
                        elif v26 is not None and v26 != "":
                            return RESIDUE
                elif v25 is not None and v25 != "":
                    return RESIDUE
                v28 = v6.get('azureDataExplorer')
                if type(v28) is list:
                    for i29, v29 in enumerate(v28):
                        if type(v29) is dict:
                            if not c12[tuple(v29)]:
                                return RESIDUE
                            v30 = v29.get('resourceId')
                            if v30 is not None and v30 != "":
                                if type(v30) is not str:
                                    return RESIDUE
                                look.refs += (8, v30, (i29,))
                                f8 = 1
                            v31 = v29.get('ingestionUri')
                            if v31 is not None and v31 != "":
                                if type(v31) is not str:
                                    return RESIDUE
                                look.refs += (9, v31, (i29,))
                                f9 = 1
                        elif v29 is not None and v29 != "":
                            return RESIDUE
                elif v28 is not None and v28 != "":
                    return RESIDUE
                v32 = v6.get('microsoftFabric')
                if type(v32) is list:
                    for i33, v33 in enumerate(v32):
                        if type(v33) is dict:
                            if not c13[tuple(v33)]:
                                return RESIDUE
                            v34 = v33.get('ingestionUri')
                            if v34 is not None and v34 != "":
                                if type(v34) is not str:
                                    return RESIDUE
                                look.refs += (10, v34, (i33,))
                                f10 = 1
                        elif v33 is not None and v33 != "":
                            return RESIDUE
                elif v32 is not None and v32 != "":
                    return RESIDUE
            elif v6 is not None and v6 != "":
                return RESIDUE
            v35 = v1.get('dataCollectionEndpointId')
            if v35 is not None and v35 != "":
                if type(v35) is not str:
                    return RESIDUE
                look.refs += (11, v35, ())
                n += 1
            v36 = v1.get('references')
            if type(v36) is dict:
                if not c14[tuple(v36)]:
                    return RESIDUE
                v37 = v36.get('enrichmentData')
                if type(v37) is dict:
                    if not c15[tuple(v37)]:
                        return RESIDUE
                    v38 = v37.get('storageBlobs')
                    if type(v38) is list:
                        for i39, v39 in enumerate(v38):
                            if type(v39) is dict:
                                if not c16[tuple(v39)]:
                                    return RESIDUE
                                v40 = v39.get('resourceId')
                                if v40 is not None and v40 != "":
                                    if type(v40) is not str:
                                        return RESIDUE
                                    look.refs += (12, v40, (i39,))
                                    f12 = 1
                                v41 = v39.get('blobUrl')
                                if v41 is not None and v41 != "":
                                    if type(v41) is not str:
                                        return RESIDUE
                                    look.refs += (13, v41, (i39,))
                                    f13 = 1
                            elif v39 is not None and v39 != "":
                                return RESIDUE
                    elif v38 is not None and v38 != "":
                        return RESIDUE
                elif v37 is not None and v37 != "":
                    return RESIDUE
            elif v36 is not None and v36 != "":
                return RESIDUE
            v42 = v1.get('endpoints')
            if type(v42) is dict:
                if not c17[tuple(v42)]:
                    return RESIDUE
                v43 = v42.get('logsIngestion')
                if v43 is not None and v43 != "":
                    if type(v43) is str:
                        look.names.append(('host', v43))
                v44 = v42.get('metricsIngestion')
                if v44 is not None and v44 != "":
                    if type(v44) is str:
                        look.names.append(('host', v44))
            elif v42 is not None and v42 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v45 = row.get('location')
        if not look.inside[v45]:
            return RESIDUE
        v46 = row.get('extendedLocation')
        if v46:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8 + f9 + f10 + f12 + f13

    return screen

def diagnosticsettings() -> Screen:
    """Microsoft.Insights/diagnosticSettings."""
    c0 = Usual('properties')
    c1 = Usual('workspaceId', 'storageAccountId', 'eventHubAuthorizationRuleId', 'serviceBusRuleId', 'marketplacePartnerId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('workspaceId')
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.get('storageAccountId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.get('eventHubAuthorizationRuleId')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
            v5 = v1.get('serviceBusRuleId')
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (3, v5, ())
                n += 1
            v6 = v1.get('marketplacePartnerId')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (4, v6, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def metricalerts() -> Screen:
    """Microsoft.Insights/metricAlerts."""
    c0 = Usual('properties')
    c1 = Usual('targetResourceRegion', 'criteria')
    c2 = Usual('componentId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('targetResourceRegion')
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.get('criteria')
            if type(v3) is dict:
                if not c2[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('componentId')
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
            elif v3 is not None and v3 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def privatelinkscopes() -> Screen:
    """Microsoft.Insights/privateLinkScopes."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def privatelinkscopes_scopedresources() -> Screen:
    """Microsoft.Insights/privateLinkScopes/scopedResources."""
    c0 = Usual('properties')
    c1 = Usual('subscriptionLocation', 'linkedResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('subscriptionLocation')
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.get('linkedResourceId')
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def scheduledqueryrules() -> Screen:
    """Microsoft.Insights/scheduledQueryRules."""
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

def webtests() -> Screen:
    """Microsoft.Insights/webtests."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('Locations', 'Request')
    c2 = Usual('Id')
    c3 = Usual('RequestUrl')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('Locations')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('Id')
                        if v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('Request')
            if type(v5) is dict:
                if not c3[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('RequestUrl')
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (1, v6, ())
                    n += 1
            elif v5 is not None and v5 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v7 = row.get('location')
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.get('extendedLocation')
        if v8:
            return RESIDUE
        return n + f0

    return screen

def workbooks() -> Screen:
    """Microsoft.Insights/workbooks."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('storageUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('storageUri')
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        v3 = row.get('location')
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.get('extendedLocation')
        if v4:
            return RESIDUE
        return n

    return screen

def workbooktemplates() -> Screen:
    """Microsoft.Insights/workbookTemplates."""
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

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.insights/actiongroups': actiongroups,
    'microsoft.insights/activitylogalerts': activitylogalerts,
    'microsoft.insights/autoscalesettings': autoscalesettings,
    'microsoft.insights/components': components,
    'microsoft.insights/components/linkedstorageaccounts': components_linkedstorageaccounts,
    'microsoft.insights/datacollectionendpoints': datacollectionendpoints,
    'microsoft.insights/datacollectionruleassociations': datacollectionruleassociations,
    'microsoft.insights/datacollectionrules': datacollectionrules,
    'microsoft.insights/diagnosticsettings': diagnosticsettings,
    'microsoft.insights/metricalerts': metricalerts,
    'microsoft.insights/privatelinkscopes': privatelinkscopes,
    'microsoft.insights/privatelinkscopes/scopedresources': privatelinkscopes_scopedresources,
    'microsoft.insights/scheduledqueryrules': scheduledqueryrules,
    'microsoft.insights/webtests': webtests,
    'microsoft.insights/workbooks': workbooks,
    'microsoft.insights/workbooktemplates': workbooktemplates,
}
