"""microsoft.keyvault. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def managedhsms() -> Screen:
    """Microsoft.KeyVault/managedHSMs."""

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
                        v4 = v3.name
                        if v4 is not None and v4 != "":
                            if not look.inside[v4]:
                                return RESIDUE
                            f0 = 1
            v5 = v1.s1
            if v5 is not None:
                v6 = v5.s0
                if v6 is not None:
                    for i7, v7 in enumerate(v6):
                        if v7 is not None:
                            v8 = v7.id
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (1, v8, (i7,))
                                f1 = 1
            v9 = v1.s2
            if v9 is not None and v9 != "":
                if type(v9) is str:
                    look.names.append(('host', v9))
        v10 = row.location
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.s2
        if v11:
            return RESIDUE
        return n + f0 + f1

    return screen

def managedhsms_keys() -> Screen:
    """Microsoft.KeyVault/managedHSMs/keys."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    return RESIDUE
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None and v5 != "":
                    if v5 is not False:
                        return RESIDUE
                    n += 1
        return n

    return screen

def managedhsms_privateendpointconnections() -> Screen:
    """Microsoft.KeyVault/managedHSMs/privateEndpointConnections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def vaults() -> Screen:
    """Microsoft.KeyVault/vaults."""
    c0 = shaped_conditions(unless=Condition(path='location', values=('brazilsouth', 'brazil south', 'brazilsoutheast', 'brazil southeast', 'westus3', 'west us 3')), at=(((), ()), (('location',), ())))

    def screen(row: Any, look: Look) -> int:
        n = 0
        f1 = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            if not look.is_off(row, c0):
                if not look.pairs[v1]:
                    return RESIDUE
                n += 1
        v2 = row.properties
        if v2 is not None:
            v3 = v2.s0
            if v3 is not None:
                v4 = v3.s0
                if v4 is not None:
                    for i5, v5 in enumerate(v4):
                        if v5 is not None:
                            v6 = v5.id
                            if v6 is not None and v6 != "":
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (1, v6, (i5,))
                                f1 = 1
            v7 = v2.s1
            if v7 is not None and v7 != "":
                if type(v7) is str:
                    look.names.append(('host', v7))
        v8 = row.s2
        if v8:
            return RESIDUE
        return n + f1

    return screen

def vaults_accesspolicies() -> Screen:
    """Microsoft.KeyVault/vaults/accessPolicies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def vaults_keys() -> Screen:
    """Microsoft.KeyVault/vaults/keys."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None and v3 != "":
                    return RESIDUE
            v4 = v1.s1
            if v4 is not None:
                v5 = v4.s0
                if v5 is not None and v5 != "":
                    if v5 is not False:
                        return RESIDUE
                    n += 1
        return n

    return screen

def vaults_privateendpointconnections() -> Screen:
    """Microsoft.KeyVault/vaults/privateEndpointConnections."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def vaults_secrets() -> Screen:
    """Microsoft.KeyVault/vaults/secrets."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.keyvault/managedhsms': managedhsms,
    'microsoft.keyvault/managedhsms/keys': managedhsms_keys,
    'microsoft.keyvault/managedhsms/privateendpointconnections': managedhsms_privateendpointconnections,
    'microsoft.keyvault/vaults': vaults,
    'microsoft.keyvault/vaults/accesspolicies': vaults_accesspolicies,
    'microsoft.keyvault/vaults/keys': vaults_keys,
    'microsoft.keyvault/vaults/privateendpointconnections': vaults_privateendpointconnections,
    'microsoft.keyvault/vaults/secrets': vaults_secrets,
}
