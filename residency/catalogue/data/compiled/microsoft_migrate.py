"""microsoft.migrate. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def movecollections() -> Screen:
    """Microsoft.Migrate/moveCollections."""
    c0 = Usual('properties', 'location', 'extendedLocation')
    c1 = Usual('targetRegion', 'moveRegion', 'sourceRegion')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('targetRegion')
            if v2 is not None and v2 != "":
                if not look.inside[v2]:
                    return RESIDUE
                n += 1
            v3 = v1.get('moveRegion')
            if v3 is not None and v3 != "":
                if not look.inside[v3]:
                    return RESIDUE
                n += 1
            v4 = v1.get('sourceRegion')
            if v4 is not None and v4 != "":
                if not look.inside[v4]:
                    return RESIDUE
                n += 1
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
    'microsoft.migrate/movecollections': movecollections,
}
