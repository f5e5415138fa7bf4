"""Where a deployment stands: a resource group, a subscription, a management group or the tenant."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import orjson

from infra.localazure.arm import management_groups, scopes, subscriptions
from infra.localazure.arm.call import Call
from infra.localazure.arm.cloud import Cloud
from infra.localazure.errors import ArmError
from infra.localazure.identity import PRINCIPAL_ID, TENANT_ID
from residency.arm.ids import MOST_CHARACTERS
from residency.arm.template.scope import Kind, Scope

DEPLOYMENTS = "Microsoft.Resources/deployments"
_MANAGEMENT_GROUPS = ("providers", "microsoft.management", "managementgroups")
_GROUP_FACTS = ("location", "tags", "managedBy", "properties")
_SUBSCRIPTION_SEGMENTS, _GROUP_SEGMENTS = 2, 4


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """The scope of a deployment; what does not apply is empty.

    Attributes:
        kind: its level.
        subscription: the subscription's id.
        group: the resource group's name.
        management_group: its name.
    """

    kind: Kind
    subscription: str = ""
    group: str = ""
    management_group: str = ""

    @property
    def id(self) -> str:
        """The scope's ARM id; empty for the tenant."""
        return Scope(
            kind=self.kind,
            subscription=self.subscription,
            resource_group=self.group,
            management_group=self.management_group,
        ).id

    def deployment(self, name: str) -> str:
        """The id of a deployment that stands here."""
        return f"{self.id}/providers/{DEPLOYMENTS}/{name}"


def of(path: str) -> Place:
    """The place whose id is a path's beginning.

    Raises:
        ArmError: 400, templates are not deployed there.
    """
    parts = path.strip("/").split("/") if path.strip("/") else []
    folded = [part.lower() for part in parts]
    if not parts:
        return Place(kind="tenant")
    if folded[0] == "subscriptions" and len(parts) == _SUBSCRIPTION_SEGMENTS:
        return Place(kind="subscription", subscription=parts[1])
    if folded[::2] == ["subscriptions", "resourcegroups"] and len(parts) == _GROUP_SEGMENTS:
        return Place(kind="resourceGroup", subscription=parts[1], group=parts[3])
    if tuple(folded[:3]) == _MANAGEMENT_GROUPS and len(parts) == _GROUP_SEGMENTS:
        return Place(kind="managementGroup", management_group=parts[3])
    raise ArmError(400, "InvalidDeploymentScope", f"A template cannot be deployed at the scope '{path}'.")


def require(cloud: Cloud, place: Place) -> None:
    """Refuse a place that is not there, or is on its way out.

    Raises:
        ArmError: 404, or 409 while the group is being deleted.
    """
    if place.kind == "managementGroup":
        management_groups.require(cloud, place.management_group)
        return
    if place.kind == "tenant":
        return
    target = scopes.parse(place.id)
    scopes.require_subscription(cloud, target)
    scopes.require_group_stays(cloud, target)
    if place.group:
        scopes.require_group(cloud, target)


def evaluation(cloud: Cloud, call: Call, place: Place, *, name: str, location: str) -> Scope:
    """What a template's expressions see of the place.

    Args:
        cloud: where the group and the subscription are described.
        call: the request; `environment()` names its host.
        place: the deployment's.
        name: the deployment's.
        location: the deployment's; a resource group's own counts more.
    """

    def facts_of(subscription: str, group: str) -> dict[str, Any]:
        record = cloud.store.get(f"/subscriptions/{subscription}/resourcegroups/{group}".lower())
        body = orjson.loads(record.body) if record else {}
        return {key: body[key] for key in _GROUP_FACTS if key in body}

    facts = facts_of(place.subscription, place.group) if place.group else {}
    return Scope(
        kind=place.kind,
        subscription=place.subscription,
        resource_group=place.group,
        management_group=place.management_group,
        tenant=TENANT_ID,
        location=facts.pop("location", location),
        deployment_name=name,
        group=facts,
        other_group=facts_of,
        subscription_facts=subscriptions.get(cloud, place.subscription) if place.subscription else {},
        environment=_environment(call.base_url),
        deployer={"tenantId": TENANT_ID, "objectId": PRINCIPAL_ID},
        now=datetime.fromtimestamp(call.now, UTC),
    )


def require_name(name: str) -> None:
    """Refuse a name that no deployment may have: 1 to 64 letters, digits and `-_.()` (a documented rule).

    Raises:
        ArmError: 400.
    """
    if not 1 <= len(name) <= 64 or not all(sign.isalnum() or sign in "-_.()" for sign in name):  # noqa: PLR2004
        raise ArmError(
            400,
            "InvalidDeploymentName",
            f"The provided deployment name '{name[:MOST_CHARACTERS]}' is not valid: a name has 1 to 64 letters, "
            "digits, '-', '_', '.', '(' and ')'.",
        )


def _environment(base_url: str) -> dict[str, object]:
    """What `environment()` answers: the public cloud's suffixes, and this server as resource manager and authority."""
    host = urlsplit(base_url).netloc
    return {
        "name": "LocalAzure",
        "resourceManager": f"https://{host}/",
        "authentication": {
            "loginEndpoint": f"https://{host}/",
            "audiences": ["https://management.core.windows.net/", "https://management.azure.com/"],
            "tenant": "common",
            "identityProvider": "AAD",
        },
        "suffixes": {
            "acrLoginServer": ".azurecr.io",
            "keyvaultDns": ".vault.azure.net",
            "sqlServerHostname": ".database.windows.net",
            "storage": "core.windows.net",
        },
    }
