"""What every plugin process of the Pulumi engine does: serve on loopback, say the port, leave quietly.

A plugin leaves when it is told to, and when the engine that started it is gone: a killed engine tells nobody.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import grpc

MESSAGE_LIMIT = 400 * 1024 * 1024
"""Largest gRPC message in bytes; the engine's own limit (pulumi SDK, `runtime/_grpc_settings.py`)."""

_WATCH_SECONDS = 1.0


def serve_plugin(register: Callable[[grpc.Server], None], *, threads: int, stop: Callable[[], None]) -> None:
    """Serve until the engine ends the process or itself, with the port as the first line of standard output.

    Args:
        register: adds the plugin's servicer to the server.
        threads: calls that run at the same time.
        stop: called when the process is told to end, before the server is stopped.
    """
    engine = os.getppid()
    leave = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: leave.set())
    options = [("grpc.max_receive_message_length", MESSAGE_LIMIT), ("grpc.max_send_message_length", MESSAGE_LIMIT)]
    server = grpc.server(ThreadPoolExecutor(max_workers=threads), options=options)
    register(server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    print(port, flush=True)  # noqa: T201 - the engine reads it
    while not leave.wait(_WATCH_SECONDS) and os.getppid() == engine:
        pass
    stop()
    server.stop(grace=1).wait()
