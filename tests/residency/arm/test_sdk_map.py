import pytest
from hypothesis import given
from hypothesis import strategies as st

from residency.arm.sdk_map import (
    ForeignResourceIdError,
    MissingPathInputError,
    TokenMap,
    find,
    find_by_type,
    resource_token_of_getter,
    sdk_path,
    to_body,
    to_inputs,
    to_outputs,
    to_path,
    to_request,
    to_row,
    tokens,
)

SUBSCRIPTION = "00000000-0000-0000-0000-000000000002"
ACCOUNT_ID = (
    f"/subscriptions/{SUBSCRIPTION}/resourceGroups/rg-shop/providers/Microsoft.Storage/storageAccounts/stshop01"
)
ACCOUNT_INPUTS = {
    "resourceGroupName": "rg-shop",
    "accountName": "stshop01",
    "kind": "StorageV2",
    "sku": {"name": "Standard_ZRS"},
    "location": "indonesiacentral",
    "enableHttpsTrafficOnly": True,
    "networkRuleSet": {"defaultAction": "Deny", "ipRules": [{"iPAddressOrRange": "203.0.113.7"}]},
    "identity": {"type": "UserAssigned", "userAssignedIdentities": ["/i/one"]},
}
ACCOUNT_BODY = {
    "kind": "StorageV2",
    "sku": {"name": "Standard_ZRS"},
    "location": "indonesiacentral",
    "identity": {"type": "UserAssigned", "userAssignedIdentities": {"/i/one": {}}},
    "properties": {
        "supportsHttpsTrafficOnly": True,
        "networkAcls": {"defaultAction": "Deny", "ipRules": [{"value": "203.0.113.7"}]},
    },
}


def token(name: str) -> TokenMap:
    found = find(f"azure-native:{name}")
    assert found
    return found


def test_a_request_is_path_version_and_body() -> None:
    request = to_request(token("storage:StorageAccount"), ACCOUNT_INPUTS, subscription_id=SUBSCRIPTION)
    assert request.path == ACCOUNT_ID
    assert request.api_version == "2024-01-01"
    assert request.query == {}
    assert request.body == ACCOUNT_BODY


def test_import_finds_the_inputs_again() -> None:
    standing = {**ACCOUNT_BODY, "id": ACCOUNT_ID, "name": "stshop01", "type": "Microsoft.Storage/storageAccounts"}
    standing["properties"] = {**ACCOUNT_BODY["properties"], "creationTime": "2026-01-01T00:00:00Z"}  # type: ignore[dict-item]
    assert to_inputs(token("storage:StorageAccount"), ACCOUNT_ID, standing) == ACCOUNT_INPUTS


def test_import_leaves_out_what_the_caller_names_read_only() -> None:
    vault = token("keyvault:Vault")
    vault_id = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv"
    body = {"location": "indonesiacentral", "properties": {"tenantId": "t", "vaultUri": "https://kv/"}}
    inputs = to_inputs(vault, vault_id, body, read_only={"properties.vaultUri"})
    assert inputs["properties"] == {"tenantId": "t"}
    assert "properties" not in to_inputs(
        vault, vault_id, {"properties": {"vaultUri": "https://kv/"}}, read_only={"properties.vaultUri"}
    )


def test_import_does_not_repeat_the_identity_of_a_subnet() -> None:
    """`id`, `name` and `type` are inputs of the SDK's Subnet; as read they only repeat the path."""
    subnet = token("network:Subnet")
    subnet_id = (
        f"/subscriptions/{SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/net/subnets/apps"
    )
    body = {"id": subnet_id, "name": "apps", "type": "Microsoft.Network/virtualNetworks/subnets"}
    inputs = to_inputs(subnet, subnet_id, {**body, "properties": {"addressPrefix": "10.0.0.0/24"}})
    assert inputs == {
        "resourceGroupName": "rg",
        "virtualNetworkName": "net",
        "subnetName": "apps",
        "addressPrefix": "10.0.0.0/24",
    }


def test_an_id_of_another_type_is_refused() -> None:
    with pytest.raises(ForeignResourceIdError, match="keyvault:Vault"):
        to_inputs(token("keyvault:Vault"), ACCOUNT_ID, {})


def test_outputs_have_the_sdk_shape_and_rows_are_their_inverse() -> None:
    account = token("storage:StorageAccount")
    body = {**ACCOUNT_BODY, "id": ACCOUNT_ID, "name": "stshop01", "type": "Microsoft.Storage/storageAccounts"}
    outputs = to_outputs(account, body)
    assert outputs["networkRuleSet"] == {"defaultAction": "Deny", "ipRules": [{"iPAddressOrRange": "203.0.113.7"}]}
    assert outputs["identity"]["userAssignedIdentities"] == {"/i/one": {}}, "a list in inputs, a map in outputs"
    assert outputs["azureApiVersion"] == "2024-01-01"
    assert "resourceGroupName" not in outputs
    assert to_row(account, outputs) == body
    assert to_row(account, {**outputs, "__notes": {}}) == body


def test_a_versioned_token_is_the_same_map_at_that_version() -> None:
    found = find("azure-native:storage/v20230501preview:StorageAccount")
    assert found
    assert found.api_version == "2023-05-01-preview"
    assert found.input_shape is token("storage:StorageAccount").input_shape


@pytest.mark.parametrize(
    "text", ["azure-native:storage:Nothing", "azure-native:nothing:StorageAccount", "aws:s3:Bucket", "", "::"]
)
def test_other_tokens_are_unknown(text: str) -> None:
    assert find(text) is None


def test_getters_name_their_resource() -> None:
    assert resource_token_of_getter("azure-native:storage:getStorageAccount") == "azure-native:storage:StorageAccount"
    assert resource_token_of_getter("azure-native:storage:listStorageAccountKeys") is None
    assert resource_token_of_getter("azure-native:storage:getNothing") is None


def test_a_scope_is_a_whole_id() -> None:
    assignment = token("authorization:RoleAssignment")
    inputs = {"scope": ACCOUNT_ID, "roleAssignmentName": "r"}
    path = to_path(assignment, inputs, subscription_id=SUBSCRIPTION)
    assert path == f"{ACCOUNT_ID}/providers/Microsoft.Authorization/roleAssignments/r"
    assert to_inputs(assignment, path, {}) == inputs


def test_a_name_cannot_leave_its_segment() -> None:
    inputs = {"resourceGroupName": "rg/providers/x", "accountName": "a?b#c"}
    path = to_path(token("storage:StorageAccount"), inputs, subscription_id=SUBSCRIPTION)
    assert path.split("/")[4] == "rg%2Fproviders%2Fx"
    assert path.endswith("/a%3Fb%23c")


@pytest.mark.parametrize("group", [None, "", 7, object()])
def test_a_path_needs_its_inputs(group: object) -> None:
    inputs = {"resourceGroupName": group, "accountName": "a"}
    with pytest.raises(MissingPathInputError) as caught:
        to_path(token("storage:StorageAccount"), inputs, subscription_id=SUBSCRIPTION)
    assert caught.value.name == "resourceGroupName"


def test_the_generic_resource_brings_its_own_version() -> None:
    inputs = {
        "resourceGroupName": "rg",
        "resourceProviderNamespace": "Microsoft.Cache",
        "parentResourcePath": "",
        "resourceType": "redis",
        "resourceName": "r",
        "apiVersion": "2024-11-01",
    }
    request = to_request(token("resources:Resource"), inputs, subscription_id=SUBSCRIPTION)
    assert request.path.endswith("/providers/Microsoft.Cache/redis/r")
    assert (request.api_version, request.query) == ("2024-11-01", {})
    del inputs["apiVersion"]
    assert to_inputs(token("resources:Resource"), request.path, {}) == inputs
    nested = {**inputs, "parentResourcePath": "redis/r/databases/d", "resourceType": "policies"}
    path = to_path(token("resources:Resource"), nested, subscription_id=SUBSCRIPTION)
    assert to_inputs(token("resources:Resource"), path, {}) == nested


def test_query_inputs_get_their_wire_names() -> None:
    inputs = {"resourceGroupName": "rg", "accountName": "a", "shareName": "s", "expand": "snapshots", "shareQuota": 5}
    request = to_request(token("storage:FileShare"), inputs, subscription_id=SUBSCRIPTION)
    assert request.query == {"$expand": "snapshots"}
    assert request.body == {"properties": {"shareQuota": 5}}


def test_unknown_values_pass_anywhere() -> None:
    unknown = object()
    body = to_body(
        token("storage:StorageAccount"),
        {"networkRuleSet": unknown, "identity": {"userAssignedIdentities": unknown}, "tags": unknown},
    )
    assert body["properties"]["networkAcls"] is unknown
    assert body["identity"]["userAssignedIdentities"] is unknown
    assert body["tags"] is unknown
    assert to_body(token("keyvault:Vault"), {"properties": unknown}) == {"properties": unknown}


def test_secrets_of_a_state_file_are_not_taken_apart() -> None:
    secret = {"4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", "ciphertext": "v1:x"}
    row = to_row(token("storage:StorageAccount"), {"networkRuleSet": secret})
    assert row["properties"]["networkAcls"] == secret


@pytest.mark.parametrize(
    ("name", "arm", "sdk"),
    [
        (
            "storage:StorageAccount",
            "properties.networkAcls.ipRules[0].value",
            "networkRuleSet.ipRules[0].iPAddressOrRange",
        ),
        (
            "storage:StorageAccount",
            "properties.encryption.keyvaultproperties.keyname",
            "encryption.keyVaultProperties.keyName",
        ),
        ("storage:StorageAccount", "sku.name", "sku.name"),
        ("network:VirtualNetwork", "properties.subnets[2].properties.addressPrefix", "subnets[2].addressPrefix"),
        ("keyvault:Vault", "properties.sku", "properties.sku"),
        ("operationalinsights:Workspace", "properties", "properties"),
        ("operationalinsights:Workspace", "", ""),
    ],
)
def test_faults_are_shown_where_the_program_has_them(name: str, arm: str, sdk: str) -> None:
    assert sdk_path(token(name), arm) == sdk


def test_a_constant_of_the_sdk_is_filled_in() -> None:
    assert to_body(token("azurestackhci:HciEdgeDevice"), {})["kind"] == "HCI"


ALL_TOKENS = sorted(tokens())
KEYS = st.sampled_from(["id", "properties", "location", "tags", "sku", "identity", "kind", "etag"]) | st.text(
    max_size=5
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(ALL_TOKENS), st.dictionaries(KEYS, JSON, max_size=5))
def test_any_answer_becomes_outputs_that_stand_a_state_file(name: str, body: dict[str, object]) -> None:
    """Whatever a server answers: outputs -> row -> outputs changes nothing."""
    found = find(name)
    assert found
    outputs = to_outputs(found, body)
    assert to_outputs(found, to_row(found, outputs)) == outputs


@pytest.mark.parametrize(
    ("earlier", "arm_type"),
    [
        ("documentdb:DatabaseAccount", "Microsoft.DocumentDB/databaseAccounts"),
        ("insights:DiagnosticSetting", "Microsoft.Insights/diagnosticSettings"),
        ("cache:LinkedServer", "Microsoft.Cache/redis/linkedServers"),
        ("devices/v20230630:IotHubResource", "Microsoft.Devices/IotHubs"),
        ("netapp:Volume", "Microsoft.NetApp/netAppAccounts/capacityPools/volumes"),
    ],
)
def test_a_token_of_an_earlier_version_has_the_map_of_todays(earlier: str, arm_type: str) -> None:
    assert (token(earlier).arm_type or "").lower() == arm_type.lower()


def test_the_type_alone_finds_the_class() -> None:
    connections = "Microsoft.CognitiveServices/accounts/connections"
    found = find_by_type("azure-native:cognitiveservices:Connection", connections)
    assert found
    assert found.token == "azure-native:cognitiveservices:AccountConnection"
    assert find_by_type("azure-native:cognitiveservices:Connection", "Contoso.Widgets/things") is None
    assert find_by_type("azure-native:nosuchmodule:Connection", connections) is None
    assert find_by_type("aws:s3:Bucket", connections) is None


def test_a_union_in_an_answer_goes_where_the_request_puts_it() -> None:
    hook = {"endpointType": "WebHook", "endpointBaseUrl": "https://hook.example/", "maxEventsPerBatch": 1}
    row = to_row(token("eventgrid:EventSubscription"), {"destination": hook})
    assert row["properties"]["destination"] == {
        "endpointType": "WebHook",
        "properties": {"endpointBaseUrl": "https://hook.example/", "maxEventsPerBatch": 1},
    }
    service = {"type": "AzureBlobStorage", "serviceEndpoint": "https://st.example/", "annotations": []}
    linked = to_row(token("datafactory:LinkedService"), {"properties": service})["properties"]
    assert linked == {
        "type": "AzureBlobStorage",
        "annotations": [],
        "typeProperties": {"serviceEndpoint": "https://st.example/"},
    }


def test_a_union_that_nobody_knows_passes_as_it_is() -> None:
    odd = {"endpointType": "Carrier pigeon", "to": "southeastasia"}
    assert to_row(token("eventgrid:EventSubscription"), {"destination": odd})["properties"]["destination"] == odd
