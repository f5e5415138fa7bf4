"""Where a template is deployed, and what expressions may ask of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal, Protocol
from uuid import uuid4

Kind = Literal["resourceGroup", "subscription", "managementGroup", "tenant"]


@dataclass(frozen=True, kw_only=True)
class Scope:
    """The target of a deployment.

    Attributes:
        kind: the level.
        subscription: its id; empty above the subscription.
        resource_group: its name; empty above the group.
        management_group: its name; empty elsewhere.
        tenant: its id.
        location: of the resource group, else of the deployment itself.
        deployment_name: the deployment's own name.
        group: what `resourceGroup()` answers beside id, name, type and location, such as `tags`.
        other_group: the same of another group and its location, by subscription and name; empty where it is unknown.
        subscription_facts: what `subscription()` answers beside the ids, such as `displayName` and `tenantId`.
        environment: what `environment()` answers.
        deployer: what `deployer()` answers.
        now: for `utcNow()`, the same in the whole deployment.
        new_guid: for `newGuid()`.
    """

    kind: Kind = "resourceGroup"
    subscription: str = ""
    resource_group: str = ""
    management_group: str = ""
    tenant: str = ""
    location: str = ""
    deployment_name: str = "main"
    group: Mapping[str, Any] = field(default_factory=dict)
    other_group: Callable[[str, str], Mapping[str, Any]] = lambda _subscription, _name: {}
    subscription_facts: Mapping[str, Any] = field(default_factory=dict)
    environment: Mapping[str, Any] = field(default_factory=dict)
    deployer: Mapping[str, Any] = field(default_factory=dict)
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    new_guid: Callable[[], str] = lambda: str(uuid4())

    @property
    def id(self) -> str:
        """The scope's ARM id; empty for the tenant."""
        if self.kind == "resourceGroup":
            return f"/subscriptions/{self.subscription}/resourceGroups/{self.resource_group}"
        if self.kind == "subscription":
            return f"/subscriptions/{self.subscription}"
        if self.kind == "managementGroup":
            return f"/providers/Microsoft.Management/managementGroups/{self.management_group}"
        return ""


class Runtime(Protocol):
    """What only a running deployment can tell; both raise `TemplateError` where there is nothing."""

    def reference(self, resource_id: str, api_version: str | None, *, full: bool) -> Any:
        """The resource's `properties`; with `full` all of it. A deployment's outputs stand in its properties."""

    def list(self, function: str, resource_id: str, api_version: str, body: Any) -> Any:
        """What the POST action of a resource answers."""


@dataclass(frozen=True, slots=True)
class Unresolved:
    """The place of a value that only a deployment can tell.

    Attributes:
        expression: the template's own text.
        function: what in it needs the deployment, such as `reference`.
    """

    expression: str
    function: str = field(default="", compare=False)


def open_part(found: Any) -> Unresolved | None:
    """The first part of a value that still needs a deployment; None where all of it is known."""
    if isinstance(found, Unresolved):
        return found
    inner = found.values() if isinstance(found, Mapping) else found if isinstance(found, list) else ()
    return next((part for part in map(open_part, inner) if part), None)


def unresolved(found: Any) -> bool:
    """Whether anything in a value still needs a deployment."""
    return open_part(found) is not None
