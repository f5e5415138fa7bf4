"""Print the end of the server's log: its start, each ARM request with status and duration, and any fault."""

from __future__ import annotations

import argparse
import time
from collections import deque

from infra.cli.local._client import add_home_option
from infra.localazure.errors import LocalAzureError
from infra.localazure.home import Home

_POLL_SECONDS = 0.25


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the verb."""
    add_home_option(parser)
    parser.add_argument("-n", "--lines", type=int, default=50, help="how many lines (default: %(default)s)")
    parser.add_argument("-f", "--follow", action="store_true", help="go on printing until Ctrl-C")


def run(arguments: argparse.Namespace) -> int:
    """Print, and follow where asked to."""
    home = Home(arguments.home)
    try:
        handle = home.log.open(encoding="utf-8", errors="replace")
    except FileNotFoundError as error:
        raise LocalAzureError(f"there is no log in {home.path} yet; `infra local start` begins one") from error
    with handle:
        print("".join(deque(handle, maxlen=max(arguments.lines, 0))), end="")  # noqa: T201
        try:
            while arguments.follow:
                print(handle.read(), end="", flush=True)  # noqa: T201
                time.sleep(_POLL_SECONDS)
        except KeyboardInterrupt:
            return 0
    return 0
