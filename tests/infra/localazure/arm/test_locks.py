"""Locks: what they forbid, for whom, and that they forbid nothing else."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.infra.localazure.client import (
    GROUP,
    GROUP_API,
    IDENTITIES,
    IDENTITY_API,
    STORAGE,
    STORAGE_API,
    SUB,
    InProcess,
    Reply,
)

LOCK_API = "2020-05-01"
IDENTITY = f"{IDENTITIES}/id1"


def lock(arm: InProcess, scope: str, level: str = "CanNotDelete", name: str = "keep") -> Reply:
    url = f"{scope}/providers/Microsoft.Authorization/locks/{name}?api-version={LOCK_API}"
    return arm.send("PUT", url, {"properties": {"level": level, "notes": "why"}})


def delete(arm: InProcess, resource: str, version: str = IDENTITY_API) -> Reply:
    return arm.send("DELETE", f"{resource}?api-version={version}")


@pytest.mark.parametrize("scope", [SUB, GROUP, IDENTITY])
def test_a_lock_forbids_deletion_of_its_scope_and_all_below(arm: InProcess, scope: str) -> None:
    arm.put_identity("id1")
    made = lock(arm, scope)
    assert (made.status, lock(arm, scope).status) == (201, 200)
    assert made.json["properties"] == {"level": "CanNotDelete", "notes": "why"}
    for resource, version in ((IDENTITY, IDENTITY_API), (GROUP, GROUP_API)):
        reply = delete(arm, resource, version)
        assert (reply.status, reply.error) == (409, "ScopeLocked")
        assert f"'{scope}'" in reply.json["error"]["message"]
        assert reply.json["error"]["message"].startswith(f"The scope '{resource}' cannot perform delete operation")
    assert arm.put_identity("id1", tags={"a": "b"}).status == 200
    assert delete(arm, f"{scope}/providers/Microsoft.Authorization/locks/keep", LOCK_API).status == 200
    assert delete(arm, IDENTITY).status == 200


def test_a_lock_holds_for_no_neighbour(arm: InProcess) -> None:
    arm.put_identity("id1")
    arm.put_identity("id10")
    lock(arm, IDENTITY)
    assert delete(arm, f"{IDENTITIES}/id10").status == 200


def test_read_only_forbids_writes_and_actions(arm: InProcess) -> None:
    arm.put_account("st1")
    lock(arm, f"{STORAGE}/st1", "ReadOnly")
    url = f"{STORAGE}/st1?api-version={STORAGE_API}"
    refused = [
        arm.send("PATCH", url, {"tags": {"a": "b"}}),
        arm.put_account("st1"),
        delete(arm, f"{STORAGE}/st1", STORAGE_API),
        arm.send("POST", f"{STORAGE}/st1/listKeys?api-version={STORAGE_API}"),
    ]
    assert [(reply.status, reply.error) for reply in refused] == [(409, "ScopeLocked")] * 4
    assert arm.send("GET", url).status == 200
    assert arm.put_identity("id1").status == 201


def test_a_lock_has_one_of_two_levels(arm: InProcess) -> None:
    assert (lock(arm, GROUP, "Never").status, lock(arm, GROUP, "Never").error) == (400, "InvalidRequestContent")


def test_lists_show_the_locks_at_a_scope_and_below(arm: InProcess) -> None:
    arm.put_identity("id1")
    for scope, name in ((SUB, "all"), (GROUP, "group"), (IDENTITY, "one")):
        lock(arm, scope, name=name)

    def names(scope: str) -> list[str]:
        reply = arm.send("GET", f"{scope}/providers/Microsoft.Authorization/locks?api-version={LOCK_API}")
        return sorted(each["name"] for each in reply.json["value"])

    assert names(SUB) == ["all", "group", "one"]
    assert names(GROUP) == ["group", "one"]
    assert names(IDENTITY) == ["one"]


CALLS = st.lists(
    st.tuples(st.sampled_from(["DELETE", "PUT", "PATCH"]), st.sampled_from(["id1", "id2", ""])), min_size=1, max_size=8
)


@given(calls=CALLS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
def test_nothing_at_or_below_a_lock_ever_disappears(arm: InProcess, calls: list[tuple[str, str]]) -> None:
    arm.put_identity("id1")
    lock(arm, IDENTITY)
    for method, name in calls:
        resource, version = (f"{IDENTITIES}/{name}", IDENTITY_API) if name else (GROUP, GROUP_API)
        body = None if method == "DELETE" else {"location": "indonesiacentral", "tags": {}}
        arm.send(method, f"{resource}?api-version={version}", body)
        arm.later()
        assert arm.send("GET", f"{IDENTITY}?api-version={IDENTITY_API}").status == 200
