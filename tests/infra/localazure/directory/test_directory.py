"""Microsoft Graph's directory routes on a real server: who is there, filters, errors, and whose tokens are taken."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest

from infra.localazure.environment import IDENTITY_SECRET
from infra.localazure.identity import CLIENT_ID, PRINCIPAL_ID, TENANT_ID
from tests.infra.localazure.client import GROUP, GROUP_API, IDENTITIES, IDENTITY_API, Reply
from tests.infra.localazure.running import RunningServer

NOBODY = "0b1ec700-0000-4000-8000-000000000001"
GRAPH = "https://graph.microsoft.com"
ARM = "https://management.azure.com/"


@pytest.fixture(scope="module")
def identity(server: RunningServer) -> dict[str, Any]:
    """A user-assigned identity; beside it stand a system-assigned one and another resource that uses the first."""
    server.arm("PUT", GROUP, GROUP_API, {"location": "indonesiacentral"})
    made: dict[str, Any] = server.arm("PUT", f"{IDENTITIES}/id1", IDENTITY_API, {"location": "indonesiacentral"})
    server.arm(
        "PUT",
        f"{GROUP}/providers/Microsoft.Automation/automationAccounts/aa1",
        "2023-11-01",
        {
            "location": "southeastasia",
            "identity": {"type": "SystemAssigned, UserAssigned", "userAssignedIdentities": {f"{IDENTITIES}/id1": {}}},
            "properties": {"sku": {"name": "Basic"}},
        },
    )
    return made


def token(server: RunningServer, audience: str) -> str:
    secret = server.home.secret(IDENTITY_SECRET)
    path = f"/msi/token?api-version=2019-08-01&resource={audience}"
    text: str = server.raw("GET", path, headers={"X-IDENTITY-HEADER": secret}).json["access_token"]
    return text


def ask(server: RunningServer, path: str, body: Any = None, method: str | None = None, audience: str = GRAPH) -> Reply:
    bearer = f"Bearer {token(server, audience)}"
    return server.send(method or ("POST" if body else "GET"), f"/v1.0{path}", body, authorization=bearer)


def names(reply: Reply) -> list[str]:
    assert reply.status == 200, reply
    return [each["displayName"] for each in reply.json["value"]]


def test_ids_are_resolved_to_service_principals(server: RunningServer, identity: dict[str, Any]) -> None:
    principal = identity["properties"]["principalId"]
    body = {"ids": [principal.upper(), NOBODY, PRINCIPAL_ID, principal.upper()], "types": ["user", "servicePrincipal"]}
    reply = ask(server, "/directoryObjects/getByIds", body)
    assert names(reply) == ["id1", "Local Azure"]
    found = reply.json["value"][0]
    assert found["@odata.type"] == "#microsoft.graph.servicePrincipal"
    assert found["appId"] == identity["properties"]["clientId"]
    assert found["alternativeNames"] == ["isExplicit=True", identity["id"]]
    assert names(ask(server, "/directoryObjects/getByIds", {**body, "types": ["user", "group"]})) == []


@pytest.mark.parametrize("body", [{"ids": "x"}, {"ids": [1]}, {"ids": [NOBODY] * 1001}, {"types": ["user"]}])
def test_ids_must_be_a_list_of_at_most_a_thousand(server: RunningServer, body: dict[str, Any]) -> None:
    reply = ask(server, "/directoryObjects/getByIds", body)
    assert (reply.status, reply.error) == (400, "Request_BadRequest")


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (f"servicePrincipalNames/any(c:c eq '{CLIENT_ID}')", ["Local Azure"]),
        (f"servicePrincipalNames/any(c:c eq '{NOBODY}')", []),
        (f"appId eq '{CLIENT_ID.upper()}'", ["Local Azure"]),
        (f"id eq '{PRINCIPAL_ID}'", ["Local Azure"]),
        ("displayName eq 'id1'", ["id1"]),
        ("displayName eq 'id1' and servicePrincipalType eq 'Application'", []),
        ("displayName eq 'a and b'", []),
        ("displayName eq 'it''s'", []),
        ("startswith(displayName,'lo')", ["Local Azure"]),
        ("", ["Local Azure", "aa1", "id1"]),
    ],
)
@pytest.mark.usefixtures("identity")
def test_service_principals_are_filtered(server: RunningServer, condition: str, expected: list[str]) -> None:
    assert names(ask(server, f"/servicePrincipals?$filter={quote(condition)}")) == expected


@pytest.mark.parametrize("condition", ["displayName ne 'x'", "displayName eq x", "true", "not (id eq 'x')"])
def test_other_filters_are_refused(server: RunningServer, condition: str) -> None:
    for collection in ("servicePrincipals", "users", "groups"):
        reply = ask(server, f"/{collection}?$filter={quote(condition)}")
        assert (reply.status, reply.error) == (400, "BadRequest")


@pytest.mark.usefixtures("identity")
def test_collections_come_in_pages(server: RunningServer) -> None:
    url, seen = "/servicePrincipals?$top=1&$select=displayName,appId", []
    while url:
        page = ask(server, url).json
        seen += [each["displayName"] for each in page["value"]]
        assert [set(each) for each in page["value"]] == [{"displayName", "appId"}]
        url = page.get("@odata.nextLink", "").removeprefix(f"{server.url}/v1.0")
    assert seen == ["Local Azure", "aa1", "id1"]
    for query in ("$top=0", "$top=1000", "$top=x", "$top=²", "$skiptoken=eA=="):
        assert ask(server, f"/servicePrincipals?{quote(query, '$=')}").error == "Request_UnsupportedQuery"


def test_one_service_principal(server: RunningServer, identity: dict[str, Any]) -> None:
    principal, client = identity["properties"]["principalId"], identity["properties"]["clientId"]
    by_id = ask(server, f"/servicePrincipals/{principal}").json
    assert by_id["displayName"] == "id1"
    assert by_id["@odata.context"] == f"{server.url}/v1.0/$metadata#servicePrincipals/$entity"
    assert ask(server, f"/servicePrincipals(appId='{client}')").json == by_id
    assert ask(server, f"/directoryObjects/{principal}").json["id"] == principal


@pytest.mark.parametrize(
    "path",
    [f"/servicePrincipals/{NOBODY}", f"/servicePrincipals(appId='{NOBODY}')", f"/users/{NOBODY}", f"/groups/{NOBODY}"],
)
def test_who_is_not_there(server: RunningServer, path: str) -> None:
    reply = ask(server, path)
    assert (reply.status, reply.error) == (404, "Request_ResourceNotFound")
    error = reply.json["error"]
    assert error["message"] == (
        f"Resource '{NOBODY}' does not exist or one of its queried reference-property objects are not present."
    )
    assert set(error["innerError"]) == {"date", "request-id", "client-request-id"}
    assert "x-ms-failure-cause" not in reply.headers


def test_the_rest_of_the_directory(server: RunningServer) -> None:
    assert ask(server, "/organization").json["value"][0]["id"] == TENANT_ID
    assert ask(server, "/users?$filter=userPrincipalName eq 'a@b'".replace(" ", "%20")).json["value"] == []
    assert (ask(server, "/me").status, ask(server, "/me").error) == (400, "BadRequest")  # as for any application
    assert ask(server, "/nothing").error == "BadRequest"
    assert ask(server, "/a/b/c").error == "BadRequest"
    written = ask(server, "/servicePrincipals", {"appId": NOBODY})
    assert (written.status, written.error) == (403, "Authorization_RequestDenied")


def test_a_deleted_identity_leaves_the_directory(server: RunningServer) -> None:
    server.arm("PUT", GROUP, GROUP_API, {"location": "indonesiacentral"})
    made = server.arm("PUT", f"{IDENTITIES}/gone", IDENTITY_API, {"location": "indonesiacentral"})
    path = f"/servicePrincipals/{made['properties']['principalId']}"
    assert ask(server, path).status == 200
    server.arm("DELETE", f"{IDENTITIES}/gone", IDENTITY_API)
    assert ask(server, path).status == 404


def test_who_is_given_a_role_as_a_service_principal_is_one(server: RunningServer) -> None:
    """A role may be given ahead of the principal's arrival in the directory: whoever says its type is believed."""
    server.arm("PUT", GROUP, GROUP_API, {"location": "indonesiacentral"})
    somebody, user = "5b0d1e00-0000-4000-8000-00000000000a", "5b0d1e00-0000-4000-8000-00000000000b"
    assignments = f"{GROUP}/providers/Microsoft.Authorization/roleAssignments"
    for number, (principal, kind) in enumerate([(somebody, "ServicePrincipal"), (user, "User")]):
        role = {"roleDefinitionId": "/any", "principalId": principal, "principalType": kind}
        server.arm(
            "PUT", f"{assignments}/0000000{number}-0000-4000-8000-000000000000", "2022-04-01", {"properties": role}
        )
    assert ask(server, f"/servicePrincipals/{somebody}").json["id"] == somebody
    assert ask(server, f"/servicePrincipals/{user}").status == 404
    server.arm("DELETE", f"{assignments}/00000000-0000-4000-8000-000000000000", "2022-04-01")
    assert ask(server, f"/servicePrincipals/{somebody}").status == 404


def test_tokens_are_taken_where_they_are_for(server: RunningServer) -> None:
    own = server.url + "/"
    group = f"{GROUP}?api-version={GROUP_API}"
    assert ask(server, "/organization", audience=own).status == 200
    refused = ask(server, "/organization", audience=ARM)
    assert (refused.status, refused.error) == (401, "InvalidAuthenticationToken")
    assert refused.json["error"]["message"] == "Access token validation failure. Invalid audience."
    at_arm = server.send("GET", group, authorization=f"Bearer {token(server, GRAPH)}")
    assert (at_arm.status, at_arm.error) == (401, "InvalidAuthenticationTokenAudience")
    assert server.send("GET", group, authorization=f"Bearer {token(server, own)}").status in {200, 404}
    assert server.raw("GET", "/v1.0/organization").json["error"]["code"] == "InvalidAuthenticationToken"


@pytest.mark.parametrize(
    ("host", "audience", "path"),
    [
        ("management.azure.com", ARM, f"{GROUP}?api-version={GROUP_API}"),
        ("graph.microsoft.com", GRAPH, "/v1.0/organization"),
    ],
)
def test_azures_own_hosts_take_their_own_tokens_alone(
    server: RunningServer, host: str, audience: str, path: str
) -> None:
    def status(for_whom: str) -> int:
        headers = {"host": host, "authorization": f"Bearer {token(server, for_whom)}"}
        return server.raw("GET", path, headers=headers).status

    assert status(audience) in {200, 404}
    assert status(GRAPH if audience == ARM else ARM) == 401
