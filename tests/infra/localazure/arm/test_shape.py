"""What the service adds to a body, and what stays out of it."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from infra.localazure.arm import paths
from infra.localazure.arm.shape import Moment, Shaper
from infra.localazure.identity import derived_id
from infra.localazure.schema import BodySchemas
from residency.arm.ids import fold, parse_resource_id
from tests.infra.localazure.client import GROUP

SHAPER = Shaper(BodySchemas())
AT = Moment(now=1_790_000_000.0, etag="tag")


def shaped(arm_type: str, api_version: str, body: dict[str, Any], at: Moment = AT) -> dict[str, Any]:
    target = parse_resource_id(f"{GROUP}/providers/{arm_type}/x1")
    return SHAPER.shape(target, arm_type, api_version, body, at).body


def test_storage_outputs_follow_name_and_sku() -> None:
    body = shaped("Microsoft.Storage/storageAccounts", "2024-01-01", {"location": "l", "sku": {"name": "Premium_ZRS"}})
    assert body["sku"]["tier"] == "Premium"
    assert body["properties"]["primaryEndpoints"]["blob"] == "https://x1.blob.core.windows.net/"


def test_identities_get_ids_that_depend_on_the_resource_only() -> None:
    user = f"{GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/u"
    identity = {"type": "SystemAssigned, UserAssigned", "userAssignedIdentities": {user: {}}}
    first = shaped("Microsoft.Storage/storageAccounts", "2024-01-01", {"identity": identity})["identity"]
    again = shaped("Microsoft.Storage/storageAccounts", "2024-01-01", {"identity": identity})["identity"]
    assert first == again
    assert first["principalId"]
    assert first["userAssignedIdentities"][user]["principalId"] == derived_id(f"{fold(user)}:principal")


def test_a_users_identity_has_the_same_principal_wherever_it_is_seen() -> None:
    target = parse_resource_id(f"{GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/U")
    own = SHAPER.shape(target, "Microsoft.ManagedIdentity/userAssignedIdentities", "2024-11-30", {}, AT).body
    identity = {"type": "UserAssigned", "userAssignedIdentities": {target.text.lower(): {}}}
    seen = shaped("Microsoft.Storage/storageAccounts", "2024-01-01", {"identity": identity})["identity"]
    assert next(iter(seen["userAssignedIdentities"].values()))["clientId"] == own["properties"]["clientId"]


def test_secrets_are_taken_out_at_any_depth_and_outputs_of_that_name_are_not() -> None:
    target = parse_resource_id(f"{GROUP}/providers/Microsoft.Compute/virtualMachines/vm")
    body = {"properties": {"osProfile": {"adminUsername": "a", "adminPassword": "hush"}, "l": [{"password": "p"}]}}
    result = SHAPER.shape(target, "Microsoft.Compute/virtualMachines", "2024-07-01", body, AT)
    assert result.secrets == {"properties.osProfile.adminPassword": "hush", "properties.l[0].password": "p"}
    assert "hush" not in str(result.body)
    component = shaped("Microsoft.Insights/components", "2020-02-02", {"location": "l"})
    assert component["properties"]["ConnectionString"].startswith("InstrumentationKey=")


def test_the_request_is_not_changed() -> None:
    asked = {"location": "l", "sku": {"name": "Standard_ZRS"}, "properties": {"creationTime": "x"}}
    shaped("Microsoft.Storage/storageAccounts", "2024-01-01", asked)
    assert asked == {"location": "l", "sku": {"name": "Standard_ZRS"}, "properties": {"creationTime": "x"}}


_JSON = st.recursive(
    st.integers() | st.text(), lambda inner: st.dictionaries(st.sampled_from("abc"), inner), max_leaves=8
)
_OBJECT = st.dictionaries(st.sampled_from("abc"), _JSON)


@given(old=_OBJECT, patch=_OBJECT)
def test_a_merge_patch_holds_afterwards_and_can_be_repeated(old: dict[str, Any], patch: dict[str, Any]) -> None:
    once = paths.merged(old, patch)
    assert paths.merged(once, patch) == once
    assert set(once) == set(old) | set(patch)


def test_null_in_a_merge_patch_removes() -> None:
    assert paths.merged({"a": {"b": 1, "c": 2}}, {"a": {"b": None}}) == {"a": {"c": 2}}


def test_a_name_that_is_a_secret_in_one_type_is_none_in_others() -> None:
    body = {"properties": {"value": "hush", "configuration": {"secrets": [{"name": "a", "value": "hush"}]}}}
    expected = {
        "Microsoft.KeyVault/vaults/secrets": {"properties.value": "hush"},
        "Microsoft.App/containerApps": {"properties.configuration.secrets[0].value": "hush"},
        "Microsoft.Example/things": {},
    }
    for arm_type, secrets in expected.items():
        names = "/x/".join(arm_type.split("/")[1:])
        target = parse_resource_id(f"{GROUP}/providers/{arm_type.split('/')[0]}/{names}/x1")
        assert SHAPER.shape(target, arm_type, "2024-11-01", body, AT).secrets == secrets
