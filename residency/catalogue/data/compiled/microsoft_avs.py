"""microsoft.avs. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def privateclouds() -> Screen:
    """Microsoft.AVS/privateClouds."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('identitySources', 'encryption', 'virtualNetworkId')
    c2 = Usual('primaryServer', 'secondaryServer')
    c3 = Usual('keyVaultProperties', 'status')
    c4 = Usual('keyVaultUrl')
    c5 = conditions(unless=Condition(path='properties.encryption.status', values=('disabled',)))

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
            v2 = v1.get('identitySources')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('primaryServer')
                        if v4 is not None and v4 != "":
                            if type(v4) is Opaque:
                                return RESIDUE
                            f0 = 1
                        v5 = v3.get('secondaryServer')
                        if v5 is not None and v5 != "":
                            if type(v5) is Opaque:
                                return RESIDUE
                            f1 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v6 = v1.get('encryption')
            if type(v6) is dict:
                if not c3[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('keyVaultProperties')
                if type(v7) is dict:
                    if not c4[tuple(v7)]:
                        return RESIDUE
                    v8 = v7.get('keyVaultUrl')
                    if v8 is not None and v8 != "":
                        if not look.is_off(row, c5):
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (2, v8, ())
                            n += 1
                elif v7 is not None and v7 != "":
                    return RESIDUE
                v9 = v6.get('status')
            elif v6 is not None and v6 != "":
                return RESIDUE
            v10 = v1.get('virtualNetworkId')
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs += (3, v10, ())
                n += 1
        elif v1 is not None and v1 != "":
            return RESIDUE
        v11 = row.get('location')
        if not look.inside[v11]:
            return RESIDUE
        v12 = row.get('extendedLocation')
        if v12:
            return RESIDUE
        return n + f0 + f1

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.avs/privateclouds': privateclouds,
}
