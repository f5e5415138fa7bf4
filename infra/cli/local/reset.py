"""Remove every resource from the embedded Azure, whether it runs or not. Keys and Pulumi's own state are kept."""

from __future__ import annotations

import argparse
import sys

from infra.cli.local._client import add_home_option, administer
from infra.localazure.admin import RESET
from infra.localazure.errors import LocalAzureError
from infra.localazure.home import Home
from infra.localazure.store import Store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the verb."""
    add_home_option(parser)
    parser.add_argument("--yes", action="store_true", help="do not ask")


def run(arguments: argparse.Namespace) -> int:
    """Ask, then remove."""
    home = Home(arguments.home)
    if not arguments.yes and not _agreed(home):
        print("Nothing was removed.")  # noqa: T201
        return 1
    if home.running():
        removed = administer(home, "POST", RESET)["removed"]
    else:
        with home.hold():
            store = Store(home.store)
            removed = store.clear()
            store.close()
    print(f"Removed {removed} resources from {home.path}.")  # noqa: T201
    return 0


def _agreed(home: Home) -> bool:
    if not sys.stdin.isatty():
        raise LocalAzureError("reset removes every resource; say --yes where nobody can be asked")
    return input(f"Remove every resource from the embedded Azure in {home.path}? [y/N] ").strip().lower() in {
        "y",
        "yes",
    }
