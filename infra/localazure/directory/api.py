"""Microsoft Graph's paths, read only. They are told from ARM's by their first segment.

Error form, and the codes Request_ResourceNotFound, InvalidAuthenticationToken (audience) and BadRequest (`/me`):
threads of microsoft-graph-docs and logs, read 2026-11-25. The other words of refusals are unverified.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any
from uuid import uuid4

from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.routing import Route, Router
from infra.localazure.arm.shape import timestamp
from infra.localazure.directory import filters, principals
from infra.localazure.errors import ArmError
from infra.localazure.identity import TENANT_ID, TENANT_NAME

_ROOT = "/v1.0"
_PAGE = 100
"""Directory objects of a page where `$top` does not say otherwise (Graph's documented default)."""
_MOST = 999
"""The documented limit of `$top`."""
_MOST_IDS = 1000
_MOST_DIGITS = 9
_BY_APP = re.compile(r"servicePrincipals\(appId='([^']*)'\)", re.I)
_UNAUTHORIZED = 401
_TOKEN_MESSAGES = {
    "AuthenticationFailed": "Access token is empty.",
    "InvalidAuthenticationTokenAudience": "Access token validation failure. Invalid audience.",
    "ExpiredAuthenticationToken": "Lifetime validation failed, the token is expired.",
}


def is_path(path: str) -> bool:
    """Whether a path is Graph's, not ARM's."""
    return path.lower().partition("/")[2].partition("/")[0] == _ROOT.strip("/")


def answer(cloud: Cloud, call: Call) -> Answer:
    """Answer one request to the directory.

    Raises:
        ArmError: the request is refused; `envelope` words it.
    """
    answered = _ROUTER.answer(cloud, call)
    if answered is None and call.method != "GET":
        raise ArmError(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.")
    if answered is None:
        raise _no_segment(call.path.rpartition("/")[2])
    return answered


def envelope(error: ArmError, call: Call) -> dict[str, Any]:
    """A refusal in Graph's form."""
    request_id = str(uuid4())
    code, message = error.code, error.message
    if error.status == _UNAUTHORIZED:
        code, message = "InvalidAuthenticationToken", _TOKEN_MESSAGES.get(code, message)
    inner = {
        "date": timestamp(call.now)[:19],
        "request-id": request_id,
        "client-request-id": call.headers.get("client-request-id", request_id),
    }
    return {"error": {"code": code, "message": message, "innerError": inner}}


def _service_principals(cloud: Cloud, call: Call) -> Answer:
    passes = filters.read(call.query.get("$filter", ""))
    return _page(call, "servicePrincipals", (each for each in principals.everyone(cloud) if passes(each)))


def _service_principal(cloud: Cloud, call: Call, object_id: str) -> Answer:
    found = principals.by_id(cloud, object_id)
    if found is None:
        raise _missing(object_id)
    return _one(call, "servicePrincipals", found)


def _single(cloud: Cloud, call: Call, segment: str) -> Answer:
    """`/servicePrincipals(appId='…')`."""
    match = _BY_APP.fullmatch(segment)
    if match is None:
        raise _no_segment(segment)
    found = next((each for each in principals.everyone(cloud) if each["appId"] == match[1].lower()), None)
    if found is None:
        raise _missing(match[1])
    return _one(call, "servicePrincipals", found)


def _by_ids(cloud: Cloud, call: Call) -> Answer:
    """`POST /directoryObjects/getByIds`; ids that nobody has are passed over."""
    asked = call.body if isinstance(call.body, dict) else {}
    ids, types = asked.get("ids"), asked.get("types")
    if not isinstance(ids, list) or not all(isinstance(each, str) for each in ids) or len(ids) > _MOST_IDS:
        raise ArmError(400, "Request_BadRequest", f"The property 'ids' must be a list of at most {_MOST_IDS} texts.")
    known = [principals.by_id(cloud, each) for each in dict.fromkeys(ids)]
    if isinstance(types, list) and not {"serviceprincipal", "directoryobject"} & {str(each).lower() for each in types}:
        known = []
    typed = [{"@odata.type": "#microsoft.graph.servicePrincipal", **each} for each in known if each]
    return json_answer(200, {"@odata.context": _context(call, "directoryObjects"), "value": typed})


def _me(_cloud: Cloud, _call: Call) -> Answer:
    raise ArmError(400, "BadRequest", "/me request is only valid with delegated authentication flow.")


def _organizations(_cloud: Cloud, call: Call) -> Answer:
    domain = {"name": "local.invalid", "isDefault": True, "isInitial": True, "type": "Managed", "capabilities": ""}
    organization = {
        "id": TENANT_ID,
        "displayName": TENANT_NAME,
        "countryLetterCode": "ID",
        "tenantType": "AAD",
        "verifiedDomains": [domain],
    }
    return _page(call, "organization", [organization])


def _nobody(_cloud: Cloud, call: Call) -> Answer:
    """There are no users and no groups."""
    filters.read(call.query.get("$filter", ""))
    return _page(call, call.path.rpartition("/")[2], [])


def _no_such(_cloud: Cloud, _call: Call, object_id: str) -> Answer:
    raise _missing(object_id)


def _page(call: Call, name: str, found: Iterable[Mapping[str, Any]]) -> Answer:
    """A page of a collection; the skip token is how many objects were shown."""
    size, start = _top(call), _number(call.skip_token() or "0", "skip token")
    rows = list(islice(found, start, start + size + 1))
    body = {"@odata.context": _context(call, name), "value": [_selected(call, row) for row in rows[:size]]}
    if len(rows) > size:
        body["@odata.nextLink"] = call.next_link(str(start + size))
    return json_answer(200, body)


def _top(call: Call) -> int:
    asked = _number(call.query.get("$top", str(_PAGE)), "page size")
    if not 0 < asked <= _MOST:
        raise ArmError(
            400, "Request_UnsupportedQuery", f"Invalid page size specified: '{asked}'. Must be 1 to {_MOST}."
        )
    return asked


def _number(text: str, what: str) -> int:
    if not (text.isascii() and text.isdecimal()) or len(text) > _MOST_DIGITS:
        raise ArmError(400, "Request_UnsupportedQuery", f"Invalid {what} specified: '{text}'.")
    return int(text)


def _one(call: Call, name: str, found: Mapping[str, Any]) -> Answer:
    return json_answer(200, {"@odata.context": f"{_context(call, name)}/$entity", **_selected(call, found)})


def _selected(call: Call, body: Mapping[str, Any]) -> Mapping[str, Any]:
    asked = {each.strip().lower() for each in call.query.get("$select", "").split(",") if each.strip()}
    return {key: value for key, value in body.items() if key.lower() in asked} if asked else body


def _context(call: Call, name: str) -> str:
    return f"{call.base_url}{_ROOT}/$metadata#{name}"


def _missing(object_id: str) -> ArmError:
    return ArmError(
        404,
        "Request_ResourceNotFound",
        f"Resource '{object_id}' does not exist or one of its queried reference-property objects are not present.",
    )


def _no_segment(segment: str) -> ArmError:
    return ArmError(400, "BadRequest", f"Resource not found for the segment '{segment}'.")


_ROUTER = Router(
    (
        Route("POST", f"{_ROOT}/directoryObjects/getByIds", _by_ids),
        Route("GET", f"{_ROOT}/directoryObjects/{{}}", _service_principal),
        Route("GET", f"{_ROOT}/groups", _nobody),
        Route("GET", f"{_ROOT}/groups/{{}}", _no_such),
        Route("GET", f"{_ROOT}/me", _me),
        Route("GET", f"{_ROOT}/organization", _organizations),
        Route("GET", f"{_ROOT}/servicePrincipals", _service_principals),
        Route("GET", f"{_ROOT}/servicePrincipals/{{}}", _service_principal),
        Route("GET", f"{_ROOT}/users", _nobody),
        Route("GET", f"{_ROOT}/users/{{}}", _no_such),
        Route("GET", f"{_ROOT}/{{}}", _single),
    )
)
