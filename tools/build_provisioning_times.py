"""Rebuild `infra/localazure/data/provisioning_times.toml` from a collection of observed durations.

    python tools/build_provisioning_times.py OBSERVATIONS.json [OUTPUT.toml]

The collection has `generated` (a date), `rows` (one observation each: `type`, `operation`, `value` in seconds,
`method`, `n`, perhaps `low` and `high`, `source`, `confidence`) and `model` (what was made of them: for each `type`
minutes for `create`, `update` and `delete`, `basis` and `confidence`). Its types are words of its own; which ARM type
is meant stands in `TYPES` below. What the collection itself calls not observed is left out.
"""

from __future__ import annotations

import json
import re
import statistics
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

DEFAULT_OUTPUT = Path(__file__).parents[1] / "infra" / "localazure" / "data" / "provisioning_times.toml"
VERBS = ("create", "update", "delete")

TYPES: Mapping[str, tuple[str | None, tuple[str, ...]]] = {
    "Microsoft.ApiManagement/service": (
        "API Management classic (Developer-Premium)",
        ("API Management classic", "API Management Developer"),
    ),
    "Microsoft.App/containerApps": ("Container app", ("Container app",)),
    "Microsoft.App/managedEnvironments": ("Container Apps environment, no VNet", ("Container Apps environment",)),
    "Microsoft.Authorization/roleAssignments": ("Role assignment (plus wait)", ("Role assignment",)),
    "Microsoft.Cache/Redis": (None, ("Redis cache (classic)",)),
    "Microsoft.Cache/redisEnterprise": ("Managed Redis", ("Managed Redis",)),
    "Microsoft.Cache/redisEnterprise/databases/accessPolicyAssignments": (None, ("Managed Redis access policy",)),
    "Microsoft.ContainerRegistry/registries": ("Container registry", ("Container registry",)),
    "Microsoft.ContainerService/managedClusters": ("AKS (one pool)", ("AKS",)),
    "Microsoft.ContainerService/managedClusters/agentPools": ("AKS node pool", ()),
    "Microsoft.DBforPostgreSQL/flexibleServers": (
        "PostgreSQL flexible, no HA",
        ("PostgreSQL flexible (VNet, no HA)",),
    ),
    "Microsoft.DBforPostgreSQL/flexibleServers/databases": ("PostgreSQL database", ("PostgreSQL flexible database",)),
    "Microsoft.DocumentDB/databaseAccounts": ("Cosmos DB account", ()),
    "Microsoft.EventHub/namespaces": ("Event Hubs Standard", ("Event Hubs namespace Standard",)),
    "Microsoft.Insights/components": ("Application Insights", ("Application Insights",)),
    "Microsoft.KeyVault/vaults": ("Key Vault", ("Key Vault",)),
    "Microsoft.KeyVault/vaults/accessPolicies": (None, ("Key Vault access policy",)),
    "Microsoft.KeyVault/vaults/secrets": ("Key Vault secret / key", ("Key Vault secret",)),
    "Microsoft.KeyVault/vaults/keys": ("Key Vault secret / key", ()),
    "Microsoft.ManagedIdentity/userAssignedIdentities": ("User-assigned identity", ("User-assigned identity",)),
    "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials": (
        None,
        ("Federated identity credential",),
    ),
    "Microsoft.Network/applicationGateways": ("Application Gateway WAF_v2", ("Application Gateway v2",)),
    "Microsoft.Network/azureFirewalls": ("Azure Firewall", ("Azure Firewall",)),
    "Microsoft.Network/bastionHosts": ("Bastion", ("Bastion",)),
    "Microsoft.Network/firewallPolicies": ("Azure Firewall policy / rule group", ("Azure Firewall policy",)),
    "Microsoft.Network/firewallPolicies/ruleCollectionGroups": (
        "Azure Firewall policy / rule group",
        ("Azure Firewall rule group",),
    ),
    "Microsoft.Network/loadBalancers": (None, ("Load balancer",)),
    "Microsoft.Network/natGateways": ("NAT gateway", ("NAT gateway",)),
    "Microsoft.Network/networkSecurityGroups": ("NSG", ("NSG",)),
    "Microsoft.Network/privateDnsZones": ("Private DNS zone", ("Private DNS zone",)),
    "Microsoft.Network/privateDnsZones/virtualNetworkLinks": (
        "Private DNS VNet link",
        ("Private DNS zone VNet link",),
    ),
    "Microsoft.Network/privateEndpoints": ("Private endpoint", ()),
    "Microsoft.Network/publicIPAddresses": ("Route table / public IP / prefix", ("Public IP",)),
    "Microsoft.Network/publicIPPrefixes": ("Route table / public IP / prefix", ()),
    "Microsoft.Network/routeTables": ("Route table / public IP / prefix", ()),
    "Microsoft.Network/virtualNetworkGateways": ("VPN gateway", ("VPN gateway",)),
    "Microsoft.Network/virtualNetworks": ("Virtual network", ("Virtual network",)),
    "Microsoft.Network/virtualNetworks/subnets": ("Subnet (each, one at a time in a VNet)", ("Subnet",)),
    "Microsoft.Network/virtualNetworks/virtualNetworkPeerings": ("VNet peering", ("VNet peering",)),
    "Microsoft.OperationalInsights/workspaces": ("Log Analytics workspace", ()),
    "Microsoft.RecoveryServices/vaults": ("Recovery Services vault / policy", ("Recovery Services vault",)),
    "Microsoft.RecoveryServices/vaults/backupPolicies": ("Recovery Services vault / policy", ("Backup policy",)),
    "Microsoft.Resources/resourceGroups": ("Resource group", ("Resource group",)),
    "Microsoft.Search/searchServices": ("AI Search", ("AI Search",)),
    "Microsoft.ServiceBus/namespaces": ("Service Bus Standard", ("Service Bus Standard",)),
    "Microsoft.Sql/servers": (None, ("SQL server",)),
    "Microsoft.Storage/storageAccounts": ("Storage account", ("Storage account",)),
    "Microsoft.Storage/storageAccounts/blobServices/containers": ("Storage container / queue", ("Storage container",)),
    "Microsoft.Storage/storageAccounts/queueServices/queues": ("Storage container / queue", ()),
    "Microsoft.Web/sites": (None, ("Function app",)),
}
"""ARM type -> what the model calls it (None where it has no line), and what the observations call it. Where a type has
tiers of its own times, the one is taken that is named here."""

AT_ONCE: Mapping[str, Sequence[str]] = {"Microsoft.Resources/resourceGroups": ("create", "update")}
"""Operations that the resource manager answers when they are done: a group's create was observed to take 0 to 2 s."""

WITHOUT_PURGE: Mapping[tuple[str, str], int] = {("Microsoft.KeyVault/vaults", "delete"): 30}
"""Seconds where the model's minutes hold more than the one request; its basis says so."""

_HEAD = """\
# How long operations take in Azure, in seconds, by ARM type: `seconds` is what the embedded Azure takes as the real
# time, made from the observations by the collection that is named below; `n` (how many durations were measured), `low`,
# `high` and `sources` are the observations themselves, where there are any. `confidence` is the collection's.
# Source: a collection of published logs, acceptance tests and documents, {generated}, taken over by
# tools/build_provisioning_times.py. Each observation is from a region of the United States or Europe: none is from
# Indonesia. Tiers differ: `fact` says which is meant.
#
# `default` is the median of all types here. It is for what is long-running in any case and has no time of its own.
"""


def main(arguments: list[str]) -> int:
    """Write the table; the answer is the process's exit code."""
    if len(arguments) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 2
    collection = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    output = Path(arguments[1]) if len(arguments) > 1 else DEFAULT_OUTPUT
    entries = {arm_type: entry(collection, arm_type) for arm_type in TYPES}
    missing = sorted(arm_type for arm_type, found in entries.items() if not found["times"])
    if missing:
        print(f"no time in the collection for {', '.join(missing)}", file=sys.stderr)
        return 1
    output.write_text(rendered(collection["generated"], entries), encoding="utf-8")
    return 0


def entry(collection: Mapping[str, Any], arm_type: str) -> dict[str, Any]:
    """What the collection says of one ARM type: `fact`, `confidence`, `basis`, and `times` by verb."""
    model_name, row_names = TYPES[arm_type]
    model: dict[str, Any] = next((line for line in collection["model"] if line["type"] == model_name), {})
    times = {}
    for verb in VERBS:
        rows = [row for row in collection["rows"] if row["type"] in row_names and row["operation"] == verb]
        minutes = model.get(verb)
        if verb in AT_ONCE.get(arm_type, ()) or (minutes is None and (model or not rows)):
            continue
        seconds = round(minutes * 60) if minutes is not None else statistics.median(row["value"] for row in rows)
        seconds = WITHOUT_PURGE.get((arm_type, verb), seconds)
        times[verb] = {"seconds": seconds, **_observed(rows)}
    return {
        "fact": model_name or row_names[0],
        "basis": model.get("basis", "observations alone"),
        "confidence": model.get("confidence") or _least(rows_of(collection, row_names)),
        "times": times,
    }


def rows_of(collection: Mapping[str, Any], names: Sequence[str]) -> list[Mapping[str, Any]]:
    """All observations of a type."""
    return [row for row in collection["rows"] if row["type"] in names]


def rendered(generated: str, entries: Mapping[str, Mapping[str, Any]]) -> str:
    """The table as TOML."""
    blocks = [_HEAD.format(generated=generated), "[default]"]
    blocks += [
        f"{verb} = {statistics.median(e['times'][verb]['seconds'] for e in entries.values() if verb in e['times']):g}"
        for verb in VERBS
    ]
    for arm_type, found in sorted(entries.items()):
        blocks += [f'\n[types."{arm_type}"]']
        blocks += [f"{key} = {json.dumps(found[key])}" for key in ("fact", "basis", "confidence")]
        blocks += [f"{verb} = {_inline(time)}" for verb, time in found["times"].items()]
    return "\n".join(blocks) + "\n"


def _observed(rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    measured = [row for row in rows if row["method"] == "measured"]
    if not measured:
        return {}
    return {
        "n": sum(row["n"] for row in measured),
        "low": min(row.get("low", row["value"]) for row in measured),
        "high": max(row.get("high", row["value"]) for row in measured),
        "sources": sorted({_source(row["source"]) for row in measured}),
    }


def _source(text: str) -> str:
    """Where an observation was published, without the number under which a search found it."""
    return re.sub(r"\s*\(?\b(?:search )?index ids?\b[\d\s/]*\)?", "", text).strip() or "a published log"


def _least(rows: Iterable[Mapping[str, Any]]) -> str:
    return min((str(row["confidence"]) for row in rows), key=("low", "medium", "high").index, default="low")


def _inline(values: Mapping[str, Any]) -> str:
    return "{ " + ", ".join(f"{key} = {json.dumps(value)}" for key, value in values.items()) + " }"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
