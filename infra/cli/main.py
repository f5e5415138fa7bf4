"""Entry point of `infra`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.metadata import version

import infra.cli
from infra.cli.verbs import add_verbs
from infra.localazure.errors import LocalAzureError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb.

    Returns:
        0 done, 1 the answer is no (as `local status` of a stopped server), 2 wrong usage or a failure that the last
        line on stderr explains.
    """
    try:
        parsed = parser().parse_args(arguments)
        code: int = parsed.run(parsed)
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("infra"):
            raise
        print(f"error: {error.name} is not installed: pip install 'sme-platform[local]'", file=sys.stderr)  # noqa: T201
        return 2
    except LocalAzureError as error:
        print(f"error: {error}", file=sys.stderr)  # noqa: T201
        return 2
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        sys.stderr.close()
        return 0
    return code


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    whole = argparse.ArgumentParser(
        prog="infra",
        description="The platform's infrastructure. Begin with `infra local start`: an Azure of your own.",
    )
    whole.add_argument("--version", action="version", version=version("sme-platform"))
    add_verbs(whole, infra.cli)
    return whole


if __name__ == "__main__":
    sys.exit(main())
