"""microsoft.monitor. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_ACCOUNTS_0 = Usual('location', 'extendedLocation')


def accounts(row: Row, look: Look) -> int:
    """Microsoft.Monitor/accounts."""
    n = 0
    if not _USUAL_ACCOUNTS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('location')
    if not look.inside[v1]:
        return RESIDUE
    v2 = row.get('extendedLocation')
    if v2:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.monitor/accounts': accounts,
}
