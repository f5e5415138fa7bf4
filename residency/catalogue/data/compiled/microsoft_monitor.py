"""microsoft.monitor. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def accounts() -> Screen:
    """Microsoft.Monitor/accounts."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('metrics', 'accountId')
    c2 = Usual('prometheusQueryEndpoint')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('metrics')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('prometheusQueryEndpoint')
                if v3 is not None and v3 != "":
                    if type(v3) is str:
                        look.names.append(('host', v3))
            elif v2 is not None and v2 != "":
                return RESIDUE
            v4 = v1.get('accountId')
            if v4 is not None and v4 != "":
                if type(v4) is str:
                    look.names.append(('guid', v4))
        elif v1 is not None and v1 != "":
            return RESIDUE
        v5 = row.get('location')
        if not look.inside[v5]:
            return RESIDUE
        v6 = row.get('extendedLocation')
        if v6:
            return RESIDUE
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.monitor/accounts': accounts,
}
