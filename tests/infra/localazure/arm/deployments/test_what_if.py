"""What-if tells what a create then does, and does nothing itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from infra.localazure.arm.deployments.what_if import payload
from infra.localazure.store import Record
from tests.infra.localazure.arm.deployments.templates import (
    account,
    at,
    body,
    create,
    group,
    identity,
    nested,
    template,
    what_if,
)
from tests.infra.localazure.client import (
    GROUP,
    GROUP_API,
    IDENTITIES,
    NETWORK_API,
    NETWORKS,
    STORAGE,
    STORAGE_API,
    SUB,
    InProcess,
)

TAGS = st.fixed_dictionaries({}, optional={"tags": st.dictionaries(st.sampled_from("ab"), st.sampled_from("12"))})
PREFIXES = st.lists(st.sampled_from(["one", "two", "three"]), unique=True, max_size=3)


def network(name: str, subnets: list[str], **more: Any) -> dict[str, Any]:
    inline = [{"name": each, "properties": {"addressPrefix": f"10.0.{at}.0/24"}} for at, each in enumerate(subnets)]
    properties = {"addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}, "subnets": inline}
    own = {"type": "Microsoft.Network/virtualNetworks", "apiVersion": NETWORK_API, "name": name}
    return {**own, "location": "indonesiacentral", "properties": properties, **more}


def container(name: str, holder: str) -> dict[str, Any]:
    return {
        "type": "Microsoft.Storage/storageAccounts/blobServices/containers",
        "apiVersion": STORAGE_API,
        "name": f"{holder}/default/{name}",
        "dependsOn": [holder],
    }


@st.composite
def resources(draw: st.DrawFn) -> list[dict[str, Any]]:
    """A few resources of some types, some of them in a nested deployment."""
    wanted = draw(st.lists(st.sampled_from(["id1", "id2", "id3"]), unique=True, max_size=2))
    found = [identity(name, **draw(TAGS)) for name in wanted]
    for name in draw(st.lists(st.sampled_from(["stone1", "stone2"]), unique=True, max_size=2)):
        sku = draw(st.sampled_from(["Standard_LRS", "Standard_ZRS"]))
        found.append(account(name, sku={"name": sku}, **draw(TAGS)))
        found += [container(each, name) for each in draw(st.lists(st.sampled_from(["c1", "c2"]), unique=True))]
    if draw(st.booleans()):
        found.append(network("net", draw(PREFIXES), **draw(TAGS)))
    if draw(st.booleans()):
        inner = template(identity("inner", **draw(TAGS)))
        found.append(nested("n", inner, resourceGroup=draw(st.sampled_from(["rg1", "rg2"]))))
    return found


def stored(arm: InProcess) -> dict[str, Record]:
    """Everything but deployments that can be seen in both groups."""
    records = [*arm.cloud.store.below(f"{SUB}/resourcegroups/rg1"), *arm.cloud.store.below(f"{SUB}/resourcegroups/rg2")]
    return {each.id: each for each in records if each.type != "microsoft.resources/deployments" and not each.hidden}


def differences(arm: InProcess, before: dict[str, Record], named: set[str]) -> dict[str, tuple[str, Any]]:
    """id -> (kind of change, what is there afterwards), as far as what-if tells of it."""
    found = {}
    after = stored(arm)
    for each in {*before, *after}:
        old, new = before.get(each), after.get(each)
        record = new or old
        assert record
        version = VERSIONS[record.type] if each in named else ""
        was, now = (payload(arm.cloud, one, version) if one else None for one in (old, new))
        if was != now and (each in named or record.listed):
            found[each] = ("Create" if not was else "Delete" if not now else "Modify", now)
    return found


VERSIONS = {
    "microsoft.managedidentity/userassignedidentities": "2024-11-30",
    "microsoft.storage/storageaccounts": STORAGE_API,
    "microsoft.storage/storageaccounts/blobservices/containers": STORAGE_API,
    "microsoft.network/virtualnetworks": NETWORK_API,
}


@given(first=resources(), second=resources(), complete=st.booleans())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_if_tells_what_create_then_does(
    tmp_path_factory: Any, first: list[Any], second: list[Any], complete: bool
) -> None:
    arm = InProcess(Path(tmp_path_factory.mktemp("what-if")) / "azure.sqlite")
    arm.put_group("rg1")
    arm.put_group("rg2")
    try:
        assert create(arm, body(template(*first))).status == 200
        before, sequence = stored(arm), arm.cloud.store.sequence
        asked = body(template(*second), mode="Complete" if complete else "Incremental")
        reply = arm.send("POST", at(GROUP, "d2", "/whatIf"), asked)
        assert stored(arm) == before
        assert arm.cloud.store.sequence == sequence + 1  # the result that is kept
        arm.later()
        result = arm.send("GET", reply.headers["location"]).json
        assert result["status"] == "Succeeded", result
        changes = {each["resourceId"].lower(): each for each in result["properties"]["changes"]}
        told = {
            key: (each["changeType"], each.get("after"))
            for key, each in changes.items()
            if each["changeType"] in {"Create", "Modify", "Delete"}
        }
        done = create(arm, asked, name="d2").json["properties"]
        assert done["provisioningState"] == "Succeeded", done
        named = {each["id"].lower() for each in done["outputResources"]}
        assert told == differences(arm, before, named)
        for key, each in changes.items():
            assert (each["changeType"] == "Ignore") == (key not in named and key in stored(arm)), key
    finally:
        arm.cloud.store.close()


def test_the_form_of_a_result(arm: InProcess) -> None:
    create(arm, body(template(account("stone1"), identity("id1"))))
    asked = body(template(account("stone1", sku={"name": "Standard_LRS"}), identity("id2")))
    changes = {each["resourceId"]: each for each in what_if(arm, asked)["properties"]["changes"]}
    modified = changes[f"{STORAGE}/stone1"]
    assert modified["changeType"] == "Modify"
    assert modified["delta"] == [
        {"path": "sku.name", "propertyChangeType": "Modify", "before": "Standard_ZRS", "after": "Standard_LRS"}
    ]
    assert list(modified["after"])[:3] == ["apiVersion", "id", "kind"]
    assert "provisioningState" not in orjson.dumps(modified).decode()
    created = changes[f"{IDENTITIES}/id2"]
    assert (created["changeType"], created["after"]["apiVersion"]) == ("Create", "2024-11-30")
    assert "before" not in created
    assert changes[f"{IDENTITIES}/id1"]["changeType"] == "Ignore"


def test_what_stays_as_it_is_is_no_change(arm: InProcess) -> None:
    asked = body(template(account("stone1"), network("net", ["a", "b"])))
    create(arm, asked)
    result = what_if(arm, asked)["properties"]["changes"]
    assert {each["resourceId"]: each["changeType"] for each in result} == {
        f"{STORAGE}/stone1": "NoChange",
        f"{NETWORKS}/net": "NoChange",
    }


def test_ids_alone_can_be_asked_for(arm: InProcess) -> None:
    asked = body(template(identity("id1")))
    asked["properties"]["whatIfSettings"] = {"resultFormat": "ResourceIdOnly"}
    assert what_if(arm, asked)["properties"]["changes"] == [{"resourceId": f"{IDENTITIES}/id1", "changeType": "Create"}]
    asked["properties"]["whatIfSettings"] = {"resultFormat": "Everything"}
    assert arm.send("POST", at(GROUP, rest="/whatIf"), asked).error == "InvalidRequestContent"


def test_the_result_can_be_fetched_for_a_while(arm: InProcess) -> None:
    reply = arm.send("POST", at(GROUP, rest="/whatIf"), body(template()))
    assert arm.send("GET", reply.headers["location"]).status == 202
    arm.later()
    assert arm.send("GET", reply.headers["location"]).json == {"status": "Succeeded", "properties": {"changes": []}}
    arm.later(7200)
    arm.send("POST", at(GROUP, rest="/whatIf"), body(template()))
    assert arm.send("GET", reply.headers["location"]).error == "OperationNotFound"


def test_a_subscription_s_deployment(arm: InProcess) -> None:
    made = {
        "type": "Microsoft.Resources/resourceGroups",
        "apiVersion": GROUP_API,
        "name": "rg9",
        "location": "indonesiacentral",
    }
    inside = nested("fill", template(identity("id1")), resourceGroup="rg9", dependsOn=["rg9"])
    result = what_if(arm, body(template(made, inside), location="indonesiacentral"), scope=SUB)
    assert [(each["resourceId"], each["changeType"]) for each in result["properties"]["changes"]] == [
        (group("rg9"), "Create"),
        (f"{group('rg9')}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1", "Create"),
    ]
    assert arm.send("GET", f"{group('rg9')}?api-version={GROUP_API}").status == 404
