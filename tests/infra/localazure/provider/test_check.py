from typing import Any

import pytest

from infra.localazure.provider.check import RANDOM_NAME_FLAG, failures, with_defaults
from infra.localazure.provider.values import UNKNOWN
from residency.arm.sdk_map import TokenMap, find
from tests.infra.localazure.provider.conftest import Script
from tests.infra.localazure.provider.scripted import Heard, Said, ScriptedArm

ACCOUNT = {
    "resourceGroupName": "rg",
    "accountName": "stshop",
    "location": "indonesiacentral",
    "kind": "StorageV2",
    "sku": {"name": "Standard_ZRS"},
}


def token(name: str) -> TokenMap:
    found = find(f"azure-native:{name}")
    assert found
    return found


@pytest.fixture
def arm(script: Script) -> ScriptedArm:
    """Knows one resource group, `rg`."""

    def answer(heard: Heard) -> Said:
        if heard.path.endswith("/resourceGroups/rg"):
            return Said(200, {"location": "indonesiacentral"})
        return Said(404, {"error": {"code": "ResourceGroupNotFound", "message": "no"}})

    return script(answer)


def defaults(arm: ScriptedArm, name: str, news: dict[str, Any], olds: dict[str, Any] | None = None) -> dict[str, Any]:
    return with_defaults(arm.session(), token(name), olds or {}, news, name="shop", seed=b"seed")


def wrong(arm: ScriptedArm, name: str, inputs: dict[str, Any]) -> list[str]:
    return [failure.reason for failure in failures(arm.session(), token(name), inputs)]


def test_an_explicit_name_is_kept(arm: ScriptedArm) -> None:
    checked = defaults(arm, "storage:StorageAccount", ACCOUNT)
    assert checked["accountName"] == "stshop"
    assert RANDOM_NAME_FLAG not in checked
    assert checked["azureApiVersion"] == "2024-01-01"


def test_an_automatic_name_stays_from_one_deployment_to_the_next(arm: ScriptedArm) -> None:
    first = defaults(arm, "resources:ResourceGroup", {"location": "x"})
    assert first["resourceGroupName"].startswith("shop")
    assert first[RANDOM_NAME_FLAG] is True
    again = defaults(arm, "resources:ResourceGroup", {"location": "x"}, {**first, "resourceGroupName": "shop12345678"})
    assert again["resourceGroupName"] == "shop12345678"
    assert again[RANDOM_NAME_FLAG] is True


def test_a_location_comes_from_old_inputs_then_the_group(arm: ScriptedArm) -> None:
    news = {name: value for name, value in ACCOUNT.items() if name != "location"}
    assert defaults(arm, "storage:StorageAccount", news, {"location": "old"})["location"] == "old"
    assert defaults(arm, "storage:StorageAccount", news)["location"] == "indonesiacentral"
    assert defaults(arm, "storage:StorageAccount", {**news, "resourceGroupName": UNKNOWN})["location"] is UNKNOWN
    assert "location" not in defaults(arm, "storage:StorageAccount", {**news, "resourceGroupName": "other"})
    assert "location" not in defaults(arm, "storage:BlobContainer", {"resourceGroupName": "rg", "accountName": "a"})


def test_a_group_is_asked_once(arm: ScriptedArm) -> None:
    session = arm.session()
    assert [session.group_location("rg") for _ in range(3)] == ["indonesiacentral"] * 3
    assert len(arm.heard) == 1


@pytest.mark.parametrize("change", [{}, {"tags": UNKNOWN}, {"sku": UNKNOWN}, {"kind": UNKNOWN}])
def test_what_azure_takes_passes(arm: ScriptedArm, change: dict[str, Any]) -> None:
    assert wrong(arm, "storage:StorageAccount", {**ACCOUNT, **change}) == []


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"kind": None}, "missing required property 'kind'"),
        ({"sku": {}}, "missing required property 'sku.name'"),
        ({"location": None}, "missing required property 'location'. Either set it explicitly"),
        ({"colour": "red"}, "'colour': unknown property"),
        ({"networkRuleSet": {"defaultAction": "Deny", "ipRule": []}}, "'networkRuleSet.ipRule': unknown property"),
        ({"enableHttpsTrafficOnly": "yes"}, "'enableHttpsTrafficOnly': "),
        ({"networkRuleSet": {"ipRules": [{"iPAddressOrRange": 7}]}}, "'networkRuleSet.ipRules[0].iPAddressOrRange': "),
        ({"networkRuleSet": {"defaultAction": "Maybe"}}, "'networkRuleSet.defaultAction': "),
    ],
)
def test_what_azure_refuses_is_named_in_the_program_s_spelling(
    arm: ScriptedArm, change: dict[str, Any], reason: str
) -> None:
    inputs = {name: value for name, value in {**ACCOUNT, **change}.items() if value is not None}
    found = wrong(arm, "storage:StorageAccount", inputs)
    assert any(each.startswith(reason) for each in found), found


def test_each_fault_is_named_once(arm: ScriptedArm) -> None:
    assert len(wrong(arm, "storage:StorageAccount", {"resourceGroupName": "rg", "accountName": "a"})) == 3


@pytest.mark.parametrize("name", ["storage:Blob", "keyvault:AccessPolicy"])
def test_what_is_no_put_is_refused(arm: ScriptedArm, name: str) -> None:
    assert wrong(arm, name, {}) == [
        f"azure-native:{name} is not an ARM PUT, and the embedded Azure serves nothing else"
    ]


def test_a_type_that_an_input_names_is_checked_as_that_type(arm: ScriptedArm) -> None:
    inputs = {
        "resourceGroupName": "rg",
        "zoneName": "example.com",
        "relativeRecordSetName": "www",
        "recordType": "CNAME",
        "ttl": 300,
        "cnameRecord": {"cname": "example.com"},
    }
    assert wrong(arm, "dns:RecordSet", inputs) == []
