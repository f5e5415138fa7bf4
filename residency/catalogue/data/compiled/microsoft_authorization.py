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
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def policyassignments() -> Screen:
    """Microsoft.Authorization/policyAssignments."""
    c0 = Usual('properties')
    c1 = Usual('parameters')
    c2 = Usual('value')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('parameters')
            if type(v2) is dict:
                for i3, v3 in v2.items():
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('value')
                        if v4 is not None and v4 != "":
                            if not look.is_harmless(v4):
                                return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0

    return screen

def policydefinitions() -> Screen:
    """Microsoft.Authorization/policyDefinitions."""
    c0 = Usual('properties')
    c1 = Usual('policyRule')
    c2 = Usual('then')
    c3 = Usual('details')
    c4 = Usual('deployment')
    c5 = Usual('location')

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('policyRule')
            if type(v2) is dict:
                if not c2[tuple(v2)]:
                    return RESIDUE
                v3 = v2.get('then')
                if type(v3) is dict:
                    if not c3[tuple(v3)]:
                        return RESIDUE
                    v4 = v3.get('details')
                    if type(v4) is dict:
                        if not c4[tuple(v4)]:
                            return RESIDUE
                        v5 = v4.get('deployment')
                        if type(v5) is dict:
                            if not c5[tuple(v5)]:
                                return RESIDUE
                            v6 = v5.get('location')
                            if v6 is not None and v6 != "":
                                if not look.is_harmless(v6):
                                    return RESIDUE
                        elif v5 is not None and v5 != "":
                            return RESIDUE
                    elif v4 is not None and v4 != "":
                        return RESIDUE
                elif v3 is not None and v3 != "":
                    return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n

    return screen

def policyexemptions() -> Screen:
    """Microsoft.Authorization/policyExemptions."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def policysetdefinitions() -> Screen:
    """Microsoft.Authorization/policySetDefinitions."""
    c0 = Usual('properties')
    c1 = Usual('policyDefinitions')
    c2 = Usual('parameters')
    c3 = Usual('value')

    def screen(row: Row, look: Look) -> int:
        n = 0
        f0 = 0
        if not c0[tuple(row)]:
            return RESIDUE
        v1 = row.get('properties')
        if type(v1) is dict:
            if not c1[tuple(v1)]:
                return RESIDUE
            v2 = v1.get('policyDefinitions')
            if type(v2) is list:
                for i3, v3 in enumerate(v2):
                    if type(v3) is dict:
                        if not c2[tuple(v3)]:
                            return RESIDUE
                        v4 = v3.get('parameters')
                        if type(v4) is dict:
                            for i5, v5 in v4.items():
                                if type(v5) is dict:
                                    if not c3[tuple(v5)]:
                                        return RESIDUE
                                    v6 = v5.get('value')
                                    if v6 is not None and v6 != "":
                                        if not look.is_harmless(v6):
                                            return RESIDUE
                                elif v5 is not None and v5 != "":
                                    return RESIDUE
                        elif v4 is not None and v4 != "":
                            return RESIDUE
                    elif v3 is not None and v3 != "":
                        return RESIDUE
            elif v2 is not None and v2 != "":
                return RESIDUE
        elif v1 is not None and v1 != "":
            return RESIDUE
        return n + f0

    return screen

def resourcemanagementprivatelinks() -> Screen:
    """Microsoft.Authorization/resourceManagementPrivateLinks."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def roleassignments() -> Screen:
    """Microsoft.Authorization/roleAssignments."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def roleassignmentschedulerequests() -> Screen:
    """Microsoft.Authorization/roleAssignmentScheduleRequests."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def roledefinitions() -> Screen:
    """Microsoft.Authorization/roleDefinitions."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def roleeligibilityschedulerequests() -> Screen:
    """Microsoft.Authorization/roleEligibilityScheduleRequests."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def rolemanagementpolicies() -> Screen:
    """Microsoft.Authorization/roleManagementPolicies."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
        return n

    return screen

def rolemanagementpolicyassignments() -> Screen:
    """Microsoft.Authorization/roleManagementPolicyAssignments."""
    c0 = Usual()

    def screen(row: Row, look: Look) -> int:
        n = 0
        if not c0[tuple(row)]:
            return RESIDUE
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
