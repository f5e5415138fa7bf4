"""One process that serves one state folder: lock, certificate, sockets, uvicorn, and the proxy beside it.

`python -m infra.localazure.server --home FOLDER …` is what `infra local start` runs in the background.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import socket
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import uvicorn

from infra.localazure.app import ArmApp, make_app
from infra.localazure.arm import subscriptions
from infra.localazure.arm.cloud import Cloud, open_cloud
from infra.localazure.connection import BreakableProtocol
from infra.localazure.entry import absent
from infra.localazure.entry.azurite import Azurites, find_azurite
from infra.localazure.entry.mirror import Mirror
from infra.localazure.entry.proxy import Proxy
from infra.localazure.entry.storage import Locator
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
from infra.localazure.sockets import listen, listen_for_proxy
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
        sockets = listen(settings.port)
        gate = listen_for_proxy(settings)
        settings = replace(settings, proxy_port=gate.getsockname()[1])
        cloud = open_cloud(
            home.store,
            key=home.secret(_RESOURCE_KEY).encode(),
            pace=settings.pace,
            times=settings.times,
            faults=parse_faults(settings.faults),
            offers=settings.offers,
            api_versions=settings.api_versions,
            subscriptions=settings.subscriptions,
            registration=settings.registration,
        )
        engine = DuckGraph(home.store, map(subscriptions.body_of, cloud.subscriptions), cloud.graph_feed)
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
        ahead = [*absent.routes(), *SignIn(tokens, identity_secret).routes()]
        app = make_app(arm, ahead, cloud, identity_secret)
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
        logging.getLogger("localazure").info(
            "serving %s at %s, Azure's own names by the proxy at port %d", home.path, settings.url, settings.proxy_port
        )
        try:
            _run(uvicorn.Server(config), sockets, _locator(home, cloud, settings, tokens), gate)
        finally:
            engine.close()
            cloud.past.feed.close()
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


def _locator(home: Home, cloud: Cloud, settings: ServerSettings, tokens: TokenService) -> Locator:
    command = find_azurite()
    azurites = Azurites(command, home, f"http://127.0.0.1:{settings.proxy_port}") if command else None
    return Locator(cloud, settings.port, azurites, Mirror(cloud, tokens, home.ca_certificate))


def _run(server: uvicorn.Server, sockets: list[socket.socket], locator: Locator, gate: socket.socket) -> None:
    """Serve both entries in one event loop."""

    async def both() -> None:
        listening = await Proxy(locator.port_of).serve(gate)
        try:
            await server.serve(sockets=sockets)
        finally:
            listening.close()
            await locator.close()

    with asyncio.Runner(loop_factory=server.config.get_loop_factory()) as runner:
        runner.run(both())


if __name__ == "__main__":
    sys.exit(main())
