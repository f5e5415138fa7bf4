"""microsoft.confidentialledger. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def ledgers() -> Screen:
    """Microsoft.ConfidentialLedger/ledgers."""
    c0 = Usual('location', 'properties', 'extendedLocation')
    c1 = Usual('ledgerUri')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('location')
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            return RESIDUE
        v2 = row.get('properties')
        if type(v2) is dict:
            if not c1[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('ledgerUri')
            if v3 is not None and v3 != "":
                if type(v3) is str:
                    look.names.append(('host', v3))
        elif v2 is not None and v2 != "":
            return RESIDUE
        v4 = row.get('extendedLocation')
        if v4:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.confidentialledger/ledgers': ledgers,
}
