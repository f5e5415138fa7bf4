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

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        f10 = 0
        f11 = 0
        f12 = 0
        v1 = row.s0
        if v1 is not None and v1 != "":
            if v1 not in {'AIServices', 'AnomalyDetector', 'CognitiveServices', 'ComputerVision', 'ContentModerator', 'ContentSafety', 'ConversationalLanguageUnderstanding', 'CustomVision.Prediction', 'CustomVision.Training', 'Face', 'FormRecognizer', 'HealthDecisionSupport', 'HealthInsights', 'ImmersiveReader', 'Internal.AllInOne', 'LUIS', 'LUIS.Authoring', 'LanguageAuthoring', 'MetricsAdvisor', 'OpenAI', 'Personalizer', 'QnAMaker', 'QnAMaker.v2', 'SpeakerRecognition', 'SpeechServices', 'SpeechTranslation', 'TextAnalytics'}:
                return RESIDUE
            n += 1
        v2 = row.properties
        if v2 is not None:
            v3 = v2.s0
            if v3 is not None:
                v4 = v3.s0
                if v4 is not None:
                    for i5, v5 in enumerate(v4):
                        if v5 is not None:
                            v6 = v5.name
                            if v6 is not None and v6 != "":
                                if not look.inside[v6]:
                                    return RESIDUE
                                f1 = 1
            v7 = v2.s1
            if v7 is not None:
                for i8, v8 in enumerate(v7):
                    if v8 is not None:
                        v9 = v8.s0
                        if v9 is not None and v9 != "":
                            if type(v9) is not str:
                                return RESIDUE
                            look.refs += (2, v9, (i8,))
                            f2 = 1
            v10 = v2.s2
            if v10 is not None:
                v11 = v10.s0
                if v11 is not None and v11 != "":
                    if type(v11) is not str:
                        return RESIDUE
                    look.refs += (3, v11, ())
                    n += 1
            v12 = v2.s3
            if v12 is not None:
                v13 = v12.s0
                if v13 is not None and v13 != "":
                    if type(v13) is not str:
                        return RESIDUE
                    look.refs += (4, v13, ())
                    n += 1
                v14 = v12.s1
                if v14 is not None and v14 != "":
                    if type(v14) is not str:
                        return RESIDUE
                    look.refs += (5, v14, ())
                    n += 1
                v15 = v12.s2
                if v15 is not None and v15 != "":
                    if type(v15) is not str:
                        return RESIDUE
                    look.refs += (6, v15, ())
                    n += 1
                v16 = v12.s3
                if v16 is not None and v16 != "":
                    if type(v16) is not str:
                        return RESIDUE
                    look.refs += (7, v16, ())
                    n += 1
            v17 = v2.s4
            if v17 is not None:
                v18 = v17.s0
                if v18 is not None and v18 != "":
                    if type(v18) is not str:
                        return RESIDUE
                    look.refs += (8, v18, ())
                    n += 1
            v19 = v2.s5
            if v19 is not None:
                v20 = v19.s0
                if v20 is not None:
                    v21 = v20.s0
                    if v21 is not None and v21 != "":
                        if type(v21) is not str:
                            return RESIDUE
                        look.refs += (9, v21, ())
                        n += 1
            v22 = v2.s6
            if v22 is not None:
                v23 = v22.s0
                if v23 is not None:
                    for i24, v24 in enumerate(v23):
                        if v24 is not None:
                            v25 = v24.id
                            if v25 is not None and v25 != "":
                                if type(v25) is not str:
                                    return RESIDUE
                                look.refs += (10, v25, (i24,))
                                f10 = 1
            v26 = v2.s7
            if v26 is not None:
                for i27, v27 in enumerate(v26):
                    if v27 is not None:
                        v28 = v27.s0
                        if v28 is not None and v28 != "":
                            if type(v28) is not str:
                                return RESIDUE
                            look.refs += (11, v28, (i27,))
                            f11 = 1
            v29 = v2.s8
            if v29 is not None:
                for i30, v30 in enumerate(v29):
                    if v30 is not None and v30 != "":
                        if type(v30) is not str:
                            return RESIDUE
                        look.refs += (12, v30, (i30,))
                        f12 = 1
            v31 = v2.s9
            if v31 is not None and v31 != "":
                if type(v31) is str:
                    look.names.append(('host', v31))
            v32 = v2.s10
            if v32 is not None:
                for i33, v33 in v32.items():
                    if v33 is not None and v33 != "":
                        if type(v33) is str:
                            look.names.append(('host', v33))
        v34 = row.location
        if not look.inside[v34]:
            return RESIDUE
        v35 = row.s3
        if v35:
            return RESIDUE
        return n + f1 + f2 + f10 + f11 + f12

    return screen

def accounts_connections() -> Screen:
    """Microsoft.CognitiveServices/accounts/connections."""
    c0 = shaped_conditions(when=Condition(path='properties.category', values=('groundingwithbingsearch', 'groundingwithcustomsearch', 'bingllmsearch')), at=((('properties', 's0'), ()), ((), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_off(row, c0):
                    return RESIDUE
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if not look.is_harmless(v3):
                    return RESIDUE
            v4 = v1.s2
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
        return n

    return screen

def accounts_deployments() -> Screen:
    """Microsoft.CognitiveServices/accounts/deployments."""
    c0 = shaped_conditions(unless=Condition(path='properties.scaleSettings.scaleType', values=()), at=(((), ()), (('properties', 's0', 's0'), ())))
    c1 = shaped_conditions(unless=Condition(path='sku.name', values=()), at=(((), ()), (('s0', 'name'), ())))
    c2 = shaped_conditions(when=Condition(path='properties.model.format', values=('anthropic',)), at=((('properties', 's1', 's0'), ()), ((), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f6 = 0
        f7 = 0
        f8 = 0
        v1 = row.s0
        if v1 is not None:
            v2 = v1.name
            if v2 is not None and v2 != "":
                if not look.is_off(row, c0):
                    if v2 not in {'ProvisionedManaged', 'Standard'}:
                        return RESIDUE
                    n += 1
            else:
                if not look.is_off(row, c0):
                    return RESIDUE
        else:
            if not look.is_off(row, c0):
                return RESIDUE
        v3 = row.properties
        if v3 is not None:
            v4 = v3.s0
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None and v5 != "":
                    if not look.is_off(row, c1):
                        if v5 not in {'Manual', 'Standard'}:
                            return RESIDUE
                        n += 1
            v6 = v3.s1
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None and v7 != "":
                    if not look.is_off(row, c2):
                        return RESIDUE
                v8 = v6.s1
                if v8 is not None and v8 != "":
                    if type(v8) is not str:
                        return RESIDUE
                    look.refs += (4, v8, ())
                    n += 1
                v9 = v6.s2
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (5, v9, ())
                    n += 1
            v10 = v3.s2
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs += (3, v10, ())
                n += 1
            v11 = v3.s3
            if v11 is not None:
                v12 = v11.s0
                if v12 is not None:
                    for i13, v13 in enumerate(v12):
                        if v13 is not None:
                            v14 = v13.s0
                            if v14 is not None and v14 != "":
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (6, v14, (i13,))
                                f6 = 1
                            v15 = v13.s1
                            if v15 is not None and v15 != "":
                                if type(v15) is not str:
                                    return RESIDUE
                                look.refs += (7, v15, (i13,))
                                f7 = 1
                            v16 = v13.name
                            if v16 is not None and v16 != "":
                                if type(v16) is not str:
                                    return RESIDUE
                                look.refs += (8, v16, (i13,))
                                f8 = 1
        return n + f6 + f7 + f8

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.cognitiveservices/accounts': accounts,
    'microsoft.cognitiveservices/accounts/connections': accounts_connections,
    'microsoft.cognitiveservices/accounts/deployments': accounts_deployments,
}
