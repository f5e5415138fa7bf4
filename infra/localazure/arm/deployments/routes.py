"""The paths of deployments at every scope, and what answers them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import uuid4

from infra.localazure.arm import locks, resources, scopes
from infra.localazure.arm.call import Answer, Call, Headers, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.deployments import export as export_of_group
from infra.localazure.arm.deployments import place as places
from infra.localazure.arm.deployments import properties, records, refusals, request, results, what_if
from infra.localazure.arm.deployments.carry_out import Send, Worker
from infra.localazure.arm.deployments.outcome import Outcome, Plan
from infra.localazure.arm.deployments.place import DEPLOYMENTS
from infra.localazure.arm.deployments.records import Deployment
from infra.localazure.arm.lists import top
from infra.localazure.arm.routing import Route
from infra.localazure.errors import ArmError, invalid_content
from infra.localazure.faults.armed import Faults

_BASE = f"/providers/{DEPLOYMENTS}"
_OLD = "/subscriptions/{}/resourceGroups/{}/deployments/{}/operations"
"""Where azure-cli looks for the operations of a group's deployment."""


@dataclass(frozen=True, kw_only=True)
class Deployments:
    """Answers what is asked about deployments; resources are written through `send`."""

    send: Send

    def validate(self, cloud: Cloud, call: Call, scope: str, name: str) -> Answer:
        """`POST …/validate`: the deployment is carried out and undone; what fails is told.

        Raises:
            ArmError: 400, the template or one of its resources is wrong; 404, the place is not there.
        """
        plan = request.read(cloud, call, places.of(scope), name)
        records.require_idle(cloud, plan.place, name, call.now)
        if request.setting(call, "validationLevel") != "template":
            errors = self._rehearse(cloud, call, plan).outcome.causes()
            if errors:
                raise refusals.of_resources(name, errors)
        return json_answer(200, properties.validated(plan, call.now))

    def predict(self, cloud: Cloud, call: Call, scope: str, name: str) -> Answer:
        """`POST …/whatIf`: 202, and later what a create would change.

        Raises:
            ArmError: the request or its template is wrong.
        """
        plan = request.read(cloud, call, places.of(scope), name)
        wanted = request.setting(call, "whatIfSettings", "resultFormat") or what_if.FULL
        if wanted not in {what_if.FULL, what_if.ID_ONLY}:
            raise invalid_content("The request content was invalid: resultFormat is not one that there is.")
        seen = self._rehearse(cloud, call, plan)
        found = what_if.result(cloud, plan, seen, full=wanted == what_if.FULL)
        subscription = plan.place.subscription
        return results.promise(cloud, call, f"/subscriptions/{subscription}" if subscription else "", found)

    def create(self, cloud: Cloud, call: Call, scope: str, name: str) -> Answer:
        """`PUT …/deployments/{name}`: 201 (200 where the name was used before), and the operation to follow.

        Raises:
            ArmError: the template is wrong, or a resource is refused before anything is deployed.
        """
        plan = request.read(cloud, call, places.of(scope), name)
        records.require_idle(cloud, plan.place, name, call.now)
        locks.require_unlocked(cloud, scopes.parse(plan.place.deployment(name)))
        older = records.find(cloud, plan.place, name)
        with cloud.store.transaction():
            worker = Worker(cloud=cloud, call=call, send=self.send, finished=_keep)
            refused = refusals.early(worker.deploy(plan, call.now).causes())
            if refused:
                raise refusals.of_resources(name, refused)
            records.forget_old(cloud, plan.place)
        made = records.get(cloud, plan.place, name)
        follow = call.link(f"{made.id}/operationStatuses/{made.operation}", **{"api-version": call.api_version})
        headers: Headers = (("Azure-AsyncOperation", follow), *cloud.pace.headers)
        return json_answer(200 if older else 201, made.shown(call.now, state="Accepted"), headers)

    def _rehearse(self, cloud: Cloud, call: Call, plan: Plan) -> what_if.Seen:
        """What becomes of a deployment that is undone; faults wait for the one that is not."""
        with cloud.store.rehearsal():
            seq = cloud.store.sequence
            worker = Worker(cloud=replace(cloud, faults=Faults()), call=call, send=self.send, finished=_forget)
            return what_if.observe(cloud, seq, worker.deploy(plan, call.now))


def get(cloud: Cloud, call: Call, scope: str, name: str) -> Answer:
    """`GET …/deployments/{name}`.

    Raises:
        ArmError: 404.
    """
    return json_answer(200, _find(cloud, call, scope, name).shown(call.now))


def listed(cloud: Cloud, call: Call, scope: str) -> Answer:
    """`GET …/deployments`, the newest first; `$filter=provisioningState eq '…'` and `$top` are understood.

    Raises:
        ArmError: 404, the place is not there; 400, the filter is another one.
    """
    cloud.versions.check(DEPLOYMENTS, call.api_version)
    place = places.of(scope)
    places.require(cloud, place)
    found = [deployment.shown(call.now) for deployment in records.at(cloud, place)]
    text = call.query.get("$filter", "").strip()
    if text:
        field, _, value = text.partition(" eq ")
        if field.strip().lower() != "provisioningstate":
            raise ArmError(
                400, "InvalidFilterInQueryString", f"Invalid $filter '{text}' specified in the query string."
            )
        wanted = value.strip().strip("'").lower()
        found = [each for each in found if each["properties"]["provisioningState"].lower() == wanted]
    return json_answer(200, {"value": found[: top(call)]})


def delete(cloud: Cloud, call: Call, scope: str, name: str) -> Answer:
    """`DELETE …/deployments/{name}`: the record goes, what it deployed stays.

    Raises:
        ArmError: 409, it still runs.
    """
    place = places.of(scope)
    records.require_idle(cloud, place, name, call.now)
    return resources.delete(cloud, call, scopes.parse(place.deployment(name)))


def not_patched(_cloud: Cloud, call: Call, _scope: str, _name: str) -> Answer:
    """`PATCH …/deployments/{name}`: there is no such operation.

    Raises:
        ArmError: 405.
    """
    raise ArmError(405, "HttpMethodNotSupported", f"The HTTP method {call.method} is not supported at this path.")


def cancel(cloud: Cloud, call: Call, scope: str, name: str) -> Answer:
    """`POST …/cancel`: 204.

    Raises:
        ArmError: 409, it is over. (The code is the SDKs'; status and words are unverified.)
    """
    deployment = _find(cloud, call, scope, name)
    if not deployment.runs(call.now):
        state = deployment.state(call.now)
        raise ArmError(
            409,
            "DeploymentCannotBeCancelled",
            f"The deployment '{name}' cannot be cancelled because it is in the state '{state}'.",
        )
    with cloud.store.transaction():
        records.save(cloud, deployment.canceled(call.now), call.now)
    return Answer(status=204)


def export(cloud: Cloud, call: Call, scope: str, name: str) -> Answer:
    """`POST …/exportTemplate`: the template as it was given."""
    return json_answer(200, {"template": _find(cloud, call, scope, name).template})


def operations(cloud: Cloud, call: Call, scope: str, name: str) -> Answer:
    """`GET …/operations`: those that are over by now."""
    deployment = _find(cloud, call, scope, name)
    return json_answer(200, {"value": deployment.operations_at(call.now)[: top(call)]})


def operation(cloud: Cloud, call: Call, scope: str, name: str, identifier: str) -> Answer:
    """`GET …/operations/{id}`.

    Raises:
        ArmError: 404, there is none.
    """
    for each in _find(cloud, call, scope, name).operations_at(call.now):
        if each["operationId"].lower() == identifier.lower():
            return json_answer(200, each)
    message = f"The deployment operation '{identifier}' could not be found."
    raise ArmError(404, "DeploymentOperationNotFound", message)  # code and words are ours


def old_operations(cloud: Cloud, call: Call, subscription: str, group: str, name: str) -> Answer:
    """As `operations`, at the path of old."""
    return operations(cloud, call, f"/subscriptions/{subscription}/resourceGroups/{group}", name)


def old_operation(cloud: Cloud, call: Call, subscription: str, group: str, name: str, identifier: str) -> Answer:
    """As `operation`, at the path of old."""
    return operation(cloud, call, f"/subscriptions/{subscription}/resourceGroups/{group}", name, identifier)


def status(cloud: Cloud, call: Call, scope: str, name: str, identifier: str) -> Answer:
    """`GET …/operationStatuses/{id}`, where `Azure-AsyncOperation` points.

    Raises:
        ArmError: 404, the deployment was made anew since, or is gone.
    """
    deployment = _find(cloud, call, scope, name)
    if deployment.operation != identifier:
        raise ArmError(404, "OperationNotFound", f"The operation '{identifier}' could not be found.")
    shown = deployment.shown(call.now)["properties"]
    body = {"status": shown["provisioningState"], **({"error": shown["error"]} if "error" in shown else {})}
    return json_answer(200, body, cloud.pace.headers if deployment.runs(call.now) else ())


def template_hash(_cloud: Cloud, call: Call) -> Answer:
    """`POST /providers/Microsoft.Resources/calculateTemplateHash`."""
    if not isinstance(call.body, dict):
        raise invalid_content("The request content was invalid: a template is an object.")
    found = {"minifiedTemplate": properties.minified(call.body), "templateHash": properties.template_hash(call.body)}
    return json_answer(200, found)


def routes(send: Send) -> tuple[Route, ...]:
    """The paths of deployments; `send` writes a resource as if a client asked for it."""
    own = Deployments(send=send)
    found = [
        Route("POST", "/providers/Microsoft.Resources/calculateTemplateHash", template_hash),
        Route("GET", _OLD, old_operations),
        Route("GET", _OLD + "/{}", old_operation),
        *results.ROUTES,
        *export_of_group.ROUTES,
    ]
    for methods, rest, handler in (
        ("GET", "", listed),
        ("GET", "/{}", get),
        ("PUT", "/{}", own.create),
        ("PATCH", "/{}", not_patched),
        ("DELETE", "/{}", delete),
        ("POST", "/{}/validate", own.validate),
        ("POST", "/{}/whatIf", own.predict),
        ("POST", "/{}/cancel", cancel),
        ("POST", "/{}/exportTemplate", export),
        ("GET", "/{}/operations", operations),
        ("GET", "/{}/operations/{}", operation),
        ("GET", "/{}/operationStatuses/{}", status),
    ):
        found += [
            Route(methods, "/{*}" + _BASE + rest, handler),
            Route(methods, _BASE + rest, _at_tenant(handler)),
        ]
    return tuple(found)


def _at_tenant(handler: Callable[..., Answer]) -> Callable[..., Answer]:
    return lambda cloud, call, *parts: handler(cloud, call, "", *parts)


def _find(cloud: Cloud, call: Call, scope: str, name: str) -> Deployment:
    cloud.versions.check(DEPLOYMENTS, call.api_version)
    place = places.of(scope)
    places.require(cloud, place)
    return records.get(cloud, place, name)


def _keep(cloud: Cloud, plan: Plan, outcome: Outcome, started: float) -> None:
    identifier = f"0858{uuid4().int % 10**16:016d}"
    deployment = Deployment(
        body=properties.deployment(plan, outcome, started),
        template=plan.template,
        operations=list(properties.operations(plan, outcome, identifier)),
        operation=identifier,
        started=started,
        due=max(outcome.due, started + cloud.pace.seconds),
    )
    records.save(cloud, deployment, started)


def _forget(_cloud: Cloud, _plan: Plan, _outcome: Outcome, _started: float) -> None:
    """A rehearsal keeps nothing."""
