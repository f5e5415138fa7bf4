"""microsoft.containerregistry. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_REGISTRIES_0 = Usual('location', 'properties', 'extendedLocation')
_USUAL_REGISTRIES_1 = Usual('policies', 'encryption', 'storageAccount', 'networkRuleSet')
_USUAL_REGISTRIES_2 = Usual('exportPolicy')
_USUAL_REGISTRIES_3 = Usual('status')
_USUAL_REGISTRIES_4 = Usual('keyVaultProperties')
_USUAL_REGISTRIES_5 = Usual('keyIdentifier')
_USUAL_REGISTRIES_6 = Usual('id')
_USUAL_REGISTRIES_7 = Usual('virtualNetworkRules')
_USUAL_REGISTRIES_8 = Usual('id', 'virtualNetworkSubnetResourceId')


def registries(row: Row, look: Look) -> int:
    """Microsoft.ContainerRegistry/registries."""
    n = 0
    f4 = 0
    f5 = 0
    if not _USUAL_REGISTRIES_0[tuple(row)]:
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
        if not _USUAL_REGISTRIES_1[tuple(v2)]:
            return RESIDUE
        v3 = v2.get('policies')
        if v3 is not None and v3 != "":
            if not _USUAL_REGISTRIES_2[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('exportPolicy')
            if v4 is not None and v4 != "":
                if not _USUAL_REGISTRIES_3[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('status')
                if v5 is not None and v5 != "":
                    if v5 not in {'disabled'}:
                        return RESIDUE
                    n += 1
                else:
                    n += 1
            else:
                n += 1
        else:
            n += 1
        v6 = v2.get('encryption')
        if v6 is not None and v6 != "":
            if not _USUAL_REGISTRIES_4[tuple(v6)]:
                return RESIDUE
            v7 = v6.get('keyVaultProperties')
            if v7 is not None and v7 != "":
                if not _USUAL_REGISTRIES_5[tuple(v7)]:
                    return RESIDUE
                v8 = v7.get('keyIdentifier')
                if v8 is not None and v8 != "":
                    if type(v8) is not str:
                        return RESIDUE
                    look.refs += (2, v8, ())
                    n += 1
        v9 = v2.get('storageAccount')
        if v9 is not None and v9 != "":
            if not _USUAL_REGISTRIES_6[tuple(v9)]:
                return RESIDUE
            v10 = v9.get('id')
            if v10 is not None and v10 != "":
                if type(v10) is not str:
                    return RESIDUE
                look.refs += (3, v10, ())
                n += 1
        v11 = v2.get('networkRuleSet')
        if v11 is not None and v11 != "":
            if not _USUAL_REGISTRIES_7[tuple(v11)]:
                return RESIDUE
            v12 = v11.get('virtualNetworkRules')
            if v12 is not None and v12 != "":
                if type(v12) is not list:
                    return RESIDUE
                for i13, v13 in enumerate(v12):
                    if v13 is not None and v13 != "":
                        if not _USUAL_REGISTRIES_8[tuple(v13)]:
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
    else:
        n += 1
    v16 = row.get('extendedLocation')
    if v16:
        return RESIDUE
    return n + f4 + f5

_USUAL_REGISTRIES_REPLICATIONS_0 = Usual('location', 'extendedLocation')


def registries_replications(row: Row, look: Look) -> int:
    """Microsoft.ContainerRegistry/registries/replications."""
    n = 0
    if not _USUAL_REGISTRIES_REPLICATIONS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    v2 = row.get('extendedLocation')
    if v2:
        return RESIDUE
    return n

_USUAL_REGISTRIES_WEBHOOKS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_REGISTRIES_WEBHOOKS_1 = Usual('serviceUri')
_WHEN_REGISTRIES_WEBHOOKS_0 = conditional(unless=Condition(path='properties.serviceUri', values=()))


def registries_webhooks(row: Row, look: Look) -> int:
    """Microsoft.ContainerRegistry/registries/webhooks."""
    n = 0
    if not _USUAL_REGISTRIES_WEBHOOKS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_REGISTRIES_WEBHOOKS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('serviceUri')
        if v2 is not None and v2 != "":
            if not look.is_off(row, _WHEN_REGISTRIES_WEBHOOKS_0):
                if type(v2) is Opaque:
                    return RESIDUE
                n += 1
            if type(v2) is not str:
                return RESIDUE
            look.refs += (1, v2, ())
            n += 1
        else:
            if not look.is_off(row, _WHEN_REGISTRIES_WEBHOOKS_0):
                return RESIDUE
    else:
        if not look.is_off(row, _WHEN_REGISTRIES_WEBHOOKS_0):
            return RESIDUE
    v3 = row.get('location')
    if not look.inside[v3]:
        return RESIDUE
    v4 = row.get('extendedLocation')
    if v4:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.containerregistry/registries': registries,
    'microsoft.containerregistry/registries/replications': registries_replications,
    'microsoft.containerregistry/registries/webhooks': registries_webhooks,
}
