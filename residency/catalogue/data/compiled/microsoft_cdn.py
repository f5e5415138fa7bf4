"""microsoft.cdn. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_PROFILES_ENDPOINTS_0 = Usual('properties')
_USUAL_PROFILES_ENDPOINTS_1 = Usual('origins', 'urlSigningKeys', 'deliveryPolicy')
_USUAL_PROFILES_ENDPOINTS_2 = Usual('properties')
_USUAL_PROFILES_ENDPOINTS_3 = Usual('privateLinkLocation', 'hostName', 'privateLinkResourceId', 'privateLinkAlias')
_USUAL_PROFILES_ENDPOINTS_4 = Usual('keySourceParameters')
_USUAL_PROFILES_ENDPOINTS_5 = Usual('vaultName')
_USUAL_PROFILES_ENDPOINTS_6 = Usual('rules')
_USUAL_PROFILES_ENDPOINTS_7 = Usual('actions')
_USUAL_PROFILES_ENDPOINTS_8 = Usual('parameters')
_USUAL_PROFILES_ENDPOINTS_9 = Usual('keyGroupReference', 'edgeActionReference')
_USUAL_PROFILES_ENDPOINTS_10 = Usual('id')
_USUAL_PROFILES_ENDPOINTS_11 = Usual('id')


def profiles_endpoints(row: Row, look: Look) -> int:
    """Microsoft.Cdn/profiles/endpoints."""
    n = 0
    f0 = 0
    f1 = 0
    f2 = 0
    f3 = 0
    f4 = 0
    f5 = 0
    f6 = 0
    if not _USUAL_PROFILES_ENDPOINTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_PROFILES_ENDPOINTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('origins')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_PROFILES_ENDPOINTS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('properties')
                    if v4 is not None and v4 != "":
                        if not _USUAL_PROFILES_ENDPOINTS_3[tuple(v4)]:
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
        v9 = v1.get('urlSigningKeys')
        if v9 is not None and v9 != "":
            if type(v9) is not list:
                return RESIDUE
            for i10, v10 in enumerate(v9):
                if v10 is not None and v10 != "":
                    if not _USUAL_PROFILES_ENDPOINTS_4[tuple(v10)]:
                        return RESIDUE
                    v11 = v10.get('keySourceParameters')
                    if v11 is not None and v11 != "":
                        if not _USUAL_PROFILES_ENDPOINTS_5[tuple(v11)]:
                            return RESIDUE
                        v12 = v11.get('vaultName')
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (4, v12, (i10,))
                            f4 = 1
        v13 = v1.get('deliveryPolicy')
        if v13 is not None and v13 != "":
            if not _USUAL_PROFILES_ENDPOINTS_6[tuple(v13)]:
                return RESIDUE
            v14 = v13.get('rules')
            if v14 is not None and v14 != "":
                if type(v14) is not list:
                    return RESIDUE
                for i15, v15 in enumerate(v14):
                    if v15 is not None and v15 != "":
                        if not _USUAL_PROFILES_ENDPOINTS_7[tuple(v15)]:
                            return RESIDUE
                        v16 = v15.get('actions')
                        if v16 is not None and v16 != "":
                            if type(v16) is not list:
                                return RESIDUE
                            for i17, v17 in enumerate(v16):
                                if v17 is not None and v17 != "":
                                    if not _USUAL_PROFILES_ENDPOINTS_8[tuple(v17)]:
                                        return RESIDUE
                                    v18 = v17.get('parameters')
                                    if v18 is not None and v18 != "":
                                        if not _USUAL_PROFILES_ENDPOINTS_9[tuple(v18)]:
                                            return RESIDUE
                                        v19 = v18.get('keyGroupReference')
                                        if v19 is not None and v19 != "":
                                            if not _USUAL_PROFILES_ENDPOINTS_10[tuple(v19)]:
                                                return RESIDUE
                                            v20 = v19.get('id')
                                            if v20 is not None and v20 != "":
                                                if type(v20) is not str:
                                                    return RESIDUE
                                                look.refs += (5, v20, (i15, i17,))
                                                f5 = 1
                                        v21 = v18.get('edgeActionReference')
                                        if v21 is not None and v21 != "":
                                            if not _USUAL_PROFILES_ENDPOINTS_11[tuple(v21)]:
                                                return RESIDUE
                                            v22 = v21.get('id')
                                            if v22 is not None and v22 != "":
                                                if type(v22) is not str:
                                                    return RESIDUE
                                                look.refs += (6, v22, (i15, i17,))
                                                f6 = 1
    return n + f0 + f1 + f2 + f3 + f4 + f5 + f6



def profiles_origingroups(row: Row, look: Look) -> int:
    """Microsoft.Cdn/profiles/originGroups."""
    n = 0
    return n

_USUAL_PROFILES_ORIGINGROUPS_ORIGINS_0 = Usual('properties')
_USUAL_PROFILES_ORIGINGROUPS_ORIGINS_1 = Usual('sharedPrivateLinkResource', 'hostName', 'azureOrigin')
_USUAL_PROFILES_ORIGINGROUPS_ORIGINS_2 = Usual('privateLinkLocation', 'privateLink')
_USUAL_PROFILES_ORIGINGROUPS_ORIGINS_3 = Usual('id')
_USUAL_PROFILES_ORIGINGROUPS_ORIGINS_4 = Usual('id')


def profiles_origingroups_origins(row: Row, look: Look) -> int:
    """Microsoft.Cdn/profiles/originGroups/origins."""
    n = 0
    if not _USUAL_PROFILES_ORIGINGROUPS_ORIGINS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_PROFILES_ORIGINGROUPS_ORIGINS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('sharedPrivateLinkResource')
        if v2 is not None and v2 != "":
            if not _USUAL_PROFILES_ORIGINGROUPS_ORIGINS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('privateLinkLocation')
            if v3 is not None and v3 != "":
                if not look.inside[v3]:
                    return RESIDUE
                n += 1
            v4 = v2.get('privateLink')
            if v4 is not None and v4 != "":
                if not _USUAL_PROFILES_ORIGINGROUPS_ORIGINS_3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('id')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (3, v5, ())
                    n += 1
        v6 = v1.get('hostName')
        if v6 is not None and v6 != "":
            if type(v6) is not str:
                return RESIDUE
            look.refs += (1, v6, ())
            n += 1
        v7 = v1.get('azureOrigin')
        if v7 is not None and v7 != "":
            if not _USUAL_PROFILES_ORIGINGROUPS_ORIGINS_4[tuple(v7)]:
                return RESIDUE
            v8 = v7.get('id')
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (2, v8, ())
                n += 1
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.cdn/profiles/endpoints': profiles_endpoints,
    'microsoft.cdn/profiles/origingroups': profiles_origingroups,
    'microsoft.cdn/profiles/origingroups/origins': profiles_origingroups_origins,
}
