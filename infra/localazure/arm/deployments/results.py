"""Answers that a client fetches later, `202` and `Location` first: what-if and the export of a group."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import orjson

from infra.localazure.arm.call import Answer, Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.routing import Route
from infra.localazure.errors import ArmError
from infra.localazure.store import Record
from residency.arm.ids import fold

_TYPE = "localazure/results"
_SEGMENT = "operationresults"
_KEPT_SECONDS = 3_600.0


def promise(cloud: Cloud, call: Call, scope: str, body: Any) -> Answer:
    """Keep an answer, and tell the client where it will be.

    Args:
        cloud: where it is kept, out of sight of lists and queries.
        call: the request.
        scope: the id of the subscription or other scope below which the client looks.
        body: the answer.
    """
    path = f"{scope}/{_SEGMENT}/{uuid4()}"
    with cloud.store.transaction():
        for old in cloud.store.below(fold(f"{scope}/{_SEGMENT}")):
            if old.changed < call.now - _KEPT_SECONDS:
                cloud.store.delete_tree(old.id)
        cloud.store.put(
            Record(
                id=fold(path),
                type=_TYPE,
                body=orjson.dumps(body),
                etag=str(uuid4()),
                created_by=None,
                secrets=None,
                listed=False,
                hidden=True,
                created=call.now,
                changed=call.now + cloud.pace.seconds,
            )
        )
    return _later(cloud, call, path)


def answer(cloud: Cloud, call: Call, *_place: str) -> Answer:
    """`GET {scope}/operationresults/{id}`.

    Raises:
        ArmError: 404, there is no such result.
    """
    record = cloud.store.get(fold(call.path))
    if record is None or record.type != _TYPE:
        raise ArmError(404, "OperationNotFound", f"The operation '{call.path}' could not be found.")
    if call.now < record.changed:
        return _later(cloud, call, call.path)
    return Answer(status=200, body=record.body)


def _later(cloud: Cloud, call: Call, path: str) -> Answer:
    location = call.link(path, **{"api-version": call.api_version})
    return Answer(status=202, headers=(("Location", location), *cloud.pace.headers))


ROUTES = (
    Route("GET", f"/{_SEGMENT}/{{}}", answer),
    Route("GET", f"/subscriptions/{{}}/{_SEGMENT}/{{}}", answer),
)
