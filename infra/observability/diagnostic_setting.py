"""A diagnostic setting: what one resource sends to the workspace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pulumi
from pulumi_azure_native import monitor

SETTING_NAME = "to-workspace"


@dataclass(frozen=True, kw_only=True)
class DiagnosticSettingArgs:
    """What a diagnostic setting is made of.

    Attributes:
        resource_id: the resource whose logs and metrics are sent.
        workspace_id: the Log Analytics workspace that they are sent to.
        log_category_groups: category groups (`allLogs`, `audit`); empty for resources that have no logs.
        metric_categories: metric categories; Azure's `AllMetrics` unless the resource has its own.
    """

    resource_id: pulumi.Input[str]
    workspace_id: pulumi.Input[str]
    log_category_groups: Sequence[str] = ("allLogs",)
    metric_categories: Sequence[str] = ("AllMetrics",)


class DiagnosticSetting(pulumi.ComponentResource):
    """Sends one resource's logs and metrics to a workspace.

    Azure keeps a setting when its resource goes and refuses it on the next one of the same name (azurerm issue 19706),
    so a setting is deleted before its resource: it depends on the resource through `resource_id`.

    Attributes:
        id: the setting's ARM id.
    """

    id: pulumi.Output[str]

    def __init__(self, resource_name: str, *, args: DiagnosticSettingArgs, opts: pulumi.ResourceOptions | None = None):
        super().__init__("sme:observability:DiagnosticSetting", resource_name, None, opts)
        setting = monitor.DiagnosticSetting(
            resource_name,
            name=SETTING_NAME,
            resource_uri=args.resource_id,
            workspace_id=args.workspace_id,
            logs=[
                monitor.DiagnosticsLogSettingsArgs(category_group=group, enabled=True)
                for group in args.log_category_groups
            ],
            metrics=[
                monitor.DiagnosticsMetricSettingsArgs(category=name, enabled=True) for name in args.metric_categories
            ],
            opts=pulumi.ResourceOptions(parent=self),
        )
        self.id = setting.id
        self.register_outputs({"id": self.id})
