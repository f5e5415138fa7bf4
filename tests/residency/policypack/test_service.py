"""The service over gRPC, as the engine speaks to it."""

from __future__ import annotations

import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import grpc
import pytest
from google.protobuf import empty_pb2, json_format
from pulumi.runtime.proto import analyzer_pb2, analyzer_pb2_grpc

import residency

PACK = Path(residency.__file__).parent / "policypack"
ACCOUNT = "azure-native:storage:StorageAccount"
URN = f"urn:pulumi:dev::shop::{ACCOUNT}::account"
UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"


@pytest.fixture(scope="module")
def process() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, str(PACK), "127.0.0.1:1"]
    with subprocess.Popen(command, cwd="/", stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as started:
        yield started
        started.kill()


@pytest.fixture(scope="module")
def pack(process: subprocess.Popen[str]) -> Iterator[Any]:
    assert process.stdout
    with grpc.insecure_channel(f"127.0.0.1:{int(process.stdout.readline())}") as channel:
        yield analyzer_pb2_grpc.AnalyzerStub(channel)


def begin(pack: Any, *, preview: bool = True) -> None:
    pack.Handshake(analyzer_pb2.AnalyzerHandshakeRequest(engine_address="127.0.0.1:1"))
    request = analyzer_pb2.AnalyzerStackConfigureRequest(project="shop", stack="dev", dry_run=preview)
    pack.ConfigureStack(request)
    pack.Configure(analyzer_pb2.ConfigureAnalyzerRequest())


def message(kind: Any, properties: dict[str, Any]) -> Any:
    made = kind(type=ACCOUNT, urn=URN, name="account")
    json_format.ParseDict(properties, made.properties)
    made.provider.urn = "urn:pulumi:dev::shop::pulumi:providers:azure-native::default"
    made.provider.properties.update({"location": "indonesiacentral"})
    return made


def inputs(**others: Any) -> dict[str, Any]:
    own = {"accountName": "stshop", "resourceGroupName": "rg", "location": "indonesiacentral", "kind": "StorageV2"}
    return {**own, "sku": {"name": "Standard_ZRS"}, "allowCrossTenantReplication": False, **others}


def stack(pack: Any, **others: Any) -> Any:
    """What the engine is told of a stack with one account, before its deployment."""
    assert not pack.Remediate(message(analyzer_pb2.AnalyzeRequest, inputs(**others))).remediations
    asked = pack.Analyze(message(analyzer_pb2.AnalyzeRequest, inputs(**others)))
    outputs = message(analyzer_pb2.AnalyzerResource, {"id": UNKNOWN, "location": "indonesiacentral"})
    return asked.diagnostics, pack.AnalyzeStack(analyzer_pb2.AnalyzeStackRequest(resources=[outputs])).diagnostics


def test_the_pack_says_what_it_enforces(pack: Any) -> None:
    info = pack.GetAnalyzerInfo(empty_pb2.Empty())
    assert info.name == "residency"
    assert info.supportsConfig
    assert {one.enforcementLevel for one in info.policies} == {analyzer_pb2.MANDATORY}
    names = {one.name: one for one in info.policies}
    assert {"residency", "copy-outside-boundary"} < names.keys()
    assert "allowUnproven" in json_format.MessageToDict(names["residency"].configSchema.properties)
    assert pack.GetPluginInfo(empty_pb2.Empty()).version == info.version


def test_a_compliant_account_passes_and_a_copied_one_does_not(pack: Any) -> None:
    begin(pack)
    assert stack(pack) == ([], [])
    asked, (one, *_) = stack(pack, sku={"name": "Standard_GRS"})
    assert not asked
    assert (one.policyName, one.policyPackName, one.urn) == ("copy-outside-boundary", "residency", URN)
    assert one.enforcementLevel == analyzer_pb2.MANDATORY
    assert one.description == "A standing copy is outside the boundary"


def test_levels_and_settings_are_kept(pack: Any) -> None:
    begin(pack)
    levels = {
        "copy-outside-boundary": analyzer_pb2.PolicyConfig(enforcementLevel=analyzer_pb2.ADVISORY),
        "deployment-refused": analyzer_pb2.PolicyConfig(enforcementLevel=analyzer_pb2.DISABLED),
    }
    pack.Configure(analyzer_pb2.ConfigureAnalyzerRequest(policyConfig=levels))
    _, found = stack(pack, sku={"name": "Standard_GRS"})
    assert {(one.policyName, one.enforcementLevel) for one in found} == {
        ("copy-outside-boundary", analyzer_pb2.ADVISORY)
    }
    begin(pack)


def test_a_wrong_configuration_is_refused_with_the_reason(pack: Any) -> None:
    wrong = analyzer_pb2.PolicyConfig()
    wrong.properties.update({"boundry": "x"})
    with pytest.raises(grpc.RpcError) as raised:
        pack.Configure(analyzer_pb2.ConfigureAnalyzerRequest(policyConfig={"residency": wrong}))
    assert raised.value.code() is grpc.StatusCode.INVALID_ARGUMENT
    assert raised.value.details() == "residency: unknown key 'boundry': the keys are allowUnproven and boundary"


def test_without_a_preview_what_is_outside_by_its_own_words_is_refused_before_it_is_made(pack: Any) -> None:
    begin(pack, preview=False)
    assert stack(pack) == ([], [])
    (asked, _) = stack(pack, location="southeastasia")
    assert {one.policyName for one in asked} == {"placement-outside-boundary"}
    (unproven, _) = stack(pack, location="somewhere")
    assert not unproven
    begin(pack)


def test_the_pack_leaves_quietly(pack: Any, process: subprocess.Popen[str]) -> None:
    pack.Cancel(empty_pb2.Empty())
    process.send_signal(signal.SIGINT)
    rest, errors = process.communicate(timeout=30)
    assert (process.returncode, rest, errors) == (0, "", "")


def test_the_wheel_holds_the_pack_as_a_folder_and_as_a_command(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", tmp_path]
    subprocess.run([*command, PACK.parents[1]], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        (scripts,) = (archive.read(name).decode() for name in names if name.endswith("/entry_points.txt"))
    assert {"residency/policypack/PulumiPolicy.yaml", "residency/policypack/__main__.py"} <= names
    assert "residency-policy-pack = residency.policypack.service:serve" in scripts
