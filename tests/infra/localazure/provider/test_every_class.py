"""No class of the SDK breaks the provider, whatever its inputs hold."""

from collections.abc import Iterator

import pytest

from infra.localazure.provider import resource
from infra.localazure.provider.check import failures
from infra.localazure.provider.config import ProviderConfig
from infra.localazure.provider.diff import changes
from infra.localazure.provider.session import Session
from infra.localazure.provider.values import UNKNOWN, from_struct, to_struct
from residency.arm.sdk_map import WHOLE_IDS, TokenMap, find, to_inputs, to_path
from tests.contract.sdk_source import resources
from tests.contract.test_sdk_map import synthetic

UNPLACED = {"azure-native:securityinsights:ThreatIntelligenceIndicator"}
"""Its `kind` chooses between two bodies of one ARM type, and no definition says where it stands (confidence: rule)."""


@pytest.fixture(scope="module")
def session() -> Session:
    return Session(ProviderConfig(host="localhost:1", subscription="s"))


def every_class() -> Iterator[tuple[TokenMap, dict[str, object]]]:
    """Each class that is an ARM PUT, with a value for every input."""
    for each in resources():
        token = find(each.token)
        assert token
        if token.api_version is None:
            continue
        inputs = synthetic(each.inputs, each.token, 0)
        yield (
            token,
            inputs | {name: "/subscriptions/s/resourceGroups/rg" for name in token.path_params if name in WHOLE_IDS},
        )


def test_every_class_is_checked_and_previewed(session: Session) -> None:
    for token, inputs in every_class():
        assert all(failure.reason for failure in failures(session, token, inputs)), token.token
        outputs = resource.preview(session, token, inputs)
        assert outputs["id"] is UNKNOWN or "id" in inputs, token.token
        assert from_struct(to_struct(outputs)), token.token
        assert changes(token, inputs, inputs) == [], token.token


def test_every_class_takes_a_program_in_which_nothing_is_known(session: Session) -> None:
    for token, inputs in every_class():
        unknown = {name: token.input_shape.constants.get(name, UNKNOWN) for name in inputs}
        if token.token not in UNPLACED:
            assert failures(session, token, unknown) == [], token.token
        resource.preview(session, token, unknown)


def test_every_path_gives_its_inputs_back() -> None:
    for token, inputs in every_class():
        path = to_path(token, inputs, subscription_id="s")
        assert to_inputs(token, path, {}) == {name: inputs[name] for name in token.path_params}, token.token
