"""`residency check state FILE|-`: judge what `pulumi stack export` wrote."""

from __future__ import annotations

import argparse

from residency.cli.options import add_common
from residency.cli.run import run


def add_parser(sources: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the source."""
    parser = sources.add_parser(
        "state",
        help="the state of a Pulumi stack",
        description="Judge the state of a Pulumi stack, as `pulumi stack export` writes it.",
    )
    parser.add_argument("target", metavar="FILE", help="the export; - for standard input")
    add_common(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    from residency.sources.state import StateSource  # noqa: PLC0415 - only this source loads what it needs

    return run(StateSource(arguments.target), arguments)
