import pytest

from infra.localazure.provider.errors import ArmError, ProviderError
from infra.localazure.provider.functions import invoke
from infra.localazure.provider.rules import load_rules
from residency.arm.tokens import find
from tests.infra.localazure.provider.conftest import Script
from tests.infra.localazure.provider.scripted import SUBSCRIPTION, Heard, Said
from tools.build_sdk_actions import functions

ARGUMENTS = {"resourceGroupName": "rg", "accountName": "stshop"}
ACCOUNT_ID = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stshop"


def answer(heard: Heard) -> Said:
    if heard.method == "POST":
        return Said(200, {"keys": [{"keyName": "key1", "value": "v"}]})
    if heard.path == ACCOUNT_ID:
        return Said(200, {"id": ACCOUNT_ID, "properties": {"supportsHttpsTrafficOnly": True}})
    return Said(404, {"error": {"code": "ResourceNotFound", "message": "no"}})


def test_who_am_i(script: Script) -> None:
    assert invoke(script(answer).session(), "azure-native:authorization:getClientConfig", {}) == {
        "clientId": "client",
        "objectId": "object",
        "subscriptionId": SUBSCRIPTION,
        "tenantId": "tenant",
    }


def test_a_program_can_have_the_token(script: Script) -> None:
    session = script(answer).session()
    found = invoke(session, "azure-native:authorization:getClientToken", {"endpoint": "https://management.azure.com/"})
    assert found == {"token": session.credential.token()}


def test_a_resource_is_read_in_the_sdk_s_shape(script: Script) -> None:
    found = invoke(script(answer).session(), "azure-native:storage:getStorageAccount", ARGUMENTS)
    assert found == {"id": ACCOUNT_ID, "enableHttpsTrafficOnly": True, "azureApiVersion": "2024-01-01"}


def test_keys_are_asked_by_an_action(script: Script) -> None:
    arm = script(answer)
    found = invoke(arm.session(), "azure-native:storage:listStorageAccountKeys", ARGUMENTS)
    assert found["keys"][0]["keyName"] == "key1"
    assert arm.heard[-1].path == f"{ACCOUNT_ID}/listKeys"


@pytest.mark.parametrize(
    ("function", "arguments", "path"),
    [
        (
            "azure-native:containerregistry:listRegistryCredentials",
            {"resourceGroupName": "rg", "registryName": "r1"},
            "Microsoft.ContainerRegistry/registries/r1/listCredentials",
        ),
        (
            "azure-native:cosmosdb:listDatabaseAccountKeys",
            {"resourceGroupName": "rg", "accountName": "c1"},
            "Microsoft.DocumentDB/databaseAccounts/c1/listKeys",
        ),
        (
            "azure-native:servicebus:listNamespaceKeys",
            {"resourceGroupName": "rg", "namespaceName": "n1", "authorizationRuleName": "send"},
            "Microsoft.ServiceBus/namespaces/n1/AuthorizationRules/send/listKeys",
        ),
        (
            "azure-native:web:listWebAppApplicationSettings",
            {"resourceGroupName": "rg", "name": "w1"},
            "Microsoft.Web/sites/w1/config/appsettings/list",
        ),
        (
            "azure-native:eventhub:listDisasterRecoveryConfigKeys",
            {"resourceGroupName": "rg", "namespaceName": "n1", "alias": "far", "authorizationRuleName": "a/b"},
            "Microsoft.EventHub/namespaces/n1/disasterRecoveryConfigs/far/authorizationRules/a%2Fb/listKeys",
        ),
    ],
)
def test_the_path_of_an_action_follows_from_the_class(
    script: Script, function: str, arguments: dict[str, str], path: str
) -> None:
    arm = script(answer)
    invoke(arm.session(), function, arguments)
    heard = arm.heard[-1]
    assert heard.method == "POST"
    assert heard.path.lower().endswith(f"/providers/{path}".lower())


def test_what_stands_in_no_path_is_the_body(script: Script) -> None:
    arm = script(answer)
    asked = {**ARGUMENTS, "services": "b", "permissions": "r"}
    invoke(arm.session(), "azure-native:storage:listStorageAccountSAS", asked)
    assert arm.heard[-1].path == f"{ACCOUNT_ID}/listAccountSas"
    assert arm.heard[-1].body == {"services": "b", "permissions": "r"}


def test_every_action_in_the_tables_is_one_of_the_sdk_on_a_class_of_the_sdk() -> None:
    offered = {function for function, _ in functions()}
    for function, (owner, action) in load_rules().actions.items():
        assert function in offered
        assert find(owner) is not None, function
        assert action.strip("/") == action


def test_nothing_there_is_azure_s_refusal(script: Script) -> None:
    with pytest.raises(ArmError, match="ResourceNotFound"):
        invoke(script(answer).session(), "azure-native:storage:getStorageAccount", {**ARGUMENTS, "accountName": "x"})


@pytest.mark.parametrize(
    ("function", "arguments", "message"),
    [
        ("azure-native:storage:listStorageAccountSAS", {}, "the argument 'resourceGroupName' is missing"),
        ("azure-native:iothub:listIotHubResourceKeysForKeyName", {"keyName": "k"}, "is not offered"),
        ("azure-native:authorization:getClientToken", {"endpoint": "https://graph.microsoft.com"}, "for ARM only"),
        ("azure-native:storage:getStorageAccount", {"accountName": "a"}, "argument 'resourceGroupName' is missing"),
        ("azure-native:storage:getBlob", {}, "not an ARM resource"),
    ],
)
def test_what_cannot_be_answered_is_said(
    script: Script, function: str, arguments: dict[str, str], message: str
) -> None:
    with pytest.raises(ProviderError, match=message):
        invoke(script(answer).session(), function, arguments)
