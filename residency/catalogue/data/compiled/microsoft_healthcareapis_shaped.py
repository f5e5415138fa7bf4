"""microsoft.healthcareapis. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def services() -> Screen:
    """Microsoft.HealthcareApis/services."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f2 = 0
        f3 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            v6 = v1.s2
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None:
                    for i8, v8 in enumerate(v7):
                        if v8 is not None and v8 != "":
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (2, v8, (i8,))
                            f2 = 1
                v9 = v6.s1
                if v9 is not None:
                    for i10, v10 in enumerate(v9):
                        if v10 is not None:
                            v11 = v10.s0
                            if v11 is not None and v11 != "":
                                if type(v11) is not str:
                                    return RESIDUE
                                look.refs += (3, v11, (i10,))
                                f3 = 1
        v12 = row.location
        if not look.inside[v12]:
            return RESIDUE
        v13 = row.s2
        if v13:
            return RESIDUE
        return n + f2 + f3

    return screen

def workspaces() -> Screen:
    """Microsoft.HealthcareApis/workspaces."""

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

def workspaces_dicomservices() -> Screen:
    """Microsoft.HealthcareApis/workspaces/dicomservices."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
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
        return n

    return screen

def workspaces_fhirservices() -> Screen:
    """Microsoft.HealthcareApis/workspaces/fhirservices."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f2 = 0
        f3 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
            v6 = v1.s2
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None:
                    for i8, v8 in enumerate(v7):
                        if v8 is not None and v8 != "":
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (2, v8, (i8,))
                            f2 = 1
                v9 = v6.s1
                if v9 is not None:
                    for i10, v10 in enumerate(v9):
                        if v10 is not None:
                            v11 = v10.s0
                            if v11 is not None and v11 != "":
                                if type(v11) is not str:
                                    return RESIDUE
                                look.refs += (3, v11, (i10,))
                                f3 = 1
            v12 = v1.s3
            if v12 is not None:
                v13 = v12.s0
                if v13 is not None:
                    v14 = v13.s0
                    if v14 is not None and v14 != "":
                        if type(v14) is not str:
                            return RESIDUE
                        look.refs += (4, v14, ())
                        n += 1
        v15 = row.location
        if not look.inside[v15]:
            return RESIDUE
        v16 = row.s2
        if v16:
            return RESIDUE
        return n + f2 + f3

    return screen

def workspaces_iotconnectors() -> Screen:
    """Microsoft.HealthcareApis/workspaces/iotconnectors."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if type(v3) is not str:
                        return RESIDUE
                    look.refs += (0, v3, ())
                    n += 1
        v4 = row.location
        if not look.inside[v4]:
            return RESIDUE
        v5 = row.s2
        if v5:
            return RESIDUE
        return n

    return screen

def workspaces_iotconnectors_fhirdestinations() -> Screen:
    """Microsoft.HealthcareApis/workspaces/iotconnectors/fhirdestinations."""

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

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.healthcareapis/services': services,
    'microsoft.healthcareapis/workspaces': workspaces,
    'microsoft.healthcareapis/workspaces/dicomservices': workspaces_dicomservices,
    'microsoft.healthcareapis/workspaces/fhirservices': workspaces_fhirservices,
    'microsoft.healthcareapis/workspaces/iotconnectors': workspaces_iotconnectors,
    'microsoft.healthcareapis/workspaces/iotconnectors/fhirdestinations': workspaces_iotconnectors_fhirdestinations,
}
