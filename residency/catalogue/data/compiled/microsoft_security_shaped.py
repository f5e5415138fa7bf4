"""microsoft.security. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def automations() -> Screen:
    """Microsoft.Security/automations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if type(v4) is not str:
                                return RESIDUE
                            look.refs += (0, v4, (i3,))
                            f0 = 1
                        v5 = v3.s1
                        if v5 is not None and v5 != "":
                            if type(v5) is not str:
                                return RESIDUE
                            look.refs += (1, v5, (i3,))
                            f1 = 1
                        v6 = v3.s2
                        if v6 is not None and v6 != "":
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (2, v6, (i3,))
                            f2 = 1
                        v7 = v3.s3
                        if v7 is not None and v7 != "":
                            if type(v7) is not str:
                                return RESIDUE
                            look.refs += (3, v7, (i3,))
                            f3 = 1
                        v8 = v3.s4
                        if v8 is not None and v8 != "":
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (4, v8, (i3,))
                            f4 = 1
        v9 = row.location
        if not look.inside[v9]:
            return RESIDUE
        v10 = row.s2
        if v10:
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4

    return screen

def pricings() -> Screen:
    """Microsoft.Security/pricings."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if v2 not in {'Free'}:
                    return RESIDUE
                look.others += 1
        return n

    return screen

def workspacesettings() -> Screen:
    """Microsoft.Security/workspaceSettings."""

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
    'microsoft.security/automations': automations,
    'microsoft.security/pricings': pricings,
    'microsoft.security/workspacesettings': workspacesettings,
}
