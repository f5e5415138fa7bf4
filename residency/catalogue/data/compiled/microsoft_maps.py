"""microsoft.maps. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def accounts() -> Screen:
    """Microsoft.Maps/accounts."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('locations', 'encryption', 'linkedResources', 'uniqueId')
    c2 = Usual('locationName')
    c3 = Usual('customerManagedKeyEncryption')
    c4 = Usual('keyEncryptionKeyIdentity', 'keyEncryptionKeyUrl')
    c5 = Usual('federatedClientId')
    c6 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        f2 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('locations')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('locationName')
                        if v4 is not None and v4 != "":
                            if not look.inside[v4]:
                                return RESIDUE
                            f0 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('encryption')
            if type(v5) is dict:
                if not c3[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('customerManagedKeyEncryption')
                if type(v6) is dict:
                    if not c4[tuple(v6)]:
                        return RESIDUE
                    v7 = v6.get('keyEncryptionKeyIdentity')
                    if type(v7) is dict:
                        if not c5[tuple(v7)]:
                            return RESIDUE
                        v8 = v7.get('federatedClientId')
                        if v8 is not None and v8 != "":
                            return RESIDUE
                    elif v7 is not None and v7 != "":
                        return RESIDUE
                    v9 = v6.get('keyEncryptionKeyUrl')
                    if v9 is not None and v9 != "":
                        if type(v9) is not str:
                            return RESIDUE
                        look.refs += (3, v9, ())
                        n += 1
                elif v6 is not None and v6 != "":
                    return RESIDUE
            elif v5 is not None and v5 != "":
                return RESIDUE
            v10 = v1.get('linkedResources')
            if type(v10) is list:
                for i11, v11 in enumerate(v10):
                    if type(v11) is dict:
                        if not c6[tuple(v11)]:
                            return RESIDUE
                        v12 = v11.get('id')
                        if v12 is not None and v12 != "":
                            if type(v12) is not str:
                                return RESIDUE
                            look.refs += (2, v12, (i11,))
                            f2 = 1
                    elif v11 is not None and v11 != "":
                        return RESIDUE
            elif v10 is not None and v10 != "":
                return RESIDUE
            v13 = v1.get('uniqueId')
            if v13 is not None and v13 != "":
                if type(v13) is str:
                    look.names.append(('guid', v13))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v14 = row.get('location')
        if not look.inside[v14]:
            return RESIDUE
        v15 = row.get('extendedLocation')
        if v15:
            return RESIDUE
        return n + f0 + f2

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.maps/accounts': accounts,
}
