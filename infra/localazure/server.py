"""One process that serves one state folder: lock, certificate, sockets, uvicorn.

`python -m infra.localazure.server --home FOLDER …` is what `infra local start` runs in the background.
"""

from __future__ import annotations

import argparse
import errno
import logging
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

import uvicorn

from infra.localazure.app import ArmApp, make_app
from infra.localazure.cloud import PACES, open_cloud
from infra.localazure.environment import IDENTITY_SECRET
from infra.localazure.errors import LocalAzureError
from infra.localazure.faults import parse_faults
from infra.localazure.graph.api import GraphApi
from infra.localazure.graph.duck import DuckGraph
from infra.localazure.home import DEFAULT_PORT, Home, ServerSettings
from infra.localazure.identity import TokenService
from infra.localazure.record import Recorder
from infra.localazure.signin import SignIn
from infra.localazure.tls import server_context

_SIGNING_KEY = "signing.key"
_RESOURCE_KEY = "resource.key"
_KEEP_ALIVE_SECONDS = 75
_LOCK_PATIENCE_SECONDS = 1.0
"""Whoever asks whether a server runs holds the lock for a moment."""


def add_server_options(parser: argparse.ArgumentParser) -> None:
    """The options that say how a server is run; shared by this module and `infra local start`."""
    parser.add_argument("--port", type=_port, default=DEFAULT_PORT, help="port on loopback (default: %(default)s)")
    parser.add_argument(
        "--pace",
        choices=sorted(PACES),
        default="fast",
        help="fast: long-running operations end after milliseconds; faithful: after seconds (default: %(default)s)",
    )
    parser.add_argument("--record", metavar="FILE", help="append each ARM request to FILE as a JSON line")
    parser.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="'METHOD GLOB STATUS[+AFTER][*COUNT]'",
        help="make requests fail, such as 'GET */storageAccounts 403' or 'POST */resources 500*1'; repeatable",
    )


def settings_of(arguments: argparse.Namespace) -> ServerSettings:
    """The settings that the options above say.

    Raises:
        LocalAzureError: a fault cannot be read.
    """
    parse_faults(arguments.fault)
    record = str(Path(arguments.record).resolve()) if arguments.record else None
    return ServerSettings(port=arguments.port, pace=arguments.pace, record=record, faults=tuple(arguments.fault))


def serve(home: Home, settings: ServerSettings) -> None:
    """Serve until a signal comes.

    Raises:
        LocalAzureError: the folder is in use, the port is taken, the store cannot be opened.
    """
    with home.hold(patience=_LOCK_PATIENCE_SECONDS):
        home.withdraw()
        sockets = _listen(settings.port)
        cloud = open_cloud(home.store, key=home.secret(_RESOURCE_KEY).encode(), pace=settings.pace)
        engine = DuckGraph(home.store)
        tokens = TokenService(home.secret(_SIGNING_KEY).encode())
        identity_secret = home.secret(IDENTITY_SECRET)
        recorder = Recorder(Path(settings.record), cloud.shaper.secret_names) if settings.record else None
        arm = ArmApp(cloud, GraphApi(engine), tokens, recorder=recorder, faults=parse_faults(settings.faults))
        app = make_app(arm, SignIn(tokens, identity_secret).routes(), cloud, identity_secret)
        context = server_context(home)
        config = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            server_header=False,
            lifespan="off",
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=3,
            ssl_context_factory=lambda _config, _default: context,
        )
        home.announce(settings)
        logging.getLogger("localazure").info("serving %s at %s", home.path, settings.url)
        try:
            uvicorn.Server(config).run(sockets=sockets)
        finally:
            engine.close()
            cloud.store.close()


def serve_logged(home: Home, settings: ServerSettings) -> int:
    """Serve with a log on stderr; the answer is the process's exit code."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s", stream=sys.stderr)
    try:
        serve(home, settings)
    except LocalAzureError as error:
        print(f"error: {error}", file=sys.stderr)  # noqa: T201 - the last line of the log is what `start` shows
        return 2
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve a folder in the foreground; the answer is the process's exit code."""
    parser = argparse.ArgumentParser(prog="python -m infra.localazure.server", description=__doc__)
    parser.add_argument("--home", type=Path, default=Home.default_path(), help="state folder (default: %(default)s)")
    add_server_options(parser)
    parsed = parser.parse_args(arguments)
    try:
        return serve_logged(Home(parsed.home), settings_of(parsed))
    except LocalAzureError as error:
        parser.error(str(error))


def _listen(port: int) -> list[socket.socket]:
    """Sockets on loopback, IPv4 and (where the machine has it) IPv6."""
    sockets: list[socket.socket] = []
    for family, address in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
        opened = socket.socket(family, socket.SOCK_STREAM)
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            opened.bind((address, port))
        except OSError as error:
            opened.close()
            if error.errno == errno.EADDRINUSE:
                for other in sockets:
                    other.close()
                raise LocalAzureError(f"port {port} is taken by another program; choose another with --port") from error
            if family == socket.AF_INET:
                raise LocalAzureError(f"port {port} cannot be opened: {error.strerror}") from error
            continue  # no IPv6 on this machine
        sockets.append(opened)
    return sockets


def _port(text: str) -> int:
    port = int(text)
    if not 1 <= port <= 65535:  # noqa: PLR2004 - TCP
        raise argparse.ArgumentTypeError("a port is a number from 1 to 65535")
    return port


if __name__ == "__main__":
    sys.exit(main())
