"""Entry point of `infra`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

import infra.cli
from infra.cli.verbs import add_verbs
from infra.localazure.errors import LocalAzureError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb.

    Returns:
        0 done, 1 the answer is no (as `local status` of a stopped server), 2 wrong usage or a failure that the last
        line on stderr explains.
    """
    parsed = parser().parse_args(arguments)
    try:
        code: int = parsed.run(parsed)
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
    add_verbs(whole, infra.cli)
    return whole


if __name__ == "__main__":
    sys.exit(main())
