"""Moves of resources to another group: what goes along, what is written anew, what forbids it, and when it happens."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.infra.localazure.client import (
    GROUP,
    GROUP_API,
    IDENTITIES,
    NETWORK_API,
    NETWORKS,
    OTHER,
    STORAGE,
    STORAGE_API,
    SUB,
    InProcess,
    Reply,
)

API = "2021-04-01"
TARGET = f"{SUB}/resourceGroups/rg2"
ELSEWHERE = f"/subscriptions/{OTHER}/resourceGroups/rg3"
NETWORK, ACCOUNT = f"{NETWORKS}/vn", f"{STORAGE}/stshop1"
INTERFACE = f"{GROUP}/providers/Microsoft.Network/networkInterfaces/nic"
READER = f"{SUB}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
PRINCIPAL = "0b1ec700-0000-4000-8000-000000000001"


@pytest.fixture
def shop(arm: InProcess) -> InProcess:
    """A network, an interface in it and a storage account in `rg1`; the groups `rg2` and, elsewhere, `rg3`."""
    for group in (TARGET, ELSEWHERE):
        arm.send("PUT", f"{group}?api-version={GROUP_API}", {"location": "indonesiacentral"})
    arm.put_network("vn", subnets=[{"name": "apps", "properties": {"addressPrefix": "10.0.0.0/24"}}])
    configuration = {"name": "ip", "properties": {"subnet": {"id": f"{NETWORK}/subnets/apps"}}}
    body = {"location": "indonesiacentral", "properties": {"ipConfigurations": [configuration]}}
    assert arm.send("PUT", f"{INTERFACE}?api-version={NETWORK_API}", body).status == 201
    arm.put_account("stshop1")
    assert get(arm, ACCOUNT, STORAGE_API)
    return arm


def ask(
    arm: InProcess, *resources: str, target: str = TARGET, verb: str = "moveResources", source: str = GROUP
) -> Reply:
    body = {"resources": list(resources), "targetResourceGroup": target}
    return arm.send("POST", f"{source}/{verb}?api-version={API}", body)


def move(arm: InProcess, *resources: str, **options: str) -> Reply:
    """The answer at the end."""
    begun = ask(arm, *resources, **options)
    assert begun.status == 202, begun
    assert arm.send("GET", begun.headers["location"]).status == 202
    arm.later()
    return arm.send("GET", begun.headers["location"])


def get(arm: InProcess, path: str, version: str = NETWORK_API) -> Any:
    reply = arm.send("GET", f"{path}?api-version={version}")
    return reply.json if reply.status == 200 else None


def faults(reply: Reply) -> list[str]:
    assert (reply.status, reply.error) == (409, "ResourceMoveValidationFailed"), reply
    return [each["code"] for each in reply.json["error"]["details"]]


def there(path: str, target: str = TARGET) -> str:
    return path.replace(GROUP, target)


def test_children_and_extensions_go_along_and_ids_are_written_anew(shop: InProcess) -> None:
    setting = f"{ACCOUNT}/providers/Microsoft.Insights/diagnosticSettings/d"
    body = {"properties": {"storageAccountId": ACCOUNT, "metrics": []}}
    assert shop.send("PUT", f"{setting}?api-version=2021-05-01-preview", body).status == 200
    assert move(shop, NETWORK, INTERFACE.upper().replace("/SUBSCRIPTIONS", "/subscriptions"), ACCOUNT).status == 204
    for path, version in ((NETWORK, NETWORK_API), (INTERFACE, NETWORK_API), (ACCOUNT, STORAGE_API)):
        assert get(shop, path, version) is None
        assert get(shop, there(path), version)["id"] == there(path)
    network, interface = get(shop, there(NETWORK)), get(shop, there(INTERFACE))
    assert network["properties"]["subnets"][0]["id"] == there(f"{NETWORK}/subnets/apps")
    assert get(shop, there(f"{NETWORK}/subnets/apps"))["id"] == there(f"{NETWORK}/subnets/apps")
    subnet = interface["properties"]["ipConfigurations"][0]["properties"]["subnet"]["id"]
    assert subnet == there(f"{NETWORK}/subnets/apps")
    moved = get(shop, there(setting), "2021-05-01-preview")
    assert moved["properties"]["storageAccountId"] == there(ACCOUNT)
    listed = shop.send("GET", f"{TARGET}/resources?api-version={API}").json["value"]
    assert sorted(each["name"] for each in listed) == ["nic", "stshop1", "vn"]
    assert shop.cloud.store.below(GROUP.lower()) == []


def test_ids_that_others_hold_stay_and_role_assignments_go(shop: InProcess) -> None:
    assignment = f"{NETWORK}/providers/Microsoft.Authorization/roleAssignments/{PRINCIPAL}"
    properties = {"roleDefinitionId": READER, "principalId": PRINCIPAL, "principalType": "ServicePrincipal"}
    made = shop.send("PUT", f"{assignment}?api-version=2022-04-01", {"properties": properties})
    assert made.status == 201, made
    assert move(shop, NETWORK).status == 204
    assert get(shop, there(assignment), "2022-04-01") is None
    assert get(shop, assignment, "2022-04-01") is None
    subnet = get(shop, INTERFACE)["properties"]["ipConfigurations"][0]["properties"]["subnet"]["id"]
    assert subnet == f"{NETWORK}/subnets/apps"


def test_it_happens_at_the_end_and_the_groups_stand_still_until_then(shop: InProcess) -> None:
    begun = ask(shop, NETWORK)
    assert get(shop, NETWORK)
    for group in (GROUP, TARGET):
        made = shop.send(
            "PUT", f"{there(IDENTITIES, group)}/i?api-version=2024-11-30", {"location": "indonesiacentral"}
        )
        assert (made.status, made.error) == (409, "ResourceGroupMoveInProgress")
        assert shop.send("DELETE", f"{group}?api-version={GROUP_API}").error == "ResourceGroupMoveInProgress"
    assert shop.send("DELETE", f"{ACCOUNT}?api-version={STORAGE_API}").error == "ResourceGroupMoveInProgress"
    assert ask(shop, ACCOUNT).error == "ResourceGroupMoveInProgress"
    shop.restart()
    shop.later()
    assert get(shop, there(NETWORK))
    assert shop.send("GET", begun.headers["location"]).status == 204
    assert shop.put_identity("i").status == 201


def test_a_validation_moves_nothing(shop: InProcess) -> None:
    assert move(shop, NETWORK, INTERFACE, verb="validateMoveResources").status == 204
    assert get(shop, NETWORK)
    identity = f"{IDENTITIES}/id1"
    shop.put_identity("id1")
    reply = move(shop, NETWORK, identity, verb="validateMoveResources")
    assert faults(reply) == ["ResourceMoveNotSupported"]
    error = reply.json["error"]
    assert error["message"].startswith("The resource batch move request has '1' validation errors. Diagnostic informat")
    assert error["details"][0] == {
        "code": "ResourceMoveNotSupported",
        "target": identity,
        "message": "Resource move is not supported for resource types "
        "'Microsoft.ManagedIdentity/userAssignedIdentities'.",
    }


def test_one_that_cannot_move_keeps_all_where_they_are(shop: InProcess) -> None:
    shop.put_identity("id1")
    reply = move(shop, NETWORK, f"{IDENTITIES}/id1", f"{STORAGE}/nothere1")
    assert faults(reply) == ["ResourceMoveNotSupported", "ResourceNotFound"]
    assert get(shop, NETWORK)
    twin = {"location": "indonesiacentral", "properties": {"addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}}}
    shop.send("PUT", f"{there(NETWORK)}?api-version={NETWORK_API}", twin)
    shop.later()
    assert faults(move(shop, NETWORK)) == ["CannotMoveResource"]


def test_what_has_not_succeeded_does_not_move(shop: InProcess) -> None:
    network = shop.cloud.store.get(NETWORK.lower())
    assert network is not None
    shop.cloud.store.put(network._replace(body=network.body.replace(b"Succeeded", b"Failed")))
    assert faults(move(shop, NETWORK)) == ["MoveCannotProceedWithResourcesNotInSucceededState"]


def test_to_another_subscription(shop: InProcess) -> None:
    watcher = f"{GROUP}/providers/Microsoft.Network/networkWatchers/w"
    body = {"location": "indonesiacentral", "properties": {}}
    shop.send("PUT", f"{watcher}?api-version={NETWORK_API}", body)
    shop.later()
    assert faults(move(shop, watcher, target=ELSEWHERE)) == ["ResourceMoveNotSupported"]
    assert move(shop, watcher).status == 204
    assert move(shop, ACCOUNT, target=ELSEWHERE).status == 204
    assert get(shop, there(ACCOUNT, ELSEWHERE), STORAGE_API)["id"] == there(ACCOUNT, ELSEWHERE)


def test_access_keys_stay_the_same(shop: InProcess) -> None:
    def keys(account: str) -> Any:
        reply = shop.send("POST", f"{account}/listKeys?api-version={STORAGE_API}")
        return [each["value"] for each in reply.json["keys"]]

    before = keys(ACCOUNT)
    assert move(shop, ACCOUNT).status == 204
    moved = there(ACCOUNT)
    assert keys(moved) == before
    body = {"location": "indonesiacentral", "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
    shop.send("PUT", f"{moved}?api-version={STORAGE_API}", body)
    shop.later()
    assert keys(moved) == before
    assert move(shop, moved, source=TARGET, target=ELSEWHERE).status == 204
    assert keys(there(ACCOUNT, ELSEWHERE)) == before


def test_an_identity_of_its_own_keeps_its_principal(shop: InProcess) -> None:
    own = {"identity": {"type": "SystemAssigned"}}
    shop.put_account("stshop1", **own)
    before = get(shop, ACCOUNT, STORAGE_API)["identity"]
    assert move(shop, ACCOUNT).status == 204
    moved = there(ACCOUNT)
    body = {"location": "indonesiacentral", "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}, "tags": {"a": "b"}}
    assert shop.send("PUT", f"{moved}?api-version={STORAGE_API}", body | own).status == 200
    shop.later()
    assert get(shop, moved, STORAGE_API)["identity"] == before


@pytest.mark.parametrize("locked", [GROUP, TARGET, NETWORK, f"{NETWORK}/subnets/apps", SUB])
def test_read_only_locks_forbid_it_and_others_do_not(shop: InProcess, locked: str) -> None:
    lock = f"{locked}/providers/Microsoft.Authorization/locks/l?api-version=2016-09-01"
    assert shop.send("PUT", lock, {"properties": {"level": "ReadOnly"}}).status == 201
    refused = ask(shop, NETWORK)
    assert (refused.status, refused.error) == (409, "ScopeLocked")
    assert move(shop, NETWORK, verb="validateMoveResources").error == "ScopeLocked"
    assert shop.send("PUT", lock, {"properties": {"level": "CanNotDelete"}}).status == 200
    assert move(shop, NETWORK).status == 204


@pytest.mark.parametrize(
    ("resources", "target", "code"),
    [
        ([], TARGET, "InvalidRequestContent"),
        ([NETWORK], "rg2", "InvalidResourceId"),
        ([NETWORK], NETWORK, "InvalidRequestContent"),
        ([NETWORK], GROUP.lower(), "InvalidResourceMoveRequest"),
        ([NETWORK], f"{SUB}/resourceGroups/none", "ResourceGroupNotFound"),
        ([NETWORK], "/subscriptions/30ca1a20-0000-4000-8000-000000000002/resourceGroups/g", "SubscriptionNotFound"),
        ([f"{NETWORK}/subnets/apps"], TARGET, "InvalidResourceMoveRequest"),
        ([there(NETWORK)], TARGET, "InvalidResourceMoveRequest"),
        ([f"{NETWORK}/providers/Microsoft.Authorization/locks/l"], TARGET, "InvalidResourceMoveRequest"),
        (["nonsense"], TARGET, "InvalidResourceId"),
        ([f"{NETWORKS}/n{number}" for number in range(801)], TARGET, "InvalidRequestContent"),
    ],
)
def test_requests_that_make_no_sense_are_refused_at_once(
    shop: InProcess, resources: list[str], target: str, code: str
) -> None:
    for verb in ("moveResources", "validateMoveResources"):
        assert ask(shop, *resources, target=target, verb=verb).error == code
    assert shop.send("POST", f"{GROUP}/moveResources?api-version={API}", [1]).error == "InvalidRequestContent"


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from([NETWORK, INTERFACE, ACCOUNT]), min_size=1, max_size=3, unique=True))
def test_there_and_back_again_changes_nothing_that_is_shown(shop: InProcess, resources: list[str]) -> None:
    def shown() -> list[tuple[str, bytes]]:
        return [(record.id, record.body) for record in shop.cloud.store.below(GROUP.lower())]

    everything = [NETWORK, INTERFACE, ACCOUNT]
    before = shown()
    assert move(shop, *everything).status == 204
    assert shown() == []
    assert move(shop, *map(there, everything), source=TARGET, target=GROUP).status == 204
    assert shown() == before
    assert move(shop, *resources).status == 204
    assert move(shop, *map(there, resources), source=TARGET, target=GROUP).status == 204
    assert shown() == before or len(resources) < len(everything)
    assert [each for each, _ in shown()] == [each for each, _ in before]
