"""microsoft.cognitiveservices. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def accounts() -> Screen:
    """Microsoft.CognitiveServices/accounts."""
    c0 = Usual('kind', 'properties', 'location', 'extendedLocation')
    c1 = Usual('locations', 'userOwnedStorage', 'amlWorkspace', 'apiProperties', 'raiMonitorConfig', 'encryption', 'networkAcls', 'networkInjections', 'allowedFqdnList', 'endpoint', 'endpoints')
    c2 = Usual('regions')
    c3 = Usual('name')
    c4 = Usual('resourceId')
    c5 = Usual('resourceId')
    c6 = Usual('qnaRuntimeEndpoint', 'qnaAzureSearchEndpointId', 'eventHubConnectionString', 'storageAccountConnectionString')
    c7 = Usual('adxStorageResourceId')
    c8 = Usual('keyVaultProperties')
    c9 = Usual('keyVaultUri')
    c10 = Usual('virtualNetworkRules')
    c11 = Usual('id')
    c12 = Usual('subnetArmId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        f10 = 0
        f11 = 0
        f12 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('kind')
        if v1 is not None and v1 != "":
            if v1 not in {'AIServices', 'AnomalyDetector', 'CognitiveServices', 'ComputerVision', 'ContentModerator', 'ContentSafety', 'ConversationalLanguageUnderstanding', 'CustomVision.Prediction', 'CustomVision.Training', 'Face', 'FormRecognizer', 'HealthDecisionSupport', 'HealthInsights', 'ImmersiveReader', 'Internal.AllInOne', 'LUIS', 'LUIS.Authoring', 'LanguageAuthoring', 'MetricsAdvisor', 'OpenAI', 'Personalizer', 'QnAMaker', 'QnAMaker.v2', 'SpeakerRecognition', 'SpeechServices', 'SpeechTranslation', 'TextAnalytics'}:
                return RESIDUE
            n += 1
        v2 = row.get('properties')
        if type(v2) is dict:
            if not c1[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('locations')
            if type(v3) is dict:
                if not c2[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('regions')
                if type(v4) is list:
                    for i5, v5 in enumerate(v4):
                        if type(v5) is dict:
                            if not c3[tuple(v5)]:
                                return RESIDUE
                            v6 = v5.get('name')
                            if v6 is not None and v6 != "":
                                if not look.inside[v6]:
                                    return RESIDUE
                                f1 = 1
                        elif v5 is not None and v5 != "":
                            return RESIDUE
                elif v4 is not None and v4 != "":
                    return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
            v7 = v2.get('userOwnedStorage')
            if type(v7) is list:
                for i8, v8 in enumerate(v7):
                    if type(v8) is dict:
                        if not c4[tuple(v8)]:
                            return RESIDUE
                        v9 = v8.get('resourceId')
                        if v9 is not None and v9 != "":
                            if type(v9) is not str:
                                return RESIDUE
                            look.refs += (2, v9, (i8,))
                            f2 = 1
                    elif v8 is not None and v8 != "":
                        return RESIDUE
            elif v7 is not None and v7 != "":
                return RESIDUE
            v10 = v2.get('amlWorkspace')
            if type(v10) is dict:
                if not c5[tuple(v10)]:
                    return RESIDUE
                v11 = v10.get('resourceId')
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (3, v11, ())
                    n += 1
            elif v10 is not None and v10 != "":
                return RESIDUE
            v12 = v2.get('apiProperties')
            if type(v12) is dict:
                if not c6[tuple(v12)]:
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
            elif v12 is not None and v12 != "":
                return RESIDUE
            v17 = v2.get('raiMonitorConfig')
            if type(v17) is dict:
                if not c7[tuple(v17)]:
                    return RESIDUE
                v18 = v17.get('adxStorageResourceId')
                if v18 is not None and v18 != "":
                    if type(v18) is not str:
                        return RESIDUE
                    look.refs += (8, v18, ())
                    n += 1
            elif v17 is not None and v17 != "":
                return RESIDUE
            v19 = v2.get('encryption')
            if type(v19) is dict:
                if not c8[tuple(v19)]:
                    return RESIDUE
                v20 = v19.get('keyVaultProperties')
                if type(v20) is dict:
                    if not c9[tuple(v20)]:
                        return RESIDUE
                    v21 = v20.get('keyVaultUri')
                    if v21 is not None and v21 != "":
                        if type(v21) is not str:
                            return RESIDUE
                        look.refs += (9, v21, ())
                        n += 1
                elif v20 is not None and v20 != "":
                    return RESIDUE
            elif v19 is not None and v19 != "":
                return RESIDUE
            v22 = v2.get('networkAcls')
            if type(v22) is dict:
                if not c10[tuple(v22)]:
                    return RESIDUE
                v23 = v22.get('virtualNetworkRules')
                if type(v23) is list:
                    for i24, v24 in enumerate(v23):
                        if type(v24) is dict:
                            if not c11[tuple(v24)]:
                                return RESIDUE
                            v25 = v24.get('id')
                            if v25 is not None and v25 != "":
                                if type(v25) is not str:
                                    return RESIDUE
                                look.refs += (10, v25, (i24,))
                                f10 = 1
                        elif v24 is not None and v24 != "":
                            return RESIDUE
                elif v23 is not None and v23 != "":
                    return RESIDUE
            elif v22 is not None and v22 != "":
                return RESIDUE
            v26 = v2.get('networkInjections')
            if type(v26) is list:
                for i27, v27 in enumerate(v26):
                    if type(v27) is dict:
                        if not c12[tuple(v27)]:
                            return RESIDUE
                        v28 = v27.get('subnetArmId')
                        if v28 is not None and v28 != "":
                            if type(v28) is not str:
                                return RESIDUE
                            look.refs += (11, v28, (i27,))
                            f11 = 1
                    elif v27 is not None and v27 != "":
                        return RESIDUE
            elif v26 is not None and v26 != "":
                return RESIDUE
            v29 = v2.get('allowedFqdnList')
            if type(v29) is list:
                for i30, v30 in enumerate(v29):
                    if v30 is not None and v30 != "":
                        if type(v30) is not str:
                            return RESIDUE
                        look.refs += (12, v30, (i30,))
                        f12 = 1
            elif v29 is not None and v29 != "":
                return RESIDUE
            v31 = v2.get('endpoint')
            if v31 is not None and v31 != "":
                if type(v31) is str:
                    look.names.append(('host', v31))
            v32 = v2.get('endpoints')
            if type(v32) is dict:
                for i33, v33 in v32.items():
                    if v33 is not None and v33 != "":
                        if type(v33) is str:
                            look.names.append(('host', v33))
            elif v32 is not None and v32 != "":
                return RESIDUE
        elif v2 is not None and v2 != "":
            return RESIDUE
        v34 = row.get('location')
        if not look.inside[v34]:
            return RESIDUE
        v35 = row.get('extendedLocation')
        if v35:
            return RESIDUE
        return n + f1 + f2 + f10 + f11 + f12

    return screen

def accounts_connections() -> Screen:
    """Microsoft.CognitiveServices/accounts/connections."""
    c0 = Usual('properties')
    c1 = Usual('category', 'metadata', 'target')
    c2 = conditions(when=Condition(path='properties.category', values=('groundingwithbingsearch', 'groundingwithcustomsearch', 'bingllmsearch')))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('category')
            if v2 is not None and v2 != "":
                if not look.is_off(row, c2):
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
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def accounts_deployments() -> Screen:
    """Microsoft.CognitiveServices/accounts/deployments."""
    c0 = Usual('sku', 'properties')
    c1 = Usual('name')
    c2 = conditions(unless=Condition(path='properties.scaleSettings.scaleType', values=()))
    c3 = Usual('scaleSettings', 'model', 'spilloverDeploymentName', 'routing')
    c4 = Usual('scaleType')
    c5 = conditions(unless=Condition(path='sku.name', values=()))
    c6 = Usual('format', 'source', 'sourceAccount')
    c7 = conditions(when=Condition(path='properties.model.format', values=('anthropic',)))
    c8 = Usual('models')
    c9 = Usual('source', 'sourceAccount', 'name')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f6 = 0
        f7 = 0
        f8 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('sku')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('name')
            if v2 is not None and v2 != "":
                if not look.is_off(row, c2):
                    if v2 not in {'ProvisionedManaged', 'Standard'}:
                        return RESIDUE
                    n += 1
            else:
                if not look.is_off(row, c2):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            if not look.is_off(row, c2):
                return RESIDUE
        v3 = row.get('properties')
        if type(v3) is dict:
            if not c3[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('scaleSettings')
            if type(v4) is dict:
                if not c4[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('scaleType')
                if v5 is not None and v5 != "":
                    if not look.is_off(row, c5):
                        if v5 not in {'Manual', 'Standard'}:
                            return RESIDUE
                        n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
            v6 = v3.get('model')
            if type(v6) is dict:
                if not c6[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('format')
                if v7 is not None and v7 != "":
                    if not look.is_off(row, c7):
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
            elif v6 is not None and v6 != "":
                return RESIDUE
            v10 = v3.get('spilloverDeploymentName')
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs += (3, v10, ())
                n += 1
            v11 = v3.get('routing')
            if type(v11) is dict:
                if not c8[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('models')
                if type(v12) is list:
                    for i13, v13 in enumerate(v12):
                        if type(v13) is dict:
                            if not c9[tuple(v13)]:
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
                            v16 = v13.get('name')
                            if v16 is not None and v16 != "":
                                if type(v16) is not str:
                                    return RESIDUE
                                look.refs += (8, v16, (i13,))
                                f8 = 1
                        elif v13 is not None and v13 != "":
                            return RESIDUE
                elif v12 is not None and v12 != "":
                    return RESIDUE
            elif v11 is not None and v11 != "":
                return RESIDUE
        elif v3 is not None and v3 != "":
            return RESIDUE
        return n + f6 + f7 + f8

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.cognitiveservices/accounts': accounts,
    'microsoft.cognitiveservices/accounts/connections': accounts_connections,
    'microsoft.cognitiveservices/accounts/deployments': accounts_deployments,
}
