"""Lists: the resources of a type below a scope, and the tracked resources of a group or subscription."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import orjson

from infra.localazure.arm import scopes, subscriptions
from infra.localazure.arm.call import Answer, Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.routing import Route
from infra.localazure.arm.shape import timestamp
from infra.localazure.arm.versions import require_version
from infra.localazure.errors import ArmError, invalid_filter
from infra.localazure.lag import Listing
from infra.localazure.store import Record
from residency.arm.ids import fold
from residency.model.regions import fold_name

PAGE = 1000
"""Items of a page; ARM's own lists and most providers answer at most so many."""

_ROLE_ASSIGNMENTS = "microsoft.authorization/roleassignments"
_INHERITED = frozenset({_ROLE_ASSIGNMENTS, "microsoft.authorization/locks", "microsoft.authorization/policyexemptions"})
"""Extension types whose list at a scope also holds what stands below it."""

_GENERIC = ("id", "name", "type", "kind", "location", "managedBy", "sku", "plan", "tags", "identity", "zones")
_MOST_DIGITS = 9
_SUBSCRIPTION_SLASHES = "/subscriptions/{}".count("/")
_CONDITION = re.compile(
    r"\s*(resourceType|resourceGroup|name|location|tagName|tagValue)\s+(eq|ne)\s+'((?:[^']|'')*)'\s*", re.I
)

Test = Callable[[Mapping[str, Any]], bool]


def collection(cloud: Cloud, call: Call, scope: str, arm_type: str) -> Answer:
    """The resources of one type at or below a scope, a page at a time.

    Args:
        cloud: where to look.
        call: the request.
        scope: the id before `/providers/…` or the parent's id; empty for the tenant.
        arm_type: in any casing.

    Raises:
        ArmError: the scope does not exist, or the API version is refused.
    """
    name = cloud.versions.check(arm_type, call.api_version)
    _require(cloud, scope)
    folded, root = name.lower(), fold(scope) if scope else ""
    if folded == _ROLE_ASSIGNMENTS:
        return page(call, iter(_role_assignments(cloud, root, call)))
    if folded.count("/") == 1 and cloud.schemas.is_extension(name) and folded not in _INHERITED:
        root = f"{root}/providers/{folded}"
    return page(call, iter(_listing(cloud, call, root).by_type(folded, root, after=call.skip_token(), limit=PAGE + 1)))


def groups(cloud: Cloud, call: Call, subscription: str) -> Answer:
    """`GET {subscription}/resourceGroups`.

    Raises:
        ArmError: 404, another subscription.
    """
    require_version(call.api_version)
    subscriptions.require(cloud, subscription)
    matches = _filter(call.query.get("$filter", ""))
    scope = f"/subscriptions/{subscription}".lower()
    records = _listing(cloud, call, scope).by_type(scopes.GROUP_TYPE, scope, after=call.skip_token())
    return page(call, (record for record in records if matches(orjson.loads(record.body))))


def resources(cloud: Cloud, call: Call, *_parts: str) -> Answer:
    """`GET {subscription or group}/resources`: tracked resources without properties, by `$filter`, `$expand`, `$top`.

    Raises:
        ArmError: 404, the scope does not exist; 400, the filter is not understood.
    """
    require_version(call.api_version)
    scope = call.path.rpartition("/")[0]
    _require(cloud, scope)
    matches = _filter(call.query.get("$filter", ""))
    expand = frozenset(call.query.get("$expand", "").replace(" ", "").split(","))
    found = walk(_listing(cloud, call, fold(scope)), fold(scope), call.skip_token())
    return page(
        call, (record for record in found if matches(orjson.loads(record.body))), lambda record: _row(record, expand)
    )


def _listing(cloud: Cloud, call: Call, scope: str) -> Listing:
    """What a list is made from: that of a whole subscription may be behind.

    So it was seen of a type's list while the group's was right (Azure/azure-rest-api-specs #28600), of `/resources`
    (Azure/AKS #1964, where a group's `/resources` came late too) and of groups (azure-rest-api-specs #7991).
    """
    is_wide = scope.count("/") == _SUBSCRIPTION_SLASHES
    return cloud.past if is_wide and cloud.faults.lag("list", call.now) else cloud.store


def walk(listing: Listing, scope: str, after: str = "") -> Iterator[Record]:
    """Every tracked resource below a folded scope, by id, from behind the id `after`."""
    while batch := listing.listed(scope, after=after, limit=PAGE):
        yield from batch
        after = batch[-1].id


def page(call: Call, records: Iterator[Record], form: Callable[[Record], bytes] = lambda record: record.body) -> Answer:
    """One page of a list.

    Args:
        call: the request; `$top` is how many are wanted.
        records: by id, from behind the page before.
        form: how a record is shown.

    Raises:
        ArmError: 400, `$top` is no positive number.
    """
    size = min(top(call), PAGE)
    rows: list[bytes] = []
    last, more = "", False
    for record in records:
        if len(rows) == size:
            more = True
            break
        rows.append(form(record))
        last = record.id
    link = b',"nextLink":' + orjson.dumps(call.next_link(last)) if more else b""
    return Answer(status=200, body=b'{"value":[' + b",".join(rows) + b"]" + link + b"}")


def top(call: Call) -> int:
    """How many items a page holds at most, by `$top`.

    Raises:
        ArmError: 400, it is no positive number.
    """
    text = call.query.get("$top")
    if text is None:
        return PAGE
    if not text.isdecimal() or len(text) > _MOST_DIGITS or int(text) == 0:
        raise ArmError(
            400, "InvalidTopParameter", f"The $top value '{text}' is invalid: a positive number is required."
        )
    return int(text)


def _require(cloud: Cloud, scope: str) -> None:
    if not scope:
        return
    target = scopes.parse(scope)
    scopes.require_subscription(cloud, target)
    scopes.require_group(cloud, target)
    if "/providers/" not in fold(scope):
        return
    if cloud.schemas.known_type(target.type) is None:
        scopes.require_parents(cloud, target)
        return
    record = cloud.store.get(fold(scope))
    if record is None or record.hidden:
        raise scopes.missing(cloud, target)


def _role_assignments(cloud: Cloud, scope: str, call: Call) -> list[Record]:
    """Assignments at, above and (without `atScope()`) below a scope; `atExactScope()` is the scope alone."""
    text = call.query.get("$filter", "")
    principal = re.search(r"(?:principalId eq|assignedTo\()\s*'([^']*)'", text, re.IGNORECASE)
    found = []
    for record in cloud.store.by_type(_ROLE_ASSIGNMENTS, "", after=call.skip_token()):
        at = record.id.partition("/providers/microsoft.authorization/roleassignments/")[0]
        above, below = scope.startswith(at + "/") or not at, at.startswith(scope + "/") or not scope
        if "atexactscope()" in text.lower():
            wanted = at == scope
        else:
            wanted = at == scope or above or (below and "atscope()" not in text.lower())
        if wanted and (not principal or _principal(record) == principal[1].lower()):
            found.append(record)
    return found


def _principal(record: Record) -> str:
    return str(orjson.loads(record.body)["properties"].get("principalId", "")).lower()


def _row(record: Record, expand: frozenset[str]) -> bytes:
    body = orjson.loads(record.body)
    row = {key: body[key] for key in _GENERIC if key in body}
    extra = {
        "createdTime": timestamp(record.created),
        "changedTime": timestamp(record.changed),
        "provisioningState": body.get("properties", {}).get("provisioningState", "Succeeded"),
    }
    return orjson.dumps({**row, **{key: value for key, value in extra.items() if key in expand}})


def _filter(text: str) -> Test:
    """Read `A eq 'x' and B eq 'y'`.

    Raises:
        ArmError: 400, the filter is another one.
    """
    tests = []
    for part in re.split(r"\s+and\s+", text, flags=re.IGNORECASE) if text.strip() else ():
        match = _CONDITION.fullmatch(part.strip("() "))
        if not match:
            raise invalid_filter(text)
        tests.append(_condition(match[1].lower(), match[3].replace("''", "'").lower(), wanted=match[2].lower() == "eq"))
    return lambda body: all(test(body) for test in tests)


def _condition(field: str, value: str, *, wanted: bool) -> Test:
    def test(body: Mapping[str, Any]) -> bool:
        return (value in _values(field, body)) == wanted

    return test


def _values(field: str, body: Mapping[str, Any]) -> frozenset[str]:
    if field in {"tagname", "tagvalue"}:
        tags: Mapping[str, str] = body.get("tags") or {}
        return frozenset(text.lower() for text in (tags if field == "tagname" else tags.values()))
    if field == "resourcegroup":
        return frozenset({(scopes.parse(body["id"]).resource_group or "").lower()})
    if field == "location":
        return frozenset({fold_name(str(body.get("location", "")))})
    return frozenset({str(body["type" if field == "resourcetype" else "name"]).lower()})


ROUTES = (
    Route("GET", "/subscriptions/{}/resourceGroups", groups),
    Route("GET", "/subscriptions/{}/resources", resources),
    Route("GET", "/subscriptions/{}/resourceGroups/{}/resources", resources),
)
