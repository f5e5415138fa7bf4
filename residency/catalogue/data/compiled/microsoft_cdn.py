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
    c0 = Usual('properties')
    c1 = Usual('hostName')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('hostName')
            if v2 is not None and v2 != "":
                if type(v2) is str:
                    look.names.append(('host', v2))
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def profiles_afdendpoints_routes() -> Screen:
    """Microsoft.Cdn/profiles/afdEndpoints/routes."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def profiles_customdomains() -> Screen:
    """Microsoft.Cdn/profiles/customDomains."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def profiles_endpoints() -> Screen:
    """Microsoft.Cdn/profiles/endpoints."""
    c0 = Usual('properties')
    c1 = Usual('origins', 'urlSigningKeys', 'deliveryPolicy')
    c2 = Usual('properties')
    c3 = Usual('privateLinkLocation', 'hostName', 'privateLinkResourceId', 'privateLinkAlias')
    c4 = Usual('keySourceParameters')
    c5 = Usual('vaultName')
    c6 = Usual('rules')
    c7 = Usual('actions')
    c8 = Usual('parameters')
    c9 = Usual('keyGroupReference', 'edgeActionReference')
    c10 = Usual('id')
    c11 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        f2 = 0
        f3 = 0
        f4 = 0
        f5 = 0
        f6 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('origins')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('properties')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('privateLinkLocation')
                            if v5 is not None and v5 != "":
                                if not look.inside[v5]:
                                    return RESIDUE
                                f0 = 1
                            v6 = v4.get('hostName')
                            if v6 is not None and v6 != "":
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (1, v6, (i3,))
                                f1 = 1
                            v7 = v4.get('privateLinkResourceId')
                            if v7 is not None and v7 != "":
                                if type(v7) is not str:
                                    return RESIDUE
                                look.refs += (2, v7, (i3,))
                                f2 = 1
                            v8 = v4.get('privateLinkAlias')
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (3, v8, (i3,))
                                f3 = 1
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v9 = v1.get('urlSigningKeys')
            if type(v9) is list:
                for i10, v10 in enumerate(v9):
                    if type(v10) is dict:
                        if not c4[tuple(v10)]:
                            return RESIDUE
                        v11 = v10.get('keySourceParameters')
                        if type(v11) is dict:
                            if not c5[tuple(v11)]:
                                return RESIDUE
                            v12 = v11.get('vaultName')
                            if v12 is not None and v12 != "":
                                if type(v12) is not str:
                                    return RESIDUE
                                look.refs += (4, v12, (i10,))
                                f4 = 1
                        elif v11 is not None and v11 != "":
                            return RESIDUE
                    elif v10 is not None and v10 != "":
                        return RESIDUE
            elif v9 is not None and v9 != "":
                return RESIDUE
            v13 = v1.get('deliveryPolicy')
            if type(v13) is dict:
                if not c6[tuple(v13)]:
                    return RESIDUE
                v14 = v13.get('rules')
                if type(v14) is list:
                    for i15, v15 in enumerate(v14):
                        if type(v15) is dict:
                            if not c7[tuple(v15)]:
                                return RESIDUE
                            v16 = v15.get('actions')
                            if type(v16) is list:
                                for i17, v17 in enumerate(v16):
                                    if type(v17) is dict:
                                        if not c8[tuple(v17)]:
                                            return RESIDUE
                                        v18 = v17.get('parameters')
                                        if type(v18) is dict:
                                            if not c9[tuple(v18)]:
                                                return RESIDUE
                                            v19 = v18.get('keyGroupReference')
                                            if type(v19) is dict:
                                                if not c10[tuple(v19)]:
                                                    return RESIDUE
                                                v20 = v19.get('id')
                                                if v20 is not None and v20 != "":
                                                    if type(v20) is not str:
                                                        return RESIDUE
                                                    look.refs += (5, v20, (i15, i17,))
                                                    f5 = 1
                                            elif v19 is not None and v19 != "":
                                                return RESIDUE
                                            v21 = v18.get('edgeActionReference')
                                            if type(v21) is dict:
                                                if not c11[tuple(v21)]:
                                                    return RESIDUE
                                                v22 = v21.get('id')
                                                if v22 is not None and v22 != "":
                                                    if type(v22) is not str:
                                                        return RESIDUE
                                                    look.refs += (6, v22, (i15, i17,))
                                                    f6 = 1
                                            elif v21 is not None and v21 != "":
                                                return RESIDUE
                                        elif v18 is not None and v18 != "":
                                            return RESIDUE
                                    elif v17 is not None and v17 != "":
                                        return RESIDUE
                            elif v16 is not None and v16 != "":
                                return RESIDUE
                        elif v15 is not None and v15 != "":
                            return RESIDUE
                elif v14 is not None and v14 != "":
                    return RESIDUE
            elif v13 is not None and v13 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0 + f1 + f2 + f3 + f4 + f5 + f6

    return screen

def profiles_origingroups() -> Screen:
    """Microsoft.Cdn/profiles/originGroups."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def profiles_origingroups_origins() -> Screen:
    """Microsoft.Cdn/profiles/originGroups/origins."""
    c0 = Usual('properties')
    c1 = Usual('sharedPrivateLinkResource', 'hostName', 'azureOrigin')
    c2 = Usual('privateLinkLocation', 'privateLink')
    c3 = Usual('id')
    c4 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('sharedPrivateLinkResource')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('privateLinkLocation')
                if v3 is not None and v3 != "":
                    if not look.inside[v3]:
                        return RESIDUE
                    n += 1
                v4 = v2.get('privateLink')
                if type(v4) is dict:
                    if not c3[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('id')
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (3, v5, ())
                        n += 1
                elif v4 is not None and v4 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v6 = v1.get('hostName')
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (1, v6, ())
                n += 1
            v7 = v1.get('azureOrigin')
            if type(v7) is dict:
                if not c4[tuple(v7)]:
                    return RESIDUE
                v8 = v7.get('id')
                if v8 is not None and v8 != "":
                    if type(v8) is not str:
                        return RESIDUE
                    look.refs += (2, v8, ())
                    n += 1
            elif v7 is not None and v7 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def profiles_rulesets() -> Screen:
    """Microsoft.Cdn/profiles/ruleSets."""
    c0 = Usual('properties')
    c1 = Usual('rules')
    c2 = Usual('actions')
    c3 = Usual('parameters')
    c4 = Usual('customHostname', 'edgeActionReference')
    c5 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('rules')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('actions')
                        if type(v4) is list:
                            for i5, v5 in enumerate(v4):
                                if type(v5) is dict:
                                    if not c3[tuple(v5)]:
                                        return RESIDUE
                                    v6 = v5.get('parameters')
                                    if type(v6) is dict:
                                        if not c4[tuple(v6)]:
                                            return RESIDUE
                                        v7 = v6.get('customHostname')
                                        if v7 is not None and v7 != "":
                                            if type(v7) is Opaque:
                                                return RESIDUE
                                            f0 = 1
                                        v8 = v6.get('edgeActionReference')
                                        if type(v8) is dict:
                                            if not c5[tuple(v8)]:
                                                return RESIDUE
                                            v9 = v8.get('id')
                                            if v9 is not None and v9 != "":
                                                if type(v9) is not str:
                                                    return RESIDUE
                                                look.refs += (1, v9, (i3, i5,))
                                                f1 = 1
                                        elif v8 is not None and v8 != "":
                                            return RESIDUE
                                    elif v6 is not None and v6 != "":
                                        return RESIDUE
                                elif v5 is not None and v5 != "":
                                    return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0 + f1

    return screen

def profiles_rulesets_rules() -> Screen:
    """Microsoft.Cdn/profiles/ruleSets/rules."""
    c0 = Usual('properties')
    c1 = Usual('actions')
    c2 = Usual('parameters')
    c3 = Usual('customHostname', 'edgeActionReference')
    c4 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('actions')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('parameters')
                        if type(v4) is dict:
                            if not c3[tuple(v4)]:
                                return RESIDUE
                            v5 = v4.get('customHostname')
                            if v5 is not None and v5 != "":
                                if type(v5) is Opaque:
                                    return RESIDUE
                                f0 = 1
                            v6 = v4.get('edgeActionReference')
                            if type(v6) is dict:
                                if not c4[tuple(v6)]:
                                    return RESIDUE
                                v7 = v6.get('id')
                                if v7 is not None and v7 != "":
                                    if type(v7) is not str:
                                        return RESIDUE
                                    look.refs += (1, v7, (i3,))
                                    f1 = 1
                            elif v6 is not None and v6 != "":
                                return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0 + f1

    return screen

def profiles_secrets() -> Screen:
    """Microsoft.Cdn/profiles/secrets."""
    c0 = Usual('properties')
    c1 = Usual('parameters')
    c2 = Usual('secretSource')
    c3 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('parameters')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('secretSource')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('id')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, ())
                        n += 1
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def profiles_securitypolicies() -> Screen:
    """Microsoft.Cdn/profiles/securityPolicies."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
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
