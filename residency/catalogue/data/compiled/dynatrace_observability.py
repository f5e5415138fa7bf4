"""dynatrace.observability. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_MONITORS_0 = Usual('properties', 'location', 'extendedLocation')
_USUAL_MONITORS_1 = Usual('dynatraceEnvironmentProperties')
_USUAL_MONITORS_2 = Usual('accountInfo')
_USUAL_MONITORS_3 = Usual('regionId')


def monitors(row: Row, look: Look) -> int:
    """Dynatrace.Observability/monitors."""
    n = 0
    if not _USUAL_MONITORS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_MONITORS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('dynatraceEnvironmentProperties')
        if v2 is not None and v2 != "":
            if not _USUAL_MONITORS_2[tuple(v2)]:
                return RESIDUE
            v3 = v2.get('accountInfo')
            if v3 is not None and v3 != "":
                if not _USUAL_MONITORS_3[tuple(v3)]:
                    return RESIDUE
                v4 = v3.get('regionId')
                if v4 is not None and v4 != "":
                    if not look.inside[v4]:
                        return RESIDUE
                    n += 1
                else:
                    return RESIDUE
            else:
                return RESIDUE
        else:
            return RESIDUE
    else:
        return RESIDUE
    v5 = row.get('location')
    if not look.inside[v5]:
        return RESIDUE
    v6 = row.get('extendedLocation')
    if v6:
        return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'dynatrace.observability/monitors': monitors,
}
