"""A key vault: access by role only, deletion that cannot be made final early unless it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pulumi
from pulumi_azure_native import keyvault


@dataclass(frozen=True, kw_only=True)
class KeyVaultArgs:
    """What a key vault is made of.

    Attributes:
        resource_group_name: the group it stands in.
        name: the vault's name, unique over Azure and taken for the retention time after a deletion.
        location: its region.
        tenant_id: the directory whose identities may be given roles on it.
        allowed_subnet_ids: subnets that may reach the vault; everything else is refused.
        soft_delete_retention_days: how long a deleted vault or secret can be recovered, 7 to 90 days.
        tags: tags of the vault.
        purge_protection: whether nobody can make a deletion final before the retention time is over. Without it a
            deleted vault can be purged and its name used again, which a stack that is torn down and set up again needs.
    """

    resource_group_name: pulumi.Input[str]
    name: str
    location: str
    tenant_id: pulumi.Input[str]
    allowed_subnet_ids: Sequence[pulumi.Input[str]]
    tags: dict[str, str]
    soft_delete_retention_days: int = 90
    purge_protection: bool = True


class KeyVault(pulumi.ComponentResource):
    """A key vault with role-based access, purge protection by default and a closed network.

    In a region without a pair Azure keeps a vault's content in the region (learn.microsoft.com/azure/reliability/
    reliability-key-vault), so nothing here could send it elsewhere.

    Attributes:
        id: the vault's ARM id.
        uri: the URL of its secrets and keys.
    """

    id: pulumi.Output[str]
    uri: pulumi.Output[str]

    def __init__(self, resource_name: str, *, args: KeyVaultArgs, opts: pulumi.ResourceOptions | None = None):
        super().__init__("sme:secrets:KeyVault", resource_name, None, opts)
        vault = keyvault.Vault(
            resource_name,
            resource_group_name=args.resource_group_name,
            vault_name=args.name,
            location=args.location,
            properties=keyvault.VaultPropertiesArgs(
                tenant_id=args.tenant_id,
                sku=keyvault.SkuArgs(family=keyvault.SkuFamily.A, name=keyvault.SkuName.STANDARD),
                enable_rbac_authorization=True,
                enable_soft_delete=True,
                soft_delete_retention_in_days=args.soft_delete_retention_days,
                enable_purge_protection=args.purge_protection or None,  # Azure does not take False
                enabled_for_deployment=False,
                enabled_for_disk_encryption=False,
                enabled_for_template_deployment=False,
                public_network_access="Enabled",
                network_acls=keyvault.NetworkRuleSetArgs(
                    default_action=keyvault.NetworkRuleAction.DENY,
                    bypass=keyvault.NetworkRuleBypassOptions.AZURE_SERVICES,
                    virtual_network_rules=[
                        keyvault.VirtualNetworkRuleArgs(id=subnet_id) for subnet_id in args.allowed_subnet_ids
                    ],
                ),
            ),
            tags=args.tags,
            opts=pulumi.ResourceOptions(parent=self),
        )
        self.id = vault.id
        self.uri = vault.properties.vault_uri
        self.register_outputs({"id": self.id, "uri": self.uri})
