"""One resource's life against an ARM that keeps what it gets."""

from typing import Any
from uuid import NAMESPACE_URL, uuid5

import pytest

from infra.localazure.provider import resource
from infra.localazure.provider.errors import PartialError, ProviderError
from infra.localazure.provider.values import UNKNOWN
from residency.arm.sdk_map import TokenMap, find
from tests.infra.localazure.provider.conftest import Script
from tests.infra.localazure.provider.scripted import SUBSCRIPTION, Heard, Keeping, Said, ScriptedArm

URN = "urn:pulumi:dev::shop::azure-native:storage:StorageAccount::account"
GROUP = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/rg"
ACCOUNT_ID = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/stshop"
INPUTS = {
    "resourceGroupName": "rg",
    "accountName": "stshop",
    "location": "indonesiacentral",
    "kind": "StorageV2",
    "sku": {"name": "Standard_ZRS"},
    "azureApiVersion": "2024-01-01",
}


def token(name: str = "storage:StorageAccount") -> TokenMap:
    found = find(f"azure-native:{name}")
    assert found
    return found


@pytest.fixture
def keeping() -> Keeping:
    return Keeping()


@pytest.fixture
def arm(script: Script, keeping: Keeping) -> ScriptedArm:
    return script(keeping)


def create(arm: ScriptedArm, inputs: dict[str, Any] = INPUTS, urn: str = URN) -> resource.Resource:
    return resource.create(arm.session(), token(), inputs, urn=urn, seconds=30)


def test_a_create_is_a_look_and_a_put(arm: ScriptedArm) -> None:
    made = create(arm)
    assert made.id == ACCOUNT_ID
    assert made.outputs["sku"] == {"name": "Standard_ZRS"}
    assert made.outputs["azureApiVersion"] == "2024-01-01"
    assert "accountName" not in made.outputs
    look, put = arm.heard
    assert (look.method, put.method) == ("GET", "PUT")
    assert put.headers["x-ms-client-request-id"] == str(uuid5(NAMESPACE_URL, URN))


def test_somebody_else_s_resource_is_not_taken_over(arm: ScriptedArm, keeping: Keeping) -> None:
    create(arm, urn="urn:of:another")
    before = dict(keeping.standing)
    with pytest.raises(ProviderError, match=rf"cannot create already existing resource '{ACCOUNT_ID}'; import it"):
        create(arm)
    assert keeping.standing == before


def test_its_own_interrupted_create_goes_on(arm: ScriptedArm, keeping: Keeping) -> None:
    create(arm)
    made = create(arm, {**INPUTS, "tags": {"a": "b"}})
    assert made.outputs["tags"] == {"a": "b"}
    assert list(keeping.standing) == [ACCOUNT_ID]


def test_unknown_inputs_never_reach_azure(arm: ScriptedArm) -> None:
    with pytest.raises(ProviderError, match="not known at the time of the deployment: location, tags"):
        create(arm, {**INPUTS, "location": UNKNOWN, "tags": {"a": UNKNOWN}})
    assert arm.heard == []


def test_an_operation_that_fails_leaves_what_stands_to_the_engine(script: Script) -> None:
    keeping = Keeping()

    def answer(heard: Heard) -> Said:
        if heard.path == "/operations/1":
            return Said(200, {"status": "Failed", "error": {"code": "Broken", "message": "half way"}})
        said = keeping(heard)
        if heard.method != "PUT":
            return said
        return Said(201, said.body, {"Azure-AsyncOperation": f"{arm.url}/operations/1", "retry-after-ms": "1"})

    arm = script(answer)
    with pytest.raises(PartialError, match="Broken: half way") as caught:
        create(arm)
    assert caught.value.resource_id == ACCOUNT_ID
    assert caught.value.outputs["kind"] == "StorageV2"


def test_lists_of_resources_of_their_own_are_left_alone(arm: ScriptedArm, keeping: Keeping) -> None:
    network = token("network:VirtualNetwork")
    inputs = {
        "resourceGroupName": "rg",
        "virtualNetworkName": "net",
        "addressSpace": {"addressPrefixes": ["10.0.0.0/8"]},
    }
    made = resource.create(arm.session(), network, inputs, urn="urn:net", seconds=30)
    assert arm.heard[-1].body["properties"]["subnets"] == []
    assert made.outputs["subnets"] == []

    keeping.standing[made.id]["properties"]["subnets"] = [{"name": "apps"}]
    updated = resource.update(arm.session(), network, {**inputs, "tags": {"a": "b"}}, seconds=30)
    assert arm.heard[-1].body["properties"]["subnets"] == [{"name": "apps"}]
    assert updated.outputs["subnets"] == []
    read = resource.read(arm.session(), network, made.id, inputs, updated.outputs)
    assert read
    assert read.outputs == updated.outputs
    assert read.inputs == inputs

    keeping.standing[made.id]["properties"]["virtualNetworkPeerings"] = []
    imported = resource.read(arm.session(), network, made.id, {}, {})
    assert imported
    assert imported.inputs["subnets"] == [{"name": "apps"}]
    assert "virtualNetworkPeerings" not in imported.inputs

    inline = {**inputs, "subnets": [{"name": "other"}]}
    assert resource.update(arm.session(), network, inline, seconds=30).outputs["subnets"] == [{"name": "other"}]


def test_reading_takes_over_what_was_changed(arm: ScriptedArm, keeping: Keeping) -> None:
    made = create(arm)
    keeping.standing[ACCOUNT_ID]["sku"] = {"name": "Standard_GRS"}
    keeping.standing[ACCOUNT_ID]["properties"]["creationTime"] = "2026-01-01T00:00:00Z"
    read = resource.read(arm.session(), token(), ACCOUNT_ID, INPUTS, made.outputs)
    assert read
    assert read.inputs == {**INPUTS, "sku": {"name": "Standard_GRS"}}
    assert read.outputs["creationTime"] == "2026-01-01T00:00:00Z"


def test_what_is_gone_is_gone(arm: ScriptedArm) -> None:
    assert resource.read(arm.session(), token(), ACCOUNT_ID, INPUTS, {}) is None
    resource.delete(arm.session(), token(), ACCOUNT_ID, INPUTS, seconds=30)


def test_an_import_yields_inputs_without_what_only_azure_sets(arm: ScriptedArm, keeping: Keeping) -> None:
    create(arm)
    keeping.standing[ACCOUNT_ID]["properties"] |= {"creationTime": "2026-01-01T00:00:00Z", "invented": True}
    read = resource.read(arm.session(), token(), ACCOUNT_ID, {}, {})
    assert read
    assert read.inputs == INPUTS


def test_an_import_under_an_id_of_another_type_is_refused(arm: ScriptedArm, keeping: Keeping) -> None:
    create(arm)
    with pytest.raises(ProviderError, match="not an id of azure-native:keyvault:Vault"):
        resource.read(arm.session(), token("keyvault:Vault"), ACCOUNT_ID, {}, {})


def test_a_singleton_is_updated_and_reset(arm: ScriptedArm, keeping: Keeping) -> None:
    service = token("storage:BlobServiceProperties")
    inputs = {"resourceGroupName": "rg", "accountName": "stshop", "blobServicesName": "default"}
    path = f"{ACCOUNT_ID}/blobServices/default"
    keeping.standing[path] = {"id": path}
    keeping.created_by[path] = ""
    kept = {**inputs, "isVersioningEnabled": True}
    assert resource.create(arm.session(), service, kept, urn="urn:blob", seconds=30).id == path
    resource.delete(arm.session(), service, path, kept, seconds=30)
    assert (arm.heard[-1].method, arm.heard[-1].path, arm.heard[-1].body) == ("PUT", path, {})


def test_a_preview_shows_inputs_and_marks_the_rest_unknown(arm: ScriptedArm) -> None:
    identity = {"type": "UserAssigned", "userAssignedIdentities": ["/i"]}
    outputs = resource.preview(arm.session(), token(), {**INPUTS, "identity": identity})
    assert outputs["sku"]["name"] == "Standard_ZRS"
    assert outputs["location"] == "indonesiacentral"
    assert "/i" in outputs["identity"]["userAssignedIdentities"]
    for name in ("id", "name", "primaryEndpoints", "tags"):
        assert outputs[name] is UNKNOWN, name
    assert outputs["identity"]["principalId"] is UNKNOWN
    assert arm.heard == []

    vault = {"resourceGroupName": "rg", "vaultName": "kv", "properties": {"tenantId": "t"}}
    properties = resource.preview(arm.session(), token("keyvault:Vault"), vault)["properties"]
    assert properties == {
        "tenantId": "t",
        "vaultUri": UNKNOWN,
        "hsmPoolResourceId": UNKNOWN,
        "privateEndpointConnections": UNKNOWN,
    }


def test_the_preview_of_an_update_keeps_name_and_location(arm: ScriptedArm) -> None:
    olds = {"name": "stshop", "location": "indonesiacentral", "creationTime": "then"}
    outputs = resource.preview(arm.session(), token(), INPUTS, olds)
    assert outputs["name"] == "stshop"
    assert outputs["creationTime"] is UNKNOWN
