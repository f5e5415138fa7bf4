import contextlib
import socket
import threading
import time

import pytest

from infra.localazure.provider.client import retry_delay
from infra.localazure.provider.credential import Credential, CredentialError
from infra.localazure.provider.errors import ArmError, CancelledError, ProviderError, UnreachableError
from infra.localazure.provider.operations import finish
from infra.localazure.provider.transport import Transport
from tests.infra.localazure.provider.conftest import Script
from tests.infra.localazure.provider.scripted import CLAIMS, Heard, Said, token

THING = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/st"
SOON = {"retry-after-ms": "1"}


def test_a_request_carries_token_version_and_body(script: Script) -> None:
    arm = script(lambda _: Said(200, {"ok": True}))
    client = arm.session().client
    answer = client.request("PUT", "/a b", api_version="2024-01-01", query={"$expand": "x"}, body={"a": 1})
    assert answer.body == {"ok": True}
    (heard,) = arm.heard
    assert (heard.method, heard.path, heard.body) == ("PUT", "/a%20b", {"a": 1})
    assert heard.query == "api-version=2024-01-01&%24expand=x"
    assert heard.headers["Authorization"] == f"Bearer {token()}"


@pytest.mark.parametrize("path", ["@127.0.0.1:9/subscriptions/s", ".example.net/x", "garbage", ":1/x"])
def test_a_path_cannot_name_another_host(script: Script, path: str) -> None:
    arm = script(lambda _: Said(200, {}))
    with pytest.raises(ProviderError, match="is no ARM id"):
        arm.session().client.request("GET", path)
    assert arm.heard == []


def test_refusals_say_code_and_message(script: Script) -> None:
    arm = script(lambda _: Said(409, {"error": {"code": "ScopeLocked", "message": "remove the lock"}}))
    with pytest.raises(ArmError, match=r"^ScopeLocked: remove the lock$") as caught:
        arm.session().client.request("DELETE", "/x")
    assert caught.value.status == 409


def test_a_refusal_without_envelope_is_one_too(script: Script) -> None:
    arm = script(lambda _: Said(501, "oops"))
    with pytest.raises(ArmError, match="HTTP 501"):
        arm.session().client.request("GET", "/x")


def test_nothing_there_is_none_and_forbidden_is_not(script: Script) -> None:
    arm = script(lambda heard: Said(404 if heard.path == "/none" else 403, {"error": {"code": "c", "message": "m"}}))
    client = arm.session().client
    assert client.get("/none", api_version="v") is None
    with pytest.raises(ArmError):
        client.get("/forbidden", api_version="v")


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504])
def test_what_may_pass_is_tried_again(script: Script, status: int) -> None:
    arm = script(lambda _: Said(200, {}) if len(arm.heard) > 1 else Said(status, "oops"))
    assert arm.session().client.request("PUT", "/x", body={}).status == 200
    assert [heard.method for heard in arm.heard] == ["PUT"] * 2


@pytest.mark.parametrize(("status", "sent"), [(503, 4), (501, 1), (409, 1)])
def test_tries_are_counted(script: Script, status: int, sent: int) -> None:
    arm = script(lambda _: Said(status, "oops"))
    with pytest.raises(ArmError, match=f"HTTP {status}"):
        arm.session().client.request("PUT", "/x", body={})
    assert len(arm.heard) == sent


def test_a_long_storm_is_waited_out(script: Script) -> None:
    arm = script(lambda _: Said(200, {}) if len(arm.heard) > 30 else Said(429, None, SOON))
    assert arm.session().client.request("GET", "/x").status == 200


def test_throttling_is_waited_out(script: Script) -> None:
    arm = script(lambda _: Said(200, {}) if len(arm.heard) > 2 else Said(429, None, SOON))
    assert arm.session().client.request("GET", "/x").status == 200
    assert len(arm.heard) == 3


def test_a_certificate_of_somebody_else_is_not_trusted(script: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    arm = script(lambda _: Said(200, {}))
    for bundle in ("", "/nowhere/ca.pem"):
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", bundle)
        with pytest.raises(UnreachableError, match="REQUESTS_CA_BUNDLE"):
            arm.session().client.request("GET", "/x")
    assert arm.heard == []


def test_a_server_that_does_not_answer_is_named_with_what_to_do(script: Script) -> None:
    arm = script(lambda _: Said(200, {}))
    arm.close()
    with pytest.raises(UnreachableError, match=rf"{arm.url}: start it with `infra local start`"):
        arm.session().client.request("GET", "/x")


def test_a_server_that_ends_in_mid_handshake_does_not_answer() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def hang_up() -> None:
            with contextlib.suppress(OSError):  # the listener is closed when the test is over
                while True:
                    listener.accept()[0].close()

        threading.Thread(target=hang_up, daemon=True).start()
        url = f"https://localhost:{listener.getsockname()[1]}"
        with pytest.raises(UnreachableError, match="does not answer"):
            Transport(threading.Event()).send("GET", url, {})


def test_an_endpoint_that_gives_no_token_is_named(script: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    arm = script(lambda _: Said(403, {"error": "no"}))
    monkeypatch.setenv("IDENTITY_ENDPOINT", f"{arm.url}/elsewhere")
    with pytest.raises(CredentialError, match=r"/elsewhere gives no token \(HTTP 403\)"):
        arm.session().client.request("GET", "/x")


def test_the_token_says_who_asks(script: Script) -> None:
    assert script(lambda _: Said(200)).session().credential.claims() == CLAIMS


@pytest.mark.parametrize("endpoint", ["", "https://login.microsoftonline.com/msi/token", "http://169.254.169.254/x"])
def test_a_token_of_a_real_identity_is_never_asked_for(endpoint: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IDENTITY_ENDPOINT", endpoint)
    with pytest.raises(CredentialError, match="infra local env"):
        Credential(Transport(threading.Event())).token()


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after-ms": "20", "Retry-After": "7"}, 0.02),
        ({"x-ms-retry-after-ms": "30"}, 0.03),
        ({"Retry-After": "7"}, 7),
        ({}, 0.5),
        ({"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}, 0.5),
    ],
)
def test_the_pause_is_the_server_s(headers: dict[str, str], seconds: float) -> None:
    assert retry_delay(headers) == seconds


def write(script: Script, first: Said, *polls: Said) -> bool:
    """Send a PUT that answers `first`, and follow it through the polls."""

    def answer(heard: Heard) -> Said:
        if heard.method == "PUT":
            headers = {name: value.replace("ARM", arm.url) for name, value in first.headers.items()}
            return Said(first.status, first.body, headers)
        return polls[min(len(arm.heard) - 2, len(polls) - 1)]

    arm = script(answer)
    client = arm.session().client
    sent = client.request("PUT", THING, api_version="v", body={})
    waited = finish(client, sent, path=THING, api_version="v", seconds=30)
    assert len(arm.heard) == 1 + len(polls)
    return waited


RUNNING, DONE = Said(200, {"status": "InProgress"}, SOON), Said(200, {"status": "Succeeded"})
FAILED = Said(200, {"status": "Failed", "error": {"code": "SkuNotAvailable", "message": "no such SKU here"}})


def state(name: str) -> dict[str, object]:
    return {"id": THING, "properties": {"provisioningState": name}}


@pytest.mark.parametrize(
    ("first", "polls", "waited"),
    [
        (Said(200, state("Succeeded")), [], False),
        (Said(201, {"id": THING}), [], False),
        (Said(201, state("Creating"), {"Azure-AsyncOperation": "ARM/operations/1", **SOON}), [RUNNING, DONE], True),
        (Said(202, None, {"Location": "ARM/results/1", **SOON}), [Said(202, None, SOON), Said(200, {})], True),
        (Said(202, None, {"Location": "ARM/results/1", **SOON}), [Said(204)], True),
        (Said(201, state("Creating"), SOON), [Said(200, state("Creating"), SOON), Said(200, state("Succeeded"))], True),
    ],
    ids=["done", "no state", "status document", "location", "location without content", "own state"],
)
def test_operations_are_followed_to_their_end(script: Script, first: Said, polls: list[Said], waited: bool) -> None:
    assert write(script, first, *polls) == waited


@pytest.mark.parametrize(
    ("first", "poll", "message"),
    [
        (Said(201, None, {"Azure-AsyncOperation": "ARM/operations/1", **SOON}), FAILED, "SkuNotAvailable: no such SKU"),
        (
            Said(202, None, {"Location": "ARM/results/1", **SOON}),
            Said(409, {"error": {"code": "Conflict", "message": "in use"}}),
            "Conflict: in use",
        ),
        (Said(201, state("Creating"), SOON), Said(200, state("Failed")), "ended in the state failed"),
    ],
)
def test_operations_that_fail_say_why(script: Script, first: Said, poll: Said, message: str) -> None:
    with pytest.raises(ArmError, match=message):
        write(script, first, poll)


def test_an_operation_elsewhere_is_not_followed(script: Script) -> None:
    with pytest.raises(UnreachableError, match="another server"):
        write(script, Said(201, None, {"Azure-AsyncOperation": "https://example.com/operations/1", **SOON}), DONE)


def test_an_operation_that_does_not_end_is_given_up(script: Script) -> None:
    arm = script(lambda _: RUNNING)
    client = arm.session().client
    sent = client.request("PUT", THING, api_version="v", body={})
    sent = type(sent)(status=201, headers={"Azure-AsyncOperation": f"{arm.url}/operations/1", **SOON}, body=None)
    with pytest.raises(ProviderError, match="did not end in time"):
        finish(client, sent, path=THING, api_version="v", seconds=0.05)


def test_cancel_ends_a_wait_at_once(script: Script) -> None:
    arm = script(lambda _: Said(429, None, {"Retry-After": "60"}))
    session = arm.session()
    threading.Timer(0.1, session.cancelled.set).start()
    started = time.monotonic()
    with pytest.raises(CancelledError):
        session.client.request("GET", "/x")
    assert time.monotonic() - started < 30


def test_a_namespace_that_is_not_registered_is_registered_as_azures_own_clients_do(script: Script) -> None:
    states = iter(["Registering", "Registering", "Registered"])
    refusals = iter([409])

    def answer(heard: Heard) -> Said:
        if "/providers/Microsoft.Storage" in heard.path and heard.path != THING:
            return Said(200, {"registrationState": next(states)})
        status = next(refusals, 200)
        message = "The subscription is not registered to use namespace 'Microsoft.Storage'. See https://aka.ms/x."
        return Said(status, {"error": {"code": "MissingSubscriptionRegistration", "message": message}})

    arm = script(answer)
    assert arm.session().client.request("PUT", THING, api_version="2024-01-01", body={}).status == 200
    provider = "/subscriptions/s/providers/Microsoft.Storage"
    assert [(heard.method, heard.path) for heard in arm.heard] == [
        ("PUT", THING),
        ("POST", f"{provider}/register"),
        ("GET", provider),
        ("GET", provider),
        ("PUT", THING),
    ]


def test_another_conflict_registers_nothing(script: Script) -> None:
    arm = script(lambda _: Said(409, {"error": {"code": "ScopeLocked", "message": "namespace 'Microsoft.Storage'"}}))
    with pytest.raises(ArmError, match="ScopeLocked"):
        arm.session().client.request("PUT", THING, body={})
    assert len(arm.heard) == 1
