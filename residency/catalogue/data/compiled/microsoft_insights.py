"""microsoft.insights. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_ACTIONGROUPS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_ACTIONGROUPS_1 = Usual('itsmReceivers', 'smsReceivers', 'voiceReceivers', 'webhookReceivers', 'eventHubReceivers', 'logicAppReceivers', 'azureFunctionReceivers', 'automationRunbookReceivers')
_USUAL_ACTIONGROUPS_2 = Usual('region')
_USUAL_ACTIONGROUPS_3 = Usual('countryCode')
_USUAL_ACTIONGROUPS_4 = Usual('countryCode')
_USUAL_ACTIONGROUPS_5 = Usual('serviceUri')
_USUAL_ACTIONGROUPS_6 = Usual('eventHubNameSpace')
_USUAL_ACTIONGROUPS_7 = Usual('resourceId')
_USUAL_ACTIONGROUPS_8 = Usual('functionAppResourceId')
_USUAL_ACTIONGROUPS_9 = Usual('automationAccountId')


def actiongroups(row: Row, look: Look) -> int:
    """Microsoft.Insights/actionGroups."""
    n = 0
    f0 = 0
    f1 = 0
    f2 = 0
    f3 = 0
    f4 = 0
    f5 = 0
    f6 = 0
    f7 = 0
    if not _USUAL_ACTIONGROUPS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_ACTIONGROUPS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('itsmReceivers')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_ACTIONGROUPS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('region')
                    if v4 is not None and v4 != "":
                        if not look.inside[v4]:
                            return RESIDUE
                        f0 = 1
        v5 = v1.get('smsReceivers')
        if v5 is not None and v5 != "":
            if type(v5) is not list:
                return RESIDUE
            for i6, v6 in enumerate(v5):
                if v6 is not None and v6 != "":
                    if not _USUAL_ACTIONGROUPS_3[tuple(v6)]:
                        return RESIDUE
                    v7 = v6.get('countryCode')
                    if v7 is not None and v7 != "":
                        return RESIDUE
        v8 = v1.get('voiceReceivers')
        if v8 is not None and v8 != "":
            if type(v8) is not list:
                return RESIDUE
            for i9, v9 in enumerate(v8):
                if v9 is not None and v9 != "":
                    if not _USUAL_ACTIONGROUPS_4[tuple(v9)]:
                        return RESIDUE
                    v10 = v9.get('countryCode')
                    if v10 is not None and v10 != "":
                        return RESIDUE
        v11 = v1.get('webhookReceivers')
        if v11 is not None and v11 != "":
            if type(v11) is not list:
                return RESIDUE
            for i12, v12 in enumerate(v11):
                if v12 is not None and v12 != "":
                    if not _USUAL_ACTIONGROUPS_5[tuple(v12)]:
                        return RESIDUE
                    v13 = v12.get('serviceUri')
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (3, v13, (i12,))
                        f3 = 1
        v14 = v1.get('eventHubReceivers')
        if v14 is not None and v14 != "":
            if type(v14) is not list:
                return RESIDUE
            for i15, v15 in enumerate(v14):
                if v15 is not None and v15 != "":
                    if not _USUAL_ACTIONGROUPS_6[tuple(v15)]:
                        return RESIDUE
                    v16 = v15.get('eventHubNameSpace')
                    if v16 is not None and v16 != "":
                        if type(v16) is not str:
                            return RESIDUE
                        look.refs += (4, v16, (i15,))
                        f4 = 1
        v17 = v1.get('logicAppReceivers')
        if v17 is not None and v17 != "":
            if type(v17) is not list:
                return RESIDUE
            for i18, v18 in enumerate(v17):
                if v18 is not None and v18 != "":
                    if not _USUAL_ACTIONGROUPS_7[tuple(v18)]:
                        return RESIDUE
                    v19 = v18.get('resourceId')
                    if v19 is not None and v19 != "":
                        if type(v19) is not str:
                            return RESIDUE
                        look.refs += (5, v19, (i18,))
                        f5 = 1
        v20 = v1.get('azureFunctionReceivers')
        if v20 is not None and v20 != "":
            if type(v20) is not list:
                return RESIDUE
            for i21, v21 in enumerate(v20):
                if v21 is not None and v21 != "":
                    if not _USUAL_ACTIONGROUPS_8[tuple(v21)]:
                        return RESIDUE
                    v22 = v21.get('functionAppResourceId')
                    if v22 is not None and v22 != "":
                        if type(v22) is not str:
                            return RESIDUE
                        look.refs += (6, v22, (i21,))
                        f6 = 1
        v23 = v1.get('automationRunbookReceivers')
        if v23 is not None and v23 != "":
            if type(v23) is not list:
                return RESIDUE
            for i24, v24 in enumerate(v23):
                if v24 is not None and v24 != "":
                    if not _USUAL_ACTIONGROUPS_9[tuple(v24)]:
                        return RESIDUE
                    v25 = v24.get('automationAccountId')
                    if v25 is not None and v25 != "":
                        if type(v25) is not str:
                            return RESIDUE
                        look.refs += (7, v25, (i24,))
                        f7 = 1
    v26 = row.get('location')
    if not look.inside[v26]:
        return RESIDUE
    v27 = row.get('extendedLocation')
    if v27:
        return RESIDUE
    return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7

_USUAL_COMPONENTS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_COMPONENTS_1 = Usual('WorkspaceResourceId')


def components(row: Row, look: Look) -> int:
    """Microsoft.Insights/components."""
    n = 0
    if not _USUAL_COMPONENTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_COMPONENTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('WorkspaceResourceId')
        if v2 is not None and v2 != "":
            if type(v2) is not str:
                return RESIDUE
            look.refs += (0, v2, ())
            n += 1
    v3 = row.get('location')
    if not look.inside[v3]:
        return RESIDUE
    v4 = row.get('extendedLocation')
    if v4:
        return RESIDUE
    return n

_USUAL_DATACOLLECTIONRULES_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_DATACOLLECTIONRULES_1 = Usual('dataSources', 'destinations', 'dataCollectionEndpointId', 'references')
_USUAL_DATACOLLECTIONRULES_2 = Usual('extensions')
_USUAL_DATACOLLECTIONRULES_3 = Usual('extensionSettings')
_USUAL_DATACOLLECTIONRULES_4 = Usual('logAnalytics', 'monitoringAccounts', 'eventHubs', 'eventHubsDirect', 'storageBlobsDirect', 'storageTablesDirect', 'storageAccounts', 'azureDataExplorer', 'microsoftFabric')
_USUAL_DATACOLLECTIONRULES_5 = Usual('workspaceResourceId')
_USUAL_DATACOLLECTIONRULES_6 = Usual('accountResourceId')
_USUAL_DATACOLLECTIONRULES_7 = Usual('eventHubResourceId')
_USUAL_DATACOLLECTIONRULES_8 = Usual('eventHubResourceId')
_USUAL_DATACOLLECTIONRULES_9 = Usual('storageAccountResourceId')
_USUAL_DATACOLLECTIONRULES_10 = Usual('storageAccountResourceId')
_USUAL_DATACOLLECTIONRULES_11 = Usual('storageAccountResourceId')
_USUAL_DATACOLLECTIONRULES_12 = Usual('resourceId')
_USUAL_DATACOLLECTIONRULES_13 = Usual('ingestionUri')
_USUAL_DATACOLLECTIONRULES_14 = Usual('enrichmentData')
_USUAL_DATACOLLECTIONRULES_15 = Usual('storageBlobs')
_USUAL_DATACOLLECTIONRULES_16 = Usual('resourceId', 'blobUrl')


def datacollectionrules(row: Row, look: Look) -> int:
    """Microsoft.Insights/dataCollectionRules."""
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
    f11 = 0
    f12 = 0
    if not _USUAL_DATACOLLECTIONRULES_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_DATACOLLECTIONRULES_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('dataSources')
        if v2 is not None and v2 != "":
            if not _USUAL_DATACOLLECTIONRULES_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('extensions')
            if v3 is not None and v3 != "":
                if type(v3) is not list:
                    return RESIDUE
                for i4, v4 in enumerate(v3):
                    if v4 is not None and v4 != "":
                        if not _USUAL_DATACOLLECTIONRULES_3[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('extensionSettings')
                        if v5 is not None and v5 != "":
                            if not look.is_harmless(v5):
                                return RESIDUE
        v6 = v1.get('destinations')
        if v6 is not None and v6 != "":
            if not _USUAL_DATACOLLECTIONRULES_4[tuple(v6)]:
                return RESIDUE
            v7 = v6.get('logAnalytics')
            if v7 is not None and v7 != "":
                if type(v7) is not list:
                    return RESIDUE
                for i8, v8 in enumerate(v7):
                    if v8 is not None and v8 != "":
                        if not _USUAL_DATACOLLECTIONRULES_5[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('workspaceResourceId')
                        if v9 is not None and v9 != "":
                            if type(v9) is not str:
                                return RESIDUE
                            look.refs += (1, v9, (i8,))
                            f1 = 1
            v10 = v6.get('monitoringAccounts')
            if v10 is not None and v10 != "":
                if type(v10) is not list:
                    return RESIDUE
                for i11, v11 in enumerate(v10):
                    if v11 is not None and v11 != "":
                        if not _USUAL_DATACOLLECTIONRULES_6[tuple(v11)]:
                            return RESIDUE
                        v12 = v11.get('accountResourceId')
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (2, v12, (i11,))
                            f2 = 1
            v13 = v6.get('eventHubs')
            if v13 is not None and v13 != "":
                if type(v13) is not list:
                    return RESIDUE
                for i14, v14 in enumerate(v13):
                    if v14 is not None and v14 != "":
                        if not _USUAL_DATACOLLECTIONRULES_7[tuple(v14)]:
                            return RESIDUE
                        v15 = v14.get('eventHubResourceId')
                        if v15 is not None and v15 != "":
                            if type(v15) is not str:
                                return RESIDUE
                            look.refs += (3, v15, (i14,))
                            f3 = 1
            v16 = v6.get('eventHubsDirect')
            if v16 is not None and v16 != "":
                if type(v16) is not list:
                    return RESIDUE
                for i17, v17 in enumerate(v16):
                    if v17 is not None and v17 != "":
                        if not _USUAL_DATACOLLECTIONRULES_8[tuple(v17)]:
                            return RESIDUE
                        v18 = v17.get('eventHubResourceId')
                        if v18 is not None and v18 != "":
                            if type(v18) is not str:
                                return RESIDUE
                            look.refs += (4, v18, (i17,))
                            f4 = 1
            v19 = v6.get('storageBlobsDirect')
            if v19 is not None and v19 != "":
                if type(v19) is not list:
                    return RESIDUE
                for i20, v20 in enumerate(v19):
                    if v20 is not None and v20 != "":
                        if not _USUAL_DATACOLLECTIONRULES_9[tuple(v20)]:
                            return RESIDUE
                        v21 = v20.get('storageAccountResourceId')
                        if v21 is not None and v21 != "":
                            if type(v21) is not str:
                                return RESIDUE
                            look.refs += (5, v21, (i20,))
                            f5 = 1
            v22 = v6.get('storageTablesDirect')
            if v22 is not None and v22 != "":
                if type(v22) is not list:
                    return RESIDUE
                for i23, v23 in enumerate(v22):
                    if v23 is not None and v23 != "":
                        if not _USUAL_DATACOLLECTIONRULES_10[tuple(v23)]:
                            return RESIDUE
                        v24 = v23.get('storageAccountResourceId')
                        if v24 is not None and v24 != "":
                            if type(v24) is not str:
                                return RESIDUE
                            look.refs += (6, v24, (i23,))
                            f6 = 1
            v25 = v6.get('storageAccounts')
            if v25 is not None and v25 != "":
                if type(v25) is not list:
                    return RESIDUE
                for i26, v26 in enumerate(v25):
                    if v26 is not None and v26 != "":
                        if not _USUAL_DATACOLLECTIONRULES_11[tuple(v26)]:
                            return RESIDUE
                        v27 = v26.get('storageAccountResourceId')
                        if v27 is not None and v27 != "":
                            if type(v27) is not str:
                                return RESIDUE
                            look.refs += (7, v27, (i26,))
                            f7 = 1
            v28 = v6.get('azureDataExplorer')
            if v28 is not None and v28 != "":
                if type(v28) is not list:
                    return RESIDUE
                for i29, v29 in enumerate(v28):
                    if v29 is not None and v29 != "":
                        if not _USUAL_DATACOLLECTIONRULES_12[tuple(v29)]:
                            return RESIDUE
                        v30 = v29.get('resourceId')
                        if v30 is not None and v30 != "":
                            if type(v30) is not str:
                                return RESIDUE
                            look.refs += (8, v30, (i29,))
                            f8 = 1
            v31 = v6.get('microsoftFabric')
            if v31 is not None and v31 != "":
                if type(v31) is not list:
                    return RESIDUE
                for i32, v32 in enumerate(v31):
                    if v32 is not None and v32 != "":
                        if not _USUAL_DATACOLLECTIONRULES_13[tuple(v32)]:
                            return RESIDUE
                        v33 = v32.get('ingestionUri')
                        if v33 is not None and v33 != "":
                            if type(v33) is not str:
                                return RESIDUE
                            look.refs += (9, v33, (i32,))
                            f9 = 1
        v34 = v1.get('dataCollectionEndpointId')
        if v34 is not None and v34 != "":
            if type(v34) is not str:
                return RESIDUE
            look.refs += (10, v34, ())
            n += 1
        v35 = v1.get('references')
        if v35 is not None and v35 != "":
            if not _USUAL_DATACOLLECTIONRULES_14[tuple(v35)]:
                return RESIDUE
            v36 = v35.get('enrichmentData')
            if v36 is not None and v36 != "":
                if not _USUAL_DATACOLLECTIONRULES_15[tuple(v36)]:
                    return RESIDUE
                v37 = v36.get('storageBlobs')
                if v37 is not None and v37 != "":
                    if type(v37) is not list:
                        return RESIDUE
                    for i38, v38 in enumerate(v37):
                        if v38 is not None and v38 != "":
                            if not _USUAL_DATACOLLECTIONRULES_16[tuple(v38)]:
                                return RESIDUE
                            v39 = v38.get('resourceId')
                            if v39 is not None and v39 != "":
                                if type(v39) is not str:
                                    return RESIDUE
                                look.refs += (11, v39, (i38,))
                                f11 = 1
                            v40 = v38.get('blobUrl')
                            if v40 is not None and v40 != "":
                                if type(v40) is not str:
                                    return RESIDUE
                                look.refs += (12, v40, (i38,))
                                f12 = 1
    v41 = row.get('location')
    if not look.inside[v41]:
        return RESIDUE
    v42 = row.get('extendedLocation')
    if v42:
        return RESIDUE
    return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8 + f9 + f11 + f12

_USUAL_DIAGNOSTICSETTINGS_0 = Usual('properties')
_USUAL_DIAGNOSTICSETTINGS_1 = Usual('workspaceId', 'storageAccountId', 'eventHubAuthorizationRuleId', 'serviceBusRuleId', 'marketplacePartnerId')


def diagnosticsettings(row: Row, look: Look) -> int:
    """Microsoft.Insights/diagnosticSettings."""
    n = 0
    if not _USUAL_DIAGNOSTICSETTINGS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_DIAGNOSTICSETTINGS_1[tuple(v1)]:
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
    return n

_USUAL_METRICALERTS_0 = Usual('properties')
_USUAL_METRICALERTS_1 = Usual('targetResourceRegion', 'criteria')
_USUAL_METRICALERTS_2 = Usual('componentId')


def metricalerts(row: Row, look: Look) -> int:
    """Microsoft.Insights/metricAlerts."""
    n = 0
    if not _USUAL_METRICALERTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_METRICALERTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('targetResourceRegion')
        if v2 is not None and v2 != "":
            if not look.inside[v2]:
                return RESIDUE
            n += 1
        v3 = v1.get('criteria')
        if v3 is not None and v3 != "":
            if not _USUAL_METRICALERTS_2[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('componentId')
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (1, v4, ())
                n += 1
    return n

_USUAL_WEBTESTS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_WEBTESTS_1 = Usual('Locations', 'Request')
_USUAL_WEBTESTS_2 = Usual('Id')
_USUAL_WEBTESTS_3 = Usual('RequestUrl')


def webtests(row: Row, look: Look) -> int:
    """Microsoft.Insights/webtests."""
    n = 0
    f0 = 0
    if not _USUAL_WEBTESTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_WEBTESTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('Locations')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_WEBTESTS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('Id')
                    if v4 is not None and v4 != "":
                        return RESIDUE
        v5 = v1.get('Request')
        if v5 is not None and v5 != "":
            if not _USUAL_WEBTESTS_3[tuple(v5)]:
                return RESIDUE
            v6 = v5.get('RequestUrl')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (1, v6, ())
                n += 1
    v7 = row.get('location')
    if not look.inside[v7]:
        return RESIDUE
    v8 = row.get('extendedLocation')
    if v8:
        return RESIDUE
    return n + f0

SCREENS: Mapping[str, Screen] = {
    'microsoft.insights/actiongroups': actiongroups,
    'microsoft.insights/components': components,
    'microsoft.insights/datacollectionrules': datacollectionrules,
    'microsoft.insights/diagnosticsettings': diagnosticsettings,
    'microsoft.insights/metricalerts': metricalerts,
    'microsoft.insights/webtests': webtests,
}
