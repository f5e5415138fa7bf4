"""The tenant's root group and what stands below."""

from __future__ import annotations

from infra.localazure.identity import SUBSCRIPTION_ID, TENANT_ID
from tests.infra.localazure.client import OTHER, InProcess

API = "api-version=2020-05-01"
GROUPS = "/providers/Microsoft.Management/managementGroups"


def put_group(arm: InProcess, name: str, parent: str = TENANT_ID) -> None:
    details = {"parent": {"id": f"{GROUPS}/{parent}"}}
    body = {"properties": {"displayName": name.upper(), "details": details}}
    assert arm.send("PUT", f"{GROUPS}/{name}?{API}", body).status < 300
    arm.later()


def below(arm: InProcess, group: str) -> set[str]:
    return {each["name"] for each in arm.send("GET", f"{GROUPS}/{group}/descendants?{API}").json["value"]}


def test_every_subscription_is_below_the_root(arm: InProcess) -> None:
    assert [each["name"] for each in arm.send("GET", f"{GROUPS}?{API}").json["value"]] == [TENANT_ID]
    root = arm.send("GET", f"{GROUPS}/{TENANT_ID}?{API}").json
    assert root["properties"]["displayName"] == "Tenant Root Group"
    found = arm.send("GET", f"{GROUPS}/{TENANT_ID.upper()}/descendants?{API}").json["value"]
    assert [each["id"] for each in found] == [f"/subscriptions/{SUBSCRIPTION_ID}", f"/subscriptions/{OTHER}"]
    assert found[0]["type"] == "/subscriptions"
    assert found[0]["properties"] == {"displayName": "Local Azure", "parent": {"id": f"{GROUPS}/{TENANT_ID}"}}


def test_groups_have_groups_and_subscriptions_below(arm: InProcess) -> None:
    put_group(arm, "shops")
    put_group(arm, "java", "shops")
    assert arm.send("PUT", f"{GROUPS}/java/subscriptions/{OTHER}?{API}", {}).status < 300
    arm.later()
    assert below(arm, TENANT_ID) == {"shops", "java", SUBSCRIPTION_ID, OTHER}
    assert below(arm, "shops") == {"java", OTHER}
    assert below(arm, "java") == {OTHER}
    tree = arm.send("GET", f"{GROUPS}/shops?{API}&$expand=children&$recurse=true").json["properties"]
    assert tree["details"]["parent"]["name"] == TENANT_ID
    assert tree["children"][0]["name"] == "java"
    assert tree["children"][0]["children"][0]["id"] == f"/subscriptions/{OTHER}"
    assert arm.send("GET", f"{GROUPS}/java?{API}").json["properties"]["displayName"] == "JAVA"


def test_groups_that_are_each_others_parent_end(arm: InProcess) -> None:
    put_group(arm, "a", "b")
    put_group(arm, "b", "a")
    assert below(arm, "a") == {"a", "b"}


def test_a_group_that_there_is_not(arm: InProcess) -> None:
    assert arm.send("GET", f"{GROUPS}/none/descendants?{API}").error == "NotFound"
    assert arm.send("GET", f"{GROUPS}?api-version=1999-01-01").error == "NoRegisteredProviderFound"
