"""The assessment of a running deployment: what stops it, what only warns, and what passes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from residency.catalogue.load import Catalogue
from residency.crossguard import (
    SETTINGS,
    PackConfigError,
    Registered,
    Settings,
    Violation,
    judge,
    policies,
    read_settings,
    violations,
)
from residency.model.rows import Gap
from residency.model.verdicts import Kind
from residency.sources.pulumi_resources import ProviderSettings
from residency.sources.pulumi_values import LATER

CATALOGUE = Catalogue()
PROVIDER = ProviderSettings(location="indonesiacentral", subscription="10ca1a20-0000-4000-8000-000000000002")
GROUP_ID = "/subscriptions/10ca1a20-0000-4000-8000-000000000002/resourceGroups/rg"
DAY = date(2026, 11, 25)


def urn(token: str, name: str) -> str:
    return f"urn:pulumi:dev::shop::{token}::{name}"


def planned(token: str, name: str, inputs: dict[str, Any], **producers: str) -> Registered:
    """A resource that is to be created."""
    token = f"azure-native:{token}"
    return Registered(
        urn(token, name), token, inputs, {}, PROVIDER, {key: (one,) for key, one in producers.items()}, is_partial=True
    )


GROUP = planned("resources:ResourceGroup", "group", {"resourceGroupName": "rg", "location": "indonesiacentral"})


def account(name: str = "stshop", sku: str = "Standard_ZRS", **inputs: Any) -> Registered:
    own = {"accountName": name, "resourceGroupName": LATER, "kind": "StorageV2", "sku": {"name": sku}}
    own |= {"location": "indonesiacentral", "allowCrossTenantReplication": False}
    return planned("storage:StorageAccount", "account", {**own, **inputs}, resourceGroupName=GROUP.urn)


def workspace(location: object = "indonesiacentral") -> Registered:
    inputs = {"workspaceName": "log", "resourceGroupName": LATER, "location": location, "sku": {"name": "PerGB2018"}}
    return planned("operationalinsights:Workspace", "workspace", inputs, resourceGroupName=GROUP.urn)


def setting(workspace_id: object = LATER) -> Registered:
    inputs = {"name": "logs", "resourceUri": LATER, "workspaceId": workspace_id, "logs": []}
    producers = {"workspaceId": workspace().urn} if workspace_id is LATER else {}
    return planned("monitor:DiagnosticSetting", "logs", inputs, resourceUri=account().urn, **producers)


def found(stack: Iterable[Registered], settings: Settings | None = None) -> list[Violation]:
    settings = settings or Settings()
    assessment = judge(list(stack), settings=settings, target="shop/dev", catalogue=CATALOGUE, as_of=DAY)
    return list(violations(assessment, settings))


def test_a_compliant_stack_passes_before_anything_exists() -> None:
    assert found([GROUP, account(), workspace(), setting()]) == []


def test_a_copy_abroad_is_named_with_what_to_do() -> None:
    (one,) = [each for each in found([GROUP, account(sku="Standard_GRS")]) if each.policy == "copy-outside-boundary"]
    assert one.urn == account().urn
    assert one.is_mandatory
    assert one.message.startswith("outside (replica) -> ")
    assert all(part in one.message for part in ("why  sku.name", "do  ", "rule RES002, finding "))


def test_logs_that_leave_through_a_workspace_show_their_way() -> None:
    stack = [GROUP, account(), workspace("southeastasia"), setting()]
    by_policy = {one.policy: one for one in found(stack)}
    assert by_policy.keys() == {"placement-outside-boundary", "telemetry-outside-boundary"}
    telemetry = by_policy["telemetry-outside-boundary"]
    assert telemetry.urn == setting().urn
    assert "-> southeastasia" in telemetry.message
    assert "via  rg/Microsoft.OperationalInsights/workspaces/log" in telemetry.message


@pytest.mark.parametrize("producer", [{}, {"location": GROUP.urn}])
def test_a_region_that_is_not_known_stops_and_may_be_allowed(producer: dict[str, str]) -> None:
    lost = account(location=LATER)
    lost = lost._replace(producers={**lost.producers, **{name: (one,) for name, one in producer.items()}})
    told = found([GROUP, lost])
    assert "placement-outside-boundary" in {one.policy for one in told}
    assert all(one.is_mandatory and one.message.startswith("unproven (") for one in told)
    both = Settings(allow_unproven=frozenset({Kind.PLACEMENT, Kind.REPLICA}))
    assert [one.is_mandatory for one in found([GROUP, lost], both)] == [False] * len(told)
    other = Settings(allow_unproven=frozenset({Kind.TELEMETRY}))
    assert all(one.is_mandatory for one in found([GROUP, lost], other))


def test_what_fails_is_never_allowed() -> None:
    everything = Settings(allow_unproven=frozenset(Kind))
    assert all(one.is_mandatory for one in found([GROUP, account(location="southeastasia")], everything))


def test_a_reference_to_nothing_known_is_unproven() -> None:
    target = f"{GROUP_ID}/providers/Microsoft.OperationalInsights/workspaces/elsewhere"
    assert [one.is_mandatory for one in found([GROUP, account(), setting(target)])] == [True]


def test_a_missing_location_is_the_providers_and_then_the_groups() -> None:
    inputs = {key: value for key, value in (account().inputs or {}).items() if key != "location"}
    silent = account()._replace(inputs=inputs)
    assert found([GROUP, silent]) == []
    abroad = ProviderSettings(location="southeastasia", subscription=PROVIDER.subscription)
    assert {one.policy for one in found([GROUP, silent._replace(provider=abroad)])} == {"placement-outside-boundary"}
    undecided = ProviderSettings(subscription=PROVIDER.subscription)
    assert found([GROUP, silent._replace(provider=undecided)]) == []
    group = GROUP._replace(inputs={"resourceGroupName": "rg", "location": "southeastasia"})
    assert silent.urn in {one.urn for one in found([group, silent._replace(provider=undecided)])}


def test_components_and_the_engines_own_are_nothing() -> None:
    component = Registered(urn("shop:index:Shop", "shop"), "shop:index:Shop", {}, {}, None, {}, is_partial=False)
    token = "pulumi:providers:azure-native"
    provider = Registered(urn(token, "default"), token, {"location": "southeastasia"}, {}, None, {}, is_partial=False)
    assert found([GROUP, component, provider]) == []


def test_what_other_providers_make_is_unproven() -> None:
    token = "aws:s3/bucket:Bucket"
    bucket = Registered(urn(token, "b"), token, {}, {"id": "b"}, ProviderSettings(), {}, is_partial=False)
    (one,) = found([bucket])
    assert (one.policy, one.urn, one.is_mandatory) == ("unknown-type", bucket.urn, True)


def test_a_resource_that_nobody_has_shown_is_unproven() -> None:
    unseen = account()._replace(inputs=None, outputs={"location": LATER, "sku": LATER})
    assert {one.is_mandatory for one in found([GROUP, unseen])} == {True}


def test_a_standing_resource_says_the_same_in_both_spellings_of_the_vantage() -> None:
    outputs = {
        "id": f"{GROUP_ID}/providers/Microsoft.Storage/storageAccounts/stshop",
        "name": "stshop",
        "type": "Microsoft.Storage/storageAccounts",
        "location": "southeastasia",
        "kind": "StorageV2",
        "sku": {"name": "Standard_ZRS", "tier": "Standard"},
    }
    to_be = {(one.policy, one.message) for one in found([GROUP, account(location="southeastasia")])}
    standing = account(location="southeastasia")._replace(outputs=outputs, is_partial=False)
    assert {(one.policy, one.message) for one in found([GROUP, standing])} == to_be
    assert {(one.policy, one.message) for one in found([GROUP, standing._replace(inputs=None)])} == to_be


def test_a_property_that_only_the_inputs_have_counts() -> None:
    outputs = {
        "id": f"{GROUP_ID}/providers/Microsoft.Storage/storageAccounts/stshop",
        "name": "stshop",
        "location": "indonesiacentral",
    }
    leaks = account(sku="Standard_GRS")._replace(outputs=outputs, is_partial=False)
    assert "copy-outside-boundary" in {one.policy for one in found([GROUP, leaks])}


def test_an_automatic_name_gives_the_same_finding_in_every_preview() -> None:
    first, second = account("account0a1b2c3d", "Standard_GRS"), account("account99887766", "Standard_GRS")
    ids = [{one.message.rpartition("finding ")[2] for one in found([GROUP, each])} for each in (first, second)]
    assert ids[0] == ids[1]
    assert ids[0] != {one.message.rpartition("finding ")[2] for one in found([GROUP, account(sku="Standard_GRS")])}


def test_values_cannot_steer_a_terminal_or_show_a_secret() -> None:
    name = "x\x1b[2J;AccountKey=verysecret"
    messages = "".join(one.message for one in found([GROUP, account(location=name)]))
    assert "\x1b" not in messages
    assert "verysecret" not in messages


def test_gaps_are_violations_of_the_pack_itself() -> None:
    assessment = judge([GROUP], settings=Settings(), target="shop/dev", catalogue=CATALOGUE, as_of=DAY)
    object.__setattr__(assessment, "gaps", (Gap(where="a page", reason="it was not answered"),))
    (one,) = violations(assessment, Settings(allow_unproven=frozenset({Kind.PLACEMENT})))
    assert (one.policy, one.urn, one.is_mandatory) == (SETTINGS, "", True)
    (allowed,) = violations(assessment, Settings(allow_unproven=frozenset(Kind)))
    assert not allowed.is_mandatory


def test_the_policies_are_the_rules() -> None:
    assert {"placement-outside-boundary", "copy-outside-boundary", "unknown-type"} <= {one.slug for one in policies()}
    assert SETTINGS not in {one.slug for one in policies()}


def test_settings_are_taken_and_other_keys_are_not() -> None:
    assert read_settings({}) == Settings()
    assert read_settings({"allowUnproven": ["key"], "boundary": "indonesia-private-scope"}) == Settings(
        boundary="indonesia-private-scope", allow_unproven=frozenset({Kind.KEY})
    )
    assert read_settings({"allowUnproven": ["all"]}).allow_unproven == frozenset(Kind)


@pytest.mark.parametrize(
    ("properties", "words"),
    [
        ({"boundry": "x"}, "unknown key 'boundry': the keys are allowUnproven and boundary"),
        ({"boundary": 1}, "residency.boundary must be text"),
        ({"boundary": "mars"}, "no boundary 'mars'"),
        ({"allowUnproven": "key"}, "must be a list of kinds"),
        ({"allowUnproven": ["keys"]}, "'keys' is no kind: choose from placement"),
        ({"allowUnproven": [["key"]]}, "is no kind"),
    ],
)
def test_bad_settings_are_named(properties: dict[str, Any], words: str) -> None:
    with pytest.raises(PackConfigError, match="residency") as raised:
        read_settings(properties)
    assert words in str(raised.value)


STACK = [GROUP, account(), workspace("southeastasia"), setting()]


@given(st.permutations(STACK))
def test_the_order_never_matters(stack: list[Registered]) -> None:
    assert found(stack) == found(STACK)


@given(st.data())
def test_hiding_a_value_never_makes_a_stack_pass(data: st.DataObject) -> None:
    stack = [GROUP, account(sku="Standard_GRS"), workspace("southeastasia"), setting()]
    index = data.draw(st.integers(1, 3))
    name = data.draw(st.sampled_from(sorted(stack[index].inputs or {})))
    before = {one.urn for one in found(stack) if one.is_mandatory}
    inputs = {**(stack[index].inputs or {}), name: LATER}
    stack[index] = stack[index]._replace(inputs=inputs)
    assert before <= {one.urn for one in found(stack) if one.is_mandatory}
