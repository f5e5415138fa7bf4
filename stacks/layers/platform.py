"""The platform layer: what every stamp shares. Network, object store, secrets, logs and the workload's identity."""

from __future__ import annotations

import pulumi

from infra.governance.resource_group import ResourceGroup, ResourceGroupArgs
from infra.identity.built_in_roles import BuiltInRole
from infra.identity.workload_identity import WorkloadIdentity, WorkloadIdentityArgs
from infra.naming import Naming
from infra.network.virtual_network import Subnet, VirtualNetwork, VirtualNetworkArgs
from infra.observability.diagnostic_setting import DiagnosticSetting, DiagnosticSettingArgs
from infra.observability.log_analytics_workspace import LogAnalyticsWorkspace, LogAnalyticsWorkspaceArgs
from infra.secrets.key_vault import KeyVault, KeyVaultArgs
from infra.storage.object_store import ObjectStore, ObjectStoreArgs
from infra.tags import stack_tags
from stacks.settings import Settings

SUBNETS = ("apps", "data")
SERVICE_ENDPOINTS = ("Microsoft.Storage", "Microsoft.KeyVault")
CONTAINERS = ("catalogue-media", "training-media")


def deploy(settings: Settings) -> None:
    """Register the layer's resources and export what other layers refer to."""
    naming = Naming(
        layer=settings.layer, env=settings.env, location=settings.location, subscription=settings.subscription
    )
    tags = stack_tags(layer=settings.layer, env=settings.env)
    group = ResourceGroup(
        "platform",
        args=ResourceGroupArgs(name=naming.name("resource_group"), location=settings.location, tags=tags),
    )
    network = _network(settings, naming, group, tags)
    store = ObjectStore(
        "objects",
        args=ObjectStoreArgs(
            resource_group_name=group.name,
            name=naming.name("storage_account"),
            location=settings.location,
            containers=CONTAINERS,
            allowed_subnet_ids=list(network.subnet_ids.values()),
            tags=tags,
        ),
    )
    vault = KeyVault(
        "secrets",
        args=KeyVaultArgs(
            resource_group_name=group.name,
            name=naming.name("key_vault"),
            location=settings.location,
            tenant_id=settings.tenant,
            allowed_subnet_ids=list(network.subnet_ids.values()),
            purge_protection=settings.purge_protection,
            tags=tags,
        ),
    )
    workspace = LogAnalyticsWorkspace(
        "logs",
        args=LogAnalyticsWorkspaceArgs(
            resource_group_name=group.name,
            name=naming.name("log_analytics_workspace"),
            location=settings.location,
            tags=tags,
        ),
    )
    identity = WorkloadIdentity(
        "platform",
        args=WorkloadIdentityArgs(
            resource_group_name=group.name,
            resource_group_id=group.id,
            name=naming.name("user_assigned_identity"),
            location=settings.location,
            subscription=settings.subscription,
            roles=[BuiltInRole.STORAGE_BLOB_DATA_CONTRIBUTOR, BuiltInRole.KEY_VAULT_SECRETS_USER],
            tags=tags,
        ),
    )
    _diagnostics(network, store, vault, workspace)
    pulumi.export("resourceGroupName", group.name)
    pulumi.export("subnetIds", network.subnet_ids)
    pulumi.export("blobEndpoint", store.blob_endpoint)
    pulumi.export("keyVaultUri", vault.uri)
    pulumi.export("workspaceId", workspace.id)
    pulumi.export("workloadClientId", identity.client_id)


def _network(settings: Settings, naming: Naming, group: ResourceGroup, tags: dict[str, str]) -> VirtualNetwork:
    ranges = settings.address_space.subnets(new_prefix=settings.address_space.prefixlen + 4)
    return VirtualNetwork(
        "platform",
        args=VirtualNetworkArgs(
            resource_group_name=group.name,
            name=naming.name("virtual_network"),
            location=settings.location,
            address_space=str(settings.address_space),
            subnets=[
                Subnet(
                    name=name,
                    address_prefix=str(address_range),
                    network_security_group_name=naming.name("network_security_group", name),
                    service_endpoints=SERVICE_ENDPOINTS,
                )
                for name, address_range in zip(SUBNETS, ranges, strict=False)
            ],
            tags=tags,
        ),
    )


def _diagnostics(
    network: VirtualNetwork, store: ObjectStore, vault: KeyVault, workspace: LogAnalyticsWorkspace
) -> None:
    """Send the logs and metrics of everything that has them to the workspace, its own audit log included."""
    settings = {
        "network": DiagnosticSettingArgs(resource_id=network.id, workspace_id=workspace.id),
        "objects": DiagnosticSettingArgs(
            resource_id=store.id, workspace_id=workspace.id, log_category_groups=(), metric_categories=("Transaction",)
        ),
        "objects-blob": DiagnosticSettingArgs(
            resource_id=store.blob_service_id, workspace_id=workspace.id, metric_categories=("Transaction",)
        ),
        "secrets": DiagnosticSettingArgs(resource_id=vault.id, workspace_id=workspace.id),
        "logs": DiagnosticSettingArgs(resource_id=workspace.id, workspace_id=workspace.id),
    }
    for name, args in settings.items():
        DiagnosticSetting(name, args=args)
