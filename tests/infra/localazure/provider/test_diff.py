from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infra.localazure.provider.diff import Kind, applied, changes
from infra.localazure.provider.values import UNKNOWN
from residency.arm.sdk_map import TokenMap, find

LEAVES = st.integers(0, 3) | st.sampled_from(["a", "b", UNKNOWN])
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("pqr"), inner, max_size=3),
    max_leaves=8,
)
OBJECTS = st.dictionaries(st.sampled_from(["kind", "sku", "tags", "properties", "p"]), VALUES, max_size=4)


def token(name: str) -> TokenMap:
    found = find(f"azure-native:{name}")
    assert found
    return found


ACCOUNT = token("storage:StorageAccount")
INPUTS = {
    "resourceGroupName": "rg",
    "accountName": "st",
    "location": "indonesiacentral",
    "isHnsEnabled": True,
    "sku": {"name": "Standard_ZRS"},
    "tags": {"a": "b", "c.d": "e"},
    "networkRuleSet": {"ipRules": [{"iPAddressOrRange": "203.0.113.7"}]},
}


def found(new: dict[str, Any], old: dict[str, Any] = INPUTS) -> list[tuple[str, Kind, bool]]:
    return [tuple(change) for change in changes(ACCOUNT, old, new)]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ({"sku": {"name": "Standard_LRS"}}, ("sku.name", Kind.UPDATE, False)),
        ({"tags": {"c.d": "e"}}, ("tags.a", Kind.DELETE, False)),
        ({"tags": {"a": "b", "c.d": "x"}}, ('tags["c.d"]', Kind.UPDATE, False)),
        ({"kind": "StorageV2"}, ("kind", Kind.ADD, False)),
        ({"networkRuleSet": {"ipRules": []}}, ("networkRuleSet.ipRules[0]", Kind.DELETE, False)),
        (
            {"networkRuleSet": {"ipRules": [{"iPAddressOrRange": "203.0.113.8"}]}},
            ("networkRuleSet.ipRules[0].iPAddressOrRange", Kind.UPDATE, False),
        ),
        ({"accountName": "other"}, ("accountName", Kind.UPDATE, True)),
        ({"resourceGroupName": UNKNOWN}, ("resourceGroupName", Kind.UPDATE, True)),
        ({"location": "southeastasia"}, ("location", Kind.UPDATE, True)),
        ({"isHnsEnabled": False}, ("isHnsEnabled", Kind.UPDATE, True)),
    ],
)
def test_one_change_is_one_difference(new: dict[str, Any], expected: tuple[str, Kind, bool]) -> None:
    assert found({**INPUTS, **new}) == [expected]


@pytest.mark.parametrize("location", ["Indonesia Central", "IndonesiaCentral", "indonesiacentral"])
def test_the_spelling_of_a_location_is_no_change(location: str) -> None:
    assert found({**INPUTS, "location": location}) == []


def test_the_outer_slashes_of_a_scope_are_no_change() -> None:
    assignment = token("authorization:RoleAssignment")
    old, new = {"scope": "/subscriptions/s"}, {"scope": "subscriptions/s"}
    assert changes(assignment, old, new) == []
    assert [change.replaces for change in changes(assignment, old, {"scope": "subscriptions/t"})] == [True]


def test_the_provider_s_own_notes_are_no_change() -> None:
    assert found({**INPUTS, "__createBeforeDelete": True}) == []


def test_an_object_that_cannot_change_replaces_whatever_changes_in_it() -> None:
    address = token("network:PublicIPAddress")
    (change,) = changes(address, {"sku": {"name": "Basic"}}, {"sku": {"name": "Standard"}})
    assert (change.path, change.replaces, change.property) == ("sku.name", True, "sku")


@given(OBJECTS)
def test_equal_inputs_do_not_differ(inputs: dict[str, Any]) -> None:
    assert changes(ACCOUNT, inputs, inputs) == []


@given(OBJECTS, OBJECTS)
def test_different_inputs_differ(old: dict[str, Any], new: dict[str, Any]) -> None:
    assert bool(changes(ACCOUNT, old, new)) == (old != new)


@given(OBJECTS, OBJECTS)
def test_inputs_that_say_all_follow_a_reading_wholly(old: dict[str, Any], new: dict[str, Any]) -> None:
    assert applied(old, old, new) == new


@given(OBJECTS, OBJECTS)
def test_inputs_stay_when_nothing_was_changed_in_azure(inputs: dict[str, Any], reading: dict[str, Any]) -> None:
    assert applied(inputs, reading, reading) == inputs


def test_only_what_changed_is_taken_over() -> None:
    inputs = {"sku": {"name": "ZRS"}, "rules": [{"a": 1}], "gone": 1}
    before = {"sku": {"name": "ZRS", "tier": "Standard"}, "rules": [{"a": 1, "id": "x"}], "gone": 1, "default": True}
    after = {"sku": {"name": "LRS", "tier": "Standard"}, "rules": [{"a": 2, "id": "x"}, {"a": 3}], "default": True}
    assert applied(inputs, before, after) == {"sku": {"name": "LRS"}, "rules": [{"a": 2}, {"a": 3}]}
