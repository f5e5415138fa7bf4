"""What the policy pack costs: a stack replayed over gRPC, against pulumi-policy's own loop with one policy.

    python benchmarks/policy_pack.py [--resources 10000] [--export FILE] [--peer FOLDER]

Both are real servers in processes of their own, and get what the engine sends (`_engine_messages.py`): of each
resource its inputs, twice (`Remediate`, `Analyze`), then all outputs in one message (`AnalyzeStack`). The peer is one
stack policy that looks at one property of each resource; this pack judges all rules. What a server costs is told twice:
how long its answers took, and the CPU time of its process, which waiting for the other side is no part of.

pulumi-policy wants another protobuf than this project has, so it is no part of its environment:
`pip install --no-deps --target FOLDER pulumi-policy==1.21.0`, and `--peer FOLDER`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import grpc
from google.protobuf import empty_pb2
from pulumi.runtime.proto import analyzer_pb2

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks._engine_messages import Messages, of_export, of_shops  # noqa: E402 - found by the line before

REPEATS = 3
_USER, _SYSTEM = 13, 14
"""Places of the CPU times in `/proc/PID/stat` (proc(5))."""
PEER = """
from pulumi_policy import EnforcementLevel, PolicyPack, StackValidationPolicy

def check(arguments, report):
    for resource in arguments.resources:
        if resource.props.get("location") not in (None, "indonesiacentral"):
            report("outside", resource.urn)

PolicyPack("peer", [StackValidationPolicy("inside", "all inside", check, EnforcementLevel.MANDATORY)])
"""


class Cost(NamedTuple):
    """Seconds: of all calls about single resources together, and of the one about the stack; waited for, and of CPU."""

    single: float
    stack: float
    single_cpu: float
    stack_cpu: float


class Server:
    """A pack that runs; requests are sent as they stand on the wire, so that making them costs nothing here."""

    def __init__(self, process: subprocess.Popen[bytes], channel: grpc.Channel) -> None:
        self._process, self._channel = process, channel

    def call(self, method: str) -> Callable[[bytes], bytes]:
        """A method of the service."""
        called: Callable[[bytes], bytes] = self._channel.unary_unary(f"/pulumirpc.Analyzer/{method}")
        return called

    def cpu(self) -> float:
        """Seconds of CPU that the process has used."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[_USER - 2]) + int(fields[_SYSTEM - 2])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def serving(*command: str, path: str = "") -> Iterator[Server]:
    """Start a pack as the engine does."""
    variables = {**os.environ, "PYTHONPATH": path} if path else None
    process = subprocess.Popen([sys.executable, *command], stdout=subprocess.PIPE, cwd=ROOT, env=variables)
    try:
        assert process.stdout
        port = int(process.stdout.readline())
        limits = [("grpc.max_receive_message_length", 1 << 30), ("grpc.max_send_message_length", 1 << 30)]
        with grpc.insecure_channel(f"127.0.0.1:{port}", options=limits) as channel:
            server = Server(process, channel)
            server.call("GetAnalyzerInfo")(empty_pb2.Empty().SerializeToString())
            begin = analyzer_pb2.AnalyzerStackConfigureRequest(project="bench", stack="bench", dry_run=True)
            server.call("ConfigureStack")(begin.SerializeToString())
            yield server
    finally:
        process.kill()
        process.wait()


def replay(server: Server, messages: Messages) -> tuple[Cost, int]:
    """The least of each cost, and how many violations were found."""
    remediate, analyze, stack = map(server.call, ("Remediate", "Analyze", "AnalyzeStack"))
    costs, found = [], 0
    for _ in range(REPEATS):
        began, began_cpu = time.perf_counter(), server.cpu()
        for request in messages.asked:
            remediate(request)
            analyze(request)
        middle, middle_cpu = time.perf_counter(), server.cpu()
        answer = stack(messages.shown)
        ended, ended_cpu = time.perf_counter(), server.cpu()
        found = len(analyzer_pb2.AnalyzeResponse.FromString(answer).diagnostics)
        costs.append(Cost(middle - began, ended - middle, middle_cpu - began_cpu, ended_cpu - middle_cpu))
    return Cost(*map(min, zip(*costs, strict=True))), found


def replay_peer(folder: str, messages: Messages) -> tuple[Cost, int]:
    """`replay` with pulumi-policy."""
    with tempfile.TemporaryDirectory() as temporary:
        program = Path(temporary) / "peer.py"
        program.write_text(PEER, encoding="utf-8")
        with serving("-m", "pulumi.policy", "127.0.0.1:1", str(program), path=folder) as server:
            return replay(server, messages)


def compare(title: str, messages: Messages, peer: str | None) -> None:
    """Print what one stack costs."""
    print(f"{title}: {len(messages.asked)} resources, {len(messages.shown) / 1e6:.1f} MB")
    with serving(str(ROOT / "residency" / "policypack")) as server:
        ours, found = replay(server, messages)
    _print("this pack", ours, found)
    if peer:
        theirs, found = replay_peer(peer, messages)
        _print("pulumi-policy", theirs, found)
        stack, single = theirs.stack / ours.stack, theirs.single_cpu / ours.single_cpu
        in_all = (theirs.single_cpu + theirs.stack_cpu) / (ours.single_cpu + ours.stack_cpu)
        print(
            f"  ratio           {stack:.1f} on the stack; of CPU {single:.1f} on single resources, {in_all:.1f} in all"
        )


def _print(who: str, cost: Cost, found: int) -> None:
    single, stack = f"{cost.single:.2f} s ({cost.single_cpu:.2f} CPU)", f"{cost.stack:.2f} s ({cost.stack_cpu:.2f} CPU)"
    print(f"  {who:15} AnalyzeStack {stack}, Remediate and Analyze {single}, {found} violations")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--resources", type=int, default=10_000)
    parser.add_argument("--export", type=Path, metavar="FILE", help="replay a stack that `pulumi stack export` wrote")
    parser.add_argument("--peer", metavar="FOLDER", help="where pulumi-policy is installed")
    arguments = parser.parse_args()
    if arguments.export:
        compare("of an export", of_export(arguments.export), arguments.peer)
    else:
        for planned in (True, False):
            title = "before a deployment" if planned else "of what stands"
            compare(title, of_shops(arguments.resources, planned=planned), arguments.peer)
    if not arguments.peer:
        print("without --peer FOLDER there is nothing to compare with")


if __name__ == "__main__":
    main()
