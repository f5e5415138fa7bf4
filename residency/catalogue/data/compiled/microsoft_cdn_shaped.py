"""microsoft.cdn. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def profiles_afdendpoints() -> Screen:
    """Microsoft.Cdn/profiles/afdEndpoints."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is str:
                    look.names.append(('host', v2))
        return n

    return screen

def profiles_afdendpoints_routes() -> Screen:
    """Microsoft.Cdn/profiles/afdEndpoints/routes."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def profiles_customdomains() -> Screen:
    """Microsoft.Cdn/profiles/customDomains."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def profiles_endpoints() -> Screen:
    """Microsoft.Cdn/profiles/endpoints."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f6 = 0
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
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                            v6 = v4.s1
                            if v6 is not None and v6 != "":
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (1, v6, (i3,))
                                f1 = 1
                            v7 = v4.s2
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (2, v7, (i3,))
                                f2 = 1
                            v8 = v4.s3
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (3, v8, (i3,))
                                f3 = 1
            v9 = v1.s1
            if v9 is not None:
                for i10, v10 in enumerate(v9):
                    if v10 is not None:
                        v11 = v10.s0
                        if v11 is not None:
                            v12 = v11.s0
                            if v12 is not None and v12 != "":
                                if type(v12) is not str:
                                    return RESIDUE
                                look.refs += (4, v12, (i10,))
                                f4 = 1
            v13 = v1.s2
            if v13 is not None:
                v14 = v13.s0
                if v14 is not None:
                    for i15, v15 in enumerate(v14):
                        if v15 is not None:
                            v16 = v15.s0
                            if v16 is not None:
                                for i17, v17 in enumerate(v16):
                                    if v17 is not None:
                                        v18 = v17.s0
                                        if v18 is not None:
                                            v19 = v18.s0
                                            if v19 is not None:
                                                v20 = v19.id
                                                if v20 is not None and v20 != "":
                                                    if type(v20) is not str:
                                                        return RESIDUE
                                                    look.refs += (5, v20, (i15, i17,))
                                                    f5 = 1
                                            v21 = v18.s1
                                            if v21 is not None:
                                                v22 = v21.id
                                                if v22 is not None and v22 != "":
                                                    if type(v22) is not str:
                                                        return RESIDUE
                                                    look.refs += (6, v22, (i15, i17,))
                                                    f6 = 1
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6

    return screen

def profiles_origingroups() -> Screen:
    """Microsoft.Cdn/profiles/originGroups."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def profiles_origingroups_origins() -> Screen:
    """Microsoft.Cdn/profiles/originGroups/origins."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    if not look.inside[v3]:
                        return RESIDUE
                    n += 1
                v4 = v2.s1
                if v4 is not None:
                    v5 = v4.id
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (3, v5, ())
                        n += 1
            v6 = v1.s1
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (1, v6, ())
                n += 1
            v7 = v1.s2
            if v7 is not None:
                v8 = v7.id
                if v8 is not None and v8 != "":
                    if type(v8) is not str:
                        return RESIDUE
                    look.refs += (2, v8, ())
                    n += 1
        return n

    return screen

def profiles_rulesets() -> Screen:
    """Microsoft.Cdn/profiles/ruleSets."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None:
                            for i5, v5 in enumerate(v4):
                                if v5 is not None:
                                    v6 = v5.s0
                                    if v6 is not None:
                                        v7 = v6.s0
                                        if v7 is not None and v7 != "":
                                            if type(v7) is Opaque:
                                                return RESIDUE
                                            f0 = 1
                                        v8 = v6.s1
                                        if v8 is not None:
                                            v9 = v8.id
                                            if v9 is not None and v9 != "":
                                                if type(v9) is not str:
                                                    return RESIDUE
                                                look.refs += (1, v9, (i3, i5,))
                                                f1 = 1
        return n + f0 + f1

    return screen

def profiles_rulesets_rules() -> Screen:
    """Microsoft.Cdn/profiles/ruleSets/rules."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None:
                            v5 = v4.s0
                            if v5 is not None and v5 != "":
                                if type(v5) is Opaque:
                                    return RESIDUE
                                f0 = 1
                            v6 = v4.s1
                            if v6 is not None:
                                v7 = v6.id
                                if v7 is not None and v7 != "":
                                    if type(v7) is not str:
                                        return RESIDUE
                                    look.refs += (1, v7, (i3,))
                                    f1 = 1
        return n + f0 + f1

    return screen

def profiles_secrets() -> Screen:
    """Microsoft.Cdn/profiles/secrets."""

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

def profiles_securitypolicies() -> Screen:
    """Microsoft.Cdn/profiles/securityPolicies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.cdn/profiles/afdendpoints': profiles_afdendpoints,
    'microsoft.cdn/profiles/afdendpoints/routes': profiles_afdendpoints_routes,
    'microsoft.cdn/profiles/customdomains': profiles_customdomains,
    'microsoft.cdn/profiles/endpoints': profiles_endpoints,
    'microsoft.cdn/profiles/origingroups': profiles_origingroups,
    'microsoft.cdn/profiles/origingroups/origins': profiles_origingroups_origins,
    'microsoft.cdn/profiles/rulesets': profiles_rulesets,
    'microsoft.cdn/profiles/rulesets/rules': profiles_rulesets_rules,
    'microsoft.cdn/profiles/secrets': profiles_secrets,
    'microsoft.cdn/profiles/securitypolicies': profiles_securitypolicies,
}
