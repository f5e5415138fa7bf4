"""A reading plan for the small estate."""

from __future__ import annotations

from residency.model.readplan import ReadPlan, TypePlan

_TYPES = (
    TypePlan(
        type="Microsoft.Storage/storageAccounts",
        api_version="2024-01-01",
        children=("blobServices", "blobServices/default/containers"),
        extensions=("Microsoft.Insights/diagnosticSettings",),
    ),
    TypePlan(type="Microsoft.Storage/storageAccounts/blobServices", api_version="2024-01-01", subscription_list=False),
    TypePlan(
        type="Microsoft.Storage/storageAccounts/blobServices/containers",
        api_version="2024-01-01",
        subscription_list=False,
    ),
    TypePlan(type="Microsoft.Network/virtualNetworks", api_version="2024-05-01", children=("subnets",)),
    TypePlan(type="Microsoft.KeyVault/vaults", api_version="2024-11-01"),
    TypePlan(type="Microsoft.OperationalInsights/workspaces", api_version="2025-02-01"),
    TypePlan(type="Microsoft.ManagedIdentity/userAssignedIdentities", api_version="2024-11-30"),
    TypePlan(type="Microsoft.Insights/diagnosticSettings", api_version="2021-05-01-preview", subscription_list=False),
    TypePlan(type="Microsoft.Authorization/roleAssignments", api_version="2022-04-01", subscription_list=False),
)
PLAN = ReadPlan(
    types={plan.type.lower(): plan for plan in _TYPES},
    subscription_extensions=("Microsoft.Authorization/roleAssignments",),
)
