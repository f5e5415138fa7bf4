"""The vantage `live` against a fake Azure on loopback: what is read, how, and what becomes of each failure."""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import Any

import pytest

from residency.arm.ids import fold
from residency.model.rows import Gap, RawRow
from residency.sources.interface import SourceError
from residency.sources.live.cloud import find_cloud
from residency.sources.live.source import LiveSource
from residency.sources.state import StateSource
from tests.residency.sources.live.conftest import ESTATE
from tests.residency.sources.live.fake_azure import OBJECT_ID, SUBSCRIPTION, FakeAzure, Fault
from tests.residency.sources.live.plans import PLAN

GROUP = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/rg-platform"
STORAGE = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/stplatform01"
STORAGE_LIST = rf"GET /subscriptions/{SUBSCRIPTION}/providers/Microsoft.Storage/storageAccounts\?"


def read(**options: Any) -> tuple[dict[str, RawRow], list[Gap], LiveSource]:
    source = LiveSource(options.pop("subscriptions", ()), options.pop("plan", PLAN), **options)
    items = list(source.read())
    rows = [item for item in items if isinstance(item, RawRow)]
    by_id = {fold(row.body["id"]): row for row in rows}
    assert len(by_id) == len(rows), "an id came twice"
    return by_id, [item for item in items if isinstance(item, Gap)], source


def unread(rows: dict[str, RawRow]) -> dict[str, str]:
    return {key: row.provenance.unread for key, row in rows.items() if row.provenance and row.provenance.unread}


def account(name: str, **more: Any) -> dict[str, Any]:
    return {
        "id": f"{GROUP}/providers/Microsoft.Storage/storageAccounts/{name}",
        "name": name,
        "type": "Microsoft.Storage/storageAccounts",
        "location": "indonesiacentral",
        "sku": {"name": "Standard_ZRS"},
        **more,
    }


def test_the_whole_estate_is_read_as_arm_has_it(azure: FakeAzure) -> None:
    rows, gaps, source = read()
    assert not gaps
    assert {key: row.body for key, row in rows.items()} == azure.bodies
    assert rows[fold(STORAGE)].api_version == "2024-01-01"
    assert rows[fold(f"{STORAGE}/providers/Microsoft.Insights/diagnosticSettings/media-logs")].api_version == (
        "2021-05-01-preview"
    )
    info = source.info()
    assert (info.vantage, info.endpoint, info.identity) == ("live", azure.address, OBJECT_ID)
    assert info.scope == (SUBSCRIPTION,)
    assert info.started is not None
    assert info.ended is not None


def test_types_are_read_by_list_and_only_children_singly(azure: FakeAzure) -> None:
    azure.put(*(account(f"stmore{n}") for n in range(5)))
    read()
    assert len(azure.asked(STORAGE_LIST)) == 1
    assert not azure.asked(r"GET .*/storageAccounts/[^/?]+\?")
    assert len(azure.asked(r"GET .*/storageAccounts/[^/]+/blobServices\?")) == 6
    assert all(request.startswith("GET ") for request in azure.requests if "ResourceGraph" not in request)
    assert all(h["User-Agent"].startswith("residency/") for h in azure.headers if "Authorization" in h)


def test_state_and_live_give_the_same_rows(azure: FakeAzure) -> None:
    live, _, _ = read()
    state = [row for row in StateSource(str(ESTATE.with_name("platform.json"))).read() if isinstance(row, RawRow)]
    assert len(state) == 8
    for row in state:
        counterpart = live[fold(row.body["id"])].body
        assert row.body["type"] == counterpart["type"]
        assert_within(row.body, counterpart, row.body["name"])


def assert_within(part: Any, whole: Any, path: str) -> None:
    """Every value that the state has stands at the same path of ARM's answer."""
    if isinstance(part, dict):
        assert isinstance(whole, dict), path
        for key, value in part.items():
            assert key in whole, f"{path}.{key}"
            assert_within(value, whole[key], f"{path}.{key}")
    else:
        assert part == whole, path


def test_all_pages_are_followed(azure: FakeAzure) -> None:
    azure.page_size = 2
    azure.put(*(account(f"stmore{n}") for n in range(5)))
    rows, gaps, _ = read()
    assert not gaps
    assert rows.keys() == azure.bodies.keys()
    assert len(azure.asked("ResourceGraph")) == 5


def test_what_resource_graph_lacks_is_read_from_arm(azure: FakeAzure) -> None:
    azure.put(account("stnew", sku={"name": "Standard_GRS"}))
    azure.not_in_graph = {*azure.bodies}
    rows, gaps, _ = read()
    assert not gaps
    assert rows[fold(account("stnew")["id"])].body["sku"]["name"] == "Standard_GRS"
    assert rows.keys() == azure.bodies.keys()


def test_a_graph_page_that_fails_is_a_gap_and_arms_list_stands(azure: FakeAzure) -> None:
    azure.page_size = 2
    azure.faults = [Fault(match="ResourceGraph", status=500, code="InternalServerError", after=1)]
    rows, gaps, _ = read()
    assert rows.keys() == azure.bodies.keys()
    (gap,) = gaps
    assert "Resource Graph" in gap.where
    assert gap.reason == "500 InternalServerError, after 2 resources"


def test_arms_own_list_that_fails_is_a_gap_and_the_graph_stands(azure: FakeAzure) -> None:
    azure.faults = [
        Fault(match=rf"GET /subscriptions/{SUBSCRIPTION}/resources\?", status=403, code="AuthorizationFailed")
    ]
    rows, gaps, _ = read()
    assert rows.keys() == azure.bodies.keys()
    assert [gap.reason for gap in gaps] == ["403 AuthorizationFailed, after 0 resources"]


def test_a_forbidden_list_is_a_gap_and_its_resources_are_read_singly(azure: FakeAzure) -> None:
    azure.faults = [Fault(match=STORAGE_LIST, status=403, code="AuthorizationFailed")]
    rows, gaps, _ = read()
    assert rows.keys() == azure.bodies.keys()
    assert not unread(rows)
    assert gaps == [
        Gap(
            where=f"/subscriptions/{SUBSCRIPTION}/providers/Microsoft.Storage/storageAccounts",
            reason="403 AuthorizationFailed",
        )
    ]


def test_resources_that_are_forbidden_too_are_unread_rows(azure: FakeAzure) -> None:
    azure.faults = [Fault(match=r"/storageAccounts(/stplatform01)?\?", status=403, code="AuthorizationFailed")]
    rows, gaps, _ = read()
    assert unread(rows) == {fold(STORAGE): "403 AuthorizationFailed"}
    assert rows[fold(STORAGE)].body == {
        "id": STORAGE,
        "type": "Microsoft.Storage/storageAccounts",
        "name": "stplatform01",
        "location": "indonesiacentral",
    }
    assert len(gaps) == 1, "the list's gap speaks for its resources"


def test_one_resource_that_cannot_be_read_is_unread_and_a_gap(azure: FakeAzure) -> None:
    video = {"id": f"{GROUP}/providers/Microsoft.VideoIndexer/accounts/v", "name": "v", "location": "x"}
    azure.put({**video, "type": "Microsoft.VideoIndexer/accounts"})
    azure.faults = [Fault(match="accounts/v[?]", status=502, code="BadGateway")]
    rows, gaps, _ = read()
    assert unread(rows) == {fold(video["id"]): "502 BadGateway"}
    assert gaps == [Gap(where=video["id"], reason="502 BadGateway")]


@pytest.mark.parametrize("path", ["blobServices", "blobServices/default/containers", "providers/Microsoft.Insights"])
def test_children_that_cannot_be_listed_are_a_gap(azure: FakeAzure, path: str) -> None:
    azure.faults = [Fault(match=f"stplatform01/{path}[?/]", status=403, code="AuthorizationFailed")]
    rows, gaps, _ = read()
    assert fold(STORAGE) in rows
    assert gaps
    assert all(gap.where.startswith(f"{STORAGE}/{path}") for gap in gaps)


@pytest.mark.parametrize("code", ["FeatureNotSupportedForAccount", "ResourceTypeNotSupported"])
@pytest.mark.parametrize("wrapped", [True, False])
def test_children_that_cannot_be_are_no_gap(azure: FakeAzure, code: str, wrapped: bool) -> None:
    envelope = {"code": code, "message": ""}
    body = {"error": envelope} if wrapped else envelope
    azure.faults = [Fault(match="stplatform01/(blobServices|providers)", status=400, body=body)]
    rows, gaps, _ = read()
    assert not gaps
    assert fold(STORAGE) in rows
    azure.faults = [Fault(match=STORAGE_LIST, status=400, body=body)]
    assert read()[1], "a list that a whole subscription lacks is one"


@pytest.mark.parametrize("path", ["resourceGroups", "providers/Microsoft.Authorization/roleAssignments"])
def test_lists_of_the_subscription_that_fail_are_gaps(azure: FakeAzure, path: str) -> None:
    azure.faults = [Fault(match=rf"GET /subscriptions/{SUBSCRIPTION}/{path}\?", status=403, code="AuthorizationFailed")]
    _, gaps, _ = read()
    assert gaps == [Gap(where=f"/subscriptions/{SUBSCRIPTION}/{path}", reason="403 AuthorizationFailed")]


def test_a_list_that_fails_half_way_keeps_what_it_gave(azure: FakeAzure) -> None:
    azure.page_size = 2
    azure.put(*(account(f"stmore{n}") for n in range(5)))
    azure.faults = [Fault(match=STORAGE_LIST, status=500, after=2)]
    rows, gaps, _ = read()
    assert rows.keys() == azure.bodies.keys(), "the rest is read one by one"
    assert [gap.where for gap in gaps] == [
        f"/subscriptions/{SUBSCRIPTION}/providers/Microsoft.Storage/storageAccounts (page 3)"
    ]


def test_a_resource_that_lists_name_twice_comes_once(azure: FakeAzure) -> None:
    twice = [azure.bodies[fold(STORAGE)], {**azure.bodies[fold(STORAGE)], "id": STORAGE.upper()}]
    azure.faults = [Fault(match=STORAGE_LIST, status=200, body={"value": twice})]
    rows, gaps, _ = read()
    assert not gaps
    assert rows.keys() == azure.bodies.keys()


def test_throttling_is_waited_for(azure: FakeAzure) -> None:
    azure.faults = [
        Fault(
            match=STORAGE_LIST, status=429, code="SubscriptionRequestsThrottled", times=1, headers={"Retry-After": "1"}
        ),
        Fault(match="ResourceGraph", status=429, code="RateLimiting", times=2),
    ]
    rows, gaps, _ = read()
    assert not gaps
    assert rows.keys() == azure.bodies.keys()
    assert len(azure.asked(STORAGE_LIST)) == 2


def test_what_is_deleted_meanwhile_is_neither_row_nor_gap(azure: FakeAzure) -> None:
    azure.put(account("stgone"))
    gone = account("stgone")["id"]
    azure.faults = [
        Fault(match=STORAGE_LIST, status=403, code="AuthorizationFailed", times=1),
        Fault(match="storageAccounts/stgone[?]", status=404, code="ResourceNotFound", then=lambda: azure.delete(gone)),
    ]
    rows, gaps, _ = read()
    assert fold(gone) not in rows
    assert [gap.where for gap in gaps] == [f"/subscriptions/{SUBSCRIPTION}/providers/Microsoft.Storage/storageAccounts"]


def test_what_is_not_found_and_yet_listed_is_unread(azure: FakeAzure) -> None:
    azure.faults = [
        Fault(match=STORAGE_LIST, status=403, code="AuthorizationFailed"),
        Fault(match=r"storageAccounts/stplatform01\?", status=404, code="ResourceNotFound"),
    ]
    rows, gaps, _ = read()
    assert unread(rows) == {fold(STORAGE): "404 ResourceNotFound"}
    assert Gap(where=STORAGE, reason="404 ResourceNotFound") in gaps


@pytest.mark.parametrize("deleted", [True, False])
def test_children_not_found_count_while_the_parent_stands(azure: FakeAzure, deleted: bool) -> None:
    def then() -> None:
        if deleted:
            azure.bodies.pop(fold(STORAGE), None)

    azure.faults = [Fault(match="stplatform01/blobServices", status=404, code="ParentResourceNotFound", then=then)]
    _, gaps, _ = read()
    assert bool(gaps) is not deleted


def test_an_unknown_type_is_read_at_its_newest_stable_version(azure: FakeAzure) -> None:
    video = f"{GROUP}/providers/Microsoft.VideoIndexer/accounts/vi a#1"
    azure.put({"id": video, "name": "vi a#1", "type": "Microsoft.VideoIndexer/accounts", "properties": {"x": "eastus"}})
    rows, gaps, _ = read()
    assert not gaps
    assert rows[fold(video)].body["properties"] == {"x": "eastus"}
    assert rows[fold(video)].api_version == "2025-01-01"


def test_an_unknown_type_whose_provider_cannot_be_asked_is_unread(azure: FakeAzure) -> None:
    video = f"{GROUP}/providers/Microsoft.VideoIndexer/accounts/v"
    other = f"{GROUP}/providers/Microsoft.VideoIndexer/nosuchtype/v"
    azure.put({"id": video, "name": "v", "type": "Microsoft.VideoIndexer/accounts"})
    azure.put({"id": other, "name": "v", "type": "Microsoft.VideoIndexer/nosuchtype"})
    assert list(unread(read()[0])) == [fold(other)]
    azure.faults = [Fault(match=r"providers/Microsoft.VideoIndexer\?", status=403)]
    assert sorted(unread(read()[0])) == [fold(video), fold(other)]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"<html>a proxy's page</html>", "no JSON object"),
        ([], "no JSON object"),
        ({"value": "x"}, "no list"),
        ({"value": [1]}, "no list"),
        ({"value": [{"name": "no id"}]}, "without an id"),
        ({"value": [], "nextLink": "https://elsewhere.invalid/steal"}, "another host"),
        ({"value": [], "nextLink": "http://localhost/plain"}, "another host"),
        ({"value": [], "nextLink": "https://[/"}, "an address that is none"),
    ],
)
def test_answers_that_are_none_are_gaps(azure: FakeAzure, body: Any, says: str) -> None:
    azure.faults = [Fault(match=STORAGE_LIST, status=200, body=body)]
    rows, gaps, _ = read()
    assert says in gaps[0].reason
    assert rows.keys() == azure.bodies.keys()


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"data": "x", "resultTruncated": "false"}, "no rows"),
        ({"data": [{"id": 1}], "resultTruncated": "false"}, "without id or type"),
        ({"data": [], "resultTruncated": "true"}, "cut off"),
        ({"data": [], "resultTruncated": "false", "$skipToken": "1"}, "circle"),
    ],
)
def test_answers_of_resource_graph_that_are_none_are_gaps(azure: FakeAzure, body: Any, says: str) -> None:
    azure.faults = [Fault(match="ResourceGraph", status=200, body={"totalRecords": 0, "count": 0, **body})]
    rows, gaps, _ = read()
    assert says in gaps[0].reason
    assert rows.keys() == azure.bodies.keys()


def test_an_answer_that_is_broken_off_is_a_gap(azure: FakeAzure) -> None:
    headers = {"Content-Type": "application/json"}
    azure.faults = [Fault(match=STORAGE_LIST, status=200, body=b'{"value": [', headers=headers)]
    rows, gaps, _ = read()
    assert gaps[0].reason == "the answer is not JSON"
    assert rows.keys() == azure.bodies.keys()


def test_subscriptions_that_are_listed_in_part(azure: FakeAzure) -> None:
    azure.page_size = 1
    azure.subscriptions *= 2
    azure.faults = [Fault(match="GET /subscriptions[?].*skiptoken", status=403, code="AuthorizationFailed")]
    rows, gaps, _ = read()
    assert rows.keys() == azure.bodies.keys()
    assert gaps[-1] == Gap(where="the rest of the subscriptions of this identity", reason="403 AuthorizationFailed")
    azure.faults = [Fault(match="GET /subscriptions[?]", status=200, body={"value": [{"state": "Enabled"}]})]
    fails("without its id")


def test_when_the_second_look_fails_what_was_missing_counts(azure: FakeAzure) -> None:
    azure.faults = [
        Fault(match="stplatform01/blobServices", status=404, code="ParentResourceNotFound"),
        Fault(match=rf"GET /subscriptions/{SUBSCRIPTION}/resources\?", status=403, code="AuthorizationFailed", after=1),
    ]
    _, gaps, _ = read()
    assert {gap.reason for gap in gaps} == {"403 AuthorizationFailed", "404 ParentResourceNotFound"}


def test_pages_in_a_circle_end(azure: FakeAzure) -> None:
    link = f"{azure.address}/subscriptions/{SUBSCRIPTION}/providers/Microsoft.Storage/storageAccounts?api-version=1"
    azure.faults = [Fault(match=STORAGE_LIST, status=200, body={"value": [], "nextLink": link})]
    _, gaps, _ = read()
    assert "circle" in gaps[0].reason


def test_nothing_is_ever_written(azure: FakeAzure) -> None:
    unregistered = "The subscription is not registered to use namespace 'Microsoft.Storage'."
    body = {"error": {"code": "MissingSubscriptionRegistration", "message": unregistered}}
    azure.faults = [Fault(match=STORAGE_LIST, status=409, body=body)]
    _, gaps, _ = read()
    assert [gap.reason for gap in gaps] == ["409 MissingSubscriptionRegistration"]
    assert not azure.asked("register")


def test_no_token_is_logged(azure: FakeAzure, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    azure.faults = [Fault(match=STORAGE_LIST, status=403)]
    rows, gaps, source = read()
    assert "must-not-be-seen" not in caplog.text + repr((rows, gaps, source.info()))
    assert "must-not-be-seen" in str(azure.headers)


def test_progress_names_the_subscription(azure: FakeAzure) -> None:
    lines: list[str] = []
    read(progress=lines.append)
    assert any(SUBSCRIPTION in line for line in lines)


def test_a_cloud_that_is_gone_half_way_ends_the_reading(azure: FakeAzure, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("azure.core.pipeline.policies.RetryPolicy.sleep", lambda *_: None)
    azure.put(*(account(f"stmore{n}") for n in range(50)))
    azure.faults = [Fault(match=".", status=0, after=20)]
    fails("does not answer any more")
    assert len(azure.requests) < 100, "each of 150 requests would have been repeated"


def test_closing_early_ends_the_reading(azure: FakeAzure) -> None:
    source = LiveSource((), PLAN)
    items = source.read()
    assert isinstance(next(items), RawRow)
    items.close()  # type: ignore[attr-defined]
    assert source.info().ended is not None


@pytest.mark.parametrize("options", [{"subscriptions": [SUBSCRIPTION.upper()]}, {"management_group": "umkm"}])
def test_scopes(azure: FakeAzure, options: dict[str, Any]) -> None:
    rows, gaps, source = read(**options)
    assert not gaps
    assert rows.keys() == azure.bodies.keys()
    assert source.info().scope == (SUBSCRIPTION,)


def test_one_of_two_subscriptions_that_cannot_be_read_is_a_gap(azure: FakeAzure) -> None:
    other = SUBSCRIPTION.replace("1", "2")
    rows, gaps, source = read(subscriptions=[SUBSCRIPTION, other])
    assert rows.keys() == azure.bodies.keys()
    assert gaps == [Gap(where=f"/subscriptions/{other}", reason="404 ResourceNotFound")]
    assert source.info().target == f"{SUBSCRIPTION}, {other}"


def fails(says: str, **options: Any) -> str:
    with pytest.raises(SourceError) as error:
        read(**options)
    assert says in str(error.value)
    assert "\n" not in str(error.value)
    return str(error.value)


def test_nothing_to_read_is_an_error(azure: FakeAzure) -> None:
    fails("no id of a subscription", subscriptions=["production"])
    fails("no id of a management group", management_group="a/../b")
    fails("404 ResourceNotFound", subscriptions=[SUBSCRIPTION.replace("1", "2")])
    azure.subscriptions = [{"subscriptionId": SUBSCRIPTION, "state": "Deleted"}]
    fails("there is none")
    azure.faults = [Fault(match="GET /subscriptions[?]", status=403, code="AuthorizationFailed")]
    fails("403 AuthorizationFailed")


def test_nobody_signed_in(azure: FakeAzure, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("IDENTITY_ENDPOINT")
    monkeypatch.delenv("IDENTITY_HEADER")
    monkeypatch.setenv("AZURE_TOKEN_CREDENTIALS", "EnvironmentCredential")
    fails("az login")
    assert capfd.readouterr().err == "", "azure-identity's own list of attempts stays out of sight"


def test_a_sign_in_that_is_refused(azure: FakeAzure, monkeypatch: pytest.MonkeyPatch) -> None:
    tenant = f"{azure.address}/{SUBSCRIPTION}"
    refusal = {"error": "invalid_client", "error_description": "AADSTS7000215: a client secret that is not valid"}
    about = {
        "issuer": f"{tenant}/v2.0",
        "authorization_endpoint": f"{tenant}/oauth2/v2.0/authorize",
        "token_endpoint": f"{tenant}/oauth2/v2.0/token",
    }
    azure.faults = [
        Fault(match="openid-configuration", status=200, body=about),
        Fault(match="POST /.*/oauth2/v2.0/token", status=401, body=refusal),
    ]
    for name, value in {"TENANT_ID": SUBSCRIPTION, "CLIENT_ID": OBJECT_ID, "CLIENT_SECRET": "wrong"}.items():
        monkeypatch.setenv(f"AZURE_{name}", value)
    monkeypatch.setenv("AZURE_TOKEN_CREDENTIALS", "EnvironmentCredential")
    assert "wrong" not in fails("refused (AADSTS7000215)")


def test_settings_of_the_sign_in_that_are_not_valid(azure: FakeAzure, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_TOKEN_CREDENTIALS", "NoSuchCredential")
    fails("AZURE_ settings")


@pytest.mark.parametrize("issued", ["opaque", "e30.!.x", "e30.W10.x", "e30.e30.x"])
def test_a_token_that_names_nobody(azure: FakeAzure, issued: str) -> None:
    azure.faults = [Fault(match="msi/token", status=200, body={"access_token": issued, "expires_on": "9999999999"})]
    rows, _, source = read()
    assert rows
    assert source.info().identity is None


def test_a_tenant_that_cannot_be(azure: FakeAzure) -> None:
    fails("no id or domain of a tenant", tenant="not a tenant!")


@pytest.mark.parametrize(
    ("cloud", "says"),
    [
        ("AzureMoon", "AzureChinaCloud"),
        ("http://localhost:1", "over https"),
        ("https://[", "no address of a cloud's metadata"),
        ("https://localhost:1", "cannot read the cloud's metadata"),
        ("https://localhost:{port}/nothing/here", "status 401"),
    ],
)
def test_no_such_cloud(azure: FakeAzure, cloud: str, says: str) -> None:
    fails(says, cloud=cloud.replace("{port}", azure.address.rpartition(":")[2]))


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"<html>", "no JSON"),
        ({}, "no resourceManager"),
        ([], "describes 0 clouds"),
        ({"resourceManager": "http://x", "authentication": {"loginEndpoint": "http://x", "audiences": ["x"]}}, "https"),
    ],
)
def test_metadata_that_describes_no_cloud(azure: FakeAzure, body: Any, says: str) -> None:
    azure.faults = [Fault(match="metadata", status=200, body=body)]
    fails(says)


def test_metadata_in_a_list_of_clouds(azure: FakeAzure, monkeypatch: pytest.MonkeyPatch) -> None:
    other = {"resourceManager": "https://x", "authentication": {"loginEndpoint": "https://x", "audiences": ["y"]}}
    azure.faults = [Fault(match="metadata", status=200, body=[other, azure.metadata()])]
    monkeypatch.setenv("ARM_CLOUD_METADATA_URL", f"{azure.address}/metadata/endpoints?api-version=2019-05-01")
    assert read()[2].info().endpoint == azure.address


@pytest.mark.parametrize(
    ("name", "manager", "authority"),
    [
        (None, "https://management.azure.com", "login.microsoftonline.com"),
        ("azurecloud", "https://management.azure.com", "login.microsoftonline.com"),
        ("AzureChinaCloud", "https://management.chinacloudapi.cn", "login.chinacloudapi.cn"),
        ("AzureUSGovernment", "https://management.usgovcloudapi.net", "login.microsoftonline.us"),
    ],
)
def test_clouds_by_name(name: str | None, manager: str, authority: str) -> None:
    cloud = find_cloud(name, {})
    assert (cloud.resource_manager, cloud.authority, cloud.by_name) == (manager, authority, True)
    assert cloud.scope.endswith("/.default")


def test_an_untrusted_certificate(azure: FakeAzure, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    fails("certificate is not trusted")


def test_without_the_extra() -> None:
    program = """
import sys
sys.modules["azure"] = None
from residency.model.readplan import ReadPlan
from residency.sources.interface import SourceError
from residency.sources.live.source import LiveSource
try:
    next(LiveSource((), ReadPlan()).read())
except SourceError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "pip install 'sme-platform[live]'" in done.stdout
    assert done.stderr == ""
