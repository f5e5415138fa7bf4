"""Say whether the embedded Azure runs, and how. The exit code is 0 when it runs and 1 when it does not."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from infra.cli.local._client import add_home_option, answers
from infra.localazure.home import Home


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the verb."""
    add_home_option(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: %(default)s")


def run(arguments: argparse.Namespace) -> int:
    """Print the status."""
    home = Home(arguments.home)
    running = home.running()
    status: dict[str, object] = {"running": running is not None, "home": str(home.path)}
    if running:
        settings = running.settings
        answering = answers(home, settings.port)
        status |= {"pid": running.pid, "url": settings.url, "answers": answering, **asdict(settings)}
    if arguments.format == "json":
        print(json.dumps(status, indent=2))  # noqa: T201
    elif running:
        print(f"running at {status['url']} (process {running.pid}, state in {home.path})")  # noqa: T201
        print(f"the proxy for Azure's own host names is at http://127.0.0.1:{running.settings.proxy_port}")  # noqa: T201
        if not status["answers"]:
            print("but it does not answer: see `infra local log`")  # noqa: T201
    else:
        print(f"not running (state in {home.path}); `infra local start` starts it")  # noqa: T201
    return 0 if running else 1
