"""Resource Graph's HTTP form: options, pages and errors."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson
import pytest

from infra.localazure.arm import subscriptions
from infra.localazure.arm.call import Call
from infra.localazure.errors import ArmError
from infra.localazure.graph.api import PATH, GraphApi
from infra.localazure.graph.duck import DuckGraph
from infra.localazure.identity import SUBSCRIPTION_ID, TENANT_ID
from tests.infra.localazure.client import IDENTITIES, IDENTITY_API, OTHER, InProcess

READABLE = (SUBSCRIPTION_ID, OTHER)
ALL = "Resources | project id, name | order by id asc"


@pytest.fixture
def api(arm: InProcess) -> Iterator[GraphApi]:
    for number in range(7):
        arm.put_identity(f"id{number}")
    engine = DuckGraph(arm.cloud.store.path, subscriptions.known(arm.cloud))
    yield GraphApi(engine)
    engine.close()


def ask(api: GraphApi, query: str = ALL, version: str = "2024-04-01", **body: Any) -> Any:
    call = Call(
        method="POST",
        path=PATH,
        query={"api-version": version},
        headers={},
        body={"query": query, **body},
        base_url="https://localhost",
        now=0.0,
    )
    answer = api.answer(call, READABLE)
    return orjson.loads(answer.body)


def refused(api: GraphApi, *arguments: Any, **body: Any) -> ArmError:
    with pytest.raises(ArmError) as caught:
        ask(api, *arguments, **body)
    return caught.value


@pytest.mark.parametrize(
    ("version", "asked", "form"),
    [
        ("2019-04-01", {}, dict),
        ("2021-03-01", {}, list),
        ("2199-01-01", {}, list),
        ("2019-04-01", {"resultFormat": "objectArray"}, list),
        ("2024-04-01", {"resultFormat": "table"}, dict),
    ],
)
def test_the_form_of_a_result_depends_on_the_version_unless_it_is_asked_for(
    api: GraphApi, version: str, asked: dict[str, str], form: type
) -> None:
    result = ask(api, version=version, options=asked)
    assert (result["totalRecords"], result["count"], result["resultTruncated"]) == (7, 7, "false")
    assert result["facets"] == []
    data = result["data"]
    assert isinstance(data, form)
    if isinstance(data, list):
        assert data[0] == {"id": f"{IDENTITIES}/id0", "name": "id0"}
    else:
        assert [column["name"] for column in data["columns"]] == ["id", "name"]
        assert data["rows"][0][1] == "id0"


def pages(api: GraphApi, query: str = ALL, between: Any = lambda: None) -> list[str]:
    options: dict[str, Any] = {"$top": 3, "resultFormat": "objectArray"}
    found: list[str] = []
    while True:
        result = ask(api, query, options=options)
        found += [row["name"] for row in result["data"]]
        if "$skipToken" not in result:
            return found
        options = {**options, "$skipToken": result["$skipToken"]}
        between()


def test_pages_fit_together(api: GraphApi) -> None:
    assert pages(api) == [f"id{number}" for number in range(7)]


def test_pages_fit_together_while_the_estate_changes(api: GraphApi, arm: InProcess) -> None:
    def change() -> None:
        arm.put_identity("id00")
        arm.send("DELETE", f"{IDENTITIES}/id0?api-version={IDENTITY_API}")

    assert pages(api, between=change) == [f"id{number}" for number in range(7)]


def test_a_token_that_the_server_forgot_still_goes_on(api: GraphApi, arm: InProcess) -> None:
    first = ask(api, options={"$top": 3})
    engine = DuckGraph(arm.cloud.store.path, subscriptions.known(arm.cloud))
    rest = ask(GraphApi(engine), options={"$top": 10, "$skipToken": first["$skipToken"]})
    assert [row["name"] for row in rest["data"]] == ["id3", "id4", "id5", "id6"]
    engine.close()


@pytest.mark.parametrize("query", ["Resources | project name", "Resources | project id | take 5"])
def test_without_id_or_with_a_limit_there_are_no_pages(api: GraphApi, query: str) -> None:
    result = ask(api, query, options={"$top": 3})
    assert result["resultTruncated"] == "true"
    assert "$skipToken" not in result


def test_skip(api: GraphApi) -> None:
    result = ask(api, options={"$skip": 5, "$top": 1})
    assert result["data"][0]["name"] == "id5"


@pytest.mark.parametrize(
    "options",
    [
        {"$top": 1001},
        {"$top": 0},
        {"$top": "x"},
        {"$top": True},
        {"$skip": -1},
        {"resultFormat": "xml"},
        {"$skipToken": "%%%"},
        {"$skipToken": "YWJj"},
    ],
)
def test_options_out_of_range_are_refused(api: GraphApi, options: dict[str, Any]) -> None:
    assert refused(api, options=options).status == 400


def test_an_invalid_query_is_refused_in_azures_form(api: GraphApi) -> None:
    error = refused(api, "Resources | nonsense")
    assert (error.status, error.code) == (400, "BadRequest")
    assert [detail["code"] for detail in error.details] == ["InvalidQuery", "ParserFailure"]


def test_scopes_and_versions(api: GraphApi) -> None:
    assert ask(api, subscriptions=[SUBSCRIPTION_ID.upper(), "another"])["totalRecords"] == 7
    assert refused(api, subscriptions=["another"]).status == 403
    assert refused(api, ALL, "2020-01-01").code == "InvalidApiVersionParameter"
    assert refused(api, ALL, "").code == "MissingApiVersionParameter"
    with pytest.raises(ArmError):
        api.answer(
            Call(
                method="POST", path=PATH, query={"api-version": "2024-04-01"}, headers={}, body=None, base_url="", now=0
            ),
            READABLE,
        )


def test_a_query_sees_the_subscriptions_that_it_names(api: GraphApi, arm: InProcess) -> None:
    group = f"/subscriptions/{OTHER}/resourceGroups/rg1"
    arm.send("PUT", f"{group}?api-version=2024-11-01", {"location": "indonesiacentral"})
    there = f"{group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/there?api-version={IDENTITY_API}"
    assert arm.send("PUT", there, {"location": "indonesiacentral"}).status == 201

    assert ask(api)["totalRecords"] == 8
    assert [row["name"] for row in ask(api, subscriptions=[OTHER])["data"]] == ["there"]
    assert ask(api, subscriptions=[SUBSCRIPTION_ID])["totalRecords"] == 7
    assert ask(api, subscriptions=[SUBSCRIPTION_ID, OTHER])["totalRecords"] == 8
    assert ask(api, managementGroups=[TENANT_ID])["totalRecords"] == 8
    assert refused(api, managementGroups=["another"]).code == "AccessDenied"
    assert refused(api, subscriptions="one").code == "BadRequest"
    named = ask(api, "ResourceContainers | where type endswith 'subscriptions' | project name", subscriptions=[OTHER])
    assert named["data"] == [{"name": OTHER}]


def test_a_subscription_is_seen_under_its_new_name_and_under_its_first_after_a_reset(
    api: GraphApi, arm: InProcess
) -> None:
    names = "ResourceContainers | where type endswith 'subscriptions' | project name | order by name asc"
    rename = f"/subscriptions/{OTHER}/providers/Microsoft.Subscription/rename?api-version=2021-10-01"
    arm.send("POST", rename, {"subscriptionName": "a shop"})
    assert [row["name"] for row in ask(api, names)["data"]] == ["Local Azure", "a shop"]
    arm.cloud.store.clear()
    assert [row["name"] for row in ask(api, names)["data"]] == [OTHER, "Local Azure"]
