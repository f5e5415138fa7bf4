"""microsoft.streamanalytics. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def clusters() -> Screen:
    """Microsoft.StreamAnalytics/clusters."""

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

def clusters_privateendpoints() -> Screen:
    """Microsoft.StreamAnalytics/clusters/privateEndpoints."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.properties
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None and v5 != "":
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, (i3,))
                                f0 = 1
        return n + f0

    return screen

def streamingjobs_functions() -> Screen:
    """Microsoft.StreamAnalytics/streamingjobs/functions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.properties
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.properties
                    if v4 is not None:
                        v5 = v4.s0
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (0, v5, ())
                            n += 1
        return n

    return screen

def streamingjobs_inputs() -> Screen:
    """Microsoft.StreamAnalytics/streamingjobs/inputs."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.properties
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None:
                        for i5, v5 in enumerate(v4):
                            if v5 is not None:
                                v6 = v5.s0
                                if v6 is not None and v6 != "":
                                    if type(v6) is not str:
                                        return RESIDUE
                                    look.refs += (0, v6, (i5,))
                                    f0 = 1
                    v7 = v3.s1
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (1, v7, ())
                        n += 1
                    v8 = v3.s2
                    if v8 is not None:
                        v9 = v8.properties
                        if v9 is not None:
                            v10 = v9.s0
                            if v10 is not None and v10 != "":
                                if type(v10) is not str:
                                    return RESIDUE
                                look.refs += (2, v10, ())
                                n += 1
                    v11 = v3.s3
                    if v11 is not None and v11 != "":
                        if type(v11) is not str:
                            return RESIDUE
                        look.refs += (3, v11, ())
                        n += 1
                    v12 = v3.s4
                    if v12 is not None and v12 != "":
                        if type(v12) is not str:
                            return RESIDUE
                        look.refs += (4, v12, ())
                        n += 1
                    v13 = v3.s5
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (5, v13, ())
                        n += 1
        return n + f0

    return screen

def streamingjobs_outputs() -> Screen:
    """Microsoft.StreamAnalytics/streamingjobs/outputs."""
    c0 = shaped_conditions(unless=Condition(path='properties.datasource.type', values=('microsoft.servicebus/queue', 'microsoft.servicebus/topic')), at=(((), ()), (('properties', 's0', 's1'), ())))
    c1 = shaped_conditions(when=Condition(path='properties.datasource.type', values=('microsoft.servicebus/queue', 'microsoft.servicebus/topic')), at=((('properties', 's0', 's1'), ()), ((), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.properties
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        return RESIDUE
                    v5 = v3.s1
                    if v5 is not None:
                        for i6, v6 in enumerate(v5):
                            if v6 is not None:
                                v7 = v6.s0
                                if v7 is not None and v7 != "":
                                    if type(v7) is not str:
                                        return RESIDUE
                                    look.refs += (1, v7, (i6,))
                                    f1 = 1
                    v8 = v3.s2
                    if v8 is not None and v8 != "":
                        if type(v8) is not str:
                            return RESIDUE
                        look.refs += (2, v8, ())
                        n += 1
                    v9 = v3.s3
                    if v9 is not None and v9 != "":
                        if type(v9) is not str:
                            return RESIDUE
                        look.refs += (3, v9, ())
                        n += 1
                    v10 = v3.s4
                    if v10 is not None and v10 != "":
                        if not look.is_off(row, c0):
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (4, v10, ())
                            n += 1
                        if not look.is_off(row, c1):
                            if type(v10) is not str:
                                return RESIDUE
                            look.refs += (5, v10, ())
                            n += 1
                    v11 = v3.s5
                    if v11 is not None and v11 != "":
                        if type(v11) is not str:
                            return RESIDUE
                        look.refs += (6, v11, ())
                        n += 1
                    v12 = v3.s6
                    if v12 is not None and v12 != "":
                        if type(v12) is not str:
                            return RESIDUE
                        look.refs += (7, v12, ())
                        n += 1
                    v13 = v3.s7
                    if v13 is not None and v13 != "":
                        if type(v13) is not str:
                            return RESIDUE
                        look.refs += (8, v13, ())
                        n += 1
                    v14 = v3.s8
                    if v14 is not None and v14 != "":
                        if type(v14) is not str:
                            return RESIDUE
                        look.refs += (9, v14, ())
                        n += 1
                v15 = v2.s1
        return n + f1

    return screen

def streamingjobs_transformations() -> Screen:
    """Microsoft.StreamAnalytics/streamingjobs/transformations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.streamanalytics/clusters': clusters,
    'microsoft.streamanalytics/clusters/privateendpoints': clusters_privateendpoints,
    'microsoft.streamanalytics/streamingjobs/functions': streamingjobs_functions,
    'microsoft.streamanalytics/streamingjobs/inputs': streamingjobs_inputs,
    'microsoft.streamanalytics/streamingjobs/outputs': streamingjobs_outputs,
    'microsoft.streamanalytics/streamingjobs/transformations': streamingjobs_transformations,
}
