"""microsoft.cognitiveservices. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_ACCOUNTS_0 = Usual('kind', 'properties', 'location', 'extendedLocation')
_USUAL_ACCOUNTS_1 = Usual('locations', 'userOwnedStorage', 'amlWorkspace', 'apiProperties', 'raiMonitorConfig', 'encryption', 'networkAcls', 'networkInjections', 'allowedFqdnList')
_USUAL_ACCOUNTS_2 = Usual('regions')
_USUAL_ACCOUNTS_3 = Usual('name')
_USUAL_ACCOUNTS_4 = Usual('resourceId')
_USUAL_ACCOUNTS_5 = Usual('resourceId')
_USUAL_ACCOUNTS_6 = Usual('qnaRuntimeEndpoint', 'qnaAzureSearchEndpointId', 'eventHubConnectionString', 'storageAccountConnectionString')
_USUAL_ACCOUNTS_7 = Usual('adxStorageResourceId')
_USUAL_ACCOUNTS_8 = Usual('keyVaultProperties')
_USUAL_ACCOUNTS_9 = Usual('keyVaultUri')
_USUAL_ACCOUNTS_10 = Usual('virtualNetworkRules')
_USUAL_ACCOUNTS_11 = Usual('id')
_USUAL_ACCOUNTS_12 = Usual('subnetArmId')


def accounts(row: Row, look: Look) -> int:
    """Microsoft.CognitiveServices/accounts."""
    n = 0
    f1 = 0
    f2 = 0
    f10 = 0
    f11 = 0
    f12 = 0
    if not _USUAL_ACCOUNTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('kind')
    if v1 is not None and v1 != "":
        if v1 not in {'AIServices', 'AnomalyDetector', 'CognitiveServices', 'ComputerVision', 'ContentModerator', 'ContentSafety', 'ConversationalLanguageUnderstanding', 'CustomVision.Prediction', 'CustomVision.Training', 'Face', 'FormRecognizer', 'HealthDecisionSupport', 'HealthInsights', 'ImmersiveReader', 'Internal.AllInOne', 'LUIS', 'LUIS.Authoring', 'LanguageAuthoring', 'MetricsAdvisor', 'OpenAI', 'Personalizer', 'QnAMaker', 'QnAMaker.v2', 'SpeakerRecognition', 'SpeechServices', 'SpeechTranslation', 'TextAnalytics'}:
            return RESIDUE
        n += 1
    v2 = row.get('properties')
    if v2 is not None and v2 != "":
        if not _USUAL_ACCOUNTS_1[tuple(v2)]:
            return RESIDUE
        v3 = v2.get('locations')
        if v3 is not None and v3 != "":
            if not _USUAL_ACCOUNTS_2[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('regions')
            if v4 is not None and v4 != "":
                if type(v4) is not list:
                    return RESIDUE
                for i5, v5 in enumerate(v4):
                    if v5 is not None and v5 != "":
                        if not _USUAL_ACCOUNTS_3[tuple(v5)]:
                            return RESIDUE
                        v6 = v5.get('name')
                        if v6 is not None and v6 != "":
                            if not look.inside[v6]:
                                return RESIDUE
                            f1 = 1
        v7 = v2.get('userOwnedStorage')
        if v7 is not None and v7 != "":
            if type(v7) is not list:
                return RESIDUE
            for i8, v8 in enumerate(v7):
                if v8 is not None and v8 != "":
                    if not _USUAL_ACCOUNTS_4[tuple(v8)]:
                        return RESIDUE
                    v9 = v8.get('resourceId')
                    if v9 is not None and v9 != "":
                        if type(v9) is not str:
                            return RESIDUE
                        look.refs += (2, v9, (i8,))
                        f2 = 1
        v10 = v2.get('amlWorkspace')
        if v10 is not None and v10 != "":
            if not _USUAL_ACCOUNTS_5[tuple(v10)]:
                return RESIDUE
            v11 = v10.get('resourceId')
            if v11 is not None and v11 != "":
                if type(v11) is not str:
                    return RESIDUE
                look.refs += (3, v11, ())
                n += 1
        v12 = v2.get('apiProperties')
        if v12 is not None and v12 != "":
            if not _USUAL_ACCOUNTS_6[tuple(v12)]:
                return RESIDUE
            v13 = v12.get('qnaRuntimeEndpoint')
            if v13 is not None and v13 != "":
                if type(v13) is not str:
                    return RESIDUE
                look.refs += (4, v13, ())
                n += 1
            v14 = v12.get('qnaAzureSearchEndpointId')
            if v14 is not None and v14 != "":
                if type(v14) is not str:
                    return RESIDUE
                look.refs += (5, v14, ())
                n += 1
            v15 = v12.get('eventHubConnectionString')
            if v15 is not None and v15 != "":
                if type(v15) is not str:
                    return RESIDUE
                look.refs += (6, v15, ())
                n += 1
            v16 = v12.get('storageAccountConnectionString')
            if v16 is not None and v16 != "":
                if type(v16) is not str:
                    return RESIDUE
                look.refs += (7, v16, ())
                n += 1
        v17 = v2.get('raiMonitorConfig')
        if v17 is not None and v17 != "":
            if not _USUAL_ACCOUNTS_7[tuple(v17)]:
                return RESIDUE
            v18 = v17.get('adxStorageResourceId')
            if v18 is not None and v18 != "":
                if type(v18) is not str:
                    return RESIDUE
                look.refs += (8, v18, ())
                n += 1
        v19 = v2.get('encryption')
        if v19 is not None and v19 != "":
            if not _USUAL_ACCOUNTS_8[tuple(v19)]:
                return RESIDUE
            v20 = v19.get('keyVaultProperties')
            if v20 is not None and v20 != "":
                if not _USUAL_ACCOUNTS_9[tuple(v20)]:
                    return RESIDUE
                v21 = v20.get('keyVaultUri')
                if v21 is not None and v21 != "":
                    if type(v21) is not str:
                        return RESIDUE
                    look.refs += (9, v21, ())
                    n += 1
        v22 = v2.get('networkAcls')
        if v22 is not None and v22 != "":
            if not _USUAL_ACCOUNTS_10[tuple(v22)]:
                return RESIDUE
            v23 = v22.get('virtualNetworkRules')
            if v23 is not None and v23 != "":
                if type(v23) is not list:
                    return RESIDUE
                for i24, v24 in enumerate(v23):
                    if v24 is not None and v24 != "":
                        if not _USUAL_ACCOUNTS_11[tuple(v24)]:
                            return RESIDUE
                        v25 = v24.get('id')
                        if v25 is not None and v25 != "":
                            if type(v25) is not str:
                                return RESIDUE
                            look.refs += (10, v25, (i24,))
                            f10 = 1
        v26 = v2.get('networkInjections')
        if v26 is not None and v26 != "":
            if type(v26) is not list:
                return RESIDUE
            for i27, v27 in enumerate(v26):
                if v27 is not None and v27 != "":
                    if not _USUAL_ACCOUNTS_12[tuple(v27)]:
                        return RESIDUE
                    v28 = v27.get('subnetArmId')
                    if v28 is not None and v28 != "":
                        if type(v28) is not str:
                            return RESIDUE
                        look.refs += (11, v28, (i27,))
                        f11 = 1
        v29 = v2.get('allowedFqdnList')
        if v29 is not None and v29 != "":
            if type(v29) is not list:
                return RESIDUE
            for i30, v30 in enumerate(v29):
                if v30 is not None and v30 != "":
                    if type(v30) is not str:
                        return RESIDUE
                    look.refs += (12, v30, (i30,))
                    f12 = 1
    v31 = row.get('location')
    if not look.inside[v31]:
        return RESIDUE
    v32 = row.get('extendedLocation')
    if v32:
        return RESIDUE
    return n + f1 + f2 + f10 + f11 + f12

_USUAL_ACCOUNTS_CONNECTIONS_0 = Usual('properties')
_USUAL_ACCOUNTS_CONNECTIONS_1 = Usual('category', 'metadata', 'target')
_WHEN_ACCOUNTS_CONNECTIONS_0 = conditional(when=Condition(path='properties.category', values=('groundingwithbingsearch', 'groundingwithcustomsearch', 'bingllmsearch')))


def accounts_connections(row: Row, look: Look) -> int:
    """Microsoft.CognitiveServices/accounts/connections."""
    n = 0
    if not _USUAL_ACCOUNTS_CONNECTIONS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_ACCOUNTS_CONNECTIONS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('category')
        if v2 is not None and v2 != "":
            if not look.is_off(row, _WHEN_ACCOUNTS_CONNECTIONS_0):
                return RESIDUE
        v3 = v1.get('metadata')
        if v3 is not None and v3 != "":
            if not look.is_harmless(v3):
                return RESIDUE
        v4 = v1.get('target')
        if v4 is not None and v4 != "":
            if type(v4) is not str:
                return RESIDUE
            look.refs += (2, v4, ())
            n += 1
    return n

_USUAL_ACCOUNTS_DEPLOYMENTS_0 = Usual('sku', 'properties')
_USUAL_ACCOUNTS_DEPLOYMENTS_1 = Usual('name')
_WHEN_ACCOUNTS_DEPLOYMENTS_0 = conditional(unless=Condition(path='properties.scaleSettings.scaleType', values=()))
_USUAL_ACCOUNTS_DEPLOYMENTS_3 = Usual('scaleSettings', 'model', 'spilloverDeploymentName', 'routing')
_USUAL_ACCOUNTS_DEPLOYMENTS_4 = Usual('scaleType')
_WHEN_ACCOUNTS_DEPLOYMENTS_1 = conditional(unless=Condition(path='sku.name', values=()))
_USUAL_ACCOUNTS_DEPLOYMENTS_6 = Usual('format', 'source', 'sourceAccount')
_WHEN_ACCOUNTS_DEPLOYMENTS_2 = conditional(when=Condition(path='properties.model.format', values=('anthropic',)))
_USUAL_ACCOUNTS_DEPLOYMENTS_8 = Usual('models')
_USUAL_ACCOUNTS_DEPLOYMENTS_9 = Usual('source', 'sourceAccount')


def accounts_deployments(row: Row, look: Look) -> int:
    """Microsoft.CognitiveServices/accounts/deployments."""
    n = 0
    f6 = 0
    f7 = 0
    if not _USUAL_ACCOUNTS_DEPLOYMENTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('sku')
    if v1 is not None and v1 != "":
        if not _USUAL_ACCOUNTS_DEPLOYMENTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('name')
        if v2 is not None and v2 != "":
            if not look.is_off(row, _WHEN_ACCOUNTS_DEPLOYMENTS_0):
                if v2 not in {'ProvisionedManaged', 'Standard'}:
                    return RESIDUE
                n += 1
        else:
            if not look.is_off(row, _WHEN_ACCOUNTS_DEPLOYMENTS_0):
                return RESIDUE
    else:
        if not look.is_off(row, _WHEN_ACCOUNTS_DEPLOYMENTS_0):
            return RESIDUE
    v3 = row.get('properties')
    if v3 is not None and v3 != "":
        if not _USUAL_ACCOUNTS_DEPLOYMENTS_3[tuple(v3)]:
            return RESIDUE
        v4 = v3.get('scaleSettings')
        if v4 is not None and v4 != "":
            if not _USUAL_ACCOUNTS_DEPLOYMENTS_4[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('scaleType')
            if v5 is not None and v5 != "":
                if not look.is_off(row, _WHEN_ACCOUNTS_DEPLOYMENTS_1):
                    if v5 not in {'Manual', 'Standard'}:
                        return RESIDUE
                    n += 1
        v6 = v3.get('model')
        if v6 is not None and v6 != "":
            if not _USUAL_ACCOUNTS_DEPLOYMENTS_6[tuple(v6)]:
                return RESIDUE
            v7 = v6.get('format')
            if v7 is not None and v7 != "":
                if not look.is_off(row, _WHEN_ACCOUNTS_DEPLOYMENTS_2):
                    return RESIDUE
            v8 = v6.get('source')
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (4, v8, ())
                n += 1
            v9 = v6.get('sourceAccount')
            if v9 is not None and v9 != "":
                if type(v9) is not str:
                    return RESIDUE
                look.refs += (5, v9, ())
                n += 1
        v10 = v3.get('spilloverDeploymentName')
        if v10 is not None and v10 != "":
            if type(v10) is not str:
                return RESIDUE
            look.refs += (3, v10, ())
            n += 1
        v11 = v3.get('routing')
        if v11 is not None and v11 != "":
            if not _USUAL_ACCOUNTS_DEPLOYMENTS_8[tuple(v11)]:
                return RESIDUE
            v12 = v11.get('models')
            if v12 is not None and v12 != "":
                if type(v12) is not list:
                    return RESIDUE
                for i13, v13 in enumerate(v12):
                    if v13 is not None and v13 != "":
                        if not _USUAL_ACCOUNTS_DEPLOYMENTS_9[tuple(v13)]:
                            return RESIDUE
                        v14 = v13.get('source')
                        if v14 is not None and v14 != "":
                            if type(v14) is not str:
                                return RESIDUE
                            look.refs += (6, v14, (i13,))
                            f6 = 1
                        v15 = v13.get('sourceAccount')
                        if v15 is not None and v15 != "":
                            if type(v15) is not str:
                                return RESIDUE
                            look.refs += (7, v15, (i13,))
                            f7 = 1
    return n + f6 + f7

SCREENS: Mapping[str, Screen] = {
    'microsoft.cognitiveservices/accounts': accounts,
    'microsoft.cognitiveservices/accounts/connections': accounts_connections,
    'microsoft.cognitiveservices/accounts/deployments': accounts_deployments,
}
