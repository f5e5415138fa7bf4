"""Carry a template out: each resource behind what it depends on, through the very requests that a client would send.

Everything is done at once; each resource begins when those that it depends on are over, and the deployment is over with
its last resource. A resource that fails keeps back what depends on it and nothing else, and nothing is undone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from infra.localazure.arm import operations, scopes
from infra.localazure.arm.call import Answer, Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.deployments import place as places
from infra.localazure.arm.deployments import records
from infra.localazure.arm.deployments.completion import delete_others
from infra.localazure.arm.deployments.outcome import Outcome, Plan, Step, failure
from infra.localazure.arm.deployments.runtime import StoreRuntime
from infra.localazure.errors import ArmError, group_not_found, parent_not_found
from residency.arm.ids import fold
from residency.arm.template.drafts import NESTED
from residency.arm.template.errors import TemplateError
from residency.arm.template.expand import TemplateResource
from residency.arm.template.identifiers import comparable
from residency.arm.template.scope import unresolved

Send = Callable[[Cloud, Call], Answer]
"""Answers a request as if a client had sent it."""

_BAD_REQUEST = 400
_OK, _CREATED = 200, 201

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
            delete_others(self.cloud, plan.place.id, outcome, self._delete)
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
            self._require_owners(resource, before)
            if resource.type.lower() == NESTED:
                return self._nest(resource, step, before, plan, outcome)
            existed = self.cloud.store.get(fold(resource.id)) is not None
            answer = self.send(self.cloud, self._request(resource, begins))
            if not existed:
                self._made.add(comparable(resource.id))
            self._complete(resource.id, "failing", begins)
            due = self._complete(resource.id, "put", begins)
            status = _CREATED if answer.status == _CREATED else _OK
            return replace(step, due=due, status=status), frozenset({comparable(resource.id)})
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
        records.require_idle(self.cloud, place, resource.name, step.started)
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
            envelope={key: resource.body[key] for key in ("location", "tags") if key in resource.body},
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

    def _require_owners(self, resource: TemplateResource, before: frozenset[str]) -> None:
        """What this deployment makes and a resource does not wait for is not there when the resource begins.

        In Azure it may just be there already; here the outcome does not depend on luck.

        Raises:
            ArmError: 404, its parent, the resource that it extends, or its group is such a one.
        """
        hasty = self._made - before
        if not hasty:
            return
        for owner in _owners(resource.id):
            if comparable(owner) in hasty:
                target = scopes.parse(owner)
                is_group = target.type.lower() == scopes.GROUP_TYPE
                raise group_not_found(target.name) if is_group else parent_not_found(target.full_name)

    def _delete(self, resource: str, begins: float) -> float:
        version = self.cloud.schemas.api_versions(scopes.parse(resource).type)[-1]
        query = {"api-version": version}
        self.send(
            self.cloud,
            replace(self.call, method="DELETE", path=resource, query=query, headers={}, body=None, now=begins),
        )
        return self._complete(resource, "delete", begins)

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
    """The ids of what a resource is a child or an extension of, and of its group."""
    target = scopes.parse(identifier)
    if target.resource_group and target.type.lower() != scopes.GROUP_TYPE:
        yield scopes.group_id(target)
    while owner := target.parent or (target.scope if target.is_extension else None):
        yield owner
        target = scopes.parse(owner)
