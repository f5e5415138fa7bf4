"""Tags as a resource of their own."""

from __future__ import annotations

from typing import Any

import pytest

from tests.infra.localazure.client import GROUP, IDENTITIES, IDENTITY_API, SUB, InProcess

API = "?api-version=2021-04-01"
TAGS = f"{IDENTITIES}/a/providers/Microsoft.Resources/tags/default{API}"
IDENTITY = f"{IDENTITIES}/a?api-version={IDENTITY_API}"


def asked(operation: str, **tags: str) -> dict[str, Any]:
    return {"operation": operation, "properties": {"tags": tags}}


@pytest.mark.parametrize(
    ("operation", "tags", "left"),
    [
        ("Merge", {"b": "3", "c": "4"}, {"a": "1", "b": "3", "c": "4"}),
        ("Replace", {"c": "4"}, {"c": "4"}),
        ("Delete", {"a": "1", "b": "other"}, {"b": "2"}),
        ("Delete", {"a": ""}, {"b": "2"}),
    ],
)
def test_a_patch_does_what_its_operation_says(
    arm: InProcess, operation: str, tags: dict[str, str], left: dict[str, str]
) -> None:
    arm.put_identity("a", tags={"a": "1", "b": "2"})
    before = arm.send("GET", IDENTITY).headers["etag"]
    reply = arm.send("PATCH", TAGS, asked(operation, **tags))
    assert reply.json["properties"]["tags"] == left
    after = arm.send("GET", IDENTITY)
    assert after.json["tags"] == left
    assert after.headers["etag"] != before


def test_put_replaces_and_delete_removes(arm: InProcess) -> None:
    arm.put_identity("a", tags={"a": "1"})
    assert arm.send("PUT", TAGS, {"properties": {"tags": {"z": "9"}}}).status == 200
    assert arm.send("GET", TAGS).json == {
        "id": f"{IDENTITIES}/a/providers/Microsoft.Resources/tags/default",
        "name": "default",
        "type": "Microsoft.Resources/tags",
        "properties": {"tags": {"z": "9"}},
    }
    assert arm.send("DELETE", TAGS).status == 200
    assert arm.send("GET", IDENTITY).json["tags"] == {}


def test_groups_have_tags_too(arm: InProcess) -> None:
    url = f"{GROUP}/providers/Microsoft.Resources/tags/default{API}"
    arm.send("PATCH", url, asked("Merge", owner="shop"))
    assert arm.send("GET", f"{GROUP}?api-version=2024-11-01").json["tags"] == {"owner": "shop"}


def test_a_subscription_has_tags_of_its_own(arm: InProcess) -> None:
    url = f"{SUB}/providers/Microsoft.Resources/tags/default{API}"
    assert arm.send("PUT", url, {"properties": {"tags": {"a": "b"}}}).status < 300
    assert arm.send("GET", url).json["properties"]["tags"] == {"a": "b"}


@pytest.mark.parametrize(
    ("method", "body", "status", "code"),
    [
        ("PATCH", asked("Add", a="b"), 400, "InvalidRequestContent"),
        ("PATCH", {"operation": "Merge", "properties": {"tags": {"a": 1}}}, 400, "InvalidRequestContent"),
        ("PUT", [], 400, "InvalidRequestContent"),
        ("PUT", {"properties": {"tags": {f"t{n}": "" for n in range(51)}}}, 400, "InvalidTags"),
        ("POST", {}, 405, "HttpMethodNotSupported"),
    ],
)
def test_what_is_no_tags_request_is_refused(arm: InProcess, method: str, body: object, status: int, code: str) -> None:
    arm.put_identity("a", tags={"a": "1"})
    reply = arm.send(method, TAGS, body)
    assert (reply.status, reply.error) == (status, code)
    assert arm.send("GET", IDENTITY).json["tags"] == {"a": "1"}


def test_what_is_not_there_has_no_tags(arm: InProcess) -> None:
    assert arm.send("GET", TAGS).error == "ResourceNotFound"
