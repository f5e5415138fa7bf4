"""Stop the embedded Azure; everything in it is kept.

Stopping what does not run is no error.
"""

from __future__ import annotations

import argparse
import os
import signal
import time

from infra.cli.local._client import add_home_option
from infra.localazure.errors import LocalAzureError
from infra.localazure.home import Home

_WAIT_SECONDS = 10
_POLL_SECONDS = 0.05


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the verb."""
    add_home_option(parser)


def run(arguments: argparse.Namespace) -> int:
    """Ask the server to end, and wait until it has."""
    home = Home(arguments.home)
    running = home.running()
    if running is None:
        print("The embedded Azure is not running.")  # noqa: T201
        return 0
    os.kill(running.pid, signal.SIGTERM)
    end = time.monotonic() + _WAIT_SECONDS
    while time.monotonic() < end:
        if home.running() is None:
            print("The embedded Azure is stopped.")  # noqa: T201
            return 0
        time.sleep(_POLL_SECONDS)
    raise LocalAzureError(
        f"process {running.pid} did not end within {_WAIT_SECONDS} s; end it with `kill -9 {running.pid}`"
    )
