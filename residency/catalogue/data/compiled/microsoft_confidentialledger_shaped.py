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

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        if v1 is not None and v1 != "":
            return RESIDUE
        v2 = row.properties
        if v2 is not None:
            v3 = v2.s0
            if v3 is not None and v3 != "":
                if type(v3) is str:
                    look.names.append(('host', v3))
        v4 = row.s2
        if v4:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.confidentialledger/ledgers': ledgers,
}
