"""Whether a name is still free, as clients ask before they create: the table `name_checks.toml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from infra.localazure.arm import names, soft_delete, subscriptions
from infra.localazure.arm.call import Answer, Call, json_answer
from infra.localazure.arm.cloud import Cloud
from infra.localazure.arm.routing import Route
from infra.localazure.arm.tables import load
from infra.localazure.errors import ArmError, invalid_content

Entry = Mapping[str, Any]


def answer(cloud: Cloud, call: Call, *parts: str, entry: Entry) -> Answer:
    """Answer one kind of question.

    Args:
        cloud: where to look.
        call: the request.
        parts: the subscription and the location, where the path has them.
        entry: the line of the table.

    Raises:
        ArmError: 404, no such subscription; 400, no name; or, where the table says so, the refusal of a taken name.
    """
    body = call.body if isinstance(call.body, dict) else {}
    arm_type = _type(entry, body)
    cloud.versions.check(arm_type, call.api_version)
    if parts:
        subscriptions.require(cloud, parts[0])
    asked = entry.get("asked", "name")
    name = body.get(asked)
    if not isinstance(name, str):
        raise invalid_content(f"The request content was invalid: {asked} is required.")
    location = parts[1] if len(parts) > 1 else str(body.get("location") or "")
    refusal, reason = _refusal(cloud, call, entry, arm_type, name, location)
    if entry.get("empty"):
        if refusal:
            raise refusal
        return Answer(status=200)
    available = entry.get("available", "nameAvailable")
    further = {key: value.format(name=name) for key, value in entry.get("yes", {}).items()}
    if refusal is None:
        return json_answer(200, {**further, available: True})
    return json_answer(200, {**further, available: False, "reason": reason, "message": refusal.message})


def exists(cloud: Cloud, call: Call, name: str, *, entry: Entry) -> Answer:
    """Answer a HEAD request: 200 where the name is taken, 404 where it is free."""
    arm_type = entry["type"][0]
    cloud.versions.check(arm_type, call.api_version)
    return Answer(status=200 if any(names.holders(cloud, arm_type, name)) else 404)


def _type(entry: Entry, body: Mapping[str, Any]) -> str:
    asked = str(body.get("type", "")).lower()
    return next((each for each in entry["type"] if each.lower() == asked), str(entry["type"][0]))


def _refusal(
    cloud: Cloud, call: Call, entry: Entry, arm_type: str, name: str, location: str
) -> tuple[ArmError | None, str]:
    """Why a name cannot be had, and the reason's word; None where it can."""
    wrong = names.finding(arm_type, name)
    if wrong:
        return wrong, entry.get("invalid", "")
    if any(names.holders(cloud, arm_type, name, location)):
        return names.taken(arm_type, name), entry.get("taken", "")
    if names.is_unique(arm_type) and soft_delete.standing(cloud, arm_type, name, call.now):
        return soft_delete.refusal(soft_delete.table()[arm_type.lower()]["conflict"], name), entry.get("taken", "")
    return None, ""


def _routes() -> Iterator[Route]:
    for entry in load("name_checks.toml")["check"]:
        handler = exists if entry.get("exists") else answer
        for path in entry["paths"]:
            yield Route("HEAD" if entry.get("exists") else "POST", path, partial(handler, entry=entry))


ROUTES = tuple(_routes())
