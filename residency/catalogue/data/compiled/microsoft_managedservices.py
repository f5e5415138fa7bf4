"""microsoft.managedservices. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from residency.catalogue.entry import Condition, conditional
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

_USUAL_REGISTRATIONDEFINITIONS_0 = Usual('properties')
_USUAL_REGISTRATIONDEFINITIONS_1 = Usual('managedByTenantId')


def registrationdefinitions(row: Row, look: Look) -> int:
    """Microsoft.ManagedServices/registrationDefinitions."""
    n = 0
    if not _USUAL_REGISTRATIONDEFINITIONS_0[tuple(row)]:
        return RESIDUE
    v1 = row.get('properties')
    if v1 is not None and v1 != "":
        if not _USUAL_REGISTRATIONDEFINITIONS_1[tuple(v1)]:
            return RESIDUE
        v2 = v1.get('managedByTenantId')
        if v2 is not None and v2 != "":
            return RESIDUE
    return n

SCREENS: Mapping[str, Screen] = {
    'microsoft.managedservices/registrationdefinitions': registrationdefinitions,
}
