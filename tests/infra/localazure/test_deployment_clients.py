"""Deployments by Azure's own client, unmodified, and by raw requests with the liberties that azure-cli takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError, ResourceExistsError
from azure.identity import DefaultAzureCredential
from azure.mgmt.resource.deployments import DeploymentsMgmtClient
from azure.mgmt.resource.deployments.models import (
    Deployment,
    DeploymentParameter,
    DeploymentProperties,
    DeploymentWhatIf,
    DeploymentWhatIfProperties,
)
from azure.mgmt.resource.resources import ResourceManagementClient
from azure.mgmt.resource.resources.models import ExportTemplateRequest

from infra.localazure.identity import SUBSCRIPTION_ID
from tests.infra.localazure.arm.deployments.templates import account, identity, template
from tests.infra.localazure.running import RunningServer

PLACE = "indonesiacentral"
GROUP = f"/subscriptions/{SUBSCRIPTION_ID}/resourceGroups/rg1"
ONE = template(
    account("[parameters('name')]", sku={"name": "[parameters('sku')]"}),
    identity("id1", dependsOn=["[parameters('name')]"]),
    parameters={"name": {"type": "string"}, "sku": {"type": "string", "defaultValue": "Standard_ZRS"}},
    outputs={"blob": {"type": "string", "value": "[reference(parameters('name')).primaryEndpoints.blob]"}},
)


@pytest.fixture(scope="module")
def options(server: RunningServer) -> Iterator[dict[str, Any]]:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in server.environment.items():
            patch.setenv(name, value)
        yield {
            "credential": DefaultAzureCredential(),
            "subscription_id": SUBSCRIPTION_ID,
            "base_url": server.url,
            "credential_scopes": [f"{server.url}/.default"],
        }


@pytest.fixture(scope="module")
def client(options: dict[str, Any]) -> DeploymentsMgmtClient:
    resources = ResourceManagementClient(**options)
    resources.resource_groups.create_or_update("rg1", {"location": PLACE})
    return DeploymentsMgmtClient(**options)


def asked(inner: Any = None, **parameters: Any) -> Deployment:
    given = {name: DeploymentParameter(value=value) for name, value in parameters.items()}
    properties = DeploymentProperties(mode="Incremental", template=inner or ONE, parameters=given)
    return Deployment(properties=properties)


def predicted(client: DeploymentsMgmtClient, **parameters: Any) -> dict[str, Any]:
    given = {name: DeploymentParameter(value=value) for name, value in parameters.items()}
    properties = DeploymentWhatIfProperties(mode="Incremental", template=ONE, parameters=given)
    result = client.deployments.begin_what_if("rg1", "main", DeploymentWhatIf(properties=properties)).result()
    assert result.status == "Succeeded"
    assert result.properties
    assert result.properties.changes is not None
    return {str(each.resource_id).rpartition("/")[2]: each for each in result.properties.changes}


def test_a_deployment_from_validation_to_deletion(client: DeploymentsMgmtClient) -> None:
    checked = client.deployments.begin_validate("rg1", "main", asked(name="stcli1")).result()
    assert checked.error is None
    assert checked.properties
    assert len(checked.properties.validated_resources or ()) == 2
    changes = predicted(client, name="stcli1")
    assert {name: each.change_type for name, each in changes.items()} == {"stcli1": "Create", "id1": "Create"}

    made = client.deployments.begin_create_or_update("rg1", "main", asked(name="stcli1")).result()
    assert made.properties
    assert made.properties.provisioning_state == "Succeeded"
    assert made.properties.outputs == {"blob": {"type": "String", "value": "https://stcli1.blob.core.windows.net/"}}
    assert [str(each.id).rpartition("/")[2] for each in made.properties.output_resources or ()] == ["stcli1", "id1"]
    assert [each.resource_name for each in made.properties.dependencies or ()] == ["id1"]

    changed = predicted(client, name="stcli1", sku="Standard_LRS")
    assert changed["stcli1"].change_type == "Modify"
    assert [(each.path, each.after) for each in changed["stcli1"].delta or ()] == [("sku.name", "Standard_LRS")]
    assert changed["id1"].change_type == "NoChange"

    assert client.deployments.check_existence("rg1", "main")
    assert [each.name for each in client.deployments.list_by_resource_group("rg1")] == ["main"]
    steps = list(client.deployment_operations.list("rg1", "main"))
    assert [each.properties.provisioning_operation for each in steps if each.properties] == [
        "Create",
        "Create",
        "EvaluateDeploymentOutput",
    ]
    assert client.deployment_operations.get("rg1", "main", str(steps[0].operation_id)).id == steps[0].id
    assert client.deployments.export_template("rg1", "main").template == ONE
    client.deployments.begin_delete("rg1", "main").result()
    assert not client.deployments.check_existence("rg1", "main")


def test_a_refused_template_is_an_error_of_validation(client: DeploymentsMgmtClient) -> None:
    with pytest.raises(HttpResponseError, match=r"InvalidTemplate.*'nme'"):
        client.deployments.begin_validate("rg1", "wrong", asked(nme="x")).result()
    with pytest.raises(HttpResponseError, match="RedundancyConfigurationNotAvailableInRegion"):
        client.deployments.begin_validate("rg1", "wrong", asked(name="st1", sku="Standard_GRS")).result()
    with pytest.raises(HttpResponseError, match="InvalidTemplateDeployment"):
        client.deployments.begin_create_or_update("rg1", "wrong", asked(name="st1", sku="Standard_GRS")).result()


def test_a_failed_deployment_is_an_error_with_the_resource_s_own(client: DeploymentsMgmtClient) -> None:
    missing = template(identity("id9", tags={"x": "[reference('nothing').a]"}))
    with pytest.raises(HttpResponseError, match="InvalidTemplate"):
        client.deployments.begin_create_or_update("rg1", "failed", asked(missing)).result()
    gone = f"[reference('{GROUP}/providers/Microsoft.Storage/storageAccounts/none', '2024-01-01').a]"
    with pytest.raises(HttpResponseError, match="DeploymentFailed"):
        client.deployments.begin_create_or_update(
            "rg1", "failed", asked(template(identity("id9", tags={"x": gone})))
        ).result()
    state = client.deployments.get("rg1", "failed").properties
    assert state
    assert (state.provisioning_state, state.error and state.error.code) == ("Failed", "DeploymentFailed")
    with pytest.raises(ResourceExistsError, match="DeploymentCannotBeCancelled"):
        client.deployments.cancel("rg1", "failed")


def test_a_subscription_s_deployment(client: DeploymentsMgmtClient) -> None:
    made = {
        "type": "Microsoft.Resources/resourceGroups",
        "apiVersion": "2024-11-01",
        "name": "rgnew",
        "location": PLACE,
    }
    deployment = asked(template(made))
    deployment.location = PLACE
    done = client.deployments.begin_create_or_update_at_subscription_scope("groups", deployment).result()
    assert (done.location, done.properties and done.properties.provisioning_state) == (PLACE, "Succeeded")
    assert "groups" in [each.name for each in client.deployments.list_at_subscription_scope()]
    assert list(client.deployment_operations.list_at_subscription_scope("groups"))


def test_a_group_s_template_can_be_deployed(client: DeploymentsMgmtClient, options: dict[str, Any]) -> None:
    resources = ResourceManagementClient(**options)
    resources.resource_groups.create_or_update("rgfrom", {"location": PLACE})
    resources.resource_groups.create_or_update("rgto", {"location": PLACE})
    client.deployments.begin_create_or_update("rgfrom", "d", asked(template(identity("id1"), identity("id2")))).result()
    request = ExportTemplateRequest(resources=["*"], options="IncludeParameterDefaultValue")
    exported = resources.resource_groups.begin_export_template("rgfrom", request).result()
    client.deployments.begin_create_or_update("rgto", "d", asked(exported.template)).result()
    assert [each.name for each in resources.resources.list_by_resource_group("rgto")] == ["id1", "id2"]


def test_a_template_pasted_into_the_request_is_read(server: RunningServer, client: DeploymentsMgmtClient) -> None:
    pasted = """{"properties": {"parameters": {}, "mode": "Incremental", template:{
      // azure-cli pastes the file's own text
      "contentVersion": '1.0.0.0', "resources": [/* none */],
    }}}"""
    path = f"{GROUP.replace('resourceGroups', 'resourcegroups')}/providers/Microsoft.Resources/deployments/pasted"
    headers = {"authorization": f"Bearer {server.token}", "content-type": "application/json; charset=utf-8"}
    url = f"{path}?api-version=2025-04-01"
    reply = server.raw("PUT", url, pasted.encode(), headers)
    assert (reply.status, reply.json["properties"]["provisioningState"]) == (201, "Accepted")
    followed = reply.headers["azure-asyncoperation"]
    assert followed.startswith(
        f"{server.url}{GROUP}/providers/Microsoft.Resources/deployments/pasted/operationStatuses/"
    )
    assert reply.headers["retry-after-ms"] == "20"
    assert client.deployments.export_template("rg1", "pasted").template == {
        "contentVersion": "1.0.0.0",
        "resources": [],
    }
    wrong = server.raw("PUT", url, pasted.replace("]", "").encode(), headers)
    assert (wrong.status, wrong.error) == (400, "InvalidRequestContent")
