"""microsoft.logic. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def integrationaccounts() -> Screen:
    """Microsoft.Logic/integrationAccounts."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.id
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

def integrationaccounts_agreements() -> Screen:
    """Microsoft.Logic/integrationAccounts/agreements."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None:
                        v5 = v4.s0
                        if v5 is not None:
                            v6 = v5.s0
                            if v6 is not None:
                                v7 = v6.s0
                                if v7 is not None and v7 != "":
                                    if type(v7) is not str:
                                        return RESIDUE
                                    look.refs += (0, v7, ())
                                    n += 1
                    v8 = v3.s1
                    if v8 is not None:
                        v9 = v8.s0
                        if v9 is not None:
                            v10 = v9.s0
                            if v10 is not None:
                                v11 = v10.s0
                                if v11 is not None and v11 != "":
                                    if type(v11) is not str:
                                        return RESIDUE
                                    look.refs += (1, v11, ())
                                    n += 1
        return n

    return screen

def integrationaccounts_assemblies() -> Screen:
    """Microsoft.Logic/integrationAccounts/assemblies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if type(v3) is Opaque:
                        return RESIDUE
                    n += 1
        return n

    return screen

def integrationaccounts_batchconfigurations() -> Screen:
    """Microsoft.Logic/integrationAccounts/batchConfigurations."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def integrationaccounts_certificates() -> Screen:
    """Microsoft.Logic/integrationAccounts/certificates."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.id
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
        return n

    return screen

def integrationaccounts_maps() -> Screen:
    """Microsoft.Logic/integrationAccounts/maps."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def integrationaccounts_partners() -> Screen:
    """Microsoft.Logic/integrationAccounts/partners."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def integrationaccounts_schemas() -> Screen:
    """Microsoft.Logic/integrationAccounts/schemas."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def integrationaccounts_sessions() -> Screen:
    """Microsoft.Logic/integrationAccounts/sessions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def integrationserviceenvironments() -> Screen:
    """Microsoft.Logic/integrationServiceEnvironments."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    for i4, v4 in enumerate(v3):
                        if v4 is not None:
                            v5 = v4.id
                            if v5 is not None and v5 != "":
                                if type(v5) is not str:
                                    return RESIDUE
                                look.refs += (0, v5, (i4,))
                                f0 = 1
            v6 = v1.s1
            if v6 is not None:
                v7 = v6.s0
                if v7 is not None:
                    v8 = v7.s0
                    if v8 is not None:
                        v9 = v8.id
                        if v9 is not None and v9 != "":
                            if type(v9) is not str:
                                return RESIDUE
                            look.refs += (1, v9, ())
                            n += 1
        v10 = row.location
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.s2
        if v11:
            return RESIDUE
        return n + f0

    return screen

def workflows() -> Screen:
    """Microsoft.Logic/workflows."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if not look.is_harmless(v2):
                    return RESIDUE
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if not look.is_harmless(v3):
                    return RESIDUE
            v4 = v1.s2
            if v4 is not None:
                v5 = v4.id
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (2, v5, ())
                    n += 1
            v6 = v1.s3
            if v6 is not None:
                v7 = v6.id
                if v7 is not None and v7 != "":
                    if type(v7) is not str:
                        return RESIDUE
                    look.refs += (3, v7, ())
                    n += 1
        v8 = row.location
        if not look.inside[v8]:
            return RESIDUE
        v9 = row.s2
        if v9:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.logic/integrationaccounts': integrationaccounts,
    'microsoft.logic/integrationaccounts/agreements': integrationaccounts_agreements,
    'microsoft.logic/integrationaccounts/assemblies': integrationaccounts_assemblies,
    'microsoft.logic/integrationaccounts/batchconfigurations': integrationaccounts_batchconfigurations,
    'microsoft.logic/integrationaccounts/certificates': integrationaccounts_certificates,
    'microsoft.logic/integrationaccounts/maps': integrationaccounts_maps,
    'microsoft.logic/integrationaccounts/partners': integrationaccounts_partners,
    'microsoft.logic/integrationaccounts/schemas': integrationaccounts_schemas,
    'microsoft.logic/integrationaccounts/sessions': integrationaccounts_sessions,
    'microsoft.logic/integrationserviceenvironments': integrationserviceenvironments,
    'microsoft.logic/workflows': workflows,
}
