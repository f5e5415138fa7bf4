"""What provider and language host have in common: they leave quietly."""

import signal
import socket
import subprocess
import sys
import time

import pytest

MODULES = ["infra.localazure.provider", "infra.engine.language_host"]
STARTER = """
import subprocess, sys, time
plugin = subprocess.Popen([sys.executable, "-m", sys.argv[1], "127.0.0.1:1"], stdout=subprocess.PIPE)
print(plugin.stdout.readline().decode(), flush=True)
time.sleep(600)
"""


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_plugin_leaves_when_told(module: str, number: signal.Signals) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", module, "127.0.0.1:1", "-v=9"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout
    assert int(process.stdout.readline()) > 0
    process.send_signal(number)
    rest, errors = process.communicate(timeout=30)
    assert (process.returncode, rest, errors) == (0, "", "")


@pytest.mark.parametrize("module", MODULES)
def test_a_plugin_leaves_when_its_engine_is_killed(module: str) -> None:
    engine = subprocess.Popen([sys.executable, "-c", STARTER, module], stdout=subprocess.PIPE, text=True)
    assert engine.stdout
    port = int(engine.stdout.readline())
    assert _serves(port)
    engine.kill()
    engine.communicate()
    end = time.monotonic() + 30
    while _serves(port):
        assert time.monotonic() < end, "it stayed"
        time.sleep(0.05)


def _serves(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
