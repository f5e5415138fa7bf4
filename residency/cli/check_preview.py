"""`residency check preview FILE|-`: judge what `pulumi preview --json --show-sames` wrote."""

from __future__ import annotations

import argparse

from residency.cli.options import add_common
from residency.cli.run import NOTHING_READ, UNPROVEN, run


def add_parser(sources: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the source."""
    parser = sources.add_parser(
        "preview",
        help="what a Pulumi stack will be",
        description="Judge what a Pulumi stack will be, as `pulumi preview --json --show-sames` writes it.",
    )
    parser.add_argument("target", metavar="FILE", help="the preview; - for standard input")
    parser.add_argument("--diff", action="store_true", help="list only what the change adds")
    parser.add_argument(
        "--state", metavar="FILE", help="the stack's export, for what a preview without --show-sames leaves out"
    )
    parser.add_argument(
        "--subscription", metavar="ID", help="where resources are created whose provider names no subscription"
    )
    add_common(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    """As every check; but a part of a preview proves nothing, and deletes alone leave nothing that could be outside."""
    from residency.sources.preview import PreviewSource  # noqa: PLC0415 - only this source loads what it needs

    source = PreviewSource(arguments.target, state=arguments.state, subscription=arguments.subscription)
    code = run(source, arguments, before=source.before() if arguments.diff else None)
    if code in {0, NOTHING_READ} and source.is_partial:
        return UNPROVEN
    return 0 if code == NOTHING_READ and source.only_deletes else code
