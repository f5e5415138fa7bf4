"""microsoft.maps. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_ACCOUNTS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_ACCOUNTS_1 = Usual('locations', 'encryption', 'linkedResources')
_USUAL_ACCOUNTS_2 = Usual('locationName')
_USUAL_ACCOUNTS_3 = Usual('customerManagedKeyEncryption')
_USUAL_ACCOUNTS_4 = Usual('keyEncryptionKeyIdentity', 'keyEncryptionKeyUrl')
_USUAL_ACCOUNTS_5 = Usual('federatedClientId')
_USUAL_ACCOUNTS_6 = Usual('id')


def accounts(row: Row, look: Look) -> int:
    """Microsoft.Maps/accounts."""
    n = 0
    f0 = 0
    f2 = 0
    if not _USUAL_ACCOUNTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_ACCOUNTS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('locations')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_ACCOUNTS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('locationName')
                    if v4 is not None and v4 != "":
                        if not look.inside[v4]:
                            return RESIDUE
                        f0 = 1
        v5 = v1.get('encryption')
        if v5 is not None and v5 != "":
            if not _USUAL_ACCOUNTS_3[tuple(v5)]:
                return RESIDUE
            v6 = v5.get('customerManagedKeyEncryption')
            if v6 is not None and v6 != "":
                if not _USUAL_ACCOUNTS_4[tuple(v6)]:
                    return RESIDUE
                v7 = v6.get('keyEncryptionKeyIdentity')
                if v7 is not None and v7 != "":
                    if not _USUAL_ACCOUNTS_5[tuple(v7)]:
                        return RESIDUE
                    v8 = v7.get('federatedClientId')
                    if v8 is not None and v8 != "":
                        return RESIDUE
                v9 = v6.get('keyEncryptionKeyUrl')
                if v9 is not None and v9 != "":
                    if type(v9) is not str:
                        return RESIDUE
                    look.refs += (3, v9, ())
                    n += 1
        v10 = v1.get('linkedResources')
        if v10 is not None and v10 != "":
            if type(v10) is not list:
                return RESIDUE
            for i11, v11 in enumerate(v10):
                if v11 is not None and v11 != "":
                    if not _USUAL_ACCOUNTS_6[tuple(v11)]:
                        return RESIDUE
                    v12 = v11.get('id')
                    if v12 is not None and v12 != "":
                        if type(v12) is not str:
                            return RESIDUE
                        look.refs += (2, v12, (i11,))
                        f2 = 1
    v13 = row.get('location')
    if not look.inside[v13]:
        return RESIDUE
    v14 = row.get('extendedLocation')
    if v14:
        return RESIDUE
    return n + f0 + f2

SCREENS: Mapping[str, Screen] = {
    'microsoft.maps/accounts': accounts,
}
