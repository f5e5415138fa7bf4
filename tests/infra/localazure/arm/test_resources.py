"""PUT, GET, HEAD, PATCH and DELETE of one resource."""

from __future__ import annotations

import pytest

from infra.localazure.identity import PRINCIPAL_ID, TENANT_ID
from tests.infra.localazure.client import (
    GROUP,
    GROUP_API,
    IDENTITIES,
    IDENTITY_API,
    NETWORK_API,
    NETWORKS,
    STORAGE,
    STORAGE_API,
    SUB,
    InProcess,
)

IDENTITY = f"{IDENTITIES}/Id1?api-version={IDENTITY_API}"


def test_a_new_resource_is_answered_with_201_and_in_arms_shape(arm: InProcess) -> None:
    reply = arm.put_identity("Id1", tags={"a": "b"})
    assert reply.status == 201
    assert reply.json["id"] == f"{IDENTITIES}/Id1"
    assert reply.json["name"] == "Id1"
    assert reply.json["type"] == "Microsoft.ManagedIdentity/userAssignedIdentities"
    assert reply.json["tags"] == {"a": "b"}
    assert reply.json["properties"]["tenantId"] == TENANT_ID
    assert arm.send("GET", IDENTITY).json == reply.json


def test_a_resource_written_again_is_answered_with_200_and_keeps_what_the_service_gave(arm: InProcess) -> None:
    first = arm.put_identity("Id1").json
    arm.later()
    again = arm.put_identity("Id1", tags={"c": "d"})
    assert again.status == 200
    assert again.json["properties"] == first["properties"]
    assert again.json["systemData"]["createdAt"] == first["systemData"]["createdAt"]
    assert again.json["systemData"]["lastModifiedAt"] > first["systemData"]["lastModifiedAt"]


@pytest.mark.parametrize(
    "spelling",
    [
        IDENTITY,
        IDENTITY.lower(),
        IDENTITY.replace("resourceGroups", "resourcegroups").replace("rg1", "RG1"),
        IDENTITY.replace("Microsoft.ManagedIdentity/", "microsoft.managedidentity//"),
        IDENTITY.replace("?", "/?"),
        IDENTITY.replace("?", "?$expand=x&"),
        IDENTITY.replace("api-version", "API-Version"),
    ],
)
def test_ids_are_found_in_any_spelling_and_returned_in_the_first(arm: InProcess, spelling: str) -> None:
    arm.put_identity("Id1")
    reply = arm.send("GET", spelling)
    assert reply.status == 200
    assert reply.json["id"] == f"{IDENTITIES}/Id1"


def test_the_spelling_of_the_last_put_is_kept(arm: InProcess) -> None:
    arm.put_identity("Id1")
    arm.put_identity("ID1")
    assert arm.send("GET", IDENTITY).json["name"] == "ID1"


@pytest.mark.parametrize(
    ("url", "status", "code"),
    [
        (f"{IDENTITIES}/none?api-version={IDENTITY_API}", 404, "ResourceNotFound"),
        (IDENTITY.replace("rg1", "nope"), 404, "ResourceGroupNotFound"),
        (f"{SUB}/resourceGroups/nope?api-version={GROUP_API}", 404, "ResourceGroupNotFound"),
        (IDENTITY.replace(SUB, "/subscriptions/00000000-0000-0000-0000-000000000009"), 404, "SubscriptionNotFound"),
        (f"{GROUP}/providers/Microsoft.Nothing/things/x?api-version=2024-01-01", 404, "InvalidResourceNamespace"),
        (f"{GROUP}/providers/Microsoft.Storage/nothings/x?api-version=2024-01-01", 404, "InvalidResourceType"),
        (f"{IDENTITIES}/Id1", 400, "MissingApiVersionParameter"),
        (f"{IDENTITIES}/Id1?api-version=yesterday", 400, "InvalidApiVersionParameter"),
        (f"{IDENTITIES}/Id1?api-version=2015-01-01", 400, "NoRegisteredProviderFound"),
        ("/nothing/at/all?api-version=2024-01-01", 404, "MissingSubscription"),
    ],
)
def test_what_is_not_there_is_refused_as_arm_does(arm: InProcess, url: str, status: int, code: str) -> None:
    reply = arm.send("GET", url)
    assert (reply.status, reply.error) == (status, code)


def test_a_version_newer_than_all_known_is_let_in(arm: InProcess) -> None:
    reply = arm.send("PUT", f"{IDENTITIES}/x?api-version=2199-01-01", {"location": "indonesiacentral"})
    assert reply.status == 201
    assert "other-api-version" in reply.headers["x-localazure-warning"]


def test_head_says_whether_it_exists(arm: InProcess) -> None:
    assert arm.send("HEAD", f"{GROUP}?api-version={GROUP_API}").status == 204
    assert arm.send("HEAD", f"{GROUP}x?api-version={GROUP_API}").status == 404
    assert arm.send("HEAD", IDENTITY).status == 404
    arm.put_identity("Id1")
    assert arm.send("HEAD", IDENTITY).status == 204


def test_a_child_needs_its_parent(arm: InProcess) -> None:
    subnet = f"{NETWORKS}/vn/subnets/s1?api-version={NETWORK_API}"
    body = {"properties": {"addressPrefix": "10.0.0.0/24"}}
    assert arm.send("PUT", subnet, body).error == "ParentResourceNotFound"
    arm.put_network("vn")
    assert arm.send("PUT", subnet, body).status == 201


def test_an_extension_needs_what_it_extends(arm: InProcess) -> None:
    url = f"{IDENTITIES}/Id1/providers/Microsoft.Authorization/locks/l1?api-version=2020-05-01"
    body = {"properties": {"level": "CanNotDelete"}}
    assert arm.send("PUT", url, body).error == "ResourceNotFound"
    arm.put_identity("Id1")
    assert arm.send("PUT", url, body).status == 201
    assert arm.send("GET", url).json["id"] == f"{IDENTITIES}/Id1/providers/Microsoft.Authorization/locks/l1"


def test_patch_replaces_tags_and_merges_properties(arm: InProcess) -> None:
    arm.put_account("st1", tags={"a": "1", "b": "2"}, properties={"minimumTlsVersion": "TLS1_2", "isHnsEnabled": True})
    url = f"{STORAGE}/st1?api-version={STORAGE_API}"
    reply = arm.send("PATCH", url, {"tags": {"c": "3"}, "properties": {"allowBlobPublicAccess": False}})
    assert reply.status == 200
    body = arm.send("GET", url).json
    assert body["tags"] == {"c": "3"}
    assert body["properties"]["minimumTlsVersion"] == "TLS1_2"
    assert body["properties"]["isHnsEnabled"] is True
    assert body["properties"]["allowBlobPublicAccess"] is False
    assert body["sku"]["name"] == "Standard_ZRS"


def test_put_replaces_what_it_does_not_name(arm: InProcess) -> None:
    arm.put_account("st1", tags={"a": "1"}, properties={"minimumTlsVersion": "TLS1_2"})
    arm.put_account("st1")
    body = arm.send("GET", f"{STORAGE}/st1?api-version={STORAGE_API}").json
    assert body["tags"] == {}
    assert body["properties"]["minimumTlsVersion"] == "TLS1_0"


def test_patch_of_nothing_is_404(arm: InProcess) -> None:
    assert arm.send("PATCH", IDENTITY, {"tags": {}}).error == "ResourceNotFound"


def test_delete_is_200_and_then_204_and_takes_all_below(arm: InProcess) -> None:
    arm.put_account("st1")
    container = f"{STORAGE}/st1/blobServices/default/containers/c1?api-version={STORAGE_API}"
    assert arm.send("PUT", container, {"properties": {"publicAccess": "None"}}).status == 201
    account = f"{STORAGE}/st1?api-version={STORAGE_API}"
    assert arm.send("DELETE", account).status == 200
    assert arm.send("GET", container).status == 404
    assert arm.send("DELETE", account).status == 204


def test_deleting_in_a_group_that_is_not_there_is_refused(arm: InProcess) -> None:
    assert arm.send("DELETE", IDENTITY.replace("rg1", "nope")).error == "ResourceGroupNotFound"


def test_a_deleted_role_assignment_is_shown_once_more(arm: InProcess) -> None:
    url = f"{GROUP}/providers/Microsoft.Authorization/roleAssignments/{TENANT_ID}?api-version=2022-04-01"
    body = {"properties": {"roleDefinitionId": "/x", "principalId": PRINCIPAL_ID, "principalType": "ServicePrincipal"}}
    made = arm.send("PUT", url, body)
    assert made.json["properties"]["scope"] == GROUP
    assert made.json["properties"]["createdBy"] == PRINCIPAL_ID
    assert arm.send("DELETE", url).json == made.json


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"location": "x", "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}, "nonsense": 1}, "nonsense"),
        ({"location": "x", "kind": "StorageV2", "sku": "Standard_ZRS"}, "sku"),
        ({"location": "x", "sku": {"name": "Standard_ZRS"}}, "kind"),
    ],
)
def test_a_body_that_does_not_fit_its_schema_is_refused(arm: InProcess, body: dict[str, object], path: str) -> None:
    reply = arm.send("PUT", f"{STORAGE}/st1?api-version={STORAGE_API}", body)
    assert reply.error == "InvalidRequestContent"
    assert path in [detail["target"] for detail in reply.json["error"]["details"]]
    assert arm.send("GET", f"{STORAGE}/st1?api-version={STORAGE_API}").status == 404


def test_a_body_without_location_or_that_is_no_object_is_refused(arm: InProcess) -> None:
    url = f"{STORAGE}/st1?api-version={STORAGE_API}"
    assert arm.send("PUT", url, {"kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}).error == "LocationRequired"
    assert arm.send("PUT", url, ["x"]).error == "InvalidRequestContent"
    assert arm.send("PUT", url).error == "InvalidRequestContent"


def test_read_only_properties_in_a_request_are_ignored(arm: InProcess) -> None:
    reply = arm.put_account("st1", properties={"creationTime": "1999-01-01T00:00:00Z", "secondaryLocation": "nowhere"})
    assert "read-only" in reply.headers["x-localazure-warning"]
    properties = arm.send("GET", f"{STORAGE}/st1?api-version={STORAGE_API}").json["properties"]
    assert properties["creationTime"].startswith("2026")
    assert "secondaryLocation" not in properties


def test_a_resource_never_moves(arm: InProcess) -> None:
    arm.put_identity("Id1")
    assert arm.put_identity("Id1", location="Indonesia Central").status == 200
    reply = arm.put_identity("Id1", location="southeastasia")
    assert (reply.status, reply.error) == (409, "InvalidResourceLocation")
    group = arm.send("PUT", f"{GROUP}?api-version={GROUP_API}", {"location": "southeastasia"})
    assert (group.status, group.error) == (409, "InvalidResourceGroupLocation")


def test_secrets_are_kept_but_never_shown(arm: InProcess) -> None:
    url = f"{GROUP}/providers/Microsoft.Sql/servers/sql1?api-version=2023-08-01"
    properties = {"administratorLogin": "adm", "administratorLoginPassword": "hush-hush"}
    reply = arm.send("PUT", url, {"location": "indonesiacentral", "properties": properties})
    assert reply.status == 202
    assert b"hush-hush" not in reply.text
    arm.later()
    assert b"hush-hush" not in arm.send("GET", url).text
    record = arm.cloud.store.get(f"{GROUP}/providers/Microsoft.Sql/servers/sql1".lower())
    assert record and record.secrets
    assert b"hush-hush" in record.secrets


def test_the_request_that_created_a_resource_is_remembered(arm: InProcess) -> None:
    url = f"{IDENTITIES}/Id1?api-version={IDENTITY_API}"
    arm.send("PUT", url, {"location": "indonesiacentral"}, x_ms_client_request_id="first")
    arm.send("PUT", url, {"location": "indonesiacentral"}, x_ms_client_request_id="second")
    assert arm.send("GET", url).headers["x-localazure-created-by"] == "first"


def test_names_with_forbidden_signs_are_refused(arm: InProcess) -> None:
    assert arm.put_identity("a%3Cb").error == "InvalidResourceName"


@pytest.mark.parametrize("method", ["POST", "OPTIONS", "TRACE"])
def test_other_methods_on_a_resource_are_refused(arm: InProcess, method: str) -> None:
    arm.put_identity("Id1")
    assert arm.send(method, IDENTITY).status in {400, 405}
