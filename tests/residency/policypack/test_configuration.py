"""What the engine hands over of a pack's configuration."""

from __future__ import annotations

from typing import Any

import pytest
from google.protobuf import json_format, struct_pb2
from pulumi.runtime.proto import analyzer_pb2

from residency.crossguard import PackConfigError
from residency.model.verdicts import Kind
from residency.policypack.configuration import read_configuration, schema


def given(level: int = analyzer_pb2.MANDATORY, **properties: Any) -> analyzer_pb2.PolicyConfig:
    struct = json_format.ParseDict(properties, struct_pb2.Struct())
    return analyzer_pb2.PolicyConfig(enforcementLevel=level, properties=struct)


def test_everything_is_mandatory_unless_said_otherwise() -> None:
    configuration = read_configuration({"unknown-type": given(), "copy-outside-boundary": given(analyzer_pb2.ADVISORY)})
    assert configuration.level("unknown-type") == analyzer_pb2.MANDATORY
    assert configuration.level("telemetry-outside-boundary") == analyzer_pb2.MANDATORY
    assert configuration.level("copy-outside-boundary") == analyzer_pb2.ADVISORY


def test_nothing_is_mended_so_remediate_is_mandatory() -> None:
    configuration = read_configuration({"unknown-type": given(analyzer_pb2.REMEDIATE)})
    assert configuration.level("unknown-type") == analyzer_pb2.MANDATORY


def test_the_packs_own_settings_are_read() -> None:
    configuration = read_configuration({"residency": given(allowUnproven=["key"], boundary="indonesia-private-scope")})
    assert configuration.settings.allow_unproven == {Kind.KEY}
    assert configuration.settings.boundary == "indonesia-private-scope"


@pytest.mark.parametrize(
    ("config", "words"),
    [
        ({"nope": given()}, "there is no policy 'nope': the policies are "),
        ({"unknown-type": given(strict=True)}, "unknown-type: unknown key 'strict'"),
        ({"residency": given(allowUnknown=[])}, "residency: unknown key 'allowUnknown'"),
    ],
)
def test_what_nobody_knows_is_an_error(config: dict[str, analyzer_pb2.PolicyConfig], words: str) -> None:
    with pytest.raises(PackConfigError) as raised:
        read_configuration(config)
    assert words in str(raised.value)


def test_the_schema_names_every_setting() -> None:
    properties = json_format.MessageToDict(schema().properties)
    assert properties.keys() == {"allowUnproven", "boundary"}
    assert set(Kind) < set(properties["allowUnproven"]["items"]["enum"])
