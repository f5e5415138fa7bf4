"""The listening sockets of a server, all on loopback."""

from __future__ import annotations

import errno
import socket

from infra.localazure.errors import LocalAzureError
from infra.localazure.home import ServerSettings

_MOST_PORT = 65_535


def listen(port: int) -> list[socket.socket]:
    """Sockets of the server on IPv4 and, where the machine has it, IPv6.

    Raises:
        LocalAzureError: the port is taken or cannot be opened.
    """
    sockets: list[socket.socket] = []
    for family, address in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
        try:
            sockets.append(_bound(family, address, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE or family == socket.AF_INET:
                for other in sockets:
                    other.close()
                raise _unusable(port, "--port", error) from error
            # no IPv6 on this machine
    return sockets


def listen_for_proxy(settings: ServerSettings) -> socket.socket:
    """The socket of the proxy, at the port asked for, else behind the server's, else wherever one is free.

    Raises:
        LocalAzureError: the port that was asked for is taken or cannot be opened.
    """
    wanted = settings.proxy_port or min(settings.port + 1, _MOST_PORT)
    try:
        return _bound(socket.AF_INET, "127.0.0.1", wanted)
    except OSError as error:
        if settings.proxy_port:
            raise _unusable(settings.proxy_port, "--proxy-port", error) from error
        return _bound(socket.AF_INET, "127.0.0.1", 0)


def _bound(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
    opened = socket.socket(family, socket.SOCK_STREAM)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        opened.bind((address, port))
        opened.listen()  # only now is the port taken for others
    except OSError:
        opened.close()
        raise
    return opened


def _unusable(port: int, option: str, error: OSError) -> LocalAzureError:
    if error.errno == errno.EADDRINUSE:
        return LocalAzureError(f"port {port} is taken by another program; choose another with {option}")
    return LocalAzureError(f"port {port} cannot be opened: {error.strerror}")
