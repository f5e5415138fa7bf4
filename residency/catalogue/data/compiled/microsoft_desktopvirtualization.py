"""microsoft.desktopvirtualization. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_HOSTPOOLS_0 = Usual('location', 'properties', 'extendedLocation')
_WHEN_HOSTPOOLS_0 = conditional(unless=Condition(path='properties.deploymentScope', values=('regional',)))
_USUAL_HOSTPOOLS_2 = Usual('deploymentScope', 'ssoClientSecretKeyVaultPath')


def hostpools(row: Row, look: Look) -> int:
    """Microsoft.DesktopVirtualization/hostPools."""
    n = 0
    if not _USUAL_HOSTPOOLS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    if v1 is not None and v1 != "":
        if not look.is_off(row, _WHEN_HOSTPOOLS_0):
            if not look.pairs[v1]:
                return RESIDUE
            n += 1
    v2 = row.get('properties')
    if v2 is not None and v2 != "":
        if not _USUAL_HOSTPOOLS_2[tuple(v2)]:
            return RESIDUE
        v3 = v2.get('deploymentScope')
        if v3 is not None and v3 != "":
            if v3 not in {'Geographical', 'Regional'}:
                return RESIDUE
            n += 1
        v4 = v2.get('ssoClientSecretKeyVaultPath')
        if v4 is not None and v4 != "":
            if type(v4) is not str:
                return RESIDUE
            look.refs += (2, v4, ())
            n += 1
    v5 = row.get('extendedLocation')
    if v5:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.desktopvirtualization/hostpools': hostpools,
}
