"""The two commands' own work: up, up again, an engine killed in the middle, down."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.infra.localazure.provider.engine import ROOT, engine_path
from tests.infra.localazure.running import free_port

pytestmark = pytest.mark.engine


class Checkout:
    """A copy of what `make up` needs, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        shutil.copytree(ROOT / "stacks", folder / "stacks", ignore=shutil.ignore_patterns("Pulumi.*-local.yaml"))
        shutil.copy(ROOT / "Pulumi.yaml", folder)
        (folder / ".venv").symlink_to(sys.prefix)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PULUMI_", "LOCALAZURE_"))}
        self.variables = {**kept, "PYTHONPATH": str(ROOT), "PATH": engine_path(folder / ".tools" / "bin")}

    def start(self, verb: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "infra.quickstart", verb, "--port", str(self.port)]
        return subprocess.Popen(
            command,
            cwd=self.folder,
            env=self.variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def run(self, verb: str) -> tuple[int, str]:
        process = self.start(verb)
        said, _ = process.communicate(timeout=300)
        return process.returncode, said

    def lock(self) -> Path | None:
        """The lock of a running update."""
        return next(iter((self.folder / ".localazure" / "stacks" / ".pulumi" / "locks").rglob("*.json")), None)


@pytest.fixture
def checkout(tmp_path: Path) -> Iterator[Checkout]:
    made = Checkout(tmp_path / "project")
    yield made
    made.run("down")


def test_up_again_and_down(checkout: Checkout) -> None:
    code, said = checkout.run("up")
    assert code == 0, said
    assert "30 created" in said
    assert "0 outside, 0 unproven" in said
    assert "Traceback" not in said

    code, said = checkout.run("up")
    assert code == 0, said
    assert "30 unchanged" in said

    code, said = checkout.run("down")
    assert code == 0, said
    assert "30 deleted" in said

    assert "Purged /subscriptions/" in said

    code, said = checkout.run("up")
    assert code == 0, said
    assert "30 created" in said, "the vault's name is free again"

    code, said = checkout.run("down")
    assert code == 0, said
    shutil.rmtree(checkout.folder / ".localazure")
    code, said = checkout.run("up")
    assert code == 0, said
    assert "30 created" in said


def test_an_engine_that_was_killed_is_recovered_from(checkout: Checkout) -> None:
    running = checkout.start("up")
    assert running.stdout
    for line in running.stdout:
        if "created" in line and "azure-native" in line:
            break
    lock = checkout.lock()
    assert lock, "the update was over before it could be killed"
    os.kill(json.loads(lock.read_text())["pid"], signal.SIGKILL)
    running.communicate(timeout=60)
    assert running.returncode == 2
    time.sleep(1)  # the plugins see that their engine is gone

    code, said = checkout.run("up")
    assert code == 0, said
    assert "removed the lock" in said
    assert "0 outside, 0 unproven" in said


def test_ctrl_c_lets_the_engine_end_well(checkout: Checkout) -> None:
    running = checkout.start("up")
    assert running.stdout
    for line in running.stdout:
        if "created" in line and "azure-native" in line:
            break
    os.killpg(running.pid, signal.SIGINT)
    said, _ = running.communicate(timeout=60)
    assert running.returncode == 130, said
    assert "Traceback" not in said
    assert "interrupted: `make up` goes on from here" in said
    assert checkout.lock() is None

    code, said = checkout.run("up")
    assert code == 0, said


def test_a_port_that_is_taken_is_said_with_what_to_do(checkout: Checkout) -> None:
    listener = subprocess.Popen(
        [sys.executable, "-m", "http.server", str(checkout.port), "--bind", "127.0.0.1"], stderr=subprocess.DEVNULL
    )
    try:
        time.sleep(1)
        code, said = checkout.run("up")
    finally:
        listener.kill()
        listener.wait()
    assert code == 2
    assert f"port {checkout.port} is taken" in said
    assert "make up PORT=" in said
