"""The kinds of policy resources, and how Azure says that one of them is not there.

Codes: the tests of Azure's PowerShell module Az.Policy, read 2026-11-25. Messages and statuses are unverified.
"""

from __future__ import annotations

from dataclasses import dataclass

from infra.localazure.errors import ArmError


@dataclass(frozen=True, kw_only=True, slots=True)
class Kind:
    """One kind: its type, and what an error calls it."""

    arm_type: str
    code: str
    words: str

    @property
    def folded(self) -> str:
        """The type as the store has it."""
        return self.arm_type.lower()

    def missing(self, name: str, status: int = 404) -> ArmError:
        """There is none of that name, or of that id."""
        return ArmError(status, f"{self.code}NotFound", f"The {self.words} '{name}' could not be found.")


DEFINITIONS = Kind(
    arm_type="Microsoft.Authorization/policyDefinitions", code="PolicyDefinition", words="policy definition"
)
SETS = Kind(
    arm_type="Microsoft.Authorization/policySetDefinitions", code="PolicySetDefinition", words="policy set definition"
)
ASSIGNMENTS = Kind(
    arm_type="Microsoft.Authorization/policyAssignments", code="PolicyAssignment", words="policy assignment"
)
