"""Deployments from the request to the end of their operation."""

from __future__ import annotations

from pathlib import Path

import pytest

from infra.localazure.arm.deployments import records
from tests.infra.localazure.arm.deployments.templates import (
    API,
    account,
    at,
    body,
    create,
    group,
    identity,
    names,
    needing,
    nested,
    template,
)
from tests.infra.localazure.client import GROUP, GROUP_API, IDENTITIES, STORAGE, STORAGE_API, SUB, InProcess

GROUP_TYPE = "Microsoft.Resources/resourceGroups"
STORAGE_TYPE = "Microsoft.Storage/storageAccounts"
NONE = f"{STORAGE}/none"


def test_a_deployment_runs_by_the_clock(arm: InProcess) -> None:
    asked = body(template(account("stone1")))
    reply = arm.send("PUT", at(GROUP), asked)
    assert (reply.status, reply.json["properties"]["provisioningState"]) == (201, "Accepted")
    follow = reply.headers["azure-asyncoperation"]
    assert arm.send("GET", follow).json == {"status": "Running"}
    shown = arm.send("GET", at(GROUP)).json["properties"]
    assert shown["provisioningState"] == "Running"
    assert not {"outputs", "outputResources"} & shown.keys()
    arm.later()
    assert arm.send("GET", follow).json == {"status": "Succeeded"}
    shown = arm.send("GET", at(GROUP)).json["properties"]
    assert shown["outputResources"] == [{"id": f"{STORAGE}/stone1"}]
    assert shown["duration"] == "PT0.03S"
    assert arm.send("PUT", at(GROUP), asked).status == 200
    assert arm.send("HEAD", at(GROUP)).status == 204
    assert arm.send("GET", at(GROUP, "d2")).error == "DeploymentNotFound"
    assert arm.send("HEAD", at(GROUP, "d2")).status == 404


def test_what_depends_on_something_begins_when_that_is_over(arm: InProcess) -> None:
    chain = template(identity("id1", dependsOn=["stone2"]), account("stone2", dependsOn=["stone1"]), account("stone1"))
    done = create(arm, body(chain)).json["properties"]
    assert done["duration"] == "PT0.06S"
    assert [each["id"].rpartition("/")[2] for each in done["outputResources"]] == ["stone1", "stone2", "id1"]
    assert [(each["resourceName"], each["dependsOn"][0]["resourceName"]) for each in done["dependencies"]] == [
        ("stone2", "stone1"),
        ("id1", "stone2"),
    ]


def test_parameters_and_outputs_are_shown_and_secrets_are_not(arm: InProcess) -> None:
    asked = template(
        account("[parameters('Name')]"),
        parameters={
            "Name": {"type": "string"},
            "password": {"type": "secureString"},
            "count": {"type": "int", "defaultValue": 2},
        },
        outputs={
            "endpoint": {"type": "string", "value": "[reference(parameters('Name')).primaryEndpoints.blob]"},
            "place": {"type": "string", "value": "[reference(parameters('Name'), '2024-01-01', 'Full').location]"},
            "key": {"type": "securestring", "value": f"[listKeys(parameters('Name'), '{STORAGE_API}').keys[0].value]"},
        },
    )
    reply = create(arm, body(asked, Name="stone1", password="do not show"))
    done = reply.json["properties"]
    assert done["parameters"] == {
        "name": {"type": "String", "value": "stone1"},
        "password": {"type": "SecureString"},
        "count": {"type": "Int", "value": 2},
    }
    assert done["outputs"] == {
        "endpoint": {"type": "String", "value": "https://stone1.blob.core.windows.net/"},
        "place": {"type": "String", "value": "indonesiacentral"},
        "key": {"type": "SecureString"},
    }
    assert b"do not show" not in reply.text
    assert arm.send("POST", at(GROUP, rest="/exportTemplate")).json == {"template": asked}


def test_a_parameter_may_name_a_secret_of_a_vault(arm: InProcess) -> None:
    vault = f"{GROUP}/providers/Microsoft.KeyVault/vaults/kvone1"
    tenant = {"tenantId": "10ca1a20-0000-4000-8000-000000000001", "sku": {"family": "A", "name": "standard"}}
    put = {"location": "indonesiacentral", "properties": {**tenant, "accessPolicies": []}}
    assert arm.send("PUT", f"{vault}?api-version=2023-07-01", put).status < 300
    arm.later()
    arm.send("PUT", f"{vault}/secrets/name?api-version=2023-07-01", {"properties": {"value": "stone7"}})
    asked = body(template(account("[parameters('n')]"), parameters={"n": {"type": "securestring"}}))
    reference = {"keyVault": {"id": vault}, "secretName": "name"}
    asked["properties"]["parameters"] = {"n": {"reference": reference}}
    assert create(arm, asked).json["properties"]["provisioningState"] == "Succeeded"
    assert "stone7" in names(arm)
    asked["properties"]["parameters"] = {"n": {"reference": {**reference, "secretName": "none"}}}
    assert arm.send("PUT", at(GROUP), asked).error == "KeyVaultParameterReferenceNotFound"


def test_children_loops_conditions_and_extensions(arm: InProcess) -> None:
    lock = {
        "type": "Microsoft.Authorization/locks",
        "apiVersion": "2016-09-01",
        "name": "keep",
        "scope": "Microsoft.Storage/storageAccounts/stone0",
        "properties": {"level": "CanNotDelete"},
        "dependsOn": ["accounts"],
    }
    container = {
        "type": "Microsoft.Storage/storageAccounts/blobServices/containers",
        "apiVersion": STORAGE_API,
        "name": "stone0/default/c1",
        "dependsOn": ["accounts"],
    }
    asked = template(
        account("[concat('stone', copyIndex())]", copy={"name": "accounts", "count": 2}),
        container,
        lock,
        identity("not-wanted", condition=False),
    )
    done = create(arm, body(asked)).json["properties"]
    assert done["provisioningState"] == "Succeeded", done
    assert names(arm) == {"stone0", "stone1"}
    assert (
        arm.send("GET", f"{STORAGE}/stone0/blobServices/default/containers/c1?api-version={STORAGE_API}").status == 200
    )
    assert f"{STORAGE}/stone0/providers/Microsoft.Authorization/locks/keep" in {
        each["id"] for each in done["outputResources"]
    }


def test_a_failure_keeps_back_what_depends_on_it_and_nothing_else(arm: InProcess) -> None:
    asked = template(
        account("stone1"),
        identity("id1", tags={"v": needing(NONE)}),
        identity("id2", dependsOn=["id1"]),
    )
    reply = create(arm, body(asked))
    done = reply.json["properties"]
    assert done["provisioningState"] == "Failed"
    assert done["error"]["code"] == "DeploymentFailed"
    assert [each["code"] for each in done["error"]["details"]] == ["ResourceNotFound"]
    assert names(arm) == {"stone1"}
    steps = arm.send("GET", at(GROUP, rest="/operations")).json["value"]
    seen = [(each["properties"]["provisioningState"], each["properties"]["statusCode"]) for each in steps]
    assert seen == [("Succeeded", "OK"), ("Failed", "BadRequest")]  # OK: storage's 202, when it is over
    assert steps[1]["properties"]["statusMessage"]["error"]["code"] == "ResourceNotFound"


def test_a_fault_waits_for_the_deployment_that_is_not_undone(tmp_path: Path) -> None:
    arm = InProcess(tmp_path / "azure.sqlite", faults=("PUT * fail=Microsoft.Storage/storageAccounts*1",))
    arm.put_group()
    asked = body(template(account("stone1"), identity("id1", dependsOn=["stone1"])))
    assert arm.send("POST", at(GROUP, rest="/validate"), asked).status == 200
    done = create(arm, asked).json["properties"]
    assert [each["code"] for each in done["error"]["details"]] == ["ResourceDeploymentFailure"]
    shown = arm.send("GET", f"{STORAGE}/stone1?api-version={STORAGE_API}").json
    assert shown["properties"]["provisioningState"] == "Failed"
    assert create(arm, asked).json["properties"]["provisioningState"] == "Succeeded"
    arm.cloud.store.close()


def test_the_operation_of_a_failed_deployment_says_why(arm: InProcess) -> None:
    arm.put_group("rg2")
    create(arm, body(template(account("stone1"))), scope=group("rg2"))
    reply = arm.send("PUT", at(GROUP), body(template(account("stone1"))))
    assert reply.status == 201
    arm.later()
    followed = arm.send("GET", reply.headers["azure-asyncoperation"]).json
    assert (followed["status"], followed["error"]["code"]) == ("Failed", "DeploymentFailed")
    assert followed["error"]["details"][0]["code"] == "StorageAccountInAnotherResourceGroup"


def test_a_child_that_does_not_wait_for_its_parent_fails(arm: InProcess) -> None:
    container = {
        "type": "Microsoft.Storage/storageAccounts/blobServices/containers",
        "apiVersion": STORAGE_API,
        "name": "stone1/default/c1",
    }
    hasty = create(arm, body(template(account("stone1"), container))).json["properties"]
    assert hasty["error"]["details"][0]["code"] == "ParentResourceNotFound"
    again = create(arm, body(template(account("stone1"), container))).json["properties"]
    assert again["provisioningState"] == "Succeeded"  # the parent is there by now


def test_a_running_deployment_is_neither_replaced_nor_deleted(arm: InProcess) -> None:
    asked = body(template(account("stone1")))
    arm.send("PUT", at(GROUP), asked)
    refused = arm.send("PUT", at(GROUP), asked)
    assert (refused.status, refused.error) == (409, "DeploymentActive")
    message = refused.json["error"]["message"]
    assert message.startswith(
        "Unable to edit or replace deployment 'd1': previous deployment from '9/21/2026 2:13:20 PM'"
    )
    assert arm.send("DELETE", at(GROUP)).error == "DeploymentActive"
    assert arm.send("PUT", at(GROUP, "d2"), asked).status == 201
    arm.later()
    assert arm.send("PUT", at(GROUP), asked).status == 200


def test_a_deployment_can_be_deleted_and_its_resources_stay(arm: InProcess) -> None:
    create(arm, body(template(account("stone1"))))
    assert arm.send("DELETE", at(GROUP)).status == 202
    arm.later()
    assert arm.send("GET", at(GROUP)).status == 404
    assert arm.send("DELETE", at(GROUP)).status == 204
    assert names(arm) == {"stone1"}


def test_a_running_deployment_can_be_canceled(arm: InProcess) -> None:
    arm.send("PUT", at(GROUP), body(template(account("stone1"))))
    assert arm.send("POST", at(GROUP, rest="/cancel")).status == 204
    assert arm.send("GET", at(GROUP)).json["properties"]["provisioningState"] == "Canceled"
    again = arm.send("POST", at(GROUP, rest="/cancel"))
    assert (again.status, again.error) == (409, "DeploymentCannotBeCancelled")


def test_the_lists_of_deployments_and_operations(arm: InProcess) -> None:
    for name in ("first", "second"):
        create(arm, body(template(identity(name))), name=name)
    create(arm, body(template(identity("id3", tags={"v": needing(NONE)}))), name="broken")
    listed = arm.send("GET", at(GROUP, "")).json["value"]
    assert [each["name"] for each in listed] == ["broken", "second", "first"]
    old = arm.send("GET", f"{GROUP}/deployments/first/operations?api-version={API}").json["value"]
    assert old == arm.send("GET", at(GROUP, "first", "/operations")).json["value"]
    assert [each["properties"]["provisioningOperation"] for each in old] == ["Create", "EvaluateDeploymentOutput"]
    one = old[0]
    assert arm.send("GET", f"{one['id']}?api-version={API}").json == one
    assert arm.send("GET", at(GROUP, "first", "/operations/none")).status == 404
    succeeded = arm.send("GET", at(GROUP, "") + "&$filter=provisioningState eq 'Succeeded'&$top=1").json["value"]
    assert [each["name"] for each in succeeded] == ["second"]
    assert arm.send("GET", at(GROUP, "") + "&$filter=name eq 'first'").error == "InvalidFilterInQueryString"


def test_complete_mode_deletes_what_the_template_does_not_name(arm: InProcess) -> None:
    create(arm, body(template(account("stone1"), account("stone2"), identity("id1"))))
    arm.put_group("rg2")
    create(arm, body(template(identity("elsewhere"))), scope=group("rg2"))
    only = template(account("stone1"), nested("inner", template(identity("id2"))))
    done = create(arm, body(only, mode="Complete"), name="d2").json["properties"]
    assert (done["mode"], done["provisioningState"]) == ("Complete", "Succeeded")
    assert names(arm) == {"stone1", "id2"}
    assert names(arm, group("rg2")) == {"elsewhere"}
    steps = arm.send("GET", at(GROUP, "d2", "/operations")).json["value"]
    deleted = [each for each in steps if each["properties"]["provisioningOperation"] == "Delete"]
    assert {each["properties"]["targetResource"]["resourceName"] for each in deleted} == {"stone2", "id1"}


def test_nested_deployments_go_where_they_say(arm: InProcess) -> None:
    arm.put_group("rg2")
    inner = template(
        account("[parameters('n')]"),
        parameters={"n": {"type": "string"}},
        outputs={
            "id": {"type": "string", "value": "[resourceId('Microsoft.Storage/storageAccounts', parameters('n'))]"}
        },
    )
    there = nested("there", inner, resourceGroup="rg2")
    there["properties"]["parameters"] = {"n": {"value": "[parameters('n')]"}}
    outer = template(
        there,
        identity("id1", tags={"from": "[reference('there').outputs.id.value]"}),
        parameters={"n": {"type": "string"}},
        outputs={"made": {"type": "string", "value": "[reference('there').outputs.id.value]"}},
    )
    done = create(arm, body(outer, n="stone1")).json["properties"]
    made = f"{group('rg2')}/providers/Microsoft.Storage/storageAccounts/stone1"
    assert done["outputs"]["made"]["value"] == made
    assert [each["id"] for each in done["outputResources"]] == [made, f"{IDENTITIES}/id1"]
    assert {
        "namespace": "Microsoft.Resources",
        "resourceTypes": [{"resourceType": "deployments", "locations": [None]}],
    } in (done["providers"])
    inside = arm.send("GET", at(group("rg2"), "there")).json["properties"]
    assert inside["provisioningState"] == "Succeeded"
    assert inside["correlationId"] == done["correlationId"]
    missing = nested("there", template(), resourceGroup="nowhere")
    refused = arm.send("PUT", at(GROUP, "d3"), body(template(missing)))
    assert (refused.status, refused.error) == (404, "ResourceGroupNotFound")


def test_a_nested_failure_is_the_outer_one_s(arm: InProcess) -> None:
    broken = identity("id1", tags={"v": needing(NONE)})
    done = create(arm, body(template(nested("inner", template(broken))))).json["properties"]
    assert done["provisioningState"] == "Failed"
    inner = done["error"]["details"][0]
    assert (inner["code"], inner["details"][0]["code"]) == ("DeploymentFailed", "ResourceNotFound")
    assert arm.send("GET", at(GROUP, "inner")).json["properties"]["provisioningState"] == "Failed"


def test_a_subscription_s_deployment_makes_groups_and_fills_them(arm: InProcess) -> None:
    made = {
        "type": "Microsoft.Resources/resourceGroups",
        "apiVersion": GROUP_API,
        "name": "rg9",
        "location": "indonesiacentral",
    }
    into = nested("fill", template(identity("id1", location="[resourceGroup().location]")), resourceGroup="rg9")
    into["dependsOn"] = ["rg9"]
    where = f"[reference(subscriptionResourceId('{GROUP_TYPE}', 'rg9'), '{GROUP_API}', 'Full').location]"
    outputs = {"where": {"type": "string", "value": where}}
    asked = body(template(made, into, outputs=outputs), location="southeastasia")
    assert arm.send("PUT", at(SUB), body(template(made))).error == "InvalidDeployment"
    done = create(arm, asked, scope=SUB).json
    assert done["properties"]["provisioningState"] == "Succeeded", done
    assert (done["location"], done["id"]) == ("southeastasia", f"{SUB}/providers/Microsoft.Resources/deployments/d1")
    assert done["properties"]["outputs"]["where"]["value"] == "indonesiacentral"
    there = f"{group('rg9')}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1"
    assert arm.send("GET", f"{there}?api-version=2024-11-30").json["location"] == "indonesiacentral"
    assert [each["name"] for each in arm.send("GET", at(SUB, "")).json["value"]] == ["d1"]
    assert arm.send("GET", at(GROUP, "")).json["value"] == []


@pytest.mark.parametrize(
    "scope", ["", "/providers/Microsoft.Management/managementGroups/10ca1a20-0000-4000-8000-000000000001"]
)
def test_above_the_subscription(arm: InProcess, scope: str) -> None:
    outputs = {"where": {"type": "string", "value": "[deployment().location]"}}
    done = create(arm, body(template(outputs=outputs), location="indonesiacentral"), scope=scope)
    assert done.status == 200, done
    assert done.json["properties"]["outputs"]["where"]["value"] == "indonesiacentral"
    assert [each["name"] for each in arm.send("GET", at(scope, "")).json["value"]] == ["d1"]


def test_a_group_that_is_not_waited_for_is_not_there(arm: InProcess) -> None:
    made = {"type": "Microsoft.Resources/resourceGroups", "apiVersion": GROUP_API, "name": "rg9"}
    into = nested("fill", template(identity("id1")), resourceGroup="rg9")
    hasty = body(template({**made, "location": "indonesiacentral"}, into), location="indonesiacentral")
    refused = arm.send("PUT", at(SUB), hasty)
    assert (refused.status, refused.error) == (404, "ResourceGroupNotFound")
    assert arm.send("GET", f"{group('rg9')}?api-version={GROUP_API}").status == 404


def test_tags_are_kept_and_patched_by_nobody(arm: InProcess) -> None:
    asked = {**body(template()), "tags": {"team": "shop"}}
    assert create(arm, asked).json["tags"] == {"team": "shop"}
    assert arm.send("PATCH", at(GROUP), {"tags": {}}).status == 405
    assert arm.send("PUT", at(GROUP), {**asked, "tags": "shop"}).error == "InvalidRequestContent"


def test_old_deployments_are_forgotten(arm: InProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "MOST_KEPT", 2)
    for name in ("first", "second", "third"):
        create(arm, body(template()), name=name)
    assert [each["name"] for each in arm.send("GET", at(GROUP, "")).json["value"]] == ["third", "second"]


def test_a_group_s_deployments_go_with_it(arm: InProcess) -> None:
    create(arm, body(template(identity("id1"))))
    arm.send("DELETE", f"{GROUP}?api-version={GROUP_API}")
    refused = arm.send("PUT", at(GROUP), body(template()))
    assert (refused.status, refused.error) == (409, "ResourceGroupBeingDeleted")
    arm.later()
    assert arm.send("GET", at(GROUP)).error == "ResourceGroupNotFound"


def test_nothing_is_lost_when_the_server_is_killed_behind_the_answer(arm: InProcess) -> None:
    reply = arm.send("PUT", at(GROUP), body(template(account("stone1"))))
    arm.restart()
    assert arm.send("GET", reply.headers["azure-asyncoperation"]).json == {"status": "Running"}
    arm.later()
    assert arm.send("GET", reply.headers["azure-asyncoperation"]).json == {"status": "Succeeded"}
    assert names(arm) == {"stone1"}


RECORDED = {
    "3965660584125802942": {  # azure-cli's recording test_group_deployment_lite
        "$schema": "https://schema.management.azure.com/schemas/2015-01-01/deploymentParameters.json#",
        "contentVersion": "1.0.0.0",
        "resources": [],
    },
    "695440707931307747": {  # the example of "Calculate Template Hash" in the REST reference
        "$schema": "http://schemas.management.azure.com/deploymentTemplate?api-version=2014-04-01-preview",
        "contentVersion": "1.0.0.0",
        "parameters": {"string": {"type": "string"}},
        "variables": {
            "string": "string",
            "int": 42,
            "bool": True,
            "array": [1, 2, 3, 4],
            "object": {"object": {"vmSize": "Large", "location": "West US"}},
        },
        "resources": [],
        "outputs": {"string": {"type": "string", "value": "myvalue"}},
    },
}


@pytest.mark.parametrize("number", RECORDED)
def test_the_hash_of_a_template_is_azures(arm: InProcess, number: str) -> None:
    url = f"/providers/Microsoft.Resources/calculateTemplateHash?api-version={API}"
    assert arm.send("POST", url, RECORDED[number]).json["templateHash"] == number
    assert arm.send("POST", url, [1]).error == "InvalidRequestContent"


def test_the_hash_is_shown_with_the_deployment(arm: InProcess) -> None:
    number, recorded = next(iter(RECORDED.items()))
    assert create(arm, body(recorded)).json["properties"]["templateHash"] == number
