"""Print the environment that puts a shell on the embedded Azure.

    eval "$(infra local env)"                  a cloud of its own at https://localhost:8899
    eval "$(infra local env --entry proxy)"    Azure's real host names, by a proxy; all other hosts are refused

Azure SDKs (`DefaultAzureCredential()` without any option), az and pulumi then reach the embedded Azure. Certificates
stay checked: the bundle that the variables name holds the system's roots and this machine's own CA.
"""

from __future__ import annotations

import argparse
import json
import shlex

from infra.cli.local._client import add_home_option
from infra.localazure.environment import environment, proxy_environment
from infra.localazure.errors import LocalAzureError
from infra.localazure.home import Home


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the verb."""
    add_home_option(parser)
    parser.add_argument(
        "--entry",
        choices=("cloud", "proxy"),
        default="cloud",
        help="cloud: clients that can be told another address; proxy: any client, unchanged (default: %(default)s)",
    )
    parser.add_argument("--port", type=int, help="port of the server (default: of the one that runs or ran last)")
    parser.add_argument("--format", choices=("shell", "json"), default="shell", help="default: %(default)s")


def run(arguments: argparse.Namespace) -> int:
    """Print the variables."""
    settings = Home(arguments.home).settings()
    port = arguments.port or settings.port
    if arguments.entry == "proxy":
        if not settings.proxy_port:
            raise LocalAzureError("no server has run yet whose proxy could be used; `infra local start` starts one")
        variables = proxy_environment(arguments.home, port, settings.proxy_port)
    else:
        variables = environment(arguments.home, port)
    if arguments.format == "json":
        print(json.dumps(variables, indent=2))  # noqa: T201
    else:
        for name, value in variables.items():
            print(f"export {name}={shlex.quote(value)}")  # noqa: T201
    return 0
