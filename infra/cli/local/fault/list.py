"""Print the faults of the embedded Azure that runs, each with its number and how many requests it has struck."""

from __future__ import annotations

import argparse
import json

from infra.cli.local._client import add_home_option, administer
from infra.localazure.admin import FAULTS
from infra.localazure.home import Home


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the verb."""
    add_home_option(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: %(default)s")


def run(arguments: argparse.Namespace) -> int:
    """Print them."""
    faults = administer(Home(arguments.home), "GET", FAULTS)["faults"]
    if arguments.format == "json":
        print(json.dumps(faults, indent=2))  # noqa: T201
        return 0
    for each in faults:
        over = ", over" if each["over"] else ""
        print(f"{each['id']:>3}  {each['fault']}  (struck {each['struck']}{over})")  # noqa: T201
    if not faults:
        print("There are no faults.")  # noqa: T201
    return 0
