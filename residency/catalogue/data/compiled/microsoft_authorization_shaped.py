"""microsoft.authorization. Compiled from the fact files: change those, then run `python -m residency.catalogue.compile`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from residency.catalogue.entry import Condition
from residency.catalogue.screening import RESIDUE, Look, Screen, Usual, conditions, shaped_conditions
from residency.model.opaque import Opaque

Row = Mapping[str, Any]

def locks() -> Screen:
    """Microsoft.Authorization/locks."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def policyassignments() -> Screen:
    """Microsoft.Authorization/policyAssignments."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in v2.items():
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None and v4 != "":
                            if not look.is_harmless(v4):
                                return RESIDUE
        return n + f0

    return screen

def policydefinitions() -> Screen:
    """Microsoft.Authorization/policyDefinitions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                v3 = v2.s0
                if v3 is not None:
                    v4 = v3.s0
                    if v4 is not None:
                        v5 = v4.s0
                        if v5 is not None:
                            v6 = v5.location
                            if v6 is not None and v6 != "":
                                if not look.is_harmless(v6):
                                    return RESIDUE
        return n

    return screen

def policyexemptions() -> Screen:
    """Microsoft.Authorization/policyExemptions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def policysetdefinitions() -> Screen:
    """Microsoft.Authorization/policySetDefinitions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        f0 = 0
        v1 = row.properties
        if v1 is not None:
            v2 = v1.s0
            if v2 is not None:
                for i3, v3 in enumerate(v2):
                    if v3 is not None:
                        v4 = v3.s0
                        if v4 is not None:
                            for i5, v5 in v4.items():
                                if v5 is not None:
                                    v6 = v5.s0
                                    if v6 is not None and v6 != "":
                                        if not look.is_harmless(v6):
                                            return RESIDUE
        return n + f0

    return screen

def resourcemanagementprivatelinks() -> Screen:
    """Microsoft.Authorization/resourceManagementPrivateLinks."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def roleassignments() -> Screen:
    """Microsoft.Authorization/roleAssignments."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def roleassignmentschedulerequests() -> Screen:
    """Microsoft.Authorization/roleAssignmentScheduleRequests."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def roledefinitions() -> Screen:
    """Microsoft.Authorization/roleDefinitions."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def roleeligibilityschedulerequests() -> Screen:
    """Microsoft.Authorization/roleEligibilityScheduleRequests."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def rolemanagementpolicies() -> Screen:
    """Microsoft.Authorization/roleManagementPolicies."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

def rolemanagementpolicyassignments() -> Screen:
    """Microsoft.Authorization/roleManagementPolicyAssignments."""

    def screen(row: Any, look: Look) -> int:
        n = 0
        return n

    return screen

MAKERS: Mapping[str, Callable[[], Screen]] = {
    'microsoft.authorization/locks': locks,
    'microsoft.authorization/policyassignments': policyassignments,
    'microsoft.authorization/policydefinitions': policydefinitions,
    'microsoft.authorization/policyexemptions': policyexemptions,
    'microsoft.authorization/policysetdefinitions': policysetdefinitions,
    'microsoft.authorization/resourcemanagementprivatelinks': resourcemanagementprivatelinks,
    'microsoft.authorization/roleassignments': roleassignments,
    'microsoft.authorization/roleassignmentschedulerequests': roleassignmentschedulerequests,
    'microsoft.authorization/roledefinitions': roledefinitions,
    'microsoft.authorization/roleeligibilityschedulerequests': roleeligibilityschedulerequests,
    'microsoft.authorization/rolemanagementpolicies': rolemanagementpolicies,
    'microsoft.authorization/rolemanagementpolicyassignments': rolemanagementpolicyassignments,
}
