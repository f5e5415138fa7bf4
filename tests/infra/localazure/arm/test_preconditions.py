"""`If-Match` and `If-None-Match`."""

from __future__ import annotations

from tests.infra.localazure.client import IDENTITIES, IDENTITY_API, InProcess

URL = f"{IDENTITIES}/x?api-version={IDENTITY_API}"
BODY = {"location": "indonesiacentral"}


def test_if_match_any_needs_the_resource(arm: InProcess) -> None:
    assert arm.send("PUT", URL, BODY, if_match="*").error == "PreconditionFailed"
    arm.put_identity("x")
    assert arm.send("PUT", URL, BODY, if_match="*").status == 200


def test_if_none_match_any_refuses_what_exists(arm: InProcess) -> None:
    assert arm.send("PUT", URL, BODY, if_none_match="*").status == 201
    reply = arm.send("PUT", URL, BODY, if_none_match="*")
    assert (reply.status, reply.error) == (412, "PreconditionFailed")


def test_a_tag_holds_for_one_state_only(arm: InProcess) -> None:
    tag = arm.put_identity("x").headers["etag"]
    assert arm.send("GET", URL).headers["etag"] == tag
    assert arm.send("PATCH", URL, {"tags": {"a": "b"}}, if_match=f"W/{tag}").status == 200
    assert arm.send("PATCH", URL, {"tags": {}}, if_match=tag).status == 412
    assert arm.send("DELETE", URL, if_match=tag).status == 412
    assert arm.send("DELETE", URL, if_match=f'"other", {arm.send("GET", URL).headers["etag"]}').status == 200


def test_deleting_nothing_is_no_failed_precondition(arm: InProcess) -> None:
    assert arm.send("DELETE", URL, if_match="*").status == 204
