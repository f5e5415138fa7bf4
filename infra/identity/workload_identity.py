"""A workload's identity: a user-assigned managed identity with the roles it needs and no more."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

import pulumi
from pulumi_azure_native import authorization, managedidentity

from infra.identity.built_in_roles import BuiltInRole


@dataclass(frozen=True, kw_only=True)
class WorkloadIdentityArgs:
    """What a workload identity is made of.

    Attributes:
        resource_group_name: the group it stands in.
        resource_group_id: the scope that its roles are given on. Roles are given on groups, not on resources: a
            subscription holds 5,000 assignments and a platform of stamps would use them up.
        name: the identity's name.
        location: its region.
        subscription: the subscription's GUID.
        roles: the built-in roles that it is given.
        tags: tags of the identity.
    """

    resource_group_name: pulumi.Input[str]
    resource_group_id: pulumi.Input[str]
    name: str
    location: str
    subscription: str
    roles: Sequence[BuiltInRole]
    tags: dict[str, str]


class WorkloadIdentity(pulumi.ComponentResource):
    """A managed identity and its role assignments.

    Attributes:
        id: the identity's ARM id.
        principal_id: the object id of its service principal.
        client_id: the id that a workload signs in with.
    """

    id: pulumi.Output[str]
    principal_id: pulumi.Output[str]
    client_id: pulumi.Output[str]

    def __init__(self, resource_name: str, *, args: WorkloadIdentityArgs, opts: pulumi.ResourceOptions | None = None):
        super().__init__("sme:identity:WorkloadIdentity", resource_name, None, opts)
        identity = managedidentity.UserAssignedIdentity(
            resource_name,
            resource_group_name=args.resource_group_name,
            resource_name_=args.name,
            location=args.location,
            tags=args.tags,
            opts=pulumi.ResourceOptions(parent=self),
        )
        for role in args.roles:
            authorization.RoleAssignment(
                f"{resource_name}-{role.name.lower().replace('_', '-')}",
                role_assignment_name=_assignment_name(args, role),
                scope=args.resource_group_id,
                role_definition_id=role.definition_id(args.subscription),
                principal_id=identity.principal_id,
                # Without the type Azure looks the principal up in the directory, where a new one may not be yet.
                principal_type=authorization.PrincipalType.SERVICE_PRINCIPAL,
                opts=pulumi.ResourceOptions(parent=self),
            )
        self.id = identity.id
        self.principal_id = identity.principal_id
        self.client_id = identity.client_id
        self.register_outputs({"id": self.id, "principalId": self.principal_id, "clientId": self.client_id})


def _assignment_name(args: WorkloadIdentityArgs, role: BuiltInRole) -> str:
    """A GUID that is the same for the same identity and role, as Azure wants assignments named."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{args.subscription}/{args.name}/{role.value}"))
