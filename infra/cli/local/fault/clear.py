"""Remove one fault of the embedded Azure that runs, or all of them."""

from __future__ import annotations

import argparse

from infra.cli.local._client import add_home_option, administer
from infra.localazure.admin import FAULTS
from infra.localazure.home import Home


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the verb."""
    parser.add_argument("number", metavar="ID", type=int, nargs="?", help="the fault's number (default: all)")
    add_home_option(parser)


def run(arguments: argparse.Namespace) -> int:
    """Remove; the exit code is 1 where there is no such fault."""
    one = arguments.number is not None
    removed = administer(Home(arguments.home), "DELETE", f"{FAULTS}/{arguments.number}" if one else FAULTS)["removed"]
    print(f"Removed {removed} fault{'' if removed == 1 else 's'}.")  # noqa: T201
    return 1 if one and not removed else 0
