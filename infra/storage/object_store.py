"""An object store: a storage account for blobs, its blob service and its containers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pulumi
from pulumi_azure_native import storage

from infra.storage.durability import Durability


@dataclass(frozen=True, kw_only=True)
class ObjectStoreArgs:
    """What an object store is made of.

    Attributes:
        resource_group_name: the group it stands in.
        name: the storage account's name, unique over Azure.
        location: its region.
        containers: names of the containers.
        allowed_subnet_ids: subnets that may reach the account; everything else is refused.
        durability: where the copies stand.
        deleted_data_retention_days: how long deleted blobs and containers can be restored, in days.
        tags: tags of the account.
    """

    resource_group_name: pulumi.Input[str]
    name: str
    location: str
    containers: Sequence[str]
    allowed_subnet_ids: Sequence[pulumi.Input[str]]
    tags: dict[str, str]
    durability: Durability = Durability.ZONE
    deleted_data_retention_days: int = 30


class ObjectStore(pulumi.ComponentResource):
    """A storage account that keeps its data in its region and opens to nobody but identities on named subnets.

    Attributes:
        id: the storage account's ARM id.
        blob_service_id: the ARM id of its blob service, which is where blob logs come from.
        blob_endpoint: the URL that blobs are read and written at.
    """

    id: pulumi.Output[str]
    blob_service_id: pulumi.Output[str]
    blob_endpoint: pulumi.Output[str]

    def __init__(self, resource_name: str, *, args: ObjectStoreArgs, opts: pulumi.ResourceOptions | None = None):
        super().__init__("sme:storage:ObjectStore", resource_name, None, opts)
        account = _account(resource_name, args, pulumi.ResourceOptions(parent=self))
        blob_service = _blob_service(resource_name, args, account, pulumi.ResourceOptions(parent=self))
        for container in args.containers:
            storage.BlobContainer(
                f"{resource_name}-{container}",
                resource_group_name=args.resource_group_name,
                account_name=account.name,
                container_name=container,
                public_access=storage.PublicAccess.NONE,
                # The blob service's settings must stand before the first blob: versions are kept from the start.
                opts=pulumi.ResourceOptions(parent=self, depends_on=[blob_service]),
            )
        self.id = account.id
        self.blob_service_id = blob_service.id
        self.blob_endpoint = account.primary_endpoints.blob
        self.register_outputs({"id": self.id, "blobEndpoint": self.blob_endpoint})


def _account(resource_name: str, args: ObjectStoreArgs, opts: pulumi.ResourceOptions) -> storage.StorageAccount:
    return storage.StorageAccount(
        resource_name,
        resource_group_name=args.resource_group_name,
        account_name=args.name,
        location=args.location,
        kind=storage.Kind.STORAGE_V2,
        sku=storage.SkuArgs(name=args.durability.value),
        access_tier=storage.AccessTier.HOT,
        allow_blob_public_access=False,
        allow_cross_tenant_replication=False,
        allow_shared_key_access=False,
        allowed_copy_scope=storage.AllowedCopyScope.AAD,
        default_to_o_auth_authentication=True,
        enable_https_traffic_only=True,
        minimum_tls_version=storage.MinimumTlsVersion.TLS1_2,
        public_network_access=storage.PublicNetworkAccess.ENABLED,
        network_rule_set=storage.NetworkRuleSetArgs(
            default_action=storage.DefaultAction.DENY,
            bypass=storage.Bypass.AZURE_SERVICES,
            virtual_network_rules=[
                storage.VirtualNetworkRuleArgs(virtual_network_resource_id=subnet_id)
                for subnet_id in args.allowed_subnet_ids
            ],
        ),
        encryption=storage.EncryptionArgs(
            key_source=storage.KeySource.MICROSOFT_STORAGE,
            require_infrastructure_encryption=True,
            services=storage.EncryptionServicesArgs(
                blob=storage.EncryptionServiceArgs(enabled=True, key_type=storage.KeyType.ACCOUNT),
                file=storage.EncryptionServiceArgs(enabled=True, key_type=storage.KeyType.ACCOUNT),
            ),
        ),
        tags=args.tags,
        opts=opts,
    )


def _blob_service(
    resource_name: str, args: ObjectStoreArgs, account: storage.StorageAccount, opts: pulumi.ResourceOptions
) -> storage.BlobServiceProperties:
    retention = storage.DeleteRetentionPolicyArgs(enabled=True, days=args.deleted_data_retention_days)
    return storage.BlobServiceProperties(
        resource_name,
        resource_group_name=args.resource_group_name,
        account_name=account.name,
        blob_services_name="default",
        is_versioning_enabled=True,
        change_feed=storage.ChangeFeedArgs(enabled=True, retention_in_days=args.deleted_data_retention_days),
        delete_retention_policy=retention,
        container_delete_retention_policy=retention,
        opts=opts,
    )
