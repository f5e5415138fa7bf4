"""The resource group that a layer's resources stand in."""

from __future__ import annotations

from dataclasses import dataclass

import pulumi
from pulumi_azure_native import resources


@dataclass(frozen=True, kw_only=True)
class ResourceGroupArgs:
    """What a resource group is made of.

    Attributes:
        name: the group's name.
        location: the region that the group's own record is kept in.
        tags: tags of the group.
    """

    name: str
    location: str
    tags: dict[str, str]


class ResourceGroup(pulumi.ComponentResource):
    """A resource group.

    Attributes:
        id: the group's ARM id.
        name: the group's name, known once the group exists: whoever uses it waits for the group.
    """

    id: pulumi.Output[str]
    name: pulumi.Output[str]

    def __init__(self, resource_name: str, *, args: ResourceGroupArgs, opts: pulumi.ResourceOptions | None = None):
        super().__init__("sme:governance:ResourceGroup", resource_name, None, opts)
        group = resources.ResourceGroup(
            resource_name,
            resource_group_name=args.name,
            location=args.location,
            tags=args.tags,
            opts=pulumi.ResourceOptions(parent=self),
        )
        self.id = group.id
        self.name = group.name
        self.register_outputs({"id": self.id, "name": self.name})
