"""What the policies in force say of what is stored: `Microsoft.PolicyInsights/policyStates`, worked out when asked.

Only `latest` is answered. Policies that look for other resources, or that refuse deletions, say nothing here.

Source: the operations and models of azure-mgmt-policyinsights in azure-cli 2.91.0, read 2026-11-25. Which resources a
policy is applicable to at all (what its conditions on type, kind and name leave possible) and the codes are unverified.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import orjson

from infra.localazure.arm import scopes
from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.policy import ancestors, effects, evaluation, exemptions
from infra.localazure.arm.policy.fields import Subject
from infra.localazure.arm.routing import Route
from infra.localazure.arm.shape import timestamp
from infra.localazure.arm.versions import require_version
from infra.localazure.errors import ArmError, invalid_filter
from infra.localazure.store import Record
from residency.arm.ids import fold, parse_resource_id

PAGE = 1000
_POLICY = re.compile(
    r"(?P<scope>.*)/providers/microsoft\.authorization/(?P<kind>policy(?:assignments|definitions|setdefinitions))/[^/]+"
)
_KEYS = {
    "policyassignments": "policyAssignmentId",
    "policydefinitions": "policyDefinitionId",
    "policysetdefinitions": "policySetDefinitionId",
}
_TEST = re.compile(r"\s*(\w+)\s+(eq|ne)\s+(?:'((?:[^']|'')*)'|(true|false))\s*", re.IGNORECASE)
_OPTIONS = frozenset({"api-version", "$filter", "$top", "$skiptoken", "$from", "$to", "$select"})
_METADATA = "/providers/Microsoft.PolicyInsights/policyStates/$metadata#latest"

Row = dict[str, Any]


def query(cloud: Cloud, call: Call, scope: str, which: str) -> Answer:
    """`POST {scope}/providers/Microsoft.PolicyInsights/policyStates/latest/queryResults`, a page at a time.

    Args:
        cloud: where to look.
        call: the request.
        scope: a management group, subscription, group, resource, or what is assigned.
        which: `latest`.

    Raises:
        ArmError: 400, something is asked for that is not answered; 404, no such scope.
    """
    tests = _asked(cloud, call, scope, which)
    wanted = [name for name in call.query.get("$select", "").replace(" ", "").split(",") if name]
    size, last = _size(call), ""
    rows: list[Row] = []
    for place, row in _rows(cloud, call, fold(scope)):
        if place <= call.skip_token() or not _passes(row, tests):
            continue
        if len(rows) == size:
            break
        rows.append({name: row[name] for name in wanted if name in row} if wanted else row)
        last = place
    else:
        last = ""
    body: Row = {"@odata.context": call.link(_METADATA), "@odata.count": len(rows)}
    if last and "$top" not in call.query:
        body["@odata.nextLink"] = call.next_link(last)
    return json_answer(200, {**body, "value": rows})


def summarize(cloud: Cloud, call: Call, scope: str, which: str) -> Answer:
    """`POST …/policyStates/latest/summarize`: how many resources and policies are not compliant, by assignment.

    Raises:
        ArmError: as `query`.
    """
    tests = _asked(cloud, call, scope, which)
    rows = [row for _, row in _rows(cloud, call, fold(scope)) if _passes(row, tests)]
    version = {"api-version": call.api_version}
    uri = call.link(f"/{scope}/providers/Microsoft.PolicyInsights/policyStates/latest/queryResults", **version)
    assigned = []
    for identifier, of_assignment in _by(rows, "policyAssignmentId"):
        definitions = [
            {
                "policyDefinitionId": of_definition[0]["policyDefinitionId"],
                "policyDefinitionReferenceId": of_definition[0]["policyDefinitionReferenceId"],
                "effect": of_definition[0]["policyDefinitionAction"],
                "results": _results(of_definition, uri),
            }
            for _, of_definition in _by(of_assignment, "policyDefinitionReferenceId", "policyDefinitionId")
        ]
        assigned.append(
            {
                "policyAssignmentId": identifier[0],
                "policySetDefinitionId": of_assignment[0]["policySetDefinitionId"],
                "results": _results(of_assignment, uri),
                "policyDefinitions": definitions,
            }
        )
    context = f"{call.link(_METADATA)}/$entity"
    summary = {"@odata.id": None, "@odata.context": context, "results": _results(rows, uri)}
    value = [{**summary, "policyAssignments": assigned}]
    return json_answer(200, {"@odata.context": call.link(_METADATA), "@odata.count": 1, "value": value})


def evaluate(cloud: Cloud, call: Call, scope: str) -> Answer:
    """`POST …/policyStates/latest/triggerEvaluation`: nothing is to be done, as each query looks anew."""
    _asked(cloud, call, scope, "latest")
    return Answer(status=200)


def _asked(cloud: Cloud, call: Call, scope: str, which: str) -> list[tuple[str, str, bool]]:
    """The conditions of `$filter`: key in lower case, value, and whether it must be that one."""
    require_version(call.api_version)
    others = sorted(set(call.query) - _OPTIONS)
    if which.lower() != "latest" or others:
        what = f"policy states '{which}'" if which.lower() != "latest" else f"the option '{others[0]}'"
        raise ArmError(400, "NotSupported", f"The embedded Azure does not answer {what}; it knows the latest states.")
    target = scopes.parse(f"/{scope}")
    scopes.require_subscription(cloud, target)
    scopes.require_group(cloud, target)
    text = call.query.get("$filter", "")
    tests = []
    for part in re.split(r"\s+and\s+", text, flags=re.IGNORECASE) if text.strip() else ():
        match = _TEST.fullmatch(part.strip("() "))
        if match is None:
            raise invalid_filter(text)
        value = (match[4] or match[3] or "").replace("''", "'")
        tests.append((match[1].lower(), value.lower(), match[2].lower() == "eq"))
    return tests


def _passes(row: Row, tests: Iterable[tuple[str, str, bool]]) -> bool:
    folded = {key.lower(): str(value).lower() for key, value in row.items()}
    return all((folded.get(key) == value) is wanted for key, value, wanted in tests)


def _size(call: Call) -> int:
    text = call.query.get("$top", str(PAGE))
    if not text.isdecimal() or len(text) > len(str(PAGE)) + 2:
        raise ArmError(400, "InvalidTopParameter", f"The $top value '{text}' is invalid.")
    return min(int(text), PAGE)


def _rows(cloud: Cloud, call: Call, scope: str) -> Iterator[tuple[str, Row]]:
    """Every word of a policy on a resource, each with its place in the order: by resource, then by policy."""
    match = _POLICY.fullmatch(scope)
    below = match["scope"] if match else scope
    for record in _resources(cloud, below):
        target = parse_resource_id(record.id)
        body = orjson.loads(record.body)
        subject = Subject(target=parse_resource_id(body["id"]), arm_type=body["type"], body=body)
        policies = effects.in_force(cloud, target, subject.arm_type)
        if not policies:
            continue
        facts = effects.facts_of(cloud, subject, None)
        for index, word in enumerate(effects.judged(policies, facts, effects.JUDGING)):
            known = replace(facts, parameters=word.policy.values)
            if evaluation.is_applicable(word.policy.rule.condition, known):
                row = _row(cloud, call, subject, word)
                if match is None or _is_meant(row, scope, match["kind"]):
                    yield f"{record.id} {index:04}", row


def _is_meant(row: Row, scope: str, kind: str) -> bool:
    """Whether a row is of an assignment, by its id, or of a definition, by its name, as built-in ones are asked for."""
    identifier = fold(row[_KEYS[kind]])
    return identifier == scope if kind == "policyassignments" else _name(identifier) == _name(scope)


def _name(identifier: str) -> str:
    return identifier.rpartition("/")[2]


def _resources(cloud: Cloud, scope: str) -> Iterator[Record]:
    """What is stored at and below a scope; below a management group, what is in its subscriptions."""
    of_group = not scope.startswith("/subscriptions/")
    itself = cloud.store.get(scope)
    records = cloud.store.below("/subscriptions" if of_group else scope)
    for record in [*([itself] if itself else []), *records]:
        if not record.hidden and (not of_group or scope in ancestors.above(cloud, record.id)):
            yield record


def _row(cloud: Cloud, call: Call, subject: Subject, word: effects.Judged) -> Row:
    policy, target = word.policy, subject.target
    definition, assignment, initiative = policy.definition, policy.assignment, policy.initiative
    state = "NonCompliant" if word.applies else "Compliant"
    if not exemptions.without(cloud, fold(target.text), [policy], call.now):
        state = "Exempt"
    return {
        "@odata.id": None,
        "@odata.context": f"{call.link(_METADATA)}/$entity",
        "timestamp": timestamp(call.now),
        "resourceId": target.text,
        "policyAssignmentId": assignment["id"],
        "policyDefinitionId": definition["id"],
        "effectiveParameters": "",
        "isCompliant": state != "NonCompliant",
        "subscriptionId": target.subscription or "",
        "resourceType": subject.type,
        "resourceLocation": subject.body.get("location", ""),
        "resourceGroup": target.resource_group or "",
        "resourceTags": "tbd",
        "policyAssignmentName": assignment["name"],
        "policyAssignmentOwner": "tbd",
        "policyAssignmentParameters": orjson.dumps(assignment["properties"].get("parameters") or {}).decode(),
        "policyAssignmentScope": policy.scope or "/",
        "policyDefinitionName": definition["name"],
        "policyDefinitionAction": word.effect.lower(),
        "policyDefinitionCategory": _category(definition),
        "policySetDefinitionId": initiative["id"] if initiative else "",
        "policySetDefinitionName": initiative["name"] if initiative else "",
        "policySetDefinitionOwner": "",
        "policySetDefinitionCategory": _category(initiative) if initiative else "",
        "policySetDefinitionParameters": "",
        "managementGroupIds": ",".join(sorted(map(_name, ancestors.above(cloud, fold(target.text))))),
        "policyDefinitionReferenceId": policy.reference,
        "complianceState": state,
        "policyDefinitionVersion": definition["properties"].get("version", ""),
    }


def _category(body: Mapping[str, Any]) -> str:
    metadata = body["properties"].get("metadata") or {}
    return str(metadata.get("category", "")).lower()


def _by(rows: Iterable[Row], *keys: str) -> Iterator[tuple[tuple[str, ...], list[Row]]]:
    grouped: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        grouped.setdefault(tuple(row[key] for key in keys), []).append(row)
    yield from grouped.items()


def _results(rows: list[Row], uri: str) -> Row:
    """How many resources, and how many policies, have a word against them."""
    wrong = [row for row in rows if not row["isCompliant"]]
    of_policy = ("policyAssignmentId", "policyDefinitionReferenceId", "policyDefinitionId")
    return {
        "queryResultsUri": uri,
        "nonCompliantResources": _count(wrong, "resourceId"),
        "nonCompliantPolicies": _count(wrong, *of_policy),
        "resourceDetails": _details(_count(rows, "resourceId"), _count(wrong, "resourceId")),
        "policyDetails": _details(_count(rows, *of_policy), _count(wrong, *of_policy)),
        "policyGroupDetails": [],
    }


def _count(rows: list[Row], *keys: str) -> int:
    return len({tuple(row[key] for key in keys) for row in rows})


def _details(every: int, wrong: int) -> list[Row]:
    counts = (("compliant", every - wrong), ("noncompliant", wrong))  # what is exempt counts as compliant
    return [{"complianceState": state, "count": count} for state, count in counts if count]


_STATES = "/{*}/providers/Microsoft.PolicyInsights/policyStates"
ROUTES = (
    Route("POST", f"{_STATES}/{{}}/queryResults", query),
    Route("POST", f"{_STATES}/{{}}/summarize", summarize),
    Route("POST", f"{_STATES}/latest/triggerEvaluation", evaluate),
)
