"""What the stand-in and the embedded Azure cost: `pulumi up` of one program against them and against nothing.

    python benchmarks/engine_floor.py [--resources 500]

The same program, engine and language host run twice: with a provider that answers at once (the floor), and with the
stand-in on the embedded Azure. The program registers its resources without the SDK's version aliases (about 30 a
resource), whose cost is the program's own; `--sdk` registers them by the SDK's classes.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from infra.engine.launchers import write_launchers
from infra.localazure.environment import environment
from infra.localazure.identity import SUBSCRIPTION_ID

ROOT = Path(__file__).resolve().parents[1]
START_SECONDS = 30.0

PLAIN_PROGRAM = """
import pulumi

def make(kind, name, inputs, outputs=()):
    properties = {{**inputs, **dict.fromkeys(outputs)}}
    return pulumi.CustomResource(kind, name, properties, pulumi.ResourceOptions(version="3.29.0"))

group = {{"resourceGroupName": "rg-floor", "location": "indonesiacentral"}}
first = make("azure-native:resources:ResourceGroup", "group", group)
account = make("azure-native:storage:StorageAccount", "account", {{
    "resourceGroupName": first.id.apply(lambda _: "rg-floor"), "accountName": "stfloor", "kind": "StorageV2",
    "sku": {{"name": "Standard_ZRS"}}, "location": "indonesiacentral"}})
for number in range({count} - 2):
    make("azure-native:storage:BlobContainer", f"container-{{number}}", {{
        "resourceGroupName": "rg-floor", "accountName": account.id.apply(lambda _: "stfloor"),
        "containerName": f"container-{{number}}"}})
"""

SDK_PROGRAM = """
from pulumi_azure_native import resources, storage

group = resources.ResourceGroup("group", resource_group_name="rg-floor", location="indonesiacentral")
account = storage.StorageAccount(
    "account", resource_group_name=group.id.apply(lambda _: "rg-floor"), account_name="stfloor", kind="StorageV2",
    sku={{"name": "Standard_ZRS"}}, location="indonesiacentral")
for number in range({count} - 2):
    storage.BlobContainer(
        f"container-{{number}}", resource_group_name="rg-floor",
        account_name=account.id.apply(lambda _: "stfloor"), container_name=f"container-{{number}}")
"""


MODES = {
    "state written after each step, as the engine does by itself": {},
    "state written once at the end": {"PULUMI_EXPERIMENTAL": "true", "PULUMI_SKIP_CHECKPOINTS": "true"},
}
"""The engine writes the whole state after each step, so the size of outputs counts with every later step."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--resources", type=int, default=500, help="how many (default: %(default)s)")
    parser.add_argument("--sdk", action="store_true", help="register by the SDK's classes, with their aliases")
    arguments = parser.parse_args()
    count, program = arguments.resources, (SDK_PROGRAM if arguments.sdk else PLAIN_PROGRAM)
    print(f"{count} resources, one `pulumi up` each, {os.cpu_count()} cores")
    for mode, variables in MODES.items():
        with tempfile.TemporaryDirectory() as scratch:
            floor, ours = compare(Path(scratch), program.format(count=count), variables)
        print(f"\n{mode}")
        print(f"  floor (engine, host, program)  {floor:6.1f} s  {floor / count * 1000:6.1f} ms a resource")
        print(f"  stand-in and embedded Azure    {ours:6.1f} s  {ours / count * 1000:6.1f} ms a resource")
        print(f"  above the floor                          {(ours - floor) / count * 1000:6.1f} ms a resource")
        print(f"  ratio                          {ours / floor:6.2f}")


def compare(folder: Path, program: str, variables: dict[str, str]) -> tuple[float, float]:
    """The wall times of the floor and of the stand-in, in seconds."""
    floor = deploy(folder / "floor", program, floor_launchers(folder / "floor-bin"), variables, 1)
    write_launchers(folder / "bin", Path(sys.executable))
    with embedded_azure(folder / "azure") as (port, clients):
        return floor, deploy(folder / "ours", program, folder / "bin", {**variables, **clients}, port)


def deploy(folder: Path, program: str, launchers: Path, variables: dict[str, str], port: int) -> float:
    """The wall time of `pulumi up` in a fresh stack, in seconds."""
    state = folder / "state"
    state.mkdir(parents=True)
    (folder / "__main__.py").write_text(program)
    (folder / "Pulumi.yaml").write_text("name: floor\nruntime: python\n")
    own = {
        "PULUMI_BACKEND_URL": state.as_uri(),
        "PULUMI_CONFIG_PASSPHRASE": "floor",
        "PULUMI_HOME": str(folder / "engine"),
        "PULUMI_SKIP_UPDATE_CHECK": "true",
        "PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "true",
        "PATH": os.pathsep.join((str(launchers), os.environ["PATH"], str(ROOT / ".tools" / "bin"))),
    }
    environ = {**os.environ, **variables, **own}
    run(["pulumi", "stack", "init", "test", "--non-interactive"], folder, environ)
    with (folder / "Pulumi.test.yaml").open("a") as file:
        values = {"metadataHost": f"localhost:{port}", "subscriptionId": SUBSCRIPTION_ID}
        lines = [f"  azure-native:{key}: {json.dumps(value)}" for key, value in values.items()]
        file.write("\n".join(["config:", *lines]) + "\n")
    started = time.perf_counter()
    run(["pulumi", "up", "--yes", "--skip-preview", "--non-interactive", "--color", "never"], folder, environ)
    return time.perf_counter() - started


def run(command: list[str], folder: Path, environ: dict[str, str]) -> None:
    if not shutil.which(command[0], path=environ["PATH"]):
        sys.exit("no Pulumi engine on PATH or in .tools/bin: run `make engine`")
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)


def floor_launchers(folder: Path) -> Path:
    """Launchers of the language host and of the provider that answers at once."""
    write_launchers(folder, Path(sys.executable))
    provider = folder / "pulumi-resource-azure-native"
    script = Path(__file__).with_name("_floor_provider.py")
    provider.write_text(f'#!/bin/sh\nexec {shlex.join([sys.executable, str(script)])} "$@"\n')
    return folder


@contextmanager
def embedded_azure(home: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """A server on a free port, and the variables of its clients."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "infra.localazure.server", "--home", str(home), "--port", str(port)]
    server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        end = time.monotonic() + START_SECONDS
        while True:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            if time.monotonic() > end:
                sys.exit("the embedded Azure did not start")
            time.sleep(0.05)
        yield port, environment(home, port)
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
