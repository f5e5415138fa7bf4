"""What a deployment is to do, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from infra.localazure.arm.deployments.place import Place
from infra.localazure.errors import ArmError
from residency.arm.template.expand import Expansion

FAILED = "DeploymentFailed"
_CONFLICT = 409


@dataclass(frozen=True, kw_only=True)
class Step:
    """What became of one resource.

    Attributes:
        id: its ARM id.
        operation: `Create`, `Delete`, or `EvaluateDeploymentOutput` for the deployment's own end.
        started: seconds since the epoch.
        due: when its own operation is over.
        status: the HTTP status.
        error: why it failed; None where it did not.
        version: the API version that the template names.
    """

    id: str
    operation: str = "Create"
    started: float
    due: float
    status: int = 200
    error: ArmError | None = None
    version: str = ""


@dataclass(kw_only=True)
class Outcome:
    """What became of a deployment.

    Attributes:
        due: when all of it is over.
        outputs: as the template declares them; empty where something failed.
        steps: in the order of the template's dependencies, without those of nested deployments.
        nested: of the deployments within the deployment.
    """

    due: float
    steps: list[Step] = field(default_factory=list)
    nested: list[Outcome] = field(default_factory=list)
    outputs: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def errors(self) -> list[ArmError]:
        """Why it failed; empty where it did not."""
        return [step.error for step in self.steps if step.error]

    def all_steps(self) -> list[Step]:
        """Those of nested deployments before its own."""
        return [*(step for inner in self.nested for step in inner.all_steps()), *self.steps]

    def causes(self) -> list[ArmError]:
        """What went wrong at the resources themselves, in nested deployments too."""
        own = [error for error in self.errors if error.code != FAILED]
        return [*(error for inner in self.nested for error in inner.causes()), *own]


@dataclass(frozen=True, kw_only=True)
class Plan:
    """One deployment to be carried out.

    Attributes:
        place: where.
        name: its name.
        expansion: what its template says.
        template: the template itself.
        complete: whether what the template does not name is deleted from the group.
        correlation: the id that its operations share.
        envelope: what its body has beside its properties: `location` above the group, `tags`.
    """

    place: Place
    name: str
    expansion: Expansion
    template: Any
    complete: bool
    correlation: str
    envelope: Mapping[str, Any]


def failure(deployment: str, outcome: Outcome) -> ArmError:
    """The error of a deployment that failed; its details are the errors of its resources."""
    return ArmError(
        _CONFLICT,
        FAILED,
        "At least one resource deployment operation failed. Please list deployment operations for details. "
        "Please see https://aka.ms/arm-deployment-operations for usage details.",
        target=deployment,
        details=[error.inner() for error in outcome.errors],
    )
