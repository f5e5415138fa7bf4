"""microsoft.desktopvirtualization. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def hostpools() -> Screen:
    """Microsoft.DesktopVirtualization/hostPools."""
    c0 = Usual('location', 'properties', 'extendedLocation')
    c1 = conditions(unless=Condition(path='properties.deploymentScope', values=('regional',)))
    c2 = Usual('deploymentScope', 'ssoClientSecretKeyVaultPath')

    def screen(row: Row, look: Look) -> int:
        n = 0
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
        elif v2 is not None and v2 != "":
            return RESIDUE
        v5 = row.get('extendedLocation')
        if v5:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.desktopvirtualization/hostpools': hostpools,
}
