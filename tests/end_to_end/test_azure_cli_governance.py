"""The az CLI on who may do what, what is locked, and what moves or goes with its group."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from infra.localazure.identity import CLIENT_ID, SUBSCRIPTION_ID, TENANT_ID
from tests.end_to_end.test_azure_cli import Az, on_local_cloud
from tests.infra.localazure.running import running_server

pytestmark = pytest.mark.slow

SUB = f"/subscriptions/{SUBSCRIPTION_ID}"
ROLE = {"Name": "Counter", "Description": "counts", "Actions": ["*/read"], "AssignableScopes": [SUB]}


@pytest.fixture(scope="module")
def az(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Az]:
    """Signed in, with the groups `shop` and `archive`."""
    with running_server(tmp_path_factory.mktemp("home")) as server:
        made = on_local_cloud(server, tmp_path_factory.mktemp("config"))
        made.good(f"login --service-principal -u {CLIENT_ID} -p any-secret --tenant {TENANT_ID}")
        for group in ("shop", "archive"):
            made.good(f"group create -n {group} -l indonesiacentral")
        yield made


def test_an_identity_is_found_in_the_directory_and_given_a_role(az: Az) -> None:
    made = az.good("identity create -g shop -n clerk")
    (found,) = az.good("ad sp list --display-name clerk")
    assert found["id"] == made["principalId"]
    given = az.good(f"role assignment create --assignee {made['clientId']} --role Reader --scope {SUB}")
    properties = given["properties"]
    assert (properties["principalId"], properties["principalType"]) == (made["principalId"], "ServicePrincipal")
    (listed,) = az.good(f"role assignment list --assignee {made['clientId']} --scope {SUB}")
    assert (listed["principalName"], listed["roleDefinitionName"]) == (made["clientId"], "Reader")
    az.good(f"role assignment delete --ids {given['id']}")


def test_a_role_of_ones_own(az: Az) -> None:
    az.good("role definition create --role-definition", json.dumps(ROLE))
    (made,) = az.good("role definition list --custom-role-only true")
    assert made["properties"]["roleName"] == "Counter"
    who = "--assignee-object-id 0b1ec700-0000-4000-8000-000000000001 --assignee-principal-type ServicePrincipal"
    az.good(f"role assignment create {who} --role Counter --scope {SUB}")
    assert "(RoleDefinitionHasAssignments)" in az("role definition delete --name Counter").errors
    az.good(f"role assignment delete --role Counter --scope {SUB}")
    az.good("role definition delete --name Counter")


def test_what_is_locked_neither_moves_nor_goes(az: Az) -> None:
    network = az.good("network vnet create -g shop -n vn --subnet-name apps -l indonesiacentral")["newVNet"]["id"]
    az.good(f"lock create -n keep --lock-type ReadOnly --resource {network}")
    for line in (f"resource move --destination-group archive --ids {network}", "group delete -n shop -y"):
        refused = az(line)
        assert refused.code == 1
        assert "(ScopeLocked)" in refused.errors
    az.good(f"lock delete -n keep --resource {network}")
    az.good(f"resource move --destination-group archive --ids {network}")
    assert [each["name"] for each in az.good("resource list -g archive")] == ["vn"]
    identity = az.good("identity create -g shop -n stays")["id"]
    refused = az(f"resource move --destination-group archive --ids {identity}")
    assert "(ResourceMoveValidationFailed)" in refused.errors


def test_a_group_that_another_needs_stays(az: Az) -> None:
    az.good("group create -n network -l indonesiacentral")
    made = az.good("network vnet create -g network -n vn --subnet-name apps -l indonesiacentral")
    subnet = f"{made['newVNet']['id']}/subnets/apps"
    az.good(f"network nic create -g shop -n nic --subnet {subnet} -l indonesiacentral")
    refused = az("group delete -n network -y")
    assert refused.code == 1
    assert "(ResourceGroupDeletionBlocked)" in refused.errors
    az.good("network nic delete -g shop -n nic")
    az.good("group delete -n network -y")
    assert az.good("group exists -n network") is False


def test_tag_names(az: Az) -> None:
    az.good("tag create -n cost")
    az.good("tag add-value -n cost --value a")
    (found,) = [each for each in az.good("tag list") if each["tagName"] == "cost"]
    assert [each["tagValue"] for each in found["values"]] == ["a"]
    az.good("tag remove-value -n cost --value a")
    az.good("tag delete -n cost -y")
