"""The tags of a resource or group as a resource of its own: `{scope}/providers/Microsoft.Resources/tags/default`.

Source: the models TagsResource and TagsPatchResource of azure-mgmt-resource 26.0.0, read 2026-11-25. Statuses and the
error's code are unverified. A subscription's tags are stored like any extension resource, since the subscription itself
is no resource here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import orjson

from infra.localazure.arm import guards, scopes
from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.routing import Route
from infra.localazure.arm.writing import Write
from infra.localazure.errors import ArmError, invalid_content
from infra.localazure.store import Record
from residency.arm.ids import ResourceId, fold

MOST_TAGS = 50
"""Tags of one resource or group (Azure's documented limit)."""


def answer(cloud: Cloud, call: Call, subscription: str, below: str) -> Answer:
    """GET, PUT (replace), PATCH (`Merge`, `Replace` or `Delete`) and DELETE of the tags.

    Raises:
        ArmError: 404, the resource is not there; 400, the request cannot be understood.
    """
    cloud.versions.check("Microsoft.Resources/tags", call.api_version)
    target = scopes.parse(f"/subscriptions/{subscription}/{below}")
    record = cloud.store.get(fold(target.text))
    if record is None or record.hidden:
        raise scopes.missing(cloud, target)
    body = orjson.loads(record.body)
    old: dict[str, str] = body.get("tags") or {}
    match call.method:
        case "GET":
            return _shown(body["id"], old)
        case "PUT":
            new = _asked(call.body)
        case "PATCH":
            new = _patched(old, call.body)
        case _:  # DELETE
            new = {}
    stored = _store(cloud, call, target, record, {**body, "tags": new})
    return Answer(status=200) if call.method == "DELETE" else _shown(body["id"], stored["tags"])


def _store(cloud: Cloud, call: Call, target: ResourceId, record: Record, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """Store a body with other tags; what policies make of it is answered."""
    scopes.require_group_stays(cloud, target)
    if len(body["tags"]) > MOST_TAGS:
        raise ArmError(400, "InvalidTags", f"The number of tags is larger than the limit of {MOST_TAGS}.")
    old, place = orjson.loads(record.body), str(body.get("location", ""))
    write = Write(call=call, target=target, arm_type=body["type"], body=body, old=old, location=place)
    body = guards.before_write(cloud, write).body
    with cloud.store.transaction():
        cloud.store.put(record._replace(body=orjson.dumps(body), etag=str(uuid4()), changed=call.now))
    return body


def _patched(old: Mapping[str, str], body: object) -> dict[str, str]:
    operation = body.get("operation") if isinstance(body, dict) else None
    asked = _asked(body)
    match operation:
        case "Merge":
            return {**old, **asked}
        case "Replace":
            return asked
        case "Delete":
            return {name: value for name, value in old.items() if asked.get(name) not in {"", value}}
    raise invalid_content("The request content was invalid: operation is one of Merge, Replace and Delete.")


def _asked(body: object) -> dict[str, str]:
    properties = body.get("properties") if isinstance(body, dict) else None
    tags = properties.get("tags") if isinstance(properties, dict) else None
    if not isinstance(tags, dict) or not all(isinstance(value, str) for value in tags.values()):
        raise invalid_content("The request content was invalid: properties.tags is an object of texts.")
    return tags


def _shown(scope: str, tags: Mapping[str, str]) -> Answer:
    name = {"id": f"{scope}/providers/Microsoft.Resources/tags/default", "name": "default"}
    return json_answer(200, {**name, "type": "Microsoft.Resources/tags", "properties": {"tags": tags}})


ROUTES = (Route("GET PUT PATCH DELETE", "/subscriptions/{}/{*}/providers/Microsoft.Resources/tags/default", answer),)
