"""The service over gRPC, as the engine calls it."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import pytest
from google.protobuf import empty_pb2
from pulumi.runtime.proto import provider_pb2, provider_pb2_grpc, status_pb2

from infra.localazure.provider.service import VERSION, Provider
from infra.localazure.provider.values import from_struct, to_struct
from tests.infra.localazure.provider.conftest import Script
from tests.infra.localazure.provider.scripted import SUBSCRIPTION, Heard, Said

URN = "urn:pulumi:dev::shop::shop:index:Store$azure-native:storage:StorageAccount::account"
INPUTS = {
    "resourceGroupName": "rg",
    "accountName": "stshop",
    "location": "indonesiacentral",
    "kind": "StorageV2",
    "sku": {"name": "Standard_ZRS"},
}
Stub = Any


@pytest.fixture
def stub() -> Iterator[Stub]:
    server = grpc.server(ThreadPoolExecutor(4))
    provider_pb2_grpc.add_ResourceProviderServicer_to_server(Provider(), server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        yield provider_pb2_grpc.ResourceProviderStub(channel)
    server.stop(None)


def configure(stub: Stub, host: str) -> None:
    settings = to_struct({"metadataHost": host, "subscriptionId": SUBSCRIPTION})
    answer = stub.Configure(provider_pb2.ConfigureRequest(args=settings))
    assert answer.supportsPreview
    assert not answer.acceptSecrets, "the engine must keep the secrets"


def test_it_is_the_version_that_the_sdk_asks_for(stub: Stub) -> None:
    assert stub.GetPluginInfo(empty_pb2.Empty()).version == VERSION == "3.29.0"


def test_another_host_is_refused_by_check_and_by_configure(stub: Stub) -> None:
    settings = to_struct({"metadataHost": "management.azure.com", "subscriptionId": SUBSCRIPTION})
    (failure,) = stub.CheckConfig(provider_pb2.CheckRequest(news=settings)).failures
    assert failure.property == "metadataHost"
    with pytest.raises(grpc.RpcError, match="not localhost:PORT"):
        stub.Configure(provider_pb2.ConfigureRequest(args=settings))
    with pytest.raises(grpc.RpcError, match="was not configured"):
        stub.Read(provider_pb2.ReadRequest(id="/x", urn=URN))


def test_faults_do_not_print_values(stub: Stub, script: Script) -> None:
    configure(stub, script(lambda _: Said(404)).host)
    inputs = {**INPUTS, "enableHttpsTrafficOnly": "correct-horse"}
    (failure,) = stub.Check(provider_pb2.CheckRequest(urn=URN, news=to_struct(inputs))).failures
    assert failure.property == "", "the engine would print the property's value"
    assert "enableHttpsTrafficOnly" in failure.reason
    assert "correct-horse" not in failure.reason


def test_a_diff_has_paths_and_replacements(stub: Stub) -> None:
    new = {**INPUTS, "location": "southeastasia", "sku": {"name": "Standard_LRS"}}
    request = provider_pb2.DiffRequest(urn=URN, old_inputs=to_struct(INPUTS), news=to_struct(new))
    answer = stub.Diff(request)
    assert answer.changes == provider_pb2.DiffResponse.DIFF_SOME
    assert list(answer.replaces) == ["location"]
    assert list(answer.diffs) == ["location", "sku"]
    assert answer.detailedDiff["location"].kind == provider_pb2.PropertyDiff.UPDATE_REPLACE
    assert answer.detailedDiff["sku.name"].kind == provider_pb2.PropertyDiff.UPDATE
    assert answer.deleteBeforeReplace, "an explicit name cannot stand twice"

    random = to_struct({**INPUTS, "__createBeforeDelete": True})
    assert not stub.Diff(provider_pb2.DiffRequest(urn=URN, old_inputs=random, news=to_struct(new))).deleteBeforeReplace


def test_a_create_that_breaks_half_way_tells_the_engine_what_stands(stub: Stub, script: Script) -> None:
    written: list[str] = []

    def answer(heard: Heard) -> Said:
        if heard.method == "PUT":
            written.append(heard.path)
            return Said(201, {"id": heard.path, "properties": {"provisioningState": "Failed"}})
        return Said(200, {"id": heard.path, "kind": "StorageV2"}) if written else Said(404)

    configure(stub, script(answer).host)
    with pytest.raises(grpc.RpcError) as caught:
        stub.Create(provider_pb2.CreateRequest(urn=URN, properties=to_struct(INPUTS)))
    details = dict(caught.value.trailing_metadata())["grpc-status-details-bin"]
    status = status_pb2.Status.FromString(details)
    failed = provider_pb2.ErrorResourceInitFailed()
    assert status.details[0].Unpack(failed)
    assert failed.id == written[0]
    assert from_struct(failed.properties)["kind"] == "StorageV2"
    assert from_struct(failed.inputs) == INPUTS
    assert "ended in the state failed" in failed.reasons[0]


def test_an_unknown_class_is_named(stub: Stub) -> None:
    urn = "urn:pulumi:dev::shop::azure-native:storage:Nothing::x"
    with pytest.raises(grpc.RpcError, match="azure-native:storage:Nothing is not a resource"):
        stub.Diff(provider_pb2.DiffRequest(urn=urn))
