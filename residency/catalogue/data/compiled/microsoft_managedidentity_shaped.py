"""microsoft.managedidentity. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def userassignedidentities() -> Screen:
    """Microsoft.ManagedIdentity/userAssignedIdentities."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.location
        if not look.inside[v1]:
            return RESIDUE
        v2 = row.s1
        if v2:
            return RESIDUE
        return n

    return screen

def userassignedidentities_federatedidentitycredentials() -> Screen:
    """Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.managedidentity/userassignedidentities': userassignedidentities,
    'microsoft.managedidentity/userassignedidentities/federatedidentitycredentials': userassignedidentities_federatedidentitycredentials,
}
