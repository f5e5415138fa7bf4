"""A virtual network with its subnets, each behind a network security group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pulumi
from pulumi_azure_native import network


@dataclass(frozen=True, kw_only=True)
class Subnet:
    """One subnet.

    Attributes:
        name: the subnet's name.
        address_prefix: its range in CIDR notation, inside the network's address space.
        network_security_group_name: the name of the group made for it.
        service_endpoints: services reached over Azure's backbone, `Microsoft.Storage` and the like. Azure binds each
            to the network's own region unless told otherwise, so only names are taken here.
    """

    name: str
    address_prefix: str
    network_security_group_name: str
    service_endpoints: Sequence[str] = ()


@dataclass(frozen=True, kw_only=True)
class VirtualNetworkArgs:
    """What a virtual network is made of.

    Attributes:
        resource_group_name: the group it stands in.
        name: the network's name.
        location: its region.
        address_space: its range in CIDR notation.
        subnets: its subnets, in the order in which they are laid out.
        tags: tags of the network and of its security groups.
    """

    resource_group_name: pulumi.Input[str]
    name: str
    location: str
    address_space: str
    subnets: Sequence[Subnet]
    tags: dict[str, str]


class VirtualNetwork(pulumi.ComponentResource):
    """A virtual network whose subnets have no way out by default and let nothing in from the internet.

    Subnets are part of the network's own request: separate subnet resources would fight over the network's write lock
    and delete each other on the next update (pulumi-azure-native issues 611 and 3049).

    Attributes:
        id: the network's ARM id.
        subnet_ids: the subnets' ARM ids by name.
    """

    id: pulumi.Output[str]
    subnet_ids: dict[str, pulumi.Output[str]]

    def __init__(self, resource_name: str, *, args: VirtualNetworkArgs, opts: pulumi.ResourceOptions | None = None):
        super().__init__("sme:network:VirtualNetwork", resource_name, None, opts)
        child = pulumi.ResourceOptions(parent=self)
        virtual_network = network.VirtualNetwork(
            resource_name,
            resource_group_name=args.resource_group_name,
            virtual_network_name=args.name,
            location=args.location,
            address_space=network.AddressSpaceArgs(address_prefixes=[args.address_space]),
            encryption=network.VirtualNetworkEncryptionArgs(enabled=True, enforcement="AllowUnencrypted"),
            subnets=[_subnet(subnet, _security_group(resource_name, args, subnet, child)) for subnet in args.subnets],
            tags=args.tags,
            opts=child,
        )
        self.id = virtual_network.id
        self.subnet_ids = {
            subnet.name: pulumi.Output.concat(virtual_network.id, "/subnets/", subnet.name) for subnet in args.subnets
        }
        self.register_outputs({"id": self.id, "subnetIds": self.subnet_ids})


def _subnet(subnet: Subnet, security_group: network.NetworkSecurityGroup) -> network.SubnetArgs:
    return network.SubnetArgs(
        name=subnet.name,
        address_prefix=subnet.address_prefix,
        default_outbound_access=False,
        network_security_group=network.NetworkSecurityGroupArgs(id=security_group.id),
        private_endpoint_network_policies="Enabled",
        private_link_service_network_policies="Enabled",
        service_endpoints=[
            network.ServiceEndpointPropertiesFormatArgs(service=service) for service in subnet.service_endpoints
        ],
    )


def _security_group(
    resource_name: str, args: VirtualNetworkArgs, subnet: Subnet, opts: pulumi.ResourceOptions
) -> network.NetworkSecurityGroup:
    return network.NetworkSecurityGroup(
        f"{resource_name}-{subnet.name}",
        resource_group_name=args.resource_group_name,
        network_security_group_name=subnet.network_security_group_name,
        location=args.location,
        security_rules=[
            network.SecurityRuleArgs(
                name="deny-internet-inbound",
                description="Merchants come in through the edge, never straight to a subnet.",
                direction="Inbound",
                access="Deny",
                priority=4096,
                protocol="*",
                source_address_prefix="Internet",
                source_port_range="*",
                destination_address_prefix="*",
                destination_port_range="*",
            )
        ],
        tags=args.tags,
        opts=opts,
    )
