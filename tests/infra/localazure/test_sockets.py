"""Where a server listens."""

from __future__ import annotations

import socket

import pytest

from infra.localazure.errors import LocalAzureError
from infra.localazure.home import ServerSettings
from infra.localazure.sockets import listen, listen_for_proxy
from tests.infra.localazure.running import free_port


def close(*sockets: socket.socket) -> None:
    for each in sockets:
        each.close()


def test_everything_is_on_loopback() -> None:
    port = free_port()
    opened = [*listen(port), listen_for_proxy(ServerSettings(port=port))]
    try:
        assert {each.getsockname()[0] for each in opened} <= {"127.0.0.1", "::1"}
    finally:
        close(*opened)


def test_the_proxy_is_behind_the_server_or_where_a_port_is_free() -> None:
    first = listen_for_proxy(ServerSettings(port=free_port()))
    taken = first.getsockname()[1]
    second = listen_for_proxy(ServerSettings(port=taken - 1))
    try:
        assert second.getsockname()[1] not in {0, taken}
    finally:
        close(first, second)
    last = listen_for_proxy(ServerSettings(port=65_535))
    close(last)


def test_a_port_that_was_asked_for_is_that_port_or_an_error() -> None:
    gate = listen_for_proxy(ServerSettings(proxy_port=free_port()))
    port = gate.getsockname()[1]
    try:
        with pytest.raises(LocalAzureError, match=f"port {port} is taken by another program; .* --proxy-port"):
            listen_for_proxy(ServerSettings(proxy_port=port))
        with pytest.raises(LocalAzureError, match=f"port {port} is taken by another program; .* --port"):
            listen(port)
    finally:
        close(gate)
