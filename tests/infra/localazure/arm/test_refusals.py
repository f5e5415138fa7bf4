"""How ARM says no: status, code and words of each refusal, with where they were read.

A source marked `unverified` has the right meaning; status or words are to be settled by a live subscription.
"""

# ruff: noqa: E501 - a refusal is one row of a table
from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.infra.localazure.client import (
    GROUP,
    GROUP_API,
    IDENTITIES,
    IDENTITY_API,
    NETWORK_API,
    NETWORKS,
    STORAGE,
    STORAGE_API,
    SUB,
    InProcess,
)

HERE = {"location": "indonesiacentral"}
ACCOUNT = {**HERE, "kind": "StorageV2", "sku": {"name": "Standard_ZRS"}}
ID = f"{IDENTITIES}/there?api-version={IDENTITY_API}"
NONE = f"{IDENTITIES}/none?api-version={IDENTITY_API}"
RPC = "ARM RPC v1.0"
UNVERIFIED = "unverified"


@dataclass(frozen=True, kw_only=True)
class Row:
    """One request and its refusal; `words` is a regular expression for the start of the message."""

    source: str
    method: str
    url: str
    status: int
    code: str
    words: str = ""
    body: Any = None
    headers: tuple[tuple[str, str], ...] = ()


def row(source: str, method: str, url: str, status: int, code: str, words: str = "", **more: Any) -> Row:
    return Row(source=source, method=method, url=url, status=status, code=code, words=words, **more)


ROWS = [
    row("azure-cli recording", "GET", f"{SUB}/resourceGroups/no?api-version={GROUP_API}", 404, "ResourceGroupNotFound",
        r"Resource group 'no' could not be found\.$"),
    row("azure-cli recording", "GET", f"{SUB}/resourceGroups/no/providers/Microsoft.Storage/storageAccounts/a?api-version={STORAGE_API}",
        404, "ResourceGroupNotFound", "Resource group 'no' could not be found"),
    row("azure-cli recording", "GET", NONE, 404, "ResourceNotFound",
        "The Resource 'Microsoft.ManagedIdentity/userAssignedIdentities/none' under resource group 'rg1' was not found. "
        "For more details please go to https://aka.ms/ARMResourceNotFoundFix"),
    row("docs error-parent-resource", "PUT", f"{NETWORKS}/no/subnets/s?api-version={NETWORK_API}", 404, "ParentResourceNotFound",
        "Can not perform requested operation on nested resource. Parent resource 'no' not found.", body={"properties": {}}),
    row("deployment logs; status unverified", "PUT", NONE, 400, "LocationNotAvailableForResourceType",
        "The provided location 'mars' is not available for resource type 'Microsoft.ManagedIdentity/userAssignedIdentities'. "
        "List of available regions for the resource type is '.*indonesiacentral.*'", body={"location": "mars"}),
    row("log", "PUT", ID, 409, "InvalidResourceLocation",
        "The resource 'there' already exists in location 'indonesiacentral' in resource group 'rg1'. A resource with the same "
        "name cannot be created in location 'southeastasia'. Please select a new resource name.",
        body={"location": "southeastasia"}),
    row("docs common-deployment-errors; status unverified", "PUT", f"{STORAGE}/acct0001?api-version={STORAGE_API}", 400, "LocationRequired",
        "The location property is required for this definition.", body={"kind": "StorageV2", "sku": ACCOUNT["sku"]}),
    row("docs common-deployment-errors; status unverified", "PUT", f"{SUB}/resourceGroups/rg9?api-version={GROUP_API}", 400,
        "LocationRequired", "The location property is required for this definition.", body={"tags": {}}),
    row("cited in a public test", "PUT", f"{SUB}/resourceGroups/{'a' * 91}?api-version={GROUP_API}", 400, "InvalidResourceGroup",
        "The provided resource group name 'a+' has a length of '91' which exceeds the maximum length of '90'.", body=HERE),
    row(UNVERIFIED, "PUT", f"{SUB}/resourceGroups/ends.?api-version={GROUP_API}", 400, "InvalidResourceGroup",
        "The provided resource group name 'ends.' is not valid", body=HERE),
    row(UNVERIFIED, "GET", f"{SUB}/providers/Microsoft.Nothing?api-version={GROUP_API}", 404, "InvalidResourceNamespace",
        "The resource namespace 'Microsoft.Nothing' is invalid."),
    row("logs; status unverified", "PUT", f"{GROUP}?api-version={GROUP_API}", 409, "InvalidResourceGroupLocation",
        "Invalid resource group location 'southeastasia'. The Resource group already exists in location 'indonesiacentral'.",
        body={"location": "southeastasia"}),
    row("log; status unverified", "PUT", f"{STORAGE}/acct0001?api-version={STORAGE_API}", 400,
        "RedundancyConfigurationNotAvailableInRegion", "The storage account failed to create due to redundancy configuration - "
        "Sku: Standard_RAGRS, Kind: StorageV2 - not available in selected Region - indonesiacentral.",
        body={**ACCOUNT, "sku": {"name": "Standard_RAGRS"}}),
    row("log", "PUT", f"{STORAGE}/Not-Valid?api-version=2199-01-01", 400, "AccountNameInvalid",
        "Not-Valid is not a valid storage account name. Storage account name must be between 3 and 24 characters in length",
        body=ACCOUNT),
    row("log; by the network's own PUT unverified", "PUT", f"{NETWORKS}/net?api-version={NETWORK_API}", 400, "InUseSubnetCannotBeDeleted",
        "Subnet used is in use by .*/networkInterfaces/nic/", body={**HERE, "properties": {
            "addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}, "subnets": []}}),
    row("log", "DELETE", f"{NETWORKS}/net/subnets/used?api-version={NETWORK_API}", 400, "InUseSubnetCannotBeDeleted",
        "Subnet used is in use by .*/networkInterfaces/nic/ipConfigurations/internal and cannot be deleted."),
    row("API guidelines; workflow run", "GET", f"{IDENTITIES}/there", 400, "MissingApiVersionParameter",
        r"The api-version query parameter \(\?api-version=\) is required for all requests.$"),
    row("log", "GET", f"{SUB}/resourceGroups?api-version=soon", 400, "InvalidApiVersionParameter",
        "The api-version 'soon' is invalid. The supported versions are '.*2024-11-01'"),
    row("log of 2025-11-20; azure-cli 18320", "GET", f"{IDENTITIES}/there?api-version=2001-01-01", 400, "NoRegisteredProviderFound",
        "No registered resource provider found for location 'indonesiacentral' and API version '2001-01-01' for type "
        "'userAssignedIdentities'. The supported api-versions are '.*, 2024-11-30.*'. The supported locations are '.*, indonesiacentral, .*'."),
    row("the same, by the location asked for", "PUT", f"{IDENTITIES}/there?api-version=2001-01-01", 400, "NoRegisteredProviderFound",
        "No registered resource provider found for location 'westus' and API version", body={"location": "West US"}),
    row("Grafana's recorded answer", "GET", f"{SUB}/providers/Microsoft.NoSuch?api-version=2021-04-01", 404, "InvalidResourceNamespace",
        "The resource namespace '.*' is invalid."),
    row("logs; error page of NetApp in azure-docs", "PUT", f"{GROUP}/providers/Microsoft.Storage/noSuch/a?api-version={STORAGE_API}", 404,
        "InvalidResourceType", "The resource type 'noSuch' could not be found in the namespace 'Microsoft.Storage' for api version "
        f"'{STORAGE_API}'.$", body=HERE),
    row("Grafana's recorded answer; logs", "GET", f"/subscriptions/resourceGroups/x?api-version={GROUP_API}", 400, "InvalidSubscriptionId",
        "The provided subscription identifier 'resourceGroups' is malformed or invalid.$"),
    row("logs; Terraform provider", "PUT", f"/somewhere/else?api-version={GROUP_API}", 404, "MissingSubscription",
        "The request did not have a subscription or a valid tenant level resource provider.$", body=HERE),
    row(UNVERIFIED, "GET", f"/subscriptions/{'0' * 8}-0000-0000-0000-{'0' * 12}/resourceGroups?api-version={GROUP_API}", 404,
        "SubscriptionNotFound", "The subscription '.*' could not be found."),
    row(f"{RPC}, table of ETags", "PUT", NONE, 412, "PreconditionFailed", body=HERE, headers=(("if_match", "*"),)),
    row(f"{RPC}, table of ETags", "PUT", ID, 412, "PreconditionFailed", body=HERE, headers=(("if_none_match", "*"),)),
    row(f"{RPC}, table of ETags", "PUT", ID, 412, "PreconditionFailed", body=HERE, headers=(("if_match", '"other"'),)),
    row(f"{RPC}, table of ETags", "PATCH", ID, 412, "PreconditionFailed", body={}, headers=(("if_match", '"other"'),)),
    row(f"{RPC}, table of ETags", "DELETE", ID, 412, "PreconditionFailed", headers=(("if_match", '"other"'),)),
    row(f"{RPC}, table of ETags", "PATCH", NONE, 404, "ResourceNotFound", body={}, headers=(("if_match", "*"),)),
    row(RPC, "PATCH", NONE, 404, "ResourceNotFound", "The Resource", body={"tags": {}}),
    row(UNVERIFIED, "DELETE", f"{SUB}/resourceGroups/no?api-version={GROUP_API}", 404, "ResourceGroupNotFound", "Resource group 'no'"),
    row("log", "PUT", f"{SUB}/resourceGroups/going/providers/Microsoft.ManagedIdentity/userAssignedIdentities/a?api-version={IDENTITY_API}",
        409, "ResourceGroupBeingDeleted",
        "The resource group 'going' is in deprovisioning state and cannot perform this operation.", body=HERE),
    row(UNVERIFIED, "POST", ID.replace("/there?", "?"), 405, "HttpMethodNotSupported", body={}),
    row("docs; azure-cli recordings", "PUT", ID, 400, "InvalidRequestContent",
        "The request content was invalid and could not be deserialized: '.*'.$", body=[1]),
    row("log", "PUT", f"{GROUP}/providers/Microsoft.Network/publicIPAddresses/ip?api-version={NETWORK_API}", 400,
        "InvalidAvailabilityZone", "The zone\\(s\\) '7' for resource 'Microsoft.Network/publicIPAddresses/ip' is not supported. "
        "The supported zones for location 'indonesiacentral' are '1,2,3'", body={**HERE, "zones": ["7"]}),
]  # fmt: skip


def test_there_are_rows_enough_and_each_has_a_source() -> None:
    assert len(ROWS) >= 25
    assert all(each.source for each in ROWS)


@pytest.fixture
def estate(arm: InProcess) -> InProcess:
    """An identity, a network whose subnet is in use, and a group that is being deleted."""
    assert arm.put_identity("there").status == 201
    arm.put_network("net", subnets=[{"name": "used", "properties": {"addressPrefix": "10.0.1.0/24"}}])
    subnet = {"id": f"{NETWORKS}/net/subnets/used"}
    nic = {**HERE, "properties": {"ipConfigurations": [{"name": "internal", "properties": {"subnet": subnet}}]}}
    url = f"{GROUP}/providers/Microsoft.Network/networkInterfaces/nic?api-version={NETWORK_API}"
    assert arm.send("PUT", url, nic).status < 300
    arm.later()
    arm.put_group("going")
    arm.send("DELETE", f"{SUB}/resourceGroups/going?api-version={GROUP_API}")
    return arm


@pytest.mark.parametrize("refusal", ROWS, ids=lambda each: f"{each.method}-{each.code}")
def test_a_refusal(estate: InProcess, refusal: Row) -> None:
    before = estate.cloud.store.count()
    reply = estate.send(refusal.method, refusal.url, refusal.body, **dict(refusal.headers))
    assert (reply.status, reply.error) == (refusal.status, refusal.code), reply.text
    assert re.match(refusal.words, reply.json["error"]["message"], re.DOTALL), reply.text
    assert estate.cloud.store.count() == before


def test_a_subnet_goes_when_nothing_names_it(estate: InProcess) -> None:
    nic = f"{GROUP}/providers/Microsoft.Network/networkInterfaces/nic?api-version={NETWORK_API}"
    subnet = f"{NETWORKS}/net/subnets/used?api-version={NETWORK_API}"
    estate.send("DELETE", nic)
    estate.later()
    assert estate.send("DELETE", subnet).status == 202


@pytest.mark.parametrize(("mode", "status"), [("lenient", 201), ("strict", 400)])
def test_a_version_newer_than_all_known(tmp_path: Path, mode: Any, status: int) -> None:
    arm = InProcess(tmp_path / "azure.sqlite", api_versions=mode)
    arm.put_group()
    reply = arm.send("PUT", f"{IDENTITIES}/a?api-version=2199-01-01", HERE)
    assert reply.status == status
    assert reply.error == ("NoRegisteredProviderFound" if mode == "strict" else None)
    arm.cloud.store.close()


def test_deleting_nothing_is_no_error_whatever_the_condition(arm: InProcess) -> None:
    assert arm.send("DELETE", NONE, if_match="*").status == 204
