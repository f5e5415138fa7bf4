"""What Azure's tools print about one estate, each in its own form. The forms follow what the tools really print."""

from __future__ import annotations

import json
from typing import Any

Row = dict[str, Any]
SUBSCRIPTION = "00000000-0000-0000-0000-000000000001"
GROUP = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/rg"
STORAGE = f"{GROUP}/providers/Microsoft.Storage/storageAccounts"
NETWORKS = f"{GROUP}/providers/Microsoft.Network/virtualNetworks"


def account(name: str = "stone", **properties: Any) -> Row:
    """A row of Resource Graph: type in lower case, the columns that it adds, nulls for what the resource has not."""
    return {
        "id": f"{STORAGE}/{name}",
        "name": name,
        "type": "microsoft.storage/storageaccounts",
        "tenantId": "00000000-0000-0000-0000-0000000000aa",
        "kind": "StorageV2",
        "location": "indonesiacentral",
        "resourceGroup": "rg",
        "subscriptionId": SUBSCRIPTION,
        "managedBy": "",
        "sku": {"name": "Standard_ZRS", "tier": "Standard"},
        "plan": None,
        "properties": {"allowCrossTenantReplication": False, "networkAcls": {"defaultAction": "Deny"}} | properties,
        "tags": None,
        "identity": None,
        "zones": None,
        "extendedLocation": None,
    }


def network(name: str = "vnet", remote: str = "hub") -> Row:
    return {
        "id": f"{NETWORKS}/{name}",
        "name": name,
        "type": "microsoft.network/virtualnetworks",
        "location": "indonesiacentral",
        "properties": {
            "virtualNetworkPeerings": [
                {
                    "id": f"{NETWORKS}/{name}/virtualNetworkPeerings/p",
                    "name": "p",
                    "properties": {"remoteVirtualNetwork": {"id": f"{NETWORKS}/{remote}"}},
                }
            ]
        },
    }


def rest(rows: list[Row], **more: Any) -> Row:
    """Resource Graph's REST API, `resultFormat: objectArray`."""
    answer = {"totalRecords": len(rows), "count": len(rows), "data": rows, "facets": [], "resultTruncated": "false"}
    return answer | more


def table(rows: list[Row]) -> Row:
    """Resource Graph's REST API, `resultFormat: table`, which older clients ask for."""
    names = list(rows[0])
    columns = [{"name": name, "type": "object" if isinstance(rows[0][name], dict) else "string"} for name in names]
    return rest([]) | {
        "totalRecords": len(rows),
        "count": len(rows),
        "data": {"columns": columns, "rows": [[row.get(name) for name in names] for row in rows]},
    }


def az_graph(rows: list[Row], **more: Any) -> Row:
    """`az graph query -q … -o json`."""
    return {"count": len(rows), "data": rows, "skip_token": None, "total_records": len(rows)} | more


def powershell(rows: list[Row]) -> list[Row]:
    """`Search-AzGraph … | ConvertTo-Json -Depth 100`: what is piped is the rows, each with `ResourceId` beside `id`."""
    return [{**row, "ResourceId": row["id"]} for row in rows]


def powershell_object(rows: list[Row], token: str | None = None) -> Row:
    """`ConvertTo-Json -InputObject (Search-AzGraph …)` where that is an object."""
    return {"SkipToken": token, "Data": powershell(rows)}


def manager(rows: list[Row], **more: Any) -> Row:
    """A list of a resource provider: types in Azure's spelling, no columns of Resource Graph."""
    dropped = {"resourceGroup", "subscriptionId", "tenantId"}
    return {"value": [{key: item for key, item in row.items() if key not in dropped} for row in rows]} | more


def az_storage_account(name: str = "stone", **more: Any) -> Row:
    """One of `az storage account list`: flattened, some properties under the SDK's names, nulls for all the others."""
    return {
        "accessTier": "Hot",
        "allowBlobPublicAccess": False,
        "allowCrossTenantReplication": False,
        "allowSharedKeyAccess": None,
        "enableHttpsTrafficOnly": True,
        "encryption": {
            "encryptionIdentity": None,
            "keySource": "Microsoft.Storage",
            "keyVaultProperties": None,
            "requireInfrastructureEncryption": None,
            "services": {"blob": {"enabled": True, "keyType": "Account"}, "queue": None, "table": None},
        },
        "extendedLocation": None,
        "geoReplicationStats": None,
        "id": f"{STORAGE}/{name}",
        "identity": None,
        "kind": "StorageV2",
        "location": "indonesiacentral",
        "name": name,
        "networkRuleSet": {
            "bypass": "AzureServices",
            "defaultAction": "Deny",
            "ipRules": [],
            "virtualNetworkRules": [],
        },
        "primaryEndpoints": {"blob": f"https://{name}.blob.core.windows.net/"},
        "primaryLocation": "indonesiacentral",
        "provisioningState": "Succeeded",
        "resourceGroup": "rg",
        "secondaryLocation": None,
        "sku": {"name": "Standard_ZRS", "tier": "Standard"},
        "tags": {},
        "type": "Microsoft.Storage/storageAccounts",
    } | more


def az_network(name: str = "vnet", remote: str = "hub") -> Row:
    """One of `az network vnet list`: nested resources are flattened too, and references have their group beside."""
    return {
        "addressSpace": {"addressPrefixes": ["10.0.0.0/16"]},
        "enableDdosProtection": False,
        "etag": 'W/"1"',
        "id": f"{NETWORKS}/{name}",
        "location": "indonesiacentral",
        "name": name,
        "provisioningState": "Succeeded",
        "resourceGroup": "rg",
        "subnets": [],
        "type": "Microsoft.Network/virtualNetworks",
        "virtualNetworkPeerings": [
            {
                "allowForwardedTraffic": True,
                "etag": 'W/"1"',
                "id": f"{NETWORKS}/{name}/virtualNetworkPeerings/p",
                "name": "p",
                "peeringState": "Connected",
                "remoteVirtualNetwork": {"id": f"{NETWORKS}/{remote}", "resourceGroup": "rg"},
                "resourceGroup": "rg",
                "type": "Microsoft.Network/virtualNetworks/virtualNetworkPeerings",
            }
        ],
    }


def az_resource_list(row: Row) -> Row:
    """One of `az resource list`: Resource Manager keeps the heads of resources, and no properties."""
    head = {
        key: row.get(key) for key in ("extendedLocation", "id", "identity", "kind", "location", "managedBy", "name")
    }
    times = {"changedTime": "2026-11-25T00:00:00+00:00", "createdTime": "2026-11-25T00:00:00+00:00"}
    return (
        head
        | times
        | {
            "plan": None,
            "properties": None,
            "provisioningState": "Succeeded",
            "resourceGroup": "rg",
            "sku": row.get("sku"),
            "tags": {},
            "type": row["type"],
        }
    )


def lines(rows: list[Row]) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)
