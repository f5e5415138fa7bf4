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
from infra.localazure.arm import subscriptions
from infra.localazure.arm.cloud import open_cloud
from infra.localazure.connection import BreakableProtocol
from infra.localazure.environment import IDENTITY_SECRET
from infra.localazure.errors import LocalAzureError
from infra.localazure.faults.grammar import parse_faults
from infra.localazure.graph.api import GraphApi
from infra.localazure.graph.duck import DuckGraph
from infra.localazure.home import Home, ServerSettings
from infra.localazure.identity import TokenService
from infra.localazure.options import add_server_options, settings_of
from infra.localazure.record import Recorder
from infra.localazure.signin import SignIn
from infra.localazure.throttle import Throttle
from infra.localazure.tls import server_context

_SIGNING_KEY = "signing.key"
_RESOURCE_KEY = "resource.key"
_KEEP_ALIVE_SECONDS = 75
_LOCK_PATIENCE_SECONDS = 1.0
"""Whoever asks whether a server runs holds the lock for a moment."""


def serve(home: Home, settings: ServerSettings) -> None:
    """Serve until a signal comes.

    Raises:
        LocalAzureError: the folder is in use, the port is taken, the store cannot be opened.
    """
    with home.hold(patience=_LOCK_PATIENCE_SECONDS):
        home.withdraw()
        sockets = _listen(settings.port)
        cloud = open_cloud(
            home.store,
            key=home.secret(_RESOURCE_KEY).encode(),
            pace=settings.pace,
            times=settings.times,
            faults=parse_faults(settings.faults),
            offers=settings.offers,
            api_versions=settings.api_versions,
            subscriptions=settings.subscriptions,
        )
        engine = DuckGraph(home.store, map(subscriptions.body_of, cloud.subscriptions))
        tokens = TokenService(home.secret(_SIGNING_KEY).encode(), cloud.clock)
        identity_secret = home.secret(IDENTITY_SECRET)
        recorder = Recorder(Path(settings.record)) if settings.record else None
        arm = ArmApp(
            cloud,
            GraphApi(engine),
            tokens,
            recorder=recorder,
            throttle=Throttle(settings.throttling),
        )
        app = make_app(arm, SignIn(tokens, identity_secret).routes(), cloud, identity_secret)
        context = server_context(home)
        config = uvicorn.Config(
            app,
            http=BreakableProtocol,
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


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve a folder, with a log on stderr whose last line says what went wrong; answers the process's exit code."""
    parser = argparse.ArgumentParser(prog="python -m infra.localazure.server", description=__doc__)
    parser.add_argument("--home", type=Path, default=Home.default_path(), help="state folder (default: %(default)s)")
    add_server_options(parser)
    parsed = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s", stream=sys.stderr)
    try:
        serve(Home(parsed.home), settings_of(parsed))
    except LocalAzureError as error:
        print(f"error: {error}", file=sys.stderr)  # noqa: T201
        return 2
    return 0


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


if __name__ == "__main__":
    sys.exit(main())
