"""Start the embedded Azure in the background and wait until it answers.

Starting it again is no error. A server that runs with other options than those asked for is left alone and named.
Faults can be made from the start (`infra local fault` makes them later), and requests recorded:

    infra local start --record requests.jsonl
    infra local start --fault 'GET */storageAccounts 403' --fault 'POST */resources 500*1'
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from infra.cli.local._client import add_home_option, answers
from infra.localazure.errors import LocalAzureError
from infra.localazure.home import Home, ServerSettings
from infra.localazure.options import add_server_options, options_of, settings_of
from infra.localazure.tls import ensure_authority

_ROOT = Path(__file__).resolve().parents[3]
"""Where `python -m infra…` finds the package, whatever folder the user is in."""
_MOST_LOG_BYTES = 20 * 1024 * 1024
_WAIT_SECONDS = 30
_POLL_SECONDS = 0.05


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the verb."""
    add_home_option(parser)
    add_server_options(parser)
    parser.add_argument("--foreground", action="store_true", help="serve in this terminal until Ctrl-C")


def run(arguments: argparse.Namespace) -> int:
    """Start, or say that it runs already."""
    home, settings = Home(arguments.home), settings_of(arguments)
    running = home.running()
    if running:
        print(f"The embedded Azure is running already at {running.settings.url} (process {running.pid}).")  # noqa: T201
        chosen = running.settings.proxy_port  # by the server, where it was not asked for
        if running.settings != replace(settings, proxy_port=settings.proxy_port or chosen):
            print("It was started with other options; `infra local stop` first to change them.")  # noqa: T201
        return 0
    command = [sys.executable, "-m", "infra.localazure.server", "--home", str(home.path), *options_of(settings)]
    if arguments.foreground:
        os.chdir(_ROOT)
        os.execv(sys.executable, command)  # noqa: S606 - no shell is wanted
    _start(home, settings, command)
    print(f'The embedded Azure is at {settings.url}; `eval "$(infra local env)"` puts this shell on it.')  # noqa: T201
    return 0


def _start(home: Home, settings: ServerSettings, command: list[str]) -> None:
    ensure_authority(home)  # before the first look whether it answers
    if home.log.exists() and home.log.stat().st_size > _MOST_LOG_BYTES:
        home.log.replace(home.log.with_suffix(".log.old"))
    with home.log.open("ab") as log:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=_ROOT,
            start_new_session=True,
        )
    end = time.monotonic() + _WAIT_SECONDS
    while time.monotonic() < end:
        if process.poll() is not None:
            raise LocalAzureError(_last_line(home.log))
        if answers(home, settings.port):
            return
        time.sleep(_POLL_SECONDS)
    process.terminate()
    raise LocalAzureError(f"the server did not answer within {_WAIT_SECONDS} s; see `infra local log`")


def _last_line(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").split("\n")
    last = next((line for line in reversed(lines) if line.strip()), "the server ended without a word")
    return last.removeprefix("error: ")
