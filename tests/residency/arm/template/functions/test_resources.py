"""Functions of resources and of the deployment's place: Azure's documented examples, and what is refused."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.residency.arm.template.expressions import refusal_of, value_of

GROUP = "/subscriptions/s/resourceGroups/shop"
ACCOUNTS = "'Microsoft.Storage/storageAccounts'"
DOCUMENTED: list[tuple[str, Any]] = [
    (f"resourceId({ACCOUNTS}, 'st')", f"{GROUP}/providers/Microsoft.Storage/storageAccounts/st"),
    (
        f"resourceId('other', {ACCOUNTS}, 'st')",
        "/subscriptions/s/resourceGroups/other/providers/Microsoft.Storage/storageAccounts/st",
    ),
    (
        f"resourceId('s2', 'other', {ACCOUNTS}, 'st')",
        "/subscriptions/s2/resourceGroups/other/providers/Microsoft.Storage/storageAccounts/st",
    ),
    (
        "resourceId('Microsoft.SQL/servers/databases', 'server', 'db')",
        f"{GROUP}/providers/Microsoft.SQL/servers/server/databases/db",
    ),
    (
        "subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'r')",
        "/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/r",
    ),
    (
        "subscriptionResourceId('s2', 'Microsoft.Authorization/roleDefinitions', 'r')",
        "/subscriptions/s2/providers/Microsoft.Authorization/roleDefinitions/r",
    ),
    (
        "tenantResourceId('Microsoft.Authorization/policyDefinitions', 'p')",
        "/providers/Microsoft.Authorization/policyDefinitions/p",
    ),
    (
        "managementGroupResourceId('mg', 'Microsoft.Authorization/policyDefinitions', 'p')",
        "/providers/Microsoft.Management/managementGroups/mg/providers/Microsoft.Authorization/policyDefinitions/p",
    ),
    (
        f"extensionResourceId(resourceId({ACCOUNTS}, 'st'), 'Microsoft.Authorization/locks', 'l')",
        f"{GROUP}/providers/Microsoft.Storage/storageAccounts/st/providers/Microsoft.Authorization/locks/l",
    ),
    ("resourceGroup().id", GROUP),
    ("resourceGroup().name", "shop"),
    ("resourceGroup().location", "indonesiacentral"),
    ("resourceGroup().type", "Microsoft.Resources/resourceGroups"),
    ("subscription().subscriptionId", "s"),
    ("subscription().id", "/subscriptions/s"),
    ("tenant().tenantId", "t"),
    ("deployment().name", "main"),
    ("pickZones('Microsoft.Compute', 'virtualMachines', 'indonesiacentral')", ["1"]),
    ("pickZones('Microsoft.Compute', 'virtualMachines', 'indonesiacentral', 3)", ["1", "2", "3"]),
    ("pickZones('Microsoft.Compute', 'virtualMachines', 'indonesiacentral', 2, 1)", ["2", "3"]),
]


@pytest.mark.parametrize(("text", "value"), DOCUMENTED)
def test_documented_examples(text: str, value: Any) -> None:
    assert value_of(text) == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "resourceId('Microsoft.SQL/servers/databases', 'server')",
            "'resourceId': the type 'Microsoft.SQL/servers/databases' requires '2' resource name argument",
        ),
        (f"resourceId({ACCOUNTS}, 'st', 'default')", r"requires '1' resource name argument\(s\)"),
        ("tenantResourceId('Microsoft.Authorization/policyDefinitions', 'p', 'q')", "'tenantResourceId'.*requires '1'"),
        (f"extensionResourceId('/x', {ACCOUNTS}, 'a', 'b')", "'extensionResourceId'.*requires '1'"),
        ("resourceId('a', 'b')", "the type of the resource is missing"),
        (f"resourceId('a', 'b', 'c', {ACCOUNTS}, 'st')", "at most the subscription and the resource group"),
        ("managementGroup()", "'managementGroup' is not expected at this location"),
        ("reference('nothing')", "The template resource 'nothing' reference is not valid"),
        ("reference('/a/b')", "malformed"),
        ("listKeys('/subscriptions/s', '1', 2, 3)", r"'listKeys': function requires between 2 and 3 argument\(s\)"),
        ("pickZones('Microsoft.Compute', 'virtualMachines', 'indonesiacentral', 4)", "has no 4 zones"),
    ],
)
def test_refused(text: str, message: str) -> None:
    assert re.search(message, refusal_of(text))
