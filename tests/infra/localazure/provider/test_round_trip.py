"""Each class that stands without a parent and needs nothing but a name: create, read, import, update, delete."""

from collections.abc import Iterator
from typing import Any

import pytest

from infra.localazure.identity import SUBSCRIPTION_ID
from infra.localazure.provider import resource
from infra.localazure.provider.check import failures, with_defaults
from infra.localazure.provider.config import ProviderConfig
from infra.localazure.provider.diff import Kind, changes
from infra.localazure.provider.errors import ArmError
from infra.localazure.provider.rules import load_rules
from infra.localazure.provider.session import Session
from residency.arm.sdk_map import WHOLE_IDS, TokenMap, find, tokens
from tests.infra.localazure.running import RunningServer

GROUP = "rg-round-trip"
NO_PLACE = {
    "ParentResourceNotFound",
    "ResourceNotFound",
    "ResourceGroupNotFound",
    "SubscriptionNotFound",
    "InvalidSubscriptionId",
}
"""What is refused because something else should stand first."""
NO_TYPE = {"InvalidResourceType", "HttpMethodNotSupported"}
"""The name that is made up here stands where these classes have a part of their type."""

NO_DEFAULT = {
    "azure-native:authorization:PolicyAssignment",
    "azure-native:authorization:PolicyDefinition",
    "azure-native:authorization:PolicyDefinitionAtManagementGroup",
    "azure-native:authorization:PolicySetDefinition",
    "azure-native:authorization:PolicySetDefinitionAtManagementGroup",
    "azure-native:subscription:Alias",
}
"""What needs more than a name, though its schema does not say so."""

NO_OFFER = {"LocationNotAvailableForResourceType"}
"""What the facts say the region does not offer."""


@pytest.fixture
def session(azure: RunningServer, monkeypatch: pytest.MonkeyPatch) -> Session:
    for name, value in azure.environment.items():
        monkeypatch.setenv(name, value)
    return Session(ProviderConfig(host=azure.host, subscription=SUBSCRIPTION_ID, location="indonesiacentral"))


def checked(session: Session, token: TokenMap, inputs: dict[str, Any]) -> dict[str, Any]:
    return with_defaults(session, token, {}, inputs, name="named1", seed=b"seed")


def creatable(session: Session) -> Iterator[tuple[TokenMap, dict[str, Any], resource.Resource]]:
    group = find("azure-native:resources:ResourceGroup")
    assert group
    resource.create(session, group, checked(session, group, {"resourceGroupName": GROUP}), urn="urn:group", seconds=30)
    scope = f"/subscriptions/{SUBSCRIPTION_ID}/resourceGroups/{GROUP}"
    for name in tokens():
        token = find(name)
        assert token
        if token.api_version is None or token is group or name in NO_DEFAULT:
            continue
        given = {path: scope if path in WHOLE_IDS else "named1" for path in token.path_params}
        inputs = checked(session, token, {**given, "resourceGroupName": GROUP})
        if "resourceGroupName" not in token.path_params:
            del inputs["resourceGroupName"]
        if failures(session, token, inputs):
            continue
        try:
            yield token, inputs, resource.create(session, token, inputs, urn=f"urn:{name}", seconds=30)
        except ArmError as error:
            assert error.code in NO_PLACE | NO_TYPE | NO_OFFER, (name, str(error))


def test_nothing_changes_on_the_way_through_azure(session: Session) -> None:
    seen = 0
    for token, inputs, made in creatable(session):
        seen += 1
        read = resource.read(session, token, made.id, inputs, made.outputs)
        assert read, token.token
        assert read.outputs == made.outputs, token.token
        assert read.inputs == inputs, token.token

        imported = resource.read(session, token, made.id, {}, {})
        assert imported, token.token
        assert failures(session, token, dict(imported.inputs)) == [], token.token
        added_only = {change.kind for change in changes(token, inputs, imported.inputs)} <= {Kind.ADD}
        assert added_only, token.token  # the service's defaults, which an import cannot tell from what was asked

        resource.update(session, token, inputs, seconds=30)
        resource.delete(session, token, made.id, inputs, seconds=30)
        if token.token not in load_rules().singletons:
            assert resource.read(session, token, made.id, inputs, made.outputs) is None, token.token
    assert seen > 500
