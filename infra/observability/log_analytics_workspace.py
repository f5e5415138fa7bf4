"""The workspace that logs and metrics are kept in."""

from __future__ import annotations

from dataclasses import dataclass

import pulumi
from pulumi_azure_native import operationalinsights


@dataclass(frozen=True, kw_only=True)
class LogAnalyticsWorkspaceArgs:
    """What a workspace is made of.

    Attributes:
        resource_group_name: the group it stands in.
        name: the workspace's name.
        location: its region: everything sent to it is kept there.
        retention_days: how long logs can be queried, 30 to 730 days.
        tags: tags of the workspace.
    """

    resource_group_name: pulumi.Input[str]
    name: str
    location: str
    tags: dict[str, str]
    retention_days: int = 90


class LogAnalyticsWorkspace(pulumi.ComponentResource):
    """A Log Analytics workspace whose readers see the logs of resources that they may read, and whose keys are off.

    Attributes:
        id: the workspace's ARM id.
    """

    id: pulumi.Output[str]

    def __init__(
        self, resource_name: str, *, args: LogAnalyticsWorkspaceArgs, opts: pulumi.ResourceOptions | None = None
    ):
        super().__init__("sme:observability:LogAnalyticsWorkspace", resource_name, None, opts)
        workspace = operationalinsights.Workspace(
            resource_name,
            resource_group_name=args.resource_group_name,
            workspace_name=args.name,
            location=args.location,
            sku=operationalinsights.WorkspaceSkuArgs(name=operationalinsights.WorkspaceSkuNameEnum.PER_GB2018),
            retention_in_days=args.retention_days,
            features=operationalinsights.WorkspaceFeaturesArgs(
                disable_local_auth=True,
                enable_log_access_using_only_resource_permissions=True,
            ),
            public_network_access_for_ingestion=operationalinsights.PublicNetworkAccessType.ENABLED,
            public_network_access_for_query=operationalinsights.PublicNetworkAccessType.ENABLED,
            tags=args.tags,
            opts=pulumi.ResourceOptions(parent=self),
        )
        self.id = workspace.id
        self.register_outputs({"id": self.id})
