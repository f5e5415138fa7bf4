"""microsoft.resources. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def deployments() -> Screen:
    """Microsoft.Resources/deployments."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f4 = 0
        f5 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in v2.items():
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if not look.is_harmless(v4):
                                return RESIDUE
                        v5 = v3.s1
                        if v5 is not None:
                            v6 = v5.s0
                            if v6 is not None:
                                v7 = v6.id
                                if v7 is not None and v7 != "":
                                    if type(v7) is not str:
                                        return RESIDUE
                                    look.refs += (4, v7, (i3,))
                                    f4 = 1
            v8 = v1.s1
            if v8 is not None:
                v9 = v8.id
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (1, v9, ())
                    n += 1
                v10 = v8.s1
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (2, v10, ())
                    n += 1
            v11 = v1.s2
            if v11 is not None:
                v12 = v11.s0
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (3, v12, ())
                    n += 1
            v13 = v1.s3
            if v13 is not None:
                for i14, v14 in v13.items():
                    if v14 is not None:
                        for i15, v15 in v14.items():
                            if v15 is not None:
                                v16 = v15.s0
                                if v16 is not None:
                                    v17 = v16.s0
                                    if v17 is not None:
                                        v18 = v17.id
                                        if v18 is not None and v18 != "":
                                            if type(v18) is not str:
                                                return RESIDUE
                                            look.refs += (5, v18, (i14, i15,))
                                            f5 = 1
        v19 = row.location
        if not look.inside[v19]:
            return RESIDUE
        v20 = row.s2
        if v20:
            return RESIDUE
        return n + f0 + f4 + f5

    return screen

def deploymentscripts() -> Screen:
    """Microsoft.Resources/deploymentScripts."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f3 = 0
        f4 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.s1
            if v3 is not None:
                v4 = v3.s0
                if v4 is not None and v4 != "":
                    if type(v4) is not str:
                        return RESIDUE
                    look.refs += (1, v4, ())
                    n += 1
            v5 = v1.s2
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (2, v5, ())
                n += 1
            v6 = v1.s3
            if v6 is not None:
                for i7, v7 in enumerate(v6):
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (3, v7, (i7,))
                        f3 = 1
            v8 = v1.s4
            if v8 is not None:
                v9 = v8.s0
                if v9 is not None:
                    for i10, v10 in enumerate(v9):
                        if v10 is not None:
                            v11 = v10.id
                            if v11 is not None and v11 != "":
                                if type(v11) is not str:
                                    return RESIDUE
                                look.refs += (4, v11, (i10,))
                                f4 = 1
        v12 = row.location
        if not look.inside[v12]:
            return RESIDUE
        v13 = row.s2
        if v13:
            return RESIDUE
        return n + f3 + f4

    return screen

def deploymentstacks() -> Screen:
    """Microsoft.Resources/deploymentStacks."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f4 = 0
        f5 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in v2.items():
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if not look.is_harmless(v4):
                                return RESIDUE
                        v5 = v3.s1
                        if v5 is not None:
                            v6 = v5.s0
                            if v6 is not None:
                                v7 = v6.id
                                if v7 is not None and v7 != "":
                                    if type(v7) is not str:
                                        return RESIDUE
                                    look.refs += (4, v7, (i3,))
                                    f4 = 1
            v8 = v1.s1
            if v8 is not None:
                v9 = v8.id
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (1, v9, ())
                    n += 1
                v10 = v8.s1
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (2, v10, ())
                    n += 1
            v11 = v1.s2
            if v11 is not None:
                v12 = v11.s0
                if v12 is not None and v12 != "":
                    if type(v12) is not str:
                        return RESIDUE
                    look.refs += (3, v12, ())
                    n += 1
            v13 = v1.s3
            if v13 is not None:
                for i14, v14 in v13.items():
                    if v14 is not None:
                        for i15, v15 in v14.items():
                            if v15 is not None:
                                v16 = v15.s0
                                if v16 is not None:
                                    v17 = v16.s0
                                    if v17 is not None:
                                        v18 = v17.id
                                        if v18 is not None and v18 != "":
                                            if type(v18) is not str:
                                                return RESIDUE
                                            look.refs += (5, v18, (i14, i15,))
                                            f5 = 1
        v19 = row.location
        if not look.inside[v19]:
            return RESIDUE
        v20 = row.s2
        if v20:
            return RESIDUE
        return n + f0 + f4 + f5

    return screen

def resourcegroups() -> Screen:
    """Microsoft.Resources/resourceGroups."""

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

def subscriptions() -> Screen:
    """Microsoft.Resources/subscriptions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def tags() -> Screen:
    """Microsoft.Resources/tags."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def templatespecs() -> Screen:
    """Microsoft.Resources/templateSpecs."""

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

def templatespecs_versions() -> Screen:
    """Microsoft.Resources/templateSpecs/versions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.resources/deployments': deployments,
    'microsoft.resources/deploymentscripts': deploymentscripts,
    'microsoft.resources/deploymentstacks': deploymentstacks,
    'microsoft.resources/resourcegroups': resourcegroups,
    'microsoft.resources/subscriptions': subscriptions,
    'microsoft.resources/tags': tags,
    'microsoft.resources/templatespecs': templatespecs,
    'microsoft.resources/templatespecs/versions': templatespecs_versions,
}
