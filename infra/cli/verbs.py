"""How verbs are found: each module of a package is one verb, each package below it a group of verbs.

A verb's module has a docstring (its first line is the summary in the list of verbs, all of it the verb's help),
`add_arguments(parser)` and `run(arguments) -> int`, which answers the exit code.
"""

from __future__ import annotations

import argparse
import importlib
import inspect
import pkgutil
from types import ModuleType


def add_verbs(parser: argparse.ArgumentParser, package: ModuleType) -> None:
    """Give a parser a subcommand for each public module of a package."""
    verbs = parser.add_subparsers(metavar="VERB", required=True)
    for found in pkgutil.iter_modules(package.__path__):
        if found.name.startswith("_") or found.name in {"main", "verbs"}:
            continue
        module = importlib.import_module(f"{package.__name__}.{found.name}")
        described = inspect.getdoc(module) or ""
        verb = verbs.add_parser(
            found.name,
            help=described.partition("\n")[0],
            description=described,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if found.ispkg:
            add_verbs(verb, module)
        else:
            module.add_arguments(verb)
            verb.set_defaults(run=module.run)
