"""Settings: everything wrong is said at once, before anything is registered."""

from __future__ import annotations

import pytest

from stacks.settings import SettingsError, Target, parse_settings
from tests.stacks.registrations import PROJECT, config, settings


def test_a_good_configuration_gives_settings() -> None:
    parsed = settings(azure_native__location="Indonesia Central")

    assert (parsed.layer, parsed.env, parsed.target) == ("platform", "local", Target.LOCAL)
    assert parsed.location == "indonesiacentral"


@pytest.mark.parametrize(
    ("stack", "changes", "named", "advice"),
    [
        ("platform", {}, "stack 'platform'", "<layer>-<env>"),
        ("plattform-local", {}, "plattform", "known: platform"),
        ("platform-local", {"adressSpace": "x"}, f"{PROJECT}:adressSpace", "pulumi config rm"),
        ("platform-local", {"azure_native__lokation": "x"}, "azure-native:lokation", "pulumi config rm"),
        ("platform-local", {"schemaVersion": "2"}, f"{PROJECT}:schemaVersion", "'1'"),
        ("platform-local", {"target": None}, f"{PROJECT}:target", "local, azure"),
        ("platform-local", {"azure_native__metadataHost": None}, "metadataHost", "make up"),
        ("platform-local", {"azure_native__metadataHost": "management.azure.com:443"}, "metadataHost", "loopback"),
        ("platform-dev", {"target": "azure"}, "metadataHost", "remove it"),
        ("platform-local", {"azure_native__subscriptionId": "x"}, "subscriptionId", "GUID"),
        ("platform-local", {"azure_native__tenantId": None}, "tenantId", "GUID"),
        (
            "platform-local",
            {"azure_native__subscriptionId": "00000000-0000-0000-0000-000000000000"},
            "subscriptionId",
            "your own",
        ),
        ("platform-local", {"azure_native__location": "southeastasia"}, "southeastasia", "indonesiacentral"),
        ("platform-local", {"azure_native__location": "atlantis"}, "atlantis", "no Azure region"),
        ("platform-local", {"azure_native__location": "indonesia"}, "'indonesia'", "no Azure region"),
        ("platform-local", {"azure_native__location": None}, "azure-native:location", "no Azure region"),
        ("platform-local", {"purgeProtection": "no"}, f"{PROJECT}:purgeProtection", "'true'"),
        ("platform-local", {"addressSpace": "10.0.0.0/33"}, f"{PROJECT}:addressSpace", "10.0.0.0/33"),
        ("platform-local", {"addressSpace": "8.8.0.0/16"}, f"{PROJECT}:addressSpace", "private"),
        ("platform-local", {"addressSpace": "10.0.0.0/24"}, f"{PROJECT}:addressSpace", "/20"),
    ],
)
def test_a_fault_is_named_with_what_to_do(stack: str, changes: dict[str, str | None], named: str, advice: str) -> None:
    with pytest.raises(SettingsError) as fault:
        settings(stack=stack, **changes)

    assert named in str(fault.value)
    assert advice in str(fault.value)


def test_all_faults_are_said_at_once() -> None:
    with pytest.raises(SettingsError) as fault:
        parse_settings(stack="nothing-here", project=PROJECT, config={f"{PROJECT}:wrong": "secret-value"})

    lines = str(fault.value).splitlines()
    assert len([line for line in lines if line.startswith("  - ")]) >= 7
    assert "secret-value" not in str(fault.value)


def test_configuration_of_other_packages_is_left_alone() -> None:
    assert parse_settings(stack="platform-local", project=PROJECT, config={**config(), "random:x": "1"})
