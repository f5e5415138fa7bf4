"""`residency check export FILE|-`: judge what Azure's own tools wrote about resources."""

from __future__ import annotations

import argparse

from residency.cli.options import add_common
from residency.cli.run import run


def add_parser(sources: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the source."""
    parser = sources.add_parser(
        "export",
        help="what az or Resource Graph wrote",
        description="Judge resources as Azure's tools write them: rows of Resource Graph (JSON or JSON lines), lists "
        "of Azure Resource Manager, and the output of `az … list`.",
    )
    parser.add_argument("target", metavar="FILE", help="the file, also gzip; - for standard input")
    add_common(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    from residency.sources.export import ExportSource  # noqa: PLC0415 - only this source loads what it needs

    return run(ExportSource(arguments.target), arguments)
