"""microsoft.containerregistry. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def registries() -> Screen:
    """Microsoft.ContainerRegistry/registries."""
    c0 = Usual('location', 'properties', 'extendedLocation')
    c1 = Usual('policies', 'encryption', 'storageAccount', 'networkRuleSet', 'loginServer')
    c2 = Usual('exportPolicy')
    c3 = Usual('status')
    c4 = Usual('keyVaultProperties')
    c5 = Usual('keyIdentifier')
    c6 = Usual('id')
    c7 = Usual('virtualNetworkRules')
    c8 = Usual('id', 'virtualNetworkSubnetResourceId')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f4 = 0
        f5 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            if not look.pairs[v1]:
                return RESIDUE
            n += 1
        v2 = row.get('properties')
        if type(v2) is dict:
            if not c1[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('policies')
            if type(v3) is dict:
                if not c2[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('exportPolicy')
                if type(v4) is dict:
                    if not c3[tuple(v4)]:
                        return RESIDUE
                    v5 = v4.get('status')
                    if v5 is not None and v5 != "":
                        if v5 not in {'disabled'}:
                            return RESIDUE
                        n += 1
                    else:
                        n += 1
                elif v4 is not None and v4 != "":
                    return RESIDUE
                else:
                    n += 1
            elif v3 is not None and v3 != "":
                return RESIDUE
            else:
                n += 1
            v6 = v2.get('encryption')
            if type(v6) is dict:
                if not c4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('keyVaultProperties')
                if type(v7) is dict:
                    if not c5[tuple(v7)]:
                        return RESIDUE
                    v8 = v7.get('keyIdentifier')
                    if v8 is not None and v8 != "":
                        if type(v8) is not str:
                            return RESIDUE
                        look.refs += (2, v8, ())
                        n += 1
                elif v7 is not None and v7 != "":
                    return RESIDUE
            elif v6 is not None and v6 != "":
                return RESIDUE
            v9 = v2.get('storageAccount')
            if type(v9) is dict:
                if not c6[tuple(v9)]:
                    return RESIDUE
                v10 = v9.get('id')
                if v10 is not None and v10 != "":
                    if type(v10) is not str:
                        return RESIDUE
                    look.refs += (3, v10, ())
                    n += 1
            elif v9 is not None and v9 != "":
                return RESIDUE
            v11 = v2.get('networkRuleSet')
            if type(v11) is dict:
                if not c7[tuple(v11)]:
                    return RESIDUE
                v12 = v11.get('virtualNetworkRules')
                if type(v12) is list:
                    for i13, v13 in enumerate(v12):
                        if type(v13) is dict:
                            if not c8[tuple(v13)]:
                                return RESIDUE
                            v14 = v13.get('id')
                            if v14 is not None and v14 != "":
                                if type(v14) is not str:
                                    return RESIDUE
                                look.refs += (4, v14, (i13,))
                                f4 = 1
                            v15 = v13.get('virtualNetworkSubnetResourceId')
                            if v15 is not None and v15 != "":
                                if type(v15) is not str:
                                    return RESIDUE
                                look.refs += (5, v15, (i13,))
                                f5 = 1
                        elif v13 is not None and v13 != "":
                            return RESIDUE
                elif v12 is not None and v12 != "":
                    return RESIDUE
            elif v11 is not None and v11 != "":
                return RESIDUE
            v16 = v2.get('loginServer')
            if v16 is not None and v16 != "":
                if type(v16) is str:
                    look.names.append(('host', v16))
        elif v2 is not None and v2 != "":
            return RESIDUE
        else:
            n += 1
        v17 = row.get('extendedLocation')
        if v17:
            return RESIDUE
        return n + f4 + f5

    return screen

def registries_replications() -> Screen:
    """Microsoft.ContainerRegistry/registries/replications."""
    c0 = Usual('location', 'extendedLocation')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.get('extendedLocation')
        if v2:
            return RESIDUE
        return n

    return screen

def registries_webhooks() -> Screen:
    """Microsoft.ContainerRegistry/registries/webhooks."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('serviceUri')
    c2 = conditions(unless=Condition(path='properties.serviceUri', values=()))

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('serviceUri')
            if v2 is not None and v2 != "":
                if not look.is_off(row, c2):
                    if type(v2) is Opaque:
                        return RESIDUE
                    n += 1
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (1, v2, ())
                n += 1
            else:
                if not look.is_off(row, c2):
                    return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        else:
            if not look.is_off(row, c2):
                return RESIDUE
        v3 = row.get('location')
        if not look.inside[v3]:
            return RESIDUE
        v4 = row.get('extendedLocation')
        if v4:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.containerregistry/registries': registries,
    'microsoft.containerregistry/registries/replications': registries_replications,
    'microsoft.containerregistry/registries/webhooks': registries_webhooks,
}
