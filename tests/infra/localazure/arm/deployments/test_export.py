"""A group's template, and the same group made from it."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from tests.infra.localazure.arm.deployments.templates import body, create, group
from tests.infra.localazure.client import (
    GROUP,
    IDENTITIES,
    NETWORK_API,
    NETWORKS,
    STORAGE,
    STORAGE_API,
    InProcess,
)

API = "2021-04-01"


def exported(arm: InProcess, scope: str = GROUP, **asked: Any) -> Any:
    reply = arm.send("POST", f"{scope}/exportTemplate?api-version={API}", {"resources": ["*"], **asked})
    assert (reply.status, reply.text) == (202, b"")
    assert arm.send("GET", reply.headers["location"]).status == 202
    arm.later()
    return arm.send("GET", reply.headers["location"]).json["template"]


@pytest.fixture
def filled(arm: InProcess) -> InProcess:
    """A group with resources that name each other."""
    arm.put_identity("id1")
    holder = {"type": "UserAssigned", "userAssignedIdentities": {f"{IDENTITIES}/id1": {}}}
    arm.put_account("stone1", identity=holder, tags={"odd": "[not an expression]", "quote": "it's"})
    arm.send("PUT", f"{STORAGE}/stone1/blobServices/default/containers/c1?api-version={STORAGE_API}", {})
    arm.put_network("net", subnets=[{"name": "s1", "properties": {"addressPrefix": "10.0.0.0/24"}}])
    connection = {"name": "c", "properties": {"privateLinkServiceId": f"{STORAGE}/stone1", "groupIds": ["blob"]}}
    properties = {"subnet": {"id": f"{NETWORKS}/net/subnets/s1"}, "privateLinkServiceConnections": [connection]}
    endpoint = f"{GROUP}/providers/Microsoft.Network/privateEndpoints/pe1?api-version={NETWORK_API}"
    assert arm.send("PUT", endpoint, {"location": "indonesiacentral", "properties": properties}).status == 201
    arm.later()
    return arm


def writable(arm: InProcess, scope: str) -> dict[str, Any]:
    """What stands in a group without what only the service sets, the group's name in it made the same."""
    found = {}
    for record in arm.cloud.store.below(scope.lower()):
        if record.type == "microsoft.resources/deployments":
            continue
        text = orjson.dumps(arm.cloud.schemas.writable(record.type, "2024-05-01", orjson.loads(record.body))).decode()
        name = scope.rpartition("/")[2]
        found[record.id.replace(name, "rg")] = orjson.loads(text.replace(f"resourceGroups/{name}", "resourceGroups/rg"))
    return found


def test_a_group_made_from_the_template_of_another_is_the_same(filled: InProcess) -> None:
    before = writable(filled, GROUP)
    template = exported(filled, options="IncludeParameterDefaultValue")
    filled.send("DELETE", f"{GROUP}?api-version=2024-11-01")  # names of storage accounts are unique
    filled.later()
    filled.put_group("rg2")
    done = create(filled, body(template), scope=group("rg2")).json["properties"]
    assert done["provisioningState"] == "Succeeded", done
    after = writable(filled, group("rg2"))
    assert after.keys() == before.keys()
    for key, value in before.items():
        assert without_etags(after[key]) == without_etags(value), key
    assert exported(filled, group("rg2"), options="IncludeParameterDefaultValue") == template


def without_etags(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_etags(inner) for key, inner in value.items() if key.lower() != "etag"}
    return [without_etags(each) for each in value] if isinstance(value, list) else value


def test_names_are_parameters_and_ids_expressions(filled: InProcess) -> None:
    template = exported(filled)
    assert template["parameters"]["storageAccounts_stone1_name"] == {"type": "String"}
    by_type = {each["type"]: each for each in template["resources"]}
    account = by_type["Microsoft.Storage/storageAccounts"]
    assert account["name"] == "[parameters('storageAccounts_stone1_name')]"
    assert account["tags"] == {"odd": "[[not an expression]", "quote": "it's"}
    kind = "Microsoft.ManagedIdentity/userAssignedIdentities"
    own = f"[resourceId('{kind}', parameters('userAssignedIdentities_id1_name'))]"
    assert account["identity"]["userAssignedIdentities"] == {own: {}}
    assert account["dependsOn"] == [own]
    container = by_type["Microsoft.Storage/storageAccounts/blobServices/containers"]
    assert container["name"] == "[concat(parameters('storageAccounts_stone1_name'), '/', 'default', '/', 'c1')]"
    subnet = by_type["Microsoft.Network/privateEndpoints"]["properties"]["subnet"]["id"]
    net = "resourceId('Microsoft.Network/virtualNetworks', parameters('virtualNetworks_net_name'))"
    assert subnet == f"[concat({net}, '/subnets/s1')]"
    assert "Microsoft.Network/virtualNetworks/subnets" not in by_type  # they stand in the network


def test_defaults_and_literal_names_on_request(filled: InProcess) -> None:
    with_defaults = exported(filled, options="IncludeParameterDefaultValue")["parameters"]
    assert with_defaults["storageAccounts_stone1_name"] == {"defaultValue": "stone1", "type": "String"}
    literal = exported(filled, options="SkipResourceNameParameterization")
    assert literal["parameters"] == {}
    assert "stone1/default/c1" in {each["name"] for each in literal["resources"]}


def test_some_resources_alone(filled: InProcess) -> None:
    template = exported(filled, resources=[f"{STORAGE}/stone1"])
    assert [each["type"] for each in template["resources"]] == ["Microsoft.Storage/storageAccounts"]
    kept = template["resources"][0]["identity"]["userAssignedIdentities"]
    assert list(kept) == [f"{IDENTITIES}/id1"]  # what is not exported keeps its id


@pytest.mark.parametrize(
    ("scope", "asked", "status", "code"),
    [
        (group("none"), {"resources": ["*"]}, 404, "ResourceGroupNotFound"),
        (GROUP, {"resources": [f"{STORAGE}/none"]}, 404, "ResourceNotFound"),
        (GROUP, {"resources": "*"}, 400, "InvalidRequestContent"),
        (GROUP, {"resources": ["*"], "options": 1}, 400, "InvalidRequestContent"),
    ],
)
def test_what_cannot_be_exported(arm: InProcess, scope: str, asked: Any, status: int, code: str) -> None:
    refused = arm.send("POST", f"{scope}/exportTemplate?api-version={API}", asked)
    assert (refused.status, refused.error) == (status, code)
