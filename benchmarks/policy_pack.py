"""What the policy pack costs: a stack replayed over gRPC, against pulumi-policy's own loop with one policy.

    python benchmarks/policy_pack.py [--resources 10000] [--peer FOLDER]

Both are real servers in processes of their own, and get what the engine sends: before a deployment the inputs of each
resource (`Analyze`), then all outputs in one message (`AnalyzeStack`). The peer is one stack policy that looks at one
property of each resource; this pack judges all rules. pulumi-policy wants another protobuf than this project has, so it
is no part of its environment: `pip install --no-deps --target FOLDER pulumi-policy==1.21.0`, and `--peer FOLDER`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import grpc
from google.protobuf import empty_pb2, json_format
from pulumi.runtime.proto import analyzer_pb2, analyzer_pb2_grpc

from residency.arm.sdk_map import find, to_outputs

ROOT = Path(__file__).resolve().parents[1]
SUBSCRIPTION = "/subscriptions/10ca1a20-0000-4000-8000-000000000002"
UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"
STACK = "urn:pulumi:bench::bench"
REPEATS = 3
PEER = """
from pulumi_policy import EnforcementLevel, PolicyPack, StackValidationPolicy

def check(arguments, report):
    for resource in arguments.resources:
        if resource.props.get("location") not in (None, "indonesiacentral"):
            report("outside", resource.urn)

PolicyPack("peer", [StackValidationPolicy("inside", "all inside", check, EnforcementLevel.MANDATORY)])
"""

Message = analyzer_pb2.AnalyzerResource


def account(number: int) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """A storage account: its token, inputs, and outputs as Azure answers."""
    name = f"stbench{number:06d}"
    inputs = {
        "accountName": name,
        "allowBlobPublicAccess": False,
        "allowCrossTenantReplication": False,
        "kind": "StorageV2",
        "location": "indonesiacentral",
        "minimumTlsVersion": "TLS1_2",
        "resourceGroupName": "rg-bench",
        "sku": {"name": "Standard_ZRS"},
        "tags": {"owner": "bench", "number": str(number)},
    }
    endpoints = {kind: f"https://{name}.{kind}.core.windows.net/" for kind in ("blob", "dfs", "file", "queue", "table")}
    body = {
        "id": f"{SUBSCRIPTION}/resourceGroups/rg-bench/providers/Microsoft.Storage/storageAccounts/{name}",
        "name": name,
        "type": "Microsoft.Storage/storageAccounts",
        "location": "indonesiacentral",
        "kind": "StorageV2",
        "sku": {"name": "Standard_ZRS", "tier": "Standard"},
        "tags": inputs["tags"],
        "properties": {
            "accessTier": "Hot",
            "allowBlobPublicAccess": False,
            "allowCrossTenantReplication": False,
            "creationTime": f"2026-11-25T00:00:00.{number:07d}Z",
            "encryption": {
                "keySource": "Microsoft.Storage",
                "services": {kind: {"enabled": True, "keyType": "Account"} for kind in ("blob", "file")},
            },
            "minimumTlsVersion": "TLS1_2",
            "networkAcls": {"bypass": "AzureServices", "defaultAction": "Allow", "ipRules": []},
            "primaryEndpoints": endpoints,
            "primaryLocation": "indonesiacentral",
            "provisioningState": "Succeeded",
            "statusOfPrimary": "available",
            "supportsHttpsTrafficOnly": True,
        },
    }
    return "azure-native:storage:StorageAccount", inputs, body


def container(number: int) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """A blob container of the account before it."""
    above = f"stbench{number - 1:06d}"
    inputs = {"accountName": above, "containerName": f"c{number}", "resourceGroupName": "rg-bench"}
    group = f"{SUBSCRIPTION}/resourceGroups/rg-bench/providers/Microsoft.Storage/storageAccounts/{above}"
    body = {
        "id": f"{group}/blobServices/default/containers/c{number}",
        "name": f"c{number}",
        "type": "Microsoft.Storage/storageAccounts/blobServices/containers",
        "properties": {
            "defaultEncryptionScope": "$account-encryption-key",
            "denyEncryptionScopeOverride": False,
            "hasImmutabilityPolicy": False,
            "hasLegalHold": False,
            "lastModifiedTime": f"2026-11-25T00:00:00.{number:07d}Z",
            "leaseState": "Available",
            "leaseStatus": "Unlocked",
            "publicAccess": "None",
        },
    }
    return "azure-native:storage:BlobContainer", inputs, body


def stack(count: int, *, planned: bool) -> tuple[list[analyzer_pb2.AnalyzeRequest], analyzer_pb2.AnalyzeStackRequest]:
    """What the engine sends of a stack of accounts and containers, before its deployment or of one that stands."""
    asked, shown = [], analyzer_pb2.AnalyzeStackRequest()
    provider = analyzer_pb2.AnalyzerProviderResource(
        type="pulumi:providers:azure-native",
        urn=f"{STACK}::pulumi:providers:azure-native::default_3_29_0",
        name="default_3_29_0",
    )
    provider.properties.update({"location": "indonesiacentral", "subscriptionId": SUBSCRIPTION.rpartition("/")[2]})
    for number in range(count):
        token, inputs, body = (container if number % 2 else account)(number)
        mapping = find(token)
        assert mapping is not None
        outputs = to_outputs(mapping, body)
        own = {**inputs, "azureApiVersion": mapping.api_version}
        if planned:
            outputs = {**dict.fromkeys(outputs, UNKNOWN), **{name: own[name] for name in own if name in outputs}}
        urn = f"{STACK}::{token}::r{number}"
        request = analyzer_pb2.AnalyzeRequest(type=token, urn=urn, name=f"r{number}", provider=provider)
        json_format.ParseDict(own, request.properties)
        resource = Message(type=token, urn=urn, name=f"r{number}", provider=provider, parent=STACK)
        json_format.ParseDict(outputs, resource.properties)
        asked.append(request)
        shown.resources.append(resource)
    return asked, shown


@contextmanager
def serving(*command: str, path: str = "") -> Iterator[analyzer_pb2_grpc.AnalyzerStub]:
    """Start a pack as the engine does and speak to it."""
    variables = {**os.environ, "PYTHONPATH": path} if path else None
    process = subprocess.Popen([sys.executable, *command], stdout=subprocess.PIPE, cwd=ROOT, env=variables)
    try:
        assert process.stdout
        port = int(process.stdout.readline())
        limits = [("grpc.max_receive_message_length", 1 << 30), ("grpc.max_send_message_length", 1 << 30)]
        with grpc.insecure_channel(f"127.0.0.1:{port}", options=limits) as channel:
            stub = analyzer_pb2_grpc.AnalyzerStub(channel)
            stub.GetAnalyzerInfo(empty_pb2.Empty())
            yield stub
    finally:
        process.kill()
        process.wait()


def replay(stub: Any, asked: list[Any], shown: Any) -> tuple[float, float]:
    """The best times of all `Analyze` calls together and of `AnalyzeStack`, in seconds."""
    first, second = [], []
    for _ in range(REPEATS):
        began = time.perf_counter()
        for request in asked:
            stub.Analyze(request)
        middle = time.perf_counter()
        answer = stub.AnalyzeStack(shown)
        second.append(time.perf_counter() - middle)
        first.append(middle - began)
        assert not answer.diagnostics, answer.diagnostics[0].message
    return min(first), min(second)


def replay_peer(folder: str, asked: list[Any], shown: Any) -> tuple[float, float]:
    """`replay` with pulumi-policy."""
    with tempfile.TemporaryDirectory() as temporary:
        program = Path(temporary) / "peer.py"
        program.write_text(PEER, encoding="utf-8")
        with serving("-m", "pulumi.policy", "127.0.0.1:1", str(program), path=folder) as stub:
            return replay(stub, asked, shown)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--resources", type=int, default=10_000)
    parser.add_argument("--peer", metavar="FOLDER", help="where pulumi-policy is installed")
    arguments = parser.parse_args()
    for planned in (True, False):
        asked, shown = stack(arguments.resources, planned=planned)
        size = len(shown.SerializeToString()) / 1e6
        print(
            f"{'before a deployment' if planned else 'of what stands'}: {arguments.resources} resources, {size:.1f} MB"
        )
        with serving(str(ROOT / "residency" / "policypack")) as stub:
            ours = replay(stub, asked, shown)
        print(f"  this pack      Analyze {ours[0]:.2f} s, AnalyzeStack {ours[1]:.2f} s")
        if arguments.peer:
            theirs = replay_peer(arguments.peer, asked, shown)
            print(f"  pulumi-policy  Analyze {theirs[0]:.2f} s, AnalyzeStack {theirs[1]:.2f} s")
            print(f"  ratio          {theirs[1] / ours[1]:.1f} on the stack, {sum(theirs) / sum(ours):.1f} in all")
    if not arguments.peer:
        print("without --peer FOLDER there is nothing to compare with")


if __name__ == "__main__":
    main()
