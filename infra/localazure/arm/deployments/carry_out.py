"""Carry a template out: each resource behind what it depends on, through the very requests that a client would send.

Everything is done at once; each resource begins when those that it depends on are over, and the deployment is over with
its last resource. A resource that fails keeps back what depends on it and nothing else, and nothing is undone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from infra.localazure.arm import operations, scopes
from infra.localazure.arm.call import Answer, Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.deployments import place as places
from infra.localazure.arm.deployments import records
from infra.localazure.arm.deployments.place import Place
from infra.localazure.arm.deployments.runtime import StoreRuntime
from infra.localazure.errors import ArmError, parent_not_found
from residency.arm.ids import fold
from residency.arm.template.drafts import NESTED
from residency.arm.template.errors import TemplateError
from residency.arm.template.expand import Expansion, TemplateResource
from residency.arm.template.identifiers import comparable
from residency.arm.template.scope import unresolved

Send = Callable[[Cloud, Call], Answer]
"""Answers a request as if a client had sent it."""

FAILED = "DeploymentFailed"
_BAD_REQUEST = 400
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
    """

    place: Place
    name: str
    expansion: Expansion
    template: Any
    complete: bool
    correlation: str


Finished = Callable[[Cloud, Plan, Outcome, float], None]
"""Keeps what became of a deployment that began at a moment."""


@dataclass(kw_only=True)
class Worker:
    """Carries out a deployment and those within it.

    Attributes:
        cloud: where.
        call: the request that asked for it.
        send: how resources are written.
        finished: told of each deployment that is over, nested ones first.
    """

    cloud: Cloud
    call: Call
    send: Send
    finished: Finished
    _made: set[str] = field(default_factory=set)
    """Comparable ids of what this deployment has created."""

    def deploy(self, plan: Plan, start: float, above: frozenset[str] = frozenset()) -> Outcome:
        """Carry out one deployment; `above` are the comparable ids of what was over before it began."""
        outcome = Outcome(due=start)
        over: dict[str, tuple[float, frozenset[str]]] = {}
        for resource in plan.expansion.resources:
            if resource.depends_on - over.keys():
                continue  # what it depends on has failed
            begins = max((over[each][0] for each in resource.depends_on), default=start)
            before = above.union(resource.depends_on, *(over[each][1] for each in resource.depends_on))
            step, inside = self._step(resource, begins, before, plan, outcome)
            outcome.steps.append(step)
            outcome.due = max(outcome.due, step.due)
            if step.error is None:
                over[comparable(resource.id)] = (step.due, before | inside)
        if not outcome.errors and plan.complete:
            self._delete_others(plan, outcome)
        if not outcome.errors:
            self._evaluate_outputs(plan, outcome)
        self.finished(self.cloud, plan, outcome, start)
        return outcome

    def _step(
        self, resource: TemplateResource, begins: float, before: frozenset[str], plan: Plan, outcome: Outcome
    ) -> tuple[Step, frozenset[str]]:
        """Write one resource, or carry out a nested deployment; with the ids of all that was written."""
        step = Step(id=resource.id, started=begins, due=begins, version=resource.api_version)
        try:
            if resource.type.lower() == NESTED:
                return self._nest(resource, step, before, plan, outcome)
            self._require_parent(resource, before)
            existed = self.cloud.store.get(fold(resource.id)) is not None
            self.send(self.cloud, self._request(resource, begins))
            if not existed:
                self._made.add(comparable(resource.id))
            self._complete(resource.id, "failing", begins)
            due = self._complete(resource.id, "put", begins)
            return replace(step, due=due, status=200 if existed else 201), frozenset({comparable(resource.id)})
        except TemplateError as error:
            refusal = ArmError(_BAD_REQUEST, error.code, error.message)
        except ArmError as error:
            refusal = error
        return replace(step, status=refusal.status, error=refusal), frozenset()

    def _nest(
        self, resource: TemplateResource, step: Step, before: frozenset[str], plan: Plan, outcome: Outcome
    ) -> tuple[Step, frozenset[str]]:
        place = places.of(resource.id[: resource.id.lower().rfind("/providers/")])
        places.require(self.cloud, place)
        require_idle(self.cloud, place, resource.name, step.started)
        expansion = resource.nested_at_run_time(StoreRuntime(cloud=self.cloud, call=self.call))
        if expansion.mode.lower() != "incremental":
            raise ArmError(
                _BAD_REQUEST,
                "InvalidNestedDeploymentMode",
                f"The nested deployment '{resource.name}' asks for the mode '{expansion.mode}'; nested deployments are "
                "incremental.",
            )
        inner = replace(
            plan,
            place=place,
            name=resource.name,
            expansion=expansion,
            template=resource.body["properties"]["template"],
            complete=False,
        )
        became = self.deploy(inner, step.started, before)
        outcome.nested.append(became)
        if became.errors:
            raise failure(place.deployment(resource.name), became)
        written = frozenset(comparable(each.id) for each in became.all_steps())
        return replace(step, due=became.due), written | {comparable(resource.id)}

    def _request(self, resource: TemplateResource, begins: float) -> Call:
        body = resource.resolve(StoreRuntime(cloud=self.cloud, call=self.call))
        if unresolved(body):
            raise TemplateError(f"The resource '{resource.name}' holds a value that cannot be worked out.")
        query = {"api-version": resource.api_version}
        return replace(self.call, method="PUT", path=resource.id, query=query, headers={}, body=body, now=begins)

    def _require_parent(self, resource: TemplateResource, before: frozenset[str]) -> None:
        """A child begins with its parent unless it depends on it, and is then refused, as in Azure.

        Raises:
            ArmError: 404, the parent is made by this deployment and not waited for.
        """
        hasty = self._made - before
        for owner in _owners(resource.id):
            if comparable(owner) in hasty:
                raise parent_not_found(scopes.parse(owner).full_name)

    def _complete(self, resource: str, kind: str, begins: float) -> float:
        """End the operation that a request began; the time of its end.

        Raises:
            ArmError: it ends as failed, which is what a fault can do.
        """
        running = self.cloud.store.running(fold(resource), kind)
        if running is None:
            return begins
        operations.complete(self.cloud, running, running.due)
        if kind == "failing":
            raise operations.failure()
        return running.due

    def _delete_others(self, plan: Plan, outcome: Outcome) -> None:
        """Delete the tracked resources of the group that the template does not name, in any order that succeeds.

        Those whose condition is false are deleted too (API version 2019-05-10 and newer); nested deployments' resources
        count as named. Source: the page "Azure Resource Manager deployment modes".
        """
        kept = {comparable(step.id) for step in outcome.all_steps()}
        root = fold(plan.place.id)
        waiting = [record.id for record in self.cloud.store.listed(root) if record.id not in kept]
        waiting = [each for each in waiting if not any(keep.startswith(f"{each}/") for keep in kept)]
        begins = outcome.due
        refused: dict[str, ArmError] = {}
        while waiting:
            refused = {}
            for each in waiting:
                error = self._delete(each, begins, outcome)
                if error:
                    refused[each] = error
            if len(refused) == len(waiting):
                break
            waiting = list(refused)
        for each, error in refused.items():
            step = Step(id=each, operation="Delete", started=begins, due=begins, status=error.status, error=error)
            outcome.steps.append(step)

    def _delete(self, resource: str, begins: float, outcome: Outcome) -> ArmError | None:
        record = self.cloud.store.get(resource)
        if record is None:  # gone with its parent
            return None
        target = scopes.parse(resource)
        versions = self.cloud.schemas.api_versions(target.type)
        query = {"api-version": versions[-1]}
        call = replace(self.call, method="DELETE", path=resource, query=query, headers={}, body=None, now=begins)
        try:
            self.send(self.cloud, call)
        except ArmError as error:
            return error
        due = self._complete(resource, "delete", begins)
        outcome.due = max(outcome.due, due)
        outcome.steps.append(Step(id=resource, operation="Delete", started=begins, due=due))
        return None

    def _evaluate_outputs(self, plan: Plan, outcome: Outcome) -> None:
        error = None
        try:
            outcome.outputs = plan.expansion.outputs(StoreRuntime(cloud=self.cloud, call=self.call))
        except TemplateError as wrong:
            error = ArmError(
                _BAD_REQUEST,
                "DeploymentOutputEvaluationFailed",
                f"Unable to evaluate template outputs: '{wrong.target or 'outputs'}'. Please see error details and "
                "deployment operations. Please see https://aka.ms/arm-common-errors for usage details.",
                details=[{"code": wrong.code, "message": wrong.message}],
            )
        outcome.steps.append(
            Step(
                id=plan.place.deployment(plan.name),
                operation="EvaluateDeploymentOutput",
                started=outcome.due,
                due=outcome.due,
                status=error.status if error else 200,
                error=error,
            )
        )


def _owners(identifier: str) -> Iterator[str]:
    """The ids of what a resource is a child or an extension of, the nearest first."""
    owner: str | None = identifier
    while owner:
        target = scopes.parse(owner)
        owner = target.parent or (target.scope if target.is_extension else None)
        if owner:
            yield owner


def require_idle(cloud: Cloud, place: Place, name: str, now: float) -> None:
    """Refuse a deployment whose name another one bears that still runs.

    Words and code: logs (azure-pipelines-tasks #5320, azure-dev #2977, read 2026-11-25); the status is unverified.

    Raises:
        ArmError: 409.
    """
    older = records.find(cloud, place, name)
    if older is None or not older.runs(now):
        return
    since, until = (records.moment(when) for when in (older.started, older.started + 7 * 86_400))
    raise ArmError(
        _CONFLICT,
        "DeploymentActive",
        f"Unable to edit or replace deployment '{name}': previous deployment from '{since}' is still active "
        f"(expiration time is '{until}'). Please see https://aka.ms/arm-deploy-resources for usage details.",
    )


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
