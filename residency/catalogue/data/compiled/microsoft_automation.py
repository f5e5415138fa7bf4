"""microsoft.automation. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_AUTOMATIONACCOUNTS_0 = Usual('location', 'properties', 'extendedLocation')
_WHEN_AUTOMATIONACCOUNTS_0 = conditional(unless=Condition(path='location', values=('southeastasia', 'southeast asia', 'brazilsouth', 'brazil south')))
_USUAL_AUTOMATIONACCOUNTS_2 = Usual('encryption')
_USUAL_AUTOMATIONACCOUNTS_3 = Usual('keyVaultProperties')
_USUAL_AUTOMATIONACCOUNTS_4 = Usual('keyvaultUri')


def automationaccounts(row: Row, look: Look) -> int:
    """Microsoft.Automation/automationAccounts."""
    n = 0
    if not _USUAL_AUTOMATIONACCOUNTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    if v1 is not None and v1 != "":
        if not look.is_off(row, _WHEN_AUTOMATIONACCOUNTS_0):
            if not look.pairs[v1]:
                return RESIDUE
            n += 1
    v2 = row.get('properties')
    if v2 is not None and v2 != "":
        if not _USUAL_AUTOMATIONACCOUNTS_2[tuple(v2)]:
            return RESIDUE
        v3 = v2.get('encryption')
        if v3 is not None and v3 != "":
            if not _USUAL_AUTOMATIONACCOUNTS_3[tuple(v3)]:
                return RESIDUE
            v4 = v3.get('keyVaultProperties')
            if v4 is not None and v4 != "":
                if not _USUAL_AUTOMATIONACCOUNTS_4[tuple(v4)]:
                    return RESIDUE
                v5 = v4.get('keyvaultUri')
                if v5 is not None and v5 != "":
                    if type(v5) is not str:
                        return RESIDUE
                    look.refs += (1, v5, ())
                    n += 1
    v6 = row.get('extendedLocation')
    if v6:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.automation/automationaccounts': automationaccounts,
}
