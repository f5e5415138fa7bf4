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

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        f7 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if not look.inside[v4]:
                                return RESIDUE
                            f0 = 1
            v5 = v1.s1
            if v5 is not None:
                for i6, v6 in enumerate(v5):
                    if v6 is not None:
                        v7 = v6.s0
                        if v7 is not None and v7 != "":
                            return RESIDUE
            v8 = v1.s2
            if v8 is not None:
                for i9, v9 in enumerate(v8):
                    if v9 is not None:
                        v10 = v9.s0
                        if v10 is not None and v10 != "":
                            return RESIDUE
            v11 = v1.s3
            if v11 is not None:
                for i12, v12 in enumerate(v11):
                    if v12 is not None:
                        v13 = v12.s0
                        if v13 is not None and v13 != "":
                            if type(v13) is not str:
                                return RESIDUE
                            look.refs += (3, v13, (i12,))
                            f3 = 1
            v14 = v1.s4
            if v14 is not None:
                for i15, v15 in enumerate(v14):
                    if v15 is not None:
                        v16 = v15.s0
                        if v16 is not None and v16 != "":
                            if type(v16) is not str:
                                return RESIDUE
                            look.refs += (4, v16, (i15,))
                            f4 = 1
            v17 = v1.s5
            if v17 is not None:
                for i18, v18 in enumerate(v17):
                    if v18 is not None:
                        v19 = v18.s0
                        if v19 is not None and v19 != "":
                            if type(v19) is not str:
                                return RESIDUE
                            look.refs += (5, v19, (i18,))
                            f5 = 1
            v20 = v1.s6
            if v20 is not None:
                for i21, v21 in enumerate(v20):
                    if v21 is not None:
                        v22 = v21.s0
                        if v22 is not None and v22 != "":
                            if type(v22) is not str:
                                return RESIDUE
                            look.refs += (6, v22, (i21,))
                            f6 = 1
            v23 = v1.s7
            if v23 is not None:
                for i24, v24 in enumerate(v23):
                    if v24 is not None:
                        v25 = v24.s0
                        if v25 is not None and v25 != "":
                            if type(v25) is not str:
                                return RESIDUE
                            look.refs += (7, v25, (i24,))
                            f7 = 1
        v26 = row.location
        if not look.inside[v26]:
            return RESIDUE
        v27 = row.s2
        if v27:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7

    return screen

def activitylogalerts() -> Screen:
    """Microsoft.Insights/activityLogAlerts."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def autoscalesettings() -> Screen:
    """Microsoft.Insights/autoscaleSettings."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        f2 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.s1
            if v3 is not None:
                for i4, v4 in enumerate(v3):
                    if v4 is not None:
                        v5 = v4.s0
                        if v5 is not None:
                            for i6, v6 in enumerate(v5):
                                if v6 is not None:
                                    v7 = v6.s0
                                    if v7 is not None:
                                        v8 = v7.s0
                                        if v8 is not None and v8 != "":
                                            if not look.inside[v8]:
                                                return RESIDUE
                                            f1 = 1
            v9 = v1.s2
            if v9 is not None:
                for i10, v10 in enumerate(v9):
                    if v10 is not None:
                        v11 = v10.s0
                        if v11 is not None:
                            for i12, v12 in enumerate(v11):
                                if v12 is not None:
                                    v13 = v12.s0
                                    if v13 is not None and v13 != "":
                                        if type(v13) is not str:
                                            return RESIDUE
                                        look.refs += (2, v13, (i10, i12,))
                                        f2 = 1
        v14 = row.location
        if not look.inside[v14]:
            return RESIDUE
        v15 = row.s2
        if v15:
            return RESIDUE
        return n + f1 + f2

    return screen

def components() -> Screen:
    """Microsoft.Insights/components."""

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
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is str:
                    look.names.append(('guid', v3))
            v4 = v1.s2
            if v4 is not None and v4 != "":
                if type(v4) is str:
                    look.names.append(('guid', v4))
        v5 = row.location
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.s2
        if v6:
            return RESIDUE
        return n

    return screen

def components_linkedstorageaccounts() -> Screen:
    """Microsoft.Insights/components/linkedStorageAccounts."""

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

def datacollectionendpoints() -> Screen:
    """Microsoft.Insights/dataCollectionEndpoints."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if type(v3) is str:
                        look.names.append(('host', v3))
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None and v5 != "":
                    if type(v5) is str:
                        look.names.append(('host', v5))
            v6 = v1.s2
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None and v7 != "":
                    if type(v7) is str:
                        look.names.append(('host', v7))
        v8 = row.location
        if not look.inside[v8]:
            return RESIDUE
        v9 = row.s2
        if v9:
            return RESIDUE
        return n

    return screen

def datacollectionruleassociations() -> Screen:
    """Microsoft.Insights/dataCollectionRuleAssociations."""

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
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        return n

    return screen

def datacollectionrules() -> Screen:
    """Microsoft.Insights/dataCollectionRules."""

    def screen(row: Any, look: Look) -> int:
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
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    for i4, v4 in enumerate(v3):
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None and v5 != "":
                                if not look.is_harmless(v5):
                                    return RESIDUE
            v6 = v1.s1
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None:
                    for i8, v8 in enumerate(v7):
                        if v8 is not None:
                            v9 = v8.s0
                            if v9 is not None and v9 != "":
                                if type(v9) is not str:
                                    return RESIDUE
                                look.refs += (1, v9, (i8,))
                                f1 = 1
                v10 = v6.s1
                if v10 is not None:
                    for i11, v11 in enumerate(v10):
                        if v11 is not None:
                            v12 = v11.s0
                            if v12 is not None and v12 != "":
                                if type(v12) is not str:
                                    return RESIDUE
                                look.refs += (2, v12, (i11,))
                                f2 = 1
                v13 = v6.s2
                if v13 is not None:
                    for i14, v14 in enumerate(v13):
                        if v14 is not None:
                            v15 = v14.s0
                            if v15 is not None and v15 != "":
                                if type(v15) is not str:
                                    return RESIDUE
                                look.refs += (3, v15, (i14,))
                                f3 = 1
                v16 = v6.s3
                if v16 is not None:
                    for i17, v17 in enumerate(v16):
                        if v17 is not None:
                            v18 = v17.s0
                            if v18 is not None and v18 != "":
                                if type(v18) is not str:
                                    return RESIDUE
                                look.refs += (4, v18, (i17,))
                                f4 = 1
                v19 = v6.s4
                if v19 is not None:
                    for i20, v20 in enumerate(v19):
                        if v20 is not None:
                            v21 = v20.s0
                            if v21 is not None and v21 != "":
                                if type(v21) is not str:
                                    return RESIDUE
                                look.refs += (5, v21, (i20,))
                                f5 = 1
                v22 = v6.s5
                if v22 is not None:
                    for i23, v23 in enumerate(v22):
                        if v23 is not None:
                            v24 = v23.s0
                            if v24 is not None and v24 != "":
                                if type(v24) is not str:
                                    return RESIDUE
                                look.refs += (6, v24, (i23,))
                                f6 = 1
                v25 = v6.s6
                if v25 is not None:
                    for i26, v26 in enumerate(v25):
                        if v26 is not None:
                            v27 = v26.s0
                            if v27 is not None and v27 != "":
                                if type(v27) is not str:
                                    return RESIDUE
                                look.refs += (7, v27, (i26,))
                                f7 = 1
                v28 = v6.s7
                if v28 is not None:
                    for i29, v29 in enumerate(v28):
                        if v29 is not None:
                            v30 = v29.s0
                            if v30 is not None and v30 != "":
                                if type(v30) is not str:
                                    return RESIDUE
                                look.refs += (8, v30, (i29,))
                                f8 = 1
                            v31 = v29.s1
                            if v31 is not None and v31 != "":
                                if type(v31) is not str:
                                    return RESIDUE
                                look.refs += (9, v31, (i29,))
                                f9 = 1
                v32 = v6.s8
                if v32 is not None:
                    for i33, v33 in enumerate(v32):
                        if v33 is not None:
                            v34 = v33.s0
                            if v34 is not None and v34 != "":
                                if type(v34) is not str:
                                    return RESIDUE
                                look.refs += (10, v34, (i33,))
                                f10 = 1
            v35 = v1.s2
            if v35 is not None and v35 != "":
                if type(v35) is not str:
                    return RESIDUE
                look.refs += (11, v35, ())
                n += 1
            v36 = v1.s3
            if v36 is not None:
                v37 = v36.s0
                if v37 is not None:
                    v38 = v37.s0
                    if v38 is not None:
                        for i39, v39 in enumerate(v38):
                            if v39 is not None:
                                v40 = v39.s0
                                if v40 is not None and v40 != "":
                                    if type(v40) is not str:
                                        return RESIDUE
                                    look.refs += (12, v40, (i39,))
                                    f12 = 1
                                v41 = v39.s1
                                if v41 is not None and v41 != "":
                                    if type(v41) is not str:
                                        return RESIDUE
                                    look.refs += (13, v41, (i39,))
                                    f13 = 1
            v42 = v1.s4
            if v42 is not None:
                v43 = v42.s0
                if v43 is not None and v43 != "":
                    if type(v43) is str:
                        look.names.append(('host', v43))
                v44 = v42.s1
                if v44 is not None and v44 != "":
                    if type(v44) is str:
                        look.names.append(('host', v44))
        v45 = row.location
        if not look.inside[v45]:
            return RESIDUE
        v46 = row.s2
        if v46:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8 + f9 + f10 + f12 + f13

    return screen

def diagnosticsettings() -> Screen:
    """Microsoft.Insights/diagnosticSettings."""

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
            v5 = v1.s3
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (3, v5, ())
                n += 1
            v6 = v1.s4
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (4, v6, ())
                n += 1
        return n

    return screen

def metricalerts() -> Screen:
    """Microsoft.Insights/metricAlerts."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.s1
            if v3 is not None:
                v4 = v3.s0
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
        return n

    return screen

def privatelinkscopes() -> Screen:
    """Microsoft.Insights/privateLinkScopes."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def privatelinkscopes_scopedresources() -> Screen:
    """Microsoft.Insights/privateLinkScopes/scopedResources."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
        return n

    return screen

def scheduledqueryrules() -> Screen:
    """Microsoft.Insights/scheduledQueryRules."""

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

def webtests() -> Screen:
    """Microsoft.Insights/webtests."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            return RESIDUE
            v5 = v1.s1
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None and v6 != "":
                    if type(v6) is not str:
                        return RESIDUE
                    look.refs += (1, v6, ())
                    n += 1
        v7 = row.location
        if not look.inside[v7]:
            return RESIDUE
        v8 = row.s2
        if v8:
            return RESIDUE
        return n + f0

    return screen

def workbooks() -> Screen:
    """Microsoft.Insights/workbooks."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
        v3 = row.location
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.s2
        if v4:
            return RESIDUE
        return n

    return screen

def workbooktemplates() -> Screen:
    """Microsoft.Insights/workbookTemplates."""

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
