"""`residency`: parse the command line, run the verb, turn errors into one sentence and exit code 2."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from residency.cli import check, explain
from residency.cli.options import with_values
from residency.cli.stdout import abandon
from residency.errors import ResidencyError

_INTERRUPTED = 130
_DEBUG = "RESIDENCY_DEBUG"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Returns:
        0 everything passes; 1 something fails; 2 wrong usage, unreadable input or an internal error; 3 nothing fails
        but something is unproven; 4 nothing was read; 130 interrupted.
    """
    try:
        arguments = parser().parse_args(with_values(sys.argv[1:] if argv is None else argv))
        code: int = arguments.run(arguments)
        sys.stdout.flush()
        return code
    except ResidencyError as error:
        print(f"residency: {error}", file=sys.stderr)  # noqa: T201 - where errors of a command go
        return 2
    except BrokenPipeError:
        abandon()  # whoever read the report has seen enough
        return 2
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:  # Python would exit with 1, which says that something is outside
        if os.environ.get(_DEBUG):
            raise
        print(  # noqa: T201
            f"residency: internal error ({type(error).__name__}): please report it with what {_DEBUG}=1 shows",
            file=sys.stderr,
        )
        return 2


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    residency = argparse.ArgumentParser(
        prog="residency",
        description="Prove, for every resource and every copy, log, key and computation, where it is.",
    )
    residency.add_argument("--version", action=_Version, help="show the version and exit")
    verbs = residency.add_subparsers(title="verbs", required=True, metavar="VERB")
    for verb in (check, explain):
        verb.add_parser(verbs)
    return residency


class _Version(argparse.Action):
    """Prints the installed version; looking it up costs time, so only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str) -> None:  # noqa: A002 - argparse's name
        super().__init__(option_strings, dest, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version  # noqa: PLC0415

        parser.exit(message=f"{version('sme-platform')}\n")


if __name__ == "__main__":
    raise SystemExit(main())
