"""Small estates made of the judged types, for tests that need many different ones."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

SUBSCRIPTION = "00000000-0000-0000-0000-000000000001"
GROUP = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/rg"
HOME, AWAY = "indonesiacentral", "southeastasia"

Row = dict[str, Any]


def row(arm_type: str, name: str, location: str | None, properties: Row, parent: str = "", **more: Any) -> Row:
    """An ARM row; below `parent` for children and extensions."""
    namespace, *types = arm_type.split("/")
    prefix = parent or f"{GROUP}/providers/{namespace}"
    body: Row = {"id": f"{prefix}/{types[-1]}/{name}", "name": name, "type": arm_type, "properties": properties}
    return body | ({"location": location} if location is not None else {}) | more


def storage(name: str = "st", location: str | None = HOME, sku: Any = "Standard_ZRS", **properties: Any) -> Row:
    return row("Microsoft.Storage/storageAccounts", name, location, properties, sku={"name": sku})


def workspace(name: str = "log", location: str | None = HOME, **properties: Any) -> Row:
    return row("Microsoft.OperationalInsights/workspaces", name, location, properties)


def vault(name: str = "kv", location: str | None = HOME, **properties: Any) -> Row:
    return row("Microsoft.KeyVault/vaults", name, location, properties)


def network(name: str = "vnet", location: str | None = HOME, **properties: Any) -> Row:
    return row("Microsoft.Network/virtualNetworks", name, location, properties)


def blob_service(account: Row) -> Row:
    return row("Microsoft.Storage/storageAccounts/blobServices", "default", None, {}, account["id"])


def setting(subject: Row, name: str = "logs", **sinks: Any) -> Row:
    scope = f"{subject['id']}/providers/Microsoft.Insights"
    return row("Microsoft.Insights/diagnosticSettings", name, None, sinks, scope)


def key_of(vault_name: str) -> Row:
    return {"keyvaultproperties": {"keyvaulturi": f"https://{vault_name}.vault.azure.net"}}


_NAMES = ["a", "b", "c"]
_locations = st.sampled_from(
    [HOME, HOME, "Indonesia Central", "INDONESIACENTRAL", AWAY, "atlantis", "global", "", None, 7]
)
_flags = st.sampled_from([True, False, None, "false", 0, "maybe"])


def _id(arm_type: str, name: str) -> str:
    return row(arm_type, name, None, {})["id"]


_references = st.sampled_from(
    [
        *(_id("Microsoft.OperationalInsights/workspaces", name) for name in _NAMES),
        *(_id("Microsoft.Storage/storageAccounts", name).upper() for name in _NAMES),
        f"{_id('Microsoft.EventHub/namespaces', 'a')}/authorizationRules/send",
        "/subscriptions/x/providers/Microsoft.Web/locations/westeurope/managedApis/a",
        *(_id("Microsoft.Authorization/locks", name) for name in _NAMES),
        "no id at all",
        "",
        None,
        ["a list"],
    ]
)


@st.composite
def _resources(draw: st.DrawFn) -> Row:
    name = draw(st.sampled_from(_NAMES))
    location = draw(_locations)
    match draw(st.integers(0, 8)):
        case 0:
            properties: Row = {
                "allowCrossTenantReplication": draw(_flags),
                "allowedCopyScope": draw(st.sampled_from(["AAD", "aad", "All", None, {}])),
                "encryption": draw(st.sampled_from([None, *map(key_of, _NAMES), "none"])),
            }
            sku = draw(st.sampled_from(["Standard_ZRS", "standard_zrs", "Standard_GRS", "Standard_NEW", None, 3]))
            return storage(
                name, location, sku, **{draw(st.sampled_from(["x", "AllowedCopyScope"])): "All"}, **properties
            )
        case 1:
            replication = {"location": draw(_locations), "enabled": draw(_flags)}
            return workspace(name, location, replication=draw(st.sampled_from([None, replication, [], "no"])))
        case 2:
            return vault(name, location)
        case 3:
            return blob_service(storage(name))
        case 4:
            subject = draw(st.sampled_from([storage(name), vault(name), blob_service(storage(name)), {"id": GROUP}]))
            sinks = st.fixed_dictionaries({"workspaceId": _references, "storageAccountId": _references})
            return setting(subject, draw(st.sampled_from(_NAMES)), **draw(sinks))
        case 5:
            remote = {"remoteVirtualNetwork": {"id": network(draw(st.sampled_from(_NAMES)))["id"]}}
            inside = [{"properties": remote}] if draw(st.booleans()) else draw(st.sampled_from([None, {}, [None]]))
            return network(name, location, virtualNetworkPeerings=inside)
        case 7:
            return row("Microsoft.Authorization/locks", name, None, {"level": "CanNotDelete"})
        case 6:
            return row("Microsoft.EventHub/namespaces", name, location, {"zone": draw(_locations)})
        case _:
            key = {"keyUri": f"https://{name}.vault.azure.net/keys/k"}
            scopes = "Microsoft.Storage/storageAccounts/encryptionScopes"
            return row(scopes, name, None, {"keyVaultProperties": key}, storage(name)["id"])


def estates(max_size: int = 12) -> st.SearchStrategy[list[Row]]:
    """Lists of rows with one row an id; clean ones, leaking ones, and rows of a form that nobody expects."""
    return st.lists(_resources(), max_size=max_size, unique_by=lambda one: one["id"].lower())
