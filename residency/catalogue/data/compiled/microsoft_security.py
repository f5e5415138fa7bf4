"""microsoft.security. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_AUTOMATIONS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_AUTOMATIONS_1 = Usual('actions')
_USUAL_AUTOMATIONS_2 = Usual('workspaceResourceId', 'eventHubResourceId', 'connectionString', 'logicAppResourceId', 'uri')


def automations(row: Row, look: Look) -> int:
    """Microsoft.Security/automations."""
    n = 0
    f0 = 0
    f1 = 0
    f2 = 0
    f3 = 0
    f4 = 0
    if not _USUAL_AUTOMATIONS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_AUTOMATIONS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('actions')
        if v2 is not None and v2 != "":
            if type(v2) is not list:
                return RESIDUE
            for i3, v3 in enumerate(v2):
                if v3 is not None and v3 != "":
                    if not _USUAL_AUTOMATIONS_2[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('workspaceResourceId')
                    if v4 is not None and v4 != "":
                        if type(v4) is not str:
                            return RESIDUE
                        look.refs += (0, v4, (i3,))
                        f0 = 1
                    v5 = v3.get('eventHubResourceId')
                    if v5 is not None and v5 != "":
                        if type(v5) is not str:
                            return RESIDUE
                        look.refs += (1, v5, (i3,))
                        f1 = 1
                    v6 = v3.get('connectionString')
                    if v6 is not None and v6 != "":
                        if type(v6) is not str:
                            return RESIDUE
                        look.refs += (2, v6, (i3,))
                        f2 = 1
                    v7 = v3.get('logicAppResourceId')
                    if v7 is not None and v7 != "":
                        if type(v7) is not str:
                            return RESIDUE
                        look.refs += (3, v7, (i3,))
                        f3 = 1
                    v8 = v3.get('uri')
                    if v8 is not None and v8 != "":
                        if type(v8) is not str:
                            return RESIDUE
                        look.refs += (4, v8, (i3,))
                        f4 = 1
    v9 = row.get('location')
    if not look.inside[v9]:
        return RESIDUE
    v10 = row.get('extendedLocation')
    if v10:
        return RESIDUE
    return n + f0 + f1 + f2 + f3 + f4

_USUAL_PRICINGS_0 = Usual('properties')
_USUAL_PRICINGS_1 = Usual('pricingTier')


def pricings(row: Row, look: Look) -> int:
    """Microsoft.Security/pricings."""
    n = 0
    if not _USUAL_PRICINGS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_PRICINGS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('pricingTier')
        if v2 is not None and v2 != "":
            if v2 not in {'Free'}:
                return RESIDUE
            look.others += 1
    return n

_USUAL_WORKSPACESETTINGS_0 = Usual('properties')
_USUAL_WORKSPACESETTINGS_1 = Usual('workspaceId')


def workspacesettings(row: Row, look: Look) -> int:
    """Microsoft.Security/workspaceSettings."""
    n = 0
    if not _USUAL_WORKSPACESETTINGS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_WORKSPACESETTINGS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('workspaceId')
        if v2 is not None and v2 != "":
            if type(v2) is not str:
                return RESIDUE
            look.refs += (0, v2, ())
            n += 1
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.security/automations': automations,
    'microsoft.security/pricings': pricings,
    'microsoft.security/workspacesettings': workspacesettings,
}
