"""Which namespaces a subscription may use, and how it gets to use another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from infra.localazure.arm.tables import load
from tests.infra.localazure.client import GROUP_API, IDENTITIES, IDENTITY_API, OTHER, SUB, InProcess, Reply

API = "api-version=2024-11-01"
IDENTITY = "Microsoft.ManagedIdentity"


@pytest.fixture
def azure(tmp_path: Path) -> Iterator[InProcess]:
    """ARM that is registered for what Azure registers by itself."""
    client = InProcess(tmp_path / "azure.sqlite", registration="documented", subscriptions=(OTHER,))
    client.put_group()
    yield client
    client.cloud.store.close()


def provider(arm: InProcess, namespace: str = IDENTITY, subscription: str = SUB) -> str:
    state: str = arm.send("GET", f"{subscription}/providers/{namespace}?{API}").json["registrationState"]
    return state


def act(arm: InProcess, action: str, namespace: str = IDENTITY) -> Reply:
    return arm.send("POST", f"{SUB}/providers/{namespace}/{action}?{API}")


def test_everything_is_registered_unless_asked_otherwise(arm: InProcess) -> None:
    states = {each["registrationState"] for each in arm.send("GET", f"{SUB}/providers?{API}").json["value"]}
    assert states == {"Registered"}
    assert act(arm, "register").json["registrationState"] == "Registered"
    assert arm.put_identity("a").status == 201


def test_a_namespace_is_refused_until_it_is_registered(azure: InProcess) -> None:
    assert provider(azure) == "NotRegistered"
    refused = azure.put_identity("a")
    assert (refused.status, refused.error) == (409, "MissingSubscriptionRegistration")
    error = refused.json["error"]
    assert error["message"].startswith(f"The subscription is not registered to use namespace '{IDENTITY}'. See ")
    assert error["details"][0]["target"] == IDENTITY

    assert act(azure, "register").json["registrationState"] == "Registering"
    assert azure.put_identity("a").status == 201, "one on the way is let in"
    azure.later()
    assert provider(azure) == "Registered"
    azure.restart()
    assert provider(azure, IDENTITY.lower()) == "Registered"
    assert provider(azure, subscription=f"/subscriptions/{OTHER}") == "NotRegistered"


def test_what_azure_registers_by_itself_is_free(azure: InProcess) -> None:
    listed = azure.send("GET", f"{SUB}/providers?{API}").json["value"]
    registered = {each["namespace"].lower() for each in listed if each["registrationState"] == "Registered"}
    assert registered <= {name.lower() for name in load("registration.toml")["free"]}
    assert {"microsoft.resources", "microsoft.authorization", "microsoft.features"} <= registered
    policies = {each["namespace"]: each["registrationPolicy"] for each in listed}
    assert policies["Microsoft.Authorization"] == "RegistrationFree"
    assert policies["Microsoft.Storage"] == "RegistrationRequired"
    group = f"{SUB}/resourceGroups/rg9?api-version={GROUP_API}"
    assert azure.send("PUT", group, {"location": "indonesiacentral"}).status == 201


def test_a_registration_ends_when_nothing_is_left(arm: InProcess) -> None:
    arm.put_identity("a")
    refused = act(arm, "unregister")
    assert (refused.status, refused.error) == (409, "SubscriptionUnregistrationNotAllowed")
    assert f"'{IDENTITY}'" in refused.json["error"]["message"]
    assert arm.send("DELETE", f"{IDENTITIES}/a?api-version={IDENTITY_API}").status == 200
    assert act(arm, "unregister").json["registrationState"] == "Unregistering"
    assert arm.put_identity("a").error == "MissingSubscriptionRegistration"
    arm.later()
    assert provider(arm) == "Unregistered"
    assert act(arm, "unregister").json["registrationState"] == "Unregistered"
    assert act(arm, "register").json["registrationState"] == "Registering"


def test_what_is_no_provider_cannot_be_registered(arm: InProcess) -> None:
    assert act(arm, "register", "Microsoft.Nothing").error == "InvalidResourceNamespace"
    foreign = f"/subscriptions/other/providers/{IDENTITY}/register?{API}"
    assert arm.send("POST", foreign).error == "InvalidSubscriptionId"
