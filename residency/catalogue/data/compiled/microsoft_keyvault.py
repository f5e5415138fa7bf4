"""microsoft.keyvault. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_MANAGEDHSMS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_MANAGEDHSMS_1 = Usual('regions', 'networkAcls')
_USUAL_MANAGEDHSMS_2 = Usual('name')
_USUAL_MANAGEDHSMS_3 = Usual('virtualNetworkRules')
_USUAL_MANAGEDHSMS_4 = Usual('id')


def managedhsms(row: Row, look: Look) -> int:
    """Microsoft.KeyVault/managedHSMs."""
    n = 0
    f0 = 0
    f1 = 0
    if not _USUAL_MANAGEDHSMS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_MANAGEDHSMS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('regions')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_MANAGEDHSMS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('name')
                    if v4 is not None and v4 != "":
                        if not look.inside[v4]:
                            return RESIDUE
                        f0 = 1
        v5 = v1.get('networkAcls')
        if v5 is not None and v5 != "":
            if not _USUAL_MANAGEDHSMS_3[tuple(v5)]:
                return RESIDUE
            v6 = v5.get('virtualNetworkRules')
            if v6 is not None and v6 != "":
                if type(v6) is not list:
                    return RESIDUE
                for i7, v7 in enumerate(v6):
                    if v7 is not None and v7 != "":
                        if not _USUAL_MANAGEDHSMS_4[tuple(v7)]:
                            return RESIDUE
                        v8 = v7.get('id')
                        if v8 is not None and v8 != "":
                            if type(v8) is not str:
                                return RESIDUE
                            look.refs += (1, v8, (i7,))
                            f1 = 1
    v9 = row.get('location')
    if not look.inside[v9]:
        return RESIDUE
    v10 = row.get('extendedLocation')
    if v10:
        return RESIDUE
    return n + f0 + f1

_USUAL_VAULTS_0 = Usual('location', 'properties', 'extendedLocation')
_USUAL_VAULTS_1 = Usual('networkAcls')
_USUAL_VAULTS_2 = Usual('virtualNetworkRules')
_USUAL_VAULTS_3 = Usual('id')


def vaults(row: Row, look: Look) -> int:
    """Microsoft.KeyVault/vaults."""
    n = 0
    f1 = 0
    if not _USUAL_VAULTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    if v1 is not None and v1 != "":
        if not look.pairs[v1]:
            return RESIDUE
        n += 1
    v2 = row.get('properties')
    if v2 is not None and v2 != "":
        if not _USUAL_VAULTS_1[tuple(v2)]:
            return RESIDUE
        v3 = v2.get('networkAcls')
        if v3 is not None and v3 != "":
            if not _USUAL_VAULTS_2[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('virtualNetworkRules')
            if v4 is not None and v4 != "":
                if type(v4) is not list:
                    return RESIDUE
                for i5, v5 in enumerate(v4):
                    if v5 is not None and v5 != "":
                        if not _USUAL_VAULTS_3[tuple(v5)]:
                            return RESIDUE
                        v6 = v5.get('id')
                        if v6 is not None and v6 != "":
                            if type(v6) is not str:
                                return RESIDUE
                            look.refs += (1, v6, (i5,))
                            f1 = 1
    v7 = row.get('extendedLocation')
    if v7:
        return RESIDUE
    return n + f1



def vaults_accesspolicies(row: Row, look: Look) -> int:
    """Microsoft.KeyVault/vaults/accessPolicies."""
    n = 0
    return n

_USUAL_VAULTS_KEYS_0 = Usual('properties')
_USUAL_VAULTS_KEYS_1 = Usual('release_policy', 'attributes')
_USUAL_VAULTS_KEYS_2 = Usual('data')
_USUAL_VAULTS_KEYS_3 = Usual('exportable')


def vaults_keys(row: Row, look: Look) -> int:
    """Microsoft.KeyVault/vaults/keys."""
    n = 0
    if not _USUAL_VAULTS_KEYS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_VAULTS_KEYS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('release_policy')
        if v2 is not None and v2 != "":
            if not _USUAL_VAULTS_KEYS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('data')
            if v3 is not None and v3 != "":
                return RESIDUE
        v4 = v1.get('attributes')
        if v4 is not None and v4 != "":
            if not _USUAL_VAULTS_KEYS_3[tuple(v4)]:
                return RESIDUE
            v5 = v4.get('exportable')
            if v5 is not None and v5 != "":
                if v5 is not False:
                    return RESIDUE
                n += 1
    return n



def vaults_secrets(row: Row, look: Look) -> int:
    """Microsoft.KeyVault/vaults/secrets."""
    n = 0
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.keyvault/managedhsms': managedhsms,
    'microsoft.keyvault/vaults': vaults,
    'microsoft.keyvault/vaults/accesspolicies': vaults_accesspolicies,
    'microsoft.keyvault/vaults/keys': vaults_keys,
    'microsoft.keyvault/vaults/secrets': vaults_secrets,
}
