"""What is taken off the wire, and that what is left there could not have changed the answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from google.protobuf import json_format
from pulumi.runtime.proto import analyzer_pb2

from residency.arm.sdk_map import TokenMap, find, to_outputs, tokens
from residency.catalogue.load import Catalogue
from residency.catalogue.page import Example
from residency.crossguard import Registered, Settings, judge
from residency.model.results import Result
from residency.model.verdicts import OPEN
from residency.policypack.judged import WHOLE, judged
from residency.policypack.reader import Reader
from residency.sources.pulumi_resources import ProviderSettings
from residency.sources.pulumi_values import LATER, SECRET
from tests.residency.catalogue.test_examples import CASES, filled

CATALOGUE = Catalogue()
UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"
SIGNATURE = "4dabf18193072939515e22adb298388d"
ACCOUNT = "azure-native:storage:StorageAccount"
URN = f"urn:pulumi:dev::shop::{ACCOUNT}::account"


def asked(**inputs: Any) -> bytes:
    request = analyzer_pb2.AnalyzeRequest(type=ACCOUNT, urn=URN)
    json_format.ParseDict(inputs, request.properties)
    return request.SerializeToString()


def shown(token: str = ACCOUNT, urn: str = URN, **outputs: Any) -> analyzer_pb2.AnalyzerResource:
    resource = analyzer_pb2.AnalyzerResource(type=token, urn=urn)
    json_format.ParseDict(outputs, resource.properties)
    resource.provider.urn = "urn:pulumi:dev::shop::pulumi:providers:azure-native::default"
    resource.provider.properties.update({"location": "indonesiacentral"})
    return resource


def read(*resources: analyzer_pb2.AnalyzerResource, reader: Reader | None = None) -> list[Registered]:
    request = analyzer_pb2.AnalyzeStackRequest(resources=resources)
    return (reader or Reader(CATALOGUE)).read(request.SerializeToString())


def test_only_what_is_judged_is_taken() -> None:
    account = judged(ACCOUNT, CATALOGUE)
    assert all(account[name] is WHOLE for name in ("location", "sku", "accountName", "resourceGroupName", "id", "kind"))
    assert account["creationTime"] is None
    encryption = account["encryption"]
    assert encryption is not None
    assert encryption["services"] is None
    assert encryption["keyVaultProperties"] is not None
    assert judged("azure-native:nowhere:Thing", CATALOGUE)["creationTime"] is WHOLE


def test_values_are_plain() -> None:
    secret = {SIGNATURE: "1b47061264138c4ac30d75fd1eb44270", "value": "hush"}
    (one,) = read(shown(location=UNKNOWN, kind=secret, sku={"name": "Standard_ZRS", "capacity": 3.0}))
    assert one.outputs == {"location": LATER, "kind": SECRET, "sku": {"name": "Standard_ZRS", "capacity": 3}}
    assert one.is_partial
    assert one.inputs is None
    assert one.provider == ProviderSettings(location="indonesiacentral")


def test_of_what_is_to_be_created_the_inputs_say_everything() -> None:
    reader = Reader(CATALOGUE)
    reader.take(asked(accountName="stshop", location="indonesiacentral"))
    (one,) = read(shown(id=UNKNOWN, location="indonesiacentral"), reader=reader)
    assert (one.inputs, one.outputs) == ({"accountName": "stshop", "location": "indonesiacentral"}, {})
    assert one.is_partial
    (again,) = read(shown(id=UNKNOWN, location="indonesiacentral"), reader=reader)
    assert again.inputs is None


def test_a_provider_that_is_not_known_yet_puts_nothing_inside() -> None:
    resource = shown(id=UNKNOWN)
    resource.provider.properties.update({"location": UNKNOWN, "subscriptionId": UNKNOWN})
    (one,) = read(resource)
    assert one.provider == ProviderSettings(location="(not known yet)")


def maps() -> dict[str, TokenMap]:
    found = {}
    for token in tokens():
        mapping = find(token)
        if mapping and mapping.arm_type:
            found.setdefault(mapping.arm_type.lower(), mapping)
    return found


MAPS = maps()


def results(stack: list[Registered]) -> list[Result]:
    day = date(2026, 11, 25)
    assessment = judge(stack, settings=Settings(), target="t", catalogue=CATALOGUE, as_of=day)
    return [replace(result, location=None) for result in assessment.results if result.verdict in OPEN]


@pytest.mark.parametrize(("arm_type", "example"), CASES)
def test_what_is_left_on_the_wire_changes_no_answer(arm_type: str, example: Example) -> None:
    """The catalogue's own examples, once by the wire and the short way, once whole and the long way."""
    messages, whole = [], []
    for number, row in enumerate(filled(row, arm_type) for row in example.rows):
        mapping = MAPS.get(row["type"].lower())
        if mapping is None:
            pytest.skip("the SDK has no class for it")
        outputs = to_outputs(mapping, row)
        urn = f"urn:pulumi:dev::shop::{mapping.token}::r{number}"
        messages.append(shown(mapping.token, urn, **outputs))
        provider = ProviderSettings(location="indonesiacentral")
        whole.append(Registered(urn, mapping.token, {}, outputs, provider, {}, is_partial=True))
    assert results(read(*messages)) == results(whole)
