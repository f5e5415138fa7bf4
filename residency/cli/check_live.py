"""`residency check live`: judge what stands in Azure."""

from __future__ import annotations

import argparse

from residency.cli.options import add_common
from residency.cli.progress import Progress
from residency.cli.run import run


def add_parser(sources: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the source."""
    parser = sources.add_parser(
        "live",
        help="what stands in Azure",
        description="Judge what stands in Azure. Reads, never writes; signs in as azure-identity finds you.",
    )
    parser.add_argument("--subscription", action="append", default=[], metavar="ID", help="read this one; repeatable")
    parser.add_argument("--management-group", metavar="ID", help="read every subscription below")
    parser.add_argument("--tenant", metavar="ID", help="sign in there")
    parser.add_argument(
        "--cloud", metavar="NAME|METADATA_URL", help="which Azure (ARM_CLOUD_METADATA_URL, else public)"
    )
    add_common(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    from residency.catalogue.load import Catalogue  # noqa: PLC0415 - only this source loads what it needs
    from residency.catalogue.readplan import read_plan  # noqa: PLC0415
    from residency.sources.live.source import LiveSource  # noqa: PLC0415

    progress = Progress(always=arguments.progress)
    source = LiveSource(
        arguments.subscription,
        read_plan(Catalogue()),
        cloud=arguments.cloud,
        tenant=arguments.tenant,
        management_group=arguments.management_group,
        progress=progress,
    )
    return run(source, arguments, progress)
