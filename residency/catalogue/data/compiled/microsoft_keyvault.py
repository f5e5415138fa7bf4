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
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('regions', 'networkAcls', 'hsmUri')
    c2 = Usual('name')
    c3 = Usual('virtualNetworkRules')
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
            v2 = v1.get('regions')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('name')
                        if v4 is not None and v4 != "":
                            if not look.inside[v4]:
                                return RESIDUE
                            f0 = 1
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v5 = v1.get('networkAcls')
            if type(v5) is dict:
                if not c3[tuple(v5)]:
                    return RESIDUE
                v6 = v5.get('virtualNetworkRules')
                if type(v6) is list:
                    for i7, v7 in enumerate(v6):
                        if type(v7) is dict:
                            if not c4[tuple(v7)]:
                                return RESIDUE
                            v8 = v7.get('id')
                            if v8 is not None and v8 != "":
                                if type(v8) is not str:
                                    return RESIDUE
                                look.refs += (1, v8, (i7,))
                                f1 = 1
                        elif v7 is not None and v7 != "":
                            return RESIDUE
                elif v6 is not None and v6 != "":
                    return RESIDUE
            elif v5 is not None and v5 != "":
                return RESIDUE
            v9 = v1.get('hsmUri')
            if v9 is not None and v9 != "":
                if type(v9) is str:
                    look.names.append(('host', v9))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v10 = row.get('location')
        if not look.inside[v10]:
            return RESIDUE
        v11 = row.get('extendedLocation')
        if v11:
            return RESIDUE
        return n + f0 + f1

    return screen

def managedhsms_keys() -> Screen:
    """Microsoft.KeyVault/managedHSMs/keys."""
    c0 = Usual('properties')
    c1 = Usual('release_policy', 'attributes')
    c2 = Usual('data')
    c3 = Usual('exportable')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('release_policy')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('data')
                if v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('attributes')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('exportable')
                if v5 is not None and v5 != "":
                    if v5 is not False:
                        return RESIDUE
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def managedhsms_privateendpointconnections() -> Screen:
    """Microsoft.KeyVault/managedHSMs/privateEndpointConnections."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def vaults() -> Screen:
    """Microsoft.KeyVault/vaults."""
    c0 = Usual('location', 'properties', 'extendedLocation')
    c1 = conditions(unless=Condition(path='location', values=('brazilsouth', 'brazil south', 'brazilsoutheast', 'brazil southeast', 'westus3', 'west us 3')))
    c2 = Usual('networkAcls', 'vaultUri')
    c3 = Usual('virtualNetworkRules')
    c4 = Usual('id')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f1 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            if not look.is_off(row, c1):
                if not look.pairs[v1]:
                    return RESIDUE
                n += 1
        v2 = row.get('properties')
        if type(v2) is dict:
            if not c2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('networkAcls')
            if type(v3) is dict:
                if not c3[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('virtualNetworkRules')
                if type(v4) is list:
                    for i5, v5 in enumerate(v4):
                        if type(v5) is dict:
                            if not c4[tuple(v5)]:
                                return RESIDUE
                            v6 = v5.get('id')
                            if v6 is not None and v6 != "":
                                if type(v6) is not str:
                                    return RESIDUE
                                look.refs += (1, v6, (i5,))
                                f1 = 1
                        elif v5 is not None and v5 != "":
                            return RESIDUE
                elif v4 is not None and v4 != "":
                    return RESIDUE
            elif v3 is not None and v3 != "":
                return RESIDUE
            v7 = v2.get('vaultUri')
            if v7 is not None and v7 != "":
                if type(v7) is str:
                    look.names.append(('host', v7))
        elif v2 is not None and v2 != "":
            return RESIDUE
        v8 = row.get('extendedLocation')
        if v8:
            return RESIDUE
        return n + f1

    return screen

def vaults_accesspolicies() -> Screen:
    """Microsoft.KeyVault/vaults/accessPolicies."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def vaults_keys() -> Screen:
    """Microsoft.KeyVault/vaults/keys."""
    c0 = Usual('properties')
    c1 = Usual('release_policy', 'attributes')
    c2 = Usual('data')
    c3 = Usual('exportable')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('release_policy')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('data')
                if v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('attributes')
            if type(v4) is dict:
                if not c3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('exportable')
                if v5 is not None and v5 != "":
                    if v5 is not False:
                        return RESIDUE
                    n += 1
            elif v4 is not None and v4 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def vaults_privateendpointconnections() -> Screen:
    """Microsoft.KeyVault/vaults/privateEndpointConnections."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def vaults_secrets() -> Screen:
    """Microsoft.KeyVault/vaults/secrets."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
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
