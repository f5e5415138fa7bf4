"""`residency check <source>`: read, assess, report."""

from __future__ import annotations

import argparse

from residency.cli import check_export, check_live, check_preview, check_state


def add_parser(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verb and its sources."""
    parser = verbs.add_parser("check", help="judge an estate", description="Judge an estate.")
    sources = parser.add_subparsers(title="sources", required=True, metavar="SOURCE")
    for source in (check_export, check_live, check_preview, check_state):
        source.add_parser(sources)
