"""microsoft.digitaltwins. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def digitaltwinsinstances_endpoints() -> Screen:
    """Microsoft.DigitalTwins/digitalTwinsInstances/endpoints."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None and v2 != "":
                if type(v2) is not str:
                    return RESIDUE
                look.refs += (0, v2, ())
                n += 1
            v3 = v1.s1
            if v3 is not None and v3 != "":
                if type(v3) is not str:
                    return RESIDUE
                look.refs += (1, v3, ())
                n += 1
            v4 = v1.s2
            if v4 is not None and v4 != "":
                if type(v4) is not str:
                    return RESIDUE
                look.refs += (2, v4, ())
                n += 1
            v5 = v1.s3
            if v5 is not None and v5 != "":
                if type(v5) is not str:
                    return RESIDUE
                look.refs += (3, v5, ())
                n += 1
            v6 = v1.s4
            if v6 is not None and v6 != "":
                if type(v6) is not str:
                    return RESIDUE
                look.refs += (4, v6, ())
                n += 1
            v7 = v1.s5
            if v7 is not None and v7 != "":
                if type(v7) is not str:
                    return RESIDUE
                look.refs += (5, v7, ())
                n += 1
            v8 = v1.s6
            if v8 is not None and v8 != "":
                if type(v8) is not str:
                    return RESIDUE
                look.refs += (6, v8, ())
                n += 1
            v9 = v1.s7
            if v9 is not None and v9 != "":
                if type(v9) is not str:
                    return RESIDUE
                look.refs += (7, v9, ())
                n += 1
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.digitaltwins/digitaltwinsinstances/endpoints': digitaltwinsinstances_endpoints,
}
